//! Files as such: how large they are, of which kind, and that none is a shell script.

use super::Finding;
use crate::tree::Tree;

const BYTES_MAX: u64 = 200_000;

/// Where large files belong.
const LARGE_FOLDERS: &[&str] = &["tests/", "forums/", "docs/pictures/"];

/// Large files elsewhere; the list only shrinks.
const LARGE_FILES: &[&str] = &["Cargo.lock"];

/// What a file of the suite may be.
const SUITE_KINDS: &[&str] = &[
    "story", "txt", "md", "toml", "json", "csv", "docx", "xlsx", "xml", "html", "ics", "atom",
    "snap", "expected",
];

/// The one shell script.
const SCRIPTS: &[&str] = &[".ci/run"];

/// Files over 200 kB lie only where cases, forums and pictures lie.
pub(super) fn is_small(tree: &Tree) -> Vec<Finding> {
    let at_home = |path: &str| {
        LARGE_FOLDERS.iter().any(|folder| path.starts_with(folder))
            || path.contains("/tests/")
            || LARGE_FILES.contains(&path)
    };
    let large = tree.files.iter().filter(|file| file.bytes > BYTES_MAX && !at_home(&file.path));
    large.map(|file| Finding::on(&file.path, format!("{} bytes; why?", file.bytes))).collect()
}

/// A case that nobody reads proves nothing: every file of the suite is of a kind that is read.
pub(super) fn suite_is_known(tree: &Tree) -> Vec<Finding> {
    let suite = tree.files.iter().filter(|file| file.path.starts_with("tests/suite/"));
    let unknown = suite.filter(|file| {
        let folder = file.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let stories = folder == "tests/suite/process";
        !SUITE_KINDS.contains(&file.kind()) || (stories && file.kind() != "story")
    });
    unknown.map(|file| Finding::on(&file.path, "no test reads files of this kind")).collect()
}

/// What a script would do, xtask does.
pub(super) fn is_no_script(tree: &Tree) -> Vec<Finding> {
    let is_shell = |text: &str| {
        let first = text.lines().next().unwrap_or_default();
        first.starts_with("#!") && first.trim_end().ends_with("sh")
    };
    let scripts = tree.files.iter().filter(|file| {
        let shell = is_shell(&file.text) || matches!(file.kind(), "sh" | "bash" | "ps1" | "bat");
        shell && !SCRIPTS.contains(&file.path.as_str())
    });
    scripts.map(|file| Finding::on(&file.path, "a shell script; write it in xtask")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_large_file_is_found_where_it_does_not_belong() {
        let large = "x".repeat(200_001);
        let files =
            [("libs/a.bin", large.as_str()), ("forums/a.bin", &large), ("Cargo.lock", &large)];
        let found = is_small(&Tree::of(&files));
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].path, "libs/a.bin");
    }

    #[test]
    fn a_case_of_an_unknown_kind_is_found() {
        let tree = Tree::of(&[
            ("tests/suite/process/a.story", ""),
            ("tests/suite/process/b.txt", ""),
            ("tests/suite/redline/c.txt", ""),
            ("tests/suite/redline/d.bak", ""),
        ]);
        let found: Vec<_> = suite_is_known(&tree).into_iter().map(|found| found.path).collect();
        assert_eq!(found, ["tests/suite/process/b.txt", "tests/suite/redline/d.bak"]);
    }

    #[test]
    fn a_shell_script_is_found() {
        let tree = Tree::of(&[
            (".ci/run", "#!/usr/bin/env bash\n"),
            ("tools/go", "#!/bin/sh\n"),
            ("a.sh", ""),
            ("tests/browser/run.mjs", "#!/usr/bin/env node\n"),
        ]);
        let found: Vec<_> = is_no_script(&tree).into_iter().map(|found| found.path).collect();
        assert_eq!(found, ["a.sh", "tools/go"]);
    }
}
