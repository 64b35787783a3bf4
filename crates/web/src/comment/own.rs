//! One's own comments: what waits to be filed, what others show to be joined, and what was filed.

use std::collections::{BTreeMap, HashMap};

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use desk::{Filter, Page as Part, Seen, Sheet};
use forum::CommentId;
use forum::comment::Target;
use serde::Deserialize;
use text::BlockId;

use super::{Remark, remark};
use crate::drafting::becoming;
use crate::failure::{Failed, OrFault};
use crate::page::{Here, Page, Visit, render};
use crate::report::name;
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
    /// The file that came back with it, if it did not come by a form.
    file: Option<String>,
    /// What shall become of it in the next draft: outcome and reason.
    becomes: Option<(&'static str, String)>,
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
    let names = names(&visit, &seen, [&unfiled, &shown, &filed]).await?;
    let becoming = becoming(&visit, &seen).await?;
    let mut page = visit.forum_page(&seen, Here::Comments, visit.say("own-title")).await?;
    if NOTICES.contains(&asked.done.as_str()) {
        page.notice = Some(visit.say(&format!("done-{}", asked.done)).to_string());
    }
    let current = seen.forum.report.current().and_then(|draft| draft.round);
    let until = current.and_then(|round| seen.forum.calendar.deadline(round));
    let until = until.filter(|deadline| seen.now <= *deadline);
    Ok(render(&Own {
        unfiled: rows(&visit, &seen, &names, &becoming, &unfiled),
        shown: rows(&visit, &seen, &names, &becoming, &shown),
        filed: rows(&visit, &seen, &names, &becoming, &filed),
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

/// What the paragraphs are called in the drafts that were commented on.
type Names = HashMap<(u32, BlockId), String>;

/// What shall become of proposals in the next draft.
type Becomings = BTreeMap<CommentId, (&'static str, String)>;

async fn names(visit: &Visit, seen: &Seen, lists: [&[Sheet]; 3]) -> Result<Names, Failed> {
    let mut names = Names::new();
    for draft in &seen.forum.report.drafts {
        let on = |sheet: &Sheet| sheet.row.comment.draft == draft.number;
        if !lists.iter().any(|list| list.iter().any(on)) {
            continue;
        }
        for shown in seen.blocks(draft, visit.lang).await.or_fault(visit)? {
            let key = (draft.number, shown.block.id);
            names.insert(key, name(visit, &shown.block.content));
        }
    }
    Ok(names)
}

fn rows(
    visit: &Visit,
    seen: &Seen,
    names: &Names,
    becoming: &Becomings,
    sheets: &[Sheet],
) -> Vec<Row> {
    let row = |sheet: &Sheet| {
        let comment = &sheet.row.comment;
        let place = match &comment.target {
            Target::Document => visit.say("report-whole").to_string(),
            Target::Comment(_) => visit.say("comment-reply").to_string(),
            Target::Block(block) => {
                names.get(&(comment.draft, *block)).cloned().unwrap_or_else(|| block.to_string())
            }
        };
        let file = comment.file.as_ref().map(|file| file.0.clone());
        let becomes = becoming.get(&comment.id).cloned();
        Row { remark: remark(visit, seen, sheet), draft: comment.draft, place, file, becomes }
    };
    sheets.iter().map(row).collect()
}
