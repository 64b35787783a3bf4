//! The steps of a comment inside a member and after filing, each sent by a button of its page.

use axum::extract::Path;
use axum::response::Response;
use desk::Asked;
use forum::comment::Command as Step;
use forum::{Command, CommentId, EntityId};
use serde::Deserialize;

use crate::body::{self, Whole};
use crate::failure::Failed;
use crate::page::{Visit, see_other};

#[derive(Debug, Deserialize)]
struct Sent {
    #[serde(default)]
    token: String,
    #[serde(default)]
    entity: String,
}

/// Takes a step.
pub(crate) async fn step(
    visit: Visit,
    Path((_, id, comment, step)): Path<(String, String, String, String)>,
    Whole(body): Whole,
) -> Result<Response, Failed> {
    let seen = visit.seen(&id)?;
    let sent: Sent = body::read(&visit, &body)?;
    let Some(person) = visit.person.clone() else { return Err(Failed::sign_in(&visit)) };
    if visit.key(&sent.token).is_none() {
        return Err(Failed::token(&visit));
    }
    let comment = CommentId(comment);
    let (command, done) = match step.as_str() {
        "verification" => (Step::Verify(comment.clone()), "verified"),
        "return" => (Step::GiveBack(comment.clone()), "given-back"),
        "showing" => (Step::Show(comment.clone()), "shown"),
        "joining" => {
            let entity = EntityId(sent.entity);
            (Step::Join { comment: comment.clone(), entity }, "joined")
        }
        "filing" => (Step::File(comment.clone()), "filed"),
        "withdrawal" => (Step::Withdraw(comment.clone()), "discarded"),
        _ => return Err(Failed::not_found(&visit)),
    };
    let asked = Asked {
        by: Some(person),
        clock: false,
        begun: visit.begun,
        received: visit.app.desk.clock().now(),
        form: None,
    };
    let performed = visit.app.desk.perform(seen.forum.id(), asked, Command::Comment(command)).await;
    performed.map_err(|failure| Failed::command(&visit, &seen, &failure))?;
    let base = format!("/{}/{id}", visit.lang);
    Ok(see_other(&match done {
        "filed" => format!("{base}/receipts/{comment}"),
        _ => format!("{base}/comments?done={done}"),
    }))
}
