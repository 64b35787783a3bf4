//! Every comment on one place of a draft: a paragraph, or the whole.

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use desk::{Filter, Page as Part, Seen};
use forum::comment::{self, Target};
use serde::Deserialize;

use super::{Remark, remark};
use crate::cache::Public;
use crate::failure::{Failed, OrFault};
use crate::page::{Here, Page, Visit, render};
use crate::prose;
use crate::report::name;

const AT_ONCE: u32 = 100;

#[derive(Debug, Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    on: String,
    #[serde(default)]
    from: u32,
}

#[derive(Template)]
#[template(path = "comment/place.html")]
struct Place {
    page: Page,
    number: u32,
    on: String,
    name: String,
    html: String,
    remarks: Vec<Remark>,
    open: bool,
    next: Option<u32>,
}

/// The comments on a paragraph of a draft, or on the whole draft.
pub(crate) async fn on_place(
    visit: Visit,
    Path((_, id, number)): Path<(String, String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Failed> {
    let seen = visit.seen(&id)?;
    let number: u32 = number.parse().map_err(|_| Failed::not_found(&visit))?;
    let draft = seen.draft(number).ok_or_else(|| Failed::not_found(&visit))?;
    let (mut place_name, mut html) = (visit.say("report-whole").to_string(), String::new());
    if !asked.on.is_empty() {
        let shown = seen.block(draft, &asked.on, visit.lang).await.or_fault(&visit)?;
        let shown = shown.ok_or_else(|| Failed::not_found(&visit))?;
        place_name = name(&visit, &shown.block.content);
        html = prose::content(&shown.block.content, &place_name, &|_| None);
    }
    let filter = Filter {
        draft: Some(number),
        block: Some(asked.on.clone()),
        stages: vec!["filed", "withdrawn", "shown"],
        ..Filter::default()
    };
    let part = Part { offset: asked.from, limit: AT_ONCE + 1 };
    let mut sheets = seen.comments(&filter, part).await.or_fault(&visit)?;
    let next = (sheets.len() > AT_ONCE as usize).then_some(asked.from + AT_ONCE);
    sheets.truncate(AT_ONCE as usize);
    let mut remarks = Vec::with_capacity(sheets.len());
    for sheet in &sheets {
        let mut one = remark(&visit, &seen, sheet);
        one.replies = replies(&visit, &seen, &sheet.row.comment.id).await?;
        remarks.push(one);
    }
    let title = visit.say("comment-on").with("draft", number).with("name", &place_name);
    let page = visit.forum_page(&seen, Here::Report, title).await?;
    let open = comment::window(&seen.forum, number, seen.now, seen.now).is_ok();
    let on = asked.on;
    let place = Place { page, number, on, name: place_name, html, remarks, open, next };
    let mut response = render(&place);
    response.extensions_mut().insert(Public);
    Ok(response)
}

/// The replies to a comment.
pub(crate) async fn replies(
    visit: &Visit,
    seen: &Seen,
    id: &forum::CommentId,
) -> Result<Vec<Remark>, Failed> {
    let filter = Filter {
        on_comment: Some(id.clone()),
        stages: vec!["filed", "withdrawn"],
        ..Filter::default()
    };
    let part = Part { offset: 0, limit: AT_ONCE };
    let sheets = seen.comments(&filter, part).await.or_fault(visit)?;
    let on_it = |sheet: &&desk::Sheet| matches!(sheet.row.comment.target, Target::Comment(_));
    Ok(sheets.iter().filter(on_it).map(|sheet| remark(visit, seen, sheet)).collect())
}
