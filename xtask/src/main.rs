//! The project's own tools: `cargo xtask COMMAND`.

mod ci;
mod codegen;
mod load;
mod source;
mod tidy;
mod tree;

use std::process::ExitCode;

/// Why a command did not end well.
#[derive(Debug)]
pub(crate) enum Failure {
    /// It found something; what is left to say of it.
    Findings(String),
    /// It was called wrongly.
    Usage(String),
    /// Something outside failed.
    Outside(String),
}

/// One command: to add one, write its file and a line in [`COMMANDS`].
pub(crate) struct Command {
    /// The word by which it is called.
    pub(crate) name: &'static str,
    /// What it does, in one line.
    pub(crate) about: &'static str,
    /// How it is run, with the words behind its name.
    pub(crate) run: fn(&[String]) -> Result<(), Failure>,
}

/// Every command, in the order in which help lists them.
pub(crate) const COMMANDS: &[Command] = &[
    Command { name: "ci", about: "install what is lacking and prove everything", run: ci::run },
    Command { name: "tidy", about: "check the rules of the code", run: tidy::run },
    Command { name: "codegen", about: "write docs/rules.md from rule.rs", run: codegen::run },
    Command {
        name: "bench",
        about: "measure, beside references of the same run",
        run: load::bench,
    },
    Command { name: "kill", about: "kill the program while people file", run: load::kill },
    Command { name: "disk", about: "fill the disk while people file", run: load::disk },
    Command { name: "fuzz", about: "feed the readers with foreign bytes", run: load::fuzz },
    Command {
        name: "screenshots",
        about: "take the pictures of the README",
        run: load::screenshots,
    },
    Command { name: "golden", about: "take the golden pictures anew", run: load::golden },
];

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let name = words.first().map_or("help", String::as_str);
    let Some(command) = COMMANDS.iter().find(|command| command.name == name) else {
        help();
        let asked = matches!(name, "help" | "-h" | "--help");
        return ExitCode::from(if asked { 0 } else { 2 });
    };
    let (code, why) = match (command.run)(&words[1..]) {
        Ok(()) => return ExitCode::SUCCESS,
        Err(Failure::Findings(why)) => (1, why),
        Err(Failure::Usage(why)) => (2, why),
        Err(Failure::Outside(why)) => (3, why),
    };
    if !why.is_empty() {
        eprintln!("{why}");
    }
    ExitCode::from(code)
}

fn help() {
    println!("Usage: cargo xtask COMMAND\n");
    for command in COMMANDS {
        println!("  {:<12} {}", command.name, command.about);
    }
}
