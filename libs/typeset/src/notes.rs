//! Notes: which mark in the text each of them belongs to.

use std::collections::{HashMap, HashSet};

use text::{Kind, Run};

use crate::document::{Mark, Part};

/// What mark has which note.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    /// The part that is the note of a mark, by the mark's part and its number in it.
    texts: HashMap<(usize, usize), usize>,
    /// The parts that stand at the foot of a page because a mark refers to them.
    placed: HashSet<usize>,
}

/// A mark whose note has not come yet.
struct Awaited<'a> {
    label: &'a str,
    mark: Mark,
    at: (usize, usize),
}

impl Notes {
    /// Finds the notes of a document: each follows the block that refers to it.
    pub(crate) fn of(parts: &[Part]) -> Notes {
        let mut notes = Notes::default();
        let mut awaited: Vec<Awaited<'_>> = Vec::new();
        let mut given: HashMap<(&str, Mark), usize> = HashMap::new();
        for (at, part) in parts.iter().enumerate() {
            if let Some(label) = label_of(part) {
                if let Some(found) = awaited.iter().position(|mark| mark.label == label) {
                    let mark = awaited.remove(found);
                    notes.texts.insert(mark.at, at);
                    notes.placed.insert(at);
                    given.insert((mark.label, mark.mark), at);
                }
                continue;
            }
            for (number, (mark, label)) in marks(part).into_iter().enumerate() {
                // A second mark of a note that is still to come shares the first one's.
                let comes = awaited.iter().any(|one| one.label == label && one.mark == mark);
                if !comes {
                    awaited.push(Awaited { label, mark, at: (at, number) });
                }
            }
        }
        // A mark may refer back to a note that stood further up.
        for mark in awaited {
            if let Some(at) = given.get(&(mark.label, mark.mark)) {
                notes.texts.insert(mark.at, *at);
            }
        }
        notes
    }

    /// The part that is the note of a mark.
    pub(crate) fn text_of(&self, part: usize, number: usize) -> Option<usize> {
        self.texts.get(&(part, number)).copied()
    }

    /// Whether a part is a note that some mark refers to.
    pub(crate) fn is_placed(&self, part: usize) -> bool {
        self.placed.contains(&part)
    }
}

fn label_of(part: &Part) -> Option<&str> {
    match part {
        Part::Block { content, .. } if content.kind == Kind::Note => Some(&content.label),
        Part::Marked { kind: Kind::Note, label, .. } => Some(label),
        _ => None,
    }
}

/// The marks of notes in a part, in the order in which its text is set.
fn marks(part: &Part) -> Vec<(Mark, &str)> {
    fn kept(run: &Run) -> Option<(Mark, &str)> {
        run.note.as_deref().map(|label| (Mark::Kept, label))
    }
    fn of((mark, run): &(Mark, Run)) -> Option<(Mark, &str)> {
        run.note.as_deref().map(|label| (*mark, label))
    }
    match part {
        Part::Block { content, .. } => match &content.kind {
            Kind::Table(rows) => rows.iter().flatten().flatten().filter_map(kept).collect(),
            _ => content.runs.iter().filter_map(kept).collect(),
        },
        Part::Paragraph { runs, .. } => runs.iter().filter_map(kept).collect(),
        Part::Marked { text, .. } => text.iter().filter_map(of).collect(),
        Part::Table { rows, .. } => rows.iter().flatten().flatten().filter_map(kept).collect(),
        Part::MarkedTable { rows, .. } => rows.iter().flatten().flatten().filter_map(of).collect(),
        Part::Remark(remark) => remark.text.iter().flatten().filter_map(of).collect(),
        Part::Contents(_) | Part::PageBreak => Vec::new(),
    }
}
