//! Revisions of a whole file: listed, all accepted, or all rejected.

use crate::fault::Fault;
use crate::loss::snippet;
use crate::package::Package;
use crate::raw::{At, Raw};
use crate::read::View;
use crate::rewrite::{Changed, rewrite};
use crate::settle::settle;
use crate::tree::Ns;

/// What a revision did (ECMA-376 §17.13.5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Act {
    /// It put something in.
    Inserted,
    /// It took something out.
    Deleted,
    /// It moved something away from here.
    MovedFrom,
    /// It moved something to here.
    MovedTo,
    /// It merged cells.
    Merged,
    /// It set something otherwise.
    Formatted,
}

/// What a revision is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Thing {
    /// Text, with pictures and fields in it.
    Text,
    /// The mark at the end of a paragraph.
    ParagraphMark,
    /// A paragraph's properties.
    Paragraph,
    /// A paragraph's number.
    Number,
    /// A whole table.
    Table,
    /// A row of a table.
    Row,
    /// A cell of a table.
    Cell,
    /// A content control, without what is in it.
    Control,
    /// A sign or object of an equation.
    Equation,
    /// A section of the document.
    Section,
}

/// One revision in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// What it did.
    pub act: Act,
    /// To what.
    pub thing: Thing,
    /// Who made it; empty if the file does not say.
    pub author: String,
    /// When, as the file says it; empty if it does not.
    pub date: String,
    /// The part it stands in, such as `word/document.xml`.
    pub part: String,
    /// The text concerned; empty where there is none.
    pub text: String,
    /// The first words of the paragraph it stands in.
    pub place: String,
}

/// The file with every revision accepted, everything else as it was.
pub fn accept(bytes: &[u8]) -> Result<Vec<u8>, Fault> {
    settled(bytes, View::Accepted)
}

/// The file with every revision rejected, everything else as it was.
pub fn reject(bytes: &[u8]) -> Result<Vec<u8>, Fault> {
    settled(bytes, View::Rejected)
}

fn settled(bytes: &[u8], view: View) -> Result<Vec<u8>, Fault> {
    let mut changed = Changed::new();
    for (name, mut raw) in stories(&Package::open(bytes)?)? {
        settle(&mut raw, view);
        if raw.edited {
            changed.insert(name, raw.finish());
        }
    }
    rewrite(bytes, changed)
}

/// The revisions of a file, part by part, in the order of the text.
pub fn revisions(bytes: &[u8]) -> Result<Vec<Revision>, Fault> {
    let mut found = Vec::new();
    for (name, raw) in stories(&Package::open(bytes)?)? {
        let mut list = List { raw: &raw, part: &name, place: String::new(), found: &mut found };
        list.inside(raw.root());
    }
    Ok(found)
}

/// The parts in which revisions can stand: those of WordprocessingML, the document first.
pub(crate) fn stories(package: &Package) -> Result<Vec<(String, Raw)>, Fault> {
    let main = package.main()?.to_ascii_lowercase();
    let mut names: Vec<&str> = package.names().filter(|name| !name.ends_with(".rels")).collect();
    names.sort_by_key(|name| (*name != main, *name));
    let mut stories = Vec::new();
    for name in names {
        let Some(raw) = package.raw(name)? else { continue };
        if raw.ns(raw.root()) == Ns::Word {
            stories.push((name.to_owned(), raw));
        }
    }
    Ok(stories)
}

/// Whether an element records a revision, the starts and ends of ranges included.
pub(crate) fn is_revision(raw: &Raw, at: At) -> bool {
    let name = raw.word(at);
    let plain = ["ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge"];
    plain.contains(&name)
        || (name.ends_with("Change") && name != "trackRevisions")
        || crate::settle::is_range(name)
}

struct List<'r> {
    raw: &'r Raw,
    part: &'r str,
    place: String,
    found: &'r mut Vec<Revision>,
}

impl List<'_> {
    fn inside(&mut self, parent: At) {
        let raw = self.raw;
        for at in raw.children(parent) {
            match raw.word(at) {
                "p" => {
                    let place = snippet(&text_of(raw, at));
                    let outer = std::mem::replace(&mut self.place, place);
                    self.inside(at);
                    self.place = outer;
                }
                name if name.ends_with("Change") => self.add(at, parent),
                _ => {
                    if is_revision(raw, at) {
                        self.add(at, parent);
                    }
                    self.inside(at);
                }
            }
        }
    }

    fn add(&mut self, at: At, parent: At) {
        let Some((act, thing)) = self.what(at, parent) else { return };
        let raw = self.raw;
        let text = match (act, thing) {
            (Act::Formatted, Thing::Text) => raw.parent(parent).map(|run| text_of(raw, run)),
            (_, Thing::Text) => Some(text_of(raw, at)),
            (_, Thing::Row | Thing::Cell) => raw.parent(parent).map(|whole| text_of(raw, whole)),
            _ => None,
        };
        self.found.push(Revision {
            act,
            thing,
            author: raw.attribute(at, "author").unwrap_or_default(),
            date: raw.attribute(at, "date").unwrap_or_default(),
            part: self.part.to_owned(),
            text: text.unwrap_or_default(),
            place: self.place.clone(),
        });
    }

    fn what(&self, at: At, parent: At) -> Option<(Act, Thing)> {
        let raw = self.raw;
        let name = raw.word(at);
        if let Some(rest) = name.strip_prefix("customXml") {
            let act = match rest.strip_suffix("RangeStart")? {
                "Ins" => Act::Inserted,
                "Del" => Act::Deleted,
                "MoveFrom" => Act::MovedFrom,
                _ => Act::MovedTo,
            };
            return Some((act, Thing::Control));
        }
        let of_mark = raw.parent(parent).is_some_and(|outer| raw.is(outer, "pPr"));
        let thing = match (name, raw.name(parent)) {
            ("cellIns" | "cellDel" | "cellMerge" | "tcPrChange", _) => Thing::Cell,
            ("pPrChange", _) => Thing::Paragraph,
            ("tblPrChange" | "tblPrExChange" | "tblGridChange", _) => Thing::Table,
            ("trPrChange", _) | (_, "trPr") => Thing::Row,
            ("sectPrChange", _) => Thing::Section,
            ("numberingChange", _) | (_, "numPr") => Thing::Number,
            (_, "rPr") if of_mark => Thing::ParagraphMark,
            (_, "ctrlPr") => Thing::Equation,
            (_, "r") if raw.ns(parent) == Ns::Math => Thing::Equation,
            _ => Thing::Text,
        };
        let act = match name {
            "ins" | "cellIns" => Act::Inserted,
            "del" | "cellDel" => Act::Deleted,
            "moveFrom" => Act::MovedFrom,
            "moveTo" => Act::MovedTo,
            "cellMerge" => Act::Merged,
            name if name.ends_with("Change") => Act::Formatted,
            _ => return None,
        };
        Some((act, thing))
    }
}

/// The text in an element, inserted and deleted, without the code of fields.
fn text_of(raw: &Raw, at: At) -> String {
    fn gather(raw: &Raw, at: At, text: &mut String) {
        match raw.name(at) {
            "t" | "delText" => text.push_str(&raw.text(at)),
            "tab" if !raw.parent(at).is_some_and(|parent| raw.is(parent, "tabs")) => {
                text.push('\t')
            }
            "br" | "cr" => text.push('\n'),
            _ => raw.children(at).for_each(|child| gather(raw, child, text)),
        }
    }
    let mut text = String::new();
    gather(raw, at, &mut text);
    text
}
