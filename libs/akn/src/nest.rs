//! Blocks in a row become a hierarchy: what stands under which heading, items under what.

use text::{Kind, Run};

use crate::document::Block;

/// Levels that are nested; deeper ones stand flat and say their level in a class.
pub(crate) const LEVELS_MAX: u8 = 9;

/// A block with its footnotes and what stands under it.
#[derive(Debug)]
pub(crate) struct Branch<'a> {
    pub(crate) block: &'a Block,
    /// The footnotes that stand at their marks in it.
    pub(crate) notes: Vec<&'a Block>,
    pub(crate) below: Vec<Branch<'a>>,
    /// The level that its place says, from 1.
    pub(crate) depth: u8,
}

/// The hierarchy of blocks; order is kept, read from the top down.
pub(crate) fn nest(blocks: &[Block]) -> Vec<Branch<'_>> {
    let mut rest = blocks;
    under_heading(&mut rest, 0, 0)
}

/// The same blocks in a row, only with their footnotes taken in.
pub(crate) fn row(mut rest: &[Block]) -> Vec<Branch<'_>> {
    let mut row = Vec::new();
    while let Some(branch) = take(&mut rest, 1) {
        row.push(branch);
    }
    row
}

/// The footnotes that begin a row of blocks and whose marks stand in these runs, in order.
pub(crate) fn notes<'a>(marks: &[&str], rest: &mut &'a [Block]) -> Vec<&'a Block> {
    let mut notes = Vec::new();
    let mut marks = marks.iter();
    while let Some((first, others)) = rest.split_first() {
        let stands = |label: &str| marks.any(|mark| *mark == label);
        let mut stands = stands;
        if first.content.kind != Kind::Note || !stands(&first.content.label) {
            break;
        }
        notes.push(first);
        *rest = others;
    }
    notes
}

/// The footnote marks in some runs.
pub(crate) fn marks(runs: &[Run]) -> impl Iterator<Item = &str> {
    runs.iter().filter_map(|run| run.note.as_deref())
}

fn under_heading<'a>(rest: &mut &'a [Block], floor: u8, depth: u8) -> Vec<Branch<'a>> {
    let mut branches = Vec::new();
    while let Some(next) = rest.first() {
        match next.content.kind {
            Kind::Heading(level) if clamp(level) <= floor => break,
            Kind::Heading(level) => {
                let Some(mut branch) = take(rest, depth + 1) else { break };
                branch.below = under_heading(rest, clamp(level), depth + 1);
                branches.push(branch);
            }
            Kind::Item(_) => branches.extend(items(rest, 0, 0)),
            Kind::Paragraph => {
                let Some(mut branch) = take(rest, 1) else { break };
                branch.below = items(rest, 0, 0);
                branches.push(branch);
            }
            Kind::Note | Kind::Table(_) => branches.extend(take(rest, 1)),
        }
    }
    branches
}

fn items<'a>(rest: &mut &'a [Block], floor: u8, depth: u8) -> Vec<Branch<'a>> {
    let mut branches = Vec::new();
    while let Some(Kind::Item(level)) = rest.first().map(|block| &block.content.kind) {
        let level = clamp(*level);
        if level <= floor {
            break;
        }
        let Some(mut branch) = take(rest, depth + 1) else { break };
        branch.below = items(rest, level, depth + 1);
        branches.push(branch);
    }
    branches
}

fn take<'a>(rest: &mut &'a [Block], depth: u8) -> Option<Branch<'a>> {
    let (block, others) = rest.split_first()?;
    *rest = others;
    let marks: Vec<&str> = match &block.content.kind {
        // A footnote's own footnotes stand behind it, or readers would look for them in it.
        Kind::Note => Vec::new(),
        Kind::Table(rows) => rows.iter().flatten().flat_map(|cell| marks(cell)).collect(),
        _ => marks(&block.content.runs).collect(),
    };
    let notes = notes(&marks, rest);
    Some(Branch { block, notes, below: Vec::new(), depth })
}

fn clamp(level: u8) -> u8 {
    level.clamp(1, LEVELS_MAX)
}
