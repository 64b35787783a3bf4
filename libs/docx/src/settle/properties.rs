//! Properties: a change in them holds what they were before.

use crate::raw::At;
use crate::read::View;
use crate::settle::Settling;

/// What the record of a change does not hold, and so stands after it is rejected: by the element
/// of properties, and whether it stands before the others (§17.13.5.29, §17.13.5.32).
const KEPT: [(&str, &[&str], bool); 5] = [
    ("pPr", &["rPr", "sectPr"], false),
    ("rPr", &["ins", "del", "moveFrom", "moveTo"], true),
    ("trPr", &["ins", "del"], false),
    ("tcPr", &["cellIns", "cellDel", "cellMerge"], false),
    ("sectPr", &["headerReference", "footerReference"], true),
];

impl Settling<'_> {
    /// Settles a change of properties: what they are stays, or what they were comes back.
    pub(super) fn properties(&mut self, at: At) {
        let name = self.raw.name(at).to_owned();
        let recorded = format!("{name}Change");
        let changes: Vec<At> =
            self.raw.children(at).filter(|child| self.raw.is(*child, &recorded)).collect();
        let Some(change) = changes.first().copied() else { return };
        changes.into_iter().for_each(|change| self.raw.detach(change));
        if self.view == View::Accepted {
            return;
        }
        let found = KEPT.iter().find(|(of, ..)| *of == name);
        let (kept, in_front) = found.map_or((&[][..], false), |(_, kept, front)| (*kept, *front));
        let now: Vec<At> = self.raw.children(at).collect();
        for child in now {
            if !kept.contains(&self.raw.word(child)) {
                self.raw.detach(child);
            }
        }
        let place = if in_front { None } else { self.raw.children(at).next() };
        let Some(before) = self.raw.child(change, &name) else { return };
        let before: Vec<At> = self.raw.children(before).collect();
        for child in before {
            if !kept.contains(&self.raw.word(child)) {
                self.raw.detach(child);
                self.raw.insert(at, place, child);
            }
        }
    }

    /// Settles a number that was put before a paragraph (§17.13.5.18).
    pub(super) fn numbering(&mut self, properties: At) {
        let Some(list) = self.raw.child(properties, "numPr") else { return };
        let Some(inserted) = self.raw.child(list, "ins") else { return };
        match self.view {
            View::Accepted => self.raw.detach(inserted),
            View::Rejected => self.raw.detach(list),
        }
    }
}
