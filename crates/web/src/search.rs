//! Search over drafts and comments: what was found, where, by whom, when, the words marked.

use std::collections::HashSet;

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use desk::{Found, Page as Part, Seen, Sheet};
use forum::comment::Target;
use lang::Lang;
use serde::Deserialize;
use text::{Block, Content};

use crate::comment::who;
use crate::failure::{Failed, OrFault};
use crate::page::{Here, Page, Visit, render};
use crate::report::name;
use crate::show;

mod snippet;

/// A question has at most this many characters; the rest is not looked at.
const QUESTION_MAX: usize = 200;

/// So many results stand on a page.
const RESULTS: u32 = 20;

#[derive(Debug, Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    q: String,
    #[serde(default)]
    part: Option<u32>,
}

#[derive(Template)]
#[template(path = "search/results.html")]
struct Results {
    page: Page,
    question: String,
    /// The question as an address carries it.
    query: String,
    asked: bool,
    total: u32,
    hits: Vec<Hit>,
    part: u32,
    parts: u32,
}

/// Something found, as it is shown.
struct Hit {
    address: String,
    draft: u32,
    /// The paragraph it is, or is about.
    place: String,
    is_comment: bool,
    who: String,
    when: String,
    lang: Lang,
    html: String,
}

/// What is found by a question.
pub(crate) async fn search(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Failed> {
    let seen = visit.seen(&id)?;
    let question: String = asked.q.trim().chars().take(QUESTION_MAX).collect();
    let part = asked.part.unwrap_or(1).clamp(1, 10_000);
    let stretch = Part { offset: (part - 1) * RESULTS, limit: RESULTS };
    let (found, total) = match question.is_empty() {
        true => (Vec::new(), 0),
        false => seen.search(&question, stretch).await.or_fault(&visit)?,
    };
    let terms: HashSet<String> = lang::query_terms(&question).into_iter().flatten().collect();
    let mut hits = Vec::with_capacity(found.len());
    for found in found {
        hits.push(match found {
            Found::Comment(sheet) => of_comment(&visit, &seen, &sheet, &terms).await?,
            Found::Block { draft, block, lang } => {
                of_block(&visit, &seen, draft, &block, lang, &terms)
            }
        });
    }
    if part > 1 && hits.is_empty() {
        return Err(Failed::not_found(&visit));
    }
    let title = match question.is_empty() {
        true => visit.say("search-title").to_string(),
        false => visit.say("search-title-for").with("question", &question).to_string(),
    };
    Ok(render(&Results {
        page: visit.forum_page(&seen, Here::Search, title).await?,
        query: serde_urlencoded::to_string([("q", &question)]).unwrap_or_default(),
        asked: !question.is_empty(),
        question,
        total,
        hits,
        part,
        parts: total.div_ceil(RESULTS),
    }))
}

fn of_block(
    visit: &Visit,
    seen: &Seen,
    draft: u32,
    block: &Block,
    lang: Lang,
    terms: &HashSet<String>,
) -> Hit {
    let posted = seen.draft(draft).and_then(|draft| draft.posted);
    let calendar = &seen.forum.calendar;
    Hit {
        address: format!("/{lang}/{}/report/drafts/{draft}#{}", seen.forum.id(), block.id),
        draft,
        place: name(visit, &block.content),
        is_comment: false,
        who: String::new(),
        when: posted.map_or_else(String::new, |at| show::day(visit.lang, calendar, at)),
        lang,
        html: snippet::snippet(&block.content.plain(), lang, terms),
    }
}

async fn of_comment(
    visit: &Visit,
    seen: &Seen,
    sheet: &Sheet,
    terms: &HashSet<String>,
) -> Result<Hit, Failed> {
    let comment = &sheet.row.comment;
    let place = match &comment.target {
        Target::Document => visit.say("search-whole-draft").to_string(),
        Target::Comment(_) => visit.say("search-reply").to_string(),
        Target::Block(_) => match said(visit, seen, sheet).await? {
            Some(content) => name(visit, &content),
            None => String::new(),
        },
    };
    let received = comment.filing().map_or(comment.written, |filing| filing.received);
    Ok(Hit {
        address: format!("/{}/{}/comments/{}", visit.lang, seen.forum.id(), comment.id),
        draft: comment.draft,
        place,
        is_comment: true,
        who: who(visit, seen, sheet),
        when: show::day(visit.lang, &seen.forum.calendar, received),
        lang: comment.lang,
        html: snippet::snippet(&sheet.words.canonical(), comment.lang, terms),
    })
}

/// What the paragraph said on which a comment was written.
async fn said(visit: &Visit, seen: &Seen, sheet: &Sheet) -> Result<Option<Content>, Failed> {
    let Some(hash) = &sheet.row.comment.said else { return Ok(None) };
    seen.content(hash).await.or_fault(visit)
}
