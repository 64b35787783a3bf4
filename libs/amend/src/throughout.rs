//! Replacing throughout: some words of a document replaced wherever they stand.

use redline::{Sort, Token, runs_of, tokens};
use text::{Run, plain_text};

/// Whether the words stand in a text, word for word.
pub(crate) fn stands_in(words: &str, runs: &[Run]) -> bool {
    let wanted = tokens(&[Run::plain(words.trim())]);
    let within = tokens(runs);
    (0..within.len()).any(|at| stands_at(&wanted, &within, at))
}

/// The text with the words replaced, set as the first word replaced was; `None` if they are not
/// in it.
pub(crate) fn replaced(words: &str, instead: &str, runs: &[Run]) -> Option<Vec<Run>> {
    // Most blocks have none of the words: finding that out must not cost cutting them all.
    if !plain_text(runs).contains(words.trim()) {
        return None;
    }
    let wanted = tokens(&[Run::plain(words.trim())]);
    let within = tokens(runs);
    let mut out: Vec<Token> = Vec::with_capacity(within.len());
    let (mut at, mut found) = (0, false);
    while at < within.len() {
        if !stands_at(&wanted, &within, at) {
            out.push(within[at].clone());
            at += 1;
            continue;
        }
        let like = within[at].runs.first().cloned().unwrap_or_default();
        let text = instead.trim().to_owned();
        let runs = vec![Run { text: text.clone(), ..like }];
        out.push(Token { sort: Sort::Word, text, runs });
        at += wanted.len();
        found = true;
        // Words taken out leave one blank behind, not two.
        if instead.trim().is_empty() && within.get(at).is_some_and(|next| next.sort == Sort::Blank)
        {
            at += 1;
        }
    }
    found.then(|| runs_of(&out))
}

fn stands_at(wanted: &[Token], within: &[Token], at: usize) -> bool {
    let same = |(left, right): (&Token, &Token)| left.sort == right.sort && left.text == right.text;
    !wanted.is_empty()
        && within.len() - at >= wanted.len()
        && wanted.iter().zip(&within[at..]).all(same)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_words_are_replaced_and_parts_of_words_are_not() {
        let runs = [Run::plain("The ICT sector, ICTs and new ICT.")];
        let found = replaced("ICT", "digital", &runs).unwrap();
        assert_eq!(plain_text(&found), "The digital sector, ICTs and new digital.");
        assert_eq!(replaced("sect", "x", &runs), None);
        assert!(stands_in("and new", &runs) && !stands_in("new and", &runs));
    }
}
