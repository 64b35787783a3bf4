//! The tables, brought up to date in order, each step in a transaction of its own.

use sqlx::{AnyPool, AssertSqlSafe, Executor};

use crate::{Engine, Fault};

/// Every step so far; a step once released is never changed.
const STEPS: &[&str] = &[
    include_str!("../migrations/0001_start.sql"),
    include_str!("../migrations/0002_places.sql"),
    include_str!("../migrations/0003_marks.sql"),
    include_str!("../migrations/0004_files.sql"),
    include_str!("../migrations/0005_nominations.sql"),
    include_str!("../migrations/0006_answers.sql"),
];

pub(crate) async fn migrate(pool: &AnyPool, engine: Engine) -> Result<(), Fault> {
    pool.execute("CREATE TABLE IF NOT EXISTS step (number BIGINT PRIMARY KEY)").await?;
    let found: Option<i64> =
        sqlx::query_scalar("SELECT number FROM step ORDER BY number DESC LIMIT 1")
            .fetch_optional(pool)
            .await?;
    let found = found.unwrap_or(0);
    let known = i64::try_from(STEPS.len()).unwrap_or(i64::MAX);
    if found > known {
        return Err(Fault::Newer { found, known });
    }
    for (number, step) in (1_i64..).zip(STEPS) {
        if number <= found {
            continue;
        }
        let mut transaction = pool.begin().await?;
        for statement in statements(step) {
            transaction.execute(AssertSqlSafe(portable(statement, engine))).await?;
        }
        sqlx::query("INSERT INTO step (number) VALUES ($1)")
            .bind(number)
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await?;
    }
    Ok(())
}

fn statements(step: &str) -> impl Iterator<Item = &str> {
    step.split(';').map(str::trim).filter(|statement| !statement.is_empty())
}

/// PostgreSQL sorts text by the language of its server unless told otherwise, SQLite by bytes; and
/// each has its own name for bytes.
fn portable(statement: &str, engine: Engine) -> String {
    match engine {
        Engine::Sqlite => statement.to_owned(),
        Engine::Postgres => {
            statement.replace(" TEXT ", " TEXT COLLATE \"C\" ").replace(" BLOB ", " BYTEA ")
        }
    }
}
