//! How an entity stands in the forum: in force or suspended, and every value it had before.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Entity;
use super::table::{Column, cell};
use crate::id::EntityId;

/// Whether an entity takes part with all its rights.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// With all rights of its category.
    #[default]
    Active,
    /// It reads, and does not file.
    Suspended {
        /// Since when.
        since: Timestamp,
        /// By which act.
        act: String,
    },
}

/// On what ground an entity is suspended or reinstated (R39).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ground {
    /// Which entity.
    pub entity: EntityId,
    /// The act that decided it.
    pub act: String,
    /// Why.
    pub reason: String,
}

/// Something that changed about an entity; the old value stays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// What is said of it.
    Said {
        /// In which column of the table of entities.
        column: Column,
        /// The value it had, as the table writes it.
        from: String,
        /// The value it was given.
        to: String,
        /// When.
        at: Timestamp,
    },
    /// It was suspended.
    Suspended {
        /// By which act.
        act: String,
        /// Why.
        reason: String,
        /// When.
        at: Timestamp,
    },
    /// It was reinstated.
    Reinstated {
        /// By which act.
        act: String,
        /// Why.
        reason: String,
        /// When.
        at: Timestamp,
    },
}

/// How an entity stands, and how it came to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// Whether it takes part with all its rights.
    #[serde(default)]
    pub status: Status,
    /// What changed, oldest first.
    #[serde(default)]
    pub changes: Vec<Change>,
}

impl Standing {
    /// Keeps what an entity was before it is brought up to date.
    pub(crate) fn keep(&mut self, was: &Entity, is: &Entity, at: Timestamp) {
        for column in Column::all() {
            let (from, to) = (cell(was, column), cell(is, column));
            if from != to {
                self.changes.push(Change::Said { column, from, to, at });
            }
        }
    }

    /// Suspends it.
    pub(crate) fn suspend(&mut self, ground: &Ground, at: Timestamp) {
        let (act, reason) = (ground.act.clone(), ground.reason.clone());
        self.status = Status::Suspended { since: at, act: act.clone() };
        self.changes.push(Change::Suspended { act, reason, at });
    }

    /// Gives it back its rights.
    pub(crate) fn reinstate(&mut self, ground: &Ground, at: Timestamp) {
        let (act, reason) = (ground.act.clone(), ground.reason.clone());
        self.status = Status::Active;
        self.changes.push(Change::Reinstated { act, reason, at });
    }
}
