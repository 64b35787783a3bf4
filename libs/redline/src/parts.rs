//! Parts: blocks that were split into neighbours, or neighbours that were merged into one.

use text::Kind;

use crate::bag::Bag;
use crate::likeness::kinds_apart;
use crate::matching::Text;

/// A block of one text and the neighbours in the other that are together like it.
#[derive(Debug, Clone)]
pub(crate) struct Parts {
    pub(crate) whole: usize,
    pub(crate) parts: Vec<usize>,
    /// Dice's measure of the words of the whole and of all the parts.
    pub(crate) likeness: f64,
}

/// The parts together must be so like the whole.
const TOGETHER: f64 = 0.8;
/// And must be so much more like it than any one of them.
const BETTER: f64 = 0.08;
/// So much of each part must come from the whole.
const INSIDE: f64 = 0.7;
/// A part has so many words at least.
const WORDS: usize = 2;
/// More parts than this are not sought.
const MOST: usize = 12;

/// Finds the wholes that have parts, starting from pairs (whole, part) that share words.
pub(crate) fn find_parts(
    wholes: &Text<'_>,
    others: &Text<'_>,
    pairs: &[(usize, usize)],
) -> Vec<Parts> {
    pairs.iter().filter_map(|&(whole, seed)| grow(wholes, others, whole, seed)).collect()
}

/// Takes neighbours of the seed for as long as their words are among those still missing.
fn grow(wholes: &Text<'_>, others: &Text<'_>, whole: usize, seed: usize) -> Option<Parts> {
    let bag = &wholes.bags[whole];
    let fits = |at: usize, missing: &Bag| {
        let part = &others.bags[at];
        others.is_open(at)
            && !matches!(others.blocks[at].kind, Kind::Table(_) | Kind::Heading(_))
            && kinds_apart(&wholes.blocks[whole], &others.blocks[at]).is_some()
            && part.len() >= WORDS
            && part.shared(missing) as f64 >= INSIDE * part.len() as f64
    };
    if !wholes.is_open(whole) || !fits(seed, bag) {
        return None;
    }
    let (mut first, mut last) = (seed, seed);
    let mut together = others.bags[seed].clone();
    let mut most_alike = bag.dice(&together);
    while last - first + 1 < MOST {
        let missing = bag.without(&together);
        let next = if last + 1 < others.blocks.len() && fits(last + 1, &missing) {
            last += 1;
            last
        } else if first > 0 && fits(first - 1, &missing) {
            first -= 1;
            first
        } else {
            break;
        };
        together = together.with(&others.bags[next]);
        most_alike = most_alike.max(bag.dice(&others.bags[next]));
    }
    let likeness = bag.dice(&together);
    let sure = first < last && likeness >= TOGETHER && likeness >= most_alike + BETTER;
    sure.then(|| Parts { whole, parts: (first..=last).collect(), likeness })
}
