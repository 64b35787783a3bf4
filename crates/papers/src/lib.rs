//! Documents that a forum issues: made of the forum and its text, pure, in any of six languages.
//!
//! What a document says in words of its own is asked of the caller, who knows the word lists.

#![warn(missing_docs)]

pub mod compilation;
pub mod consolidation;
pub mod entity;
pub mod grid;
pub mod paper;
pub mod report;
pub mod returned;

/// Says a sentence by its key, with the facts it speaks of; a fact named `count` is a number.
pub type Say<'a> = &'a dyn Fn(&str, &[(&str, String)]) -> String;
