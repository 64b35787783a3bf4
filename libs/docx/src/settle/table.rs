//! Tables: rows and cells that were inserted, deleted or merged.

use crate::raw::At;
use crate::read::View;
use crate::settle::Settling;

/// What stands before `vMerge` in the properties of a cell (§17.4.70).
const BEFORE_MERGE: [&str; 4] = ["cnfStyle", "tcW", "gridSpan", "hMerge"];

/// Columns of a grid; no table has more, whatever a file says.
const MAX_SPAN: u32 = 1_000;

impl Settling<'_> {
    pub(super) fn table(&mut self, at: At) {
        self.inside(at);
        let mut rows = self.raw.children(at);
        let holds = |name: &str| matches!(name, "tr" | "sdt" | "customXml");
        if rows.any(|child| holds(self.raw.word(child))) {
            return;
        }
        drop(rows);
        self.remove(at);
    }

    pub(super) fn row(&mut self, at: At) {
        let properties: Vec<At> =
            self.raw.children(at).filter(|child| self.raw.is(*child, "trPr")).collect();
        for child in properties {
            self.properties(child);
            let revisions: Vec<At> = self.raw.children(child).collect();
            for revision in revisions {
                let name = self.raw.word(revision).to_owned();
                if !matches!(name.as_str(), "ins" | "del") {
                    continue;
                }
                if self.is_gone(&name) {
                    return self.remove(at);
                }
                self.raw.detach(revision);
            }
        }
        let cells: Vec<At> = self.raw.children(at).collect();
        let (mut before, mut waiting) = (None, 0);
        for cell in cells {
            if !self.raw.is(cell, "tc") {
                self.element_or_inside(cell);
                continue;
            }
            match self.cell(cell) {
                // What a cell took of the grid goes to its neighbour.
                Some(span) => match before {
                    Some(before) => self.widen(before, span),
                    None => waiting += span,
                },
                None => {
                    self.widen(cell, std::mem::take(&mut waiting));
                    before = Some(cell);
                }
            }
        }
        if before.is_none() && waiting > 0 {
            self.remove(at);
        }
    }

    fn element_or_inside(&mut self, at: At) {
        match self.raw.word(at).is_empty() {
            true => self.inside(at),
            false => self.element(at),
        }
    }

    /// Settles a cell; gives the columns it took if it is gone.
    fn cell(&mut self, at: At) -> Option<u32> {
        if let Some(properties) = self.raw.child(at, "tcPr") {
            self.properties(properties);
            let revisions: Vec<At> = self.raw.children(properties).collect();
            for revision in revisions {
                match (self.raw.word(revision), self.view) {
                    ("cellDel", View::Accepted) | ("cellIns", View::Rejected) => {
                        let span = self.span(at);
                        self.remove(at);
                        return Some(span);
                    }
                    ("cellDel" | "cellIns", _) => self.raw.detach(revision),
                    ("cellMerge", _) => self.merge(properties, revision),
                    _ => {}
                }
            }
        }
        self.inside(at);
        None
    }

    /// Cells merged over rows (§17.13.5.3): how they are merged, or how they were.
    fn merge(&mut self, properties: At, revision: At) {
        let named = match self.view {
            View::Accepted => "vMerge",
            View::Rejected => "vMergeOrig",
        };
        let how = match self.raw.attribute(revision, named).as_deref() {
            Some("rest" | "restart") => Some("restart"),
            Some("cont" | "continue") => Some("continue"),
            _ => None,
        };
        self.raw.detach(revision);
        if let Some(old) = self.raw.child(properties, "vMerge") {
            self.raw.detach(old);
        }
        if let Some(how) = how {
            self.put(properties, "vMerge", how, &BEFORE_MERGE);
        }
    }

    fn span(&self, cell: At) -> u32 {
        let properties = self.raw.child(cell, "tcPr");
        let span = properties.and_then(|properties| self.raw.value(properties, "gridSpan"));
        span.and_then(|span| span.parse().ok()).unwrap_or(1).min(MAX_SPAN)
    }

    fn widen(&mut self, cell: At, by: u32) {
        if by == 0 {
            return;
        }
        let span = (self.span(cell) + by).min(MAX_SPAN).to_string();
        let properties = self.raw.child(cell, "tcPr").unwrap_or_else(|| {
            let made = self.raw.element("tcPr", "");
            let first = self.raw.pieces(cell).next();
            self.raw.insert(cell, first, made);
            made
        });
        if let Some(old) = self.raw.child(properties, "gridSpan") {
            self.raw.detach(old);
        }
        self.put(properties, "gridSpan", &span, &BEFORE_MERGE[..2]);
    }

    /// Puts a property behind those that stand before it.
    fn put(&mut self, properties: At, name: &str, value: &str, behind: &[&str]) {
        let attribute = format!(" {}val=\"{value}\"", self.raw.prefix);
        let made = self.raw.element(name, &attribute);
        let children: Vec<At> = self.raw.children(properties).collect();
        let place = children.into_iter().find(|child| !behind.contains(&self.raw.word(*child)));
        self.raw.insert(properties, place, made);
    }
}
