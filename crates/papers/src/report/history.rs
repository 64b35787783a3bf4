//! A draft as Akoma Ntoso: the text with ids that outlast its numbers, and how it came about.

use std::collections::HashMap;

use akn::{Agent, Body, Change, Event, Identity, Step, Unfit, Version};
use forum::report::{Draft, Turn};
use jiff::civil::Date;
use lang::Lang;
use text::{Block, BlockId};

use super::Source;
use crate::Say;

/// A draft posted before, with its text in the working language.
#[derive(Debug, Clone, Copy)]
pub struct Earlier<'a> {
    /// The draft.
    pub draft: &'a Draft,
    /// Its text.
    pub blocks: &'a [Block],
}

/// Writes a draft as Akoma Ntoso; what was posted before it is given in order.
///
/// A block's permanent id is its own with the forum's in front. Its first id is the one it had in
/// the draft that first had it, as numbered in the working language: another language may count in
/// other letters. Modifications between drafts follow the lineage of the draft.
///
/// # Errors
/// The draft is empty, or a part of its address has letters that addresses do not have.
pub fn akn(source: &Source<'_>, earlier: &[Earlier<'_>], say: Say<'_>) -> Result<String, Unfit> {
    let drafts: Vec<&Draft> = earlier.iter().map(|e| e.draft).chain([source.draft]).collect();
    let first: HashMap<BlockId, String> = first_ids(source, earlier, say);
    let guided = |(block, _): &(Block, Lang)| akn::Block {
        content: block.content.clone(),
        guid: Some(guid(source, block.id)),
        first: first.get(&block.id).cloned(),
    };
    let shell = |draft: &Draft, lang| shell(source, drafts[0], draft, lang, say);
    let events = drafts.iter().enumerate().map(|(nth, draft)| Event {
        date: day(source, draft),
        step: if nth == 0 { Step::Generation } else { Step::Amendment },
        href: shell(draft, source.lang).expression(),
        shown: say("report-draft", &[("draft", draft.number.to_string())]),
    });
    let mut document = shell(source.draft, source.lang);
    document.body = Body::Report(source.blocks.iter().map(guided).collect());
    document.events = events.collect();
    if let Some(before) = earlier.last() {
        let shell = shell(before.draft, source.working());
        document.changes = changes(source, before, &shell);
    }
    akn::write(&document)
}

fn guid(source: &Source<'_>, id: BlockId) -> String {
    format!("{}-{id}", source.forum.id())
}

fn day(source: &Source<'_>, draft: &Draft) -> Date {
    source.forum.calendar.day_of(draft.posted.unwrap_or(draft.imported))
}

/// A draft without its text: whose it is, of which day, in which language.
fn shell(
    source: &Source<'_>,
    first: &Draft,
    draft: &Draft,
    lang: Lang,
    say: Say<'_>,
) -> akn::Document {
    let version = match first.number == draft.number {
        true => Version::First,
        false => Version::Later { date: day(source, draft), number: draft.number },
    };
    akn::Document {
        identity: Identity {
            country: "un".to_owned(),
            subtype: Some("report".to_owned()),
            issuer: source.forum.id().0.clone(),
            date: day(source, first),
            number: "report".to_owned(),
            lang,
            version,
            author: Agent { id: "secretariat".to_owned(), name: say("report-secretariat", &[]) },
            editor: None,
        },
        title: source.title().to_owned(),
        body: Body::Report(Vec::new()),
        events: Vec::new(),
        changes: Vec::new(),
    }
}

/// The ids that the blocks of a draft have by where they stand.
fn ids(shell: &akn::Document, blocks: &[Block]) -> HashMap<BlockId, String> {
    let bare =
        |block: &Block| akn::Block { content: block.content.clone(), guid: None, first: None };
    let body = Body::Report(blocks.iter().map(bare).collect());
    let ids = akn::eids(&akn::Document { body, ..shell.clone() });
    blocks.iter().map(|block| block.id).zip(ids).collect()
}

fn first_ids(
    source: &Source<'_>,
    earlier: &[Earlier<'_>],
    say: Say<'_>,
) -> HashMap<BlockId, String> {
    let mut first = HashMap::new();
    for before in earlier {
        let shell = shell(source, before.draft, before.draft, source.working(), say);
        for (id, eid) in ids(&shell, before.blocks) {
            first.entry(id).or_insert(eid);
        }
    }
    first
}

/// What became of the blocks of the draft before; those that were kept are not told.
fn changes(source: &Source<'_>, before: &Earlier<'_>, shell: &akn::Document) -> Vec<Change> {
    let expression = shell.expression();
    let ids = ids(shell, before.blocks);
    let change = |line: &forum::report::Line| {
        let turn = turn(line.turn)?;
        let from = line.from.iter().filter_map(|id| ids.get(id));
        let from: Vec<String> = from.map(|eid| format!("{expression}#{eid}")).collect();
        let to: Vec<String> = line.to.iter().map(|id| guid(source, *id)).collect();
        (!from.is_empty() || !to.is_empty()).then_some(Change { turn, from, to, by: Vec::new() })
    };
    source.draft.lineage.iter().filter_map(change).collect()
}

fn turn(turn: Turn) -> Option<akn::Turn> {
    Some(match turn {
        Turn::Kept => return None,
        Turn::Edited => akn::Turn::Edited,
        Turn::Moved => akn::Turn::Moved,
        Turn::MovedAndEdited => akn::Turn::MovedAndEdited,
        Turn::Split => akn::Turn::Split,
        Turn::Merged => akn::Turn::Merged,
        Turn::Deleted => akn::Turn::Deleted,
        Turn::New => akn::Turn::New,
    })
}
