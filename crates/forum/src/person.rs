//! People and the offices they hold; what is known of a person stays out of the record.

use jiff::Timestamp;
use jiff::civil::Date;
use lang::Lang;
use serde::{Deserialize, Serialize};

use crate::calendar::{Calendar, days_after};
use crate::id::{EntityId, PersonId};

pub(crate) mod decide;

/// What is kept about a person (docs/privacy.md says why and for how long).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// The id that stands for the person in the record.
    pub id: PersonId,
    /// The name as the person writes it.
    pub name: String,
    /// The address for mail; never shown to others.
    pub email: String,
    /// The organization the person gave, if any.
    #[serde(default)]
    pub organization: String,
    /// The language in which mail is written to the person.
    pub lang: Lang,
}

/// In what office a person acts.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// An officer of the secretariat.
    Officer,
    /// Speaks for an entity: verifies and files.
    FocalPoint(EntityId),
    /// Writes inside an entity; does not file.
    Contributor(EntityId),
    /// Signed in to read, without an office.
    Reader,
}

impl Role {
    /// The entity on whose behalf the role acts.
    pub fn entity(&self) -> Option<&EntityId> {
        match self {
            Role::FocalPoint(entity) | Role::Contributor(entity) => Some(entity),
            Role::Officer | Role::Reader => None,
        }
    }
}

/// An office given to a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Office {
    /// Who holds it.
    pub person: PersonId,
    /// Which office.
    pub role: Role,
    /// Since when.
    pub since: Timestamp,
    /// Until when, if it has ended or its end is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
    /// The letter that names its holder, if one does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letter: Option<Letter>,
}

impl Office {
    /// Whether it is held at this instant.
    pub fn is_in_force(&self, now: Timestamp) -> bool {
        self.since <= now && self.until.is_none_or(|until| now < until)
    }

    /// When the validity of its letter ended it, if that has come.
    pub fn lapsed(&self, calendar: &Calendar, now: Timestamp) -> Option<Timestamp> {
        let end = self.letter.as_ref()?.end(calendar)?;
        (self.until == Some(end) && end <= now).then_some(end)
    }
}

/// The letter by which an entity accredits who acts for it. It is part of the record, so it says
/// in what capacity it was signed and not by whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    /// Its symbol or reference: `MoC/2024/118`.
    pub symbol: String,
    /// Its date.
    pub dated: Date,
    /// In what capacity it is signed: `Permanent Representative`.
    pub signed: String,
    /// The first day on which it is valid; at once where none is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// The last day on which it is valid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
}

impl Letter {
    /// The instant at which its validity begins, if it says a day.
    pub fn begin(&self, calendar: &Calendar) -> Option<Timestamp> {
        self.from.map(|day| calendar.opening(day))
    }

    /// The instant at which its validity ends: when its last day is over in the forum's zone.
    pub fn end(&self, calendar: &Calendar) -> Option<Timestamp> {
        self.until.map(|day| calendar.opening(days_after(day, 1)))
    }
}

/// An address has something before and behind one `@`, with a dot behind it, and no blank.
pub fn is_address(email: &str) -> bool {
    let Some((local, host)) = email.split_once('@') else { return false };
    let no_blank = !email.chars().any(|c| c.is_whitespace() || c.is_control() || c == ',');
    let dotted = host.contains('.') && !host.starts_with('.') && !host.ends_with('.');
    !local.is_empty() && dotted && !host.contains('@') && no_blank && email.len() <= 254
}
