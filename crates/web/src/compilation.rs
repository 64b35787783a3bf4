//! The compilation of comments: as a page, as a Word file, as a workbook; and its issuing.

use std::collections::HashMap;

use axum::extract::{Path, Query};
use axum::response::Response;
use desk::{Filter, Page as Part, Seen, Sheet};
use forum::report::Draft;
use forum::{Command, report};
use jiff::Timestamp;
use papers::compilation::{Remark, Shown};

use crate::failure::{Failed, OrFault};
use crate::file::Format;
use crate::page::{Visit, see_other};
use crate::secretariat::{OfficersForm, desk_page};

mod file;
mod page;
mod part;

pub(crate) use part::{Slice, divide};

/// What a compilation holds: of which draft, up to when, under which revision.
#[derive(Debug, Clone, Copy)]
struct Extent {
    draft: u32,
    /// The revision under which it is issued; none while it is not.
    revision: Option<u32>,
    upto: Timestamp,
}

impl Extent {
    /// What the issued compilation of a draft holds, or all so far if none is issued.
    fn of(seen: &Seen, draft: u32) -> Extent {
        match seen.forum.report.compilation(draft) {
            Some(issued) => Extent { draft, revision: Some(issued.revision), upto: issued.upto },
            None => Extent { draft, revision: None, upto: seen.now },
        }
    }

    /// Comments of these stages that it holds.
    fn filter(&self, stages: &[&'static str]) -> Filter {
        let upto = Some(self.upto.as_millisecond());
        Filter { draft: Some(self.draft), stages: stages.to_vec(), upto, ..Filter::default() }
    }
}

/// The stages of comments that a compilation is made of; those taken back hold their replies.
const STAGES: [&str; 2] = ["filed", "withdrawn"];

/// So many comments are read from the store at once.
const AT_ONCE: u32 = 500;

/// A compilation: `3` is the page, `3.docx`, `3.pdf` and `3.xlsx` are the files.
pub(crate) async fn compilation(
    visit: Visit,
    Path((_, id, name)): Path<(String, String, String)>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response, Failed> {
    let seen = visit.seen(&id)?;
    let (number, end) = name.split_once('.').unwrap_or((&name, ""));
    let number: u32 = number.parse().map_err(|_| Failed::not_found(&visit))?;
    let draft = seen.draft(number).ok_or_else(|| Failed::not_found(&visit))?;
    match Format::of(end) {
        None if end.is_empty() => page::page(&visit, &seen, draft, &query).await,
        Some(format @ (Format::Word | Format::Sheet | Format::Pdf)) => {
            file::file(&visit, &seen, draft, format).await
        }
        _ => Err(Failed::not_found(&visit)),
    }
}

/// Issues a compilation, or its next revision.
pub(crate) async fn issue(form: OfficersForm) -> Result<Response, Failed> {
    let (visit, seen) = (&form.visit, &form.seen);
    if form.back.is_back() {
        return desk_page(visit, seen, None, form.back.clone()).await;
    }
    let draft: u32 = form.sent.get("draft").parse().map_err(|_| Failed::not_found(visit))?;
    match form.perform(Command::Report(report::Command::Compile { draft })).await {
        Ok(_) => Ok(see_other(&format!(
            "/{}/{}/report/compilations/{draft}?done=compiled",
            visit.lang,
            seen.forum.id()
        ))),
        Err(back) => desk_page(visit, seen, None, back).await,
    }
}

/// The text of a draft in the visitor's language, each block with its original.
pub(crate) async fn text(visit: &Visit, seen: &Seen, draft: &Draft) -> Result<Vec<Shown>, Failed> {
    let working = seen.forum.mandate.working_language;
    let blocks = seen.blocks(draft, visit.lang).await.or_fault(visit)?;
    let mut originals = HashMap::new();
    if visit.lang != working {
        let blocks = seen.blocks(draft, working).await.or_fault(visit)?;
        originals.extend(blocks.into_iter().map(|shown| (shown.block.id, shown.block.content)));
    }
    let shown = |shown: desk::ShownBlock| Shown {
        original: originals.remove(&shown.block.id).filter(|_| shown.lang != working),
        block: shown.block,
        lang: shown.lang,
    };
    Ok(blocks.into_iter().map(shown).collect())
}

/// Every comment that fits, by time; nothing if their words have more bytes than are allowed.
pub(crate) async fn all(
    visit: &Visit,
    seen: &Seen,
    filter: &Filter,
    bytes_max: Option<usize>,
) -> Result<Vec<Remark>, Failed> {
    let (mut remarks, mut bytes) = (Vec::new(), 0);
    loop {
        let offset = u32::try_from(remarks.len()).unwrap_or(u32::MAX);
        let part = Part { offset, limit: AT_ONCE };
        let sheets = seen.comments(filter, part).await.or_fault(visit)?;
        let last = sheets.len() < AT_ONCE as usize;
        bytes += sheets.iter().map(words_bytes).sum::<usize>();
        if let Some(limit) = bytes_max.filter(|limit| bytes > *limit) {
            return Err(Failed::too_much(visit, limit / (1024 * 1024)));
        }
        remarks.extend(sheets.into_iter().map(remark));
        if last {
            return Ok(remarks);
        }
    }
}

fn words_bytes(sheet: &Sheet) -> usize {
    sheet.words.text.len() + sheet.words.wording.as_ref().map_or(0, String::len)
}

fn remark(sheet: Sheet) -> Remark {
    Remark { comment: sheet.row.comment, words: sheet.words, author: sheet.author }
}
