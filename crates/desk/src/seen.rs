//! A forum as a reader may see it; every page is made from this.

use std::sync::Arc;

use forum::person::{Person, Role};
use forum::report::{Draft, Shown};
use forum::right::{Doing, may_here};
use forum::{CommentId, FileId, Forum, ForumId, NominationId, PersonId};
use jiff::Timestamp;
use lang::Lang;
use store::{
    Blockwise, Count, Expert, Fault, File, Filed, Filter, Nominee, OnBlock, Reader, Recorded, Sheet,
};
use text::{Block, Content};

use crate::Desk;

/// A part of a long list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    /// How many to leave out in front.
    pub offset: u32,
    /// How many to give.
    pub limit: u32,
}

/// At most this many nominations are read at once; the largest forums have had a few hundred.
const NOMINATIONS_MAX: u32 = 10_000;

/// A forum as a reader may see it.
#[derive(Debug, Clone)]
pub struct Seen {
    pub(crate) desk: Desk,
    /// The forum's skeleton.
    pub forum: Arc<Forum>,
    /// Who reads.
    pub reader: Reader,
    /// In which roles.
    pub roles: Vec<Role>,
    /// The time it is.
    pub now: Timestamp,
}

/// A block of a draft as it is shown in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownBlock {
    /// The block, its content in the language in which it is shown.
    pub block: Block,
    /// That language.
    pub lang: Lang,
    /// Whether it is a translation of an older text.
    pub stale: bool,
}

/// Something found by searching.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// A comment.
    Comment(Box<Sheet>),
    /// A paragraph of a draft.
    Block {
        /// Of which draft.
        draft: u32,
        /// The block.
        block: Block,
        /// In which language.
        lang: Lang,
    },
}

impl Desk {
    /// A forum as this person may see it, or anyone.
    pub fn as_seen_by(&self, person: Option<&PersonId>, forum: &ForumId) -> Option<Seen> {
        let forum = self.forum(forum)?;
        let now = self.clock().now();
        let roles = person.map_or_else(Vec::new, |person| forum.roles(person, now));
        let reader = Reader {
            person: person.cloned(),
            entities: roles.iter().filter_map(|role| role.entity().cloned()).collect(),
            officer: roles.contains(&Role::Officer),
        };
        Some(Seen { desk: self.clone(), forum, reader, roles, now })
    }
}

impl Seen {
    /// Whether the reader may do this, for the entity given.
    pub fn may(&self, doing: Doing, entity: Option<&forum::EntityId>) -> bool {
        may_here(&self.forum, doing, &self.roles, entity)
    }

    /// A draft that is posted, or any draft for an officer.
    pub fn draft(&self, number: u32) -> Option<&Draft> {
        let draft = self.forum.report.draft(number)?;
        (draft.posted.is_some() || self.reader.officer).then_some(draft)
    }

    /// The blocks of a draft as shown in a language.
    ///
    /// # Errors
    /// The store failed.
    pub async fn blocks(&self, draft: &Draft, lang: Lang) -> Result<Vec<ShownBlock>, Fault> {
        self.shown(draft.in_lang(lang).collect(), lang).await
    }

    /// The blocks of a draft in a language, as far as their translation is not of an older text;
    /// the others in the working language.
    ///
    /// # Errors
    /// The store failed.
    pub async fn settled(&self, draft: &Draft, lang: Lang) -> Result<Vec<ShownBlock>, Fault> {
        self.shown(draft.settled(lang).collect(), lang).await
    }

    /// One block of a draft as shown in a language, by its id as an address writes it.
    ///
    /// # Errors
    /// The store failed.
    pub async fn block(
        &self,
        draft: &Draft,
        id: &str,
        lang: Lang,
    ) -> Result<Option<ShownBlock>, Fault> {
        let Ok(id) = id.parse() else { return Ok(None) };
        let placed = draft.in_lang(lang).filter(|(placed, _)| placed.id == id).take(1).collect();
        Ok(self.shown(placed, lang).await?.pop())
    }

    async fn shown(
        &self,
        placed: Vec<(&forum::report::Placed, Shown)>,
        lang: Lang,
    ) -> Result<Vec<ShownBlock>, Fault> {
        let working = self.forum.mandate.working_language;
        let hashes: Vec<_> = placed.iter().map(|(placed, _)| placed.hash.clone()).collect();
        let contents = self.desk.store.contents(&hashes).await?;
        let shown = |(placed, how): &(&forum::report::Placed, Shown)| {
            let content = contents.get(&placed.hash).cloned().ok_or_else(|| Fault::Row {
                table: "content",
                reason: format!("{} is missing", placed.hash.0),
            })?;
            Ok(ShownBlock {
                block: Block { id: placed.id, content },
                lang: if *how == Shown::Original { working } else { lang },
                stale: *how == Shown::Stale,
            })
        };
        placed.iter().map(shown).collect()
    }

    /// A content by its hash.
    ///
    /// # Errors
    /// The store failed.
    pub async fn content(&self, hash: &text::ContentHash) -> Result<Option<Content>, Fault> {
        Ok(self.desk.store.contents(std::slice::from_ref(hash)).await?.remove(hash))
    }

    /// A comment, if the reader may see it.
    ///
    /// # Errors
    /// The store failed.
    pub async fn comment(&self, id: &CommentId) -> Result<Option<Sheet>, Fault> {
        let sheet = self.desk.store.comment(&self.reader, id).await?;
        Ok(sheet.filter(|sheet| sheet.row.forum == *self.forum.id()))
    }

    /// A file that came back, if the reader is of the side that sent it, or an officer.
    ///
    /// # Errors
    /// The store failed.
    pub async fn file(&self, id: &FileId) -> Result<Option<File>, Fault> {
        let file = self.desk.store.file(&self.reader, id).await?;
        Ok(file.filter(|file| file.forum == *self.forum.id()))
    }

    /// What the record says of the filing of a comment.
    ///
    /// # Errors
    /// The store failed.
    pub async fn filed(&self, id: &CommentId) -> Result<Option<Filed>, Fault> {
        self.desk.store.filed(id).await
    }

    /// The first comments on each block of a draft.
    ///
    /// # Errors
    /// The store failed.
    pub async fn blockwise(&self, draft: u32, first: u32) -> Result<Blockwise, Fault> {
        self.desk.store.blockwise(&self.reader, self.forum.id(), draft, first).await
    }

    /// How many comments each entity filed on each block of a draft.
    ///
    /// # Errors
    /// The store failed.
    pub async fn counts_by_block(&self, draft: u32) -> Result<Vec<OnBlock>, Fault> {
        self.desk.store.counts_by_block(self.forum.id(), draft).await
    }

    /// How many comments each entity filed on each draft.
    ///
    /// # Errors
    /// The store failed.
    pub async fn counts_by_entity(&self) -> Result<Vec<Count>, Fault> {
        self.desk.store.counts_by_entity(self.forum.id()).await
    }

    /// Comments by time of filing.
    ///
    /// # Errors
    /// The store failed.
    pub async fn comments(&self, filter: &Filter, page: Page) -> Result<Vec<Sheet>, Fault> {
        let page = (page.offset, page.limit);
        self.desk.store.comments(&self.reader, self.forum.id(), filter, page).await
    }

    /// How many such comments there are.
    ///
    /// # Errors
    /// The store failed.
    pub async fn count_comments(&self, filter: &Filter) -> Result<u32, Fault> {
        self.desk.store.count_comments(&self.reader, self.forum.id(), filter).await
    }

    /// The acts of the record before a place, newest first; officers only.
    ///
    /// # Errors
    /// The store failed.
    pub async fn record(&self, before: i64, limit: i64) -> Result<Vec<Recorded>, Fault> {
        if !self.may(Doing::ReadRecord, None) {
            return Ok(Vec::new());
        }
        self.desk.store.acts_of(self.forum.id(), before, limit).await
    }

    /// What happened to a comment that the reader may see.
    ///
    /// # Errors
    /// The store failed.
    pub async fn story_of(&self, id: &CommentId) -> Result<Vec<Recorded>, Fault> {
        if self.comment(id).await?.is_none() {
            return Ok(Vec::new());
        }
        self.desk.store.acts_on(&id.0).await
    }

    /// A nomination, if the reader may see it.
    ///
    /// # Errors
    /// The store failed.
    pub async fn nomination(&self, id: &NominationId) -> Result<Option<Nominee>, Fault> {
        let found = self.desk.store.nomination(&self.reader, id).await?;
        Ok(found.filter(|nominee| nominee.forum == *self.forum.id()))
    }

    /// The nominations that the reader may see, in the order in which they came.
    ///
    /// # Errors
    /// The store failed.
    pub async fn nominations(&self) -> Result<Vec<Nominee>, Fault> {
        self.desk.store.nominations(&self.reader, self.forum.id(), NOMINATIONS_MAX).await
    }

    /// The experts who confirmed and agreed to be listed, for anyone.
    ///
    /// # Errors
    /// The store failed.
    pub async fn experts(&self) -> Result<Vec<Expert>, Fault> {
        self.desk.store.experts(self.forum.id()).await
    }

    /// What happened to a nomination that the reader may see.
    ///
    /// # Errors
    /// The store failed.
    pub async fn story_of_nomination(&self, id: &NominationId) -> Result<Vec<Recorded>, Fault> {
        if self.nomination(id).await?.is_none() {
            return Ok(Vec::new());
        }
        self.desk.store.acts_on(&id.0).await
    }

    /// What is known of a person: of oneself, of those who act for the same entity, or of anyone
    /// for an officer.
    ///
    /// # Errors
    /// The store failed.
    pub async fn person(&self, id: &PersonId) -> Result<Option<Person>, Fault> {
        let same = |role: &Role| role.entity().is_some_and(|e| self.reader.entities.contains(e));
        let beside = || {
            let mut held = self.forum.offices.iter().filter(|office| office.person == *id);
            held.any(|office| {
                office.until.is_none_or(|until| self.now < until) && same(&office.role)
            })
        };
        if !self.reader.officer && self.reader.person.as_ref() != Some(id) && !beside() {
            return Ok(None);
        }
        self.desk.store.person(id).await
    }

    /// What is found by a question, and how much there is in all.
    ///
    /// # Errors
    /// The store failed.
    pub async fn search(&self, question: &str, page: Page) -> Result<(Vec<Found>, u32), Fault> {
        let words = lang::query_terms(question);
        let page = (page.offset, page.limit);
        let (items, total) = self.desk.store.find(self.forum.id(), &words, page).await?;
        let mut found = Vec::new();
        for item in items {
            let parts: Vec<&str> = item.split(' ').collect();
            match parts.as_slice() {
                ["comment", id] => {
                    let sheet = self.comment(&CommentId::from(*id)).await?;
                    found.extend(sheet.map(|sheet| Found::Comment(Box::new(sheet))));
                }
                ["block", draft, id, lang] => {
                    found.extend(self.found_block(draft, id, lang).await?);
                }
                _ => {}
            }
        }
        Ok((found, total))
    }

    async fn found_block(&self, draft: &str, id: &str, lang: &str) -> Result<Option<Found>, Fault> {
        let (Ok(number), Ok(lang)) = (draft.parse(), lang.parse()) else { return Ok(None) };
        let Some(draft) = self.draft(number) else { return Ok(None) };
        let shown = self.block(draft, id, lang).await?;
        Ok(shown.map(|shown| Found::Block { draft: number, block: shown.block, lang }))
    }
}
