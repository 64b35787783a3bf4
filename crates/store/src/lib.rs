//! One store over SQLite or PostgreSQL: the record of acts and the rows that are its fold.
//!
//! The same SQL runs on both engines. What is written is written through [`Writing`], one
//! transaction at a time; what is read is read for a [`Reader`], who is never given more than
//! they may see.

#![warn(missing_docs)]

mod comments;
mod contents;
mod drafting;
mod files;
mod nominations;
mod outgoing;
mod people;
mod reader;
mod record;
mod schema;
mod search;
mod tickets;
mod writing;

use sqlx::any::AnyPoolOptions;
use sqlx::{AnyPool, Executor};

pub use comments::{Blockwise, Count, Filed, Filter, OnBlock, Sheet};
pub use files::File;
pub use nominations::{Expert, Kept, Nominee};
pub use outgoing::Outgoing;
pub use reader::Reader;
pub use record::{Head, Recorded};
pub use tickets::Ticket;
pub use writing::{Row, Writing};

/// A failure outside the program: the database is full, gone, or says what it must not.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The database failed.
    #[error("the database failed: {0}")]
    Database(#[from] sqlx::Error),
    /// A row does not read as what was written.
    #[error("a row of {table} does not read: {reason}")]
    Row {
        /// Which table.
        table: &'static str,
        /// What is wrong.
        reason: String,
    },
    /// The database is of a newer program.
    #[error("the database is of version {found}; this program knows versions up to {known}")]
    Newer {
        /// The version found.
        found: i64,
        /// The newest known.
        known: i64,
    },
}

/// Which database engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// SQLite, in a file of the data folder.
    Sqlite,
    /// PostgreSQL.
    Postgres,
}

/// The store.
#[derive(Debug, Clone)]
pub struct Store {
    pub(crate) readers: AnyPool,
    writer: AnyPool,
    engine: Engine,
}

/// Readers at once; each SQLite connection keeps a page cache of at most two megabytes.
const READERS_MAX: u32 = 4;

impl Store {
    /// Opens the database at this address (`sqlite:PATH` or `postgres://…`), bringing its tables
    /// up to date.
    ///
    /// # Errors
    /// The database cannot be opened, or is of a newer program.
    pub async fn open(url: &str) -> Result<Store, Fault> {
        sqlx::any::install_default_drivers();
        let sqlite = url.starts_with("sqlite:");
        let engine = if sqlite { Engine::Sqlite } else { Engine::Postgres };
        let url = match engine {
            Engine::Sqlite if !url.contains('?') => format!("{url}?mode=rwc"),
            _ => url.to_owned(),
        };
        let writer = pool(engine, 1).connect(&url).await?;
        schema::migrate(&writer, engine).await?;
        let readers = pool(engine, READERS_MAX).connect_lazy(&url)?;
        Ok(Store { readers, writer, engine })
    }

    /// Which engine it is.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// Begins to write; nothing is seen by others until it is committed.
    ///
    /// # Errors
    /// The database failed.
    pub async fn begin(&self) -> Result<Writing, Fault> {
        Writing::begin(&self.writer, self.engine).await
    }

    /// A value set by the program for itself.
    ///
    /// # Errors
    /// The database failed.
    pub async fn setting(&self, name: &str) -> Result<Option<String>, Fault> {
        let query = sqlx::query_scalar("SELECT value FROM setting WHERE name = $1");
        Ok(query.bind(name.to_owned()).fetch_optional(&self.readers).await?)
    }

    /// Asks the engine whether its files are whole; empty if they are.
    ///
    /// # Errors
    /// The database failed.
    pub async fn integrity(&self) -> Result<Vec<String>, Fault> {
        if self.engine == Engine::Postgres {
            return Ok(Vec::new());
        }
        let rows: Vec<String> =
            sqlx::query_scalar("PRAGMA integrity_check").fetch_all(&self.readers).await?;
        Ok(rows.into_iter().filter(|row| row != "ok").collect())
    }
}

fn pool(engine: Engine, size: u32) -> AnyPoolOptions {
    let options = AnyPoolOptions::new().max_connections(size);
    if engine == Engine::Postgres {
        return options;
    }
    // FULL: a receipt given after the commit survives the loss of power, not only of the process.
    options.after_connect(|connection, _| {
        Box::pin(async move {
            connection
                .execute(
                    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
                     PRAGMA busy_timeout = 10000; PRAGMA foreign_keys = ON; \
                     PRAGMA cache_size = -2000; PRAGMA temp_store = MEMORY;",
                )
                .await?;
            Ok(())
        })
    })
}

pub(crate) fn json<T: serde::de::DeserializeOwned>(
    table: &'static str,
    body: &str,
) -> Result<T, Fault> {
    serde_json::from_str(body).map_err(|fault| Fault::Row { table, reason: fault.to_string() })
}
