//! The parts of a document, parsed once and read in either view of its tracked changes.

use std::collections::{HashMap, HashSet};

use text::{BlockId, Content};

use crate::comments::{Anchors, Margin};
use crate::fault::Fault;
use crate::loss::{Losses, Lost};
use crate::notes::Notes;
use crate::numbering::Numbering;
use crate::package::{Package, Relation};
use crate::read::{Import, Piece, View, Walk};
use crate::styles::Styles;
use crate::tree::{Node, Ns, Tree};

/// The trees of the parts that reading needs.
pub(crate) struct Document<'p> {
    pub(crate) main: Tree<'p>,
    pub(crate) foot: Option<Tree<'p>>,
    pub(crate) end: Option<Tree<'p>>,
    settings: Option<Tree<'p>>,
    numbering: Option<Tree<'p>>,
    styles: Styles,
    margin: Margin,
    headers: Vec<(Lost, Tree<'p>)>,
    links: [HashMap<String, Relation>; 3],
}

/// Where in the file a block comes from: the part, and its paragraph, table or note in the part.
pub(crate) type Source = (usize, u32);

/// What a block was made of.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Trace {
    /// The paragraphs that gave text to it, or its table, or its note.
    pub(crate) sources: Vec<Source>,
    /// The blocks that bookmarks in it name.
    pub(crate) claims: Vec<BlockId>,
}

/// A document as read, with the trace of each of its blocks.
#[derive(Clone)]
pub(crate) struct Reading {
    pub(crate) import: Import,
    pub(crate) traces: Vec<Trace>,
}

impl<'p> Document<'p> {
    /// Parses the parts of a package.
    pub(crate) fn open(package: &'p Package) -> Result<Document<'p>, Fault> {
        let name = package.relations("")?.into_iter().find(|one| one.kind == "officeDocument");
        let name = name.ok_or(Fault::NotWord)?.target;
        let main = package.tree(&name)?.ok_or_else(|| Fault::MissingPart { part: name.clone() })?;
        main.root().child("body").ok_or(Fault::NotWord)?;
        let related = package.relations(&name)?;
        let tree = |kind: &str| match related.iter().find(|one| one.kind == kind && !one.external) {
            Some(relation) => package.tree(&relation.target),
            None => Ok(None),
        };
        let links = |kind: &str| -> Result<HashMap<String, Relation>, Fault> {
            let part = related.iter().find(|one| one.kind == kind);
            let part = part.map_or(name.as_str(), |part| part.target.as_str());
            let relations = package.relations(part)?.into_iter();
            Ok(relations.filter(|one| one.kind == "hyperlink").map(|r| (r.id.clone(), r)).collect())
        };
        let mut headers = Vec::new();
        for relation in &related {
            let what = match relation.kind.as_str() {
                "header" => Lost::Header,
                "footer" => Lost::Footer,
                _ => continue,
            };
            headers.extend(package.tree(&relation.target)?.map(|tree| (what, tree)));
        }
        Ok(Document {
            foot: tree("footnotes")?,
            end: tree("endnotes")?,
            settings: tree("settings")?,
            numbering: tree("numbering")?,
            styles: tree("styles")?.map(|tree| Styles::read(tree.root())).unwrap_or_default(),
            margin: Margin::read(tree("comments")?.as_ref(), tree("commentsExtended")?.as_ref()),
            headers,
            links: [links("")?, links("footnotes")?, links("endnotes")?],
            main,
        })
    }

    /// Reads the document in one view.
    pub(crate) fn read(&self, view: View) -> Reading {
        let numbering = self.numbering.as_ref();
        let mut walk = Walk {
            view,
            styles: &self.styles,
            numbering: numbering
                .map(|tree| Numbering::read(tree.root(), &self.styles))
                .unwrap_or_default(),
            notes: Notes::read(self.foot.as_ref(), self.end.as_ref(), self.settings.as_ref()),
            links: &self.links,
            story: 0,
            owner: None,
            anchors: Anchors::of(&self.margin),
            fields: Vec::new(),
            losses: Losses::default(),
            link_bytes: crate::read::MAX_LINK_BYTES,
            blank_cells: crate::read::MAX_BLANK_CELLS,
        };
        walk.losses.add(Lost::TrackedChange, "", self.changes());
        walk.losses.add(Lost::Comment, "", self.margin.left_out);
        for (what, tree) in &self.headers {
            walk.margin(*what, tree);
        }
        let pieces = self.main.root().child("body").map(|body| walk.story(body));
        let mut reading = assemble(pieces.unwrap_or_default());
        let places = reading.places();
        reading.import.comments = walk.anchors.finish(&self.margin, &places);
        reading.import.losses = walk.losses.finish();
        reading.import.language = self.styles.language.clone();
        reading
    }

    /// How many tracked changes there are.
    pub(crate) fn changes(&self) -> usize {
        let notes = [&self.foot, &self.end].into_iter().flatten();
        let trees = std::iter::once(&self.main).chain(notes);
        trees.map(|tree| count_changes(tree.root())).sum()
    }
}

impl Reading {
    /// Which block each source went into.
    fn places(&self) -> HashMap<Source, usize> {
        let all = self.traces.iter().enumerate();
        all.flat_map(|(at, trace)| trace.sources.iter().map(move |&source| (source, at))).collect()
    }
}

/// Revisions of any sort (ECMA-376 §17.13.5), each element one.
fn count_changes(node: Node<'_>) -> usize {
    let own = node.ns() == Ns::Word
        && match node.name() {
            "ins" | "del" | "moveFrom" | "moveTo" | "cellIns" | "cellDel" | "cellMerge" => true,
            name => name.ends_with("Change"),
        };
    usize::from(own) + node.children().map(count_changes).sum::<usize>()
}

fn assemble(pieces: Vec<Piece>) -> Reading {
    let mut reading = Reading { import: Import::default(), traces: Vec::new() };
    let mut seen = HashSet::new();
    let mut add = |reading: &mut Reading, content: Content, id: Option<BlockId>, trace: Trace| {
        reading.import.contents.push(content);
        reading.import.ids.push(id.filter(|id| seen.insert(*id)));
        reading.traces.push(trace);
    };
    for piece in pieces {
        if piece.title && reading.import.title.is_none() && reading.import.contents.is_empty() {
            reading.import.title = Some(piece.content.plain());
        } else {
            add(&mut reading, piece.content, piece.id, piece.trace);
        }
        for note in piece.notes {
            add(&mut reading, note.content, note.id, note.trace);
        }
    }
    reading
}
