//! The commands on plain files, run as a person runs them.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn plenary(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_plenary"));
    command.args(arguments).output().expect("the program runs")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn cases(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/cases/word").join(folder)
}

/// A folder with an old and a new text in it.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder is made");
    let write = |name: &str, text: &str| {
        std::fs::write(folder.path().join(name), text).expect("a file is written");
    };
    write("old.md", "# Report\n\nThe Forum meets every four years.\n\nIt is open to Members.\n");
    write("new.md", "# Report\n\nThe Forum meets every two years.\n\nIt is open to all.\n");
    folder
}

#[test]
fn a_redline_is_made_listed_accepted_and_rejected() {
    let folder = folder();
    let path = |name: &str| folder.path().join(name).display().to_string();
    let (old, new, told) = (path("old.md"), path("new.md"), path("told.docx"));
    let date = "2026-05-04T10:00:00Z";
    let made = plenary(&["redline", &old, &new, "-o", &told, "--author", "Ann", "--date", date]);
    assert_eq!(made.status.code(), Some(0), "{made:?}");
    let list = plenary(&["revisions", "list", &told, "--json"]);
    let list: serde_json::Value = serde_json::from_slice(&list.stdout).expect("it is JSON");
    let texts: Vec<&str> = list["revisions"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|one| one["text"].as_str().expect("a text"))
        .collect();
    assert_eq!(texts, ["four", "two", "Members", "all"]);
    assert_eq!(list["revisions"][0]["author"], "Ann");
    assert_eq!(list["revisions"][0]["date"], date);
    for (way, sentence) in [("accept", "every two years"), ("reject", "every four years")] {
        let out = path(way);
        let settled = plenary(&["revisions", way, &told, "-o", &out]);
        assert_eq!(settled.status.code(), Some(0), "{settled:?}");
        std::fs::rename(&out, path("settled.docx")).expect("it was written");
        let text = plenary(&["text", &path("settled.docx")]);
        assert!(said(&text).contains(sentence), "{}", said(&text));
    }
}

#[test]
fn a_redline_is_told_as_a_page_as_json_and_as_text() {
    let folder = folder();
    let path = |name: &str| folder.path().join(name).display().to_string();
    let told = |format: &str| {
        let out = path(format);
        let made =
            plenary(&["redline", &path("old.md"), &path("new.md"), "-o", &out, "--format", format]);
        assert_eq!(made.status.code(), Some(0), "{made:?}");
        std::fs::read_to_string(out).expect("it was written")
    };
    let page = told("html");
    assert!(page.contains("every <del>four</del><ins>two</ins> years."), "{page}");
    assert!(!page.contains("<script"));
    assert!(told("text").contains("every [-four-]{+two+} years."));
    let json: serde_json::Value = serde_json::from_str(&told("json")).expect("it is JSON");
    assert_eq!(json["words_inserted"], 2);
}

#[test]
fn refusals_are_said_and_write_nothing() {
    let folder = folder();
    let path = |name: &str| folder.path().join(name).display().to_string();
    let (old, new) = (path("old.md"), path("new.md"));
    let onto = plenary(&["redline", &old, &new, "-o", &new]);
    assert_eq!(onto.status.code(), Some(1));
    std::fs::write(path("bad.docx"), "no package").expect("a file is written");
    let bad = plenary(&["revisions", "accept", &path("bad.docx"), "-o", &path("out.docx")]);
    assert_eq!(bad.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&bad.stderr).contains("not a Word document"));
    assert!(!folder.path().join("out.docx").exists());
    let missing = plenary(&["text", &path("nowhere.docx")]);
    assert_eq!(missing.status.code(), Some(3));
    let wrong = plenary(&["redline", &old]);
    assert_eq!(wrong.status.code(), Some(2));
}

#[test]
fn real_files_are_settled_told_and_read() {
    let (revisions, pairs) = (cases("revisions"), cases("pairs"));
    if !revisions.exists() {
        println!("skipped: no cases in {}", revisions.display());
        return;
    }
    let folder = tempfile::tempdir().expect("a folder is made");
    let out = folder.path().join("out.docx").display().to_string();
    let file = revisions.join("RP002-Deleted-Text.docx").display().to_string();
    let settled = plenary(&["revisions", "accept", &file, "-o", &out]);
    assert_eq!(settled.status.code(), Some(0), "{settled:?}");
    assert!(said(&plenary(&["revisions", "list", &out])).contains(": 0 tracked changes"));
    let name = |name: &str| pairs.join(name).display().to_string();
    let (old, new) = (name("WC006-Table.docx"), name("WC006-Table-Delete-Row.docx"));
    let told = plenary(&["redline", &old, &new, "-o", &out]);
    assert_eq!(told.status.code(), Some(0), "{told:?}");
    let again = plenary(&["redline", &file, &new, "-o", &out]);
    assert_eq!(again.status.code(), Some(1), "a file with tracked changes is refused");
}
