//! A drafting as a reader may see it: the proposals on its draft, and what comes of them so far.

use std::collections::BTreeMap;

use forum::comment::{Comment, Outcome, Stance};
use forum::drafting::{
    Composed, DECIDED_MAX, Drafting, Passage, Proposal, compose, outcomes_on, passage, proposal,
};
use forum::{CommentId, EntityId};
use store::{Fault, Filter, Sheet};
use text::{Block, BlockId, Content, ContentHash};

use crate::{Page, Seen};

/// A drafting with everything that it names.
#[derive(Debug, Clone)]
pub struct Made {
    /// The drafting.
    pub drafting: Drafting,
    /// The blocks of the draft from which the next is made, in the working language.
    pub blocks: Vec<Block>,
    /// The proposals filed on it, by time.
    pub sheets: Vec<Sheet>,
    /// Those of them that are taken in.
    pub taken: Vec<Proposal>,
    wordings: BTreeMap<ContentHash, Content>,
}

/// What shall become of a proposal, and the reason where there is one.
pub type Becomes = (Outcome, Option<String>);

impl Seen {
    /// The drafting under way, if the reader may see it while it is made.
    pub fn drafting(&self) -> Option<&Drafting> {
        let drafting = Drafting::under_way(&self.forum)?;
        (self.reader.officer || drafting.shown).then_some(drafting)
    }

    /// The drafting under way with everything that it names, if the reader may see it.
    ///
    /// # Errors
    /// The store failed.
    pub async fn made(&self) -> Result<Option<Made>, Fault> {
        match self.drafting() {
            Some(drafting) => self.made_of(drafting).await.map(Some),
            None => Ok(None),
        }
    }

    /// What shall become of the proposals that the drafting under way decides on: of all where the
    /// reader may see it, else of those that the reader's own entities stand behind.
    ///
    /// # Errors
    /// The store failed.
    pub async fn becoming(&self) -> Result<BTreeMap<CommentId, Becomes>, Fault> {
        let drafting = Drafting::under_way(&self.forum);
        let all = self.drafting().is_some();
        let Some(drafting) = drafting.filter(|_| all || self.reader.is_member()) else {
            return Ok(BTreeMap::new());
        };
        let made = self.made_of(drafting).await?;
        let own = |sheet: &&Sheet| {
            let comment = &sheet.row.comment;
            let mut behind = comment.entity.iter().chain(&comment.joined);
            all || behind.any(|entity| self.reader.entities.contains(entity))
        };
        let ids = made.sheets.iter().filter(own).map(|sheet| &sheet.row.comment.id);
        let becomes = ids.filter_map(|id| Some((id.clone(), made.becomes(id)?)));
        Ok(becomes.collect())
    }

    async fn made_of(&self, drafting: &Drafting) -> Result<Made, Fault> {
        let working = self.forum.mandate.working_language;
        let draft = self.forum.report.draft(drafting.draft);
        let mut blocks = Vec::new();
        if let Some(draft) = draft {
            let shown = self.blocks(draft, working).await?;
            blocks.extend(shown.into_iter().map(|shown| shown.block));
        }
        let filter = Filter {
            draft: Some(drafting.draft),
            stages: vec!["filed"],
            proposals_only: true,
            ..Filter::default()
        };
        let limit = u32::try_from(DECIDED_MAX).unwrap_or(u32::MAX);
        let sheets = self.comments(&filter, Page { offset: 0, limit }).await?;
        let taken = sheets.iter().filter(|one| drafting.taken.contains_key(&one.row.comment.id));
        let taken =
            taken.filter_map(|one| proposal(&self.forum, &one.row.comment, &one.words, &blocks));
        let taken = taken.collect();
        let mut wordings = BTreeMap::new();
        for worded in drafting.worded.values() {
            if let Some(content) = self.content(&worded.wording).await? {
                wordings.insert(worded.wording.clone(), content);
            }
        }
        Ok(Made { drafting: drafting.clone(), blocks, sheets, taken, wordings })
    }
}

/// What one of those behind a proposal says to what shall become of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// Who.
    pub entity: EntityId,
    /// Whether they agree or object.
    pub stance: Stance,
    /// Why, for officers and for those behind the proposal.
    pub words: Option<String>,
}

impl Seen {
    /// What those behind a proposal said so far to what shall become of it.
    ///
    /// # Errors
    /// The store failed.
    pub async fn answers_on(&self, comment: &Comment) -> Result<Vec<Answered>, Fault> {
        let drafting = Drafting::under_way(&self.forum);
        let answers = drafting.and_then(|drafting| drafting.answers.get(&comment.id));
        let behind: Vec<EntityId> = comment.entity.iter().chain(&comment.joined).cloned().collect();
        let own = behind.iter().any(|entity| self.reader.entities.contains(entity));
        let mut said = Vec::new();
        if !own && self.drafting().is_none() {
            return Ok(said);
        }
        for (entity, answer) in answers.into_iter().flatten() {
            let words = match &answer.words {
                Some(words) => self.desk.store.said(&self.reader, &behind, words).await?,
                None => None,
            };
            said.push(Answered { entity: entity.clone(), stance: answer.stance, words });
        }
        Ok(said)
    }
}

impl Made {
    /// What becomes of a block by what is taken in.
    pub fn passage(&self, block: &Block) -> Passage {
        let on = forum::drafting::on_block(&self.taken, block.id);
        passage(&self.drafting, block, &on, self.wording(block.id))
    }

    /// What an officer wrote for a block.
    pub fn wording(&self, block: BlockId) -> Option<&Content> {
        self.wordings.get(&self.drafting.worded.get(&block)?.wording)
    }

    /// What shall become of a proposal by what is decided so far; nothing yet where it collides.
    pub fn becomes(&self, comment: &CommentId) -> Option<Becomes> {
        if let Some(intended) = self.drafting.intended.get(comment) {
            return Some((intended.outcome, Some(intended.reason.clone())));
        }
        let Some(block) = *self.drafting.taken.get(comment)? else {
            return Some((Outcome::Incorporated, None));
        };
        let block = self.blocks.iter().find(|found| found.id == block)?;
        let passage = self.passage(block);
        passage.settled()?;
        let outcomes = outcomes_on(&self.drafting, block, &self.taken, &passage);
        let found = outcomes.into_iter().find(|(id, ..)| id == comment);
        found.map(|(_, outcome, reason)| (outcome, reason))
    }

    /// The draft as it would come out, or the blocks where nothing is settled yet.
    ///
    /// # Errors
    /// The blocks where proposals collide.
    pub fn composed(&self) -> Result<Composed, Vec<BlockId>> {
        compose(&self.drafting, &self.blocks, &self.taken, &self.wordings)
    }
}
