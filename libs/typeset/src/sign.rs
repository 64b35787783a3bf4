//! Characters: which are set, which are left out, and what stands for one that no font has.

use std::collections::BTreeSet;

/// A text as it is set: without what has no form, and with a sign for what no font has.
pub(crate) fn clean(text: &str, unset: &BTreeSet<char>, stand_in: char) -> String {
    let set = text.chars().filter_map(|c| match c {
        '\t' | '\n' | '\r' => Some(' '),
        c if is_stray(c) => None,
        c if unset.contains(&c) => Some(stand_in),
        c => Some(c),
    });
    set.collect()
}

/// Whether a character has no form of its own that a font would have to give.
pub(crate) fn is_formless(c: char) -> bool {
    c.is_whitespace()
        || is_stray(c)
        || matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{200c}'..='\u{200f}')
}

/// Whether a character has no place in a printed text: controls, marks of direction that span
/// other text, choices between forms of a letter, and what Unicode says is no character.
fn is_stray(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{200b}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{fe00}'..='\u{fe0f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{fdd0}'..='\u{fdef}'
                | '\u{e0000}'..='\u{e0fff}'
        )
        || u32::from(c) & 0xfffe == 0xfffe
}

/// How wide a text is, about, in letters: a Chinese character takes the room of two.
pub(crate) fn width(text: &str) -> usize {
    text.chars().map(|c| if c >= '\u{2e80}' { 2 } else { 1 }).sum()
}
