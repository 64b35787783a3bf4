//! Setting a forum up: the first officer is led from a template or a file to a founded forum.

use askama::Template;
use axum::extract::{Path, Request};
use axum::response::Response;
use desk::Failure;
use forum::act::{Act, Entry, apply};
use forum::command::{Command, Founding};
use forum::entity::Entity;
use forum::id::Fresh;
use forum::mandate::Forum;
use forum::mandate::check::findings;
use forum::mandate::file::{self, Read};
use forum::person::{Person, is_address};
use forum::rule::Severity;
use forum::{ForumId, PersonId};

use crate::failure::Failed;
use crate::page::{Page, Visit, render_as};
use crate::person::{link_for, sign_in, with_session};
use crate::secretariat::{Back, Sent, asked};
use crate::sheaf::{File, Sheaf};
use crate::show;

/// The first officers, as their fields are numbered.
const OFFICERS: [&str; 2] = ["1", "2"];

#[derive(Template)]
#[template(path = "mandate/form.html")]
struct Form {
    page: Page,
    back: Back,
    sent: Sent,
    token: String,
    action: String,
    templates: Vec<String>,
    /// How many Member States can be admitted at once.
    members: usize,
    officers: [&'static str; 2],
    /// What the check found; none before anything was checked.
    checked: Option<Checked>,
}

struct Checked {
    name: String,
    facts: String,
    findings: Vec<Found>,
}

struct Found {
    severity: &'static str,
    sentence: String,
    clause: String,
}

#[derive(Template)]
#[template(path = "mandate/founded.html")]
struct Founded {
    page: Page,
    name: String,
    address: String,
    second: String,
    link: String,
}

/// The form with which the first officer sets a forum up.
pub(crate) async fn form(
    visit: Visit,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Failed> {
    check_secret(&visit, &secret)?;
    let mut sent = Sent::default();
    let first = if visit.app.settings.templates.is_empty() { "text" } else { "0" };
    sent.put("source", first);
    sent.put("members", "yes");
    Ok(page(&visit, &secret, sent, None, Back::default()))
}

/// The link is good while no forum is founded. Hashes are compared, so that the time it takes
/// tells nothing of the secret.
fn check_secret(visit: &Visit, secret: &str) -> Result<(), Failed> {
    let known = visit.app.settings.first_officer.as_deref();
    let hash = |text: &str| ledger::digest(text.as_bytes());
    let good = known.is_some_and(|known| hash(known) == hash(secret));
    if good && visit.app.desk.forums().is_empty() {
        return Ok(());
    }
    Err(Failed::not_found(visit))
}

fn page(visit: &Visit, secret: &str, sent: Sent, checked: Option<Checked>, back: Back) -> Response {
    let templates = &visit.app.settings.templates;
    let form = Form {
        page: visit.page(visit.say("found-title")),
        token: visit.token(),
        action: format!("/{}/new/{secret}", visit.lang),
        templates: templates.iter().map(|(name, text)| called(visit, name, text)).collect(),
        members: visit.app.settings.members.len(),
        officers: OFFICERS,
        checked,
        sent,
        back,
    };
    render_as(form.back.status(), &form)
}

/// What a ready-made forum is called, with the name of its file.
fn called(visit: &Visit, name: &str, text: &str) -> String {
    match file::read(text) {
        Ok(read) => format!("{} ({name})", read.mandate.name.say(visit.lang)),
        Err(_) => name.to_owned(),
    }
}

/// Checks a forum file, or founds the forum it describes.
pub(crate) async fn found(
    visit: Visit,
    Path((_, secret)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Failed> {
    check_secret(&visit, &secret)?;
    let Sheaf { mut sent, files } = Sheaf::read(&visit, request).await?;
    let Some(key) = visit.key(sent.get("token")) else {
        return Ok(page(&visit, &secret, sent, None, Back::token(&visit)));
    };
    let mut back = Back::default();
    let read = read(&visit, files.first(), &mut sent, &mut back);
    let checked = read.as_ref().map(|(read, forum)| checked(&visit, read, forum));
    let Some((read, forum)) = read.filter(|_| sent.get("step") == "found") else {
        return Ok(page(&visit, &secret, sent, checked, back));
    };
    let found = findings(&read.mandate, &read.calendar);
    if found.iter().any(|finding| finding.severity == Severity::Error) {
        back.add("text", visit.say("found-mend-errors"));
    }
    let officers = officers(&visit, &sent, &key, &mut back);
    if back.is_back() {
        return Ok(page(&visit, &secret, sent, checked, back));
    }
    let all = &visit.app.settings.members;
    let members = if sent.get("members").is_empty() { &[][..] } else { all };
    match carry_out(&visit, read, &officers, members).await {
        Ok(()) => founded(&visit, &forum, &officers).await,
        Err(failure) => {
            let back = Back::of(&visit, &forum, &failure);
            Ok(page(&visit, &secret, sent, checked, back))
        }
    }
}

/// Reads the file from where the form says: an upload first, then a template, then the text. What
/// was read stands in the text from then on, where it can be changed.
fn read(
    visit: &Visit,
    file: Option<&File>,
    sent: &mut Sent,
    back: &mut Back,
) -> Option<(Read, Forum)> {
    let templates = &visit.app.settings.templates;
    let template = sent.get("source").parse::<usize>().ok().and_then(|at| templates.get(at));
    let text = match (file, template) {
        (Some(file), _) => match String::from_utf8(file.bytes.clone()) {
            Ok(text) => text,
            Err(_) => {
                back.add("file", visit.say("found-not-text"));
                return None;
            }
        },
        (None, Some((_, text))) => text.clone(),
        (None, None) => sent.get("text").to_owned(),
    };
    sent.set("text", &text);
    sent.set("source", "text");
    match file::read(&text) {
        Ok(read) => {
            let forum = provisional(visit, &read)?;
            Some((read, forum))
        }
        Err(fault) => {
            let line = visit.say("found-line").with("line", fault.line);
            back.add("text", format!("{line} {}", fault.message));
            None
        }
    }
}

/// The forum as it would be: findings and refusals name its dates.
fn provisional(visit: &Visit, read: &Read) -> Option<Forum> {
    let founding = Founding {
        mandate: read.mandate.clone(),
        calendar: read.calendar.clone(),
        officers: Vec::new(),
    };
    let act = Act::Founded { founding: Box::new(founding) };
    let at = visit.app.desk.clock().now();
    let under = String::new();
    apply(None, &Entry { at, by: None, on_behalf: None, letter: None, under, act })
}

fn checked(visit: &Visit, read: &Read, forum: &Forum) -> Checked {
    let told = |finding: &forum::mandate::check::Finding| Found {
        severity: finding.severity.key(),
        sentence: show::finding(visit.lang, &forum.mandate, finding),
        clause: finding.clause.clone(),
    };
    let facts = visit
        .say("found-facts")
        .count("rounds", read.mandate.rounds.len())
        .count("meetings", read.mandate.meetings.len())
        .count("rules", read.mandate.rules.len());
    Checked {
        name: read.mandate.name.say(visit.lang).to_owned(),
        facts: facts.to_string(),
        findings: findings(&read.mandate, &read.calendar).iter().map(told).collect(),
    }
}

/// The two first officers; their ids are drawn from the form's key.
fn officers(visit: &Visit, sent: &Sent, key: &str, back: &mut Back) -> Vec<Person> {
    let mut fresh = Fresh::new(ledger::digest(key.as_bytes()).0);
    let mut officers = Vec::new();
    for number in OFFICERS {
        let (name, email) = (format!("name-{number}"), format!("email-{number}"));
        back.want(visit, &name, sent.get(&name), &visit.say("field-name").to_string());
        if !is_address(&sent.text(&email)) {
            back.add(&email, visit.say("refusal-bad-address"));
        }
        officers.push(Person {
            id: PersonId(fresh.id()),
            name: sent.text(&name),
            email: sent.text(&email),
            organization: String::new(),
            lang: visit.lang,
        });
    }
    let same = sent.text("email-1").eq_ignore_ascii_case(&sent.text("email-2"));
    if same && back.at("email-2").is_none() {
        back.add("email-2", visit.say("found-two-people"));
    }
    officers
}

async fn carry_out(
    visit: &Visit,
    read: Read,
    officers: &[Person],
    members: &[Entity],
) -> Result<(), Failure> {
    let founding =
        Founding { mandate: read.mandate, calendar: read.calendar, officers: officers.to_vec() };
    let id: ForumId = founding.mandate.id.clone();
    let mut asked = asked(visit);
    asked.by = officers.first().map(|first| first.id.clone());
    let command = Command::Found(Box::new(founding));
    visit.app.desk.perform(&id, asked.clone(), command).await?;
    if members.is_empty() {
        return Ok(());
    }
    visit.app.desk.perform(&id, asked, Command::Admit(members.to_vec())).await.map(|_| ())
}

/// Signs the first officer in and shows the second's link: it is shown once and kept nowhere.
async fn founded(visit: &Visit, forum: &Forum, officers: &[Person]) -> Result<Response, Failed> {
    let [first, second] = officers else { return Err(Failed::not_found(visit)) };
    let link = link_for(visit, &second.id).await?;
    let session = sign_in(visit, &first.id).await?;
    let founded = Founded {
        page: visit.page(visit.say("founded-title")),
        name: forum.mandate.name.say(visit.lang).to_owned(),
        address: format!("/{}/{}/desk", visit.lang, forum.id()),
        second: second.name.clone(),
        link,
    };
    let answer = render_as(axum::http::StatusCode::OK, &founded);
    Ok(with_session(&visit.app, Some(&session), answer))
}
