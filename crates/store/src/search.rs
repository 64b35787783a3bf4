//! What is found by terms that `lang` made, the same on both engines.

use std::collections::HashMap;

use forum::ForumId;
use sqlx::{AssertSqlSafe, Row as _};

use crate::{Fault, Store};

/// An item found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Which: `comment ID` or `block DRAFT ID LANG`.
    pub item: String,
    /// How many of the words asked for it has.
    pub words: u32,
}

/// A word that stands in more items than this is too common to tell them apart.
const ITEMS_MAX: i64 = 20_000;

/// At most this many words of a question are looked up.
const WORDS_MAX: usize = 12;

/// At most this many terms are tried for one word.
const TERMS_MAX: usize = 24;

impl Store {
    /// The items of a forum that have every word asked for; a word is had by any of its terms.
    ///
    /// # Errors
    /// The database failed.
    pub async fn find(&self, forum: &ForumId, words: &[Vec<String>]) -> Result<Vec<Hit>, Fault> {
        let mut found: HashMap<String, u32> = HashMap::new();
        for (nth, terms) in (0_u32..).zip(words.iter().take(WORDS_MAX)) {
            let terms = &terms[..terms.len().min(TERMS_MAX)];
            if terms.is_empty() {
                continue;
            }
            let places: Vec<String> = (2..terms.len() + 2).map(|at| format!("${at}")).collect();
            let sql = format!(
                "SELECT DISTINCT item FROM term WHERE forum = $1 AND term IN ({}) \
                 LIMIT {ITEMS_MAX}",
                places.join(", ")
            );
            let mut query = sqlx::query(AssertSqlSafe(sql)).bind(forum.0.clone());
            for term in terms {
                query = query.bind(term.clone());
            }
            let mut next = HashMap::new();
            for row in query.fetch_all(&self.readers).await? {
                let item: String = row.try_get("item")?;
                if nth == 0 || found.contains_key(&item) {
                    next.insert(item, nth + 1);
                }
            }
            found = next;
        }
        let mut hits: Vec<Hit> =
            found.into_iter().map(|(item, words)| Hit { item, words }).collect();
        hits.sort_by(|a, b| a.item.cmp(&b.item));
        Ok(hits)
    }
}
