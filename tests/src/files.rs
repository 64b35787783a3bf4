//! The files that tests read: cases, forums, lists.

use std::path::{Path, PathBuf};

/// The folder of the project.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The text of a file of the project: `forums/wtpf-26/forum.toml`.
pub(crate) fn text(name: &str) -> Option<String> {
    std::fs::read_to_string(root().join(name)).ok()
}

/// The names of the files in a folder of the suite that end so, without the ending, in order.
pub(crate) fn cases(folder: &str, ending: &str) -> Vec<String> {
    let folder = root().join("tests/suite").join(folder);
    let entries = std::fs::read_dir(folder).expect("the suite has the folder");
    let names = entries.map(|entry| entry.expect("an entry of the folder reads").file_name());
    let names = names.filter_map(|name| name.into_string().ok());
    let mut names: Vec<String> =
        names.filter_map(|name| Some(name.strip_suffix(ending)?.to_owned())).collect();
    names.sort();
    names
}
