//! Stories: a process played day by day before a desk, from a file that a diplomat can read.
//!
//! Each line of a story says on which day who does what, and what comes of it:
//!
//! ```text
//! 2024-08-05 09:00 | Ana Lindqvist | publishes draft 1 | waits for a second officer
//! ```
//!
//! Times are local to the forum. A line without a person asks for a fact. The phrases that a
//! story may use stand in one table per noun: `office.rs`, `schedule.rs`, `report.rs`,
//! `comment.rs`, `returned.rs`, `drafting.rs`, `nomination.rs`, and for facts `fact.rs`.

#![warn(missing_docs)]

mod comment;
mod drafting;
mod fact;
mod line;
mod nomination;
mod office;
mod outcome;
mod pattern;
mod play;
mod refusal;
mod report;
mod returned;
pub mod sample;
mod scene;
mod schedule;

pub use play::{Mismatch, Played, play};
pub use refusal::phrase as refusal_phrase;

/// Gives the text of a file by its name, as far as there is one.
pub type Files<'a> = &'a (dyn Fn(&str) -> Option<String> + Sync);
