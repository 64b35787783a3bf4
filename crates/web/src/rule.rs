//! The rules of the forum: what each asks, where it is written, how grave it is; and what is found.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use forum::mandate::Forum;
use forum::mandate::check::findings;
use forum::rule::{InForce, Rule};

use crate::cache::Public;
use crate::failure::Failed;
use crate::page::{Here, Page, Visit, render};
use crate::{refusal, show};

#[derive(Template)]
#[template(path = "rule/rules.html")]
struct Rules {
    page: Page,
    symbol: String,
    in_force: Vec<Row>,
    house: Vec<Row>,
    findings: Vec<Found>,
}

/// A rule.
struct Row {
    number: &'static str,
    asks: String,
    clause: String,
    severity: &'static str,
    /// The days, numbers, rounds and spans it sets, in words.
    measures: Vec<String>,
}

/// Something found against a rule.
struct Found {
    number: &'static str,
    severity: &'static str,
    sentence: String,
    clause: String,
}

/// The rules of a forum.
pub(crate) async fn rules(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Failed> {
    let seen = visit.seen(&id)?;
    let mandate = &seen.forum.mandate;
    let found = findings(mandate, &seen.forum.calendar);
    let page = visit.forum_page(&seen, Here::None, visit.say("rule-title")).await?;
    let house = Rule::ALL.iter().filter(|rule| rule.is_of_the_house());
    let rules = Rules {
        symbol: mandate.symbol.clone(),
        in_force: mandate.rules.iter().map(|rule| row(&visit, &seen.forum, rule)).collect(),
        house: house
            .map(|rule| Row {
                number: rule.number(),
                asks: asks(&visit, *rule),
                clause: refusal::clause(visit.lang, &mandate.clause(*rule)),
                severity: "error",
                measures: Vec::new(),
            })
            .collect(),
        findings: found
            .iter()
            .map(|finding| Found {
                number: finding.rule.number(),
                severity: finding.severity.key(),
                sentence: show::finding(visit.lang, mandate, finding),
                clause: finding.clause.clone(),
            })
            .collect(),
        page,
    };
    let mut response = render(&rules);
    response.extensions_mut().insert(Public);
    Ok(response)
}

fn row(visit: &Visit, forum: &Forum, rule: &InForce) -> Row {
    let mut measures = Vec::new();
    if let Some(days) = rule.days.and_then(|days| u32::try_from(days).ok()) {
        measures.push(visit.say("rule-days").count("days", days).to_string());
    }
    if let Some(count) = rule.count.and_then(|count| u32::try_from(count).ok()) {
        measures.push(visit.say("rule-number-asked").count("count", count).to_string());
    }
    if !rule.rounds.is_empty() {
        let number = |key: &u32| {
            let number = forum.mandate.round(*key).map_or(*key, |(number, _)| number);
            lang::number(visit.lang, i64::from(number))
        };
        let rounds: Vec<String> = rule.rounds.iter().map(number).collect();
        let comma = visit.say("compilation-comma").to_string();
        measures.push(visit.say("rule-rounds").with("rounds", rounds.join(&comma)).to_string());
    }
    if let Some(within) = &rule.within {
        measures.push(show::when(visit.lang, within));
    }
    Row {
        number: rule.number.number(),
        asks: asks(visit, rule.number),
        clause: rule.clause.clone(),
        severity: rule.severity.key(),
        measures,
    }
}

/// What a rule asks, in the visitor's language.
fn asks(visit: &Visit, rule: Rule) -> String {
    visit.say(&format!("rule-{}", rule.number().to_lowercase())).to_string()
}

#[cfg(test)]
mod tests {
    use forum::rule::Rule;

    #[test]
    fn every_rule_can_be_said() {
        for rule in Rule::ALL {
            let key = format!("rule-{}", rule.number().to_lowercase());
            assert!(crate::is_known(&key), "{key}");
        }
    }
}
