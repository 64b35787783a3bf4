//! Runs out of a paragraph: styles, links, line breaks, footnotes at their marks.

use text::{Content, Kind, Run, Style};

use super::Reader;
use crate::address::safe;
use crate::document::Block;
use crate::loss::Lost;
use crate::tree::{Element, Node};

/// Marks inside a text that mean nothing which a run could carry, and are ours or plain.
const PLAIN: [&str; 5] = ["docTitle", "span", "inline", "quotedText", "p"];

/// Runs being read.
struct Line {
    runs: Vec<Run>,
    /// Whether a blank would follow a blank, or begin the line.
    blank: bool,
    notes: Vec<Block>,
}

/// How text is to be taken.
#[derive(Clone, Copy)]
struct Manner<'t> {
    style: Style,
    link: Option<&'t str>,
    /// Whether blanks count.
    exact: bool,
}

impl<'t> Reader<'t> {
    /// The runs of an element, and the footnotes whose marks stand in it.
    pub(super) fn runs(&mut self, element: &'t Element) -> (Vec<Run>, Vec<Block>) {
        let line = self.line(element, false);
        (Content::new(Kind::Paragraph, "", line.runs).runs, line.notes)
    }

    /// The text of an element without style, as it stands.
    pub(super) fn text(&mut self, element: &'t Element) -> String {
        let line = self.line(element, false);
        if !line.notes.is_empty() {
            self.losses.add(Lost::Structure, "authorialNote");
        }
        line.runs.iter().map(|run| run.text.as_str()).collect()
    }

    /// Reads an element; `exact` if blanks count around it.
    fn line(&mut self, element: &'t Element, exact: bool) -> Line {
        let exact = exact || element.attribute("xml:space") == Some("preserve");
        let manner = Manner { style: Style::default(), link: None, exact };
        let mut line = Line { runs: Vec::new(), blank: true, notes: Vec::new() };
        self.walk(element, manner, &mut line);
        while !exact && let Some(last) = line.runs.last_mut().filter(|last| last.note.is_none()) {
            last.text.truncate(last.text.trim_end_matches(is_blank).len());
            if !last.text.is_empty() {
                break;
            }
            line.runs.pop();
        }
        line
    }

    fn walk(&mut self, element: &'t Element, manner: Manner<'t>, line: &mut Line) {
        for child in &element.children {
            match child {
                Node::Text(text) => line.push(text, manner),
                Node::Element(child) => self.inside(child, manner, line),
            }
        }
    }

    fn inside(&mut self, element: &'t Element, manner: Manner<'t>, line: &mut Line) {
        let style = manner.style;
        let styled = |style| Manner { style, ..manner };
        let manner = match element.name.as_str() {
            "b" => styled(Style { bold: true, ..style }),
            "i" => styled(Style { italic: true, ..style }),
            "u" => styled(Style { underline: true, ..style }),
            "sup" => styled(Style { superscript: true, ..style }),
            "sub" => styled(Style { subscript: true, ..style }),
            "a" | "ref" => {
                let link = element.attribute("href").and_then(safe);
                if link.is_none() {
                    self.losses.add(Lost::Link, &element.name);
                }
                Manner { link: link.or(manner.link), ..manner }
            }
            "br" | "eol" => return line.push("\n", Manner { exact: true, ..manner }),
            "authorialNote" => return self.note(element, element, manner, line),
            "noteRef" => return self.note_reference(element, manner, line),
            "ins" => {
                self.losses.add(Lost::Revision, "ins");
                manner
            }
            "del" => return self.losses.add(Lost::Revision, "del"),
            "img" => return self.losses.add(Lost::Picture, "img"),
            name => {
                if !PLAIN.contains(&name) {
                    self.losses.add(Lost::Marking, name);
                }
                manner
            }
        };
        self.walk(element, manner, line);
    }

    /// A footnote's mark; the footnote becomes a block.
    fn note(&mut self, at: &Element, note: &'t Element, manner: Manner<'t>, line: &mut Line) {
        let count = line.notes.len() + 1;
        let label = at.attribute("marker").or(note.attribute("marker"));
        let label = label.map_or_else(|| count.to_string(), str::to_owned);
        line.mark(&label, manner);
        let mut runs = Vec::new();
        for (at, part) in note.elements().enumerate() {
            if at > 0 {
                runs.push(Run::plain("\n"));
            }
            if part.name != "p" {
                self.losses.add(Lost::Structure, &part.name);
            }
            let inner = self.line(part, manner.exact);
            runs.extend(inner.runs);
            line.notes.extend(inner.notes);
        }
        let content = Content::new(Kind::Note, label, runs);
        let at = count - 1;
        line.notes.insert(at, block(note, content));
    }

    fn note_reference(&mut self, element: &'t Element, manner: Manner<'t>, line: &mut Line) {
        let href = element.attribute("href").unwrap_or_default();
        match href.strip_prefix('#').and_then(|eid| self.apart.remove(eid)) {
            Some(note) => self.note(element, note, manner, line),
            None => line.mark(element.attribute("marker").unwrap_or_default(), manner),
        }
    }
}

impl Line {
    fn push(&mut self, text: &str, manner: Manner<'_>) {
        let mut run = Run {
            text: String::new(),
            style: manner.style,
            link: manner.link.map(str::to_owned),
            note: None,
        };
        for c in text.chars() {
            let blank = is_blank(c);
            match (manner.exact, blank) {
                (true, _) | (_, false) => run.text.push(c),
                (false, true) if !self.blank => run.text.push(' '),
                (false, true) => {}
            }
            self.blank = blank;
        }
        if !run.text.is_empty() {
            self.runs.push(run);
        }
    }

    fn mark(&mut self, label: &str, manner: Manner<'_>) {
        let link = manner.link.map(str::to_owned);
        let note = Some(label.to_owned());
        self.runs.push(Run { text: String::new(), style: manner.style, link, note });
        self.blank = false;
    }
}

/// A block with the ids of its element.
pub(super) fn block(element: &Element, content: Content) -> Block {
    let id = |name| element.attribute(name).map(str::to_owned);
    Block { content, guid: id("GUID"), first: id("wId") }
}

/// A blank of XML.
fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\r' | '\n')
}
