//! The record played again: its chain checked, its rows rebuilt and compared.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use forum::comment::{self, Comment};
use forum::nomination::{self, Nomination};
use forum::{Act, CommentId, Forum, ForumId, NominationId, apply, commitment, drafting};
use ledger::Hash;
use store::Fault;

use crate::Desk;

/// What does not agree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// An act's bytes do not have its leaf, or its link does not follow from the one before.
    Chain {
        /// Its place in the record.
        seq: i64,
    },
    /// A place of the record is missing.
    Gap {
        /// The place expected.
        seq: i64,
    },
    /// A forum's row is not what its acts lead to.
    Forum(ForumId),
    /// A comment's row is not what its acts lead to.
    Comment(CommentId),
    /// A nomination's row is not what its acts lead to.
    Nomination(NominationId),
    /// What is kept of an expert is not what was committed to.
    Particulars(NominationId),
    /// The words of a comment are not those committed to.
    Words(CommentId),
    /// A file that came back is not what was recorded, or is gone.
    File(forum::FileId),
    /// What a sponsor said, by its commitment, is not what was committed to, or is gone.
    Said(String),
    /// What is kept of a person is not what was committed to.
    Person(forum::PersonId),
}

/// What replaying came to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Replay {
    /// How many acts were read.
    pub acts: i64,
    /// How many forums were rebuilt.
    pub forums: usize,
    /// How many comments were rebuilt.
    pub comments: usize,
    /// How many nominations were rebuilt.
    pub nominations: usize,
    /// The link over the whole record.
    pub link: Option<Hash>,
    /// What does not agree; empty if the record bears the rows out.
    pub differences: Vec<Difference>,
}

const AT_ONCE: i64 = 1_000;

#[derive(Default)]
struct Rebuilt {
    forums: HashMap<ForumId, Forum>,
    comments: BTreeMap<CommentId, (Comment, i64)>,
    nominations: BTreeMap<NominationId, (Nomination, i64)>,
    people: HashMap<forum::PersonId, String>,
    files: HashMap<forum::FileId, String>,
    said: BTreeSet<String>,
}

impl Desk {
    /// Replays the record and compares it with the rows.
    ///
    /// # Errors
    /// The store failed, or an act does not read.
    pub async fn replay(&self) -> Result<Replay, Fault> {
        let mut replay = Replay::default();
        let mut rebuilt = Rebuilt::default();
        let mut link = Hash::START;
        loop {
            let acts = self.store.acts(replay.acts, AT_ONCE).await?;
            if acts.is_empty() {
                break;
            }
            for act in acts {
                let expected = replay.acts + 1;
                if act.seq != expected {
                    replay.differences.push(Difference::Gap { seq: expected });
                }
                let leaf = ledger::leaf(act.body.as_bytes());
                if leaf != act.leaf || ledger::link(link, leaf) != act.link {
                    replay.differences.push(Difference::Chain { seq: act.seq });
                }
                link = act.link;
                replay.acts = act.seq;
                rebuilt.take(&act);
            }
        }
        replay.link = Some(link);
        self.compare(&mut replay, rebuilt).await?;
        Ok(replay)
    }

    async fn compare(&self, replay: &mut Replay, mut rebuilt: Rebuilt) -> Result<(), Fault> {
        replay.forums = rebuilt.forums.len();
        replay.comments = rebuilt.comments.len();
        self.compare_nominations(replay, &mut rebuilt).await?;
        for forum in self.store.forums().await? {
            if rebuilt.forums.remove(forum.id()).as_ref() != Some(&forum) {
                replay.differences.push(Difference::Forum(forum.id().clone()));
            }
        }
        replay.differences.extend(rebuilt.forums.into_keys().map(Difference::Forum));
        let mut behind = CommentId(String::new());
        loop {
            let rows = self.store.comment_rows(&behind, 1_000).await?;
            let Some((last, _, _)) = rows.last() else { break };
            behind = last.comment.id.clone();
            for (row, words, salt) in rows {
                let id = row.comment.id.clone();
                let kept = ledger::commit(&salt, words.canonical().as_bytes()).to_string();
                if kept != row.comment.words {
                    replay.differences.push(Difference::Words(id.clone()));
                }
                if rebuilt.comments.remove(&id) != Some((row.comment, row.filed_seq)) {
                    replay.differences.push(Difference::Comment(id));
                }
            }
        }
        replay.differences.extend(rebuilt.comments.into_keys().map(Difference::Comment));
        for (file, hash) in self.store.file_hashes().await? {
            if rebuilt.files.remove(&file) != Some(hash) {
                replay.differences.push(Difference::File(file));
            }
        }
        replay.differences.extend(rebuilt.files.into_keys().map(Difference::File));
        for (words, salt, text) in self.store.said_rows().await? {
            let kept = ledger::commit(&salt, text.as_bytes()).to_string();
            if !rebuilt.said.remove(&words) || kept != words {
                replay.differences.push(Difference::Said(words));
            }
        }
        replay.differences.extend(rebuilt.said.into_iter().map(Difference::Said));
        for (person, salt) in self.store.person_rows().await? {
            if rebuilt.people.get(&person.id) != Some(&commitment(&salt, &person)) {
                replay.differences.push(Difference::Person(person.id));
            }
        }
        Ok(())
    }
}

impl Desk {
    async fn compare_nominations(
        &self,
        replay: &mut Replay,
        rebuilt: &mut Rebuilt,
    ) -> Result<(), Fault> {
        replay.nominations = rebuilt.nominations.len();
        let mut behind = NominationId(String::new());
        loop {
            let rows = self.store.nomination_rows(&behind, 1_000).await?;
            let Some(last) = rows.last() else { break };
            behind = last.nomination.id.clone();
            for row in rows {
                let id = row.nomination.id.clone();
                let said = row.particulars.canonical();
                let kept = ledger::commit(&row.salt, said.as_bytes()).to_string();
                if kept != row.nomination.named.particulars {
                    replay.differences.push(Difference::Particulars(id.clone()));
                }
                if rebuilt.nominations.remove(&id) != Some((row.nomination, row.seq)) {
                    replay.differences.push(Difference::Nomination(id));
                }
            }
        }
        let left = std::mem::take(&mut rebuilt.nominations);
        replay.differences.extend(left.into_keys().map(Difference::Nomination));
        Ok(())
    }
}

impl Rebuilt {
    fn take(&mut self, act: &store::Recorded) {
        let entry = &act.entry;
        match &entry.act {
            Act::Comment { comment, act: what } => {
                let before = self.comments.remove(comment);
                let filed = match what {
                    comment::Act::Filed(_) => act.seq,
                    _ => before.as_ref().map_or(0, |(_, filed)| *filed),
                };
                let before = before.map(|(comment, _)| comment);
                let after = comment::apply(before, comment, what, entry.by.as_ref(), entry.at);
                if let Some(after) = after {
                    self.comments.insert(comment.clone(), (after, filed));
                }
            }
            Act::Nomination { nomination: id, act: what } => {
                let before = self.nominations.remove(id);
                let seq = before.as_ref().map_or(act.seq, |(_, seq)| *seq);
                let before = before.map(|(nomination, _)| nomination);
                let after = nomination::apply(before, id, what, entry.by.as_ref(), entry.at);
                if let Some(after) = after {
                    self.nominations.insert(id.clone(), (after, seq));
                }
            }
            Act::HandedBack { file, sha256, .. } => {
                self.files.insert(file.clone(), sha256.clone());
            }
            Act::Enrolled { person, commitment } => {
                self.people.insert(person.clone(), commitment.clone());
            }
            _ => {
                if let Act::Drafting(drafting::Act::Answered { words, .. }) = &entry.act {
                    self.said.extend(words.clone());
                }
                let before = self.forums.remove(&act.forum);
                if let Some(after) = apply(before, entry) {
                    self.forums.insert(act.forum.clone(), after);
                }
            }
        }
    }
}
