//! Sign-in links and sessions, known by the hash of their secret only.

use forum::PersonId;
use jiff::Timestamp;
use sqlx::Row as _;

use crate::writing::instant;
use crate::{Fault, Store, Writing};

/// What lets a person in: a link, or the session it opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ticket {
    /// The SHA-256 of its secret.
    pub hash: String,
    /// `link` (used once), `standing` (a demonstration's link) or `session`.
    pub kind: String,
    /// Whom it lets in; empty before a first officer is known.
    pub person: PersonId,
    /// Until when.
    pub expires: Timestamp,
}

impl Store {
    /// The ticket with this hash.
    ///
    /// # Errors
    /// The database failed.
    pub async fn ticket(&self, hash: &str) -> Result<Option<Ticket>, Fault> {
        let query = sqlx::query("SELECT hash, kind, person, expires FROM ticket WHERE hash = $1");
        let row = query.bind(hash.to_owned()).fetch_optional(&self.readers).await?;
        let Some(row) = row else { return Ok(None) };
        Ok(Some(Ticket {
            hash: row.try_get("hash")?,
            kind: row.try_get("kind")?,
            person: PersonId(row.try_get("person")?),
            expires: instant(row.try_get("expires")?),
        }))
    }
}

impl Writing {
    /// Stores a ticket.
    ///
    /// # Errors
    /// The database failed.
    pub async fn put_ticket(&mut self, ticket: &Ticket) -> Result<(), Fault> {
        sqlx::query("INSERT INTO ticket (hash, kind, person, expires) VALUES ($1, $2, $3, $4)")
            .bind(ticket.hash.clone())
            .bind(ticket.kind.clone())
            .bind(ticket.person.0.clone())
            .bind(ticket.expires.as_millisecond())
            .execute(self.connection())
            .await?;
        Ok(())
    }

    /// Takes a ticket away; tells whether it was there, so that a link opens once.
    ///
    /// # Errors
    /// The database failed.
    pub async fn take_ticket(&mut self, hash: &str) -> Result<bool, Fault> {
        let query = sqlx::query("DELETE FROM ticket WHERE hash = $1").bind(hash.to_owned());
        Ok(query.execute(self.connection()).await?.rows_affected() > 0)
    }

    /// Takes every ticket away that has expired.
    ///
    /// # Errors
    /// The database failed.
    pub async fn sweep_tickets(&mut self, now: Timestamp) -> Result<(), Fault> {
        let query = sqlx::query("DELETE FROM ticket WHERE expires < $1");
        query.bind(now.as_millisecond()).execute(self.connection()).await?;
        Ok(())
    }
}
