//! Two drafts told as one: paragraph by paragraph, what was deleted where it stood.

use std::collections::HashMap;

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use desk::Seen;
use forum::report::{Draft, Turn};
use lang::Lang;
use text::{BlockId, Content, Kind};

use papers::report::redline::{self, Line, Side, about, changed, lines};

use super::name;
use crate::cache::Public;
use crate::failure::{Failed, OrFault};
use crate::page::{Here, Page, Visit, render, see_other};
use crate::prose::{self, Told};
use crate::words::sentence;

mod file;

#[derive(Template)]
#[template(path = "report/compare.html")]
struct Compare {
    page: Page,
    old: u32,
    new: u32,
    only_changes: bool,
    /// What became of the blocks, counted, in the order of the field's words.
    turns: Vec<(&'static str, u32)>,
    relabelled: u32,
    inserted: u32,
    deleted: u32,
    pieces: Vec<Piece>,
    /// Blocks left out behind the last piece.
    skipped: u32,
    /// Every pair of drafts that can be compared.
    pairs: Vec<(u32, u32)>,
}

/// A line of the redline as it is shown.
struct Piece {
    id: BlockId,
    anchor: String,
    class: &'static str,
    level: u8,
    label: String,
    /// What it is called to who cannot see it.
    name: String,
    /// The number it had, if it had another.
    was: String,
    turn: &'static str,
    /// What it came from, or where it went, in a sentence.
    about: String,
    html: String,
    lang: Lang,
    /// Unchanged blocks left out before it.
    skipped: u32,
}

/// The redline of two drafts: `2..3` is the page, `2..3.docx` and `2..3.pdf` are files.
pub(crate) async fn compare(
    visit: Visit,
    Path((_, id, pair)): Path<(String, String, String)>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response, Failed> {
    let seen = visit.seen(&id)?;
    let (old, rest) = pair.split_once("..").unwrap_or_default();
    let (new, end) = rest.split_once('.').unwrap_or((rest, ""));
    let numbers = old.parse().ok().zip(new.parse().ok());
    let (old, new): (u32, u32) = numbers.ok_or_else(|| Failed::not_found(&visit))?;
    if old > new {
        let dot = if end.is_empty() { "" } else { "." };
        let path = format!("/{}/{id}/report/compare/{new}..{old}{dot}{end}", visit.lang);
        return Ok(see_other(&path));
    }
    let draft = |number| seen.draft(number).filter(|_| old != new);
    let (Some(before), Some(after)) = (draft(old), draft(new)) else {
        return Err(Failed::not_found(&visit));
    };
    let left = side(&visit, &seen, before).await?;
    let right = side(&visit, &seen, after).await?;
    let between = seen.forum.report.drafts.iter();
    let between: Vec<&Draft> = between.filter(|d| d.number > old && d.number <= new).collect();
    let lines = lines(&left, &right, &between);
    if !end.is_empty() {
        return file::file(&visit, &seen, (before, after), (left, right, lines), end).await;
    }
    let heading = visit.say("compare-title").with("old", old).with("new", new);
    let mut compare = Compare {
        page: visit.forum_page(&seen, Here::Report, heading).await?,
        old,
        new,
        only_changes: query.contains_key("changes"),
        turns: turns(&lines),
        relabelled: 0,
        inserted: 0,
        deleted: 0,
        pieces: Vec::new(),
        skipped: 0,
        pairs: pairs(&seen),
    };
    compare.fill(&visit, &left, &right, &lines);
    let mut response = render(&compare);
    response.extensions_mut().insert(Public);
    Ok(response)
}

async fn side(visit: &Visit, seen: &Seen, draft: &Draft) -> Result<Vec<Side>, Failed> {
    let working = seen.forum.mandate.working_language;
    let shown = seen.blocks(draft, visit.lang).await.or_fault(visit)?;
    let originals = match visit.lang == working {
        true => shown.clone(),
        false => seen.blocks(draft, working).await.or_fault(visit)?,
    };
    let side = |(shown, original): (desk::ShownBlock, desk::ShownBlock)| Side {
        id: shown.block.id,
        lang: if shown.stale { working } else { shown.lang },
        shown: if shown.stale { original.block.content.clone() } else { shown.block.content },
        original: original.block.content,
        working,
    };
    Ok(shown.into_iter().zip(originals).map(side).collect())
}

fn turns(lines: &[Line]) -> Vec<(&'static str, u32)> {
    let all = [
        Turn::Edited,
        Turn::New,
        Turn::Moved,
        Turn::MovedAndEdited,
        Turn::Split,
        Turn::Merged,
        Turn::Deleted,
    ];
    let count = |turn: Turn| lines.iter().filter(|line| line.turn == turn && !line.left).count();
    let counted = all.into_iter().map(|turn| (turn.key(), count(turn)));
    let counted = counted.filter(|(_, count)| *count > 0);
    counted.map(|(key, count)| (key, u32::try_from(count).unwrap_or(u32::MAX))).collect()
}

fn pairs(seen: &Seen) -> Vec<(u32, u32)> {
    let drafts = seen.forum.report.drafts.iter().map(|draft| draft.number);
    let numbers: Vec<u32> = drafts.filter(|number| seen.draft(*number).is_some()).collect();
    let mut pairs = Vec::new();
    for (at, new) in numbers.iter().enumerate() {
        pairs.extend(numbers[..at].iter().map(|old| (*old, *new)));
    }
    pairs
}

impl Compare {
    fn fill(&mut self, visit: &Visit, left: &[Side], right: &[Side], lines: &[Line]) {
        let told = told(visit);
        let say = |key: &str, facts: &[(&str, String)]| sentence(visit.lang, key, facts);
        for line in lines {
            let changed = changed(left, right, line);
            let about = about(left, right, line, &say);
            self.inserted += changed.inserted;
            self.deleted += changed.deleted;
            self.relabelled += u32::from(changed.relabelled && !line.left);
            let unchanged = line.turn == Turn::Kept && !changed.relabelled;
            if self.only_changes && unchanged {
                self.skipped += 1;
                continue;
            }
            for (nth, part) in changed.parts.into_iter().enumerate() {
                let content = part.content;
                let level = match content.kind {
                    Kind::Heading(_) if self.only_changes => 1,
                    Kind::Heading(level) => level.clamp(1, 5),
                    _ => 0,
                };
                self.pieces.push(Piece {
                    id: part.id,
                    anchor: match line.turn == Turn::Deleted || line.left || part.is_old {
                        true => format!("was-{}", part.id),
                        false => part.id.to_string(),
                    },
                    class: class(content, part.is_old),
                    level,
                    label: content.label.clone(),
                    name: name(visit, content),
                    was: part.was,
                    turn: if line.left { "left" } else { line.turn.key() },
                    about: if nth == 0 { about.clone() } else { String::new() },
                    html: html(content, &part.told, &told),
                    lang: changed.lang,
                    skipped: std::mem::take(&mut self.skipped),
                });
            }
        }
    }
}

fn html(content: &Content, changes: &redline::Told, told: &Told) -> String {
    match changes {
        redline::Told::Words(changes) => prose::changes(changes, told, &|_| None),
        redline::Told::Rows(rows) => prose::row_changes(rows, &content.label, told, &|_| None),
    }
}

fn class(content: &Content, is_old: bool) -> &'static str {
    match (&content.kind, is_old) {
        (Kind::Heading(_), false) => "head",
        (Kind::Heading(_), true) => "head gone",
        (Kind::Paragraph, false) => "text",
        (Kind::Paragraph, true) => "text gone",
        (Kind::Item(_), false) => "item",
        (Kind::Item(_), true) => "item gone",
        (Kind::Note, false) => "note",
        (Kind::Note, true) => "note gone",
        (Kind::Table(_), false) => "table",
        (Kind::Table(_), true) => "table gone",
    }
}

/// What a listener is told at insertions and deletions.
pub(crate) fn told(visit: &Visit) -> Told {
    Told {
        inserted: visit.say("redline-inserted").to_string(),
        deleted: visit.say("redline-deleted").to_string(),
    }
}
