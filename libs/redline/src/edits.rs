//! Edits: where two lists of tokens differ, found by words and settled for reading.

use std::collections::HashMap;
use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::token::{Sort, Token, count_words};

/// One place where two lists of tokens differ: what goes, and what comes instead of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The old tokens that go; empty for a mere insertion.
    pub old: Range<usize>,
    /// The new tokens that come; empty for a mere deletion.
    pub new: Range<usize>,
}

/// Finds the smallest edits that lead from the old tokens to the new, in order and apart.
///
/// Words, signs and marks are matched first, and blanks follow them; a mark matches a mark
/// whatever its label, since notes are renumbered. This is the form to merge several changes of
/// one text by: the ranges of different edits are over the same old tokens.
pub fn edits(old: &[Token], new: &[Token]) -> Vec<Edit> {
    let mut known = HashMap::new();
    let old_solid = solid(old);
    let new_solid = solid(new);
    let old_keys = keys(old, &old_solid, &mut known);
    let new_keys = keys(new, &new_solid, &mut known);
    let mut found = Vec::new();
    for op in capture_diff_slices(Algorithm::Patience, &old_keys, &new_keys) {
        if !matches!(op, DiffOp::Equal { .. }) {
            push(&mut found, Edit { old: op.old_range(), new: op.new_range() });
        }
    }
    slide(&mut found, old, &old_solid, &old_keys, Side::Old);
    slide(&mut found, new, &new_solid, &new_keys, Side::New);
    with_blanks(&found, (old, &old_solid), (new, &new_solid))
}

/// Makes edits readable: short unchanged islands between them are taken in, and when hardly
/// anything of either text is left, all of it is replaced as one.
pub fn fold(mut found: Vec<Edit>, old: &[Token], new: &[Token]) -> Vec<Edit> {
    // Each round can make an edit heavy enough to take in one more island; few ever do.
    for _ in 0..8 {
        let before = found.len();
        found = absorb(found, old, new);
        if found.len() == before {
            break;
        }
    }
    if !replaces_all(&found, old, new) {
        return found;
    }
    vec![Edit { old: 0..old.len(), new: 0..new.len() }]
}

fn push(found: &mut Vec<Edit>, edit: Edit) {
    match found.last_mut() {
        Some(last) if last.old.end == edit.old.start && last.new.end == edit.new.start => {
            last.old.end = edit.old.end;
            last.new.end = edit.new.end;
        }
        _ => found.push(edit),
    }
}

fn solid(tokens: &[Token]) -> Vec<usize> {
    (0..tokens.len()).filter(|&at| tokens[at].sort != Sort::Blank).collect()
}

fn keys<'a>(
    tokens: &'a [Token],
    solid: &[usize],
    known: &mut HashMap<(bool, &'a str), u32>,
) -> Vec<u32> {
    let key = |&at: &usize| {
        let token = &tokens[at];
        let mark = token.sort == Sort::Mark;
        let fresh = known.len() as u32;
        *known.entry((mark, if mark { "" } else { &token.text })).or_insert(fresh)
    };
    solid.iter().map(key).collect()
}

/// One of the two texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Old,
    New,
}

/// Moves mere insertions and deletions to where they end with a stop or comma, if they can be:
/// `A. [B. ]C.` reads better than `A[. B]. C.`.
fn slide(found: &mut [Edit], tokens: &[Token], solid: &[usize], keys: &[u32], which: Side) {
    for at in 0..found.len() {
        let (moving, still) = sides(&found[at], which);
        if moving.is_empty() || !still.is_empty() {
            continue;
        }
        // One kept token stays between neighbouring edits, so that they do not run together.
        let low = if at == 0 { 0 } else { sides(&found[at - 1], which).0.end + 1 };
        let high = found.get(at + 1).map_or(keys.len(), |next| sides(next, which).0.start - 1);
        let ends = |end: usize| stop(&tokens[solid[end - 1]].text);
        let mut best = (ends(moving.end), moving.start);
        let mut start = moving.start;
        while start > low && keys[start - 1] == keys[start + moving.len() - 1] {
            start -= 1;
            let here = ends(start + moving.len());
            best = if here > best.0 { (here, start) } else { best };
        }
        start = moving.start;
        while start + moving.len() < high && keys[start] == keys[start + moving.len()] {
            start += 1;
            let here = ends(start + moving.len());
            best = if here > best.0 { (here, start) } else { best };
        }
        let still = still.start + best.1 - moving.start;
        let moved = best.1..best.1 + moving.len();
        found[at] = match which {
            Side::Old => Edit { old: moved, new: still..still },
            Side::New => Edit { old: still..still, new: moved },
        };
    }
}

fn sides(edit: &Edit, which: Side) -> (Range<usize>, Range<usize>) {
    match which {
        Side::Old => (edit.old.clone(), edit.new.clone()),
        Side::New => (edit.new.clone(), edit.old.clone()),
    }
}

/// How well a phrase ends with this sign.
fn stop(sign: &str) -> u8 {
    match sign {
        "." | ";" | ":" | "!" | "?" | "。" | "；" | "：" | "！" | "？" | "؛" | "؟" => 2,
        "," | "、" | "，" | "،" => 1,
        _ => 0,
    }
}

/// Widens edits of solid tokens to all tokens: blanks stay with the kept token they touch.
fn with_blanks(
    found: &[Edit],
    (old, old_solid): (&[Token], &[usize]),
    (new, new_solid): (&[Token], &[usize]),
) -> Vec<Edit> {
    let mut all = Vec::new();
    let (mut old_at, mut new_at) = (0, 0);
    let (mut old_done, mut new_done) = (0, 0);
    let end = Edit { old: old_solid.len()..old_solid.len(), new: new_solid.len()..new_solid.len() };
    for edit in found.iter().chain([&end]) {
        while old_done < edit.old.start {
            let (old_next, new_next) = (old_solid[old_done], new_solid[new_done]);
            gap(old, old_at..old_next, new, new_at..new_next, &mut all);
            (old_at, new_at) = (old_next + 1, new_next + 1);
            (old_done, new_done) = (old_done + 1, new_done + 1);
        }
        (old_done, new_done) = (edit.old.end, edit.new.end);
    }
    gap(old, old_at..old.len(), new, new_at..new.len(), &mut all);
    all
}

fn gap(
    old: &[Token],
    mut gone: Range<usize>,
    new: &[Token],
    mut come: Range<usize>,
    all: &mut Vec<Edit>,
) {
    let same = |left: usize, right: usize| {
        old[left].sort == Sort::Blank
            && new[right].sort == Sort::Blank
            && old[left].text == new[right].text
    };
    while !gone.is_empty() && !come.is_empty() && same(gone.start, come.start) {
        gone.start += 1;
        come.start += 1;
    }
    while !gone.is_empty() && !come.is_empty() && same(gone.end - 1, come.end - 1) {
        gone.end -= 1;
        come.end -= 1;
    }
    if !gone.is_empty() || !come.is_empty() {
        all.push(Edit { old: gone, new: come });
    }
}

fn absorb(found: Vec<Edit>, old: &[Token], new: &[Token]) -> Vec<Edit> {
    let mut kept: Vec<Edit> = Vec::with_capacity(found.len());
    for edit in found {
        let Some(last) = kept.last_mut() else {
            kept.push(edit);
            continue;
        };
        let island = &old[last.old.end..edit.old.start];
        // Two insertions, or two deletions, are read more easily apart than retold together.
        let replaces =
            (last.old.len() + edit.old.len() > 0) && (last.new.len() + edit.new.len() > 0);
        if replaces && is_weak(island, weight(last, old, new).min(weight(&edit, old, new))) {
            last.old.end = edit.old.end;
            last.new.end = edit.new.end;
        } else {
            kept.push(edit);
        }
    }
    kept
}

fn weight(edit: &Edit, old: &[Token], new: &[Token]) -> usize {
    count_words(&old[edit.old.clone()]).max(count_words(&new[edit.new.clone()]))
}

/// Whether an unchanged island says too little beside the edits around it, the lighter of which
/// has so many words.
fn is_weak(island: &[Token], words_around: usize) -> bool {
    let limit = match words_around {
        0..=2 => 1,
        3..=5 => 2,
        _ => 4,
    };
    // Entries of a list, each with one word changed, are told one by one: `2024, 67` say.
    let has = |sort: Sort| island.iter().any(|token| token.sort == sort);
    if words_around <= 1 && has(Sort::Sign) && has(Sort::Blank) {
        return false;
    }
    let mut strength = 0;
    for token in island {
        strength += match token.sort {
            Sort::Blank | Sort::Sign => 0,
            Sort::Word if is_light(&token.text) => 1,
            Sort::Word => 2,
            Sort::Mark => return false,
        };
        if strength > limit {
            return false;
        }
    }
    true
}

/// Whether a word is an article, preposition or the like, told by its length alone.
fn is_light(word: &str) -> bool {
    let longest = if word.starts_with(is_han) { 1 } else { 3 };
    word.chars().nth(longest).is_none()
        && !word.contains(char::is_numeric)
        && !word.chars().skip(1).any(char::is_uppercase)
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Whether less than two fifths of the shorter text is left.
fn replaces_all(found: &[Edit], old: &[Token], new: &[Token]) -> bool {
    let gone: usize = found.iter().map(|edit| count_words(&old[edit.old.clone()])).sum();
    let come: usize = found.iter().map(|edit| count_words(&new[edit.new.clone()])).sum();
    let words = count_words(old);
    let fewer = words.min(count_words(new));
    gone > 0 && come > 0 && (words - gone) * 5 < fewer * 2
}
