//! Reads a document: the parts it names, its paragraphs in order, and what could not be carried.

use std::collections::HashMap;

use text::{BlockId, Content, Kind, Run, plain_text, split_label};

use crate::comments::{Anchors, Comment, Edge};
use crate::document::{Document, Source, Trace};
use crate::fault::Fault;
use crate::loss::{Loss, Losses, Lost};
use crate::notes::Notes;
use crate::numbering::Numbering;
use crate::package::{Package, Relation};
use crate::runs::{Field, Open};
use crate::styles::{self, Role, Style, Styles};
use crate::tree::{Node, Ns, Tree};

/// Bytes of addresses in all runs: a link of 1,000 runs repeats its address in each.
pub(crate) const MAX_LINK_BYTES: usize = 64 * 1024 * 1024;
/// Cells that stand in for spans and short rows.
pub(crate) const MAX_BLANK_CELLS: usize = 1_000_000;

/// Which reading of tracked changes is taken.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum View {
    /// As if every change were accepted.
    #[default]
    Accepted,
    /// As if every change were rejected.
    Rejected,
}

/// What reading a document came to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Import {
    /// The title: the first paragraph, if its style is `Title`.
    pub title: Option<String>,
    /// The blocks in order, each note behind the block that refers to it.
    pub contents: Vec<Content>,
    /// The block each content was written from, by its bookmark; as many as there are contents.
    pub ids: Vec<Option<BlockId>>,
    /// The comments in the margin, in the order of the file.
    pub comments: Vec<Comment>,
    /// What could not be carried over.
    pub losses: Vec<Loss>,
    /// The language the document's defaults name, such as `en-GB`.
    pub language: Option<String>,
}

/// Reads a Word file as if every tracked change in it were accepted.
pub fn read(bytes: &[u8]) -> Result<Import, Fault> {
    read_as(bytes, View::Accepted)
}

/// Reads a Word file in one view of its tracked changes.
pub fn read_as(bytes: &[u8], view: View) -> Result<Import, Fault> {
    let package = Package::open(bytes)?;
    Ok(Document::open(&package)?.read(view).import)
}

/// A block on its way out, with the notes it refers to.
pub(crate) struct Piece {
    pub(crate) content: Content,
    pub(crate) id: Option<BlockId>,
    pub(crate) notes: Vec<Piece>,
    /// Whether its style is that of a title.
    pub(crate) title: bool,
    pub(crate) trace: Trace,
}

/// A sequence of blocks that is being read: a body, a cell, a note.
#[derive(Default)]
pub(crate) struct Flow<'t> {
    pub(crate) pieces: Vec<Piece>,
    /// A paragraph whose mark is gone, so that the next one goes on with it.
    pub(crate) open: Option<(Open, Option<Node<'t>>)>,
    /// Bookmarks between paragraphs belong to the next one.
    pub(crate) waiting: Vec<BlockId>,
    /// Comments that begin between paragraphs, on the next one.
    pub(crate) remarked: Vec<usize>,
    /// The block of a paragraph that turned out empty: an empty cell can still name its table.
    pub(crate) spare: Option<BlockId>,
    /// Whether labels stay part of the text, as in cells and notes.
    pub(crate) flat: bool,
}

/// The state of reading.
pub(crate) struct Walk<'t> {
    pub(crate) view: View,
    pub(crate) styles: &'t Styles,
    pub(crate) numbering: Numbering,
    pub(crate) notes: Notes<'t>,
    pub(crate) links: &'t [HashMap<String, Relation>; 3],
    /// Which part is read: the document, its footnotes, its endnotes.
    pub(crate) story: usize,
    /// The table or note whose paragraphs are read, since these become one block.
    pub(crate) owner: Option<Source>,
    pub(crate) anchors: Anchors<'t>,
    pub(crate) fields: Vec<Field>,
    pub(crate) losses: Losses,
    /// What a small file may still blow up: bytes of repeated addresses, blank table cells.
    pub(crate) link_bytes: usize,
    pub(crate) blank_cells: usize,
}

impl<'t> Walk<'t> {
    pub(crate) fn story(&mut self, body: Node<'t>) -> Vec<Piece> {
        let mut flow = Flow::default();
        self.blocks(body, &mut flow);
        self.finish(&mut flow);
        self.close_fields();
        flow.pieces
    }

    /// Fields end with their story; one that has not ended swallowed text.
    pub(crate) fn close_fields(&mut self) {
        let open = self.fields.iter().filter(|field| !field.result).count();
        self.losses.add(Lost::Field, "", open);
        self.fields.clear();
    }

    /// Reads blocks; what wraps them (content controls, custom XML) is passed through.
    pub(crate) fn blocks(&mut self, parent: Node<'t>, flow: &mut Flow<'t>) {
        for node in parent.children() {
            match (node.ns(), node.name()) {
                (Ns::Word, "p") => self.paragraph(node, flow),
                (Ns::Word, "tbl") => {
                    self.finish(flow);
                    self.table(node, flow);
                }
                (Ns::Word, "sdt" | "sdtContent" | "customXml" | "smartTag") => {
                    self.blocks(node, flow);
                }
                (Ns::Word, "ins" | "moveTo") if self.view == View::Accepted => {
                    self.blocks(node, flow);
                }
                (Ns::Word, "del" | "moveFrom") if self.view == View::Rejected => {
                    self.blocks(node, flow);
                }
                (Ns::Word, "bookmarkStart") => flow.waiting.extend(block_id(node)),
                (Ns::Word, "commentRangeStart") => {
                    flow.remarked.extend(self.anchors.meet(node, Edge::Start));
                }
                (Ns::Compatibility, "AlternateContent") => {
                    self.blocks(crate::runs::alternative(node), flow);
                }
                (Ns::Math, _) => {
                    let (open, _) = flow.open.get_or_insert_default();
                    self.equation(node, open);
                }
                _ => {}
            }
        }
    }

    fn paragraph(&mut self, node: Node<'t>, flow: &mut Flow<'t>) {
        let properties = self.properties(node);
        let style = self.styles.paragraph(properties.and_then(|p| p.value("pStyle")));
        let (open, last) = flow.open.get_or_insert_default();
        *last = properties;
        open.base = style.look;
        open.waiting.append(&mut flow.waiting);
        open.begin_comments(&mut flow.remarked);
        let before = open.size;
        self.inline(node, open, None);
        open.settle(before, (self.story, node.at()));
        if !self.mark_is_gone(node) {
            self.finish(flow);
        }
    }

    /// The properties in this view (§17.13.5.29: a change holds the properties before it).
    fn properties(&self, node: Node<'t>) -> Option<Node<'t>> {
        let properties = node.child("pPr")?;
        let old = properties.child("pPrChange").and_then(|change| change.child("pPr"));
        match self.view {
            View::Accepted => Some(properties),
            View::Rejected => old.or(Some(properties)),
        }
    }

    /// Whether the paragraph's mark is not there in this view, so that it joins the next one
    /// (§17.13.5.15, §17.13.5.20).
    fn mark_is_gone(&self, node: Node<'t>) -> bool {
        let mark = node.child("pPr").and_then(|properties| properties.child("rPr"));
        let has = |name: &str| mark.is_some_and(|mark| mark.child(name).is_some());
        match self.view {
            View::Accepted => has("del") || has("moveFrom"),
            View::Rejected => has("ins") || has("moveTo"),
        }
    }

    /// Closes the open paragraph, if there is one, and makes a block of it.
    pub(crate) fn finish(&mut self, flow: &mut Flow<'t>) {
        let Some((open, properties)) = flow.open.take() else { return };
        let id = properties.and_then(|properties| properties.value("pStyle"));
        let style = self.styles.paragraph(id);
        let number = self.number(properties, id, style);
        let direct = properties.and_then(|p| styles::outline(p.value("outlineLvl")));
        let heading = direct.unwrap_or(style.heading);
        let text = plain_text(&open.runs);
        for what in &open.lost {
            self.losses.add(*what, &text, 1);
        }
        let block = open.id();
        let trace = open.trace();
        let source = self.owner.or(trace.sources.first().copied());
        self.anchors.place(&open.edges, &text, source);
        let Open { mut runs, label: marked, notes, .. } = open;
        let mut kind = match (heading, style.role) {
            (Some(level), _) => Kind::Heading(level),
            (_, Role::Item(level)) => Kind::Item(level),
            _ => Kind::Paragraph,
        };
        let marked = marked.trim();
        let mut label = String::new();
        if !marked.is_empty() {
            label = marked.to_owned();
        } else if let Some(number) = number {
            label = number.label;
            if let (Kind::Paragraph, Some(depth)) = (&kind, number.item) {
                kind = Kind::Item(depth);
            }
        } else if !flow.flat && style.role != Role::Title {
            (label, kind) = typed_label(&mut runs, &text, kind);
        }
        let empty = label.is_empty()
            && runs.iter().all(|run| run.note.is_none() && run.text.trim().is_empty());
        if empty && notes.is_empty() {
            flow.spare = flow.spare.or(block);
            return;
        }
        if style.role == Role::Contents {
            return self.losses.add(Lost::Contents, "", 1);
        }
        let title = style.role == Role::Title && !flow.flat;
        let content = Content::new(kind, label, runs);
        flow.pieces.push(Piece { content, id: block, notes, title, trace });
    }

    fn number(
        &mut self,
        properties: Option<Node<'t>>,
        id: Option<&str>,
        style: &Style,
    ) -> Option<crate::numbering::Number> {
        let direct = properties.and_then(|properties| properties.child("numPr"));
        let direct =
            direct.filter(|list| self.view == View::Accepted || list.child("ins").is_none());
        let value = |name| direct.and_then(|list| list.value(name));
        let list = value("numId").and_then(|id| id.parse().ok()).or(style.list)?;
        let level = value("ilvl").and_then(|level| level.parse().ok());
        let of_style = || id.and_then(|id| self.numbering.level_of_style(list, id));
        let level = level.or_else(of_style).or(style.list_level).unwrap_or(0);
        // List 0 means no list (§17.9.18).
        if list == 0 { None } else { self.numbering.next(list, level) }
    }

    pub(crate) fn margin(&mut self, what: Lost, tree: &Tree<'_>) {
        fn gather(node: Node<'_>, text: &mut String) {
            if node.is("t") {
                text.push_str(&node.text());
            }
            if node.is("p") && !text.is_empty() {
                text.push(' ');
            }
            node.children().for_each(|child| gather(child, text));
        }
        let mut text = String::new();
        gather(tree.root(), &mut text);
        // A page number alone is no loss.
        if text.chars().any(char::is_alphabetic) {
            self.losses.add(what, &text, 1);
        }
    }
}

/// Takes a label that somebody typed off the front, across the runs it is spread over.
fn typed_label(runs: &mut [Run], text: &str, kind: Kind) -> (String, Kind) {
    let (Some(label), rest) = split_label(text) else { return (String::new(), kind) };
    let mut taken = text.len() - rest.len();
    for run in runs.iter_mut() {
        let here = taken.min(run.text.len());
        run.text.drain(..here);
        taken -= here;
    }
    let kind = match kind {
        Kind::Paragraph if label.item => Kind::Item(1),
        kind => kind,
    };
    (label.text, kind)
}

/// The block that a bookmark of ours names.
pub(crate) fn block_id(bookmark: Node<'_>) -> Option<BlockId> {
    bookmark.word("name")?.strip_prefix(crate::parts::BOOKMARK)?.parse().ok()
}
