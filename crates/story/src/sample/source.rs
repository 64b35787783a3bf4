//! The files of the sample, as they are written.

use forum::calendar::{Calendar, When};
use forum::comment::{Kind, Mark, Outcome, Stance};
use forum::entity::Entity;
use forum::mandate::Mandate;
use forum::mandate::file::Read;
use forum::person::Letter;
use forum::{EntityId, PersonId, Phrase};
use jiff::civil::DateTime;
use lang::Lang;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use text::{Content, Kind as Sort, Reading, Run, read_markdown};

use super::Unplayable;
use crate::Files;

const FOLDER: &str = "forums/wtpf-26";
const MEMBERS: &str = "data/member-states.csv";

/// Everything that the sample is played from.
pub(super) struct Source {
    pub(super) mandate: Mandate,
    pub(super) calendar: Calendar,
    pub(super) entities: Vec<Entity>,
    pub(super) people: Vec<Person>,
    pub(super) play: Play,
    /// The comments on each draft of the play.
    pub(super) comments: Vec<Vec<Comment>>,
    /// The texts of each draft of the play, in the working language first.
    pub(super) drafts: Vec<Vec<(Lang, String, Vec<Content>)>>,
}

/// A time on the forum's wall clock, as TOML writes it: `2025-03-28T16:00:00`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wall(pub(super) DateTime);

impl<'de> Deserialize<'de> for Wall {
    fn deserialize<D: serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let written = toml::value::Datetime::deserialize(input)?.to_string();
        written.parse().map(Wall).map_err(serde::de::Error::custom)
    }
}

/// What happens besides the comments.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Play {
    pub(super) founded: Wall,
    annex: Phrase,
    #[serde(rename = "draft")]
    pub(super) drafts: Vec<Draft>,
    #[serde(rename = "change")]
    pub(super) changes: Vec<Change>,
    pub(super) unfiled: Vec<Unfiled>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Draft {
    pub(super) number: u32,
    #[serde(default)]
    languages: Vec<Lang>,
    #[serde(default)]
    pub(super) opinions: u32,
    pub(super) imported: Wall,
    pub(super) asked: Wall,
    pub(super) posted: Wall,
    pub(super) compiled: Vec<Wall>,
    pub(super) answered: Wall,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Change {
    pub(super) at: Wall,
    pub(super) date: String,
    pub(super) to: When,
    pub(super) act: String,
    pub(super) reason: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Reached {
    Kept,
    HandedIn,
    Shown,
}

#[derive(Deserialize)]
pub(super) struct Unfiled {
    pub(super) step: Reached,
    #[serde(flatten)]
    pub(super) comment: Comment,
}

#[derive(Clone, Deserialize)]
pub(super) struct Comment {
    pub(super) id: String,
    pub(super) at: Wall,
    /// An entity, or `public`.
    pub(super) by: String,
    #[serde(default)]
    pub(super) with: Vec<EntityId>,
    #[serde(default)]
    pub(super) name: String,
    #[serde(default)]
    pub(super) organization: String,
    #[serde(default)]
    pub(super) email: String,
    /// A number, `document`, or the id of another comment.
    pub(super) on: String,
    pub(super) lang: Lang,
    pub(super) kind: Kind,
    pub(super) text: String,
    pub(super) wording: Option<String>,
    /// What it proposes, where that is not other wording for the text as it stands.
    pub(super) mark: Option<Mark>,
    pub(super) stance: Option<Stance>,
    pub(super) disposition: Option<Disposition>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Disposition {
    pub(super) outcome: Outcome,
    pub(super) reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Person {
    pub(super) id: PersonId,
    pub(super) name: String,
    pub(super) email: String,
    pub(super) office: Office,
    pub(super) entity: Option<EntityId>,
    pub(super) lang: Lang,
    pub(super) letter: Option<Letter>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Office {
    Officer,
    FocalPoint,
    Contributor,
    Reader,
}

#[derive(Deserialize)]
struct Entities {
    entity: Vec<Entity>,
}

#[derive(Deserialize)]
struct People {
    person: Vec<Person>,
}

#[derive(Deserialize)]
struct Comments {
    comment: Vec<Comment>,
}

/// Reads all files of the sample.
pub(super) fn read(files: Files<'_>) -> Result<Source, Unplayable> {
    let forum = format!("{FOLDER}/forum.toml");
    let Read { mandate, calendar, .. } = forum::mandate::file::read(&text(files, &forum)?)
        .map_err(|fault| unread(&forum, &fault))?;
    let play: Play = toml(files, "play.toml")?;
    let Entities { entity: invented } = toml(files, "entities.toml")?;
    let People { person: people } = toml(files, "people.toml")?;
    let mut entities = members(files)?;
    entities.extend(invented);
    let (mut comments, mut drafts) = (Vec::new(), Vec::new());
    for draft in &play.drafts {
        let Comments { comment } = toml(files, &format!("comments-{}.toml", draft.number))?;
        comments.push(comment);
        let langs = std::iter::once(mandate.working_language).chain(draft.languages.clone());
        let texts = langs.map(|lang| read_draft(files, &play.annex, draft, lang));
        drafts.push(texts.collect::<Result<Vec<_>, _>>()?);
    }
    Ok(Source { mandate, calendar, entities, people, play, comments, drafts })
}

fn text(files: Files<'_>, name: &str) -> Result<String, Unplayable> {
    files(name).ok_or_else(|| Unplayable::Missing(name.to_owned()))
}

fn toml<T: DeserializeOwned>(files: Files<'_>, name: &str) -> Result<T, Unplayable> {
    let name = format!("{FOLDER}/sample/{name}");
    toml::from_str(&text(files, &name)?).map_err(|fault| unread(&name, &fault))
}

fn unread(file: &str, fault: &dyn std::fmt::Display) -> Unplayable {
    Unplayable::Unread { file: file.to_owned(), fault: fault.to_string() }
}

fn members(files: Files<'_>) -> Result<Vec<Entity>, Unplayable> {
    let table = text(files, MEMBERS)?;
    forum::entity::list::read(&table).map_err(|fault| unread(MEMBERS, &fault))
}

/// A draft in a language: its title and its blocks, the opinions behind a heading of their own.
fn read_draft(
    files: Files<'_>,
    annex: &Phrase,
    draft: &Draft,
    lang: Lang,
) -> Result<(Lang, String, Vec<Content>), Unplayable> {
    let read = |name: &str| -> Result<Reading, Unplayable> {
        let name = format!("{FOLDER}/sample/{name}.{lang}.md");
        Ok(read_markdown(&text(files, &name)?))
    };
    let report = read(&format!("report-{}", draft.number))?;
    let mut contents = report.contents;
    if draft.opinions > 0 {
        let heading = vec![Run::plain(annex.say(lang))];
        contents.push(Content::new(Sort::Heading(1), "", heading));
    }
    for opinion in 1..=draft.opinions {
        contents.extend(read(&format!("opinion-{opinion}"))?.contents);
    }
    Ok((lang, report.title.unwrap_or_default(), contents))
}
