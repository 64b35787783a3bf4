//! Comments read: one, those of a draft by block, those of an entity, and how many.

use forum::comment::Words;
use forum::person::Person;
use forum::{CommentId, FileId, ForumId};
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row as _};

use crate::reader::may_see;
use crate::writing::{Row, comment_row};
use crate::{Fault, Reader, Store, json};

/// A comment with its words, and with its author's name where it was filed in their own name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The comment.
    pub row: Row,
    /// What it says.
    pub words: Words,
    /// Name and organization of who comments in their own name; never the address.
    pub author: Option<(String, String)>,
}

/// The first comments on each block of a draft.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Blockwise {
    /// Comments on blocks and on the whole document, each block's first few, by time; and the
    /// first few replies to each comment.
    pub first: Vec<Sheet>,
    /// How many are filed, by block and entity.
    pub counts: Vec<OnBlock>,
}

/// How many comments an entity filed on a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnBlock {
    /// The block; empty for the whole document.
    pub block: String,
    /// The entity; empty for the public.
    pub entity: String,
    /// How many.
    pub count: u32,
}

/// How many comments of one kind an entity filed on a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// The entity; empty for the public.
    pub entity: String,
    /// The draft.
    pub draft: u32,
    /// How many.
    pub count: u32,
}

/// The facts that a receipt prints beside the comment's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filed {
    /// The hash of the act of filing as a leaf of the record.
    pub leaf: String,
    /// Its place in the record.
    pub seq: i64,
}

/// Which comments to list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// On this draft only.
    pub draft: Option<u32>,
    /// On this block only.
    pub block: Option<String>,
    /// Answering this comment only.
    pub on_comment: Option<CommentId>,
    /// Out of this file only.
    pub file: Option<FileId>,
    /// Of these stages only; all that may be seen if empty.
    pub stages: Vec<&'static str>,
    /// Without a disposition only.
    pub open_only: bool,
    /// Those that propose something only.
    pub proposals_only: bool,
    /// Those that propose something, or say how they stand to a proposal, only.
    pub amending_only: bool,
    /// Written by the reader or for their entities only.
    pub own_only: bool,
    /// Received up to this instant only, in milliseconds.
    pub upto: Option<i64>,
}

const COLUMNS: &str = "c.forum, c.seq, c.body, w.body AS words, \
     CASE WHEN c.entity = '' THEN COALESCE(p.body, '') ELSE '' END AS author";
const TABLES: &str = "comment c JOIN words w ON w.comment = c.id LEFT JOIN person p \
     ON p.id = c.owner";

impl Store {
    /// A comment, if the reader may see it.
    ///
    /// # Errors
    /// The database failed.
    pub async fn comment(&self, reader: &Reader, id: &CommentId) -> Result<Option<Sheet>, Fault> {
        let (see, binds) = may_see(reader, 2);
        let sql = format!("SELECT {COLUMNS} FROM {TABLES} WHERE c.id = $1 AND {see}");
        let mut query = sqlx::query(AssertSqlSafe(sql)).bind(id.0.clone());
        for bind in binds {
            query = query.bind(bind);
        }
        query.fetch_optional(&self.readers).await?.as_ref().map(sheet).transpose()
    }

    /// The leaf of the act that filed a comment.
    ///
    /// # Errors
    /// The database failed.
    pub async fn filed(&self, id: &CommentId) -> Result<Option<Filed>, Fault> {
        let query = sqlx::query(
            "SELECT leaf, seq FROM act WHERE subject = $1 AND kind = 'comment-filed' \
             ORDER BY seq LIMIT 1",
        );
        let Some(row) = query.bind(id.0.clone()).fetch_optional(&self.readers).await? else {
            return Ok(None);
        };
        Ok(Some(Filed { leaf: row.try_get("leaf")?, seq: row.try_get("seq")? }))
    }

    /// The first comments on each block of a draft that the reader may see, and how many there are.
    ///
    /// # Errors
    /// The database failed.
    pub async fn blockwise(
        &self,
        reader: &Reader,
        forum: &ForumId,
        draft: u32,
        first: u32,
    ) -> Result<Blockwise, Fault> {
        let (see, binds) = may_see(reader, 4);
        // Ranked in the index alone; only those that are shown are then read.
        let sql = format!(
            "SELECT {COLUMNS} FROM {TABLES} JOIN (SELECT id, ROW_NUMBER() OVER \
             (PARTITION BY block, on_comment ORDER BY received, id) AS nth FROM comment \
             WHERE forum = $1 AND draft = $2 AND stage IN ('filed', 'shown') AND {see}) \
             AS ranked ON ranked.id = c.id WHERE ranked.nth <= $3 ORDER BY c.received, c.id"
        );
        let mut query = sqlx::query(AssertSqlSafe(sql))
            .bind(forum.0.clone())
            .bind(i64::from(draft))
            .bind(i64::from(first));
        for bind in binds {
            query = query.bind(bind);
        }
        let rows = query.fetch_all(&self.readers).await?;
        let first = rows.iter().map(sheet).collect::<Result<_, _>>()?;
        Ok(Blockwise { first, counts: self.counts_by_block(forum, draft).await? })
    }

    /// How many comments each entity filed on each block of a draft.
    ///
    /// # Errors
    /// The database failed.
    pub async fn counts_by_block(
        &self,
        forum: &ForumId,
        draft: u32,
    ) -> Result<Vec<OnBlock>, Fault> {
        let query = sqlx::query(
            "SELECT block, entity, COUNT(*) AS count FROM comment WHERE forum = $1 \
             AND draft = $2 AND stage = 'filed' AND on_comment = '' \
             GROUP BY block, entity ORDER BY block, entity",
        );
        let query = query.bind(forum.0.clone()).bind(i64::from(draft));
        let rows = query.fetch_all(&self.readers).await?;
        let read = |row: &AnyRow| {
            let (block, entity) = (row.try_get("block")?, row.try_get("entity")?);
            Ok(OnBlock { block, entity, count: count(row)? })
        };
        rows.iter().map(read).collect()
    }

    /// How many comments each entity filed on each draft.
    ///
    /// # Errors
    /// The database failed.
    pub async fn counts_by_entity(&self, forum: &ForumId) -> Result<Vec<Count>, Fault> {
        let query = sqlx::query(
            "SELECT entity, draft, COUNT(*) AS count FROM comment WHERE forum = $1 \
             AND stage = 'filed' GROUP BY entity, draft ORDER BY entity, draft",
        );
        let rows = query.bind(forum.0.clone()).fetch_all(&self.readers).await?;
        let read = |row: &AnyRow| {
            let draft: i64 = row.try_get("draft")?;
            let draft = u32::try_from(draft).unwrap_or(0);
            Ok(Count { entity: row.try_get("entity")?, draft, count: count(row)? })
        };
        rows.iter().map(read).collect()
    }

    /// Comments by time of filing, those the reader may see.
    ///
    /// # Errors
    /// The database failed.
    pub async fn comments(
        &self,
        reader: &Reader,
        forum: &ForumId,
        filter: &Filter,
        (offset, limit): (u32, u32),
    ) -> Result<Vec<Sheet>, Fault> {
        let (condition, binds) = condition(reader, filter);
        let next = binds.len() + 2;
        let sql = format!(
            "SELECT {COLUMNS} FROM {TABLES} WHERE c.forum = $1 AND {condition} \
             ORDER BY c.received, c.id LIMIT ${next} OFFSET ${}",
            next + 1
        );
        let mut query = sqlx::query(AssertSqlSafe(sql)).bind(forum.0.clone());
        for bind in binds {
            query = query.bind(bind);
        }
        let query = query.bind(i64::from(limit)).bind(i64::from(offset));
        query.fetch_all(&self.readers).await?.iter().map(sheet).collect()
    }

    /// How many comments there are that the reader may see.
    ///
    /// # Errors
    /// The database failed.
    pub async fn count_comments(
        &self,
        reader: &Reader,
        forum: &ForumId,
        filter: &Filter,
    ) -> Result<u32, Fault> {
        let (condition, binds) = condition(reader, filter);
        let sql =
            format!("SELECT COUNT(*) AS count FROM comment c WHERE c.forum = $1 AND {condition}");
        let mut query = sqlx::query(AssertSqlSafe(sql)).bind(forum.0.clone());
        for bind in binds {
            query = query.bind(bind);
        }
        count(&query.fetch_one(&self.readers).await?)
    }

    /// Every comment of a forum, whatever its stage, for replaying the record.
    ///
    /// # Errors
    /// The database failed.
    pub async fn comment_rows(
        &self,
        behind: &CommentId,
        limit: u32,
    ) -> Result<Vec<(Row, Words, [u8; 16])>, Fault> {
        let query = sqlx::query(
            "SELECT c.forum, c.seq, c.body, w.body AS words, w.salt FROM comment c JOIN words w \
             ON w.comment = c.id WHERE c.id > $1 ORDER BY c.id LIMIT $2",
        );
        let rows = query.bind(behind.0.clone()).bind(i64::from(limit));
        let read = |row: &AnyRow| {
            let words: String = row.try_get("words")?;
            let salt: String = row.try_get("salt")?;
            Ok((comment_row(row)?, json("words", &words)?, crate::people::salt(&salt)?))
        };
        rows.fetch_all(&self.readers).await?.iter().map(read).collect()
    }
}

/// The numbers draft and times are inlined: they are numbers, and `Any` binds one type a place.
fn condition(reader: &Reader, filter: &Filter) -> (String, Vec<String>) {
    let (mut condition, mut binds) = may_see(reader, 2);
    if let Some(draft) = filter.draft {
        condition.push_str(&format!(" AND c.draft = {draft}"));
    }
    if let Some(upto) = filter.upto {
        condition.push_str(&format!(" AND c.received <= {upto}"));
    }
    if !filter.stages.is_empty() {
        let stages: Vec<String> = filter.stages.iter().map(|stage| format!("'{stage}'")).collect();
        condition.push_str(&format!(" AND c.stage IN ({})", stages.join(", ")));
    }
    if filter.proposals_only {
        condition.push_str(" AND c.mark <> ''");
    }
    if filter.amending_only {
        condition.push_str(" AND (c.mark <> '' OR c.body LIKE '%\"stance\":\"%')");
    }
    if filter.open_only {
        condition.push_str(" AND c.outcome = ''");
    }
    let mut bind = |column: &str, value: &str| {
        condition.push_str(&format!(" AND c.{column} = ${}", binds.len() + 2));
        binds.push(value.to_owned());
    };
    if let Some(block) = &filter.block {
        bind("block", block);
        bind("on_comment", "");
    }
    if let Some(file) = &filter.file {
        bind("file", &file.0);
    }
    if let Some(comment) = &filter.on_comment {
        bind("on_comment", &comment.0);
    }
    if filter.own_only {
        let owner = reader.person.as_ref().map_or("-", |person| person.0.as_str());
        let mut own = format!("c.owner = ${}", binds.len() + 2);
        binds.push(owner.to_owned());
        for entity in &reader.entities {
            own.push_str(&format!(" OR c.entity = ${}", binds.len() + 2));
            binds.push(entity.0.clone());
        }
        condition.push_str(&format!(" AND ({own})"));
    }
    (condition, binds)
}

fn count(row: &AnyRow) -> Result<u32, Fault> {
    let count: i64 = row.try_get("count")?;
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

fn sheet(row: &AnyRow) -> Result<Sheet, Fault> {
    let words: String = row.try_get("words")?;
    let author: String = row.try_get("author")?;
    let author = match author.as_str() {
        "" => None,
        body => {
            let person: Person = json("person", body)?;
            Some((person.name, person.organization))
        }
    };
    Ok(Sheet { row: comment_row(row)?, words: json("words", &words)?, author })
}
