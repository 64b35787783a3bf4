//! A table of entities that is brought in: what it would change is shown, then an officer confirms.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Request;
use axum::response::Response;
use desk::Seen;
use forum::command::Command;
use forum::entity::Entity;
use forum::entity::table::{self, Reading, Unread, WRONG_MAX};
use papers::grid;

use super::{fault, head, list_page};
use crate::failure::Failed;
use crate::page::{Here, Page, Visit, render_as, see_other};
use crate::secretariat::{Back, Officer, asked};
use crate::sheaf::Sheaf;

/// A preview shows so many new entities and so many that change; the others it counts.
const SHOWN_MAX: usize = 300;

#[derive(Template)]
#[template(path = "entity/preview.html")]
struct Preview {
    page: Page,
    back: Back,
    token: String,
    summary: Vec<String>,
    new: Vec<(String, String, String)>,
    new_left: u32,
    changed: Vec<Changed>,
    changed_left: u32,
    /// What the table cannot say, each as a sentence.
    silent: Vec<String>,
    /// What would change, as a table, to be sent back when it is confirmed.
    table: String,
    /// By which it is seen that what was shown is still what would change.
    print: String,
}

/// An entity that would change.
struct Changed {
    id: String,
    name: String,
    differs: Vec<(String, String, String)>,
}

/// Reads a table and shows what it would change; nothing is recorded.
pub(crate) async fn preview(
    Officer { visit, seen, .. }: Officer,
    request: Request,
) -> Result<Response, Failed> {
    let sheaf = Sheaf::read(&visit, request).await?;
    let nothing = HashMap::new();
    if visit.key(sheaf.sent.get("token")).is_none() {
        return list_page(&visit, &seen, &nothing, Back::token(&visit)).await;
    }
    let mut back = Back::default();
    let Some(file) = sheaf.files.into_iter().find(|file| file.field == "file") else {
        back.add("file", visit.say("entity-no-file"));
        return list_page(&visit, &seen, &nothing, back).await;
    };
    // Beside the threads that answer pages; and what makes a reader of foreign bytes give up
    // altogether is a workbook that cannot be read.
    let reading_file = tokio::task::spawn_blocking(move || grid::read(&file.bytes)).await;
    let read = reading_file.unwrap_or(Err(grid::Fault::Workbook)).map_err(|fault| {
        back.add("file", visit.say(&format!("table-fault-{}", fault.key())));
    });
    let reading = read.ok().and_then(|rows| reading(&visit, &seen, &rows, &mut back));
    match reading {
        None => list_page(&visit, &seen, &nothing, back).await,
        Some(reading) => preview_page(&visit, &seen, &reading, back).await,
    }
}

fn reading(visit: &Visit, seen: &Seen, rows: &[Vec<String>], back: &mut Back) -> Option<Reading> {
    let working = seen.forum.mandate.working_language;
    match table::read(rows, &seen.forum.entities, working, None) {
        Ok(reading) => return Some(reading),
        Err(Unread::NoId) => back.add("file", visit.say("entity-no-id")),
        Err(Unread::NoRows) => back.add("file", visit.say("entity-no-rows")),
        Err(Unread::HeadTwice(column)) => {
            back.add("file", visit.say("entity-head-twice").with("column", column.key()));
        }
        Err(Unread::Cells(wrong)) => {
            for one in wrong.iter().take(WRONG_MAX) {
                let cell = if one.cell.is_empty() { "–" } else { &one.cell };
                let place = visit
                    .say("entity-wrong")
                    .count("row", one.line)
                    .with("column", one.column.key())
                    .with("cell", cell)
                    .with("fault", fault(visit.lang, &one.fault));
                back.add("file", place);
            }
            if wrong.len() >= WRONG_MAX {
                back.add("file", visit.say("entity-wrong-more").count("count", WRONG_MAX));
            }
        }
    }
    None
}

/// The entities that would be admitted or brought up to date.
fn fresh(reading: &Reading) -> impl Iterator<Item = &Entity> {
    reading.new.iter().chain(reading.changed.iter().map(|(entity, _)| entity))
}

/// What a table would change, as a hash: the values it would give and those they would replace.
fn print(reading: &Reading) -> String {
    let mut told = String::new();
    for (entity, differs) in &reading.changed {
        told.push_str(&format!("{}{differs:?}\n", entity.id));
    }
    for entity in &reading.new {
        told.push_str(&format!("{entity:?}\n"));
    }
    ledger::digest(told.as_bytes()).to_string()
}

async fn preview_page(
    visit: &Visit,
    seen: &Seen,
    reading: &Reading,
    back: Back,
) -> Result<Response, Failed> {
    let lang = visit.lang;
    let counted = |key: &str, count: usize| visit.say(key).count("count", count).to_string();
    let left = |all: usize| u32::try_from(all.saturating_sub(SHOWN_MAX)).unwrap_or(u32::MAX);
    let new = reading.new.iter().take(SHOWN_MAX).map(|entity| {
        let category = visit.say(&format!("entity-one-{}", entity.category.key()));
        (entity.id.0.clone(), entity.name.say(lang).to_owned(), category.to_string())
    });
    let changed = reading.changed.iter().take(SHOWN_MAX).map(|(entity, differs)| Changed {
        id: entity.id.0.clone(),
        name: entity.name.say(lang).to_owned(),
        differs: differs
            .iter()
            .map(|one| (head(lang, one.column), one.from.clone(), one.to.clone()))
            .collect(),
    });
    let mut silent = Vec::new();
    if reading.unnamed > 0 {
        silent.push(counted("entity-unnamed", reading.unnamed));
    }
    if !reading.absent.is_empty() {
        let absent: Vec<String> = reading.absent.iter().map(|column| column.key()).collect();
        silent.push(visit.say("entity-absent").with("columns", absent.join(", ")).to_string());
    }
    if !reading.ignored.is_empty() {
        let heads = reading.ignored.join(", ");
        silent.push(visit.say("entity-ignored").with("columns", heads).to_string());
    }
    silent.push(visit.say("entity-silent-status").to_string());
    let table = papers::entity::csv(fresh(reading));
    let preview = Preview {
        page: visit.forum_page(seen, Here::Desk, visit.say("entity-preview-title")).await?,
        back,
        token: visit.token(),
        summary: vec![
            counted("entity-new", reading.new.len()),
            counted("entity-changed", reading.changed.len()),
            counted("entity-unchanged", reading.unchanged),
        ],
        new: new.collect(),
        new_left: left(reading.new.len()),
        changed: changed.collect(),
        changed_left: left(reading.changed.len()),
        silent,
        table: String::from_utf8(table).unwrap_or_default(),
        print: print(reading),
    };
    Ok(render_as(preview.back.status(), &preview))
}

/// Records what was shown, if it is still what the table would change.
pub(crate) async fn bring_in(
    Officer { visit, seen, .. }: Officer,
    request: Request,
) -> Result<Response, Failed> {
    let sheaf = Sheaf::read(&visit, request).await?;
    let nothing = HashMap::new();
    let mut back = Back::default();
    let rows = grid::read(sheaf.sent.get("table").as_bytes()).unwrap_or_default();
    let Some(reading) = reading(&visit, &seen, &rows, &mut back) else {
        return list_page(&visit, &seen, &nothing, back).await;
    };
    if visit.key(sheaf.sent.get("token")).is_none() {
        return preview_page(&visit, &seen, &reading, Back::token(&visit)).await;
    }
    if print(&reading) != sheaf.sent.get("print") {
        // The same form sent again finds nothing left to change, and has been carried out.
        if reading.new.is_empty() && reading.changed.is_empty() {
            return Ok(see_other(&format!(
                "/{}/{}/desk/entities?done=changed",
                visit.lang,
                seen.forum.id()
            )));
        }
        back.add("", visit.say("entity-moved"));
        return preview_page(&visit, &seen, &reading, back).await;
    }
    let command = Command::Admit(fresh(&reading).cloned().collect());
    match visit.app.desk.perform(seen.forum.id(), asked(&visit), command).await {
        Ok(_) => Ok(see_other(&format!(
            "/{}/{}/desk/entities?done=changed",
            visit.lang,
            seen.forum.id()
        ))),
        Err(failure) => {
            let back = Back::of(&visit, &seen.forum, &failure);
            preview_page(&visit, &seen, &reading, back).await
        }
    }
}
