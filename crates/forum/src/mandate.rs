//! The decision that calls the forum: theme, agenda, place, dates, rounds, rules (R01-R03, R35).

use std::collections::BTreeMap;

use jiff::Timestamp;
use lang::Lang;
use serde::{Deserialize, Serialize};

use crate::calendar::Calendar;
use crate::drafting::Drafting;
use crate::entity::{Category, Entity, Standing, Status};
use crate::id::{EntityId, ForumId, PersonId};
use crate::nomination::Call;
use crate::person::{Letter, Office, Role};
use crate::phrase::Phrase;
use crate::report::Report;
use crate::request::Request;
use crate::rule::{InForce, Rule, Severity};

pub mod check;
pub mod file;

/// What becomes of a comment that comes after the deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Late {
    /// Taken, and marked late.
    Marked,
    /// Taken, and held for the next meeting.
    Held,
    /// Not taken.
    Refused,
}

/// How far a round's draft carries the opinions (R14).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Opinions {
    /// None yet.
    None,
    /// Their outlines stand in the draft.
    Outlines,
    /// Their texts are annexed.
    Annexed,
}

/// A numbered name in the forum's languages: a sub-theme, an item of the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Its number.
    pub number: u32,
    /// Its name.
    pub name: Phrase,
}

/// A draft, the time to comment on it, and who may.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    /// The key under which its dates stand in the calendar; never changes.
    pub key: u32,
    /// What it is called.
    pub name: Phrase,
    /// Whether anyone may comment (R11, R35).
    pub public: bool,
    /// How far its draft carries the opinions.
    pub opinions: Opinions,
}

/// A meeting of the preparation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    /// Its id, as in addresses: `ieg-2`.
    pub id: String,
    /// What it is called.
    pub name: Phrase,
    /// The key of the round whose draft it discusses.
    pub after: u32,
    /// Whether one can take part from afar.
    pub remote: bool,
    /// The languages it works in.
    pub languages: Vec<Lang>,
}

/// Everything of the mandate that is data, apart from its dates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mandate {
    /// The forum's id.
    pub id: ForumId,
    /// The symbol of the document that announces it: `CL-24/44`.
    pub symbol: String,
    /// Its full name.
    pub name: Phrase,
    /// Its short name.
    pub short_name: Phrase,
    /// Its theme.
    pub theme: Phrase,
    /// Where it is held.
    pub place: Phrase,
    /// What its time is called: "Geneva time".
    pub zone_name: Phrase,
    /// What brackets mean in its texts; empty if it does not say.
    #[serde(default, skip_serializing_if = "Phrase::is_empty")]
    pub brackets: Phrase,
    /// How many days it lasts.
    pub days: u32,
    /// Whom to write to.
    pub contact: String,
    /// The languages in which it works.
    pub languages: Vec<Lang>,
    /// The language in which its drafts are written first.
    pub working_language: Lang,
    /// The sub-themes of its theme.
    pub sub_themes: Vec<Item>,
    /// Its agenda.
    pub agenda: Vec<Item>,
    /// Whom its letters address.
    pub addressees: Vec<Category>,
    /// Who may propose wording (R19).
    pub proposals_by: Vec<Category>,
    /// The call for experts, if it makes one (R05).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nominations: Option<Call>,
    /// What becomes of late comments.
    pub late: Late,
    /// How long a request that began before the deadline may take, in minutes.
    pub grace_minutes: u32,
    /// The rounds, in order; a round's number is its place.
    pub rounds: Vec<Round>,
    /// The meetings, in order.
    pub meetings: Vec<Meeting>,
    /// The rules in force.
    pub rules: Vec<InForce>,
    /// The template for the clause of rules the mandate does not set.
    pub house_clause: String,
}

impl Mandate {
    /// The rule as this mandate sets it.
    pub fn rule(&self, rule: Rule) -> Option<&InForce> {
        self.rules.iter().find(|in_force| in_force.number == rule)
    }

    /// The clause on which a rule rests: of the mandate, or of the house.
    pub fn clause(&self, rule: Rule) -> String {
        match self.rule(rule) {
            Some(in_force) => in_force.clause.clone(),
            None => format!("{}, {rule}", self.house_clause),
        }
    }

    /// Whether the mandate makes breaking this rule an error.
    pub fn is_strict(&self, rule: Rule) -> bool {
        self.rule(rule).is_some_and(|in_force| in_force.severity == Severity::Error)
    }

    /// The round with this key, and its number.
    pub fn round(&self, key: u32) -> Option<(u32, &Round)> {
        let at = self.rounds.iter().position(|round| round.key == key)?;
        Some((number(at), &self.rounds[at]))
    }

    /// The round with this number.
    pub fn round_numbered(&self, wanted: u32) -> Option<&Round> {
        self.rounds.get(usize::try_from(wanted).ok()?.checked_sub(1)?)
    }
}

/// The number of what stands at this place of a list.
pub(crate) fn number(at: usize) -> u32 {
    u32::try_from(at + 1).unwrap_or(u32::MAX)
}

/// A forum's skeleton: everything small, kept in memory; never its comments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Forum {
    /// The mandate it rests on.
    pub mandate: Mandate,
    /// Its dates.
    pub calendar: Calendar,
    /// When it was founded here.
    pub founded: Timestamp,
    /// Who holds which office.
    pub offices: Vec<Office>,
    /// Who takes part.
    pub entities: BTreeMap<EntityId, Entity>,
    /// How those stand about whom anything changed since they were admitted.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub standings: BTreeMap<EntityId, Standing>,
    /// The one report.
    pub report: Report,
    /// What waits for a second officer.
    pub requests: Vec<Request>,
    /// The next draft while it is made from proposals, and as it was made last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub drafting: Option<Drafting>,
}

impl Forum {
    /// Its id.
    pub fn id(&self) -> &ForumId {
        &self.mandate.id
    }

    /// The roles a person holds now.
    pub fn roles(&self, person: &PersonId, now: Timestamp) -> Vec<Role> {
        let holds = |office: &&Office| office.person == *person && office.is_in_force(now);
        self.offices.iter().filter(holds).map(|office| office.role.clone()).collect()
    }

    /// Whether an entity takes part with all its rights.
    pub fn status(&self, entity: &EntityId) -> &Status {
        self.standings.get(entity).map_or(&Status::Active, |standing| &standing.status)
    }

    /// The letter by which a person acts for an entity now: of the highest office, if of several.
    pub fn letter(&self, person: &PersonId, entity: &EntityId, now: Timestamp) -> Option<&Letter> {
        let acts = |office: &&Office| {
            let own = office.person == *person && office.role.entity() == Some(entity);
            own && office.is_in_force(now) && office.letter.is_some()
        };
        let office = self.offices.iter().filter(acts).min_by_key(|office| &office.role)?;
        office.letter.as_ref()
    }

    /// Whether a person is an officer now.
    pub fn is_officer(&self, person: &PersonId, now: Timestamp) -> bool {
        self.roles(person, now).contains(&Role::Officer)
    }
}
