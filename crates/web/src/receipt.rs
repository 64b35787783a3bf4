//! Receipts: what was filed, when, in which class, and where it stands in the record.

use askama::Template;
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use desk::{Seen, Sheet};
use forum::CommentId;
use forum::comment::{Class, Stage};

use crate::cache::Public;
use crate::failure::{Failed, OrFault};
use crate::page::{Here, Page, Visit, render};
use crate::show::{self, Moment};

#[derive(Template)]
#[template(path = "receipt/receipt.html")]
struct Receipt {
    page: Page,
    id: String,
    who: String,
    received: Moment,
    seconds: String,
    deadline: Option<Moment>,
    class: &'static str,
    draft: u32,
    sha256: String,
    leaf: String,
    seq: String,
    withdrawn: bool,
    answer: Option<(&'static str, String)>,
}

async fn filed(visit: &Visit, seen: &Seen, id: &str) -> Result<Sheet, Failed> {
    let sheet = seen.comment(&CommentId::from(id)).await.or_fault(visit)?;
    let sheet = sheet.filter(|sheet| sheet.row.comment.filing().is_some());
    sheet.ok_or_else(|| Failed::not_found(visit))
}

/// The receipt of a comment; anyone who has its number may look.
pub(crate) async fn receipt(
    visit: Visit,
    Path((_, forum, id)): Path<(String, String, String)>,
) -> Result<Response, Failed> {
    let seen = visit.seen(&forum)?;
    let sheet = filed(&visit, &seen, &id).await?;
    let comment = &sheet.row.comment;
    let Some(filing) = comment.filing() else { return Err(Failed::not_found(&visit)) };
    let record = seen.filed(&comment.id).await.or_fault(&visit)?;
    let page = visit.forum_page(&seen, Here::Report, visit.say("receipt-title")).await?;
    let local = filing.received.to_zoned_datetime(seen.forum.calendar.time_zone());
    let receipt = Receipt {
        who: crate::comment::who(&visit, &seen, &sheet),
        received: show::moment(visit.lang, &seen.forum, filing.received),
        seconds: lang::time_with_seconds(visit.lang, local.time()),
        deadline: filing.deadline.map(|at| show::moment(visit.lang, &seen.forum, at)),
        class: filing.class.key(),
        draft: comment.draft,
        sha256: filing.sha256.clone(),
        leaf: record.as_ref().map_or_else(String::new, |record| record.leaf.clone()),
        seq: record.map_or_else(String::new, |record| lang::number(visit.lang, record.seq)),
        withdrawn: matches!(comment.stage, Stage::Withdrawn(_)),
        answer: comment.disposition.as_ref().map(|d| (d.outcome.key(), d.reason.clone())),
        id,
        page,
    };
    let mut response = render(&receipt);
    response.extensions_mut().insert(Public);
    Ok(response)
}

impl Receipt {
    /// Whether it came after the deadline.
    fn is_late(&self) -> bool {
        self.class == Class::Late.key() || self.class == Class::Held.key()
    }
}

/// Exactly the words that were filed, whose SHA-256 the receipt prints.
pub(crate) async fn text(
    visit: Visit,
    Path((_, forum, id)): Path<(String, String, String)>,
) -> Result<Response, Failed> {
    let seen = visit.seen(&forum)?;
    let sheet = filed(&visit, &seen, &id).await?;
    let name = format!("attachment; filename=\"receipt-{}.txt\"", sheet.row.comment.id);
    let headers = [
        (header::CONTENT_TYPE, "text/plain; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, name),
    ];
    Ok((headers, sheet.words.canonical()).into_response())
}
