//! Entities as a table: its columns, what a cell says, and what a table would change.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use lang::Lang;
use serde::{Deserialize, Serialize};

use super::{Administrative, Category, Entity, Group, Membership, Radio, Region};
use crate::id::EntityId;
use crate::phrase::Phrase;

mod fault;

pub use fault::Fault;

/// A name has at most so many characters.
pub const NAME_CHARACTERS_MAX: usize = 300;

/// An id has at most so many characters.
pub const ID_CHARACTERS_MAX: usize = 60;

/// At most so many things wrong are told of one table.
pub const WRONG_MAX: usize = 100;

/// A column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Column {
    /// The id.
    Id,
    /// The category.
    Category,
    /// The name in a language.
    Name(Lang),
    /// The region of the development sector.
    ItuRegion,
    /// The administrative region.
    AdministrativeRegion,
    /// The region of the Radio Regulations.
    RadioRegion,
    /// The M49 region.
    M49Region,
    /// Since and until when it belongs to a development group.
    Group(Group),
    /// The date of the list that says so.
    List(Group),
}

impl Column {
    /// All columns, in the order in which a table has them.
    pub fn all() -> impl Iterator<Item = Column> {
        let places = [
            Column::ItuRegion,
            Column::AdministrativeRegion,
            Column::RadioRegion,
            Column::M49Region,
        ];
        let groups =
            Group::ALL.into_iter().flat_map(|group| [Self::Group(group), Self::List(group)]);
        [Column::Id, Column::Category]
            .into_iter()
            .chain(Lang::ALL.into_iter().map(Column::Name))
            .chain(places)
            .chain(groups)
    }

    /// Its head.
    pub fn key(self) -> String {
        match self {
            Column::Id => "id".to_owned(),
            Column::Category => "category".to_owned(),
            Column::Name(lang) => format!("name_{lang}"),
            Column::ItuRegion => "itu_region".to_owned(),
            Column::AdministrativeRegion => "administrative_region".to_owned(),
            Column::RadioRegion => "radio_region".to_owned(),
            Column::M49Region => "m49_region".to_owned(),
            Column::Group(group) => group.key().to_owned(),
            Column::List(group) => format!("{}_list", group.key()),
        }
    }

    /// The column with this head.
    pub fn from_key(key: &str) -> Option<Column> {
        let key = key.trim().to_lowercase();
        Column::all().find(|column| column.key() == key)
    }
}

impl From<Column> for String {
    fn from(column: Column) -> String {
        column.key()
    }
}

impl TryFrom<String> for Column {
    type Error = String;

    fn try_from(key: String) -> Result<Column, String> {
        Column::from_key(&key).ok_or_else(|| format!("{key} is no column"))
    }
}

/// Something wrong in a table, at its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// The row, as a spreadsheet counts them: the head is row 1.
    pub line: usize,
    /// The column.
    pub column: Column,
    /// What is wrong.
    pub fault: Fault,
    /// What the cell says, cut where it is long.
    pub cell: String,
}

/// A value that a table would change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Differs {
    /// In which column.
    pub column: Column,
    /// The value in force.
    pub from: String,
    /// The value in the table.
    pub to: String,
}

/// What a table would change.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    /// Entities that are not yet in the forum.
    pub new: Vec<Entity>,
    /// Entities that would change, and in what.
    pub changed: Vec<(Entity, Vec<Differs>)>,
    /// How many are as they are.
    pub unchanged: usize,
    /// How many of the forum the table does not name; they stay as they are.
    pub unnamed: usize,
    /// Heads that are no column, and are passed over.
    pub ignored: Vec<String>,
    /// Columns that the table has not; their values stay as they are.
    pub absent: Vec<Column>,
}

/// Why a table as a whole says nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unread {
    /// It has no column `id`.
    NoId,
    /// Two columns have the same head.
    HeadTwice(Column),
    /// It has no row below its head.
    NoRows,
    /// Cells are wrong.
    Cells(Vec<Wrong>),
}

/// Reads a table against the entities a forum has: everything or nothing.
///
/// Where a category is left out, a new entity is of `category`, if that is given.
///
/// # Errors
/// Why it says nothing, each wrong cell with its row and column.
pub fn read(
    rows: &[Vec<String>],
    known: &BTreeMap<EntityId, Entity>,
    working: Lang,
    category: Option<Category>,
) -> Result<Reading, Unread> {
    let (head, body) = rows.split_first().ok_or(Unread::NoRows)?;
    let mut reading = Reading::default();
    let columns = columns(head, &mut reading)?;
    let filled = |row: &&Vec<String>| row.iter().any(|cell| !cell.trim().is_empty());
    let mut lines: BTreeMap<EntityId, usize> = BTreeMap::new();
    let mut wrong = Vec::new();
    for (line, row) in (2..).zip(body).filter(|(_, row)| filled(row)) {
        match read_row(row, &columns, known, working, category) {
            Err(found) => {
                let at = |(column, fault, cell)| Wrong { line, column, fault, cell };
                wrong.extend(found.into_iter().map(at));
            }
            Ok(entity) => {
                if let Some(first) = lines.insert(entity.id.clone(), line) {
                    let (fault, cell) = (Fault::Twice { line: first }, entity.id.0);
                    wrong.push(Wrong { line, column: Column::Id, fault, cell });
                } else {
                    sort_in(&mut reading, known, entity);
                }
            }
        }
        if wrong.len() >= WRONG_MAX {
            break;
        }
    }
    if !wrong.is_empty() {
        return Err(Unread::Cells(wrong));
    }
    if lines.is_empty() {
        return Err(Unread::NoRows);
    }
    reading.unnamed = known.keys().filter(|id| !lines.contains_key(*id)).count();
    Ok(reading)
}

/// Which column each place of a row belongs to.
fn columns(head: &[String], reading: &mut Reading) -> Result<Vec<Option<Column>>, Unread> {
    let mut found = BTreeSet::new();
    let mut columns = Vec::with_capacity(head.len());
    for name in head {
        let column = Column::from_key(name);
        match column {
            Some(column) if !found.insert(column.key()) => return Err(Unread::HeadTwice(column)),
            None if !name.trim().is_empty() => reading.ignored.push(cut(name)),
            _ => {}
        }
        columns.push(column);
    }
    if !found.contains("id") {
        return Err(Unread::NoId);
    }
    reading.absent = Column::all().filter(|column| !found.contains(&column.key())).collect();
    Ok(columns)
}

fn sort_in(reading: &mut Reading, known: &BTreeMap<EntityId, Entity>, entity: Entity) {
    let Some(was) = known.get(&entity.id) else {
        reading.new.push(entity);
        return;
    };
    let differs = differences(was, &entity);
    match differs.is_empty() {
        true => reading.unchanged += 1,
        false => reading.changed.push((entity, differs)),
    }
}

/// In what two states of an entity differ.
pub fn differences(was: &Entity, is: &Entity) -> Vec<Differs> {
    if was == is {
        return Vec::new();
    }
    let of = |column| {
        let (from, to) = (cell(was, column), cell(is, column));
        (from != to).then_some(Differs { column, from, to })
    };
    Column::all().filter_map(of).collect()
}

type Found = (Column, Fault, String);

fn read_row(
    row: &[String],
    columns: &[Option<Column>],
    known: &BTreeMap<EntityId, Entity>,
    working: Lang,
    category: Option<Category>,
) -> Result<Entity, Vec<Found>> {
    let cells = columns.iter().zip(row).filter_map(|(column, cell)| Some(((*column)?, cell)));
    let cells: Vec<(Column, &String)> = cells.collect();
    let id = cells.iter().find(|(column, _)| *column == Column::Id);
    let id = id.map_or("", |(_, cell)| cell.trim());
    let mut wrong = Vec::new();
    if let Err(fault) = check_id(id) {
        return Err(vec![(Column::Id, fault, cut(id))]);
    }
    let id = EntityId::from(id);
    let has = |wanted: Column| cells.iter().any(|(c, cell)| *c == wanted && !cell.is_empty());
    if !known.contains_key(&id) && !has(Column::Category) && category.is_none() {
        wrong.push((Column::Category, Fault::Empty, String::new()));
    }
    let mut entity = known
        .get(&id)
        .cloned()
        .unwrap_or_else(|| Entity::new(id, category.unwrap_or(Category::Other), Phrase::default()));
    for (column, cell) in cells {
        if let Err(fault) = put(&mut entity, column, cell) {
            wrong.push((column, fault, cut(cell)));
        }
    }
    if wrong.is_empty()
        && let Some((column, fault)) = check(&entity, working)
    {
        wrong.push((column, fault, cut(&cell(&entity, column))));
    }
    if wrong.is_empty() { Ok(entity) } else { Err(wrong) }
}

fn cut(cell: &str) -> String {
    cell.trim().chars().take(60).collect()
}

/// Whether a spreadsheet would take a cell for a formula.
pub fn is_formula(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
}

fn check_id(id: &str) -> Result<(), Fault> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    match id {
        "" => Err(Fault::Empty),
        id if is_formula(id) => Err(Fault::Formula),
        id if id.len() > ID_CHARACTERS_MAX => {
            Err(Fault::TooLong { length: id.chars().count(), limit: ID_CHARACTERS_MAX })
        }
        id if !id.chars().all(fits) => Err(Fault::NotAnId),
        _ => Ok(()),
    }
}

/// The first thing wrong with an entity, from wherever it comes.
pub fn check(entity: &Entity, working: Lang) -> Option<(Column, Fault)> {
    if let Err(fault) = check_id(&entity.id.0) {
        return Some((Column::Id, fault));
    }
    if entity.name.exactly(working).trim().is_empty() {
        return Some((Column::Name(working), Fault::Empty));
    }
    for lang in Lang::ALL {
        let name = entity.name.exactly(lang);
        let length = name.chars().count();
        if length > NAME_CHARACTERS_MAX {
            let limit = NAME_CHARACTERS_MAX;
            return Some((Column::Name(lang), Fault::TooLong { length, limit }));
        }
        if is_formula(name) {
            return Some((Column::Name(lang), Fault::Formula));
        }
    }
    if !entity.m49_region.is_empty() && m49(&entity.m49_region).is_err() {
        return Some((Column::M49Region, Fault::NotARegion));
    }
    for (at, one) in entity.groups.iter().enumerate() {
        if entity.groups[..at].iter().any(|other| other.group == one.group) {
            return Some((Column::Group(one.group), Fault::Twice { line: 0 }));
        }
        if one.since.zip(one.until).is_some_and(|(since, until)| until <= since) {
            return Some((Column::Group(one.group), Fault::Backwards));
        }
        if !one.list.is_empty() && list_date(&one.list).is_err() {
            return Some((Column::List(one.group), Fault::NotADay));
        }
    }
    None
}

/// What a cell of the table says of an entity.
pub fn cell(entity: &Entity, column: Column) -> String {
    let of = |group| entity.groups.iter().find(|one| one.group == group);
    match column {
        Column::Id => entity.id.0.clone(),
        Column::Category => entity.category.key().to_owned(),
        Column::Name(lang) => entity.name.exactly(lang).to_owned(),
        Column::ItuRegion => entity.itu_region.map_or("", Region::key).to_owned(),
        Column::AdministrativeRegion => {
            entity.administrative_region.map_or("", Administrative::key).to_owned()
        }
        Column::RadioRegion => entity.radio_region.map_or("", Radio::key).to_owned(),
        Column::M49Region => entity.m49_region.clone(),
        Column::Group(group) => of(group).map_or_else(String::new, |one| {
            let day = |day: Option<Date>| day.map_or_else(String::new, |day| day.to_string());
            match (one.since, one.until) {
                (None, None) => "1".to_owned(),
                (since, until) => format!("{}/{}", day(since), day(until)),
            }
        }),
        Column::List(group) => of(group).map_or_else(String::new, |one| one.list.clone()),
    }
}

/// Takes over what a cell says.
///
/// # Errors
/// What is wrong with it.
pub fn put(entity: &mut Entity, column: Column, cell: &str) -> Result<(), Fault> {
    if is_formula(cell) {
        return Err(Fault::Formula);
    }
    let text = cell.split_whitespace().collect::<Vec<_>>().join(" ");
    let key = text.to_lowercase().replace([' ', '_'], "-");
    match column {
        Column::Id => {}
        // A known entity keeps its category where the cell is empty: it always has one.
        Column::Category if text.is_empty() => {}
        Column::Category => {
            let found = Category::ALL.into_iter().find(|category| category.key() == key);
            entity.category = found.ok_or(Fault::NotACategory)?;
        }
        Column::Name(lang) => *entity.name.slot(lang) = text,
        Column::ItuRegion => entity.itu_region = region(&key, Region::from_key)?,
        Column::AdministrativeRegion => {
            entity.administrative_region = region(&key, Administrative::from_key)?;
        }
        Column::RadioRegion => entity.radio_region = region(&key, Radio::from_key)?,
        Column::M49Region => entity.m49_region = m49(&text)?,
        Column::Group(group) => put_group(entity, group, &text)?,
        Column::List(group) => {
            let found = entity.groups.iter_mut().find(|one| one.group == group);
            match found {
                None if text.is_empty() => {}
                None => return Err(Fault::ListAlone),
                Some(one) => one.list = list_date(&text)?,
            }
        }
    }
    Ok(())
}

fn region<T>(key: &str, of: fn(&str) -> Option<T>) -> Result<Option<T>, Fault> {
    match key {
        "" => Ok(None),
        key => of(key).map(Some).ok_or(Fault::NotARegion),
    }
}

/// An M49 region as three digits; a spreadsheet that took it for a number left its zeros out.
fn m49(text: &str) -> Result<String, Fault> {
    match text {
        "" => Ok(String::new()),
        text if text.len() <= 3 && text.chars().all(|c| c.is_ascii_digit()) => {
            Ok(format!("{text:0>3}"))
        }
        _ => Err(Fault::NotARegion),
    }
}

fn list_date(text: &str) -> Result<String, Fault> {
    let day = if text.len() == 7 { format!("{text}-01") } else { text.to_owned() };
    match text {
        "" => Ok(String::new()),
        _ if day.len() == 10 && day.parse::<Date>().is_ok() => Ok(text.to_owned()),
        _ => Err(Fault::NotADay),
    }
}

/// `1` says that it belongs and not since when, `0` that it does not: neither takes away dates
/// that are known and do not speak against it.
fn put_group(entity: &mut Entity, group: Group, text: &str) -> Result<(), Fault> {
    let at = entity.groups.iter().position(|one| one.group == group);
    let over = at.map(|at| entity.groups[at].until.is_some());
    let day = |text: &str| match text {
        "" | ".." => Ok(None),
        text if text.len() == 10 => text.parse::<Date>().map(Some).map_err(|_| Fault::NotADay),
        _ => Err(Fault::NotADay),
    };
    let list = at.map_or_else(String::new, |at| entity.groups[at].list.clone());
    let fresh = match (text, over) {
        ("1", Some(false)) | ("0", Some(true)) => return Ok(()),
        ("0" | "", _) => None,
        ("1", _) => Some(Membership::undated(group)),
        _ => {
            let (since, until) = text.split_once('/').ok_or(Fault::NotAMembership)?;
            let (since, until) = (day(since.trim())?, day(until.trim())?);
            Some(Membership { group, since, until, list })
        }
    };
    entity.groups.retain(|one| one.group != group);
    entity.groups.extend(fresh);
    entity.groups.sort_by_key(|one| one.group);
    Ok(())
}

#[cfg(test)]
mod tests;
