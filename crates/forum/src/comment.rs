//! Comments on the report: written, verified, filed, answered (R09-R11, R13, R19).

use jiff::{SignedDuration, Timestamp};
use lang::Lang;
use serde::{Deserialize, Serialize};
use text::{BlockId, ContentHash};

use crate::command::Needs;
use crate::id::{CommentId, EntityId, FileId, PersonId};
use crate::right::Doing;

mod act;
mod decide;
mod mark;
mod window;

pub use act::{Act, apply};
pub use amend::Mark;
pub use decide::decide;
pub(crate) use decide::{check_length, filing, may_propose, may_write_on, open, speaks};
pub use mark::{Stance, proposal_filed};
pub(crate) use window::class;
pub use window::{Class, Window, window};

/// A comment has at most this many characters, and so has the wording it proposes.
pub const CHARACTERS_MAX: usize = 20_000;

/// At most this many comments are disposed of by one command.
pub const DISPOSED_AT_ONCE_MAX: usize = 500;

/// What a comment is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Target {
    /// The whole draft.
    Document,
    /// A paragraph, heading or table.
    Block(BlockId),
    /// Another comment.
    Comment(CommentId),
}

/// What sort of comment it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// About the way it is written.
    Editorial,
    /// About what it says.
    Substantive,
    /// About a fact or figure.
    Technical,
    /// About a translation.
    Translation,
}

impl Kind {
    /// All four.
    pub const ALL: [Kind; 4] =
        [Kind::Editorial, Kind::Substantive, Kind::Technical, Kind::Translation];

    /// The name used in forms and word lists.
    pub fn key(self) -> &'static str {
        match self {
            Kind::Editorial => "editorial",
            Kind::Substantive => "substantive",
            Kind::Technical => "technical",
            Kind::Translation => "translation",
        }
    }
}

/// What became of a comment in the next draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Taken in.
    Incorporated,
    /// Taken in, in part.
    InPart,
    /// Not taken in.
    NotIncorporated,
    /// Reflected in a footnote.
    Footnote,
    /// Noted.
    Noted,
}

impl Outcome {
    /// All five.
    pub const ALL: [Outcome; 5] = [
        Outcome::Incorporated,
        Outcome::InPart,
        Outcome::NotIncorporated,
        Outcome::Footnote,
        Outcome::Noted,
    ];

    /// The name used in forms and word lists.
    pub fn key(self) -> &'static str {
        match self {
            Outcome::Incorporated => "incorporated",
            Outcome::InPart => "in-part",
            Outcome::NotIncorporated => "not-incorporated",
            Outcome::Footnote => "footnote",
            Outcome::Noted => "noted",
        }
    }
}

/// The answer to a comment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Disposition {
    /// What became of it.
    pub outcome: Outcome,
    /// Why.
    pub reason: String,
    /// Who said so.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
}

/// What a comment says; kept beside the record, which holds a commitment to it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// The view, or the reason for the wording.
    pub text: String,
    /// The wording proposed: of a MOD what the paragraph shall say, of an ADD the new text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wording: Option<String>,
}

impl Words {
    /// The words as one text, the way a receipt hashes them: the view, and behind a blank line
    /// the wording.
    pub fn canonical(&self) -> String {
        match &self.wording {
            Some(wording) => format!("{}\n\n{wording}", self.text),
            None => self.text.clone(),
        }
    }
}

/// How far a comment has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Being written; seen by its own side only.
    Draft,
    /// Handed to the focal point.
    Pending,
    /// Verified by the focal point, and shown to other members or not.
    Verified {
        /// Whether other members may see it and join.
        shown: bool,
    },
    /// Filed: public, with a receipt.
    Filed(Filing),
    /// Taken back after filing; its words stay in the record.
    Withdrawn(Filing),
    /// Thrown away before filing.
    Discarded,
}

impl Stage {
    /// The name used in word lists and rows.
    pub fn key(&self) -> &'static str {
        match self {
            Stage::Draft => "draft",
            Stage::Pending => "pending",
            Stage::Verified { shown: false } => "verified",
            Stage::Verified { shown: true } => "shown",
            Stage::Filed(_) => "filed",
            Stage::Withdrawn(_) => "withdrawn",
            Stage::Discarded => "discarded",
        }
    }
}

/// The facts of filing, which the receipt prints.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filing {
    /// When the last byte was received.
    pub received: Timestamp,
    /// The deadline that held then.
    pub deadline: Option<Timestamp>,
    /// On time or late.
    pub class: Class,
    /// SHA-256 of the words as filed.
    pub sha256: String,
    /// Of a proposal: which one it is of those its entity filed on the draft, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serial: Option<u32>,
}

/// A comment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comment {
    /// Its id, which is its receipt's too.
    pub id: CommentId,
    /// On which draft.
    pub draft: u32,
    /// About what.
    pub target: Target,
    /// What the block said when the comment was written.
    pub said: Option<ContentHash>,
    /// What sort of comment.
    pub kind: Kind,
    /// In which language it is written.
    pub lang: Lang,
    /// Who wrote it.
    pub by: Option<PersonId>,
    /// On whose behalf; none for a comment in one's own name.
    pub entity: Option<EntityId>,
    /// Who joined it, in order.
    pub joined: Vec<EntityId>,
    /// What it proposes to do with the text it is about, if it proposes anything.
    #[serde(default, deserialize_with = "mark::or_flag")]
    pub proposes: Option<Mark>,
    /// Of an answer to a proposal: whether it supports it or objects to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stance: Option<Stance>,
    /// The file that came back with it, if it did not come by a form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<FileId>,
    /// The commitment to its words.
    pub words: String,
    /// When it was first written.
    pub written: Timestamp,
    /// How far it has come.
    pub stage: Stage,
    /// What became of it.
    pub disposition: Option<Disposition>,
}

impl Comment {
    /// The facts of its filing, if it was ever filed.
    pub fn filing(&self) -> Option<&Filing> {
        match &self.stage {
            Stage::Filed(filing) | Stage::Withdrawn(filing) => Some(filing),
            _ => None,
        }
    }
}

/// Who comments in their own name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Author {
    /// The name.
    pub name: String,
    /// The organization, if any.
    pub organization: String,
    /// The address for mail; never shown.
    pub email: String,
}

/// How far a writer takes the comment at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// Keep it as a draft.
    Keep,
    /// Hand it to the focal point.
    HandIn,
    /// File it.
    File,
}

/// A comment as a form gives it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Writing {
    /// The comment that is written on, if it was kept before.
    pub comment: Option<CommentId>,
    /// On which draft.
    pub draft: u32,
    /// About what.
    pub target: Target,
    /// What sort of comment.
    pub kind: Kind,
    /// In which language.
    pub lang: Lang,
    /// What it proposes, if anything.
    pub proposes: Option<Mark>,
    /// Of an answer to a proposal: whether it supports it or objects to it.
    pub stance: Option<Stance>,
    /// What it says.
    pub words: Words,
    /// On whose behalf; none in one's own name.
    pub entity: Option<EntityId>,
    /// Who writes in their own name without an account.
    pub author: Option<Author>,
    /// How far to take it.
    pub step: Step,
}

/// What can be asked of comments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Command {
    /// Write one, or write on.
    Write(Box<Writing>),
    /// Verify what a contributor handed in.
    Verify(CommentId),
    /// Give it back to the contributor.
    GiveBack(CommentId),
    /// Show a verified one to other members, so that they can join.
    Show(CommentId),
    /// Join one that another member shows.
    Join {
        /// Which.
        comment: CommentId,
        /// Who joins.
        entity: EntityId,
    },
    /// File a verified one.
    File(CommentId),
    /// Throw a draft away, or take a filed one back.
    Withdraw(CommentId),
    /// Say what became of comments, one or many at once.
    Dispose {
        /// Of which.
        comments: Vec<CommentId>,
        /// What became of them.
        outcome: Outcome,
        /// Why.
        reason: String,
    },
    /// Tell the owners of unfiled comments that the deadline is near; asked by the clock.
    Remind {
        /// On which draft.
        draft: u32,
        /// How many hours before the deadline.
        hours: u32,
    },
}

impl Command {
    /// What must be loaded before it can be decided.
    pub(crate) fn needs(&self) -> Needs {
        let comments = match self {
            Command::Write(writing) => {
                let mut comments: Vec<CommentId> = writing.comment.clone().into_iter().collect();
                if let Target::Comment(comment) = &writing.target {
                    comments.push(comment.clone());
                }
                comments
            }
            Command::Verify(comment)
            | Command::GiveBack(comment)
            | Command::Show(comment)
            | Command::Join { comment, .. }
            | Command::File(comment)
            | Command::Withdraw(comment) => vec![comment.clone()],
            Command::Dispose { comments, .. } => comments.clone(),
            Command::Remind { .. } => Vec::new(),
        };
        let unfiled = match self {
            Command::Remind { draft, .. } => Some(*draft),
            _ => None,
        };
        Needs { comments, unfiled, ..Needs::default() }
    }

    /// What it is to do this, for the table of rights.
    pub(crate) fn doing(&self) -> Doing {
        match self {
            Command::Write(writing) => match (&writing.entity, writing.step) {
                (None, _) => Doing::WriteForOneself,
                (Some(_), Step::File) => Doing::FileForEntity,
                (Some(_), _) => Doing::WriteForEntity,
            },
            Command::Dispose { .. } => Doing::Dispose,
            Command::Remind { .. } => Doing::Remind,
            _ => Doing::FileForEntity,
        }
    }
}

/// The time a request may take beyond the deadline if it began before it.
pub(crate) fn grace(minutes: u32) -> SignedDuration {
    SignedDuration::from_mins(i64::from(minutes))
}
