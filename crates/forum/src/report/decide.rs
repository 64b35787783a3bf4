//! What a command about the report leads to.

use std::collections::{BTreeMap, HashMap, HashSet};

use lang::Lang;
use text::{BlockId, Content, ContentHash};

use super::{Act, Command, Compilation, Draft, Line, Placed, Report, Sort, Turn, binding, lineage};
use crate::act;
use crate::calendar::{Slot, days_between};
use crate::comment::check_length;
use crate::decide::{Decision, Given, Kept, State};
use crate::mandate::{Forum, Opinions};
use crate::refusal::{Field, Reason, Thing};
use crate::rule::Rule;

/// A draft has at most this many blocks.
pub(super) const BLOCKS_MAX: usize = 20_000;

/// Decides a command about the report.
///
/// # Errors
/// The reason for which it is refused.
pub fn decide(
    state: &State<'_>,
    forum: &Forum,
    command: &Command,
    given: &Given,
) -> Result<Decision, Reason> {
    match command {
        Command::Import { draft, title, contents, opinions } => {
            import(state, forum, (*draft, title, *opinions), contents, given)
        }
        Command::Translate { draft, lang, title, contents } => {
            let found = forum.report.draft(*draft).ok_or(Reason::Unknown(Thing::Draft))?;
            check_length(Field::Title, title, 500)?;
            check_blocks(contents.len())?;
            if *lang == forum.mandate.working_language {
                return Err(Reason::DoesNotFit { unbound: contents.len() });
            }
            let (bound, kept) = bind(state, found, contents)?;
            let blocks = laid_over(found, *lang, bound);
            let (lang, title) = (*lang, title.clone());
            let act = Act::Translated { draft: *draft, lang, title, blocks };
            Ok(Decision { acts: vec![act::Act::Report(act)], kept })
        }
        Command::Publish { draft, despite } => {
            publish(state, forum, *draft, despite.as_deref(), given)
        }
        Command::Compile { draft } => {
            let found = forum.report.draft(*draft).ok_or(Reason::Unknown(Thing::Draft))?;
            found.posted.ok_or(Reason::NotPosted { draft: *draft })?;
            let revision = forum.report.compilation(*draft).map_or(0, |last| last.revision + 1);
            let (comments, upto) = (state.filed, given.now);
            let compilation = Compilation { draft: *draft, revision, comments, upto };
            Ok(Decision::acts(vec![act::Act::Report(Act::Compiled(compilation))]))
        }
    }
}

fn import(
    state: &State<'_>,
    forum: &Forum,
    (number, title, opinions): (u32, &str, u32),
    contents: &[Content],
    given: &Given,
) -> Result<Decision, Reason> {
    check_length(Field::Title, title, 500)?;
    check_blocks(contents.len())?;
    let next = forum.report.next_block;
    let (blocks, lineage) = lineage::descend(&state.blocks, contents.to_vec(), next);
    let (draft, kept) = brought_in(forum, (number, title, opinions), blocks, lineage, given)?;
    Ok(Decision { acts: vec![act::Act::Report(Act::Imported(Box::new(draft)))], kept })
}

/// The next draft as it is brought in, with what it says.
///
/// # Errors
/// It is not its turn, or it says nothing or too much.
pub(crate) fn brought_in(
    forum: &Forum,
    (number, title, opinions): (u32, &str, u32),
    blocks: Vec<text::Block>,
    lineage: Vec<Line>,
    given: &Given,
) -> Result<(Draft, Vec<Kept>), Reason> {
    check_blocks(blocks.len())?;
    let posted = forum.report.drafts.iter().filter(|draft| draft.posted.is_some());
    let expected = posted.map(|draft| draft.number).max().unwrap_or(0) + 1;
    let last = crate::mandate::number(forum.mandate.rounds.len());
    if number != expected || number > last {
        return Err(Reason::NotItsTurn { expected });
    }
    let place = |block: &text::Block| Placed {
        id: block.id,
        hash: block.content.hash(),
        sort: Sort::of(&block.content),
        of: None,
    };
    let placed: Vec<Placed> = blocks.iter().map(place).collect();
    let translations = carried(&forum.report, number, &placed, &lineage);
    let draft = Draft {
        number,
        round: forum.mandate.round_numbered(number).map(|round| round.key),
        titles: BTreeMap::from([(forum.mandate.working_language, title.trim().to_owned())]),
        imported: given.now,
        posted: None,
        blocks: placed,
        translations,
        lineage,
        opinions,
    };
    let kept = blocks.into_iter().map(|block| Kept::Content(block.content)).collect();
    Ok((draft, kept))
}

/// What is already translated of a draft that is brought in: every block whose text has a
/// translation, in the draft before or in what was brought in as this draft earlier; and of a block
/// that was edited, the translation of its old text, which is then stale.
fn carried(
    report: &Report,
    number: u32,
    blocks: &[Placed],
    lineage: &[Line],
) -> BTreeMap<Lang, Vec<Placed>> {
    let before = report.drafts.iter().rfind(|draft| draft.number < number);
    let sources: Vec<&Draft> = report.draft(number).into_iter().chain(before).collect();
    let is_edited = |line: &&Line| matches!(line.turn, Turn::Edited | Turn::MovedAndEdited);
    // Of a block that was split or merged, the old translation would say too much or too little.
    let edited: HashSet<BlockId> =
        lineage.iter().filter(is_edited).flat_map(|line| line.to.iter().copied()).collect();
    let mut translations = BTreeMap::new();
    for lang in Lang::ALL {
        let known: Vec<&Placed> =
            sources.iter().filter_map(|draft| draft.translations.get(&lang)).flatten().collect();
        let of_text: HashMap<&ContentHash, &Placed> =
            known.iter().rev().filter_map(|p| p.of.as_ref().map(|of| (of, *p))).collect();
        let of_block: HashMap<BlockId, &Placed> = known.iter().rev().map(|p| (p.id, *p)).collect();
        let carry = |block: &Placed| {
            let stale = || of_block.get(&block.id).filter(|_| edited.contains(&block.id));
            let found = of_text.get(&block.hash).or_else(stale)?;
            Some(Placed { id: block.id, ..(*found).clone() })
        };
        let carried: Vec<Placed> = blocks.iter().filter_map(carry).collect();
        if !carried.is_empty() {
            translations.insert(lang, carried);
        }
    }
    translations
}

fn check_blocks(length: usize) -> Result<(), Reason> {
    if length == 0 {
        return Err(Reason::Empty(Field::Draft));
    }
    if length > BLOCKS_MAX {
        let limit = BLOCKS_MAX;
        return Err(Reason::TooLong { field: Field::Draft, length, limit });
    }
    Ok(())
}

/// Binds translated blocks to those of a draft; a translation of a part is a translation.
fn bind(
    state: &State<'_>,
    draft: &Draft,
    contents: &[Content],
) -> Result<(Vec<Placed>, Vec<Kept>), Reason> {
    let source: Vec<&Content> = state.blocks.iter().map(|block| &block.content).collect();
    let bound = binding::bind(&source, &contents.iter().collect::<Vec<_>>());
    let unbound = bound.iter().filter(|at| at.is_none()).count();
    if unbound > 0 {
        return Err(Reason::DoesNotFit { unbound });
    }
    let (mut placed, mut kept) = (Vec::new(), Vec::new());
    for (content, at) in contents.iter().zip(bound) {
        let Some(original) = at.and_then(|at| draft.blocks.get(at)) else { continue };
        placed.push(Placed {
            id: original.id,
            hash: content.hash(),
            sort: Sort::of(content),
            of: Some(original.hash.clone()),
        });
        kept.push(Kept::Content(content.clone()));
    }
    Ok((placed, kept))
}

/// A translation of a part takes the place of that part; what else is translated stays.
fn laid_over(draft: &Draft, lang: Lang, bound: Vec<Placed>) -> Vec<Placed> {
    let before = draft.translations.get(&lang).map_or(&[][..], Vec::as_slice);
    let of_block = |of: &[Placed]| -> HashMap<BlockId, Placed> {
        of.iter().map(|placed| (placed.id, placed.clone())).collect()
    };
    let (mut before, mut bound) = (of_block(before), of_block(&bound));
    let found = |source: &Placed| bound.remove(&source.id).or_else(|| before.remove(&source.id));
    draft.blocks.iter().filter_map(found).collect()
}

fn publish(
    state: &State<'_>,
    forum: &Forum,
    number: u32,
    despite: Option<&str>,
    given: &Given,
) -> Result<Decision, Reason> {
    let draft = forum.report.draft(number).ok_or(Reason::Unknown(Thing::Draft))?;
    if draft.posted.is_some() {
        let expected = forum.report.current().map_or(1, |current| current.number + 1);
        return Err(Reason::NotItsTurn { expected });
    }
    if let Some(reason) = despite {
        check_length(Field::Reason, reason, 4_000)?;
    } else {
        check_ready(state, forum, draft, given)?;
    }
    let slot = draft.round.map_or(Slot::Final, Slot::Posting);
    let planned = forum.calendar.get(&slot).and_then(|dated| dated.when.latest());
    let today = forum.calendar.day_of(given.now);
    let late_days = planned.map_or(0, |planned| days_between(planned, today).max(0));
    let despite = despite.map(|reason| reason.trim().to_owned());
    let unanswered = state.unanswered;
    let act = Act::Posted { draft: number, despite, late_days, unanswered };
    Ok(Decision::acts(vec![act::Act::Report(act)]))
}

/// What stands in the way of publishing, unless an officer goes on despite it with a reason.
fn check_ready(
    state: &State<'_>,
    forum: &Forum,
    draft: &Draft,
    given: &Given,
) -> Result<(), Reason> {
    let number = draft.number;
    if forum.mandate.rule(Rule::R13).is_some() && state.unanswered > 0 {
        let (count, draft) = (state.unanswered, number.saturating_sub(1));
        return Err(Reason::Unanswered { count, draft });
    }
    let asked = draft.round.and_then(|key| forum.mandate.round(key)).map(|(_, r)| r.opinions);
    let wanting = forum.mandate.rule(Rule::R14).is_some()
        && asked == Some(Opinions::Annexed)
        && draft.opinions == 0;
    if wanting {
        return Err(Reason::NoOpinions { draft: number });
    }
    let days = forum.mandate.rule(Rule::R16).and_then(|rule| rule.days);
    // It opens on its first day; while its days are not fixed, on the last it can be.
    let opening = forum.calendar.get(&Slot::Forum).map(|dated| &dated.when);
    let opening = opening.and_then(|w| if w.is_exact() { w.earliest() } else { w.latest() });
    if let (None, Some(days), Some(opening)) = (draft.round, days, opening) {
        let found = days_between(forum.calendar.day_of(given.now), opening);
        if found < days {
            return Err(Reason::TooNear { days, found });
        }
    }
    Ok(())
}
