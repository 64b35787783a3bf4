//! Dates, deadlines and findings as they are shown, the same on every page, mail and receipt.

use forum::calendar::{Calendar, Slot, When};
use forum::mandate::check::Finding;
use forum::mandate::{Forum, Mandate};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use lang::Lang;

use crate::words::say;

/// A date as exact as it is known.
pub fn when(lang: Lang, when: &When) -> String {
    match when {
        When::On(day) => lang::date_long(lang, *day),
        When::Days(from, to) => lang::date_range(lang, *from, *to),
        When::Month { year, month, cluster: false } => month_of(lang, *year, *month),
        When::Month { year, month, cluster: true } => {
            say(lang, "when-cluster").with("month", month_of(lang, *year, *month)).to_string()
        }
        When::Within(from, to) if is_half(*from, *to) => {
            let key = if from.month() == 1 { "when-first-half" } else { "when-second-half" };
            say(lang, key).with("year", from.year()).to_string()
        }
        When::Within(from, to) => {
            say(lang, "when-within").with("range", lang::date_range(lang, *from, *to)).to_string()
        }
        When::Open => say(lang, "when-open").to_string(),
    }
}

fn month_of(lang: Lang, year: i16, month: i8) -> String {
    lang::month(lang, year, month).unwrap_or_else(|| format!("{year}-{month:02}"))
}

fn is_half(from: Date, to: Date) -> bool {
    from.year() == to.year()
        && matches!(
            (from.month(), from.day(), to.month(), to.day()),
            (1, 1, 6, 30) | (7, 1, 12, 31)
        )
}

/// A moment as the forum's zone has it: day, time, and how that time is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Moment {
    /// The day and the time.
    pub(crate) at: String,
    /// How the zone's time is called, with its distance from UTC.
    pub(crate) zone: String,
    /// Both as one sentence.
    pub(crate) sentence: String,
    /// The same moment in UTC.
    pub(crate) utc: String,
    /// For machines.
    pub(crate) iso: String,
}

/// A moment, to the minute.
pub(crate) fn moment(lang: Lang, forum: &Forum, instant: Timestamp) -> Moment {
    let calendar = &forum.calendar;
    let local = instant.to_zoned_datetime(calendar.time_zone());
    let utc = instant.to_zoned_datetime(TimeZone::UTC);
    let join = |at: jiff::civil::DateTime| lang::date_time(lang, at);
    let name = forum.mandate.zone_name.say(lang);
    let name = if name.is_empty() { calendar.zone.as_str() } else { name };
    let at = join(local.datetime());
    let zone = format!("{name} ({})", lang::offset(lang, local.offset()));
    let comma = match lang {
        Lang::Ar => "، ",
        Lang::Zh => "，",
        Lang::En | Lang::Es | Lang::Fr | Lang::Ru => ", ",
    };
    Moment {
        sentence: format!("{at}{comma}{zone}"),
        at,
        zone,
        utc: format!("{} UTC", join(utc.datetime())),
        iso: instant.to_string(),
    }
}

/// A deadline as one sentence, the same wherever it is said.
pub fn deadline_sentence(lang: Lang, forum: &Forum, deadline: Timestamp) -> String {
    moment(lang, forum, deadline).sentence
}

/// The day of an instant in the forum's zone.
pub(crate) fn day(lang: Lang, calendar: &Calendar, instant: Timestamp) -> String {
    lang::date_long(lang, calendar.day_of(instant))
}

/// What a date of the calendar is called.
pub(crate) fn slot(lang: Lang, mandate: &Mandate, slot: &Slot) -> String {
    match slot {
        Slot::Posting(key) | Slot::Deadline(key) => {
            let number = mandate.round(*key).map_or(0, |(number, _)| number);
            let key =
                if matches!(slot, Slot::Posting(_)) { "slot-posting" } else { "slot-deadline" };
            say(lang, key).with("draft", number).to_string()
        }
        Slot::Meeting(id) => {
            let meeting = mandate.meetings.iter().find(|meeting| meeting.id == *id);
            meeting.map_or_else(|| id.clone(), |meeting| meeting.name.say(lang).to_owned())
        }
        Slot::Nominations => say(lang, "slot-nominations").to_string(),
        Slot::Final => say(lang, "slot-final").to_string(),
        Slot::Forum => say(lang, "slot-forum").to_string(),
    }
}

/// A finding as a sentence.
pub fn finding(lang: Lang, mandate: &Mandate, finding: &Finding) -> String {
    let mut sentence = say(lang, finding.key);
    for (name, value) in &finding.facts {
        let as_slot = Slot::from_key(value).filter(|_| matches!(*name, "before" | "after"));
        sentence = match (as_slot, value.parse::<u32>(), value.parse::<Date>()) {
            (Some(found), _, _) => sentence.with(name, slot(lang, mandate, &found)),
            (None, Ok(number), _) => sentence.count(name, number),
            (None, _, Ok(day)) => sentence.with(name, lang::date_long(lang, day)),
            _ => sentence.with(name, value),
        };
    }
    sentence.to_string()
}
