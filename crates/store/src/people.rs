//! People: what is known of them, with the salt of the commitment in the record.

use forum::PersonId;
use forum::person::Person;
use sqlx::Row as _;

use crate::{Fault, Store, json};

impl Store {
    /// A person.
    ///
    /// # Errors
    /// The database failed, or the row does not read.
    pub async fn person(&self, id: &PersonId) -> Result<Option<Person>, Fault> {
        let query = sqlx::query_scalar("SELECT body FROM person WHERE id = $1");
        let body: Option<String> = query.bind(id.0.clone()).fetch_optional(&self.readers).await?;
        body.map(|body| json("person", &body)).transpose()
    }

    /// Everyone, with the salts of their commitments, for replaying the record.
    ///
    /// # Errors
    /// The database failed, or a row does not read.
    pub async fn person_rows(&self) -> Result<Vec<(Person, [u8; 16])>, Fault> {
        let rows = sqlx::query("SELECT salt, body FROM person ORDER BY id")
            .fetch_all(&self.readers)
            .await?;
        let mut people = Vec::with_capacity(rows.len());
        for row in rows {
            let (text, body): (String, String) = (row.try_get("salt")?, row.try_get("body")?);
            people.push((json("person", &body)?, salt(&text)?));
        }
        Ok(people)
    }
}

pub(crate) fn salt(text: &str) -> Result<[u8; 16], Fault> {
    let wrong = || Fault::Row { table: "words", reason: "the salt is not 16 bytes".to_owned() };
    if text.len() != 32 || !text.is_ascii() {
        return Err(wrong());
    }
    let mut salt = [0; 16];
    for (at, byte) in salt.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[at * 2..at * 2 + 2], 16).map_err(|_| wrong())?;
    }
    Ok(salt)
}
