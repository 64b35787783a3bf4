//! The dates of a forum: planned by an act, changed by an act, old values kept (R39).

use jiff::civil::{Date, Time, date};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

mod when;

pub use when::When;

/// Which date of the calendar, written `round-3-deadline`, `meeting-ieg-2`, `final`, `forum`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Slot {
    /// Experts are to be named.
    Nominations,
    /// The draft of a round is posted.
    Posting(u32),
    /// Comments of a round are due.
    Deadline(u32),
    /// A meeting is held.
    Meeting(String),
    /// The final report is published.
    Final,
    /// The forum is held.
    Forum,
}

impl Slot {
    /// The stable name of the slot, as in addresses and calendar files.
    pub fn key(&self) -> String {
        match self {
            Slot::Nominations => "nominations".to_owned(),
            Slot::Posting(round) => format!("round-{round}-posting"),
            Slot::Deadline(round) => format!("round-{round}-deadline"),
            Slot::Meeting(meeting) => format!("meeting-{meeting}"),
            Slot::Final => "final".to_owned(),
            Slot::Forum => "forum".to_owned(),
        }
    }

    /// The slot with this name.
    pub fn from_key(key: &str) -> Option<Slot> {
        if let Some(meeting) = key.strip_prefix("meeting-") {
            return Some(Slot::Meeting(meeting.to_owned()));
        }
        if let Some(rest) = key.strip_prefix("round-") {
            let (round, part) = rest.split_once('-')?;
            let round = round.parse().ok()?;
            return match part {
                "posting" => Some(Slot::Posting(round)),
                "deadline" => Some(Slot::Deadline(round)),
                _ => None,
            };
        }
        match key {
            "nominations" => Some(Slot::Nominations),
            "final" => Some(Slot::Final),
            "forum" => Some(Slot::Forum),
            _ => None,
        }
    }
}

/// A value a date had once, and the act that gave way to the next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The value before.
    pub from: When,
    /// The value after.
    pub to: When,
    /// The act that decided it: `Decision 641 (Rev.)`, `CL-25/11`.
    pub act: String,
    /// Why.
    pub reason: String,
    /// When the change was recorded.
    pub at: Timestamp,
}

/// One date of the calendar with its history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dated {
    /// Which date.
    pub slot: Slot,
    /// The value in force.
    pub when: When,
    /// The act that first set it.
    pub act: String,
    /// Every change since, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
}

impl Dated {
    /// The value first planned.
    pub fn planned(&self) -> &When {
        self.changes.first().map_or(&self.when, |change| &change.from)
    }

    /// The act that decided the value in force.
    pub fn decided_by(&self) -> &str {
        self.changes.last().map_or(&self.act, |change| &change.act)
    }
}

/// All dates of a forum, in the order in which they were set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Calendar {
    /// The zone in which days begin and end.
    pub zone: String,
    /// The time of day at which a deadline closes.
    pub closes: Time,
    /// The dates.
    pub dates: Vec<Dated>,
}

impl Calendar {
    /// The date of this slot.
    pub fn get(&self, slot: &Slot) -> Option<&Dated> {
        self.dates.iter().find(|dated| dated.slot == *slot)
    }

    /// The date of this slot, to be changed.
    pub(crate) fn get_mut(&mut self, slot: &Slot) -> Option<&mut Dated> {
        self.dates.iter_mut().find(|dated| dated.slot == *slot)
    }

    /// The forum's time zone; a name that the mandate's reading accepted is always known.
    pub fn time_zone(&self) -> TimeZone {
        TimeZone::get(&self.zone).unwrap_or(TimeZone::UTC)
    }

    /// The instant at which a day's deadline falls: **the one place where deadlines are computed**.
    ///
    /// A clock change on that day is the zone's business: 23:59:59 on the wall is what counts.
    pub fn closing(&self, day: Date) -> Timestamp {
        let wall = day.to_datetime(self.closes);
        wall.to_zoned_datetime(self.time_zone()).map_or(Timestamp::MAX, |zoned| zoned.timestamp())
    }

    /// The instant at which a day begins.
    pub fn opening(&self, day: Date) -> Timestamp {
        let wall = day.to_datetime(Time::midnight());
        wall.to_zoned_datetime(self.time_zone()).map_or(Timestamp::MIN, |zoned| zoned.timestamp())
    }

    /// The deadline of a round, if its date is exact.
    pub fn deadline(&self, round: u32) -> Option<Timestamp> {
        self.day_closing(&Slot::Deadline(round))
    }

    /// The instant at which the day of a date closes, if that day is exact.
    pub fn day_closing(&self, slot: &Slot) -> Option<Timestamp> {
        match self.get(slot)?.when {
            When::On(day) => Some(self.closing(day)),
            _ => None,
        }
    }

    /// The day it is in the forum's zone.
    pub fn day_of(&self, instant: Timestamp) -> Date {
        instant.to_zoned_datetime(self.time_zone()).date()
    }
}

/// The days from one date to another, negative if it lies before.
pub fn days_between(from: Date, to: Date) -> i64 {
    from.until(to).map_or(0, |span| i64::from(span.get_days()))
}

/// The day so many days later; the end of time if there is none.
pub fn days_after(day: Date, days: i64) -> Date {
    day.checked_add(days.days()).unwrap_or(date(9999, 12, 31))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calendar(zone: &str) -> Calendar {
        Calendar { zone: zone.into(), closes: jiff::civil::time(23, 59, 59, 0), dates: vec![] }
    }

    #[test]
    fn a_deadline_follows_the_wall_clock_over_summer_time() {
        let geneva = calendar("Europe/Zurich");
        let at = |day| geneva.closing(day).to_string();
        assert_eq!(at(date(2025, 3, 29)), "2025-03-29T22:59:59Z");
        assert_eq!(at(date(2025, 3, 30)), "2025-03-30T21:59:59Z");
        assert_eq!(at(date(2025, 10, 26)), "2025-10-26T22:59:59Z");
        assert_eq!(geneva.opening(date(2025, 3, 31)).to_string(), "2025-03-30T22:00:00Z");
    }

    #[test]
    fn slots_are_named_both_ways() {
        let meeting = Slot::Meeting("ieg-2".into());
        for slot in [
            Slot::Nominations,
            Slot::Posting(3),
            Slot::Deadline(12),
            meeting,
            Slot::Final,
            Slot::Forum,
        ] {
            assert_eq!(Slot::from_key(&slot.key()), Some(slot));
        }
        assert_eq!(Slot::from_key("round-x-deadline"), None);
    }
}
