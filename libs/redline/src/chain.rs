//! The heaviest chain: out of weighed pairs, those that keep one order and weigh most together.

/// Picks pairs (old, new, weight) that ascend on both sides and weigh most together.
pub(crate) fn heaviest_chain(mut pairs: Vec<(usize, usize, f64)>) -> Vec<(usize, usize)> {
    // Of one old block the later new ones come first, so that it is never chained to itself.
    pairs.sort_by_key(|&(old, new, _)| (old, std::cmp::Reverse(new)));
    let width = pairs.iter().map(|&(_, new, _)| new + 1).max().unwrap_or_default();
    let mut best_below = vec![(0.0, None); width + 1];
    let mut before = Vec::with_capacity(pairs.len());
    let mut best: (f64, Option<usize>) = (0.0, None);
    for (at, &(_, new, weight)) in pairs.iter().enumerate() {
        let (sum, last) = best_up_to(&best_below, new);
        let sum = sum + weight;
        before.push(last);
        raise(&mut best_below, new + 1, (sum, Some(at)));
        if sum > best.0 {
            best = (sum, Some(at));
        }
    }
    let mut chain = Vec::new();
    let mut last = best.1;
    while let Some(at) = last {
        chain.push((pairs[at].0, pairs[at].1));
        last = before[at];
    }
    chain.reverse();
    chain
}

/// The heaviest sum among the first so many places, from a Fenwick tree of maxima.
fn best_up_to(tree: &[(f64, Option<usize>)], mut count: usize) -> (f64, Option<usize>) {
    let mut best = (0.0, None);
    while count > 0 {
        if tree[count].0 > best.0 {
            best = tree[count];
        }
        count &= count - 1;
    }
    best
}

fn raise(tree: &mut [(f64, Option<usize>)], mut place: usize, value: (f64, Option<usize>)) {
    while place < tree.len() {
        if value.0 > tree[place].0 {
            tree[place] = value;
        }
        place += place & place.wrapping_neg();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heaviest_chain_ascends_on_both_sides() {
        let pairs = vec![(0, 1, 1.0), (0, 0, 0.5), (1, 0, 1.5), (1, 2, 0.2), (2, 3, 1.0)];
        assert_eq!(heaviest_chain(pairs), [(1, 0), (2, 3)]);
        assert_eq!(heaviest_chain(vec![(0, 0, 1.0), (0, 1, 2.0)]), [(0, 1)]);
        assert!(heaviest_chain(Vec::new()).is_empty());
    }
}
