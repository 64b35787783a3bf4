//! Matching: the passes by which blocks of two texts find each other, surest first.

use std::collections::{HashMap, VecDeque};

use similar::{Algorithm, DiffOp, capture_diff_slices};
use text::{Content, Kind};

use crate::bag::{Bag, Vocabulary};
use crate::chain::heaviest_chain;
use crate::likeness::{Candidate, candidates};
use crate::parts::{Parts, find_parts};
use crate::token::has_words;

/// Blocks that belong together: one and one, one and several, or several and one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Link {
    pub(crate) old: Vec<usize>,
    pub(crate) new: Vec<usize>,
    /// Whether the block stands where it stood among those that stayed.
    pub(crate) stays: bool,
}

/// One of the two texts while it is matched.
pub(crate) struct Text<'a> {
    pub(crate) blocks: &'a [Content],
    /// Equal for blocks of one kind with the same text.
    keys: Vec<u32>,
    has_words: Vec<bool>,
    /// The words, once they are wanted; empty for blocks that were matched before.
    pub(crate) bags: Vec<Bag>,
    links: Vec<Option<usize>>,
    /// How many blocks that stayed stand before each: only blocks of one gap are in order.
    pub(crate) gaps: Vec<usize>,
}

impl<'a> Text<'a> {
    fn of(blocks: &'a [Content], known: &mut HashMap<(Kind, String), u32>) -> Self {
        let mut keys = Vec::with_capacity(blocks.len());
        let mut with_words = Vec::with_capacity(blocks.len());
        for block in blocks {
            let plain = block.plain();
            with_words.push(has_words(&plain));
            let fresh = known.len() as u32;
            keys.push(*known.entry((sort(&block.kind), plain)).or_insert(fresh));
        }
        Text {
            blocks,
            keys,
            has_words: with_words,
            bags: vec![Bag::default(); blocks.len()],
            links: vec![None; blocks.len()],
            gaps: vec![0; blocks.len()],
        }
    }

    pub(crate) fn is_open(&self, at: usize) -> bool {
        self.links[at].is_none() && self.has_words[at]
    }

    pub(crate) fn open(&self) -> impl Iterator<Item = usize> {
        (0..self.blocks.len()).filter(|&at| self.is_open(at))
    }

    fn fill_bags(&mut self, words: &mut Vocabulary) {
        for at in 0..self.blocks.len() {
            if self.is_open(at) {
                self.bags[at] = words.bag(&self.blocks[at].plain());
            }
        }
    }
}

/// The kind without its level or rows.
fn sort(kind: &Kind) -> Kind {
    match kind {
        Kind::Heading(_) => Kind::Heading(0),
        Kind::Item(_) => Kind::Item(0),
        Kind::Table(_) => Kind::Table(Vec::new()),
        Kind::Paragraph => Kind::Paragraph,
        Kind::Note => Kind::Note,
    }
}

/// Two texts and the links found between them so far.
pub(crate) struct Matching<'a> {
    old: Text<'a>,
    new: Text<'a>,
    links: Vec<Link>,
    candidates: Vec<Candidate>,
}

/// An exact match elsewhere must have so many words, unless the text occurs only once.
const MOVED_WORDS: usize = 4;
/// Likeness from which a block is told as moved.
const MOVED: f64 = 0.8;
/// Likeness from which a block is told as edited.
const EDITED: f64 = 0.5;
/// A match is passed over if either block has one elsewhere that is better by more than this.
const MUCH_BETTER: f64 = 0.25;

impl<'a> Matching<'a> {
    pub(crate) fn of(old: &'a [Content], new: &'a [Content]) -> Self {
        let mut known = HashMap::new();
        let old = Text::of(old, &mut known);
        let new = Text::of(new, &mut known);
        Matching { old, new, links: Vec::new(), candidates: Vec::new() }
    }

    /// Links blocks with the same text in the same order; those without a word wait, since an
    /// empty line would hold apart what belongs together.
    pub(crate) fn match_exactly(&mut self) {
        let old: Vec<usize> = self.old.open().collect();
        let new: Vec<usize> = self.new.open().collect();
        self.link_same(&old, &new);
        self.number_gaps();
    }

    fn link_same(&mut self, old: &[usize], new: &[usize]) {
        let old_keys: Vec<u32> = old.iter().map(|&at| self.old.keys[at]).collect();
        let new_keys: Vec<u32> = new.iter().map(|&at| self.new.keys[at]).collect();
        for op in capture_diff_slices(Algorithm::Patience, &old_keys, &new_keys) {
            if let DiffOp::Equal { old_index, new_index, len } = op {
                for at in 0..len {
                    self.link(&[old[old_index + at]], &[new[new_index + at]], true);
                }
            }
        }
    }

    fn link(&mut self, old: &[usize], new: &[usize], stays: bool) {
        old.iter().for_each(|&at| self.old.links[at] = Some(self.links.len()));
        new.iter().for_each(|&at| self.new.links[at] = Some(self.links.len()));
        self.links.push(Link { old: old.to_vec(), new: new.to_vec(), stays });
    }

    fn number_gaps(&mut self) {
        for text in [&mut self.old, &mut self.new] {
            let mut passed = 0;
            for at in 0..text.blocks.len() {
                text.gaps[at] = passed;
                passed += usize::from(text.links[at].is_some_and(|link| self.links[link].stays));
            }
        }
    }

    /// Links blocks with the same text in another order, and then reads the words of the rest.
    pub(crate) fn match_exactly_elsewhere(&mut self) {
        let mut words = Vocabulary::default();
        self.old.fill_bags(&mut words);
        self.new.fill_bags(&mut words);
        let mut places: HashMap<u32, VecDeque<usize>> = HashMap::new();
        for at in self.old.open() {
            places.entry(self.old.keys[at]).or_default().push_back(at);
        }
        let (old_counts, new_counts) = (counts(&self.old.keys), counts(&self.new.keys));
        for at in self.new.open().collect::<Vec<_>>() {
            let key = self.new.keys[at];
            let once = old_counts.get(&key) == Some(&1) && new_counts.get(&key) == Some(&1);
            if !once && self.new.bags[at].len() < MOVED_WORDS {
                continue;
            }
            if let Some(old) = places.get_mut(&key).and_then(VecDeque::pop_front) {
                self.link(&[old], &[at], false);
            }
        }
        self.candidates = candidates(&self.old, &self.new);
    }

    /// Links blocks with the parts into which they were split, or from which they were merged.
    pub(crate) fn match_parts(&mut self) {
        let pairs: Vec<(usize, usize)> = self.candidates.iter().map(|c| (c.old, c.new)).collect();
        let swapped: Vec<(usize, usize)> = pairs.iter().map(|&(old, new)| (new, old)).collect();
        let splits =
            find_parts(&self.old, &self.new, &pairs).into_iter().map(|parts| (parts, true));
        let merges =
            find_parts(&self.new, &self.old, &swapped).into_iter().map(|parts| (parts, false));
        let mut all: Vec<(Parts, bool)> = splits.chain(merges).collect();
        all.sort_by(|left, right| right.0.likeness.total_cmp(&left.0.likeness));
        for (parts, is_split) in all {
            let Parts { whole, parts, .. } = parts;
            let (old, new) = match is_split {
                true => (vec![whole], parts),
                false => (parts, vec![whole]),
            };
            let open = old.iter().all(|&at| self.old.is_open(at))
                && new.iter().all(|&at| self.new.is_open(at));
            if open {
                self.link(&old, &new, false);
            }
        }
    }

    /// Links blocks alike enough in the same order, so that the most words are held together.
    pub(crate) fn match_alike(&mut self) {
        let open: Vec<Candidate> = self.open_candidates();
        let mut best_old: HashMap<usize, f64> = HashMap::new();
        let mut best_new: HashMap<usize, f64> = HashMap::new();
        for found in &open {
            let best = best_old.entry(found.old).or_default();
            *best = best.max(found.likeness);
            let best = best_new.entry(found.new).or_default();
            *best = best.max(found.likeness);
        }
        let fits = |found: &&Candidate| {
            let best = best_old[&found.old].max(best_new[&found.new]);
            found.likeness + found.hint >= EDITED
                && self.old.gaps[found.old] == self.new.gaps[found.new]
                && best - found.likeness <= MUCH_BETTER
        };
        let weighed = |found: &Candidate| {
            let words = self.new.bags[found.new].len() as f64;
            (found.old, found.new, (found.likeness + found.hint) * words.sqrt())
        };
        let pairs: Vec<(usize, usize, f64)> = open.iter().filter(fits).map(weighed).collect();
        for (old, new) in heaviest_chain(pairs) {
            self.link(&[old], &[new], true);
        }
    }

    fn open_candidates(&self) -> Vec<Candidate> {
        let open = |found: &&Candidate| self.old.is_open(found.old) && self.new.is_open(found.new);
        self.candidates.iter().filter(open).cloned().collect()
    }

    /// Links blocks alike enough in any order: nearly the same ones first, then those whose
    /// neighbours moved along.
    pub(crate) fn match_alike_elsewhere(&mut self) {
        let mut open = self.open_candidates();
        open.sort_by(|left, right| right.likeness.total_cmp(&left.likeness));
        for (least, with_neighbour) in [(MOVED, false), (EDITED, true)] {
            for found in &open {
                let free = self.old.is_open(found.old) && self.new.is_open(found.new);
                let enough = self.new.bags[found.new].len() >= MOVED_WORDS
                    && found.likeness + found.hint.min(0.0) >= least;
                if free && enough && (!with_neighbour || self.moved_along(found)) {
                    self.link(&[found.old], &[found.new], false);
                }
            }
        }
    }

    fn moved_along(&self, found: &Candidate) -> bool {
        let linked = |old: Option<usize>, new: Option<usize>| {
            let (Some(old), Some(new)) = (old, new) else { return false };
            let old_link = self.old.links.get(old).copied().flatten();
            old_link.is_some() && old_link == self.new.links.get(new).copied().flatten()
        };
        linked(found.old.checked_sub(1), found.new.checked_sub(1))
            || linked(Some(found.old + 1), Some(found.new + 1))
    }

    /// Links blocks that have no words, or too few to be sure of, with the same between blocks
    /// that stayed.
    pub(crate) fn match_rest(&mut self) {
        self.number_gaps();
        let mut open: HashMap<usize, (Vec<usize>, Vec<usize>)> = HashMap::new();
        for at in (0..self.old.blocks.len()).filter(|&at| self.old.links[at].is_none()) {
            open.entry(self.old.gaps[at]).or_default().0.push(at);
        }
        for at in (0..self.new.blocks.len()).filter(|&at| self.new.links[at].is_none()) {
            open.entry(self.new.gaps[at]).or_default().1.push(at);
        }
        for (old, new) in open.into_values() {
            self.link_same(&old, &new);
        }
    }

    /// Finds which split and merged blocks stand where they stood.
    pub(crate) fn settle_parts(&mut self) {
        let stayed = self.next_stayed();
        let mut before = None;
        for (at, next) in stayed.into_iter().enumerate() {
            let Some(found) = self.new.links[at] else { continue };
            let link = &mut self.links[found];
            let last = *link.old.last().expect("a link has blocks on both sides");
            let several = link.old.len() + link.new.len() > 2;
            if several && link.new[0] == at && before < Some(link.old[0]) && last < next {
                link.stays = true;
            }
            if link.stays {
                before = before.max(Some(last));
            }
        }
    }

    /// For each new block, the old place of the next block at or after it that stayed.
    pub(crate) fn next_stayed(&self) -> Vec<usize> {
        let mut next = self.old.blocks.len();
        let mut found = vec![next; self.new.blocks.len()];
        for at in (0..found.len()).rev() {
            if let Some(link) = self.link_of_new(at).filter(|link| link.stays) {
                next = link.old[0];
            }
            found[at] = next;
        }
        found
    }

    pub(crate) fn old_len(&self) -> usize {
        self.old.blocks.len()
    }

    pub(crate) fn link_of_old(&self, at: usize) -> Option<&Link> {
        self.old.links[at].map(|link| &self.links[link])
    }

    pub(crate) fn link_of_new(&self, at: usize) -> Option<&Link> {
        self.new.links[at].map(|link| &self.links[link])
    }

    /// Whether two blocks are the same but for their labels.
    pub(crate) fn reads_the_same(&self, old: usize, new: usize) -> bool {
        let (old, new) = (&self.old.blocks[old], &self.new.blocks[new]);
        old.kind == new.kind && old.runs == new.runs
    }
}

fn counts(keys: &[u32]) -> HashMap<u32, usize> {
    let mut counts = HashMap::new();
    keys.iter().for_each(|&key| *counts.entry(key).or_default() += 1);
    counts
}
