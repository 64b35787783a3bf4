//! A side: one of the two documents with all that is needed to read and to carry its text.

use std::collections::{HashMap, HashSet};

use text::{Content, Kind, Run};

use crate::fault::Fault;
use crate::package::Package;
use crate::raw::{At, Raw, attributes};
use crate::tracked::piece::{self, Piece, pieces};

/// What parts the texts of paragraphs, rows and cells in the text of a table; no text holds it.
const PARAGRAPH: &str = "\u{1}¶ ";
const ROW: &str = "\u{1}↲ ";
const CELL: &str = "\u{1}↦ ";

/// A part of one of the two documents.
pub(crate) struct Side<'p> {
    pub(crate) raw: &'p Raw,
    /// Where the links of the part lead, by the id of the relation.
    pub(crate) links: &'p HashMap<String, String>,
    /// What its relations lead to: an address, or a sum of the bytes of a part.
    pub(crate) targets: &'p HashMap<String, String>,
}

/// What both parts of a document have in common.
pub(crate) struct Shared {
    /// The styles that it has.
    pub(crate) styles: HashSet<String>,
    /// Its lists.
    pub(crate) numbering: String,
}

impl Shared {
    /// Reads the styles and lists of a document.
    pub(crate) fn of(package: &Package, main: &str) -> Result<Shared, Fault> {
        let mut shared = Shared { styles: HashSet::new(), numbering: String::new() };
        for relation in package.relations(main)? {
            match relation.kind.as_str() {
                "styles" => {
                    let Some(raw) = package.raw(&relation.target)? else { continue };
                    let all = raw.children(raw.root());
                    shared.styles = all.filter_map(|at| raw.attribute(at, "styleId")).collect();
                }
                "numbering" => {
                    shared.numbering =
                        package.text(&relation.target).unwrap_or_default().to_owned();
                }
                _ => {}
            }
        }
        Ok(shared)
    }
}

/// What follows what in a story, a cell or a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Block {
    /// A paragraph.
    Paragraph(At),
    /// A table.
    Table(At),
    /// A row of a table.
    Row(At),
    /// A cell of a row.
    Cell(At),
    /// A content control or the like begins.
    Open(At),
    /// It ends.
    Close(At),
    /// Anything else.
    Other(At),
}

impl Block {
    /// What is compared: a paragraph, a table, a row or a cell.
    pub(crate) fn unit(self) -> Option<At> {
        match self {
            Block::Paragraph(at) | Block::Table(at) | Block::Row(at) | Block::Cell(at) => Some(at),
            Block::Open(_) | Block::Close(_) | Block::Other(_) => None,
        }
    }
}

impl Side<'_> {
    /// The blocks of a container, what stands in content controls among them.
    pub(crate) fn blocks(&self, parent: At) -> Vec<Block> {
        let mut blocks = Vec::new();
        self.flatten(parent, &mut blocks);
        blocks
    }

    fn flatten(&self, parent: At, blocks: &mut Vec<Block>) {
        let raw = self.raw;
        for at in raw.pieces(parent) {
            let content = match raw.word(at) {
                "p" => {
                    blocks.push(Block::Paragraph(at));
                    continue;
                }
                "tbl" => {
                    blocks.push(Block::Table(at));
                    continue;
                }
                "tr" => {
                    blocks.push(Block::Row(at));
                    continue;
                }
                "tc" => {
                    blocks.push(Block::Cell(at));
                    continue;
                }
                "sdt" => raw.child(at, "sdtContent"),
                "customXml" | "smartTag" => Some(at),
                _ => None,
            };
            let Some(content) = content else {
                blocks.push(Block::Other(at));
                continue;
            };
            blocks.push(Block::Open(at));
            self.flatten(content, blocks);
            blocks.push(Block::Close(at));
        }
    }

    /// The paragraphs, tables, rows or cells of a container.
    pub(crate) fn units(&self, parent: At) -> Vec<At> {
        self.blocks(parent).into_iter().filter_map(Block::unit).collect()
    }

    /// The pieces of a paragraph.
    pub(crate) fn pieces(&self, paragraph: At) -> Vec<Piece> {
        pieces(self, paragraph)
    }

    /// A paragraph or table as the alignment reads it.
    pub(crate) fn content(&self, at: At) -> Content {
        if self.raw.is(at, "tbl") {
            let row = |row: At| {
                let cells = self.units(row).into_iter();
                cells.map(|cell| vec![Run::plain(self.cell_text(cell))]).collect()
            };
            return Content::table(self.units(at).into_iter().map(row).collect());
        }
        Content::new(Kind::Paragraph, "", vec![Run::plain(self.text(at))])
    }

    /// A row as the alignment reads it.
    pub(crate) fn row(&self, at: At) -> Content {
        let cells: Vec<String> =
            self.units(at).into_iter().map(|cell| self.cell_text(cell)).collect();
        Content::new(Kind::Paragraph, "", vec![Run::plain(cells.join(CELL))])
    }

    /// The text of a paragraph, and keys for what is no text.
    pub(crate) fn text(&self, paragraph: At) -> String {
        piece::key(&self.pieces(paragraph))
    }

    fn cell_text(&self, cell: At) -> String {
        let inner = self.units(cell).into_iter();
        let texts: Vec<String> = inner
            .map(|at| match self.raw.is(at, "tbl") {
                true => {
                    let rows = self.units(at).into_iter();
                    rows.map(|row| self.row(row).plain()).collect::<Vec<_>>().join(ROW)
                }
                false => self.text(at),
            })
            .collect();
        texts.join(PARAGRAPH)
    }

    /// Where a link leads, in the words of the shape.
    pub(crate) fn link(&self, at: At) -> String {
        let raw = self.raw;
        let tag = attributes(raw.tag(at)).find(|(key, _)| key.ends_with(":id"));
        let target = tag.and_then(|(_, id)| self.links.get(id)).cloned().unwrap_or_default();
        format!("→{target}#{}", raw.attribute(at, "anchor").unwrap_or_default())
    }

    /// What a thing is, so that equal things have equal keys.
    pub(crate) fn key(&self, at: At) -> String {
        let raw = self.raw;
        let kind = raw.attribute(at, "fldCharType");
        if let Some(kind) = kind.filter(|_| raw.is(at, "fldChar")) {
            return format!("[fldChar {kind}]");
        }
        let mut key = format!("[{}", raw.name(at));
        if !matches!(raw.word(at), "instrText") {
            self.describe(at, &mut key);
        }
        key.push_str(&raw.text(at));
        key.push(']');
        key
    }

    fn describe(&self, at: At, key: &mut String) {
        let raw = self.raw;
        for (name, value) in attributes(raw.tag(at)) {
            // Ids are counted anew by whoever writes the file; a relation stands for its target.
            let local = name.rsplit(':').next().unwrap_or(name);
            let counted = matches!(local, "id" | "embed" | "link" | "anchorId" | "editId");
            if let Some(target) = self.targets.get(value).filter(|_| counted && name != "id") {
                key.push_str(&format!(" {local}={target}"));
            }
            if !counted && !local.starts_with("rsid") && !name.starts_with("xmlns") {
                key.push_str(&format!(" {local}={value}"));
            }
        }
        for child in raw.children(at) {
            key.push_str(&format!("({}", raw.name(child)));
            self.describe(child, key);
            key.push_str(&raw.text(child));
            key.push(')');
        }
    }
}
