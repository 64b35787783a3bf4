//! The form of one entity: everything the table says of it, each fault at its field.

use askama::Template;
use axum::response::Response;
use desk::Seen;
use forum::EntityId;
use forum::command::Command;
use forum::entity::table::{Column, Fault, cell, check, put};
use forum::entity::{Administrative, Category, Entity, Group, Radio, Region};
use lang::Lang;

use super::{fault, head};
use crate::body::Whole;
use crate::failure::Failed;
use crate::page::{Here, Page, Visit, render_as, see_other};
use crate::secretariat::{Back, Officer, Sent, asked};

#[derive(Template)]
#[template(path = "entity/new.html")]
struct New {
    page: Page,
    back: Back,
    sent: Sent,
    fields: Fields,
}

/// What the fields of an entity are made from, with the words for each choice.
pub(super) struct Fields {
    /// Each language with its field; the working language first.
    pub(super) names: Vec<Name>,
    pub(super) categories: Vec<(&'static str, String)>,
    pub(super) regions: Vec<Division>,
    pub(super) groups: Vec<Belongs>,
}

/// The field of one of the divisions of the world: its name, its label, its regions.
pub(super) struct Division {
    pub(super) field: &'static str,
    pub(super) label: String,
    pub(super) choices: Vec<(&'static str, String)>,
}

/// The fields of a development group: whether it belongs, since, until, and on which list.
pub(super) struct Belongs {
    pub(super) key: &'static str,
    pub(super) word: String,
    pub(super) since: String,
    pub(super) until: String,
    pub(super) list: String,
}

/// The field of a name.
pub(super) struct Name {
    pub(super) field: String,
    pub(super) label: String,
    pub(super) lang: Lang,
}

pub(super) fn fields(visit: &Visit, seen: &Seen) -> Fields {
    let working = seen.forum.mandate.working_language;
    let mut langs = Lang::ALL.to_vec();
    langs.sort_by_key(|lang| *lang != working);
    let names = langs.into_iter().map(|lang| Name {
        field: Column::Name(lang).key(),
        label: head(visit.lang, Column::Name(lang)),
        lang,
    });
    let said =
        |stem: &str, key: &'static str| (key, visit.say(&format!("{stem}-{key}")).to_string());
    let region = |column: Column, field, choices| {
        let label = head(visit.lang, column);
        Division { field, label, choices }
    };
    Fields {
        names: names.collect(),
        categories: Category::ALL.map(|one| said("entity-one", one.key())).to_vec(),
        regions: vec![
            region(
                Column::ItuRegion,
                "itu_region",
                Region::ALL.map(|one| said("region", one.key())).to_vec(),
            ),
            region(
                Column::AdministrativeRegion,
                "administrative_region",
                Administrative::ALL.map(|one| said("entity-administrative", one.key())).to_vec(),
            ),
            region(
                Column::RadioRegion,
                "radio_region",
                Radio::ALL.map(|one| said("entity-radio", one.key())).to_vec(),
            ),
        ],
        groups: Group::ALL.map(|group| belongs(visit, group)).into(),
    }
}

fn belongs(visit: &Visit, group: Group) -> Belongs {
    let key = group.key();
    let field = |end: &str| format!("{key}_{end}");
    let word = visit.say(&format!("group-{key}")).to_string();
    Belongs { key, word, since: field("since"), until: field("until"), list: field("list") }
}

/// The form as an entity fills it.
pub(super) fn filled(entity: &Entity) -> Sent {
    let mut sent = Sent::default();
    for column in Column::all() {
        let said = cell(entity, column);
        match column {
            Column::Group(group) if !said.is_empty() => {
                let (since, until) = said.split_once('/').unwrap_or_default();
                sent.put(group.key(), "1");
                sent.put(&format!("{}_since", group.key()), since);
                sent.put(&format!("{}_until", group.key()), until);
            }
            Column::Group(_) => {}
            column => sent.put(&column.key(), &said),
        }
    }
    sent
}

/// Reads the form over what is known of the entity; each thing wrong stands at its field.
pub(super) fn read(
    visit: &Visit,
    seen: &Seen,
    sent: &Sent,
    mut entity: Entity,
    back: &mut Back,
) -> Entity {
    for column in Column::all() {
        let said = match column {
            Column::Id => continue,
            Column::Group(group) => membership(sent, group),
            // A date of a list is of no use for a group to which it does not belong.
            Column::List(group) if !sent.has(group.key(), "1") => String::new(),
            column => sent.text(&column.key()),
        };
        if let Err(wrong) = put(&mut entity, column, &said) {
            back.add(&column.key(), at(visit, column, &wrong));
        }
    }
    if !back.is_back()
        && let Some((column, wrong)) = check(&entity, seen.forum.mandate.working_language)
    {
        back.add(&column.key(), at(visit, column, &wrong));
    }
    entity
}

fn at(visit: &Visit, column: Column, wrong: &Fault) -> String {
    let column = head(visit.lang, column);
    visit
        .say("entity-field-wrong")
        .with("column", column)
        .with("fault", fault(visit.lang, wrong))
        .to_string()
}

fn membership(sent: &Sent, group: Group) -> String {
    if !sent.has(group.key(), "1") {
        return String::new();
    }
    let day = |end: &str| sent.text(&format!("{}_{end}", group.key()));
    format!("{}/{}", day("since"), day("until"))
}

/// The form in which one entity is admitted.
pub(crate) async fn form(Officer { visit, seen, .. }: Officer) -> Result<Response, Failed> {
    new_page(&visit, &seen, Sent::default(), Back::default()).await
}

async fn new_page(visit: &Visit, seen: &Seen, sent: Sent, back: Back) -> Result<Response, Failed> {
    let page = visit.forum_page(seen, Here::Desk, visit.say("entity-admit")).await?;
    let new = New { page, fields: fields(visit, seen), sent, back };
    Ok(render_as(new.back.status(), &new))
}

/// Admits one entity.
pub(crate) async fn admit(
    Officer { visit, seen, .. }: Officer,
    Whole(body): Whole,
) -> Result<Response, Failed> {
    let sent = Sent::read(&visit, &body)?;
    if visit.key(sent.get("token")).is_none() {
        return new_page(&visit, &seen, sent, Back::token(&visit)).await;
    }
    let mut back = Back::default();
    let known = EntityId(sent.text("id"));
    if seen.forum.entities.contains_key(&known) {
        back.add("id", visit.say("entity-known"));
    }
    if sent.text("category").is_empty() {
        back.add("category", at(&visit, Column::Category, &Fault::Empty));
    }
    let entity = Entity::new(known, Category::Other, forum::Phrase::default());
    let entity = read(&visit, &seen, &sent, entity, &mut back);
    if back.is_back() {
        return new_page(&visit, &seen, sent, back).await;
    }
    let to =
        format!("/{}/{}/desk/entities/{}?done=admitted", visit.lang, seen.forum.id(), entity.id);
    let command = Command::Admit(vec![entity]);
    match visit.app.desk.perform(seen.forum.id(), asked(&visit), command).await {
        Ok(_) => Ok(see_other(&to)),
        Err(failure) => {
            let back = Back::of(&visit, &seen.forum, &failure);
            new_page(&visit, &seen, sent, back).await
        }
    }
}
