//! `cargo xtask tidy`: the rules of the code, each a check with a message that names its place.

mod depend;
mod file;
mod paper;
mod process;
mod rule;
mod sentence;
mod shape;
mod word;

use std::fmt;

use crate::Failure;
use crate::tree::{self, Tree};

/// Something that is not as the rules want it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Finding {
    /// In which file.
    pub(crate) path: String,
    /// On which line, from 1; 0 for the file as a whole.
    pub(crate) line: usize,
    /// What is wrong, and what is wanted.
    pub(crate) what: String,
}

impl Finding {
    /// A finding on a line.
    pub(crate) fn at(path: &str, line: usize, what: impl Into<String>) -> Finding {
        Finding { path: path.to_owned(), line, what: what.into() }
    }

    /// A finding on a whole file.
    pub(crate) fn on(path: &str, what: impl Into<String>) -> Finding {
        Finding::at(path, 0, what)
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(out, "{}: {}", self.path, self.what),
            line => write!(out, "{}:{line}: {}", self.path, self.what),
        }
    }
}

/// A check: looks at the whole tree and says what it finds.
type Check = fn(&Tree) -> Vec<Finding>;

/// Every check, by the sentence it keeps true.
const CHECKS: &[(&str, Check)] = &[
    ("a crate uses only crates below it", depend::uses_only_what_is_below),
    ("pure crates depend on nothing that waits", depend::pure_crates_wait_for_nothing),
    ("a dependency is named once, in the workspace", depend::is_named_once),
    ("every dependency of the workspace is used", depend::is_used),
    ("the forum waits for nothing and draws no lots", word::is_pure),
    ("nothing unfinished is left behind", word::is_finished),
    ("no file speaks of one machine", word::is_at_home_anywhere),
    ("every Rust file opens with its sentence", shape::opens_with_a_sentence),
    ("no function is longer than 70 lines", shape::functions_are_short),
    ("no file is longer than 500 lines", shape::files_are_short),
    ("no line is longer than 100 characters", shape::lines_are_short),
    ("sentences stand in word lists, not in handlers", sentence::is_not_in_handlers),
    ("sentences stand in word lists, not in pages", sentence::is_not_in_pages),
    ("every language says it in its own words", sentence::is_translated),
    ("every rule that refuses has a story", rule::has_a_story),
    ("docs/rules.md is what rule.rs says", rule::page_is_current),
    ("docs/process.md leads every clause to a file", process::leads_to_files),
    ("docs/process.md has every clause that a rule cites", process::has_cited_clauses),
    ("no large file lies about", file::is_small),
    ("every file of the suite is of a known kind", file::suite_is_known),
    ("no shell script but .ci/run", file::is_no_script),
    ("the house has its papers", paper::are_there),
    ("the changelog says what is new", paper::changelog_has_an_entry),
    ("links between papers lead somewhere", paper::links_lead_somewhere),
    ("papers that are named are there", paper::named_ones_are_there),
];

/// How many checks passed and failed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Tidied {
    /// Checks that found nothing.
    pub(crate) passed: usize,
    /// Checks that found something.
    pub(crate) failed: usize,
}

/// Runs every check and prints what each finds.
pub(crate) fn run(words: &[String]) -> Result<(), Failure> {
    if !words.is_empty() {
        return Err(Failure::Usage("Usage: cargo xtask tidy".to_owned()));
    }
    let tidied = check_all()?;
    let line = format!("tidy: {} checks passed, {} failed", tidied.passed, tidied.failed);
    if tidied.failed > 0 {
        return Err(Failure::Findings(line));
    }
    println!("{line}");
    Ok(())
}

/// Runs every check, prints what is found, and counts.
pub(crate) fn check_all() -> Result<Tidied, Failure> {
    let tree = Tree::read(&tree::root()?)?;
    let mut tidied = Tidied::default();
    for (sentence, check) in CHECKS {
        let mut findings = check(&tree);
        findings.sort();
        if findings.is_empty() {
            tidied.passed += 1;
            continue;
        }
        tidied.failed += 1;
        println!("not so: {sentence}");
        for finding in findings {
            println!("  {finding}");
        }
    }
    Ok(tidied)
}
