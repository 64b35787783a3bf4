//! The balance of a group: how many of it have each value, beside all people and beside the range.

use std::collections::{BTreeMap, BTreeSet};

use crate::task::{Half, Quota, Task};

/// One value of one feature, counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Balance {
    /// The feature, by its place among the task's features.
    pub feature: usize,
    /// The value.
    pub value: String,
    /// The quota on it, by its place among the task's quotas.
    pub quota: Option<usize>,
    /// How many of all people have it.
    pub people: u32,
    /// How many of the group have it.
    pub group: u32,
}

impl Balance {
    /// Whether the group keeps the quota on this value; without a quota it does.
    pub fn is_kept(&self, quotas: &[Quota]) -> bool {
        self.quota.is_none_or(|quota| quotas[quota].keeps(self.group))
    }
}

/// The balance of a group, given by ids: feature by feature, first the values with a quota in the
/// order of the quotas, then those without. Ids that nobody has count nowhere.
pub fn balance(task: &Task, group: &[&str]) -> Vec<Balance> {
    let group: BTreeSet<&str> = group.iter().copied().collect();
    let mut all = Vec::new();
    for feature in 0..task.features().len() {
        let mut counts: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
        for person in task.people() {
            let count = counts.entry(&person.values[feature]).or_default();
            count.0 += 1;
            count.1 += u32::from(group.contains(person.id.as_str()));
        }
        let quotas = task.quotas().iter().enumerate();
        for (at, quota) in quotas.filter(|(_, quota)| quota.feature == feature) {
            let (people, group) = counts.remove(quota.value.as_str()).unwrap_or_default();
            let value = quota.value.clone();
            all.push(Balance { feature, value, quota: Some(at), people, group });
        }
        all.extend(counts.into_iter().map(|(value, (people, group))| Balance {
            feature,
            value: value.to_owned(),
            quota: None,
            people,
            group,
        }));
    }
    all
}

/// Two groups side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The balance of the one.
    pub left: Vec<Balance>,
    /// The balance of the other; the same values in the same order.
    pub right: Vec<Balance>,
    /// How far each is from the targets.
    pub distances: (Half, Half),
    /// Who is in both, in the one only, in the other only; in the order of ids.
    pub both: Vec<String>,
    /// Who is in the one only.
    pub only_left: Vec<String>,
    /// Who is in the other only.
    pub only_right: Vec<String>,
}

/// Puts two groups side by side.
pub fn difference(task: &Task, left: &[&str], right: &[&str]) -> Difference {
    let (ours, theirs) = (balance(task, left), balance(task, right));
    let distances = (distance(task, &ours), distance(task, &theirs));
    let left: BTreeSet<&str> = left.iter().copied().collect();
    let right: BTreeSet<&str> = right.iter().copied().collect();
    let named = |ids: &mut dyn Iterator<Item = &&str>| ids.map(|id| (*id).to_owned()).collect();
    Difference {
        left: ours,
        right: theirs,
        distances,
        both: named(&mut left.intersection(&right)),
        only_left: named(&mut left.difference(&right)),
        only_right: named(&mut right.difference(&left)),
    }
}

/// How far a balance is from the targets, added up over the quotas.
fn distance(task: &Task, balance: &[Balance]) -> Half {
    let one = |row: &Balance| {
        let quota = &task.quotas()[row.quota?];
        Some(Half::whole(row.group).0.abs_diff(quota.target.0))
    };
    Half(balance.iter().filter_map(one).sum())
}
