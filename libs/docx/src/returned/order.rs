//! Order: which blocks stand where they stood, when others were moved among them.

/// The longest choice of these that rises, by their numbers in the list.
pub(super) fn rising(values: &[usize]) -> Vec<usize> {
    // The end of the best choice of each length so far, and what comes before each value in it.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(values.len());
    for (at, value) in values.iter().enumerate() {
        let length = ends.partition_point(|&end| values[end] < *value);
        before.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut chosen: Vec<usize> =
        std::iter::successors(ends.last().copied(), |&at| before[at]).collect();
    chosen.reverse();
    chosen
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_moved_is_left_out() {
        assert_eq!(rising(&[0, 1, 2]), [0, 1, 2]);
        assert_eq!(rising(&[0, 4, 1, 2, 3]), [0, 2, 3, 4]);
        assert_eq!(rising(&[]), [0; 0]);
    }
}
