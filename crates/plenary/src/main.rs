//! Plenary: runs an intergovernmental policy forum, from one file to the adopted opinions.

mod demo;
mod document;
mod draft;
mod experts;
mod files;
mod forum;
mod outcome;
mod redline;
mod replay;
mod revisions;
mod serve;
mod text;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::outcome::Outcome;

/// Runs an intergovernmental policy forum: mandate and schedule, drafts of the report, comments,
/// receipts, compilation, in six languages.
///
/// Exit codes: 0 done, 1 findings or refusal, 2 wrong usage, 3 fault outside the program.
#[derive(Debug, Parser)]
#[command(version, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Plays the sample forum up to a day of its life and serves it.
    Demo(demo::Demo),
    /// Serves the forums of a data folder or database; starts empty.
    Serve(serve::Serve),
    /// Checks, makes and lists forums.
    #[command(subcommand)]
    Forum(forum::ForumCommand),
    /// Takes drafts out as files.
    #[command(subcommand)]
    Draft(draft::DraftCommand),
    /// Proposes a balanced group of experts under quotas, and compares groups.
    #[command(subcommand)]
    Experts(experts::ExpertsCommand),
    /// Rebuilds the rows from the record and compares.
    Replay(replay::ReplayCommand),
    /// Lists, accepts or rejects the tracked changes of a Word file.
    #[command(subcommand)]
    Revisions(revisions::RevisionsCommand),
    /// Compares two documents and writes what changed: as tracked changes, a page, JSON or text.
    Redline(redline::RedlineCommand),
    /// Prints the text of a document.
    Text(text::Text),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let filter = tracing_subscriber::EnvFilter::try_from_env("PLENARY_LOG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let outcome = match runtime {
        Ok(runtime) => runtime.block_on(run(arguments.command)),
        Err(fault) => Err(fault.into()),
    };
    match outcome {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(1),
        Err(fault) => {
            eprintln!("plenary: {fault}");
            ExitCode::from(3)
        }
    }
}

async fn run(command: Command) -> Result<Outcome, outcome::Fault> {
    match command {
        Command::Demo(demo) => demo::run(demo).await,
        Command::Serve(serve) => serve::run(serve).await,
        Command::Forum(command) => forum::run(command).await,
        Command::Draft(command) => draft::run(command).await,
        Command::Experts(command) => experts::run(command).await,
        Command::Replay(command) => replay::run(command).await,
        Command::Revisions(command) => revisions::run(command).await,
        Command::Redline(command) => redline::run(command).await,
        Command::Text(text) => text::run(text).await,
    }
}
