//! Who acts for one's own entity: a focal point sees them all, and names its contributors.

use std::collections::HashMap;

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use desk::Seen;
use forum::command::Command;
use forum::person::{Role, is_address};
use forum::{EntityId, PersonId};

use super::office::{Held, fresh, held, in_force, known};
use super::{Said, letting_in};
use crate::body::Whole;
use crate::failure::Failed;
use crate::page::{Here, Page, Visit, render_as, see_other};
use crate::secretariat::{Back, Sent, asked, notice};

#[derive(Template)]
#[template(path = "person/own.html")]
struct Own {
    page: Page,
    back: Back,
    sent: Sent,
    entities: Vec<(String, String)>,
    held: Vec<Held>,
    link: Option<(String, String)>,
}

/// The entities for which the visitor is focal point.
fn own_entities(seen: &Seen) -> Vec<EntityId> {
    let focal = seen.roles.iter().filter(|role| matches!(role, Role::FocalPoint(_)));
    focal.filter_map(|role| role.entity().cloned()).collect()
}

/// The people of the visitor's own entity.
pub(crate) async fn own(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response, Failed> {
    let seen = focal_point(&visit, &id)?;
    let mut sent = Sent::default();
    sent.put("lang", visit.lang.code());
    let said = Said { notice: notice(&visit, &query), ..Said::default() };
    page(&visit, &seen, sent, said).await
}

fn focal_point(visit: &Visit, id: &str) -> Result<Seen, Failed> {
    let seen = visit.seen(id)?;
    match own_entities(&seen).is_empty() {
        true => Err(Failed::sign_in(visit)),
        false => Ok(seen),
    }
}

async fn page(visit: &Visit, seen: &Seen, sent: Sent, said: Said) -> Result<Response, Failed> {
    let own = own_entities(seen);
    let mut page = visit.forum_page(seen, Here::None, visit.say("people-own-title")).await?;
    page.notice = said.notice;
    let mut held = held(visit, seen).await?;
    held.retain(|held| own.iter().any(|id| id.0 == held.entity));
    for one in &mut held {
        one.linkable = one.role == "contributor" && may_link(seen, &PersonId(one.person.clone()));
    }
    let name = |id: &EntityId| {
        let entity = seen.forum.entities.get(id);
        entity.map_or_else(|| id.0.clone(), |entity| entity.name.say(visit.lang).to_owned())
    };
    let entities = own.iter().map(|id| (id.0.clone(), name(id))).collect();
    let own = Own { page, sent, entities, held, link: said.link, back: said.back };
    Ok(render_as(own.back.status(), &own))
}

/// A link lets in for everything a person may do: a focal point makes one only for those who do
/// nothing but write for the own entity.
fn may_link(seen: &Seen, person: &PersonId) -> bool {
    let own = own_entities(seen);
    let mut offices = in_force(seen).filter(|office| office.person == *person);
    offices.all(|office| matches!(&office.role, Role::Contributor(id) if own.contains(id)))
}

/// Names a contributor, ends the office of one, or makes a new sign-in link for one.
pub(crate) async fn name_contributor(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    Whole(body): Whole,
) -> Result<Response, Failed> {
    let seen = focal_point(&visit, &id)?;
    let sent = Sent::read(&visit, &body)?;
    let Some(key) = visit.key(sent.get("token")) else {
        let said = Said { back: Back::token(&visit), ..Said::default() };
        return page(&visit, &seen, sent, said).await;
    };
    let entity = EntityId::from(sent.get("entity"));
    if !own_entities(&seen).contains(&entity) {
        return Err(Failed::not_found(&visit));
    }
    match sent.get("what") {
        "end" | "new-link" => of_held(&visit, &seen, sent, entity).await,
        _ => give(&visit, &seen, sent, (entity, &key)).await,
    }
}

async fn of_held(
    visit: &Visit,
    seen: &Seen,
    sent: Sent,
    entity: EntityId,
) -> Result<Response, Failed> {
    let (person, role) = (PersonId::from(sent.get("person")), Role::Contributor(entity));
    let held = in_force(seen).any(|office| office.person == person && office.role == role);
    if !held {
        return Err(Failed::not_found(visit));
    }
    if sent.get("what") == "new-link" {
        if !may_link(seen, &person) {
            return Err(Failed::not_found(visit));
        }
        return with_link(visit, seen, sent, &person).await;
    }
    let command = Command::EndOffice { person, role };
    let id = seen.forum.id();
    match visit.app.desk.perform(id, asked(visit), command).await {
        Ok(_) => Ok(see_other(&format!("/{}/{id}/people?done=ended", visit.lang))),
        Err(failure) => {
            let back = Back::of(visit, &seen.forum, &failure);
            page(visit, seen, sent, Said { back, ..Said::default() }).await
        }
    }
}

async fn with_link(
    visit: &Visit,
    seen: &Seen,
    sent: Sent,
    person: &PersonId,
) -> Result<Response, Failed> {
    let name = crate::secretariat::name_of(visit, seen, person).await?;
    let link = letting_in::address(visit, person).await?;
    page(visit, seen, sent, Said { link: Some((name, link)), ..Said::default() }).await
}

async fn give(
    visit: &Visit,
    seen: &Seen,
    sent: Sent,
    (entity, key): (EntityId, &str),
) -> Result<Response, Failed> {
    let mut back = Back::default();
    back.want(visit, "name", sent.get("name"), &visit.say("field-name").to_string());
    if !is_address(&sent.text("email")) {
        back.add("email", visit.say("refusal-bad-address"));
    }
    if back.is_back() {
        return page(visit, seen, sent, Said { back, ..Said::default() }).await;
    }
    // Only the people of the own entity are known here: whom else the forum knows is not told.
    let person = known(visit, seen, &sent).await?.unwrap_or_else(|| fresh(visit, &sent, key));
    let id = person.id.clone();
    let command = Command::Appoint { person, role: Role::Contributor(entity), letter: None };
    if let Err(failure) = visit.app.desk.perform(seen.forum.id(), asked(visit), command).await {
        let back = Back::of(visit, &seen.forum, &failure);
        return page(visit, seen, sent, Said { back, ..Said::default() }).await;
    }
    let seen = focal_point(visit, &seen.forum.id().0)?;
    let mut empty = Sent::default();
    empty.put("lang", sent.get("lang"));
    if may_link(&seen, &id) {
        return with_link(visit, &seen, empty, &id).await;
    }
    page(visit, &seen, empty, Said::default()).await
}
