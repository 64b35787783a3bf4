//! For whom something is read; no query that could show what is private goes without.

use forum::{EntityId, PersonId};

/// A reader and what they hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reader {
    /// Who, if signed in.
    pub person: Option<PersonId>,
    /// The entities for which they write or file.
    pub entities: Vec<EntityId>,
    /// Whether they are an officer.
    pub officer: bool,
}

impl Reader {
    /// Anyone, not signed in.
    pub fn public() -> Self {
        Reader::default()
    }

    /// Whether they act for a member or other entity.
    pub fn is_member(&self) -> bool {
        !self.entities.is_empty()
    }
}

/// The condition under which a comment may be seen, and what to bind to it from `$first` on.
///
/// Filed and withdrawn comments are public; a comment not yet filed is seen by who writes it and
/// by its entity; one that is shown, by every member.
pub(crate) fn may_see(reader: &Reader, first: usize) -> (String, Vec<String>) {
    let mut condition = "(stage IN ('filed', 'withdrawn')".to_owned();
    let mut binds = Vec::new();
    if let Some(person) = &reader.person {
        condition
            .push_str(&format!(" OR (owner = ${} AND stage <> 'discarded')", first + binds.len()));
        binds.push(person.0.clone());
    }
    for entity in &reader.entities {
        condition.push_str(&format!(
            " OR (entity = ${} AND stage IN ('draft', 'pending', 'verified', 'shown'))",
            first + binds.len()
        ));
        binds.push(entity.0.clone());
    }
    if reader.is_member() {
        condition.push_str(" OR stage = 'shown'");
    }
    condition.push(')');
    (condition, binds)
}
