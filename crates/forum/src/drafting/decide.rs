//! What a command about a drafting leads to.

use std::collections::BTreeSet;

use amend::{Bracketed, Path};
use text::{Block, BlockId, Content, Kind};

use super::propose::set_like;
use super::{
    ANSWER_CHARACTERS_MAX, Act, Command, DECIDED_AT_ONCE_MAX, DECIDED_MAX, Drafting, Intended,
    Passage, Proposal, Worded, Wording, compose, on_block, passage, proposal,
};
use crate::act;
use crate::comment::{
    self, CHARACTERS_MAX, Comment, Mark, Outcome, Stage, Stance, Target, check_length,
};
use crate::decide::{Decision, Given, Kept, State};
use crate::id::{CommentId, EntityId};
use crate::mandate::Forum;
use crate::refusal::{Field, Reason, Thing};
use crate::report;
use crate::right::Doing;

/// Decides a command about a drafting.
///
/// # Errors
/// The reason for which it is refused.
pub fn decide(
    state: &State<'_>,
    forum: &Forum,
    command: &Command,
    given: &mut Given,
) -> Result<Decision, Reason> {
    if let Command::Begin { draft, despite } = command {
        return begin(forum, *draft, despite.as_deref(), given);
    }
    let drafting = Drafting::under_way(forum).ok_or(Reason::Unknown(Thing::Drafting))?;
    match command {
        Command::Begin { .. } => Err(Reason::DraftingBegun { draft: drafting.draft }),
        Command::Take(comments) => take(state, drafting, comments),
        Command::LetGo(comments) => {
            check_count(drafting, comments)?;
            if !comments.iter().all(|comment| drafting.decides(comment)) {
                return Err(Reason::Unknown(Thing::Comment));
            }
            Ok(one(Act::LetGo(comments.clone())))
        }
        Command::Lift { block, path, taken, agreed } => {
            let (text, agreed) = open_text(state, forum, drafting, (*block, path, agreed))?;
            let astray = |_| Reason::Unknown(Thing::Bracket);
            amend::lift(&text, path, *taken, Vec::new(), given.now).map_err(astray)?;
            let (block, path, taken) = (*block, path.clone(), *taken);
            Ok(one(Act::Lifted { block, path, taken, agreed }))
        }
        Command::Reopen(block) => {
            let lifted = drafting.lifted.contains_key(block);
            if !lifted && !drafting.worded.contains_key(block) {
                return Err(Reason::Unknown(Thing::Bracket));
            }
            Ok(one(Act::Reopened(*block)))
        }
        Command::Word(words) => word(state, forum, drafting, words),
        Command::Intend { comments, outcome, reason } => {
            check_count(drafting, comments)?;
            check_length(Field::Reason, reason, 4_000)?;
            for comment in comments {
                proposed(state, drafting, comment)?;
            }
            let intended = Intended { outcome: *outcome, reason: reason.trim().to_owned() };
            Ok(one(Act::Intended { comments: comments.clone(), intended }))
        }
        Command::Show(shown) if *shown == drafting.shown => Ok(Decision::default()),
        Command::Show(shown) => Ok(one(Act::Shown(*shown))),
        Command::Answer { comment, entity, stance, words } => {
            let found = proposed(state, drafting, comment)?;
            let behind = found.entity.iter().chain(&found.joined).any(|id| id == entity);
            if !behind {
                return Err(Reason::NoRight(Doing::AnswerDrafting));
            }
            if !drafting.decides(comment) {
                return Err(Reason::Unknown(Thing::Outcome));
            }
            answer((comment, entity), *stance, words.trim(), given)
        }
        Command::GiveUp => Ok(one(Act::GivenUp)),
        Command::Finish { title, reason } => finish(state, forum, drafting, (title, reason), given),
    }
}

/// An objection says why, or nobody could meet it. The words stand beside the record, the act holds
/// a commitment to them.
fn answer(
    (comment, entity): (&CommentId, &EntityId),
    stance: Stance,
    text: &str,
    given: &mut Given,
) -> Result<Decision, Reason> {
    if stance == Stance::Objection || !text.is_empty() {
        check_length(Field::Text, text, ANSWER_CHARACTERS_MAX)?;
    }
    let (comment, entity) = (comment.clone(), entity.clone());
    if text.is_empty() {
        return Ok(one(Act::Answered { comment, entity, stance, words: None }));
    }
    let salt = given.fresh.salt();
    let words = ledger::commit(&salt, text.as_bytes()).to_string();
    let (said, text) = (words.clone(), text.to_owned());
    let kept = Kept::Said { words: said, comment: comment.clone(), salt, text };
    let act = act::Act::Drafting(Act::Answered { comment, entity, stance, words: Some(words) });
    Ok(Decision { acts: vec![act], kept: vec![kept] })
}

fn one(act: Act) -> Decision {
    Decision::acts(vec![act::Act::Drafting(act)])
}

/// The next draft is made of the comments on the last, so it waits until these are in (R10), unless
/// an officer says why not.
fn begin(
    forum: &Forum,
    number: u32,
    despite: Option<&str>,
    given: &Given,
) -> Result<Decision, Reason> {
    if let Some(drafting) = Drafting::under_way(forum) {
        return Err(Reason::DraftingBegun { draft: drafting.draft });
    }
    let draft = forum.report.draft(number).ok_or(Reason::Unknown(Thing::Draft))?;
    draft.posted.ok_or(Reason::NotPosted { draft: number })?;
    if let Some(next) = forum.report.successor(number) {
        return Err(Reason::Superseded { draft: number, by: next.number });
    }
    let round = draft.round.ok_or(Reason::NoWindow { draft: number })?;
    let grace = comment::grace(forum.mandate.grace_minutes);
    let closed = forum.calendar.deadline(round).is_some_and(|end| end + grace < given.now);
    match despite {
        Some(reason) => check_length(Field::Reason, reason, 4_000)?,
        None if !closed => return Err(Reason::StillOpen { draft: number }),
        None => {}
    }
    let despite = despite.filter(|_| !closed).map(|reason| reason.trim().to_owned());
    Ok(one(Act::Begun { draft: number, despite }))
}

fn check_count(drafting: &Drafting, comments: &[CommentId]) -> Result<(), Reason> {
    if comments.is_empty() {
        return Err(Reason::Empty(Field::Proposals));
    }
    let new = comments.iter().filter(|comment| !drafting.decides(comment)).count();
    for (length, limit) in
        [(comments.len(), DECIDED_AT_ONCE_MAX), (drafting.decided() + new, DECIDED_MAX)]
    {
        if length > limit {
            return Err(Reason::TooLong { field: Field::Proposals, length, limit });
        }
    }
    Ok(())
}

/// A filed proposal on the draft from which the next is made.
fn proposed<'a>(
    state: &'a State<'_>,
    drafting: &Drafting,
    id: &CommentId,
) -> Result<&'a Comment, Reason> {
    let comment = state.comment(id)?;
    if comment.draft != drafting.draft {
        return Err(Reason::Unknown(Thing::Comment));
    }
    if !matches!(comment.stage, Stage::Filed(_)) {
        return Err(Reason::WrongStage { stage: comment.stage.key() });
    }
    comment.proposes.ok_or(Reason::NothingProposed)?;
    Ok(comment)
}

fn take(
    state: &State<'_>,
    drafting: &Drafting,
    comments: &[CommentId],
) -> Result<Decision, Reason> {
    check_count(drafting, comments)?;
    let mut taken = Vec::with_capacity(comments.len());
    for id in comments {
        let comment = proposed(state, drafting, id)?;
        // What was filed before proposals had numbers cannot be put in order.
        comment.filing().and_then(|filing| filing.serial).ok_or(Reason::NothingProposed)?;
        let on = match (&comment.target, comment.proposes) {
            (_, Some(Mark::Add)) => None,
            (Target::Block(block), _) => Some(*block),
            _ => return Err(Reason::NothingProposed),
        };
        taken.push((id.clone(), on));
    }
    Ok(one(Act::Taken(taken)))
}

/// The block that is meant, if proposals are taken in for it, and these.
fn settling<'a>(
    state: &'a State<'_>,
    forum: &Forum,
    drafting: &Drafting,
    block: BlockId,
) -> Result<(&'a Block, Vec<Proposal>), Reason> {
    let found = state.blocks.iter().find(|found| found.id == block);
    let found = found.ok_or(Reason::Unknown(Thing::Paragraph))?;
    let mut proposals = Vec::new();
    for id in drafting.taken_on(block) {
        let comment = proposed(state, drafting, id)?;
        let words = state.words.get(id).ok_or(Reason::Unknown(Thing::Comment))?;
        proposals.extend(proposal(forum, comment, words, &state.blocks));
    }
    if proposals.is_empty() {
        return Err(Reason::NothingProposed);
    }
    Ok((found, proposals))
}

fn check_entities(forum: &Forum, entities: &[EntityId]) -> Result<Vec<EntityId>, Reason> {
    let known: BTreeSet<&EntityId> = entities.iter().collect();
    if !known.iter().all(|id| forum.entities.contains_key(*id)) {
        return Err(Reason::Unknown(Thing::Entity));
    }
    Ok(known.into_iter().cloned().collect())
}

/// The text of a block with the pair of brackets open that is to be lifted, and who agreed:
/// brackets are lifted by those who agree, so somebody must have.
fn open_text(
    state: &State<'_>,
    forum: &Forum,
    drafting: &Drafting,
    (block, path, agreed): (BlockId, &Path, &[EntityId]),
) -> Result<(Bracketed, Vec<EntityId>), Reason> {
    let (found, proposals) = settling(state, forum, drafting, block)?;
    let agreed = check_entities(forum, agreed)?;
    if agreed.is_empty() {
        return Err(Reason::Empty(Field::Agreed));
    }
    let mut open = drafting.clone();
    // A pair already lifted can be lifted to another alternative.
    open.worded.remove(&block);
    if let Some(lifted) = open.lifted.get_mut(&block) {
        lifted.retain(|other| other.path != *path);
    }
    match passage(&open, found, &on_block(&proposals, block), None) {
        Passage::Bracketed(text) => Ok((text, agreed)),
        _ => Err(Reason::Unknown(Thing::Bracket)),
    }
}

fn word(
    state: &State<'_>,
    forum: &Forum,
    drafting: &Drafting,
    words: &Wording,
) -> Result<Decision, Reason> {
    let Wording { block, wording, in_full, reason, agreed } = words;
    let (found, _) = settling(state, forum, drafting, *block)?;
    if matches!(found.content.kind, Kind::Table(_)) {
        return Err(Reason::NoWordingHere(Target::Block(*block)));
    }
    check_length(Field::Wording, wording, CHARACTERS_MAX)?;
    let agreed = check_entities(forum, agreed)?;
    let taken: BTreeSet<CommentId> = drafting.taken_on(*block).cloned().collect();
    let in_full: BTreeSet<CommentId> = in_full.iter().cloned().collect();
    if !in_full.is_subset(&taken) {
        return Err(Reason::Unknown(Thing::Comment));
    }
    let in_part: BTreeSet<CommentId> = taken.difference(&in_full).cloned().collect();
    if !in_part.is_empty() {
        check_length(Field::Reason, reason, 4_000)?;
    }
    let old = &found.content;
    let runs = set_like(&old.runs, wording);
    let content = Content::new(old.kind.clone(), old.label.clone(), runs);
    let reason = if in_part.is_empty() { "" } else { reason.trim() }.to_owned();
    let worded = Worded { wording: content.hash(), in_full, in_part, reason, agreed };
    let act = act::Act::Drafting(Act::Worded { block: *block, worded });
    Ok(Decision { acts: vec![act], kept: vec![Kept::Content(content)] })
}

/// The draft, and the answer to every proposal decided on, in one.
fn finish(
    state: &State<'_>,
    forum: &Forum,
    drafting: &Drafting,
    (title, reason): (&str, &str),
    given: &Given,
) -> Result<Decision, Reason> {
    check_length(Field::Title, title, 500)?;
    check_length(Field::Reason, reason, 4_000)?;
    let before = forum.report.draft(drafting.draft).ok_or(Reason::Unknown(Thing::Draft))?;
    let mut proposals = Vec::with_capacity(drafting.taken.len());
    for id in drafting.taken.keys() {
        let comment = proposed(state, drafting, id)?;
        let words = state.words.get(id).ok_or(Reason::Unknown(Thing::Comment))?;
        let found = proposal(forum, comment, words, &state.blocks);
        proposals.push(found.ok_or(Reason::NothingProposed)?);
    }
    let composed = compose(drafting, &state.blocks, &proposals, &state.contents);
    let composed = composed.map_err(|blocks| Reason::Unsettled { blocks })?;
    let next = forum.report.next_block;
    let (blocks, lineage) = report::lineage::descend_from(composed.applied, next);
    let number = drafting.draft + 1;
    let (draft, kept) =
        report::brought_in(forum, (number, title, before.opinions), blocks, lineage, given)?;
    let mut acts = vec![
        act::Act::Drafting(Act::Finished { draft: number }),
        act::Act::Report(report::Act::Imported(Box::new(draft))),
    ];
    let answer = |comment: &CommentId, outcome: Outcome, reason: &str| {
        let reason = reason.trim().to_owned();
        let act = comment::Act::Disposed { outcome, reason };
        act::Act::Comment { comment: comment.clone(), act }
    };
    for (comment, outcome, own) in &composed.outcomes {
        acts.push(answer(comment, *outcome, own.as_deref().unwrap_or(reason)));
    }
    for (comment, intended) in &drafting.intended {
        proposed(state, drafting, comment)?;
        acts.push(answer(comment, intended.outcome, &intended.reason));
    }
    Ok(Decision { acts, kept })
}
