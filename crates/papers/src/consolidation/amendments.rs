//! Comments that propose, made amendments to the text, and who is for or against them.

use std::collections::HashMap;

use amend::{Amendment, Place, ProposalId, Proposed, Stance, Target as On};
use forum::comment::{Mark, Stage, Stance as Says, Target};
use forum::{CommentId, Forum};
use lang::Lang;
use redline::Change;
use text::{Block, BlockId, Content, Kind, Run, Style};

use super::Proposal;
use crate::compilation::wording::{compare, shared_words};
use crate::compilation::{Remark, Shown, signature};

/// The proposals among the comments on a draft, as amendments to its text.
pub fn amendments(forum: &Forum, draft: &[Shown], remarks: &[Remark]) -> Vec<Amendment> {
    let bases = bases(forum.mandate.working_language, draft, remarks);
    let bases: Vec<Block> = bases.into_iter().map(|(block, _)| block).collect();
    on(forum, draft, &bases, remarks)
}

/// The comments that are filed and propose something, with the ids of their proposals.
fn filed<'r>(
    forum: &Forum,
    remarks: &'r [Remark],
) -> impl Iterator<Item = (ProposalId, &'r Remark)> {
    remarks.iter().filter_map(move |remark| {
        let is_filed = matches!(remark.comment.stage, Stage::Filed(_));
        remark.comment.proposes.filter(|_| is_filed)?;
        Some((remark.comment.proposal_id(forum)?, remark))
    })
}

/// The blocks as the proposals on them are compared with them: a comment may give its reason in
/// one language and its wording in another, so the text is taken that the wordings are likest to.
pub(super) fn bases(working: Lang, draft: &[Shown], remarks: &[Remark]) -> Vec<(Block, Lang)> {
    let mut wordings: HashMap<BlockId, Vec<&str>> = HashMap::new();
    for Remark { comment, words, .. } in remarks {
        if let (Target::Block(id), Some(Mark::Mod)) = (&comment.target, comment.proposes) {
            wordings.entry(*id).or_default().extend(words.wording.as_deref());
        }
    }
    let base = |shown: &Shown| {
        let wordings = wordings.get(&shown.block.id);
        let likeness = |content: &Content| {
            wordings
                .into_iter()
                .flatten()
                .map(|wording| shared_words(content, wording))
                .sum::<usize>()
        };
        let (content, lang) = match &shown.original {
            Some(original) if likeness(original) > likeness(&shown.block.content) => {
                (original, working)
            }
            _ => (&shown.block.content, shown.lang),
        };
        let mut content = content.clone();
        if wordings.is_some() {
            // A form gives plain words back: the marks of notes are not in them.
            content.runs.retain(|run| run.note.is_none());
        }
        (Block { id: shown.block.id, content }, lang)
    };
    draft.iter().map(base).collect()
}

pub(super) fn on(
    forum: &Forum,
    draft: &[Shown],
    bases: &[Block],
    remarks: &[Remark],
) -> Vec<Amendment> {
    let by_id: HashMap<BlockId, &Block> = bases.iter().map(|block| (block.id, block)).collect();
    let last = draft.last().map(|shown| shown.block.id);
    let amendment = |(id, remark): (ProposalId, &Remark)| {
        let proposed = proposed(&by_id, last, remark)?;
        let reason = remark.words.text.trim();
        let entities = remark.comment.entity.iter().chain(&remark.comment.joined);
        Some(Amendment {
            id,
            proposed,
            reason: (!reason.is_empty()).then(|| reason.to_owned()),
            sponsors: entities.map(|entity| entity.0.clone()).collect(),
        })
    };
    filed(forum, remarks).filter_map(amendment).collect()
}

fn proposed(
    bases: &HashMap<BlockId, &Block>,
    last: Option<BlockId>,
    remark: &Remark,
) -> Option<Proposed> {
    let wording = remark.words.wording.as_deref().unwrap_or_default().trim();
    let block = match remark.comment.target {
        Target::Block(id) => Some(id),
        Target::Document => None,
        Target::Comment(_) => return None,
    };
    let target = block.map_or(On::Whole, On::Block);
    Some(match (remark.comment.proposes?, block) {
        (Mark::Add, _) => Proposed::Add {
            // New text for the whole draft names no place; it comes behind all others.
            place: block.or(last).map_or(Place::Start, Place::After),
            content: Content::new(Kind::Paragraph, "", vec![Run::plain(wording)]),
        },
        (Mark::Mod, Some(block)) => {
            let base = bases.get(&block).map_or(&[][..], |base| base.content.runs.as_slice());
            Proposed::Mod { block, wording: styled(base, wording) }
        }
        (Mark::Mod, None) => return None,
        (Mark::Sup, _) => Proposed::Sup { target },
        (Mark::Noc { emphatic }, _) => Proposed::Noc { target, emphatic },
    })
}

/// A wording with the styles of the text that it keeps: a form gives plain words back, and style
/// is not taken away by it.
fn styled(base: &[Run], wording: &str) -> Vec<Run> {
    if base.iter().all(|run| run.style == Style::default() && run.link.is_none()) {
        return vec![Run::plain(wording)];
    }
    let mut runs = Vec::new();
    for change in compare(base, wording) {
        match change {
            Change::Same(kept) | Change::Restyled { old: kept, .. } => runs.extend(kept),
            Change::Inserted(come) => runs.extend(come),
            Change::Deleted(_) => {}
        }
    }
    runs
}

/// Who supports a proposal or objects to it, in the order in which they said so.
pub(super) fn stances(forum: &Forum, lang: Lang, remarks: &[Remark]) -> Vec<Stance> {
    let ids: HashMap<&CommentId, ProposalId> =
        filed(forum, remarks).map(|(id, remark)| (&remark.comment.id, id)).collect();
    let stance = |remark: &Remark| {
        let Stage::Filed(filing) = &remark.comment.stage else { return None };
        let Target::Comment(parent) = &remark.comment.target else { return None };
        let (on, says) = (ids.get(parent)?.clone(), remark.comment.stance?);
        let by = signature(forum, lang, remark.comment.entity.as_ref(), remark.author.as_ref());
        let stance = match says {
            Says::Support => Stance::Support { on, by },
            Says::Objection => Stance::Objection { on, by },
        };
        Some((filing.received, stance))
    };
    let mut stances: Vec<_> = remarks.iter().filter_map(stance).collect();
    stances.sort_by_key(|(received, _)| *received);
    stances.into_iter().map(|(_, stance)| stance).collect()
}

/// The facts about each proposal.
pub(super) fn proposals(
    forum: &Forum,
    lang: Lang,
    remarks: &[Remark],
) -> HashMap<ProposalId, Proposal> {
    let proposal = |(id, remark): (ProposalId, &Remark)| {
        let comment = &remark.comment;
        let filer = signature(forum, lang, comment.entity.as_ref(), remark.author.as_ref());
        let joined = comment.joined.iter().map(|id| signature(forum, lang, Some(id), None));
        let proposal = Proposal {
            comment: comment.id.clone(),
            from: std::iter::once(filer).chain(joined).collect(),
            lang: comment.lang,
            received: comment.filing().map_or(comment.written, |filing| filing.received),
            outcome: comment.disposition.as_ref().map(|disposition| disposition.outcome),
        };
        (id, proposal)
    };
    filed(forum, remarks).map(proposal).collect()
}
