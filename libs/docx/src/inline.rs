//! The text of one written part: paragraphs, runs, links, notes and table cells as XML.

use std::collections::HashMap;
use std::fmt::Write as _;

use text::{BlockId, Run};

use crate::escape::{address, direction, escape};
use crate::parts::{BOOKMARK, DECLARATION, WORD};

/// How a run is set beyond its own style.
#[derive(Clone, Copy)]
pub(crate) struct Set {
    pub(crate) struck: bool,
    /// Whether its paragraph is written from right to left.
    pub(crate) rtl: bool,
}

/// A part that holds paragraphs, and the addresses it links to.
pub(crate) struct Story {
    pub(crate) xml: String,
    pub(crate) links: Vec<String>,
    known: HashMap<String, usize>,
    /// Whether the document is written from right to left.
    rtl: bool,
}

impl Story {
    /// Starts an empty part.
    pub(crate) fn new(rtl: bool) -> Story {
        Story { xml: String::new(), links: Vec::new(), known: HashMap::new(), rtl }
    }

    /// Whether a paragraph is written from right to left: its first strong letter says, as in
    /// the Unicode bidirectional algorithm (UAX #9, P2); in a right-to-left document any such
    /// letter does.
    pub(crate) fn direction<'r>(&self, label: &str, runs: impl Iterator<Item = &'r Run>) -> bool {
        let mut first = if self.rtl { None } else { strong(label) };
        for run in runs {
            if self.rtl && run.text.chars().any(|c| direction(c) == Some(true)) {
                return true;
            }
            first = first.or_else(|| strong(&run.text));
            if !self.rtl && first.is_some() {
                break;
            }
        }
        first.unwrap_or(self.rtl)
    }

    /// Opens a paragraph.
    pub(crate) fn open(&mut self, style: &str, rtl: bool, broken: bool) {
        self.xml.push_str("<w:p>");
        let plain = style == "Normal" && rtl == self.rtl && !broken;
        if plain {
            return;
        }
        let _ = write!(self.xml, "<w:pPr><w:pStyle w:val=\"{style}\"/>");
        if broken {
            self.xml.push_str("<w:pageBreakBefore/>");
        }
        // The styles of a right-to-left document have its direction already.
        match (rtl, self.rtl) {
            (true, false) => self.xml.push_str("<w:bidi/>"),
            (false, true) => self.xml.push_str("<w:bidi w:val=\"0\"/>"),
            _ => {}
        }
        self.xml.push_str("</w:pPr>");
    }

    /// Closes a paragraph.
    pub(crate) fn close(&mut self) {
        self.xml.push_str("</w:p>");
    }

    /// Writes a label with the tab that parts it from the text.
    pub(crate) fn label(&mut self, label: &str, rtl: bool) {
        if label.is_empty() {
            return;
        }
        let set = if rtl { "<w:rtl/>" } else { "" };
        let _ = write!(self.xml, "<w:r><w:rPr><w:rStyle w:val=\"Label\"/>{set}</w:rPr>");
        self.text(label);
        self.xml.push_str("<w:tab/></w:r>");
    }

    /// Writes a run, as a link if it leads to an address that Word can hold.
    pub(crate) fn run(&mut self, run: &Run, set: Set) {
        if run.text.is_empty() {
            return;
        }
        let Some(link) = run.link.as_deref().and_then(address) else {
            return self.set_run(run, set, false);
        };
        let number = match self.known.get(&link) {
            Some(number) => *number,
            None => {
                self.links.push(link.clone());
                self.known.insert(link, self.links.len() - 1);
                self.links.len() - 1
            }
        };
        let _ = write!(self.xml, "<w:hyperlink r:id=\"link{number}\">");
        self.set_run(run, set, true);
        self.xml.push_str("</w:hyperlink>");
    }

    /// Writes a run with its properties in the order of the schema (ECMA-376 §17.3.2.28).
    fn set_run(&mut self, run: &Run, set: Set, link: bool) {
        let style = run.style;
        // Where the paragraph runs to the left, so does what is not clearly Latin.
        let rtl = match set.rtl {
            true => {
                run.text.chars().all(|c| direction(c).is_none())
                    || run.text.chars().any(|c| direction(c) == Some(true))
            }
            false => strong(&run.text) == Some(true),
        };
        self.xml.push_str("<w:r>");
        if link || set.struck || rtl || style != text::Style::default() {
            self.xml.push_str("<w:rPr>");
            let raised = match (style.superscript, style.subscript) {
                (true, _) => "<w:vertAlign w:val=\"superscript\"/>",
                (_, true) => "<w:vertAlign w:val=\"subscript\"/>",
                _ => "",
            };
            for (on, tag) in [
                (link, "<w:rStyle w:val=\"Hyperlink\"/>"),
                (style.bold, "<w:b/><w:bCs/>"),
                (style.italic, "<w:i/><w:iCs/>"),
                (set.struck, "<w:strike/>"),
                (style.underline, "<w:u w:val=\"single\"/>"),
                (true, raised),
                (rtl, "<w:rtl/>"),
            ] {
                if on {
                    self.xml.push_str(tag);
                }
            }
            self.xml.push_str("</w:rPr>");
        }
        self.text(&run.text);
        self.xml.push_str("</w:r>");
    }

    /// Writes text, its line breaks and tabs as elements.
    fn text(&mut self, text: &str) {
        let mut rest = text;
        while !rest.is_empty() {
            let end = rest.find(['\n', '\t']).unwrap_or(rest.len());
            let (piece, tail) = rest.split_at(end);
            if !piece.is_empty() {
                let edge =
                    piece.starts_with(char::is_whitespace) || piece.ends_with(char::is_whitespace);
                self.xml.push_str(match edge {
                    true => "<w:t xml:space=\"preserve\">",
                    false => "<w:t>",
                });
                escape(&mut self.xml, piece);
                self.xml.push_str("</w:t>");
            }
            self.xml.push_str(match tail.as_bytes().first() {
                Some(b'\n') => "<w:br/>",
                Some(_) => "<w:tab/>",
                None => "",
            });
            rest = tail.get(1..).unwrap_or_default();
        }
    }

    /// Writes the reference to a note, with a mark of its own if Word would count another.
    pub(crate) fn note_reference(&mut self, number: usize, own: Option<&String>, set: Set) {
        let rtl = if set.rtl { "<w:rtl/>" } else { "" };
        let _ = write!(
            self.xml,
            "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/>{rtl}</w:rPr><w:footnoteReference"
        );
        if own.is_some() {
            self.xml.push_str(" w:customMarkFollows=\"1\"");
        }
        let _ = write!(self.xml, " w:id=\"{number}\"/>");
        if let Some(mark) = own {
            self.text(mark);
        }
        self.xml.push_str("</w:r>");
    }

    /// Writes the start of a block's bookmark.
    pub(crate) fn bookmark_start(&mut self, number: usize, id: BlockId) {
        let _ = write!(self.xml, "<w:bookmarkStart w:id=\"{number}\" w:name=\"{BOOKMARK}{id}\"/>");
    }

    /// Writes the end of a bookmark.
    pub(crate) fn bookmark_end(&mut self, number: usize) {
        let _ = write!(self.xml, "<w:bookmarkEnd w:id=\"{number}\"/>");
    }

    /// Writes where the words of a comment begin.
    pub(crate) fn comment_start(&mut self, number: usize) {
        let _ = write!(self.xml, "<w:commentRangeStart w:id=\"{number}\"/>");
    }

    /// Writes where the words of a comment end, and its sign.
    pub(crate) fn comment_end(&mut self, number: usize) {
        let _ = write!(
            self.xml,
            "<w:commentRangeEnd w:id=\"{number}\"/><w:r><w:commentReference w:id=\"{number}\"/>\
             </w:r>"
        );
    }

    /// Writes the text of a note.
    pub(crate) fn footnote(
        &mut self,
        number: usize,
        own: Option<&str>,
        runs: &[Run],
        bookmark: Option<(usize, BlockId)>,
    ) {
        let rtl = self.direction("", runs.iter());
        let _ = write!(self.xml, "<w:footnote w:id=\"{number}\">");
        self.open("FootnoteText", rtl, false);
        if let Some((number, id)) = bookmark {
            self.bookmark_start(number, id);
        }
        self.xml.push_str("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>");
        // A note's text begins with its mark: Word's own, or the label in its place.
        match own {
            None => self.xml.push_str("<w:footnoteRef/>"),
            Some(label) => self.text(label),
        }
        self.xml.push_str("</w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r>");
        for run in runs.iter().filter(|run| run.note.is_none()) {
            self.run(run, Set { struck: false, rtl });
        }
        if let Some((number, _)) = bookmark {
            self.bookmark_end(number);
        }
        self.xml.push_str("</w:p></w:footnote>");
    }

    /// Starts a table of these column widths (§17.4.37).
    pub(crate) fn table_start(&mut self, widths: &[u32], rtl: bool) {
        let visual = if rtl { "<w:bidiVisual/>" } else { "" };
        let total: u32 = widths.iter().sum();
        let _ = write!(
            self.xml,
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/>{visual}\
             <w:tblW w:w=\"{total}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>\
             <w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" \
             w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>"
        );
        for width in widths {
            let _ = write!(self.xml, "<w:gridCol w:w=\"{width}\"/>");
        }
        self.xml.push_str("</w:tblGrid>");
    }

    /// Starts a row; the head is repeated on each page (§17.4.78).
    pub(crate) fn row_start(&mut self, head: bool) {
        self.xml.push_str(match head {
            true => "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>",
            false => "<w:tr>",
        });
    }

    /// Starts a cell and its paragraph.
    pub(crate) fn cell_start(&mut self, width: u32, style: &str, rtl: bool) {
        let _ = write!(self.xml, "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>");
        self.open(style, rtl, false);
    }

    /// The whole document part: what was written, and the page it is set on.
    pub(crate) fn document(&mut self, rtl: bool, header: bool) -> String {
        let bidi = if rtl { "<w:bidi/>" } else { "" };
        let header = match header {
            true => "<w:headerReference w:type=\"default\" r:id=\"header\"/>",
            false => "",
        };
        let body = std::mem::take(&mut self.xml);
        let mut out = String::with_capacity(body.len() + 1_024);
        let _ = write!(out, "{DECLARATION}<w:document {WORD}><w:body>");
        out.push_str(&body);
        let _ = write!(
            out,
            "<w:sectPr>{header}<w:footerReference w:type=\"default\" r:id=\"footer\"/>\
             <w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" \
             w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" \
             w:gutter=\"0\"/><w:cols w:space=\"708\"/>{bidi}</w:sectPr></w:body></w:document>"
        );
        out
    }

    /// The whole footnotes part, with the two separators Word needs (§17.11.23).
    pub(crate) fn footnotes(&self) -> String {
        format!(
            "{DECLARATION}<w:footnotes {WORD}><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p>\
             <w:r><w:separator/></w:r></w:p></w:footnote>\
             <w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r>\
             <w:continuationSeparator/></w:r></w:p></w:footnote>{}</w:footnotes>",
            self.xml
        )
    }
}

/// The direction of the first strong letter of a text.
fn strong(text: &str) -> Option<bool> {
    text.chars().find_map(direction)
}
