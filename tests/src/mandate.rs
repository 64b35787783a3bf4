//! Forum files: what cannot be read is told with its line, what breaks a rule with rule and line.

use forum::mandate::check::findings;
use forum::mandate::file::read;

use crate::files::{cases, text};

/// What reading and checking a forum file comes to, a line for each thing.
fn told(source: &str) -> Vec<String> {
    let read = match read(source) {
        Ok(read) => read,
        Err(fault) => return vec![format!("unreadable, {fault}")],
    };
    let found = findings(&read.mandate, &read.calendar);
    let line = |finding: &forum::mandate::check::Finding| {
        let slot = finding.slot.as_ref();
        let line = slot.and_then(|slot| read.lines.iter().find(|(other, _)| other == slot));
        let at = line.map_or_else(String::new, |(_, line)| format!(", line {line}"));
        let fact = |(name, value): &(&str, String)| format!(", {name} {value}");
        let facts: String = finding.facts.iter().map(fact).collect();
        let (rule, severity, key) = (finding.rule, finding.severity.key(), finding.key);
        format!("{severity} {rule} {key}{at}{facts}")
    };
    found.iter().map(line).collect()
}

/// Each case is a forum file and, beside it, what is expected of it. A message of which the end
/// is left to the TOML reader is expected up to `…`.
#[test]
fn forum_files_are_read_and_checked() {
    let names = cases("mandate", ".toml");
    assert_eq!(names, cases("mandate", ".expected"), "each case has its expectation");
    let mut wrong = Vec::new();
    for name in names {
        let source = text(&format!("tests/suite/mandate/{name}.toml")).expect("the case reads");
        let expected = text(&format!("tests/suite/mandate/{name}.expected"));
        let expected = expected.expect("the expectation reads");
        let got = told(&source);
        let expected: Vec<&str> = expected.lines().collect();
        let fits = |(got, expected): (&String, &&str)| match expected.strip_suffix('…') {
            Some(begin) => got.starts_with(begin),
            None => got == expected,
        };
        if got.len() != expected.len() || !got.iter().zip(&expected).all(fits) {
            let (got, expected) = (got.join("\n"), expected.join("\n"));
            wrong.push(format!("{name}\n-- expected:\n{expected}\n-- got:\n{got}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n\n"));
}

/// The forums of the project have nothing worse than a note against them.
#[test]
fn the_projects_forums_are_in_order() {
    for name in ["harbour-dialogue", "wtpf-26"] {
        let source = text(&format!("forums/{name}/forum.toml")).expect("the forum file is there");
        let told = told(&source);
        assert!(told.iter().all(|line| line.starts_with("note ")), "{name}: {told:?}");
    }
}
