//! Why not: every refusal has a reason with its facts, and the rule and clause it rests on.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::calendar::Slot;
use crate::comment::Target;
use crate::entity::Category;
use crate::entity::table::{Column, Fault};
use crate::id::{CommentId, EntityId};
use crate::mandate::check::Finding;
use crate::right::Doing;
use crate::rule::Rule;
use text::BlockId;

/// Why a command was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// The office does not entitle to it.
    NoRight(Doing),
    /// The entity is suspended: it reads, and does not file.
    Suspended {
        /// Since when.
        since: Timestamp,
        /// By which act.
        act: String,
    },
    /// The letter that gave the office is no longer valid.
    LetterEnded {
        /// When it ended.
        until: Timestamp,
        /// Its symbol.
        letter: String,
    },
    /// The letter that gives the office is not valid yet.
    LetterNotYet {
        /// When it begins.
        from: Timestamp,
        /// Its symbol.
        letter: String,
    },
    /// A letter is dated after today.
    LetterFromFuture,
    /// A letter's validity ends before it begins.
    LetterBackwards,
    /// A letter's validity is over already.
    LetterOver {
        /// Its last day.
        until: Date,
    },
    /// What is said of an entity is not in order.
    InEntity {
        /// Of which.
        entity: EntityId,
        /// In which column.
        column: Column,
        /// What is wrong.
        fault: Fault,
    },
    /// It is so already.
    Unchanged,
    /// A second officer must confirm; one's own request is not confirmed by oneself.
    SecondOfficer,
    /// What is named does not exist.
    Unknown(Thing),
    /// A forum of this id is already there.
    ForumExists,
    /// A text is empty.
    Empty(Field),
    /// A text is too long.
    TooLong {
        /// Which text.
        field: Field,
        /// How many characters it has.
        length: usize,
        /// How many it may have.
        limit: usize,
    },
    /// An address for mail is none.
    BadAddress,
    /// The draft has not been posted.
    NotPosted {
        /// Which draft.
        draft: u32,
    },
    /// A newer draft has taken its place.
    Superseded {
        /// Which draft.
        draft: u32,
        /// By which.
        by: u32,
    },
    /// The draft is final and no longer commented on.
    NoWindow {
        /// Which draft.
        draft: u32,
    },
    /// The deadline has passed, and this forum does not take late comments.
    TooLate {
        /// The deadline.
        deadline: Timestamp,
    },
    /// The round is not open to the public.
    NotPublic {
        /// The number of the round.
        round: u32,
    },
    /// This category gives views and does not propose wording.
    ViewsOnly {
        /// Which category; none for the public.
        category: Option<Category>,
    },
    /// Wording can be proposed for a paragraph or heading only.
    NoWordingHere(Target),
    /// The proposed wording is the text as it stands.
    NothingChanged,
    /// What is supported or objected to proposes nothing.
    NothingProposed,
    /// The step cannot be taken from the stage the comment has reached.
    WrongStage {
        /// The stage it has reached.
        stage: &'static str,
    },
    /// An entity that already stands behind the comment.
    AlreadyJoined,
    /// Comments on the draft before have no disposition.
    Unanswered {
        /// How many.
        count: u32,
        /// On which draft.
        draft: u32,
    },
    /// The draft carries no opinions although the mandate asks for them.
    NoOpinions {
        /// Which draft.
        draft: u32,
    },
    /// The opening lies too near.
    TooNear {
        /// How many days are asked for.
        days: i64,
        /// How many there are.
        found: i64,
    },
    /// The report already has this draft posted, or it is not its turn.
    NotItsTurn {
        /// The draft whose turn it is.
        expected: u32,
    },
    /// The translation's blocks do not fit the draft's.
    DoesNotFit {
        /// How many blocks could not be bound.
        unbound: usize,
    },
    /// A change of the schedule breaks a rule that the mandate makes an error.
    Against(Box<Finding>),
    /// A date that has passed cannot be changed any more.
    Past(Slot),
    /// What is wrong with one of several comments.
    InComment {
        /// Which.
        comment: CommentId,
        /// What is wrong with it.
        reason: Box<Reason>,
    },
    /// The next draft is already being made.
    DraftingBegun {
        /// From the proposals on which draft.
        draft: u32,
    },
    /// Comments on the draft are still taken.
    StillOpen {
        /// On which draft.
        draft: u32,
    },
    /// Proposals taken in collide, and nothing is settled between them.
    Unsettled {
        /// At which blocks, in order.
        blocks: Vec<BlockId>,
    },
    /// Another officer has asked for the same, and it waits.
    AlreadyAsked,
    /// The nomination was declined, withdrawn or replaced.
    NotInForce {
        /// How it stands.
        standing: &'static str,
    },
    /// The mandate calls for no experts.
    NoCall,
    /// This category is not invited to name experts.
    NotInvited {
        /// Which category.
        category: Category,
    },
    /// An expert with this address has been named before.
    NominatedAlready {
        /// Whether by the same entity.
        own: bool,
    },
}

/// Something that is named and must exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Thing {
    /// A forum.
    Forum,
    /// A draft.
    Draft,
    /// A paragraph.
    Paragraph,
    /// A comment.
    Comment,
    /// An entity.
    Entity,
    /// A date of the schedule.
    Date,
    /// A round.
    Round,
    /// A request.
    Request,
    /// An office.
    Office,
    /// A next draft that is being made.
    Drafting,
    /// A pair of brackets.
    Bracket,
    /// Something that shall become of a proposal.
    Outcome,
    /// A nomination.
    Nomination,
    /// A sub-theme.
    Theme,
}

/// A field of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// The text of a comment.
    Text,
    /// The wording it proposes.
    Wording,
    /// A name.
    Name,
    /// An organization.
    Organization,
    /// An address for mail.
    Email,
    /// A reason.
    Reason,
    /// The act that decides.
    Act,
    /// The title of a draft.
    Title,
    /// The text of a draft.
    Draft,
    /// The proposals that are decided on.
    Proposals,
    /// Who agreed.
    Agreed,
    /// The position of an expert.
    Position,
    /// Entities that are admitted at once.
    Entities,
    /// The symbol of a letter.
    Letter,
    /// In what capacity a letter is signed.
    Signed,
}

macro_rules! keys {
    ($name:ident { $($variant:ident => $key:literal),+ $(,)? }) => {
        impl $name {
            /// The name used in word lists.
            pub fn key(self) -> &'static str {
                match self { $($name::$variant => $key,)+ }
            }
        }
    };
}

keys!(Thing {
    Forum => "forum", Draft => "draft", Paragraph => "paragraph", Comment => "comment",
    Entity => "entity", Date => "date", Round => "round", Request => "request", Office => "office",
    Drafting => "drafting", Bracket => "bracket", Outcome => "outcome",
    Nomination => "nomination", Theme => "theme",
});
keys!(Field {
    Text => "text", Wording => "wording", Name => "name", Organization => "organization",
    Email => "email", Reason => "reason", Act => "act", Title => "title", Draft => "draft",
    Proposals => "proposals", Agreed => "agreed", Position => "position",
    Entities => "entities", Letter => "letter", Signed => "signed",
});

impl Reason {
    /// The rule on which it rests.
    pub fn rule(&self) -> Rule {
        match self {
            Reason::NoRight(_) | Reason::Suspended { .. } => Rule::H02,
            Reason::LetterEnded { .. } | Reason::LetterNotYet { .. } => Rule::H02,
            Reason::LetterFromFuture | Reason::LetterBackwards => Rule::H03,
            Reason::LetterOver { .. } | Reason::InEntity { .. } => Rule::H03,
            Reason::Unchanged => Rule::H04,
            Reason::SecondOfficer | Reason::AlreadyAsked => Rule::H01,
            Reason::InComment { reason, .. } => reason.rule(),
            Reason::Unknown(_) => Rule::H05,
            Reason::ForumExists => Rule::R15,
            Reason::Empty(Field::Act | Field::Reason) => Rule::R39,
            Reason::Empty(_) | Reason::TooLong { .. } | Reason::BadAddress => Rule::H03,
            Reason::NothingChanged | Reason::NothingProposed => Rule::H03,
            Reason::NotPosted { .. } | Reason::Superseded { .. } => Rule::R10,
            Reason::StillOpen { .. } => Rule::R10,
            Reason::DraftingBegun { .. } => Rule::R15,
            Reason::Unsettled { .. } => Rule::H06,
            Reason::NoWindow { .. } | Reason::TooLate { .. } => Rule::R10,
            Reason::NotPublic { .. } => Rule::R11,
            Reason::ViewsOnly { .. } | Reason::NoWordingHere(_) => Rule::R19,
            Reason::WrongStage { .. } | Reason::AlreadyJoined => Rule::H04,
            Reason::NotInForce { .. } => Rule::H04,
            Reason::Unanswered { .. } => Rule::R13,
            Reason::NoOpinions { .. } => Rule::R14,
            Reason::TooNear { .. } => Rule::R16,
            Reason::NotItsTurn { .. } | Reason::DoesNotFit { .. } => Rule::R15,
            Reason::Against(finding) => finding.rule,
            Reason::Past(_) => Rule::R39,
            Reason::NoCall | Reason::NotInvited { .. } => Rule::R05,
            Reason::NominatedAlready { .. } => Rule::R05,
        }
    }

    /// Whether an officer may go on despite it, giving a reason.
    pub fn can_be_overridden(&self) -> bool {
        matches!(
            self,
            Reason::Unanswered { .. }
                | Reason::NoOpinions { .. }
                | Reason::TooNear { .. }
                | Reason::StillOpen { .. }
        )
    }
}

/// A command refused: why, under which rule, and where that rule is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// Why.
    pub reason: Reason,
    /// The rule.
    pub rule: Rule,
    /// The clause on which the rule rests in this forum.
    pub clause: String,
}
