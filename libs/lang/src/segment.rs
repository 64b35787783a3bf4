//! Words: a text cut at the boundaries of Unicode, Chinese by dictionary.

use std::sync::LazyLock;

use icu_segmenter::options::WordBreakInvariantOptions;
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed};

// Loading the models costs some microseconds, more than cutting a short label.
static SEGMENTER: LazyLock<WordSegmenterBorrowed<'static>> =
    LazyLock::new(|| WordSegmenter::new_auto(WordBreakInvariantOptions::default()));

/// Cuts a text into words and what stands between them, so that the parts joined are the text.
///
/// Each blank run and each sign is a part of its own. The rules are those of UAX 29; Chinese is
/// cut by ICU's dictionary, whatever the language of the text around it. The dictionary knows
/// everyday words (`世界|电信|政策|论坛`) and cuts what it does not know into single characters or
/// astray (`数字|鸿|沟`, `互|联|网`); that does for a comparison, not for a search, which is why
/// [`tokens`](crate::tokens) looks at pairs of characters too.
pub fn words(text: &str) -> Vec<&str> {
    words_of(text).collect()
}

/// Cuts a text as [`words`] does, one part after another, without holding them all.
pub fn words_of(text: &str) -> impl Iterator<Item = &str> {
    segments(text).map(|(part, _)| part)
}

/// The parts of a text, each with whether it is a word or number rather than blank or sign.
pub(crate) fn segments(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let mut last = 0;
    SEGMENTER.segment_str(text).iter_with_word_type().filter_map(move |(at, kind)| {
        let part = &text[last..at];
        last = at;
        (!part.is_empty()).then_some((part, kind.is_word_like()))
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_are_cut_in_every_script() {
        assert_eq!(words("Two words, then."), ["Two", " ", "words", ",", " ", "then", "."]);
        assert_eq!(words("世界电信政策论坛"), ["世界", "电信", "政策", "论坛"]);
        assert_eq!(words("المنتدى العالمي"), ["المنتدى", " ", "العالمي"]);
        assert_eq!(words("Всемирный форум"), ["Всемирный", " ", "форум"]);
        assert_eq!(words(""), Vec::<&str>::new());
    }

    proptest! {
        #[test]
        fn words_joined_are_the_text(text in "\\PC*|[世界电信政策论坛 a-z.,\n]*") {
            prop_assert_eq!(words(&text).concat(), text);
        }
    }
}
