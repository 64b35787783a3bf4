//! Tables: rows of two tables aligned, and their cells compared.

use std::collections::HashMap;
use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};
use text::{Row, Run, plain_text};

use crate::bag::{Bag, Vocabulary};
use crate::chain::heaviest_chain;
use crate::words::{Change, compare, new_side, old_side};

/// One row of two tables told as one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RowChange {
    /// Stands in both.
    Kept(Row),
    /// Stood in the old table only.
    Deleted(Row),
    /// Stands in the new table only.
    Inserted(Row),
    /// Stands in both with a change in a cell.
    Edited(Vec<CellChange>),
}

/// One cell of a row that was edited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CellChange {
    /// Stands in both rows, with these changes.
    Both(Vec<Change>),
    /// Stood in the old row only.
    Deleted(Vec<Run>),
    /// Stands in the new row only.
    Inserted(Vec<Run>),
}

impl RowChange {
    /// The row it gives to the old table, if any.
    pub fn before(&self) -> Option<Row> {
        match self {
            RowChange::Kept(row) | RowChange::Deleted(row) => Some(row.clone()),
            RowChange::Inserted(_) => None,
            RowChange::Edited(cells) => Some(cells.iter().filter_map(CellChange::before).collect()),
        }
    }

    /// The row it gives to the new table, if any.
    pub fn after(&self) -> Option<Row> {
        match self {
            RowChange::Kept(row) | RowChange::Inserted(row) => Some(row.clone()),
            RowChange::Deleted(_) => None,
            RowChange::Edited(cells) => Some(cells.iter().filter_map(CellChange::after).collect()),
        }
    }
}

impl CellChange {
    /// The cell it gives to the old row, if any.
    pub fn before(&self) -> Option<Vec<Run>> {
        match self {
            CellChange::Both(changes) => Some(old_side(changes)),
            CellChange::Deleted(runs) => Some(runs.clone()),
            CellChange::Inserted(_) => None,
        }
    }

    /// The cell it gives to the new row, if any.
    pub fn after(&self) -> Option<Vec<Run>> {
        match self {
            CellChange::Both(changes) => Some(new_side(changes)),
            CellChange::Inserted(runs) => Some(runs.clone()),
            CellChange::Deleted(_) => None,
        }
    }
}

/// Compares two tables: rows are aligned by their texts, cells compared word by word.
pub fn compare_rows(old: &[Row], new: &[Row]) -> Vec<RowChange> {
    let mut known = HashMap::new();
    let old_keys: Vec<u32> = old.iter().map(|row| key(row_text(row), &mut known)).collect();
    let new_keys: Vec<u32> = new.iter().map(|row| key(row_text(row), &mut known)).collect();
    let mut told = Vec::new();
    for op in capture_diff_slices(Algorithm::Patience, &old_keys, &new_keys) {
        if let DiffOp::Equal { old_index, new_index, len } = op {
            let pairs = (0..len).map(|at| (&old[old_index + at], &new[new_index + at]));
            told.extend(pairs.map(|(left, right)| compare_row(left, right)));
            continue;
        }
        between(&old[op.old_range()], &new[op.new_range()], &mut told);
    }
    told
}

fn key(text: String, known: &mut HashMap<String, u32>) -> u32 {
    let fresh = known.len() as u32;
    *known.entry(text).or_insert(fresh)
}

fn row_text(row: &Row) -> String {
    row.iter().map(|cell| plain_text(cell)).collect::<Vec<_>>().join("\t")
}

/// In tables with more pairs of changed rows than this, only rows near each other are tried.
const ALL_PAIRS: usize = 10_000;
/// Rows less alike than this are not one row.
const LEAST: f64 = 0.4;

/// Aligns rows none of which stayed the same.
fn between(old: &[Row], new: &[Row], told: &mut Vec<RowChange>) {
    let mut words = Vocabulary::default();
    let old_bags: Vec<Bag> = old.iter().map(|row| words.bag(&row_text(row))).collect();
    let new_bags: Vec<Bag> = new.iter().map(|row| words.bag(&row_text(row))).collect();
    let few = old.len() * new.len() <= ALL_PAIRS;
    let reach = if few { old.len().max(new.len()) } else { 8 };
    let mut pairs = Vec::new();
    for (at, row) in old.iter().enumerate() {
        let from = at.saturating_sub(reach).min(new.len());
        for to in from..new.len().min(at + reach + 1) {
            // The first cell names the row.
            let named =
                row.first().is_some_and(|cell| !cell.is_empty() && new[to].first() == Some(cell));
            let alike = old_bags[at].dice(&new_bags[to]) + if named { 0.4 } else { 0.0 };
            if alike >= LEAST || (old.len() == 1 && new.len() == 1) {
                pairs.push((at, to, alike + 0.01));
            }
        }
    }
    let (mut old_at, mut new_at) = (0, 0);
    for (left, right) in heaviest_chain(pairs).into_iter().chain([(old.len(), new.len())]) {
        told.extend(old[old_at..left].iter().cloned().map(RowChange::Deleted));
        told.extend(new[new_at..right].iter().cloned().map(RowChange::Inserted));
        if left < old.len() {
            told.push(compare_row(&old[left], &new[right]));
        }
        (old_at, new_at) = (left + 1, right + 1);
    }
}

fn compare_row(old: &Row, new: &Row) -> RowChange {
    if old == new {
        return RowChange::Kept(new.clone());
    }
    let mut cells = Vec::with_capacity(new.len());
    if old.len() == new.len() {
        pair_cells(old, 0..old.len(), new, 0..new.len(), &mut cells);
        return RowChange::Edited(cells);
    }
    let mut known = HashMap::new();
    let old_keys: Vec<u32> = old.iter().map(|cell| key(plain_text(cell), &mut known)).collect();
    let new_keys: Vec<u32> = new.iter().map(|cell| key(plain_text(cell), &mut known)).collect();
    for op in capture_diff_slices(Algorithm::Myers, &old_keys, &new_keys) {
        pair_cells(old, op.old_range(), new, op.new_range(), &mut cells);
    }
    RowChange::Edited(cells)
}

fn pair_cells(
    old: &Row,
    gone: Range<usize>,
    new: &Row,
    come: Range<usize>,
    cells: &mut Vec<CellChange>,
) {
    let (old, new) = (&old[gone], &new[come]);
    let both = old.len().min(new.len());
    cells.extend(old.iter().zip(new).map(|(left, right)| CellChange::Both(compare(left, right))));
    cells.extend(old[both..].iter().cloned().map(CellChange::Deleted));
    cells.extend(new[both..].iter().cloned().map(CellChange::Inserted));
}
