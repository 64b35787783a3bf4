//! Where every block of a draft came from, and what became of every block of the one before.

use amend::{Applied, Fate, Origin};
use redline::{Pair, align};
use serde::{Deserialize, Serialize};
use text::{Block, BlockId, Content};

/// What became of a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Turn {
    /// It stands as it stood, whatever its number.
    Kept,
    /// Its words changed.
    Edited,
    /// It stands elsewhere.
    Moved,
    /// It stands elsewhere in other words.
    MovedAndEdited,
    /// It became several.
    Split,
    /// Several became one.
    Merged,
    /// It was deleted.
    Deleted,
    /// It is new.
    New,
}

impl Turn {
    /// The name used in word lists.
    pub fn key(self) -> &'static str {
        match self {
            Turn::Kept => "kept",
            Turn::Edited => "edited",
            Turn::Moved => "moved",
            Turn::MovedAndEdited => "moved-and-edited",
            Turn::Split => "split",
            Turn::Merged => "merged",
            Turn::Deleted => "deleted",
            Turn::New => "new",
        }
    }
}

/// One line of descent, in the order of the new draft; deleted blocks where they stood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// What happened.
    pub turn: Turn,
    /// The blocks of the draft before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub from: Vec<BlockId>,
    /// The blocks of this draft.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub to: Vec<BlockId>,
}

/// Gives each block of a new draft its id, and says how the drafts descend.
///
/// A block that was kept, edited or moved keeps its id; of a split block the first part keeps
/// it; of merged ones the first gives it. `next` is the first id not yet given.
pub fn descend(old: &[Block], new: Vec<Content>, mut next: u32) -> (Vec<Block>, Vec<Line>) {
    let before: Vec<Content> = old.iter().map(|block| block.content.clone()).collect();
    let alignment = align(&before, &new);
    let mut ids: Vec<Option<BlockId>> = vec![None; new.len()];
    let mut fresh = || {
        let id = BlockId(next);
        next += 1;
        id
    };
    let mut lines = Vec::with_capacity(alignment.pairs.len());
    for pair in &alignment.pairs {
        let (turn, from, to): (Turn, Vec<usize>, Vec<usize>) = match pair {
            Pair::Kept { old, new } => (Turn::Kept, vec![*old], vec![*new]),
            Pair::Edited { old, new } => (Turn::Edited, vec![*old], vec![*new]),
            Pair::Moved { old, new, edited: false } => (Turn::Moved, vec![*old], vec![*new]),
            Pair::Moved { old, new, edited: true } => {
                (Turn::MovedAndEdited, vec![*old], vec![*new])
            }
            Pair::Split { old, new, .. } => (Turn::Split, vec![*old], new.clone()),
            Pair::Merged { old, new, .. } => (Turn::Merged, old.clone(), vec![*new]),
            Pair::Deleted { old } => (Turn::Deleted, vec![*old], Vec::new()),
            Pair::New { new } => (Turn::New, Vec::new(), vec![*new]),
            // Where a moved block stood before: a place for the redline, not a line of descent.
            Pair::Left { .. } => continue,
        };
        let from: Vec<BlockId> = from.iter().map(|at| old[*at].id).collect();
        let mut to_ids = Vec::with_capacity(to.len());
        for (nth, at) in to.iter().enumerate() {
            let id = match from.first() {
                Some(first) if nth == 0 => *first,
                _ => fresh(),
            };
            ids[*at] = Some(id);
            to_ids.push(id);
        }
        lines.push(Line { turn, from, to: to_ids });
    }
    let mut blocks = Vec::with_capacity(new.len());
    for (content, id) in new.into_iter().zip(ids) {
        let id = id.unwrap_or_else(&mut fresh);
        blocks.push(Block { id, content });
    }
    (blocks, lines)
}

/// The same for a text whose descent is known, because amendments led to it: what stands keeps its
/// id, new text gets one from `next` on.
pub(crate) fn descend_from(applied: Applied, mut next: u32) -> (Vec<Block>, Vec<Line>) {
    let mut blocks = Vec::with_capacity(applied.drafted.len());
    let mut lines = Vec::with_capacity(applied.fates.len());
    let mut fates = applied.fates.into_iter().peekable();
    let gone = |id: BlockId| Line { turn: Turn::Deleted, from: vec![id], to: Vec::new() };
    for drafted in applied.drafted {
        let (line, id) = match drafted.origin {
            Origin::Added(_) => {
                let id = BlockId(next);
                next += 1;
                (Line { turn: Turn::New, from: Vec::new(), to: vec![id] }, id)
            }
            Origin::Block(id) => {
                while let Some((before, _)) = fates.next_if(|(before, _)| *before != id) {
                    lines.push(gone(before));
                }
                let edited = matches!(fates.next(), Some((_, Fate::Modified { .. })));
                let turn = if edited { Turn::Edited } else { Turn::Kept };
                (Line { turn, from: vec![id], to: vec![id] }, id)
            }
        };
        lines.push(line);
        blocks.push(Block { id, content: drafted.content });
    }
    lines.extend(fates.map(|(id, _)| gone(id)));
    (blocks, lines)
}
