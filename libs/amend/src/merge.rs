//! Merging: proposals for one text that touch different words become one text by themselves.

use redline::{Edit, Sort, Token, join, runs_of, tokens};
use text::Run;

use crate::segment::{Grain, Segment, changes, segments};

/// One of several texts proposed for the same words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rival<Id> {
    /// Who proposes it, in order.
    pub by: Vec<Id>,
    /// The text; empty for a mere deletion.
    pub runs: Vec<Run>,
}

/// A stretch of the merged text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Merged<Id> {
    /// Nobody changes it.
    Same(Vec<Run>),
    /// Changed, by one or by several alike.
    Changed {
        /// What stood there.
        old: Vec<Run>,
        /// What comes instead.
        new: Vec<Run>,
        /// Who proposes it, in order.
        by: Vec<Id>,
    },
    /// Changed in several ways: somebody must choose.
    Conflict {
        /// What stood there.
        base: Vec<Run>,
        /// What comes instead, in the order of those who propose it.
        rivals: Vec<Rival<Id>>,
    },
}

/// Proposals for one text in one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merge<Id> {
    /// The text in order.
    pub pieces: Vec<Merged<Id>>,
}

impl<Id> Merge<Id> {
    /// The merged text, its runs joined, if nothing collides.
    pub fn text(&self) -> Option<Vec<Run>> {
        let mut all = Vec::new();
        for piece in &self.pieces {
            match piece {
                Merged::Same(runs) | Merged::Changed { new: runs, .. } => all.extend(runs),
                Merged::Conflict { .. } => return None,
            }
        }
        Some(join(all))
    }

    /// The places where proposals collide.
    pub fn conflicts(&self) -> impl Iterator<Item = (&[Run], &[Rival<Id>])> {
        self.pieces.iter().filter_map(|piece| match piece {
            Merged::Conflict { base, rivals } => Some((&**base, &**rivals)),
            Merged::Same(_) | Merged::Changed { .. } => None,
        })
    }
}

/// Merges proposals, each the whole text as it would have it, word by word.
///
/// Proposals collide when they change the same words in different ways, insert different words at
/// the same point, or insert words that go with a word which another takes out. What several
/// change alike is changed once, by all of them. The order of the proposals does not matter.
pub fn merge<Id: Clone + Ord>(base: &[Run], proposals: &[(Id, &[Run])]) -> Merge<Id> {
    let base = tokens(base);
    let mut proposals: Vec<(Id, Vec<Token>)> =
        proposals.iter().map(|(id, runs)| (id.clone(), tokens(runs))).collect();
    proposals.sort_by(|left, right| left.0.cmp(&right.0));
    let mut edits: Vec<Vec<Edit>> =
        proposals.iter().map(|(_, new)| changes(&base, new, Grain::Fine)).collect();
    lean(&mut edits, base.len(), &proposals);
    let mut pieces = Vec::new();
    for segment in segments(base.len(), &edits) {
        push(&mut pieces, tell(&segment, &base, &proposals));
    }
    Merge { pieces }
}

/// Widens insertions by the word they go with, where another takes that word out: without
/// `circumstances` nobody wants ` and priorities` behind it.
fn lean<Id>(edits: &mut [Vec<Edit>], base_len: usize, proposals: &[(Id, Vec<Token>)]) {
    let mut goes = vec![false; base_len];
    for edit in edits.iter().flatten().filter(|edit| edit.new.is_empty()) {
        goes[edit.old.clone()].fill(true);
    }
    for (own, (_, tokens)) in edits.iter_mut().zip(proposals) {
        for at in 0..own.len() {
            let Edit { old, new } = own[at].clone();
            if !old.is_empty() {
                continue;
            }
            let before = own[..at].last().map_or(0, |edit| edit.old.end);
            let after = own.get(at + 1).map_or(base_len, |edit| edit.old.start);
            let inserted = &tokens[new.clone()];
            let behind = inserted.first().is_some_and(|token| token.sort != Sort::Word);
            let ahead = inserted.last().is_some_and(|token| token.sort == Sort::Blank);
            if behind && old.start > before && goes[old.start - 1] {
                own[at] = Edit { old: old.start - 1..old.end, new: new.start - 1..new.end };
            } else if ahead && old.end < after && goes[old.end] {
                own[at] = Edit { old: old.start..old.end + 1, new: new.start..new.end + 1 };
            }
        }
    }
}

fn tell<Id: Clone + Ord>(
    segment: &Segment,
    base: &[Token],
    proposals: &[(Id, Vec<Token>)],
) -> Merged<Id> {
    let base = &base[segment.pivot.clone()];
    if segment.kept {
        return Merged::Same(runs_of(base));
    }
    let old = runs_of(base);
    let mut rivals: Vec<Rival<Id>> = Vec::new();
    for ((id, tokens), range) in proposals.iter().zip(&segment.of) {
        let runs = runs_of(&tokens[range.clone()]);
        match rivals.iter_mut().find(|rival| rival.runs == runs) {
            Some(rival) => rival.by.push(id.clone()),
            None if runs == old => {}
            None => rivals.push(Rival { by: vec![id.clone()], runs }),
        }
    }
    match rivals.pop() {
        None => Merged::Same(old),
        Some(Rival { by, runs }) if rivals.is_empty() => Merged::Changed { old, new: runs, by },
        Some(last) => {
            rivals.push(last);
            Merged::Conflict { base: old, rivals }
        }
    }
}

/// Adds a piece; what one and the same changes side by side is one change.
fn push<Id: PartialEq>(pieces: &mut Vec<Merged<Id>>, next: Merged<Id>) {
    match (pieces.last_mut(), next) {
        (Some(Merged::Same(runs)), Merged::Same(more)) => {
            *runs = join(runs.drain(..).chain(more));
        }
        (
            Some(Merged::Changed { old, new, by }),
            Merged::Changed { old: more_old, new: more_new, by: more_by },
        ) if *by == more_by => {
            *old = join(old.drain(..).chain(more_old));
            *new = join(new.drain(..).chain(more_new));
        }
        (_, next) => pieces.push(next),
    }
}
