//! The form that names an expert: every field comes back as it was typed, each fault at its field.

use std::collections::HashMap;

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use desk::{Asked, Seen};
use forum::calendar::Slot;
use forum::nomination::{Command as OnNomination, Gender, Naming, Particulars};
use forum::person::{Person, is_address};
use forum::right::Doing;
use forum::{Command, EntityId, NominationId, PersonId};
use lang::Lang;

use crate::body::Whole;
use crate::comment;
use crate::failure::{Failed, OrFault};
use crate::page::{Here, Page, Visit, render_as, see_other};
use crate::secretariat::{Back, Sent, asked};
use crate::show::{self, Moment};

#[derive(Template)]
#[template(path = "nomination/form.html")]
struct FormPage {
    page: Page,
    back: Back,
    sent: Sent,
    entities: Vec<(String, String)>,
    themes: Vec<(String, String)>,
    genders: [&'static str; 3],
    deadline: Option<Moment>,
    over: bool,
    /// The expert in whose place another is put.
    replaces: Option<String>,
    clause: String,
}

/// The entities for which the reader can name experts: id and name.
pub(super) fn entities(visit: &Visit, seen: &Seen) -> Vec<(String, String)> {
    if seen.forum.mandate.nominations.is_none() {
        return Vec::new();
    }
    let own = comment::entities(visit, seen).into_iter();
    let names = |id: &str| seen.may(Doing::Nominate, Some(&EntityId::from(id)));
    own.filter(|one| names(&one.id)).map(|one| (one.id, one.name)).collect()
}

/// The empty form, or one that puts another expert in the place of a nomination.
pub(crate) async fn form(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response, Failed> {
    let seen = visit.seen(&id)?;
    if visit.person.is_none() {
        return Err(Failed::sign_in(&visit));
    }
    let mut sent = Sent::default();
    sent.put("lang", visit.lang.code());
    if let Some(replaces) = query.get("replaces") {
        sent.put("replaces", replaces);
    }
    show_form(&visit, &seen, sent, Back::default()).await
}

async fn show_form(visit: &Visit, seen: &Seen, sent: Sent, back: Back) -> Result<Response, Failed> {
    let entities = entities(visit, seen);
    if entities.is_empty() {
        return Err(Failed::not_found(visit));
    }
    let old = NominationId::from(sent.get("replaces"));
    let replaces = seen.nomination(&old).await.or_fault(visit)?;
    let deadline = seen.forum.calendar.day_closing(&Slot::Nominations);
    let themes = seen.forum.mandate.sub_themes.iter();
    let form = FormPage {
        page: visit.forum_page(seen, Here::Experts, visit.say("nomination-form-title")).await?,
        entities,
        themes: themes
            .map(|theme| (theme.number.to_string(), theme.name.say(visit.lang).to_owned()))
            .collect(),
        genders: Gender::ALL.map(Gender::key),
        deadline: deadline.map(|at| show::moment(visit.lang, &seen.forum, at)),
        over: deadline.is_some_and(|at| seen.now > at),
        replaces: replaces.map(|nominee| nominee.expert.name),
        clause: seen.forum.mandate.clause(forum::Rule::R06),
        sent,
        back,
    };
    Ok(render_as(form.back.status(), &form))
}

/// Takes the form: the expert is named, or it comes back.
pub(crate) async fn name(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    Whole(body): Whole,
) -> Result<Response, Failed> {
    let seen = visit.seen(&id)?;
    if visit.person.is_none() {
        return Err(Failed::sign_in(&visit));
    }
    let sent = Sent::read(&visit, &body)?;
    let Some(key) = visit.key(sent.get("token")) else {
        return show_form(&visit, &seen, sent, Back::token(&visit)).await;
    };
    let mut back = Back::default();
    for (field, label) in [("name", "field-name"), ("organization", "field-organization")] {
        back.want(&visit, field, sent.get(field), &visit.say(label).to_string());
    }
    if !is_address(&sent.text("email")) {
        back.add("email", visit.say("refusal-bad-address"));
    }
    if back.is_back() {
        return show_form(&visit, &seen, sent, back).await;
    }
    let command = Command::Nomination(OnNomination::Name(Box::new(naming(&visit, &sent))));
    let asked = Asked { form: Some(key), ..asked(&visit) };
    match visit.app.desk.perform(seen.forum.id(), asked, command).await {
        Ok(done) => {
            let made = done.nomination.map_or_else(String::new, |made| format!("/{made}"));
            Ok(see_other(&format!("/{}/{id}/nominations{made}", visit.lang)))
        }
        Err(failure) => {
            let back = Back::of(&visit, &seen.forum, &failure);
            show_form(&visit, &seen, sent, back).await
        }
    }
}

fn naming(visit: &Visit, sent: &Sent) -> Naming {
    let expert = Person {
        // Its id is drawn when the nomination is decided.
        id: PersonId(String::new()),
        name: sent.text("name").replace('\n', " "),
        email: sent.text("email"),
        organization: sent.text("organization").replace('\n', " "),
        lang: sent.get("lang").parse().unwrap_or(visit.lang),
    };
    let replaces = sent.get("replaces");
    Naming {
        entity: EntityId::from(sent.get("entity")),
        expert,
        particulars: Particulars {
            position: sent.text("position").replace('\n', " "),
            gender: Gender::ALL.into_iter().find(|one| one.key() == sent.get("gender")),
            languages: Lang::ALL
                .into_iter()
                .filter(|lang| sent.has("languages", lang.code()))
                .collect(),
            themes: sent.all("themes").into_iter().filter_map(|n| n.parse().ok()).collect(),
        },
        active: sent.has("active", "yes"),
        replaces: (!replaces.is_empty()).then(|| NominationId::from(replaces)),
    }
}
