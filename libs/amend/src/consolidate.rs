//! Consolidating: every proposal in the order of the text that it is about.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};
use text::{Block, BlockId};

use crate::amendment::{Amendment, Place, Proposed};
use crate::bracket::bracket_block;
use crate::id::ProposalId;
use crate::label::provisional_numbers;
use crate::tree::Bracketed;

/// What another member says of a proposal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stance {
    /// It supports it.
    Support {
        /// The proposal.
        on: ProposalId,
        /// The member.
        by: String,
    },
    /// It objects to it.
    Objection {
        /// The proposal.
        on: ProposalId,
        /// The member.
        by: String,
    },
}

/// A proposal with what others say of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item<'a> {
    /// The proposal.
    pub amendment: &'a Amendment,
    /// The provisional number of an ADD.
    pub number: Option<String>,
    /// Who supports it, in the order in which they said so.
    pub supports: Vec<&'a str>,
    /// Who objects to it, in the order in which they said so.
    pub objections: Vec<&'a str>,
}

/// An entry of the consolidated text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry<'a> {
    /// A proposal about the whole document.
    Whole(Item<'a>),
    /// A block with every proposal about it.
    Block {
        /// The block.
        block: &'a Block,
        /// The proposals, in order of their ids.
        proposals: Vec<Item<'a>>,
        /// The proposals as one text, where they differ.
        bracketed: Option<Bracketed>,
    },
    /// New text, where it comes.
    Added {
        /// Where it comes.
        place: Place,
        /// The proposal.
        item: Item<'a>,
    },
    /// A proposal about a block that the text does not have.
    Unplaced(Item<'a>),
}

/// Puts every proposal into the order of the text.
///
/// In front stand those about the whole document, then new text at the start, then each block,
/// amended or not, with what is proposed for it, and the new text that comes after it; at one
/// place in order of the ids. What has no place in the text comes last and is not dropped.
pub fn consolidate<'a>(
    blocks: &'a [Block],
    amendments: &'a [Amendment],
    stances: &'a [Stance],
) -> Vec<Entry<'a>> {
    let mut sorted = Sorted::of(blocks, amendments, stances);
    let mut entries: Vec<Entry<'a>> = sorted.whole.drain(..).map(Entry::Whole).collect();
    entries.extend(sorted.added(Place::Start));
    for block in blocks {
        let proposals = sorted.on.remove(&block.id).unwrap_or_default();
        let bracketed = bracketed(block, &proposals);
        entries.push(Entry::Block { block, proposals, bracketed });
        entries.extend(sorted.added(Place::After(block.id)));
    }
    entries.extend(sorted.unplaced.drain(..).map(Entry::Unplaced));
    entries
}

fn bracketed(block: &Block, proposals: &[Item<'_>]) -> Option<Bracketed> {
    if proposals.len() < 2 {
        return None;
    }
    let amendments: Vec<&Amendment> = proposals.iter().map(|item| item.amendment).collect();
    bracket_block(block, &amendments).filter(|text| text.open() > 0)
}

/// The proposals by what they are about, each list in order of the ids.
struct Sorted<'a> {
    whole: Vec<Item<'a>>,
    on: HashMap<BlockId, Vec<Item<'a>>>,
    adds: BTreeMap<Place, Vec<Item<'a>>>,
    unplaced: Vec<Item<'a>>,
}

impl<'a> Sorted<'a> {
    fn of(blocks: &[Block], amendments: &'a [Amendment], stances: &'a [Stance]) -> Sorted<'a> {
        let mut sorted = Sorted {
            whole: Vec::new(),
            on: blocks.iter().map(|block| (block.id, Vec::new())).collect(),
            adds: BTreeMap::new(),
            unplaced: Vec::new(),
        };
        for item in items(amendments, stances) {
            match &item.amendment.proposed {
                proposed if proposed.is_whole() => sorted.whole.push(item),
                Proposed::Add { place: Place::After(block), .. }
                    if !sorted.on.contains_key(block) =>
                {
                    sorted.unplaced.push(item);
                }
                Proposed::Add { place, .. } => sorted.adds.entry(*place).or_default().push(item),
                proposed => match proposed.block().and_then(|block| sorted.on.get_mut(&block)) {
                    Some(on) => on.push(item),
                    None => sorted.unplaced.push(item),
                },
            }
        }
        sorted
    }

    fn added(&mut self, place: Place) -> impl Iterator<Item = Entry<'a>> + use<'a> {
        let items = self.adds.remove(&place).unwrap_or_default();
        items.into_iter().map(move |item| Entry::Added { place, item })
    }
}

fn items<'a>(amendments: &'a [Amendment], stances: &'a [Stance]) -> Vec<Item<'a>> {
    let mut numbers = provisional_numbers(amendments);
    let mut ordered: Vec<&Amendment> = amendments.iter().collect();
    ordered.sort_by(|left, right| left.id.cmp(&right.id));
    let mut said: HashMap<&ProposalId, (Vec<&str>, Vec<&str>)> = HashMap::new();
    for stance in stances {
        match stance {
            Stance::Support { on, by } => said.entry(on).or_default().0.push(by),
            Stance::Objection { on, by } => said.entry(on).or_default().1.push(by),
        }
    }
    let item = |amendment: &'a Amendment| {
        let (supports, objections) = said.get(&amendment.id).cloned().unwrap_or_default();
        Item { amendment, number: numbers.remove(&amendment.id), supports, objections }
    };
    ordered.into_iter().map(item).collect()
}
