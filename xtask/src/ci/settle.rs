//! Redlines before LibreOffice: accepted and rejected there, its text is that of both documents.

use std::fs;

use super::place::Place;
use super::program::run_quietly;
use super::tally::Tally;

const MINUTES: u64 = 5;
const SCRIPT: &str = include_str!("settle.py");

/// Where the tests leave redlines of the cases, with the documents that they were made of.
const FOLDER: &str = "pairs";

/// An invisible sign (U+200D) stays in an empty cell of a row that was tracked.
const SIGN: &str = "an invisible sign is left in an empty cell of a tracked row";
/// A paragraph before or behind a table that is gone stays, empty.
const EMPTY: &str = "an empty paragraph is left where a table is gone";

/// Where LibreOffice 7.4 is wrong and Word is not: the redline, how it was settled, and how wrong.
///
/// Each was looked at in the file: the revisions there lead to both documents. What is not named
/// here and differs fails.
const KNOWN: &[(&str, &str, &str)] = &[
    ("WC006-Table--WC006-Table-Delete-Contests-of-Row", "accepted", SIGN),
    ("WC006-Table-Delete-Contests-of-Row--WC006-Table-Delete-Row", "rejected", SIGN),
    ("WC006-Table-Delete-Contests-of-Row--WC006-Table", "rejected", SIGN),
    ("WC006-Table-Delete-Row--WC006-Table-Delete-Contests-of-Row", "accepted", SIGN),
    ("WC010-Para-Before-Table-Mod--WC010-Para-Before-Table-Unmodified", "accepted", EMPTY),
    ("WC010-Para-Before-Table-Mod--WC010-Para-Before-Table-Unmodified", "rejected", SIGN),
    ("WC010-Para-Before-Table-Unmodified--WC010-Para-Before-Table-Mod", "accepted", SIGN),
    ("WC010-Para-Before-Table-Unmodified--WC010-Para-Before-Table-Mod", "rejected", EMPTY),
];

/// Settles all in one office, and says which of them lead elsewhere.
pub(super) fn check(place: &Place) -> (Tally, Vec<String>) {
    let folder = place.exported.join(FOLDER);
    let count = redlines(&folder);
    if count == 0 {
        println!("no redline is settled in LibreOffice: the cases of ../shared are not there");
        return (Tally::default(), Vec::new());
    }
    // Debian's own Python has the bridge to LibreOffice; another in front of it has not.
    let mut python = place.program("/usr/bin/python3", &["-c", SCRIPT]);
    python.arg(&folder).arg(place.target.join("office"));
    let ran = run_quietly(python, MINUTES);
    let (tally, tail) = judge(&ran.said, 2 * count);
    let Tally { passed, failed } = tally;
    println!(
        "{passed} of {} settled in LibreOffice as both documents say, or known",
        passed + failed
    );
    let tail = if ran.well || failed > 0 { tail } else { ran.tail() };
    (tally, tail)
}

fn redlines(folder: &std::path::Path) -> usize {
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    files.filter(|file| file.file_name().to_string_lossy().contains("--")).count()
}

/// Counts what was said of each redline; one of which nothing was said has failed.
fn judge(said: &[String], wanted: usize) -> (Tally, Vec<String>) {
    let (mut tally, mut tail) = (Tally::default(), Vec::new());
    for line in said {
        let words: Vec<&str> = line.split(' ').collect();
        let [name, view, outcome @ ("same" | "differs")] = words[..] else {
            // What the script says of a difference stands behind it.
            tail.extend(line.starts_with("  ").then(|| line.clone()));
            continue;
        };
        let known = KNOWN.iter().find(|known| (known.0, known.1) == (name, view));
        match (outcome, known) {
            ("same", Some(_)) => println!("{name}, {view}: right here, though a known exception"),
            ("differs", Some((.., why))) => println!("{name}, {view}: known: {why}"),
            _ => {}
        }
        let passed = outcome == "same" || known.is_some();
        tally.add(Tally::whole(passed));
        if !passed {
            tail.push(line.clone());
        }
    }
    let silent = wanted.saturating_sub(tally.passed + tally.failed);
    tally.add(Tally { passed: 0, failed: silent });
    (tally, tail)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(lines: &[&str], wanted: usize) -> (usize, usize) {
        let said: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
        let (tally, _) = judge(&said, wanted);
        (tally.passed, tally.failed)
    }

    #[test]
    fn only_known_differences_pass() {
        let known = format!("{} {} differs", KNOWN[0].0, KNOWN[0].1);
        assert_eq!(judged(&["A--B accepted same", &known], 2), (2, 0));
        assert_eq!(judged(&["A--B accepted differs", "  LibreOffice has 'x'"], 1), (0, 1));
        let other = format!("{} rejected differs", KNOWN[0].0);
        assert_eq!(judged(&[&other], 1), (0, 1));
    }

    #[test]
    fn what_was_not_settled_has_failed() {
        assert_eq!(judged(&["A--B accepted same", "Traceback"], 4), (1, 3));
        assert_eq!(judged(&[], 2), (0, 2));
    }
}
