//! The compilation as a Word file: cover with counts, then the text with the comments below it.

use std::collections::HashMap;

use docx::{Mark, Options, Style, Writer};
use forum::comment::{Class, Disposition};
use lang::Lang;
use redline::Change;
use text::{Kind, Run, Style as RunStyle};

use super::said::Said;
use super::wording::all_proposed;
use super::{Compilation, Entry, Passage, Thread};
use crate::Say;

/// What the wordings change, by the number of the comment.
type Proposals = HashMap<u32, Vec<Change>>;

/// Writes a compilation as a Word file.
pub fn docx(compilation: &Compilation, say: Say<'_>) -> Vec<u8> {
    let said = Said::of(compilation, say);
    let mut proposals = all_proposed(compilation);
    let title = said.with("compilation-heading", "draft", compilation.draft);
    let mut writer = Writer::new(Options {
        lang: compilation.lang.code().to_owned(),
        rtl: compilation.lang == Lang::Ar,
        title: title.clone(),
        author: compilation.forum.clone(),
        created: compilation.upto.to_string(),
        header: compilation.symbol.clone(),
        footer: title.clone(),
        ..Options::default()
    });
    cover(&mut writer, compilation, &said, &title);
    writer.page_break();
    if !compilation.on_document.is_empty() {
        writer.heading(1, "", &[Run::plain(said.word("compilation-on-document"))]);
        threads(&mut writer, &said, &mut proposals, &compilation.on_document);
    }
    for passage in &compilation.passages {
        writer.content(&passage.shown.block.content, Some(passage.shown.block.id));
        if !passage.threads.is_empty() {
            name_note(&mut writer, &said, passage);
            threads(&mut writer, &said, &mut proposals, &passage.threads);
        }
    }
    if !compilation.unplaced.is_empty() {
        writer.heading(1, "", &[Run::plain(said.word("compilation-unplaced"))]);
        threads(&mut writer, &said, &mut proposals, &compilation.unplaced);
    }
    writer.finish()
}

fn cover(writer: &mut Writer, compilation: &Compilation, said: &Said<'_>, title: &str) {
    let line = |writer: &mut Writer, style, text: String| {
        writer.paragraph(style, "", &[Run::plain(text)]);
    };
    line(writer, Style::Small, compilation.symbol.clone());
    line(writer, Style::Subtitle, compilation.forum.clone());
    line(writer, Style::Title, title.to_owned());
    line(writer, Style::Subtitle, compilation.title.clone());
    if let Some(revision) = compilation.revision.filter(|revision| *revision > 0) {
        line(writer, Style::Subtitle, format!("Rev.{revision}"));
    }
    let moment = said.moment(compilation.upto);
    let upto = format!("{moment} ({})", compilation.zone_name);
    line(writer, Style::Normal, said.with("compilation-upto", "moment", upto));
    if compilation.revision.is_none() {
        line(writer, Style::Normal, said.word("compilation-not-issued"));
    }
    let counts = &compilation.counts;
    line(writer, Style::Normal, said.with("compilation-comments", "count", counts.comments));
    if counts.late > 0 {
        line(writer, Style::Normal, said.with("compilation-late", "count", counts.late));
    }
    if counts.withdrawn > 0 {
        line(writer, Style::Normal, said.with("compilation-withdrawn", "count", counts.withdrawn));
    }
    let categories = counts.by_category.iter();
    let rows: Vec<_> = categories.map(|(part, n)| (said.category(*part), *n)).collect();
    counted(writer, compilation.lang, said, "compilation-category", rows);
    let regions = counts.by_region.iter();
    let rows: Vec<_> = regions.map(|(part, n)| (said.region(*part), *n)).collect();
    counted(writer, compilation.lang, said, "compilation-region", rows);
    line(writer, Style::Small, said.word("compilation-joint-note"));
    line(writer, Style::Small, said.word("compilation-legend"));
}

/// A table of counts under the name of what is counted by.
fn counted(writer: &mut Writer, lang: Lang, said: &Said<'_>, by: &str, parts: Vec<(String, u32)>) {
    if parts.is_empty() {
        return;
    }
    let cell = |text: String| vec![Run::plain(text)];
    let head = vec![cell(said.word(by)), cell(said.word("compilation-count"))];
    let row = |(part, count)| vec![cell(part), cell(lang::number(lang, i64::from(count)))];
    let rows: Vec<_> = std::iter::once(head).chain(parts.into_iter().map(row)).collect();
    writer.table(&rows, &[4, 1]);
}

/// A footnote stands at the foot of a page; comments on it must say what they are about.
fn name_note(writer: &mut Writer, said: &Said<'_>, passage: &Passage) {
    let content = &passage.shown.block.content;
    if content.kind == Kind::Note {
        let line = said.with("compilation-on-note", "label", &content.label);
        writer.paragraph(Style::Small, "", &[Run::plain(line)]);
    }
}

fn threads(writer: &mut Writer, said: &Said<'_>, proposals: &mut Proposals, threads: &[Thread]) {
    for thread in threads {
        entry(writer, said, proposals, &thread.first, false);
        for reply in &thread.replies {
            entry(writer, said, proposals, reply, true);
        }
    }
}

fn entry(
    writer: &mut Writer,
    said: &Said<'_>,
    proposals: &mut Proposals,
    entry: &Entry,
    is_reply: bool,
) {
    let (head_style, style) = match is_reply {
        true => (Style::Reply, Style::Reply),
        false => (Style::CommentHead, Style::CommentText),
    };
    let head = head(said, entry, is_reply);
    writer.paragraph(head_style, "", &head);
    let Some(number) = entry.number else { return };
    let words = &entry.remark.words;
    for line in words.text.lines().filter(|line| !line.trim().is_empty()) {
        writer.paragraph(style, "", &[Run::plain(line)]);
    }
    match (proposals.remove(&number), &words.wording) {
        (Some(changes), _) => {
            writer.paragraph(style, "", &[italic(said.wording.clone())]);
            writer.redline(style, "", &marked(changes));
        }
        (None, Some(wording)) => {
            writer.paragraph(style, "", &[italic(said.wording.clone())]);
            writer.paragraph(style, "", &[Run::plain(wording)]);
        }
        (None, None) => {}
    }
    if let Some(disposition) = &entry.remark.comment.disposition {
        writer.paragraph(style, "", &answer(said, disposition));
    }
}

/// Who, when, of what kind, and whether late.
fn head(said: &Said<'_>, entry: &Entry, is_reply: bool) -> Vec<Run> {
    let Some(number) = entry.number else { return vec![Run::plain(&said.withdrawn)] };
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
    let bold = RunStyle { bold: is_reply, ..RunStyle::default() };
    let from = format!("{number}. {}", said.from(entry));
    let name = Run { text: from, style: bold, ..Run::default() };
    vec![name, Run::plain(format!(" · {}", facts.join(" · ")))]
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

/// Changes as runs that formatting marks; a form gives plain words, so style alone is no change.
fn marked(changes: Vec<Change>) -> Vec<(Mark, Run)> {
    let mut out = Vec::new();
    for change in changes {
        let (mark, runs) = match change {
            Change::Same(runs) | Change::Restyled { old: runs, .. } => (Mark::Kept, runs),
            Change::Deleted(runs) => (Mark::Deleted, runs),
            Change::Inserted(runs) => (Mark::Inserted, runs),
        };
        out.extend(runs.into_iter().map(|run| (mark, run)));
    }
    out
}
