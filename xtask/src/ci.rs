//! `cargo xtask ci`: installs what is lacking, then proves everything, step by step.

mod need;
mod office;
mod place;
mod postgres;
mod program;
mod schema;
mod settle;
mod steps;
mod tally;

use std::time::{Duration, Instant};

use crate::Failure;
use place::Place;
use steps::{STEPS, Step};
use tally::Tally;

const USAGE: &str = "\
Usage: cargo xtask ci [--list] [--only STEP]... [--skip STEP]...

Runs every step, also after one has failed, and closes with one line: N passed, N failed.

Settings from outside:
  PLENARY_CI_CACHE      folder for build output that is kept from one run to the next
  PLENARY_TEST_POSTGRES address of a PostgreSQL server to use instead of starting one";

/// How a step ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Ended {
    /// It ran: what was counted, and the last lines of what it said.
    Ran(Tally, Vec<String>),
    /// It was not run, and why.
    Skipped(String),
}

/// A step that has ended, for the table.
struct Row {
    name: &'static str,
    took: Duration,
    ended: Ended,
}

/// Runs the steps that are asked for.
pub(crate) fn run(words: &[String]) -> Result<(), Failure> {
    if words.iter().any(|word| word == "--list") {
        STEPS.iter().for_each(|step| println!("{:<10} {}", step.name, step.about));
        return Ok(());
    }
    let steps = chosen(words)?;
    let mut place = Place::make()?;
    println!("build output goes to {}", place.target.display());
    if steps.iter().any(|step| step.name == "unchanged") {
        place.changed_before = place.changed();
    }
    let mut rows = Vec::new();
    for step in steps {
        println!("\n== {}: {}", step.name, step.about);
        let begun = Instant::now();
        let ended = perform(step, &mut place);
        if let Ended::Skipped(why) = &ended {
            println!("skipped: {why}");
        }
        rows.push(Row { name: step.name, took: begun.elapsed(), ended });
    }
    // Stops the servers before the closing line, so that it is the last.
    drop(place);
    close(&rows)
}

fn perform(step: &Step, place: &mut Place) -> Ended {
    if let Err(why) = (step.due)(place) {
        return Ended::Skipped(why);
    }
    match need::meet(step.needs, place) {
        Ok(()) => (step.run)(place),
        Err(lacking) => Ended::Ran(Tally::whole(false), vec![lacking]),
    }
}

fn chosen(words: &[String]) -> Result<Vec<&'static Step>, Failure> {
    let (mut only, mut skip) = (Vec::new(), Vec::new());
    let mut words = words.iter();
    while let Some(word) = words.next() {
        let list = match word.as_str() {
            "--only" => &mut only,
            "--skip" => &mut skip,
            _ => return Err(Failure::Usage(USAGE.to_owned())),
        };
        let name = words.next().ok_or_else(|| Failure::Usage(USAGE.to_owned()))?;
        if !STEPS.iter().any(|step| step.name == name) {
            return Err(Failure::Usage(format!("no step is called {name}\n\n{USAGE}")));
        }
        list.push(name.as_str());
    }
    let is_chosen =
        |step: &&Step| (only.is_empty() || only.contains(&step.name)) && !skip.contains(&step.name);
    Ok(STEPS.iter().filter(is_chosen).collect())
}

/// Prints what went wrong, the table, and the one line that counts.
fn close(rows: &[Row]) -> Result<(), Failure> {
    for row in rows {
        if let Ended::Ran(tally, tail) = &row.ended
            && tally.failed > 0
        {
            println!("\n-- {} failed; its last lines:", row.name);
            tail.iter().for_each(|line| println!("   {line}"));
        }
    }
    println!("\n{:<10} {:>8} {:>8} {:>8}", "step", "passed", "failed", "seconds");
    let mut all = Tally::default();
    for row in rows {
        let seconds = row.took.as_secs();
        match &row.ended {
            Ended::Ran(tally, _) => {
                let Tally { passed, failed } = tally;
                println!("{:<10} {passed:>8} {failed:>8} {seconds:>8}", row.name);
                all.add(*tally);
            }
            Ended::Skipped(why) => println!("{:<10} skipped: {why}", row.name),
        }
    }
    let took: Duration = rows.iter().map(|row| row.took).sum();
    println!("{:<10} {:>8} {:>8} {:>8}\n", "all", all.passed, all.failed, took.as_secs());
    println!("{} passed, {} failed", all.passed, all.failed);
    if all.failed > 0 { Err(Failure::Findings(String::new())) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(words: &[&str]) -> Vec<&'static str> {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        chosen(&words).unwrap().iter().map(|step| step.name).collect()
    }

    #[test]
    fn steps_are_chosen() {
        assert_eq!(names(&["--only", "tidy"]), ["tidy"]);
        assert_eq!(names(&[]).len(), STEPS.len());
        assert!(!names(&["--skip", "browser"]).contains(&"browser"));
        assert!(chosen(&["--only".to_owned(), "nothing".to_owned()]).is_err());
        assert!(chosen(&["tidy".to_owned()]).is_err());
    }

    #[test]
    fn a_failed_step_fails_the_whole() {
        let row = |passed, failed| Row {
            name: "x",
            took: Duration::ZERO,
            ended: Ended::Ran(Tally { passed, failed }, Vec::new()),
        };
        assert!(close(&[row(3, 0), row(1, 0)]).is_ok());
        assert!(close(&[row(3, 0), row(0, 1)]).is_err());
    }
}
