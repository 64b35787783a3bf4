//! What comes of a command, as a story tells it.

use desk::Done;
use forum::calendar::Slot;
use forum::command::{Reschedule, Shift};
use forum::comment::{self, Class};
use forum::person::Role;
use forum::report::{self, Draft, Turn};
use forum::{Act, EntityId, Forum};
use jiff::Timestamp;

use crate::scene::Scene;
use crate::{drafting, nomination};

/// What was done, in a phrase; `before` is the forum before it.
pub(crate) fn of(scene: &Scene<'_>, before: Option<&Forum>, done: &Done) -> String {
    if done.repeated {
        return "the same receipt as before".to_owned();
    }
    let disposed =
        |act: &&Act| matches!(act, Act::Comment { act: comment::Act::Disposed { .. }, .. });
    let answered = done.acts.iter().filter(disposed).count();
    if let Some(told) = done.acts.iter().find_map(|act| drafting::told(act, answered)) {
        return told;
    }
    if answered > 0 {
        return format!("{} answered", count(answered, "comment"));
    }
    let Some(act) = done.acts.last() else { return "nothing changes".to_owned() };
    match act {
        Act::Founded { .. } => "the forum is founded without officers".to_owned(),
        Act::Admitted(entities) => {
            let ids: Vec<&str> = entities.iter().map(|entity| entity.id.0.as_str()).collect();
            let verb = if ids.len() == 1 { "is" } else { "are" };
            format!("{} {verb} admitted", list(&ids))
        }
        Act::Appointed { .. } if matches!(done.acts[0], Act::Founded { .. }) => {
            "the forum is founded".to_owned()
        }
        Act::Suspended(ground) => format!("{} is suspended", ground.entity),
        Act::Reinstated(ground) => format!("{} is reinstated", ground.entity),
        Act::Appointed { person, role, letter: None } => {
            format!("{} is {}", scene.name(person), office(role))
        }
        Act::Appointed { person, role, letter: Some(letter) } => {
            format!("{} is {} by letter {}", scene.name(person), office(role), letter.symbol)
        }
        Act::OfficeEnded { person, role } => {
            format!("{} is no longer {}", scene.name(person), office(role))
        }
        Act::Rescheduled(change) => rescheduled(scene, before, change),
        Act::Report(act) => of_report(scene, act),
        Act::Drafting(act) => act.kind().replace('-', " "),
        Act::Comment { act, .. } => of_comment(act),
        Act::Nomination { act, .. } => nomination::told(act),
        Act::HandedBack { items, unplaced, .. } => {
            let items = count(usize::try_from(*items).unwrap_or(0), "item");
            format!("{items} read, {unplaced} not placed")
        }
        Act::Reminded { people, .. } => told(people.len()),
        Act::Requested(_) => "waits for a second officer".to_owned(),
        Act::TurnedDown { .. } => "the request is turned down".to_owned(),
        Act::Enrolled { person, .. } => format!("{} is written down", scene.name(person)),
        Act::Confirmed { .. } => "confirmed".to_owned(),
    }
}

/// How many were told.
pub(crate) fn told(people: usize) -> String {
    match people {
        0 => "nobody is told".to_owned(),
        1 => "1 person is told".to_owned(),
        many => format!("{many} people are told"),
    }
}

fn office(role: &Role) -> String {
    match role {
        Role::Officer => "officer".to_owned(),
        Role::FocalPoint(entity) => format!("focal point of {entity}"),
        Role::Contributor(entity) => format!("contributor of {entity}"),
        Role::Reader => "reader".to_owned(),
    }
}

fn rescheduled(scene: &Scene<'_>, before: Option<&Forum>, change: &Reschedule) -> String {
    let after = scene.forum();
    let after = after.as_deref();
    match &change.change {
        Shift::Move { slot, to } => {
            let was = before.and_then(|forum| forum.calendar.get(slot));
            let was = was.map_or_else(String::new, |dated| format!(", was {}", dated.when));
            format!("{} is {to}{was}", date(after, slot))
        }
        Shift::InsertRound { round, .. } => {
            let number = after.and_then(|forum| forum.mandate.round(round.key));
            let number = number.map_or(0, |(number, _)| number);
            format!("round {number} is inserted")
        }
        Shift::InsertMeeting { meeting, .. } => format!("the meeting {} is inserted", meeting.id),
    }
}

/// A date as a story calls it.
pub(crate) fn date(forum: Option<&Forum>, slot: &Slot) -> String {
    let number = |key: &u32| {
        forum.and_then(|forum| forum.mandate.round(*key)).map_or(*key, |(number, _)| number)
    };
    match slot {
        Slot::Posting(key) => format!("the posting of round {}", number(key)),
        Slot::Deadline(key) => format!("the deadline of round {}", number(key)),
        Slot::Meeting(id) => format!("the meeting {id}"),
        Slot::Nominations => "the nominations".to_owned(),
        Slot::Final => "the final report".to_owned(),
        Slot::Forum => "the opening".to_owned(),
    }
}

fn of_report(scene: &Scene<'_>, act: &report::Act) -> String {
    match act {
        report::Act::Imported(draft) => imported(draft),
        report::Act::Translated { draft, lang, blocks, .. } => {
            let forum = scene.forum();
            let found = forum.as_deref().and_then(|forum| forum.report.draft(*draft));
            let all = found.map_or(0, |draft| draft.blocks.len());
            format!("{} of {all} blocks are in {lang}", blocks.len())
        }
        report::Act::Posted { draft, despite, late_days, unanswered } => {
            let late = match late_days {
                0 => String::new(),
                days => {
                    format!(", {} late [R09]", count(usize::try_from(*days).unwrap_or(0), "day"))
                }
            };
            let open = match (despite, unanswered) {
                (None, _) => String::new(),
                (Some(_), 0) => ", by an override".to_owned(),
                (Some(_), many) => format!(", despite {many} unanswered"),
            };
            format!("draft {draft} is posted{late}{open}")
        }
        report::Act::Compiled(compilation) => {
            let comments = count(compilation.comments as usize, "comment");
            format!("Rev.{} of the compilation holds {comments}", compilation.revision)
        }
    }
}

/// In what order a story tells what became of the blocks.
const TURNS: [Turn; 8] = [
    Turn::Kept,
    Turn::Edited,
    Turn::Moved,
    Turn::MovedAndEdited,
    Turn::Split,
    Turn::Merged,
    Turn::New,
    Turn::Deleted,
];

pub(crate) fn imported(draft: &Draft) -> String {
    let told = |turn: &Turn| {
        let count = draft.lineage.iter().filter(|line| line.turn == *turn).count();
        (count > 0).then(|| format!("{count} {}", turn.key().replace('-', " ")))
    };
    let turns: Vec<String> = TURNS.iter().filter_map(told).collect();
    format!("draft {} is imported: {}", draft.number, turns.join(", "))
}

fn of_comment(act: &comment::Act) -> String {
    match act {
        comment::Act::Written { .. } => "kept as a draft".to_owned(),
        comment::Act::HandedIn => "waits for the focal point".to_owned(),
        comment::Act::Verified => "verified".to_owned(),
        comment::Act::GivenBack => "given back".to_owned(),
        comment::Act::Shown => "shown to other members".to_owned(),
        comment::Act::Joined(entity) => format!("joined by {entity}"),
        comment::Act::Filed(filing) => format!("receipt, {}", class(filing.class)),
        comment::Act::Discarded => "thrown away".to_owned(),
        comment::Act::Withdrawn => "withdrawn".to_owned(),
        comment::Act::Disposed { .. } => "1 comment answered".to_owned(),
    }
}

/// How a comment stands to the deadline, with the rule where it is not simply on time.
pub(crate) fn class(class: Class) -> &'static str {
    match class {
        Class::OnTime => "on time",
        Class::Grace => "within the grace [R10]",
        Class::Late => "late [R10]",
        Class::Held => "held for the next meeting [R10]",
    }
}

/// An instant on the forum's wall clock.
pub(crate) fn wall(forum: &Forum, at: Timestamp) -> String {
    let zoned = at.to_zoned_datetime(forum.calendar.time_zone());
    zoned.strftime("%Y-%m-%d %H:%M:%S").to_string()
}

/// So many things.
pub(crate) fn count(count: usize, thing: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {thing}{plural}")
}

/// Names as a list: `a, b and c`.
pub(crate) fn list(names: &[&str]) -> String {
    match names.split_last() {
        None => String::new(),
        Some((last, [])) => (*last).to_owned(),
        Some((last, first)) => format!("{} and {last}", first.join(", ")),
    }
}

/// Entities as a list.
pub(crate) fn entities(entities: &[EntityId]) -> String {
    list(&entities.iter().map(|entity| entity.0.as_str()).collect::<Vec<_>>())
}
