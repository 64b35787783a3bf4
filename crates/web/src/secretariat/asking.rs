//! What waits for a second officer: who asks for it, what it would change, and since when.

use desk::Seen;
use forum::calendar::Slot;
use forum::command::{Command, Reschedule, Shift};
use forum::report;

use crate::failure::Failed;
use crate::page::Visit;
use crate::show::{self, Moment};

/// A request that waits.
pub(crate) struct Waiting {
    pub(crate) id: String,
    pub(crate) what: String,
    /// The act and the reason it names, where it names them.
    pub(crate) act: String,
    pub(crate) reason: String,
    pub(crate) by: String,
    pub(crate) since: Moment,
    /// Whether the reader asked for it, and so cannot confirm it.
    pub(crate) own: bool,
}

/// Everything that waits, oldest first.
pub(crate) async fn waiting(visit: &Visit, seen: &Seen) -> Result<Vec<Waiting>, Failed> {
    let mut rows = Vec::with_capacity(seen.forum.requests.len());
    for request in &seen.forum.requests {
        let (act, reason) = grounds(&request.command);
        rows.push(Waiting {
            id: request.id.0.clone(),
            what: what(visit, seen, &request.command),
            act,
            reason,
            by: super::name_of(visit, seen, &request.by).await?,
            since: show::moment(visit.lang, &seen.forum, request.at),
            own: visit.person.as_ref() == Some(&request.by),
        });
    }
    Ok(rows)
}

/// What is asked for, as a sentence.
pub(crate) fn what(visit: &Visit, seen: &Seen, command: &Command) -> String {
    match command {
        Command::Report(report::Command::Publish { draft, .. }) => {
            visit.say("ask-publish").with("draft", draft).to_string()
        }
        Command::Schedule(Reschedule { change: Shift::Move { slot, to }, .. }) => {
            let key = if matches!(slot, Slot::Deadline(_)) { "ask-deadline" } else { "ask-move" };
            let dated = seen.forum.calendar.get(slot);
            let from = dated.map_or_else(String::new, |d| show::when(visit.lang, &d.when));
            visit
                .say(key)
                .with("what", show::slot(visit.lang, &seen.forum.mandate, slot))
                .with("from", from)
                .with("to", show::when(visit.lang, to))
                .to_string()
        }
        Command::Schedule(Reschedule {
            change: Shift::InsertRound { round, posting, deadline, .. },
            ..
        }) => visit
            .say("ask-round")
            .with("name", round.name.say(visit.lang))
            .with("posting", show::when(visit.lang, posting))
            .with("deadline", show::when(visit.lang, deadline))
            .to_string(),
        Command::Suspend(ground) | Command::Reinstate(ground) => {
            let found = seen.forum.entities.get(&ground.entity);
            let name = found.map_or(ground.entity.0.as_str(), |one| one.name.say(visit.lang));
            let suspends = matches!(command, Command::Suspend(_));
            let key = if suspends { "ask-suspend" } else { "ask-reinstate" };
            visit.say(key).with("entity", name).to_string()
        }
        _ => visit.say("ask-other").to_string(),
    }
}

fn grounds(command: &Command) -> (String, String) {
    match command {
        Command::Report(report::Command::Publish { despite, .. }) => {
            (String::new(), despite.clone().unwrap_or_default())
        }
        Command::Schedule(reschedule) => (reschedule.act.clone(), reschedule.reason.clone()),
        Command::Suspend(ground) | Command::Reinstate(ground) => {
            (ground.act.clone(), ground.reason.clone())
        }
        _ => (String::new(), String::new()),
    }
}
