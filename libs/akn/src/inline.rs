//! Runs written inside a paragraph: styles, links, line breaks, footnotes at their marks.

use std::collections::{HashMap, VecDeque};

use text::Run;

use crate::address;
use crate::document::Block;
use crate::eid::Ids;
use crate::sheet::Sheet;

/// What is written so far, and the ids given.
#[derive(Default)]
pub(crate) struct Pen<'a> {
    pub(crate) sheet: Sheet,
    pub(crate) ids: Ids,
    /// The eIds of the blocks in order.
    pub(crate) eids: Vec<String>,
    /// The eIds of blocks and heads by permanent id.
    pub(crate) by_guid: HashMap<&'a str, String>,
    /// The eIds of the proposals in order.
    pub(crate) proposals: Vec<String>,
    /// The eIds of the footnotes by label.
    pub(crate) notes: HashMap<&'a str, String>,
    /// The same as a writing before this one found them, for marks that come before.
    pub(crate) notes_before: HashMap<&'a str, String>,
}

impl<'a> Pen<'a> {
    /// Writes a paragraph of runs; its footnotes are taken off the front of `notes`.
    pub(crate) fn paragraph(
        &mut self,
        parent: &str,
        runs: &[Run],
        class: Option<&str>,
        notes: &mut VecDeque<&'a Block>,
    ) {
        let eid = self.ids.counted(parent, "p");
        let attributes = [("eId", Some(eid.as_str())), ("class", class), space(runs)];
        self.sheet.open("p", &attributes);
        self.runs(parent, runs, notes);
        self.sheet.close();
    }

    /// Writes a number as it is shown.
    pub(crate) fn number(&mut self, label: &str) {
        if label.is_empty() {
            return;
        }
        let runs = [Run::plain(label)];
        self.sheet.open("num", &[space(&runs)]);
        self.runs("", &runs, &mut VecDeque::new());
        self.sheet.close();
    }

    /// Writes runs; `parent` is the element that their footnotes belong to.
    pub(crate) fn runs(&mut self, parent: &str, runs: &[Run], notes: &mut VecDeque<&'a Block>) {
        for run in runs {
            let link = run.link.as_deref().and_then(address::safe).map(address::written);
            if let Some(link) = &link {
                self.sheet.open_inside("a", &[("href", Some(link))]);
            }
            let style = run.style;
            let marks = [
                (style.bold, "b"),
                (style.italic, "i"),
                (style.underline, "u"),
                (style.superscript, "sup"),
                (style.subscript, "sub"),
            ];
            let marks = marks.into_iter().filter(|(is_set, _)| *is_set);
            let opened = marks.map(|(_, name)| self.sheet.open_inside(name, &[])).count();
            match &run.note {
                Some(label) => self.mark(parent, label, notes),
                None => self.words(&run.text),
            }
            for _ in 0..opened + usize::from(link.is_some()) {
                self.sheet.close();
            }
        }
    }

    fn words(&mut self, text: &str) {
        for (at, line) in text.split('\n').enumerate() {
            if at > 0 {
                self.sheet.empty_inside("br", &[]);
            }
            self.sheet.text(line);
        }
    }

    /// The footnote itself where its mark stands, or a reference to it.
    fn mark(&mut self, parent: &str, label: &str, notes: &mut VecDeque<&'a Block>) {
        let place = ("placement", Some("bottom"));
        let is_next = notes.front().is_some_and(|note| note.content.label == label);
        let next = if is_next { notes.pop_front() } else { None };
        let Some(note) = next else {
            let eid = self.notes_before.get(label).map_or("", String::as_str);
            let href = format!("#{eid}");
            let attributes = [("href", Some(href.as_str())), ("marker", Some(label)), place];
            self.sheet.empty_inside("noteRef", &attributes);
            return;
        };
        let eid = self.ids.numbered(parent, "authorialNote", label);
        let (guid, first) = (note.guid.as_deref(), note.first.as_deref());
        let own = [("eId", Some(eid.as_str())), ("wId", first), ("GUID", guid)];
        let attributes = [own[0], own[1], own[2], ("marker", Some(label)), place];
        self.sheet.open_inside("authorialNote", &attributes);
        self.note_eid(note, &eid);
        let p = self.ids.counted(&eid, "p");
        let attributes = [("eId", Some(p.as_str())), space(&note.content.runs)];
        self.sheet.open_inside("p", &attributes);
        self.runs(&eid, &note.content.runs, &mut VecDeque::new());
        self.sheet.close();
        self.sheet.close();
    }

    /// Keeps the eId of a block.
    pub(crate) fn note_eid(&mut self, block: &'a Block, eid: &str) {
        self.eids.push(eid.to_owned());
        if let Some(guid) = &block.guid {
            self.by_guid.insert(guid, eid.to_owned());
        }
        if block.content.kind == text::Kind::Note {
            self.notes.entry(&block.content.label).or_insert_with(|| eid.to_owned());
        }
    }
}

/// Says that blanks count, where readers would else drop some.
pub(crate) fn space(runs: &[Run]) -> (&'static str, Option<&'static str>) {
    // What stands before the first character, and a mark is no blank.
    let mut blank = true;
    let mut counts = false;
    for run in runs {
        if run.note.is_some() {
            blank = false;
        }
        for c in run.text.chars() {
            let is_blank = matches!(c, ' ' | '\t' | '\r' | '\n');
            counts |= matches!(c, '\t' | '\r') || (is_blank && blank);
            blank = is_blank;
        }
    }
    let empty = runs.iter().all(|run| run.note.is_none() && run.text.is_empty());
    counts |= blank && !empty;
    ("xml:space", counts.then_some("preserve"))
}
