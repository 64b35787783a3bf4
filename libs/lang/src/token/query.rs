//! Queries: for each word asked for, the terms any of which a fitting text has.

use std::ops::Range;

use super::cut::{self, Run, cut};
use super::{stop, term};
use crate::Lang;

/// Brings a query to terms as [`tokens`](crate::tokens) does for texts in any of the languages.
///
/// For each word of the query there is one set: a text fits that has a term of every set. A Latin
/// word has the terms that English, Spanish and French would give it, so that a text of one
/// language is found by readers of another. A word that is a stop word in one of them is left out,
/// as texts of that language do not have it, unless nothing else is asked for.
///
/// A reference is one set, a word with hyphens one for each part. Of Chinese, the words of the
/// dictionary are asked for as pairs of characters, because a text may be cut otherwise than the
/// query, but always has the pairs; a longer word stands beside its first pair for those who rank.
/// A query of a single character finds it only where the dictionary cuts it out as a word. Nothing
/// is left of a query that has only what is a stop word in every language that fits.
pub fn query_terms(text: &str) -> Vec<Vec<String>> {
    sets(text, None)
}

/// Brings a query to terms as [`query_terms`] does, for texts of one language.
pub fn query_tokens(text: &str, lang: Lang) -> Vec<Vec<String>> {
    sets(text, Some(lang))
}

/// What a query is read with.
#[derive(Clone, Copy)]
struct Reading {
    /// The language of the texts, if one.
    lang: Option<Lang>,
    /// Whether capitals tell an acronym from a stop word, as they do not in a text all of capitals.
    capitals: bool,
    /// Whether stop words are let in where a language does not know them as such.
    lenient: bool,
}

fn sets(text: &str, lang: Option<Lang>) -> Vec<Vec<String>> {
    let runs = cut(text);
    let words = runs.iter().map(|run| match run {
        Run::Joined(words) | Run::Han(words) => words.len(),
    });
    let capitals = words.sum::<usize>() == 1 || text.chars().any(char::is_lowercase);
    let read = |lenient| {
        let reading = Reading { lang, capitals, lenient };
        let mut sets: Vec<Vec<String>> = Vec::new();
        for run in &runs {
            match run {
                Run::Han(words) => han_sets(text, words, reading, &mut sets),
                Run::Joined(parts) => joined_sets(text, parts, reading, &mut sets),
            }
        }
        sets
    };
    let strict = read(false);
    if strict.is_empty() { read(true) } else { strict }
}

/// Adds a set without repeating terms, nor a set that is there.
fn push(sets: &mut Vec<Vec<String>>, mut set: Vec<String>) {
    let mut at = 0;
    while at < set.len() {
        if set[..at].contains(&set[at]) {
            set.remove(at);
        } else {
            at += 1;
        }
    }
    if !set.is_empty() && !sets.contains(&set) {
        sets.push(set);
    }
}

/// The languages by which a word is stemmed; one without a stemmer is read once as it is.
fn langs_of(word: &str, reading: Reading) -> Vec<Option<Lang>> {
    if let Some(lang) = reading.lang {
        return vec![term::stemmed_as(lang, word)];
    }
    match term::fitting(word) {
        [] => vec![None],
        fitting => fitting.iter().copied().map(Some).collect(),
    }
}

fn word_terms(word: &str, reading: Reading) -> Vec<String> {
    langs_of(word, reading).into_iter().flat_map(|lang| term::terms(word, lang)).collect()
}

fn part_terms(word: &str, reading: Reading) -> Vec<String> {
    if reading.capitals && stop::is_capitals(word) {
        return word_terms(word, reading);
    }
    let (stopped, free): (Vec<_>, Vec<_>) =
        langs_of(word, reading).into_iter().partition(|lang| stop::is_stop(word, *lang));
    if !stopped.is_empty() && !reading.lenient {
        return Vec::new();
    }
    free.into_iter().flat_map(|lang| term::terms(word, lang)).collect()
}

fn joined_sets(text: &str, parts: &[Range<usize>], reading: Reading, sets: &mut Vec<Vec<String>>) {
    let whole = parts[0].start..parts[parts.len() - 1].end;
    if cut::is_reference(text, parts) {
        push(sets, vec![term::reference(&text[whole])]);
        return;
    }
    let joined = cut::joined_word(text, parts).map(|word| word_terms(&word, reading));
    let joined = joined.unwrap_or_default();
    let mut asked = false;
    for part in parts {
        let mut set = part_terms(&text[part.clone()], reading);
        if set.is_empty() {
            continue;
        }
        asked = true;
        set.extend(joined.iter().cloned());
        push(sets, set);
    }
    if !asked {
        push(sets, joined);
    }
}

fn han_sets(text: &str, words: &[Range<usize>], reading: Reading, sets: &mut Vec<Vec<String>>) {
    let of = |range: Range<usize>| term::plain(&text[range]);
    let run = words[0].start..words[words.len() - 1].end;
    let is_single = |word: &Range<usize>| text[word.clone()].chars().nth(1).is_none();
    let is_stop = |word: &Range<usize>| stop::is_stop(&text[word.clone()], Some(Lang::Zh));
    if words.len() == 1 && is_single(&words[0]) {
        if !is_stop(&words[0]) {
            push(sets, vec![of(run)]);
        }
        return;
    }
    if reading.lenient {
        for pair in cut::pairs(text, run) {
            push(sets, vec![of(pair)]);
        }
        return;
    }
    for (at, word) in words.iter().enumerate().filter(|(_, word)| !is_stop(word)) {
        if !is_single(word) {
            let whole = of(word.clone());
            for (nth, pair) in cut::pairs(text, word.clone()).into_iter().enumerate() {
                let pair = of(pair);
                push(sets, if nth == 0 { vec![pair, whole.clone()] } else { vec![pair] });
            }
            continue;
        }
        // Alone, a character the dictionary does not know is no term; with its neighbour it is.
        let next = words.get(at + 1);
        let before = at.checked_sub(1).map(|before| &words[before]);
        let forward = next
            .is_some_and(|next| is_single(next) && !is_stop(next) || before.is_none_or(is_stop));
        let pair = match before {
            Some(before) if !forward => {
                let last = text[before.clone()].chars().next_back().map_or(0, char::len_utf8);
                word.start - last..word.end
            }
            _ => {
                let first = text[word.end..].chars().next().map_or(0, char::len_utf8);
                word.start..word.end + first
            }
        };
        push(sets, vec![of(pair)]);
    }
}
