//! The papers of the house: that they are there, and that what they link to is there too.

use super::Finding;
use crate::tree::{File, Tree};

/// What a newcomer looks for.
const PAPERS: &[&str] = &[
    "README.md",
    "ARCHITECTURE.md",
    "STYLE.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "SECURITY.md",
    "LICENSE-MIT",
    "LICENSE-APACHE",
    "docs/adding-a-feature.md",
    "docs/glossary.md",
    "docs/process.md",
    "docs/rules.md",
    ".ci/run",
];

/// Every paper is there.
pub(super) fn are_there(tree: &Tree) -> Vec<Finding> {
    let missing = PAPERS.iter().filter(|path| tree.file(path).is_none());
    missing.map(|path| Finding::on(path, "missing")).collect()
}

/// The changelog's first heading of a version has an entry.
pub(super) fn changelog_has_an_entry(tree: &Tree) -> Vec<Finding> {
    let text = tree.text("CHANGELOG.md");
    let newest = text.split("\n## ").nth(1).unwrap_or_default();
    let entry = newest.lines().skip(1).any(|line| line.starts_with("- "));
    let wanted = "say under the first `## ` heading what is new, in lines with `- `";
    if entry { Vec::new() } else { vec![Finding::on("CHANGELOG.md", wanted)] }
}

/// A link from one paper to a file leads to a file.
pub(super) fn links_lead_somewhere(tree: &Tree) -> Vec<Finding> {
    let papers = tree.files.iter().filter(|file| is_ours(file));
    papers.flat_map(|file| dead_links(tree, file)).collect()
}

/// Whether it is a paper about the project, not a text that the program works on.
fn is_ours(file: &File) -> bool {
    let about = !file.path.contains('/') || file.path.starts_with("docs/");
    file.kind() == "md" && about
}

fn dead_links(tree: &Tree, file: &File) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (number, line) in (1..).zip(file.text.lines()) {
        for part in line.split("](").skip(1) {
            let link = part.split([')', '#', ' ']).next().unwrap_or_default();
            if link.is_empty() || link.contains(':') {
                continue;
            }
            let path = beside(&file.path, link);
            if !tree.has(&path) {
                findings.push(Finding::at(&file.path, number, format!("{link} leads nowhere")));
            }
        }
    }
    findings
}

/// A paper that a comment or another paper names is in the project.
pub(super) fn named_ones_are_there(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.files.iter().filter(|file| file.is_rust() || is_ours(file)) {
        for (number, line) in (1..).zip(file.text.lines()) {
            if file.is_rust() && !line.trim_start().starts_with("//") {
                continue;
            }
            for name in papers_in(line).filter(|name| !is_paper_of(tree, name)) {
                findings.push(Finding::at(&file.path, number, format!("{name} is not here")));
            }
        }
    }
    findings
}

/// The names in a line that end as those of papers do.
fn papers_in(line: &str) -> impl Iterator<Item = &str> {
    let words = line.split(|c: char| !(c.is_ascii_alphanumeric() || "._-/".contains(c)));
    let names = words.map(|word| word.trim_matches('.'));
    names.filter(|name| name.strip_suffix(".md").is_some_and(|stem| !stem.is_empty()))
}

fn is_paper_of(tree: &Tree, name: &str) -> bool {
    let name = name.trim_start_matches("../");
    let ending = format!("/{name}");
    tree.files.iter().any(|file| file.path == name || file.path.ends_with(&ending))
}

/// The path that a link in a paper means.
fn beside(paper: &str, link: &str) -> String {
    let mut parts: Vec<&str> = paper.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            "." | "" => {}
            ".." => drop(parts.pop()),
            name => parts.push(name),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_paper_is_found() {
        let files: Vec<(&str, &str)> = PAPERS[1..].iter().map(|path| (*path, "")).collect();
        let found = are_there(&Tree::of(&files));
        assert_eq!(found, [Finding::on("README.md", "missing")]);
    }

    #[test]
    fn a_changelog_without_an_entry_is_found() {
        let of = |text| changelog_has_an_entry(&Tree::of(&[("CHANGELOG.md", text)])).len();
        assert_eq!(of("# Changes\n\n## Unreleased\n\n- Comments.\n"), 0);
        assert_eq!(of("# Changes\n\n## Unreleased\n\n## 0.1\n\n- Comments.\n"), 1);
        assert_eq!(of(""), 1);
    }

    #[test]
    fn a_named_paper_that_is_not_here_is_found() {
        let code = "// As docs/a.md and gone.md say.\nlet b = \"c.md\";\n";
        let tree = Tree::of(&[("src/x.rs", code), ("docs/a.md", "See `a.md`, *.md.\n")]);
        let found = named_ones_are_there(&tree);
        assert_eq!(found, [Finding::at("src/x.rs", 1, "gone.md is not here")]);
    }

    #[test]
    fn a_dead_link_is_found() {
        let text = "[a](../README.md) [b](rules.md#r10) [c](https://example.org) [d](gone.md)\n";
        let tree = Tree::of(&[("README.md", ""), ("docs/a.md", text), ("docs/rules.md", "")]);
        let found = links_lead_somewhere(&tree);
        assert_eq!(found, [Finding::at("docs/a.md", 1, "gone.md leads nowhere")]);
    }
}
