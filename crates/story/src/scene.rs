//! The scene on which a story plays: the desk, who is who, and what was called by a name.

use std::collections::HashMap;
use std::sync::Arc;

use desk::{Asked, Desk};
use forum::calendar::Slot;
use forum::comment::{Author, Target, Writing};
use forum::person::{Person, Role};
use forum::{Command, CommentId, EntityId, Forum, ForumId, PersonId};
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use lang::Lang;
use text::{BlockId, Content, Kind};

use crate::Files;
use crate::nomination::Nominee;
use crate::returned::Returned;

/// Who does something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Who {
    /// A person, and for whom they act if that is said.
    Person(PersonId, Option<EntityId>),
    /// Anyone without an account.
    Public,
    /// The program, by the clock.
    Clock,
}

/// What is to be done, read from a phrase.
pub(crate) struct Deed {
    /// The command.
    pub(crate) command: Command,
    /// When the sending began, if it was not at once.
    pub(crate) begun: Option<Timestamp>,
    /// The form it comes from, if it is sent more than once.
    pub(crate) form: Option<String>,
    /// The name that the story gives to the comment.
    pub(crate) alias: Option<String>,
}

impl From<Command> for Deed {
    fn from(command: Command) -> Self {
        Deed { command, begun: None, form: None, alias: None }
    }
}

/// A comment that the story gave a name to.
pub(crate) struct Named {
    pub(crate) id: CommentId,
    pub(crate) by: Option<PersonId>,
    pub(crate) writing: Writing,
}

/// Reads the deed that a phrase's slots describe.
pub(crate) type ReadDeed = fn(&mut Scene<'_>, &Who, &[&str]) -> Result<Deed, String>;

/// A phrase, and how its slots are read.
pub(crate) type Phrase = (&'static str, ReadDeed);

/// The scene.
pub(crate) struct Scene<'a> {
    pub(crate) desk: &'a Desk,
    pub(crate) files: Files<'a>,
    pub(crate) forum: Option<ForumId>,
    pub(crate) zone: TimeZone,
    pub(crate) now: Timestamp,
    pub(crate) comments: HashMap<String, Named>,
    /// The experts who were named, by name.
    pub(crate) nominees: HashMap<String, Nominee>,
    /// The files that came back, by the names that the story gives to them.
    pub(crate) files_back: HashMap<String, Returned>,
    /// The names of those who were given an office.
    pub(crate) names: HashMap<PersonId, String>,
    /// What each draft that was brought in says, block by block.
    pub(crate) texts: HashMap<u32, Vec<Content>>,
}

impl<'a> Scene<'a> {
    pub(crate) fn new(desk: &'a Desk, files: Files<'a>) -> Self {
        Scene {
            desk,
            files,
            forum: None,
            zone: TimeZone::UTC,
            now: Timestamp::UNIX_EPOCH,
            comments: HashMap::new(),
            nominees: HashMap::new(),
            files_back: HashMap::new(),
            names: HashMap::new(),
            texts: HashMap::new(),
        }
    }

    /// The forum as it stands.
    pub(crate) fn forum(&self) -> Option<Arc<Forum>> {
        self.forum.as_ref().and_then(|id| self.desk.forum(id))
    }

    /// The forum as it stands, or why the phrase cannot be read yet.
    pub(crate) fn founded(&self) -> Result<Arc<Forum>, String> {
        self.forum().ok_or_else(|| "the story has not founded a forum yet".to_owned())
    }

    /// The name of a person.
    pub(crate) fn name(&self, person: &PersonId) -> String {
        self.names.get(person).cloned().unwrap_or_else(|| person.to_string())
    }

    /// A person of this name, kept in mind.
    pub(crate) fn person(&mut self, name: &str) -> Person {
        let person = person(name);
        self.names.insert(person.id.clone(), person.name.clone());
        person
    }

    /// A file that the story names.
    pub(crate) fn file(&self, name: &str) -> Result<String, String> {
        (self.files)(name.trim()).ok_or_else(|| format!("there is no file {name}"))
    }

    /// The instant of a wall clock's time in the forum.
    pub(crate) fn instant(&self, at: DateTime) -> Result<Timestamp, String> {
        let zoned = at.to_zoned_datetime(self.zone.clone());
        zoned.map(|zoned| zoned.timestamp()).map_err(|fault| fault.to_string())
    }

    /// Who is meant: a name, an office of an entity, the public, the clock.
    pub(crate) fn who(&self, who: &str) -> Result<Who, String> {
        match who {
            "the clock" => return Ok(Who::Clock),
            "the public" => return Ok(Who::Public),
            _ => {}
        }
        if let Some(name) = who.strip_prefix("expert ") {
            let nominee = self.nominees.get(name).ok_or_else(|| format!("nobody named {name}"))?;
            return Ok(Who::Person(nominee.expert.clone(), None));
        }
        let office = |entity: &str, role: fn(EntityId) -> Role| {
            let entity = EntityId::from(entity);
            let forum = self.founded()?;
            let wanted = role(entity.clone());
            let mut offices = forum.offices.iter().filter(|office| office.role == wanted);
            let held = offices.find(|office| office.is_in_force(self.now));
            let held = held.ok_or_else(|| format!("nobody is {who}"))?;
            Ok(Who::Person(held.person.clone(), Some(entity)))
        };
        if let Some(entity) = who.strip_prefix("focal point of ") {
            return office(entity, Role::FocalPoint);
        }
        if let Some(entity) = who.strip_prefix("contributor of ") {
            return office(entity, Role::Contributor);
        }
        let person = person(who).id;
        let entity = self.forum().and_then(|forum| {
            let roles = forum.roles(&person, self.now);
            roles.iter().find_map(|role| role.entity().cloned())
        });
        Ok(Who::Person(person, entity))
    }

    /// Who asks, and when.
    pub(crate) fn asked(&self, who: &Who, deed: &Deed) -> Asked {
        let asked = match who {
            Who::Person(person, _) => Asked::by(person, self.now),
            Who::Public => Asked::by_anyone(self.now),
            Who::Clock => Asked::by_the_clock(self.now),
        };
        let begun = deed.begun.unwrap_or(self.now);
        Asked { begun, form: deed.form.clone(), ..asked }
    }

    /// The comment of this name.
    pub(crate) fn comment(&self, alias: &str) -> Result<&Named, String> {
        self.comments.get(alias).ok_or_else(|| format!("the story calls no comment {alias}"))
    }

    /// The id of the comment of this name; a name never given is a comment that does not exist.
    pub(crate) fn comment_id(&self, alias: &str) -> CommentId {
        self.comments.get(alias).map_or_else(|| CommentId::from(alias), |named| named.id.clone())
    }

    /// The key of the round with this number; a number never given is a round without dates.
    pub(crate) fn round_key(&self, number: &str) -> Result<u32, String> {
        let number: u32 = number.parse().map_err(|_| format!("{number} is no round"))?;
        let forum = self.founded()?;
        Ok(forum.mandate.round_numbered(number).map_or(number, |round| round.key))
    }

    /// The date that is meant: `the deadline of round 3`, `the meeting ieg-2`, `the opening`.
    pub(crate) fn slot(&self, date: &str) -> Result<Slot, String> {
        if let Some(round) = date.strip_prefix("the posting of round ") {
            return Ok(Slot::Posting(self.round_key(round)?));
        }
        if let Some(round) = date.strip_prefix("the deadline of round ") {
            return Ok(Slot::Deadline(self.round_key(round)?));
        }
        if let Some(meeting) = date.strip_prefix("the meeting ") {
            return Ok(Slot::Meeting(meeting.to_owned()));
        }
        match date {
            "the nominations" => Ok(Slot::Nominations),
            "the final report" => Ok(Slot::Final),
            "the opening" => Ok(Slot::Forum),
            _ => Err(format!("{date} is no date of a schedule")),
        }
    }

    /// What a comment is about: the document, another comment, a paragraph by its number, what
    /// stands under one (`b) under 1.1`, `the table under 1.1`), a heading by its words.
    pub(crate) fn target(&self, draft: u32, target: &str) -> Target {
        if target == "the document" {
            return Target::Document;
        }
        if let Some(alias) = target.strip_prefix("comment ") {
            return Target::Comment(self.comment_id(alias));
        }
        Target::Block(self.block(draft, target).unwrap_or(BlockId(u32::MAX)))
    }

    /// The block of a draft that is meant.
    pub(crate) fn block(&self, draft: u32, target: &str) -> Option<BlockId> {
        let contents = self.texts.get(&draft)?;
        let at = match target.split_once(" under ") {
            Some((what, number)) => {
                let from = contents.iter().position(|content| content.label == number)? + 1;
                let fits = |content: &Content| match what {
                    "the table" => matches!(content.kind, Kind::Table(_)),
                    label => content.label == label,
                };
                from + contents[from..].iter().position(fits)?
            }
            None => {
                let heading =
                    target.strip_prefix("the heading ").and_then(crate::pattern::unquoted);
                contents.iter().position(|content| match heading {
                    Some(words) => content.is_heading() && content.plain() == words,
                    None => content.label == target,
                })?
            }
        };
        let forum = self.forum()?;
        forum.report.draft(draft)?.blocks.get(at).map(|placed| placed.id)
    }

    /// The number by which a block of a draft is called.
    pub(crate) fn label(&self, draft: u32, block: BlockId) -> String {
        let forum = self.forum();
        let draft_found = forum.as_ref().and_then(|forum| forum.report.draft(draft));
        let at = draft_found.and_then(|d| d.blocks.iter().position(|placed| placed.id == block));
        let content = at.and_then(|at| self.texts.get(&draft)?.get(at));
        match content {
            Some(content) if !content.label.is_empty() => content.label.clone(),
            Some(content) => format!("“{}”", content.plain()),
            None => block.to_string(),
        }
    }
}

/// A person of this name, with an id and an address made from it; `Name <address>` gives one.
pub(crate) fn person(name: &str) -> Person {
    let (name, address) = match name.split_once(" <") {
        Some((name, address)) => (name, Some(address.trim_end_matches('>').to_owned())),
        None => (name, None),
    };
    let words: Vec<String> = name
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    Person {
        id: PersonId(words.join("-")),
        name: name.to_owned(),
        email: address.unwrap_or_else(|| format!("{}@example.org", words.join("."))),
        organization: String::new(),
        lang: Lang::En,
    }
}

/// Who comments without an account: `Mara Oyelaran <mara@example.org>`.
pub(crate) fn author(name: &str) -> Author {
    let person = person(name);
    Author { name: person.name, organization: String::new(), email: person.email }
}
