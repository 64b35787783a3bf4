//! Rebasing: what becomes of an open amendment when the text that it is about has changed.

use std::collections::HashMap;

use redline::{Fate, align, join};
use text::{Block, BlockId, Content, Run};

use crate::amendment::{Amendment, Place, Proposed, Target};
use crate::merge::{Merge, merge};
use crate::throughout::stands_in;

/// What becomes of an amendment on the new text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rebase {
    /// It stands as it is: what it is about did not change.
    Unchanged,
    /// It stands on the changed text, so worded.
    Rebased(Amendment),
    /// The new text says so already.
    Settled,
    /// It cannot stand on the new text.
    Impossible(Why),
}

/// Why an amendment cannot stand on the new text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// The block that it is about is gone.
    Gone {
        /// The block.
        block: BlockId,
    },
    /// The new text changes the same words in another way.
    Collides {
        /// The block of the new text.
        block: BlockId,
        /// The two, with the places where they collide.
        merge: Merge<Version>,
    },
    /// The text that it keeps from changing has changed.
    Changed,
    /// The block is split, and the amendment goes across.
    Divided {
        /// The new blocks, in order.
        blocks: Vec<BlockId>,
    },
}

impl Why {
    /// The key of the sentence that says so.
    pub fn key(&self) -> &'static str {
        match self {
            Why::Gone { .. } => "amend-rebase-gone",
            Why::Collides { .. } => "amend-rebase-collides",
            Why::Changed => "amend-rebase-changed",
            Why::Divided { .. } => "amend-rebase-divided",
        }
    }
}

/// One of the two that a rebase puts together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Version {
    /// The new text.
    Draft,
    /// The amendment.
    Amendment,
}

/// An old and a new text, and where each old block now stands.
#[derive(Debug)]
pub struct Lineage<'a> {
    old: &'a [Block],
    new: &'a [Block],
    places: HashMap<BlockId, Vec<usize>>,
}

impl<'a> Lineage<'a> {
    /// Finds where each old block now stands: by its id, else as what reads alike.
    ///
    /// A block that was split stands in all its parts, whichever of them kept the id.
    pub fn of(old: &'a [Block], new: &'a [Block]) -> Lineage<'a> {
        let contents =
            |blocks: &[Block]| blocks.iter().map(|block| block.content.clone()).collect::<Vec<_>>();
        let fates = align(&contents(old), &contents(new)).fates(old.len());
        let named: HashMap<BlockId, usize> =
            new.iter().enumerate().map(|(at, block)| (block.id, at)).collect();
        let places = old.iter().zip(fates).map(|(block, fate)| {
            let likely = match fate {
                Fate::Kept(at) | Fate::Edited(at) | Fate::Moved(at) | Fate::Merged(at) => vec![at],
                Fate::Split(parts) => parts,
                Fate::Deleted => Vec::new(),
            };
            let place = match named.get(&block.id) {
                Some(at) if !likely.contains(at) => vec![*at],
                _ => likely,
            };
            (block.id, place)
        });
        Lineage { old, new, places: places.collect() }
    }

    fn before(&self, block: BlockId) -> Option<&'a Block> {
        self.old.iter().find(|old| old.id == block)
    }

    /// The new blocks that an old one stands in, in order.
    fn after(&self, block: BlockId) -> Vec<&'a Block> {
        self.places.get(&block).into_iter().flatten().map(|at| &self.new[*at]).collect()
    }
}

/// Tells what becomes of an open amendment on the new text.
pub fn rebase(amendment: &Amendment, lineage: &Lineage<'_>) -> Rebase {
    match &amendment.proposed {
        Proposed::Add { place, content } => rebase_add(amendment, *place, content, lineage),
        Proposed::Mod { block, wording } => rebase_mod(amendment, *block, wording, lineage),
        Proposed::Throughout { words, .. } => {
            let stands = lineage.new.iter().any(|block| stands_in(words, &block.content.runs));
            if stands { Rebase::Unchanged } else { Rebase::Settled }
        }
        Proposed::Sup { target: Target::Block(block) } => rebase_sup(amendment, *block, lineage),
        Proposed::Noc { target: Target::Block(block), emphatic } => {
            rebase_noc(amendment, *block, *emphatic, lineage)
        }
        Proposed::Sup { target: Target::Whole } => match lineage.new {
            [] => Rebase::Settled,
            _ => Rebase::Unchanged,
        },
        Proposed::Noc { target: Target::Whole, .. } => {
            let old = lineage.old.iter().map(|block| &block.content);
            let same = old.eq(lineage.new.iter().map(|block| &block.content));
            if same { Rebase::Unchanged } else { Rebase::Impossible(Why::Changed) }
        }
    }
}

fn now_saying(amendment: &Amendment, proposed: Proposed) -> Rebase {
    if proposed == amendment.proposed {
        return Rebase::Unchanged;
    }
    Rebase::Rebased(Amendment { proposed, ..amendment.clone() })
}

fn rebase_add(
    amendment: &Amendment,
    place: Place,
    content: &Content,
    lineage: &Lineage<'_>,
) -> Rebase {
    let says = |block: &Block| block.content.is_like(content) && same_text(&block.content, content);
    if lineage.new.iter().any(says) && !lineage.old.iter().any(says) {
        return Rebase::Settled;
    }
    let place = match place {
        Place::Start => Place::Start,
        Place::After(block) => {
            let Some(at) = lineage.old.iter().position(|old| old.id == block) else {
                return Rebase::Impossible(Why::Gone { block });
            };
            // Where the block is gone, what stood before it is followed.
            let before = lineage.old[..=at].iter().rev();
            let last =
                before.filter_map(|old| lineage.after(old.id).last().map(|new| new.id)).next();
            last.map_or(Place::Start, Place::After)
        }
    };
    now_saying(amendment, Proposed::Add { place, content: content.clone() })
}

fn same_text(left: &Content, right: &Content) -> bool {
    left.kind == right.kind && joined(&left.runs) == joined(&right.runs)
}

fn joined(runs: &[Run]) -> Vec<Run> {
    join(runs)
}

fn rebase_mod(
    amendment: &Amendment,
    block: BlockId,
    wording: &[Run],
    lineage: &Lineage<'_>,
) -> Rebase {
    let Some(old) = lineage.before(block) else {
        return Rebase::Impossible(Why::Gone { block });
    };
    let new = lineage.after(block);
    match new.as_slice() {
        [] => Rebase::Impossible(Why::Gone { block }),
        [new] => rebase_wording(amendment, old, new, wording),
        parts => rebase_across(amendment, old, parts, wording),
    }
}

fn rebase_wording(amendment: &Amendment, old: &Block, new: &Block, wording: &[Run]) -> Rebase {
    let (before, after) = (joined(&old.content.runs), joined(&new.content.runs));
    if before == after {
        return now_saying(amendment, Proposed::Mod { block: new.id, wording: wording.to_vec() });
    }
    let versions = [(Version::Draft, after.as_slice()), (Version::Amendment, wording)];
    let merged = merge(&before, &versions);
    match merged.text() {
        None => Rebase::Impossible(Why::Collides { block: new.id, merge: merged }),
        Some(text) if text == after => Rebase::Settled,
        Some(text) => now_saying(amendment, Proposed::Mod { block: new.id, wording: text }),
    }
}

/// The block was split: the amendment goes to the one part that holds all it changes.
fn rebase_across(amendment: &Amendment, old: &Block, parts: &[&Block], wording: &[Run]) -> Rebase {
    let mut settled = true;
    for part in parts {
        match rebase_wording(amendment, old, part, wording) {
            Rebase::Settled => {}
            Rebase::Impossible(_) => settled = false,
            found => return found,
        }
    }
    if settled {
        return Rebase::Settled;
    }
    Rebase::Impossible(Why::Divided { blocks: parts.iter().map(|part| part.id).collect() })
}

fn rebase_sup(amendment: &Amendment, block: BlockId, lineage: &Lineage<'_>) -> Rebase {
    let Some(old) = lineage.before(block) else {
        return Rebase::Impossible(Why::Gone { block });
    };
    match lineage.after(block).as_slice() {
        [] => Rebase::Settled,
        [new] if new.id == old.id && same_text(&old.content, &new.content) => Rebase::Unchanged,
        [new] => {
            let proposed = Proposed::Sup { target: Target::Block(new.id) };
            Rebase::Rebased(Amendment { proposed, ..amendment.clone() })
        }
        parts => {
            Rebase::Impossible(Why::Divided { blocks: parts.iter().map(|part| part.id).collect() })
        }
    }
}

fn rebase_noc(
    amendment: &Amendment,
    block: BlockId,
    emphatic: bool,
    lineage: &Lineage<'_>,
) -> Rebase {
    let Some(old) = lineage.before(block) else {
        return Rebase::Impossible(Why::Gone { block });
    };
    match lineage.after(block).as_slice() {
        [] => Rebase::Impossible(Why::Gone { block }),
        [new] if same_text(&old.content, &new.content) => {
            now_saying(amendment, Proposed::Noc { target: Target::Block(new.id), emphatic })
        }
        _ => Rebase::Impossible(Why::Changed),
    }
}
