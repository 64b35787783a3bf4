//! Akoma Ntoso 3.0: a document is written as the strict schema wants it, and read back.
//!
#![doc = include_str!("../README.md")]

mod address;
mod body;
mod document;
mod eid;
mod fault;
mod fit;
mod flow;
mod inline;
mod iri;
mod loss;
mod meta;
mod nest;
mod read;
mod sheet;
mod tree;
mod write;

pub use document::{
    Agent, Amendment, Block, Body, Change, Document, Event, Group, Head, Identity, Listed, Opinion,
    Proposal, Proposed, Stage, Step, Target, Turn, Version,
};
pub use eid::clean_number;
pub use fault::Fault;
pub use fit::Unfit;
pub use loss::{Loss, Lost};
pub use read::{Reading, read};
pub use write::{eids, write};
