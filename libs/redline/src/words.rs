//! Changes: two texts told as one, words kept, deleted, inserted or set otherwise.

use std::ops::Range;

use text::{Run, plain_text};

use crate::edits::{Edit, Side, edits, fold};
use crate::token::{Token, join, runs_of, tokens};

/// One stretch of two texts told as one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Stands in both, set alike.
    Same(Vec<Run>),
    /// Stood in the old text only.
    Deleted(Vec<Run>),
    /// Stands in the new text only.
    Inserted(Vec<Run>),
    /// The same words otherwise set: another style or link, or a note mark with a new label.
    Restyled {
        /// As it was set.
        old: Vec<Run>,
        /// As it is set.
        new: Vec<Run>,
    },
}

impl Change {
    /// The runs it gives to the old text.
    pub fn before(&self) -> &[Run] {
        match self {
            Change::Same(runs) | Change::Deleted(runs) | Change::Restyled { old: runs, .. } => runs,
            Change::Inserted(_) => &[],
        }
    }

    /// The runs it gives to the new text.
    pub fn after(&self) -> &[Run] {
        match self {
            Change::Same(runs) | Change::Inserted(runs) | Change::Restyled { new: runs, .. } => {
                runs
            }
            Change::Deleted(_) => &[],
        }
    }
}

/// The old text back out of changes, its runs joined.
pub fn old_side<'a>(changes: impl IntoIterator<Item = &'a Change>) -> Vec<Run> {
    join(changes.into_iter().flat_map(|change| change.before().iter().cloned()))
}

/// The new text back out of changes, its runs joined.
pub fn new_side<'a>(changes: impl IntoIterator<Item = &'a Change>) -> Vec<Run> {
    join(changes.into_iter().flat_map(|change| change.after().iter().cloned()))
}

/// Compares two texts word by word, styles, links and note marks kept.
///
/// At one place the deletion stands before the insertion. Short islands of unchanged text between
/// changes are taken in, and a text of which hardly anything is left is replaced whole.
pub fn compare(old: &[Run], new: &[Run]) -> Vec<Change> {
    let (old, new) = (tokens(old), tokens(new));
    let found = fold(edits(&old, &new), &old, &new);
    steps(&found, old.len(), new.len()).iter().flat_map(|step| tell(step, &old, &new)).collect()
}

/// Compares one text with the parts it was split into: changes for each part, in order.
pub fn compare_split(old: &[Run], parts: &[&[Run]]) -> Vec<Vec<Change>> {
    let (new, cuts) = chain(parts);
    let old = tokens(old);
    divide(&old, &new, &cuts, Side::New)
}

/// Compares the parts of which a text was merged with that text: changes for each part, in order.
pub fn compare_merge(parts: &[&[Run]], new: &[Run]) -> Vec<Vec<Change>> {
    let (old, cuts) = chain(parts);
    let new = tokens(new);
    divide(&old, &new, &cuts, Side::Old)
}

/// A stretch of plain text in a comparison of two strings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TextChange {
    /// Stands in both.
    Same(String),
    /// Stood in the old text only.
    Deleted(String),
    /// Stands in the new text only.
    Inserted(String),
}

/// Compares two plain texts word by word.
pub fn compare_text(old: &str, new: &str) -> Vec<TextChange> {
    let changes = compare(&[Run::plain(old)], &[Run::plain(new)]);
    let plainly = |change: Change| match change {
        Change::Same(runs) => TextChange::Same(plain_text(&runs)),
        Change::Deleted(runs) => TextChange::Deleted(plain_text(&runs)),
        Change::Inserted(runs) => TextChange::Inserted(plain_text(&runs)),
        Change::Restyled { new, .. } => TextChange::Same(plain_text(&new)),
    };
    changes.into_iter().map(plainly).collect()
}

struct Step {
    old: Range<usize>,
    new: Range<usize>,
    same: bool,
}

/// All of both texts in order: what is the same, and the edits between.
fn steps(found: &[Edit], old_len: usize, new_len: usize) -> Vec<Step> {
    let mut all = Vec::with_capacity(found.len() * 2 + 1);
    let (mut old_at, mut new_at) = (0, 0);
    for edit in found {
        all.push(Step { old: old_at..edit.old.start, new: new_at..edit.new.start, same: true });
        all.push(Step { old: edit.old.clone(), new: edit.new.clone(), same: false });
        (old_at, new_at) = (edit.old.end, edit.new.end);
    }
    all.push(Step { old: old_at..old_len, new: new_at..new_len, same: true });
    all.retain(|step| !step.old.is_empty() || !step.new.is_empty());
    all
}

fn tell(step: &Step, old: &[Token], new: &[Token]) -> Vec<Change> {
    let (old, new) = (&old[step.old.clone()], &new[step.new.clone()]);
    if !step.same {
        let mut told = Vec::with_capacity(2);
        if !old.is_empty() {
            told.push(Change::Deleted(runs_of(old)));
        }
        if !new.is_empty() {
            told.push(Change::Inserted(runs_of(new)));
        }
        return told;
    }
    let mut told = Vec::new();
    let mut start = 0;
    while start < old.len() {
        let alike = old[start].runs == new[start].runs;
        let differs = |at: &usize| (old[*at].runs == new[*at].runs) != alike;
        let end = (start..old.len()).find(differs).unwrap_or(old.len());
        let runs = runs_of(&old[start..end]);
        told.push(match alike {
            true => Change::Same(runs),
            false => Change::Restyled { old: runs, new: runs_of(&new[start..end]) },
        });
        start = end;
    }
    told
}

/// The tokens of some parts one after another, and where each part ends.
fn chain(parts: &[&[Run]]) -> (Vec<Token>, Vec<usize>) {
    let mut all = Vec::new();
    let mut cuts = Vec::with_capacity(parts.len());
    for part in parts {
        all.extend(tokens(part));
        cuts.push(all.len());
    }
    (all, cuts)
}

/// Compares, and cuts the changes where the parts of one side end; what stands only on the other
/// side stays with the part before it.
fn divide(old: &[Token], new: &[Token], cuts: &[usize], cut_side: Side) -> Vec<Vec<Change>> {
    let found = fold(edits(old, new), old, new);
    let mut parts = vec![Vec::new(); cuts.len()];
    let mut part = 0;
    for mut step in steps(&found, old.len(), new.len()) {
        loop {
            let range = if cut_side == Side::Old { &step.old } else { &step.new };
            while !range.is_empty() && cuts[part] <= range.start {
                part += 1;
            }
            let cut = cuts.get(part).copied().unwrap_or_default();
            if cut <= range.start || range.end <= cut {
                break;
            }
            let count = cut - range.start;
            let head = take_head(&mut step, count, cut_side);
            parts[part].extend(tell(&head, old, new));
        }
        if let Some(last) = parts.get_mut(part) {
            last.extend(tell(&step, old, new));
        }
    }
    parts
}

/// Takes the first tokens off a step; what an edit has on the other side goes with them.
fn take_head(step: &mut Step, count: usize, cut_side: Side) -> Step {
    let (old_count, new_count) = match (step.same, cut_side) {
        (true, _) => (count, count),
        (false, Side::Old) => (count, step.new.len()),
        (false, Side::New) => (step.old.len(), count),
    };
    let head = Step {
        old: step.old.start..step.old.start + old_count,
        new: step.new.start..step.new.start + new_count,
        same: step.same,
    };
    step.old.start = head.old.end;
    step.new.start = head.new.end;
    head
}
