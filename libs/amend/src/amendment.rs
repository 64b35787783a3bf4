//! An amendment: what is proposed for one place of a text, by whom and why.

use serde::{Deserialize, Serialize};
use text::{BlockId, Content, Run};

use crate::id::ProposalId;

/// The mark in front of a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// New text.
    Add,
    /// Other words in an existing text.
    Mod,
    /// Existing text that goes.
    Sup,
    /// Existing text that stays.
    Noc {
        /// Whether it must not be touched: written underlined.
        emphatic: bool,
    },
}

impl Mark {
    /// The three letters, in every language the same.
    pub fn letters(self) -> &'static str {
        match self {
            Mark::Add => "ADD",
            Mark::Mod => "MOD",
            Mark::Sup => "SUP",
            Mark::Noc { .. } => "NOC",
        }
    }
}

/// What an existing text is that goes or stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Target {
    /// One block.
    Block(BlockId),
    /// The whole document.
    Whole,
}

/// Where new text comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// In front of the first block.
    Start,
    /// After this block.
    After(BlockId),
}

/// What is proposed: a mark with the facts that it needs, and no others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Proposed {
    /// ADD: a new block.
    Add {
        /// Where it comes.
        place: Place,
        /// What it says; its label may be empty.
        content: Content,
    },
    /// MOD: a block in other words.
    Mod {
        /// The block.
        block: BlockId,
        /// The whole of its new text.
        wording: Vec<Run>,
    },
    /// MOD of the whole document: some words replaced wherever they stand.
    Throughout {
        /// The words that go.
        words: String,
        /// The words that come instead.
        instead: String,
    },
    /// SUP: a text goes; it is not said again.
    Sup {
        /// What goes.
        target: Target,
    },
    /// NOC: a text stays as it is.
    Noc {
        /// What stays.
        target: Target,
        /// Whether it must not be touched.
        emphatic: bool,
    },
}

impl Proposed {
    /// The mark.
    pub fn mark(&self) -> Mark {
        match self {
            Proposed::Add { .. } => Mark::Add,
            Proposed::Mod { .. } | Proposed::Throughout { .. } => Mark::Mod,
            Proposed::Sup { .. } => Mark::Sup,
            Proposed::Noc { emphatic, .. } => Mark::Noc { emphatic: *emphatic },
        }
    }

    /// The existing block that it is about; an ADD and what concerns the whole have none.
    pub fn block(&self) -> Option<BlockId> {
        match self {
            Proposed::Mod { block, .. } => Some(*block),
            Proposed::Sup { target: Target::Block(block) }
            | Proposed::Noc { target: Target::Block(block), .. } => Some(*block),
            _ => None,
        }
    }

    /// Whether it is about the whole document.
    pub fn is_whole(&self) -> bool {
        matches!(
            self,
            Proposed::Throughout { .. }
                | Proposed::Sup { target: Target::Whole }
                | Proposed::Noc { target: Target::Whole, .. }
        )
    }
}

/// A proposal for a text, by one or several.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amendment {
    /// Its id.
    pub id: ProposalId,
    /// What is proposed.
    pub proposed: Proposed,
    /// Why; SUP and emphatic NOC need it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Who stands behind it, in their own order.
    pub sponsors: Vec<String>,
}
