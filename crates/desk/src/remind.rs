//! Owners of unfiled comments are told a day and an hour before the deadline.

use forum::comment;
use forum::{Act, Command, Forum};
use jiff::{SignedDuration, Timestamp};

use crate::{Asked, Desk, Failure};

/// How many hours before the deadline they are told.
const HOURS: [u32; 2] = [24, 1];

/// The name under which the store remembers that they were told; a deadline that is extended is
/// another one.
pub(crate) fn setting(forum: &Forum, draft: u32, hours: u32) -> String {
    let deadline = deadline(forum, draft).map_or_else(String::new, |at| at.to_string());
    format!("reminded {} {draft} {hours} {deadline}", forum.id())
}

fn deadline(forum: &Forum, draft: u32) -> Option<Timestamp> {
    forum.calendar.deadline(forum.report.draft(draft)?.round?)
}

impl Desk {
    /// Tells the owners of unfiled comments whose deadline is near; called every minute.
    ///
    /// # Errors
    /// The store failed; it is tried again the next time.
    pub async fn remind(&self) -> Result<(), Failure> {
        self.remind_at(self.clock().now()).await?;
        Ok(())
    }

    /// Tells them as if it were this instant, and says how many were told.
    ///
    /// # Errors
    /// The store failed.
    pub async fn remind_at(&self, now: Timestamp) -> Result<usize, Failure> {
        let mut told = 0;
        for forum in self.forums() {
            let Some(draft) = forum.report.current().map(|draft| draft.number) else { continue };
            let deadline = deadline(&forum, draft).filter(|deadline| now <= *deadline);
            let Some(left) = deadline.map(|deadline| deadline.duration_since(now)) else {
                continue;
            };
            // Only the nearest: who begins in the last hour is not told twice at once.
            let near = |hours: &u32| left <= SignedDuration::from_hours(i64::from(*hours));
            let Some(hours) = HOURS.into_iter().filter(near).min() else { continue };
            if self.store().setting(&setting(&forum, draft, hours)).await?.is_some() {
                continue;
            }
            let remind = Command::Comment(comment::Command::Remind { draft, hours });
            let done = self.perform(forum.id(), Asked::by_the_clock(now), remind).await?;
            told += done.acts.iter().map(people_told).sum::<usize>();
        }
        Ok(told)
    }
}

fn people_told(act: &Act) -> usize {
    match act {
        Act::Reminded { people, .. } => people.len(),
        _ => 0,
    }
}
