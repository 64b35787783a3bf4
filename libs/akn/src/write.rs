//! A document as Akoma Ntoso, valid against the strict schema.

use std::collections::HashMap;

use crate::document::{Document, Version};
use crate::fit::{self, Unfit};
use crate::inline::Pen;
use crate::meta::{self, Own};
use crate::sheet::Sheet;

/// The namespace of Akoma Ntoso 3.0.
pub(crate) const NAMESPACE: &str = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/// Writes a document. The same document gives the same text.
///
/// Characters that XML cannot hold are left out, and a link's characters that an address cannot
/// have are written as `%` and their bytes.
pub fn write(document: &Document) -> Result<String, Unfit> {
    fit::check(document)?;
    let mut pen = Pen::default();
    let own = Own::give(document, &mut pen.ids);
    let pen = draw(document, pen);
    let mut sheet = Sheet::default();
    sheet.open("akomaNtoso", &[("xmlns", Some(NAMESPACE))]);
    let contains = match document.identity.version {
        Version::First => "originalVersion",
        Version::Later { .. } => "singleVersion",
    };
    let attributes = [("name", Some(document.body.name())), ("contains", Some(contains))];
    sheet.open(document.body.element(), &attributes);
    sheet.take(meta::write(document, &own, &pen.by_guid, &pen.proposals));
    sheet.take(pen.sheet);
    sheet.close();
    sheet.close();
    Ok(format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>{}\n", sheet.finish()))
}

/// The eId of each block, in the order of [`crate::Body::blocks`].
///
/// Whoever publishes a block for the first time keeps its eId, and gives it as
/// [`crate::Block::first`] from then on.
pub fn eids(document: &Document) -> Vec<String> {
    let mut pen = Pen::default();
    Own::give(document, &mut pen.ids);
    draw(document, pen).eids
}

/// Writes the body twice: a mark may refer to a footnote whose eId is given after it.
fn draw<'a>(document: &'a Document, given: Pen<'a>) -> Pen<'a> {
    let mut first = Pen { ids: given.ids.clone(), ..Pen::default() };
    first.body(document);
    let notes_before: HashMap<&str, String> = first.notes;
    let mut second = Pen { notes_before, ..given };
    second.body(document);
    second
}
