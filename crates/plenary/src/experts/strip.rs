//! The balance of groups as lines of a terminal, and as JSON.

use selection::{Balance, Half, Quota, Task};
use serde_json::{Value, json};

/// Characters of the strip that shows where in its range a count lies.
const STRIP: u32 = 21;

/// The lines of a table: each value with its people, the counts of each group, range and strip.
pub(super) fn lines(task: &Task, groups: &[&[Balance]]) -> Vec<String> {
    let mut table = vec![head(groups.len())];
    for (at, row) in groups[0].iter().enumerate() {
        let mut cells = vec![task.features()[row.feature].clone(), value(row)];
        cells.push(row.people.to_string());
        cells.extend(groups.iter().map(|group| group[at].group.to_string()));
        let quota = row.quota.map(|quota| &task.quotas()[quota]);
        cells.extend(quota.map_or_else(
            || ["–", "", ""].map(str::to_owned),
            |quota| {
                let range = format!("{}–{}", quota.min, quota.max);
                [range, quota.target.to_string(), strip(quota, row, groups.len())]
            },
        ));
        table.push(cells);
    }
    aligned(&table, 2)
}

fn head(groups: usize) -> Vec<String> {
    let groups: &[&str] = if groups == 2 { &["first", "second"] } else { &["group"] };
    let words = ["feature", "value", "people"].iter().chain(groups);
    words.chain(&["range", "target", ""]).map(|word| (*word).to_owned()).collect()
}

fn value(row: &Balance) -> String {
    if row.value.is_empty() { "(none)".to_owned() } else { row.value.clone() }
}

/// Where a count lies between the ends of its range; of two groups none is drawn.
fn strip(quota: &Quota, row: &Balance, groups: usize) -> String {
    if groups != 1 {
        return String::new();
    }
    let Some(wide) = quota.max.checked_sub(quota.min).filter(|wide| *wide > 0) else {
        return if quota.keeps(row.group) { "●" } else { "outside" }.to_owned();
    };
    if !quota.keeps(row.group) {
        return "outside".to_owned();
    }
    let at = (row.group - quota.min) * (STRIP - 1) / wide;
    let mark = |place: u32| match place {
        _ if place == at => '●',
        0 => '├',
        _ if place == STRIP - 1 => '┤',
        _ => '─',
    };
    (0..STRIP).map(mark).collect()
}

/// Cells in columns: the first ones flush left, numbers flush right, the last as it is.
pub(super) fn aligned(table: &[Vec<String>], left: usize) -> Vec<String> {
    let columns = table.iter().map(Vec::len).max().unwrap_or(0);
    let width = |at: usize| {
        let cells = table.iter().filter_map(|row| row.get(at));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let line = |row: &Vec<String>| {
        let cells = row.iter().enumerate().map(|(at, cell)| match at {
            _ if at + 1 == columns => cell.clone(),
            _ if at < left => format!("{cell:<width$}  ", width = widths[at]),
            _ => format!("{cell:>width$}  ", width = widths[at]),
        });
        cells.collect::<String>().trim_end().to_owned()
    };
    table.iter().map(line).collect()
}

/// A balance as data: each value with its counts and what they are counts of, to draw bars from.
pub(super) fn to_json(task: &Task, balance: &[Balance]) -> Value {
    let whole: u32 = balance.iter().filter(|row| row.feature == 0).map(|row| row.group).sum();
    let row = |row: &Balance| {
        let quota = row.quota.map(|quota| &task.quotas()[quota]);
        json!({
            "feature": task.features()[row.feature],
            "value": row.value,
            "people": row.people,
            "people_total": task.people().len(),
            "group": row.group,
            "group_total": whole,
            "min": quota.map(|quota| quota.min),
            "max": quota.map(|quota| quota.max),
            "target": quota.map(|quota| number(quota.target)),
            "kept": row.is_kept(task.quotas()),
        })
    };
    balance.iter().map(row).collect()
}

/// A number of people, perhaps with a half.
pub(super) fn number(half: Half) -> f64 {
    f64::from(half.0) / 2.0
}
