//! The next draft while it is made, as everyone may see it if the officers wish.

use std::collections::HashMap;

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;

use super::place::{PAGE_PLACES, Place, blocks, places};
use crate::cache::Public;
use crate::failure::{Failed, OrFault};
use crate::page::{Here, Page, Visit, render};

#[derive(Template)]
#[template(path = "drafting/shown.html")]
struct Shown {
    page: Page,
    state: String,
    legend: String,
    draft: u32,
    places: Vec<Place>,
    part: usize,
    parts: usize,
}

/// The page; there is none while it is not shown.
pub(crate) async fn shown(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response, Failed> {
    let seen = visit.seen(&id)?;
    let made = seen.made().await.or_fault(&visit)?;
    let made = made.ok_or_else(|| Failed::not_found(&visit))?;
    let all = blocks(&made, true);
    let parts = all.len().div_ceil(PAGE_PLACES).max(1);
    let part = query.get("part").and_then(|part| part.parse().ok()).unwrap_or(1).clamp(1, parts);
    let here = all.chunks(PAGE_PLACES).nth(part - 1).unwrap_or_default();
    let page = Shown {
        state: super::desk::state(&visit, &made),
        legend: seen.forum.mandate.brackets.say(visit.lang).to_owned(),
        draft: made.drafting.draft,
        places: places(&visit, &seen, &made, here, true).await?,
        part,
        parts,
        page: visit.forum_page(&seen, Here::Report, visit.say("drafting-shown-title")).await?,
    };
    let mut response = render(&page);
    if made.drafting.shown {
        response.extensions_mut().insert(Public);
    }
    Ok(response)
}
