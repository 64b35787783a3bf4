//! The officer's desk: what needs doing now, with its counts, and the way to each thing.

use std::collections::HashMap;

use askama::Template;
use axum::response::Response;
use desk::{Asked, Seen};
use forum::PersonId;

use crate::failure::{Failed, OrFault};
use crate::page::{Here, Page, Visit, render_as};

mod asking;
mod back;
mod officer;
mod sent;
pub(crate) mod todo;

pub(crate) use back::Back;
pub(crate) use officer::{Officer, OfficersForm, perform};
pub(crate) use sent::Sent;

pub(crate) use asking::what;

use asking::Waiting;
use todo::{Compiled, Near, Open};

#[derive(Template)]
#[template(path = "secretariat/home.html")]
struct Home {
    page: Page,
    back: Back,
    requests: Vec<Waiting>,
    requests_title: String,
    drafting: String,
    open: Vec<Open>,
    compilations: Vec<Compiled>,
    near: Vec<Near>,
    found: String,
}

/// The desk.
pub(crate) async fn home(officer: Officer) -> Result<Response, Failed> {
    desk_page(&officer.visit, &officer.seen, officer.notice(), Back::default()).await
}

/// The desk with what has just been done, or with what came back.
pub(crate) async fn desk_page(
    visit: &Visit,
    seen: &Seen,
    notice: Option<String>,
    back: Back,
) -> Result<Response, Failed> {
    let mut page = visit.forum_page(seen, Here::Desk, visit.say("desk-title")).await?;
    page.notice = notice;
    let requests = asking::waiting(visit, seen).await?;
    let found = forum::mandate::check::findings(&seen.forum.mandate, &seen.forum.calendar);
    let status = back.status();
    let home = Home {
        page,
        back,
        requests_title: visit.say("desk-requests").count("count", requests.len()).to_string(),
        requests,
        drafting: todo::drafting(visit, seen),
        open: todo::open(visit, seen).await?,
        compilations: todo::compilations(visit, seen).await?,
        near: todo::near(visit, seen),
        found: visit.say("desk-found").count("count", found.len()).to_string(),
    };
    Ok(render_as(status, &home))
}

/// The visitor, asking now.
pub(crate) fn asked(visit: &Visit) -> Asked {
    Asked {
        by: visit.person.clone(),
        clock: false,
        begun: visit.begun,
        received: visit.app.desk.clock().now(),
        form: None,
    }
}

/// What has just been done, as the address behind a form says it; an unknown word says nothing.
pub(crate) fn notice(visit: &Visit, query: &HashMap<String, String>) -> Option<String> {
    let key = match query.get("done")?.as_str() {
        "asked" => "done-asked",
        "changed" => "done-changed",
        "confirmed" => "done-confirmed",
        "turned-down" => "done-turned-down",
        "imported" => "done-imported",
        "translated" => "done-translated",
        "disposed" => "done-disposed",
        "saved" => "done-saved",
        "drafted" => "done-drafted",
        "ended" => "done-ended",
        "compiled" => "done-compiled",
        _ => return None,
    };
    Some(visit.say(key).to_string())
}

/// The name of a person, for an officer; a dash where nothing is known any more.
pub(crate) async fn name_of(
    visit: &Visit,
    seen: &Seen,
    person: &PersonId,
) -> Result<String, Failed> {
    let known = seen.person(person).await.or_fault(visit)?;
    Ok(known.map_or_else(|| "–".to_owned(), |person| person.name))
}
