//! The consolidated text: every proposal on a draft, in the order of the text that it is about.

use std::collections::HashMap;

use amend::{Amendment, Entry, ProposalId, Stance, TextRow, consolidate};
use forum::Forum;
use forum::comment::Outcome;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use lang::Lang;
use text::{Block, BlockId};

use crate::compilation::{Remark, Shown};
use crate::paper::letter;

mod amendments;
mod paper;
mod passage;
mod said;
#[cfg(test)]
mod tests;

pub use amendments::amendments;
pub use paper::paper;
pub use passage::{About, Passage, Sourced, Voice};
pub use said::{legend, without_text};

/// How proposals are laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Under the text that they are about, each by itself.
    Text,
    /// As one text with brackets.
    Brackets,
    /// In three columns: existing text, sources, proposed text.
    Columns,
    /// In two columns: a source, what it proposes.
    Sources,
}

impl Form {
    /// All four.
    pub const ALL: [Form; 4] = [Form::Text, Form::Brackets, Form::Columns, Form::Sources];

    /// The name used in addresses and word lists.
    pub fn key(self) -> &'static str {
        match self {
            Form::Text => "text",
            Form::Brackets => "brackets",
            Form::Columns => "columns",
            Form::Sources => "sources",
        }
    }

    /// The form of this name.
    pub fn of(key: &str) -> Option<Form> {
        Form::ALL.into_iter().find(|form| form.key() == key)
    }
}

/// What a consolidated text is made of.
#[derive(Debug, Clone)]
pub struct Source<'a> {
    /// The forum.
    pub forum: &'a Forum,
    /// The number of the draft.
    pub draft: u32,
    /// The title of the draft.
    pub title: String,
    /// The language in which it is shown.
    pub lang: Lang,
    /// The text in order.
    pub blocks: Vec<Shown>,
    /// The comments on it; only those that are filed and propose, or say how they stand to a
    /// proposal, count.
    pub remarks: Vec<Remark>,
    /// When this was asked for.
    pub upto: Timestamp,
}

/// A proposal beside its amendment: who filed it, when, and what became of it.
#[derive(Debug, Clone)]
pub struct Proposal {
    /// The comment that makes it.
    pub comment: forum::CommentId,
    /// Who stands behind it, by name, the one who filed it first.
    pub from: Vec<String>,
    /// In which language it is written.
    pub lang: Lang,
    /// When it was received.
    pub received: Timestamp,
    /// What became of it.
    pub outcome: Option<Outcome>,
}

/// A consolidated text.
#[derive(Debug, Clone)]
pub struct Consolidation {
    /// The full name of the forum.
    pub forum: String,
    /// Its symbol.
    pub symbol: String,
    /// Of the proposals on which draft.
    pub draft: u32,
    /// The title of the draft.
    pub title: String,
    /// The language it is made in.
    pub lang: Lang,
    /// What brackets mean in this forum, if its mandate says so.
    pub brackets: Option<String>,
    /// When it was made.
    pub upto: Timestamp,
    /// The zone in which its times are told.
    pub zone: TimeZone,
    /// The text as it is shown, in order.
    pub shown: Vec<Shown>,
    /// The same blocks as the proposals are compared with them: in the language of the proposals,
    /// where the text is there in it, and without the marks of footnotes.
    bases: Vec<Block>,
    langs: Vec<Lang>,
    places: HashMap<BlockId, usize>,
    amendments: Vec<Amendment>,
    stances: Vec<Stance>,
    proposals: HashMap<ProposalId, Proposal>,
}

/// Gathers the proposals on a draft.
pub fn gather(source: Source<'_>) -> Consolidation {
    let Source { forum, draft, title, lang, blocks, remarks, upto } = source;
    let bases = amendments::bases(forum.mandate.working_language, &blocks, &remarks);
    let (bases, langs): (Vec<Block>, Vec<Lang>) = bases.into_iter().unzip();
    let made = amendments::on(forum, &blocks, &bases, &remarks);
    let places = blocks.iter().enumerate().map(|(at, shown)| (shown.block.id, at)).collect();
    let id = forum.id().0.to_uppercase();
    Consolidation {
        forum: forum.mandate.name.say(lang).to_owned(),
        symbol: format!("{id}/CONS/{draft}-{}", letter(lang)),
        draft,
        title,
        lang,
        brackets: said::brackets(forum, lang),
        upto,
        zone: forum.calendar.time_zone(),
        shown: blocks,
        places,
        stances: amendments::stances(forum, lang, &remarks),
        proposals: amendments::proposals(forum, lang, &remarks),
        amendments: made,
        bases,
        langs,
    }
}

impl Consolidation {
    /// How many proposals there are.
    pub fn count(&self) -> usize {
        self.amendments.len()
    }

    /// The facts about a proposal.
    pub fn proposal(&self, id: &ProposalId) -> Option<&Proposal> {
        self.proposals.get(id)
    }

    /// A block as it is shown.
    pub fn shown(&self, id: BlockId) -> Option<&Shown> {
        self.places.get(&id).map(|at| &self.shown[*at])
    }

    /// The language in which the proposals on a block are compared with it.
    fn lang_of(&self, id: BlockId) -> Lang {
        self.places.get(&id).map_or(self.lang, |at| self.langs[*at])
    }

    /// The proposals in the order of the text, with what is not agreed in brackets.
    pub fn entries(&self) -> Vec<Entry<'_>> {
        consolidate(&self.bases, &self.amendments, &self.stances)
    }

    /// The text with the proposals below it; in one text with brackets if so asked.
    pub fn passages(&self, brackets: bool) -> Vec<Passage<'_>> {
        passage::passages(self, brackets)
    }

    /// The rows of three columns, those without a proposal left out.
    pub fn by_text(&self) -> Vec<TextRow<'_>> {
        let mut rows = amend::by_text(&self.entries());
        rows.retain(|row| !row.proposed.is_empty());
        rows
    }

    /// What each source proposes, in the order of the text: the rows of two columns.
    pub fn by_source(&self) -> Vec<Sourced<'_>> {
        passage::by_source(self)
    }
}
