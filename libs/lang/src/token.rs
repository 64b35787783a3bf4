//! Search terms: a text cut, folded and stemmed alike for the index and for the query.
//!
//! A text is first cut without regard to its language, so that every reader's query is cut as the
//! text was: at blanks and signs, at apostrophes (`l'avenir` is `avenir`), and at what joins parts
//! (`CL-24/44`, `multi-stakeholder`). Each word is then brought to terms by the language that its
//! script and the language of the text call for: see [`tokens`].

mod arabic;
mod cut;
mod query;
mod stop;
mod term;

use std::ops::Range;

pub use query::{query_terms, query_tokens};

use crate::Lang;
use cut::{Run, cut};

/// A term of a text, and where in the text it stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Token {
    /// The term as it is indexed: folded and stemmed, not for reading.
    pub term: String,
    /// The bytes of the text for which it stands, for a snippet; several terms may share them.
    pub range: Range<usize>,
}

/// Brings a text to the terms under which it is found, in the order in which they begin.
///
/// - Words are folded (case, compatibility forms, diacritics; `ё` is `е`) and stemmed by Snowball;
///   in Arabic, vowel signs and tatweel go, alefs are one, the article goes with what is written
///   onto it, and a light stemmer follows.
/// - A word that is written with diacritics, or begins with a letter that may be an Arabic
///   conjunction, has two terms, so that it is found by those who write it otherwise.
/// - A Latin word is stemmed as the language of the text, or as English where the text is Arabic,
///   Russian or Chinese.
/// - Chinese has the words of the dictionary and each pair of neighbouring characters: a dictionary
///   cuts the same characters differently in different sentences, and pairs do not depend on it.
/// - Numbers stay as they are. A reference is found whole, in its parts, and in what it begins or
///   ends with: `CL-24/44` is `cl-24/44`, `cl-24`, `24/44`, `cl`, `24` and `44`.
/// - Words joined by hyphens are found apart and as one: `multi-stakeholder`, `multistakeholder`.
/// - The commonest words are left out, unless written in capitals: `WHO` is not `who`.
pub fn tokens(text: &str, lang: Lang) -> Vec<Token> {
    let mut out: Vec<Token> = Vec::new();
    for run in cut(text) {
        let start = out.len();
        match &run {
            Run::Han(words) => han_tokens(text, words, &mut out),
            Run::Joined(parts) => joined_tokens(text, parts, lang, &mut out),
        }
        out[start..].sort_by_key(|token| (token.range.start, token.range.end));
    }
    out
}

fn push(out: &mut Vec<Token>, range: &Range<usize>, terms: Vec<String>) {
    out.extend(terms.into_iter().map(|term| Token { term, range: range.clone() }));
}

fn joined_tokens(text: &str, parts: &[Range<usize>], lang: Lang, out: &mut Vec<Token>) {
    for part in parts {
        let word = &text[part.clone()];
        let lang = term::stemmed_as(lang, word);
        if !stop::is_stop(word, lang) || stop::is_capitals(word) {
            push(out, part, term::terms(word, lang));
        }
    }
    for reference in cut::references(text, parts) {
        push(out, &reference, vec![term::reference(&text[reference.clone()])]);
    }
    if let Some(word) = cut::joined_word(text, parts) {
        let whole = parts[0].start..parts[parts.len() - 1].end;
        push(out, &whole, term::terms(&word, term::stemmed_as(lang, &word)));
    }
}

fn han_tokens(text: &str, words: &[Range<usize>], out: &mut Vec<Token>) {
    let pairs = cut::pairs(text, words[0].start..words[words.len() - 1].end);
    for pair in &pairs {
        push(out, pair, vec![term::plain(&text[pair.clone()])]);
    }
    for word in words {
        let text = &text[word.clone()];
        // A word of two characters is a pair already.
        if text.chars().count() != 2 && !stop::is_stop(text, Some(Lang::Zh)) {
            push(out, word, vec![term::plain(text)]);
        }
    }
}

#[cfg(test)]
mod tests;
