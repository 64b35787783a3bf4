//! Blocks out of a hierarchy: sections, paragraphs, lists, tables, footnotes.

use text::{Content, Kind, Row, Run};

use super::Reader;
use super::line::block;
use crate::document::Block;
use crate::loss::Lost;
use crate::tree::{Element, Node};

/// How deep an element stands among headings and lists.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Depth {
    headings: u8,
    lists: u8,
}

/// Elements that hold text in the way of a paragraph.
const PARAGRAPHS: [&str; 6] =
    ["p", "block", "crossHeading", "listIntroduction", "listWrapUp", "caption"];
/// Elements that only hold others.
const HOLDERS: [&str; 7] =
    ["content", "intro", "wrapUp", "list", "blockList", "quotedStructure", "mainBody"];

impl<'t> Reader<'t> {
    /// The blocks in an element, in order.
    pub(super) fn blocks(&mut self, element: &'t Element, depth: Depth, out: &mut Vec<Block>) {
        for child in &element.children {
            match child {
                Node::Element(child) => self.one(child, depth, out),
                Node::Text(text) if text.trim().is_empty() => {}
                Node::Text(text) => {
                    // Text where elements belong: it is kept as a paragraph.
                    self.losses.add(Lost::Structure, &element.name);
                    let runs = vec![Run::plain(text.trim())];
                    let content = Content::new(Kind::Paragraph, "", runs);
                    out.push(Block { content, guid: None, first: None });
                }
            }
        }
    }

    pub(super) fn one(&mut self, element: &'t Element, depth: Depth, out: &mut Vec<Block>) {
        let deeper = Depth { lists: depth.lists.saturating_add(1), ..depth };
        match element.name.as_str() {
            // Whoever holds them reads these.
            "num" | "heading" => {}
            "list" | "blockList" | "ul" | "ol" => self.blocks(element, deeper, out),
            "table" => self.table(element, element, out),
            "hcontainer" if element.attribute("name") == Some("table") => {
                let table = element.child("content").and_then(|content| content.child("table"));
                match table {
                    Some(table) => self.table(element, table, out),
                    None => self.blocks(element, depth, out),
                }
            }
            "hcontainer" if element.attribute("name") == Some("note") => {
                self.member(element, Kind::Note, depth, out);
            }
            name if PARAGRAPHS.contains(&name) => {
                let (runs, notes) = self.runs(element);
                let content = Content::new(Kind::Paragraph, "", runs);
                out.push(block(element, content));
                out.extend(notes);
            }
            name if HOLDERS.contains(&name) => self.blocks(element, depth, out),
            "point" | "item" | "li" | "indent" => {
                let level = level(element).unwrap_or(depth.lists.max(1));
                self.member(element, Kind::Item(level), depth, out);
            }
            "" => self.losses.add(Lost::Structure, ""),
            _ if element.child("heading").is_some() => self.section(element, depth, out),
            "paragraph" => self.member(element, Kind::Paragraph, depth, out),
            "toc" | "foreign" | "componentRef" => self.losses.add(Lost::Structure, &element.name),
            name => {
                self.losses.add(Lost::Structure, name);
                self.member(element, Kind::Paragraph, depth, out);
            }
        }
    }

    /// An element with a heading, and what stands under it.
    pub(super) fn section(&mut self, element: &'t Element, depth: Depth, out: &mut Vec<Block>) {
        if element.name != "section" {
            self.losses.add(Lost::Structure, &element.name);
        }
        let headings = depth.headings.saturating_add(1);
        let label = self.label(element);
        let heading = element.child("heading");
        let (runs, notes) = heading.map(|heading| self.runs(heading)).unwrap_or_default();
        let level = level(element).unwrap_or(headings);
        out.push(block(element, Content::new(Kind::Heading(level), label, runs)));
        out.extend(notes);
        self.blocks(element, Depth { headings, lists: 0 }, out);
    }

    /// A paragraph, item or footnote: its first text is its own, what follows are further blocks.
    pub(super) fn member(
        &mut self,
        element: &'t Element,
        kind: Kind,
        depth: Depth,
        out: &mut Vec<Block>,
    ) {
        let label = self.label(element);
        let own = text_of(element);
        if own.is_none() && label.is_empty() {
            return self.blocks(element, depth, out);
        }
        let (runs, notes) = own.map(|own| self.runs(own)).unwrap_or_default();
        out.push(block(element, Content::new(kind, label, runs)));
        out.extend(notes);
        for child in element.elements() {
            let is_own = |part: &Element| own.is_some_and(|own| std::ptr::eq(own, part));
            if is_own(child) {
                continue;
            }
            match child.name.as_str() {
                "content" | "intro" => {
                    for part in child.elements().filter(|part| !is_own(part)) {
                        self.one(part, depth, out);
                    }
                }
                _ => self.one(child, depth, out),
            }
        }
    }

    /// The number of an element.
    pub(super) fn label(&mut self, element: &'t Element) -> String {
        element.child("num").map(|num| self.text(num)).unwrap_or_default()
    }

    /// A table; `of` is the element that has its number and ids.
    pub(super) fn table(&mut self, of: &'t Element, table: &'t Element, out: &mut Vec<Block>) {
        let label = self.label(of);
        if let Some(caption) = table.child("caption") {
            self.one(caption, Depth::default(), out);
        }
        let (mut rows, mut notes) = (Vec::new(), Vec::new());
        for row in table.elements().filter(|row| row.name == "tr") {
            rows.push(self.cells(row, &mut notes));
        }
        if table.attribute("class") == Some("empty") {
            rows.clear();
        }
        let content = Content { label, ..Content::table(rows) };
        out.push(block(of, content));
        out.extend(notes);
    }

    fn cells(&mut self, row: &'t Element, notes: &mut Vec<Block>) -> Row {
        if row.attribute("class") == Some("empty") {
            return Vec::new();
        }
        let mut cells = Vec::new();
        for cell in row.elements() {
            if ["colspan", "rowspan"].iter().any(|span| cell.attribute(span).is_some()) {
                self.losses.add(Lost::MergedCell, &cell.name);
            }
            let mut runs: Vec<Run> = Vec::new();
            for (at, part) in cell.elements().enumerate() {
                if at > 0 {
                    runs.push(Run::plain("\n"));
                }
                let (more, inner) = self.runs(part);
                runs.extend(more);
                notes.extend(inner);
            }
            cells.push(runs);
        }
        cells
    }
}

/// The paragraph that is an element's own text: what stands first behind number and heading.
fn text_of(element: &Element) -> Option<&Element> {
    let held = element.elements().find(|child| child.name == "content" || child.name == "intro");
    let mut parts = held.unwrap_or(element).elements();
    let first = parts.find(|part| part.name != "num" && part.name != "heading")?;
    (first.name == "p" || first.name == "block").then_some(first)
}

/// The level that a class says, where the place says another.
fn level(element: &Element) -> Option<u8> {
    element.attribute("class")?.strip_prefix("level-")?.parse().ok()
}
