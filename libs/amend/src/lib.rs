//! Amendments to a text: ADD, MOD, SUP and NOC, merged, bracketed, applied and consolidated.
//!
#![doc = include_str!("../README.md")]
#![warn(missing_docs)]

mod amendment;
mod apply;
mod bracket;
mod check;
mod columns;
mod consolidate;
mod id;
mod label;
mod lift;
mod merge;
mod rebase;
mod segment;
mod throughout;
mod tree;

pub use amendment::{Amendment, Mark, Place, Proposed, Target};
pub use apply::{Applied, Clash, Drafted, Fate, Origin, apply};
pub use bracket::{TOKENS_MAX, VOICES_MAX, bracket, bracket_block};
pub use check::{Fault, check};
pub use columns::{Column, Existing, Shown, SourceRow, Stretch, TextRow, by_source, by_text};
pub use consolidate::{Entry, Item, Stance, consolidate};
pub use id::{Document, NotAnId, ProposalId, SOURCES_MAX};
pub use label::{alternative_label, inserted_label, provisional_numbers};
pub use lift::{Astray, Path, lift, reopen};
pub use merge::{Merge, Merged, Rival, merge};
pub use rebase::{Lineage, Rebase, Version, Why, rebase};
pub use tree::{Alternative, Bracket, Bracketed, Lifting, Piece};
