//! Akoma Ntoso read back: our own files whole, others with a list of what was lost.

mod about;
mod blocks;
mod line;
mod types;

use std::collections::HashMap;

use crate::document::{Document, Opinion, Stage};
use crate::fault::Fault;
use crate::loss::{Loss, Losses, Lost};
use crate::tree::{self, Element};

/// A document that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The document.
    pub document: Document,
    /// What could not be carried over; nothing if this library wrote the file.
    pub losses: Vec<Loss>,
}

/// Reads a file. A report, opinion, amendment or list that [`crate::write`] wrote comes back the
/// same; a document of another type is read as a report.
pub fn read(bytes: &[u8]) -> Result<Reading, Fault> {
    let root = tree::parse(bytes)?;
    if root.name != "akomaNtoso" {
        return Err(Fault::NotAkomaNtoso);
    }
    let element = root.elements().find(|element| !element.name.is_empty());
    let element = element.ok_or(Fault::Lacks { element: "doc" })?;
    let meta = element.child("meta").ok_or(Fault::Lacks { element: "meta" })?;
    let mut reader = Reader::new(element, meta);
    let identity = reader.identity(meta, &element.name)?;
    let title = reader.title(element);
    let body = reader.body(element);
    let document =
        Document { identity, title, body, events: reader.events(meta), changes: Vec::new() };
    let changes = reader.changes(meta, &format!("{}/!main", document.expression()));
    let document = Document { changes, ..document };
    reader.left_out(element, meta);
    Ok(Reading { document, losses: reader.losses.finish() })
}

/// What reading has found so far.
struct Reader<'t> {
    losses: Losses,
    /// The permanent ids by eId.
    guids: HashMap<&'t str, &'t str>,
    /// Footnotes that stand in the metadata, by eId; each is used once.
    apart: HashMap<&'t str, &'t Element>,
}

impl<'t> Reader<'t> {
    fn new(element: &'t Element, meta: &'t Element) -> Self {
        let ids = element
            .all()
            .into_iter()
            .filter_map(|element| Some((element.attribute("eId")?, element.attribute("GUID")?)));
        let notes = meta.elements().filter(|element| element.name == "notes");
        let notes = notes.flat_map(Element::elements);
        let apart = notes.filter_map(|note| Some((note.attribute("eId")?, note))).collect();
        Reader { losses: Losses::default(), guids: ids.collect(), apart }
    }

    /// Says what of a document was not looked at.
    fn left_out(&mut self, element: &Element, meta: &Element) {
        const ABOUT: [&str; 5] = ["identification", "lifecycle", "analysis", "references", "notes"];
        for about in meta.elements().filter(|about| !ABOUT.contains(&about.name.as_str())) {
            self.losses.add(Lost::About, &about.name);
        }
        const PARTS: [&str; 7] =
            ["meta", "preface", "preamble", "mainBody", "body", "amendmentBody", "collectionBody"];
        for part in element.elements() {
            let bodies = ["debateBody", "judgmentBody", "portionBody"];
            let read = PARTS.contains(&part.name.as_str()) || bodies.contains(&&*part.name);
            if !read {
                self.losses.add(Lost::Part, &part.name);
            }
        }
    }

    fn stage(element: &Element) -> Stage {
        let name = element.attribute("name").unwrap_or_default();
        if name.ends_with("Draft") { Stage::Draft } else { Stage::Adopted }
    }
}

/// An opinion to be filled.
fn opinion(stage: Stage) -> Opinion {
    Opinion { stage, preamble: Vec::new(), operative: Vec::new() }
}
