//! What a compilation says in words of its own, asked for once and then at hand.

use forum::comment::{Class, Kind, Outcome, Stance};
use forum::entity::{Category, Region};
use jiff::Timestamp;

use super::{Compilation, Entry};
use crate::Say;

/// The words, in the language of the compilation.
pub(super) struct Said<'a> {
    say: Say<'a>,
    kinds: [String; 4],
    outcomes: [String; 5],
    pub(super) late: String,
    pub(super) held: String,
    pub(super) grace: String,
    pub(super) on_time: String,
    pub(super) wording: String,
    support: String,
    objection: String,
    pub(super) withdrawn: String,
    comma: String,
    nameless: String,
    compilation: &'a Compilation,
}

impl<'a> Said<'a> {
    pub(super) fn of(compilation: &'a Compilation, say: Say<'a>) -> Self {
        let word = |key: &str| say(key, &[]);
        Said {
            kinds: Kind::ALL.map(|kind| word(&format!("kind-{}", kind.key()))),
            outcomes: Outcome::ALL.map(|outcome| word(&format!("outcome-{}", outcome.key()))),
            late: word("class-late"),
            held: word("class-held"),
            grace: word("class-grace"),
            on_time: word("class-on-time"),
            wording: word("compilation-wording"),
            support: word("stance-support"),
            objection: word("stance-objection"),
            withdrawn: word("compilation-taken-back"),
            comma: word("compilation-comma"),
            nameless: word("comment-nameless"),
            compilation,
            say,
        }
    }

    /// A sentence without facts.
    pub(super) fn word(&self, key: &str) -> String {
        (self.say)(key, &[])
    }

    /// A sentence with one fact.
    pub(super) fn with(&self, key: &str, name: &str, value: impl ToString) -> String {
        (self.say)(key, &[(name, value.to_string())])
    }

    pub(super) fn kind(&self, kind: Kind) -> &str {
        Kind::ALL.iter().position(|one| *one == kind).map_or("", |at| &self.kinds[at])
    }

    pub(super) fn outcome(&self, outcome: Outcome) -> &str {
        Outcome::ALL.iter().position(|one| *one == outcome).map_or("", |at| &self.outcomes[at])
    }

    /// How an answer stands to the proposal that it answers.
    pub(super) fn stance(&self, stance: Stance) -> &str {
        match stance {
            Stance::Support => &self.support,
            Stance::Objection => &self.objection,
        }
    }

    /// How a comment stands to the deadline.
    pub(super) fn class(&self, class: Class) -> &str {
        match class {
            Class::OnTime => &self.on_time,
            Class::Grace => &self.grace,
            Class::Late => &self.late,
            Class::Held => &self.held,
        }
    }

    /// Who stands behind a comment, joint ones in one line.
    pub(super) fn from(&self, entry: &Entry) -> String {
        match entry.from.is_empty() {
            true => self.nameless.clone(),
            false => entry.from.join(&self.comma),
        }
    }

    pub(super) fn category(&self, category: Option<Category>) -> String {
        self.word(&format!("category-{}", category.map_or("public", Category::key)))
    }

    pub(super) fn region(&self, region: Option<Region>) -> String {
        match region {
            Some(region) => self.word(&format!("region-{}", region.key())),
            None => self.word("compilation-no-region"),
        }
    }

    /// A moment in the forum's zone, to the minute.
    pub(super) fn moment(&self, at: Timestamp) -> String {
        let local = at.to_zoned_datetime(self.compilation.zone.clone());
        lang::date_time(self.compilation.lang, local.datetime())
    }
}
