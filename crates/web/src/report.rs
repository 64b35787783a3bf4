//! The report: its drafts, the page on which a draft is read, redlines, the history of a paragraph.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use desk::Seen;
use forum::comment;
use forum::report::{Draft, Turn};

use crate::cache::Public;
use crate::failure::Failed;
use crate::page::{Here, Page, Visit, render};
use crate::show;

mod compare;
mod file;
mod officer;
mod paragraph;
mod reading;
mod skeleton;

pub(crate) use compare::{compare, told};
pub(crate) use officer::{import, import_form, publish, translate};
pub(crate) use paragraph::paragraph;
pub(crate) use reading::{name, reading};
pub(crate) use skeleton::{skeleton, skeleton_file};

#[derive(Template)]
#[template(path = "report/list.html")]
struct List {
    page: Page,
    drafts: Vec<Listed>,
    coming: Vec<(String, String)>,
    /// Whether the next draft is shown while it is made.
    drafting: bool,
}

struct Listed {
    number: u32,
    title: String,
    posted: String,
    open: bool,
    until: String,
    turns: Vec<(&'static str, u32)>,
    before: u32,
    compiled: Option<u32>,
}

/// The drafts of the one report.
pub(crate) async fn list(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Failed> {
    let seen = visit.seen(&id)?;
    let report = &seen.forum.report;
    let drafts = report.drafts.iter().rev().filter_map(|draft| listed(&visit, &seen, draft));
    let drafts: Vec<Listed> = drafts.collect();
    let page = visit.forum_page(&seen, Here::Report, visit.say("report-title")).await?;
    let mut response = render(&List {
        page,
        drafts,
        coming: coming(&visit, &seen),
        drafting: seen.drafting().is_some_and(|drafting| drafting.shown),
    });
    response.extensions_mut().insert(Public);
    Ok(response)
}

fn listed(visit: &Visit, seen: &Seen, draft: &Draft) -> Option<Listed> {
    let calendar = &seen.forum.calendar;
    let posted = draft.posted?;
    let window = comment::window(&seen.forum, draft.number, seen.now, seen.now).ok();
    let deadline = draft.round.and_then(|round| calendar.deadline(round));
    let open = window.is_some() && deadline.is_some_and(|deadline| seen.now <= deadline);
    Some(Listed {
        number: draft.number,
        title: title(visit, seen, draft),
        posted: show::day(visit.lang, calendar, posted),
        open,
        until: deadline
            .map_or_else(String::new, |at| show::deadline_sentence(visit.lang, &seen.forum, at)),
        turns: turns(draft),
        before: draft.number.saturating_sub(1),
        compiled: seen.forum.report.compilation(draft.number).map(|last| last.revision),
    })
}

/// The title of a draft in the visitor's language, or in the working language.
pub(crate) fn title(visit: &Visit, seen: &Seen, draft: &Draft) -> String {
    let working = seen.forum.mandate.working_language;
    let title = draft.titles.get(&visit.lang).or_else(|| draft.titles.get(&working));
    title.cloned().unwrap_or_default()
}

/// The title of a draft in a language, empty if it has none in it.
pub(crate) fn title_in(draft: &Draft, lang: lang::Lang) -> String {
    draft.titles.get(&lang).cloned().unwrap_or_default()
}

/// What became of the blocks of the draft before, counted; what was kept is left out.
fn turns(draft: &Draft) -> Vec<(&'static str, u32)> {
    let all = [
        Turn::Edited,
        Turn::New,
        Turn::Moved,
        Turn::MovedAndEdited,
        Turn::Split,
        Turn::Merged,
        Turn::Deleted,
    ];
    let count = |turn: Turn| draft.lineage.iter().filter(|line| line.turn == turn).count();
    let counted = all.into_iter().map(|turn| (turn.key(), count(turn)));
    let counted = counted.filter(|(_, count)| *count > 0);
    counted.map(|(key, count)| (key, u32::try_from(count).unwrap_or(u32::MAX))).collect()
}

fn coming(visit: &Visit, seen: &Seen) -> Vec<(String, String)> {
    use forum::calendar::Slot;
    let posted = |key: u32| {
        seen.forum.report.drafts.iter().any(|d| d.round == Some(key) && d.posted.is_some())
    };
    let keys = seen.forum.mandate.rounds.iter().map(|round| round.key);
    let slots = keys.filter(|key| !posted(*key)).map(Slot::Posting).chain([Slot::Final]);
    let row = |slot: Slot| {
        let dated = seen.forum.calendar.get(&slot)?;
        let what = show::slot(visit.lang, &seen.forum.mandate, &slot);
        Some((what, show::when(visit.lang, &dated.when)))
    };
    slots.filter_map(row).collect()
}
