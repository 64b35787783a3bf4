//! Letting in and out: a sign-in link opens a session, signing out ends it.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use desk::Link;
use forum::PersonId;

use super::with_session;
use crate::body::Whole;
use crate::failure::{Failed, OrFault};
use crate::nomination;
use crate::page::{Page, Visit, render_as, see_other};
use crate::secretariat::{Back, Sent};

#[derive(Template)]
#[template(path = "person/link.html")]
struct LinkPage {
    page: Page,
    back: Back,
    token: String,
    /// Whether the link still lets someone in.
    good: bool,
    action: String,
}

/// The page of a sign-in link. It says nothing of whom it lets in: mail programs open links too.
pub(crate) async fn link(
    visit: Visit,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Failed> {
    let good = visit.app.desk.link_holder(&secret).await.or_fault(&visit)?.is_some();
    Ok(page(&visit, &secret, good, Back::default()))
}

fn page(visit: &Visit, secret: &str, good: bool, back: Back) -> Response {
    let page = visit.page(visit.say("sign-in-title"));
    let action = format!("/{}/sign-in/{secret}", visit.lang);
    let status = if good { back.status() } else { StatusCode::GONE };
    render_as(status, &LinkPage { page, back, token: visit.token(), good, action })
}

/// Opens a session by a link.
pub(crate) async fn enter(
    visit: Visit,
    Path((_, secret)): Path<(String, String)>,
    Whole(body): Whole,
) -> Result<Response, Failed> {
    let sent = Sent::read(&visit, &body)?;
    if visit.key(sent.get("token")).is_none() {
        return Ok(page(&visit, &secret, true, Back::token(&visit)));
    }
    let Some(session) = visit.app.desk.open_session(&secret).await.or_fault(&visit)? else {
        return Ok(page(&visit, &secret, false, Back::default()));
    };
    let to = first_page(&visit, &session).await?;
    Ok(with_session(&visit.app, Some(&session), see_other(&to)))
}

/// Where someone goes who was just let in: an expert to the nomination that waits for an answer,
/// others to the forum, or to the forums where there are several.
async fn first_page(visit: &Visit, session: &str) -> Result<String, Failed> {
    let person = visit.app.desk.session_holder(session).await.or_fault(visit)?;
    let forums = visit.app.desk.forums();
    for forum in &forums {
        let Some(seen) = visit.app.desk.as_seen_by(person.as_ref(), forum.id()) else { continue };
        if let Some(path) = nomination::waiting_for(visit, &seen).await? {
            return Ok(format!("/{}/{}{path}", visit.lang, forum.id()));
        }
    }
    Ok(match forums.as_slice() {
        [forum] => format!("/{}/{}", visit.lang, forum.id()),
        _ => format!("/{}/", visit.lang),
    })
}

/// Ends the session. Pages outside a forum carry no token; a form of another site is refused
/// before it comes here, and all it could do is to sign one out.
pub(crate) async fn leave(visit: Visit) -> Result<Response, Failed> {
    if !visit.session.is_empty() {
        visit.app.desk.close_session(&visit.session).await.or_fault(&visit)?;
    }
    Ok(with_session(&visit.app, None, see_other(&format!("/{}/", visit.lang))))
}

/// The address of a fresh link for a person, to be handed over.
pub(super) async fn address(visit: &Visit, person: &PersonId) -> Result<String, Failed> {
    let secret = visit.app.desk.make_link(person, Link::Once).await.or_fault(visit)?;
    let base = visit.app.settings.public_url.trim_end_matches('/');
    Ok(format!("{base}/{}/sign-in/{secret}", visit.lang))
}
