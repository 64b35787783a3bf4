//! When something is: a day, days, a month, a span in which it will be fixed, or open.

use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};

/// A date as exact as the text that sets it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum When {
    /// One day: `2024-08-05`.
    On(Date),
    /// From a day to a day: `2024-10-07/2024-10-08`.
    Days(Date, Date),
    /// A month: `2025-02`; with `cluster`, the meetings of working groups held in it.
    Month {
        /// The year.
        year: i16,
        /// The month, 1 to 12.
        month: i8,
        /// Whether the text says "cluster of meetings" rather than the month alone.
        cluster: bool,
    },
    /// Some time between two days, to be fixed: `within 2026-01-01/2026-06-30`.
    Within(Date, Date),
    /// Not yet said: `open`.
    Open,
}

impl When {
    /// The first day it can be.
    pub fn earliest(&self) -> Option<Date> {
        match self {
            When::On(day) | When::Days(day, _) | When::Within(day, _) => Some(*day),
            When::Month { year, month, .. } => Some(date(*year, *month, 1)),
            When::Open => None,
        }
    }

    /// The last day it can be.
    pub fn latest(&self) -> Option<Date> {
        match self {
            When::On(day) | When::Days(_, day) | When::Within(_, day) => Some(*day),
            When::Month { year, month, .. } => Some(date(*year, *month, 1).last_of_month()),
            When::Open => None,
        }
    }

    /// Whether its days are fixed.
    pub fn is_exact(&self) -> bool {
        matches!(self, When::On(_) | When::Days(..))
    }
}

impl fmt::Display for When {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            When::On(day) => write!(out, "{day}"),
            When::Days(from, to) => write!(out, "{from}/{to}"),
            When::Month { year, month, cluster } => {
                let word = if *cluster { " cluster" } else { "" };
                write!(out, "{year:04}-{month:02}{word}")
            }
            When::Within(from, to) => write!(out, "within {from}/{to}"),
            When::Open => out.write_str("open"),
        }
    }
}

/// What a date may look like, for the message when it does not.
const FORMS: &str = "a day (2024-08-05), days (2024-10-07/2024-10-08), a month (2025-02), a \
                     cluster (2025-02 cluster), a span (within 2026-01-01/2026-06-30), or open";

impl FromStr for When {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let text = text.trim();
        if text == "open" {
            return Ok(When::Open);
        }
        if let Some(span) = text.strip_prefix("within ") {
            let (from, to) = days(span)?;
            return Ok(When::Within(from, to));
        }
        if text.contains('/') {
            let (from, to) = days(text)?;
            return Ok(When::Days(from, to));
        }
        let (text, cluster) = text.strip_suffix(" cluster").map_or((text, false), |t| (t, true));
        if text.len() == 7 {
            let first = day(&format!("{text}-01"))?;
            return Ok(When::Month { year: first.year(), month: first.month(), cluster });
        }
        if cluster {
            return Err(format!("a cluster is given by its month; expected {FORMS}"));
        }
        day(text).map(When::On)
    }
}

fn day(text: &str) -> Result<Date, String> {
    // jiff reads more forms than a forum file should have; a day has exactly ten characters.
    let day = if text.len() == 10 { text.parse::<Date>().ok() } else { None };
    let day = day.ok_or_else(|| format!("“{text}” is no date; expected {FORMS}"))?;
    if !(1900..=2200).contains(&day.year()) {
        return Err(format!("the year {} is out of range", day.year()));
    }
    Ok(day)
}

fn days(text: &str) -> Result<(Date, Date), String> {
    let (from, to) =
        text.split_once('/').ok_or_else(|| format!("“{text}” is no span; expected {FORMS}"))?;
    let (from, to) = (day(from.trim())?, day(to.trim())?);
    if from > to {
        return Err(format!("{from} lies after {to}"));
    }
    Ok((from, to))
}

impl Serialize for When {
    fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for When {
    fn deserialize<D: serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let text = String::deserialize(input)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_reads_back_as_it_is_written() {
        for text in [
            "2024-08-05",
            "2024-10-07/2024-10-08",
            "2025-02",
            "2025-02 cluster",
            "within 2026-01-01/2026-06-30",
            "open",
        ] {
            assert_eq!(text.parse::<When>().map(|when| when.to_string()).as_deref(), Ok(text));
        }
    }

    #[test]
    fn impossible_dates_are_named() {
        for text in ["2025-02-30", "2025-13", "05.08.2024", "2024-10-08/2024-10-07", "soon", ""] {
            assert!(text.parse::<When>().is_err(), "{text}");
        }
    }
}
