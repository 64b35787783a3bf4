//! Phrases about comments: written, verified, shown, joined, filed, withdrawn, answered.

use forum::comment::{Command as OfComment, Kind, Mark, Outcome, Stance, Step, Words, Writing};
use forum::{Command, CommentId, EntityId};
use jiff::Timestamp;
use jiff::civil::{DateTime, Time};
use lang::Lang;

use crate::pattern::{fit, names, parts};
use crate::scene::{Deed, Phrase, Scene, Who, author};

pub(crate) const PHRASES: &[Phrase] = &[
    ("comments on {what}: {quote}", |s, w, t| write(s, w, t, Step::File)),
    ("drafts a comment on {what}: {quote}", |s, w, t| write(s, w, t, Step::Keep)),
    ("hands in a comment on {what}: {quote}", |s, w, t| write(s, w, t, Step::HandIn)),
    ("proposes {quote} for {what}: {quote}", |s, w, t| propose(s, w, t, Step::File)),
    ("proposes {quote} for {what}", |s, w, t| propose(s, w, t, Step::File)),
    ("drafts the wording {quote} for {what}", |s, w, t| propose(s, w, t, Step::Keep)),
    ("hands in the wording {quote} for {what}", |s, w, t| propose(s, w, t, Step::HandIn)),
    ("adds {quote} behind {what}: {quote}", |s, w, t| add(s, w, t, Step::File)),
    ("adds {quote} behind {what}", |s, w, t| add(s, w, t, Step::File)),
    ("deletes {what}: {quote}", |s, w, t| mark(s, w, t, Mark::Sup)),
    ("keeps {what} untouched: {quote}", |s, w, t| mark(s, w, t, Mark::Noc { emphatic: true })),
    ("keeps {what} as it is", |s, w, t| mark(s, w, t, Mark::Noc { emphatic: false })),
    ("supports {comment}", |s, w, t| stand(s, w, t, Stance::Support)),
    ("objects to {comment}: {quote}", |s, w, t| stand(s, w, t, Stance::Objection)),
    ("rewrites and hands in {comment}: {quote}", |s, w, t| write_on(s, w, t, Step::HandIn)),
    ("rewrites {comment}: {quote}", |s, w, t| write_on(s, w, t, Step::Keep)),
    ("finishes and files {comment}", |s, w, t| write_on(s, w, t, Step::File)),
    ("hands in {comment}", |s, w, t| write_on(s, w, t, Step::HandIn)),
    ("verifies {comment}", |s, _, t| single(s, t, OfComment::Verify)),
    ("gives {comment} back", |s, _, t| single(s, t, OfComment::GiveBack)),
    ("shows {comment} to other members", |s, _, t| single(s, t, OfComment::Show)),
    ("files {comment}", |s, _, t| single(s, t, OfComment::File)),
    ("withdraws {comment}", |s, _, t| single(s, t, OfComment::Withdraw)),
    ("joins {comment} for {entity}", join_for),
    ("joins {comment}", join),
    ("answers {comments} as {outcome}: {quote}", answer),
    ("reminds of draft {n}, {hours} hours ahead", remind),
];

/// What may be said behind what a comment is about, parted by commas.
#[derive(Default)]
struct Options {
    alias: Option<String>,
    form: Option<String>,
    begun: Option<Timestamp>,
    draft: Option<u32>,
    entity: Option<Option<EntityId>>,
    lang: Option<Lang>,
    kind: Option<Kind>,
    signed: Option<String>,
}

fn options(scene: &Scene<'_>, parts: &[&str]) -> Result<Options, String> {
    let mut options = Options::default();
    for part in parts {
        if let Some(alias) = part.strip_prefix("as ") {
            options.alias = Some(alias.to_owned());
        } else if let Some(form) = part.strip_prefix("with form ") {
            options.form = Some(form.to_owned());
        } else if let Some(time) = part.strip_prefix("begun at ") {
            options.begun = Some(begun(scene, time)?);
        } else if let Some(draft) = part.strip_prefix("of draft ") {
            options.draft = draft.parse().ok();
        } else if let Some(entity) = part.strip_prefix("for ") {
            options.entity = Some(Some(EntityId::from(entity)));
        } else if let Some(slots) = fit("signed {quote}", part) {
            options.signed = Some(slots[0].to_owned());
        } else if *part == "in their own name" {
            options.entity = Some(None);
        } else if let Some(lang) = part.strip_prefix("in ") {
            options.lang = lang.parse().ok();
        } else if let Some(kind) = Kind::ALL.into_iter().find(|kind| kind.key() == *part) {
            options.kind = Some(kind);
        } else {
            return Err(format!("“{part}” is not understood"));
        }
    }
    Ok(options)
}

/// A time of day, or a day and a time of day.
fn begun(scene: &Scene<'_>, text: &str) -> Result<Timestamp, String> {
    if let Ok(at) = text.parse::<DateTime>() {
        return scene.instant(at);
    }
    let time: Time = text.parse().map_err(|_| format!("“{text}” is no time"))?;
    let today = scene.now.to_zoned_datetime(scene.zone.clone()).date();
    scene.instant(today.to_datetime(time))
}

fn write(scene: &mut Scene<'_>, who: &Who, slots: &[&str], step: Step) -> Result<Deed, String> {
    let words = Words { text: spelled_out(slots[1]), wording: None };
    written(scene, who, slots[0], Said { words, ..Said::default() }, step)
}

fn propose(scene: &mut Scene<'_>, who: &Who, slots: &[&str], step: Step) -> Result<Deed, String> {
    let text = slots.get(2).copied().unwrap_or_default();
    let words = Words { text: spelled_out(text), wording: Some(spelled_out(slots[0])) };
    let proposes = Some(Mark::Mod);
    written(scene, who, slots[1], Said { words, proposes, stance: None }, step)
}

fn add(scene: &mut Scene<'_>, who: &Who, slots: &[&str], step: Step) -> Result<Deed, String> {
    let text = slots.get(2).copied().unwrap_or_default();
    let words = Words { text: spelled_out(text), wording: Some(spelled_out(slots[0])) };
    let proposes = Some(Mark::Add);
    written(scene, who, slots[1], Said { words, proposes, stance: None }, step)
}

/// A proposal that has no wording: SUP or NOC.
fn mark(scene: &mut Scene<'_>, who: &Who, slots: &[&str], mark: Mark) -> Result<Deed, String> {
    let text = slots.get(1).copied().unwrap_or_default();
    let words = Words { text: spelled_out(text), wording: None };
    written(scene, who, slots[0], Said { words, proposes: Some(mark), stance: None }, Step::File)
}

/// An answer that is for or against a proposal.
fn stand(scene: &mut Scene<'_>, who: &Who, slots: &[&str], stance: Stance) -> Result<Deed, String> {
    let text = slots.get(1).copied().unwrap_or_default();
    let words = Words { text: spelled_out(text), wording: None };
    let what = format!("comment {}", slots[0]);
    written(scene, who, &what, Said { words, proposes: None, stance: Some(stance) }, Step::File)
}

/// What a comment says and proposes.
#[derive(Default)]
struct Said {
    words: Words,
    proposes: Option<Mark>,
    stance: Option<Stance>,
}

/// A long text is told by its length: `20001 letters`.
pub(crate) fn spelled_out(text: &str) -> String {
    match text.strip_suffix(" letters").and_then(|count| count.parse().ok()) {
        Some(count) => "x".repeat(count),
        None => text.to_owned(),
    }
}

fn written(
    scene: &mut Scene<'_>,
    who: &Who,
    what: &str,
    Said { words, proposes, stance }: Said,
    step: Step,
) -> Result<Deed, String> {
    let parts = parts(what, ", ");
    let (target, rest) = parts.split_first().ok_or("a comment is about something")?;
    let options = options(scene, rest)?;
    let current = scene.forum().and_then(|forum| forum.report.current().map(|d| d.number));
    let draft = options.draft.or(current).unwrap_or(1);
    let (acts_for, author) = match who {
        Who::Person(_, entity) => (entity.clone(), None),
        Who::Public | Who::Clock => {
            let signed = options.signed.as_deref().unwrap_or("Mara Oyelaran <mara@example.org>");
            (None, Some(author(signed)))
        }
    };
    let writing = Writing {
        comment: None,
        draft,
        target: scene.target(draft, target),
        kind: options.kind.unwrap_or(Kind::Substantive),
        lang: options.lang.unwrap_or(Lang::En),
        proposes,
        stance,
        words,
        entity: options.entity.unwrap_or(acts_for),
        author,
        step,
    };
    let command = Command::Comment(OfComment::Write(Box::new(writing)));
    let alias = Some(options.alias.unwrap_or_default());
    Ok(Deed { command, begun: options.begun, form: options.form, alias })
}

fn write_on(scene: &mut Scene<'_>, _: &Who, slots: &[&str], step: Step) -> Result<Deed, String> {
    let parts = parts(slots[0], ", ");
    let (alias, rest) = parts.split_first().ok_or("a comment has a name")?;
    let options = options(scene, rest)?;
    let named = scene.comment(alias)?;
    let comment = Some(named.id.clone());
    let mut writing = Writing { comment, author: None, step, ..named.writing.clone() };
    if let Some(text) = slots.get(1) {
        writing.words.text = spelled_out(text);
    }
    let command = Command::Comment(OfComment::Write(Box::new(writing)));
    let alias = Some((*alias).to_owned());
    Ok(Deed { command, begun: options.begun, form: options.form, alias })
}

fn single(
    scene: &Scene<'_>,
    slots: &[&str],
    command: fn(CommentId) -> OfComment,
) -> Result<Deed, String> {
    let parts = parts(slots[0], ", ");
    let (alias, rest) = parts.split_first().ok_or("a comment has a name")?;
    let options = options(scene, rest)?;
    let command = Command::Comment(command(scene.comment_id(alias)));
    Ok(Deed { command, begun: options.begun, form: options.form, alias: None })
}

fn join(scene: &mut Scene<'_>, who: &Who, slots: &[&str]) -> Result<Deed, String> {
    let Who::Person(_, Some(entity)) = who else {
        return Err("who joins must speak for an entity".to_owned());
    };
    let (comment, entity) = (scene.comment_id(slots[0]), entity.clone());
    Ok(Command::Comment(OfComment::Join { comment, entity }).into())
}

fn join_for(scene: &mut Scene<'_>, _: &Who, slots: &[&str]) -> Result<Deed, String> {
    let (comment, entity) = (scene.comment_id(slots[0]), EntityId::from(slots[1]));
    Ok(Command::Comment(OfComment::Join { comment, entity }).into())
}

fn answer(scene: &mut Scene<'_>, _: &Who, slots: &[&str]) -> Result<Deed, String> {
    let comments = match fit("all comments on draft {n}", slots[0]) {
        Some(draft) => {
            let on = |writing: &Writing| writing.draft.to_string() == draft[0];
            let named = scene.comments.values().filter(|named| on(&named.writing));
            let mut ids: Vec<CommentId> = named.map(|named| named.id.clone()).collect();
            ids.sort();
            ids
        }
        None => names(slots[0]).into_iter().map(|alias| scene.comment_id(alias)).collect(),
    };
    let outcome = Outcome::ALL.into_iter().find(|o| o.key().replace('-', " ") == slots[1]);
    let outcome = outcome.ok_or_else(|| format!("{} is no outcome", slots[1]))?;
    let reason = spelled_out(slots[2]);
    Ok(Command::Comment(OfComment::Dispose { comments, outcome, reason }).into())
}

fn remind(_: &mut Scene<'_>, _: &Who, slots: &[&str]) -> Result<Deed, String> {
    let number = |text: &str| text.parse().map_err(|_| format!("“{text}” is no number"));
    let (draft, hours) = (number(slots[0])?, number(slots[1])?);
    Ok(Command::Comment(OfComment::Remind { draft, hours }).into())
}
