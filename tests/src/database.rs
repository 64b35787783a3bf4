//! A database for each test: SQLite in a folder of its own, PostgreSQL where a server is named.

use std::io::Write as _;

use desk::{Clock, Desk};
use sqlx::{AnyConnection, AssertSqlSafe, Connection as _, Executor as _};
use store::Store;
use tempfile::TempDir;

/// The variable that holds the URL of a PostgreSQL server: `postgres://postgres@127.0.0.1:5432`.
const SERVER: &str = "PLENARY_TEST_POSTGRES";

/// A desk over a database of its own, which is gone with it.
pub(crate) struct Own {
    pub(crate) desk: Desk,
    _folder: Option<TempDir>,
    drop_at: Option<(String, String)>,
}

/// A desk over SQLite.
pub(crate) async fn sqlite(clock: Clock) -> Own {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let file = folder.path().join("plenary.db");
    let store = Store::open(&format!("sqlite:{}", file.display())).await;
    let desk = Desk::open(store.expect("SQLite opens"), clock).await.expect("the desk opens");
    Own { desk, _folder: Some(folder), drop_at: None }
}

/// A desk over PostgreSQL, in a database of this name, if a server is named.
pub(crate) async fn postgres(name: &str, clock: Clock) -> Option<Own> {
    let server = std::env::var(SERVER).ok()?;
    let server = server.trim_end_matches("/postgres").trim_end_matches('/').to_owned();
    let name = format!("plenary_{name}_{}", std::process::id());
    command(&server, &format!("CREATE DATABASE {name}")).await;
    let store = Store::open(&format!("{server}/{name}")).await.expect("PostgreSQL opens");
    let desk = Desk::open(store, clock).await.expect("the desk opens");
    Some(Own { desk, _folder: None, drop_at: Some((server, name)) })
}

impl Own {
    /// Ends it; a database on a server is dropped.
    pub(crate) async fn end(self) {
        drop(self.desk);
        if let Some((server, name)) = self.drop_at {
            command(&server, &format!("DROP DATABASE {name} WITH (FORCE)")).await;
        }
    }
}

async fn command(server: &str, sql: &str) {
    sqlx::any::install_default_drivers();
    let url = format!("{server}/postgres");
    let mut connection = AnyConnection::connect(&url).await.expect("the server answers");
    connection.execute(AssertSqlSafe(sql.to_owned())).await.expect("the server obeys");
    connection.close().await.expect("the server lets go");
}

#[test]
fn whether_postgresql_is_tried() {
    let word = if std::env::var(SERVER).is_ok() { "tried" } else { "skipped" };
    // Past the capture of the test harness: who reads the log should see it.
    let line = format!("PostgreSQL is {word} ({SERVER} names the server)\n");
    std::io::stderr().write_all(line.as_bytes()).expect("the log is open");
}
