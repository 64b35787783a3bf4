//! Markdown on its way out: blocks written so that `read_markdown` reads the same.

use crate::markdown_line::{Place, entity, line};
use crate::{Content, Kind, Row, Run, split_label};

/// Items nest no deeper than this when they are read.
const ITEM_LEVEL_MAX: u8 = 8;

/// Writes a document as Markdown that [`crate::read_markdown`] reads back.
///
/// Markdown, as it is read here, cannot carry these:
/// - underline and subscript: they come back as plain text;
/// - a heading below level 5 under a title, or below 6 without one: it comes back as that level;
/// - a document without title that begins with a heading of level 1: that becomes its title;
/// - a label that [`split_label`] does not find (`1.`, `第1条`): it becomes the front of the text,
///   and so does that of a paragraph which would be an item's (`a)`) make it one;
/// - an item without label: it gets `•`, and one below level 8 comes back as level 8;
/// - a block other than a heading with neither text nor label: it is left out;
/// - a table's label and the missing cells of its short rows: none, and empty ones;
/// - a footnote that is not referred to, or does not stand behind the block of its first mark in
///   the order of marks, or whose label is not of ASCII letters, digits and `-`, or that of
///   another one in other case; and the style and link of a mark;
/// - links that lead neither to a web page nor to a mailbox, or with blanks: their text is kept;
/// - a line break at the front of a text behind its label, and the character U+0000.
pub fn to_markdown(title: Option<&str>, contents: &[Content]) -> String {
    let mut blocks = Vec::new();
    if let Some(title) = title {
        blocks.push(format!("# {}", line(&[Run::plain(title)], Place::Line, false)));
    }
    // Footnotes stand at the end, where they part no list; a reader puts them where they belong.
    let mut notes = Vec::new();
    for content in contents {
        let block = match &content.kind {
            Kind::Heading(level) => {
                let level = level.saturating_add(u8::from(title.is_some())).clamp(1, 6);
                format!("{} {}", "#".repeat(level.into()), labelled(content, Place::Line))
            }
            Kind::Paragraph => labelled(content, Place::Paragraph),
            Kind::Item(level) => item(content, *level),
            Kind::Table(rows) => table(rows),
            Kind::Note => {
                let text = line(&content.runs, Place::Line, false);
                notes.push(format!("[^{}]: {text}", content.label));
                continue;
            }
        };
        if !block.is_empty() {
            blocks.push(block);
        }
    }
    blocks.append(&mut notes);
    blocks.join("\n\n") + "\n"
}

/// A block's label and text, so that the label is found again and nothing else is taken for one.
fn labelled(content: &Content, place: Place) -> String {
    let front = match content.runs.first() {
        Some(first) if is_plain(first) => first.text.as_str(),
        _ => "",
    };
    if content.label.is_empty() {
        let first = content.runs.first().map(|run| run.text.as_str()).unwrap_or_default();
        return line(&content.runs, place, split_label(first).0.is_some());
    }
    let whole = format!("{} {front}", content.label);
    let (found, rest) = split_label(&whole);
    let is_found = found.is_some_and(|found| found.text == content.label) && rest == front;
    let label = line(&[Run::plain(content.label.as_str())], place, false);
    if content.runs.is_empty() {
        return format!("{label}{}", entity(' '));
    }
    format!("{label} {}", line(&content.runs, place, !is_found && !front.is_empty()))
}

fn is_plain(run: &Run) -> bool {
    Run::plain(run.text.as_str()) == *run && !run.text.starts_with('\n')
}

/// An item: of the first level by its letter alone, others in a list of their own for each level.
fn item(content: &Content, level: u8) -> String {
    let front = content.runs.first().map(|run| run.text.as_str()).unwrap_or_default();
    let alone = split_label(&format!("{} {front}", content.label)).0;
    let is_letter = alone.is_some_and(|found| found.item && found.text == content.label);
    if level == 1 && is_letter {
        return labelled(content, Place::Line);
    }
    let dashes = "- ".repeat(level.clamp(1, ITEM_LEVEL_MAX).into());
    let is_bullet = content.label == "•" || content.label.is_empty();
    let bare = Content { label: String::new(), ..content.clone() };
    let text = labelled(if is_bullet { &bare } else { content }, Place::Line);
    if text.is_empty() { text } else { format!("{dashes}{text}") }
}

fn table(rows: &[Row]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    if columns == 0 {
        return String::new();
    }
    let mut lines = Vec::new();
    for row in rows {
        let mut text = String::from("|");
        for column in 0..columns {
            let runs = row.get(column).map(Vec::as_slice).unwrap_or_default();
            text.push_str(&format!(" {} |", line(runs, Place::Line, false)));
        }
        lines.push(text);
        if lines.len() == 1 {
            lines.push(format!("|{}", " --- |".repeat(columns)));
        }
    }
    lines.join("\n")
}
