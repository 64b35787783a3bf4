//! Columns: consolidated proposals as rows of the two tables that the field knows, for others to
//! set.

use std::collections::BTreeMap;

use redline::{Change, compare};
use text::{Block, Content};

use crate::amendment::{Mark, Proposed};
use crate::consolidate::{Entry, Item};
use crate::id::ProposalId;

/// What stands in the column of the existing text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing<'a> {
    /// The document as a whole.
    Whole,
    /// Nothing: new text comes here.
    Nothing,
    /// A block.
    Block(&'a Block),
    /// A block that the text does not have.
    Missing,
}

/// What stands in the column of the proposed text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown<'a> {
    /// New text.
    New(&'a Content),
    /// The existing text with what changes.
    Changed(Vec<Change>),
    /// Some words replaced throughout.
    Replaced {
        /// The words that go.
        words: &'a str,
        /// The words that come instead.
        instead: &'a str,
    },
    /// Nothing: it goes, or stays as it is.
    Nothing,
}

/// One text proposed, and by whom: the second and third column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column<'a> {
    /// The mark.
    pub mark: Mark,
    /// The proposals that have it so, in order.
    pub sources: Vec<&'a ProposalId>,
    /// The text.
    pub shown: Shown<'a>,
}

/// A row of the table with three columns: existing text, sources, proposed text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextRow<'a> {
    /// The existing text.
    pub existing: Existing<'a>,
    /// What is proposed for it, the same proposals as one; none where nothing is.
    pub proposed: Vec<Column<'a>>,
}

/// A row of the table with two columns: a source, and what it proposes by ranges of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceRow<'a> {
    /// The source: one code, or those of all who propose together.
    pub source: &'a [String],
    /// What it proposes, in the order of the text.
    pub stretches: Vec<Stretch<'a>>,
}

/// Proposals of one source about neighbouring blocks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch<'a> {
    /// The first of what they are about.
    pub from: Existing<'a>,
    /// The last of it.
    pub to: Existing<'a>,
    /// The proposals, in the order of the text.
    pub items: Vec<Item<'a>>,
}

/// The rows of three columns, in the order of the text.
pub fn by_text<'a>(entries: &[Entry<'a>]) -> Vec<TextRow<'a>> {
    entries.iter().map(text_row).collect()
}

fn text_row<'a>(entry: &Entry<'a>) -> TextRow<'a> {
    let (existing, items) = match entry {
        Entry::Whole(item) => (Existing::Whole, std::slice::from_ref(item)),
        Entry::Added { item, .. } => (Existing::Nothing, std::slice::from_ref(item)),
        Entry::Unplaced(item) => (Existing::Missing, std::slice::from_ref(item)),
        Entry::Block { block, proposals, .. } => (Existing::Block(block), proposals.as_slice()),
    };
    let mut groups: Vec<(&'a Proposed, Vec<&'a ProposalId>)> = Vec::new();
    for item in items {
        let (proposed, id) = (&item.amendment.proposed, &item.amendment.id);
        match groups.iter_mut().find(|(other, _)| *other == proposed) {
            Some((_, sources)) => sources.push(id),
            None => groups.push((proposed, vec![id])),
        }
    }
    let column = |(proposed, sources): (&'a Proposed, Vec<&'a ProposalId>)| Column {
        mark: proposed.mark(),
        sources,
        shown: shown(proposed, existing),
    };
    TextRow { existing, proposed: groups.into_iter().map(column).collect() }
}

fn shown<'a>(proposed: &'a Proposed, existing: Existing<'a>) -> Shown<'a> {
    match (proposed, existing) {
        (Proposed::Add { content, .. }, _) => Shown::New(content),
        (Proposed::Mod { wording, .. }, Existing::Block(block)) => {
            Shown::Changed(compare(&block.content.runs, wording))
        }
        (Proposed::Mod { wording, .. }, _) => {
            Shown::Changed(vec![Change::Inserted(wording.clone())])
        }
        (Proposed::Throughout { words, instead }, _) => Shown::Replaced { words, instead },
        (Proposed::Sup { .. } | Proposed::Noc { .. }, _) => Shown::Nothing,
    }
}

/// The rows of two columns, in order of the sources.
pub fn by_source<'a>(entries: &[Entry<'a>]) -> Vec<SourceRow<'a>> {
    let mut sources: BTreeMap<&'a [String], Ranges<'a>> = BTreeMap::new();
    let mut put = |at: Option<usize>, about: Existing<'a>, item: &Item<'a>| {
        sources.entry(item.amendment.id.sources()).or_default().push(at, about, item);
    };
    let (mut count, mut last) = (0, Existing::Nothing);
    for entry in entries {
        match entry {
            Entry::Whole(item) => put(None, Existing::Whole, item),
            Entry::Unplaced(item) => put(None, Existing::Missing, item),
            Entry::Added { item, .. } => put(Some(count), last, item),
            Entry::Block { block, proposals, .. } => {
                (count, last) = (count + 1, Existing::Block(block));
                proposals.iter().for_each(|item| put(Some(count), last, item));
            }
        }
    }
    let row = |(source, ranges): (&'a [String], Ranges<'a>)| SourceRow {
        source,
        stretches: ranges.stretches,
    };
    sources.into_iter().map(row).collect()
}

/// The stretches of one source, and which block the last proposal is about.
#[derive(Default)]
struct Ranges<'a> {
    stretches: Vec<Stretch<'a>>,
    at: Option<usize>,
}

impl<'a> Ranges<'a> {
    fn push(&mut self, at: Option<usize>, about: Existing<'a>, item: &Item<'a>) {
        let near = matches!((self.at, at), (Some(last), Some(at)) if at <= last + 1);
        self.at = at;
        match self.stretches.last_mut() {
            Some(stretch) if near => {
                stretch.to = about;
                stretch.items.push(item.clone());
            }
            _ => self.stretches.push(Stretch { from: about, to: about, items: vec![item.clone()] }),
        }
    }
}
