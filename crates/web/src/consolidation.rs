//! The consolidated text: every proposal on a draft in the order of the text, in four forms.

use std::collections::HashMap;

use axum::extract::{Path, Query};
use axum::response::Response;
use desk::{Filter, Seen};
use forum::report::Draft;
use papers::consolidation::{Consolidation, Form, Source, gather, paper};

use crate::compilation::{all, text};
use crate::failure::Failed;
use crate::file::{Format, pdf};
use crate::page::Visit;
use crate::report::title;
use crate::words::sentence;

mod page;

/// The proposals on a draft and the answers to them have at most so many bytes of words together,
/// since all of them are in memory at once.
const WORDS_BYTES_MAX: usize = 64 * 1024 * 1024;

/// A consolidated text: `3` is the page, `3.docx` and `3.pdf` are files; `?form=` says how it is
/// laid out.
pub(crate) async fn consolidation(
    visit: Visit,
    Path((_, id, name)): Path<(String, String, String)>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response, Failed> {
    let seen = visit.seen(&id)?;
    let (number, end) = name.split_once('.').unwrap_or((&name, ""));
    let number: u32 = number.parse().map_err(|_| Failed::not_found(&visit))?;
    let draft = seen.draft(number).ok_or_else(|| Failed::not_found(&visit))?;
    let form = match query.get("form") {
        None => Some(Form::Text),
        Some(key) => Form::of(key),
    };
    let form = form.ok_or_else(|| Failed::not_found(&visit))?;
    match Format::of(end) {
        None if end.is_empty() => page::page(&visit, &seen, draft, form, &query).await,
        Some(format @ (Format::Word | Format::Pdf)) => {
            file(&visit, &seen, draft, form, format).await
        }
        _ => Err(Failed::not_found(&visit)),
    }
}

/// The proposals on a draft, gathered.
async fn gathered(visit: &Visit, seen: &Seen, draft: &Draft) -> Result<Consolidation, Failed> {
    let blocks = text(visit, seen, draft).await?;
    let (stages, amending_only) = (vec!["filed"], true);
    let filter = Filter { draft: Some(draft.number), stages, amending_only, ..Filter::default() };
    let remarks = all(visit, seen, &filter, Some(WORDS_BYTES_MAX)).await?;
    Ok(gather(Source {
        forum: &seen.forum,
        draft: draft.number,
        title: title(visit, seen, draft),
        lang: visit.lang,
        blocks,
        remarks,
        upto: seen.now,
    }))
}

async fn file(
    visit: &Visit,
    seen: &Seen,
    draft: &Draft,
    form: Form,
    format: Format,
) -> Result<Response, Failed> {
    let made = gathered(visit, seen, draft).await?;
    let name = format!("{}-consolidation-{}-{}", seen.forum.id(), draft.number, form.key());
    let lang = visit.lang;
    let make = move || {
        let paper = paper(&made, form, &|key, facts| sentence(lang, key, facts));
        match format {
            Format::Pdf => pdf(&paper),
            _ => Ok(papers::paper::word(&paper, None)),
        }
    };
    crate::file::file(visit, &name, format, make).await
}
