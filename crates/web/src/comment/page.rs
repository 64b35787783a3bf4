//! The page of one comment: what it says, the difference it makes, its steps, its answer.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use desk::{Recorded, Seen, Sheet};
use forum::CommentId;
use forum::comment::{Comment, Stage, Target};
use forum::drafting::ANSWER_CHARACTERS_MAX;
use forum::right::Doing;

use super::place::replies;
use super::{Remark, proposed_changes, remark};
use crate::cache::Public;
use crate::drafting::{Becoming, Rebased, Typed, becoming, rebased};
use crate::failure::{Failed, OrFault};
use crate::page::{Here, Page, Visit, render_as};
use crate::report::name;
use crate::{prose, show};

#[derive(Template)]
#[template(path = "comment/sheet.html")]
struct CommentPage {
    page: Page,
    remark: Remark,
    draft: u32,
    place: String,
    place_address: String,
    said: String,
    text: String,
    difference: String,
    replies: Vec<Remark>,
    story: Vec<(String, String)>,
    steps: Vec<Step>,
    joining: Vec<(String, String)>,
    edit: bool,
    reply: bool,
    filed: bool,
    /// What shall become of it in the next draft, as far as the reader may know.
    becoming: Option<Becoming>,
    /// The answer to that which came back.
    typed: Typed,
    /// So many characters an answer has at most.
    limit: usize,
    /// How it stands on the newest draft.
    rebased: Option<Rebased>,
}

/// A button: the address it sends to, and whether it is the one to press.
struct Step {
    address: &'static str,
    first: bool,
}

/// A comment.
pub(crate) async fn page(
    visit: Visit,
    Path((_, id, comment)): Path<(String, String, String)>,
) -> Result<Response, Failed> {
    let seen = visit.seen(&id)?;
    let mut response = shown(&visit, &seen, CommentId(comment), Typed::default()).await?;
    response.extensions_mut().insert(Public);
    Ok(response)
}

/// The page, with what came back of an answer.
pub(crate) async fn shown(
    visit: &Visit,
    seen: &Seen,
    comment_id: CommentId,
    typed: Typed,
) -> Result<Response, Failed> {
    let sheet = seen.comment(&comment_id).await.or_fault(visit)?;
    let sheet = sheet.ok_or_else(|| Failed::not_found(visit))?;
    let comment = &sheet.row.comment;
    let remark = remark(visit, seen, &sheet);
    let title = visit.say("comment-title").with("who", &remark.who);
    let page = visit.forum_page(seen, Here::Report, title).await?;
    let place = place(visit, seen, comment).await?;
    let difference = difference(visit, &sheet, &place.plain);
    let becomes = becoming(visit, seen).await?.remove(&comment_id);
    let story = seen.story_of(&comment_id).await.or_fault(visit)?;
    let window = forum::comment::window(&seen.forum, comment.draft, seen.now, seen.now);
    let response = CommentPage {
        draft: comment.draft,
        place: place.name,
        place_address: place.address,
        said: place.html,
        text: prose::plain_paragraphs(&sheet.words.text),
        difference,
        replies: replies(visit, seen, &comment_id).await?,
        story: story.iter().filter_map(|act| told(visit, seen, act)).collect(),
        steps: steps(seen, comment),
        joining: joining(visit, seen, comment),
        edit: may_edit(seen, comment),
        reply: matches!(comment.stage, Stage::Filed(_)) && window.is_ok(),
        filed: comment.filing().is_some(),
        becoming: match becomes {
            Some(becomes) => Some(Becoming::of(visit, seen, comment, becomes).await?),
            None => None,
        },
        limit: ANSWER_CHARACTERS_MAX,
        typed,
        rebased: rebased(visit, seen, &sheet).await?,
        remark,
        page,
    };
    Ok(render_as(response.typed.status, &response))
}

/// What a comment is about, as the page shows it.
struct Place {
    name: String,
    address: String,
    html: String,
    plain: String,
}

async fn place(visit: &Visit, seen: &Seen, comment: &Comment) -> Result<Place, Failed> {
    let base = format!("/{}/{}", visit.lang, seen.forum.id());
    let draft = format!("{base}/report/drafts/{}", comment.draft);
    let whole = |name: String, address: String| Place {
        name,
        address,
        html: String::new(),
        plain: String::new(),
    };
    let block = match &comment.target {
        Target::Document => return Ok(whole(visit.say("report-whole").to_string(), draft)),
        Target::Comment(on) => {
            let name = visit.say("comment-reply").to_string();
            return Ok(whole(name, format!("{base}/comments/{on}")));
        }
        Target::Block(block) => *block,
    };
    let content = match &comment.said {
        Some(hash) => seen.content(hash).await.or_fault(visit)?,
        None => None,
    };
    let Some(content) = content else {
        return Ok(whole(block.to_string(), format!("{draft}#{block}")));
    };
    let name = name(visit, &content);
    Ok(Place {
        html: prose::content(&content, &name, &|_| None),
        plain: content.plain(),
        address: format!("{draft}#{block}"),
        name,
    })
}

fn difference(visit: &Visit, sheet: &Sheet, said: &str) -> String {
    let changes = proposed_changes(sheet.row.comment.proposes, said, &sheet.words);
    prose::changes(&changes, &told_changes(visit), &|_| None)
}

/// What a listener is told before inserted and deleted words.
pub(crate) fn told_changes(visit: &Visit) -> prose::Told {
    prose::Told {
        inserted: visit.say("redline-inserted").to_string(),
        deleted: visit.say("redline-deleted").to_string(),
    }
}

/// What happened to the comment, in words; who acted inside a member stays inside it.
fn told(visit: &Visit, seen: &Seen, act: &Recorded) -> Option<(String, String)> {
    let at = show::moment(visit.lang, &seen.forum, act.entry.at).at;
    let said = match act.kind.as_str() {
        "comment-filed" | "comment-withdrawn" | "comment-disposed" => {
            visit.say(&format!("story-{}", act.kind))
        }
        _ if seen.reader.person.is_some() => visit.say(&format!("story-{}", act.kind)),
        _ => return None,
    };
    Some((at, said.to_string()))
}

fn files_for(seen: &Seen, comment: &Comment) -> bool {
    match &comment.entity {
        Some(entity) => seen.may(Doing::FileForEntity, Some(entity)),
        None => comment.by.is_some() && comment.by == seen.reader.person,
    }
}

fn steps(seen: &Seen, comment: &Comment) -> Vec<Step> {
    let writes = comment.by.is_some() && comment.by == seen.reader.person;
    let step = |address, first| Step { address, first };
    match (&comment.stage, files_for(seen, comment)) {
        (Stage::Draft, true) => vec![step("verification", true), step("withdrawal", false)],
        (Stage::Draft, false) if writes => vec![step("withdrawal", false)],
        (Stage::Pending, true) => vec![step("verification", true), step("return", false)],
        (Stage::Verified { shown: false }, true) => {
            vec![step("filing", true), step("showing", false), step("return", false)]
        }
        (Stage::Verified { shown: true }, true) => {
            vec![step("filing", true), step("return", false)]
        }
        (Stage::Filed(_), true) if comment.disposition.is_none() => {
            vec![step("withdrawal", false)]
        }
        _ => Vec::new(),
    }
}

/// The entities for which the reader could join.
fn joining(visit: &Visit, seen: &Seen, comment: &Comment) -> Vec<(String, String)> {
    if comment.stage != (Stage::Verified { shown: true }) {
        return Vec::new();
    }
    let mut entities: Vec<_> = seen.reader.entities.iter().collect();
    entities.retain(|id| {
        seen.may(Doing::FileForEntity, Some(id))
            && comment.entity.as_ref() != Some(*id)
            && !comment.joined.contains(id)
    });
    let named = |id: &forum::EntityId| {
        let name = seen.forum.entities.get(id)?.name.say(visit.lang).to_owned();
        Some((id.0.clone(), name))
    };
    entities.into_iter().filter_map(named).collect()
}

fn may_edit(seen: &Seen, comment: &Comment) -> bool {
    let writes = comment.by.is_some() && comment.by == seen.reader.person;
    match comment.stage {
        Stage::Draft => writes || files_for(seen, comment),
        Stage::Pending | Stage::Verified { shown: false } => files_for(seen, comment),
        _ => false,
    }
}
