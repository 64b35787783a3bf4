//! Drafts that come back as Word files: handed in, looked through, and filed all together.

use std::collections::HashMap;

use askama::Template;
use axum::extract::{Path, Query, Request};
use axum::response::Response;
use desk::{Asked, Failure, File, Filter, Page as Part, Seen, Sheet};
use forum::comment::{Kind, Stage, Step, Target};
use forum::refusal::Reason;
use forum::returned::{Command as OfFile, ITEMS_MAX, Origin, Settling};
use forum::{Command, CommentId, EntityId, FileId};
use lang::Lang;
use text::BlockId;

use crate::body::Whole;
use crate::comment::{For, entities, proposal, proposed_changes, told_changes};
use crate::failure::{Failed, OrFault};
use crate::page::{Here, Page, Visit, render_as, see_other};
use crate::report::name;
use crate::secretariat::{Back, Sent};
use crate::sheaf::Sheaf;
use crate::show::{self, Moment};
use crate::{prose, refusal};

mod reading;

#[derive(Template)]
#[template(path = "returned/upload.html")]
struct Upload {
    page: Page,
    back: Back,
    sent: Sent,
    entities: Vec<For>,
    drafts: Vec<u32>,
    draft: u32,
    langs: Vec<Lang>,
    chosen: Lang,
    deadline: Option<Moment>,
}

#[derive(Template)]
#[template(path = "returned/file.html")]
struct FilePage {
    page: Page,
    back: Back,
    id: String,
    entity: String,
    draft: u32,
    received: Moment,
    summary: String,
    rows: Vec<Row>,
    unplaced: Vec<(String, String)>,
    losses: Vec<String>,
    restyled: u32,
    kinds: [&'static str; 4],
    kind: String,
    /// Whether anything waits to be settled by the visitor.
    open: bool,
    files: bool,
}

/// One change of the file, or one comment from its margin.
struct Row {
    id: String,
    place: String,
    address: String,
    /// The letters of its mark, with its number once it is filed; empty for a comment.
    proposal: String,
    difference: String,
    text: String,
    lang: Lang,
    /// Who made it in the file, and when.
    who: String,
    tracked: bool,
    margin: bool,
    stage: &'static str,
    open: bool,
    /// What the form has been told to do with it.
    doing: String,
    /// The proposal on the same place whose reason it can become.
    into: Option<(String, String)>,
}

/// The form in which a file is handed in.
pub(crate) async fn upload(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response, Failed> {
    let seen = visit.seen(&id)?;
    let mut sent = Sent::default();
    for (name, value) in query.iter().filter(|(name, _)| name.as_str() == "draft") {
        sent.put(name, value);
    }
    upload_form(&visit, &seen, sent, Back::default()).await
}

async fn upload_form(
    visit: &Visit,
    seen: &Seen,
    sent: Sent,
    back: Back,
) -> Result<Response, Failed> {
    let entities = entities(visit, seen);
    if visit.person.is_none() || entities.is_empty() {
        return Err(Failed::sign_in(visit));
    }
    let page = visit.forum_page(seen, Here::Comments, visit.say("returned-title")).await?;
    let drafts = seen.forum.report.drafts.iter().filter(|draft| draft.posted.is_some());
    let mut drafts: Vec<u32> = drafts.map(|draft| draft.number).collect();
    drafts.reverse();
    let asked = sent.get("draft").parse().ok().filter(|number| drafts.contains(number));
    let current = seen.forum.report.current();
    let deadline = current.and_then(|draft| seen.forum.calendar.deadline(draft.round?));
    let upload = Upload {
        page,
        entities,
        draft: asked.or(drafts.first().copied()).unwrap_or(0),
        drafts,
        langs: seen.forum.mandate.languages.clone(),
        chosen: sent.get("lang").parse().unwrap_or(seen.forum.mandate.working_language),
        deadline: deadline.map(|at| show::moment(visit.lang, &seen.forum, at)),
        sent,
        back,
    };
    Ok(render_as(upload.back.status(), &upload))
}

/// Takes a file in and leads to what was read of it.
pub(crate) async fn hand_back(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Failed> {
    let seen = visit.seen(&id)?;
    let sheaf = Sheaf::read(&visit, request).await?;
    let Some(key) = visit.key(sheaf.sent.get("token")) else {
        return upload_form(&visit, &seen, sheaf.sent, Back::token(&visit)).await;
    };
    let mut back = Back::default();
    let Some(handed) = reading::read(&visit, &seen, &sheaf, &mut back).await? else {
        return upload_form(&visit, &seen, sheaf.sent, back).await;
    };
    let command = Command::Returned(OfFile::HandBack(Box::new(handed)));
    let asked = asked(&visit, Some(key));
    let done = visit.app.desk.perform(seen.forum.id(), asked, command).await;
    match done {
        Ok(done) => {
            let file = match (done.file, done.comment) {
                (Some(file), _) => Some(file),
                // The same form sent again: the file is that of the comment it made.
                (None, Some(comment)) => {
                    let sheet = seen.comment(&comment).await.or_fault(&visit)?;
                    sheet.and_then(|sheet| sheet.row.comment.file)
                }
                (None, None) => None,
            };
            let file = file.ok_or_else(|| Failed::not_found(&visit))?;
            Ok(see_other(&format!("/{}/{id}/comments/files/{file}", visit.lang)))
        }
        Err(failure) => {
            let back = Back::of(&visit, &seen.forum, &failure);
            upload_form(&visit, &seen, sheaf.sent, back).await
        }
    }
}

fn asked(visit: &Visit, form: Option<String>) -> Asked {
    Asked {
        by: visit.person.clone(),
        clock: false,
        begun: visit.begun,
        received: visit.app.desk.clock().now(),
        form,
    }
}

/// What was read of a file.
pub(crate) async fn page(
    visit: Visit,
    Path((_, id, file)): Path<(String, String, String)>,
) -> Result<Response, Failed> {
    let seen = visit.seen(&id)?;
    file_page(&visit, &seen, &FileId(file), Sent::default(), Back::default()).await
}

async fn file_page(
    visit: &Visit,
    seen: &Seen,
    id: &FileId,
    sent: Sent,
    back: Back,
) -> Result<Response, Failed> {
    let file = seen.file(id).await.or_fault(visit)?;
    let file = file.ok_or_else(|| Failed::not_found(visit))?;
    let sheets = sheets(visit, seen, id).await?;
    let rows = rows(visit, seen, &file, &sheets, &sent).await?;
    let title = visit.say("returned-file").with("file", &file.told.name);
    let page = visit.forum_page(seen, Here::Comments, title).await?;
    let entity = seen.forum.entities.get(&file.entity);
    let files = entities(visit, seen).iter().any(|one| one.id == file.entity.0 && one.files);
    let told = &file.told;
    let losses = told.losses.iter().map(|(key, place, count)| {
        let what = visit.say(key).count("count", *count);
        let key = if place.is_empty() { "preview-lost" } else { "preview-lost-at" };
        let said = visit.say(key).with("what", what).with("file", &told.name);
        said.with("place", place).to_string()
    });
    let kind = Some(sent.get("kind")).filter(|kind| !kind.is_empty());
    let first = sheets.first().map_or(Kind::Substantive, |sheet| sheet.row.comment.kind);
    let shown = FilePage {
        page,
        id: id.0.clone(),
        entity: entity.map_or_else(|| file.entity.0.clone(), |e| e.name.say(visit.lang).to_owned()),
        draft: file.draft,
        received: show::moment(visit.lang, &seen.forum, file.at),
        summary: summary(visit, &file, &sheets),
        unplaced: told.unplaced.iter().map(|one| unplaced(visit, one)).collect(),
        losses: losses.collect(),
        restyled: told.restyled,
        kinds: Kind::ALL.map(Kind::key),
        kind: kind.unwrap_or(first.key()).to_owned(),
        open: rows.iter().any(|row| row.open),
        rows,
        files,
        back,
    };
    Ok(render_as(shown.back.status(), &shown))
}

/// Every comment of the file that the reader may see, in the order of the file.
async fn sheets(visit: &Visit, seen: &Seen, id: &FileId) -> Result<Vec<Sheet>, Failed> {
    let filter = Filter { file: Some(id.clone()), ..Filter::default() };
    let part = Part { offset: 0, limit: u32::try_from(ITEMS_MAX).unwrap_or(u32::MAX) };
    seen.comments(&filter, part).await.or_fault(visit)
}

fn summary(visit: &Visit, file: &File, sheets: &[Sheet]) -> String {
    let left = |sheet: &&Sheet| sheet.row.comment.stage != Stage::Discarded;
    let proposals = sheets.iter().filter(left).filter(|s| s.row.comment.proposes.is_some()).count();
    let comments = sheets.iter().filter(left).count() - proposals;
    visit
        .say("returned-summary")
        .count("proposals", proposals)
        .count("comments", comments)
        .count("unplaced", file.told.unplaced.len())
        .to_string()
}

/// A text that could not be placed, and why.
fn unplaced(visit: &Visit, one: &forum::returned::Unplaced) -> (String, String) {
    (one.text.clone(), visit.say(&one.why).with("near", &one.near).to_string())
}

async fn rows(
    visit: &Visit,
    seen: &Seen,
    file: &File,
    sheets: &[Sheet],
    sent: &Sent,
) -> Result<Vec<Row>, Failed> {
    let Some(draft) = seen.draft(file.draft) else { return Ok(Vec::new()) };
    let lang = sheets.first().map_or(visit.lang, |sheet| sheet.row.comment.lang);
    let blocks = seen.settled(draft, lang).await.or_fault(visit)?;
    let by_id: HashMap<BlockId, (usize, &text::Content)> =
        blocks.iter().enumerate().map(|(at, s)| (s.block.id, (at, &s.block.content))).collect();
    let origins: HashMap<&CommentId, (usize, &Origin)> =
        file.told.origins.iter().enumerate().map(|(at, (id, origin))| (id, (at, origin))).collect();
    let mut sorted: Vec<&Sheet> = sheets.iter().collect();
    sorted.retain(|sheet| sheet.row.comment.stage != Stage::Discarded);
    sorted.sort_by_key(|sheet| origins.get(&sheet.row.comment.id).map_or(0, |(at, _)| *at));
    let row = |sheet: &&Sheet| {
        let comment = &sheet.row.comment;
        let block = match &comment.target {
            Target::Block(block) => by_id.get(block).map(|(_, content)| *content),
            _ => None,
        };
        let said = block.map(text::Content::plain).unwrap_or_default();
        let origin = origins.get(&comment.id).map(|(_, origin)| (*origin).clone());
        let origin = origin.unwrap_or_default();
        let changes = proposed_changes(comment.proposes, &said, &sheet.words);
        let id = comment.id.0.clone();
        let typed = sent.all("item").contains(&id.as_str());
        let into = into(seen, &sorted, sheet);
        // A comment beside a proposal most often says why it is made.
        let usual = if origin.margin && into.is_some() { "merge" } else { "keep" };
        Row {
            place: block.map_or_else(
                || visit.say("report-whole").to_string(),
                |content| name(visit, content),
            ),
            address: match &comment.target {
                Target::Block(block) => format!("#{block}"),
                _ => String::new(),
            },
            proposal: proposal(seen, comment).unwrap_or_default(),
            difference: prose::changes(&changes, &told_changes(visit), &|_| None),
            text: match typed {
                true => sent.get(&format!("text-{id}")).to_owned(),
                false => sheet.words.text.clone(),
            },
            lang: comment.lang,
            who: who(visit, &origin),
            tracked: origin.tracked || origin.margin,
            margin: origin.margin,
            stage: comment.stage.key(),
            open: matches!(comment.stage, Stage::Draft | Stage::Pending),
            doing: match typed {
                true => sent.get(&format!("do-{id}")).to_owned(),
                false => usual.to_owned(),
            },
            into,
            id,
        }
    };
    Ok(sorted.iter().map(row).collect())
}

/// The proposal of the same file on the same place, whose reason a comment can become.
fn into(seen: &Seen, sheets: &[&Sheet], sheet: &Sheet) -> Option<(String, String)> {
    let comment = &sheet.row.comment;
    if comment.proposes.is_some() || comment.target == Target::Document {
        return None;
    }
    let other = sheets.iter().map(|other| &other.row.comment).find(|other| {
        other.target == comment.target
            && other.proposes.is_some()
            && matches!(other.stage, Stage::Draft | Stage::Pending)
    })?;
    Some((other.id.0.clone(), proposal(seen, other).unwrap_or_default()))
}

/// Who made a change in the file and when, as the file has it.
fn who(visit: &Visit, origin: &Origin) -> String {
    let comma = visit.say("compilation-comma").to_string();
    let mut told = origin.authors.join(&comma);
    if let Some((first, _)) = &origin.dates {
        let day = first.get(..10).unwrap_or(first);
        if !told.is_empty() {
            told.push_str(" · ");
        }
        told.push_str(day);
    }
    told
}

/// Settles the items of a file: kept, handed to the focal point, or filed, all or none.
pub(crate) async fn settle(
    visit: Visit,
    Path((_, id, file)): Path<(String, String, String)>,
    Whole(body): Whole,
) -> Result<Response, Failed> {
    let seen = visit.seen(&id)?;
    let file = FileId(file);
    let sent = Sent::read(&visit, &body)?;
    if visit.key(sent.get("token")).is_none() {
        return file_page(&visit, &seen, &file, sent, Back::token(&visit)).await;
    }
    let items = sent.all("item").into_iter().map(|id| {
        let text = sent.get(&format!("text-{id}")).replace("\r\n", "\n");
        let settling = match sent.get(&format!("do-{id}")) {
            _ if sent.has("do", "discard") => Settling::Dropped,
            "drop" => Settling::Dropped,
            "merge" => Settling::Merged { into: CommentId::from(sent.get(&format!("into-{id}"))) },
            _ => Settling::Kept { text },
        };
        (CommentId::from(id), settling)
    });
    let items: Vec<_> = items.collect();
    let kind = Kind::ALL.into_iter().find(|kind| kind.key() == sent.get("kind"));
    let step = match sent.get("do") {
        "file" => Step::File,
        "hand-in" => Step::HandIn,
        _ => Step::Keep,
    };
    let command = Command::Returned(OfFile::Settle {
        file: file.clone(),
        items,
        kind: kind.unwrap_or(Kind::Substantive),
        step,
    });
    let asked = asked(&visit, None);
    match visit.app.desk.perform(seen.forum.id(), asked, command).await {
        Ok(_) => Ok(see_other(&format!("/{}/{id}/comments/files/{file}", visit.lang))),
        Err(failure) => {
            let back = back_of(&visit, &seen, &failure);
            file_page(&visit, &seen, &file, sent, back).await
        }
    }
}

/// What is wrong stands at the item that is wrong.
fn back_of(visit: &Visit, seen: &Seen, failure: &Failure) -> Back {
    let mut back = Back::of(visit, &seen.forum, failure);
    if let Failure::Refused(refused) = failure
        && let Reason::InComment { comment, .. } = &refused.reason
    {
        back.faults.clear();
        let sentence = refusal::sentence(visit.lang, &seen.forum, refused);
        back.add(&format!("text-{comment}"), sentence);
    }
    back
}

/// The entity for which a file is handed in, if the visitor may write for it.
fn entity_of(visit: &Visit, seen: &Seen, sent: &Sent) -> Option<EntityId> {
    let entities = entities(visit, seen);
    let asked = sent.get("entity");
    let found = entities.iter().find(|one| one.id == asked).or(match entities.as_slice() {
        [only] => Some(only),
        _ => None,
    })?;
    Some(EntityId(found.id.clone()))
}
