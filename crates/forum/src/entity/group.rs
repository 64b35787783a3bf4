//! Development groups, and since and until when an entity belongs to one, on which list.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A development group (Resolution 2, footnote 1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// Least developed countries.
    Ldc,
    /// Landlocked developing countries.
    Lldc,
    /// Small island developing States.
    Sids,
    /// Economies in transition.
    Eit,
}

impl Group {
    /// All four.
    pub const ALL: [Group; 4] = [Group::Ldc, Group::Lldc, Group::Sids, Group::Eit];

    /// The name used in files and word lists.
    pub fn key(self) -> &'static str {
        match self {
            Group::Ldc => "ldc",
            Group::Lldc => "lldc",
            Group::Sids => "sids",
            Group::Eit => "eit",
        }
    }
}

/// That an entity belongs to a development group, from a day and until a day, on a dated list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Written", into = "Written")]
pub struct Membership {
    /// To which.
    pub group: Group,
    /// The first day on which it belongs; from of old where none is said.
    pub since: Option<Date>,
    /// The first day on which it no longer belongs: the day of its graduation.
    pub until: Option<Date>,
    /// The day or month of the list that says so: `2024-12`, `2024-12-13`; empty if not said.
    pub list: String,
}

impl Membership {
    /// Belongs, no dates being known.
    pub fn undated(group: Group) -> Self {
        Membership { group, since: None, until: None, list: String::new() }
    }

    /// Whether it belongs on this day.
    pub fn is_in_force(&self, day: Date) -> bool {
        self.since.is_none_or(|since| since <= day) && self.until.is_none_or(|until| day < until)
    }
}

/// As files and the record have it. A membership of which only the group is known is its name
/// alone, as in records from before memberships had dates.
#[derive(Clone, Serialize, Deserialize)]
#[serde(untagged)]
enum Written {
    Name(Group),
    Dated {
        group: Group,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        since: Option<Date>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Date>,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        list: String,
    },
}

impl From<Written> for Membership {
    fn from(written: Written) -> Self {
        match written {
            Written::Name(group) => Membership::undated(group),
            Written::Dated { group, since, until, list } => {
                Membership { group, since, until, list }
            }
        }
    }
}

impl From<Membership> for Written {
    fn from(one: Membership) -> Self {
        if one == Membership::undated(one.group) {
            return Written::Name(one.group);
        }
        let Membership { group, since, until, list } = one;
        Written::Dated { group, since, until, list }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_membership_written_before_memberships_had_dates_reads_and_is_written_as_it_was() {
        let read: Vec<Membership> = serde_json::from_str("[\"ldc\",\"sids\"]").expect("it reads");
        assert_eq!(read, [Membership::undated(Group::Ldc), Membership::undated(Group::Sids)]);
        assert_eq!(serde_json::to_string(&read).expect("it is written"), "[\"ldc\",\"sids\"]");
    }

    #[test]
    fn a_state_that_graduates_belongs_until_the_day_before() {
        let text = "{\"group\":\"ldc\",\"since\":\"1971-11-18\",\"until\":\"2023-12-13\"}";
        let one: Membership = serde_json::from_str(text).expect("it reads");
        assert!(!one.is_in_force(date(1971, 11, 17)));
        assert!(one.is_in_force(date(2023, 12, 12)));
        assert!(!one.is_in_force(date(2023, 12, 13)));
        assert_eq!(serde_json::to_string(&one).expect("it is written"), text);
    }
}
