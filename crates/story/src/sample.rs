//! The sample: WTPF-26 with invented people, played up to an instant from the sample's files.
//!
//! `forums/wtpf-26/sample/play.toml` says what happens besides the comments. Everything goes
//! through [`Desk::perform`] in the order of the instants; what does not wait for the outcome of
//! something before it is put before the desk together, so that it shares transactions.

use std::collections::HashMap;
use std::pin::Pin;
use std::task::Poll;

use desk::{Asked, Desk, Done, Failure};
use forum::comment::{Command as OfComment, Target, Writing};
use forum::report::Command as OfReport;
use forum::request::Ask;
use forum::{Command, CommentId, ForumId, PersonId};
use jiff::Timestamp;

use crate::{Files, refusal};
use plan::{Deed, Planned, Written};
use source::{Office, Source};

mod plan;
mod source;

/// What the sample came to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sample {
    /// People to sign in as, each with their office: an officer, two focal points, a reader.
    pub people: Vec<(PersonId, String)>,
    /// How many acts it led to.
    pub acts: usize,
}

/// Why the sample could not be played.
#[derive(Debug, thiserror::Error)]
pub enum Unplayable {
    /// A file is missing.
    #[error("the sample has no file {0}")]
    Missing(String),
    /// A file does not read.
    #[error("{file} does not read: {fault}")]
    Unread {
        /// Which file.
        file: String,
        /// What is wrong.
        fault: String,
    },
    /// Something is named that is not there.
    #[error("the sample names {0}, which it does not have")]
    Unknown(String),
    /// The day lies before the sample begins.
    #[error("the sample begins at {0}")]
    TooEarly(Timestamp),
    /// A step was refused, or failed.
    #[error("the sample's step at {at} failed: {why}")]
    Step {
        /// At which instant.
        at: Timestamp,
        /// Why.
        why: String,
    },
}

impl Unplayable {
    fn unknown(what: &str) -> Self {
        Unplayable::Unknown(what.to_owned())
    }
}

/// Plays the sample up to an instant; a desk that has its forum already goes on as it stands.
///
/// # Errors
/// A file is missing or does not read, or a step is refused: the sample must fit its own forum.
pub async fn play(desk: &Desk, files: Files<'_>, until: Timestamp) -> Result<Sample, Unplayable> {
    let source = source::read(files)?;
    let plan = plan::plan(&source)?;
    if let Some(first) = plan.first().filter(|first| first.at > until) {
        return Err(Unplayable::TooEarly(first.at));
    }
    if desk.forum(&source.mandate.id).is_some() {
        return Ok(Sample { people: to_sign_in(&source), acts: 0 });
    }
    let mut stage = Stage::new(desk, &source);
    for planned in plan.into_iter().filter(|planned| planned.at <= until) {
        stage.take(planned).await?;
    }
    stage.settle().await?;
    Ok(Sample { people: to_sign_in(&source), acts: stage.acts })
}

/// Two officers, because four eyes are needed to publish; two focal points and a reader.
fn to_sign_in(source: &Source) -> Vec<(PersonId, String)> {
    let wanted = [(Office::Officer, 2), (Office::FocalPoint, 2), (Office::Reader, 1)];
    let chosen = wanted.into_iter().flat_map(|(office, count)| {
        source.people.iter().filter(move |person| person.office == office).take(count)
    });
    chosen
        .map(|person| {
            let office = match (person.office, &person.entity) {
                (Office::Officer, _) => "secretariat officer".to_owned(),
                (Office::FocalPoint, Some(entity)) => format!("focal point of {entity}"),
                _ => "reader".to_owned(),
            };
            (person.id.clone(), format!("{} ({office})", person.name))
        })
        .collect()
}

/// A command that has been put together and waits to be put before the desk.
struct Waiting {
    at: Timestamp,
    asked: Asked,
    command: Command,
    name: Option<String>,
}

/// The desk, and what is known of what has been done so far.
struct Stage<'a> {
    desk: &'a Desk,
    forum: ForumId,
    /// The place of each number in each draft.
    places: HashMap<(u32, &'a str), usize>,
    ids: HashMap<String, CommentId>,
    waiting: Vec<Waiting>,
    acts: usize,
}

/// At most this many commands are put before the desk together.
const TOGETHER_MAX: usize = 128;

impl<'a> Stage<'a> {
    fn new(desk: &'a Desk, source: &'a Source) -> Self {
        let mut places = HashMap::new();
        for (draft, texts) in source.play.drafts.iter().zip(&source.drafts) {
            let Some((_, _, contents)) = texts.first() else { continue };
            for (at, content) in contents.iter().enumerate() {
                // The first block of a number is meant: those of the opinions come last.
                places.entry((draft.number, content.label.as_str())).or_insert(at);
            }
        }
        Stage {
            desk,
            forum: source.mandate.id.clone(),
            places,
            ids: HashMap::new(),
            waiting: Vec::new(),
            acts: 0,
        }
    }

    /// Puts a step together, after settling what it depends on.
    async fn take(&mut self, planned: Planned) -> Result<(), Unplayable> {
        let Planned { at, by, deed } = planned;
        if self.waiting.len() >= TOGETHER_MAX || self.depends(&deed) {
            self.settle().await?;
        }
        let of_comment = |command| (Command::Comment(command), None);
        let (command, name) = match deed {
            Deed::Perform(command) => (*command, None),
            Deed::ConfirmPublication(draft) => (self.confirmation(draft)?, None),
            Deed::Write(written) => {
                let name = written.name.clone();
                (self.writing(*written)?, Some(name))
            }
            Deed::Verify(name) => of_comment(OfComment::Verify(self.id(&name)?)),
            Deed::Show(name) => of_comment(OfComment::Show(self.id(&name)?)),
            Deed::File(name) => of_comment(OfComment::File(self.id(&name)?)),
            Deed::Join(name, entity) => {
                of_comment(OfComment::Join { comment: self.id(&name)?, entity })
            }
            Deed::Answer(name, outcome, reason) => {
                let comments = vec![self.id(&name)?];
                of_comment(OfComment::Dispose { comments, outcome, reason })
            }
            Deed::Remind => {
                let told = self.desk.remind_at(at).await;
                return told.map(|_| ()).map_err(|failure| failed(at, &failure));
            }
        };
        let asked = match by {
            Some(person) => Asked::by(&person, at),
            None => Asked::by_anyone(at),
        };
        self.waiting.push(Waiting { at, asked, command, name });
        Ok(())
    }

    /// Whether a deed depends on the outcome of something that waits.
    fn depends(&self, deed: &Deed) -> bool {
        let waits =
            |name: &str| self.waiting.iter().any(|waiting| waiting.name.as_deref() == Some(name));
        match deed {
            Deed::Perform(_) => false,
            Deed::ConfirmPublication(_) | Deed::Remind => true,
            Deed::Write(written) => {
                let imports = |waiting: &Waiting| {
                    matches!(waiting.command, Command::Report(OfReport::Import { .. }))
                };
                waits(&written.on) || self.waiting.iter().any(imports)
            }
            Deed::Verify(name) | Deed::Show(name) | Deed::File(name) => waits(name),
            Deed::Join(name, _) | Deed::Answer(name, ..) => waits(name),
        }
    }

    fn id(&self, name: &str) -> Result<CommentId, Unplayable> {
        self.ids.get(name).cloned().ok_or_else(|| Unplayable::unknown(&format!("comment {name}")))
    }

    fn confirmation(&self, number: u32) -> Result<Command, Unplayable> {
        let unknown = || Unplayable::unknown(&format!("a request to publish draft {number}"));
        let forum = self.desk.forum(&self.forum).ok_or_else(unknown)?;
        let publishes = |command: &Command| match command {
            Command::Report(OfReport::Publish { draft, .. }) => *draft == number,
            _ => false,
        };
        let request = forum.requests.iter().find(|request| publishes(&request.command));
        Ok(Command::Request(Ask::Confirm(request.ok_or_else(unknown)?.id.clone())))
    }

    fn writing(&self, written: Written) -> Result<Command, Unplayable> {
        let target = match (written.on.as_str(), self.ids.get(&written.on)) {
            ("document", _) => Target::Document,
            (_, Some(id)) => Target::Comment(id.clone()),
            (number, None) => self.block(written.draft, number)?,
        };
        Ok(Command::Comment(OfComment::Write(Box::new(Writing {
            comment: None,
            draft: written.draft,
            target,
            kind: written.kind,
            lang: written.lang,
            proposes: written.proposes,
            stance: written.stance,
            words: written.words,
            entity: written.entity,
            author: written.author,
            step: written.step,
        }))))
    }

    fn block(&self, draft: u32, number: &str) -> Result<Target, Unplayable> {
        let unknown = || Unplayable::unknown(&format!("{number} of draft {draft}"));
        let at = *self.places.get(&(draft, number)).ok_or_else(unknown)?;
        let forum = self.desk.forum(&self.forum).ok_or_else(unknown)?;
        let placed = forum.report.draft(draft).and_then(|draft| draft.blocks.get(at));
        placed.map(|placed| Target::Block(placed.id)).ok_or_else(unknown)
    }

    /// Puts everything that waits before the desk, in order, and takes note of what it came to.
    async fn settle(&mut self) -> Result<(), Unplayable> {
        let waiting = std::mem::take(&mut self.waiting);
        let mut named = Vec::with_capacity(waiting.len());
        let mut performed = Vec::with_capacity(waiting.len());
        for Waiting { at, asked, command, name } in waiting {
            named.push((at, name));
            performed.push(self.desk.perform(&self.forum, asked, command));
        }
        for (done, (at, name)) in all_in_order(performed).await.into_iter().zip(named) {
            let done: Done = done.map_err(|failure| failed(at, &failure))?;
            self.acts += done.acts.len();
            if let (Some(name), Some(id)) = (name, done.comment) {
                self.ids.insert(name, id);
            }
        }
        Ok(())
    }
}

fn failed(at: Timestamp, failure: &Failure) -> Unplayable {
    let why = match failure {
        Failure::Refused(refused) => {
            format!("{} [{}]", refusal::phrase(&refused.reason, None), refused.rule)
        }
        failure => failure.to_string(),
    };
    Unplayable::Step { at, why }
}

/// Waits for all, beginning each in the order given: so the desk receives them in that order.
async fn all_in_order<T>(futures: Vec<impl Future<Output = T>>) -> Vec<T> {
    let mut running: Vec<Pin<Box<_>>> = futures.into_iter().map(Box::pin).collect();
    let mut results: Vec<Option<T>> = running.iter().map(|_| None).collect();
    std::future::poll_fn(|context| {
        let mut open = false;
        for (future, result) in running.iter_mut().zip(&mut results) {
            if result.is_none() {
                match future.as_mut().poll(context) {
                    Poll::Ready(value) => *result = Some(value),
                    Poll::Pending => open = true,
                }
            }
        }
        if open { Poll::Pending } else { Poll::Ready(()) }
    })
    .await;
    results.into_iter().flatten().collect()
}
