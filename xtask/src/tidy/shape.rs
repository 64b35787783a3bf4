//! The shape of Rust files: the opening sentence, and how long files, functions and lines are.

use super::Finding;
use crate::source::Source;
use crate::tree::{File, Tree};

const FUNCTION_LINES_MAX: usize = 70;
const FILE_LINES_MAX: usize = 500;
const LINE_CHARS_MAX: usize = 100;

/// Openings of files that are not written yet.
const SAY_NOTHING: &[&str] = &["Placeholder.", "To be written."];

/// Every Rust file opens with a `//!` sentence that says what it is.
pub(super) fn opens_with_a_sentence(tree: &Tree) -> Vec<Finding> {
    tree.rust().filter_map(opening).collect()
}

fn opening(file: &File) -> Option<Finding> {
    let mut lines = file.text.lines();
    let Some(first) = lines.next().and_then(|line| line.strip_prefix("//! ")) else {
        return Some(Finding::at(&file.path, 1, "open with one `//!` sentence"));
    };
    let rest = lines.map_while(|line| line.strip_prefix("//! "));
    let paragraph: Vec<&str> = std::iter::once(first).chain(rest).collect();
    let ends = paragraph.join(" ").trim_end().ends_with(['.', ':', '?']);
    if !ends {
        return Some(Finding::at(&file.path, 1, "the opening sentence has no end"));
    }
    let left_over = SAY_NOTHING.contains(&first.trim());
    left_over.then(|| Finding::at(&file.path, 1, "the opening sentence says nothing"))
}

/// No function outside tests is longer than can be read at one look.
pub(super) fn functions_are_short(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.rust().filter(|file| !file.is_test()) {
        let source = Source::read(&file.text);
        for at in source.find("fn") {
            let line = source.line(at);
            let Some((_, end)) = source.body(at).filter(|_| is_named(&source, at)) else {
                continue;
            };
            let lines = source.line(end.saturating_sub(1)) - line + 1;
            if lines > FUNCTION_LINES_MAX && !source.is_test(line) {
                let name = name(&source, at);
                let what = format!("{name} has {lines} lines; at most {FUNCTION_LINES_MAX}");
                findings.push(Finding::at(&file.path, line, what));
            }
        }
    }
    findings
}

/// Whether the `fn` here is an item's and not that of a type.
fn is_named(source: &Source, at: usize) -> bool {
    !name(source, at).is_empty()
}

fn name(source: &Source, at: usize) -> String {
    let behind = source.code.iter().skip(at + 2).skip_while(|c| c.is_whitespace());
    behind.take_while(|c| c.is_alphanumeric() || **c == '_').collect()
}

/// No file is longer than 500 lines, tests left out.
pub(super) fn files_are_short(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.rust().filter(|file| !file.is_test()) {
        let lines = Source::read(&file.text).lines_outside_tests();
        if lines > FILE_LINES_MAX {
            let what = format!("{lines} lines without tests; at most {FILE_LINES_MAX}");
            findings.push(Finding::on(&file.path, what));
        }
    }
    findings
}

/// No line of Rust is longer than 100 characters.
pub(super) fn lines_are_short(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.rust() {
        for (number, line) in (1..).zip(file.text.lines()) {
            let length = line.chars().count();
            if length > LINE_CHARS_MAX {
                let what = format!("{length} characters; at most {LINE_CHARS_MAX}");
                findings.push(Finding::at(&file.path, number, what));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(check: super::super::Check, text: &str) -> Vec<usize> {
        check(&Tree::of(&[("src/a.rs", text)])).iter().map(|finding| finding.line).collect()
    }

    #[test]
    fn a_file_without_an_opening_sentence_is_found() {
        assert_eq!(lines(opens_with_a_sentence, "use a;\n"), [1]);
        assert_eq!(lines(opens_with_a_sentence, "//! To be written.\n"), [1]);
        assert_eq!(lines(opens_with_a_sentence, "//! No end\n\nuse a;\n"), [1]);
        assert_eq!(lines(opens_with_a_sentence, "//! A sentence over\n//! two lines.\n"), []);
        assert_eq!(lines(opens_with_a_sentence, "//! One.\n//!\n//! More\n"), []);
    }

    #[test]
    fn a_long_function_is_found_outside_tests() {
        let long = format!("fn f(a: fn(u8)) {{\n{}}}\n", "    a(1);\n".repeat(70));
        assert_eq!(lines(functions_are_short, &long), [1]);
        let test = format!("#[cfg(test)]\nmod tests {{\n{long}}}\n");
        assert_eq!(lines(functions_are_short, &test), []);
        assert_eq!(lines(functions_are_short, "trait T { fn f(); }\nfn g() {}\n"), []);
    }

    #[test]
    fn a_long_file_is_found_without_its_tests() {
        assert_eq!(lines(files_are_short, &"// a\n".repeat(501)), [0]);
        let tests = format!("#[cfg(test)]\nmod tests {{\n{}}}\n", "// a\n".repeat(600));
        assert_eq!(lines(files_are_short, &tests), []);
    }

    #[test]
    fn a_long_line_is_counted_in_characters() {
        let text = format!("{}\n{}\n", "é".repeat(100), "e".repeat(101));
        assert_eq!(lines(lines_are_short, &text), [2]);
    }
}
