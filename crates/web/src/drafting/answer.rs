//! What those behind a proposal see of what shall become of it, and how they answer.

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use desk::{Failure, Seen};
use forum::comment::{Comment, Stance};
use forum::drafting::Command;
use forum::refusal::{Field, Reason};
use forum::right::Doing;
use forum::{CommentId, EntityId};
use serde::Deserialize;

use super::place::entity;
use crate::body::{self, Whole};
use crate::comment::shown;
use crate::failure::{Failed, OrFault};
use crate::page::{Visit, see_other};
use crate::prose;
use crate::secretariat::{Back, asked};

/// What shall become of a proposal in the next draft.
#[derive(Debug, Clone)]
pub(crate) struct Becoming {
    pub(crate) outcome: &'static str,
    pub(crate) reason: String,
    /// What was answered so far.
    pub(crate) answers: Vec<Answered>,
    /// For whom the reader can answer: id and name.
    pub(crate) entities: Vec<(String, String)>,
}

/// What one of those behind a proposal says to what shall become of it.
#[derive(Debug, Clone)]
pub(crate) struct Answered {
    pub(crate) who: String,
    pub(crate) stance: &'static str,
    /// Why, as safe HTML; empty where it is not said, or not for the reader.
    pub(crate) words: String,
}

/// What was answered to what shall become of a proposal.
pub(crate) async fn answered(
    visit: &Visit,
    seen: &Seen,
    comment: &Comment,
) -> Result<Vec<Answered>, Failed> {
    let all = seen.answers_on(comment).await.or_fault(visit)?;
    let told = all.into_iter().map(|one| Answered {
        who: entity(visit, seen, &one.entity),
        stance: one.stance.key(),
        words: one.words.map_or_else(String::new, |words| prose::plain_paragraphs(&words)),
    });
    Ok(told.collect())
}

/// An answer that came back: for whom, what was typed, and what is wrong with it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Typed {
    pub(crate) entity: String,
    pub(crate) words: String,
    pub(crate) fault: String,
    /// Under which clause.
    pub(crate) clause: String,
    pub(crate) status: StatusCode,
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
    pub(crate) async fn of(
        visit: &Visit,
        seen: &Seen,
        comment: &Comment,
        (outcome, reason): (&'static str, String),
    ) -> Result<Becoming, Failed> {
        let behind = comment.entity.iter().chain(&comment.joined);
        let own = behind.filter(|id| seen.may(Doing::AnswerDrafting, Some(id)));
        let named = |id: &EntityId| (id.0.clone(), entity(visit, seen, id));
        Ok(Becoming {
            outcome,
            reason,
            answers: answered(visit, seen, comment).await?,
            entities: own.map(named).collect(),
        })
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
    #[serde(default)]
    words: String,
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
    let words = lang::strip(&sent.words).replace("\r\n", "\n").trim().to_owned();
    let (about, entity) = (comment.clone(), EntityId(sent.entity.clone()));
    let command = Command::Answer { comment: about, entity, stance, words: words.clone() };
    let command = forum::Command::Drafting(command);
    match visit.app.desk.perform(seen.forum.id(), asked(&visit), command).await {
        Ok(_) => Ok(see_other(&format!("/{}/{id}/comments/{comment}#becomes", visit.lang))),
        // What is wrong with the words stands at them, and they are not lost.
        Err(failure) if !words.is_empty() || stance == Stance::Objection => {
            let back = Back::of(&visit, &seen.forum, &failure);
            let fault = match &failure {
                Failure::Refused(refused) if refused.reason == Reason::Empty(Field::Text) => {
                    visit.say("drafting-object-no-why").to_string()
                }
                _ => back.faults.iter().map(|wrong| wrong.sentence.clone()).collect(),
            };
            let (entity, status, clause) = (sent.entity, back.status(), back.clause);
            let typed = Typed { entity, words, fault, clause, status };
            shown(&visit, &seen, comment, typed).await
        }
        Err(failure) => Err(Failed::command(&visit, &seen, &failure)),
    }
}
