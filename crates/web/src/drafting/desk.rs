//! The officers' page of the next draft: place by place what is proposed, taken in, and settled.

use askama::Template;
use axum::response::Response;
use desk::{Made, Seen};
use forum::comment::Outcome;

use super::place::{PAGE_PLACES, Place, blocks, places};
use crate::failure::{Failed, OrFault};
use crate::page::{Here, Page, Visit, render_as};
use crate::report;
use crate::secretariat::{Back, Officer, Sent};
use crate::words::say;

#[derive(Template)]
#[template(path = "drafting/begin.html")]
struct Begin {
    page: Page,
    back: Back,
    sent: Sent,
    /// The draft from whose proposals the next is made; none if there is no next.
    draft: Option<u32>,
}

#[derive(Template)]
#[template(path = "drafting/desk.html")]
struct Desk {
    page: Page,
    back: Back,
    sent: Sent,
    state: String,
    next: u32,
    legend: String,
    places: Vec<Place>,
    /// Where proposals collide and nothing is settled: name and page.
    open: Vec<(String, String)>,
    /// Proposals taken in or answered that have been taken back since.
    gone: Vec<String>,
    shown: bool,
    finished: bool,
    part: usize,
    parts: usize,
    outcomes: Vec<&'static str>,
    title: String,
    reason: String,
}

impl Desk {
    /// What was sent for a place comes back there only.
    fn is_back(&self, place: &Place) -> bool {
        self.back.is_back() && self.sent.get("block") == place.id && !self.sent.get("do").is_empty()
    }

    /// Whether a box of a place was ticked when its form came back.
    fn ticked(&self, place: &Place, act: &str, field: &str, value: &str) -> bool {
        self.is_back(place) && self.sent.get("do") == act && self.sent.has(field, value)
    }
}

/// The page.
pub(crate) async fn open(officer: Officer) -> Result<Response, Failed> {
    let mut sent = Sent::default();
    sent.put("part", officer.query.get("part").map_or("", String::as_str));
    page(&officer.visit, &officer.seen, sent, officer.notice(), Back::default()).await
}

/// The page with what has just been done, or with what came back.
pub(super) async fn page(
    visit: &Visit,
    seen: &Seen,
    sent: Sent,
    notice: Option<String>,
    back: Back,
) -> Result<Response, Failed> {
    let mut page = visit.forum_page(seen, Here::Desk, visit.say("drafting-title")).await?;
    page.notice = notice;
    let Some(made) = seen.made().await.or_fault(visit)? else {
        let current = seen.forum.report.current().filter(|draft| draft.round.is_some());
        let draft = current.map(|draft| draft.number);
        return Ok(render_as(back.status(), &Begin { page, back, sent, draft }));
    };
    let all = blocks(&made, false);
    let parts = all.len().div_ceil(PAGE_PLACES).max(1);
    let part: usize = sent.get("part").parse().unwrap_or(1).clamp(1, parts);
    let here = all.chunks(PAGE_PLACES).nth(part - 1).unwrap_or_default();
    let next = made.drafting.draft + 1;
    let working = seen.forum.mandate.working_language;
    let title = seen.forum.report.draft(next).or(seen.forum.report.draft(made.drafting.draft));
    let desk = Desk {
        state: state(visit, &made),
        next,
        legend: seen.forum.mandate.brackets.say(visit.lang).to_owned(),
        places: places(visit, seen, &made, here, false).await?,
        open: still_open(visit, &made, &all),
        gone: gone(&made),
        shown: made.drafting.shown,
        finished: made.drafting.finished.is_some(),
        part,
        parts,
        outcomes: Outcome::ALL.iter().map(|outcome| outcome.key()).collect(),
        title: kept(&sent, "title", title.map(|draft| report::title_in(draft, working))),
        reason: kept(&sent, "finish-reason", {
            Some(say(working, "drafting-see").with("draft", next).to_string())
        }),
        page,
        back,
        sent,
    };
    Ok(render_as(desk.back.status(), &desk))
}

fn kept(sent: &Sent, field: &str, stands: Option<String>) -> String {
    match sent.get("do") {
        "finish" => sent.get(field).to_owned(),
        _ => stands.unwrap_or_default(),
    }
}

/// How far it has come, as a sentence.
pub(super) fn state(visit: &Visit, made: &Made) -> String {
    let open = made.composed().err().map_or(0, |blocks| blocks.len());
    visit
        .say("drafting-state")
        .with("draft", made.drafting.draft)
        .count("proposals", made.sheets.len())
        .count("taken", made.drafting.taken.len())
        .count("intended", made.drafting.intended.len())
        .count("open", open)
        .to_string()
}

fn still_open(visit: &Visit, made: &Made, all: &[Option<text::BlockId>]) -> Vec<(String, String)> {
    let open = made.composed().err().unwrap_or_default();
    let told = |id: text::BlockId| {
        let block = made.blocks.iter().find(|block| block.id == id)?;
        let at = all.iter().position(|found| *found == Some(id))?;
        let name = report::name(visit, &block.content);
        Some((name, format!("?part={}#place-{id}", at / PAGE_PLACES + 1)))
    };
    open.into_iter().filter_map(told).collect()
}

fn gone(made: &Made) -> Vec<String> {
    let filed: std::collections::BTreeSet<_> =
        made.sheets.iter().map(|sheet| &sheet.row.comment.id).collect();
    let named = made.drafting.taken.keys().chain(made.drafting.intended.keys());
    named.filter(|id| !filed.contains(id)).map(|id| id.0.clone()).collect()
}
