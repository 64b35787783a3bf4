//! The ids of elements: made of their place and number, unique in a document.

use std::collections::HashMap;

use unicode_normalization::char::is_combining_mark;

/// The part of an eId that a number as shown gives: `2 bis` gives `2bis`, `(1.2)` gives `1-2`.
///
/// Blanks and signs that are not seen are dropped, signs at the edges too, signs between become
/// one `-`; letters and digits of any script stay as they are.
pub fn clean_number(number: &str) -> String {
    let mut cleaned = String::with_capacity(number.len());
    let mut parted = false;
    for c in number.chars() {
        let stays = c.is_alphanumeric() || (is_combining_mark(c) && !cleaned.is_empty());
        if !stays {
            parted |= !c.is_whitespace() && !is_unseen(c);
            continue;
        }
        if parted && !cleaned.is_empty() {
            cleaned.push('-');
        }
        parted = false;
        cleaned.push(c);
    }
    cleaned
}

/// Controls, marks of direction and joiners: two numbers that differ only in them look the same.
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// The ids given so far in a document.
#[derive(Debug, Clone, Default)]
pub(crate) struct Ids {
    /// Each id with how many more asked for it.
    taken: HashMap<String, u32>,
    /// How many elements of one sort have been counted in one place.
    counted: HashMap<String, u32>,
}

impl Ids {
    /// The id of an element by its number; the second one of a number is told apart.
    pub(crate) fn numbered(&mut self, parent: &str, prefix: &str, number: &str) -> String {
        let number = clean_number(number);
        if number.is_empty() {
            let count = self.count(parent, prefix);
            return self.free(join(parent, &format!("{prefix}_nn_{count}")));
        }
        self.free(join(parent, &format!("{prefix}_{number}")))
    }

    /// The id of an element that has no number but its place among its like.
    pub(crate) fn counted(&mut self, parent: &str, prefix: &str) -> String {
        let count = self.count(parent, prefix);
        self.free(join(parent, &format!("{prefix}_{count}")))
    }

    /// The id of an element of which there is one in its place.
    pub(crate) fn only(&mut self, parent: &str, prefix: &str) -> String {
        self.free(join(parent, prefix))
    }

    fn count(&mut self, parent: &str, prefix: &str) -> u32 {
        let count = self.counted.entry(join(parent, prefix)).or_default();
        *count += 1;
        *count
    }

    /// The id itself, or with `_2`, `_3` behind it where it is taken.
    fn free(&mut self, id: String) -> String {
        let Some(more) = self.taken.get(&id) else {
            self.taken.insert(id.clone(), 1);
            return id;
        };
        let mut more = *more;
        let free = loop {
            more += 1;
            let next = format!("{id}_{more}");
            if !self.taken.contains_key(&next) {
                break next;
            }
        };
        self.taken.insert(id, more);
        self.taken.insert(free.clone(), 1);
        free
    }
}

fn join(parent: &str, own: &str) -> String {
    if parent.is_empty() { own.to_owned() } else { format!("{parent}__{own}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_cleaned() {
        let pairs = [
            ("", ""),
            (" \t", ""),
            ("•", ""),
            ("( – )", ""),
            ("7", "7"),
            ("7.", "7"),
            ("1.1.2", "1-1-2"),
            ("4.10.", "4-10"),
            ("2 bis", "2bis"),
            ("2.3 ter", "2-3ter"),
            ("14\u{a0}quater", "14quater"),
            ("a)", "a"),
            ("(b)", "b"),
            ("c.", "c"),
            ("[iv]", "iv"),
            ("«12»", "12"),
            ("“3”", "3"),
            ("B/4", "B-4"),
            ("B – 4", "B-4"),
            ("5...6", "5-6"),
            ("x_y", "x-y"),
            ("§ 9", "9"),
            ("№ 21", "21"),
            ("A.1(c)", "A-1-c"),
            ("1/2/", "1-2"),
            ("*", ""),
            ("3*", "3"),
            ("第1条", "第1条"),
            ("（二）", "二"),
            ("四、", "四"),
            ("1．2", "1-2"),
            ("أ)", "أ"),
            ("(ب)", "ب"),
            ("\u{200f}٣.٤\u{200f}", "٣-٤"),
            ("2 مكرراً", "2مكررا\u{64b}"),
            ("а)", "а"),
            ("1-бис", "1-бис"),
            ("é)", "é"),
            ("ñ.2", "ñ-2"),
            ("Ⅳ", "Ⅳ"),
            ("α.β", "α-β"),
            ("कि)", "कि"),
            ("1\u{200b}2", "12"),
        ];
        for (number, cleaned) in pairs {
            assert_eq!(clean_number(number), cleaned, "{number:?}");
        }
    }

    #[test]
    fn one_number_twice_gives_two_ids() {
        let mut ids = Ids::default();
        assert_eq!(ids.numbered("sec_1", "para", "1.1"), "sec_1__para_1-1");
        assert_eq!(ids.numbered("sec_1", "para", "1.1"), "sec_1__para_1-1_2");
        assert_eq!(ids.numbered("sec_1", "para", "1-1"), "sec_1__para_1-1_3");
        assert_eq!(ids.numbered("sec_1", "para", "•"), "sec_1__para_nn_1");
        assert_eq!(ids.counted("sec_1", "list"), "sec_1__list_1");
        assert_eq!(ids.counted("sec_1", "list"), "sec_1__list_2");
    }
}
