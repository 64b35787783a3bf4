//! Words that must not stand: of the outside in the forum, of the unfinished, of one machine.

use super::Finding;
use crate::source::Source;
use crate::tree::{File, Tree};

/// Where nothing waits, reads a clock, draws a random number or asks the outside.
const PURE: &[&str] = &["crates/forum/src/", "crates/papers/src/"];

/// What would break that, and why.
const OUTSIDE: &[(&str, &str)] = &[
    ("async fn", "nothing waits here"),
    ("await", "nothing waits here"),
    ("tokio", "nothing waits here"),
    ("std::fs", "no files are read here; their text comes in as a parameter"),
    ("std::env", "settings come in as parameters"),
    ("std::process", "no other program is asked"),
    ("std::net", "no network is asked"),
    ("sqlx", "rows are the store's"),
    ("SystemTime", "the time comes in as a parameter"),
    ("Instant::now", "the time comes in as a parameter"),
    ("Timestamp::now", "the time comes in as a parameter"),
    ("Zoned::now", "the time comes in as a parameter"),
    ("rand", "chance comes in as a parameter"),
    ("getrandom", "chance comes in as a parameter"),
];

/// Marks of unfinished work. Split, so that this file is not found itself.
const UNFINISHED: &[&str] = &[concat!("FIX", "ME"), concat!("TO", "DO"), concat!("X", "XX")];

/// Macros of unfinished work.
const UNFINISHED_CODE: &[&str] =
    &[concat!("to", "do!"), concat!("unimpl", "emented!"), concat!("db", "g!")];

/// Hosts of package registries: clients know them, the project does not.
const REGISTRIES: &[&str] = &[
    concat!("crates", ".io"),
    concat!("pypi", ".org"),
    concat!("pythonhosted", ".org"),
    concat!("registry.npm", "js.org"),
    concat!("npm", "js.com"),
    concat!("deb.deb", "ian.org"),
];

/// Folders of one machine.
const FOLDERS: &[&str] =
    &[concat!("/wo", "rk/"), concat!("/tmp/", "studio"), concat!("/ro", "ot/")];

/// Folders beside the checkout: a test may read what lies there and skip where it does not.
const BESIDE: &[&str] = &[concat!("../sha", "red/")];

/// Written by Cargo, which names its registry in it.
const WRITTEN_BY_TOOLS: &[&str] = &["Cargo.lock"];

/// The pure crates name nothing of the outside.
pub(super) fn is_pure(tree: &Tree) -> Vec<Finding> {
    let pure = |file: &&File| PURE.iter().any(|folder| file.path.starts_with(folder));
    let mut findings = Vec::new();
    for file in tree.rust().filter(pure).filter(|file| !file.is_test()) {
        let source = Source::read(&file.text);
        for (word, why) in OUTSIDE {
            for at in source.find(word) {
                let line = source.line(at);
                if !source.is_test(line) {
                    findings.push(Finding::at(&file.path, line, format!("{word}: {why}")));
                }
            }
        }
    }
    findings
}

/// No mark of unfinished work is left.
pub(super) fn is_finished(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.files.iter().filter(|file| !is_written_by_a_tool(file)) {
        for (number, line) in (1..).zip(file.text.lines()) {
            for mark in UNFINISHED.iter().filter(|mark| has_word(line, mark)) {
                let what = format!("{mark}: finish it, or file an issue");
                findings.push(Finding::at(&file.path, number, what));
            }
        }
    }
    for file in tree.rust() {
        let source = Source::read(&file.text);
        for mark in UNFINISHED_CODE {
            for at in source.find(mark) {
                findings.push(Finding::at(&file.path, source.line(at), format!("{mark} is left")));
            }
        }
    }
    findings
}

/// No file names a registry's host or a folder of the machine it was written on.
pub(super) fn is_at_home_anywhere(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.files.iter().filter(|file| !is_written_by_a_tool(file)) {
        for (number, line) in (1..).zip(file.text.lines()) {
            let hosts = REGISTRIES.iter().filter(|host| line.contains(**host));
            let folders = FOLDERS.iter().filter(|folder| has_folder(line, folder));
            let beside = BESIDE.iter().filter(|folder| !file.is_test() && line.contains(**folder));
            for name in hosts.chain(folders).chain(beside) {
                findings.push(Finding::at(&file.path, number, format!("names {name}")));
            }
        }
    }
    findings
}

fn is_written_by_a_tool(file: &File) -> bool {
    WRITTEN_BY_TOOLS.contains(&file.path.as_str())
}

/// Whether a word stands by itself in a line.
fn has_word(line: &str, word: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + word.len()..].chars().next();
        !before.is_some_and(is_part) && !after.is_some_and(is_part)
    })
}

/// Whether a path begins in a line with this folder; inside a longer path it is another folder.
fn has_folder(line: &str, folder: &str) -> bool {
    line.match_indices(folder).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        !before.is_some_and(|c| c.is_alphanumeric() || "._-/}".contains(c))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_outside_is_found_in_the_forum_and_nowhere_else() {
        let text = "//! A.\nuse std::fs;\n// std::net\nlet operand = \"tokio\";\n\
                    #[cfg(test)]\nmod tests {\n    use std::net;\n}\n";
        let tree = Tree::of(&[("crates/forum/src/a.rs", text), ("crates/desk/src/a.rs", text)]);
        let found = is_pure(&tree);
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!((found[0].path.as_str(), found[0].line), ("crates/forum/src/a.rs", 2));
    }

    #[test]
    fn unfinished_work_is_found() {
        let mark = UNFINISHED[1];
        let text = format!("// {mark}: later\n// {mark}S\nfn f() {{ {}() }}\n", UNFINISHED_CODE[0]);
        let found = is_finished(&Tree::of(&[("a.rs", &text)]));
        assert_eq!(found.iter().map(|f| f.line).collect::<Vec<_>>(), [1, 3]);
    }

    #[test]
    fn names_of_one_machine_are_found() {
        let (folder, host) = (FOLDERS[0], REGISTRIES[0]);
        let text =
            format!("cd {folder}main\nfrom {host}\na/b{folder}c is another\n{}x\n", BESIDE[0]);
        let found = is_at_home_anywhere(&Tree::of(&[("a.md", &text), ("Cargo.lock", &text)]));
        assert_eq!(found.iter().map(|f| f.line).collect::<Vec<_>>(), [1, 2, 4]);
    }
}
