//! Letting people in: a link opens a session, and only hashes of either are kept.

use forum::PersonId;
use jiff::SignedDuration;
use ledger::digest;
use store::{Fault, Ticket};

use crate::{Desk, random};

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Link {
    /// Opens one session.
    Once,
    /// Opens a session each time, until it expires: for a demonstration.
    Standing,
}

const LINK_HOURS: i64 = 7 * 24;
const SESSION_HOURS: i64 = 12;

/// At most this many sessions are remembered without asking the store.
const REMEMBERED_MAX: usize = 10_000;

impl Desk {
    /// Makes a sign-in link for a person and gives its secret, which is kept nowhere.
    ///
    /// # Errors
    /// The store failed.
    pub async fn make_link(&self, person: &PersonId, link: Link) -> Result<String, Fault> {
        let kind = match link {
            Link::Once => "link",
            Link::Standing => "standing",
        };
        self.issue(person, kind, LINK_HOURS).await
    }

    /// Whom a link lets in, if it is still good.
    ///
    /// # Errors
    /// The store failed.
    pub async fn link_holder(&self, secret: &str) -> Result<Option<PersonId>, Fault> {
        let ticket = self.good_ticket(secret).await?;
        Ok(ticket.filter(|ticket| ticket.kind != "session").map(|ticket| ticket.person))
    }

    /// Opens a session by a link and gives the session's secret; a link for once is then spent.
    ///
    /// # Errors
    /// The store failed.
    pub async fn open_session(&self, secret: &str) -> Result<Option<String>, Fault> {
        let Some(ticket) = self.good_ticket(secret).await? else { return Ok(None) };
        match ticket.kind.as_str() {
            "standing" => {}
            "link" => {
                let mut writing = self.store.begin().await?;
                let taken = writing.take_ticket(&ticket.hash).await?;
                writing.commit().await?;
                if !taken {
                    return Ok(None);
                }
            }
            _ => return Ok(None),
        }
        self.issue(&ticket.person, "session", SESSION_HOURS).await.map(Some)
    }

    /// Whose session it is, if it is open.
    ///
    /// # Errors
    /// The store failed.
    pub async fn session_holder(&self, secret: &str) -> Result<Option<PersonId>, Fault> {
        let hash = digest(secret.as_bytes()).to_string();
        if let Some(person) = self.remembered().get(&hash) {
            return Ok(Some(person.clone()));
        }
        let ticket = self.good_ticket(secret).await?.filter(|ticket| ticket.kind == "session");
        let Some(ticket) = ticket else { return Ok(None) };
        let mut sessions = self.sessions.write().unwrap_or_else(std::sync::PoisonError::into_inner);
        if sessions.len() >= REMEMBERED_MAX {
            sessions.clear();
        }
        sessions.insert(hash, ticket.person.clone());
        Ok(Some(ticket.person))
    }

    /// Ends a session.
    ///
    /// # Errors
    /// The store failed.
    pub async fn close_session(&self, secret: &str) -> Result<(), Fault> {
        let hash = digest(secret.as_bytes()).to_string();
        self.sessions.write().unwrap_or_else(std::sync::PoisonError::into_inner).remove(&hash);
        let mut writing = self.store.begin().await?;
        writing.take_ticket(&hash).await?;
        writing.commit().await
    }

    /// Forgets what has expired; called every hour.
    ///
    /// # Errors
    /// The store failed.
    pub async fn sweep(&self) -> Result<(), Fault> {
        self.sessions.write().unwrap_or_else(std::sync::PoisonError::into_inner).clear();
        let mut writing = self.store.begin().await?;
        writing.sweep_tickets(self.clock.now()).await?;
        writing.commit().await
    }

    fn remembered(
        &self,
    ) -> std::sync::RwLockReadGuard<'_, std::collections::HashMap<String, PersonId>> {
        self.sessions.read().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    async fn issue(&self, person: &PersonId, kind: &str, hours: i64) -> Result<String, Fault> {
        let secret = ledger::Hash(random::<32>()).to_string();
        let ticket = Ticket {
            hash: digest(secret.as_bytes()).to_string(),
            kind: kind.to_owned(),
            person: person.clone(),
            expires: self.clock.now() + SignedDuration::from_hours(hours),
        };
        let mut writing = self.store.begin().await?;
        writing.put_ticket(&ticket).await?;
        writing.commit().await?;
        Ok(secret)
    }

    async fn good_ticket(&self, secret: &str) -> Result<Option<Ticket>, Fault> {
        let hash = digest(secret.as_bytes()).to_string();
        let ticket = self.store.ticket(&hash).await?;
        Ok(ticket.filter(|ticket| self.clock.now() < ticket.expires))
    }
}
