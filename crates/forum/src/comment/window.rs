//! The window of a draft: whether comments are taken now, and in which class (R10).

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::grace;
use crate::mandate::{Forum, Late, Mandate};
use crate::refusal::{Reason, Thing};

/// How a comment stands to the deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// Received by the deadline.
    OnTime,
    /// Begun by the deadline and received within the grace.
    Grace,
    /// Received later, and taken.
    Late,
    /// Received later, and held for the next meeting.
    Held,
}

impl Class {
    /// The name used in rows and word lists.
    pub fn key(self) -> &'static str {
        match self {
            Class::OnTime => "on-time",
            Class::Grace => "grace",
            Class::Late => "late",
            Class::Held => "held",
        }
    }

    /// Whether it came after the deadline, and after the grace.
    pub fn is_late(self) -> bool {
        matches!(self, Class::Late | Class::Held)
    }
}

/// The window in which a draft is commented on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// The number of the round.
    pub round: u32,
    /// Since when.
    pub opened: Timestamp,
    /// Until when; none while the deadline is not fixed.
    pub deadline: Option<Timestamp>,
    /// Whether anyone may comment.
    pub public: bool,
    /// In which class a comment falls that is received now.
    pub class: Class,
}

/// The window of a draft for a comment whose sending began at one instant and ended at another.
///
/// # Errors
/// The draft is unknown, not posted, final, superseded, or too late where late ones are refused.
/// When the writing itself began plays no part: a text begun before the deadline and sent after
/// it is late.
pub fn window(
    forum: &Forum,
    draft: u32,
    begun: Timestamp,
    received: Timestamp,
) -> Result<Window, Reason> {
    let found = forum.report.draft(draft).ok_or(Reason::Unknown(Thing::Draft))?;
    let opened = found.posted.ok_or(Reason::NotPosted { draft })?;
    if let Some(next) = forum.report.successor(draft) {
        return Err(Reason::Superseded { draft, by: next.number });
    }
    let key = found.round.ok_or(Reason::NoWindow { draft })?;
    let (number, round) = forum.mandate.round(key).ok_or(Reason::Unknown(Thing::Round))?;
    let deadline = forum.calendar.deadline(key);
    let class = class(&forum.mandate, deadline, begun, received)?;
    Ok(Window { round: number, opened, deadline, public: round.public, class })
}

/// How what was begun at one instant and received at another stands to a deadline.
///
/// # Errors
/// Too late where the mandate refuses late ones.
pub(crate) fn class(
    mandate: &Mandate,
    deadline: Option<Timestamp>,
    begun: Timestamp,
    received: Timestamp,
) -> Result<Class, Reason> {
    let Some(deadline) = deadline else { return Ok(Class::OnTime) };
    if received <= end_of(deadline) {
        return Ok(Class::OnTime);
    }
    if begun <= end_of(deadline) && received <= deadline + grace(mandate.grace_minutes) {
        return Ok(Class::Grace);
    }
    match mandate.late {
        Late::Marked => Ok(Class::Late),
        Late::Held => Ok(Class::Held),
        Late::Refused => Err(Reason::TooLate { deadline }),
    }
}

/// A deadline of 23:59:59 lasts to the end of that second.
fn end_of(deadline: Timestamp) -> Timestamp {
    deadline + jiff::SignedDuration::from_millis(999)
}
