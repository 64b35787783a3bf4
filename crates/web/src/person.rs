//! People: the link that lets one in, the way out, and the offices that the secretariat gives.

use askama::Template;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use desk::Seen;
use forum::command::Command;
use forum::person::Role;

use crate::failure::{Failed, OrFault};
use crate::page::{App, Here, Page, Visit, render_as, see_other};
use crate::secretariat::{Back, Officer, OfficersForm, Sent, perform};
use crate::visit::cookie_name;

mod letter;
mod letting_in;
mod office;
mod own;

pub(crate) use letting_in::{enter, leave, link};
pub(crate) use office::{Held, held};
pub(crate) use own::{name_contributor, own};

use office::{Appointing, appointing};

#[derive(Template)]
#[template(path = "person/people.html")]
struct People {
    page: Page,
    back: Back,
    sent: Sent,
    held: Vec<Held>,
    entities: Vec<(String, String)>,
    /// The sign-in link just made, with the name of the person it lets in.
    link: Option<(String, String)>,
}

/// The people in office, and the form that gives an office.
pub(crate) async fn people(officer: Officer) -> Result<Response, Failed> {
    let mut sent = Sent::default();
    sent.put("lang", officer.visit.lang.code());
    if let Some(entity) = officer.query.get("entity") {
        sent.put("entity", entity);
        sent.put("role", "focal-point");
    }
    let said = Said { notice: officer.notice(), ..Said::default() };
    page(&officer.visit, &officer.seen, sent, said).await
}

/// What the page has to say beside its lists.
#[derive(Default)]
struct Said {
    notice: Option<String>,
    back: Back,
    link: Option<(String, String)>,
}

async fn page(visit: &Visit, seen: &Seen, sent: Sent, said: Said) -> Result<Response, Failed> {
    let mut page = visit.forum_page(seen, Here::Desk, visit.say("people-title")).await?;
    page.notice = said.notice;
    let entities = seen.forum.entities.values();
    let named =
        entities.map(|entity| (entity.id.0.clone(), entity.name.say(visit.lang).to_owned()));
    let mut entities: Vec<(String, String)> = named.collect();
    entities.sort_by(|a, b| a.1.cmp(&b.1));
    let people = People {
        page,
        sent,
        held: held(visit, seen).await?,
        entities,
        link: said.link,
        back: said.back,
    };
    Ok(render_as(people.back.status(), &people))
}

/// Gives an office, ends one, or makes a new sign-in link for who holds one.
pub(crate) async fn appoint(form: OfficersForm) -> Result<Response, Failed> {
    let OfficersForm { visit, seen, sent, key, back } = form;
    if back.is_back() {
        return page(&visit, &seen, sent, Said { back, ..Said::default() }).await;
    }
    match sent.get("what") {
        "end" => end(&visit, &seen, &sent).await,
        "link" => new_link(&visit, &seen, &sent).await,
        _ => give(&visit, &seen, sent, &key).await,
    }
}

async fn give(visit: &Visit, seen: &Seen, sent: Sent, key: &str) -> Result<Response, Failed> {
    let mut back = Back::default();
    let known = office::known(visit, seen, &sent).await?;
    let Some(Appointing { person, role, letter }) =
        appointing(visit, seen, &sent, known, key, &mut back)
    else {
        return page(visit, seen, sent, Said { back, ..Said::default() }).await;
    };
    let command = Command::Appoint { person: person.clone(), role, letter };
    if let Err(back) = perform(visit, seen, command).await {
        return page(visit, seen, sent, Said { back, ..Said::default() }).await;
    }
    let link = letting_in::address(visit, &person.id).await?;
    // The link is shown once and kept nowhere, so this answer cannot lead on to another page.
    let seen = visit.seen(&seen.forum.id().0)?;
    let mut fresh = Sent::default();
    fresh.put("lang", sent.get("lang"));
    let said = Said { link: Some((person.name, link)), ..Said::default() };
    page(visit, &seen, fresh, said).await
}

async fn end(visit: &Visit, seen: &Seen, sent: &Sent) -> Result<Response, Failed> {
    let office = office::named(seen, sent).ok_or_else(|| Failed::not_found(visit))?;
    // Nobody shuts the door behind themselves: the last officer could not be let in again.
    if visit.person.as_ref() == Some(&office.person) && office.role == Role::Officer {
        let mut back = Back::default();
        back.add("", visit.say("people-own-office"));
        return page(visit, seen, sent.clone(), Said { back, ..Said::default() }).await;
    }
    let (person, role) = (office.person.clone(), office.role.clone());
    let command = Command::EndOffice { person, role };
    match perform(visit, seen, command).await {
        Ok(_) => {
            let at = format!("/{}/{}/desk/people?done=ended", visit.lang, seen.forum.id());
            Ok(see_other(&at))
        }
        Err(back) => page(visit, seen, sent.clone(), Said { back, ..Said::default() }).await,
    }
}

async fn new_link(visit: &Visit, seen: &Seen, sent: &Sent) -> Result<Response, Failed> {
    let office = office::named(seen, sent).ok_or_else(|| Failed::not_found(visit))?;
    let own = visit.person.as_ref() == Some(&office.person);
    // Whoever holds a second officer's link could confirm their own requests with it (H01).
    if seen.forum.is_officer(&office.person, seen.now) && !own {
        let mut back = Back::default();
        back.add("", visit.say("people-no-link"));
        return page(visit, seen, sent.clone(), Said { back, ..Said::default() }).await;
    }
    let name = crate::secretariat::name_of(visit, seen, &office.person).await?;
    let link = letting_in::address(visit, &office.person).await?;
    page(visit, seen, sent.clone(), Said { link: Some((name, link)), ..Said::default() }).await
}

/// An answer that leads on and sets the session's cookie, or clears it where there is none.
pub(crate) fn with_session(app: &App, session: Option<&str>, answer: Response) -> Response {
    let secure = if app.settings.public_url.starts_with("https:") { "; Secure" } else { "" };
    let over = if session.is_none() { "; Max-Age=0" } else { "" };
    let (name, value) = (cookie_name(app), session.unwrap_or_default());
    let cookie = format!("{name}={value}; HttpOnly; SameSite=Lax; Path=/{secure}{over}");
    let mut answer = answer.into_response();
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        answer.headers_mut().append(header::SET_COOKIE, cookie);
    }
    answer
}

/// Makes a sign-in link for a person and opens a session by it at once.
pub(crate) async fn sign_in(visit: &Visit, person: &forum::PersonId) -> Result<String, Failed> {
    let desk = &visit.app.desk;
    let secret = desk.make_link(person, desk::Link::Once).await.or_fault(visit)?;
    let session = desk.open_session(&secret).await.or_fault(visit)?;
    session.ok_or_else(|| Failed::not_found(visit))
}

/// The address of a fresh sign-in link for a person.
pub(crate) async fn link_for(visit: &Visit, person: &forum::PersonId) -> Result<String, Failed> {
    letting_in::address(visit, person).await
}
