//! Outgoing mail: what is to be told to whom, put down in the act's own transaction.

use std::collections::BTreeMap;

use forum::{ForumId, PersonId};
use jiff::Timestamp;
use sqlx::Row as _;

use crate::writing::instant;
use crate::{Fault, Store, Writing, json};

/// A message to be written in the reader's language when it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outgoing {
    /// Its id, which is the same however often it is tried.
    pub id: String,
    /// When it was put down.
    pub at: Timestamp,
    /// Of which forum.
    pub forum: ForumId,
    /// To whom.
    pub person: PersonId,
    /// Which message: `unfiled`, `filed`, `disposed`.
    pub kind: String,
    /// What it speaks of.
    pub facts: BTreeMap<String, String>,
}

impl Outgoing {
    pub(crate) fn facts_json(&self) -> String {
        serde_json::to_string(&self.facts).expect("a map of texts is JSON")
    }
}

impl Store {
    /// Messages not yet written, oldest first.
    ///
    /// # Errors
    /// The database failed, or a message does not read.
    pub async fn outgoing(&self, limit: u32) -> Result<Vec<Outgoing>, Fault> {
        let query = sqlx::query(
            "SELECT id, at, forum, person, kind, facts FROM outgoing WHERE written = 0 \
             ORDER BY at, id LIMIT $1",
        );
        let rows = query.bind(i64::from(limit)).fetch_all(&self.readers).await?;
        let mut messages = Vec::with_capacity(rows.len());
        for row in rows {
            let facts: String = row.try_get("facts")?;
            messages.push(Outgoing {
                id: row.try_get("id")?,
                at: instant(row.try_get("at")?),
                forum: ForumId(row.try_get("forum")?),
                person: PersonId(row.try_get("person")?),
                kind: row.try_get("kind")?,
                facts: json("outgoing", &facts)?,
            });
        }
        Ok(messages)
    }
}

impl Writing {
    /// Marks a message as written.
    ///
    /// # Errors
    /// The database failed.
    pub async fn mark_written(&mut self, id: &str) -> Result<(), Fault> {
        let query = sqlx::query("UPDATE outgoing SET written = 1 WHERE id = $1");
        query.bind(id.to_owned()).execute(self.connection()).await?;
        Ok(())
    }
}
