//! Which blocks of two drafts belong together: by their ids and descent first, then by words.

use std::collections::{BTreeSet, HashMap};

use forum::report::{Draft, Turn};
use redline::{Pair, align};
use text::{BlockId, Content};

use super::Side;

/// Blocks of two drafts that belong together; numbers are places in the two lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What became of them.
    pub turn: Turn,
    /// Those of the old draft.
    pub old: Vec<usize>,
    /// Those of the new draft.
    pub new: Vec<usize>,
    /// Whether this is only the place that something left which now stands elsewhere.
    pub left: bool,
}

/// Tells two drafts in the order of the new one, what is gone where it stood.
pub fn lines(old: &[Side], new: &[Side], between: &[&Draft]) -> Vec<Line> {
    let mut links = descent(old, new, between);
    link_by_words(old, new, &mut links);
    in_order(old, new, links)
}

/// One old block or several, and what they became.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Link {
    old: Vec<usize>,
    new: Vec<usize>,
}

/// Follows each old block through the drafts between.
fn descent(old: &[Side], new: &[Side], between: &[&Draft]) -> Vec<Link> {
    let place: HashMap<BlockId, usize> =
        new.iter().enumerate().map(|(at, side)| (side.id, at)).collect();
    let steps: Vec<HashMap<BlockId, &[BlockId]>> = between.iter().map(|d| step(d)).collect();
    let mut of_new: HashMap<usize, Vec<usize>> = HashMap::new();
    let mut of_old: Vec<BTreeSet<usize>> = Vec::with_capacity(old.len());
    for (at, side) in old.iter().enumerate() {
        let mut heirs = BTreeSet::from([side.id]);
        for step in &steps {
            let next = |id: &BlockId| match step.get(id) {
                Some(to) => to.to_vec(),
                None => vec![*id],
            };
            heirs = heirs.iter().flat_map(next).collect();
        }
        let heirs: BTreeSet<usize> = heirs.iter().filter_map(|id| place.get(id).copied()).collect();
        heirs.iter().for_each(|heir| of_new.entry(*heir).or_default().push(at));
        of_old.push(heirs);
    }
    let mut links = Vec::new();
    for (at, heirs) in of_old.iter().enumerate() {
        let alone = |heir: &usize| of_new.get(heir).is_some_and(|from| from.len() == 1);
        let heirs: Vec<usize> = heirs.iter().copied().collect();
        match heirs.as_slice() {
            [] => {}
            [heir] if alone(heir) => links.push(Link { old: vec![at], new: vec![*heir] }),
            [heir] => {
                let from = of_new[heir].clone();
                let merged = from.iter().all(|other| of_old[*other].len() == 1);
                if merged && from[0] == at {
                    links.push(Link { old: from, new: vec![*heir] });
                } else if !merged && old[at].id == new[*heir].id {
                    links.push(Link { old: vec![at], new: vec![*heir] });
                }
            }
            several if several.iter().all(alone) => {
                links.push(Link { old: vec![at], new: several.to_vec() });
            }
            // Split and merged again: only the block that kept its id is told as the same.
            several => {
                let same = several.iter().find(|heir| new[**heir].id == old[at].id);
                links.extend(same.map(|heir| Link { old: vec![at], new: vec![*heir] }));
            }
        }
    }
    links
}

/// What each block of the draft before became in this one.
fn step(draft: &Draft) -> HashMap<BlockId, &[BlockId]> {
    let lines = draft.lineage.iter();
    lines.flat_map(|line| line.from.iter().map(|id| (*id, line.to.as_slice()))).collect()
}

/// Blocks that descent leaves alone may still be the same: deleted in one draft, back in another.
fn link_by_words(old: &[Side], new: &[Side], links: &mut Vec<Link>) {
    let linked_old: BTreeSet<usize> = links.iter().flat_map(|link| link.old.clone()).collect();
    let linked_new: BTreeSet<usize> = links.iter().flat_map(|link| link.new.clone()).collect();
    let left: Vec<usize> = (0..old.len()).filter(|at| !linked_old.contains(at)).collect();
    let right: Vec<usize> = (0..new.len()).filter(|at| !linked_new.contains(at)).collect();
    let texts = |sides: &[Side], places: &[usize]| -> Vec<Content> {
        places.iter().map(|at| sides[*at].original.clone()).collect()
    };
    for pair in align(&texts(old, &left), &texts(new, &right)).pairs {
        match pair {
            Pair::Kept { old, new } | Pair::Edited { old, new } | Pair::Moved { old, new, .. } => {
                links.push(Link { old: vec![left[old]], new: vec![right[new]] });
            }
            Pair::Split { old, new, .. } => {
                let new = new.iter().map(|at| right[*at]).collect();
                links.push(Link { old: vec![left[old]], new });
            }
            Pair::Merged { old, new, .. } => {
                let old = old.iter().map(|at| left[*at]).collect();
                links.push(Link { old, new: vec![right[new]] });
            }
            Pair::Deleted { .. } | Pair::New { .. } | Pair::Left { .. } => {}
        }
    }
}

fn in_order(old: &[Side], new: &[Side], mut links: Vec<Link>) -> Vec<Line> {
    links.sort_by_key(|link| link.new[0]);
    let stayed = longest_rising(&links.iter().map(|link| link.old[0]).collect::<Vec<_>>());
    let mut by_new: HashMap<usize, usize> = HashMap::new();
    let mut by_old: HashMap<usize, usize> = HashMap::new();
    for (nth, link) in links.iter().enumerate() {
        link.new.iter().for_each(|at| _ = by_new.insert(*at, nth));
        link.old.iter().for_each(|at| _ = by_old.insert(*at, nth));
    }
    let mut lines = Vec::with_capacity(new.len());
    let mut told = 0;
    let gone = |at: usize| match by_old.get(&at) {
        None => Some(Line { turn: Turn::Deleted, old: vec![at], new: Vec::new(), left: false }),
        Some(nth) if !stayed[*nth] && links[*nth].old[0] == at => {
            let new = links[*nth].new.clone();
            Some(Line { turn: Turn::Moved, old: vec![at], new, left: true })
        }
        Some(_) => None,
    };
    for at in 0..new.len() {
        let Some(nth) = by_new.get(&at) else {
            lines.push(Line { turn: Turn::New, old: Vec::new(), new: vec![at], left: false });
            continue;
        };
        let link = &links[*nth];
        if link.new[0] != at {
            continue;
        }
        if stayed[*nth] {
            lines.extend((told..link.old[0]).filter_map(gone));
            told = told.max(link.old[0]);
        }
        let turn = turn(old, new, link, !stayed[*nth]);
        lines.push(Line { turn, old: link.old.clone(), new: link.new.clone(), left: false });
    }
    lines.extend((told..old.len()).filter_map(gone));
    lines
}

fn turn(old: &[Side], new: &[Side], link: &Link, moved: bool) -> Turn {
    if link.new.len() > 1 {
        return Turn::Split;
    }
    if link.old.len() > 1 {
        return Turn::Merged;
    }
    let (old, new) = (&old[link.old[0]].original, &new[link.new[0]].original);
    let same = old.kind == new.kind && old.runs == new.runs;
    match (moved, same) {
        (false, true) => Turn::Kept,
        (false, false) => Turn::Edited,
        (true, true) => Turn::Moved,
        (true, false) => Turn::MovedAndEdited,
    }
}

/// Which of some distinct numbers are in one longest rising row of them.
fn longest_rising(numbers: &[usize]) -> Vec<bool> {
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; numbers.len()];
    for (at, number) in numbers.iter().enumerate() {
        let length = ends.partition_point(|end| numbers[*end] < *number);
        before[at] = length.checked_sub(1).map(|last| ends[last]);
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut rising = vec![false; numbers.len()];
    let mut at = ends.last().copied();
    while let Some(place) = at {
        rising[place] = true;
        at = before[place];
    }
    rising
}

#[cfg(test)]
mod tests;
