//! Revisions: who changed each paragraph, table or note, and when.

use std::collections::HashMap;

use crate::document::{Document, Source};
use crate::tree::{Node, Ns};

/// Revisions whose authors are kept: a draft of 400 pages worked on for a month has about 5,000.
const MAX_REVISIONS: usize = 100_000;

/// One tracked change of text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Revision<'d> {
    pub(super) author: &'d str,
    pub(super) date: &'d str,
}

/// The tracked changes of a document by where they are.
#[derive(Default)]
pub(super) struct Revisions<'d> {
    by_source: HashMap<Source, Vec<Revision<'d>>>,
    count: usize,
    /// Revisions beyond the limit, whose authors are not told.
    pub(super) left_out: usize,
}

/// Where a walk is: in which block, under which revisions.
#[derive(Clone)]
struct Place<'d> {
    source: Option<Source>,
    /// The revisions around a whole paragraph.
    around: Vec<Revision<'d>>,
}

impl<'d> Revisions<'d> {
    /// Finds those that change text; what only changes its look has no author here.
    pub(super) fn read(document: &'d Document<'_>) -> Revisions<'d> {
        let mut revisions = Revisions::default();
        let trees = [Some(&document.main), document.foot.as_ref(), document.end.as_ref()];
        for (story, tree) in trees.into_iter().enumerate() {
            let Some(tree) = tree else { continue };
            let mut place = Place { source: None, around: Vec::new() };
            revisions.walk(tree.root(), story, &mut place);
        }
        revisions
    }

    /// The revisions of some places, in the order of the text.
    pub(super) fn of<'s>(
        &self,
        sources: impl IntoIterator<Item = &'s Source>,
    ) -> impl Iterator<Item = Revision<'d>> {
        let found = sources.into_iter().filter_map(|source| self.by_source.get(source));
        found.flatten().copied().collect::<Vec<_>>().into_iter()
    }

    fn walk(&mut self, node: Node<'d>, story: usize, place: &mut Place<'d>) {
        if node.ns() != Ns::Word {
            return node.children().for_each(|child| self.walk(child, story, place));
        }
        match node.name() {
            "ins" | "del" | "moveFrom" | "moveTo" | "cellIns" | "cellDel" => {
                let value = |name| node.word(name).unwrap_or_default();
                let revision = Revision { author: value("author"), date: value("date") };
                match place.source {
                    Some(source) => self.add(source, revision),
                    None => place.around.push(revision),
                }
                node.children().for_each(|child| self.walk(child, story, place));
                if place.source.is_none() {
                    place.around.pop();
                }
            }
            // What is inside a table or note belongs to it, as when blocks are read.
            "p" | "tbl" | "footnote" | "endnote" if place.source.is_none() => {
                let source = (story, node.at());
                place.source = Some(source);
                place.around.clone().into_iter().for_each(|one| self.add(source, one));
                node.children().for_each(|child| self.walk(child, story, place));
                place.source = None;
            }
            _ => node.children().for_each(|child| self.walk(child, story, place)),
        }
    }

    fn add(&mut self, source: Source, revision: Revision<'d>) {
        if self.count >= MAX_REVISIONS {
            self.left_out += 1;
            return;
        }
        let all = self.by_source.entry(source).or_default();
        // One change of a person is many revisions in the file.
        if all.last() != Some(&revision) {
            all.push(revision);
            self.count += 1;
        }
    }
}
