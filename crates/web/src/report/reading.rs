//! The page on which a draft is read: text in a column, comments beside the paragraph they concern.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use desk::{Blockwise, Seen, Sheet, ShownBlock};
use forum::comment::{self, Target};
use forum::report::{Draft, Line, Turn};
use forum::{CommentId, EntityId};
use text::{BlockId, Kind};

use super::title;
use crate::cache::Public;
use crate::comment::{Remark, beside as remark_beside};
use crate::failure::{Failed, OrFault};
use crate::page::{Here, Page, Visit, render};
use crate::{prose, show};

/// So many comments stand beside a paragraph; the others fold into a line.
const BESIDE_MAX: u32 = 2;

#[derive(Template)]
#[template(path = "report/reading.html")]
struct Reading {
    page: Page,
    number: u32,
    title: String,
    state: String,
    open: bool,
    filed: u32,
    paras: Vec<Para>,
    toc: Vec<Entry>,
    whole: Vec<Remark>,
    whole_more: u32,
    whole_all: u32,
    before: u32,
    partly: bool,
    own_language: String,
    posted: bool,
}

/// A line of the table of contents.
struct Entry {
    id: BlockId,
    label: String,
    text: String,
    deep: bool,
}

/// A block as it stands on the page.
struct Para {
    id: BlockId,
    class: &'static str,
    level: u8,
    label: String,
    /// Whether its number hangs in the margin; items and notes carry theirs in the line.
    hangs: bool,
    html: String,
    lang: lang::Lang,
    stale: bool,
    turn: String,
    remarks: Vec<Remark>,
    more: u32,
    more_from: String,
    /// What a listener is told the link to comment is about.
    name: String,
    comments: bool,
}

/// A draft: `3` is the page, `3.docx` and the like are files.
pub(crate) async fn reading(
    visit: Visit,
    Path((_, id, number)): Path<(String, String, String)>,
) -> Result<Response, Failed> {
    let seen = visit.seen(&id)?;
    let (number, end) = number.split_once('.').unwrap_or((&number, ""));
    let number: u32 = number.parse().map_err(|_| Failed::not_found(&visit))?;
    let draft = seen.draft(number).ok_or_else(|| Failed::not_found(&visit))?;
    if !end.is_empty() {
        return super::file::file(&visit, &seen, draft, end).await;
    }
    let blocks = seen.blocks(draft, visit.lang).await.or_fault(&visit)?;
    let beside = seen.blockwise(number, BESIDE_MAX).await.or_fault(&visit)?;
    let beside = Beside::sort(&visit, &seen, beside);
    let page = visit.forum_page(&seen, Here::Report, page_title(&visit, number)).await?;
    let open = comment::window(&seen.forum, number, seen.now, seen.now).is_ok();
    let working = seen.forum.mandate.working_language;
    let reading = Reading {
        number,
        title: title(&visit, &seen, draft),
        state: state(&visit, &seen, draft),
        open,
        filed: beside.counts.values().sum(),
        toc: toc(&blocks),
        paras: paras(&visit, &seen, draft, &blocks, &beside),
        whole_more: beside.more(""),
        whole: beside.remarks(""),
        whole_all: beside.counts.get("").copied().unwrap_or(0),
        before: number.saturating_sub(1),
        partly: visit.lang != working && blocks.iter().any(|shown| shown.lang == working),
        own_language: working.own_name().to_owned(),
        posted: draft.posted.is_some(),
        page,
    };
    let mut response = render(&reading);
    response.extensions_mut().insert(Public);
    Ok(response)
}

fn page_title(visit: &Visit, number: u32) -> String {
    visit.say("report-draft").with("draft", number).to_string()
}

/// Posted when, open until when, or what took its place.
fn state(visit: &Visit, seen: &Seen, draft: &Draft) -> String {
    let calendar = &seen.forum.calendar;
    let Some(posted) = draft.posted else { return visit.say("report-not-posted").to_string() };
    let posted = show::day(visit.lang, calendar, posted);
    let posted = visit.say("report-posted").with("date", posted).to_string();
    if let Some(next) = seen.forum.report.successor(draft.number) {
        let gone = visit.say("report-superseded").with("draft", next.number);
        return format!("{posted} · {gone}");
    }
    let Some(deadline) = draft.round.and_then(|round| calendar.deadline(round)) else {
        return posted;
    };
    let key = if seen.now <= deadline { "report-until" } else { "report-was-until" };
    let until = show::deadline_sentence(visit.lang, &seen.forum, deadline);
    format!("{posted} · {}", visit.say(key).with("deadline", until))
}

/// The comments of a page by what they stand beside.
struct Beside {
    by_block: HashMap<String, Vec<Remark>>,
    counts: HashMap<String, u32>,
    /// The entities that commented on a block; empty for people in their own name.
    from: HashMap<String, Vec<String>>,
}

impl Beside {
    fn sort(visit: &Visit, seen: &Seen, blockwise: Blockwise) -> Self {
        let mut replies: HashMap<CommentId, Vec<Remark>> = HashMap::new();
        let mut by_block: HashMap<String, Vec<Remark>> = HashMap::new();
        let mut roots: Vec<(String, Sheet)> = Vec::new();
        for sheet in blockwise.first {
            match &sheet.row.comment.target {
                Target::Comment(on) => {
                    replies.entry(on.clone()).or_default().push(remark_beside(visit, seen, &sheet));
                }
                Target::Block(block) => roots.push((block.to_string(), sheet)),
                Target::Document => roots.push((String::new(), sheet)),
            }
        }
        for (block, sheet) in roots {
            let mut remark = remark_beside(visit, seen, &sheet);
            remark.replies = replies.remove(&sheet.row.comment.id).unwrap_or_default();
            by_block.entry(block).or_default().push(remark);
        }
        let mut counts: HashMap<String, u32> = HashMap::new();
        let mut from: HashMap<String, Vec<String>> = HashMap::new();
        for one in blockwise.counts {
            *counts.entry(one.block.clone()).or_default() += one.count;
            from.entry(one.block).or_default().push(one.entity);
        }
        Beside { by_block, counts, from }
    }

    fn remarks(&self, block: &str) -> Vec<Remark> {
        self.by_block.get(block).cloned().unwrap_or_default()
    }

    fn more(&self, block: &str) -> u32 {
        let all = self.counts.get(block).copied().unwrap_or(0);
        let shown = self
            .by_block
            .get(block)
            .map_or(0, |remarks| remarks.iter().filter(|remark| remark.filed).count());
        all.saturating_sub(u32::try_from(shown).unwrap_or(0))
    }
}

impl Beside {
    /// From whom the folded comments are: at most three names, and whether there are others.
    fn more_from(&self, visit: &Visit, seen: &Seen, block: &str) -> String {
        let shown = self.by_block.get(block).map_or(&[][..], Vec::as_slice);
        let name = |id: &String| match id.as_str() {
            "" => visit.say("report-more-public").to_string(),
            id => seen
                .forum
                .entities
                .get(&EntityId::from(id))
                .map_or_else(|| id.to_owned(), |entity| entity.name.say(visit.lang).to_owned()),
        };
        let mut names: Vec<String> =
            self.from.get(block).map_or(&[][..], Vec::as_slice).iter().map(name).collect();
        names.retain(|name| !shown.iter().any(|remark| remark.who.starts_with(name.as_str())));
        if names.len() > 3 {
            names.truncate(3);
            names.push("…".to_owned());
        }
        names.join(" · ")
    }
}

fn paras(
    visit: &Visit,
    seen: &Seen,
    draft: &Draft,
    blocks: &[ShownBlock],
    beside: &Beside,
) -> Vec<Para> {
    let notes: HashMap<&str, BlockId> = blocks
        .iter()
        .filter(|shown| shown.block.content.kind == Kind::Note)
        .map(|shown| (shown.block.content.label.as_str(), shown.block.id))
        .collect();
    let lines: HashMap<BlockId, &Line> =
        draft.lineage.iter().flat_map(|line| line.to.iter().map(move |id| (*id, line))).collect();
    let first = seen.forum.report.drafts.first().map(|draft| draft.number) == Some(draft.number);
    let para = |shown: &ShownBlock| {
        let content = &shown.block.content;
        let id = shown.block.id.to_string();
        let name = name(visit, content);
        let (class, level) = match &content.kind {
            Kind::Heading(level) => ("head", *level),
            Kind::Paragraph => ("text", 0),
            Kind::Item(_) => ("item", 0),
            Kind::Note => ("note", 0),
            Kind::Table(_) => ("table", 0),
        };
        Para {
            id: shown.block.id,
            class,
            level,
            label: content.label.clone(),
            hangs: !content.label.is_empty() && matches!(class, "text" | "table"),
            html: prose::content(content, &name, &|label| {
                notes.get(label).map(|id| format!("#{id}"))
            }),
            lang: shown.lang,
            stale: shown.stale,
            turn: if first { String::new() } else { turn(visit, lines.get(&shown.block.id)) },
            remarks: beside.remarks(&id),
            more: beside.more(&id),
            more_from: beside.more_from(visit, seen, &id),
            comments: content.kind != Kind::Note,
            name,
        }
    };
    blocks.iter().map(para).collect()
}

/// What is said of a block that is not as it was.
fn turn(visit: &Visit, line: Option<&&Line>) -> String {
    match line.map(|line| line.turn) {
        None | Some(Turn::Kept | Turn::Deleted) => String::new(),
        Some(turn) => visit.say(&format!("turn-{}", turn.key())).to_string(),
    }
}

/// What a block is called: its number, or its first words.
pub(crate) fn name(visit: &Visit, content: &text::Content) -> String {
    let quoted = |words: &str| visit.say("report-quoted").with("words", words).to_string();
    papers::paper::name(content, &quoted)
}

fn toc(blocks: &[ShownBlock]) -> Vec<Entry> {
    let entry = |shown: &ShownBlock| {
        let Kind::Heading(level @ 1..=2) = shown.block.content.kind else { return None };
        Some(Entry {
            id: shown.block.id,
            label: shown.block.content.label.clone(),
            text: shown.block.content.plain(),
            deep: level == 2,
        })
    };
    blocks.iter().filter_map(entry).collect()
}
