//! The terms of a word: folded, stemmed by the language, with and without its diacritics.

use rust_stemmers::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::arabic;
use crate::Lang;

/// The longest word in bytes that has terms; what is longer is data, not language.
const WORD: usize = 96;

/// The languages that a word may be of by its script, none if not one of the six.
pub(crate) fn fitting(word: &str) -> &'static [Lang] {
    match word.chars().find(|c| c.is_alphabetic()) {
        Some('a'..='z' | 'A'..='Z' | '\u{aa}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
        | Some('\u{fb00}'..='\u{fb06}' | '\u{ff21}'..='\u{ff5a}') => {
            &[Lang::En, Lang::Es, Lang::Fr]
        }
        Some('\u{400}'..='\u{52f}') => &[Lang::Ru],
        Some(
            '\u{600}'..='\u{6ff}'
            | '\u{750}'..='\u{77f}'
            | '\u{8a0}'..='\u{8ff}'
            | '\u{fb50}'..='\u{fefc}',
        ) => &[Lang::Ar],
        _ => &[],
    }
}

/// The language by which a word in a text is stemmed: that of the text, if the script fits it.
pub(crate) fn stemmed_as(lang: Lang, word: &str) -> Option<Lang> {
    let fitting = fitting(word);
    if fitting.contains(&lang) { Some(lang) } else { fitting.first().copied() }
}

/// The terms of a word in a language: one, or two where it may be written in two ways.
pub(crate) fn terms(word: &str, lang: Option<Lang>) -> Vec<String> {
    if word.len() > WORD {
        return Vec::new();
    }
    let plain = plain(word);
    let wordlike = plain.chars().all(char::is_alphabetic);
    let mut found = match lang {
        Some(lang) if wordlike && !plain.is_empty() => stems(word, plain, lang),
        _ => vec![plain],
    };
    found.retain(|term| !term.is_empty());
    found.dedup();
    found
}

fn stems(word: &str, plain: String, lang: Lang) -> Vec<String> {
    let algorithm = match lang {
        Lang::Ar => return arabic::stems(&plain),
        Lang::Zh => return vec![plain],
        Lang::Ru => return vec![Stemmer::create(Algorithm::Russian).stem(&plain).into_owned()],
        Lang::En => Algorithm::English,
        Lang::Es => Algorithm::Spanish,
        Lang::Fr => Algorithm::French,
    };
    let stemmer = Stemmer::create(algorithm);
    let bare = match plain.strip_suffix("cion").filter(|_| lang == Lang::Es) {
        // The stemmer knows the commonest ending of Spanish only with its accent.
        Some(front) => bare(&stemmer.stem(&format!("{front}ción"))),
        None => stemmer.stem(&plain).into_owned(),
    };
    if word.is_ascii() {
        return vec![bare];
    }
    // Suffixes are known by their diacritics, so the better stem is that of the word as written.
    let folded: String = word.nfkc().flat_map(char::to_lowercase).nfc().collect();
    vec![self::bare(&stemmer.stem(&folded)), bare]
}

/// Folds a word without stemming it: case, compatibility forms, diacritics, digits.
pub(crate) fn plain(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    let lower = word.nfkc().flat_map(char::to_lowercase);
    match fitting(word).first() {
        Some(Lang::Ru) => lower.nfc().filter_map(cyrillic).collect(),
        Some(Lang::Ar) => lower.nfd().filter_map(arabic::letter).collect(),
        Some(_) => bare(&lower.collect::<String>()),
        None => lower.nfc().filter_map(kept).collect(),
    }
}

/// Takes the diacritics off a Latin word.
fn bare(word: &str) -> String {
    if word.is_ascii() {
        return word.to_owned();
    }
    let mut out = String::with_capacity(word.len());
    for c in word.nfd().filter(|c| !is_combining_mark(*c)).filter_map(kept) {
        match c {
            'ß' => out.push_str("ss"),
            'œ' => out.push_str("oe"),
            'æ' => out.push_str("ae"),
            'ø' => out.push('o'),
            'ł' => out.push('l'),
            'ı' => out.push('i'),
            _ => out.push(c),
        }
    }
    out
}

/// Unifies what Russian writes in two ways; the stress mark goes, the breve of `й` does not.
fn cyrillic(c: char) -> Option<char> {
    match c {
        'ё' => Some('е'),
        '\u{300}' | '\u{301}' => None,
        _ => kept(c),
    }
}

/// Keeps letters, digits and the signs within a number; Arabic digits become 0-9.
pub(crate) fn kept(c: char) -> Option<char> {
    let digit = |zero: u32| char::from_digit(u32::from(c) - zero, 10);
    match c {
        '\u{660}'..='\u{669}' => digit(0x660),
        '\u{6f0}'..='\u{6f9}' => digit(0x6f0),
        '.' | ',' => Some(c),
        _ => (c.is_alphanumeric() || is_combining_mark(c)).then_some(c),
    }
}

/// Folds a reference: its parts and what joins them, with one hyphen for all.
pub(crate) fn reference(text: &str) -> String {
    text.nfkc()
        .flat_map(char::to_lowercase)
        .map(|c| if matches!(c, '\u{2010}'..='\u{2013}') { '-' } else { c })
        .filter_map(|c| if matches!(c, '-' | '/' | '_') { Some(c) } else { kept(c) })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_with_diacritics_has_the_stem_of_each_writing() {
        assert_eq!(terms("numériques", Some(Lang::Fr)), ["numer"]);
        assert_eq!(terms("élevées", Some(Lang::Fr)), ["elev", "eleve"]);
        assert_eq!(terms("ŒUVRE", Some(Lang::Fr)), ["oeuvr"]);
        assert_eq!(terms("comunicacion", Some(Lang::Es)), terms("comunicación", Some(Lang::Es)));
    }

    #[test]
    fn what_is_not_a_word_is_folded_only() {
        assert_eq!(plain("ＷＴＰＦ"), "wtpf");
        assert_eq!(plain("٢٠٢٥"), "2025");
        assert_eq!(plain("Ёжик"), "ежик");
        assert_eq!(plain("йо\u{301}д"), "йод");
        assert_eq!(terms("5Gs", Some(Lang::En)), ["5gs"]);
        assert_eq!(terms(&"a".repeat(97), Some(Lang::En)), Vec::<String>::new());
        assert_eq!(reference("CL\u{2011}24/44"), "cl-24/44");
    }
}
