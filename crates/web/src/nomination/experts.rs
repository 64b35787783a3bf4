//! The published list of experts: those who confirmed and agreed to stand in it.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use crate::cache::Public;
use crate::failure::{Failed, OrFault};
use crate::page::{Here, Page, Visit, render};
use crate::show;

struct Row {
    name: String,
    organization: String,
    entity: String,
}

#[derive(Template)]
#[template(path = "nomination/experts.html")]
struct Experts {
    page: Page,
    rows: Vec<Row>,
    count: String,
    day: String,
}

/// The list, by entity and name.
pub(crate) async fn experts(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Failed> {
    let seen = visit.seen(&id)?;
    let listed = seen.experts().await.or_fault(&visit)?;
    let named = |entity: &forum::EntityId| {
        let found = seen.forum.entities.get(entity);
        found.map_or_else(|| entity.0.clone(), |entity| entity.name.say(visit.lang).to_owned())
    };
    let mut rows: Vec<Row> = listed
        .into_iter()
        .map(|expert| Row {
            entity: named(&expert.entity),
            name: expert.name,
            organization: expert.organization,
        })
        .collect();
    rows.sort_by(|a, b| (&a.entity, &a.name).cmp(&(&b.entity, &b.name)));
    let page = visit.forum_page(&seen, Here::Experts, visit.say("experts-title")).await?;
    let mut response = render(&Experts {
        count: visit.say("experts-count").count("count", rows.len()).to_string(),
        day: show::day(visit.lang, &seen.forum.calendar, seen.now),
        rows,
        page,
    });
    response.extensions_mut().insert(Public);
    Ok(response)
}
