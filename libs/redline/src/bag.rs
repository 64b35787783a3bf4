//! Bags of words: how alike two blocks are, and which are worth comparing at all.

use std::collections::HashMap;

/// The words of a text as numbers, sorted, each as often as it occurs.
#[derive(Debug, Clone, Default)]
pub(crate) struct Bag(Vec<u32>);

/// The numbers given to words, capitals and small letters alike.
#[derive(Default)]
pub(crate) struct Vocabulary(HashMap<String, u32>);

impl Vocabulary {
    pub(crate) fn bag(&mut self, text: &str) -> Bag {
        let mut words = Vec::new();
        for word in lang::words(text) {
            if !crate::token::has_words(word) {
                continue;
            }
            let fresh = self.0.len() as u32;
            words.push(*self.0.entry(word.to_lowercase()).or_insert(fresh));
        }
        words.sort_unstable();
        Bag(words)
    }
}

impl Bag {
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// How many words two bags share, each as often as it occurs in both.
    pub(crate) fn shared(&self, other: &Bag) -> usize {
        let (mut left, mut right, mut count) = (0, 0, 0);
        while left < self.0.len() && right < other.0.len() {
            match self.0[left].cmp(&other.0[right]) {
                std::cmp::Ordering::Less => left += 1,
                std::cmp::Ordering::Greater => right += 1,
                std::cmp::Ordering::Equal => {
                    (left, right, count) = (left + 1, right + 1, count + 1);
                }
            }
        }
        count
    }

    /// Dice's measure: 1 for the same words, 0 for none in common or none at all.
    pub(crate) fn dice(&self, other: &Bag) -> f64 {
        dice(self.shared(other), self.len(), other.len())
    }

    /// The words that are left when those of another bag are taken away.
    pub(crate) fn without(&self, other: &Bag) -> Bag {
        let mut gone = other.0.iter().copied().peekable();
        let mut left = Vec::with_capacity(self.0.len());
        for &word in &self.0 {
            while gone.next_if(|next| *next < word).is_some() {}
            if gone.next_if_eq(&word).is_none() {
                left.push(word);
            }
        }
        Bag(left)
    }

    /// Both bags together.
    pub(crate) fn with(&self, other: &Bag) -> Bag {
        let mut words = [self.0.as_slice(), &other.0].concat();
        words.sort_unstable();
        Bag(words)
    }

    fn distinct(&self) -> impl Iterator<Item = u32> {
        self.0.chunk_by(|left, right| left == right).map(|same| same[0])
    }
}

pub(crate) fn dice(shared: usize, left: usize, right: usize) -> f64 {
    if left + right == 0 { 0.0 } else { 2.0 * shared as f64 / (left + right) as f64 }
}

/// Words that stand in more blocks than this tell nothing about which blocks belong together.
const COMMON: usize = 128;
/// How many of a block's rarest words are looked up.
const RAREST: usize = 24;
/// How many of the blocks that share most of them are compared in full.
const CLOSEST: usize = 8;

/// Where each word stands: blocks by their words, for those blocks that are still open.
pub(crate) struct Index(HashMap<u32, Vec<u32>>);

impl Index {
    pub(crate) fn of<'a>(bags: impl Iterator<Item = (usize, &'a Bag)>) -> Self {
        let mut places: HashMap<u32, Vec<u32>> = HashMap::new();
        for (at, bag) in bags {
            for word in bag.distinct() {
                places.entry(word).or_default().push(at as u32);
            }
        }
        Index(places)
    }

    /// The few blocks that share most rare words with this bag.
    pub(crate) fn closest(&self, bag: &Bag) -> Vec<usize> {
        let mut places: Vec<&Vec<u32>> =
            bag.distinct().filter_map(|word| self.0.get(&word)).collect();
        places.retain(|blocks| blocks.len() <= COMMON);
        places.sort_by_key(|blocks| blocks.len());
        let mut votes: HashMap<u32, f64> = HashMap::new();
        for blocks in places.into_iter().take(RAREST) {
            for &block in blocks {
                *votes.entry(block).or_default() += 1.0 / blocks.len() as f64;
            }
        }
        let mut ranked: Vec<(u32, f64)> = votes.into_iter().collect();
        ranked.sort_by(|left, right| right.1.total_cmp(&left.1).then(left.0.cmp(&right.0)));
        ranked.into_iter().take(CLOSEST).map(|(block, _)| block as usize).collect()
    }
}
