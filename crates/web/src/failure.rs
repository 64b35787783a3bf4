//! What cannot be shown: a page with a sentence, in the reader's language, never a bare error.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use desk::{Failure, Fault, Seen};

use crate::page::{Masthead, Page, Visit, render_as};
use crate::refusal;

/// A failed request, as its page tells it.
#[derive(Debug)]
pub(crate) struct Failed(Box<Response>);

#[derive(Template)]
#[template(path = "failure.html")]
struct FailurePage {
    page: Page,
    heading: String,
    sentence: String,
    clause: String,
}

impl Failed {
    fn made(visit: &Visit, status: StatusCode, key: &str, sentence: String, clause: &str) -> Self {
        let heading = visit.say(key).to_string();
        let mut page = visit.page(&heading);
        // Who went astray inside a forum keeps its masthead, and with it the way on.
        if let Some(seen) = visit.forum_around() {
            page.forum = Some(Masthead::of(&seen, visit.lang));
            page.officer = seen.reader.officer;
        }
        let clause = refusal::clause(visit.lang, clause);
        let page = FailurePage { page, heading, sentence, clause };
        Failed(Box::new(render_as(status, &page)))
    }

    /// Nothing is at this address.
    pub(crate) fn not_found(visit: &Visit) -> Self {
        let sentence = visit.say("failure-not-found").to_string();
        Failed::made(visit, StatusCode::NOT_FOUND, "failure-not-found-title", sentence, "")
    }

    /// The form's token was not good.
    pub(crate) fn token(visit: &Visit) -> Self {
        let sentence = visit.say("form-token").to_string();
        Failed::made(visit, StatusCode::FORBIDDEN, "failure-refused", sentence, "")
    }

    /// Something outside failed.
    pub(crate) fn fault(visit: &Visit, fault: &Fault) -> Self {
        tracing::error!(%fault, "a request failed");
        let sentence = visit.say("failure-fault").to_string();
        Failed::made(visit, StatusCode::SERVICE_UNAVAILABLE, "failure-fault-title", sentence, "")
    }

    /// A document cannot be set as PDF.
    pub(crate) fn unset(visit: &Visit, fault: &typeset::Fault) -> Self {
        tracing::error!(%fault, "a document was not set");
        let sentence = crate::words::sentence(visit.lang, fault.key(), &fault.facts());
        let status = StatusCode::SERVICE_UNAVAILABLE;
        Failed::made(visit, status, "failure-fault-title", sentence, "")
    }

    /// A command was refused, or failed.
    pub(crate) fn command(visit: &Visit, seen: &Seen, failure: &Failure) -> Self {
        match failure {
            Failure::Refused(refused) => {
                let sentence = refusal::sentence(visit.lang, &seen.forum, refused);
                let status = refusal::status(refused);
                Failed::made(visit, status, "failure-refused", sentence, &refused.clause)
            }
            Failure::Fault(fault) => Failed::fault(visit, fault),
            Failure::Busy => {
                let sentence = visit.say("failure-busy").to_string();
                let status = StatusCode::SERVICE_UNAVAILABLE;
                Failed::made(visit, status, "failure-fault-title", sentence, "")
            }
        }
    }

    /// What was sent could not be read.
    pub(crate) fn unreadable(visit: &Visit, key: &str) -> Self {
        let sentence = visit.say(key).to_string();
        Failed::made(visit, StatusCode::BAD_REQUEST, "failure-refused", sentence, "")
    }

    /// What was sent is longer than can be taken, in megabytes.
    pub(crate) fn too_large(visit: &Visit, limit: usize) -> Self {
        let limit = u32::try_from(limit).unwrap_or(u32::MAX);
        let sentence = visit.say("form-too-large").count("limit", limit).to_string();
        Failed::made(visit, StatusCode::PAYLOAD_TOO_LARGE, "failure-refused", sentence, "")
    }

    /// What is asked for is more than one page or file can hold, in megabytes.
    pub(crate) fn too_much(visit: &Visit, limit: usize) -> Self {
        let limit = u32::try_from(limit).unwrap_or(u32::MAX);
        let sentence = visit.say("failure-too-much").count("limit", limit).to_string();
        let status = StatusCode::SERVICE_UNAVAILABLE;
        Failed::made(visit, status, "failure-fault-title", sentence, "")
    }

    /// Only someone signed in, or in office, may see this.
    pub(crate) fn sign_in(visit: &Visit) -> Self {
        let sentence = visit.say("failure-sign-in").to_string();
        Failed::made(visit, StatusCode::FORBIDDEN, "failure-refused", sentence, "")
    }
}

impl IntoResponse for Failed {
    fn into_response(self) -> Response {
        *self.0
    }
}

/// Turns a fault of the store into its page.
pub(crate) trait OrFault<T> {
    /// The value, or the page that tells of the fault.
    fn or_fault(self, visit: &Visit) -> Result<T, Failed>;
}

impl<T> OrFault<T> for Result<T, Fault> {
    fn or_fault(self, visit: &Visit) -> Result<T, Failed> {
        self.map_err(|fault| Failed::fault(visit, &fault))
    }
}
