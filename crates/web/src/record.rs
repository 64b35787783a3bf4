//! The record: every act with who did it, on whose behalf, when and under which clause.

use std::collections::HashMap;

use askama::Template;
use axum::response::Response;
use desk::{Recorded, Seen};
use forum::PersonId;

use crate::failure::{Failed, OrFault};
use crate::page::{Here, Page, Visit, render};
use crate::refusal;
use crate::secretariat::{Officer, name_of};
use crate::show::{self, Moment};

mod telling;

/// So many acts stand on one page.
const PAGE_ACTS: i64 = 50;

/// A leaf is shown by so many letters, enough to find it by.
const LEAF_SHOWN: usize = 12;

#[derive(Template)]
#[template(path = "record/record.html")]
struct Record {
    page: Page,
    rows: Vec<Row>,
    /// Where the next page begins; none on the last.
    next: Option<i64>,
    first: bool,
}

struct Row {
    seq: i64,
    at: Moment,
    by: String,
    on_behalf: String,
    /// The letter that entitled to it.
    letter: String,
    what: String,
    /// The comment it concerns, for the link.
    comment: String,
    clause: String,
    leaf: String,
}

/// The names of people met on a page, each looked up once.
type Names = HashMap<PersonId, String>;

/// The record, newest first.
pub(crate) async fn record(officer: Officer) -> Result<Response, Failed> {
    let Officer { visit, seen, query } = officer;
    let before = query.get("before").and_then(|text| text.parse().ok());
    let acts = seen.record(before.unwrap_or(i64::MAX), PAGE_ACTS + 1).await.or_fault(&visit)?;
    let more = acts.len() > PAGE_ACTS as usize;
    let shown = &acts[..acts.len().min(PAGE_ACTS as usize)];
    let names = names(&visit, &seen, shown).await?;
    let page = visit.forum_page(&seen, Here::Desk, visit.say("record-title")).await?;
    let next = shown.last().filter(|_| more).map(|act| act.seq);
    let rows = shown.iter().map(|act| row(&visit, &seen, act, &names)).collect();
    Ok(render(&Record { page, rows, next, first: before.is_none() }))
}

async fn names(visit: &Visit, seen: &Seen, acts: &[Recorded]) -> Result<Names, Failed> {
    let mut names = Names::new();
    for act in acts {
        let by = act.entry.by.iter();
        for person in by.chain(telling::people(&act.entry.act)) {
            if !names.contains_key(person) {
                names.insert(person.clone(), name_of(visit, seen, person).await?);
            }
        }
    }
    Ok(names)
}

fn row(visit: &Visit, seen: &Seen, act: &Recorded, names: &Names) -> Row {
    let entry = &act.entry;
    let entity = entry.on_behalf.as_ref();
    let on_behalf = entity.map_or_else(String::new, |id| telling::entity(visit, seen, id));
    let by = entry.by.as_ref().and_then(|person| names.get(person).cloned());
    let mut leaf = act.leaf.to_string();
    leaf.truncate(LEAF_SHOWN);
    Row {
        seq: act.seq,
        at: show::moment(visit.lang, &seen.forum, entry.at),
        by: by.unwrap_or_else(|| visit.say("record-nobody").to_string()),
        on_behalf,
        letter: entry.letter.clone().unwrap_or_default(),
        what: telling::sentence(visit, seen, &entry.act, names),
        comment: match &entry.act {
            forum::Act::Comment { comment, .. } => comment.0.clone(),
            _ => String::new(),
        },
        clause: refusal::clause(visit.lang, &entry.under),
        leaf,
    }
}
