//! The compilation as a document: cover with counts, then the text with the comments below it.

use std::collections::HashMap;

use forum::comment::{Class, Disposition};
use lang::Lang;
use redline::Change;
use text::{Content, Kind, Run, Style as RunStyle};
use typeset::{Document, Marked, Part, Remark, Style, kept};

use super::said::Said;
use super::wording::all_proposed;
use super::{Compilation, Entry, Passage, Thread};
use crate::Say;
use crate::paper::{marked, word};

/// What the wordings change, by the number of the comment.
type Proposals = HashMap<u32, Vec<Change>>;

/// Writes a compilation as a Word file.
pub fn docx(compilation: &Compilation, say: Say<'_>) -> Vec<u8> {
    word(&paper(compilation, say), None)
}

/// Makes a document of a compilation.
pub fn paper(compilation: &Compilation, say: Say<'_>) -> Document {
    let said = Said::of(compilation, say);
    let mut proposals = all_proposed(compilation);
    let title = said.with("compilation-heading", "draft", compilation.draft);
    let mut parts = Vec::new();
    cover(&mut parts, compilation, &said);
    parts.push(Part::PageBreak);
    if !compilation.on_document.is_empty() {
        parts.push(heading(said.word("compilation-on-document")));
        threads(&mut parts, &said, &mut proposals, &compilation.on_document);
    }
    for passage in &compilation.passages {
        let block = &passage.shown.block;
        parts.push(Part::Block {
            content: block.content.clone(),
            anchor: Some(block.id),
            lang: (passage.shown.lang != compilation.lang).then_some(passage.shown.lang),
        });
        if !passage.threads.is_empty() {
            name_note(&mut parts, &said, passage);
            threads(&mut parts, &said, &mut proposals, &passage.threads);
        }
    }
    if !compilation.unplaced.is_empty() {
        parts.push(heading(said.word("compilation-unplaced")));
        threads(&mut parts, &said, &mut proposals, &compilation.unplaced);
    }
    let mut subtitle =
        vec![compilation.symbol.clone(), compilation.forum.clone(), compilation.title.clone()];
    let revised = compilation.revision.filter(|revision| *revision > 0);
    subtitle.extend(revised.map(|revision| format!("Rev.{revision}")));
    Document {
        lang: compilation.lang,
        title: title.clone(),
        subtitle,
        author: compilation.forum.clone(),
        created: compilation.upto,
        header: compilation.symbol.clone(),
        footer: title,
        parts,
    }
}

fn heading(text: String) -> Part {
    let content = Content::new(Kind::Heading(1), "", vec![Run::plain(text)]);
    Part::Block { content, anchor: None, lang: None }
}

fn cover(parts: &mut Vec<Part>, compilation: &Compilation, said: &Said<'_>) {
    let line = |style, text: String| Part::Paragraph { style, runs: vec![Run::plain(text)] };
    let moment = said.moment(compilation.upto);
    let upto = format!("{moment} ({})", compilation.zone_name);
    parts.push(line(Style::Normal, said.with("compilation-upto", "moment", upto)));
    if compilation.revision.is_none() {
        parts.push(line(Style::Normal, said.word("compilation-not-issued")));
    }
    let counts = &compilation.counts;
    parts.push(line(Style::Normal, said.with("compilation-comments", "count", counts.comments)));
    if counts.late > 0 {
        parts.push(line(Style::Normal, said.with("compilation-late", "count", counts.late)));
    }
    if counts.withdrawn > 0 {
        let withdrawn = said.with("compilation-withdrawn", "count", counts.withdrawn);
        parts.push(line(Style::Normal, withdrawn));
    }
    let categories = counts.by_category.iter();
    let rows: Vec<_> = categories.map(|(part, n)| (said.category(*part), *n)).collect();
    parts.extend(counted(compilation.lang, said, "compilation-category", rows));
    let regions = counts.by_region.iter();
    let rows: Vec<_> = regions.map(|(part, n)| (said.region(*part), *n)).collect();
    parts.extend(counted(compilation.lang, said, "compilation-region", rows));
    parts.push(line(Style::Small, said.word("compilation-joint-note")));
    parts.push(line(Style::Small, said.word("compilation-legend")));
}

/// A table of counts under the name of what is counted by.
fn counted(lang: Lang, said: &Said<'_>, by: &str, counts: Vec<(String, u32)>) -> Option<Part> {
    if counts.is_empty() {
        return None;
    }
    let cell = |text: String| vec![Run::plain(text)];
    let head = vec![cell(said.word(by)), cell(said.word("compilation-count"))];
    let row = |(part, count)| vec![cell(part), cell(lang::number(lang, i64::from(count)))];
    let rows: Vec<_> = std::iter::once(head).chain(counts.into_iter().map(row)).collect();
    Some(Part::Table { rows, widths: vec![4, 1] })
}

/// A footnote stands at the foot of a page; comments on it must say what they are about.
fn name_note(parts: &mut Vec<Part>, said: &Said<'_>, passage: &Passage) {
    let content = &passage.shown.block.content;
    if content.kind == Kind::Note {
        let line = said.with("compilation-on-note", "label", &content.label);
        parts.push(Part::Paragraph { style: Style::Small, runs: vec![Run::plain(line)] });
    }
}

fn threads(parts: &mut Vec<Part>, said: &Said<'_>, proposals: &mut Proposals, threads: &[Thread]) {
    for thread in threads {
        parts.push(entry(said, proposals, &thread.first, 0));
        parts.extend(thread.replies.iter().map(|reply| entry(said, proposals, reply, 1)));
    }
}

fn entry(said: &Said<'_>, proposals: &mut Proposals, entry: &Entry, level: u8) -> Part {
    let Some(number) = entry.number else {
        let (from, facts) = (said.withdrawn.clone(), String::new());
        return Part::Remark(Remark { level, from, facts, text: Vec::new(), lang: None });
    };
    let words = &entry.remark.words;
    let lines = words.text.lines().filter(|line| !line.trim().is_empty());
    let mut text: Vec<Marked> = lines.map(|line| kept(vec![Run::plain(line)])).collect();
    match (proposals.remove(&number), &words.wording) {
        (Some(changes), _) => {
            text.push(kept(vec![italic(said.wording.clone())]));
            text.push(marked(changes));
        }
        (None, Some(wording)) => {
            text.push(kept(vec![italic(said.wording.clone())]));
            text.push(kept(vec![Run::plain(wording)]));
        }
        (None, None) => {}
    }
    if let Some(disposition) = &entry.remark.comment.disposition {
        text.push(kept(answer(said, disposition)));
    }
    let from = format!("{number}. {}", said.from(entry));
    Part::Remark(Remark { level, from, facts: facts(said, entry), text, lang: None })
}

/// When, of what kind, what it proposes, and whether late.
fn facts(said: &Said<'_>, entry: &Entry) -> String {
    let comment = &entry.remark.comment;
    let mut facts = Vec::with_capacity(5);
    if let Some(filing) = comment.filing() {
        facts.push(said.moment(filing.received));
    }
    facts.push(said.kind(comment.kind).to_owned());
    if !entry.proposal.is_empty() {
        facts.push(entry.proposal.clone());
    }
    if let Some(stance) = comment.stance {
        facts.push(said.stance(stance).to_owned());
    }
    if let Some(answers) = entry.answers {
        facts.push(said.with("compilation-answers", "number", answers));
    }
    let late = comment.filing().map(|filing| filing.class).filter(|class| *class != Class::OnTime);
    if let Some(class) = late {
        facts.push(said.class(class).to_owned());
    }
    facts.join(" · ")
}

/// What became of a comment.
fn answer(said: &Said<'_>, disposition: &Disposition) -> Vec<Run> {
    let outcome = format!("→ {}", said.outcome(disposition.outcome));
    let bold = RunStyle { bold: true, ..RunStyle::default() };
    let mut runs = vec![Run { text: outcome, style: bold, ..Run::default() }];
    if !disposition.reason.is_empty() {
        runs.push(Run::plain(format!(" · {}", disposition.reason)));
    }
    runs
}

fn italic(text: String) -> Run {
    Run { text, style: RunStyle { italic: true, ..RunStyle::default() }, ..Run::default() }
}
