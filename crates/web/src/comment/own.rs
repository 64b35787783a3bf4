//! One's own comments: what waits to be filed, what others show to be joined, and what was filed.

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use desk::{Filter, Page as Part, Seen, Sheet};
use forum::comment::Target;
use serde::Deserialize;

use super::{Remark, remark};
use crate::failure::{Failed, OrFault};
use crate::page::{Here, Page, Visit, render};
use crate::show;

const AT_ONCE: u32 = 200;

#[derive(Debug, Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    done: String,
}

#[derive(Template)]
#[template(path = "comment/own.html")]
struct Own {
    page: Page,
    unfiled: Vec<Row>,
    shown: Vec<Row>,
    filed: Vec<Row>,
    until: String,
}

struct Row {
    remark: Remark,
    draft: u32,
    place: String,
}

/// What a page may tell of what was just done, by the name in its address.
const NOTICES: [&str; 7] =
    ["kept", "handed-in", "verified", "given-back", "shown", "joined", "discarded"];

/// The comments of the reader and of the entities they act for.
pub(crate) async fn own(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Failed> {
    let seen = visit.seen(&id)?;
    if visit.person.is_none() {
        return Err(Failed::sign_in(&visit));
    }
    let list = async |stages: Vec<&'static str>, own_only: bool| {
        let filter = Filter { stages, own_only, ..Filter::default() };
        let part = Part { offset: 0, limit: AT_ONCE };
        let sheets = seen.comments(&filter, part).await.or_fault(&visit)?;
        Ok::<_, Failed>(sheets)
    };
    let unfiled = list(vec!["draft", "pending", "verified", "shown"], true).await?;
    let mut shown = list(vec!["shown"], false).await?;
    shown.retain(|sheet| !is_own(&seen, sheet));
    let filed = list(vec!["filed", "withdrawn"], true).await?;
    let mut page = visit.forum_page(&seen, Here::Comments, visit.say("own-title")).await?;
    if NOTICES.contains(&asked.done.as_str()) {
        page.notice = Some(visit.say(&format!("done-{}", asked.done)).to_string());
    }
    let current = seen.forum.report.current().and_then(|draft| draft.round);
    let until = current.and_then(|round| seen.forum.calendar.deadline(round));
    let until = until.filter(|deadline| seen.now <= *deadline);
    Ok(render(&Own {
        unfiled: rows(&visit, &seen, &unfiled),
        shown: rows(&visit, &seen, &shown),
        filed: rows(&visit, &seen, &filed),
        until: until.map_or_else(String::new, |deadline| {
            show::deadline_sentence(visit.lang, &seen.forum, deadline)
        }),
        page,
    }))
}

fn is_own(seen: &Seen, sheet: &Sheet) -> bool {
    let comment = &sheet.row.comment;
    comment.entity.as_ref().is_some_and(|entity| seen.reader.entities.contains(entity))
}

fn rows(visit: &Visit, seen: &Seen, sheets: &[Sheet]) -> Vec<Row> {
    let row = |sheet: &Sheet| {
        let comment = &sheet.row.comment;
        let place = match &comment.target {
            Target::Document => visit.say("report-whole").to_string(),
            Target::Comment(_) => visit.say("comment-reply").to_string(),
            Target::Block(block) => block.to_string(),
        };
        Row { remark: remark(visit, seen, sheet), draft: comment.draft, place }
    };
    sheets.iter().map(row).collect()
}
