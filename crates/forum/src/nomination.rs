//! Experts whom entities name for the informal expert group (R05, R06).
//!
//! An entity of an invited category names an expert; the expert is written to and confirms, or
//! does not; the entity can withdraw a nomination or put another expert in its place. What is
//! known of an expert stands beside the record, under a commitment.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::comment::Class;
use crate::id::{EntityId, NominationId, PersonId};
use crate::person::Person;
use crate::right::Doing;

mod decide;

pub(crate) use decide::decide;

/// A call for experts: whom the mandate invites to name them. Until when, says
/// [`crate::calendar::Slot::Nominations`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    /// The categories that are invited.
    pub invited: Vec<crate::entity::Category>,
}

/// The gender an expert is said to be of, for the report on balance (R07).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Gender {
    /// A woman.
    Woman,
    /// A man.
    Man,
    /// Neither, or both.
    Other,
}

impl Gender {
    /// All three.
    pub const ALL: [Gender; 3] = [Gender::Woman, Gender::Man, Gender::Other];

    /// The name used in files and word lists.
    pub fn key(self) -> &'static str {
        match self {
            Gender::Woman => "woman",
            Gender::Man => "man",
            Gender::Other => "other",
        }
    }
}

/// What is said of an expert beyond name, organization and address, where it is said.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Particulars {
    /// The office or profession, as one writes it on a card.
    #[serde(default)]
    pub position: String,
    /// The gender, if it is given.
    #[serde(default)]
    pub gender: Option<Gender>,
    /// The languages of the forum in which the expert works.
    #[serde(default)]
    pub languages: Vec<lang::Lang>,
    /// The numbers of the sub-themes that the expert knows.
    #[serde(default)]
    pub themes: Vec<u32>,
}

impl Particulars {
    /// The text that the commitment is made to.
    pub fn canonical(&self) -> String {
        let list = |items: Vec<String>| items.join(",");
        format!(
            "{}\n{}\n{}\n{}",
            self.position,
            self.gender.map_or("", Gender::key),
            list(self.languages.iter().map(ToString::to_string).collect()),
            list(self.themes.iter().map(ToString::to_string).collect()),
        )
    }
}

/// A position has at most this many characters.
pub const POSITION_MAX: usize = 200;

/// An expert is named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Naming {
    /// By which entity.
    pub entity: EntityId,
    /// The expert; the id is drawn when the nomination is decided.
    pub expert: Person,
    /// What else is said of the expert.
    pub particulars: Particulars,
    /// Whether the entity states that the expert takes an active part in the preparations in
    /// their own country (R06).
    pub active: bool,
    /// The nomination that this one takes the place of, if it does.
    pub replaces: Option<NominationId>,
}

/// What can be asked about nominations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Command {
    /// Name an expert.
    Name(Box<Naming>),
    /// Write to the expert once more; the link in the last letter may have expired.
    Write {
        /// About which nomination.
        nomination: NominationId,
    },
    /// Confirm, as the expert, that one is willing.
    Confirm {
        /// Which nomination.
        nomination: NominationId,
        /// Whether one's name may stand in the published list of experts.
        listed: bool,
    },
    /// Decline, as the expert, now or after having confirmed.
    Decline {
        /// Which nomination.
        nomination: NominationId,
    },
    /// Withdraw, as the entity.
    Withdraw {
        /// Which nomination.
        nomination: NominationId,
    },
}

impl Command {
    /// The nomination it names or takes the place of.
    pub(crate) fn nomination(&self) -> Option<&NominationId> {
        match self {
            Command::Name(naming) => naming.replaces.as_ref(),
            Command::Write { nomination }
            | Command::Confirm { nomination, .. }
            | Command::Decline { nomination }
            | Command::Withdraw { nomination } => Some(nomination),
        }
    }

    /// What it is to do this, for the table of rights.
    pub fn doing(&self) -> Doing {
        match self {
            Command::Name(_) | Command::Withdraw { .. } => Doing::Nominate,
            Command::Write { .. } => Doing::WriteToExpert,
            Command::Confirm { .. } | Command::Decline { .. } => Doing::AnswerNomination,
        }
    }
}

/// What has happened to a nomination.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// An expert was named.
    Named(Box<Named>),
    /// The expert was written to once more.
    WrittenTo {
        /// To whom.
        expert: PersonId,
        /// For which entity.
        entity: EntityId,
    },
    /// The expert confirmed.
    Confirmed {
        /// Whether the name may be published.
        listed: bool,
    },
    /// The expert declined.
    Declined,
    /// The entity withdrew it.
    Withdrawn,
    /// Another nomination took its place.
    Replaced {
        /// Which.
        by: NominationId,
    },
}

/// What the record says of a nomination when it is made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// By which entity.
    pub entity: EntityId,
    /// The expert.
    pub expert: PersonId,
    /// The commitment to the particulars.
    pub particulars: String,
    /// The statement of R06.
    pub active: bool,
    /// When it was received.
    pub received: Timestamp,
    /// The deadline then in force, if there was one.
    pub deadline: Option<Timestamp>,
    /// How it stands to the deadline (R05).
    pub class: Class,
    /// Which nomination it takes the place of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaces: Option<NominationId>,
}

impl Act {
    /// Its kind, by which word lists name it and readers filter the record.
    pub fn kind(&self) -> &'static str {
        match self {
            Act::Named(_) => "expert-named",
            Act::WrittenTo { .. } => "expert-written-to",
            Act::Confirmed { .. } => "nomination-confirmed",
            Act::Declined => "nomination-declined",
            Act::Withdrawn => "nomination-withdrawn",
            Act::Replaced { .. } => "nomination-replaced",
        }
    }
}

/// How a nomination stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// The expert has not answered.
    Named,
    /// The expert is willing.
    Confirmed {
        /// Since when.
        at: Timestamp,
        /// Whether the name may be published.
        listed: bool,
    },
    /// The expert is not willing.
    Declined {
        /// Since when.
        at: Timestamp,
    },
    /// The entity withdrew it.
    Withdrawn {
        /// When.
        at: Timestamp,
    },
    /// Another nomination took its place.
    Replaced {
        /// When.
        at: Timestamp,
        /// Which.
        by: NominationId,
    },
}

impl Standing {
    /// The name used in rows and word lists.
    pub fn key(&self) -> &'static str {
        match self {
            Standing::Named => "named",
            Standing::Confirmed { .. } => "confirmed",
            Standing::Declined { .. } => "declined",
            Standing::Withdrawn { .. } => "withdrawn",
            Standing::Replaced { .. } => "replaced",
        }
    }

    /// Whether the nomination still counts.
    pub fn is_live(&self) -> bool {
        matches!(self, Standing::Named | Standing::Confirmed { .. })
    }
}

/// A nomination: the fold of its acts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Nomination {
    /// Its id; its receipt has the same.
    pub id: NominationId,
    /// What was recorded when it was made.
    #[serde(flatten)]
    pub named: Named,
    /// Who made it.
    pub by: Option<PersonId>,
    /// How it stands.
    pub standing: Standing,
}

/// Folds an act into a nomination: `None` before the expert is named.
pub fn apply(
    before: Option<Nomination>,
    id: &NominationId,
    act: &Act,
    by: Option<&PersonId>,
    at: Timestamp,
) -> Option<Nomination> {
    if let Act::Named(named) = act {
        let (id, named, by) = (id.clone(), Named::clone(named), by.cloned());
        return Some(Nomination { id, named, by, standing: Standing::Named });
    }
    let mut nomination = before?;
    nomination.standing = match act {
        Act::Named(_) | Act::WrittenTo { .. } => nomination.standing,
        Act::Confirmed { listed } => Standing::Confirmed { at, listed: *listed },
        Act::Declined => Standing::Declined { at },
        Act::Withdrawn => Standing::Withdrawn { at },
        Act::Replaced { by } => Standing::Replaced { at, by: by.clone() },
    };
    Some(nomination)
}
