//! No sentence that a visitor sees stands outside the word lists, and none is left untranslated.

use std::collections::BTreeMap;

use super::Finding;
use crate::source::Source;
use crate::tree::Tree;

/// Names that are the same in every language, and so may stand in a page.
const NAMES: &[&str] = &["Plenary", "Atom", "Rev", "PDF", "docx", "xlsx", "UTC", "SHA-256"];

/// Literals in handlers that look like sentences and are none; the list only shrinks.
const NO_SENTENCES: &[&str] = &[];

/// What a programmer or an operator reads, not a visitor.
const NOT_FOR_VISITORS: &[&str] = &[
    "expect(",
    "panic!",
    "unreachable!",
    "assert!",
    "assert_eq!",
    "trace!",
    "debug!",
    "info!",
    "warn!",
    "error!",
    "reason =",
    "error(",
];

/// Handlers take their sentences from the word lists.
pub(super) fn is_not_in_handlers(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    let handlers = tree.rust().filter(|file| file.path.starts_with("crates/web/src/"));
    for file in handlers.filter(|file| !file.is_test()) {
        let source = Source::read(&file.text);
        for literal in &source.literals {
            let looks =
                is_sentence(&literal.text) && !NO_SENTENCES.contains(&literal.text.as_str());
            if looks && !source.is_test(literal.line) && !is_for_operators(&source, literal.at) {
                let what = format!("put “{}” into the word lists", literal.text);
                findings.push(Finding::at(&file.path, literal.line, what));
            }
        }
    }
    findings
}

/// Whether a text begins as a sentence and goes on with another word.
fn is_sentence(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let Some(first) = words.next() else { return false };
    let mut letters = first.chars();
    let capital = letters.next().is_some_and(char::is_uppercase);
    let plain = letters.all(|c| c.is_lowercase() || "’'-".contains(c));
    let another = words.any(|word| {
        let word = word.trim_matches(|c: char| c.is_ascii_punctuation());
        word.chars().count() > 1 && word.chars().all(char::is_alphabetic)
    });
    capital && plain && another
}

fn is_for_operators(source: &Source, at: usize) -> bool {
    let before = source.slice(at.saturating_sub(400), at);
    let statement = before.rsplit([';', '{', '}']).next().unwrap_or_default();
    NOT_FOR_VISITORS.iter().any(|call| statement.contains(call))
}

/// Pages take their sentences from the word lists.
pub(super) fn is_not_in_pages(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    let pages = tree.files.iter().filter(|file| {
        file.path.starts_with("crates/web/") && file.kind() == "html" && !file.is_test()
    });
    for file in pages {
        for (line, text) in spoken(&file.text) {
            let what = format!("put “{text}” into the word lists");
            findings.push(Finding::at(&file.path, line, what));
        }
    }
    findings
}

/// The words that a page says by itself, with their lines: between tags, and in some attributes.
fn spoken(page: &str) -> Vec<(usize, String)> {
    let marks = [("{#", "#}"), ("{%", "%}"), ("{{", "}}"), ("<!--", "-->"), ("<style", "</style")];
    let mut plain = page.to_owned();
    for (opens, closes) in marks {
        plain = without(&plain, opens, closes);
    }
    let mut found = Vec::new();
    let (mut line, mut in_tag, mut run) = (1, false, String::new());
    for letter in plain.chars() {
        match letter {
            '<' | '>' => {
                let said = if in_tag { attributes(&run) } else { run.trim().to_owned() };
                if says_something(&said) {
                    found.push((line, said.split_whitespace().collect::<Vec<_>>().join(" ")));
                }
                (in_tag, run) = (letter == '<', String::new());
            }
            _ => run.push(letter),
        }
        line += usize::from(letter == '\n');
    }
    found
}

/// The values of the attributes that are read out or shown.
fn attributes(tag: &str) -> String {
    let mut said = Vec::new();
    for name in ["alt=\"", "title=\"", "aria-label=\"", "placeholder=\""] {
        for (at, _) in tag.match_indices(name) {
            if tag[..at].ends_with(|c: char| c.is_whitespace()) {
                said.extend(tag[at + name.len()..].split('"').next());
            }
        }
    }
    said.join(" ").trim().to_owned()
}

fn says_something(text: &str) -> bool {
    if text.contains("=\"") {
        // A tag's attributes, made by a macro outside the tag.
        return false;
    }
    let text = text.replace("&nbsp;", " ").replace("&middot;", " ").replace("&copy;", " ");
    let mut words = text.split(|c: char| !c.is_alphanumeric() && c != '-');
    words.any(|word| {
        word.chars().filter(|c| c.is_alphabetic()).count() > 1 && !NAMES.contains(&word)
    })
}

/// A text with everything between two marks blanked, line ends kept.
fn without(text: &str, opens: &str, closes: &str) -> String {
    let mut left = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(opens) {
        let end = rest[at..].find(closes).map_or(rest.len(), |length| at + length + closes.len());
        left.push_str(&rest[..at]);
        left.extend(rest[at..end].chars().filter(|c| *c == '\n'));
        rest = &rest[end..];
    }
    left.push_str(rest);
    left
}

/// A sentence equal to the English one is not translated.
///
/// One word may be the same in French and Spanish, and two may happen to be; never in languages
/// of another script.
///
/// That every language has every key with the same variables is checked by `crates/web/build.rs`.
pub(super) fn is_translated(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (lang, alike) in [("ar", 1), ("es", 2), ("fr", 2), ("ru", 1), ("zh", 1)] {
        let folder = format!("crates/web/lang/{lang}/");
        for file in tree.files.iter().filter(|file| file.path.starts_with(&folder)) {
            let english = file.path.replace(&folder, "crates/web/lang/en/");
            let english = sentences(tree.text(&english));
            let same = sentences(&file.text).into_iter().filter(|(key, (_, sentence))| {
                let same = english.get(key).is_some_and(|(_, other)| other == sentence);
                same && words(sentence) > alike
            });
            let mut same: Vec<(usize, &str)> = same.map(|(key, (line, _))| (line, key)).collect();
            same.sort_unstable();
            if let Some((line, key)) = same.first() {
                let what = format!("{} still in English, first {key}", same.len());
                findings.push(Finding::at(&file.path, *line, what));
            }
        }
    }
    findings
}

/// The sentences of a word list that stand on one line, by key.
fn sentences(list: &str) -> BTreeMap<&str, (usize, &str)> {
    let lines = (1..).zip(list.lines());
    let pairs = lines.filter_map(|(number, line)| {
        let (key, sentence) = line.split_once('=')?;
        let is_key = key.starts_with(|c: char| c.is_ascii_lowercase());
        is_key.then(|| (key.trim(), (number, sentence.trim())))
    });
    pairs.collect()
}

/// How many words of a sentence are words: not names in capitals, not what is put in.
fn words(sentence: &str) -> usize {
    let plain = without(sentence, "{", "}");
    let words = plain.split(|c: char| !c.is_alphabetic());
    words.filter(|word| word.chars().count() > 1 && word.chars().any(char::is_lowercase)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_told_from_other_literals() {
        assert!(is_sentence("No such page"));
        assert!(is_sentence("Draft {n} is open."));
        for text in ["Content-Type", "GET /x", "page-title", "Europe/Zurich", "default-src 'self'"]
        {
            assert!(!is_sentence(text), "{text}");
        }
    }

    #[test]
    fn a_sentence_in_a_handler_is_found() {
        let text = "//! A.\nfn f() {\n    page(\"Not found here\");\n    \
                    warn!(%a, \"It failed so\");\n    b.expect(\"The lock holds\");\n}\n";
        let found = is_not_in_handlers(&Tree::of(&[("crates/web/src/a.rs", text)]));
        assert_eq!(found.iter().map(|f| f.line).collect::<Vec<_>>(), [3]);
    }

    #[test]
    fn words_in_a_page_are_found() {
        let page = "<!doctype html>\n<h1>{{ title }}</h1>\n<p>{% if a %}Sign in{% endif %}</p>\n\
                    <img alt=\"A map\" src=\"x\">\n<a title=\"{{ x }}\">&nbsp;· 1</a> Plenary\n\
                    {# a comment #}<p>\n";
        let found = spoken(page);
        assert_eq!(found, [(3, "Sign in".to_owned()), (4, "A map".to_owned())]);
    }

    #[test]
    fn an_untranslated_sentence_is_found() {
        let tree = Tree::of(&[
            ("crates/web/lang/en/a.ftl", "a = Search it\nb = PDF\nc = { $n } of { $m }\n"),
            ("crates/web/lang/ru/a.ftl", "a = Search it\nb = PDF\nc = { $n } of { $m }\n"),
            ("crates/web/lang/fr/a.ftl", "a = Search it\n"),
        ]);
        let found = is_translated(&tree);
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0].to_string(), "crates/web/lang/ru/a.ftl:1: 1 still in English, first a");
    }
}
