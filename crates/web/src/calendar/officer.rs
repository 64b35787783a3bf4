//! The schedule changed by an officer: a date moved, a deadline extended, a round or meeting added.

use askama::Template;
use axum::response::Response;
use desk::Seen;
use forum::calendar::{Slot, When};
use forum::command::{Command, Reschedule, Shift};
use forum::mandate::check::{findings, order};
use forum::mandate::{Meeting, Opinions, Round};
use forum::phrase::Phrase;
use lang::Lang;

use crate::failure::Failed;
use crate::page::{Here, Page, Visit, render_as, see_other};
use crate::secretariat::{Back, Officer, OfficersForm, Sent};
use crate::show;

/// What can be changed, as the form names it.
const CHANGES: [&str; 4] = ["move", "extend", "round", "meeting"];

#[derive(Template)]
#[template(path = "calendar/officer.html")]
struct Form {
    page: Page,
    back: Back,
    sent: Sent,
    /// Which of the changes this form makes.
    what: String,
    changes: [&'static str; 4],
    slots: Vec<(String, String)>,
    rounds: Vec<(String, String)>,
    langs: Vec<Lang>,
    findings: Vec<Found>,
}

struct Found {
    severity: &'static str,
    sentence: String,
    clause: String,
}

/// The form for changing the schedule.
pub(crate) async fn form(officer: Officer) -> Result<Response, Failed> {
    let mut sent = Sent::default();
    for name in ["what", "slot"] {
        sent.put(name, officer.query.get(name).map_or("", String::as_str));
    }
    page(&officer.visit, &officer.seen, sent, officer.notice(), Back::default()).await
}

async fn page(
    visit: &Visit,
    seen: &Seen,
    sent: Sent,
    notice: Option<String>,
    back: Back,
) -> Result<Response, Failed> {
    let (forum, lang) = (&seen.forum, visit.lang);
    let mut page = visit.forum_page(seen, Here::Desk, visit.say("reschedule-title")).await?;
    page.notice = notice;
    let what = CHANGES.iter().find(|what| **what == sent.get("what")).unwrap_or(&"move");
    let named = |slot: &Slot| {
        let dated = forum.calendar.get(slot)?;
        let name = visit
            .say("reschedule-slot")
            .with("what", show::slot(lang, &forum.mandate, slot))
            .with("when", show::when(lang, &dated.when));
        Some((slot.key(), name.to_string()))
    };
    let mut slots = order(&forum.mandate, &forum.calendar);
    // A deadline has a form of its own, which says that it takes a second officer.
    slots.retain(|slot| matches!(slot, Slot::Deadline(_)) == (*what == "extend"));
    let round = |(at, round): (usize, &Round)| {
        let name = round.name.say(lang).to_owned();
        let name = if name.is_empty() { lang::number(lang, at as i64 + 1) } else { name };
        (round.key.to_string(), name)
    };
    let told = |finding: &forum::mandate::check::Finding| Found {
        severity: finding.severity.key(),
        sentence: show::finding(lang, &forum.mandate, finding),
        clause: finding.clause.clone(),
    };
    let form = Form {
        page,
        sent,
        what: (*what).to_owned(),
        changes: CHANGES,
        slots: slots.iter().filter_map(named).collect(),
        rounds: forum.mandate.rounds.iter().enumerate().map(round).collect(),
        langs: forum.mandate.languages.clone(),
        findings: findings(&forum.mandate, &forum.calendar).iter().map(told).collect(),
        back,
    };
    Ok(render_as(form.back.status(), &form))
}

/// Changes the schedule, or puts the change before a second officer.
pub(crate) async fn change(mut form: OfficersForm) -> Result<Response, Failed> {
    let change = changed(&mut form);
    let OfficersForm { visit, seen, sent, back, .. } = &form;
    let Some(change) = change.filter(|_| !back.is_back()) else {
        return page(visit, seen, sent.clone(), None, back.clone()).await;
    };
    let reschedule = Reschedule { change, act: sent.text("act"), reason: sent.text("reason") };
    match form.perform(Command::Schedule(reschedule)).await {
        Ok(done) => {
            let home = format!("/{}/{}/desk", visit.lang, seen.forum.id());
            Ok(match done.request {
                Some(_) => see_other(&format!("{home}?done=asked")),
                None => see_other(&format!("{home}/schedule?done=changed")),
            })
        }
        Err(back) => page(visit, seen, sent.clone(), None, back).await,
    }
}

/// The change that a form asks for; what is wrong with it stands at its fields.
fn changed(form: &mut OfficersForm) -> Option<Shift> {
    let OfficersForm { visit, seen, sent, back, .. } = form;
    let change = match sent.get("what") {
        "round" => insert_round(visit, seen, sent, back),
        "meeting" => insert_meeting(visit, seen, sent, back),
        _ => move_date(visit, sent, back),
    };
    for (field, name) in [("act", visit.say("field-act")), ("reason", visit.say("field-reason"))] {
        back.want(visit, field, sent.get(field), &name.to_string());
    }
    change
}

fn move_date(visit: &Visit, sent: &Sent, back: &mut Back) -> Option<Shift> {
    let slot = Slot::from_key(sent.get("slot"));
    if slot.is_none() {
        back.add("slot", visit.say("refusal-unknown-date"));
    }
    let to = when(visit, sent, "to", back);
    Some(Shift::Move { slot: slot?, to: to? })
}

fn insert_round(visit: &Visit, seen: &Seen, sent: &Sent, back: &mut Back) -> Option<Shift> {
    let behind = round_key(visit, sent, "behind", back);
    let name = name(visit, seen, sent, back);
    let opinions = match sent.get("opinions") {
        "outlines" => Opinions::Outlines,
        "annexed" => Opinions::Annexed,
        _ => Opinions::None,
    };
    // The forum gives the round its key.
    let round = Round { key: 0, name, public: sent.has("public", "yes"), opinions };
    let posting = when(visit, sent, "posting", back);
    let deadline = when(visit, sent, "deadline", back);
    Some(Shift::InsertRound { behind: behind?, round, posting: posting?, deadline: deadline? })
}

fn insert_meeting(visit: &Visit, seen: &Seen, sent: &Sent, back: &mut Back) -> Option<Shift> {
    let after = round_key(visit, sent, "after", back);
    let name = name(visit, seen, sent, back);
    let languages = sent.all("languages").iter().filter_map(|code| code.parse().ok()).collect();
    let meeting = Meeting {
        id: free_id(seen),
        name,
        after: after.unwrap_or_default(),
        remote: sent.has("remote", "yes"),
        languages,
    };
    let when = when(visit, sent, "when", back)?;
    after.map(|_| Shift::InsertMeeting { meeting, when })
}

/// An id for a meeting that no meeting has; it stands in addresses and calendar files.
fn free_id(seen: &Seen) -> String {
    let meetings = &seen.forum.mandate.meetings;
    let taken = |id: &String| meetings.iter().any(|meeting| meeting.id == *id);
    let mut number = meetings.len() + 1;
    loop {
        let id = format!("meeting-{number}");
        if !taken(&id) {
            return id;
        }
        number += 1;
    }
}

fn round_key(visit: &Visit, sent: &Sent, field: &str, back: &mut Back) -> Option<u32> {
    let key = sent.get(field).parse().ok();
    if key.is_none() {
        back.add(field, visit.say("refusal-unknown-round"));
    }
    key
}

/// A date as exact as it is known; the field says what one may write.
fn when(visit: &Visit, sent: &Sent, field: &str, back: &mut Back) -> Option<When> {
    let text = sent.text(field);
    let when = text.parse::<When>().ok();
    if when.is_none() {
        back.add(field, visit.say("reschedule-no-date").with("text", text));
    }
    when
}

/// A name in the forum's languages; the working language must have it.
fn name(visit: &Visit, seen: &Seen, sent: &Sent, back: &mut Back) -> Phrase {
    let text = |lang: Lang| sent.text(&format!("name-{lang}"));
    let first = format!("name-{}", seen.forum.mandate.working_language);
    back.want(visit, &first, sent.get(&first), &visit.say("field-name").to_string());
    Phrase {
        ar: text(Lang::Ar),
        en: text(Lang::En),
        es: text(Lang::Es),
        fr: text(Lang::Fr),
        ru: text(Lang::Ru),
        zh: text(Lang::Zh),
    }
}
