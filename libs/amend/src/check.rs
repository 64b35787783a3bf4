//! What is wrong with an amendment, told before it is filed: the rules of the field.

use redline::{Sort, Token, edits, join, tokens};
use text::{Block, BlockId, Content, Kind, plain_text};

use crate::amendment::{Amendment, Place, Proposed, Target};
use crate::segment::{bag_of, common_words, count_words};
use crate::throughout::stands_in;

/// An existing text with fewer words is not taken to be repeated: it may well stand twice.
const REPEATED_WORDS_MIN: usize = 6;

/// Why an amendment cannot stand as it is.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// A SUP or emphatic NOC does not say why.
    #[error("a reason is needed")]
    ReasonMissing,
    /// Nobody stands behind it.
    #[error("no sponsor")]
    SponsorMissing,
    /// It is about a block that the text does not have.
    #[error("there is no block {block}")]
    UnknownBlock {
        /// The block.
        block: BlockId,
    },
    /// New text without a word.
    #[error("no wording")]
    WordingMissing,
    /// A MOD without a word: what goes is a SUP.
    #[error("a text that goes is a SUP")]
    IsSup {
        /// The block.
        block: BlockId,
    },
    /// The wording is what stands there already: it says nothing.
    #[error("the wording is that of the text")]
    SaysNothing,
    /// New text that says word for word what a block says.
    #[error("{block} says so already")]
    StandsAlready {
        /// The block.
        block: BlockId,
    },
    /// New text that repeats a block with new words in it.
    #[error("new words in {block} are a MOD")]
    IsMod {
        /// The block that it repeats.
        block: BlockId,
    },
    /// A table is not amended word by word, but by a SUP and an ADD.
    #[error("{block} is a table")]
    IsTable {
        /// The table.
        block: BlockId,
    },
    /// The words to be replaced throughout stand nowhere.
    #[error("the words stand nowhere")]
    WordsStandNowhere,
}

impl Fault {
    /// The key of the sentence that says so.
    pub fn key(&self) -> &'static str {
        match self {
            Fault::ReasonMissing => "amend-reason-missing",
            Fault::SponsorMissing => "amend-sponsor-missing",
            Fault::UnknownBlock { .. } => "amend-unknown-block",
            Fault::WordingMissing => "amend-wording-missing",
            Fault::IsSup { .. } => "amend-is-sup",
            Fault::SaysNothing => "amend-says-nothing",
            Fault::StandsAlready { .. } => "amend-stands-already",
            Fault::IsMod { .. } => "amend-is-mod",
            Fault::IsTable { .. } => "amend-is-table",
            Fault::WordsStandNowhere => "amend-words-stand-nowhere",
        }
    }

    /// The block that its sentence can name, if it is about one.
    pub fn block(&self) -> Option<BlockId> {
        match self {
            Fault::UnknownBlock { block }
            | Fault::IsSup { block }
            | Fault::StandsAlready { block }
            | Fault::IsMod { block }
            | Fault::IsTable { block } => Some(*block),
            _ => None,
        }
    }
}

/// Checks an amendment against the text that it is about; tells everything that is wrong with it.
pub fn check(amendment: &Amendment, blocks: &[Block]) -> Vec<Fault> {
    let mut faults = Vec::new();
    if amendment.sponsors.iter().all(|sponsor| sponsor.trim().is_empty()) {
        faults.push(Fault::SponsorMissing);
    }
    let needs_reason =
        matches!(amendment.proposed, Proposed::Sup { .. } | Proposed::Noc { emphatic: true, .. });
    let reason = amendment.reason.as_deref().unwrap_or_default();
    if needs_reason && reason.trim().is_empty() {
        faults.push(Fault::ReasonMissing);
    }
    faults.extend(check_proposed(&amendment.proposed, blocks));
    faults
}

fn check_proposed(proposed: &Proposed, blocks: &[Block]) -> Option<Fault> {
    let find = |id: BlockId| {
        let found = blocks.iter().find(|block| block.id == id);
        found.ok_or(Fault::UnknownBlock { block: id })
    };
    match proposed {
        Proposed::Add { place, content } => {
            if let Place::After(block) = place
                && let Err(fault) = find(*block)
            {
                return Some(fault);
            }
            if content.plain().trim().is_empty() {
                return Some(Fault::WordingMissing);
            }
            repeats(content, blocks)
        }
        Proposed::Mod { block, wording } => match find(*block) {
            Err(fault) => Some(fault),
            Ok(found) => check_wording(found, wording),
        },
        Proposed::Throughout { words, instead } => check_throughout(words, instead, blocks),
        Proposed::Sup { target: Target::Block(block) }
        | Proposed::Noc { target: Target::Block(block), .. } => find(*block).err(),
        Proposed::Sup { target: Target::Whole } | Proposed::Noc { target: Target::Whole, .. } => {
            None
        }
    }
}

fn check_wording(found: &Block, wording: &[text::Run]) -> Option<Fault> {
    let block = found.id;
    if matches!(found.content.kind, Kind::Table(_)) {
        return Some(Fault::IsTable { block });
    }
    if plain_text(wording).trim().is_empty() {
        return Some(Fault::IsSup { block });
    }
    let same = join(wording) == join(&found.content.runs);
    same.then_some(Fault::SaysNothing)
}

fn check_throughout(words: &str, instead: &str, blocks: &[Block]) -> Option<Fault> {
    if words.trim().is_empty() {
        return Some(Fault::WordingMissing);
    }
    if words.trim() == instead.trim() {
        return Some(Fault::SaysNothing);
    }
    let stands = blocks.iter().any(|block| stands_in(words, &block.content.runs));
    (!stands).then_some(Fault::WordsStandNowhere)
}

/// Whether new text is an existing one, or an existing one with new words in it.
fn repeats(content: &Content, blocks: &[Block]) -> Option<Fault> {
    let new = tokens(&content.runs);
    let new_bag = bag_of(&new);
    let alike = blocks.iter().filter(|block| block.content.is_like(content));
    for block in alike {
        let old = tokens(&block.content.runs);
        let words = count_words(&old);
        if words < REPEATED_WORDS_MIN || !is_most(common_words(&bag_of(&old), &new_bag), words) {
            continue;
        }
        if old == new {
            return Some(Fault::StandsAlready { block: block.id });
        }
        let kept = kept_words(&old, &new);
        // A long text of its own may hold all words of a short one.
        if is_most(kept, words) && kept * 5 >= count_words(&new) * 2 {
            return Some(Fault::IsMod { block: block.id });
        }
    }
    None
}

fn is_most(kept: usize, words: usize) -> bool {
    kept * 5 >= words * 4
}

fn kept_words(old: &[Token], new: &[Token]) -> usize {
    let gone: usize = edits(old, new).iter().map(|edit| count_words(&old[edit.old.clone()])).sum();
    old.iter().filter(|token| token.sort == Sort::Word).count() - gone
}
