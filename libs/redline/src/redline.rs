//! The redline: two whole texts told as one, block by block, and counted.

use text::{Content, Kind, Run};

use crate::align::{Pair, align};
use crate::rows::{CellChange, RowChange, compare_rows};
use crate::token::{count_words, tokens};
use crate::words::{Change, compare, compare_merge, compare_split};

/// Two texts told as one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Redline {
    /// The pieces in the order of the new text, what is gone where it stood.
    pub pieces: Vec<Piece>,
    relabelled: usize,
}

/// One pair of an alignment and what changed in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Which blocks it is about.
    pub pair: Pair,
    /// What to show for it.
    pub body: Body,
}

/// What to show for a pair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Body {
    /// The changes of one block.
    Text(Vec<Change>),
    /// The changes of each part of a block that was split, or of each block that was merged.
    Parts(Vec<Vec<Change>>),
    /// The changes of a table.
    Table(Vec<RowChange>),
}

/// How much changed between two texts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Summary {
    /// Blocks kept.
    pub kept: usize,
    /// Blocks kept, edited or moved whose number changed; counted there too.
    pub relabelled: usize,
    /// Blocks edited in place.
    pub edited: usize,
    /// Blocks edited in place without a change of text: style, link, level; counted there too.
    pub restyled: usize,
    /// Blocks moved.
    pub moved: usize,
    /// Old blocks split.
    pub split: usize,
    /// New blocks merged from several.
    pub merged: usize,
    /// Blocks deleted.
    pub deleted: usize,
    /// Blocks that were not there.
    pub new: usize,
    /// Words inserted, those of new blocks too.
    pub words_inserted: usize,
    /// Words deleted, those of deleted blocks too.
    pub words_deleted: usize,
}

/// Tells two texts as one.
pub fn redline(old: &[Content], new: &[Content]) -> Redline {
    let pairs = align(old, new).pairs;
    let relabelled = pairs.iter().filter(|pair| is_relabelled(pair, old, new)).count();
    let piece = |pair: Pair| Piece { body: body(&pair, old, new), pair };
    Redline { pieces: pairs.into_iter().map(piece).collect(), relabelled }
}

fn is_relabelled(pair: &Pair, old: &[Content], new: &[Content]) -> bool {
    match pair {
        Pair::Kept { old: left, new: right }
        | Pair::Edited { old: left, new: right }
        | Pair::Moved { old: left, new: right, .. } => old[*left].label != new[*right].label,
        _ => false,
    }
}

fn body(pair: &Pair, old: &[Content], new: &[Content]) -> Body {
    match pair {
        Pair::Kept { new: at, .. } => all_of(&new[*at], RowChange::Kept, Change::Same),
        Pair::Edited { old: left, new: right } | Pair::Moved { old: left, new: right, .. } => {
            let (left, right) = (&old[*left], &new[*right]);
            match (&left.kind, &right.kind) {
                (Kind::Table(left), Kind::Table(right)) => Body::Table(compare_rows(left, right)),
                _ => Body::Text(compare(&left.runs, &right.runs)),
            }
        }
        Pair::Split { old: left, new: right, .. } => {
            let parts: Vec<&[Run]> = right.iter().map(|&at| new[at].runs.as_slice()).collect();
            Body::Parts(compare_split(&old[*left].runs, &parts))
        }
        Pair::Merged { old: left, new: right, .. } => {
            let parts: Vec<&[Run]> = left.iter().map(|&at| old[at].runs.as_slice()).collect();
            Body::Parts(compare_merge(&parts, &new[*right].runs))
        }
        Pair::Deleted { old: at } | Pair::Left { old: at, .. } => {
            all_of(&old[*at], RowChange::Deleted, Change::Deleted)
        }
        Pair::New { new: at } => all_of(&new[*at], RowChange::Inserted, Change::Inserted),
    }
}

/// A block of which everything has one fate.
fn all_of(
    content: &Content,
    row: fn(text::Row) -> RowChange,
    runs: fn(Vec<Run>) -> Change,
) -> Body {
    match &content.kind {
        Kind::Table(rows) => Body::Table(rows.iter().cloned().map(row).collect()),
        _ if content.runs.is_empty() => Body::Text(Vec::new()),
        _ => Body::Text(vec![runs(content.runs.clone())]),
    }
}

impl Redline {
    /// Counts what changed; the place that a moved block left counts for nothing.
    pub fn summary(&self) -> Summary {
        let mut sum = Summary { relabelled: self.relabelled, ..Summary::default() };
        for piece in &self.pieces {
            let (inserted, deleted) = piece.body.words();
            match piece.pair {
                Pair::Left { .. } => continue,
                Pair::Kept { .. } => sum.kept += 1,
                Pair::Edited { .. } => {
                    sum.edited += 1;
                    sum.restyled += usize::from(piece.body.keeps_text());
                }
                Pair::Moved { .. } => sum.moved += 1,
                Pair::Split { .. } => sum.split += 1,
                Pair::Merged { .. } => sum.merged += 1,
                Pair::Deleted { .. } => sum.deleted += 1,
                Pair::New { .. } => sum.new += 1,
            }
            sum.words_inserted += inserted;
            sum.words_deleted += deleted;
        }
        sum
    }
}

impl Body {
    /// All changes in it, those of parts and cells too, in order; whole rows and cells that came
    /// or went are changes of their own.
    pub fn changes(&self) -> Vec<Change> {
        match self {
            Body::Text(changes) => changes.clone(),
            Body::Parts(parts) => parts.concat(),
            Body::Table(rows) => rows.iter().flat_map(row_changes).collect(),
        }
    }

    /// How many words are inserted and deleted.
    fn words(&self) -> (usize, usize) {
        let (mut inserted, mut deleted) = (0, 0);
        for change in self.changes() {
            match change {
                Change::Inserted(runs) => inserted += count_words(&tokens(&runs)),
                Change::Deleted(runs) => deleted += count_words(&tokens(&runs)),
                Change::Same(_) | Change::Restyled { .. } => {}
            }
        }
        (inserted, deleted)
    }

    fn keeps_text(&self) -> bool {
        let same = |change: &Change| matches!(change, Change::Same(_) | Change::Restyled { .. });
        self.changes().iter().all(same)
    }
}

fn row_changes(row: &RowChange) -> Vec<Change> {
    match row {
        RowChange::Kept(cells) => cells.iter().cloned().map(Change::Same).collect(),
        RowChange::Deleted(cells) => cells.iter().cloned().map(Change::Deleted).collect(),
        RowChange::Inserted(cells) => cells.iter().cloned().map(Change::Inserted).collect(),
        RowChange::Edited(cells) => cells.iter().flat_map(cell_changes).collect(),
    }
}

fn cell_changes(cell: &CellChange) -> Vec<Change> {
    match cell {
        CellChange::Both(changes) => changes.clone(),
        CellChange::Deleted(runs) => vec![Change::Deleted(runs.clone())],
        CellChange::Inserted(runs) => vec![Change::Inserted(runs.clone())],
    }
}
