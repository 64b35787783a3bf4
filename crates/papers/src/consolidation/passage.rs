//! A place of the text with the proposals on it, told one by one or as one text with brackets.

use std::collections::BTreeMap;

use amend::{Amendment, Entry, Item, Mark, Place, ProposalId, Proposed};
use lang::Lang;
use redline::Change;
use text::{Block, Run, plain_text};

use super::{Consolidation, Proposal};
use crate::compilation::Shown;
use crate::compilation::wording::compare;

/// A place of the text.
#[derive(Debug, Clone, Copy)]
pub enum About<'a> {
    /// The draft as a whole.
    Whole,
    /// A block.
    Block(&'a Shown),
    /// A block that the draft does not have.
    Missing,
}

/// A place of the text with the proposals on it.
#[derive(Debug, Clone)]
pub struct Passage<'a> {
    /// The place.
    pub about: About<'a>,
    /// The text as all proposals on it have it, with what is not agreed in brackets, and the
    /// language it is in.
    pub bracketed: Option<(Vec<Run>, Lang)>,
    /// The proposals on it, then new text that comes behind it.
    pub voices: Vec<Voice<'a>>,
}

/// A proposal as it is told.
#[derive(Debug, Clone)]
pub struct Voice<'a> {
    /// Its id.
    pub id: &'a ProposalId,
    /// Its mark.
    pub mark: Mark,
    /// The provisional number of new text.
    pub number: Option<String>,
    /// The facts about it.
    pub facts: Option<&'a Proposal>,
    /// What it changes; nothing for a NOC, and where the brackets say it.
    pub changes: Vec<Change>,
    /// Why.
    pub reason: Option<&'a str>,
    /// Who supports it.
    pub supports: Vec<&'a str>,
    /// Who objects to it.
    pub objections: Vec<&'a str>,
}

/// A source, and what it proposes.
#[derive(Debug, Clone)]
pub struct Sourced<'a> {
    /// The source: one code, or those of all who propose together.
    pub source: &'a [String],
    /// Its proposals in the order of the text, each with its place.
    pub voices: Vec<(About<'a>, Voice<'a>)>,
}

/// What stands in brackets where a proposal has no text.
const NOTHING: &str = "–";

/// Sorts the entries into places. Those about the whole come first, and what has lost its place
/// comes last; neither is there if nothing is proposed so.
pub(super) fn passages(made: &Consolidation, brackets: bool) -> Vec<Passage<'_>> {
    let empty = |about| Passage { about, bracketed: None, voices: Vec::new() };
    let (mut whole, mut missing) = (empty(About::Whole), empty(About::Missing));
    let mut text: Vec<Passage<'_>> = Vec::with_capacity(made.shown.len());
    for entry in made.entries() {
        match entry {
            Entry::Whole(item) | Entry::Added { place: Place::Start, item } => {
                whole.voices.push(voice(made, None, item));
            }
            Entry::Added { item, .. } => {
                let mut voice = voice(made, None, item);
                if brackets {
                    voice.changes = bracketed_whole(voice.changes);
                }
                text.last_mut().unwrap_or(&mut whole).voices.push(voice);
            }
            Entry::Unplaced(item) => missing.voices.push(voice(made, None, item)),
            Entry::Block { block, proposals, bracketed } => {
                let Some(shown) = made.shown(block.id) else { continue };
                let bracketed = bracketed.filter(|_| brackets);
                let mut passage = empty(About::Block(shown));
                for item in proposals {
                    let mut voice = voice(made, Some(block), item);
                    if bracketed.is_some() {
                        voice.changes.clear();
                    }
                    passage.voices.push(voice);
                }
                let lang = made.lang_of(block.id);
                passage.bracketed = bracketed.map(|text| (text.write(&sources, NOTHING), lang));
                text.push(passage);
            }
        }
    }
    let some = |passage: &Passage<'_>| !passage.voices.is_empty();
    let front = Some(whole).filter(some);
    front.into_iter().chain(text).chain(Some(missing).filter(some)).collect()
}

/// The proposals by their sources, which are in order.
pub(super) fn by_source(made: &Consolidation) -> Vec<Sourced<'_>> {
    let mut sources: BTreeMap<&[String], Vec<(About<'_>, Voice<'_>)>> = BTreeMap::new();
    for passage in passages(made, false) {
        for voice in passage.voices {
            sources.entry(voice.id.sources()).or_default().push((passage.about, voice));
        }
    }
    sources.into_iter().map(|(source, voices)| Sourced { source, voices }).collect()
}

/// Who proposes an alternative: `ARENDAL, SAHELIA: `.
fn sources(ids: &[ProposalId]) -> String {
    let sources: Vec<String> = ids.iter().map(ProposalId::source).collect();
    format!("{}: ", sources.join(", "))
}

/// New text, none of which is agreed.
fn bracketed_whole(changes: Vec<Change>) -> Vec<Change> {
    let open = std::iter::once(Change::Same(vec![Run::plain("[")]));
    open.chain(changes).chain([Change::Same(vec![Run::plain("]")])]).collect()
}

fn voice<'a>(made: &'a Consolidation, base: Option<&Block>, item: Item<'a>) -> Voice<'a> {
    let Item { amendment, number, supports, objections } = item;
    Voice {
        id: &amendment.id,
        mark: amendment.proposed.mark(),
        number,
        facts: made.proposal(&amendment.id),
        changes: changes(base, amendment),
        reason: amendment.reason.as_deref(),
        supports,
        objections,
    }
}

fn changes(base: Option<&Block>, amendment: &Amendment) -> Vec<Change> {
    let base = base.map_or(&[][..], |block| block.content.runs.as_slice());
    match &amendment.proposed {
        Proposed::Add { content, .. } => vec![Change::Inserted(content.runs.clone())],
        Proposed::Mod { wording, .. } => {
            let plain = |change| match change {
                Change::Restyled { old, .. } => Change::Same(old),
                change => change,
            };
            compare(base, &plain_text(wording)).into_iter().map(plain).collect()
        }
        Proposed::Sup { .. } if !base.is_empty() => vec![Change::Deleted(base.to_vec())],
        Proposed::Sup { .. } | Proposed::Noc { .. } | Proposed::Throughout { .. } => Vec::new(),
    }
}
