//! Who asks, in which language, and when the asking began; taken from the head of a request.

use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::header::{ACCEPT_LANGUAGE, COOKIE};
use axum::http::request::Parts;
use jiff::Timestamp;
use lang::Lang;

use crate::failure::Failed;
use crate::page::{App, Visit};

/// The name of the session cookie; with a public address in https it is a `__Host-` cookie.
pub(crate) fn cookie_name(app: &App) -> &'static str {
    if app.settings.public_url.starts_with("https:") { "__Host-plenary" } else { "plenary" }
}

/// The session's secret, if the request carries one.
pub(crate) fn session(headers: &HeaderMap, app: &App) -> Option<String> {
    let name = cookie_name(app);
    let cookies = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = cookies.flat_map(|line| line.split(';')).filter_map(|c| c.split_once('='));
    let (_, secret) = pairs.find(|(found, _)| found.trim() == name)?;
    let secret = secret.trim();
    (secret.len() == 64).then(|| secret.to_owned())
}

/// The language a browser asks for, English if it asks for none of the six.
pub(crate) fn preferred(headers: &HeaderMap) -> Lang {
    let header = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    lang::accept(header.unwrap_or_default(), Lang::En)
}

impl FromRequestParts<App> for Visit {
    type Rejection = Failed;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Failed> {
        let begun = app.desk.clock().now();
        let path = parts.uri.path();
        let (code, rest) = path[1..].split_once('/').unwrap_or((&path[1..], ""));
        let Ok(lang) = code.parse::<Lang>() else { return Err(astray(parts, app, begun)) };
        let query = parts.uri.query().map(|query| format!("?{query}")).unwrap_or_default();
        let session = session(&parts.headers, app);
        let person = match &session {
            Some(secret) => app.desk.session_holder(secret).await.unwrap_or_else(|fault| {
                tracing::warn!(%fault, "a session could not be looked up");
                None
            }),
            None => None,
        };
        let session = if person.is_some() { session.unwrap_or_default() } else { String::new() };
        // A form's answer is shown under the form's address; the links lead to what can be got.
        let path = if parts.method == axum::http::Method::GET {
            format!("/{rest}{query}")
        } else {
            format!("/{}", rest.rsplit_once('/').map_or(rest, |(before, _)| before))
        };
        Ok(Visit { app: app.clone(), lang, path, person, session, begun })
    }
}

/// Nothing is in a language that is none of the six: said in the one that the browser asks for.
fn astray(parts: &Parts, app: &App, begun: Timestamp) -> Failed {
    let (app, lang) = (app.clone(), preferred(&parts.headers));
    let (path, session) = ("/".to_owned(), String::new());
    Failed::not_found(&Visit { app, lang, path, person: None, session, begun })
}
