//! An act told as a sentence.

use desk::Seen;
use forum::act::Act;
use forum::command::Shift;
use forum::comment::Class;
use forum::person::Role;
use forum::{EntityId, PersonId, comment, drafting, nomination, report};

use super::Names;
use crate::page::Visit;
use crate::show;
use crate::words::Sentence;

/// The people whom an act names beside who did it.
pub(super) fn people(act: &Act) -> Option<&PersonId> {
    match act {
        Act::Enrolled { person, .. }
        | Act::Appointed { person, .. }
        | Act::OfficeEnded { person, .. } => Some(person),
        Act::Confirmed { asked_by, .. } => Some(asked_by),
        _ => None,
    }
}

/// The name of an entity; its id where it is not known.
pub(super) fn entity(visit: &Visit, seen: &Seen, id: &EntityId) -> String {
    let found = seen.forum.entities.get(id);
    found.map_or_else(|| id.0.clone(), |entity| entity.name.say(visit.lang).to_owned())
}

/// What happened.
pub(super) fn sentence(visit: &Visit, seen: &Seen, act: &Act, names: &Names) -> String {
    let said = visit.say(&format!("act-{}", act.kind()));
    let name = |person: &PersonId| names.get(person).cloned().unwrap_or_default();
    let said = match act {
        Act::Founded { founding } => said.with("symbol", &founding.mandate.symbol),
        Act::Admitted(entities) => said.count("count", entities.len()),
        Act::Suspended(ground) | Act::Reinstated(ground) => said
            .with("entity", entity(visit, seen, &ground.entity))
            .with("act", &ground.act)
            .with("reason", &ground.reason),
        Act::Enrolled { person, .. } => said.with("person", name(person)),
        Act::Appointed { person, role, .. } | Act::OfficeEnded { person, role } => {
            said.with("person", name(person)).with("office", office(visit, seen, role))
        }
        Act::Rescheduled(reschedule) => said
            .with("change", change(visit, seen, &reschedule.change))
            .with("act", &reschedule.act)
            .with("reason", &reschedule.reason),
        Act::Report(act) => on_report(said, act),
        Act::Drafting(act) => on_drafting(visit, seen, said, act),
        Act::Comment { act, .. } => on_comment(visit, seen, said, act),
        Act::Nomination { act, .. } => match act {
            nomination::Act::Named(named) => said
                .with("entity", entity(visit, seen, &named.entity))
                .with("late", late(named.class)),
            nomination::Act::WrittenTo { entity: id, .. } => {
                said.with("entity", entity(visit, seen, id))
            }
            _ => said,
        },
        Act::HandedBack { draft, entity: id, items, unplaced, .. } => said
            .with("draft", draft)
            .with("entity", entity(visit, seen, id))
            .with("items", items)
            .with("unplaced", unplaced),
        Act::Reminded { draft, hours, people } => {
            said.with("draft", draft).count("hours", *hours).count("count", people.len())
        }
        Act::Requested(request) => {
            said.with("what", crate::secretariat::what(visit, seen, &request.command))
        }
        Act::Confirmed { asked_by, .. } => said.with("person", name(asked_by)),
        Act::TurnedDown { .. } => said,
    };
    said.to_string()
}

fn office(visit: &Visit, seen: &Seen, role: &Role) -> String {
    let key = match role {
        Role::Officer => "role-officer",
        Role::FocalPoint(_) => "role-focal-point",
        Role::Contributor(_) => "role-contributor",
        Role::Reader => "role-reader",
    };
    let office = visit.say(key).to_string();
    match role.entity() {
        None => office,
        Some(id) => visit
            .say("record-office")
            .with("office", office)
            .with("entity", entity(visit, seen, id))
            .to_string(),
    }
}

fn change(visit: &Visit, seen: &Seen, change: &Shift) -> String {
    let (lang, forum) = (visit.lang, &seen.forum);
    match change {
        Shift::Move { slot, to } => visit
            .say("record-moved")
            .with("what", show::slot(lang, &forum.mandate, slot))
            .with("to", show::when(lang, to))
            .to_string(),
        Shift::InsertRound { round, .. } => {
            visit.say("record-round").with("name", round.name.say(lang)).to_string()
        }
        Shift::InsertMeeting { meeting, .. } => {
            visit.say("record-meeting").with("name", meeting.name.say(lang)).to_string()
        }
    }
}

/// Whether it came after the deadline, as word lists choose by it.
fn late(class: Class) -> &'static str {
    if class.is_late() { "yes" } else { "no" }
}

fn on_report(said: Sentence, act: &report::Act) -> Sentence {
    match act {
        report::Act::Imported(draft) => {
            said.with("draft", draft.number).count("count", draft.blocks.len())
        }
        report::Act::Translated { draft, lang, .. } => {
            said.with("draft", draft).with("language", lang.own_name())
        }
        report::Act::Posted { draft, despite, .. } => said
            .with("draft", draft)
            .with("despite", if despite.is_some() { "yes" } else { "no" })
            .with("reason", despite.as_deref().unwrap_or_default()),
        report::Act::Compiled(compilation) => said
            .with("draft", compilation.draft)
            .with("revision", compilation.revision)
            .count("count", compilation.comments),
    }
}

fn on_drafting(visit: &Visit, seen: &Seen, said: Sentence, act: &drafting::Act) -> Sentence {
    let who = |agreed: &[EntityId]| {
        let names: Vec<String> = agreed.iter().map(|id| entity(visit, seen, id)).collect();
        if names.is_empty() {
            return visit.say("record-nobody").to_string();
        }
        names.join(&visit.say("compilation-comma").to_string())
    };
    match act {
        drafting::Act::Begun { draft, .. } | drafting::Act::Finished { draft } => {
            said.with("draft", draft)
        }
        drafting::Act::Taken(taken) => said.count("count", taken.len()),
        drafting::Act::LetGo(comments) => said.count("count", comments.len()),
        drafting::Act::Lifted { block, agreed, .. } => {
            said.with("block", block).with("who", who(agreed))
        }
        drafting::Act::Reopened(block) => said.with("block", block),
        drafting::Act::Worded { block, worded } => {
            said.with("block", block).with("who", who(&worded.agreed))
        }
        drafting::Act::Intended { comments, intended } => said
            .count("count", comments.len())
            .with("outcome", visit.say(&format!("outcome-{}", intended.outcome.key())))
            .with("reason", &intended.reason),
        drafting::Act::Answered { entity: id, stance, .. } => {
            said.with("entity", entity(visit, seen, id)).with("stance", stance.key())
        }
        drafting::Act::Shown(_) | drafting::Act::GivenUp => said,
    }
}

fn on_comment(visit: &Visit, seen: &Seen, said: Sentence, act: &comment::Act) -> Sentence {
    match act {
        comment::Act::Written { draft, .. } => said.with("draft", draft),
        comment::Act::Joined(id) => said.with("entity", entity(visit, seen, id)),
        comment::Act::Filed(filing) => said.with("late", late(filing.class)),
        comment::Act::Disposed { outcome, reason } => {
            let outcome = visit.say(&format!("outcome-{}", outcome.key()));
            said.with("outcome", outcome).with("reason", reason)
        }
        _ => said,
    }
}

#[cfg(test)]
mod tests {
    use crate::words::is_known;

    #[test]
    fn every_kind_of_act_can_be_told() {
        for kind in [
            "founded",
            "admitted",
            "enrolled",
            "appointed",
            "office-ended",
            "rescheduled",
            "draft-imported",
            "draft-translated",
            "draft-posted",
            "compiled",
            "reminded",
            "requested",
            "confirmed",
            "turned-down",
            "comment-written",
            "comment-handed-in",
            "comment-verified",
            "comment-given-back",
            "comment-shown",
            "comment-joined",
            "comment-filed",
            "comment-discarded",
            "comment-withdrawn",
            "comment-disposed",
            "drafting-begun",
            "drafting-taken",
            "drafting-let-go",
            "drafting-lifted",
            "drafting-reopened",
            "drafting-worded",
            "drafting-intended",
            "drafting-shown",
            "drafting-hidden",
            "drafting-answered",
            "drafting-given-up",
            "drafting-finished",
        ] {
            assert!(is_known(&format!("act-{kind}")), "{kind}");
        }
    }
}
