//! The calendar file: every date of the forum as an event that keeps its UID when it changes.
//!
//! A date known only as a month or a span is an event over all its days, marked tentative and
//! taking no time: so it has its UID from the start, and the subscriber's entry shrinks to the
//! day once the day is fixed. A date that is open again is cancelled where it last stood.

use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use forum::calendar::{Dated, Slot, When, days_after};
use forum::mandate::Forum;
use forum::mandate::check::order;
use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};
use jiff::Timestamp;
use jiff::civil::Date;
use lang::Lang;

use crate::cache::Public;
use crate::failure::Failed;
use crate::page::Visit;
use crate::show;
use crate::words::say;

mod fold;

/// How often a subscriber should look again.
const REFRESH: &str = "PT6H";

/// The calendar of a forum, to subscribe to.
pub(crate) async fn file(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Failed> {
    let seen = visit.seen(&id)?;
    let text = calendar(visit.lang, &seen.forum, &visit.app.settings.public_url);
    let mut response = Response::new(Body::from(text));
    let headers = response.headers_mut();
    let kind = HeaderValue::from_static("text/calendar; charset=utf-8");
    headers.insert(header::CONTENT_TYPE, kind);
    let name: String = id.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    if let Ok(value) = HeaderValue::from_str(&format!("inline; filename=\"{name}.ics\"")) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    response.extensions_mut().insert(Public);
    Ok(response)
}

/// Writes the dates of a forum as a calendar.
fn calendar(lang: Lang, forum: &Forum, public_url: &str) -> String {
    let name = lang::strip(forum.mandate.name.say(lang));
    let mut calendar = Calendar::empty();
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Plenary//Plenary//EN"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
        ("X-WR-CALNAME", &name),
        ("X-WR-TIMEZONE", &forum.calendar.zone),
        ("X-PUBLISHED-TTL", REFRESH),
    ] {
        calendar.append_property(Property::new(key, value));
    }
    // The library knows neither name as a text or a duration unless it is told so.
    let typed = [("NAME", "TEXT", name.as_str()), ("REFRESH-INTERVAL", "DURATION", REFRESH)];
    for (key, kind, value) in typed {
        calendar.append_property(Property::new(key, value).add_parameter("VALUE", kind).done());
    }
    for slot in order(&forum.mandate, &forum.calendar) {
        let dated = forum.calendar.get(&slot);
        let event = dated.and_then(|dated| event(lang, forum, dated, public_url));
        if let Some(event) = event {
            calendar.push(event);
        }
    }
    fold::folded(&calendar.to_string())
}

fn event(lang: Lang, forum: &Forum, dated: &Dated, public_url: &str) -> Option<Event> {
    let mut event = Event::new();
    let deadline = match &dated.slot {
        Slot::Deadline(key) => forum.calendar.deadline(*key),
        _ => None,
    };
    match deadline {
        // An event that ends when it begins has no end of its own (RFC 5545, 3.6.1).
        Some(instant) => {
            event.append_property(Property::new("DTSTART", utc(instant)));
        }
        None => {
            let (from, to) = known_days(dated)?;
            event.append_property(date("DTSTART", from));
            event.append_property(date("DTEND", days_after(to, 1)));
        }
    }
    let exact = dated.when.is_exact();
    event.uid(&format!("{}@{}", dated.slot.key(), forum.id()));
    event.sequence(u32::try_from(dated.changes.len()).unwrap_or(u32::MAX));
    let stamp = utc(dated.changes.last().map_or(forum.founded, |change| change.at));
    event.append_property(Property::new("DTSTAMP", &stamp));
    event.append_property(Property::new("LAST-MODIFIED", &stamp));
    let what = show::slot(lang, &forum.mandate, &dated.slot);
    let short = forum.mandate.short_name.say(lang);
    let summary = say(lang, "calendar-summary").with("forum", short).with("what", what);
    event.summary(&lang::strip(&summary.to_string()));
    event.description(&lang::strip(&description(lang, forum, dated, deadline)));
    event.status(match &dated.when {
        When::Open => EventStatus::Cancelled,
        _ if exact => EventStatus::Confirmed,
        _ => EventStatus::Tentative,
    });
    if !exact || deadline.is_some() {
        event.append_property(Property::new("TRANSP", "TRANSPARENT"));
    }
    if dated.slot == Slot::Forum {
        event.location(&lang::strip(forum.mandate.place.say(lang)));
    }
    if !public_url.is_empty() {
        let (base, key) = (public_url.trim_end_matches('/'), dated.slot.key());
        event.url(&format!("{base}/{lang}/{}/schedule#{key}", forum.id()));
    }
    Some(event)
}

/// The days that a date covers; of an open one, those it covered last.
fn known_days(dated: &Dated) -> Option<(Date, Date)> {
    let last = std::iter::once(&dated.when).chain(dated.changes.iter().rev().map(|c| &c.from));
    let days = |when: &When| Some((when.earliest()?, when.latest()?));
    last.filter_map(days).next()
}

/// The deadline as every page has it; how sure the date is; who decided it; what it was before.
fn description(lang: Lang, forum: &Forum, dated: &Dated, deadline: Option<Timestamp>) -> String {
    let mut lines = Vec::new();
    match deadline {
        Some(at) => lines.push(show::deadline_sentence(lang, forum, at)),
        None => lines.push(show::when(lang, &dated.when)),
    }
    if !dated.when.is_exact() {
        lines.push(say(lang, "calendar-not-fixed").to_string());
    }
    lines.push(say(lang, "calendar-decided").with("act", dated.decided_by()).to_string());
    for change in dated.changes.iter().rev() {
        let was = say(lang, "calendar-was").with("from", show::when(lang, &change.from));
        lines.push(was.with("act", &change.act).with("reason", &change.reason).to_string());
    }
    lines.join("\n")
}

fn date(key: &str, day: Date) -> Property {
    let day = day.strftime("%Y%m%d").to_string();
    Property::new(key, &day).add_parameter("VALUE", "DATE").done()
}

fn utc(instant: Timestamp) -> String {
    instant.strftime("%Y%m%dT%H%M%SZ").to_string()
}

#[cfg(test)]
mod tests;
