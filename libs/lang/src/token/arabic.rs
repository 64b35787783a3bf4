//! Arabic words: letters unified, the article and its prefixes taken off, a light stemmer.
//!
//! The stemmer is the "light10" of Larkey, Ballesteros and Connell, which does better in retrieval
//! than stemmers that look for roots. Snowball's Arabic is not used: as the crate has it, it stems
//! the singular and the plural of a feminine noun apart, and takes the first letter of `فريق` for
//! a prefix.

use unicode_normalization::char::is_combining_mark;

use super::term::kept;

/// What stands before a noun with its article, and the article itself.
const ARTICLES: [&str; 8] = ["وبال", "فبال", "وكال", "وال", "بال", "كال", "فال", "ال"];
/// "For the", in which the article has lost its alef.
const FOR_THE: [&str; 3] = ["ولل", "فلل", "لل"];
/// Endings of number, gender and person, in the order in which they are taken off.
const ENDINGS: [&str; 8] = ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"];

/// Unifies a letter of a decomposed word: no vowel signs, hamzas or tatweel, one alef.
///
/// The forms of alef with hamza or madda fall together by losing their marks.
pub(crate) fn letter(c: char) -> Option<char> {
    match c {
        '\u{640}' => None,
        '\u{671}' => Some('ا'),
        'ى' => Some('ي'),
        'ة' => Some('ه'),
        _ if is_combining_mark(c) => None,
        _ => kept(c),
    }
}

/// The stems of a unified word: two if its first letter may be a prefix or part of the word.
pub(crate) fn stems(word: &str) -> Vec<String> {
    bases(word).into_iter().map(light).collect()
}

/// Takes off a prefix, if at least so many letters remain.
fn without<'a>(word: &'a str, prefix: &str, least: usize) -> Option<&'a str> {
    word.strip_prefix(prefix).filter(|rest| rest.chars().count() >= least)
}

fn bases(word: &str) -> Vec<&str> {
    let mut base = word;
    // Once for the article, and again for a word such as الإلكترونية that seems to begin with one,
    // as such a word without its article loses those letters too.
    while let Some(rest) = ARTICLES.iter().find_map(|prefix| without(base, prefix, 3)) {
        base = rest;
    }
    if base != word {
        return vec![base];
    }
    for prefix in FOR_THE {
        let Some(rest) = without(word, prefix, 2) else { continue };
        // للجنة is ل and لجنة, للدول is ل and دول: whether the second ل belongs to the word is
        // not seen.
        let whole = &word[prefix.len() - 'ل'.len_utf8()..];
        return if rest.chars().count() < 3 { vec![whole] } else { vec![rest, whole] };
    }
    match without(word, "و", 3) {
        Some(rest) => vec![rest, word],
        None => vec![word],
    }
}

fn light(base: &str) -> String {
    let mut stem = base;
    for ending in ENDINGS {
        let rest = stem.strip_suffix(ending).filter(|rest| rest.chars().count() >= 2);
        stem = rest.unwrap_or(stem);
    }
    stem.to_owned()
}

#[cfg(test)]
mod tests {
    use crate::Lang;
    use crate::token::term::terms;

    /// Checks that the words of each line have a term in common.
    #[test]
    fn forms_of_a_word_meet() {
        for line in [
            "منتدى المنتدى والمنتدى المُنتدى بالمنتدى للمنتدى المنتديات ومنتدى",
            "شبكة الشبكة شبكات الشبكات وشبكاتها",
            "دول الدول للدول وللدول",
            "لجنة اللجنة للجنة لجان",
            "سياسة سياسات السياسات بالسياسات",
            "إلكترونية الإلكترونية الكترونية الالكترونية إلكتروني",
            "رقمي رقمية الرقمية",
            "وثيقة الوثيقة والوثيقة",
            "معلومات المعلومات معلومة",
            "لغة اللغة للغة",
        ] {
            let words: Vec<&str> = line.split(' ').collect();
            let first = terms(words[0], Some(Lang::Ar));
            for word in &words[1..] {
                let found = terms(word, Some(Lang::Ar));
                let meets = found.iter().any(|term| first.contains(term));
                // A broken plural is a word of its own for any light stemmer.
                assert_eq!(meets, *word != "لجان", "{word} {found:?} {first:?}");
            }
        }
    }

    #[test]
    fn different_words_stay_apart() {
        assert_ne!(terms("فريق", Some(Lang::Ar)), terms("ريق", Some(Lang::Ar)));
        assert_eq!(terms("الله", Some(Lang::Ar)), ["الل"]);
        assert_eq!(terms("كتـــاب", Some(Lang::Ar)), ["كتاب"]);
    }
}
