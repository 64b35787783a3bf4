//! Refusals as sentences: what, under which clause, and what one can do.

use axum::http::StatusCode;
use forum::mandate::Forum;
use forum::refusal::{Reason, Refusal};
use forum::rule::HOUSE;
use lang::Lang;

use crate::show;
use crate::words::say;

/// A clause as the forum's file writes it; the program's own rules are named in every language.
pub(crate) fn clause(lang: Lang, clause: &str) -> String {
    match clause.strip_prefix(HOUSE).and_then(|rest| rest.strip_prefix(", ")) {
        Some(rule) => say(lang, "rule-house-clause").with("rule", rule).to_string(),
        None => clause.to_owned(),
    }
}

/// The sentence of a refusal, without its clause.
pub(crate) fn sentence(lang: Lang, forum: &Forum, refusal: &Refusal) -> String {
    let told = |stem: &str, end: &str| say(lang, &format!("{stem}-{end}"));
    let say = |key| say(lang, key);
    match &refusal.reason {
        Reason::NoRight(_) => say("refusal-no-right").to_string(),
        Reason::Suspended { .. }
        | Reason::LetterEnded { .. }
        | Reason::LetterNotYet { .. }
        | Reason::LetterFromFuture
        | Reason::LetterBackwards
        | Reason::LetterOver { .. } => of_office(lang, forum, &refusal.reason),
        Reason::InEntity { entity, column, fault } => {
            crate::entity::refused(lang, entity, *column, fault)
        }
        Reason::Unchanged => say("refusal-unchanged").to_string(),
        Reason::SecondOfficer => say("refusal-second-officer").to_string(),
        Reason::AlreadyAsked => say("refusal-already-asked").to_string(),
        Reason::InComment { reason, .. } => {
            let (rule, clause) = (refusal.rule, refusal.clause.clone());
            sentence(lang, forum, &Refusal { reason: (**reason).clone(), rule, clause })
        }
        Reason::Unknown(thing) => told("refusal-unknown", thing.key()).to_string(),
        Reason::ForumExists => say("refusal-forum-exists").to_string(),
        Reason::Empty(field) => {
            say("refusal-empty").with("field", told("field", field.key())).to_string()
        }
        Reason::TooLong { field, length, limit } => say("refusal-too-long")
            .with("field", told("field", field.key()))
            .count("length", whole(*length))
            .count("limit", whole(*limit))
            .to_string(),
        Reason::BadAddress => say("refusal-bad-address").to_string(),
        Reason::NotPosted { .. }
        | Reason::Superseded { .. }
        | Reason::NoWindow { .. }
        | Reason::TooLate { .. }
        | Reason::NotPublic { .. } => of_window(lang, forum, &refusal.reason),
        Reason::ViewsOnly { .. } => say("refusal-views-only").to_string(),
        Reason::NoWordingHere(_) => say("refusal-no-wording-here").to_string(),
        Reason::NothingProposed => say("refusal-nothing-proposed").to_string(),
        Reason::NothingChanged => say("refusal-nothing-changed").to_string(),
        Reason::WrongStage { stage } => {
            say("refusal-wrong-stage").with("stage", told("stage", stage)).to_string()
        }
        Reason::AlreadyJoined => say("refusal-already-joined").to_string(),
        Reason::Unanswered { count, draft } => {
            say("refusal-unanswered").count("count", *count).with("draft", draft).to_string()
        }
        Reason::NoOpinions { draft } => say("refusal-no-opinions").with("draft", draft).to_string(),
        Reason::TooNear { days, found } => say("refusal-too-near")
            .count("days", u32::try_from(*days).unwrap_or(0))
            .count("found", u32::try_from(*found).unwrap_or(0))
            .to_string(),
        Reason::NotItsTurn { expected } => {
            say("refusal-not-its-turn").with("expected", expected).to_string()
        }
        Reason::DoesNotFit { unbound } => {
            say("refusal-does-not-fit").count("unbound", whole(*unbound)).to_string()
        }
        Reason::Against(finding) => show::finding(lang, &forum.mandate, finding),
        Reason::DraftingBegun { .. } | Reason::StillOpen { .. } | Reason::Unsettled { .. } => {
            of_drafting(lang, &refusal.reason)
        }
        Reason::NotInForce { .. }
        | Reason::NoCall
        | Reason::NotInvited { .. }
        | Reason::NominatedAlready { .. } => of_nomination(lang, &refusal.reason),
        Reason::Past(_) => say("refusal-past").to_string(),
    }
}

/// Why an expert cannot be named, or a nomination not be answered.
fn of_nomination(lang: Lang, reason: &Reason) -> String {
    let told = |stem: &str, end: &str| say(lang, &format!("{stem}-{end}"));
    let say = |key| say(lang, key);
    match reason {
        Reason::NotInForce { standing } => {
            say("refusal-not-in-force").with("standing", told("standing", standing)).to_string()
        }
        Reason::NotInvited { .. } => say("refusal-not-invited").to_string(),
        Reason::NominatedAlready { own: true } => say("refusal-nominated-by-own").to_string(),
        Reason::NominatedAlready { own: false } => say("refusal-nominated-by-other").to_string(),
        _ => say("refusal-no-call").to_string(),
    }
}

/// Why nothing is taken now.
fn of_window(lang: Lang, forum: &Forum, reason: &Reason) -> String {
    let say = |key| say(lang, key);
    match reason {
        Reason::NotPosted { draft } => say("refusal-not-posted").with("draft", draft).to_string(),
        Reason::Superseded { draft, by } => {
            say("refusal-superseded").with("draft", draft).with("by", by).to_string()
        }
        Reason::TooLate { deadline } => say("refusal-too-late")
            .with("deadline", show::deadline_sentence(lang, forum, *deadline))
            .to_string(),
        Reason::NotPublic { round } => say("refusal-not-public").with("round", round).to_string(),
        _ => say("refusal-no-window").to_string(),
    }
}

/// Why the next draft cannot be made so.
fn of_drafting(lang: Lang, reason: &Reason) -> String {
    let say = |key| say(lang, key);
    match reason {
        Reason::DraftingBegun { draft } => {
            say("refusal-drafting-begun").with("draft", draft).to_string()
        }
        Reason::StillOpen { draft } => say("refusal-still-open").with("draft", draft).to_string(),
        Reason::Unsettled { blocks } => {
            say("refusal-unsettled").count("count", whole(blocks.len())).to_string()
        }
        _ => say("refusal-no-right").to_string(),
    }
}

/// Why an office does not entitle now: its letter, or the standing of its entity.
fn of_office(lang: Lang, forum: &Forum, reason: &Reason) -> String {
    let say = |key| say(lang, key);
    let moment = |at| show::deadline_sentence(lang, forum, at);
    match reason {
        Reason::Suspended { since, act } => {
            say("refusal-suspended").with("since", moment(*since)).with("act", act).to_string()
        }
        Reason::LetterEnded { until, letter } => say("refusal-letter-ended")
            .with("letter", letter)
            .with("until", moment(*until))
            .to_string(),
        Reason::LetterNotYet { from, letter } => say("refusal-letter-not-yet")
            .with("letter", letter)
            .with("from", moment(*from))
            .to_string(),
        Reason::LetterFromFuture => say("refusal-letter-from-future").to_string(),
        Reason::LetterBackwards => say("refusal-letter-backwards").to_string(),
        Reason::LetterOver { until } => {
            say("refusal-letter-over").with("until", lang::date_long(lang, *until)).to_string()
        }
        _ => say("refusal-no-right").to_string(),
    }
}

fn whole(size: usize) -> u32 {
    u32::try_from(size).unwrap_or(u32::MAX)
}

/// The status of the answer that carries a refusal.
pub(crate) fn status(refusal: &Refusal) -> StatusCode {
    match refusal.reason {
        Reason::NoRight(_) | Reason::SecondOfficer => StatusCode::FORBIDDEN,
        Reason::Suspended { .. } | Reason::LetterEnded { .. } | Reason::LetterNotYet { .. } => {
            StatusCode::FORBIDDEN
        }
        Reason::Unknown(_) => StatusCode::NOT_FOUND,
        Reason::Superseded { .. } | Reason::ForumExists | Reason::WrongStage { .. } => {
            StatusCode::CONFLICT
        }
        Reason::Unchanged | Reason::AlreadyAsked | Reason::DraftingBegun { .. } => {
            StatusCode::CONFLICT
        }
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    }
}
