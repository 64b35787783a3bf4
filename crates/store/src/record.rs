//! The record read: every act in order, each with its leaf and its link to the one before.

use forum::{Entry, Forum, ForumId};
use jiff::Timestamp;
use ledger::Hash;
use sqlx::Row as _;
use sqlx::any::AnyRow;

use crate::{Fault, Store, json};

/// An act as it stands in the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// Its place in the record, from 1.
    pub seq: i64,
    /// Of which forum.
    pub forum: ForumId,
    /// Its kind.
    pub kind: String,
    /// The entry.
    pub entry: Entry,
    /// The exact bytes that were hashed.
    pub body: String,
    /// The hash of the entry as a leaf.
    pub leaf: Hash,
    /// The link over this entry and all before it.
    pub link: Hash,
}

/// The end of the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// How many acts it has.
    pub seq: i64,
    /// The link over all of them.
    pub link: Hash,
    /// When the last of them happened.
    pub at: Timestamp,
}

impl Store {
    /// Acts behind a place of the record, in order.
    ///
    /// # Errors
    /// The database failed, or an act does not read.
    pub async fn acts(&self, behind: i64, limit: i64) -> Result<Vec<Recorded>, Fault> {
        let query = sqlx::query(
            "SELECT seq, forum, kind, body, leaf, link FROM act WHERE seq > $1 \
             ORDER BY seq LIMIT $2",
        );
        let rows = query.bind(behind).bind(limit).fetch_all(&self.readers).await?;
        rows.iter().map(recorded).collect()
    }

    /// The acts of a forum before a place of the record, newest first.
    ///
    /// # Errors
    /// The database failed, or an act does not read.
    pub async fn acts_of(
        &self,
        forum: &ForumId,
        before: i64,
        limit: i64,
    ) -> Result<Vec<Recorded>, Fault> {
        let query = sqlx::query(
            "SELECT seq, forum, kind, body, leaf, link FROM act \
             WHERE forum = $1 AND seq < $2 ORDER BY seq DESC LIMIT $3",
        );
        let query = query.bind(forum.0.clone()).bind(before).bind(limit);
        query.fetch_all(&self.readers).await?.iter().map(recorded).collect()
    }

    /// What happened to a comment or nomination, by its id, in order.
    ///
    /// # Errors
    /// The database failed, or an act does not read.
    pub async fn acts_on(&self, subject: &str) -> Result<Vec<Recorded>, Fault> {
        let query = sqlx::query(
            "SELECT seq, forum, kind, body, leaf, link FROM act WHERE subject = $1 ORDER BY seq",
        );
        let rows = query.bind(subject.to_owned()).fetch_all(&self.readers).await?;
        rows.iter().map(recorded).collect()
    }

    /// Every forum's skeleton.
    ///
    /// # Errors
    /// The database failed, or a forum does not read.
    pub async fn forums(&self) -> Result<Vec<Forum>, Fault> {
        let rows: Vec<String> = sqlx::query_scalar("SELECT body FROM forum ORDER BY id")
            .fetch_all(&self.readers)
            .await?;
        rows.iter().map(|body| json("forum", body)).collect()
    }
}

fn recorded(row: &AnyRow) -> Result<Recorded, Fault> {
    let body: String = row.try_get("body")?;
    let hash = |name: &str| -> Result<Hash, Fault> {
        let text: String = row.try_get(name)?;
        text.parse().map_err(|()| Fault::Row { table: "act", reason: format!("{name} is no hash") })
    };
    Ok(Recorded {
        seq: row.try_get("seq")?,
        forum: ForumId(row.try_get("forum")?),
        kind: row.try_get("kind")?,
        entry: json("act", &body)?,
        leaf: hash("leaf")?,
        link: hash("link")?,
        body,
    })
}
