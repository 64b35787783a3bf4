//! The door: commands come in, are decided, recorded and stored in one transaction, or refused.
//!
//! [`Desk::perform`] is the only way in which anything of a forum changes, and
//! [`Desk::as_seen_by`] the only way in which it is read.

#![warn(missing_docs)]

mod clock;
mod drafting;
mod index;
mod letting_in;
mod message;
mod perform;
mod rebase;
mod remind;
mod replay;
mod returned;
mod seal;
mod seen;

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, RwLock};

use forum::{Command, Forum, ForumId, PersonId, Refusal};
use store::Store;
use tokio::sync::{Notify, mpsc};

pub use clock::Clock;
pub use drafting::{Answered, Becomes, Made};
pub use letting_in::Link;
pub use perform::{Asked, Done};
pub use rebase::Rebased;
pub use replay::{Difference, Replay};
pub use returned::{Say, Unread, Upload};
pub use seen::{Found, Page, Seen, ShownBlock};
pub use store::{
    Blockwise, Count, Expert, Fault, File, Filed, Filter, Nominee, OnBlock, Outgoing, Reader,
    Recorded, Sheet,
};

/// Why a command led to nothing.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// A rule forbids it.
    #[error("refused under {}: {}", .0.rule, .0.clause)]
    Refused(Box<Refusal>),
    /// Something outside failed; nothing was recorded.
    #[error(transparent)]
    Fault(#[from] Fault),
    /// Too many wait; nothing was recorded.
    #[error("too many commands wait")]
    Busy,
}

/// The desk of one store.
#[derive(Debug, Clone)]
pub struct Desk {
    store: Store,
    clock: Clock,
    forums: Arc<RwLock<HashMap<ForumId, Arc<Forum>>>>,
    versions: Arc<AtomicU64>,
    queue: mpsc::Sender<seal::Job>,
    stirred: Arc<Notify>,
    secret: Arc<[u8; 32]>,
    sessions: Arc<RwLock<HashMap<String, PersonId>>>,
}

/// At most this many commands wait; one more is told to come back.
const WAITING_MAX: usize = 4_096;

impl Desk {
    /// Opens the desk of a store and begins to work.
    ///
    /// # Errors
    /// The store failed.
    pub async fn open(store: Store, clock: Clock) -> Result<Desk, Fault> {
        let secret = seal::secret(&store).await?;
        let mut forums = HashMap::new();
        for forum in store.forums().await? {
            forums.insert(forum.id().clone(), Arc::new(forum));
        }
        let (queue, waiting) = mpsc::channel(WAITING_MAX);
        let desk = Desk {
            store,
            clock,
            forums: Arc::new(RwLock::new(forums)),
            versions: Arc::new(AtomicU64::new(1)),
            queue,
            stirred: Arc::new(Notify::new()),
            secret: Arc::new(secret),
            sessions: Arc::new(RwLock::new(HashMap::new())),
        };
        seal::start(&desk, waiting);
        Ok(desk)
    }

    /// The clock by which it works.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// The forums, by id.
    pub fn forums(&self) -> Vec<Arc<Forum>> {
        let mut forums: Vec<_> = self.held().values().cloned().collect();
        forums.sort_by(|a, b| a.id().cmp(b.id()));
        forums
    }

    /// A forum's skeleton.
    pub fn forum(&self, id: &ForumId) -> Option<Arc<Forum>> {
        self.held().get(id).cloned()
    }

    /// A number that changes whenever anything was recorded.
    pub fn version(&self) -> u64 {
        self.versions.load(Ordering::Acquire)
    }

    /// The secret from which form tokens are made; it never leaves the program.
    pub fn secret(&self) -> &[u8; 32] {
        &self.secret
    }

    /// The store, for the commands of an operator: replaying, backing up, checking.
    pub fn store(&self) -> &Store {
        &self.store
    }

    fn held(&self) -> std::sync::RwLockReadGuard<'_, HashMap<ForumId, Arc<Forum>>> {
        self.forums.read().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    fn hold(&self, forums: Vec<Arc<Forum>>) {
        let mut held = self.forums.write().unwrap_or_else(std::sync::PoisonError::into_inner);
        for forum in forums {
            held.insert(forum.id().clone(), forum);
        }
    }
}

/// Some bytes from the system's source of randomness.
pub(crate) fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the system has a source of randomness");
    bytes
}

/// What is named by a command before the forum exists.
pub(crate) fn forum_of(command: &Command, id: &ForumId) -> ForumId {
    match command {
        Command::Found(founding) => founding.mandate.id.clone(),
        _ => id.clone(),
    }
}
