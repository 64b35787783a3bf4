//! The consolidated text as a document, in each of its forms.

use amend::{Column, Existing, ProposalId, Shown as Proposed};
use redline::Change;
use text::{Content, Kind, Run, Style as RunStyle};
use typeset::{Document, Mark, Marked, Part, Remark, Style, kept};

use super::said::{legend, stances, without_text};
use super::{About, Consolidation, Form, Passage, Voice};
use crate::Say;
use crate::paper::{marked, name};

/// Makes a document of a consolidated text.
pub fn paper(made: &Consolidation, form: Form, say: Say<'_>) -> Document {
    let title = say("consolidation-heading", &[("draft", made.draft.to_string())]);
    let local = made.upto.to_zoned_datetime(made.zone.clone());
    let moment = lang::date_time(made.lang, local.datetime());
    let upto = say("consolidation-upto", &[("moment", moment)]);
    let count = say("consolidation-count", &[("count", made.count().to_string())]);
    let mut parts = vec![paragraph(Style::Normal, upto), paragraph(Style::Normal, count)];
    let legend = legend(made, form, say);
    parts.extend(legend.into_iter().map(|line| paragraph(Style::Small, line)));
    match form {
        Form::Text | Form::Brackets => {
            for passage in made.passages(form == Form::Brackets) {
                put(&mut parts, made, passage, say);
            }
        }
        Form::Columns => parts.extend(columns(made, say)),
        Form::Sources => parts.extend(sources(made, say)),
    }
    let kind = say(&format!("consolidation-form-{}", form.key()), &[]);
    Document {
        lang: made.lang,
        title: title.clone(),
        subtitle: vec![made.symbol.clone(), made.forum.clone(), made.title.clone(), kind],
        author: made.forum.clone(),
        created: made.upto,
        header: made.symbol.clone(),
        footer: title,
        parts,
    }
}

fn paragraph(style: Style, text: String) -> Part {
    Part::Paragraph { style, runs: vec![Run::plain(text)] }
}

fn heading(text: String) -> Part {
    let content = Content::new(Kind::Heading(1), "", vec![Run::plain(text)]);
    Part::Block { content, anchor: None, lang: None }
}

fn put(parts: &mut Vec<Part>, made: &Consolidation, passage: Passage<'_>, say: Say<'_>) {
    match passage.about {
        About::Whole => parts.push(heading(say("consolidation-whole", &[]))),
        About::Missing => parts.push(heading(say("compilation-unplaced", &[]))),
        About::Block(shown) => {
            let content = shown.block.content.clone();
            let (content, lang) = match passage.bracketed {
                // The footnotes of a text in brackets stay behind it, their marks are not in it.
                Some((runs, lang)) => (Content { runs, ..content }, lang),
                None => (content, shown.lang),
            };
            let lang = (lang != made.lang).then_some(lang);
            parts.push(Part::Block { content, anchor: Some(shown.block.id), lang });
        }
    }
    parts.extend(passage.voices.into_iter().map(|voice| remark(made, voice, say)));
}

fn remark(made: &Consolidation, voice: Voice<'_>, say: Say<'_>) -> Part {
    let mut from = format!("{} {}", voice.mark.letters(), voice.id);
    if let Some(number) = &voice.number {
        from = format!("{from} {number}");
    }
    let mut facts = Vec::new();
    if let Some(proposal) = voice.facts {
        facts.push(proposal.from.join(&say("compilation-comma", &[])));
        let local = proposal.received.to_zoned_datetime(made.zone.clone());
        facts.push(lang::date_time(made.lang, local.datetime()));
    }
    facts.extend(without_text(voice.mark).map(|key| say(key, &[])));
    let outcome = voice.facts.and_then(|proposal| proposal.outcome);
    let stances = stances(&voice, say);
    let mut text: Vec<Marked> = Vec::new();
    if !voice.changes.is_empty() {
        text.push(marked(voice.changes));
    }
    let reason = voice.reason.unwrap_or_default().lines().filter(|line| !line.trim().is_empty());
    let mut reason: Vec<Vec<Run>> = reason.map(|line| vec![Run::plain(line)]).collect();
    if let Some(first) = reason.first_mut() {
        let word = say("consolidation-reason", &[]);
        // Words of two languages in one line would run in two directions.
        match voice.facts.is_some_and(|proposal| proposal.lang == made.lang) {
            true => first.insert(0, italic(format!("{word} "))),
            false => reason.insert(0, vec![italic(word)]),
        }
    }
    text.extend(reason.into_iter().map(kept));
    text.extend(stances.into_iter().map(|line| kept(vec![Run::plain(line)])));
    if let Some(outcome) = outcome {
        let outcome = say(&format!("outcome-{}", outcome.key()), &[]);
        text.push(kept(vec![Run::plain(format!("→ {outcome}"))]));
    }
    Part::Remark(Remark { level: 0, from, facts: facts.join(" · "), text, lang: None })
}

fn italic(text: String) -> Run {
    Run { text, style: RunStyle { italic: true, ..RunStyle::default() }, ..Run::default() }
}

/// The table of three columns: existing text, sources, proposed text.
fn columns(made: &Consolidation, say: Say<'_>) -> Option<Part> {
    let head = ["existing", "by", "proposed"];
    let mut rows = vec![head.map(|key| cell(say(&format!("consolidation-column-{key}"), &[])))];
    for row in made.by_text() {
        for (nth, column) in row.proposed.into_iter().enumerate() {
            let existing = if nth == 0 { existing(made, row.existing, say) } else { Vec::new() };
            let by = column.sources.iter().map(|id| by(made, column.mark, id, say));
            let by = by.collect::<Vec<_>>().join("\n");
            rows.push([existing, cell(by), proposed(column, say)]);
        }
    }
    let rows: Vec<Vec<Marked>> = rows.into_iter().map(Vec::from).collect();
    (rows.len() > 1).then_some(Part::MarkedTable { rows, widths: vec![5, 3, 5] })
}

fn cell(text: String) -> Marked {
    vec![(Mark::Kept, Run::plain(text))]
}

/// The proposal, and the names of those behind it on the line below.
fn by(made: &Consolidation, mark: amend::Mark, id: &ProposalId, say: Say<'_>) -> String {
    let names = made.proposal(id).map(|one| one.from.join(&say("compilation-comma", &[])));
    format!("{} {id}\n{}", mark.letters(), names.unwrap_or_default())
}

fn existing(made: &Consolidation, existing: Existing<'_>, say: Say<'_>) -> Marked {
    match existing {
        Existing::Whole => cell(say("consolidation-whole", &[])),
        Existing::Nothing => cell(say("consolidation-new", &[])),
        Existing::Missing => cell(say("compilation-unplaced", &[])),
        Existing::Block(block) => {
            let content = made.shown(block.id).map_or(&block.content, |shown| &shown.block.content);
            let label = format!("{} ", content.label);
            let mut runs = vec![Run::plain(label.trim_start())];
            match &content.kind {
                Kind::Table(_) => runs.push(Run::plain(content.plain())),
                _ => runs.extend(content.runs.iter().filter(|run| run.note.is_none()).cloned()),
            }
            kept(runs)
        }
    }
}

fn proposed(column: Column<'_>, say: Say<'_>) -> Marked {
    match column.shown {
        Proposed::New(content) => marked(vec![Change::Inserted(content.runs.clone())]),
        Proposed::Changed(changes) => marked(changes),
        Proposed::Replaced { words, instead } => {
            let (went, came) = (vec![Run::plain(words)], vec![Run::plain(instead)]);
            marked(vec![Change::Deleted(went), Change::Inserted(came)])
        }
        Proposed::Nothing => {
            cell(without_text(column.mark).map_or_else(String::new, |key| say(key, &[])))
        }
    }
}

/// The table of two columns: a source, and what it proposes in the order of the text.
fn sources(made: &Consolidation, say: Say<'_>) -> Option<Part> {
    let head = ["source", "proposals"];
    let mut rows = vec![head.map(|key| cell(say(&format!("consolidation-column-{key}"), &[])))];
    let comma = say("compilation-comma", &[]);
    for row in made.by_source() {
        let facts = row.voices.first().and_then(|(_, voice)| voice.facts);
        let names = facts.map(|proposal| proposal.from.join(&comma)).unwrap_or_default();
        let mut text: Marked = Vec::new();
        for (nth, (about, voice)) in row.voices.into_iter().enumerate() {
            let before = if nth == 0 { "" } else { "\n\n" };
            let head = format!("{before}{} {}", voice.mark.letters(), voice.id);
            let bold = RunStyle { bold: true, ..RunStyle::default() };
            text.push((Mark::Kept, Run { text: head, style: bold, ..Run::default() }));
            text.push((Mark::Kept, Run::plain(format!(" · {}\n", place(about, say)))));
            if voice.changes.is_empty() {
                let said = without_text(voice.mark).map(|key| say(key, &[]));
                text.extend(cell(said.unwrap_or_default()));
            }
            text.extend(marked(voice.changes));
        }
        rows.push([cell(format!("{}\n{names}", row.source.join("/"))), text]);
    }
    let rows: Vec<Vec<Marked>> = rows.into_iter().map(Vec::from).collect();
    (rows.len() > 1).then_some(Part::MarkedTable { rows, widths: vec![2, 5] })
}

/// The name of a place of the text.
fn place(about: About<'_>, say: Say<'_>) -> String {
    match about {
        About::Whole => say("consolidation-whole", &[]),
        About::Missing => say("compilation-unplaced", &[]),
        About::Block(shown) => {
            let quoted = |words: &str| say("report-quoted", &[("words", words.to_owned())]);
            name(&shown.block.content, &quoted)
        }
    }
}
