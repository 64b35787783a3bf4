//! Files that came back, for the side that sent them and for officers.

use forum::returned::Told;
use forum::{EntityId, FileId, ForumId};
use jiff::Timestamp;
use sqlx::Row as _;

use crate::writing::instant;
use crate::{Fault, Reader, Store, json};

/// What is kept of a file that came back, without the file itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Of which forum.
    pub forum: ForumId,
    /// On which draft.
    pub draft: u32,
    /// Who sent it.
    pub entity: EntityId,
    /// When it was received.
    pub at: Timestamp,
    /// What it could not say as proposals, and whose its changes are.
    pub told: Told,
}

impl Store {
    /// A file that came back, if the reader is of the side that sent it, or an officer.
    ///
    /// # Errors
    /// The database failed, or the row does not read.
    pub async fn file(&self, reader: &Reader, id: &FileId) -> Result<Option<File>, Fault> {
        let query = sqlx::query("SELECT forum, draft, entity, at, told FROM file WHERE id = $1");
        let found = query.bind(id.0.clone()).fetch_optional(&self.readers).await?;
        let Some(row) = found else { return Ok(None) };
        let entity = EntityId(row.try_get("entity")?);
        if !reader.officer && !reader.entities.contains(&entity) {
            return Ok(None);
        }
        let (draft, told): (i64, String) = (row.try_get("draft")?, row.try_get("told")?);
        Ok(Some(File {
            forum: ForumId(row.try_get("forum")?),
            draft: u32::try_from(draft).unwrap_or(0),
            entity,
            at: instant(row.try_get("at")?),
            told: json("file", &told)?,
        }))
    }

    /// The SHA-256 of each file that came back, for replaying the record; one file at a time.
    ///
    /// # Errors
    /// The database failed.
    pub async fn file_hashes(&self) -> Result<Vec<(FileId, String)>, Fault> {
        let ids: Vec<String> =
            sqlx::query_scalar("SELECT id FROM file ORDER BY id").fetch_all(&self.readers).await?;
        let mut hashes = Vec::with_capacity(ids.len());
        for id in ids {
            let query = sqlx::query_scalar("SELECT bytes FROM file WHERE id = $1");
            let bytes: Vec<u8> = query.bind(id.clone()).fetch_one(&self.readers).await?;
            hashes.push((FileId(id), ledger::digest(&bytes).to_string()));
        }
        Ok(hashes)
    }
}
