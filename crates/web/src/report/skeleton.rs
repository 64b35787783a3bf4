//! Picking the paragraphs of a draft that a delegate wants to work on, for a Word file of these.

use std::collections::{HashMap, HashSet};

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use desk::Seen;
use forum::report::Draft;
use lang::Lang;
use text::{BlockId, Kind};

use super::file;
use crate::cache::Public;
use crate::failure::Failed;
use crate::page::{Here, Page, Visit, render, see_other};

/// So many characters of a paragraph tell which one it is.
const FRONT_CHARACTERS: usize = 110;

#[derive(Template)]
#[template(path = "report/skeleton.html")]
struct Skeleton {
    page: Page,
    number: u32,
    title: String,
    /// Whether a file was asked for and no paragraph was picked.
    none: bool,
    sections: Vec<Section>,
    /// The languages that the draft is there in, the reader's first.
    langs: Vec<Lang>,
}

/// A heading and what stands under it.
struct Section {
    heading: String,
    choices: Vec<Choice>,
}

struct Choice {
    id: BlockId,
    label: String,
    front: String,
    lang: Lang,
}

/// The page on which paragraphs are picked.
pub(crate) async fn skeleton(
    visit: Visit,
    Path((_, id, number)): Path<(String, String, String)>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response, Failed> {
    let seen = visit.seen(&id)?;
    let draft = draft(&visit, &seen, &number)?;
    let heading = visit.say("skeleton-title").with("draft", draft.number);
    let skeleton = Skeleton {
        page: visit.forum_page(&seen, Here::Report, heading).await?,
        number: draft.number,
        title: super::title(&visit, &seen, draft),
        none: query.contains_key("none"),
        sections: sections(&visit, &seen, draft).await?,
        langs: langs(&visit, &seen, draft),
    };
    let mut response = render(&skeleton);
    response.extensions_mut().insert(Public);
    Ok(response)
}

/// The Word file of the paragraphs that were picked: `?on=p1&on=p2`.
pub(crate) async fn skeleton_file(
    visit: Visit,
    Path((_, id, number)): Path<(String, String, String)>,
    Query(query): Query<Vec<(String, String)>>,
) -> Result<Response, Failed> {
    let seen = visit.seen(&id)?;
    let draft = draft(&visit, &seen, &number)?;
    let picked = query.iter().filter(|(key, _)| key == "on");
    let on = picked.filter_map(|(_, value)| value.parse().ok());
    let on: HashSet<BlockId> = on.filter(|id| draft.block(*id).is_some()).collect();
    if on.is_empty() {
        let page = format!("/{}/{id}/report/drafts/{}/skeleton?none=1", visit.lang, draft.number);
        return Ok(see_other(&page));
    }
    file::part(&visit, &seen, draft, on).await
}

fn draft<'a>(visit: &Visit, seen: &'a Seen, number: &str) -> Result<&'a Draft, Failed> {
    let number = number.parse().ok();
    number.and_then(|number| seen.draft(number)).ok_or_else(|| Failed::not_found(visit))
}

async fn sections(visit: &Visit, seen: &Seen, draft: &Draft) -> Result<Vec<Section>, Failed> {
    let mut sections: Vec<Section> = Vec::new();
    for (block, lang) in file::text(visit, seen, draft).await? {
        let content = &block.content;
        if content.kind == Kind::Note {
            continue;
        }
        let plain = content.plain().replace(['\t', '\n'], " ");
        let begins = matches!(content.kind, Kind::Heading(1..=2));
        if begins || sections.is_empty() {
            let heading = if begins { format!("{} {plain}", content.label) } else { String::new() };
            let heading = heading.trim().to_owned();
            sections.push(Section { heading, choices: Vec::new() });
        }
        let mut front: String = plain.chars().take(FRONT_CHARACTERS).collect();
        if plain.chars().count() > FRONT_CHARACTERS {
            front.push('…');
        }
        let choice = Choice { id: block.id, label: content.label.clone(), front, lang };
        if let Some(section) = sections.last_mut() {
            section.choices.push(choice);
        }
    }
    Ok(sections)
}

fn langs(visit: &Visit, seen: &Seen, draft: &Draft) -> Vec<Lang> {
    let working = seen.forum.mandate.working_language;
    let there = |lang: &Lang| *lang == working || draft.translations.contains_key(lang);
    let mut langs: Vec<Lang> = Lang::ALL.into_iter().filter(there).collect();
    langs.sort_by_key(|lang| *lang != visit.lang);
    langs
}
