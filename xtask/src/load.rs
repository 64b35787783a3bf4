//! `cargo xtask bench`, `kill`, `disk`, `fuzz`, pictures: builds, then loads or takes them.

use std::path::PathBuf;
use std::process::Command;

use crate::Failure;

/// Prints what was measured, each figure beside a reference of the same run.
pub(crate) fn bench(words: &[String]) -> Result<(), Failure> {
    let what = match words {
        [] => "all",
        [only] if only == "documents" => "documents",
        _ => return Err(Failure::Usage("Usage: cargo xtask bench [documents]".to_owned())),
    };
    cargo(&["build", "--release", "-p", "plenary", "-p", "bench"])?;
    let mut bench = Command::new("cargo");
    bench.args(["run", "--release", "--quiet", "-p", "bench", "--", what]);
    if let Some(python) = rival() {
        bench.env("PLENARY_BENCH_RIVAL", python);
    }
    done(bench)
}

/// The other program that makes redlines, beside which ours is measured.
const RIVAL: [&str; 2] = ["python-redlines==2.0.0", "python-redlines-docxodus==2.0.0"];

/// A Python that has it, in a folder of its own outside the checkout; none if it cannot be had.
fn rival() -> Option<PathBuf> {
    let home = PathBuf::from(std::env::var_os("HOME")?);
    let folder = home.join(".cache/plenary-bench/python-redlines");
    let python = folder.join("bin/python");
    let is_there = || {
        let mut ask = Command::new(&python);
        ask.args(["-c", "import python_redlines, python_redlines_docxodus"]);
        ask.output().is_ok_and(|asked| asked.status.success())
    };
    if !is_there() {
        println!("installing {} into {}", RIVAL.join(" and "), folder.display());
        let mut make = Command::new("python3");
        make.args(["-m", "venv"]).arg(&folder);
        let mut pip = Command::new(&python);
        pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).args(RIVAL);
        // The bench itself says that it is not installed.
        let _ = done(make).and_then(|()| done(pip));
    }
    is_there().then_some(python)
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

/// What tells the fuzzer which way the input took; a stable compiler knows these.
const COVERAGE: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table";

/// Feeds the readers of foreign bytes with what breaks them, each for so many seconds.
pub(crate) fn fuzz(words: &[String]) -> Result<(), Failure> {
    let seconds = words.first().map_or("60", String::as_str);
    if seconds.parse::<u32>().is_err() || words.len() > 1 {
        return Err(Failure::Usage("Usage: cargo xtask fuzz [SECONDS]".to_owned()));
    }
    // Named, so that build scripts are not built with the coverage of the targets.
    let host = "x86_64-unknown-linux-gnu";
    for target in ["docx", "akn", "markdown", "selection"] {
        let corpus = format!("fuzz/corpus/{target}");
        std::fs::create_dir_all(&corpus)
            .map_err(|fault| Failure::Outside(format!("{corpus}: {fault}")))?;
        let mut cargo = Command::new("cargo");
        cargo.args(["run", "--release", "--manifest-path", "fuzz/Cargo.toml"]);
        cargo.args(["--target", host, "--target-dir", "target/fuzz", "--bin", target, "--"]);
        cargo.arg(corpus).arg(format!("-max_total_time={seconds}"));
        done({
            cargo.env("RUSTFLAGS", COVERAGE);
            cargo
        })?;
    }
    Ok(())
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

/// Takes the golden pictures anew; look at each before it is kept.
pub(crate) fn golden(words: &[String]) -> Result<(), Failure> {
    no_words(words, "golden")?;
    cargo(&["build", "-p", "plenary"])?;
    let target = std::env::var("CARGO_TARGET_DIR").unwrap_or_else(|_| "target".to_owned());
    let mut node = Command::new("node");
    node.arg("tests/browser/golden.mjs").arg(format!("{target}/debug/plenary"));
    node.arg("tests/browser/golden");
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
