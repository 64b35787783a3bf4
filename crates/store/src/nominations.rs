//! Nominations: written with the acts, read for who may see them.

use forum::nomination::{Nomination, Particulars, Standing};
use forum::person::Person;
use forum::{EntityId, ForumId, NominationId};
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row as _};

use crate::people::salt;
use crate::{Fault, Reader, Store, Writing, json};

/// A nomination with what is known of the expert.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nominee {
    /// Of which forum.
    pub forum: ForumId,
    /// The nomination.
    pub nomination: Nomination,
    /// The expert.
    pub expert: Person,
    /// What else is said of the expert.
    pub particulars: Particulars,
    /// The place in the record of the act that made it.
    pub seq: i64,
}

/// What the published list says of an expert who agreed to stand in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expert {
    /// The name.
    pub name: String,
    /// The organization.
    pub organization: String,
    /// By which entity the expert was named.
    pub entity: EntityId,
}

/// A nomination as it is kept, with the salt of its commitment, for replaying the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The nomination.
    pub nomination: Nomination,
    /// The place in the record of the act that made it.
    pub seq: i64,
    /// What is said of the expert.
    pub particulars: Particulars,
    /// The salt.
    pub salt: [u8; 16],
}

const COLUMNS: &str = "n.forum, n.seq, n.body, q.body AS particulars, p.body AS person";
const TABLES: &str = "nomination n JOIN particulars q ON q.nomination = n.id \
     JOIN person p ON p.id = n.expert";

/// Officers see every nomination, an entity its own, an expert the one that names them.
fn may_see(reader: &Reader, first: usize) -> (String, Vec<String>) {
    if reader.officer {
        return ("1 = 1".to_owned(), Vec::new());
    }
    let mut condition = "(1 = 0".to_owned();
    let mut binds = Vec::new();
    let own = reader.person.iter().map(|person| ("n.expert", &person.0));
    for (column, value) in own.chain(reader.entities.iter().map(|entity| ("n.entity", &entity.0))) {
        condition.push_str(&format!(" OR {column} = ${}", first + binds.len()));
        binds.push(value.clone());
    }
    condition.push(')');
    (condition, binds)
}

impl Store {
    /// A nomination, if the reader may see it.
    ///
    /// # Errors
    /// The database failed, or the row does not read.
    pub async fn nomination(
        &self,
        reader: &Reader,
        id: &NominationId,
    ) -> Result<Option<Nominee>, Fault> {
        let (see, binds) = may_see(reader, 2);
        let sql = format!("SELECT {COLUMNS} FROM {TABLES} WHERE n.id = $1 AND {see}");
        let mut query = sqlx::query(AssertSqlSafe(sql)).bind(id.0.clone());
        for bind in binds {
            query = query.bind(bind);
        }
        query.fetch_optional(&self.readers).await?.as_ref().map(nominee).transpose()
    }

    /// The nominations that the reader may see, in the order in which they came.
    ///
    /// # Errors
    /// The database failed, or a row does not read.
    pub async fn nominations(
        &self,
        reader: &Reader,
        forum: &ForumId,
        limit: u32,
    ) -> Result<Vec<Nominee>, Fault> {
        let (see, binds) = may_see(reader, 2);
        let last = binds.len() + 2;
        let sql = format!(
            "SELECT {COLUMNS} FROM {TABLES} WHERE n.forum = $1 AND {see} \
             ORDER BY n.received, n.id LIMIT ${last}"
        );
        let mut query = sqlx::query(AssertSqlSafe(sql)).bind(forum.0.clone());
        for bind in binds {
            query = query.bind(bind);
        }
        let rows = query.bind(i64::from(limit)).fetch_all(&self.readers).await?;
        rows.iter().map(nominee).collect()
    }

    /// The experts who confirmed and agreed to be listed.
    ///
    /// # Errors
    /// The database failed, or a row does not read.
    pub async fn experts(&self, forum: &ForumId) -> Result<Vec<Expert>, Fault> {
        let query = sqlx::query(
            "SELECT n.entity, p.body FROM nomination n JOIN person p ON p.id = n.expert \
             WHERE n.forum = $1 AND n.standing = 'confirmed' AND n.listed = 1 ORDER BY n.id",
        );
        let rows = query.bind(forum.0.clone()).fetch_all(&self.readers).await?;
        let read = |row: &AnyRow| {
            let body: String = row.try_get("body")?;
            let person: Person = json("person", &body)?;
            let entity = EntityId(row.try_get("entity")?);
            Ok(Expert { name: person.name, organization: person.organization, entity })
        };
        rows.iter().map(read).collect()
    }

    /// Every nomination, for replaying the record.
    ///
    /// # Errors
    /// The database failed, or a row does not read.
    pub async fn nomination_rows(
        &self,
        behind: &NominationId,
        limit: u32,
    ) -> Result<Vec<Kept>, Fault> {
        let query = sqlx::query(
            "SELECT n.seq, n.body, q.body AS particulars, q.salt FROM nomination n \
             JOIN particulars q ON q.nomination = n.id WHERE n.id > $1 ORDER BY n.id LIMIT $2",
        );
        let rows = query.bind(behind.0.clone()).bind(i64::from(limit));
        let read = |row: &AnyRow| {
            let (body, said): (String, String) =
                (row.try_get("body")?, row.try_get("particulars")?);
            let text: String = row.try_get("salt")?;
            Ok(Kept {
                nomination: json("nomination", &body)?,
                seq: row.try_get("seq")?,
                particulars: json("particulars", &said)?,
                salt: salt(&text)?,
            })
        };
        rows.fetch_all(&self.readers).await?.iter().map(read).collect()
    }
}

impl Writing {
    /// A nomination and the place in the record of the act that made it.
    ///
    /// # Errors
    /// The database failed, or the row does not read.
    pub async fn nomination(
        &mut self,
        forum: &ForumId,
        id: &NominationId,
    ) -> Result<Option<(Nomination, i64)>, Fault> {
        let query = sqlx::query("SELECT seq, body FROM nomination WHERE id = $1 AND forum = $2");
        let query = query.bind(id.0.clone()).bind(forum.0.clone());
        let Some(row) = query.fetch_optional(self.connection()).await? else { return Ok(None) };
        let body: String = row.try_get("body")?;
        Ok(Some((json("nomination", &body)?, row.try_get("seq")?)))
    }

    /// The nomination in force of an expert with this address, and of which entity it is.
    ///
    /// # Errors
    /// The database failed.
    pub async fn nominated(
        &mut self,
        forum: &ForumId,
        address: &str,
    ) -> Result<Option<(NominationId, EntityId)>, Fault> {
        let query = sqlx::query(
            "SELECT n.id, n.entity FROM particulars q JOIN nomination n ON n.id = q.nomination \
             WHERE q.address = $1 AND n.forum = $2 AND n.standing IN ('named', 'confirmed') \
             ORDER BY n.id LIMIT 1",
        );
        let query = query.bind(address.to_owned()).bind(forum.0.clone());
        let Some(row) = query.fetch_optional(self.connection()).await? else { return Ok(None) };
        Ok(Some((NominationId(row.try_get("id")?), EntityId(row.try_get("entity")?))))
    }

    /// Stores a nomination.
    ///
    /// # Errors
    /// The database failed.
    pub async fn put_nomination(
        &mut self,
        forum: &ForumId,
        nomination: &Nomination,
        seq: i64,
    ) -> Result<(), Fault> {
        let body = serde_json::to_string(nomination)
            .map_err(|fault| Fault::Row { table: "nomination", reason: fault.to_string() })?;
        let listed = matches!(nomination.standing, Standing::Confirmed { listed: true, .. });
        sqlx::query(
            "INSERT INTO nomination (id, forum, entity, expert, standing, listed, received, seq, \
             body) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (id) DO UPDATE SET \
             standing = excluded.standing, listed = excluded.listed, body = excluded.body",
        )
        .bind(nomination.id.0.clone())
        .bind(forum.0.clone())
        .bind(nomination.named.entity.0.clone())
        .bind(nomination.named.expert.0.clone())
        .bind(nomination.standing.key().to_owned())
        .bind(i64::from(listed))
        .bind(nomination.named.received.as_millisecond())
        .bind(seq)
        .bind(body)
        .execute(self.connection())
        .await?;
        Ok(())
    }
}

fn nominee(row: &AnyRow) -> Result<Nominee, Fault> {
    let text = |name: &str| -> Result<String, Fault> { Ok(row.try_get(name)?) };
    Ok(Nominee {
        forum: ForumId(text("forum")?),
        nomination: json("nomination", &text("body")?)?,
        expert: json("person", &text("person")?)?,
        particulars: json("particulars", &text("particulars")?)?,
        seq: row.try_get("seq")?,
    })
}
