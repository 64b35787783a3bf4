//! Markdown: headings, paragraphs, items, tables and footnotes of CommonMark with extensions.

use comrak::nodes::{AstNode, NodeValue};
use comrak::{Arena, Options, parse_document};

use crate::plain::paragraph;
use crate::run::{Run, Style};
use crate::{Content, Kind, Reading, split_label};

/// Reads Markdown. Raw HTML is taken as text; pictures leave their description.
///
/// A first heading of level 1 is the title; a heading of level n then becomes level n - 1.
pub fn read_markdown(source: &str) -> Reading {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.footnotes = true;
    options.extension.superscript = true;
    let arena = Arena::new();
    // CommonMark 2.3: the zero character is replaced wherever it stands.
    let source = source.replace('\0', "\u{FFFD}");
    let root = parse_document(&arena, &source, &options);
    let mut reading = Reading::default();
    let mut notes = Vec::new();
    for node in root.children() {
        read_block(node, &mut reading, &mut notes, 0);
    }
    place_notes(&mut reading.contents, notes);
    reading
}

fn read_block<'a>(node: &'a AstNode<'a>, out: &mut Reading, notes: &mut Vec<Content>, depth: u8) {
    // Lists and quotations can be nested without end; past a depth nobody writes, text goes flat.
    let depth = depth.min(8);
    match &node.data.borrow().value {
        NodeValue::Heading(heading) => read_heading(node, heading.level, out),
        NodeValue::Paragraph if depth == 0 => out.contents.push(paragraph(runs_of(node))),
        NodeValue::Paragraph => {
            let mut content = paragraph(runs_of(node));
            content.kind = Kind::Item(depth);
            out.contents.push(content);
        }
        NodeValue::List(list) => {
            for (number, item) in (list.start..).zip(node.children()) {
                let from = out.contents.len();
                for child in item.children() {
                    read_block(child, out, notes, depth + 1);
                }
                let ordered = list.list_type == comrak::nodes::ListType::Ordered;
                let label = if ordered { number.to_string() } else { "•".to_owned() };
                if let Some(first) = out.contents.get_mut(from).filter(|c| c.label.is_empty()) {
                    first.label = label;
                }
            }
        }
        NodeValue::Table(_) => out.contents.push(read_table(node)),
        NodeValue::FootnoteDefinition(note) => {
            let runs = node.children().flat_map(|child| runs_of(child)).collect();
            notes.push(Content::new(Kind::Note, note.name.clone(), runs));
        }
        NodeValue::CodeBlock(code) => {
            let run = Run::plain(code.literal.trim_end());
            out.contents.push(Content::new(Kind::Paragraph, "", vec![run]));
        }
        NodeValue::HtmlBlock(html) => {
            let run = Run::plain(html.literal.trim_end());
            out.contents.push(Content::new(Kind::Paragraph, "", vec![run]));
        }
        NodeValue::ThematicBreak => {}
        _ => {
            for child in node.children() {
                read_block(child, out, notes, depth);
            }
        }
    }
}

fn read_heading<'a>(node: &'a AstNode<'a>, level: u8, out: &mut Reading) {
    let mut runs = runs_of(node);
    if level == 1 && out.title.is_none() && out.contents.is_empty() {
        out.title = Some(crate::plain_text(&runs));
        return;
    }
    let mut label = String::new();
    if let Some(first) = runs.first_mut() {
        let (found, rest) = split_label(&first.text);
        if let Some(found) = found {
            label = found.text;
            first.text = rest.to_owned();
        }
    }
    let shift = u8::from(out.title.is_some());
    out.contents.push(Content::new(Kind::Heading(level.saturating_sub(shift).max(1)), label, runs));
}

fn read_table<'a>(node: &'a AstNode<'a>) -> Content {
    let cells = |row: &'a AstNode<'a>| row.children().map(|cell| runs_of(cell)).collect();
    Content::table(node.children().map(cells).collect())
}

fn runs_of<'a>(node: &'a AstNode<'a>) -> Vec<Run> {
    let mut runs = Vec::new();
    for child in node.children() {
        gather(child, Style::default(), None, &mut runs, 0);
    }
    runs
}

fn gather<'a>(
    node: &'a AstNode<'a>,
    style: Style,
    link: Option<&str>,
    runs: &mut Vec<Run>,
    depth: u8,
) {
    if depth > 32 {
        return;
    }
    let text = |text: &str| Run {
        text: text.to_owned(),
        style,
        link: link.map(str::to_owned),
        note: None,
    };
    let data = node.data.borrow();
    let (style, link) = match &data.value {
        NodeValue::Text(literal) => return runs.push(text(literal)),
        NodeValue::Code(code) => return runs.push(text(&code.literal)),
        NodeValue::HtmlInline(html) => return runs.push(text(html)),
        NodeValue::SoftBreak => return runs.push(text(" ")),
        NodeValue::LineBreak => return runs.push(text("\n")),
        NodeValue::FootnoteReference(note) => return runs.push(Run::note(note.name.clone())),
        NodeValue::Strong => (Style { bold: true, ..style }, link),
        NodeValue::Emph => (Style { italic: true, ..style }, link),
        NodeValue::Superscript => (Style { superscript: true, ..style }, link),
        NodeValue::Link(target) => (style, safe_link(&target.url).or(link)),
        _ => (style, link),
    };
    for child in node.children() {
        gather(child, style, link, runs, depth + 1);
    }
}

/// Only addresses that a reader can follow without harm are links.
fn safe_link(url: &str) -> Option<&str> {
    ["https://", "http://", "mailto:"].iter().any(|scheme| url.starts_with(scheme)).then_some(url)
}

/// Puts each footnote behind the block that first refers to it; the rest at the end.
fn place_notes(contents: &mut Vec<Content>, mut notes: Vec<Content>) {
    let mut placed = Vec::with_capacity(contents.len() + notes.len());
    for content in contents.drain(..) {
        let marks = marks_of(&content);
        placed.push(content);
        for mark in marks {
            if let Some(at) = notes.iter().position(|note| note.label == mark) {
                placed.push(notes.remove(at));
            }
        }
    }
    placed.append(&mut notes);
    *contents = placed;
}

fn marks_of(content: &Content) -> Vec<String> {
    let marks = |runs: &[Run]| runs.iter().filter_map(|run| run.note.clone()).collect::<Vec<_>>();
    match &content.kind {
        Kind::Table(rows) => rows.iter().flatten().flat_map(|cell| marks(cell)).collect(),
        _ => marks(&content.runs),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_numbers_items_notes_and_tables_are_read() {
        let reading = read_markdown(
            "# Title\n\n## 2 Divides\n\n2.1.1 Some *fine* text.[^1]\n\na) first;\n\n\
             | A | B |\n|---|---|\n| 1 | 2 |\n\n[^1]: A note.\n",
        );
        assert_eq!(reading.title.as_deref(), Some("Title"));
        assert_eq!(reading.contents.len(), 5);
        assert_eq!(reading.contents[0].kind, Kind::Heading(1));
        assert_eq!(reading.contents[0].label, "2");
        assert_eq!(reading.contents[1].label, "2.1.1");
        assert_eq!(reading.contents[1].plain(), "Some fine text.");
        assert!(reading.contents[1].runs[1].style.italic);
        assert_eq!(reading.contents[2].kind, Kind::Note);
        assert_eq!(reading.contents[3].kind, Kind::Item(1));
        assert_eq!(reading.contents[4].plain(), "A\tB\n1\t2");
    }

    #[test]
    fn a_script_link_is_not_a_link() {
        let reading = read_markdown("[x](javascript:alert(1)) and [y](https://example.org)");
        let links: Vec<_> =
            reading.contents[0].runs.iter().filter_map(|r| r.link.clone()).collect();
        assert_eq!(links, ["https://example.org"]);
    }
}
