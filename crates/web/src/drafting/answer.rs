//! What those behind a proposal see of what shall become of it, and how they answer.

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::response::Response;
use desk::Seen;
use forum::comment::{Comment, Stance};
use forum::drafting::{Command, Drafting};
use forum::right::Doing;
use forum::{CommentId, EntityId};
use serde::Deserialize;

use super::place::entity;
use crate::body::{self, Whole};
use crate::failure::{Failed, OrFault};
use crate::page::{Visit, see_other};
use crate::secretariat::asked;

/// What shall become of a proposal in the next draft.
#[derive(Debug, Clone)]
pub(crate) struct Becoming {
    pub(crate) outcome: &'static str,
    pub(crate) reason: String,
    /// What was answered so far: by whom, and how they stand.
    pub(crate) answers: Vec<(String, &'static str)>,
    /// For whom the reader can answer: id and name.
    pub(crate) entities: Vec<(String, String)>,
}

/// What shall become of the proposals that the reader may know of, by comment.
pub(crate) async fn becoming(
    visit: &Visit,
    seen: &Seen,
) -> Result<BTreeMap<CommentId, (&'static str, String)>, Failed> {
    let all = seen.becoming().await.or_fault(visit)?;
    let told = all
        .into_iter()
        .map(|(id, (outcome, reason))| (id, (outcome.key(), reason.unwrap_or_default())));
    Ok(told.collect())
}

impl Becoming {
    /// What shall become of one proposal, with what was answered.
    pub(crate) fn of(
        visit: &Visit,
        seen: &Seen,
        comment: &Comment,
        (outcome, reason): (&'static str, String),
    ) -> Becoming {
        let drafting = Drafting::under_way(&seen.forum);
        let answers = drafting.and_then(|drafting| drafting.answers.get(&comment.id));
        let answers = answers.into_iter().flatten();
        let behind = comment.entity.iter().chain(&comment.joined);
        let own = behind.filter(|id| seen.may(Doing::AnswerDrafting, Some(id)));
        let named = |id: &EntityId| (id.0.clone(), entity(visit, seen, id));
        Becoming {
            outcome,
            reason,
            answers: answers.map(|(id, s)| (entity(visit, seen, id), s.key())).collect(),
            entities: own.map(named).collect(),
        }
    }
}

#[derive(Debug, Deserialize)]
struct Sent {
    #[serde(default)]
    token: String,
    #[serde(default)]
    entity: String,
    #[serde(default)]
    stance: String,
}

/// Takes an answer.
pub(crate) async fn answer(
    visit: Visit,
    Path((_, id, comment)): Path<(String, String, String)>,
    Whole(body): Whole,
) -> Result<Response, Failed> {
    let seen = visit.seen(&id)?;
    let sent: Sent = body::read(&visit, &body)?;
    if visit.person.is_none() {
        return Err(Failed::sign_in(&visit));
    }
    if visit.key(&sent.token).is_none() {
        return Err(Failed::token(&visit));
    }
    let stance = [Stance::Support, Stance::Objection].into_iter().find(|s| s.key() == sent.stance);
    let stance = stance.ok_or_else(|| Failed::not_found(&visit))?;
    let comment = CommentId(comment);
    let at = format!("/{}/{id}/comments/{comment}#becomes", visit.lang);
    let command = Command::Answer { comment, entity: EntityId(sent.entity), stance };
    let command = forum::Command::Drafting(command);
    let performed = visit.app.desk.perform(seen.forum.id(), asked(&visit), command).await;
    performed.map_err(|failure| Failed::command(&visit, &seen, &failure))?;
    Ok(see_other(&at))
}
