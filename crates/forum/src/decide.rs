//! What a command leads to: acts and what is kept beside them, or a refusal.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use text::{Block, Content, ContentHash};

use crate::act::Act;
use crate::calendar::{Slot, When};
use crate::command::{Command, Founding, Reschedule, Shift};
use crate::comment::{self, Comment, Words, check_length, decide as decide_comment};
use crate::drafting;
use crate::entity::decide as entity;
use crate::id::{CommentId, EntityId, FileId, Fresh, NominationId, PersonId, RequestId};
use crate::mandate::Forum;
use crate::mandate::check::findings;
use crate::nomination::{self, Nomination, Particulars};
use crate::person::decide::{appoint, check_person, end_office};
use crate::person::{Person, Role};
use crate::refusal::{Field, Reason, Refusal, Thing};
use crate::report;
use crate::request::{Ask, Request};
use crate::returned::{self, Told};
use crate::right::{Doing, entitle};
use crate::rule::{HOUSE, Severity};

/// What a command brings with it from outside.
#[derive(Debug, Clone)]
pub struct Given {
    /// When the first byte of the request came.
    pub begun: Timestamp,
    /// When its last byte was read; this is what a receipt says, whoever was served before.
    pub received: Timestamp,
    /// The time it is in the record, which never runs backwards.
    pub now: Timestamp,
    /// Who asks; nobody for the public without an account.
    pub actor: Option<PersonId>,
    /// Whether the program itself asks, by the clock.
    pub clock: bool,
    /// Where ids and salts are drawn from.
    pub fresh: Fresh,
}

impl Given {
    /// The roles the actor holds now.
    pub fn roles(&self, forum: &Forum) -> Vec<Role> {
        self.actor.as_ref().map_or_else(Vec::new, |actor| forum.roles(actor, self.now))
    }
}

/// What has been loaded for a command, as its [`Command::needs`] asks.
#[derive(Debug, Clone, Default)]
pub struct State<'a> {
    /// The forum's skeleton; none before it is founded.
    pub forum: Option<&'a Forum>,
    /// The comments it names, those that exist.
    pub comments: BTreeMap<CommentId, Comment>,
    /// Their words.
    pub words: BTreeMap<CommentId, Words>,
    /// What the block commented on says, with its hash.
    pub said: Option<(ContentHash, String)>,
    /// The blocks of the draft before, or of the draft named.
    pub blocks: Vec<Block>,
    /// How many comments on the draft before have no disposition.
    pub unanswered: u32,
    /// How many comments on the draft are filed.
    pub filed: u32,
    /// The owners of comments on the draft that are not filed.
    pub unfiled: Vec<PersonId>,
    /// How many proposals the entity whose proposal is filed had filed on the draft before, those
    /// taken back too: numbers are given once.
    pub proposals: u32,
    /// The contents it names, those that exist.
    pub contents: BTreeMap<ContentHash, Content>,
    /// Those of the people named who are already written down.
    pub enrolled: BTreeSet<PersonId>,
    /// The nomination it names, if it exists.
    pub nomination: Option<Nomination>,
    /// The nomination in force of an expert with the address named, and of which entity.
    pub nominated: Option<(NominationId, EntityId)>,
}

impl State<'_> {
    /// The comment with this id.
    pub(crate) fn comment(&self, id: &CommentId) -> Result<&Comment, Reason> {
        self.comments.get(id).ok_or(Reason::Unknown(Thing::Comment))
    }
}

/// What is kept beside the record, because it can be long or must be erasable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kept {
    /// The words of a comment, with the salt of their commitment.
    Words {
        /// Of which comment.
        comment: CommentId,
        /// The salt.
        salt: [u8; 16],
        /// The words.
        words: Words,
    },
    /// What is known of a person, with the salt of its commitment.
    Person {
        /// The salt.
        salt: [u8; 16],
        /// The person.
        person: Person,
    },
    /// What is said of an expert, with the salt of its commitment.
    Particulars {
        /// In which nomination.
        nomination: NominationId,
        /// The salt.
        salt: [u8; 16],
        /// The expert's address in small letters, by which the same expert is found again.
        address: String,
        /// What is said.
        particulars: Particulars,
    },
    /// A content of a draft, by its hash.
    Content(Content),
    /// What one of those behind a proposal said to what shall become of it.
    Said {
        /// The commitment in the record, by which it is found.
        words: String,
        /// To which proposal.
        comment: CommentId,
        /// The salt.
        salt: [u8; 16],
        /// What was said.
        text: String,
    },
    /// A file that came back, with what it could not say as proposals.
    File {
        /// Its id.
        file: FileId,
        /// On which draft.
        draft: u32,
        /// On whose behalf.
        entity: EntityId,
        /// What is kept about it.
        told: Told,
        /// The file itself.
        bytes: Vec<u8>,
    },
}

/// What follows from a command.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Decision {
    /// What happened, in order.
    pub acts: Vec<Act>,
    /// What is kept beside the record.
    pub kept: Vec<Kept>,
}

impl Decision {
    /// A decision of acts alone.
    pub(crate) fn acts(acts: Vec<Act>) -> Self {
        Decision { acts, kept: Vec::new() }
    }

    /// Keeps the words of a comment and gives the commitment to them.
    pub(crate) fn keep_words(
        &mut self,
        comment: &CommentId,
        words: &Words,
        given: &mut Given,
    ) -> String {
        let salt = given.fresh.salt();
        let commitment = ledger::commit(&salt, words.canonical().as_bytes()).to_string();
        self.kept.push(Kept::Words { comment: comment.clone(), salt, words: words.clone() });
        commitment
    }

    /// Writes a person down.
    pub(crate) fn enrol(&mut self, person: Person, given: &mut Given) {
        let salt = given.fresh.salt();
        let commitment = commitment(&salt, &person);
        self.acts.push(Act::Enrolled { person: person.id.clone(), commitment });
        self.kept.push(Kept::Person { salt, person });
    }
}

/// The commitment to what is kept about a person.
pub fn commitment(salt: &[u8; 16], person: &Person) -> String {
    let text = format!("{}\n{}\n{}", person.name, person.email, person.organization);
    ledger::commit(salt, text.as_bytes()).to_string()
}

/// Says which acts follow from a command, or refuses it.
///
/// # Errors
/// The refusal, with the rule and the clause on which it rests.
pub fn decide(
    state: &State<'_>,
    command: &Command,
    given: &mut Given,
) -> Result<Decision, Refusal> {
    let refuse = |reason: Reason| {
        let rule = reason.rule();
        let clause = match (&reason, state.forum) {
            (Reason::Against(finding), _) => finding.clause.clone(),
            (_, Some(forum)) => forum.mandate.clause(rule),
            (_, None) => format!("{HOUSE}, {rule}"),
        };
        Refusal { reason, rule, clause }
    };
    authorise(state, command, given).map_err(refuse)?;
    if command.takes_two() {
        return request(state, command, given).map_err(refuse);
    }
    carry_out(state, command, given).map_err(refuse)
}

/// Says which acts follow from what a first officer asked for and a second now confirms.
///
/// The desk calls it with what the request's own command needs.
///
/// # Errors
/// The refusal.
fn confirm(
    state: &State<'_>,
    forum: &Forum,
    id: &RequestId,
    given: &mut Given,
) -> Result<Decision, Reason> {
    let open = forum.requests.iter().find(|request| request.id == *id);
    let open = open.ok_or(Reason::Unknown(Thing::Request))?;
    if given.actor.as_ref() == Some(&open.by) {
        return Err(Reason::SecondOfficer);
    }
    let led_to = carry_out(state, &open.command, given)?;
    let (request, asked_by) = (id.clone(), open.by.clone());
    let mut decision = Decision::acts(vec![Act::Confirmed { request, asked_by }]);
    decision.acts.extend(led_to.acts);
    decision.kept.extend(led_to.kept);
    Ok(decision)
}

fn authorise(state: &State<'_>, command: &Command, given: &Given) -> Result<(), Reason> {
    let Some(forum) = state.forum else {
        return match command {
            Command::Found(_) => Ok(()),
            _ => Err(Reason::Unknown(Thing::Forum)),
        };
    };
    // Rights over single comments depend on the comment; its own module asks for them.
    let entity = match command {
        Command::Comment(comment::Command::Write(writing)) => writing.entity.as_ref(),
        Command::Comment(comment::Command::Join { entity, .. }) => Some(entity),
        Command::Drafting(drafting::Command::Answer { entity, .. }) => Some(entity),
        Command::Comment(comment::Command::Remind { .. }) if given.clock => return Ok(()),
        Command::Comment(comment::Command::Remind { .. }) => None,
        Command::Comment(comment::Command::Dispose { .. }) => None,
        Command::Comment(_) => return Ok(()),
        Command::Nomination(nomination::Command::Name(naming)) => Some(&naming.entity),
        // Rights over a nomination depend on it; its own module asks for them.
        Command::Nomination(_) => return Ok(()),
        Command::Returned(returned::Command::HandBack(handed)) => Some(&handed.entity),
        // Rights over its items depend on them; its own module asks for them.
        Command::Returned(returned::Command::Settle { .. }) => return Ok(()),
        Command::Appoint { role: Role::Contributor(entity), .. }
        | Command::EndOffice { role: Role::Contributor(entity), .. } => Some(entity),
        _ => None,
    };
    if entity.is_some_and(|id| !forum.entities.contains_key(id)) {
        return Err(Reason::Unknown(Thing::Entity));
    }
    entitle(forum, command.doing(), given, entity)
}

/// Puts a command before a second officer, once it is sure that it could be carried out.
///
/// What one officer asked for is not asked for again by another, who can confirm it or turn it
/// down; the same officer takes the earlier request back by asking anew.
fn request(state: &State<'_>, command: &Command, given: &mut Given) -> Result<Decision, Reason> {
    carry_out(state, command, given)?;
    let by = given.actor.clone().ok_or(Reason::NoRight(Doing::Confirm))?;
    let open = state.forum.map_or(&[][..], |forum| &forum.requests);
    let mut acts = Vec::new();
    for earlier in open.iter().filter(|open| open.command.is_about_the_same(command)) {
        if earlier.by != by {
            return Err(Reason::AlreadyAsked);
        }
        acts.push(Act::TurnedDown { request: earlier.id.clone() });
    }
    let id = RequestId(given.fresh.id());
    let request = Request { id, command: Box::new(command.clone()), by, at: given.now };
    acts.push(Act::Requested(request));
    Ok(Decision::acts(acts))
}

fn carry_out(state: &State<'_>, command: &Command, given: &mut Given) -> Result<Decision, Reason> {
    let forum = match (state.forum, command) {
        (None, Command::Found(founding)) => return found(state, founding, given),
        (Some(_), Command::Found(_)) => return Err(Reason::ForumExists),
        (None, _) => return Err(Reason::Unknown(Thing::Forum)),
        (Some(forum), _) => forum,
    };
    match command {
        Command::Found(_) => Err(Reason::ForumExists),
        Command::Admit(entities) => entity::admit(forum, entities),
        Command::Suspend(ground) => entity::suspend(forum, ground),
        Command::Reinstate(ground) => entity::reinstate(forum, ground),
        Command::Appoint { person, role, letter } => {
            appoint(state, forum, (person, role, letter.as_ref()), given)
        }
        Command::EndOffice { person, role } => end_office(forum, (person, role), given),
        Command::Schedule(reschedule) => change_schedule(forum, reschedule, given),
        Command::Report(command) => report::decide(state, forum, command, given),
        Command::Drafting(command) => drafting::decide(state, forum, command, given),
        Command::Comment(command) => decide_comment(state, forum, command, given),
        Command::Returned(command) => returned::decide(state, forum, command, given),
        Command::Nomination(command) => nomination::decide(state, forum, command, given),
        Command::Request(Ask::Confirm(id)) => confirm(state, forum, id, given),
        Command::Request(Ask::TurnDown(id)) => {
            if !forum.requests.iter().any(|request| request.id == *id) {
                return Err(Reason::Unknown(Thing::Request));
            }
            Ok(Decision::acts(vec![Act::TurnedDown { request: id.clone() }]))
        }
    }
}

fn found(state: &State<'_>, founding: &Founding, given: &mut Given) -> Result<Decision, Reason> {
    if founding.officers.is_empty() {
        return Err(Reason::Empty(Field::Name));
    }
    let mut decision = Decision::default();
    let public = Founding { officers: Vec::new(), ..founding.clone() };
    decision.acts.push(Act::Founded { founding: Box::new(public) });
    for person in &founding.officers {
        if !state.enrolled.contains(&person.id) {
            check_person(person)?;
            decision.enrol(person.clone(), given);
        }
        let person = person.id.clone();
        decision.acts.push(Act::Appointed { person, role: Role::Officer, letter: None });
    }
    Ok(decision)
}

fn change_schedule(
    forum: &Forum,
    reschedule: &Reschedule,
    given: &Given,
) -> Result<Decision, Reason> {
    check_length(Field::Act, &reschedule.act, 200)?;
    check_length(Field::Reason, &reschedule.reason, 4_000)?;
    let mut reschedule = reschedule.clone();
    match &mut reschedule.change {
        Shift::Move { slot, to } => check_move(forum, slot, to, given)?,
        Shift::InsertRound { behind, round, .. } => {
            if forum.mandate.round(*behind).is_none() {
                return Err(Reason::Unknown(Thing::Round));
            }
            check_round_place(forum, *behind)?;
            let highest = forum.mandate.rounds.iter().map(|round| round.key).max();
            round.key = highest.unwrap_or(0) + 1;
        }
        Shift::InsertMeeting { meeting, .. } => {
            if forum.mandate.round(meeting.after).is_none() {
                return Err(Reason::Unknown(Thing::Round));
            }
            let slot = Slot::Meeting(meeting.id.clone());
            if forum.calendar.get(&slot).is_some() {
                return Err(Reason::Past(slot));
            }
        }
    }
    let mut changed = forum.clone();
    changed.reschedule(&reschedule, given.now);
    let before = findings(&forum.mandate, &forum.calendar);
    let after = findings(&changed.mandate, &changed.calendar);
    let fresh = after.into_iter().find(|finding| {
        finding.severity == Severity::Error
            && !before.iter().any(|old| old.key == finding.key && old.slot == finding.slot)
    });
    match fresh {
        Some(finding) => Err(Reason::Against(Box::new(finding))),
        None => Ok(Decision::acts(vec![Act::Rescheduled(reschedule)])),
    }
}

/// A date can be moved until it has passed; a deadline that has passed can still be extended.
fn check_move(forum: &Forum, slot: &Slot, to: &When, given: &Given) -> Result<(), Reason> {
    forum.calendar.get(slot).ok_or(Reason::Unknown(Thing::Date))?;
    let today = forum.calendar.day_of(given.now);
    let posted =
        |key: u32| forum.report.drafts.iter().any(|d| d.round == Some(key) && d.posted.is_some());
    let over = match slot {
        Slot::Posting(key) => posted(*key),
        Slot::Deadline(key) => forum
            .report
            .drafts
            .iter()
            .any(|d| d.round == Some(*key) && forum.report.successor(d.number).is_some()),
        Slot::Final => forum.report.drafts.iter().any(|d| d.round.is_none() && d.posted.is_some()),
        Slot::Nominations | Slot::Meeting(_) | Slot::Forum => false,
    };
    let into_past = to.latest().is_some_and(|day| day < today);
    if over || into_past {
        return Err(Reason::Past(slot.clone()));
    }
    Ok(())
}

/// A round is inserted before the drafts that are already numbered after it exist.
fn check_round_place(forum: &Forum, behind: u32) -> Result<(), Reason> {
    let (number, _) = forum.mandate.round(behind).ok_or(Reason::Unknown(Thing::Round))?;
    if forum.report.drafts.iter().any(|draft| draft.number > number) {
        return Err(Reason::Past(Slot::Posting(behind)));
    }
    Ok(())
}
