//! Word files: a document is read into blocks with a list of what was lost, and written from them.
//!
#![doc = include_str!("../README.md")]

mod audit;
mod check;
mod comments;
mod count;
mod document;
mod escape;
mod fault;
mod handed;
mod inline;
mod loss;
mod notes;
mod numbering;
mod package;
mod parts;
mod raw;
mod read;
mod returned;
mod revision;
mod rewrite;
mod runs;
mod settle;
mod shape;
mod sheet;
mod styles;
mod symbol;
mod table;
mod tracked;
mod tree;
mod write;

pub use audit::{Flaw, audit};
pub use comments::{Comment, Remark};
pub use fault::Fault;
pub use handed::{HandedOut, handed_out};
pub use loss::{Loss, Lost};
pub use read::{Import, View, read, read_as};
pub use returned::{
    Change, OnDraft, Proposal, Returned, Target, Unplaced, Why, returned, returned_against,
};
pub use revision::{Act, Revision, Thing, accept, reject, revisions};
pub use shape::{Depth, shape};
pub use tracked::{Redlined, Tracking, Untracked, redline};
pub use write::{Mark, Options, Style, Writer};
