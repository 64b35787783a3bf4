//! The schedule: every date, the act that decided it, and every value it had before.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use forum::calendar::Slot;
use forum::mandate::check::order;

use crate::cache::Public;
use crate::failure::Failed;
use crate::forum::state_of;
use crate::page::{Here, Page, Visit, render};
use crate::show::{self, Moment};

#[derive(Template)]
#[template(path = "calendar/schedule.html")]
struct Schedule {
    page: Page,
    rows: Vec<Row>,
    zone: String,
}

struct Row {
    key: String,
    what: String,
    when: String,
    moment: Option<Moment>,
    act: String,
    state: String,
    open: bool,
    changes: Vec<Changed>,
}

struct Changed {
    from: String,
    act: String,
    reason: String,
    at: String,
}

/// The schedule of a forum.
pub(crate) async fn schedule(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Failed> {
    let seen = visit.seen(&id)?;
    let forum = &seen.forum;
    let row = |slot: &Slot| {
        let dated = forum.calendar.get(slot)?;
        let deadline = match slot {
            Slot::Deadline(key) => forum.calendar.deadline(*key),
            _ => None,
        };
        let changed = |change: &forum::calendar::Change| Changed {
            from: show::when(visit.lang, &change.from),
            act: change.act.clone(),
            reason: change.reason.clone(),
            at: show::day(visit.lang, &forum.calendar, change.at),
        };
        let state = state_of(forum, slot, seen.now);
        Some(Row {
            key: slot.key(),
            what: show::slot(visit.lang, &forum.mandate, slot),
            when: show::when(visit.lang, &dated.when),
            moment: deadline.map(|at| show::moment(visit.lang, forum, at)),
            act: dated.decided_by().to_owned(),
            open: state == "state-open",
            state: visit.say(state).to_string(),
            changes: dated.changes.iter().rev().map(changed).collect(),
        })
    };
    let rows = order(&forum.mandate, &forum.calendar).iter().filter_map(row).collect();
    let page = visit.forum_page(&seen, Here::Schedule, visit.say("schedule-title")).await?;
    let zone = forum.mandate.zone_name.say(visit.lang).to_owned();
    let mut response = render(&Schedule { page, rows, zone });
    response.extensions_mut().insert(Public);
    Ok(response)
}

// The secretariat's and the calendar file's handlers stand in files of their own.
pub(crate) use file::file;
pub(crate) use officer::{change, form};
mod file;
mod officer;
