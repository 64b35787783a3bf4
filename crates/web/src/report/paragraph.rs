//! The history of a paragraph: what it said in each draft, what became of it, who asked for what.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use desk::{Filter, Page as Part, Seen};
use forum::report::{Draft, Line, Shown, Turn};
use lang::Lang;
use papers::compilation::{Shown as Block, proposed};
use redline::{compare, compare_rows};
use text::{BlockId, Content, Kind};

use super::compare::told;
use super::name;
use crate::cache::Public;
use crate::comment::{Remark, remark};
use crate::failure::{Failed, OrFault};
use crate::page::{Here, Page, Visit, render};
use crate::prose::{self, Told};
use crate::show;

/// So many comments of a draft stand in a history; the others are a link away.
const COMMENTS_MAX: u32 = 20;

#[derive(Template)]
#[template(path = "report/paragraph.html")]
struct History {
    page: Page,
    id: BlockId,
    versions: Vec<Version>,
}

/// A paragraph in one draft.
struct Version {
    draft: u32,
    posted: String,
    /// Whether the draft has it.
    present: bool,
    label: String,
    /// The number it had in the draft before, if it had another.
    was: String,
    turn: &'static str,
    /// Other paragraphs it was split into, merged with or taken from.
    kin: Vec<Kin>,
    /// What it says, with what changed since the draft before.
    html: String,
    table: bool,
    /// Whether it is compared with the draft before.
    compared: bool,
    lang: Lang,
    remarks: Vec<Remark>,
    more: u32,
}

impl Version {
    /// How many comments were filed on it, replies not counted.
    fn count(&self) -> u32 {
        u32::try_from(self.remarks.len()).unwrap_or(u32::MAX).saturating_add(self.more)
    }
}

/// Another paragraph with which this one shares its descent.
struct Kin {
    key: &'static str,
    id: BlockId,
    name: String,
}

/// The history of a paragraph.
pub(crate) async fn paragraph(
    visit: Visit,
    Path((_, forum, block)): Path<(String, String, String)>,
) -> Result<Response, Failed> {
    let seen = visit.seen(&forum)?;
    let id: BlockId = block.parse().map_err(|()| Failed::not_found(&visit))?;
    let drafts = seen.forum.report.drafts.iter();
    let drafts: Vec<&Draft> = drafts.filter(|d| seen.draft(d.number).is_some()).collect();
    let told = told(&visit);
    let mut versions = Vec::new();
    let mut before: Option<(Content, Lang)> = None;
    for draft in drafts {
        let now = said(&visit, &seen, draft, id).await?;
        let line = draft.lineage.iter().find(|line| line.to.contains(&id));
        let line = line.or_else(|| draft.lineage.iter().find(|line| line.from.contains(&id)));
        if now.is_none() && before.is_none() {
            continue;
        }
        let mut version = version(&visit, &seen, draft, &told, before.as_ref(), now.as_ref());
        version.turn = turn(line, id, version.present);
        version.kin = kin(&visit, &seen, draft, id, line).await?;
        if let Some((content, lang)) = &now {
            let shown = shown(&visit, &seen, draft, id, content, *lang).await?;
            (version.remarks, version.more) = remarks(&visit, &seen, draft, &shown, &told).await?;
        }
        versions.push(version);
        before = now;
    }
    let last = versions.iter().rfind(|version| version.present);
    let last = last.ok_or_else(|| Failed::not_found(&visit))?;
    let heading = match last.label.is_empty() {
        true => visit.say("paragraph-title-plain").to_string(),
        false => visit.say("paragraph-title").with("label", &last.label).to_string(),
    };
    let page = visit.forum_page(&seen, Here::Report, heading).await?;
    versions.reverse();
    let mut response = render(&History { page, id, versions });
    response.extensions_mut().insert(Public);
    Ok(response)
}

/// What a draft says there, in the reader's language if it is translated and not stale.
async fn said(
    visit: &Visit,
    seen: &Seen,
    draft: &Draft,
    id: BlockId,
) -> Result<Option<(Content, Lang)>, Failed> {
    let Some(source) = draft.block(id) else { return Ok(None) };
    let working = seen.forum.mandate.working_language;
    let shown = draft.in_lang(visit.lang).find(|(placed, _)| placed.id == id);
    let (placed, lang) = match shown {
        Some((placed, Shown::Translated)) => (placed, visit.lang),
        _ => (source, working),
    };
    let content = seen.content(&placed.hash).await.or_fault(visit)?;
    Ok(content.map(|content| (content, lang)))
}

fn version(
    visit: &Visit,
    seen: &Seen,
    draft: &Draft,
    told: &Told,
    before: Option<&(Content, Lang)>,
    now: Option<&(Content, Lang)>,
) -> Version {
    let calendar = &seen.forum.calendar;
    let (content, lang) = match now.or(before) {
        Some((content, lang)) => (content.clone(), *lang),
        None => (Content::new(Kind::Paragraph, "", Vec::new()), visit.lang),
    };
    // Two languages are not compared: the text then stands as it is.
    let old = before.filter(|(_, old)| *old == lang).map(|(content, _)| content);
    let present = now.is_some();
    let compared = present
        && old.is_some_and(|old| old.runs != content.runs || tables(old) != tables(&content));
    let was = old.filter(|old| present && old.label != content.label);
    Version {
        draft: draft.number,
        posted: draft.posted.map_or_else(
            || visit.say("report-not-posted").to_string(),
            |at| {
                visit
                    .say("report-posted")
                    .with("date", show::day(visit.lang, calendar, at))
                    .to_string()
            },
        ),
        present,
        label: content.label.clone(),
        was: was.map_or_else(String::new, |old| old.label.clone()),
        turn: "",
        kin: Vec::new(),
        html: html(&content, old.filter(|_| compared), present, told),
        table: matches!(content.kind, Kind::Table(_)),
        compared,
        lang,
        remarks: Vec::new(),
        more: 0,
    }
}

fn tables(content: &Content) -> Option<&Vec<text::Row>> {
    match &content.kind {
        Kind::Table(rows) => Some(rows),
        _ => None,
    }
}

/// The text; with what changed if there is something to compare it with; struck if it is gone.
fn html(content: &Content, old: Option<&Content>, present: bool, told: &Told) -> String {
    let nowhere = |_: &str| None;
    match (tables(content), old) {
        (Some(rows), _) if !present => {
            prose::row_changes(&compare_rows(rows, &[]), &content.label, told, &nowhere)
        }
        (Some(rows), Some(old)) => {
            let before = tables(old).map_or(&[][..], Vec::as_slice);
            prose::row_changes(&compare_rows(before, rows), &content.label, told, &nowhere)
        }
        (None, _) if !present => prose::changes(&compare(&content.runs, &[]), told, &nowhere),
        (None, Some(old)) => prose::changes(&compare(&old.runs, &content.runs), told, &nowhere),
        _ => prose::content(content, &content.label, &nowhere),
    }
}

/// What became of the paragraph in a draft, by its name in the word lists.
fn turn(line: Option<&Line>, id: BlockId, present: bool) -> &'static str {
    match line {
        Some(line) if present && !line.from.contains(&id) && line.turn != Turn::Split => "new",
        Some(line) => line.turn.key(),
        None if present => "new",
        None => "deleted",
    }
}

/// The other paragraphs of its descent: what it was split from or into, or merged of or into.
async fn kin(
    visit: &Visit,
    seen: &Seen,
    draft: &Draft,
    id: BlockId,
    line: Option<&Line>,
) -> Result<Vec<Kin>, Failed> {
    let Some(line) = line.filter(|line| matches!(line.turn, Turn::Split | Turn::Merged)) else {
        return Ok(Vec::new());
    };
    let report = &seen.forum.report;
    let before = report.drafts.iter().rfind(|other| other.number < draft.number);
    let mut all = Vec::new();
    let went = !line.to.contains(&id);
    let (came_from, goes_to) = match line.turn {
        Turn::Split => ("paragraph-split-from", "paragraph-split-into"),
        _ if went => ("paragraph-merged-with", "paragraph-merged-into"),
        _ => ("paragraph-merged-with", "paragraph-merged-into"),
    };
    for (ids, place, key) in [(&line.from, before, came_from), (&line.to, Some(draft), goes_to)] {
        for other in ids.iter().filter(|other| **other != id) {
            let Some(place) = place else { continue };
            let Some((content, _)) = said(visit, seen, place, *other).await? else { continue };
            all.push(Kin { key, id: *other, name: name(visit, &content) });
        }
    }
    Ok(all)
}

/// The block with what it says in the working language, against which proposals are told.
async fn shown(
    visit: &Visit,
    seen: &Seen,
    draft: &Draft,
    id: BlockId,
    content: &Content,
    lang: Lang,
) -> Result<Block, Failed> {
    let original = match draft.block(id).filter(|_| lang != seen.forum.mandate.working_language) {
        Some(placed) => seen.content(&placed.hash).await.or_fault(visit)?,
        None => None,
    };
    Ok(Block { block: text::Block { id, content: content.clone() }, lang, original })
}

/// The comments on a block of a draft: what each proposes told against the text, its replies below.
async fn remarks(
    visit: &Visit,
    seen: &Seen,
    draft: &Draft,
    shown: &Block,
    told: &Told,
) -> Result<(Vec<Remark>, u32), Failed> {
    let filed = Filter { draft: Some(draft.number), stages: vec!["filed"], ..Filter::default() };
    let filter = Filter { block: Some(shown.block.id.to_string()), ..filed.clone() };
    let part = Part { offset: 0, limit: COMMENTS_MAX };
    let sheets = seen.comments(&filter, part).await.or_fault(visit)?;
    let all = match u32::try_from(sheets.len()) {
        Ok(found) if found < COMMENTS_MAX => found,
        _ => seen.count_comments(&filter).await.or_fault(visit)?,
    };
    let mut remarks = Vec::new();
    for sheet in sheets {
        let mut told_of = remark(visit, seen, &sheet);
        if let Some(changes) = proposed(shown, &sheet.row.comment, &sheet.words) {
            told_of.wording = prose::changes(&changes, told, &|_| None);
        }
        let on_comment = Some(sheet.row.comment.id.clone());
        let replies = Filter { on_comment, ..filed.clone() };
        let replies = seen.comments(&replies, part).await.or_fault(visit)?;
        told_of.replies = replies.iter().map(|reply| remark(visit, seen, reply)).collect();
        remarks.push(told_of);
    }
    let shown = u32::try_from(remarks.len()).unwrap_or(u32::MAX);
    Ok((remarks, all.saturating_sub(shown)))
}
