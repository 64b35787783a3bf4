//! The parts that comments stand in: what was said, and which is an answer to which.

use std::collections::HashMap;

use crate::comments::{MAX_COMMENTS, Remark};
use crate::tree::{Node, Ns, Tree};

/// A comment and its answers, by their numbers.
pub(crate) struct Thread {
    pub(crate) first: usize,
    pub(crate) replies: Vec<usize>,
    pub(crate) done: bool,
}

/// All that was said in the margin of a file.
#[derive(Default)]
pub(crate) struct Margin {
    /// The id of each remark, by which the text refers to it.
    pub(crate) ids: Vec<String>,
    pub(crate) remarks: Vec<Remark>,
    pub(crate) threads: Vec<Thread>,
    /// How many comments are beyond the limit.
    pub(crate) left_out: usize,
}

impl Thread {
    /// Its remarks, the first one first.
    pub(crate) fn all(&self) -> impl Iterator<Item = usize> {
        std::iter::once(self.first).chain(self.replies.iter().copied())
    }
}

impl Margin {
    /// Reads comments.xml, and commentsExtended.xml for the threads.
    pub(crate) fn read(comments: Option<&Tree<'_>>, extended: Option<&Tree<'_>>) -> Margin {
        let mut margin = Margin::default();
        let Some(comments) = comments else { return margin };
        // A comment goes by its last paragraph ([MS-DOCX] §2.5.4.3).
        let mut by_paragraph = HashMap::new();
        for node in comments.root().children().filter(|node| node.is("comment")) {
            let Some(id) = node.word("id") else { continue };
            if margin.ids.len() >= MAX_COMMENTS {
                margin.left_out += 1;
                continue;
            }
            let value = |name| node.word(name).unwrap_or_default().trim().to_owned();
            let mut last = None;
            let mut text = String::new();
            gather(node, &mut text, &mut last);
            if let Some(last) = last {
                by_paragraph.insert(last, margin.ids.len());
            }
            margin.ids.push(id.to_owned());
            margin.remarks.push(Remark {
                author: value("author"),
                initials: value("initials"),
                date: Some(value("date")).filter(|date| has_year(date)).unwrap_or_default(),
                text: text.trim().to_owned(),
            });
        }
        margin.thread(&by_paragraph, extended);
        margin
    }

    fn thread(&mut self, by_paragraph: &HashMap<&str, usize>, extended: Option<&Tree<'_>>) {
        let mut parents = vec![None; self.ids.len()];
        let mut done = vec![false; self.ids.len()];
        for node in extended.iter().flat_map(|tree| tree.root().children()) {
            let find = |name| by_paragraph.get(node.attribute(Ns::Other, name)?).copied();
            let Some(at) = find("paraId") else { continue };
            parents[at] = find("paraIdParent").filter(|&parent| parent != at);
            done[at] = matches!(node.attribute(Ns::Other, "done"), Some("1" | "true" | "on"));
        }
        // Threads are one level deep; what is deeper, or goes in a circle, is an answer to the
        // first one that is no answer, or stands alone.
        let first_of = |at: usize| {
            let parent: Option<usize> = parents[at];
            let parent = parent?;
            match parents[parent] {
                None => Some(parent),
                Some(above) => parents[above].is_none().then_some(above),
            }
        };
        let firsts: Vec<Option<usize>> = (0..parents.len()).map(first_of).collect();
        let mut threads = HashMap::new();
        for (at, first) in firsts.iter().enumerate() {
            if first.is_none() {
                threads.insert(at, self.threads.len());
                self.threads.push(Thread { first: at, replies: Vec::new(), done: done[at] });
            }
        }
        for (at, first) in firsts.into_iter().enumerate() {
            let thread = first.and_then(|first| threads.get(&first).copied());
            match (first, thread) {
                (None, _) => {}
                (Some(_), Some(thread)) => self.threads[thread].replies.push(at),
                (Some(_), None) => {
                    self.threads.push(Thread { first: at, replies: Vec::new(), done: done[at] });
                }
            }
        }
    }
}

/// Whether a date begins with a year; LibreOffice writes `0-00-00` where it knows none.
fn has_year(date: &str) -> bool {
    let year = date.get(..5).and_then(|year| year.strip_suffix('-'));
    year.is_some_and(|year| year.parse::<u16>().is_ok_and(|year| year > 0))
}

/// Gathers the text of a comment as if its changes were accepted, and its last paragraph.
fn gather<'t>(node: Node<'t>, text: &mut String, last: &mut Option<&'t str>) {
    if node.is("del") || node.is("moveFrom") {
        return;
    }
    match (node.ns(), node.name()) {
        (Ns::Word, "t") => text.push_str(&node.text()),
        (Ns::Word, "tab") => text.push('\t'),
        (Ns::Word, "br" | "cr") => text.push('\n'),
        (Ns::Word, "p") => {
            if !text.is_empty() {
                text.push('\n');
            }
            *last = node.attribute(Ns::Other, "paraId");
        }
        // Tab stops are no tabs.
        (Ns::Word, "pPr" | "rPr") => return,
        _ => {}
    }
    node.children().for_each(|child| gather(child, text, last));
}
