//! Likeness: the few pairs of blocks that may belong together, found without trying all.

use std::collections::HashMap;

use text::{Content, Kind};

use crate::bag::{Index, dice};
use crate::matching::Text;

/// A pair of blocks that may belong together.
#[derive(Debug, Clone)]
pub(crate) struct Candidate {
    pub(crate) old: usize,
    pub(crate) new: usize,
    /// Dice's measure of their words.
    pub(crate) likeness: f64,
    /// What label, place and kind speak for or against it.
    pub(crate) hint: f64,
}

/// Pairs less alike than this are never one block, whatever hints there are.
const LEAST: f64 = 0.35;
/// So much of the shorter of two blocks speaks for a match if it stands in the longer,
const INSIDE: f64 = 0.8;
/// and if the shorter has so many words.
const INSIDE_WORDS: usize = 8;
/// In gaps of so few pairs all are tried.
const SMALL_GAP: usize = 64;

/// Finds pairs that share rare words, stand in the same small gap, or in one gap under one label.
pub(crate) fn candidates(old: &Text<'_>, new: &Text<'_>) -> Vec<Candidate> {
    let index = Index::of(old.open().map(|at| (at, &old.bags[at])));
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for at in new.open() {
        pairs.extend(index.closest(&new.bags[at]).into_iter().map(|found| (found, at)));
    }
    let lone = near_pairs(old, new, &mut pairs);
    pairs.sort_unstable();
    pairs.dedup();
    let candidate = |(left, right): (usize, usize)| {
        let apart = kinds_apart(&old.blocks[left], &new.blocks[right])?;
        let (left_bag, right_bag) = (&old.bags[left], &new.bags[right]);
        // Most pairs differ too much in length alone to be alike.
        let fewer = left_bag.len().min(right_bag.len());
        if dice(fewer, left_bag.len(), right_bag.len()) < LEAST {
            return None;
        }
        let shared = left_bag.shared(right_bag);
        let likeness = dice(shared, left_bag.len(), right_bag.len());
        // An outline that was written out is still there, though it is a small part by now.
        let inside = shared as f64 >= INSIDE * fewer as f64 && fewer >= INSIDE_WORDS;
        let grown = if inside { 0.15 } else { 0.0 };
        let (left_label, right_label) = (&old.blocks[left].label, &new.blocks[right].label);
        let label = if !left_label.is_empty() && left_label == right_label { 0.1 } else { 0.0 };
        let alone = if lone.get(&left) == Some(&right) { 0.1 } else { 0.0 };
        let hint = label + alone + grown - apart;
        (likeness >= LEAST).then_some(Candidate { old: left, new: right, likeness, hint })
    };
    pairs.into_iter().filter_map(candidate).collect()
}

/// Adds the pairs that stand near each other; gives back those that are alone in their gap.
fn near_pairs(
    old: &Text<'_>,
    new: &Text<'_>,
    pairs: &mut Vec<(usize, usize)>,
) -> HashMap<usize, usize> {
    let (old_gaps, new_gaps) = (by_gap(old), by_gap(new));
    let mut lone = HashMap::new();
    for (gap, left) in &old_gaps {
        let Some(right) = new_gaps.get(gap) else { continue };
        if left.len() == 1 && right.len() == 1 {
            lone.insert(left[0], right[0]);
        }
        if left.len() * right.len() <= SMALL_GAP {
            pairs.extend(left.iter().flat_map(|&at| right.iter().map(move |&to| (at, to))));
            continue;
        }
        pairs.extend(left.iter().copied().zip(right.iter().copied()));
        pairs.extend(left.iter().rev().copied().zip(right.iter().rev().copied()));
        let labels: HashMap<&str, usize> =
            right.iter().map(|&at| (new.blocks[at].label.as_str(), at)).collect();
        let labelled = left.iter().filter(|&&at| !old.blocks[at].label.is_empty());
        pairs.extend(
            labelled.filter_map(|&at| Some((at, *labels.get(old.blocks[at].label.as_str())?))),
        );
    }
    lone
}

fn by_gap(text: &Text<'_>) -> HashMap<usize, Vec<usize>> {
    let mut gaps: HashMap<usize, Vec<usize>> = HashMap::new();
    text.open().for_each(|at| gaps.entry(text.gaps[at]).or_default().push(at));
    gaps
}

/// How much two kinds speak against a match: nothing if they are one, nothing at all if never.
pub(crate) fn kinds_apart(left: &Content, right: &Content) -> Option<f64> {
    if left.is_like(right) {
        return Some(0.0);
    }
    (is_body(left) && is_body(right)).then_some(0.2)
}

/// Whether it is running text, which is a paragraph in one draft and an item in the next.
pub(crate) fn is_body(content: &Content) -> bool {
    matches!(content.kind, Kind::Paragraph | Kind::Item(_))
}
