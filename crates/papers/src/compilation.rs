//! The compilation of comments: the text in order, under each paragraph what was said about it.

use forum::comment::{Comment, Words};
use forum::entity::{Category, Group, Region};
use forum::{EntityId, Forum};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use lang::Lang;
use text::{Block, Content};

use crate::paper::letter;

mod counts;
mod paper;
mod said;
mod threads;
pub(crate) mod wording;
mod xlsx;

pub use counts::Counts;
pub use paper::{docx, paper};
pub use wording::proposed;
pub use xlsx::{Unwritten, xlsx};

/// A comment as it goes into a compilation.
#[derive(Debug, Clone)]
pub struct Remark {
    /// The comment, filed or withdrawn.
    pub comment: Comment,
    /// What it says.
    pub words: Words,
    /// Name and organization of who comments in their own name.
    pub author: Option<(String, String)>,
}

/// A block of the draft as it is shown.
#[derive(Debug, Clone)]
pub struct Shown {
    /// The block in the language in which it is shown.
    pub block: Block,
    /// That language.
    pub lang: Lang,
    /// What it says in the working language, if it is shown in another.
    pub original: Option<Content>,
}

/// What a compilation is made of.
#[derive(Debug, Clone)]
pub struct Source<'a> {
    /// The forum.
    pub forum: &'a Forum,
    /// The number of the draft.
    pub draft: u32,
    /// The title of the draft.
    pub title: String,
    /// The language of the compilation.
    pub lang: Lang,
    /// The text in order.
    pub blocks: Vec<Shown>,
    /// The comments on it, filed or withdrawn, in any order.
    pub remarks: Vec<Remark>,
    /// The revision under which it is issued; none while it is not.
    pub revision: Option<u32>,
    /// Comments received later than this are left out.
    pub upto: Timestamp,
}

/// A comment in its place.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its number in this compilation; a comment taken back has none and says nothing.
    pub number: Option<u32>,
    /// The comment.
    pub remark: Remark,
    /// What it proposes, as the field writes it: `MOD ARENDAL/3/2`; empty for a view.
    pub proposal: String,
    /// Who stands behind it, the one who filed it first.
    pub from: Vec<String>,
    /// In what capacity the one who filed it takes part; none in one's own name.
    pub category: Option<Category>,
    /// The region of the one who filed it, if it has one.
    pub region: Option<Region>,
    /// The development groups of the one who filed it, as they were on the day of filing.
    pub groups: Vec<Group>,
    /// The number of the comment it answers, if that is not the first of its thread.
    pub answers: Option<u32>,
}

/// A comment and what was said about it, in order.
#[derive(Debug, Clone)]
pub struct Thread {
    /// The comment.
    pub first: Entry,
    /// The replies, and the replies to them, each behind what it answers.
    pub replies: Vec<Entry>,
}

/// A block and the comments on it, by date.
#[derive(Debug, Clone)]
pub struct Passage {
    /// The block.
    pub shown: Shown,
    /// The comments.
    pub threads: Vec<Thread>,
}

/// A compilation.
#[derive(Debug, Clone)]
pub struct Compilation {
    /// The full name of the forum.
    pub forum: String,
    /// The symbol of the compilation.
    pub symbol: String,
    /// Of the comments on which draft.
    pub draft: u32,
    /// The title of the draft.
    pub title: String,
    /// The language it is made in.
    pub lang: Lang,
    /// Its revision, 0 first; none while it is not issued.
    pub revision: Option<u32>,
    /// Comments received up to this instant are in it.
    pub upto: Timestamp,
    /// The zone in which its times are told.
    pub zone: TimeZone,
    /// What that zone's time is called.
    pub zone_name: String,
    /// Comments on the whole draft.
    pub on_document: Vec<Thread>,
    /// The text in order, with the comments on each block.
    pub passages: Vec<Passage>,
    /// Comments whose place is not in this text any more.
    pub unplaced: Vec<Thread>,
    /// How many comments, and from whom.
    pub counts: Counts,
}

/// Makes a compilation: each comment that was filed by then stands in it exactly once.
pub fn compile(source: Source<'_>) -> Compilation {
    let Source { forum, draft, title, lang, blocks, remarks, revision, upto } = source;
    let (remarks, withdrawn) = threads::select(remarks, upto);
    let filers = remarks.iter().filter(|r| threads::is_filed(r));
    let mut counts = Counts::of(forum, filers.map(|r| (r.comment.entity.as_ref(), 1)));
    counts.late = threads::count_late(&remarks);
    counts.withdrawn = withdrawn;
    let mut placed = threads::Placed::of(forum, lang, remarks);
    let on_document = placed.take_document();
    let passage = |shown: Shown| Passage { threads: placed.take(shown.block.id), shown };
    let passages: Vec<Passage> = blocks.into_iter().map(passage).collect();
    let unplaced = placed.take_rest();
    let mut made = Compilation {
        forum: forum.mandate.name.say(lang).to_owned(),
        symbol: symbol(forum, draft, revision, lang),
        draft,
        title,
        lang,
        revision,
        upto,
        zone: forum.calendar.time_zone(),
        zone_name: forum.mandate.zone_name.say(lang).to_owned(),
        on_document,
        passages,
        unplaced,
        counts,
    };
    threads::number(&mut made);
    made
}

/// The symbol of a compilation, in the manner of the house: `WTPF-26/COM/3(Rev.1)-E`.
pub fn symbol(forum: &Forum, draft: u32, revision: Option<u32>, lang: Lang) -> String {
    let letter = letter(lang);
    let id = forum.id().0.to_uppercase();
    match revision {
        Some(revision) if revision > 0 => format!("{id}/COM/{draft}(Rev.{revision})-{letter}"),
        _ => format!("{id}/COM/{draft}-{letter}"),
    }
}

impl Compilation {
    /// Every thread, in the order of the compilation.
    pub fn threads(&self) -> impl Iterator<Item = (Option<&Passage>, &Thread)> {
        let front = self.on_document.iter().map(|thread| (None, thread));
        let text = self
            .passages
            .iter()
            .flat_map(|passage| passage.threads.iter().map(move |thread| (Some(passage), thread)));
        front.chain(text).chain(self.unplaced.iter().map(|thread| (None, thread)))
    }
}

impl Thread {
    /// The comment and its replies, in order.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        std::iter::once(&self.first).chain(&self.replies)
    }
}

/// The name under which someone files: an entity's, or one's own with the organization.
pub fn signature(
    forum: &Forum,
    lang: Lang,
    entity: Option<&EntityId>,
    author: Option<&(String, String)>,
) -> String {
    if let Some(id) = entity {
        let found = forum.entities.get(id);
        return found.map_or_else(|| id.0.clone(), |entity| entity.name.say(lang).to_owned());
    }
    match author {
        Some((name, organization)) if !organization.is_empty() => {
            format!("{name} ({organization})")
        }
        Some((name, _)) => name.clone(),
        None => String::new(),
    }
}

#[cfg(test)]
pub(crate) mod tests;
