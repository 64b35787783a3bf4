//! The process of an intergovernmental policy forum: what a command leads to, what an act changed.
//!
//! Pure: no clock, no database, no network, no chance. [`decide`] says which acts follow from a
//! command or refuses it under a rule; [`apply`] folds an act into the state and cannot refuse.

#![warn(missing_docs)]

// The record.
pub mod act;
pub mod command;
mod decide;
pub mod id;
pub mod phrase;
pub mod refusal;
pub mod right;
pub mod rule;

// Before the forum.
pub mod calendar;
pub mod comment;
pub mod drafting;
pub mod entity;
pub mod mandate;
pub mod nomination;
pub mod person;
pub mod report;
pub mod request;
pub mod returned;

pub use act::{Act, Entry, apply};
pub use command::{Command, Needs};
pub use decide::{Decision, Given, Kept, State, commitment, decide};
pub use id::{CommentId, EntityId, FileId, ForumId, NominationId, PersonId, RequestId};
pub use mandate::Forum;
pub use phrase::Phrase;
pub use refusal::{Reason, Refusal};
pub use rule::Rule;
