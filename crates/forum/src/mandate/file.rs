//! The forum file: a mandate as TOML, each fault with its line and what was expected.

use jiff::civil::Time;
use jiff::tz::TimeZone;
use lang::Lang;
use serde::Deserialize;
use toml::Spanned;

use super::{Item, Late, Mandate, Meeting, Opinions, Round};
use crate::calendar::{Calendar, Dated, Slot, When};
use crate::entity::Category;
use crate::id::ForumId;
use crate::nomination::Call;
use crate::phrase::Phrase;
use crate::rule::{HOUSE, InForce};

/// A forum file read: the mandate, its dates, and on which line each date stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read {
    /// The mandate.
    pub mandate: Mandate,
    /// Its dates.
    pub calendar: Calendar,
    /// The line of each date in the file.
    pub lines: Vec<(Slot, usize)>,
}

/// Why a forum file cannot be read: the line, and what was expected there.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {message}")]
pub struct Unreadable {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong and what was expected.
    pub message: String,
}

/// A forum file has at most this many bytes; the letter's own data take about 30,000.
pub const BYTES_MAX: usize = 1_000_000;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    id: Spanned<String>,
    symbol: String,
    zone: Spanned<String>,
    #[serde(default = "last_second")]
    closes: Spanned<String>,
    #[serde(default)]
    contact: String,
    days: u32,
    languages: Vec<Lang>,
    working_language: Lang,
    #[serde(default)]
    addressees: Vec<Category>,
    proposals_by: Vec<Category>,
    late: Late,
    #[serde(default = "quarter_of_an_hour")]
    grace_minutes: u32,
    #[serde(default = "house")]
    house_clause: String,
    name: Phrase,
    short_name: Phrase,
    #[serde(default)]
    theme: Phrase,
    #[serde(default)]
    place: Phrase,
    #[serde(default)]
    zone_name: Phrase,
    #[serde(default)]
    brackets: Phrase,
    #[serde(default, rename = "sub_theme")]
    sub_themes: Vec<SourceItem>,
    #[serde(default)]
    agenda: Vec<SourceItem>,
    #[serde(default, rename = "rule")]
    rules: Vec<InForce>,
    #[serde(rename = "round")]
    rounds: Vec<SourceRound>,
    #[serde(default, rename = "meeting")]
    meetings: Vec<SourceMeeting>,
    nominations: Option<SourceCall>,
    #[serde(rename = "final")]
    last: Option<SourceDate>,
    forum: SourceDate,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceItem {
    number: u32,
    name: Phrase,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceRound {
    name: Phrase,
    posting: Spanned<When>,
    deadline: Spanned<When>,
    #[serde(default)]
    public: bool,
    #[serde(default = "no_opinions")]
    opinions: Opinions,
    by: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceMeeting {
    id: String,
    name: Phrase,
    when: Spanned<When>,
    after_round: u32,
    #[serde(default)]
    remote: bool,
    #[serde(default)]
    languages: Vec<Lang>,
    by: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceCall {
    invited: Vec<Category>,
    when: Spanned<When>,
    by: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceDate {
    when: Spanned<When>,
    by: String,
}

fn last_second() -> Spanned<String> {
    Spanned::new(0..0, "23:59:59".to_owned())
}

fn quarter_of_an_hour() -> u32 {
    15
}

fn house() -> String {
    HOUSE.to_owned()
}

fn no_opinions() -> Opinions {
    Opinions::None
}

/// Reads a forum file.
///
/// # Errors
/// The first fault, with its line: an unknown key, a missing one, an impossible date, an unknown
/// zone, an id that cannot stand in an address.
pub fn read(text: &str) -> Result<Read, Unreadable> {
    if text.len() > BYTES_MAX {
        let message = format!("the file is larger than {BYTES_MAX} bytes");
        return Err(Unreadable { line: 1, message });
    }
    let source: Source = toml::from_str(text).map_err(|fault| Unreadable {
        line: fault.span().map_or(1, |span| line(text, span.start)),
        message: fault.message().to_owned(),
    })?;
    let closes = check_edges(&source, text)?;
    let (dates, lines) = dates(&source, text)?;
    let calendar = Calendar { zone: source.zone.get_ref().clone(), closes, dates };
    Ok(Read { mandate: mandate(source), calendar, lines })
}

fn line(text: &str, at: usize) -> usize {
    text.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count() + 1
}

/// Checks what only this file can say wrongly, and gives the time of day at which deadlines close.
fn check_edges(source: &Source, text: &str) -> Result<Time, Unreadable> {
    let fault = |at: usize, message: String| Unreadable { line: line(text, at), message };
    let id = source.id.get_ref();
    let fits = !id.is_empty()
        && id.len() <= 40
        && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if !fits {
        let message = format!("“{id}” cannot stand in an address: use a-z, 0-9 and -, at most 40");
        return Err(fault(source.id.span().start, message));
    }
    if TimeZone::get(source.zone.get_ref()).is_err() {
        let zone = source.zone.get_ref();
        let message = format!("“{zone}” is no known time zone; expected one like Europe/Zurich");
        return Err(fault(source.zone.span().start, message));
    }
    let closes = source.closes.get_ref();
    closes.parse::<Time>().map_err(|_| {
        fault(
            source.closes.span().start,
            format!("“{closes}” is no time; expected one like 23:59:59"),
        )
    })
}

type Lines = Vec<(Slot, usize)>;

fn dates(source: &Source, text: &str) -> Result<(Vec<Dated>, Lines), Unreadable> {
    let mut dates: Vec<Dated> = Vec::new();
    let mut lines = Vec::new();
    let mut add = |slot: Slot, when: &Spanned<When>, act: &str| {
        let at = line(text, when.span().start);
        if dates.iter().any(|dated: &Dated| dated.slot == slot) {
            let message = format!("{} is given twice", slot.key());
            return Err(Unreadable { line: at, message });
        }
        lines.push((slot.clone(), at));
        let act = act.to_owned();
        dates.push(Dated { slot, when: when.get_ref().clone(), act, changes: Vec::new() });
        Ok(())
    };
    if let Some(call) = &source.nominations {
        add(Slot::Nominations, &call.when, &call.by)?;
    }
    for (at, round) in source.rounds.iter().enumerate() {
        let key = super::number(at);
        add(Slot::Posting(key), &round.posting, &round.by)?;
        add(Slot::Deadline(key), &round.deadline, &round.by)?;
    }
    for meeting in &source.meetings {
        let known = (1..=source.rounds.len()).contains(&(meeting.after_round as usize));
        if !known {
            let message = format!("there is no round {}", meeting.after_round);
            return Err(Unreadable { line: line(text, meeting.when.span().start), message });
        }
        add(Slot::Meeting(meeting.id.clone()), &meeting.when, &meeting.by)?;
    }
    if let Some(last) = &source.last {
        add(Slot::Final, &last.when, &last.by)?;
    }
    add(Slot::Forum, &source.forum.when, &source.forum.by)?;
    Ok((dates, lines))
}

fn mandate(source: Source) -> Mandate {
    let item = |item: SourceItem| Item { number: item.number, name: item.name };
    let round = |(at, round): (usize, SourceRound)| Round {
        key: super::number(at),
        name: round.name,
        public: round.public,
        opinions: round.opinions,
    };
    let meeting = |meeting: SourceMeeting| Meeting {
        id: meeting.id,
        name: meeting.name,
        after: meeting.after_round,
        remote: meeting.remote,
        languages: meeting.languages,
    };
    Mandate {
        id: ForumId(source.id.into_inner()),
        symbol: source.symbol,
        name: source.name,
        short_name: source.short_name,
        theme: source.theme,
        place: source.place,
        zone_name: source.zone_name,
        brackets: source.brackets,
        days: source.days,
        contact: source.contact,
        languages: source.languages,
        working_language: source.working_language,
        sub_themes: source.sub_themes.into_iter().map(item).collect(),
        agenda: source.agenda.into_iter().map(item).collect(),
        addressees: source.addressees,
        proposals_by: source.proposals_by,
        nominations: source.nominations.map(|call| Call { invited: call.invited }),
        late: source.late,
        grace_minutes: source.grace_minutes,
        rounds: source.rounds.into_iter().enumerate().map(round).collect(),
        meetings: source.meetings.into_iter().map(meeting).collect(),
        rules: source.rules,
        house_clause: source.house_clause,
    }
}
