//! The files of the project, read once and given to every check.

use std::fs;
use std::path::{Path, PathBuf};

use crate::Failure;

/// A file larger than this is known by its size alone.
const TEXT_BYTES_MAX: u64 = 4_000_000;

/// One file.
#[derive(Debug, Clone)]
pub(crate) struct File {
    /// The path from the root, with `/` between its parts.
    pub(crate) path: String,
    /// Its size.
    pub(crate) bytes: u64,
    /// Its text, empty if it is not text.
    pub(crate) text: String,
}

impl File {
    /// The part of the name behind the last dot, empty if there is none.
    pub(crate) fn kind(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        name.rsplit_once('.').map_or("", |(_, kind)| kind)
    }

    /// Whether it is Rust.
    pub(crate) fn is_rust(&self) -> bool {
        self.kind() == "rs"
    }

    /// Whether nothing but tests and examples stands in it.
    pub(crate) fn is_test(&self) -> bool {
        let inside =
            |folder: &str| self.path.starts_with(&folder[1..]) || self.path.contains(folder);
        ["/tests/", "/examples/", "/benches/"].into_iter().any(inside)
            || self.path.ends_with("/tests.rs")
    }
}

/// All files, sorted by path.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tree {
    /// The files.
    pub(crate) files: Vec<File>,
}

impl Tree {
    /// Reads every file below a folder that `.gitignore` does not name.
    pub(crate) fn read(root: &Path) -> Result<Tree, Failure> {
        let ignored = fs::read_to_string(root.join(".gitignore")).unwrap_or_default();
        let ignored: Vec<&str> = ignored.lines().filter(|line| !line.is_empty()).collect();
        let mut tree = Tree::default();
        let mut folders = vec![root.to_owned()];
        while let Some(folder) = folders.pop() {
            let entries = fs::read_dir(&folder).map_err(|fault| outside(&folder, &fault))?;
            for entry in entries.flatten() {
                let path = entry.path();
                let name = relative(root, &path);
                if name == ".git" || is_ignored(&ignored, &name) {
                    continue;
                }
                let Ok(meta) = fs::symlink_metadata(&path) else { continue };
                if meta.is_dir() {
                    folders.push(path);
                } else if meta.is_file() {
                    tree.files.push(read_file(&path, name, meta.len()));
                }
            }
        }
        tree.files.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(tree)
    }

    /// The file at this path.
    pub(crate) fn file(&self, path: &str) -> Option<&File> {
        let at = self.files.binary_search_by(|file| file.path.as_str().cmp(path)).ok()?;
        self.files.get(at)
    }

    /// The text of the file at this path, empty if there is none.
    pub(crate) fn text(&self, path: &str) -> &str {
        self.file(path).map_or("", |file| &file.text)
    }

    /// Whether there is a file at this path, or a folder with files.
    pub(crate) fn has(&self, path: &str) -> bool {
        let folder = format!("{}/", path.trim_end_matches('/'));
        self.file(path).is_some() || self.files.iter().any(|file| file.path.starts_with(&folder))
    }

    /// The Rust files.
    pub(crate) fn rust(&self) -> impl Iterator<Item = &File> {
        self.files.iter().filter(|file| file.is_rust())
    }

    /// A tree of these files, for tests.
    #[cfg(test)]
    pub(crate) fn of(files: &[(&str, &str)]) -> Tree {
        let file = |&(path, text): &(&str, &str)| File {
            path: path.to_owned(),
            bytes: text.len() as u64,
            text: text.to_owned(),
        };
        let mut tree = Tree { files: files.iter().map(file).collect() };
        tree.files.sort_by(|a, b| a.path.cmp(&b.path));
        tree
    }
}

/// The root of the checkout: the nearest folder upwards whose `Cargo.toml` is the workspace's.
pub(crate) fn root() -> Result<PathBuf, Failure> {
    let here = std::env::current_dir().map_err(|fault| outside(Path::new("."), &fault))?;
    let is_root = |folder: &&Path| {
        let manifest = fs::read_to_string(folder.join("Cargo.toml"));
        manifest.is_ok_and(|text| text.lines().any(|line| line == "[workspace]"))
    };
    let found = here.ancestors().find(is_root).map(Path::to_owned);
    found.ok_or_else(|| Failure::Usage("call it inside the checkout".to_owned()))
}

fn read_file(path: &Path, name: String, bytes: u64) -> File {
    let readable = bytes <= TEXT_BYTES_MAX;
    let text = if readable { fs::read(path).ok() } else { None };
    let text = text.and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default();
    File { path: name, bytes, text }
}

fn relative(root: &Path, path: &Path) -> String {
    let inside = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}

/// Knows the two forms that our `.gitignore` uses: `/folder` at the root, and `*.ending`.
fn is_ignored(ignored: &[&str], path: &str) -> bool {
    ignored.iter().any(|line| match (line.strip_prefix('/'), line.strip_prefix('*')) {
        (Some(rooted), _) => path == rooted.trim_end_matches('/'),
        (None, Some(ending)) => path.ends_with(ending),
        (None, None) => path.split('/').any(|part| part == line.trim_end_matches('/')),
    })
}

fn outside(path: &Path, fault: &std::io::Error) -> Failure {
    Failure::Outside(format!("{}: {fault}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gitignore_is_kept() {
        let lines = ["/target", "*.seeds", "node_modules"];
        assert!(is_ignored(&lines, "target"));
        assert!(!is_ignored(&lines, "libs/target"));
        assert!(is_ignored(&lines, "libs/x.seeds"));
        assert!(is_ignored(&lines, "tests/browser/node_modules"));
        assert!(!is_ignored(&lines, "src/main.rs"));
    }

    #[test]
    fn a_folder_is_there_when_a_file_is_in_it() {
        let tree = Tree::of(&[("libs/a/src/lib.rs", ""), ("README.md", "")]);
        assert!(tree.has("libs/a/") && tree.has("libs/a") && tree.has("README.md"));
        assert!(!tree.has("libs/b") && !tree.has("libs/a/src/li"));
    }

    #[test]
    fn tests_are_told_from_the_rest() {
        let is_test = |path| Tree::of(&[(path, "")]).files[0].is_test();
        assert!(is_test("tests/src/lib.rs") && is_test("libs/a/tests/b.rs"));
        assert!(is_test("crates/web/src/prose/tests.rs") && is_test("libs/a/examples/b.rs"));
        assert!(!is_test("crates/web/src/prose.rs"));
    }
}
