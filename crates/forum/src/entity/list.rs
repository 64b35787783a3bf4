//! A list of Member States as a table: names in six languages, region, dated groups.

use serde::Deserialize;

use super::{Category, Entity, Region};
use crate::id::EntityId;
use crate::phrase::Phrase;

#[derive(Deserialize)]
struct Row {
    id: EntityId,
    name_ar: String,
    name_en: String,
    name_es: String,
    name_fr: String,
    name_ru: String,
    name_zh: String,
    itu_region: Region,
    m49_region: String,
    ldc: u8,
    lldc: u8,
    sids: u8,
}

/// Reads a table of Member States, its columns named as in `data/member-states.csv`.
///
/// # Errors
/// The first row that does not read, with its line.
pub fn read(table: &str) -> Result<Vec<Entity>, csv::Error> {
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    reader.deserialize().map(|row| row.map(entity)).collect()
}

fn entity(row: Row) -> Entity {
    let groups = [("ldc", row.ldc), ("lldc", row.lldc), ("sids", row.sids)];
    let groups = groups.into_iter().filter(|(_, belongs)| *belongs == 1);
    Entity {
        id: row.id,
        category: Category::MemberState,
        itu_region: Some(row.itu_region),
        m49_region: row.m49_region,
        groups: groups.map(|(group, _)| group.to_owned()).collect(),
        name: Phrase {
            ar: row.name_ar,
            en: row.name_en,
            es: row.name_es,
            fr: row.name_fr,
            ru: row.name_ru,
            zh: row.name_zh,
        },
    }
}
