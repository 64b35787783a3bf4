//! Entities at the desk: the list of them, one by one, and as a table to take away or bring in.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use desk::Seen;
use forum::entity::table::Column;
use forum::entity::{Category, Entity, Status};
use lang::Lang;

use crate::failure::{Failed, OrFault};
use crate::page::{Here, Page, Visit, render_as};
use crate::secretariat::{Back, Officer};

mod form;
mod import;
mod page;

pub(crate) use form::{admit, form};
pub(crate) use import::{bring_in, preview};
pub(crate) use page::{change, page};

/// A page of the list shows so many.
const PAGE_ENTITIES: usize = 200;

#[derive(Template)]
#[template(path = "entity/list.html")]
struct List {
    page: Page,
    back: Back,
    token: String,
    categories: Vec<Of>,
    category: String,
    summary: String,
    rows: Vec<Row>,
    /// The number of the next page of the list, if there is one.
    next: Option<usize>,
    first: bool,
    /// The heads that a table can have.
    columns: String,
}

/// A category and how many entities it has.
struct Of {
    key: &'static str,
    count: u32,
}

/// An entity in the list.
struct Row {
    id: String,
    name: String,
    category: String,
    region: String,
    groups: String,
    suspended: bool,
}

/// The list.
pub(crate) async fn list(Officer { visit, seen, query }: Officer) -> Result<Response, Failed> {
    list_page(&visit, &seen, &query, Back::default()).await
}

async fn list_page(
    visit: &Visit,
    seen: &Seen,
    query: &HashMap<String, String>,
    back: Back,
) -> Result<Response, Failed> {
    let mut page = visit.forum_page(seen, Here::Desk, visit.say("entity-title")).await?;
    page.notice = notice(visit, query);
    let entities = &seen.forum.entities;
    let of = |key: &'static str, fits: &dyn Fn(&&Entity) -> bool| {
        let count = entities.values().filter(fits).count();
        Of { key, count: u32::try_from(count).unwrap_or(u32::MAX) }
    };
    let mut categories: Vec<Of> =
        Category::ALL.iter().map(|c| of(c.key(), &|one| one.category == *c)).collect();
    categories.retain(|of| of.count > 0);
    let category = query.get("category").map_or("", String::as_str);
    let wanted = Category::ALL.into_iter().find(|one| one.key() == category);
    let at: usize = query.get("page").and_then(|page| page.parse().ok()).unwrap_or(0);
    let mut found: Vec<&Entity> =
        entities.values().filter(|e| wanted.is_none_or(|c| e.category == c)).collect();
    found
        .sort_by_cached_key(|entity| (entity.category, entity.name.say(visit.lang).to_lowercase()));
    let skip = at.saturating_mul(PAGE_ENTITIES);
    let shown = found.iter().skip(skip).take(PAGE_ENTITIES);
    let rows: Vec<Row> = shown.map(|entity| row(visit, seen, entity)).collect();
    let list = List {
        page,
        back,
        token: visit.token(),
        categories,
        category: wanted.map_or_else(String::new, |one| one.key().to_owned()),
        summary: visit.say("entity-count").count("count", found.len()).to_string(),
        rows,
        next: (skip.saturating_add(PAGE_ENTITIES) < found.len()).then_some(at + 1),
        first: at == 0,
        columns: Column::all().map(Column::key).collect::<Vec<_>>().join(", "),
    };
    Ok(render_as(list.back.status(), &list))
}

fn row(visit: &Visit, seen: &Seen, entity: &Entity) -> Row {
    let today = seen.forum.calendar.day_of(seen.now);
    let groups = entity.groups_on(today).map(|group| group.key().to_uppercase());
    let region = entity.itu_region.map_or_else(String::new, |region| {
        visit.say(&format!("region-{}", region.key())).to_string()
    });
    Row {
        id: entity.id.0.clone(),
        name: entity.name.say(visit.lang).to_owned(),
        category: visit.say(&format!("entity-one-{}", entity.category.key())).to_string(),
        region,
        groups: groups.collect::<Vec<_>>().join(" · "),
        suspended: matches!(seen.forum.status(&entity.id), Status::Suspended { .. }),
    }
}

fn notice(visit: &Visit, query: &HashMap<String, String>) -> Option<String> {
    let key = match query.get("done")?.as_str() {
        "admitted" => "entity-done-admitted",
        "changed" => "entity-done-changed",
        _ => return None,
    };
    Some(visit.say(key).to_string())
}

/// What a column is called.
fn head(lang: Lang, column: Column) -> String {
    let say = |key: &str| crate::words::say(lang, key);
    match column {
        Column::Id => say("entity-id").to_string(),
        Column::Category => say("entity-category").to_string(),
        Column::Name(of) => say("entity-name-in").with("language", of.own_name()).to_string(),
        Column::ItuRegion => say("entity-itu-region").to_string(),
        Column::AdministrativeRegion => say("entity-administrative-region").to_string(),
        Column::RadioRegion => say("entity-radio-region").to_string(),
        Column::M49Region => say("entity-m49-region").to_string(),
        Column::Group(group) => say(&format!("group-{}", group.key())).to_string(),
        Column::List(group) => {
            let group = say(&format!("group-{}", group.key())).to_string();
            say("entity-list-of").with("group", group).to_string()
        }
    }
}

/// What is wrong with a cell, as a sentence.
pub(crate) fn fault(lang: Lang, fault: &forum::entity::table::Fault) -> String {
    use forum::entity::table::Fault;
    let said = crate::words::say(lang, &format!("entity-fault-{}", fault.key()));
    match fault {
        Fault::TooLong { length, limit } => {
            said.count("length", *length).count("limit", *limit).to_string()
        }
        Fault::Twice { line } => said.count("line", *line).to_string(),
        _ => said.to_string(),
    }
}

/// What is wrong with an entity, in which column, as a sentence.
pub(crate) fn refused(
    lang: Lang,
    entity: &forum::EntityId,
    column: Column,
    wrong: &forum::entity::table::Fault,
) -> String {
    crate::words::say(lang, "entity-refused")
        .with("entity", entity)
        .with("column", head(lang, column))
        .with("fault", fault(lang, wrong))
        .to_string()
}

/// The entities as a table to take away: `entities.csv`, `entities.xlsx`.
pub(crate) async fn export(
    Officer { visit, seen, .. }: Officer,
    Path((_, _, file)): Path<(String, String, String)>,
) -> Result<Response, Failed> {
    let entities = seen.forum.entities.values();
    let (bytes, media) = match file.as_str() {
        "entities.csv" => (papers::entity::csv(entities), "text/csv; charset=utf-8"),
        "entities.xlsx" => {
            let made = papers::entity::xlsx(entities)
                .map_err(|fault| desk::Fault::Row { table: "entities", reason: fault.to_string() });
            let media = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            (made.or_fault(&visit)?, media)
        }
        _ => return Err(Failed::not_found(&visit)),
    };
    let end = file.rsplit_once('.').map_or("", |(_, end)| end);
    let day = seen.forum.calendar.day_of(seen.now);
    let name = format!("attachment; filename=\"{}-entities-{day}.{end}\"", seen.forum.id());
    let mut answer = bytes.into_response();
    answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media));
    if let Ok(name) = HeaderValue::from_str(&name) {
        answer.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    }
    Ok(answer)
}
