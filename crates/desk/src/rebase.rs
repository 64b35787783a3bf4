//! A proposal that stayed open, on the draft that has followed its own: whether it still stands.

use amend::{Amendment, Lineage, Place, Proposed, Rebase};
use forum::comment::{Comment, Outcome, Stage, Target};
use forum::drafting::proposal;
use forum::report::Draft;
use store::{Fault, Sheet};
use text::{Block, BlockId};

use crate::Seen;

/// An open proposal on the newest draft.
#[derive(Debug)]
pub struct Rebased {
    /// The number of that draft.
    pub draft: u32,
    /// Its blocks, in the working language.
    pub blocks: Vec<Block>,
    /// The proposal as it was made.
    pub amendment: Amendment,
    /// What becomes of it there.
    pub rebase: Rebase,
}

impl Rebased {
    /// The proposal as it would be made on the newest draft; none if it cannot stand there.
    pub fn amendment(&self) -> Option<&Amendment> {
        match &self.rebase {
            Rebase::Unchanged => Some(&self.amendment),
            Rebase::Rebased(amendment) => Some(amendment),
            Rebase::Settled | Rebase::Impossible(_) => None,
        }
    }

    /// The block of the newest draft that it is about there, or that it follows.
    pub fn block(&self) -> Option<&Block> {
        let id = block_of(&self.amendment()?.proposed)?;
        self.blocks.iter().find(|block| block.id == id)
    }
}

/// The block that a proposal is about, or that it follows.
fn block_of(proposed: &Proposed) -> Option<BlockId> {
    match proposed {
        Proposed::Add { place: Place::After(block), .. } => Some(*block),
        proposed => proposed.block(),
    }
}

/// Whether a proposal is still open: not answered, or not taken in whole.
fn is_open(comment: &Comment) -> bool {
    let answered = comment.disposition.as_ref().map(|answer| answer.outcome);
    matches!(comment.stage, Stage::Filed(_))
        && comment.proposes.is_some()
        && !matches!(comment.target, Target::Comment(_))
        && answered != Some(Outcome::Incorporated)
}

impl Seen {
    /// How a proposal that was not taken in whole stands on the newest draft, if that is a later
    /// one than its own.
    ///
    /// # Errors
    /// The store failed.
    pub async fn rebased(&self, sheet: &Sheet) -> Result<Option<Rebased>, Fault> {
        let comment = &sheet.row.comment;
        let newest = self.forum.report.current().filter(|newest| newest.number > comment.draft);
        let (Some(own), Some(newest)) = (self.draft(comment.draft), newest) else {
            return Ok(None);
        };
        if !is_open(comment) {
            return Ok(None);
        }
        let old = self.as_written(own).await?;
        let blocks = self.as_written(newest).await?;
        let proposal = proposal(&self.forum, comment, &sheet.words, &old);
        // New text of several paragraphs goes where its first one goes.
        let amendment = proposal.and_then(|proposal| proposal.amendments.into_iter().next());
        let Some(amendment) = amendment else { return Ok(None) };
        let rebase = amend::rebase(&amendment, &Lineage::of(&old, &blocks));
        Ok(Some(Rebased { draft: newest.number, blocks, amendment, rebase }))
    }

    async fn as_written(&self, draft: &Draft) -> Result<Vec<Block>, Fault> {
        let shown = self.blocks(draft, self.forum.mandate.working_language).await?;
        Ok(shown.into_iter().map(|shown| shown.block).collect())
    }
}
