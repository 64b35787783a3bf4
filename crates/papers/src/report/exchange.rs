//! A draft for other programs: as JSON, as Markdown, and as nothing but its words.

use forum::report::{Line, Turn};
use jiff::Timestamp;
use lang::Lang;
use serde::Serialize;
use text::{BlockId, Kind, Row, Run, to_markdown};

use super::Source;

/// A draft as JSON has it; `docs/draft-json.md` says what each key means.
#[derive(Serialize)]
struct Draft<'a> {
    forum: &'a str,
    draft: u32,
    lang: Lang,
    version: String,
    title: &'a str,
    posted: Option<Timestamp>,
    blocks: Vec<Block<'a>>,
    deleted: Vec<String>,
}

#[derive(Serialize)]
struct Block<'a> {
    id: String,
    number: &'a str,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<u8>,
    lang: Lang,
    hash: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    runs: Option<&'a [Run]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rows: Option<&'a [Row]>,
    lineage: Lineage,
}

/// What became of a block since the draft before, and which blocks of it it comes from.
#[derive(Serialize)]
struct Lineage {
    turn: &'static str,
    from: Vec<String>,
}

/// Writes a draft as JSON.
pub fn json(source: &Source<'_>) -> String {
    let lines = &source.draft.lineage;
    let gone = lines.iter().filter(|line| line.to.is_empty());
    let draft = Draft {
        forum: &source.forum.id().0,
        draft: source.draft.number,
        lang: source.lang,
        version: source.version().to_string(),
        title: source.title(),
        posted: source.draft.posted,
        blocks: source.blocks.iter().map(|(shown, lang)| block(lines, shown, *lang)).collect(),
        deleted: gone.flat_map(|line| &line.from).map(BlockId::to_string).collect(),
    };
    let json = serde_json::to_string_pretty(&draft);
    json.expect("texts and numbers are always JSON") + "\n"
}

fn block<'a>(lines: &[Line], shown: &'a text::Block, lang: Lang) -> Block<'a> {
    let content = &shown.content;
    let (kind, level, rows) = match &content.kind {
        Kind::Heading(level) => ("heading", Some(*level), None),
        Kind::Paragraph => ("paragraph", None, None),
        Kind::Item(level) => ("item", Some(*level), None),
        Kind::Note => ("note", None, None),
        Kind::Table(rows) => ("table", None, Some(rows.as_slice())),
    };
    let line = lines.iter().find(|line| line.to.contains(&shown.id));
    let from = line.map(|line| line.from.iter().map(BlockId::to_string).collect());
    Block {
        id: shown.id.to_string(),
        number: &content.label,
        kind,
        level,
        lang,
        hash: content.hash().0,
        runs: rows.is_none().then_some(content.runs.as_slice()),
        rows,
        lineage: Lineage {
            turn: line.map_or(Turn::New, |line| line.turn).key(),
            from: from.unwrap_or_default(),
        },
    }
}

/// Writes a draft as Markdown, which can be brought in again.
pub fn markdown(source: &Source<'_>) -> String {
    to_markdown(Some(source.title()), &source.contents())
}

/// Writes a draft as plain text: a paragraph a line, its number in front, a blank line between.
pub fn plain(source: &Source<'_>) -> String {
    let mut out = format!("{}\n", source.title());
    for (block, _) in source.blocks {
        let content = &block.content;
        let line = format!("{} {}", content.label, content.plain());
        out.push_str(&format!("\n{}\n", line.trim()));
    }
    out
}
