//! How like two texts are, by the words they share: the only thing a place is trusted for.

use std::collections::HashMap;

use text::{Content, Kind, Run};

/// Twice the shared words over all words, from which a text is still the block it is marked as.
const ALIKE: f64 = 0.5;
/// So much of the shorter of two texts in the longer, when one was split off or written out,
const INSIDE: f64 = 0.8;
/// if the shorter has so many words.
const INSIDE_WORDS: usize = 4;

/// What stands for the mark of a note, whose number Word computes.
const NOTE: char = '\u{fffc}';

/// The words of a content as they are compared: without styles and numbers.
pub(super) fn wording(content: &Content) -> String {
    let mut text = String::new();
    let Kind::Table(rows) = &content.kind else {
        add(&mut text, &content.runs);
        return text.trim().to_owned();
    };
    for row in rows {
        for cell in row {
            add(&mut text, cell);
            text.push('\t');
        }
        text.push('\n');
    }
    text
}

fn add(text: &mut String, runs: &[Run]) {
    for run in runs {
        text.push_str(&run.text);
        text.extend(run.note.is_some().then_some(NOTE));
    }
}

/// How like two texts are, from 0 to 1, if they are alike enough to be one block.
pub(super) fn alike(left: &str, right: &str) -> Option<f64> {
    if left == right {
        return Some(1.0);
    }
    let (mut counts, mut fewer) = (HashMap::new(), 0usize);
    for word in words(left) {
        *counts.entry(word).or_insert(0usize) += 1;
        fewer += 1;
    }
    let (mut shared, mut count) = (0usize, 0usize);
    for word in words(right) {
        count += 1;
        if let Some(left) = counts.get_mut(word).filter(|left| **left > 0) {
            *left -= 1;
            shared += 1;
        }
    }
    let all = fewer + count;
    fewer = fewer.min(count);
    if all == 0 {
        return None;
    }
    let likeness = 2.0 * shared as f64 / all as f64;
    let inside = fewer >= INSIDE_WORDS && shared as f64 >= INSIDE * fewer as f64;
    (likeness >= ALIKE || inside).then_some(likeness)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    lang::words_of(text).filter(|word| word.chars().any(char::is_alphanumeric))
}

/// Whether two contents can be one block at all: tables and notes stay what they are.
pub(super) fn one_sort(left: &Content, right: &Content) -> bool {
    let fixed = |content: &Content| matches!(content.kind, Kind::Table(_) | Kind::Note);
    left.is_like(right) || (!fixed(left) && !fixed(right))
}
