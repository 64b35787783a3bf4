//! Comments on their way into a file: their parts, and where in the text they begin and end.

use std::fmt::Write as _;

use text::{Run, plain_text};

use crate::comments::{Comment, Remark};
use crate::escape::escape;
use crate::parts::{DECLARATION, WORD, is_date};

/// The namespaces of what Word added to comments later ([MS-DOCX] §2.5).
const LATER: &str = "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" \
                     xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\" \
                     xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" \
                     mc:Ignorable=\"w14 w15\"";

/// A comment that has its numbers: of itself, then of its answers.
pub(crate) struct Awaited {
    pub(crate) numbers: Vec<usize>,
    /// The bytes of the block's text it is about.
    pub(crate) from: usize,
    pub(crate) to: usize,
}

/// The parts of the comments written so far.
#[derive(Default)]
pub(crate) struct Written {
    comments: String,
    extended: String,
    count: u32,
}

impl Written {
    /// Whether no comment was written.
    pub(crate) fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Writes a comment on a block of these runs; `number` gives numbers that are free.
    pub(crate) fn add(
        &mut self,
        comment: &Comment,
        runs: &[Run],
        mut number: impl FnMut() -> usize,
    ) -> Awaited {
        let text = plain_text(runs);
        let (from, to) = stretch(comment, &text).unwrap_or((0, text.len()));
        let mut numbers = Vec::new();
        let mut parent = None;
        for remark in std::iter::once(&comment.remark).chain(&comment.replies) {
            let at = number();
            numbers.push(at);
            // Not nought, and below 0x80000000 ([MS-DOCX] §2.6.2.3): so many are never written.
            self.count += 1;
            let paragraph = self.count;
            self.remark(at, paragraph, remark);
            let _ = write!(self.extended, "<w15:commentEx w15:paraId=\"{paragraph:08X}\"");
            if let Some(parent) = parent {
                let _ = write!(self.extended, " w15:paraIdParent=\"{parent:08X}\"");
            }
            let done = u8::from(comment.done);
            let _ = write!(self.extended, " w15:done=\"{done}\"/>");
            parent = parent.or(Some(paragraph));
        }
        Awaited { numbers, from, to }
    }

    fn remark(&mut self, number: usize, paragraph: u32, remark: &Remark) {
        let out = &mut self.comments;
        let _ = write!(out, "<w:comment w:id=\"{number}\" w:author=\"");
        escape(out, &remark.author);
        out.push('"');
        if is_date(&remark.date) {
            let _ = write!(out, " w:date=\"{}\"", remark.date);
        }
        out.push_str(" w:initials=\"");
        escape(out, &remark.initials);
        out.push_str("\">");
        let mut lines = remark.text.split('\n').peekable();
        let mut mark = "<w:r><w:annotationRef/></w:r>";
        while let Some(line) = lines.next() {
            match lines.peek() {
                Some(_) => out.push_str("<w:p>"),
                None => {
                    let _ = write!(out, "<w:p w14:paraId=\"{paragraph:08X}\">");
                }
            }
            let _ = write!(out, "{mark}<w:r><w:t xml:space=\"preserve\">");
            mark = "";
            escape(out, line);
            out.push_str("</w:t></w:r></w:p>");
        }
        out.push_str("</w:comment>");
    }

    /// The parts by their names: what was said, and which is an answer to which.
    pub(crate) fn parts(&self) -> [(&'static str, String); 2] {
        [
            (
                "word/comments.xml",
                format!("{DECLARATION}<w:comments {WORD} {LATER}>{}</w:comments>", self.comments),
            ),
            (
                "word/commentsExtended.xml",
                format!("{DECLARATION}<w15:commentsEx {LATER}>{}</w15:commentsEx>", self.extended),
            ),
        ]
    }
}

/// The bytes of a text that a comment quotes, where the words around fit best.
fn stretch(comment: &Comment, text: &str) -> Option<(usize, usize)> {
    if comment.quote.is_empty() {
        return None;
    }
    let fits = |(at, quote): (usize, &str)| {
        let before = text[..at].ends_with(&comment.prefix);
        let after = text[at + quote.len()..].starts_with(&comment.suffix);
        (usize::from(before) + usize::from(after), std::cmp::Reverse(at))
    };
    let best = text.match_indices(&comment.quote).max_by_key(|&found| fits(found));
    best.map(|(at, quote)| (at, at + quote.len()))
}

/// Cuts runs so that one ends wherever one of these bytes of the text is.
pub(crate) fn cut(runs: &[Run], mut at: Vec<usize>) -> Vec<(usize, Run)> {
    at.sort_unstable();
    let mut pieces = Vec::with_capacity(runs.len());
    let mut start = 0;
    for run in runs {
        let end = start + run.text.len();
        let mut from = start;
        for &to in at.iter().filter(|&&to| start < to && to < end) {
            if to > from && run.text.is_char_boundary(to - start) {
                let text = run.text[from - start..to - start].to_owned();
                pieces.push((from, Run { text, ..run.clone() }));
                from = to;
            }
        }
        let text = run.text[from - start..].to_owned();
        pieces.push((from, Run { text, ..run.clone() }));
        start = end;
    }
    pieces
}
