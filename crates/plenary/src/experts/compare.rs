//! Two groups side by side: their balance, and who is in the one only.

use std::path::{Path, PathBuf};

use clap::Args;
use selection::{Balance, Difference, Task};
use serde_json::json;

use super::{read, refused, say, strip};
use crate::document;
use crate::outcome::{Fault, Outcome};

/// Shows two groups side by side; neither is held to be the better one.
///
/// A group is a CSV file with a column id, or what `experts select --json` printed.
///
/// Example:
///   plenary experts compare --people P.csv --quotas Q.csv proposed.json decided.csv
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Compare {
    /// The people: a CSV file with a column id and one for each feature.
    #[arg(long)]
    people: PathBuf,
    /// The quotas: a CSV file with the columns feature, value, min, max and, if wanted, target.
    #[arg(long)]
    quotas: PathBuf,
    /// The one group.
    first: PathBuf,
    /// The other.
    second: PathBuf,
    /// Print the comparison as JSON.
    #[arg(long)]
    json: bool,
}

/// Shows two groups side by side.
pub(super) async fn run(compare: Compare) -> Result<Outcome, Fault> {
    let read = match read(&compare.people, &compare.quotas, None).await? {
        Ok(read) => read,
        Err(told) => return refused(&told, compare.json),
    };
    let mut groups = Vec::with_capacity(2);
    for path in [&compare.first, &compare.second] {
        match group(&read.task, path).await? {
            Ok(ids) => groups.push(ids),
            Err(told) => return refused(&told, compare.json),
        }
    }
    let ids = |at: usize| groups[at].iter().map(String::as_str).collect::<Vec<_>>();
    let told = selection::difference(&read.task, &ids(0), &ids(1));
    if compare.json {
        say(&[as_json(&read.task, &told).to_string()])?;
    } else {
        say(&lines(&compare, &read.task, &told))?;
    }
    Ok(Outcome::Done)
}

/// Who is in a group, or what is wrong with its file.
async fn group(
    task: &Task,
    path: &Path,
) -> Result<Result<Vec<String>, Vec<selection::Told>>, Fault> {
    let name = path.display().to_string();
    let mut bytes = document::bytes(path).await?;
    if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json")) {
        let read: Option<serde_json::Value> = serde_json::from_slice(&bytes).ok();
        let members = read.as_ref().and_then(|read| read["members"].as_array());
        let ids = members.map(|all| all.iter().filter_map(|one| one["id"].as_str()));
        let Some(ids) = ids else {
            let what = "this is not what `experts select --json` prints for a group".to_owned();
            return Ok(Err(vec![selection::Told { file: name, line: None, column: None, what }]));
        };
        let quoted = ids.map(|id| format!("\"{}\"\n", id.replace('"', "\"\"")));
        bytes = format!("id\n{}", quoted.collect::<String>()).into_bytes();
    }
    Ok(selection::read_group(task, &name, &bytes))
}

fn lines(compare: &Compare, task: &Task, told: &Difference) -> Vec<String> {
    let count = |balance: &[Balance]| -> u32 {
        balance.iter().filter(|row| row.feature == 0).map(|row| row.group).sum()
    };
    let missed =
        |balance: &[Balance]| balance.iter().filter(|row| !row.is_kept(task.quotas())).count();
    let sides = [
        ("first", &compare.first, &told.left, told.distances.0),
        ("second", &compare.second, &told.right, told.distances.1),
    ];
    let sides = sides.map(|(which, path, balance, distance)| {
        format!(
            "{which}: {}, {} people, {} of {} quotas not kept, distance to the targets {distance}",
            path.display(),
            count(balance),
            missed(balance),
            task.quotas().len()
        )
    });
    let mut lines = sides.to_vec();
    lines.push(String::new());
    lines.extend(strip::lines(task, &[&told.left, &told.right]));
    lines.extend([String::new(), format!("in both: {}", told.both.len())]);
    for (which, ids) in [("first", &told.only_left), ("second", &told.only_right)] {
        lines.push(format!("in the {which} only: {}", ids.len()));
        lines.extend(ids.iter().map(|id| format!("  {id}")));
    }
    lines
}

fn as_json(task: &Task, told: &Difference) -> serde_json::Value {
    json!({
        "first": {
            "balance": strip::to_json(task, &told.left),
            "distance": strip::number(told.distances.0),
            "only": told.only_left,
        },
        "second": {
            "balance": strip::to_json(task, &told.right),
            "distance": strip::number(told.distances.1),
            "only": told.only_right,
        },
        "both": told.both,
    })
}
