//! Alignment: what became of each block of an old text, and where each of a new one comes from.

use text::Content;

use crate::matching::{Link, Matching};

/// One step of an alignment; numbers are places in the old and the new list of blocks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pair {
    /// The same block, its number apart.
    Kept {
        /// The old block.
        old: usize,
        /// The new block.
        new: usize,
    },
    /// The same block with a change of words, style or level.
    Edited {
        /// The old block.
        old: usize,
        /// The new block.
        new: usize,
    },
    /// A block that stands elsewhere.
    Moved {
        /// The old block.
        old: usize,
        /// The new block.
        new: usize,
        /// Whether more than its place and number changed.
        edited: bool,
    },
    /// One block that became several neighbours.
    Split {
        /// The old block.
        old: usize,
        /// The new blocks, in order.
        new: Vec<usize>,
        /// Whether they stand elsewhere.
        moved: bool,
    },
    /// Several neighbours that became one block.
    Merged {
        /// The old blocks, in order.
        old: Vec<usize>,
        /// The new block.
        new: usize,
        /// Whether it stands elsewhere.
        moved: bool,
    },
    /// A block that is gone, told where it stood.
    Deleted {
        /// The old block.
        old: usize,
    },
    /// A block that was not there.
    New {
        /// The new block.
        new: usize,
    },
    /// The place that a block left which now stands elsewhere; its lineage is told there.
    Left {
        /// The old block.
        old: usize,
        /// Where it, or the first part of it, now stands.
        new: usize,
    },
}

/// What became of an old block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// It is kept as this new block.
    Kept(usize),
    /// It is edited into this new block.
    Edited(usize),
    /// It is moved to this new block.
    Moved(usize),
    /// It is split into these new blocks.
    Split(Vec<usize>),
    /// It is merged into this new block.
    Merged(usize),
    /// It is gone.
    Deleted,
}

/// Where a new block comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// It is this old block, kept.
    Kept(usize),
    /// It is this old block, edited.
    Edited(usize),
    /// It is this old block, moved.
    Moved(usize),
    /// It is a part of this old block.
    Split(usize),
    /// It is these old blocks in one.
    Merged(Vec<usize>),
    /// It was not there.
    New,
}

/// How the blocks of two texts belong together.
///
/// The pairs stand in the order of the new text. Those that are not moved, with the deleted and
/// the left places between them, also stand in the order of the old text, so that both texts can
/// be read off. Each old block and each new one is in exactly one pair, [`Pair::Left`] apart.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Alignment {
    /// The pairs, in the order of the new text.
    pub pairs: Vec<Pair>,
}

/// Aligns two texts, given as their blocks in order.
///
/// A label alone neither makes nor hinders a match; the same label is a hint. Headings, notes and
/// tables are matched with their own kind only; paragraphs and items with each other only if they
/// are nearly the same. The work grows with the length of the texts, not with its square.
pub fn align(old: &[Content], new: &[Content]) -> Alignment {
    let mut matching = Matching::of(old, new);
    matching.match_exactly();
    matching.match_exactly_elsewhere();
    matching.match_parts();
    matching.match_alike();
    matching.match_alike_elsewhere();
    matching.match_rest();
    matching.settle_parts();
    Alignment { pairs: in_order(&matching) }
}

impl Alignment {
    /// What became of each of the old blocks, of which there were so many.
    pub fn fates(&self, old_len: usize) -> Vec<Fate> {
        let mut fates = vec![Fate::Deleted; old_len];
        for pair in &self.pairs {
            match pair {
                Pair::Kept { old, new } => fates[*old] = Fate::Kept(*new),
                Pair::Edited { old, new } => fates[*old] = Fate::Edited(*new),
                Pair::Moved { old, new, .. } => fates[*old] = Fate::Moved(*new),
                Pair::Split { old, new, .. } => fates[*old] = Fate::Split(new.clone()),
                Pair::Merged { old, new, .. } => {
                    old.iter().for_each(|&at| fates[at] = Fate::Merged(*new));
                }
                Pair::Deleted { .. } | Pair::New { .. } | Pair::Left { .. } => {}
            }
        }
        fates
    }

    /// Where each of the new blocks comes from, of which there are so many.
    pub fn origins(&self, new_len: usize) -> Vec<Origin> {
        let mut origins = vec![Origin::New; new_len];
        for pair in &self.pairs {
            match pair {
                Pair::Kept { old, new } => origins[*new] = Origin::Kept(*old),
                Pair::Edited { old, new } => origins[*new] = Origin::Edited(*old),
                Pair::Moved { old, new, .. } => origins[*new] = Origin::Moved(*old),
                Pair::Split { old, new, .. } => {
                    new.iter().for_each(|&at| origins[at] = Origin::Split(*old));
                }
                Pair::Merged { old, new, .. } => origins[*new] = Origin::Merged(old.clone()),
                Pair::Deleted { .. } | Pair::New { .. } | Pair::Left { .. } => {}
            }
        }
        origins
    }
}

/// Tells the links in the order of the new text; before each block comes what is gone of the old
/// text up to the next block that stayed in its place.
fn in_order(matching: &Matching<'_>) -> Vec<Pair> {
    let mut pairs = Vec::new();
    let mut told = 0;
    let stayed = matching.next_stayed();
    for (at, stays_at) in stayed.iter().enumerate() {
        for old in told..*stays_at {
            pairs.extend(gone(matching, old));
        }
        told = told.max(*stays_at);
        match matching.link_of_new(at) {
            None => pairs.push(Pair::New { new: at }),
            Some(link) if link.new[0] == at => pairs.push(pair(matching, link)),
            Some(_) => {}
        }
    }
    for old in told..matching.old_len() {
        pairs.extend(gone(matching, old));
    }
    pairs
}

fn gone(matching: &Matching<'_>, old: usize) -> Option<Pair> {
    match matching.link_of_old(old) {
        None => Some(Pair::Deleted { old }),
        Some(link) if !link.stays => Some(Pair::Left { old, new: link.new[0] }),
        Some(_) => None,
    }
}

fn pair(matching: &Matching<'_>, link: &Link) -> Pair {
    let moved = !link.stays;
    let (old, new) = (link.old[0], link.new[0]);
    if link.new.len() > 1 {
        return Pair::Split { old, new: link.new.clone(), moved };
    }
    if link.old.len() > 1 {
        return Pair::Merged { old: link.old.clone(), new, moved };
    }
    let edited = !matching.reads_the_same(old, new);
    match (moved, edited) {
        (true, _) => Pair::Moved { old, new, edited },
        (false, true) => Pair::Edited { old, new },
        (false, false) => Pair::Kept { old, new },
    }
}
