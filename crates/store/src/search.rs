//! What is found by terms that `lang` made, the same on both engines.

use forum::ForumId;
use sqlx::{AssertSqlSafe, Row as _};

use crate::{Fault, Store};

/// A word that stands in more items than this is too common to tell them apart.
const ITEMS_MAX: i64 = 100_000;

/// At most this many words of a question are looked up.
const WORDS_MAX: usize = 12;

/// At most this many terms are tried for one word.
const TERMS_MAX: usize = 24;

impl Store {
    /// The items of a forum that have every word asked for, a word being had by any of its terms:
    /// those from an offset on, as `comment ID` or `block DRAFT ID LANG`, and how many there are.
    ///
    /// # Errors
    /// The database failed.
    pub async fn find(
        &self,
        forum: &ForumId,
        words: &[Vec<String>],
        (offset, limit): (u32, u32),
    ) -> Result<(Vec<String>, u32), Fault> {
        let words = words.iter().filter(|terms| !terms.is_empty()).take(WORDS_MAX);
        let words: Vec<&[String]> =
            words.map(|terms| &terms[..terms.len().min(TERMS_MAX)]).collect();
        if words.is_empty() {
            return Ok((Vec::new(), 0));
        }
        let mut next = 1;
        let having = |terms: &&[String]| {
            let places: Vec<String> = terms.iter().map(|_| place(&mut next)).collect();
            format!(
                "SELECT item FROM (SELECT DISTINCT item FROM term WHERE forum = $1 \
                 AND term IN ({}) LIMIT {ITEMS_MAX}) AS had",
                places.join(", ")
            )
        };
        let all = words.iter().map(having).collect::<Vec<_>>().join(" INTERSECT ");
        let counted = format!("SELECT COUNT(*) AS count FROM ({all}) AS found");
        let total: i64 =
            bound(&counted, forum, &words).fetch_one(&self.readers).await?.try_get(0)?;
        let listed = format!("{all} ORDER BY item LIMIT {limit} OFFSET {offset}");
        let rows = bound(&listed, forum, &words).fetch_all(&self.readers).await?;
        let items = rows.iter().map(|row| row.try_get("item")).collect::<Result<_, _>>()?;
        Ok((items, u32::try_from(total).unwrap_or(u32::MAX)))
    }
}

fn place(next: &mut usize) -> String {
    *next += 1;
    format!("${next}")
}

type Query<'q> = sqlx::query::Query<'q, sqlx::Any, <sqlx::Any as sqlx::Database>::Arguments>;

fn bound<'q>(sql: &str, forum: &ForumId, words: &[&[String]]) -> Query<'q> {
    let query = sqlx::query(AssertSqlSafe(sql.to_owned())).bind(forum.0.clone());
    words.iter().copied().flatten().fold(query, |query, term| query.bind(term.clone()))
}
