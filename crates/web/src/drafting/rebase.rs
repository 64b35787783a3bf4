//! An open proposal on the draft that has followed its own: whether and how it still stands there.

use amend::{Amendment, Lineage, Place, Proposed, Rebase};
use desk::{Seen, Sheet};
use forum::comment::{Comment, Outcome, Stage, Target, window};
use forum::drafting::proposal;
use forum::report::Draft;
use text::{Block, BlockId, plain_text};

use super::passage::difference;
use crate::failure::{Failed, OrFault};
use crate::page::Visit;

/// A proposal on the newest draft.
pub(crate) struct Rebased {
    /// The number of that draft.
    pub(crate) draft: u32,
    /// What becomes of it there: the name of a sentence.
    pub(crate) key: &'static str,
    /// What it would now change, as a redline.
    pub(crate) difference: String,
    /// Whether it can be proposed there.
    pub(crate) stands: bool,
}

/// What a form on the newest draft begins with.
pub(crate) struct TakenOver {
    pub(crate) draft: u32,
    pub(crate) on: String,
    pub(crate) wording: String,
}

/// How a proposal that was not taken in whole stands on the newest draft, if that is a later one.
pub(crate) async fn rebased(
    visit: &Visit,
    seen: &Seen,
    sheet: &Sheet,
) -> Result<Option<Rebased>, Failed> {
    let Some(found) = find(visit, seen, sheet).await? else { return Ok(None) };
    let (key, stands) = match &found.rebase {
        Rebase::Unchanged => ("rebase-unchanged", true),
        Rebase::Rebased(_) => ("rebase-rebased", true),
        Rebase::Settled => ("rebase-settled", false),
        Rebase::Impossible(why) => (why.key(), false),
    };
    let comment = &sheet.row.comment;
    let open = window(&seen.forum, found.draft, seen.now, seen.now).is_ok();
    let amendment = match found.rebase {
        Rebase::Rebased(amendment) => Some(amendment),
        _ => None,
    };
    let difference =
        amendment.map_or_else(String::new, |one| difference(visit, &found.blocks, &[one]));
    let own = comment.entity.as_ref().is_some_and(|id| seen.reader.entities.contains(id));
    Ok(Some(Rebased { draft: found.draft, key, difference, stands: stands && open && own }))
}

/// What a form on the newest draft begins with for an open proposal, if it can stand there.
pub(crate) async fn taken_over(
    visit: &Visit,
    seen: &Seen,
    sheet: &Sheet,
) -> Result<Option<TakenOver>, Failed> {
    let Some(found) = find(visit, seen, sheet).await? else { return Ok(None) };
    let own = sheet.words.wording.clone().unwrap_or_default();
    let (proposed, wording) = match found.rebase {
        Rebase::Unchanged => (found.amendment.proposed, Some(own)),
        Rebase::Rebased(amendment) => (amendment.proposed, None),
        Rebase::Settled | Rebase::Impossible(_) => return Ok(None),
    };
    let on = block_of(&proposed).map_or_else(String::new, |block| block.to_string());
    let wording = wording.unwrap_or_else(|| match &proposed {
        Proposed::Mod { wording, .. } => plain_text(wording),
        _ => own_wording(sheet),
    });
    Ok(Some(TakenOver { draft: found.draft, on, wording }))
}

fn own_wording(sheet: &Sheet) -> String {
    sheet.words.wording.clone().unwrap_or_default()
}

/// The block that a proposal is about, or that it follows.
fn block_of(proposed: &Proposed) -> Option<BlockId> {
    match proposed {
        Proposed::Add { place: Place::After(block), .. } => Some(*block),
        proposed => proposed.block(),
    }
}

struct Found {
    draft: u32,
    blocks: Vec<Block>,
    amendment: Amendment,
    rebase: Rebase,
}

/// Whether a proposal is still open: not answered, or not taken in whole.
fn is_open(comment: &Comment) -> bool {
    let answered = comment.disposition.as_ref().map(|answer| answer.outcome);
    matches!(comment.stage, Stage::Filed(_))
        && comment.proposes.is_some()
        && !matches!(comment.target, Target::Comment(_))
        && answered != Some(Outcome::Incorporated)
}

async fn find(visit: &Visit, seen: &Seen, sheet: &Sheet) -> Result<Option<Found>, Failed> {
    let comment = &sheet.row.comment;
    let report = &seen.forum.report;
    let newest = report.current().filter(|newest| newest.number > comment.draft);
    let (Some(own), Some(newest)) = (seen.draft(comment.draft), newest) else { return Ok(None) };
    if !is_open(comment) {
        return Ok(None);
    }
    let old = blocks(visit, seen, own).await?;
    let new = blocks(visit, seen, newest).await?;
    let proposal = proposal(&seen.forum, comment, &sheet.words, &old);
    // New text of several paragraphs goes where its first one goes.
    let amendment = proposal.and_then(|proposal| proposal.amendments.into_iter().next());
    let Some(amendment) = amendment else { return Ok(None) };
    let rebase = amend::rebase(&amendment, &Lineage::of(&old, &new));
    Ok(Some(Found { draft: newest.number, blocks: new, amendment, rebase }))
}

async fn blocks(visit: &Visit, seen: &Seen, draft: &Draft) -> Result<Vec<Block>, Failed> {
    let working = seen.forum.mandate.working_language;
    let shown = seen.blocks(draft, working).await.or_fault(visit)?;
    Ok(shown.into_iter().map(|shown| shown.block).collect())
}
