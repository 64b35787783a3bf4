//! One entity: how it stands, what is said of it, who acts for it, and what it was before.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use desk::Seen;
use forum::EntityId;
use forum::command::Command;
use forum::entity::{Change, Entity, Ground, Status};

use super::form::{Fields, fields, filled, read};
use super::{head, notice};
use crate::body::Whole;
use crate::failure::Failed;
use crate::page::{Here, Page, Visit, render_as, see_other};
use crate::person::{Held, held};
use crate::secretariat::{Back, Officer, Sent, asked};
use crate::show;

#[derive(Template)]
#[template(path = "entity/one.html")]
struct One {
    page: Page,
    back: Back,
    sent: Sent,
    fields: Fields,
    id: String,
    name: String,
    category: String,
    /// Since when and by which act it is suspended; none if it is not.
    suspended: Option<String>,
    held: Vec<Held>,
    changes: Vec<(String, String)>,
}

/// The entity.
pub(crate) async fn page(
    Officer { visit, seen, query }: Officer,
    Path((_, _, entity)): Path<(String, String, String)>,
) -> Result<Response, Failed> {
    let entity = known(&visit, &seen, &entity)?;
    one(&visit, &seen, entity, filled(entity), (Back::default(), notice(&visit, &query))).await
}

fn known<'s>(visit: &Visit, seen: &'s Seen, id: &str) -> Result<&'s Entity, Failed> {
    seen.forum.entities.get(&EntityId::from(id)).ok_or_else(|| Failed::not_found(visit))
}

async fn one(
    visit: &Visit,
    seen: &Seen,
    entity: &Entity,
    sent: Sent,
    (back, notice): (Back, Option<String>),
) -> Result<Response, Failed> {
    let name = entity.name.say(visit.lang).to_owned();
    let mut page = visit.forum_page(seen, Here::Desk, &name).await?;
    page.notice = notice;
    let suspended = match seen.forum.status(&entity.id) {
        Status::Active => None,
        Status::Suspended { since, act } => {
            let since = show::moment(visit.lang, &seen.forum, *since).sentence;
            let said = visit.say("entity-suspended-since").with("since", since).with("act", act);
            Some(said.to_string())
        }
    };
    let standing = seen.forum.standings.get(&entity.id);
    let changes = standing.map_or(&[][..], |standing| &standing.changes);
    let mut held = held(visit, seen).await?;
    held.retain(|held| held.entity == entity.id.0);
    let one = One {
        page,
        fields: fields(visit, seen),
        id: entity.id.0.clone(),
        name,
        category: visit.say(&format!("entity-one-{}", entity.category.key())).to_string(),
        suspended,
        held,
        changes: changes.iter().rev().map(|change| told(visit, seen, change)).collect(),
        sent,
        back,
    };
    Ok(render_as(one.back.status(), &one))
}

/// A change: its day, and what it was.
fn told(visit: &Visit, seen: &Seen, change: &Change) -> (String, String) {
    let day = |at| show::day(visit.lang, &seen.forum.calendar, at);
    let by = |key: &str, act: &str, reason: &str| {
        visit.say(key).with("act", act).with("reason", reason).to_string()
    };
    let value = |text: &str| match text {
        "" => "–".to_owned(),
        text => text.to_owned(),
    };
    match change {
        Change::Said { column, from, to, at } => {
            let said = visit
                .say("entity-was")
                .with("column", head(visit.lang, *column))
                .with("from", value(from))
                .with("to", value(to));
            (day(*at), said.to_string())
        }
        Change::Suspended { act, reason, at } => {
            (day(*at), by("entity-was-suspended", act, reason))
        }
        Change::Reinstated { act, reason, at } => {
            (day(*at), by("entity-was-reinstated", act, reason))
        }
    }
}

/// Brings the entity up to date, or asks for its suspension or reinstatement.
pub(crate) async fn change(
    Officer { visit, seen, .. }: Officer,
    Path((_, _, entity)): Path<(String, String, String)>,
    Whole(body): Whole,
) -> Result<Response, Failed> {
    let entity = known(&visit, &seen, &entity)?;
    let mut sent = Sent::read(&visit, &body)?;
    let mut back = Back::default();
    let here = format!("/{}/{}/desk/entities/{}", visit.lang, seen.forum.id(), entity.id);
    let ground =
        Ground { entity: entity.id.clone(), act: sent.text("act"), reason: sent.text("reason") };
    let (command, to) = match sent.get("what") {
        "suspend" => (
            Command::Suspend(ground),
            format!("/{}/{}/desk?done=asked", visit.lang, seen.forum.id()),
        ),
        "reinstate" => (
            Command::Reinstate(ground),
            format!("/{}/{}/desk?done=asked", visit.lang, seen.forum.id()),
        ),
        _ => {
            let changed = read(&visit, &seen, &sent, entity.clone(), &mut back);
            (Command::Admit(vec![changed]), format!("{here}?done=changed"))
        }
    };
    if matches!(command, Command::Suspend(_) | Command::Reinstate(_)) {
        // The other form on the page shows what is known; this one keeps what was typed.
        let (act, reason) = (sent.text("act"), sent.text("reason"));
        let token = sent.text("token");
        sent = filled(entity);
        for (name, value) in [("act", act), ("reason", reason), ("token", token)] {
            sent.put(name, &value);
        }
    }
    if visit.key(sent.get("token")).is_none() {
        back = Back::token(&visit);
    }
    if !back.is_back() {
        match visit.app.desk.perform(seen.forum.id(), asked(&visit), command).await {
            Ok(_) => return Ok(see_other(&to)),
            Err(failure) => back = Back::of(&visit, &seen.forum, &failure),
        }
    }
    one(&visit, &seen, entity, sent, (back, None)).await
}
