//! One transaction: what a command needs is read in it, acts and rows are written in it.

use forum::comment::{Comment, Target, Words};
use forum::{CommentId, EntityId, Entry, Forum, ForumId, Kept, PersonId};
use jiff::Timestamp;
use ledger::Hash;
use sqlx::any::AnyRow;
use sqlx::pool::PoolConnection;
use sqlx::{Any, AnyPool, Executor, Row as _};
use text::{Content, ContentHash};

use crate::outgoing::Outgoing;
use crate::{Engine, Fault, Head, json};

/// A transaction in which a desk decides and stores.
///
/// It begins and ends on a connection of its own. One on which anything failed, or that was left
/// without an end, is closed and never used again: after a full disk an engine can still be inside
/// a transaction that its driver believes to be over, and what is then committed would not be.
#[derive(Debug)]
pub struct Writing {
    connection: Option<PoolConnection<Any>>,
}

/// The row of a comment: what it was folded from, and which act filed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Of which forum.
    pub forum: ForumId,
    /// The comment.
    pub comment: Comment,
    /// The place in the record of the act that filed it, 0 before.
    pub filed_seq: i64,
}

impl Writing {
    pub(crate) async fn begin(pool: &AnyPool, engine: Engine) -> Result<Writing, Fault> {
        let mut writing = Writing { connection: Some(pool.acquire().await?) };
        // The record has one writer at a time, also where several programs share a database.
        match engine {
            Engine::Sqlite => {
                writing.connection().execute("BEGIN IMMEDIATE").await?;
            }
            Engine::Postgres => {
                writing.connection().execute("BEGIN").await?;
                writing.connection().execute("SELECT pg_advisory_xact_lock(641)").await?;
            }
        }
        Ok(writing)
    }

    /// Makes everything written durable.
    ///
    /// # Errors
    /// The database failed; nothing of the transaction is there.
    pub async fn commit(self) -> Result<(), Fault> {
        self.end("COMMIT").await
    }

    /// Gives up what was written, so that nothing of it is there.
    ///
    /// # Errors
    /// The database failed; nothing of the transaction is there all the same.
    pub async fn give_up(self) -> Result<(), Fault> {
        self.end("ROLLBACK").await
    }

    async fn end(mut self, how: &'static str) -> Result<(), Fault> {
        self.connection().execute(how).await?;
        // Only a connection on which all went well goes back to be used again.
        drop(self.connection.take());
        Ok(())
    }

    /// The end of the record.
    ///
    /// # Errors
    /// The database failed.
    pub async fn head(&mut self) -> Result<Head, Fault> {
        let query = sqlx::query("SELECT seq, link, at FROM act ORDER BY seq DESC LIMIT 1");
        let Some(row) = query.fetch_optional(self.connection()).await? else {
            return Ok(Head { seq: 0, link: Hash::START, at: Timestamp::UNIX_EPOCH });
        };
        let link: String = row.try_get("link")?;
        let link = link
            .parse()
            .map_err(|()| Fault::Row { table: "act", reason: "link is no hash".to_owned() })?;
        Ok(Head { seq: row.try_get("seq")?, link, at: instant(row.try_get("at")?) })
    }

    /// The id of what a form sent with this key made before.
    ///
    /// # Errors
    /// The database failed.
    pub async fn form(&mut self, key: &str) -> Result<Option<String>, Fault> {
        let query = sqlx::query_scalar("SELECT made FROM form WHERE key = $1");
        Ok(query.bind(key.to_owned()).fetch_optional(self.connection()).await?)
    }

    /// Whether a person is written down, by whichever forum.
    ///
    /// # Errors
    /// The database failed.
    pub async fn is_enrolled(&mut self, person: &PersonId) -> Result<bool, Fault> {
        let query = sqlx::query_scalar("SELECT id FROM person WHERE id = $1");
        let found: Option<String> =
            query.bind(person.0.clone()).fetch_optional(self.connection()).await?;
        Ok(found.is_some())
    }

    /// A comment and its words.
    ///
    /// # Errors
    /// The database failed, or the rows do not read.
    pub async fn comment(&mut self, id: &CommentId) -> Result<Option<(Row, Words)>, Fault> {
        let query = sqlx::query(
            "SELECT c.forum, c.seq, c.body, w.body AS words FROM comment c \
             JOIN words w ON w.comment = c.id WHERE c.id = $1",
        );
        let found = query.bind(id.0.clone()).fetch_optional(self.connection()).await?;
        let Some(row) = found else { return Ok(None) };
        let words: String = row.try_get("words")?;
        Ok(Some((comment_row(&row)?, json("words", &words)?)))
    }

    /// A content by its hash.
    ///
    /// # Errors
    /// The database failed, or the row does not read.
    pub async fn content(&mut self, hash: &ContentHash) -> Result<Option<Content>, Fault> {
        let query = sqlx::query_scalar("SELECT body FROM content WHERE hash = $1");
        let found: Option<String> =
            query.bind(hash.0.clone()).fetch_optional(self.connection()).await?;
        found.map(|body| json("content", &body)).transpose()
    }

    /// How many comments on a draft are filed, and how many of these have no disposition;
    /// replies count like any other.
    ///
    /// # Errors
    /// The database failed.
    pub async fn tally(&mut self, forum: &ForumId, draft: u32) -> Result<(u32, u32), Fault> {
        let query = sqlx::query(
            "SELECT COUNT(*) AS filed, \
             CAST(COALESCE(SUM(CASE WHEN outcome = '' THEN 1 ELSE 0 END), 0) AS BIGINT) AS open \
             FROM comment WHERE forum = $1 AND draft = $2 AND stage = 'filed'",
        );
        let query = query.bind(forum.0.clone()).bind(i64::from(draft));
        let row = query.fetch_one(self.connection()).await?;
        let count = |name: &str| -> Result<u32, Fault> {
            let count: i64 = row.try_get(name)?;
            Ok(u32::try_from(count).unwrap_or(u32::MAX))
        };
        Ok((count("filed")?, count("open")?))
    }

    /// How many proposals an entity has filed on a draft, those taken back too.
    ///
    /// # Errors
    /// The database failed.
    pub async fn proposals(
        &mut self,
        forum: &ForumId,
        entity: &EntityId,
        draft: u32,
    ) -> Result<u32, Fault> {
        let query = sqlx::query_scalar(
            "SELECT COUNT(*) FROM comment WHERE forum = $1 AND draft = $2 AND entity = $3 \
             AND mark <> '' AND stage IN ('filed', 'withdrawn')",
        );
        let query = query.bind(forum.0.clone()).bind(i64::from(draft)).bind(entity.0.clone());
        let count: i64 = query.fetch_one(self.connection()).await?;
        Ok(u32::try_from(count).unwrap_or(u32::MAX))
    }

    /// The owners of comments on a draft that are not filed.
    ///
    /// # Errors
    /// The database failed.
    pub async fn owners_of_unfiled(
        &mut self,
        forum: &ForumId,
        draft: u32,
    ) -> Result<Vec<PersonId>, Fault> {
        let query = sqlx::query_scalar(
            "SELECT DISTINCT owner FROM comment WHERE forum = $1 AND draft = $2 \
             AND stage IN ('draft', 'pending', 'verified', 'shown') AND owner <> '' ORDER BY owner",
        );
        let query = query.bind(forum.0.clone()).bind(i64::from(draft));
        let owners: Vec<String> = query.fetch_all(self.connection()).await?;
        Ok(owners.into_iter().map(PersonId).collect())
    }

    /// Appends an act to the record and gives the new end.
    ///
    /// # Errors
    /// The database failed.
    pub async fn append(
        &mut self,
        head: Head,
        forum: &ForumId,
        entry: &Entry,
    ) -> Result<(Head, Hash), Fault> {
        let body = serde_json::to_string(entry)
            .map_err(|fault| Fault::Row { table: "act", reason: fault.to_string() })?;
        let leaf = ledger::leaf(body.as_bytes());
        let link = ledger::link(head.link, leaf);
        let next = Head { seq: head.seq + 1, link, at: entry.at };
        sqlx::query(
            "INSERT INTO act (seq, forum, at, kind, subject, body, leaf, link) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(next.seq)
        .bind(forum.0.clone())
        .bind(entry.at.as_millisecond())
        .bind(entry.act.kind().to_owned())
        .bind(entry.act.subject().unwrap_or_default().to_owned())
        .bind(body)
        .bind(leaf.to_string())
        .bind(next.link.to_string())
        .execute(self.connection())
        .await?;
        Ok((next, leaf))
    }

    /// Stores a forum's skeleton.
    ///
    /// # Errors
    /// The database failed.
    pub async fn put_forum(&mut self, forum: &Forum, seq: i64) -> Result<(), Fault> {
        let body = serde_json::to_string(forum)
            .map_err(|fault| Fault::Row { table: "forum", reason: fault.to_string() })?;
        sqlx::query(
            "INSERT INTO forum (id, seq, body) VALUES ($1, $2, $3) \
             ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, body = excluded.body",
        )
        .bind(forum.id().0.clone())
        .bind(seq)
        .bind(body)
        .execute(self.connection())
        .await?;
        Ok(())
    }

    /// Stores a comment.
    ///
    /// # Errors
    /// The database failed.
    pub async fn put_comment(&mut self, row: &Row) -> Result<(), Fault> {
        let comment = &row.comment;
        let body = serde_json::to_string(comment)
            .map_err(|fault| Fault::Row { table: "comment", reason: fault.to_string() })?;
        let (block, on_comment) = match &comment.target {
            Target::Document => (String::new(), String::new()),
            Target::Block(block) => (block.to_string(), String::new()),
            Target::Comment(on) => (String::new(), on.0.clone()),
        };
        let filing = comment.filing();
        let id = |id: Option<&str>| id.unwrap_or_default().to_owned();
        sqlx::query(
            "INSERT INTO comment (id, forum, draft, block, on_comment, entity, owner, stage, \
             kind, class, outcome, received, seq, body, mark, file) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) \
             ON CONFLICT (id) DO UPDATE SET draft = excluded.draft, block = excluded.block, \
             on_comment = excluded.on_comment, entity = excluded.entity, stage = excluded.stage, \
             kind = excluded.kind, class = excluded.class, outcome = excluded.outcome, \
             received = excluded.received, seq = excluded.seq, body = excluded.body, \
             mark = excluded.mark, file = excluded.file",
        )
        .bind(comment.id.0.clone())
        .bind(row.forum.0.clone())
        .bind(i64::from(comment.draft))
        .bind(block)
        .bind(on_comment)
        .bind(id(comment.entity.as_ref().map(|entity| entity.0.as_str())))
        .bind(id(comment.by.as_ref().map(|person| person.0.as_str())))
        .bind(comment.stage.key().to_owned())
        .bind(comment.kind.key().to_owned())
        .bind(filing.map_or("", |filing| filing.class.key()).to_owned())
        .bind(comment.disposition.as_ref().map_or("", |d| d.outcome.key()).to_owned())
        .bind(filing.map_or(0, |filing| filing.received.as_millisecond()))
        .bind(row.filed_seq)
        .bind(body)
        .bind(comment.proposes.map_or("", |mark| mark.letters()).to_owned())
        .bind(comment.file.as_ref().map_or_else(String::new, |file| file.0.clone()))
        .execute(self.connection())
        .await?;
        Ok(())
    }

    /// Keeps what a decision keeps beside the record.
    ///
    /// # Errors
    /// The database failed.
    pub async fn keep(&mut self, forum: &ForumId, kept: &Kept, at: Timestamp) -> Result<(), Fault> {
        let as_text = |value: Result<String, serde_json::Error>| {
            value.map_err(|fault| Fault::Row { table: "words", reason: fault.to_string() })
        };
        let query = match kept {
            Kept::Words { comment, salt, words } => sqlx::query(
                "INSERT INTO words (comment, salt, body) VALUES ($1, $2, $3) ON CONFLICT \
                 (comment) DO UPDATE SET salt = excluded.salt, body = excluded.body",
            )
            .bind(comment.0.clone())
            .bind(hex(salt))
            .bind(as_text(serde_json::to_string(words))?),
            Kept::Person { salt, person } => sqlx::query(
                "INSERT INTO person (id, salt, body) VALUES ($1, $2, $3) ON CONFLICT (id) \
                 DO UPDATE SET salt = excluded.salt, body = excluded.body",
            )
            .bind(person.id.0.clone())
            .bind(hex(salt))
            .bind(as_text(serde_json::to_string(person))?),
            Kept::Particulars { nomination, salt, address, particulars } => sqlx::query(
                "INSERT INTO particulars (nomination, salt, address, body) \
                 VALUES ($1, $2, $3, $4)",
            )
            .bind(nomination.0.clone())
            .bind(hex(salt))
            .bind(address.clone())
            .bind(as_text(serde_json::to_string(particulars))?),
            Kept::Content(content) => sqlx::query(
                "INSERT INTO content (hash, body) VALUES ($1, $2) ON CONFLICT (hash) DO NOTHING",
            )
            .bind(content.hash().0)
            .bind(as_text(serde_json::to_string(content))?),
            Kept::Said { words, comment, salt, text } => sqlx::query(
                "INSERT INTO said (words, forum, comment, salt, body) VALUES ($1, $2, $3, $4, $5)",
            )
            .bind(words.clone())
            .bind(forum.0.clone())
            .bind(comment.0.clone())
            .bind(hex(salt))
            .bind(text.clone()),
            Kept::File { file, draft, entity, told, bytes } => sqlx::query(
                "INSERT INTO file (id, forum, draft, entity, at, told, bytes) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7)",
            )
            .bind(file.0.clone())
            .bind(forum.0.clone())
            .bind(i64::from(*draft))
            .bind(entity.0.clone())
            .bind(at.as_millisecond())
            .bind(as_text(serde_json::to_string(told))?)
            .bind(bytes.clone()),
        };
        query.execute(self.connection()).await?;
        Ok(())
    }

    /// Remembers what came of a form sent with this key.
    ///
    /// # Errors
    /// The database failed.
    pub async fn put_form(&mut self, key: &str, made: &str) -> Result<(), Fault> {
        sqlx::query("INSERT INTO form (key, made) VALUES ($1, $2)")
            .bind(key.to_owned())
            .bind(made.to_owned())
            .execute(self.connection())
            .await?;
        Ok(())
    }

    /// Puts a message in the outgoing mail.
    ///
    /// # Errors
    /// The database failed.
    pub async fn put_outgoing(&mut self, message: &Outgoing) -> Result<(), Fault> {
        sqlx::query(
            "INSERT INTO outgoing (id, at, forum, person, kind, facts, written) \
             VALUES ($1, $2, $3, $4, $5, $6, 0)",
        )
        .bind(message.id.clone())
        .bind(message.at.as_millisecond())
        .bind(message.forum.0.clone())
        .bind(message.person.0.clone())
        .bind(message.kind.clone())
        .bind(message.facts_json())
        .execute(self.connection())
        .await?;
        Ok(())
    }

    /// Sets a value of the program's own.
    ///
    /// # Errors
    /// The database failed.
    pub async fn put_setting(&mut self, name: &str, value: &str) -> Result<(), Fault> {
        sqlx::query(
            "INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) \
             DO UPDATE SET value = excluded.value",
        )
        .bind(name.to_owned())
        .bind(value.to_owned())
        .execute(self.connection())
        .await?;
        Ok(())
    }

    /// Makes an item of a forum found by these terms and no others.
    ///
    /// # Errors
    /// The database failed.
    pub async fn index(
        &mut self,
        forum: &ForumId,
        item: &str,
        terms: impl IntoIterator<Item = String>,
    ) -> Result<(), Fault> {
        sqlx::query("DELETE FROM term WHERE item = $1")
            .bind(item.to_owned())
            .execute(self.connection())
            .await?;
        for term in terms {
            sqlx::query(
                "INSERT INTO term (term, forum, item) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
            )
            .bind(term)
            .bind(forum.0.clone())
            .bind(item.to_owned())
            .execute(self.connection())
            .await?;
        }
        Ok(())
    }

    /// The connection itself, for the parts of the store that stand in other files too.
    pub(crate) fn connection(&mut self) -> &mut sqlx::AnyConnection {
        self.connection.as_mut().expect("a writing has its connection until it ends")
    }
}

impl Drop for Writing {
    fn drop(&mut self) {
        // Closing a connection gives up the transaction on it.
        if let Some(connection) = self.connection.take() {
            drop(connection.detach());
        }
    }
}

pub(crate) fn comment_row(row: &AnyRow) -> Result<Row, Fault> {
    let body: String = row.try_get("body")?;
    Ok(Row {
        forum: ForumId(row.try_get("forum")?),
        comment: json("comment", &body)?,
        filed_seq: row.try_get("seq")?,
    })
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(crate) fn instant(milliseconds: i64) -> Timestamp {
    Timestamp::from_millisecond(milliseconds).unwrap_or(Timestamp::UNIX_EPOCH)
}
