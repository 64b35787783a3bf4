//! Notes: their texts compared where both documents refer to them, and carried where one is gone.

use std::collections::{BTreeMap, HashMap};

use crate::fault::Fault;
use crate::raw::{At, Raw, attributes};
use crate::rewrite::Changed;
use crate::shape::Notes;
use crate::tracked::carry::Carry;
use crate::tracked::line::Op;
use crate::tracked::relations::{NAMESPACE, with_entries};
use crate::tracked::side::Side;
use crate::tracked::{Counts, Document, Pending, Tracking, Writing};

/// A note of the old document that a deleted reference still refers to.
pub(crate) struct Carried {
    sort: &'static str,
    old: String,
    new: i64,
}

/// The sorts of notes, each with what one is called and where they stand.
const SORTS: [(&str, &str); 2] = [("footnotes", "footnote"), ("endnotes", "endnote")];

/// Notes a document is kept from running out of numbers by.
const HIGHEST: i64 = 1 << 30;

impl Writing<'_> {
    /// Notes of two paragraphs that are the same are compared later.
    pub(crate) fn pair_notes(&mut self, old: At, new: At) {
        if self.before.parts.notes.is_empty() && self.after.parts.notes.is_empty() {
            return;
        }
        let notes = |raw: &Raw, at: At| {
            let mut found = Vec::new();
            references(raw, at, &mut found);
            found
        };
        let (old, new) = (notes(self.old.raw, old), notes(self.new.raw, new));
        for ((sort, old), (_, new)) in old.into_iter().zip(new) {
            self.note_pairs.push((sort, old, new));
        }
    }

    /// The tag of a reference to a note that is carried along.
    pub(crate) fn carried_note(&mut self, sort: &'static str, old: &str, node: At) -> String {
        let next = self.pending.next_note.entry(sort).or_insert_with(|| {
            let notes = self.after.parts.notes.iter().filter(|(of, _)| *of == sort);
            let ids = notes.flat_map(|(_, notes)| {
                let raw = &notes.raw;
                raw.children(raw.root()).filter_map(|at| raw.attribute(at, "id")?.parse().ok())
            });
            ids.max().unwrap_or(0).clamp(0, HIGHEST) + 1
        });
        let new = *next;
        *next += 1;
        self.pending.carried.push(Carried { sort, old: old.to_owned(), new });
        let prefix = &self.new.raw.prefix;
        let custom = match self.old.raw.attribute(node, "customMarkFollows") {
            Some(value) if matches!(value.as_str(), "1" | "true" | "on") => {
                format!(" {prefix}customMarkFollows=\"1\"")
            }
            _ => String::new(),
        };
        let name = self.old.raw.name(node);
        format!("<{prefix}{name}{custom} {prefix}id=\"{new}\"/>")
    }

    /// What stands in a container of the old document, all of it deleted.
    pub(crate) fn gone(&mut self, container: At) -> String {
        let units = self.old.units(container);
        let mut out = String::new();
        let count = units.len();
        let mut ends_in_paragraph = false;
        for (place, at) in units.into_iter().enumerate() {
            ends_in_paragraph = !self.old.raw.is(at, "tbl");
            if !ends_in_paragraph {
                out.push_str(&self.gone_table(at));
                continue;
            }
            for mut paragraph in self.paragraphs(&[at], &[]) {
                if place + 1 == count {
                    // The last mark of a cell or a note goes with the whole.
                    paragraph.mark = Op::Kept;
                }
                self.print(&paragraph, &mut out);
            }
        }
        if !ends_in_paragraph {
            out.push_str(&format!("<{}p/>", self.new.raw.prefix));
        }
        out
    }
}

fn references(raw: &Raw, at: At, found: &mut Vec<(&'static str, String)>) {
    for child in raw.children(at) {
        let sort = match raw.word(child) {
            "footnoteReference" => "footnotes",
            "endnoteReference" => "endnotes",
            _ => {
                references(raw, child, found);
                continue;
            }
        };
        found.push((sort, raw.attribute(child, "id").unwrap_or_default()));
    }
}

/// The state of telling the notes of both documents.
pub(crate) struct Telling<'p> {
    pub(crate) before: &'p Document,
    pub(crate) after: &'p Document,
    pub(crate) tracking: &'p Tracking,
    pub(crate) pending: &'p mut Pending,
    pub(crate) changed: &'p mut Changed,
}

impl Telling<'_> {
    /// Tells the notes that changed, and adds those that are carried along.
    pub(crate) fn tell(
        &mut self,
        pairs: &[(&'static str, String, String)],
    ) -> Result<Counts, Fault> {
        let mut told = Counts::default();
        for (sort, name) in SORTS {
            let carried = std::mem::take(&mut self.pending.carried);
            let (carried, rest) = carried.into_iter().partition(|carried| carried.sort == sort);
            self.pending.carried = rest;
            let carried: Vec<Carried> = carried;
            let Some(old) = notes_of(self.before, sort) else { continue };
            let own = pairs.iter().filter(|(of, ..)| *of == sort);
            // Two references to one note are one note.
            let own: BTreeMap<&str, &str> =
                own.map(|(_, old, new)| (new.as_str(), old.as_str())).collect();
            match notes_of(self.after, sort) {
                Some(new) => self.write((old, new), &own, &carried, name, &mut told),
                None if carried.is_empty() => {}
                None => {
                    let made = self.empty(old, sort)?;
                    self.write((old, &made), &own, &carried, name, &mut told);
                }
            }
        }
        Ok(told)
    }

    fn write(
        &mut self,
        (old, new): (&Notes, &Notes),
        pairs: &BTreeMap<&str, &str>,
        carried: &[Carried],
        name: &str,
        told: &mut Counts,
    ) {
        let none = HashMap::new();
        fn side<'n>(notes: &'n Notes, targets: &'n HashMap<String, String>) -> Side<'n> {
            Side { raw: &notes.raw, links: &notes.links, targets }
        }
        let mut writing = Writing {
            old: side(old, &none),
            new: side(new, &none),
            before: self.before,
            after: self.after,
            tracking: self.tracking,
            pending: self.pending,
            part: new.part.clone(),
            note_pairs: Vec::new(),
            counts: Counts::default(),
        };
        let raw = &new.raw;
        let mut inner = String::new();
        for piece in raw.pieces(raw.root()) {
            let id = raw.attribute(piece, "id").filter(|_| raw.is(piece, name));
            let pair = id.and_then(|id| old.get(pairs.get(id.as_str())?));
            let Some(before) = pair else {
                raw.print(piece, &mut inner);
                continue;
            };
            inner.push_str(raw.tag(piece));
            inner.push_str(&writing.container(Some(before), piece));
            inner.push_str(raw.end_tag(piece));
        }
        for note in carried {
            let Some(at) = old.get(&note.old) else { continue };
            let prefix = &raw.prefix;
            inner.push_str(&format!("<{prefix}{name} {prefix}id=\"{}\">", note.new));
            inner.push_str(&writing.gone(at));
            inner.push_str(&format!("</{prefix}{name}>"));
        }
        told.add(&writing.counts);
        let text = raw.with(raw.root(), &inner);
        if text != raw.finish() {
            self.changed.insert(new.part.to_ascii_lowercase(), text);
        }
    }

    /// A part for notes, where the new document has none: with the lines that part them from the
    /// text.
    fn empty(&mut self, old: &Notes, sort: &str) -> Result<Notes, Fault> {
        let after = self.after;
        let (folder, _) = after.main.rsplit_once('/').unwrap_or(("", &after.main));
        let slash = if folder.is_empty() { "" } else { "/" };
        let mut file = format!("{sort}.xml");
        while after.package.text(&format!("{folder}{slash}{file}")).is_some() {
            file.insert(0, 'a');
        }
        let part = format!("{folder}{slash}{file}");
        let prefix = &after.raw.prefix;
        let declared = format!("xmlns:{}", prefix.trim_end_matches(':'));
        let root = after.raw.tag(after.raw.root());
        let word = attributes(root).find(|(key, _)| *key == declared).map(|(_, value)| value);
        let mut text = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
             <{prefix}{sort} {declared}=\"{}\">",
            word.unwrap_or_default()
        );
        let carry = Carry { raw: &old.raw, prefix, deleted: false };
        let lines = old.raw.children(old.raw.root());
        for line in lines.filter(|at| old.raw.attribute(*at, "type").is_some()) {
            carry.element(line, &mut text);
        }
        text.push_str(&format!("</{prefix}{sort}>"));
        self.declare(&part, &file, sort);
        self.changed.insert(part.to_ascii_lowercase(), text.clone());
        Ok(Notes::new(Raw::parse(&part, text)?, &part, HashMap::new()))
    }

    /// Names a new part in the list of types and among the relations of the document.
    fn declare(&mut self, part: &str, file: &str, sort: &str) {
        const KIND: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
        let (folder, main) = self.after.main.rsplit_once('/').unwrap_or(("", &self.after.main));
        let slash = if folder.is_empty() { "" } else { "/" };
        let rels = format!("{folder}{slash}_rels/{main}.rels");
        let entries = [
            (
                "[Content_Types].xml".to_owned(),
                format!("<Override PartName=\"/{part}\" ContentType=\"{KIND}.{sort}+xml\"/>"),
            ),
            (
                rels,
                format!(
                    "<Relationship Id=\"rIdOld-{sort}\" Type=\"{NAMESPACE}/{sort}\" \
                     Target=\"{file}\"/>"
                ),
            ),
        ];
        for (name, entry) in entries {
            let key = name.to_ascii_lowercase();
            let text = self.changed.remove(&key);
            let text = text.or_else(|| self.after.package.text(&name).map(str::to_owned));
            let text = with_entries(&text.unwrap_or_default(), &entry);
            self.changed.insert(key, text);
        }
    }
}

fn notes_of<'p>(document: &'p Document, sort: &str) -> Option<&'p Notes> {
    document.parts.notes.iter().find(|(of, _)| *of == sort).map(|(_, notes)| notes)
}
