//! Two texts told as one: which block became which, and what changed in it, word by word.
//!
#![doc = include_str!("../README.md")]
#![warn(missing_docs)]

mod align;
mod bag;
mod chain;
mod edits;
mod likeness;
mod matching;
mod parts;
mod plain;
mod redline;
mod rows;
mod token;
mod words;

pub use align::{Alignment, Fate, Origin, Pair, align};
pub use edits::{Edit, edits, fold};
pub use plain::to_plain_marked;
pub use redline::{Body, Piece, Redline, Summary, redline};
pub use rows::{CellChange, RowChange, compare_rows};
pub use token::{Sort, Token, join, runs_of, tokens};
pub use words::{
    Change, TextChange, compare, compare_merge, compare_split, compare_text, new_side, old_side,
};
