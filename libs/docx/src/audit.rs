//! An audit of the revisions of a file: what Word takes for damage, and other programs overlook.

use std::collections::HashMap;

use crate::fault::Fault;
use crate::package::Package;
use crate::raw::{At, Raw};
use crate::revision::{is_revision, stories};

/// Something in the revisions of a file that is not as it must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flaw {
    /// Two revisions, or a revision and a bookmark or comment, have one id.
    SharedId {
        /// The part in which it stands the second time.
        part: String,
        /// The id.
        id: String,
    },
    /// A deletion stands in an insertion or the other way round; some programs bring it back.
    Nested {
        /// The part.
        part: String,
    },
    /// A revision stands in a run, where none may stand.
    InRun {
        /// The part.
        part: String,
    },
    /// The mark of a paragraph has more than one revision.
    TwoMarks {
        /// The part.
        part: String,
    },
    /// Deleted text is not written as such, or other text is.
    WrongText {
        /// The part.
        part: String,
    },
    /// A cell does not end in a paragraph.
    OpenCell {
        /// The part.
        part: String,
    },
}

/// Looks for what is wrong with the revisions of a file.
pub fn audit(bytes: &[u8]) -> Result<Vec<Flaw>, Fault> {
    let mut audit = Audit { part: String::new(), ids: HashMap::new(), flaws: Vec::new() };
    for (name, raw) in stories(&Package::open(bytes)?)? {
        audit.part = name;
        audit.inside(&raw, raw.root(), Inside::default());
    }
    Ok(audit.flaws)
}

/// The first part that holds a revision, if one does.
pub(crate) fn holds_revisions(package: &Package) -> Result<Option<String>, Fault> {
    fn any(raw: &Raw, at: At) -> bool {
        raw.children(at).any(|child| is_revision(raw, child) || any(raw, child))
    }
    let found = stories(package)?.into_iter().find(|(_, raw)| any(raw, raw.root()));
    Ok(found.map(|(name, _)| name))
}

/// The highest id of revisions, bookmarks and comments.
pub(crate) fn highest_id(package: &Package) -> Result<u32, Fault> {
    fn highest(raw: &Raw, at: At) -> u32 {
        let own = match has_id(raw, at) {
            true => raw.attribute(at, "id").and_then(|id| id.parse().ok()).unwrap_or(0),
            false => 0,
        };
        raw.children(at).map(|child| highest(raw, child)).max().unwrap_or(0).max(own)
    }
    let all = stories(package)?;
    let found = all.iter().map(|(_, raw)| highest(raw, raw.root())).max();
    // Beyond this an id is no number that Word counts on from.
    Ok(found.filter(|id| *id < u32::MAX / 4).unwrap_or(u32::MAX / 4))
}

fn has_id(raw: &Raw, at: At) -> bool {
    let marks = ["bookmarkStart", "commentRangeStart", "comment", "permStart"];
    marks.contains(&raw.word(at)) || is_revision(raw, at)
}

/// What an element stands in.
#[derive(Debug, Clone, Copy, Default)]
struct Inside {
    run: bool,
    inserted: bool,
    deleted: bool,
}

struct Audit {
    part: String,
    /// Ids with whether a revision has them.
    ids: HashMap<String, bool>,
    flaws: Vec<Flaw>,
}

impl Audit {
    fn inside(&mut self, raw: &Raw, parent: At, inside: Inside) {
        for at in raw.children(parent) {
            self.element(raw, at, parent, inside);
        }
    }

    fn element(&mut self, raw: &Raw, at: At, parent: At, inside: Inside) {
        let part = || self.part.clone();
        let name = raw.word(at);
        let mut within = inside;
        match name {
            "r" => within.run = true,
            "txbxContent" => within = Inside::default(),
            "ins" | "del" | "moveFrom" | "moveTo" => {
                let of_properties = matches!(raw.name(parent), "rPr" | "trPr" | "numPr" | "ctrlPr");
                let deletes = matches!(name, "del" | "moveFrom");
                if !of_properties && inside.run {
                    self.flaws.push(Flaw::InRun { part: part() });
                }
                if !of_properties && (inside.inserted || inside.deleted) {
                    self.flaws.push(Flaw::Nested { part: part() });
                }
                within.deleted |= !of_properties && deletes && name == "del";
                within.inserted |= !of_properties && !deletes;
            }
            "rPr" if raw.is(parent, "pPr") => {
                let marks = raw.children(at).filter(|child| {
                    matches!(raw.word(*child), "ins" | "del" | "moveFrom" | "moveTo")
                });
                if marks.count() > 1 {
                    self.flaws.push(Flaw::TwoMarks { part: part() });
                }
            }
            "t" | "instrText" if inside.deleted => {
                self.flaws.push(Flaw::WrongText { part: part() });
            }
            "delText" | "delInstrText" if !inside.deleted => {
                self.flaws.push(Flaw::WrongText { part: part() });
            }
            "tc" => {
                let last = raw.children(at).filter(|child| !raw.word(*child).ends_with("End"));
                let last = last.last();
                if !last.is_some_and(|last| matches!(raw.word(last), "p" | "sdt" | "customXml")) {
                    self.flaws.push(Flaw::OpenCell { part: part() });
                }
            }
            _ => {}
        }
        self.id(raw, at);
        self.inside(raw, at, within);
    }

    /// An id is shared by the start and the end of a range, and by nothing else that a revision
    /// is one of.
    fn id(&mut self, raw: &Raw, at: At) {
        let name = raw.word(at);
        let ends = name.ends_with("RangeEnd") || name == "commentRangeStart";
        if !has_id(raw, at) || ends {
            return;
        }
        let Some(id) = raw.attribute(at, "id") else { return };
        let own = is_revision(raw, at);
        let known = self.ids.insert(id.clone(), own);
        if known.is_some_and(|other| own || other) {
            self.flaws.push(Flaw::SharedId { part: self.part.clone(), id });
        }
    }
}
