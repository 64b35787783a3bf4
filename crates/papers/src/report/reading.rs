//! A draft as it is handed out: the whole of it clean, or only the paragraphs to be worked on.

use std::collections::HashSet;

use text::{Block, BlockId, Kind, Run};
use typeset::{Document, Part, Style};

use super::Source;
use crate::Say;
use crate::paper::{letter, name};

/// Makes a document of a draft: its text in the reader's language, what is not translated in the
/// working language, and nothing beside it.
pub fn paper(source: &Source<'_>, say: Say<'_>) -> Document {
    let mut parts = Vec::new();
    let foreign = source.blocks.iter().any(|(_, lang)| *lang != source.lang);
    if foreign {
        let language = source.working().own_name().to_owned();
        parts.push(small(say("report-partly", &[("language", language)])));
    }
    parts.push(Part::Contents(say("report-contents", &[])));
    parts.extend(source.blocks.iter().map(|(block, lang)| part(source, block, *lang)));
    framed(source, say, parts)
}

/// Makes a document of some paragraphs of a draft for a delegate to work on: what to do with them
/// in front, each under its address, the footnotes that they refer to with them.
pub fn skeleton(source: &Source<'_>, on: &HashSet<BlockId>, say: Say<'_>) -> Document {
    let mut parts: Vec<Part> = ["skeleton-change", "skeleton-marks", "skeleton-return"]
        .iter()
        .map(|key| Part::Paragraph { style: Style::Normal, runs: vec![Run::plain(say(key, &[]))] })
        .collect();
    let mut section = String::new();
    let mut noted: HashSet<&str> = HashSet::new();
    for (block, lang) in source.blocks {
        let content = &block.content;
        if content.is_heading() {
            section = format!("{} {}", content.label, content.plain()).trim().to_owned();
        }
        let is_noted = content.kind == Kind::Note && noted.contains(content.label.as_str());
        if !on.contains(&block.id) && !is_noted {
            continue;
        }
        noted.extend(content.runs.iter().filter_map(|run| run.note.as_deref()));
        if content.kind != Kind::Note {
            let called =
                name(content, &|words| say("report-quoted", &[("words", words.to_owned())]));
            let mut facts = vec![called, block.id.to_string()];
            facts.extend((!content.is_heading() && !section.is_empty()).then(|| section.clone()));
            parts.push(small(facts.join(" · ")));
        }
        parts.push(part(source, block, *lang));
    }
    framed(source, say, parts)
}

fn part(source: &Source<'_>, block: &Block, lang: lang::Lang) -> Part {
    Part::Block {
        content: block.content.clone(),
        anchor: Some(block.id),
        lang: (lang != source.lang).then_some(lang),
    }
}

fn small(text: String) -> Part {
    Part::Paragraph { style: Style::Small, runs: vec![Run::plain(text)] }
}

/// The parts under the names of the forum and the draft.
pub(super) fn framed(source: &Source<'_>, say: Say<'_>, parts: Vec<Part>) -> Document {
    let number = source.draft.number;
    let forum = source.forum.mandate.name.say(source.lang).to_owned();
    let draft = say("report-draft", &[("draft", number.to_string())]);
    let posted = match source.draft.posted {
        None => say("report-not-posted", &[]),
        Some(at) => {
            let day = lang::date_long(source.lang, source.forum.calendar.day_of(at));
            say("report-posted", &[("date", day)])
        }
    };
    let id = source.forum.id().0.to_uppercase();
    Document {
        lang: source.lang,
        title: source.title().to_owned(),
        subtitle: vec![forum.clone(), format!("{draft} · {posted}")],
        author: forum,
        created: source.made(),
        header: format!("{id}/{number}-{}", letter(source.lang)),
        footer: format!("{} · {draft}", source.title()),
        parts,
    }
}
