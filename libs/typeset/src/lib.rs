//! Documents as PDF: tagged, bookmarked, in six languages, set with the fonts of the machine.
//!
#![doc = include_str!("../README.md")]

mod data;
mod document;
mod family;
mod fault;
mod fonts;
mod notes;
mod pdf;
mod script;
mod sign;
mod table;

pub use document::{Document, Mark, Marked, Part, Remark, Style, kept};
pub use fault::Fault;
pub use fonts::Fonts;
pub use pdf::{CELLS_MAX, PARTS_MAX, Pdf, TEXT_BYTES_MAX, pdf};
pub use script::Script;
pub use table::COLUMNS_MAX;
