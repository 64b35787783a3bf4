//! `cargo xtask bench`, `kill`, `disk`, `screenshots`: build the program, then load or picture it.

use std::process::Command;

use crate::Failure;

/// Prints what was measured, each figure beside a reference of the same run.
pub(crate) fn bench(words: &[String]) -> Result<(), Failure> {
    no_words(words, "bench")?;
    cargo(&["build", "--release", "-p", "plenary", "-p", "bench"])?;
    cargo(&["run", "--release", "--quiet", "-p", "bench", "--", "all"])
}

/// Kills the program at random instants while people file, 200 times or as often as asked.
pub(crate) fn kill(words: &[String]) -> Result<(), Failure> {
    let times = words.first().map_or("200", String::as_str);
    if times.parse::<u32>().is_err() || words.len() > 1 {
        return Err(Failure::Usage("Usage: cargo xtask kill [TIMES]".to_owned()));
    }
    cargo(&["build", "-p", "plenary", "-p", "bench"])?;
    cargo(&["run", "--quiet", "-p", "bench", "--", "kill", times])
}

/// Fills the disk under the program while people file.
pub(crate) fn disk(words: &[String]) -> Result<(), Failure> {
    no_words(words, "disk")?;
    cargo(&["build", "-p", "plenary", "-p", "bench"])?;
    cargo(&["run", "--quiet", "-p", "bench", "--", "disk"])
}

/// Takes the pictures of the README; with `--all FOLDER`, every page in every dress.
pub(crate) fn screenshots(words: &[String]) -> Result<(), Failure> {
    let (folder, all) = match words {
        [] => ("docs/pictures", false),
        [all, folder] if all == "--all" => (folder.as_str(), true),
        _ => {
            let usage = "Usage: cargo xtask screenshots [--all FOLDER]";
            return Err(Failure::Usage(usage.to_owned()));
        }
    };
    cargo(&["build", "--release", "-p", "plenary"])?;
    let target = std::env::var("CARGO_TARGET_DIR").unwrap_or_else(|_| "target".to_owned());
    let program = format!("{target}/release/plenary");
    let mut node = Command::new("node");
    node.args(["tests/browser/screenshots.mjs", &program, folder]);
    if all {
        node.arg("--all");
    }
    done(node)
}

fn no_words(words: &[String], name: &str) -> Result<(), Failure> {
    if words.is_empty() {
        return Ok(());
    }
    Err(Failure::Usage(format!("Usage: cargo xtask {name}")))
}

fn cargo(words: &[&str]) -> Result<(), Failure> {
    let mut cargo = Command::new("cargo");
    cargo.args(words);
    done(cargo)
}

fn done(mut command: Command) -> Result<(), Failure> {
    let name = command.get_program().to_string_lossy().into_owned();
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Failure::Findings(format!("{name} ended with {status}"))),
        Err(fault) => Err(Failure::Outside(format!("{name} cannot be run: {fault}"))),
    }
}
