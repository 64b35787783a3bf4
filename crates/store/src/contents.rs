//! Contents of drafts by their hash.

use std::collections::HashMap;

use sqlx::{AssertSqlSafe, Row as _};
use text::{Content, ContentHash};

use crate::{Fault, Store, json};

/// At most this many are asked for in one query: SQLite's and PostgreSQL's limits lie higher.
const AT_ONCE: usize = 500;

impl Store {
    /// The contents with these hashes, those that are there.
    ///
    /// # Errors
    /// The database failed, or a content does not read.
    pub async fn contents(
        &self,
        hashes: &[ContentHash],
    ) -> Result<HashMap<ContentHash, Content>, Fault> {
        let mut found = HashMap::with_capacity(hashes.len());
        for chunk in hashes.chunks(AT_ONCE) {
            let places: Vec<String> = (1..=chunk.len()).map(|at| format!("${at}")).collect();
            let sql =
                format!("SELECT hash, body FROM content WHERE hash IN ({})", places.join(", "));
            let mut query = sqlx::query(AssertSqlSafe(sql));
            for hash in chunk {
                query = query.bind(hash.0.clone());
            }
            for row in query.fetch_all(&self.readers).await? {
                let body: String = row.try_get("body")?;
                found.insert(ContentHash(row.try_get("hash")?), json("content", &body)?);
            }
        }
        Ok(found)
    }
}
