//! What an officer's form asks of the next draft, as a command.

use amend::Path as BracketPath;
use axum::response::Response;
use desk::Seen;
use forum::comment::Outcome;
use forum::drafting::{Command, Wording};
use forum::{CommentId, EntityId};
use text::BlockId;

use super::desk::page;
use crate::failure::Failed;
use crate::page::{Visit, see_other};
use crate::secretariat::{Back, OfficersForm, Sent, perform};

/// Takes a form of the page.
pub(crate) async fn decide(form: OfficersForm) -> Result<Response, Failed> {
    let OfficersForm { visit, seen, sent, mut back, .. } = form;
    if back.is_back() {
        return page(&visit, &seen, sent, None, back).await;
    }
    let Some(command) = command(&visit, &seen, &sent, &mut back) else {
        if !back.is_back() {
            back.add("", visit.say("form-unreadable"));
        }
        return page(&visit, &seen, sent, None, back).await;
    };
    match perform(&visit, &seen, forum::Command::Drafting(command)).await {
        Ok(_) => {
            let at = format!("/{}/{}/desk/drafting", visit.lang, seen.forum.id());
            let place = match sent.get("block") {
                "" => String::new(),
                block => format!("#place-{block}"),
            };
            let done = if sent.get("do") == "finish" { "drafted" } else { "saved" };
            let part = sent.get("part").parse().unwrap_or(1_u32);
            Ok(see_other(&format!("{at}?part={part}&done={done}{place}")))
        }
        Err(mut back) => {
            lead_to_fields(&mut back, &sent);
            page(&visit, &seen, sent, None, back).await
        }
    }
}

/// The fields of a place bear its id, so that each stands once on the page.
fn lead_to_fields(back: &mut Back, sent: &Sent) {
    for wrong in &mut back.faults {
        let field = match (sent.get("do"), wrong.field.as_str()) {
            (_, "") | ("begin", _) | ("finish", "title") => continue,
            ("finish", "reason") => "finish-reason".to_owned(),
            (_, "proposals") => format!("place-{}", sent.get("block")),
            ("word", "reason") => format!("word-reason-{}", sent.get("block")),
            (_, field) => format!("{field}-{}", sent.get("block")),
        };
        wrong.field = field;
    }
}

/// The command, unless something does not read; then it is told.
fn command(visit: &Visit, seen: &Seen, sent: &Sent, back: &mut Back) -> Option<Command> {
    let comments = || sent.all("comment").into_iter().map(CommentId::from).collect::<Vec<_>>();
    let agreed = || sent.all("agreed").into_iter().map(EntityId::from).collect::<Vec<_>>();
    let block = || sent.get("block").parse::<BlockId>().ok();
    Some(match sent.get("do") {
        "begin" => {
            let current = seen.forum.report.current()?;
            let despite = sent.text("reason");
            let despite = (sent.get("despite") == "yes").then_some(despite);
            Command::Begin { draft: current.number, despite }
        }
        "take" => Command::Take(comments()),
        "let-go" => Command::LetGo(comments()),
        "intend" => {
            let outcome = Outcome::ALL.into_iter().find(|one| one.key() == sent.get("outcome"));
            let Some(outcome) = outcome else {
                let field = format!("outcome-{}", sent.get("block"));
                back.add(&field, visit.say("dispose-no-outcome"));
                return None;
            };
            Command::Intend { comments: comments(), outcome, reason: sent.text("reason") }
        }
        "lift" => {
            let Ok(taken) = sent.get("alternative").parse() else {
                back.add(
                    &format!("place-{}", sent.get("block")),
                    visit.say("drafting-no-alternative"),
                );
                return None;
            };
            let path = path(sent.get("path"))?;
            Command::Lift { block: block()?, path, taken, agreed: agreed() }
        }
        "reopen" => Command::Reopen(block()?),
        "word" => Command::Word(Box::new(Wording {
            block: block()?,
            wording: sent.get("wording").replace("\r\n", "\n").trim().to_owned(),
            in_full: sent.all("in-full").into_iter().map(CommentId::from).collect(),
            reason: sent.text("reason"),
            agreed: agreed(),
        })),
        "show" => Command::Show(true),
        "hide" => Command::Show(false),
        "give-up" => Command::GiveUp,
        "finish" => {
            Command::Finish { title: sent.text("title"), reason: sent.text("finish-reason") }
        }
        _ => return None,
    })
}

/// Brackets inside others deeper than this are none of ours.
const PATH_STEPS_MAX: usize = 32;

/// The way to a pair of brackets as the page writes it: `3` or `3.1.0`.
fn path(text: &str) -> Option<BracketPath> {
    let steps: Option<Vec<usize>> =
        text.split('.').take(PATH_STEPS_MAX).map(|step| step.parse().ok()).collect();
    let steps = steps?;
    let (piece, inside) = steps.split_first()?;
    let pairs = inside.chunks_exact(2);
    if !pairs.remainder().is_empty() {
        return None;
    }
    Some(pairs.fold(BracketPath::to(*piece), |path, pair| path.and(pair[0], pair[1])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_read_as_it_is_written() {
        for written in [BracketPath::to(3), BracketPath::to(0).and(1, 2).and(0, 4)] {
            assert_eq!(path(&written.to_string()), Some(written));
        }
        for not in ["", "a", "1.2", "-1", "1..2"] {
            assert_eq!(path(not), None, "{not}");
        }
    }
}
