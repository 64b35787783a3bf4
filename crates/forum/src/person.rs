//! People and the offices they hold; what is known of a person stays out of the record.

use jiff::Timestamp;
use lang::Lang;
use serde::{Deserialize, Serialize};

use crate::id::{EntityId, PersonId};

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
    /// Until when, if it has ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
}

/// An address has something before and behind one `@`, with a dot behind it, and no blank.
pub fn is_address(email: &str) -> bool {
    let Some((local, host)) = email.split_once('@') else { return false };
    let no_blank = !email.chars().any(|c| c.is_whitespace() || c.is_control() || c == ',');
    let dotted = host.contains('.') && !host.starts_with('.') && !host.ends_with('.');
    !local.is_empty() && dotted && !host.contains('@') && no_blank && email.len() <= 254
}
