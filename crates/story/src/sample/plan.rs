//! The plan of the sample: what everybody does at which instant.

use std::collections::HashMap;

use forum::calendar::Slot;
use forum::command::{Founding, Reschedule, Shift};
use forum::comment::{Author, Kind, Mark, Outcome, Stance, Step, Words};
use forum::person::{Person, Role};
use forum::report::Command as OfReport;
use forum::{Command, EntityId, PersonId};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use lang::Lang;

use super::Unplayable;
use super::source::{Comment, Draft, Office, Reached, Source, Wall};

/// Something that is done at an instant.
pub(super) struct Planned {
    pub(super) at: Timestamp,
    pub(super) by: Option<PersonId>,
    pub(super) deed: Deed,
}

/// What is done; comments are named by their names in the sample's files.
pub(super) enum Deed {
    Perform(Box<Command>),
    /// A second officer confirms the publication of a draft.
    ConfirmPublication(u32),
    Write(Box<Written>),
    Verify(String),
    Show(String),
    Join(String, EntityId),
    File(String),
    Answer(String, Outcome, String),
    /// The clock looks for unfiled comments.
    Remind,
}

/// A comment as it is written.
pub(super) struct Written {
    pub(super) name: String,
    pub(super) draft: u32,
    pub(super) on: String,
    pub(super) kind: Kind,
    pub(super) lang: Lang,
    pub(super) words: Words,
    pub(super) proposes: Option<Mark>,
    pub(super) stance: Option<Stance>,
    pub(super) entity: Option<EntityId>,
    pub(super) author: Option<Author>,
    pub(super) step: Step,
}

/// Everything that happens in the sample, by instant.
pub(super) fn plan(source: &Source) -> Result<Vec<Planned>, Unplayable> {
    let mut plan =
        Plan { source, zone: source.calendar.time_zone(), turn: HashMap::new(), steps: Vec::new() };
    plan.found()?;
    for change in &source.play.changes {
        let slot = Slot::from_key(&change.date).ok_or_else(|| Unplayable::unknown(&change.date))?;
        let (act, reason) = (change.act.clone(), change.reason.clone());
        let change_to = Shift::Move { slot, to: change.to.clone() };
        let command = Command::Schedule(Reschedule { change: change_to, act, reason });
        plan.perform(change.at, plan.officer(0)?, command);
    }
    for (nth, draft) in source.play.drafts.iter().enumerate() {
        plan.publish(nth, draft)?;
        plan.comment_on(nth, draft)?;
    }
    if let Some(draft) = source.play.drafts.last() {
        for unfiled in &source.play.unfiled {
            plan.leave_unfiled(draft, &unfiled.comment, unfiled.step)?;
        }
    }
    plan.steps.sort_by_key(|planned| planned.at);
    Ok(plan.steps)
}

struct Plan<'a> {
    source: &'a Source,
    zone: TimeZone,
    /// How many comments of an entity have been planned; contributors write every second one.
    turn: HashMap<String, usize>,
    steps: Vec<Planned>,
}

impl Plan<'_> {
    fn instant(&self, at: Wall) -> Timestamp {
        let zoned = at.0.to_zoned_datetime(self.zone.clone());
        zoned.map_or(Timestamp::MAX, |zoned| zoned.timestamp())
    }

    fn step(&mut self, at: Timestamp, by: Option<PersonId>, deed: Deed) {
        self.steps.push(Planned { at, by, deed });
    }

    fn perform(&mut self, at: Wall, by: PersonId, command: Command) {
        let at = self.instant(at);
        self.step(at, Some(by), Deed::Perform(Box::new(command)));
    }

    /// An officer; they take turns.
    fn officer(&self, turn: usize) -> Result<PersonId, Unplayable> {
        let officers = self.source.people.iter().filter(|p| p.office == Office::Officer);
        let found = officers.cycle().nth(turn).map(|person| person.id.clone());
        found.ok_or_else(|| Unplayable::unknown("an officer of the secretariat"))
    }

    /// The people of an entity who hold an office.
    fn people_of(&self, entity: &str, office: Office) -> Vec<PersonId> {
        let holds = |person: &&super::source::Person| {
            person.office == office && person.entity.as_ref().is_some_and(|e| e.0 == entity)
        };
        self.source.people.iter().filter(holds).map(|person| person.id.clone()).collect()
    }

    fn focal_point(&self, entity: &str) -> Result<PersonId, Unplayable> {
        let found = self.people_of(entity, Office::FocalPoint).into_iter().next();
        found.ok_or_else(|| Unplayable::unknown(&format!("the focal point of {entity}")))
    }

    fn found(&mut self) -> Result<(), Unplayable> {
        let Source { mandate, calendar, entities, people, play, .. } = self.source;
        let person = |person: &super::source::Person| Person {
            id: person.id.clone(),
            name: person.name.clone(),
            email: person.email.clone(),
            organization: String::new(),
            lang: person.lang,
        };
        let officers = people.iter().filter(|p| p.office == Office::Officer).map(person).collect();
        let (mandate, calendar) = (mandate.clone(), calendar.clone());
        let founding = Founding { mandate, calendar, officers };
        let officer = self.officer(0)?;
        self.perform(play.founded, officer.clone(), Command::Found(Box::new(founding)));
        self.perform(play.founded, officer.clone(), Command::Admit(entities.clone()));
        for appointed in people {
            let entity = || appointed.entity.clone().unwrap_or_else(|| EntityId::from(""));
            let role = match appointed.office {
                Office::Officer => continue,
                Office::FocalPoint => Role::FocalPoint(entity()),
                Office::Contributor => Role::Contributor(entity()),
                Office::Reader => Role::Reader,
            };
            let letter = appointed.letter.clone();
            let command = Command::Appoint { person: person(appointed), role, letter };
            self.perform(play.founded, officer.clone(), command);
        }
        Ok(())
    }

    fn publish(&mut self, nth: usize, draft: &Draft) -> Result<(), Unplayable> {
        let (first, second) = (self.officer(nth)?, self.officer(nth + 1)?);
        let number = draft.number;
        for (at, (lang, title, contents)) in self.source.drafts[nth].iter().enumerate() {
            let (lang, title, contents) = (*lang, title.clone(), contents.clone());
            let command = match at {
                0 => OfReport::Import { draft: number, title, contents, opinions: draft.opinions },
                _ => OfReport::Translate { draft: number, lang, title, contents },
            };
            self.perform(draft.imported, first.clone(), Command::Report(command));
        }
        let publish = OfReport::Publish { draft: number, despite: None };
        self.perform(draft.asked, first.clone(), Command::Report(publish));
        self.step(self.instant(draft.posted), Some(second), Deed::ConfirmPublication(number));
        for at in &draft.compiled {
            let compile = OfReport::Compile { draft: number };
            self.perform(*at, first.clone(), Command::Report(compile));
        }
        if let Some(deadline) = self.source.calendar.deadline(number) {
            for hours in [24, 1] {
                self.step(deadline - SignedDuration::from_hours(hours), None, Deed::Remind);
            }
        }
        Ok(())
    }

    fn comment_on(&mut self, nth: usize, draft: &Draft) -> Result<(), Unplayable> {
        let comments = &self.source.comments[nth];
        let officer = self.officer(nth)?;
        let mut answered = self.instant(draft.answered);
        for comment in comments {
            self.write(draft, comment, comments)?;
            if let Some(disposition) = &comment.disposition {
                let (outcome, reason) = (disposition.outcome, disposition.reason.clone());
                let answer = Deed::Answer(comment.id.clone(), outcome, reason);
                self.step(answered, Some(officer.clone()), answer);
                answered += SignedDuration::from_mins(5);
            }
        }
        Ok(())
    }

    /// A comment that is filed at its instant; a joint one is shown and joined shortly before.
    fn write(
        &mut self,
        draft: &Draft,
        comment: &Comment,
        others: &[Comment],
    ) -> Result<(), Unplayable> {
        let filed = self.instant(comment.at);
        let name = || comment.id.clone();
        if comment.by == "public" {
            self.step(filed, None, self.written(draft, comment, Step::File));
            return Ok(());
        }
        let turn = self.turn.entry(comment.by.clone()).or_default();
        *turn += 1;
        let turn = *turn;
        let contributors = self.people_of(&comment.by, Office::Contributor);
        let helped = !contributors.is_empty() && turn.is_multiple_of(2);
        let focal_point = self.focal_point(&comment.by)?;
        if !helped && comment.with.is_empty() {
            self.step(filed, Some(focal_point), self.written(draft, comment, Step::File));
            return Ok(());
        }
        // Nothing is written before the draft, or the comment that is answered, is there.
        let answered = others.iter().find(|other| other.id == comment.on);
        let from = self.instant(answered.map_or(draft.posted, |other| other.at));
        let ahead = |minutes| (filed - SignedDuration::from_mins(minutes)).max(from);
        let by = Some(focal_point);
        if helped {
            let writer = contributors[(turn / 2) % contributors.len()].clone();
            self.step(ahead(180), Some(writer), self.written(draft, comment, Step::HandIn));
        } else {
            self.step(ahead(45), by.clone(), self.written(draft, comment, Step::Keep));
        }
        self.step(ahead(30), by.clone(), Deed::Verify(name()));
        if !comment.with.is_empty() {
            self.step(ahead(25), by.clone(), Deed::Show(name()));
        }
        for partner in &comment.with {
            let joins = self.focal_point(&partner.0)?;
            self.step(ahead(10), Some(joins), Deed::Join(name(), partner.clone()));
        }
        self.step(filed, by, Deed::File(name()));
        Ok(())
    }

    fn leave_unfiled(
        &mut self,
        draft: &Draft,
        comment: &Comment,
        reached: Reached,
    ) -> Result<(), Unplayable> {
        let at = self.instant(comment.at);
        let focal_point = Some(self.focal_point(&comment.by)?);
        if reached == Reached::HandedIn {
            let contributors = self.people_of(&comment.by, Office::Contributor);
            let writer = contributors.into_iter().next();
            self.step(at, writer.or(focal_point), self.written(draft, comment, Step::HandIn));
            return Ok(());
        }
        self.step(at, focal_point.clone(), self.written(draft, comment, Step::Keep));
        if reached == Reached::Shown {
            self.step(at, focal_point.clone(), Deed::Verify(comment.id.clone()));
            self.step(at, focal_point, Deed::Show(comment.id.clone()));
        }
        Ok(())
    }

    fn written(&self, draft: &Draft, comment: &Comment, step: Step) -> Deed {
        let public = comment.by == "public";
        let author = public.then(|| Author {
            name: comment.name.clone(),
            organization: comment.organization.clone(),
            email: comment.email.clone(),
        });
        Deed::Write(Box::new(Written {
            name: comment.id.clone(),
            draft: draft.number,
            on: comment.on.clone(),
            kind: comment.kind,
            lang: comment.lang,
            words: Words { text: comment.text.clone(), wording: comment.wording.clone() },
            proposes: comment.mark.or(comment.wording.is_some().then_some(Mark::Mod)),
            stance: comment.stance,
            entity: (!public).then(|| EntityId(comment.by.clone())),
            author,
            step,
        }))
    }
}
