//! The second officer's answer: what another officer asked for is confirmed or turned down.

use axum::extract::Path;
use axum::response::Response;
use forum::RequestId;
use forum::command::Command;
use forum::request::Ask;

use crate::failure::Failed;
use crate::page::see_other;
use crate::secretariat::{OfficersForm, desk_page};

/// Confirms a request, or turns it down; one's own is taken back.
pub(crate) async fn answer(
    Path((_, _, request, answer)): Path<(String, String, String, String)>,
    form: OfficersForm,
) -> Result<Response, Failed> {
    let (visit, seen) = (&form.visit, &form.seen);
    let request = RequestId(request);
    let (ask, done) = match answer.as_str() {
        "confirm" => (Ask::Confirm(request), "confirmed"),
        "turn-down" => (Ask::TurnDown(request), "turned-down"),
        _ => return Err(Failed::not_found(visit)),
    };
    if form.back.is_back() {
        return desk_page(visit, seen, None, form.back.clone()).await;
    }
    match form.perform(Command::Request(ask)).await {
        Ok(_) => Ok(see_other(&format!("/{}/{}/desk?done={done}", visit.lang, seen.forum.id()))),
        Err(back) => desk_page(visit, seen, None, back).await,
    }
}
