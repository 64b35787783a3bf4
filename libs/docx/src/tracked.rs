//! Tracked changes made from two documents: the new one, with what it changed in the old.

use std::collections::HashMap;

use crate::audit::{highest_id, holds_revisions};
use crate::escape::escape;
use crate::fault::Fault;
use crate::package::Package;
use crate::raw::{At, Raw};
use crate::rewrite::{Changed, rewrite};
use crate::shape::{Depth, Parts};
use crate::tracked::carry::Carry;
use crate::tracked::line::Op;
use crate::tracked::notes::Carried;
use crate::tracked::relations::Relations;
use crate::tracked::side::{Shared, Side};

mod carry;
mod line;
mod notes;
mod paragraph;
mod piece;
mod proof;
mod relations;
mod side;
mod story;
mod table;

/// Whose changes they are, and whether they are proved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tracking {
    /// The author that each revision names.
    pub author: String,
    /// The date that each revision names, as RFC 3339; none if empty.
    pub date: String,
    /// Whether the outcome is accepted and rejected again and compared before it is given.
    pub proved: bool,
}

/// A document with tracked changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redlined {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many revisions put something in.
    pub insertions: usize,
    /// How many take something out.
    pub deletions: usize,
    /// What is different and not tracked: each with how often.
    pub untracked: Vec<(Untracked, usize)>,
}

/// What is different in two documents and was not tracked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Untracked {
    /// Paragraphs and tables that are set otherwise; found only if the outcome is proved.
    Format,
    /// Pictures and objects of the old document that are gone.
    Object,
    /// Text boxes of the old document that are gone, or whose words are others now.
    TextBox,
    /// Headers and footers.
    Margin,
}

impl Untracked {
    /// The key of its sentence in the message catalogues.
    pub fn key(self) -> &'static str {
        match self {
            Untracked::Format => "docx-untracked-format",
            Untracked::Object => "docx-untracked-object",
            Untracked::TextBox => "docx-untracked-text-box",
            Untracked::Margin => "docx-untracked-margin",
        }
    }
}

/// Makes a document with tracked changes from an old and a new one.
///
/// It is the new document, its styles and pictures included, with what is new marked as inserted
/// and what is gone of the old one put back as deleted: text, paragraph marks, and rows of tables.
/// Accepted it says what the new document says, rejected what the old one says; this is proved on
/// each outcome before it is given, if asked for. A document that already holds revisions is
/// refused, because they could not be told from those made here.
pub fn redline(old: &[u8], new: &[u8], tracking: &Tracking) -> Result<Redlined, Fault> {
    let (before, after) = (Document::open(old)?, Document::open(new)?);
    let mut pending = Pending::new(highest_id(&after.package)?);
    let mut changed = Changed::new();
    let mut writing = Writing::new(&before, &after, tracking, &mut pending);
    let text = writing.document();
    let pairs = std::mem::take(&mut writing.note_pairs);
    let mut counts = std::mem::take(&mut writing.counts);
    changed.insert(after.main.to_ascii_lowercase(), text);
    let mut telling = notes::Telling {
        before: &before,
        after: &after,
        tracking,
        pending: &mut pending,
        changed: &mut changed,
    };
    counts.add(&telling.tell(&pairs)?);
    relations::add(&after, &pending, &mut changed)?;
    let Counts { insertions, deletions, mut untracked } = counts;
    if proof::margins(&before.package, &before.main)?
        != proof::margins(&after.package, &after.main)?
    {
        *untracked.entry(Untracked::Margin).or_default() += 1;
    }
    if tracking.proved {
        let set_otherwise = proof::prove(&before, &after, &changed, &untracked)?;
        if set_otherwise > 0 {
            untracked.insert(Untracked::Format, set_otherwise);
        }
    }
    let mut untracked: Vec<(Untracked, usize)> = untracked.into_iter().collect();
    untracked.sort();
    Ok(Redlined { bytes: rewrite(new, changed)?, insertions, deletions, untracked })
}

/// One of the two documents.
pub(crate) struct Document {
    pub(crate) package: Package,
    pub(crate) main: String,
    pub(crate) raw: Raw,
    pub(crate) parts: Parts,
    pub(crate) shared: Shared,
    /// What the relations of the document lead to: an address, or the bytes of a part.
    pub(crate) targets: HashMap<String, String>,
}

impl Document {
    fn open(bytes: &[u8]) -> Result<Document, Fault> {
        let package = Package::open(bytes)?;
        let main = package.main()?;
        if let Some(part) = holds_revisions(&package)? {
            return Err(Fault::HoldsRevisions { part });
        }
        let raw = package.raw(&main)?.ok_or(Fault::NotWord)?;
        if raw.child(raw.root(), "body").is_none() || raw.prefix.is_empty() {
            return Err(Fault::NotWord);
        }
        let parts = Parts::of(&package, &main, Depth::Text)?;
        let shared = Shared::of(&package, &main)?;
        let sums = crate::rewrite::sums(bytes)?;
        let related = package.relations(&main)?.into_iter().map(|relation| {
            let sum = sums.get(&relation.target.to_ascii_lowercase());
            let target = sum.filter(|_| !relation.external).map(|sum| format!("{sum:08x}"));
            (relation.id, target.unwrap_or(relation.target))
        });
        let targets = related.collect();
        Ok(Document { package, main, raw, parts, shared, targets })
    }
}

/// What is found on the way and written later, over all parts.
pub(crate) struct Pending {
    next_id: u32,
    carried: Vec<Carried>,
    next_note: HashMap<&'static str, i64>,
    relations: HashMap<String, Relations>,
}

impl Pending {
    fn new(highest: u32) -> Pending {
        Pending {
            next_id: highest.saturating_add(1),
            carried: Vec::new(),
            next_note: HashMap::new(),
            relations: HashMap::new(),
        }
    }
}

/// The state of writing one part.
pub(crate) struct Writing<'p> {
    pub(crate) old: Side<'p>,
    pub(crate) new: Side<'p>,
    before: &'p Document,
    after: &'p Document,
    tracking: &'p Tracking,
    pending: &'p mut Pending,
    /// The part that is written, for relations of its own.
    part: String,
    /// Notes that both documents refer to at one place: their sort, and both ids.
    pub(crate) note_pairs: Vec<(&'static str, String, String)>,
    /// Of what is written so far.
    pub(crate) counts: Counts,
}

/// What is counted of a stretch as it is told.
#[derive(Default)]
pub(crate) struct Counts {
    insertions: usize,
    deletions: usize,
    untracked: HashMap<Untracked, usize>,
}

impl Counts {
    /// Adds what is counted of another stretch.
    pub(crate) fn add(&mut self, other: &Counts) {
        self.insertions += other.insertions;
        self.deletions += other.deletions;
        for (what, count) in &other.untracked {
            *self.untracked.entry(*what).or_default() += count;
        }
    }
}

impl<'p> Writing<'p> {
    fn new(
        before: &'p Document,
        after: &'p Document,
        tracking: &'p Tracking,
        pending: &'p mut Pending,
    ) -> Writing<'p> {
        let side = |document: &'p Document| Side {
            raw: &document.raw,
            links: &document.parts.links,
            targets: &document.targets,
        };
        Writing {
            old: side(before),
            new: side(after),
            before,
            after,
            tracking,
            pending,
            part: after.main.clone(),
            note_pairs: Vec::new(),
            counts: Counts::default(),
        }
    }

    /// The document with its revisions.
    fn document(&mut self) -> String {
        let body = |raw: &Raw| raw.child(raw.root(), "body").expect("it was asked for on opening");
        let (old, new) = (body(self.old.raw), body(self.new.raw));
        let inner = self.container(Some(old), new);
        self.new.raw.with(new, &inner)
    }

    /// What is different and not tracked is counted.
    pub(crate) fn leave(&mut self, what: Untracked) {
        *self.counts.untracked.entry(what).or_default() += 1;
    }

    /// The tag of a revision without its brackets, with an id of its own.
    pub(crate) fn revision(&mut self, op: Op) -> Option<String> {
        let name = match op {
            Op::Kept => return None,
            Op::Inserted => "ins",
            Op::Deleted => "del",
        };
        match op {
            Op::Inserted => self.counts.insertions += 1,
            _ => self.counts.deletions += 1,
        }
        let prefix = &self.new.raw.prefix;
        let id = self.pending.next_id;
        self.pending.next_id = id.saturating_add(1);
        let mut author = String::new();
        escape(&mut author, &self.tracking.author);
        let mut tag = format!("{name} {prefix}id=\"{id}\" {prefix}author=\"{author}\"");
        if !self.tracking.date.is_empty() {
            let mut date = String::new();
            escape(&mut date, &self.tracking.date);
            tag.push_str(&format!(" {prefix}date=\"{date}\""));
        }
        Some(tag)
    }

    /// The tag of a link of the old document, its relation made anew.
    pub(crate) fn link_tag(&mut self, at: At) -> String {
        let prefix = self.new.raw.prefix.clone();
        let mut tag = format!("<{prefix}hyperlink");
        let raw = self.old.raw;
        let own = crate::raw::attributes(raw.tag(at)).find(|(key, _)| key.ends_with(":id"));
        if let Some(target) = own.and_then(|(_, id)| self.old.links.get(id)) {
            let known = self.pending.relations.entry(self.part.clone());
            let id = known.or_insert_with(|| Relations::of(self.new.links)).id(target);
            tag.push_str(&format!(" xmlns:r=\"{}\" r:id=\"{id}\"", relations::NAMESPACE));
        }
        if let Some(anchor) = raw.attribute(at, "anchor") {
            let mut value = String::new();
            escape(&mut value, &anchor);
            tag.push_str(&format!(" {prefix}anchor=\"{value}\""));
        }
        tag + ">"
    }

    /// Properties of the old document as far as they say the same in the new one.
    pub(crate) fn old_properties(&self, of: At, name: &str, without: &[&str]) -> String {
        let raw = self.old.raw;
        let Some(properties) = raw.child(of, name) else { return String::new() };
        let prefix = &self.new.raw.prefix;
        let carry = Carry { raw, prefix, deleted: false };
        let mut inner = String::new();
        for child in raw.children(properties) {
            let name = raw.word(child);
            let known = match name {
                "pStyle" | "rStyle" | "tblStyle" => {
                    let style = raw.attribute(child, "val").unwrap_or_default();
                    self.after.shared.styles.contains(&style)
                }
                "numPr" => self.before.shared.numbering == self.after.shared.numbering,
                "sectPr" => false,
                name => !without.contains(&name),
            };
            if known {
                carry.element(child, &mut inner);
            }
        }
        if inner.is_empty() { inner } else { format!("<{prefix}{name}>{inner}</{prefix}{name}>") }
    }
}
