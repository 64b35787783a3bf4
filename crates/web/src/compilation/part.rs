//! A long compilation is shown in parts: which paragraphs and which comments stand on which.

use std::collections::HashMap;

use desk::{Page, Seen};
use forum::CommentId;
use forum::comment::Target;
use papers::compilation::{Remark, Shown};

use super::{AT_ONCE, Extent, STAGES, remark};
use crate::failure::{Failed, OrFault};
use crate::page::Visit;

/// A part has so many paragraphs, or so many comments, and not more.
const BLOCKS_MAX: usize = 200;
const COMMENTS_MAX: u32 = 500;

/// A place in the text and the stretch of its comments that a part shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Slice {
    /// Which place: its index among those that were counted.
    pub(crate) place: usize,
    /// How many of its comments stand on parts before.
    pub(crate) offset: u32,
    /// How many stand here.
    pub(crate) limit: u32,
}

/// Divides places with so many comments each into parts; there is always one.
pub(crate) fn divide(counts: &[u32]) -> Vec<Vec<Slice>> {
    let mut parts = vec![Vec::new()];
    let mut comments = 0;
    for (place, count) in counts.iter().enumerate() {
        let mut offset = 0;
        loop {
            let room = COMMENTS_MAX - comments;
            let left = count - offset;
            let full = parts.last().is_some_and(|part: &Vec<Slice>| part.len() >= BLOCKS_MAX);
            // A place goes over whole to the next part if it fits there.
            let cramped = left > room && (left <= COMMENTS_MAX || room == 0);
            if full || cramped {
                parts.push(Vec::new());
                comments = 0;
                continue;
            }
            let limit = left.min(room);
            if let Some(part) = parts.last_mut() {
                part.push(Slice { place, offset, limit });
            }
            comments += limit;
            offset += limit;
            if offset == *count {
                break;
            }
        }
    }
    parts
}

/// The comments that a part shows, with all replies to them.
pub(super) async fn comments(
    visit: &Visit,
    seen: &Seen,
    extent: &Extent,
    places: &[Option<&Shown>],
    slices: &[Slice],
    mut replies: u32,
) -> Result<Vec<Remark>, Failed> {
    let mut remarks = Vec::new();
    for slice in slices.iter().filter(|slice| slice.limit > 0) {
        let mut filter = extent.filter(&STAGES);
        filter.block =
            Some(places[slice.place].map_or_else(String::new, |shown| shown.block.id.to_string()));
        let part = Page { offset: slice.offset, limit: slice.limit };
        let sheets = seen.comments(&filter, part).await.or_fault(visit)?;
        remarks.extend(sheets.into_iter().map(remark));
    }
    let mut at = 0;
    while replies > 0 && at < remarks.len() {
        let mut filter = extent.filter(&STAGES);
        filter.on_comment = Some(remarks[at].comment.id.clone());
        let part = Page { offset: 0, limit: AT_ONCE };
        let sheets = seen.comments(&filter, part).await.or_fault(visit)?;
        replies = replies.saturating_sub(u32::try_from(sheets.len()).unwrap_or(u32::MAX));
        remarks.extend(sheets.into_iter().map(remark));
        at += 1;
    }
    Ok(remarks)
}

/// How many comments stand on each place, by the place's name; replies are not counted.
pub(super) async fn counts(
    visit: &Visit,
    seen: &Seen,
    extent: &Extent,
    since: &[Remark],
) -> Result<HashMap<String, u32>, Failed> {
    let counted = seen.counts_by_block(extent.draft).await.or_fault(visit)?;
    let mut counts: HashMap<String, u32> = HashMap::new();
    for one in counted {
        *counts.entry(one.block).or_default() += one.count;
    }
    for place in since.iter().filter_map(place) {
        if let Some(count) = counts.get_mut(&place) {
            *count = count.saturating_sub(1);
        }
    }
    Ok(counts)
}

/// The name of the place a comment stands on, empty for the whole draft; a reply has none.
pub(super) fn place(remark: &Remark) -> Option<String> {
    match &remark.comment.target {
        Target::Document => Some(String::new()),
        Target::Block(id) => Some(id.to_string()),
        Target::Comment(_) => None,
    }
}

/// What each comment answers, by name.
pub(super) fn parent(remark: &Remark) -> Option<&CommentId> {
    match &remark.comment.target {
        Target::Comment(parent) => Some(parent),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{COMMENTS_MAX, Slice, divide};

    #[test]
    fn every_comment_stands_on_one_part() {
        let cases: [&[u32]; 6] =
            [&[], &[0; 450], &[1_700, 3, 0], &[400, 200, 300, 1], &[500, 500], &[1; 1_201]];
        for counts in cases {
            let parts = divide(counts);
            assert!(!parts.is_empty());
            let mut shown = vec![0; counts.len()];
            for part in &parts {
                assert!(part.len() <= 200);
                assert!(part.iter().map(|slice| slice.limit).sum::<u32>() <= COMMENTS_MAX);
                for slice in part {
                    assert_eq!(shown[slice.place], slice.offset);
                    shown[slice.place] += slice.limit;
                }
            }
            assert_eq!(shown, counts);
        }
    }

    #[test]
    fn a_place_is_not_torn_if_it_fits_on_a_part() {
        let parts = divide(&[400, 200]);
        assert_eq!(parts[1], [Slice { place: 1, offset: 0, limit: 200 }]);
    }
}
