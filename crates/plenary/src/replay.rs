//! Replaying: the record is checked link by link, the rows are rebuilt from it and compared.

use std::path::PathBuf;

use clap::Args;
use desk::{Clock, Desk};
use store::Store;

use crate::outcome::{Fault, Outcome};
use crate::serve::embedded;

/// Rebuilds the rows from the record and compares; exit code 1 if anything differs.
///
/// Example: plenary replay --data plenary-data
#[derive(Debug, Args)]
pub(crate) struct ReplayCommand {
    /// The data folder.
    #[arg(long, default_value = "plenary-data")]
    data: PathBuf,
    /// A PostgreSQL database instead.
    #[arg(long)]
    database: Option<String>,
}

/// Replays the record.
pub(crate) async fn run(command: ReplayCommand) -> Result<Outcome, Fault> {
    let url = command.database.unwrap_or_else(|| embedded(&command.data));
    let desk = Desk::open(Store::open(&url).await?, Clock::system()).await?;
    let damage = desk.store().integrity().await?;
    let replay = desk.replay().await?;
    println!(
        "{} acts, {} forums, {} comments rebuilt; the record ends in {}",
        replay.acts,
        replay.forums,
        replay.comments,
        replay.link.map_or_else(String::new, |link| link.to_string())
    );
    for line in &damage {
        println!("the database is damaged: {line}");
    }
    for difference in &replay.differences {
        println!("differs: {difference:?}");
    }
    if damage.is_empty() && replay.differences.is_empty() {
        println!("no difference");
        return Ok(Outcome::Done);
    }
    Ok(Outcome::Findings)
}
