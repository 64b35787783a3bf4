//! What those behind a proposal said to what shall become of it.

use forum::EntityId;
use sqlx::Row as _;

use crate::people::salt;
use crate::{Fault, Reader, Store};

impl Store {
    /// What was said, by the commitment in the record, if the reader is an officer or acts for one
    /// of those behind the proposal; nothing where it was erased.
    ///
    /// # Errors
    /// The database failed.
    pub async fn said(
        &self,
        reader: &Reader,
        behind: &[EntityId],
        words: &str,
    ) -> Result<Option<String>, Fault> {
        if !reader.officer && !behind.iter().any(|entity| reader.entities.contains(entity)) {
            return Ok(None);
        }
        let query = sqlx::query_scalar("SELECT body FROM said WHERE words = $1");
        Ok(query.bind(words.to_owned()).fetch_optional(&self.readers).await?)
    }

    /// Everything that was said, with the salts of its commitments, for replaying the record.
    ///
    /// # Errors
    /// The database failed, or a row does not read.
    pub async fn said_rows(&self) -> Result<Vec<(String, [u8; 16], String)>, Fault> {
        let query = sqlx::query("SELECT words, salt, body FROM said ORDER BY words");
        let mut said = Vec::new();
        for row in query.fetch_all(&self.readers).await? {
            let text: String = row.try_get("salt")?;
            said.push((row.try_get("words")?, salt(&text)?, row.try_get("body")?));
        }
        Ok(said)
    }
}
