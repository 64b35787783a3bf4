//! The cut into words, the same for every language: runs of joined words, runs of Han characters.

use std::ops::Range;

use crate::segment::segments;

/// The most parts that a reference has whose beginnings and ends are found too.
const PARTS: usize = 6;
/// The longest reference in bytes that is a term of its own.
const REFERENCE: usize = 64;

/// Words that stand together.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Run {
    /// One word, or several joined by single signs: `CL-24/44`, `multi-stakeholder`, `2025`.
    Joined(Vec<Range<usize>>),
    /// Characters of Chinese without a break, as the dictionary cuts them into words.
    Han(Vec<Range<usize>>),
}

/// Tells whether a character is a Chinese one.
fn is_han(c: char) -> bool {
    matches!(
        c,
        '\u{3005}' | '\u{3007}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}'
    )
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '\u{2bc}' | '\u{ff07}')
}

/// Tells whether a sign between two words joins them.
fn is_joiner(sign: &str) -> bool {
    let mut chars = sign.chars();
    let (Some(c), None) = (chars.next(), chars.next()) else { return false };
    is_hyphen(c) || matches!(c, '/' | '.' | '_' | '\u{2013}')
}

/// Cuts a text into its runs, leaving out what is neither word nor number.
pub(crate) fn cut(text: &str) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut joiner = false;
    // The end of the word, and of the joiner behind it, to which the next word would be joined.
    let mut open = None;
    let mut at = 0;
    for (part, is_word) in segments(text) {
        let range = at..at + part.len();
        at = range.end;
        let touching = open == Some(range.start);
        if !is_word {
            joiner = touching && !joiner && is_joiner(part);
            open = joiner.then_some(range.end);
            continue;
        }
        let han = part.starts_with(is_han);
        match runs.last_mut() {
            Some(Run::Han(words)) if han && touching && !joiner => words.push(range.clone()),
            Some(Run::Joined(parts)) if !han && touching && joiner => {
                split(part, range.start, parts);
            }
            _ if han => runs.push(Run::Han(vec![range.clone()])),
            _ => {
                let mut parts = Vec::with_capacity(1);
                split(part, range.start, &mut parts);
                runs.push(Run::Joined(parts));
            }
        }
        joiner = false;
        open = Some(range.end);
    }
    runs.retain(|run| !matches!(run, Run::Joined(parts) if parts.is_empty()));
    runs
}

/// Cuts a word at low lines and apostrophes, leaving single letters before or after the latter.
fn split(word: &str, start: usize, parts: &mut Vec<Range<usize>>) {
    let is_cut = |c: char| c == '_' || is_apostrophe(c);
    let elided = word.contains(is_apostrophe) && word.chars().any(char::is_alphabetic);
    if !elided && !word.contains('_') {
        parts.push(start..start + word.len());
        return;
    }
    let mut at = start;
    for piece in word.split_inclusive(is_cut) {
        let bare = piece.trim_end_matches(is_cut);
        let single = elided && bare.chars().nth(1).is_none();
        if !bare.is_empty() && !single {
            parts.push(at..at + bare.len());
        }
        at += piece.len();
    }
}

fn has_digit(text: &str) -> bool {
    text.chars().any(char::is_numeric)
}

/// Tells whether a run is a reference that is a term as a whole.
pub(crate) fn is_reference(text: &str, parts: &[Range<usize>]) -> bool {
    let (Some(first), Some(last)) = (parts.first(), parts.last()) else { return false };
    let whole = &text[first.start..last.end];
    (2..=PARTS).contains(&parts.len()) && whole.len() <= REFERENCE && has_digit(whole)
}

/// The references within a run: all of two parts or more that have a digit.
pub(crate) fn references(text: &str, parts: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    if !(2..=PARTS).contains(&parts.len()) {
        return found;
    }
    for (at, first) in parts.iter().enumerate() {
        for end in at + 2..=parts.len() {
            if is_reference(text, &parts[at..end]) {
                found.push(first.start..parts[end - 1].end);
            }
        }
    }
    found
}

/// The words of a run written as one, if it is two or three words of letters joined by hyphens.
pub(crate) fn joined_word(text: &str, parts: &[Range<usize>]) -> Option<String> {
    if !(2..=3).contains(&parts.len()) {
        return None;
    }
    let hyphens =
        parts.windows(2).all(|pair| text[pair[0].end..pair[1].start].starts_with(is_hyphen));
    let word: String = parts.iter().map(|part| &text[part.clone()]).collect();
    (hyphens && !has_digit(&word)).then_some(word)
}

/// The pairs of neighbouring characters in a part of a text.
pub(crate) fn pairs(text: &str, range: Range<usize>) -> Vec<Range<usize>> {
    let mut last: Option<usize> = None;
    let mut found = Vec::new();
    for (at, c) in text[range.clone()].char_indices() {
        let (start, end) = (range.start + at, range.start + at + c.len_utf8());
        if let Some(before) = last {
            found.push(before..end);
        }
        last = Some(start);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut_texts(text: &str) -> Vec<Vec<&str>> {
        let runs = cut(text);
        runs.iter()
            .map(|run| match run {
                Run::Joined(parts) | Run::Han(parts) => {
                    parts.iter().map(|part| &text[part.clone()]).collect()
                }
            })
            .collect()
    }

    #[test]
    fn runs_are_joined_words_and_unbroken_han() {
        assert_eq!(
            cut_texts("Doc. CL-24/44, end."),
            [vec!["Doc"], vec!["CL", "24", "44"], vec!["end"]]
        );
        assert_eq!(
            cut_texts("l’avant-projet -a--b"),
            [vec!["avant", "projet"], vec!["a"], vec!["b"]]
        );
        assert_eq!(
            cut_texts("file_name 1'000 rock'n'roll _"),
            [vec!["file", "name"], vec!["1'000"], vec!["rock", "roll"]]
        );
        assert_eq!(cut_texts("5G网络，中国"), [vec!["5G"], vec!["网络"], vec!["中国"]]);
    }
}
