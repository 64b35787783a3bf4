//! Who may use whom: the table of crates, level by level, and how dependencies are named.

use super::Finding;
use crate::tree::{File, Tree};

/// The table: each crate of the workspace, and the crates of the workspace that it may use.
///
/// Cargo refuses cycles; it does not refuse a skipped level. A new edge is a decision.
const MAY_USE: &[(&str, &[&str])] = &[
    // Engines: they know no forum.
    ("text", &[]),
    ("ledger", &[]),
    ("lang", &[]),
    ("redline", &["lang", "text"]),
    ("amend", &["redline", "text"]),
    ("docx", &["lang", "redline", "text"]),
    ("akn", &["lang", "text"]),
    ("typeset", &["lang", "text"]),
    ("selection", &[]),
    // The process.
    ("forum", &["amend", "lang", "ledger", "redline", "text"]),
    // From the forum to documents, and to rows.
    ("papers", &["akn", "amend", "docx", "forum", "lang", "ledger", "redline", "text", "typeset"]),
    ("store", &["forum", "lang", "ledger", "text"]),
    // The door.
    ("desk", &["amend", "docx", "forum", "lang", "ledger", "papers", "redline", "store", "text"]),
    // Faces: whatever they need of the store, the desk gives them.
    ("mail", &["desk", "docx", "forum", "lang", "ledger", "papers", "redline", "text"]),
    (
        "web",
        &[
            "amend", "desk", "docx", "forum", "lang", "ledger", "papers", "redline", "text",
            "typeset",
        ],
    ),
    ("story", &["amend", "desk", "docx", "forum", "lang", "ledger", "redline", "text"]),
    // The binary, the tests and the benchmarks put everything together.
    ("plenary", EVERYTHING),
    ("bench", EVERYTHING),
    ("tests", EVERYTHING),
    ("xtask", &[]),
];

const EVERYTHING: &[&str] = &[
    "akn",
    "amend",
    "desk",
    "docx",
    "forum",
    "lang",
    "ledger",
    "mail",
    "papers",
    "redline",
    "selection",
    "store",
    "story",
    "text",
    "typeset",
    "web",
];

/// Crates in which nothing waits, reads a clock or draws a random number.
const PURE: &[&str] = &[
    "text",
    "ledger",
    "lang",
    "redline",
    "amend",
    "docx",
    "akn",
    "typeset",
    "selection",
    "forum",
    "papers",
];

/// What would let them.
const WAITS: &[&str] = &[
    "axum",
    "getrandom",
    "hyper",
    "hyper-util",
    "rand",
    "sqlx",
    "tempfile",
    "tokio",
    "tower",
    "tracing",
];

/// A dependency as a manifest asks for it.
#[derive(Debug, PartialEq, Eq)]
struct Asked<'a> {
    name: &'a str,
    line: usize,
    by_workspace: bool,
    for_tests: bool,
}

/// Every dependency inside the workspace stands in the table.
pub(super) fn uses_only_what_is_below(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in members(tree) {
        let name = folder(file);
        let Some((_, may)) = MAY_USE.iter().find(|(row, _)| *row == name) else {
            findings.push(Finding::on(&file.path, format!("{name} is not in the table MAY_USE")));
            continue;
        };
        for asked in asked(&file.text) {
            let inside = MAY_USE.iter().any(|(row, _)| *row == asked.name);
            if inside && !may.contains(&asked.name) {
                let what = format!("{name} may not use {}; it may use {may:?}", asked.name);
                findings.push(Finding::at(&file.path, asked.line, what));
            }
        }
    }
    findings
}

/// Pure crates ask for no runtime, no driver and no chance.
pub(super) fn pure_crates_wait_for_nothing(tree: &Tree) -> Vec<Finding> {
    let pure = members(tree).filter(|file| PURE.contains(&folder(file)));
    let waits = pure.flat_map(|file| {
        let asked = asked(&file.text).into_iter();
        let waits = asked.filter(|asked| !asked.for_tests && WAITS.contains(&asked.name));
        waits.map(|asked| {
            let what = format!("{} is pure and cannot use {}", folder(file), asked.name);
            Finding::at(&file.path, asked.line, what)
        })
    });
    waits.collect()
}

/// Members ask with `workspace = true`, take the workspace's lints, and are called as their folder.
pub(super) fn is_named_once(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in members(tree) {
        for asked in asked(&file.text) {
            if !asked.by_workspace {
                let what = format!("name {} in the root Cargo.toml, ask for it here", asked.name);
                findings.push(Finding::at(&file.path, asked.line, what));
            }
        }
        if !file.text.contains("[lints]\nworkspace = true") {
            findings.push(Finding::on(&file.path, "take the workspace's lints"));
        }
        if !file.text.contains(&format!("name = \"{}\"", folder(file))) {
            findings.push(Finding::on(&file.path, "a crate is called as its folder"));
        }
    }
    findings
}

/// Every dependency that the workspace names, some member asks for.
pub(super) fn is_used(tree: &Tree) -> Vec<Finding> {
    let root = tree.text("Cargo.toml");
    let named =
        sections(root).into_iter().filter(|(section, _, _)| *section == "workspace.dependencies");
    let unused = named.filter(|(_, _, line)| {
        let name = key(line);
        !members(tree).any(|file| asked(&file.text).iter().any(|asked| asked.name == name))
    });
    let say = |line: &str| format!("no crate asks for {}", key(line));
    unused.map(|(_, number, line)| Finding::at("Cargo.toml", number, say(line))).collect()
}

/// The manifests of the workspace; `fuzz` is a workspace of its own.
fn members(tree: &Tree) -> impl Iterator<Item = &File> {
    let manifests = tree.files.iter().filter(|file| file.path.ends_with("/Cargo.toml"));
    manifests.filter(|file| !file.path.starts_with("fuzz/"))
}

/// The folder of a manifest, which is the crate's name.
fn folder(file: &File) -> &str {
    file.path.rsplit('/').nth(1).unwrap_or_default()
}

fn asked(manifest: &str) -> Vec<Asked<'_>> {
    let mut found = Vec::new();
    for (section, line, text) in sections(manifest) {
        if !section.ends_with("dependencies") {
            continue;
        }
        let plain: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let by_workspace = plain.contains("workspace=true");
        let for_tests = section.ends_with("dev-dependencies");
        found.push(Asked { name: key(text), line, by_workspace, for_tests });
    }
    found
}

/// Every line that sets something, with its section and its number.
fn sections(manifest: &str) -> Vec<(&str, usize, &str)> {
    let mut section = "";
    let mut found = Vec::new();
    for (number, line) in (1..).zip(manifest.lines()) {
        let line = line.trim();
        if let Some(name) = line.strip_prefix('[') {
            section = name.trim_end_matches(']');
        } else if line.contains('=') && !line.starts_with('#') {
            found.push((section, number, line));
        }
    }
    found
}

fn key(line: &str) -> &str {
    line.split(['.', '=', ' ']).next().unwrap_or_default().trim_matches('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whats(findings: &[Finding]) -> Vec<String> {
        findings.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_skipped_level_is_found() {
        let manifest = "[package]\nname = \"web\"\n[dependencies]\ndesk.workspace = true\n\
                        store.workspace = true\n";
        let tree = Tree::of(&[("crates/web/Cargo.toml", manifest)]);
        let found = uses_only_what_is_below(&tree);
        assert_eq!(found.len(), 1);
        assert!(found[0].to_string().starts_with("crates/web/Cargo.toml:5: web may not use store"));
    }

    #[test]
    fn a_crate_without_a_row_is_found() {
        let tree = Tree::of(&[("libs/new/Cargo.toml", "[package]\n")]);
        let found = uses_only_what_is_below(&tree);
        assert_eq!(whats(&found), ["libs/new/Cargo.toml: new is not in the table MAY_USE"]);
    }

    #[test]
    fn a_pure_crate_may_wait_in_its_tests_only() {
        let manifest = "[dependencies]\ntokio.workspace = true\n[dev-dependencies]\n\
                        tempfile.workspace = true\n";
        let tree = Tree::of(&[("crates/forum/Cargo.toml", manifest)]);
        let found = pure_crates_wait_for_nothing(&tree);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].line, 2);
    }

    #[test]
    fn a_dependency_is_asked_for_by_workspace() {
        let manifest = "[package]\nname = \"a\"\n[lints]\nworkspace = true\n\n[dependencies]\n\
                        serde = { workspace = true, features = [\"x\"] }\ntoml = \"1\"\n";
        let tree = Tree::of(&[("libs/a/Cargo.toml", manifest)]);
        let found = whats(&is_named_once(&tree));
        assert_eq!(
            found,
            ["libs/a/Cargo.toml:8: name toml in the root Cargo.toml, ask for it here"]
        );
    }

    #[test]
    fn an_unused_dependency_is_found() {
        let tree = Tree::of(&[
            ("Cargo.toml", "[workspace.dependencies]\na = \"1\"\nb = { version = \"1\" }\n"),
            ("libs/x/Cargo.toml", "[dev-dependencies]\na.workspace = true\n"),
        ]);
        assert_eq!(whats(&is_used(&tree)), ["Cargo.toml:3: no crate asks for b"]);
    }

    #[test]
    fn the_table_is_sorted_out() {
        for (name, may) in MAY_USE {
            assert!(!may.contains(name), "{name} uses itself");
            assert!(may.is_sorted(), "{name}");
        }
    }
}
