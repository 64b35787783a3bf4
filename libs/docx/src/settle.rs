//! Settles the revisions of a part: every one accepted, or every one rejected.

use std::collections::{HashMap, HashSet};

use crate::raw::{At, Raw};
use crate::read::View;
use crate::tree::Ns;

mod join;
mod properties;
mod table;

/// What stands in a part for a stretch of it, in pairs of a start and an end of one id.
const MARKERS: [&str; 6] = [
    "bookmarkStart",
    "bookmarkEnd",
    "commentRangeStart",
    "commentRangeEnd",
    "permStart",
    "permEnd",
];

/// The elements of properties that a change in them can be recorded of (§17.13.5).
const PROPERTIES: [&str; 9] =
    ["rPr", "pPr", "tblPr", "tblPrEx", "tcPr", "trPr", "sectPr", "tblGrid", "numPr"];

/// Settles every revision of a part in one view of them.
pub(crate) fn settle(raw: &mut Raw, view: View) {
    let root = raw.root();
    let mut settling = Settling {
        raw,
        view,
        ranges: HashSet::new(),
        unmarked: Vec::new(),
        strays: Vec::new(),
        fields: Vec::new(),
    };
    settling.inside(root);
    settling.join();
    settling.drop_pairs();
}

/// The state of settling one part.
struct Settling<'r> {
    raw: &'r mut Raw,
    view: View,
    /// Open ranges in which the start of a content control is gone.
    ranges: HashSet<String>,
    /// Paragraphs whose mark is gone, in the order of the part.
    unmarked: Vec<At>,
    /// Markers that stood in what is gone.
    strays: Vec<At>,
    /// Open fields, each with whether its beginning is gone.
    fields: Vec<bool>,
}

impl Settling<'_> {
    /// Whether what such a revision marks is not there in this view.
    fn is_gone(&self, revision: &str) -> bool {
        match self.view {
            View::Accepted => matches!(revision, "del" | "moveFrom"),
            View::Rejected => matches!(revision, "ins" | "moveTo"),
        }
    }

    fn inside(&mut self, parent: At) {
        let children: Vec<At> = self.raw.children(parent).collect();
        for child in children {
            match self.raw.ns(child) {
                Ns::Word => self.element(child),
                Ns::Math => self.equation(child),
                _ => self.inside(child),
            }
        }
    }

    fn element(&mut self, at: At) {
        let name = self.raw.name(at).to_owned();
        match name.as_str() {
            "ins" | "del" | "moveFrom" | "moveTo" => self.stretch(at, &name),
            "p" => self.paragraph(at),
            "tbl" => self.table(at),
            "tr" => self.row(at),
            "sdt" | "customXml" | "smartTag" => self.control(at, &name),
            "hyperlink" | "fldSimple" => self.link(at),
            "delText" if self.view == View::Rejected => self.raw.rename(at, "t"),
            "fldChar" | "instrText" | "delInstrText" => self.field(at, &name),
            "numberingChange" => self.raw.detach(at),
            name if is_range(name) => self.range(at),
            name if PROPERTIES.contains(&name) => {
                self.properties(at);
                self.inside(at);
            }
            _ => self.inside(at),
        }
    }

    /// A stretch of runs, or of anything else that stands among them.
    fn stretch(&mut self, at: At, name: &str) {
        if self.is_gone(name) {
            return self.remove(at);
        }
        self.inside(at);
        self.raw.unwrap(at);
    }

    /// Takes out what is gone; markers whose other half may stand elsewhere are kept for now.
    fn remove(&mut self, at: At) {
        let mut found = Vec::new();
        gather(self.raw, at, &mut found);
        let (marks, markers): (Vec<At>, Vec<At>) =
            found.into_iter().partition(|it| self.raw.is(*it, "fldChar"));
        marks.into_iter().for_each(|mark| self.mark(mark, true));
        if let Some(parent) = self.raw.parent(at) {
            for marker in markers {
                self.raw.detach(marker);
                self.raw.insert(parent, Some(at), marker);
                self.strays.push(marker);
            }
        }
        self.raw.detach(at);
    }

    /// What is left of a field whose beginning is gone goes too, its result apart: code that no
    /// field holds would be read as text.
    fn field(&mut self, at: At, name: &str) {
        if name == "delInstrText" && self.view == View::Rejected {
            self.raw.rename(at, "instrText");
        }
        let headless = self.fields.last().copied().unwrap_or(false);
        if name == "fldChar" {
            self.mark(at, false);
        }
        let begins = self.raw.attribute(at, "fldCharType").is_some_and(|kind| kind == "begin");
        if headless && !begins {
            self.raw.detach(at);
        } else {
            self.inside(at);
        }
    }

    /// Keeps count of the fields that are open.
    fn mark(&mut self, at: At, gone: bool) {
        match self.raw.attribute(at, "fldCharType").as_deref() {
            Some("begin") => self.fields.push(gone),
            Some("end") => drop(self.fields.pop()),
            _ => {}
        }
    }

    /// Drops those markers whose both halves stood in what is gone.
    fn drop_pairs(&mut self) {
        let mut halves: HashMap<(String, String), Vec<At>> = HashMap::new();
        for at in std::mem::take(&mut self.strays) {
            let family = self.raw.name(at).trim_end_matches("Start").trim_end_matches("End");
            let id = self.raw.attribute(at, "id").unwrap_or_default();
            halves.entry((family.to_owned(), id)).or_default().push(at);
        }
        for pair in halves.into_values().filter(|pair| pair.len() > 1) {
            pair.into_iter().for_each(|at| self.raw.detach(at));
        }
    }

    fn paragraph(&mut self, at: At) {
        let mut gone = false;
        if let Some(properties) = self.raw.child(at, "pPr") {
            self.properties(properties);
            self.numbering(properties);
            if let Some(mark) = self.raw.child(properties, "rPr") {
                let of_mark: Vec<At> = self.raw.children(mark).collect();
                for revision in of_mark {
                    let name = self.raw.word(revision).to_owned();
                    if matches!(name.as_str(), "ins" | "del" | "moveFrom" | "moveTo") {
                        gone |= self.is_gone(&name);
                        self.raw.detach(revision);
                    }
                }
            }
        }
        self.inside(at);
        if gone {
            self.unmarked.push(at);
        }
    }

    /// A content control: the control alone can be inserted or deleted, its contents have
    /// revisions of their own (§17.13.5.4 to §17.13.5.11).
    fn control(&mut self, at: At, name: &str) {
        let gone = !self.ranges.is_empty();
        self.inside(at);
        if !gone {
            return;
        }
        if name == "sdt" {
            let children: Vec<At> = self.raw.children(at).collect();
            for child in children {
                match self.raw.is(child, "sdtContent") {
                    true => self.raw.unwrap(child),
                    false => self.raw.detach(child),
                }
            }
        }
        self.raw.unwrap(at);
    }

    /// A link or field whose text is gone goes with it.
    fn link(&mut self, at: At) {
        let had = self.raw.children(at).next().is_some();
        self.inside(at);
        if !had || self.raw.children(at).any(|child| !MARKERS.contains(&self.raw.word(child))) {
            return;
        }
        self.raw.unwrap(at);
    }

    fn range(&mut self, at: At) {
        let name = self.raw.name(at);
        let gone = match self.view {
            View::Accepted => ["customXmlDel", "customXmlMoveFrom"],
            View::Rejected => ["customXmlIns", "customXmlMoveTo"],
        };
        if gone.iter().any(|gone| name.starts_with(gone)) {
            let start = name.ends_with("Start");
            let id = self.raw.attribute(at, "id").unwrap_or_default();
            match start {
                true => self.ranges.insert(id),
                false => self.ranges.remove(&id),
            };
        }
        self.raw.detach(at);
    }

    /// An equation: a run or a whole object in it can be inserted or deleted (§17.13.5.14,
    /// §17.13.5.19).
    fn equation(&mut self, at: At) {
        let revision = |raw: &Raw, at: At| {
            let found = raw.children(at).find(|child| matches!(raw.word(*child), "ins" | "del"));
            found.map(|found| raw.name(found).to_owned())
        };
        if self.raw.name(at) == "r" && revision(self.raw, at).is_some_and(|it| self.is_gone(&it)) {
            return self.remove(at);
        }
        let control = self.raw.children(at).find_map(|own| {
            let inner = self.raw.children(own).find(|it| self.raw.name(*it) == "ctrlPr")?;
            self.raw.name(own).ends_with("Pr").then_some((own, inner))
        });
        let gone = control.and_then(|(_, control)| revision(self.raw, control));
        let gone = gone.is_some_and(|revision| self.is_gone(&revision));
        self.inside(at);
        let Some((own, _)) = control.filter(|_| gone) else { return };
        // The object goes, what it was made of stays in line.
        self.raw.detach(own);
        let arguments: Vec<At> = self.raw.children(at).collect();
        for argument in arguments {
            let rows = self.raw.name(argument) == "mr";
            let inner: Vec<At> = self.raw.children(argument).filter(|_| rows).collect();
            inner.into_iter().for_each(|inner| self.raw.unwrap(inner));
            self.raw.unwrap(argument);
        }
        self.raw.unwrap(at);
    }
}

/// Whether it marks the start or end of a revision that is a range.
pub(crate) fn is_range(name: &str) -> bool {
    let of_move = name.starts_with("moveFromRange") || name.starts_with("moveToRange");
    let kinds = ["Ins", "Del", "MoveFrom", "MoveTo"];
    let rest = name.strip_prefix("customXml");
    let of_control = rest.is_some_and(|rest| {
        kinds.iter().any(|kind| rest.strip_prefix(kind).is_some_and(|it| it.starts_with("Range")))
    });
    of_move || of_control
}

/// Finds the markers and the marks of fields in an element.
fn gather(raw: &Raw, at: At, found: &mut Vec<At>) {
    for child in raw.children(at) {
        let name = raw.word(child);
        if MARKERS.contains(&name) || name == "fldChar" {
            found.push(child);
        } else {
            gather(raw, child, found);
        }
    }
}
