//! The program's clock: the system's, or one that was set to another day and runs on from there.

use jiff::{SignedDuration, Timestamp};

/// A clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct Clock {
    ahead: SignedDuration,
}

impl Clock {
    /// The system's clock.
    pub fn system() -> Self {
        Clock::default()
    }

    /// A clock that shows this instant now and runs on from it.
    pub fn set_to(instant: Timestamp) -> Self {
        Clock { ahead: instant.duration_since(system_now()) }
    }

    /// What it shows, to the millisecond.
    pub fn now(&self) -> Timestamp {
        let now = system_now().checked_add(self.ahead).unwrap_or(Timestamp::MAX);
        Timestamp::from_millisecond(now.as_millisecond()).unwrap_or(now)
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place where the system's clock is read")]
fn system_now() -> Timestamp {
    Timestamp::now()
}
