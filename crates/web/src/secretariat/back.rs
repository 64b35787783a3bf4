//! A form that came back: why, at which field, and under which clause.

use axum::http::StatusCode;
use desk::Failure;
use forum::mandate::Forum;
use forum::refusal::{Reason, Refusal};

use crate::page::Visit;
use crate::refusal;

/// Why a form came back; nothing in it where it is shown for the first time.
#[derive(Debug, Clone, Default)]
pub(crate) struct Back {
    /// What is wrong, each at its field.
    pub(crate) faults: Vec<Wrong>,
    /// The clause of the refusal, if it was refused.
    pub(crate) clause: String,
    /// Whether an officer may go on despite it with a reason.
    pub(crate) can_go_on: bool,
    status: StatusCode,
}

/// Something wrong with what was sent.
#[derive(Debug, Clone)]
pub(crate) struct Wrong {
    /// The field's name; empty if it concerns the whole form.
    pub(crate) field: String,
    /// What is wrong.
    pub(crate) sentence: String,
}

impl Back {
    /// The form's token was not good.
    pub(crate) fn token(visit: &Visit) -> Back {
        let mut back = Back { status: StatusCode::FORBIDDEN, ..Back::default() };
        back.add("", visit.say("form-token").to_string());
        back
    }

    /// The command was refused, or something outside failed; either way nothing was recorded.
    pub(crate) fn of(visit: &Visit, forum: &Forum, failure: &Failure) -> Back {
        let mut back = Back { status: StatusCode::SERVICE_UNAVAILABLE, ..Back::default() };
        match failure {
            Failure::Refused(refused) => {
                back.status = refusal::status(refused);
                back.clause = refusal::clause(visit.lang, &refused.clause);
                back.can_go_on = refused.reason.can_be_overridden();
                back.add(field_of(refused), refusal::sentence(visit.lang, forum, refused));
            }
            Failure::Fault(fault) => {
                tracing::error!(%fault, "a request failed");
                back.add("", visit.say("failure-fault").to_string());
            }
            Failure::Busy => back.add("", visit.say("failure-busy").to_string()),
        }
        back
    }

    /// Adds something wrong.
    pub(crate) fn add(&mut self, field: &str, sentence: impl std::fmt::Display) {
        if self.status == StatusCode::OK {
            self.status = StatusCode::UNPROCESSABLE_ENTITY;
        }
        let (field, sentence) = (field.to_owned(), sentence.to_string());
        self.faults.push(Wrong { field, sentence });
    }

    /// Asks for a field that was left empty.
    pub(crate) fn want(&mut self, visit: &Visit, field: &str, value: &str, name: &str) {
        if value.trim().is_empty() {
            self.add(field, visit.say("refusal-empty").with("field", name));
        }
    }

    /// Whether anything is wrong.
    pub(crate) fn is_back(&self) -> bool {
        !self.faults.is_empty()
    }

    /// What is wrong with a field.
    pub(crate) fn at(&self, field: &str) -> Option<&str> {
        let wrong = self.faults.iter().find(|wrong| wrong.field == field)?;
        Some(&wrong.sentence)
    }

    /// The status of the answer.
    pub(crate) fn status(&self) -> StatusCode {
        self.status
    }
}

/// The field of the form that a refusal speaks of; empty if of none.
fn field_of(refused: &Refusal) -> &'static str {
    match &refused.reason {
        Reason::Empty(field) | Reason::TooLong { field, .. } => field.key(),
        Reason::BadAddress => "email",
        Reason::LetterFromFuture => "dated",
        Reason::LetterBackwards | Reason::LetterOver { .. } => "until",
        _ => "",
    }
}
