//! A balanced group proposed: told on the terminal or as JSON, with why each person is in it.

use std::path::PathBuf;

use clap::Args;
use selection::{Balance, Change, Chosen, Clash, End, Group, Member, Proposal, Read, Side, Task};
use serde_json::{Value, json};

use super::{read, refused, say, strip, to_json};
use crate::outcome::{Fault, Outcome};

/// Proposes a group of experts that keeps every quota and is nearest the targets.
///
/// Among groups that are equally near it draws by the seed: each person's lot is the SHA-256 of
/// the lines "selection 1", seed and id, and the smaller lot comes first. Publish the seed before
/// anybody can know the outcome, and the files with it; then anybody can repeat the draw.
///
/// Exit code 1 if no group keeps the quotas; then those that clash are named, and the least that
/// helps. People decide; nothing is enforced.
///
/// Examples:
///   plenary experts select --people P.csv --quotas Q.csv --size 120 --seed "2024-08-26 1"
///   plenary experts select --people P.csv --quotas Q.csv --size 120 --pin N-17 --json
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Select {
    /// The people: a CSV file with a column id and one for each feature.
    #[arg(long)]
    people: PathBuf,
    /// The quotas: a CSV file with the columns feature, value, min, max and, if wanted, target.
    #[arg(long)]
    quotas: PathBuf,
    /// How many people the group has.
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..))]
    size: u32,
    /// The published seed of the draw; without one it can be repeated, but also foreseen.
    #[arg(long, default_value = "", hide_default_value = true)]
    seed: String,
    /// Who is in the group whatever is drawn; may be given several times.
    #[arg(long = "pin", value_name = "ID")]
    pinned: Vec<String>,
    /// Who is not in the group whatever is drawn; may be given several times.
    #[arg(long = "exclude", value_name = "ID")]
    excluded: Vec<String>,
    /// Print the proposal as JSON.
    #[arg(long)]
    json: bool,
}

/// Proposes a group.
pub(super) async fn run(select: Select) -> Result<Outcome, Fault> {
    let mut read = match read(&select.people, &select.quotas, Some(select.size)).await? {
        Ok(read) => read,
        Err(told) => return refused(&told, select.json),
    };
    read.task = match read.task.with(&select.pinned, &select.excluded) {
        Ok(task) => task,
        Err(unfit) => {
            let (file, what) = (select.people.display().to_string(), unfit.to_string());
            let told = selection::Told { file, line: None, column: None, what };
            return refused(&[told], select.json);
        }
    };
    let proposal = read.task.propose(&select.seed);
    if select.json {
        let mut told = match &proposal {
            Proposal::Group(group) => group_json(&read, group),
            Proposal::Clash(clash) => clash_json(&read.task, clash),
            Proposal::Open => json!({"outcome": "open"}),
        };
        told["size"] = select.size.into();
        told["seed"] = select.seed.as_str().into();
        told["notes"] = read.notes.iter().map(to_json).collect();
        say(&[told.to_string()])?;
    } else {
        read.notes.iter().for_each(|note| eprintln!("note: {note}"));
        let lines = match &proposal {
            Proposal::Group(group) => group_lines(&read, group, &select.seed),
            Proposal::Clash(clash) => clash_lines(&read.task, clash),
            Proposal::Open => vec![OPEN.to_owned()],
        };
        say(&lines)?;
    }
    let is_group = matches!(proposal, Proposal::Group(_));
    Ok(if is_group { Outcome::Done } else { Outcome::Findings })
}

const OPEN: &str = "No group was found that keeps every quota, nor was it proved that there is \
                    none; quotas that leave more room are easier to decide on.";

fn group_lines(read: &Read, group: &Group, seed: &str) -> Vec<String> {
    let task = &read.task;
    let ids: Vec<&str> = group.ids().collect();
    let (size, people, quotas) = (ids.len(), task.people().len(), task.quotas().len());
    let mut lines = vec![format!("{size} of {people} people; all {quotas} quotas are kept.")];
    lines.push(if group.is_nearest() {
        format!("Distance to the targets: {}, proved to be the least.", group.distance)
    } else {
        let (distance, bound) = (group.distance, group.bound);
        format!("Distance to the targets: {distance}; none can be below {bound}.")
    });
    lines.push(if seed.is_empty() {
        "Drawn without a seed: it can be repeated, but it could be foreseen.".to_owned()
    } else {
        format!("Drawn by the seed “{seed}”.")
    });
    if group.unproved > 0 {
        lines.push(format!(
            "In the draw {} people were passed over without proof that they had to be.",
            group.unproved
        ));
    }
    lines.push(String::new());
    let balance = selection::balance(task, &ids);
    lines.extend(strip::lines(task, &[&balance]));
    lines.push(String::new());
    lines.push("Why each is in it; a * marks a minimum that would be missed without.".to_owned());
    let table: Vec<_> = group.members.iter().map(|member| member_cells(read, member)).collect();
    lines.extend(strip::aligned(&table, 4));
    lines
}

fn member_cells(read: &Read, member: &Member) -> Vec<String> {
    let chosen = match member.chosen {
        Chosen::Pinned => "pinned".to_owned(),
        Chosen::Drawn { place, alike: 1, .. } => format!("lot {place}, nobody alike"),
        Chosen::Drawn { place, alike, taken } => format!("lot {place}, {taken} of {alike} alike"),
    };
    let helped = member.helps.iter().map(|at| {
        let mark = if member.needed.contains(at) { "*" } else { "" };
        let quota = &read.task.quotas()[*at];
        // A value that is but a number says nothing without its feature.
        let is_word = quota.value.chars().any(char::is_alphabetic);
        let feature = if is_word { "" } else { &read.task.features()[quota.feature] };
        format!("{feature}{}{}{mark}", if is_word { "" } else { " " }, quota.value)
    });
    let name = read.names.get(&member.id).cloned().unwrap_or_default();
    vec![member.id.clone(), chosen, helped.collect::<Vec<_>>().join(", "), name]
}

fn clash_lines(task: &Task, clash: &Clash) -> Vec<String> {
    let size = task.size();
    let mut lines = vec![format!("No group of {size} keeps these quotas together:")];
    let table: Vec<_> = clash.sides.iter().map(|side| side_cells(task, *side)).collect();
    lines.extend(strip::aligned(&table, 4).into_iter().map(|line| format!("  {line}")));
    if clash.is_irreducible && clash.sides.len() > 1 {
        lines.push("Without any one of them the others could be kept.".to_owned());
    } else if !clash.is_irreducible {
        lines.push("Perhaps not all of them are needed for that.".to_owned());
    }
    lines.push(String::new());
    let proved = if clash.people == clash.bound { ", proved to be the least" } else { "" };
    let people = if clash.people == 1 { "person" } else { "people" };
    lines.push(format!(
        "There is a group if these give way, by {} {people} in all{proved}:",
        clash.people
    ));
    let table: Vec<_> = clash.relaxation.iter().map(|change| change_cells(task, change)).collect();
    lines.extend(strip::aligned(&table, 4).into_iter().map(|line| format!("  {line}")));
    lines
}

fn side_cells(task: &Task, side: Side) -> Vec<String> {
    let quota = &task.quotas()[side.quota];
    let (word, number) = match side.end {
        End::Min => ("at least", quota.min),
        End::Max => ("at most", quota.max),
    };
    let (free, pinned) = room(task, side);
    let mut room = format!("{free} may be chosen");
    if pinned > 0 {
        room += &format!(", {pinned} of them pinned");
    }
    let feature = task.features()[quota.feature].clone();
    vec![feature, quota.value.clone(), format!("{word} {number}"), room]
}

/// How many with a quota's value may be chosen, and how many of them are pinned.
fn room(task: &Task, side: Side) -> (usize, usize) {
    let quota = &task.quotas()[side.quota];
    let (pinned, excluded) = (task.pinned(), task.excluded());
    let with = task.people().iter().filter(|person| task.counts(quota, person));
    let free: Vec<_> = with.filter(|person| !excluded.contains(&person.id)).collect();
    (free.len(), free.iter().filter(|person| pinned.contains(&person.id)).count())
}

fn change_cells(task: &Task, change: &Change) -> Vec<String> {
    let quota = &task.quotas()[change.side.quota];
    let word = match change.side.end {
        End::Min => "at least",
        End::Max => "at most",
    };
    let feature = task.features()[quota.feature].clone();
    let instead = format!("instead of {}", change.from);
    vec![feature, quota.value.clone(), format!("{word} {}", change.to), instead]
}

fn group_json(read: &Read, group: &Group) -> Value {
    let task = &read.task;
    let ids: Vec<&str> = group.ids().collect();
    let balance: Vec<Balance> = selection::balance(task, &ids);
    let members: Vec<Value> = group.members.iter().map(|one| member_json(read, one)).collect();
    json!({
        "outcome": "group",
        "distance": strip::number(group.distance),
        "bound": strip::number(group.bound),
        "nearest": group.is_nearest(),
        "unproved": group.unproved,
        "balance": strip::to_json(task, &balance),
        "members": members,
    })
}

fn member_json(read: &Read, member: &Member) -> Value {
    let named = |quotas: &[usize]| -> Value {
        quotas.iter().map(|quota| quota_json(&read.task, *quota)).collect()
    };
    let mut told = json!({
        "id": member.id,
        "name": read.names.get(&member.id),
        "helps": named(&member.helps),
        "needed": named(&member.needed),
    });
    match member.chosen {
        Chosen::Pinned => told["chosen"] = "pinned".into(),
        Chosen::Drawn { place, alike, taken } => {
            told["chosen"] = "drawn".into();
            told["place"] = place.into();
            told["alike"] = alike.into();
            told["taken"] = taken.into();
        }
    }
    told
}

fn quota_json(task: &Task, quota: usize) -> Value {
    let quota = &task.quotas()[quota];
    json!({"feature": task.features()[quota.feature], "value": quota.value})
}

fn clash_json(task: &Task, clash: &Clash) -> Value {
    let end = |side: Side| if side.end == End::Min { "min" } else { "max" };
    let side = |side: &Side| {
        let mut told = quota_json(task, side.quota);
        let quota = &task.quotas()[side.quota];
        let (free, pinned) = room(task, *side);
        told["bound"] = end(*side).into();
        told["number"] = if side.end == End::Min { quota.min } else { quota.max }.into();
        told["people"] = free.into();
        told["pinned"] = pinned.into();
        told
    };
    let change = |change: &Change| {
        let mut told = quota_json(task, change.side.quota);
        told["bound"] = end(change.side).into();
        told["from"] = change.from.into();
        told["to"] = change.to.into();
        told
    };
    json!({
        "outcome": "clash",
        "clash": clash.sides.iter().map(side).collect::<Vec<_>>(),
        "irreducible": clash.is_irreducible,
        "relaxation": clash.relaxation.iter().map(change).collect::<Vec<_>>(),
        "people": clash.people,
        "bound": clash.bound,
    })
}
