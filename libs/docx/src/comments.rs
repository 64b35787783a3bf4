//! Comments in the margin: who said what on which words, and who answered.

mod threads;
mod write;

use std::collections::HashMap;

use text::{Content, Kind, Run};

pub(crate) use threads::Margin;
pub(crate) use write::{Awaited, Written, cut};

use crate::document::Source;
use crate::tree::Node;

/// Comments of a file, answers among them; a draft of 400 pages that was commented on by all
/// sides has about 2,000.
pub(crate) const MAX_COMMENTS: usize = 10_000;
/// Characters of a quotation: no one selects more than a page on purpose.
const MAX_QUOTE: usize = 4_000;
/// Characters before and after a quotation, enough to tell two like ones apart.
const CONTEXT: usize = 32;

/// One thing that somebody said in the margin.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Remark {
    /// Who said it, as the file has it.
    pub author: String,
    /// The author's initials.
    pub initials: String,
    /// When, as the file has it: RFC 3339, its zone often left out; empty if it does not say.
    pub date: String,
    /// What, its paragraphs parted by line breaks.
    pub text: String,
}

/// A comment in the margin, what it is about, and what was answered.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Comment {
    /// What was said.
    pub remark: Remark,
    /// Whether somebody marked it as done.
    pub done: bool,
    /// Which of the contents it is on; nothing if it is on the title or on text that is gone.
    pub block: Option<usize>,
    /// The words it is about; empty if it stands at a point.
    pub quote: String,
    /// Some words before them.
    pub prefix: String,
    /// Some words after them.
    pub suffix: String,
    /// The answers, in the order of the file.
    pub replies: Vec<Remark>,
}

/// What stands in the text of a comment: where its words begin and end, or its sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Edge {
    Start,
    End,
    Point,
}

/// The words of a comment, found while the text is read.
#[derive(Debug, Clone, Default)]
struct Found {
    source: Option<Source>,
    quote: String,
    prefix: String,
    suffix: String,
}

/// Where comments stand in the text, as far as it has been read.
pub(crate) struct Anchors<'t> {
    numbers: HashMap<&'t str, usize>,
    /// Which edges of each comment were met; a second one of a sort says nothing.
    met: Vec<[bool; 3]>,
    found: Vec<Option<Found>>,
}

impl<'t> Anchors<'t> {
    /// Nothing is read yet.
    pub(crate) fn of(margin: &'t Margin) -> Anchors<'t> {
        let numbers = margin.ids.iter().enumerate().map(|(at, id)| (id.as_str(), at)).collect();
        let count = margin.ids.len();
        Anchors { numbers, met: vec![[false; 3]; count], found: vec![None; count] }
    }

    /// The comment an edge belongs to, if it is the first of its sort.
    pub(crate) fn meet(&mut self, node: Node<'_>, edge: Edge) -> Option<usize> {
        let at = *self.numbers.get(node.word("id")?)?;
        let met = &mut self.met[at][edge as usize];
        (!std::mem::replace(met, true)).then_some(at)
    }

    /// Takes the words of comments out of a paragraph that is whole now.
    pub(crate) fn place(
        &mut self,
        edges: &[(usize, Edge, usize)],
        text: &str,
        source: Option<Source>,
    ) {
        let end_of: HashMap<usize, usize> = edges
            .iter()
            .filter(|(_, edge, _)| *edge == Edge::End)
            .map(|(comment, _, at)| (*comment, *at))
            .collect();
        for &(comment, edge, at) in edges {
            if self.found[comment].is_some() {
                continue;
            }
            let to = match edge {
                Edge::Start => end_of.get(&comment).copied().unwrap_or(text.len()).max(at),
                Edge::End | Edge::Point => at,
            };
            // Words that went on from another paragraph, of which none were found there.
            let from = if edge == Edge::End { 0 } else { at };
            let (Some(before), Some(quote), Some(after)) =
                (text.get(..from), text.get(from..to), text.get(to..))
            else {
                continue;
            };
            // Selected from the very end of a paragraph: the words come in the next.
            if edge == Edge::Start && quote.trim().is_empty() && !end_of.contains_key(&comment) {
                continue;
            }
            let start = before.char_indices().rev().nth(CONTEXT - 1).map_or(0, |(at, _)| at);
            self.found[comment] = Some(Found {
                source,
                quote: normal(quote.chars().take(MAX_QUOTE)),
                prefix: normal(before[start..].chars()),
                suffix: normal(after.chars().take(CONTEXT)),
            });
        }
    }

    /// The comments, now that all is read; `places` says which block each source went into.
    pub(crate) fn finish(self, margin: &Margin, places: &HashMap<Source, usize>) -> Vec<Comment> {
        let mut comments = Vec::new();
        for thread in &margin.threads {
            // An answer has its own edges; Word sets them where the first one's are.
            let found = thread.all().find_map(|at| self.found[at].clone()).unwrap_or_default();
            comments.push(Comment {
                remark: margin.remarks[thread.first].clone(),
                done: thread.done,
                block: found.source.and_then(|source| places.get(&source).copied()),
                quote: found.quote,
                prefix: found.prefix,
                suffix: found.suffix,
                replies: thread.replies.iter().map(|&at| margin.remarks[at].clone()).collect(),
            });
        }
        comments
    }
}

/// A text as blocks hold it.
fn normal(characters: impl Iterator<Item = char>) -> String {
    Content::new(Kind::Paragraph, "", vec![Run::plain(characters.collect::<String>())]).plain()
}
