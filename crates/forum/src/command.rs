//! What may be asked: the catalogue of commands, in the imperative.

use serde::{Deserialize, Serialize};
use text::ContentHash;

use crate::calendar::{Slot, When};
use crate::comment;
use crate::drafting;
use crate::entity::{Entity, Ground};
use crate::id::{CommentId, NominationId, PersonId};
use crate::mandate::{Forum, Mandate, Meeting, Round};
use crate::nomination;
use crate::person::{Letter, Person, Role};
use crate::report;
use crate::request::Ask;
use crate::returned;
use crate::right::Doing;

/// A command.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Command {
    /// Found a forum.
    Found(Box<Founding>),
    /// Admit entities, or bring known ones up to date.
    Admit(Vec<Entity>),
    /// Suspend an entity.
    Suspend(Ground),
    /// Give a suspended entity back its rights.
    Reinstate(Ground),
    /// Give an office to a person, who is written down if not yet known.
    Appoint {
        /// Who.
        person: Person,
        /// Which office.
        role: Role,
        /// The letter that names them, if one does.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        letter: Option<Letter>,
    },
    /// End a person's office.
    EndOffice {
        /// Whose.
        person: PersonId,
        /// Which.
        role: Role,
    },
    /// Change the schedule.
    Schedule(Reschedule),
    /// Something about the report.
    Report(report::Command),
    /// Something about the drafting of the next draft.
    Drafting(drafting::Command),
    /// Something about comments.
    Comment(comment::Command),
    /// Something about a draft that comes back as a file.
    Returned(returned::Command),
    /// Something about nominations.
    Nomination(nomination::Command),
    /// Answer what another officer asked for.
    Request(Ask),
}

/// What founding a forum takes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Founding {
    /// The mandate.
    pub mandate: Mandate,
    /// Its dates.
    pub calendar: crate::calendar::Calendar,
    /// The first officers.
    pub officers: Vec<Person>,
}

/// A change of the schedule, by a named act and for a reason (R39).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reschedule {
    /// What is changed.
    pub change: Shift,
    /// The act that decided it.
    pub act: String,
    /// Why.
    pub reason: String,
}

/// What is changed in a schedule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shift {
    /// A date is moved or fixed; moving a deadline later extends it.
    Move {
        /// Which date.
        slot: Slot,
        /// To when.
        to: When,
    },
    /// A round is inserted.
    InsertRound {
        /// Behind the round with this key.
        behind: u32,
        /// The round; its key is given by the forum.
        round: Round,
        /// When its draft is posted.
        posting: When,
        /// When its comments are due.
        deadline: When,
    },
    /// A meeting is inserted.
    InsertMeeting {
        /// The meeting.
        meeting: Meeting,
        /// When it is held.
        when: When,
    },
}

/// What must be loaded before a command can be decided.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Needs {
    /// These comments.
    pub comments: Vec<CommentId>,
    /// The blocks of the draft before this one, in the working language.
    pub draft_before: Option<u32>,
    /// The blocks of this draft, in the working language.
    pub draft: Option<u32>,
    /// How many comments on this draft have no disposition.
    pub unanswered: Option<u32>,
    /// How many comments on this draft are filed.
    pub filed: Option<u32>,
    /// The owners of comments on this draft that are not filed.
    pub unfiled: Option<u32>,
    /// These contents.
    pub contents: Vec<ContentHash>,
    /// Whether these people are already written down, in this forum or another.
    pub people: Vec<PersonId>,
    /// This nomination.
    pub nomination: Option<NominationId>,
    /// The nomination in force of an expert with this address.
    pub nominated: Option<String>,
}

impl Command {
    /// What must be loaded before it can be decided on a forum.
    pub fn needs(&self, forum: Option<&Forum>) -> Needs {
        match self {
            Command::Found(founding) => {
                let people = founding.officers.iter().map(|person| person.id.clone()).collect();
                Needs { people, ..Needs::default() }
            }
            Command::Appoint { person, .. } => {
                Needs { people: vec![person.id.clone()], ..Needs::default() }
            }
            Command::Nomination(command) => Needs {
                nomination: command.nomination().cloned(),
                nominated: match command {
                    nomination::Command::Name(naming) => {
                        Some(naming.expert.email.trim().to_lowercase())
                    }
                    _ => None,
                },
                ..Needs::default()
            },
            Command::Comment(command) => command.needs(),
            Command::Returned(command) => {
                Needs { comments: command.comments(), ..Needs::default() }
            }
            Command::Drafting(command) => command.needs(forum),
            Command::Report(report::Command::Import { draft, .. }) => {
                Needs { draft_before: Some(*draft), ..Needs::default() }
            }
            Command::Report(report::Command::Translate { draft, .. }) => {
                Needs { draft: Some(*draft), ..Needs::default() }
            }
            Command::Report(report::Command::Publish { draft, .. }) => {
                Needs { unanswered: draft.checked_sub(1), ..Needs::default() }
            }
            Command::Report(report::Command::Compile { draft }) => {
                Needs { filed: Some(*draft), ..Needs::default() }
            }
            _ => Needs::default(),
        }
    }

    /// What it is to do this, for the table of rights.
    pub fn doing(&self) -> Doing {
        match self {
            Command::Appoint { role: Role::Contributor(_), .. }
            | Command::EndOffice { role: Role::Contributor(_), .. } => Doing::NameContributor,
            Command::Found(_) | Command::Appoint { .. } | Command::EndOffice { .. } => {
                Doing::Appoint
            }
            Command::Admit(_) => Doing::Admit,
            Command::Suspend(_) | Command::Reinstate(_) => Doing::Suspend,
            Command::Schedule(_) => Doing::ChangeSchedule,
            Command::Report(report::Command::Import { .. } | report::Command::Translate { .. }) => {
                Doing::ImportDraft
            }
            Command::Report(report::Command::Publish { .. }) => Doing::Publish,
            Command::Report(report::Command::Compile { .. }) => Doing::Compile,
            Command::Comment(command) => command.doing(),
            // Filing is a right of its own, asked for with each comment.
            Command::Returned(_) => Doing::WriteForEntity,
            Command::Drafting(command) => command.doing(),
            Command::Nomination(command) => command.doing(),
            Command::Request(_) => Doing::Confirm,
        }
    }

    /// Whether both ask for the same thing, though perhaps for other reasons or to another day:
    /// one request for it is enough.
    pub fn is_about_the_same(&self, other: &Command) -> bool {
        match (self, other) {
            (
                Command::Report(report::Command::Publish { draft, .. }),
                Command::Report(report::Command::Publish { draft: other, .. }),
            ) => draft == other,
            (
                Command::Suspend(one) | Command::Reinstate(one),
                Command::Suspend(other) | Command::Reinstate(other),
            ) => one.entity == other.entity,
            (Command::Schedule(one), Command::Schedule(other)) => {
                match (&one.change, &other.change) {
                    (Shift::Move { slot, .. }, Shift::Move { slot: other, .. }) => slot == other,
                    (
                        Shift::InsertRound { behind, .. },
                        Shift::InsertRound { behind: other, .. },
                    ) => behind == other,
                    _ => false,
                }
            }
            _ => false,
        }
    }

    /// Whether it takes a second officer (H01).
    pub fn takes_two(&self) -> bool {
        match self {
            Command::Report(report::Command::Publish { .. }) => true,
            Command::Suspend(_) | Command::Reinstate(_) => true,
            Command::Schedule(Reschedule { change, .. }) => {
                // A round that is inserted brings a deadline with it.
                matches!(
                    change,
                    Shift::Move { slot: Slot::Deadline(_) | Slot::Nominations, .. }
                        | Shift::InsertRound { .. }
                )
            }
            _ => false,
        }
    }
}
