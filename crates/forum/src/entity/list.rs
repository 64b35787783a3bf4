//! A list of Member States as a table: names in six languages, region, dated groups.

use std::collections::BTreeMap;

use super::{Category, Entity, table};
use lang::Lang;

/// Why a list of Member States does not read.
#[derive(Debug, thiserror::Error)]
pub enum Unread {
    /// It is no table.
    #[error("{0}")]
    Csv(#[from] csv::Error),
    /// Its cells are not as they should be.
    #[error("{0:?}")]
    Table(table::Unread),
}

/// Reads a table of Member States, its columns named as in `data/member-states.csv`.
///
/// # Errors
/// What does not read, with its line.
pub fn read(text: &str) -> Result<Vec<Entity>, Unread> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    let row = |row: Result<csv::StringRecord, csv::Error>| {
        row.map(|row| row.iter().map(str::to_owned).collect())
    };
    let rows = reader.records().map(row).collect::<Result<Vec<Vec<String>>, _>>()?;
    let category = Some(Category::MemberState);
    let read = table::read(&rows, &BTreeMap::new(), Lang::En, category).map_err(Unread::Table)?;
    Ok(read.new)
}
