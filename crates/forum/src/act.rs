//! What happened: the catalogue of acts, in the past tense, and how each changes the forum.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::calendar::{Change, Dated, Slot};
use crate::command::{Founding, Reschedule, Shift};
use crate::comment;
use crate::drafting::{self, Drafting};
use crate::entity::{Entity, Ground};
use crate::id::{CommentId, EntityId, FileId, NominationId, PersonId, RequestId};
use crate::mandate::Forum;
use crate::nomination;
use crate::person::{Letter, Office, Role};
use crate::report::{self, Report};
use crate::request::Request;

/// An act. It names people by id only; what is known of them is kept elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// The forum was founded.
    Founded {
        /// The mandate and its dates, without the officers' names.
        founding: Box<Founding>,
    },
    /// Entities were admitted or brought up to date.
    Admitted(Vec<Entity>),
    /// An entity was suspended.
    Suspended(Ground),
    /// A suspended entity was given back its rights.
    Reinstated(Ground),
    /// A person was written down: the commitment to what is kept about them.
    Enrolled {
        /// Who.
        person: PersonId,
        /// The commitment to name, address and organization.
        commitment: String,
    },
    /// An office was given.
    Appointed {
        /// To whom.
        person: PersonId,
        /// Which.
        role: Role,
        /// By which letter, if by one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        letter: Option<Letter>,
    },
    /// An office ended.
    OfficeEnded {
        /// Whose.
        person: PersonId,
        /// Which.
        role: Role,
    },
    /// The schedule was changed.
    Rescheduled(Reschedule),
    /// Something happened to the report.
    Report(report::Act),
    /// Something happened to the drafting of the next draft.
    Drafting(drafting::Act),
    /// Something happened to a comment.
    Comment {
        /// To which.
        comment: CommentId,
        /// What.
        act: comment::Act,
    },
    /// Something happened to a nomination.
    Nomination {
        /// To which.
        nomination: NominationId,
        /// What.
        act: nomination::Act,
    },
    /// A draft came back as a file; what it proposes was written as drafts of comments.
    HandedBack {
        /// The file.
        file: FileId,
        /// Which draft it is on.
        draft: u32,
        /// On whose behalf.
        entity: EntityId,
        /// SHA-256 of the file.
        sha256: String,
        /// How many changes and comments it has.
        items: u32,
        /// How many texts could not be placed.
        unplaced: u32,
    },
    /// Owners of unfiled comments were told that the deadline is near.
    Reminded {
        /// On which draft.
        draft: u32,
        /// How many hours before the deadline.
        hours: u32,
        /// Who was told.
        people: Vec<PersonId>,
    },
    /// A second officer was asked for.
    Requested(Request),
    /// A second officer confirmed a request; what it led to follows.
    Confirmed {
        /// Which request.
        request: RequestId,
        /// Who had asked.
        asked_by: PersonId,
    },
    /// A request was turned down or taken back.
    TurnedDown {
        /// Which request.
        request: RequestId,
    },
}

/// An act as it stands in the record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// When.
    pub at: Timestamp,
    /// Who; nobody for an act of the clock or of the public without an account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<PersonId>,
    /// On whose behalf.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_behalf: Option<EntityId>,
    /// The letter that entitled them to act on its behalf, by its symbol.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letter: Option<String>,
    /// Under which clause.
    pub under: String,
    /// What.
    pub act: Act,
}

impl Act {
    /// The id of the comment or nomination it concerns, if it concerns one rather than the
    /// forum's skeleton.
    pub fn subject(&self) -> Option<&str> {
        match self {
            Act::Comment { comment, .. } => Some(&comment.0),
            Act::Nomination { nomination, .. } => Some(&nomination.0),
            _ => None,
        }
    }

    /// Whether the skeleton changes by it.
    pub fn changes_skeleton(&self) -> bool {
        !matches!(
            self,
            Act::Comment { .. }
                | Act::Nomination { .. }
                | Act::Enrolled { .. }
                | Act::HandedBack { .. }
                | Act::Reminded { .. }
        )
    }

    /// Its kind, by which word lists name it and readers filter the record.
    pub fn kind(&self) -> &'static str {
        match self {
            Act::Founded { .. } => "founded",
            Act::Admitted(_) => "admitted",
            Act::Suspended(_) => "suspended",
            Act::Reinstated(_) => "reinstated",
            Act::Enrolled { .. } => "enrolled",
            Act::Appointed { .. } => "appointed",
            Act::OfficeEnded { .. } => "office-ended",
            Act::Rescheduled(_) => "rescheduled",
            Act::Report(report::Act::Imported(_)) => "draft-imported",
            Act::Report(report::Act::Translated { .. }) => "draft-translated",
            Act::Report(report::Act::Posted { .. }) => "draft-posted",
            Act::Report(report::Act::Compiled(_)) => "compiled",
            Act::Drafting(act) => act.kind(),
            Act::Comment { act, .. } => act.kind(),
            Act::Nomination { act, .. } => act.kind(),
            Act::HandedBack { .. } => "handed-back",
            Act::Reminded { .. } => "reminded",
            Act::Requested(_) => "requested",
            Act::Confirmed { .. } => "confirmed",
            Act::TurnedDown { .. } => "turned-down",
        }
    }
}

/// Folds an entry into the skeleton: `None` before the forum is founded.
pub fn apply(forum: Option<Forum>, entry: &Entry) -> Option<Forum> {
    if let Act::Founded { founding } = &entry.act {
        return Some(Forum {
            mandate: founding.mandate.clone(),
            calendar: founding.calendar.clone(),
            founded: entry.at,
            offices: Vec::new(),
            entities: std::collections::BTreeMap::new(),
            standings: std::collections::BTreeMap::new(),
            report: Report { next_block: 1, ..Report::default() },
            requests: Vec::new(),
            drafting: None,
        });
    }
    let mut forum = forum?;
    forum.fold(entry);
    Some(forum)
}

impl Forum {
    /// Folds an entry into the skeleton in place.
    pub fn fold(&mut self, entry: &Entry) {
        match &entry.act {
            Act::Admitted(entities) => {
                for entity in entities {
                    self.admit(entity, entry.at);
                }
            }
            Act::Suspended(ground) => {
                let standing = self.standings.entry(ground.entity.clone()).or_default();
                standing.suspend(ground, entry.at);
            }
            Act::Reinstated(ground) => {
                let standing = self.standings.entry(ground.entity.clone()).or_default();
                standing.reinstate(ground, entry.at);
            }
            Act::Appointed { person, role, letter } => {
                self.appoint(person, role, letter.as_ref(), entry.at);
            }
            Act::OfficeEnded { person, role } => self.end_office(person, role, entry.at),
            Act::Rescheduled(reschedule) => self.reschedule(reschedule, entry.at),
            Act::Report(act) => self.report.apply(act, entry.at),
            Act::Drafting(act) => {
                self.drafting = Drafting::apply(self.drafting.take(), act, entry.at);
            }
            Act::Requested(request) => self.requests.push(request.clone()),
            Act::Confirmed { request, .. } | Act::TurnedDown { request } => {
                self.requests.retain(|open| open.id != *request);
            }
            Act::Founded { .. } | Act::Enrolled { .. } | Act::Nomination { .. } => {}
            Act::Comment { .. } | Act::HandedBack { .. } | Act::Reminded { .. } => {}
        }
    }

    /// Admits an entity, or brings it up to date and keeps what it was.
    fn admit(&mut self, entity: &Entity, at: Timestamp) {
        let was = self.entities.insert(entity.id.clone(), entity.clone());
        if let Some(was) = was.filter(|was| was != entity) {
            self.standings.entry(entity.id.clone()).or_default().keep(&was, entity, at);
        }
    }

    /// Gives an office, for as long as its letter is valid.
    fn appoint(&mut self, person: &PersonId, role: &Role, letter: Option<&Letter>, at: Timestamp) {
        let begin = letter.and_then(|letter| letter.begin(&self.calendar));
        let since = begin.map_or(at, |begin| begin.max(at));
        let until = letter.and_then(|letter| letter.end(&self.calendar));
        if letter.is_some() {
            // A further letter takes over from the one before when it begins to be valid.
            self.end_office(person, role, since);
        }
        let (person, role, letter) = (person.clone(), role.clone(), letter.cloned());
        self.offices.push(Office { person, role, since, until, letter });
    }

    fn end_office(&mut self, person: &PersonId, role: &Role, at: Timestamp) {
        let held = |office: &&mut Office| office.person == *person && office.role == *role;
        for office in self.offices.iter_mut().filter(held) {
            if office.until.is_none_or(|until| at < until) {
                office.until = Some(at);
            }
        }
    }

    /// Changes the schedule, keeping every old value (R39).
    pub(crate) fn reschedule(&mut self, reschedule: &Reschedule, at: Timestamp) {
        let act = &reschedule.act;
        let dated = |slot, when: &_| {
            let when = crate::calendar::When::clone(when);
            Dated { slot, when, act: act.clone(), changes: Vec::new() }
        };
        match &reschedule.change {
            Shift::Move { slot, to } => {
                let Some(dated) = self.calendar.get_mut(slot) else { return };
                let from = std::mem::replace(&mut dated.when, to.clone());
                let reason = reschedule.reason.clone();
                dated.changes.push(Change { from, to: to.clone(), act: act.clone(), reason, at });
            }
            Shift::InsertRound { behind, round, posting, deadline } => {
                let place = self.mandate.rounds.iter().position(|other| other.key == *behind);
                let place = place.map_or(self.mandate.rounds.len(), |place| place + 1);
                self.mandate.rounds.insert(place, round.clone());
                self.calendar.dates.push(dated(Slot::Posting(round.key), posting));
                self.calendar.dates.push(dated(Slot::Deadline(round.key), deadline));
            }
            Shift::InsertMeeting { meeting, when } => {
                self.calendar.dates.push(dated(Slot::Meeting(meeting.id.clone()), when));
                self.mandate.meetings.push(meeting.clone());
            }
        }
    }
}
