//! What a mandate and its dates say against the rules they set themselves.

use super::Mandate;
use crate::calendar::{Calendar, Slot, When, days_after, days_between};
use crate::rule::{InForce, Rule, Severity};

/// What is found against a rule: which sentence to say of it, and its facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Against which rule.
    pub rule: Rule,
    /// How grave.
    pub severity: Severity,
    /// The clause on which the rule rests.
    pub clause: String,
    /// The sentence, by its key in the word lists.
    pub key: &'static str,
    /// What the sentence speaks of.
    pub facts: Vec<(&'static str, String)>,
    /// The date it concerns, if it concerns one.
    pub slot: Option<Slot>,
}

/// Everything found, gravest first, then in the order of the rules.
pub fn findings(mandate: &Mandate, calendar: &Calendar) -> Vec<Finding> {
    let mut found = Vec::new();
    for in_force in &mandate.rules {
        let mut report = |severity: Severity, key, facts, slot| {
            let clause = in_force.clause.clone();
            found.push(Finding { rule: in_force.number, severity, clause, key, facts, slot });
        };
        match in_force.number {
            Rule::R01 => check_frame(mandate, calendar, in_force, &mut report),
            Rule::R02 => check_count(mandate.sub_themes.len(), in_force, "sub-themes", &mut report),
            Rule::R03 => check_count(mandate.agenda.len(), in_force, "agenda", &mut report),
            Rule::R11 => check_public(mandate, in_force, &mut report),
            Rule::R12 => check_order(mandate, calendar, in_force, &mut report),
            Rule::R16 => check_circulation(calendar, in_force, &mut report),
            Rule::R29 => check_windows(mandate, calendar, in_force, &mut report),
            Rule::R35 if !mandate.rounds.iter().any(|round| round.public) => {
                report(in_force.severity, "finding-no-public-round", vec![], None);
            }
            _ => {}
        }
    }
    found.sort_by_key(|finding| (std::cmp::Reverse(finding.severity), finding.rule));
    found
}

type Facts = Vec<(&'static str, String)>;
type Report<'a> = dyn FnMut(Severity, &'static str, Facts, Option<Slot>) + 'a;

fn check_frame(mandate: &Mandate, calendar: &Calendar, rule: &InForce, report: &mut Report<'_>) {
    let wanted = rule.days.unwrap_or_else(|| i64::from(mandate.days));
    if i64::from(mandate.days) != wanted {
        let facts = vec![("days", mandate.days.to_string()), ("wanted", wanted.to_string())];
        report(rule.severity, "finding-duration", facts, Some(Slot::Forum));
    }
    if mandate.place.is_empty() {
        report(rule.severity, "finding-no-place", vec![], None);
    }
    let Some(forum) = calendar.get(&Slot::Forum) else { return };
    if let When::Days(from, to) = forum.when {
        let days = days_between(from, to) + 1;
        if days != wanted {
            let facts = vec![("days", days.to_string()), ("wanted", wanted.to_string())];
            report(rule.severity, "finding-duration", facts, Some(Slot::Forum));
        }
    }
    let span = rule.within.as_ref().and_then(|when| Some((when.earliest()?, when.latest()?)));
    let held = (forum.when.earliest(), forum.when.latest());
    if let (Some((first, last)), (Some(from), Some(to))) = (span, held)
        && (from < first || to > last)
    {
        let facts = vec![("from", first.to_string()), ("to", last.to_string())];
        report(rule.severity, "finding-outside-span", facts, Some(Slot::Forum));
    }
    if !forum.when.is_exact() {
        report(Severity::Note, "finding-not-fixed", vec![], Some(Slot::Forum));
    }
}

fn check_count(found: usize, rule: &InForce, what: &str, report: &mut Report<'_>) {
    let Some(wanted) = rule.count else { return };
    if found != wanted {
        let key = if what == "agenda" { "finding-agenda" } else { "finding-sub-themes" };
        let facts = vec![("found", found.to_string()), ("wanted", wanted.to_string())];
        report(rule.severity, key, facts, None);
    }
}

fn check_public(mandate: &Mandate, rule: &InForce, report: &mut Report<'_>) {
    for wanted in &rule.rounds {
        if mandate.round(*wanted).is_none_or(|(_, round)| !round.public) {
            let facts = vec![("round", wanted.to_string())];
            report(rule.severity, "finding-round-not-public", facts, Some(Slot::Deadline(*wanted)));
        }
    }
}

/// The slots of a forum in the order in which they are told; from the first posting on, the order
/// that R12 asks for.
pub fn order(mandate: &Mandate, calendar: &Calendar) -> Vec<Slot> {
    let mut slots = vec![Slot::Nominations];
    for round in &mandate.rounds {
        slots.push(Slot::Posting(round.key));
        slots.push(Slot::Deadline(round.key));
        let meetings = mandate.meetings.iter().filter(|meeting| meeting.after == round.key);
        slots.extend(meetings.map(|meeting| Slot::Meeting(meeting.id.clone())));
    }
    slots.push(Slot::Final);
    slots.push(Slot::Forum);
    slots.retain(|slot| calendar.get(slot).is_some());
    slots
}

fn check_order(mandate: &Mandate, calendar: &Calendar, rule: &InForce, report: &mut Report<'_>) {
    let mut slots = order(mandate, calendar);
    // Experts are named beside the first round, not before or after it.
    slots.retain(|slot| *slot != Slot::Nominations);
    for (at, slot) in slots.iter().enumerate() {
        let Some(when) = calendar.get(slot).map(|dated| &dated.when) else { continue };
        for before in &slots[..at] {
            let earlier = calendar.get(before).and_then(|dated| dated.when.earliest());
            let (Some(earlier), Some(latest)) = (earlier, when.latest()) else { continue };
            // A posting and the deadline before it must not fall on one day either: the windows
            // of two rounds would overlap.
            let touching = matches!((before, slot), (Slot::Deadline(_), Slot::Posting(_)));
            if earlier > latest || (touching && earlier == latest) {
                let facts = vec![("before", before.key()), ("after", slot.key())];
                report(rule.severity, "finding-order", facts, Some(slot.clone()));
                break;
            }
        }
    }
}

fn check_circulation(calendar: &Calendar, rule: &InForce, report: &mut Report<'_>) {
    let Some(days) = rule.days else { return };
    let latest = calendar.get(&Slot::Final).and_then(|dated| dated.when.latest());
    let (Some(report_day), Some(forum)) = (latest, calendar.get(&Slot::Forum)) else { return };
    let first = days_after(report_day, days);
    let facts = vec![("days", days.to_string()), ("date", first.to_string())];
    let late = forum.when.latest().is_some_and(|day| day < first);
    if late || (forum.when.is_exact() && forum.when.earliest().is_some_and(|day| day < first)) {
        report(rule.severity, "finding-six-weeks", facts, Some(Slot::Forum));
    } else if !forum.when.is_exact() {
        report(Severity::Note, "finding-earliest-opening", facts, Some(Slot::Forum));
    }
}

fn check_windows(mandate: &Mandate, calendar: &Calendar, rule: &InForce, report: &mut Report<'_>) {
    let Some(wanted) = rule.days else { return };
    for (at, round) in mandate.rounds.iter().enumerate() {
        let posting = calendar.get(&Slot::Posting(round.key)).and_then(|d| d.when.latest());
        let deadline = calendar.get(&Slot::Deadline(round.key)).and_then(|d| d.when.earliest());
        let (Some(posting), Some(deadline)) = (posting, deadline) else { continue };
        let days = days_between(posting, deadline);
        if (0..wanted).contains(&days) {
            let facts = vec![
                ("round", super::number(at).to_string()),
                ("days", days.to_string()),
                ("wanted", wanted.to_string()),
            ];
            report(rule.severity, "finding-window", facts, Some(Slot::Deadline(round.key)));
        }
    }
}
