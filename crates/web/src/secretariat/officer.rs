//! An officer who asks for a page of the desk, and one who sends a form: taken from the request.

use std::collections::HashMap;

use axum::extract::{FromRequest, FromRequestParts, Path, Query, Request};
use axum::http::request::Parts;
use desk::{Done, Seen};
use forum::Command;

use super::{Back, Sent, asked, notice};
use crate::body::Whole;
use crate::failure::Failed;
use crate::page::{App, Visit};

/// An officer of the forum that the address names; others are asked to sign in.
pub(crate) struct Officer {
    pub(crate) visit: Visit,
    pub(crate) seen: Seen,
    /// What the address asks for.
    pub(crate) query: HashMap<String, String>,
}

/// A form that an officer sent.
pub(crate) struct OfficersForm {
    pub(crate) visit: Visit,
    pub(crate) seen: Seen,
    pub(crate) sent: Sent,
    /// The key of its token, by which it is known when it is sent again; empty if it was not good.
    pub(crate) key: String,
    /// Something wrong already where its token was not good: then nothing is to be done with it.
    pub(crate) back: Back,
}

impl Officer {
    /// What has just been done, as the address says it.
    pub(crate) fn notice(&self) -> Option<String> {
        notice(&self.visit, &self.query)
    }
}

impl OfficersForm {
    /// Does what the form asks for, or says why not.
    pub(crate) async fn perform(&self, command: Command) -> Result<Done, Back> {
        perform(&self.visit, &self.seen, command).await
    }
}

/// Performs a command as the visitor.
pub(crate) async fn perform(visit: &Visit, seen: &Seen, command: Command) -> Result<Done, Back> {
    let done = visit.app.desk.perform(seen.forum.id(), asked(visit), command).await;
    done.map_err(|failure| Back::of(visit, &seen.forum, &failure))
}

impl FromRequestParts<App> for Officer {
    type Rejection = Failed;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Failed> {
        let visit = Visit::from_request_parts(parts, app).await?;
        let named = Path::<HashMap<String, String>>::from_request_parts(parts, app).await;
        let named = named.map_err(|_| Failed::not_found(&visit))?;
        let seen = visit.seen(named.get("forum").map_or("", String::as_str))?;
        if !seen.reader.officer {
            return Err(Failed::sign_in(&visit));
        }
        let query = Query::<HashMap<String, String>>::from_request_parts(parts, app).await;
        let query = query.map(|Query(query)| query).unwrap_or_default();
        Ok(Officer { visit, seen, query })
    }
}

impl FromRequest<App> for OfficersForm {
    type Rejection = Failed;

    async fn from_request(request: Request, app: &App) -> Result<Self, Failed> {
        let (mut parts, body) = request.into_parts();
        let Officer { visit, seen, .. } = Officer::from_request_parts(&mut parts, app).await?;
        let Whole(body) = Whole::from_request(Request::from_parts(parts, body), app).await?;
        let sent = Sent::read(&visit, &body)?;
        let (key, back) = match visit.key(sent.get("token")) {
            Some(key) => (key, Back::default()),
            None => (String::new(), Back::token(&visit)),
        };
        Ok(OfficersForm { visit, seen, sent, key, back })
    }
}
