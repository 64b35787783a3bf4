//! Nominations: the call, the form that names an expert, the nomination and its answers (R05, R06).

use std::collections::HashMap;

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use desk::{Asked, Nominee, Seen};
use forum::calendar::Slot;
use forum::nomination::{Command as OnNomination, Standing};
use forum::right::Doing;
use forum::{Command, NominationId};

use crate::body::Whole;
use crate::failure::{Failed, OrFault};
use crate::page::{Here, Page, Visit, render, render_as, see_other};
use crate::secretariat::{Back, Sent, asked};
use crate::show::{self, Moment};

mod experts;
mod form;
mod officer;

pub(crate) use experts::experts;
pub(crate) use form::{form, name};
pub(crate) use officer::list as officer_list;

/// A nomination as a list shows it.
pub(crate) struct Row {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) organization: String,
    pub(crate) entity: String,
    pub(crate) standing: &'static str,
    pub(crate) late: bool,
    /// Whether the entity made the statement of R06.
    pub(crate) active: bool,
    pub(crate) received: String,
}

/// The row of a nomination.
pub(crate) fn row(visit: &Visit, seen: &Seen, nominee: &Nominee) -> Row {
    let named = &nominee.nomination.named;
    Row {
        id: nominee.nomination.id.0.clone(),
        name: nominee.expert.name.clone(),
        organization: nominee.expert.organization.clone(),
        entity: entity_name(visit, seen, nominee),
        standing: nominee.nomination.standing.key(),
        late: named.class.is_late(),
        active: named.active,
        received: show::day(visit.lang, &seen.forum.calendar, named.received),
    }
}

fn entity_name(visit: &Visit, seen: &Seen, nominee: &Nominee) -> String {
    let id = &nominee.nomination.named.entity;
    let found = seen.forum.entities.get(id);
    found.map_or_else(|| id.0.clone(), |entity| entity.name.say(visit.lang).to_owned())
}

#[derive(Template)]
#[template(path = "nomination/list.html")]
struct List {
    page: Page,
    /// Whether the mandate calls for experts at all.
    called: bool,
    deadline: Option<Moment>,
    over: bool,
    invited: Vec<String>,
    clause: String,
    /// Whether the reader can name an expert.
    names: bool,
    rows: Vec<Row>,
    signed_in: bool,
}

/// The call for experts, and the reader's own nominations.
pub(crate) async fn list(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response, Failed> {
    let seen = visit.seen(&id)?;
    let mut page = visit.forum_page(&seen, Here::Experts, visit.say("nominations-title")).await?;
    page.notice = done(&visit, &query);
    let own = if visit.person.is_some() && !seen.reader.officer {
        seen.nominations().await.or_fault(&visit)?
    } else {
        Vec::new()
    };
    let call = seen.forum.mandate.nominations.as_ref();
    let deadline = seen.forum.calendar.day_closing(&Slot::Nominations);
    let invited = call.map_or(&[][..], |call| &call.invited);
    Ok(render(&List {
        called: call.is_some(),
        deadline: deadline.map(|at| show::moment(visit.lang, &seen.forum, at)),
        over: deadline.is_some_and(|at| seen.now > at),
        invited: invited
            .iter()
            .map(|category| visit.say(&format!("category-{}", category.key())).to_string())
            .collect(),
        clause: seen.forum.mandate.clause(forum::Rule::R05),
        names: !form::entities(&visit, &seen).is_empty(),
        rows: own.iter().map(|nominee| row(&visit, &seen, nominee)).collect(),
        signed_in: visit.person.is_some(),
        page,
    }))
}

fn done(visit: &Visit, query: &HashMap<String, String>) -> Option<String> {
    let key = match query.get("done")?.as_str() {
        "confirmed" => "done-nomination-confirmed",
        "declined" => "done-nomination-declined",
        "withdrawn" => "done-nomination-withdrawn",
        "written" => "done-nomination-written",
        _ => return None,
    };
    Some(visit.say(key).to_string())
}

#[derive(Template)]
#[template(path = "nomination/sheet.html")]
struct Sheet {
    page: Page,
    back: Back,
    row: Row,
    email: String,
    position: String,
    gender: Option<&'static str>,
    languages: Vec<String>,
    themes: Vec<String>,
    received: Moment,
    seconds: String,
    deadline: Option<Moment>,
    class: &'static str,
    replaces: Option<String>,
    replaced_by: Option<String>,
    leaf: String,
    seq: String,
    listed: bool,
    live: bool,
    /// Whether the reader is the expert.
    own: bool,
    /// Whether the reader can withdraw it or put another in its place.
    withdraws: bool,
    /// Whether the reader can have the expert written to once more.
    writes: bool,
    contact: String,
}

/// A nomination: its receipt for the entity, what is kept and the answer for the expert.
pub(crate) async fn page(
    visit: Visit,
    Path((_, forum, id)): Path<(String, String, String)>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response, Failed> {
    let seen = visit.seen(&forum)?;
    let nominee = found(&visit, &seen, &id).await?;
    show_sheet(&visit, &seen, &nominee, done(&visit, &query), Back::default()).await
}

async fn found(visit: &Visit, seen: &Seen, id: &str) -> Result<Nominee, Failed> {
    let nominee = seen.nomination(&NominationId::from(id)).await.or_fault(visit)?;
    match (nominee, visit.person.is_some()) {
        (Some(nominee), _) => Ok(nominee),
        (None, true) => Err(Failed::not_found(visit)),
        (None, false) => Err(Failed::sign_in(visit)),
    }
}

async fn show_sheet(
    visit: &Visit,
    seen: &Seen,
    nominee: &Nominee,
    notice: Option<String>,
    back: Back,
) -> Result<Response, Failed> {
    let nomination = &nominee.nomination;
    let named = &nomination.named;
    let mut page = visit.forum_page(seen, Here::Experts, visit.say("nomination-title")).await?;
    page.notice = notice;
    let story = seen.story_of_nomination(&nomination.id).await.or_fault(visit)?;
    let local = named.received.to_zoned_datetime(seen.forum.calendar.time_zone());
    let said = &nominee.particulars;
    let theme = |number: &u32| {
        let themes = &seen.forum.mandate.sub_themes;
        themes.iter().find(|theme| theme.number == *number)
    };
    let sheet = Sheet {
        row: row(visit, seen, nominee),
        email: nominee.expert.email.clone(),
        position: said.position.clone(),
        gender: said.gender.map(forum::nomination::Gender::key),
        languages: said.languages.iter().map(|lang| lang.own_name().to_owned()).collect(),
        themes: said
            .themes
            .iter()
            .filter_map(|n| Some(theme(n)?.name.say(visit.lang).to_owned()))
            .collect(),
        received: show::moment(visit.lang, &seen.forum, named.received),
        seconds: lang::time_with_seconds(visit.lang, local.time()),
        deadline: named.deadline.map(|at| show::moment(visit.lang, &seen.forum, at)),
        class: named.class.key(),
        replaces: named.replaces.as_ref().map(|id| id.0.clone()),
        replaced_by: match &nomination.standing {
            Standing::Replaced { by, .. } => Some(by.0.clone()),
            _ => None,
        },
        leaf: story.first().map_or_else(String::new, |act| act.leaf.to_string()),
        seq: lang::number(visit.lang, nominee.seq),
        listed: matches!(nomination.standing, Standing::Confirmed { listed: true, .. }),
        live: nomination.standing.is_live(),
        own: visit.person.as_ref() == Some(&named.expert),
        withdraws: seen.may(Doing::Nominate, Some(&named.entity)),
        writes: seen.may(Doing::WriteToExpert, Some(&named.entity)),
        contact: seen.forum.mandate.contact.clone(),
        page,
        back,
    };
    Ok(render_as(sheet.back.status(), &sheet))
}

/// The expert's answer, the entity's withdrawal, or a letter to be sent once more.
pub(crate) async fn step(
    visit: Visit,
    Path((_, forum, id, step)): Path<(String, String, String, String)>,
    Whole(body): Whole,
) -> Result<Response, Failed> {
    let seen = visit.seen(&forum)?;
    let nominee = found(&visit, &seen, &id).await?;
    let sent = Sent::read(&visit, &body)?;
    let Some(key) = visit.key(sent.get("token")) else {
        return show_sheet(&visit, &seen, &nominee, None, Back::token(&visit)).await;
    };
    let nomination = nominee.nomination.id.clone();
    let (command, done) = match (step.as_str(), sent.get("do")) {
        ("answer", "decline") => (OnNomination::Decline { nomination }, "declined"),
        ("answer", _) => {
            let listed = sent.has("listed", "yes");
            (OnNomination::Confirm { nomination, listed }, "confirmed")
        }
        ("withdrawal", _) => (OnNomination::Withdraw { nomination }, "withdrawn"),
        ("letter", _) => (OnNomination::Write { nomination }, "written"),
        _ => return Err(Failed::not_found(&visit)),
    };
    let asked = Asked { form: Some(key), ..asked(&visit) };
    let desk = &visit.app.desk;
    match desk.perform(seen.forum.id(), asked, Command::Nomination(command)).await {
        Ok(_) => {
            let base = format!("/{}/{forum}/nominations/{id}", visit.lang);
            Ok(see_other(&format!("{base}?done={done}")))
        }
        Err(failure) => {
            let back = Back::of(&visit, &seen.forum, &failure);
            show_sheet(&visit, &seen, &nominee, None, back).await
        }
    }
}

/// Where an expert who has just been let in finds the nomination that waits for an answer.
pub(crate) async fn waiting_for(visit: &Visit, seen: &Seen) -> Result<Option<String>, Failed> {
    if !seen.roles.is_empty() {
        return Ok(None);
    }
    let own = seen.nominations().await.or_fault(visit)?;
    let waits = own.iter().find(|nominee| nominee.nomination.standing.is_live());
    Ok(waits.map(|nominee| format!("/nominations/{}", nominee.nomination.id)))
}
