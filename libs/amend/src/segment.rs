//! Segments: several versions of one text cut, by the words of a common one, into what they share
//! and what they do not.

use std::collections::HashMap;
use std::ops::Range;

use redline::{Edit, Sort, Token, edits, fold};

/// A stretch of the common text with what each version has in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Segment {
    /// The tokens of the common text.
    pub(crate) pivot: Range<usize>,
    /// The tokens of each version.
    pub(crate) of: Vec<Range<usize>>,
    /// Whether no version changes anything here.
    pub(crate) kept: bool,
}

/// How finely changes are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Grain {
    /// As small as they are, so that what touches different words does not collide.
    Fine,
    /// As they are read best.
    Readable,
}

/// Finds every change, of words and of how they are set, in order; each set otherwise alone.
pub(crate) fn changes(old: &[Token], new: &[Token], grain: Grain) -> Vec<Edit> {
    let mut found = edits(old, new);
    let folded = fold(found.clone(), old, new);
    // The few words that a new text has in common with the old by chance are no place for others
    // to put theirs: what is replaced as a whole collides with everything.
    let whole = folded.len() == 1 && folded[0].old.len() == old.len();
    if grain == Grain::Readable || whole {
        found = folded;
    }
    let mut all = Vec::with_capacity(found.len());
    let (mut old_at, mut new_at) = (0, 0);
    let end = Edit { old: old.len()..old.len(), new: new.len()..new.len() };
    for edit in found.into_iter().chain([end]) {
        for (left, right) in (old_at..edit.old.start).zip(new_at..edit.new.start) {
            if old[left].runs != new[right].runs {
                all.push(Edit { old: left..left + 1, new: right..right + 1 });
            }
        }
        (old_at, new_at) = (edit.old.end, edit.new.end);
        if !edit.old.is_empty() || !edit.new.is_empty() {
            all.push(edit);
        }
    }
    all
}

/// Cuts the common text, of so many tokens, where the changes of the versions begin and end.
///
/// Changes over the same tokens are in one segment, and so are insertions at one point. A change
/// that only touches another stays apart from it. Kept and changed segments follow in the order of
/// the text, and the ranges of each version, joined, are the whole of it.
pub(crate) fn segments(pivot_len: usize, versions: &[Vec<Edit>]) -> Vec<Segment> {
    let owned = versions.iter().enumerate();
    let mut all: Vec<(usize, &Edit)> =
        owned.flat_map(|(owner, edits)| edits.iter().map(move |edit| (owner, edit))).collect();
    all.sort_by_key(|(owner, edit)| (edit.old.start, edit.old.end, *owner));
    let mut cut = Cut { at: 0, of: vec![0; versions.len()], segments: Vec::new() };
    let mut rest = all.as_slice();
    while let Some((_, first)) = rest.first() {
        let mut hull = first.old.clone();
        let mut count = 1;
        while let Some((_, next)) = rest.get(count) {
            if !collides(&hull, &next.old) {
                break;
            }
            hull.end = hull.end.max(next.old.end);
            count += 1;
        }
        cut.keep_to(hull.start);
        cut.change(hull, &rest[..count]);
        rest = &rest[count..];
    }
    cut.keep_to(pivot_len);
    cut.segments
}

/// Whether a change that comes no earlier collides with what stands in a hull.
fn collides(hull: &Range<usize>, next: &Range<usize>) -> bool {
    next.start < hull.end || (hull.is_empty() && next.is_empty() && hull.start == next.start)
}

struct Cut {
    at: usize,
    of: Vec<usize>,
    segments: Vec<Segment>,
}

impl Cut {
    fn keep_to(&mut self, end: usize) {
        let count = end - self.at;
        if count == 0 {
            return;
        }
        let of = self.of.iter().map(|at| *at..at + count).collect();
        self.segments.push(Segment { pivot: self.at..end, of, kept: true });
        self.at = end;
        self.of.iter_mut().for_each(|at| *at += count);
    }

    fn change(&mut self, hull: Range<usize>, edits: &[(usize, &Edit)]) {
        let mut ends: Vec<usize> = self.of.iter().map(|at| at + hull.len()).collect();
        for (owner, edit) in edits {
            ends[*owner] = ends[*owner] + edit.new.len() - edit.old.len();
        }
        let of = self.of.iter().zip(&ends).map(|(at, end)| *at..*end).collect();
        self.at = hull.end;
        self.of = ends;
        self.segments.push(Segment { pivot: hull, of, kept: false });
    }
}

/// How often each word stands in a text.
pub(crate) fn bag_of(tokens: &[Token]) -> HashMap<&str, usize> {
    let mut bag = HashMap::new();
    for token in tokens.iter().filter(|token| token.sort == Sort::Word) {
        *bag.entry(token.text.as_str()).or_insert(0) += 1;
    }
    bag
}

/// How many words two texts have in common, wherever they stand.
pub(crate) fn common_words(left: &HashMap<&str, usize>, right: &HashMap<&str, usize>) -> usize {
    left.iter().map(|(word, count)| right.get(word).map_or(0, |other| *count.min(other))).sum()
}

/// How many of some tokens are words.
pub(crate) fn count_words(tokens: &[Token]) -> usize {
    tokens.iter().filter(|token| token.sort == Sort::Word).count()
}
