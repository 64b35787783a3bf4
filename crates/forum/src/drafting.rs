//! Drafting: how the next draft is made of the proposals on the last one (R13, R15).

use std::collections::{BTreeMap, BTreeSet};

use amend::Path;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use text::{BlockId, ContentHash};

use crate::command::Needs;
use crate::comment::{Outcome, Stance};
use crate::id::{CommentId, EntityId};
use crate::mandate::Forum;
use crate::right::Doing;

mod compose;
mod decide;
mod propose;

pub use compose::{Composed, Passage, Settled, compose, outcomes_on, passage};
pub use decide::decide;
pub use propose::{Proposal, on_block, proposal};

/// At most this many proposals are taken in, let go or given an outcome by one command.
pub const DECIDED_AT_ONCE_MAX: usize = 500;

/// What a sponsor says to what shall become of a proposal has at most this many characters.
pub const ANSWER_CHARACTERS_MAX: usize = 4_000;

/// A drafting decides on at most this many proposals.
pub const DECIDED_MAX: usize = 5_000;

/// The next draft while it is made: names and hashes only, what they stand for is kept elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drafting {
    /// The draft from whose proposals the next one is made.
    pub draft: u32,
    /// When it was begun.
    pub begun: Timestamp,
    /// The proposals taken in, each with the block that it changes; an ADD changes none.
    pub taken: BTreeMap<CommentId, Option<BlockId>>,
    /// The brackets lifted, by block.
    pub lifted: BTreeMap<BlockId, Vec<Lifted>>,
    /// The blocks for which an officer wrote the words.
    pub worded: BTreeMap<BlockId, Worded>,
    /// What shall become of proposals that are not taken in.
    pub intended: BTreeMap<CommentId, Intended>,
    /// Whether everyone sees it while it is made.
    pub shown: bool,
    /// What those behind a proposal say to what shall become of it.
    pub answers: BTreeMap<CommentId, BTreeMap<EntityId, Answer>>,
    /// When the draft last came out of it, if it did.
    pub finished: Option<Timestamp>,
}

/// A pair of brackets that was lifted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lifted {
    /// Where it stands in the text of its block.
    pub path: Path,
    /// Which alternative was taken.
    pub taken: usize,
    /// Who agreed.
    pub agreed: Vec<EntityId>,
    /// When.
    pub at: Timestamp,
}

/// The words that an officer wrote for a block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Worded {
    /// What the block shall say.
    pub wording: ContentHash,
    /// The proposals that it meets in full.
    pub in_full: BTreeSet<CommentId>,
    /// The proposals that it meets in part.
    pub in_part: BTreeSet<CommentId>,
    /// Why it meets these in part; empty if there are none.
    pub reason: String,
    /// Who agreed to it.
    pub agreed: Vec<EntityId>,
}

/// What shall become of a proposal that is not taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Intended {
    /// What.
    pub outcome: Outcome,
    /// Why.
    pub reason: String,
}

/// What one of those behind a proposal says to what shall become of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Written")]
pub struct Answer {
    /// Whether they agree or object.
    pub stance: Stance,
    /// The commitment to why they object; the words themselves are kept beside the record.
    pub words: Option<String>,
}

/// An answer as rows have it; those from before answers had words hold the stance alone.
#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Bare(Stance),
    Said { stance: Stance, words: Option<String> },
}

impl From<Written> for Answer {
    fn from(written: Written) -> Self {
        match written {
            Written::Bare(stance) => Answer { stance, words: None },
            Written::Said { stance, words } => Answer { stance, words },
        }
    }
}

/// The words for a block, as an officer's form gives them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wording {
    /// Which block.
    pub block: BlockId,
    /// What it shall say.
    pub wording: String,
    /// The proposals that this meets in full; the others taken in for it are met in part.
    pub in_full: Vec<CommentId>,
    /// Why it meets the others in part.
    pub reason: String,
    /// Who agreed to it.
    pub agreed: Vec<EntityId>,
}

/// What can be asked of a drafting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Command {
    /// Begin to make the draft after this one.
    Begin {
        /// From the proposals on which draft.
        draft: u32,
        /// Why already, although comments are still taken, if they are.
        despite: Option<String>,
    },
    /// Take proposals in.
    Take(Vec<CommentId>),
    /// Let go of what was decided on proposals.
    LetGo(Vec<CommentId>),
    /// Lift a pair of brackets.
    Lift {
        /// In the text of which block.
        block: BlockId,
        /// Where there.
        path: Path,
        /// Which alternative is taken.
        taken: usize,
        /// Who agreed.
        agreed: Vec<EntityId>,
    },
    /// Put the brackets of a block back, and give up the words written for it.
    Reopen(BlockId),
    /// Write the words of a block for which proposals are taken in.
    Word(Box<Wording>),
    /// Say what shall become of proposals that are not taken in.
    Intend {
        /// Of which.
        comments: Vec<CommentId>,
        /// What.
        outcome: Outcome,
        /// Why.
        reason: String,
    },
    /// Show it to everyone while it is made, or to officers only.
    Show(bool),
    /// Say, for one of those behind a proposal, how they stand to what shall become of it.
    Answer {
        /// Of which proposal.
        comment: CommentId,
        /// Who says so.
        entity: EntityId,
        /// Whether they agree or object.
        stance: Stance,
        /// Why; who agrees need not say.
        words: String,
    },
    /// Give it up; what was decided is forgotten.
    GiveUp,
    /// Bring in the draft that comes of it, and answer every proposal decided on.
    Finish {
        /// The title of the draft.
        title: String,
        /// The reason that the answers to proposals taken in give.
        reason: String,
    },
}

impl Command {
    /// What must be loaded before it can be decided.
    pub(crate) fn needs(&self, forum: Option<&Forum>) -> Needs {
        let Some(drafting) = forum.and_then(Drafting::under_way) else { return Needs::default() };
        let on = |block: &BlockId| {
            let there = drafting.taken.iter().filter(|(_, on)| on.as_ref() == Some(block));
            there.map(|(comment, _)| comment.clone()).collect()
        };
        let draft = Some(drafting.draft);
        match self {
            Command::Take(comments) | Command::Intend { comments, .. } => {
                Needs { comments: comments.clone(), ..Needs::default() }
            }
            Command::Answer { comment, .. } => {
                Needs { comments: vec![comment.clone()], ..Needs::default() }
            }
            Command::Lift { block, .. } => Needs { comments: on(block), draft, ..Needs::default() },
            Command::Word(words) => Needs { comments: on(&words.block), draft, ..Needs::default() },
            Command::Finish { .. } => {
                let comments = drafting.taken.keys().chain(drafting.intended.keys());
                let contents = drafting.worded.values().map(|worded| worded.wording.clone());
                let (comments, contents) = (comments.cloned().collect(), contents.collect());
                Needs { comments, contents, draft, ..Needs::default() }
            }
            Command::Begin { .. }
            | Command::LetGo(_)
            | Command::Reopen(_)
            | Command::Show(_)
            | Command::GiveUp => Needs::default(),
        }
    }

    /// What it is to do this, for the table of rights.
    pub(crate) fn doing(&self) -> Doing {
        match self {
            Command::Answer { .. } => Doing::AnswerDrafting,
            _ => Doing::Draft,
        }
    }
}

/// What happened to a drafting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// It was begun.
    Begun {
        /// From the proposals on which draft.
        draft: u32,
        /// Why although comments were still taken, if they were.
        despite: Option<String>,
    },
    /// Proposals were taken in, each with the block that it changes.
    Taken(Vec<(CommentId, Option<BlockId>)>),
    /// What was decided on proposals was let go.
    LetGo(Vec<CommentId>),
    /// A pair of brackets was lifted.
    Lifted {
        /// In the text of which block.
        block: BlockId,
        /// Where there.
        path: Path,
        /// Which alternative was taken.
        taken: usize,
        /// Who agreed.
        agreed: Vec<EntityId>,
    },
    /// The brackets of a block were put back.
    Reopened(BlockId),
    /// An officer wrote the words of a block.
    Worded {
        /// Of which block.
        block: BlockId,
        /// What was written.
        worded: Worded,
    },
    /// It was said what shall become of proposals that are not taken in.
    Intended {
        /// Of which.
        comments: Vec<CommentId>,
        /// What.
        intended: Intended,
    },
    /// It was shown to everyone, or to officers only again.
    Shown(bool),
    /// One of those behind a proposal agreed or objected.
    Answered {
        /// To what shall become of which proposal.
        comment: CommentId,
        /// Who.
        entity: EntityId,
        /// Which of the two.
        stance: Stance,
        /// The commitment to their words, if they said why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<String>,
    },
    /// It was given up.
    GivenUp,
    /// The draft came out of it.
    Finished {
        /// The number of that draft.
        draft: u32,
    },
}

impl Act {
    /// Its kind, by which word lists name it.
    pub fn kind(&self) -> &'static str {
        match self {
            Act::Begun { .. } => "drafting-begun",
            Act::Taken(_) => "drafting-taken",
            Act::LetGo(_) => "drafting-let-go",
            Act::Lifted { .. } => "drafting-lifted",
            Act::Reopened(_) => "drafting-reopened",
            Act::Worded { .. } => "drafting-worded",
            Act::Intended { .. } => "drafting-intended",
            Act::Shown(true) => "drafting-shown",
            Act::Shown(false) => "drafting-hidden",
            Act::Answered { .. } => "drafting-answered",
            Act::GivenUp => "drafting-given-up",
            Act::Finished { .. } => "drafting-finished",
        }
    }
}

impl Drafting {
    /// The drafting under way; when the draft that came out of it is posted, it is over.
    pub fn under_way(forum: &Forum) -> Option<&Drafting> {
        let drafting = forum.drafting.as_ref()?;
        forum.report.successor(drafting.draft).is_none().then_some(drafting)
    }

    /// How many proposals it decides on.
    pub fn decided(&self) -> usize {
        self.taken.len() + self.intended.len()
    }

    /// Whether it says what shall become of a proposal.
    pub fn decides(&self, comment: &CommentId) -> bool {
        self.taken.contains_key(comment) || self.intended.contains_key(comment)
    }

    /// The proposals taken in that change a block.
    pub fn taken_on(&self, block: BlockId) -> impl Iterator<Item = &CommentId> {
        self.taken.iter().filter(move |(_, on)| **on == Some(block)).map(|(comment, _)| comment)
    }

    /// The words written for a block, as long as they meet every proposal taken in for it.
    pub fn wording(&self, block: BlockId) -> Option<&Worded> {
        let worded = self.worded.get(&block)?;
        let met = |id: &CommentId| worded.in_full.contains(id) || worded.in_part.contains(id);
        self.taken_on(block).all(met).then_some(worded)
    }

    /// Folds what happened at an instant into the drafting of a forum.
    pub(crate) fn apply(before: Option<Drafting>, act: &Act, at: Timestamp) -> Option<Drafting> {
        if let Act::Begun { draft, .. } = act {
            return Some(Drafting {
                draft: *draft,
                begun: at,
                taken: BTreeMap::new(),
                lifted: BTreeMap::new(),
                worded: BTreeMap::new(),
                intended: BTreeMap::new(),
                shown: false,
                answers: BTreeMap::new(),
                finished: None,
            });
        }
        let mut drafting = before?;
        if *act == Act::GivenUp {
            return None;
        }
        drafting.fold(act, at);
        Some(drafting)
    }

    fn fold(&mut self, act: &Act, at: Timestamp) {
        match act {
            Act::Begun { .. } | Act::GivenUp => {}
            Act::Taken(proposals) => {
                for (comment, on) in proposals {
                    self.let_go(comment);
                    self.taken.insert(comment.clone(), *on);
                    on.iter().for_each(|block| _ = self.lifted.remove(block));
                }
            }
            Act::LetGo(comments) => comments.iter().for_each(|comment| self.let_go(comment)),
            Act::Lifted { block, path, taken, agreed } => {
                let lifted = self.lifted.entry(*block).or_default();
                lifted.retain(|other| other.path != *path);
                let (path, taken, agreed) = (path.clone(), *taken, agreed.clone());
                lifted.push(Lifted { path, taken, agreed, at });
                self.forget_answers(*block);
            }
            Act::Reopened(block) => {
                self.lifted.remove(block);
                self.worded.remove(block);
                self.forget_answers(*block);
            }
            Act::Worded { block, worded } => {
                self.worded.insert(*block, worded.clone());
                self.forget_answers(*block);
            }
            Act::Intended { comments, intended } => {
                for comment in comments {
                    self.let_go(comment);
                    self.intended.insert(comment.clone(), intended.clone());
                }
            }
            Act::Shown(shown) => self.shown = *shown,
            Act::Answered { comment, entity, stance, words } => {
                let answers = self.answers.entry(comment.clone()).or_default();
                let answer = Answer { stance: *stance, words: words.clone() };
                answers.insert(entity.clone(), answer);
            }
            Act::Finished { .. } => self.finished = Some(at),
        }
    }

    /// Forgets what was decided on a proposal. Brackets around other proposals stand elsewhere, so
    /// those that were lifted in its block are put back.
    fn let_go(&mut self, comment: &CommentId) {
        if let Some(Some(block)) = self.taken.remove(comment) {
            self.lifted.remove(&block);
            if let Some(worded) = self.worded.get_mut(&block) {
                worded.in_full.remove(comment);
                worded.in_part.remove(comment);
                if worded.in_full.is_empty() && worded.in_part.is_empty() {
                    self.worded.remove(&block);
                }
            }
        }
        self.intended.remove(comment);
        self.answers.remove(comment);
    }

    /// What was agreed or objected to is no longer what shall become of these proposals.
    fn forget_answers(&mut self, block: BlockId) {
        let concerned: Vec<CommentId> = self.taken_on(block).cloned().collect();
        concerned.iter().for_each(|comment| _ = self.answers.remove(comment));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_from_before_answers_had_words_reads() {
        let read = |text| serde_json::from_str::<Answer>(text).expect("it reads");
        let bare = Answer { stance: Stance::Support, words: None };
        assert_eq!(read("\"support\""), bare);
        let said = Answer { stance: Stance::Objection, words: Some("hash".into()) };
        assert_eq!(read(&serde_json::to_string(&said).expect("it is written")), said);
    }
}
