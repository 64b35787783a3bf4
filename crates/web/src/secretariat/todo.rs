//! What needs doing: the next draft, comments without an answer, compilations, dates near.

use desk::{Filter, Seen};
use forum::calendar::{Slot, days_between};
use forum::command::Command;
use forum::mandate::check::order;
use forum::report::{self, Draft};
use jiff::Timestamp;

use crate::failure::{Failed, OrFault};
use crate::page::Visit;
use crate::show::{self, Moment};

/// Dates within so many days are near.
const NEAR_DAYS: i64 = 30;

/// A draft with comments that wait for an answer, or that came after its deadline.
pub(crate) struct Open {
    pub(crate) draft: u32,
    /// How many wait, as a sentence; empty if none does.
    pub(crate) waiting: String,
    /// How many came late, as a sentence; empty if none did.
    pub(crate) late: String,
}

/// How the compilation of a draft's comments stands.
pub(crate) struct Compiled {
    pub(crate) draft: u32,
    pub(crate) state: String,
    pub(crate) since: String,
    /// Whether there is anything that is not in it yet.
    pub(crate) due: bool,
}

/// A date that is near.
pub(crate) struct Near {
    pub(crate) what: String,
    pub(crate) when: String,
    pub(crate) moment: Option<Moment>,
    pub(crate) left: String,
    pub(crate) overdue: bool,
}

/// The number of the draft whose turn it is; none once the final report is posted.
pub(crate) fn next_draft(seen: &Seen) -> Option<u32> {
    let next = seen.forum.report.current().map_or(1, |draft| draft.number + 1);
    let last = u32::try_from(seen.forum.mandate.rounds.len()).unwrap_or(u32::MAX);
    (next <= last.saturating_add(1)).then_some(next)
}

/// Whether the publication of a draft waits for a second officer.
pub(crate) fn is_asked(seen: &Seen, number: u32) -> bool {
    seen.forum.requests.iter().any(|request| {
        matches!(&*request.command,
            Command::Report(report::Command::Publish { draft, .. }) if *draft == number)
    })
}

/// How the next draft stands, as a sentence.
pub(crate) fn drafting(visit: &Visit, seen: &Seen) -> String {
    let Some(number) = next_draft(seen) else {
        return visit.say("desk-all-posted").to_string();
    };
    let Some(draft) = seen.forum.report.draft(number) else {
        let round = seen.forum.mandate.round_numbered(number).map(|round| round.key);
        let slot = round.map_or(Slot::Final, Slot::Posting);
        let dated = seen.forum.calendar.get(&slot);
        let when = dated.map_or_else(String::new, |d| show::when(visit.lang, &d.when));
        return visit.say("desk-to-import").with("draft", number).with("when", when).to_string();
    };
    let key = if is_asked(seen, number) { "desk-publish-asked" } else { "desk-to-publish" };
    visit
        .say(key)
        .with("draft", number)
        .count("paragraphs", draft.blocks.len())
        .count("languages", draft.translations.len())
        .to_string()
}

fn commented(seen: &Seen) -> impl Iterator<Item = &Draft> {
    let drafts = seen.forum.report.drafts.iter();
    drafts.filter(|draft| draft.posted.is_some() && draft.round.is_some())
}

async fn count(visit: &Visit, seen: &Seen, filter: &Filter) -> Result<u32, Failed> {
    seen.count_comments(filter).await.or_fault(visit)
}

fn filed(draft: u32) -> Filter {
    Filter { draft: Some(draft), stages: vec!["filed"], ..Filter::default() }
}

fn upto(draft: u32, instant: Timestamp) -> Filter {
    Filter { upto: Some(instant.as_millisecond()), ..filed(draft) }
}

/// The drafts whose comments wait for an answer, or came late, newest first.
pub(crate) async fn open(visit: &Visit, seen: &Seen) -> Result<Vec<Open>, Failed> {
    let mut rows = Vec::new();
    for draft in commented(seen) {
        let number = draft.number;
        let unanswered = Filter { open_only: true, ..filed(number) };
        let waiting = count(visit, seen, &unanswered).await?;
        let deadline = draft.round.and_then(|key| seen.forum.calendar.deadline(key));
        let late = match deadline {
            // A deadline lasts to the end of its second.
            Some(at) if at < seen.now => {
                let end = at + jiff::SignedDuration::from_millis(999);
                let in_time = count(visit, seen, &upto(number, end)).await?;
                count(visit, seen, &filed(number)).await?.saturating_sub(in_time)
            }
            _ => 0,
        };
        let say = |key: &str, count: u32| match count {
            0 => String::new(),
            _ => visit.say(key).count("count", count).with("draft", number).to_string(),
        };
        let row = Open {
            draft: number,
            waiting: say("desk-unanswered", waiting),
            late: say("desk-late", late),
        };
        if waiting > 0 || late > 0 {
            rows.push(row);
        }
    }
    rows.reverse();
    Ok(rows)
}

/// How the compilations stand, newest draft first.
pub(crate) async fn compilations(visit: &Visit, seen: &Seen) -> Result<Vec<Compiled>, Failed> {
    let mut rows = Vec::new();
    for draft in commented(seen) {
        let number = draft.number;
        let all = count(visit, seen, &filed(number)).await?;
        let (state, key, since) = match seen.forum.report.compilation(number) {
            None => {
                let state = visit.say("desk-not-compiled").with("draft", number);
                (state.to_string(), "desk-collected", all)
            }
            Some(last) => {
                let held = count(visit, seen, &upto(number, last.upto)).await?;
                let state = visit
                    .say("desk-compiled")
                    .with("draft", number)
                    .with("revision", last.revision)
                    .count("count", last.comments);
                (state.to_string(), "desk-since", all.saturating_sub(held))
            }
        };
        rows.push(Compiled {
            draft: number,
            state,
            since: visit.say(key).count("count", since).to_string(),
            due: since > 0,
        });
    }
    rows.reverse();
    Ok(rows)
}

/// The dates that are near, and those overdue.
pub(crate) fn near(visit: &Visit, seen: &Seen) -> Vec<Near> {
    let (forum, lang) = (&seen.forum, visit.lang);
    let today = forum.calendar.day_of(seen.now);
    let row = |slot: &Slot| {
        let dated = forum.calendar.get(slot)?;
        let waits = match slot {
            Slot::Posting(key) => !commented(seen).any(|draft| draft.round == Some(*key)),
            Slot::Final => next_draft(seen).is_some(),
            _ => false,
        };
        let days = days_between(today, dated.when.latest()?);
        if days > NEAR_DAYS || (days < 0 && !waits) {
            return None;
        }
        let posted = matches!(slot, Slot::Posting(_) | Slot::Final) && !waits;
        if posted {
            return None;
        }
        let (key, distance) = if days < 0 { ("desk-overdue", -days) } else { ("desk-left", days) };
        let distance = u32::try_from(distance).unwrap_or(u32::MAX);
        let deadline = match slot {
            Slot::Deadline(key) => forum.calendar.deadline(*key),
            _ => None,
        };
        Some(Near {
            what: show::slot(lang, &forum.mandate, slot),
            when: show::when(lang, &dated.when),
            moment: deadline.map(|at| show::moment(lang, forum, at)),
            left: visit.say(key).count("days", distance).to_string(),
            overdue: days < 0,
        })
    };
    order(&forum.mandate, &forum.calendar).iter().filter_map(row).collect()
}
