//! Experts: a balanced group proposed under quotas, and two groups side by side.

mod compare;
mod select;
mod strip;

use std::io::Write as _;
use std::path::Path;

use clap::Subcommand;
use selection::{Read, Told};
use serde_json::json;

use crate::document;
use crate::outcome::{Fault, Outcome};

/// Proposes a balanced group of experts under quotas, and compares groups.
#[derive(Debug, Subcommand)]
pub(crate) enum ExpertsCommand {
    /// Proposes a group that keeps every quota, nearest the targets, drawn by a seed.
    Select(select::Select),
    /// Shows two groups side by side: what their balance is, and who is in the one only.
    Compare(compare::Compare),
}

/// Does what is asked of experts.
pub(crate) async fn run(command: ExpertsCommand) -> Result<Outcome, Fault> {
    match command {
        ExpertsCommand::Select(select) => select::run(select).await,
        ExpertsCommand::Compare(compare) => compare::run(compare).await,
    }
}

/// Reads people and quotas from their files.
async fn read(
    people: &Path,
    quotas: &Path,
    size: Option<u32>,
) -> Result<Result<Read, Vec<Told>>, Fault> {
    let (listed, wanted) = (document::bytes(people).await?, document::bytes(quotas).await?);
    let (people, quotas) = (people.display().to_string(), quotas.display().to_string());
    Ok(selection::read((&people, &listed), (&quotas, &wanted), size))
}

/// Prints lines; a reader that has seen enough, such as `head`, is no fault.
fn say(lines: &[String]) -> Result<(), Fault> {
    let text: String = lines.iter().map(|line| format!("{line}\n")).collect();
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(fault) if fault.kind() != std::io::ErrorKind::BrokenPipe => Err(fault.into()),
        _ => Ok(()),
    }
}

/// Says what is wrong with the files.
fn refused(told: &[Told], as_json: bool) -> Result<Outcome, Fault> {
    if as_json {
        let told: Vec<_> = told.iter().map(to_json).collect();
        say(&[json!({"outcome": "refused", "told": told}).to_string()])?;
    } else {
        told.iter().for_each(|told| eprintln!("{told}"));
    }
    Ok(Outcome::Findings)
}

fn to_json(told: &Told) -> serde_json::Value {
    json!({"file": told.file, "line": told.line, "column": told.column, "what": told.what})
}
