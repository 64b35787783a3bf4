//! What happened to a comment, in the past tense, and how each act changes it.

use jiff::Timestamp;
use lang::Lang;
use serde::{Deserialize, Serialize};
use text::ContentHash;

use super::{Comment, Disposition, Filing, Kind, Mark, Outcome, Stage, Stance, Target};
use crate::id::{CommentId, EntityId, FileId, PersonId};

/// What happened to a comment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// It was written, or written on.
    Written {
        /// On which draft.
        draft: u32,
        /// About what.
        target: Target,
        /// What the block said then.
        said: Option<ContentHash>,
        /// What sort.
        kind: Kind,
        /// In which language.
        lang: Lang,
        /// On whose behalf.
        entity: Option<EntityId>,
        /// By whom, where the entry's own actor is not the author.
        author: Option<PersonId>,
        /// What it proposes, if anything.
        #[serde(default, deserialize_with = "super::mark::or_flag")]
        proposes: Option<Mark>,
        /// Of an answer to a proposal: whether it supports it or objects to it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        stance: Option<Stance>,
        /// The file that came back with it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        file: Option<FileId>,
        /// The commitment to its words.
        words: String,
    },
    /// It was handed to the focal point.
    HandedIn,
    /// It was verified.
    Verified,
    /// It was given back.
    GivenBack,
    /// It was shown to other members.
    Shown,
    /// An entity joined it.
    Joined(EntityId),
    /// It was filed.
    Filed(Filing),
    /// It was thrown away before filing.
    Discarded,
    /// It was taken back after filing.
    Withdrawn,
    /// It was answered.
    Disposed {
        /// What became of it.
        outcome: Outcome,
        /// Why.
        reason: String,
    },
}

impl Act {
    /// Its kind, by which word lists name it.
    pub fn kind(&self) -> &'static str {
        match self {
            Act::Written { .. } => "comment-written",
            Act::HandedIn => "comment-handed-in",
            Act::Verified => "comment-verified",
            Act::GivenBack => "comment-given-back",
            Act::Shown => "comment-shown",
            Act::Joined(_) => "comment-joined",
            Act::Filed(_) => "comment-filed",
            Act::Discarded => "comment-discarded",
            Act::Withdrawn => "comment-withdrawn",
            Act::Disposed { .. } => "comment-disposed",
        }
    }
}

/// Folds an act into a comment; `None` before it is first written.
pub fn apply(
    comment: Option<Comment>,
    id: &CommentId,
    act: &Act,
    by: Option<&PersonId>,
    at: Timestamp,
) -> Option<Comment> {
    if let Act::Written {
        draft,
        target,
        said,
        kind,
        lang,
        entity,
        author,
        proposes,
        stance,
        file,
        words,
    } = act
    {
        let before = comment;
        return Some(Comment {
            id: id.clone(),
            draft: *draft,
            target: target.clone(),
            said: said.clone(),
            kind: *kind,
            lang: *lang,
            by: before.as_ref().map_or_else(
                || author.clone().or_else(|| by.cloned()),
                |comment| comment.by.clone(),
            ),
            entity: entity.clone(),
            joined: Vec::new(),
            proposes: *proposes,
            stance: *stance,
            file: file.clone(),
            words: words.clone(),
            written: before.as_ref().map_or(at, |comment| comment.written),
            stage: Stage::Draft,
            disposition: None,
        });
    }
    let mut comment = comment?;
    match act {
        Act::Written { .. } => {}
        Act::HandedIn => comment.stage = Stage::Pending,
        Act::Verified => comment.stage = Stage::Verified { shown: false },
        Act::GivenBack => comment.stage = Stage::Draft,
        Act::Shown => comment.stage = Stage::Verified { shown: true },
        Act::Joined(entity) => comment.joined.push(entity.clone()),
        Act::Filed(filing) => comment.stage = Stage::Filed(filing.clone()),
        Act::Discarded => comment.stage = Stage::Discarded,
        Act::Withdrawn => {
            if let Stage::Filed(filing) = comment.stage {
                comment.stage = Stage::Withdrawn(filing);
            }
        }
        Act::Disposed { outcome, reason } => {
            let (outcome, reason) = (*outcome, reason.clone());
            let by = by.cloned().unwrap_or_else(|| PersonId(String::new()));
            comment.disposition = Some(Disposition { outcome, reason, by, at });
        }
    }
    Some(comment)
}
