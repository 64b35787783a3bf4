//! Anchors: which block that was handed out each block of the file is, surest signs first.

use std::collections::{HashMap, HashSet};

use redline::Pair;
use text::{Block, BlockId, Content};

use super::Why;
use super::likeness::{alike, one_sort, wording};
use super::order::rising;
use crate::document::Reading;
use crate::handed::frame_key;

/// What a block of the file is, as it reads with every tracked change rejected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// The block that was handed out with this number in the list.
    Block(usize),
    /// A text that was not handed out.
    New,
    /// A paragraph that was written around the blocks.
    Frame,
    /// Not to be told for certain.
    Unsure(Why),
}

/// Blocks are bound elsewhere than in their order only if they have so many words.
const MOVED_BYTES: usize = 16;

/// The two lists while they are bound to each other.
struct Binding<'a> {
    handed_out: &'a [Block],
    file: &'a Reading,
    old: Vec<String>,
    new: Vec<String>,
    /// Of each old block the new one, and of each new block the old one.
    old_to: Vec<Option<usize>>,
    new_to: Vec<Option<usize>>,
    doubtful: HashMap<usize, usize>,
    is_frame: Vec<bool>,
}

/// Binds the blocks of a file, read as if every change were rejected.
pub(super) fn bind(handed_out: &[Block], file: &Reading, frame: &HashSet<String>) -> Vec<Place> {
    let new: Vec<String> = file.import.contents.iter().map(wording).collect();
    let mut binding = Binding {
        handed_out,
        file,
        old: handed_out.iter().map(|block| wording(&block.content)).collect(),
        old_to: vec![None; handed_out.len()],
        new_to: vec![None; new.len()],
        doubtful: HashMap::new(),
        is_frame: vec![false; new.len()],
        new,
    };
    binding.by_bookmark();
    binding.find_frame(frame);
    binding.by_text();
    binding.by_neighbours();
    binding.elsewhere();
    binding.places()
}

impl Binding<'_> {
    fn bind(&mut self, old: usize, new: usize) {
        self.old_to[old] = Some(new);
        self.new_to[new] = Some(old);
    }

    fn content(&self, new: usize) -> &Content {
        &self.file.import.contents[new]
    }

    fn is_open(&self, old: usize, new: usize) -> bool {
        self.old_to[old].is_none()
            && self.new_to[new].is_none()
            && !self.is_frame[new]
            && one_sort(&self.handed_out[old].content, self.content(new))
    }

    /// A bookmark binds the text most like its block, if any is like it at all.
    fn by_bookmark(&mut self) {
        let known: HashMap<BlockId, usize> =
            self.handed_out.iter().enumerate().map(|(at, block)| (block.id, at)).collect();
        let mut best: HashMap<usize, (f64, usize)> = HashMap::new();
        for (new, trace) in self.file.traces.iter().enumerate() {
            for old in trace.claims.iter().filter_map(|id| known.get(id)) {
                let sort = one_sort(&self.handed_out[*old].content, self.content(new));
                let likeness = alike(&self.old[*old], &self.new[new]).filter(|_| sort);
                let Some(likeness) = likeness else {
                    self.doubtful.entry(new).or_insert(*old);
                    continue;
                };
                let found = best.entry(*old).or_insert((likeness, new));
                if likeness > found.0 {
                    *found = (likeness, new);
                }
            }
        }
        for (new, trace) in self.file.traces.iter().enumerate() {
            // Where blocks were merged, the first one is kept.
            let olds = trace.claims.iter().filter_map(|id| known.get(id).copied());
            let mut mine = olds.filter(|old| best.get(old).is_some_and(|best| best.1 == new));
            if let Some(old) = mine.find(|&old| self.old_to[old].is_none()) {
                self.bind(old, new);
            }
        }
    }

    fn find_frame(&mut self, frame: &HashSet<String>) {
        let olds = (0..self.old.len()).filter(|&at| self.old_to[at].is_none());
        let texts: HashSet<&str> = olds.map(|at| self.old[at].as_str()).collect();
        for at in 0..self.new.len() {
            let open = self.new_to[at].is_none() && !texts.contains(self.new[at].as_str());
            let text = || self.file.import.contents[at].plain();
            self.is_frame[at] = open && !frame.is_empty() && frame.contains(&frame_key(&text()));
        }
    }

    /// The same text binds, if it is there once on both sides.
    fn by_text(&mut self) {
        let mut known: HashMap<&str, (Vec<usize>, Vec<usize>)> = HashMap::new();
        for old in (0..self.old.len()).filter(|&at| self.old_to[at].is_none()) {
            known.entry(&self.old[old]).or_default().0.push(old);
        }
        for new in (0..self.new.len()).filter(|&at| self.new_to[at].is_none()) {
            if let Some(both) = known.get_mut(self.new[new].as_str()) {
                both.1.push(new);
            }
        }
        let single = |(olds, news): (Vec<usize>, Vec<usize>)| match (&olds[..], &news[..]) {
            (&[old], &[new]) => Some((old, new)),
            _ => None,
        };
        let pairs: Vec<(usize, usize)> = known.into_values().filter_map(single).collect();
        for (old, new) in pairs {
            if self.is_open(old, new) {
                self.bind(old, new);
            }
        }
    }

    /// Between two bound neighbours, what is left on both sides is aligned.
    fn by_neighbours(&mut self) {
        let bound: Vec<(usize, usize)> =
            (0..self.new.len()).filter_map(|new| Some((self.new_to[new]?, new))).collect();
        let olds: Vec<usize> = bound.iter().map(|(old, _)| *old).collect();
        let mut fixed: Vec<(usize, usize)> =
            rising(&olds).into_iter().map(|at| bound[at]).collect();
        fixed.push((self.old.len(), self.new.len()));
        let (mut old_from, mut new_from) = (0, 0);
        for (old, new) in fixed {
            self.align(old_from..old, new_from..new, false);
            (old_from, new_from) = (old + 1, new + 1);
        }
    }

    /// What was moved without its bookmark is sought everywhere.
    fn elsewhere(&mut self) {
        self.align(0..self.old.len(), 0..self.new.len(), true);
    }

    fn align(&mut self, old: std::ops::Range<usize>, new: std::ops::Range<usize>, far: bool) {
        let long = |text: &String| !far || text.len() >= MOVED_BYTES;
        let old: Vec<usize> =
            old.filter(|&at| self.old_to[at].is_none() && long(&self.old[at])).collect();
        let new: Vec<usize> = new
            .filter(|&at| self.new_to[at].is_none() && !self.is_frame[at] && long(&self.new[at]))
            .collect();
        if old.is_empty() || new.is_empty() {
            return;
        }
        let olds: Vec<Content> =
            old.iter().map(|&at| self.handed_out[at].content.clone()).collect();
        let news: Vec<Content> = new.iter().map(|&at| self.content(at).clone()).collect();
        for pair in redline::align(&olds, &news).pairs {
            let pairs: Vec<(usize, usize)> = match pair {
                Pair::Kept { old, new } | Pair::Edited { old, new } => vec![(old, new)],
                Pair::Moved { old, new, .. } => vec![(old, new)],
                Pair::Split { old, new, .. } => new.into_iter().map(|new| (old, new)).collect(),
                Pair::Merged { old, new, .. } => old.into_iter().map(|old| (old, new)).collect(),
                Pair::Deleted { .. } | Pair::New { .. } | Pair::Left { .. } => continue,
            };
            // Of the parts of a block the first that is still like it stands for it.
            let pairs = pairs.into_iter().map(|(from, to)| (old[from], new[to]));
            let open: Vec<(usize, usize)> =
                pairs.filter(|&(from, to)| self.is_open(from, to)).collect();
            let like = |(from, to): &&(usize, usize)| alike(&self.old[*from], &self.new[*to]);
            match open.iter().find(|pair| like(pair).is_some()) {
                Some(&(from, to)) => self.bind(from, to),
                None => open.iter().for_each(|&(from, to)| {
                    self.doubtful.entry(to).or_insert(from);
                }),
            }
        }
    }

    fn places(self) -> Vec<Place> {
        let known: HashSet<BlockId> = self.handed_out.iter().map(|block| block.id).collect();
        let mut withheld = HashSet::new();
        let mut place = |new: usize| {
            if let Some(old) = self.new_to[new] {
                return Place::Block(old);
            }
            if self.is_frame[new] {
                return Place::Frame;
            }
            let doubtful = self.doubtful.get(&new);
            let free = doubtful.filter(|&&old| self.old_to[old].is_none() && withheld.insert(old));
            if let Some(&old) = free {
                return Place::Unsure(Why::Doubtful(self.handed_out[old].id));
            }
            let claims = &self.file.traces[new].claims;
            match claims.iter().find(|id| !known.contains(id)) {
                Some(&id) => Place::Unsure(Why::Foreign(id)),
                None => Place::New,
            }
        };
        (0..self.new.len()).map(&mut place).collect()
    }
}
