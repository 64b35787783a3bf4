//! The text that comes of what is taken in, and what becomes of each proposal by it.

use std::collections::BTreeMap;

use amend::{
    Alternative, Amendment, Applied, Bracket, Bracketed, Mark, Merge, Merged, Piece, ProposalId,
    Proposed, Target, apply, bracket_block, lift, merge,
};
use redline::join;
use text::{Block, BlockId, Content, ContentHash, Run};

use super::{Drafting, Proposal, on_block};
use crate::comment::Outcome;
use crate::id::CommentId;

/// What becomes of a block by the proposals taken in for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Passage {
    /// They go together by themselves.
    Together,
    /// They collide: where they do, they stand in brackets, open or lifted.
    Bracketed(Bracketed),
    /// An officer wrote the words.
    Worded(Vec<Run>),
    /// A table that shall both go and stay: one of the two must be let go.
    Opposed,
}

impl Passage {
    /// How it is settled; not at all while a bracket is open.
    pub fn settled(&self) -> Option<Settled> {
        match self {
            Passage::Together => Some(Settled::Together),
            Passage::Bracketed(text) => text.agreed().map(Settled::Said),
            Passage::Worded(runs) => Some(Settled::Said(runs.clone())),
            Passage::Opposed => None,
        }
    }
}

/// How a block is settled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Settled {
    /// By taking in its amendments together.
    Together,
    /// It says this; nothing if it goes.
    Said(Vec<Run>),
}

/// What becomes of a block by the amendments taken in for it; `wording` is what an officer wrote.
pub fn passage(
    drafting: &Drafting,
    block: &Block,
    on: &[&Amendment],
    wording: Option<&Content>,
) -> Passage {
    if let (Some(_), Some(content)) = (drafting.wording(block.id), wording) {
        return Passage::Worded(content.runs.clone());
    }
    let all: Vec<Amendment> = on.iter().map(|one| (*one).clone()).collect();
    if apply(std::slice::from_ref(block), &all).is_ok() {
        return Passage::Together;
    }
    let Some(mut text) = bracketed(block, on) else { return Passage::Opposed };
    for one in drafting.lifted.get(&block.id).into_iter().flatten() {
        let agreed = one.agreed.iter().map(|entity| entity.0.clone()).collect();
        if let Ok(lifted) = lift(&text, &one.path, one.taken, agreed, one.at) {
            text = lifted;
        }
    }
    Passage::Bracketed(text)
}

/// One text of colliding amendments, in brackets where they collide; a table has none.
///
/// Among other wordings the text as it stands is an alternative too: nobody proposes it.
fn bracketed(block: &Block, on: &[&Amendment]) -> Option<Bracketed> {
    let Some(merged) = merged(block, on) else { return bracket_block(block, on) };
    let alternative = |proposals: Vec<ProposalId>, runs: Vec<Run>| {
        let pieces = if runs.is_empty() { Vec::new() } else { vec![Piece::Plain(runs)] };
        Alternative { proposals, content: Bracketed { pieces } }
    };
    let mut pieces: Vec<Piece> = Vec::with_capacity(merged.pieces.len());
    for piece in merged.pieces {
        match (pieces.last_mut(), piece) {
            (Some(Piece::Plain(runs)), Merged::Same(more) | Merged::Changed { new: more, .. }) => {
                *runs = join(runs.drain(..).chain(more))
            }
            (_, Merged::Same(runs) | Merged::Changed { new: runs, .. }) => {
                pieces.push(Piece::Plain(runs));
            }
            (_, Merged::Conflict { base, rivals }) => {
                let rivals = rivals.into_iter().map(|rival| alternative(rival.by, rival.runs));
                let alternatives = rivals.chain([alternative(Vec::new(), base)]).collect();
                pieces.push(Piece::Open(Bracket { alternatives }));
            }
        }
    }
    Some(Bracketed { pieces })
}

/// The wordings proposed for a block in one, if nothing else is proposed for it.
fn merged(block: &Block, on: &[&Amendment]) -> Option<Merge<ProposalId>> {
    let wording = |one: &&Amendment| match &one.proposed {
        Proposed::Mod { wording, .. } => Some((one.id.clone(), wording.clone())),
        _ => None,
    };
    let wordings: Vec<(ProposalId, Vec<Run>)> = on.iter().map(wording).collect::<Option<_>>()?;
    let proposals: Vec<_> = wordings.iter().map(|(id, runs)| (id.clone(), &**runs)).collect();
    Some(merge(&block.content.runs, &proposals))
}

/// A draft as it comes out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Composed {
    /// Its text, and what became of each block.
    pub applied: Applied,
    /// What becomes of each proposal taken in, with the reason that an officer gave.
    pub outcomes: Vec<(CommentId, Outcome, Option<String>)>,
}

/// Puts the draft together.
///
/// # Errors
/// The blocks where proposals collide and nothing is settled yet.
pub fn compose(
    drafting: &Drafting,
    blocks: &[Block],
    proposals: &[Proposal],
    wordings: &BTreeMap<ContentHash, Content>,
) -> Result<Composed, Vec<BlockId>> {
    let mut accepted: Vec<Amendment> = Vec::new();
    let all = proposals.iter().flat_map(|proposal| &proposal.amendments);
    accepted.extend(all.filter(|one| one.proposed.mark() == Mark::Add).cloned());
    let mut unsettled = Vec::new();
    let mut outcomes = Vec::new();
    for block in blocks {
        let on = on_block(proposals, block.id);
        let Some(first) = on.first() else { continue };
        let wording = drafting.worded.get(&block.id);
        let wording = wording.and_then(|worded| wordings.get(&worded.wording));
        let passage = passage(drafting, block, &on, wording);
        match passage.settled() {
            None => unsettled.push(block.id),
            Some(Settled::Together) => accepted.extend(on.iter().map(|one| (*one).clone())),
            Some(Settled::Said(wording)) => {
                let proposed = match wording.is_empty() {
                    true => Proposed::Sup { target: Target::Block(block.id) },
                    false => Proposed::Mod { block: block.id, wording },
                };
                accepted.push(Amendment { proposed, ..(*first).clone() });
            }
        }
        outcomes.extend(outcomes_on(drafting, block, proposals, &passage));
    }
    if !unsettled.is_empty() {
        return Err(unsettled);
    }
    let new = proposals.iter().filter(|one| !blocks.iter().any(|block| changes(one, block.id)));
    outcomes.extend(new.map(|one| (one.comment.clone(), Outcome::Incorporated, None)));
    let applied = apply(blocks, &accepted).map_err(|clashes| {
        let block = |clash: &amend::Clash| match clash {
            amend::Clash::UnknownBlock { block, .. }
            | amend::Clash::Collide { block, .. }
            | amend::Clash::Opposed { block, .. }
            | amend::Clash::IsTable { block, .. } => *block,
        };
        clashes.iter().map(block).collect::<Vec<_>>()
    })?;
    Ok(Composed { applied, outcomes })
}

/// What becomes of each proposal that changes a block, with the reason where an officer gave one.
pub fn outcomes_on(
    drafting: &Drafting,
    block: &Block,
    proposals: &[Proposal],
    passage: &Passage,
) -> Vec<(CommentId, Outcome, Option<String>)> {
    let on = on_block(proposals, block.id);
    let concerned = proposals.iter().filter(|one| changes(one, block.id));
    concerned.map(|one| outcome(drafting, block, &on, passage, one)).collect()
}

fn changes(proposal: &Proposal, block: BlockId) -> bool {
    proposal.amendments.iter().any(|one| one.proposed.block() == Some(block))
}

fn outcome(
    drafting: &Drafting,
    block: &Block,
    on: &[&Amendment],
    passage: &Passage,
    proposal: &Proposal,
) -> (CommentId, Outcome, Option<String>) {
    let comment = proposal.comment.clone();
    let (outcome, reason) = match (passage, drafting.wording(block.id)) {
        (Passage::Worded(_), Some(worded)) if worded.in_part.contains(&comment) => {
            (Outcome::InPart, Some(worded.reason.clone()))
        }
        (Passage::Bracketed(text), _) => {
            let id = proposal.amendments.first().map(|one| &one.id);
            let also = merged(block, on).is_some_and(|merged| {
                let by = |piece: &Merged<ProposalId>| match piece {
                    Merged::Changed { by, .. } => id.is_some_and(|id| by.contains(id)),
                    Merged::Same(_) | Merged::Conflict { .. } => false,
                };
                merged.pieces.iter().any(by)
            });
            (id.map_or(Outcome::Incorporated, |id| chosen(text, id, also)), None)
        }
        _ => (Outcome::Incorporated, None),
    };
    (comment, outcome, reason)
}

/// What becomes of a proposal by the brackets lifted; `also` if it was taken in elsewhere too.
fn chosen(text: &Bracketed, id: &ProposalId, also: bool) -> Outcome {
    let (mut won, mut lost) = (usize::from(also), 0);
    count_chosen(text, id, &mut won, &mut lost);
    match (won, lost) {
        (_, 0) => Outcome::Incorporated,
        (0, _) => Outcome::NotIncorporated,
        _ => Outcome::InPart,
    }
}

fn count_chosen(text: &Bracketed, id: &ProposalId, won: &mut usize, lost: &mut usize) {
    for piece in &text.pieces {
        let Piece::Lifted(bracket, lifting) = piece else { continue };
        let Some(taken) = bracket.alternatives.get(lifting.taken) else { continue };
        if taken.proposals.contains(id) {
            *won += 1;
        } else if bracket.alternatives.iter().any(|one| one.proposals.contains(id)) {
            *lost += 1;
        }
        count_chosen(&taken.content, id, won, lost);
    }
}

#[cfg(test)]
mod tests;
