//! Tokens: words, signs, blanks and note marks of a text, each with the styles it is set in.

use std::borrow::Borrow;

use text::{Run, plain_text};

/// What sort of token it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sort {
    /// A word or number: it has a letter or a digit.
    Word,
    /// A sign of punctuation or other symbol.
    Sign,
    /// A blank or line break.
    Blank,
    /// The mark of a footnote.
    Mark,
}

/// The smallest part of a text that a comparison keeps or changes as one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// What sort of token it is.
    pub sort: Sort,
    /// Its text; empty for a mark.
    pub text: String,
    /// The same text as runs, several if the style changes inside the word.
    pub runs: Vec<Run>,
}

/// Cuts runs into tokens, so that the runs of the tokens joined are the runs.
pub fn tokens(runs: &[Run]) -> Vec<Token> {
    let runs = join(runs);
    let mut found = Vec::new();
    for stretch in runs.chunk_by(|left, right| left.note.is_none() && right.note.is_none()) {
        if stretch[0].note.is_some() {
            let runs = stretch.to_vec();
            found.push(Token { sort: Sort::Mark, text: plain_text(&runs), runs });
            continue;
        }
        cut(stretch, &mut found);
    }
    found
}

/// Cuts a stretch without note marks: words are found in the whole text, whatever its styles.
fn cut(stretch: &[Run], found: &mut Vec<Token>) {
    let whole = plain_text(stretch);
    let mut rest = stretch.iter().map(|run| (run, run.text.as_str()));
    let mut current = rest.next();
    for word in lang::words(&whole) {
        let mut runs = Vec::with_capacity(1);
        let mut missing = word.len();
        while missing > 0 {
            let (run, left) = current.expect("the words are as long as the runs they come from");
            let taken = missing.min(left.len());
            if taken > 0 {
                runs.push(Run { text: left[..taken].to_owned(), ..set_as(run) });
            }
            missing -= taken;
            current = if taken < left.len() { Some((run, &left[taken..])) } else { rest.next() };
        }
        found.push(Token { sort: sort(word), text: word.to_owned(), runs });
    }
}

fn set_as(run: &Run) -> Run {
    Run { text: String::new(), style: run.style, link: run.link.clone(), note: None }
}

fn sort(word: &str) -> Sort {
    if has_words(word) {
        return Sort::Word;
    }
    if word.chars().all(char::is_whitespace) { Sort::Blank } else { Sort::Sign }
}

/// Whether a text has a letter or a digit at all.
pub(crate) fn has_words(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

/// Joins neighbouring runs that are set alike, and drops empty ones, as `text::Content` does.
pub fn join(runs: impl IntoIterator<Item = impl Borrow<Run>>) -> Vec<Run> {
    let mut joined: Vec<Run> = Vec::new();
    for run in runs {
        let run = run.borrow();
        if run.text.is_empty() && run.note.is_none() {
            continue;
        }
        match joined.last_mut() {
            Some(last) if alike(last, run) => last.text.push_str(&run.text),
            _ => joined.push(run.clone()),
        }
    }
    joined
}

fn alike(left: &Run, right: &Run) -> bool {
    left.note.is_none()
        && right.note.is_none()
        && left.style == right.style
        && left.link == right.link
}

/// The runs of some tokens, joined.
pub fn runs_of(tokens: &[Token]) -> Vec<Run> {
    join(tokens.iter().flat_map(|token| &token.runs))
}

/// How many of some tokens are words.
pub(crate) fn count_words(tokens: &[Token]) -> usize {
    tokens.iter().filter(|token| token.sort == Sort::Word).count()
}
