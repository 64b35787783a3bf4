//! A document as paragraphs with permanent ids: blocks, runs, numbers, and how they are read.
//!
//! The library knows no forum. A document is an ordered list of [`Block`]s; what a block says is
//! its [`Content`], which has a hash of its own, so that two versions of a document share every
//! block that did not change.

#![warn(missing_docs)]

mod block;
mod label;
mod markdown;
mod markdown_line;
mod markdown_out;
mod plain;
mod run;

pub use block::{Block, BlockId, Content, ContentHash, Kind, Row};
pub use label::{Label, split_label};
pub use markdown::read_markdown;
pub use markdown_out::to_markdown;
pub use plain::read_plain;
pub use run::{Run, Style, plain_text};

/// What reading a text came to: its title, if it had one, and its blocks in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    /// The title, taken from the first heading of the first level.
    pub title: Option<String>,
    /// The blocks in order, not yet given ids.
    pub contents: Vec<Content>,
}
