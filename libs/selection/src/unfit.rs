//! Why a task makes no sense.

use crate::task::{Half, PEOPLE_MAX, QUOTAS_MAX};

/// Why a task makes no sense, with the facts; its text is a sentence in English.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// More people than can be dealt with.
    #[error("there are {people} people; at most {PEOPLE_MAX} can be chosen from")]
    ManyPeople {
        /// How many.
        people: usize,
    },
    /// More quotas than can be dealt with.
    #[error("there are {quotas} quotas; at most {QUOTAS_MAX} can be kept at once")]
    ManyQuotas {
        /// How many.
        quotas: usize,
    },
    /// Two people have the same id.
    #[error("two people have the id “{id}”")]
    SameId {
        /// Which.
        id: String,
    },
    /// A person has not one value in each feature.
    #[error("“{id}” has not one value in each feature")]
    Values {
        /// Who.
        id: String,
    },
    /// The group is empty, or larger than there are people.
    #[error("a group of {size} cannot be chosen from {people} people")]
    Size {
        /// How many are asked for.
        size: u32,
        /// How many there are.
        people: usize,
    },
    /// A quota is about a feature that there is not.
    #[error("a quota is about a feature that nobody has")]
    NoFeature {
        /// Which quota, from 0.
        quota: usize,
    },
    /// Two quotas are about the same value.
    #[error("there are two quotas on {feature} “{value}”")]
    SameQuota {
        /// The second, from 0.
        quota: usize,
        /// The feature.
        feature: String,
        /// The value.
        value: String,
    },
    /// A minimum is above its maximum.
    #[error("the minimum of {feature} “{value}”, {min}, is more than its maximum, {max}")]
    Range {
        /// Which quota, from 0.
        quota: usize,
        /// The feature.
        feature: String,
        /// The value.
        value: String,
        /// The minimum.
        min: u32,
        /// The maximum.
        max: u32,
    },
    /// A target lies outside its range.
    #[error("the target of {feature} “{value}”, {target}, is not from {min} to {max}")]
    Target {
        /// Which quota, from 0.
        quota: usize,
        /// The feature.
        feature: String,
        /// The value.
        value: String,
        /// The minimum.
        min: u32,
        /// The maximum.
        max: u32,
        /// The target.
        target: Half,
    },
    /// The minimums of one feature are more than the group has people.
    #[error("the minimums of {feature} add up to {sum}, and the group has {size} people")]
    Minimums {
        /// The quota that made it too many, from 0.
        quota: usize,
        /// The feature.
        feature: String,
        /// What they add up to.
        sum: u64,
        /// The size of the group.
        size: u32,
    },
    /// Somebody is pinned or excluded whom there is not.
    #[error("nobody has the id “{id}”")]
    NobodyIs {
        /// Who.
        id: String,
    },
    /// Somebody is pinned and excluded at once.
    #[error("“{id}” cannot be pinned and excluded at once")]
    PinnedAndExcluded {
        /// Who.
        id: String,
    },
    /// More people are pinned than the group has.
    #[error("{pinned} people are pinned, and the group has {size}")]
    Pinned {
        /// How many are pinned.
        pinned: usize,
        /// The size of the group.
        size: u32,
    },
}
