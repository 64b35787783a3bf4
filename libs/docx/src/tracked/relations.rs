//! Relations that links of the old document need in the new one.

use std::collections::{BTreeMap, HashMap};

use crate::escape::escape;
use crate::fault::Fault;
use crate::rewrite::Changed;
use crate::tracked::{Document, Pending};

pub(crate) const NAMESPACE: &str =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";

/// The links of a part: those it has, and those that are added.
pub(crate) struct Relations {
    known: HashMap<String, String>,
    added: BTreeMap<String, String>,
}

impl Relations {
    /// The links that a part has, by the ids of their relations.
    pub(crate) fn of(links: &HashMap<String, String>) -> Relations {
        // The first in order, so that the same documents give the same file.
        let mut known: Vec<(&String, &String)> = links.iter().collect();
        known.sort_by(|left, right| right.cmp(left));
        let known = known.into_iter().map(|(id, target)| (target.clone(), id.clone())).collect();
        Relations { known, added: BTreeMap::new() }
    }

    /// The id of the relation that leads somewhere.
    pub(crate) fn id(&mut self, target: &str) -> String {
        if let Some(id) = self.known.get(target) {
            return id.clone();
        }
        let id = format!("rIdOld{}", self.added.len() + 1);
        self.known.insert(target.to_owned(), id.clone());
        self.added.insert(id.clone(), target.to_owned());
        id
    }
}

/// Writes the relations that were added into the package.
pub(crate) fn add(after: &Document, pending: &Pending, changed: &mut Changed) -> Result<(), Fault> {
    for (part, relations) in &pending.relations {
        if relations.added.is_empty() {
            continue;
        }
        let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
        let slash = if folder.is_empty() { "" } else { "/" };
        let name = format!("{folder}{slash}_rels/{file}.rels").to_ascii_lowercase();
        let empty = || format!("<Relationships xmlns=\"{PACKAGE}\"></Relationships>");
        let known = changed.remove(&name);
        let text = known.or_else(|| after.package.text(&name).map(str::to_owned));
        let mut entries = String::new();
        for (id, target) in &relations.added {
            let mut address = String::new();
            escape(&mut address, target);
            entries.push_str(&format!(
                "<Relationship Id=\"{id}\" Type=\"{NAMESPACE}/hyperlink\" Target=\"{address}\" \
                 TargetMode=\"External\"/>"
            ));
        }
        changed.insert(name, with_entries(&text.unwrap_or_else(empty), &entries));
    }
    Ok(())
}

/// A list of relations or types with more entries at its end.
pub(crate) fn with_entries(text: &str, entries: &str) -> String {
    let Some(at) = text.rfind("</") else {
        // It was empty and has no end tag.
        let head = text.trim_end().trim_end_matches('>').trim_end_matches('/').trim_end();
        let name = head.rsplit('<').next().and_then(|tag| tag.split_whitespace().next());
        return format!("{head}>{entries}</{}>", name.unwrap_or("Relationships"));
    };
    format!("{}{entries}{}", &text[..at], &text[at..])
}
