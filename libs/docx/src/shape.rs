//! The shape of a document: its text and structure as lines that two files can be compared by.

use std::collections::HashMap;

use crate::fault::Fault;
use crate::package::{Package, Relation};
use crate::raw::{At, Raw, attributes};
use crate::tree::Ns;

/// How much of a document its shape holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// Text, paragraphs, tables with rows and cells, links, fields, notes, pictures.
    Text,
    /// The same with the properties of runs, paragraphs, tables and sections, and with content
    /// controls.
    Full,
}

/// The shape of a document's body, with each note where it is referred to.
///
/// Two documents of one shape say the same in the same structure. How text is cut into runs makes
/// no difference, nor do bookmarks, comments, marks of a spelling check, or what a program counts
/// for itself (revision save ids). Revisions must have been settled before.
pub fn shape(bytes: &[u8], depth: Depth) -> Result<Vec<String>, Fault> {
    let package = Package::open(bytes)?;
    let main = package.main()?;
    let parts = Parts::of(&package, &main, depth)?;
    let document = package.raw(&main)?.ok_or(Fault::NotWord)?;
    Ok(lines(&document, &parts))
}

/// What the shape of a document needs besides the document.
pub(crate) struct Parts {
    pub(crate) depth: Depth,
    /// Whether pictures and other objects are left out.
    pub(crate) bare: bool,
    pub(crate) notes: Vec<(&'static str, Notes)>,
    /// Where links lead, by the id of the relation.
    pub(crate) links: HashMap<String, String>,
}

/// The notes of one sort, by their ids.
pub(crate) struct Notes {
    pub(crate) raw: Raw,
    by_id: HashMap<String, At>,
    /// Where links in them lead.
    pub(crate) links: HashMap<String, String>,
    /// The part they stand in.
    pub(crate) part: String,
}

impl Notes {
    pub(crate) fn new(raw: Raw, part: &str, links: HashMap<String, String>) -> Notes {
        let notes = raw.children(raw.root());
        let by_id = notes.filter_map(|at| Some((raw.attribute(at, "id")?, at))).collect();
        Notes { raw, by_id, links, part: part.to_owned() }
    }

    pub(crate) fn get(&self, id: &str) -> Option<At> {
        self.by_id.get(id).copied()
    }
}

impl Parts {
    /// For a story that refers to nothing.
    pub(crate) fn none() -> Parts {
        Parts { depth: Depth::Text, bare: false, notes: Vec::new(), links: HashMap::new() }
    }

    pub(crate) fn of(package: &Package, main: &str, depth: Depth) -> Result<Parts, Fault> {
        let related = package.relations(main)?;
        let mut parts = Parts { depth, bare: false, notes: Vec::new(), links: HashMap::new() };
        for kind in ["footnotes", "endnotes"] {
            if let Some(relation) = related.iter().find(|one| one.kind == kind && !one.external)
                && let Some(raw) = package.raw(&relation.target)?
            {
                let links = links(package.relations(&relation.target)?);
                parts.notes.push((kind, Notes::new(raw, &relation.target, links)));
            }
        }
        parts.links = links(related);
        Ok(parts)
    }
}

fn links(related: Vec<Relation>) -> HashMap<String, String> {
    let links = related.into_iter().filter(|one| one.kind == "hyperlink");
    links.map(|one| (one.id, one.target)).collect()
}

/// The shape of a story.
pub(crate) fn lines(document: &Raw, parts: &Parts) -> Vec<String> {
    let root = document.root();
    let body = document.child(root, "body").unwrap_or(root);
    let mut walk =
        Walk { raw: document, parts, lines: Vec::new(), nested: 0, links: &parts.links, fields: 0 };
    walk.blocks(body);
    walk.lines
}

struct Walk<'r> {
    raw: &'r Raw,
    parts: &'r Parts,
    lines: Vec<String>,
    nested: usize,
    links: &'r HashMap<String, String>,
    /// Fields that have begun and not ended.
    fields: usize,
}

/// A paragraph's line that is being written.
#[derive(Default)]
struct Line {
    text: String,
    /// The properties and the link of the text at its end.
    set: (String, String),
}

impl Line {
    fn put(&mut self, text: &str, properties: &str, link: &str) {
        if self.set.0 != properties || self.set.1 != link {
            self.set = (properties.to_owned(), link.to_owned());
            self.text.push('‹');
            self.text.push_str(properties);
            self.text.push_str(link);
            self.text.push('›');
        }
        self.text.push_str(text);
    }
}

impl Walk<'_> {
    fn full(&self) -> bool {
        self.parts.depth == Depth::Full
    }

    fn blocks(&mut self, parent: At) {
        let raw = self.raw;
        let mut ends_in_paragraph = false;
        for at in raw.children(parent) {
            match raw.word(at) {
                "p" => {
                    self.paragraph(at);
                    ends_in_paragraph = true;
                }
                "tbl" => {
                    self.table(at);
                    ends_in_paragraph = false;
                }
                "sdt" => {
                    if let Some(content) = raw.child(at, "sdtContent") {
                        self.control("<control>");
                        self.blocks(content);
                        self.control("</control>");
                        ends_in_paragraph = true;
                    }
                }
                "customXml" | "smartTag" | "ins" | "moveTo" => {
                    self.blocks(at);
                    ends_in_paragraph = true;
                }
                _ if raw.ns(at) == Ns::Math => {
                    let text = self.equation(at);
                    self.lines.push(text);
                }
                _ => {}
            }
        }
        // A cell and a story end in a paragraph, also where a file leaves it out.
        if !ends_in_paragraph && matches!(raw.word(parent), "body" | "tc") {
            self.lines.push("p".to_owned());
        }
    }

    fn control(&mut self, tag: &str) {
        if self.full() {
            self.lines.push(tag.to_owned());
        }
    }

    fn paragraph(&mut self, at: At) {
        let mut line = Line::default();
        self.inline(at, "", &mut line);
        let properties = match self.raw.child(at, "pPr").filter(|_| self.full()) {
            Some(properties) => self.properties(properties),
            None => String::new(),
        };
        self.lines.push(format!("p{properties} {}", line.text).trim_end().to_owned());
    }

    fn table(&mut self, at: At) {
        let raw = self.raw;
        self.open("table", at, &["tblPr", "tblGrid"]);
        self.rows(at);
        self.lines.push("end of table".to_owned());
        debug_assert!(raw.is(at, "tbl"));
    }

    fn rows(&mut self, parent: At) {
        let raw = self.raw;
        for row in raw.children(parent) {
            match raw.word(row) {
                "tr" => {
                    self.open("row", row, &["tblPrEx", "trPr"]);
                    self.cells(row);
                }
                "sdt" => raw.child(row, "sdtContent").into_iter().for_each(|it| self.rows(it)),
                "customXml" => self.rows(row),
                _ => {}
            }
        }
    }

    fn cells(&mut self, parent: At) {
        let raw = self.raw;
        for cell in raw.children(parent) {
            match raw.word(cell) {
                "tc" => {
                    self.open("cell", cell, &["tcPr"]);
                    self.blocks(cell);
                }
                "sdt" => raw.child(cell, "sdtContent").into_iter().for_each(|it| self.cells(it)),
                "customXml" => self.cells(cell),
                _ => {}
            }
        }
    }

    fn open(&mut self, what: &str, at: At, properties: &[&str]) {
        let mut line = what.to_owned();
        if self.full() {
            for name in properties {
                let child = self.raw.child(at, name);
                line.push_str(&child.map(|child| self.properties(child)).unwrap_or_default());
            }
        }
        self.lines.push(line);
    }

    /// Properties in an order of their own, without what programs count for themselves.
    fn properties(&self, at: At) -> String {
        let mut all: Vec<String> = Vec::new();
        for child in self.raw.children(at) {
            let name = self.raw.name(child);
            if self.raw.ns(child) != Ns::Word || name == "proofErr" || name.ends_with("Change") {
                continue;
            }
            let off = self
                .raw
                .attribute(child, "val")
                .is_some_and(|it| matches!(it.as_str(), "0" | "false" | "off"));
            if name == "cantSplit" && off {
                // A row may be split unless it is said.
                continue;
            }
            let inner = self.properties(child);
            let mut set: Vec<String> = attributes(self.raw.tag(child))
                .filter(|(key, _)| !key.contains("rsid") && !key.starts_with("xmlns"))
                .map(|(key, value)| format!("{key}={value}"))
                .collect();
            set.sort();
            // Properties of nothing say nothing, but `b` alone means bold.
            if matches!(name, "rPr" | "pPr" | "tabs" | "pBdr") && inner.is_empty() {
                continue;
            }
            all.push(format!("{name}{}{inner}", set.join(",")));
        }
        if !matches!(self.raw.word(at), "tblGrid") {
            all.sort();
        }
        if all.is_empty() { String::new() } else { format!("{{{}}}", all.join(";")) }
    }

    fn inline(&mut self, parent: At, link: &str, line: &mut Line) {
        let raw = self.raw;
        for at in raw.children(parent) {
            match raw.word(at) {
                "r" => self.run(at, link, line),
                "hyperlink" => {
                    let link = self.link(at);
                    self.inline(at, &link, line);
                }
                "fldSimple" => {
                    let code = raw.attribute(at, "instr").unwrap_or_default();
                    line.put(&format!("[field {}|", code.trim()), "", link);
                    self.inline(at, link, line);
                    line.put("]", "", link);
                }
                "sdt" => {
                    let (open, close) = if self.full() { ("[control ", "]") } else { ("", "") };
                    line.text.push_str(open);
                    let content = raw.child(at, "sdtContent");
                    content.into_iter().for_each(|it| self.inline(it, link, line));
                    line.text.push_str(close);
                }
                "smartTag" | "customXml" | "dir" | "bdo" | "ins" | "moveTo" => {
                    self.inline(at, link, line);
                }
                _ if raw.ns(at) == Ns::Math => {
                    let text = self.equation(at);
                    line.put(&text, "", link);
                }
                _ => {}
            }
        }
    }

    fn link(&self, at: At) -> String {
        let raw = self.raw;
        let tag = attributes(raw.tag(at)).find(|(key, _)| key.ends_with(":id"));
        let target = tag.and_then(|(_, id)| self.links.get(id)).cloned().unwrap_or_default();
        format!("→{target}#{}", raw.attribute(at, "anchor").unwrap_or_default())
    }

    fn equation(&self, at: At) -> String {
        let raw = self.raw;
        if raw.name(at) == "t" {
            return raw.text(at);
        }
        let inner: String = raw
            .children(at)
            .filter(|child| !raw.name(*child).ends_with("Pr"))
            .map(|child| self.equation(child))
            .collect();
        match raw.name(at) {
            "r" | "ins" | "moveTo" => inner,
            _ if inner.is_empty() => inner,
            name => format!("[{name} {inner}]"),
        }
    }

    fn run(&mut self, at: At, link: &str, line: &mut Line) {
        let raw = self.raw;
        let properties = match raw.child(at, "rPr").filter(|_| self.full()) {
            Some(properties) => self.properties(properties),
            None => String::new(),
        };
        for child in raw.children(at) {
            let piece = match raw.word(child) {
                "rPr" | "lastRenderedPageBreak" | "annotationRef" | "commentReference" => continue,
                "t" | "instrText" | "delText" | "delInstrText" => raw.text(child),
                "tab" | "ptab" => "\t".to_owned(),
                "cr" => "\n".to_owned(),
                "br" => match raw.attribute(child, "type") {
                    None => "\n".to_owned(),
                    Some(kind) => format!("[{kind}]"),
                },
                "noBreakHyphen" => "\u{2011}".to_owned(),
                "softHyphen" => "\u{ad}".to_owned(),
                "fldChar" => self.field(raw.attribute(child, "fldCharType").as_deref()),
                "footnoteReference" => self.note("footnotes", child),
                "endnoteReference" => self.note("endnotes", child),
                _ if self.parts.bare => continue,
                _ => self.object(child),
            };
            if !piece.is_empty() {
                line.put(&piece, &properties, link);
            }
        }
    }

    /// The mark of a field; one of a field that has not begun says nothing.
    fn field(&mut self, kind: Option<&str>) -> String {
        let open = self.fields;
        let (mark, now) = match kind {
            Some("begin") => ("[field ", open + 1),
            _ if open == 0 => ("", 0),
            Some("separate") => ("|", open),
            _ => ("]", open - 1),
        };
        self.fields = now;
        mark.to_owned()
    }

    fn note(&mut self, kind: &str, at: At) -> String {
        let id = self.raw.attribute(at, "id").unwrap_or_default();
        let found = self.parts.notes.iter().find(|(of, _)| *of == kind);
        let note = found.and_then(|(_, notes)| Some((notes, notes.get(&id)?)));
        // A note that refers to a note is no use of notes; one that refers to itself never ends.
        let Some((notes, note)) = note.filter(|_| self.nested == 0) else {
            return "[note]".to_owned();
        };
        let (raw, parts) = (&notes.raw, self.parts);
        let mut walk =
            Walk { raw, parts, lines: Vec::new(), nested: 1, links: &notes.links, fields: 0 };
        walk.blocks(note);
        format!("[note {}]", walk.lines.join("¶"))
    }

    /// Pictures and other objects: what they are, and the text in them.
    fn object(&self, at: At) -> String {
        fn gather(raw: &Raw, at: At, text: &mut String) {
            if raw.is(at, "t") {
                text.push_str(&raw.text(at));
            }
            for child in raw.children(at) {
                if raw.name(child) != "Fallback" {
                    gather(raw, child, text);
                }
            }
        }
        let mut text = String::new();
        gather(self.raw, at, &mut text);
        let sign = match self.raw.word(at) {
            "sym" => format!(" {}", self.raw.attribute(at, "char").unwrap_or_default()),
            _ => String::new(),
        };
        format!("[{}{sign}{text}]", self.raw.name(at))
    }
}
