//! The second officer's answer: what another officer asked for is confirmed or turned down.

use axum::extract::Path;
use axum::response::Response;
use forum::command::Command;
use forum::request::Ask;
use forum::{ForumId, RequestId};

use crate::body::Whole;
use crate::failure::Failed;
use crate::page::{Visit, see_other};
use crate::secretariat::{Back, Sent, asked, desk_page, officer};

/// Confirms a request, or turns it down; one's own is taken back.
pub(crate) async fn answer(
    visit: Visit,
    Path((_, id, request, answer)): Path<(String, String, String, String)>,
    Whole(body): Whole,
) -> Result<Response, Failed> {
    let seen = officer(&visit, &id)?;
    let request = RequestId(request);
    let (ask, done) = match answer.as_str() {
        "confirm" => (Ask::Confirm(request), "confirmed"),
        "turn-down" => (Ask::TurnDown(request), "turned-down"),
        _ => return Err(Failed::not_found(&visit)),
    };
    let sent = Sent::read(&visit, &body)?;
    if visit.key(sent.get("token")).is_none() {
        return desk_page(&visit, &seen, None, Back::token(&visit)).await;
    }
    let forum = ForumId(id);
    match visit.app.desk.perform(&forum, asked(&visit), Command::Request(ask)).await {
        Ok(_) => Ok(see_other(&format!("/{}/{forum}/desk?done={done}", visit.lang))),
        Err(failure) => {
            let back = Back::of(&visit, &seen.forum, &failure);
            desk_page(&visit, &seen, None, back).await
        }
    }
}
