//! A comment as it is shown: who, when, what, and what became of it.

use desk::{Seen, Sheet};
use forum::comment::{Class, Comment, Mark, Stage, Stance, Words};
use lang::Lang;
use redline::{Change, compare};
use text::Run;

use crate::page::Visit;
use crate::{prose, show};

/// A comment beside its paragraph.
#[derive(Debug, Clone)]
pub(crate) struct Remark {
    pub(crate) id: String,
    /// Entities that stand behind it, or the person's name.
    pub(crate) who: String,
    /// The organization of a person who comments in their own name.
    pub(crate) organization: String,
    pub(crate) when: String,
    pub(crate) kind: &'static str,
    pub(crate) late: bool,
    pub(crate) filed: bool,
    pub(crate) withdrawn: bool,
    pub(crate) stage: &'static str,
    pub(crate) lang: Lang,
    /// The words, as safe HTML.
    pub(crate) html: String,
    /// Whether it is cut and goes on on its own page.
    pub(crate) cut: bool,
    /// The letters of its mark and, once filed, its number: `MOD ARENDAL/3/2`.
    pub(crate) proposal: Option<String>,
    /// What it proposes, told against the text as safe HTML; empty where that is a link away.
    pub(crate) wording: String,
    /// Whether it is for or against the proposal that it answers.
    pub(crate) stance: Option<&'static str>,
    /// What became of it: the outcome's name and the reason.
    pub(crate) answer: Option<(&'static str, String)>,
    pub(crate) replies: Vec<Remark>,
    /// Whether the replies fold into a line.
    pub(crate) folds: bool,
}

/// In a list a comment shows this many characters; its own page shows all.
const SHOWN_MAX: usize = 420;
/// Beside a paragraph it shows so many, or it would push the next paragraph far down.
const SHOWN_BESIDE_MAX: usize = 150;

/// Makes a remark of a comment.
pub(crate) fn remark(visit: &Visit, seen: &Seen, sheet: &Sheet) -> Remark {
    within(visit, seen, sheet, SHOWN_MAX)
}

/// Makes a remark that stands beside a paragraph: shorter, with the replies folded.
pub(crate) fn beside(visit: &Visit, seen: &Seen, sheet: &Sheet) -> Remark {
    Remark { folds: true, ..within(visit, seen, sheet, SHOWN_BESIDE_MAX) }
}

fn within(visit: &Visit, seen: &Seen, sheet: &Sheet, characters: usize) -> Remark {
    let comment = &sheet.row.comment;
    let (text, cut) = shortened(&sheet.words.text, characters);
    let filing = comment.filing();
    Remark {
        id: comment.id.0.clone(),
        who: who(visit, seen, sheet),
        organization: sheet.author.as_ref().map_or_else(String::new, |(_, org)| org.clone()),
        when: show::day(
            visit.lang,
            &seen.forum.calendar,
            filing.map_or(comment.written, |filing| filing.received),
        ),
        kind: comment.kind.key(),
        late: filing.is_some_and(|f| matches!(f.class, Class::Late | Class::Held)),
        filed: matches!(comment.stage, Stage::Filed(_)),
        withdrawn: matches!(comment.stage, Stage::Withdrawn(_)),
        stage: comment.stage.key(),
        lang: comment.lang,
        html: prose::plain_paragraphs(&text),
        cut,
        proposal: proposal(seen, comment),
        wording: String::new(),
        stance: comment.stance.map(Stance::key),
        answer: comment.disposition.as_ref().map(|d| (d.outcome.key(), d.reason.clone())),
        replies: Vec::new(),
        folds: false,
    }
}

/// A proposal as the field writes it.
pub(crate) fn proposal(seen: &Seen, comment: &Comment) -> Option<String> {
    let letters = comment.proposes?.letters();
    Some(match comment.proposal_id(&seen.forum) {
        Some(id) => format!("{letters} {id}"),
        None => letters.to_owned(),
    })
}

fn shortened(text: &str, characters: usize) -> (String, bool) {
    let Some((end, _)) = text.char_indices().nth(characters) else {
        return (text.to_owned(), false);
    };
    let end = text[..end].rfind(char::is_whitespace).filter(|at| *at > 0).unwrap_or(end);
    (format!("{}…", text[..end].trim_end()), true)
}

/// Who stands behind a comment, as the reader's language names them.
pub(crate) fn who(visit: &Visit, seen: &Seen, sheet: &Sheet) -> String {
    let comment = &sheet.row.comment;
    let Some(entity) = &comment.entity else {
        let name = sheet.author.as_ref().map(|(name, _)| name.clone());
        return name.unwrap_or_else(|| visit.say("comment-nameless").to_string());
    };
    let name = |id: &forum::EntityId| {
        let entity = seen.forum.entities.get(id);
        entity.map_or_else(|| id.0.clone(), |entity| entity.name.say(visit.lang).to_owned())
    };
    let names: Vec<String> = std::iter::once(entity).chain(&comment.joined).map(name).collect();
    names.join(&visit.say("compilation-comma").to_string())
}

/// What a proposal changes in what a paragraph says; nothing if it leaves it as it is.
pub(crate) fn proposed_changes(proposes: Option<Mark>, said: &str, words: &Words) -> Vec<Change> {
    let wording = Run::plain(words.wording.as_deref().unwrap_or_default());
    match proposes {
        Some(Mark::Mod) => compare(&[Run::plain(said)], &[wording]),
        Some(Mark::Add) => vec![Change::Inserted(vec![wording])],
        Some(Mark::Sup) => vec![Change::Deleted(vec![Run::plain(said)])],
        Some(Mark::Noc { .. }) | None => Vec::new(),
    }
}
