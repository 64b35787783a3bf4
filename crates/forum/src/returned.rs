//! A draft that comes back as an edited Word file: what it proposes waits to be filed (R10, R19).

use lang::Lang;
use serde::{Deserialize, Serialize};

use crate::comment::{Kind, Mark, Step, Target, Words};
use crate::decide::State;
use crate::id::{CommentId, EntityId, FileId};

mod decide;

pub use decide::decide;

/// So many changes of one file are taken at once.
pub const ITEMS_MAX: usize = 2_000;

/// What is kept of a file that came back: what it could not say as proposals, and whose changes are
/// whose. It holds names and words, and so stands beside the record.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// The name of the file, as it was sent.
    pub name: String,
    /// What could not be placed.
    pub unplaced: Vec<Unplaced>,
    /// What could not be carried over, by the key of its sentence, with its place and how often.
    pub losses: Vec<(String, String, u32)>,
    /// How many paragraphs are set otherwise with the same words, which is no proposal.
    pub restyled: u32,
    /// Who made each change and when, as the file has it, by the comment that it became.
    pub origins: Vec<(CommentId, Origin)>,
}

/// A text that could not be placed in the draft with certainty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unplaced {
    /// What it says.
    pub text: String,
    /// The key of the sentence that says why.
    pub why: String,
    /// The number of the paragraph that it may belong to or stands behind, if that can be said.
    pub near: String,
}

/// Who made a change, and when.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// The names that the file gives.
    pub authors: Vec<String>,
    /// From when to when, as the file has it.
    pub dates: Option<(String, String)>,
    /// Whether the whole change was tracked.
    pub tracked: bool,
    /// Whether it is a comment from the margin.
    pub margin: bool,
}

/// One change, or one comment in the margin, of a file that came back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// About what.
    pub target: Target,
    /// What it proposes; nothing if it is a comment.
    pub proposes: Option<Mark>,
    /// Its words.
    pub words: Words,
    /// Whose it is.
    pub origin: Origin,
}

/// A file that comes back, as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandedBack {
    /// On which draft.
    pub draft: u32,
    /// On whose behalf.
    pub entity: EntityId,
    /// In which language it is written.
    pub lang: Lang,
    /// The file itself.
    pub bytes: Vec<u8>,
    /// What it proposes and says, in the order of the draft.
    pub items: Vec<Item>,
    /// The rest.
    pub told: Told,
}

/// What its sender makes of one item before it is filed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Settling {
    /// It stays, and this is its text: the reason, or what the comment says.
    Kept {
        /// The text.
        text: String,
    },
    /// It is dropped.
    Dropped,
    /// Its text becomes the reason of another item.
    Merged {
        /// Which.
        into: CommentId,
    },
}

/// What can be asked of files that come back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Command {
    /// Take a file in; what it proposes waits as drafts of comments.
    HandBack(Box<HandedBack>),
    /// Settle its items, and keep, hand in or file what stays, all together.
    Settle {
        /// Which file.
        file: FileId,
        /// Each item with what is made of it.
        items: Vec<(CommentId, Settling)>,
        /// What sort of comments they are.
        kind: Kind,
        /// How far to take them.
        step: Step,
    },
}

impl Command {
    /// The comments that must be loaded before it can be decided.
    pub(crate) fn comments(&self) -> Vec<CommentId> {
        match self {
            Command::HandBack(_) => Vec::new(),
            Command::Settle { items, .. } => items.iter().map(|(id, _)| id.clone()).collect(),
        }
    }
}

/// The entity whose proposals a command files, and on which draft: their numbers must be known.
pub fn proposals_filed<'a>(
    command: &'a Command,
    state: &'a State<'_>,
) -> Option<(&'a EntityId, u32)> {
    let Command::Settle { items, step: Step::File, .. } = command else { return None };
    let comments = items.iter().filter_map(|(id, _)| state.comments.get(id));
    let first = comments.into_iter().find(|comment| comment.proposes.is_some())?;
    Some((first.entity.as_ref()?, first.draft))
}
