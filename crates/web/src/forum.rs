//! The forums, and one forum at a glance: where we are, what is open, until when, for whom.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use desk::Seen;
use forum::calendar::Slot;
use forum::comment;
use forum::mandate::check::order;
use jiff::Timestamp;

use crate::cache::Public;
use crate::failure::{Failed, OrFault};
use crate::page::{Here, Page, Visit, render};
use crate::show::{self, Moment};

mod participation;
mod strip;
mod timeline;

pub(crate) use timeline::state as state_of;

use participation::Part;
use strip::Mark;

#[derive(Template)]
#[template(path = "forum/list.html")]
struct List {
    page: Page,
    forums: Vec<Listed>,
}

struct Listed {
    id: String,
    name: String,
    place: String,
    when: String,
}

/// The forums of this program; where none is founded yet, the first officer is led on.
pub(crate) async fn list(visit: Visit) -> Result<Response, Failed> {
    let listed = |forum: &std::sync::Arc<forum::mandate::Forum>| Listed {
        id: forum.id().0.clone(),
        name: forum.mandate.name.say(visit.lang).to_owned(),
        place: forum.mandate.place.say(visit.lang).to_owned(),
        when: forum
            .calendar
            .get(&Slot::Forum)
            .map_or_else(String::new, |dated| show::when(visit.lang, &dated.when)),
    };
    let forums: Vec<Listed> = visit.app.desk.forums().iter().map(listed).collect();
    let page = visit.page(visit.say("forums-title"));
    Ok(render(&List { page, forums }))
}

#[derive(Template)]
#[template(path = "forum/glance.html")]
struct Glance {
    page: Page,
    name: String,
    theme: String,
    place: String,
    open: Option<Open>,
    waiting: Option<String>,
    next: Vec<(String, String)>,
    timeline: String,
    dates: Vec<(String, String, String)>,
    strip: Vec<Mark>,
    strip_draft: u32,
    /// The paragraphs on which most was said.
    warmest: Vec<Mark>,
    filed: u32,
    regions: Vec<Part>,
    categories: Vec<Part>,
    groups: Vec<Part>,
    public: u32,
    sub_themes: Vec<String>,
}

/// What is open now.
struct Open {
    draft: u32,
    deadline: Option<Moment>,
    left: String,
    public: bool,
    late: bool,
}

/// A forum at a glance.
pub(crate) async fn glance(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Failed> {
    let seen = visit.seen(&id)?;
    let lang = visit.lang;
    let mandate = &seen.forum.mandate;
    let page = visit.forum_page(&seen, Here::Glance, mandate.name.say(lang)).await?;
    let current = seen.forum.report.current().map_or(0, |draft| draft.number);
    let counts = seen.counts_by_block(current).await.or_fault(&visit)?;
    let strip = strip::strip(&visit, &seen, current, &counts).await?;
    let by_entity = seen.counts_by_entity().await.or_fault(&visit)?;
    let parts = participation::participation(&visit, &seen, &by_entity);
    let glance = Glance {
        name: mandate.name.say(lang).to_owned(),
        theme: mandate.theme.say(lang).to_owned(),
        place: mandate.place.say(lang).to_owned(),
        open: open(&visit, &seen),
        waiting: waiting(&visit, &seen),
        next: next(&visit, &seen),
        timeline: timeline::draw(&page, &seen.forum, seen.now),
        dates: dates(&visit, &seen),
        warmest: strip::warmest(&strip),
        strip,
        strip_draft: current,
        filed: counts.iter().map(|one| one.count).sum(),
        regions: parts.regions,
        categories: parts.categories,
        groups: parts.groups,
        public: parts.public,
        sub_themes: mandate.sub_themes.iter().map(|t| t.name.say(lang).to_owned()).collect(),
        page,
    };
    let mut response = render(&glance);
    response.extensions_mut().insert(Public);
    Ok(response)
}

fn open(visit: &Visit, seen: &Seen) -> Option<Open> {
    let draft = seen.forum.report.current()?;
    let window = comment::window(&seen.forum, draft.number, seen.now, seen.now).ok()?;
    let deadline = window.deadline;
    Some(Open {
        draft: draft.number,
        deadline: deadline.map(|at| show::moment(visit.lang, &seen.forum, at)),
        left: deadline.map_or_else(String::new, |at| left(visit, seen, at)),
        public: window.public,
        late: deadline.is_some_and(|at| seen.now > at),
    })
}

/// How long until a deadline, in days of the forum's calendar, or in hours on its day.
fn left(visit: &Visit, seen: &Seen, deadline: Timestamp) -> String {
    if seen.now > deadline {
        return visit.say("glance-passed").to_string();
    }
    let calendar = &seen.forum.calendar;
    let days = forum::calendar::days_between(calendar.day_of(seen.now), calendar.day_of(deadline));
    match u32::try_from(days) {
        Ok(days) if days > 0 => visit.say("glance-days-left").count("days", days).to_string(),
        _ => {
            let hours = deadline.duration_since(seen.now).as_hours();
            let hours = u32::try_from(hours).unwrap_or(0);
            visit.say("glance-hours-left").count("hours", hours).to_string()
        }
    }
}

/// What is waited for while nothing is open.
fn waiting(visit: &Visit, seen: &Seen) -> Option<String> {
    if open(visit, seen).is_some() {
        return None;
    }
    let (what, when) = next(visit, seen).into_iter().next()?;
    Some(visit.say("glance-waiting").with("what", what).with("when", when).to_string())
}

/// The next dates, in order.
fn next(visit: &Visit, seen: &Seen) -> Vec<(String, String)> {
    let today = seen.forum.calendar.day_of(seen.now);
    let ahead = |slot: &Slot| {
        let dated = seen.forum.calendar.get(slot)?;
        let posted = match slot {
            Slot::Posting(key) => seen
                .forum
                .report
                .drafts
                .iter()
                .any(|draft| draft.round == Some(*key) && draft.posted.is_some()),
            _ => false,
        };
        let over = dated.when.latest().is_some_and(|day| day < today) || posted;
        let what = show::slot(visit.lang, &seen.forum.mandate, slot);
        (!over).then(|| (what, show::when(visit.lang, &dated.when)))
    };
    let slots = order(&seen.forum.mandate, &seen.forum.calendar);
    slots.iter().filter_map(ahead).take(4).collect()
}

/// Every date in words: the same facts as the picture, for who cannot see it.
fn dates(visit: &Visit, seen: &Seen) -> Vec<(String, String, String)> {
    let slots = order(&seen.forum.mandate, &seen.forum.calendar);
    let row = |slot: &Slot| {
        let dated = seen.forum.calendar.get(slot)?;
        let state = timeline::state(&seen.forum, slot, seen.now);
        Some((
            show::slot(visit.lang, &seen.forum.mandate, slot),
            show::when(visit.lang, &dated.when),
            visit.say(state).to_string(),
        ))
    };
    slots.iter().filter_map(row).collect()
}
