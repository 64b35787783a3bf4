//! Isolates: people's text kept from turning the text around it, and cleaned before it is stored.

use unicode_normalization::UnicodeNormalization;

/// FIRST STRONG ISOLATE: what follows takes its direction from its own first letter.
const OPEN: char = '\u{2068}';
/// POP DIRECTIONAL ISOLATE: the end of an isolate.
const CLOSE: char = '\u{2069}';

/// Tells whether a character opens or closes an embedding, override or isolate.
fn is_bidi_span(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Tells whether a character ends a paragraph in the sense of UAX 9, and every isolate with it.
fn is_paragraph_end(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{1c}'..='\u{1e}' | '\u{85}' | '\u{2029}')
}

/// Wraps a text in a first-strong isolate, for a place in plain text where HTML's `bdi` is not.
///
/// Controls of the text itself that open or close such spans are left out, so that none of them
/// ends the isolate early; each paragraph of it is an isolate of its own, as an isolate ends with
/// its paragraph in any case.
pub fn isolate(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 6);
    let mut open = false;
    for c in text.chars().filter(|c| !is_bidi_span(*c)) {
        if is_paragraph_end(c) == open {
            out.push(if open { CLOSE } else { OPEN });
            open = !open;
        }
        out.push(c);
    }
    if open {
        out.push(CLOSE);
    }
    out
}

/// Tells whether a character has no place in a stored text.
fn is_stray(c: char) -> bool {
    c.is_control()
        || is_bidi_span(c)
        || matches!(
            c,
            '\u{200b}'
                | '\u{2060}'..='\u{2065}'
                | '\u{206a}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
        || u32::from(c) & 0xfffe == 0xfffe
        || matches!(c, '\u{fdd0}'..='\u{fdef}')
}

/// Cleans a text that is to be stored, and puts it into the normal form NFC.
///
/// A tab becomes a blank; CR LF, CR, NEL and the separators U+2028 and U+2029 become a line feed.
/// These are left out:
///
/// - the other control characters (C0, DEL, C1);
/// - what opens and closes bidi embeddings, overrides and isolates: U+202A-202E, U+2066-2069;
/// - what is not seen and not needed by the six languages: zero width space U+200B, word joiner and
///   invisible operators U+2060-2065, deprecated format controls U+206A-206F, the byte order mark
///   U+FEFF, interlinear annotation U+FFF9-FFFB, tags U+E0000-E007F;
/// - noncharacters.
///
/// Kept are the joiners that scripts need (U+200C, U+200D), the marks that turn nothing but
/// themselves (U+200E, U+200F, U+061C), the soft hyphen and the variation selectors.
pub fn strip(text: &str) -> String {
    let mut last = ' ';
    let kept = text.chars().filter_map(|c| {
        let after_return = last == '\r';
        last = c;
        match c {
            '\n' if after_return => None,
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
            '\t' => Some(' '),
            _ => (!is_stray(c)).then_some(c),
        }
    });
    kept.nfc().collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_text_is_isolated_by_paragraphs() {
        assert_eq!(isolate("المنتدى"), "\u{2068}المنتدى\u{2069}");
        assert_eq!(isolate("a\n\nb"), "\u{2068}a\u{2069}\n\n\u{2068}b\u{2069}");
        assert_eq!(isolate("a\u{2069}\u{202e}b"), "\u{2068}ab\u{2069}");
        assert_eq!(isolate(""), "");
    }

    #[test]
    fn a_text_is_cleaned_and_keeps_what_scripts_need() {
        assert_eq!(strip("a\tb\r\nc\rd\u{2029}e"), "a b\nc\nd\ne");
        assert_eq!(strip("a\0\u{202e}b\u{feff}\u{e0041}c\u{7f}"), "abc");
        assert_eq!(strip("e\u{301}"), "é");
        let kept = "می\u{200c}خواهم \u{200f}(WTPF) co\u{ad}op";
        assert_eq!(strip(kept), kept);
    }

    fn is_balanced(text: &str) -> bool {
        text.split(is_paragraph_end).all(|paragraph| {
            let spans: String = paragraph.chars().filter(|c| is_bidi_span(*c)).collect();
            let whole = paragraph.starts_with(OPEN) && paragraph.ends_with(CLOSE);
            paragraph.is_empty() || (whole && spans == "\u{2068}\u{2069}")
        })
    }

    proptest! {
        #[test]
        fn an_isolate_is_balanced(
            text in "(?s).*|[a\n\u{202a}-\u{202e}\u{2066}-\u{2069}\u{2029}]*"
        ) {
            prop_assert!(is_balanced(&isolate(&text)));
        }

        #[test]
        fn a_clean_text_stays_as_it_is(text in "(?s).*|[\r\n\t\u{2028}ae\u{300}\u{301}]*") {
            let clean = strip(&text);
            prop_assert_eq!(strip(&clean), clean.clone());
            prop_assert!(!clean.chars().any(|c| c != '\n' && (c.is_control() || is_bidi_span(c))));
        }
    }
}
