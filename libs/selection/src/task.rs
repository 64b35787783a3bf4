//! What is asked: people with a value in each feature, quotas, the size of the group.

use std::collections::{BTreeMap, BTreeSet};

use crate::unfit::Unfit;

/// People of whom a group is chosen; more is no call for experts, but a census.
pub const PEOPLE_MAX: usize = 20_000;

/// Quotas of one task; a published table of quotas has some dozens.
pub const QUOTAS_MAX: usize = 300;

/// A person who may be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// What the person is known by; no two people have the same.
    pub id: String,
    /// The person's value in each feature, in the order of the task's features.
    pub values: Vec<String>,
}

/// A number of people that may lie between two whole ones: `Half(5)` is two and a half.
///
/// The middle of a range of odd length is such a number; counted in halves nothing is rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Half(pub u32);

impl Half {
    /// A whole number of people.
    pub fn whole(people: u32) -> Half {
        Half(people * 2)
    }
}

impl std::fmt::Display for Half {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let tail = if self.0.is_multiple_of(2) { "" } else { ".5" };
        write!(out, "{}{tail}", self.0 / 2)
    }
}

/// How many people with one value of one feature the group shall have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quota {
    /// The feature, by its place among the task's features.
    pub feature: usize,
    /// The value that is counted.
    pub value: String,
    /// At least so many.
    pub min: u32,
    /// At most so many.
    pub max: u32,
    /// As near to this as can be.
    pub target: Half,
}

impl Quota {
    /// A quota whose target is the middle of its range.
    pub fn new(feature: usize, value: impl Into<String>, min: u32, max: u32) -> Quota {
        Quota { feature, value: value.into(), min, max, target: Half(min.saturating_add(max)) }
    }
}

/// What is asked: from whom, how many, and under which quotas.
///
/// A task that could be made is sound: ids are unique, quotas are ranges, the numbers fit.
#[derive(Debug, Clone)]
pub struct Task {
    pub(crate) features: Vec<String>,
    /// Sorted by id, so that the order in which they came decides nothing.
    pub(crate) people: Vec<Person>,
    pub(crate) quotas: Vec<Quota>,
    pub(crate) size: u32,
    pub(crate) pinned: BTreeSet<String>,
    pub(crate) excluded: BTreeSet<String>,
}

impl Task {
    /// A task, or why it makes no sense.
    pub fn new(
        features: Vec<String>,
        mut people: Vec<Person>,
        quotas: Vec<Quota>,
        size: u32,
    ) -> Result<Task, Unfit> {
        people.sort_by(|left, right| left.id.cmp(&right.id));
        check_people(&features, &people)?;
        if size == 0 || size as usize > people.len() {
            return Err(Unfit::Size { size, people: people.len() });
        }
        check_quotas(&features, &quotas, size)?;
        let (pinned, excluded) = (BTreeSet::new(), BTreeSet::new());
        Ok(Task { features, people, quotas, size, pinned, excluded })
    }

    /// The task with people who are in the group, and people who are not, whatever is drawn.
    pub fn with(mut self, pinned: &[String], excluded: &[String]) -> Result<Task, Unfit> {
        self.pinned = pinned.iter().cloned().collect();
        self.excluded = excluded.iter().cloned().collect();
        for id in self.pinned.iter().chain(&self.excluded) {
            if self.person(id).is_none() {
                return Err(Unfit::NobodyIs { id: id.clone() });
            }
        }
        if let Some(id) = self.pinned.intersection(&self.excluded).next() {
            return Err(Unfit::PinnedAndExcluded { id: id.clone() });
        }
        if self.pinned.len() > self.size as usize {
            return Err(Unfit::Pinned { pinned: self.pinned.len(), size: self.size });
        }
        let left = self.people.len() - self.excluded.len();
        if left < self.size as usize {
            return Err(Unfit::Size { size: self.size, people: left });
        }
        Ok(self)
    }

    /// The names of the features.
    pub fn features(&self) -> &[String] {
        &self.features
    }

    /// Everybody, in the order of their ids.
    pub fn people(&self) -> &[Person] {
        &self.people
    }

    /// The quotas, in the order in which they were given.
    pub fn quotas(&self) -> &[Quota] {
        &self.quotas
    }

    /// How many people the group has.
    pub fn size(&self) -> u32 {
        self.size
    }

    /// Who is in the group whatever is drawn, in the order of ids.
    pub fn pinned(&self) -> Vec<String> {
        self.pinned.iter().cloned().collect()
    }

    /// Who is not in the group whatever is drawn, in the order of ids.
    pub fn excluded(&self) -> Vec<String> {
        self.excluded.iter().cloned().collect()
    }

    /// A person by id.
    pub fn person(&self, id: &str) -> Option<&Person> {
        let found = self.people.binary_search_by(|person| person.id.as_str().cmp(id));
        found.ok().map(|at| &self.people[at])
    }

    /// Whether a quota counts this person.
    pub fn counts(&self, quota: &Quota, person: &Person) -> bool {
        person.values[quota.feature] == quota.value
    }
}

fn check_people(features: &[String], people: &[Person]) -> Result<(), Unfit> {
    if people.len() > PEOPLE_MAX {
        return Err(Unfit::ManyPeople { people: people.len() });
    }
    for pair in people.windows(2) {
        if pair[0].id == pair[1].id {
            return Err(Unfit::SameId { id: pair[0].id.clone() });
        }
    }
    let short = people.iter().find(|person| person.values.len() != features.len());
    short.map_or(Ok(()), |person| Err(Unfit::Values { id: person.id.clone() }))
}

fn check_quotas(features: &[String], quotas: &[Quota], size: u32) -> Result<(), Unfit> {
    if quotas.len() > QUOTAS_MAX {
        return Err(Unfit::ManyQuotas { quotas: quotas.len() });
    }
    let mut seen = BTreeSet::new();
    let mut sums: BTreeMap<usize, u64> = BTreeMap::new();
    for (at, quota) in quotas.iter().enumerate() {
        let Some(name) = features.get(quota.feature) else {
            return Err(Unfit::NoFeature { quota: at });
        };
        let said = || (name.clone(), quota.value.clone());
        if !seen.insert((quota.feature, &quota.value)) {
            let (feature, value) = said();
            return Err(Unfit::SameQuota { quota: at, feature, value });
        }
        if quota.min > quota.max {
            let (feature, value) = said();
            let (min, max) = (quota.min, quota.max);
            return Err(Unfit::Range { quota: at, feature, value, min, max });
        }
        let (low, high) = (u64::from(quota.min) * 2, u64::from(quota.max) * 2);
        if !(low..=high).contains(&u64::from(quota.target.0)) {
            let (feature, value) = said();
            let (min, max, target) = (quota.min, quota.max, quota.target);
            return Err(Unfit::Target { quota: at, feature, value, min, max, target });
        }
        let sum = sums.entry(quota.feature).or_default();
        *sum += u64::from(quota.min);
        if *sum > u64::from(size) {
            return Err(Unfit::Minimums { quota: at, feature: name.clone(), sum: *sum, size });
        }
    }
    Ok(())
}
