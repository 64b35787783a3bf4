//! What is said about a document: identification, lifecycle, modifications, references.

use std::collections::HashMap;

use jiff::civil::Date;

use crate::document::{Body, Document, Proposal, Proposed, Step, Version};
use crate::eid::Ids;
use crate::iri;
use crate::sheet::Sheet;

/// The eIds of what stands in the metadata.
pub(crate) struct Own {
    author: String,
    editor: Option<String>,
    events: Vec<String>,
    references: Vec<String>,
    modifications: Vec<String>,
}

impl Own {
    /// Gives them, before the body gets its own.
    pub(crate) fn give(document: &Document, ids: &mut Ids) -> Own {
        let identity = &document.identity;
        let proposals = match &document.body {
            Body::Amendment(amendment) => amendment.proposals.len(),
            _ => 0,
        };
        let count = document.events.len();
        Own {
            author: ids.only("", &identity.author.id),
            editor: identity.editor.as_ref().map(|editor| ids.only("", &editor.id)),
            events: (0..count).map(|_| ids.counted("", "eref")).collect(),
            references: (0..count).map(|_| ids.counted("", "ref")).collect(),
            modifications: (0..document.changes.len() + proposals)
                .map(|_| ids.counted("", "tmod"))
                .collect(),
        }
    }
}

/// Writes it; `eids` are those of the blocks by permanent id, `proposals` those of proposals.
pub(crate) fn write(
    document: &Document,
    own: &Own,
    eids: &HashMap<&str, String>,
    proposals: &[String],
) -> Sheet {
    let mut sheet = Sheet::default();
    let source = format!("#{}", own.editor.as_ref().unwrap_or(&own.author));
    let source = [("source", Some(source.as_str()))];
    sheet.open("meta", &[]);
    sheet.open("identification", &source);
    identification(document, own, &mut sheet);
    sheet.close();
    if !document.events.is_empty() {
        sheet.open("lifecycle", &source);
        events(document, own, &mut sheet);
        sheet.close();
    }
    if !own.modifications.is_empty() {
        sheet.open("analysis", &source);
        active(document, own, proposals, &mut sheet);
        passive(document, own, eids, &mut sheet);
        sheet.close();
    }
    sheet.open("references", &source);
    references(document, own, &mut sheet);
    sheet.close();
    sheet.close();
    sheet
}

fn identification(document: &Document, own: &Own, sheet: &mut Sheet) {
    let identity = &document.identity;
    let work = document.work();
    let expression = document.expression();
    let (author, editor) = (&own.author, own.editor.as_ref().unwrap_or(&own.author));
    let (date, number) = match identity.version {
        Version::First => (identity.date, None),
        Version::Later { date, number } => (date, Some(number.to_string())),
    };
    let value = |sheet: &mut Sheet, name, value: &str| sheet.empty(name, &[("value", Some(value))]);
    sheet.open("FRBRWork", &[]);
    core(sheet, &format!("{work}/!main"), &work, identity.date, "creation", author);
    value(sheet, "FRBRcountry", &identity.country);
    if let Some(subtype) = &identity.subtype {
        value(sheet, "FRBRsubtype", subtype);
    }
    value(sheet, "FRBRnumber", &identity.number);
    sheet.close();
    sheet.open("FRBRExpression", &[]);
    core(sheet, &format!("{expression}/!main"), &expression, date, "version", author);
    if let Some(number) = &number {
        value(sheet, "FRBRversionNumber", number);
    }
    sheet.empty("FRBRlanguage", &[("language", Some(iri::code(identity.lang)))]);
    sheet.close();
    sheet.open("FRBRManifestation", &[]);
    let (this, uri) = (format!("{expression}/!main.xml"), format!("{expression}.xml"));
    core(sheet, &this, &uri, date, "markup", editor);
    sheet.close();
}

fn core(sheet: &mut Sheet, this: &str, uri: &str, date: Date, name: &str, author: &str) {
    sheet.empty("FRBRthis", &[("value", Some(this))]);
    sheet.empty("FRBRuri", &[("value", Some(uri))]);
    sheet.empty("FRBRdate", &[("date", Some(&date.to_string())), ("name", Some(name))]);
    sheet.empty("FRBRauthor", &[("href", Some(&format!("#{author}")))]);
}

fn events(document: &Document, own: &Own, sheet: &mut Sheet) {
    let ids = own.events.iter().zip(&own.references);
    for (event, (eid, reference)) in document.events.iter().zip(ids) {
        let (date, source) = (event.date.to_string(), format!("#{reference}"));
        let what = [("date", Some(date.as_str())), ("source", Some(source.as_str()))];
        let kind = ("type", Some(event.step.name()));
        sheet.empty("eventRef", &[("eId", Some(eid.as_str())), what[0], what[1], kind]);
    }
}

fn references(document: &Document, own: &Own, sheet: &mut Sheet) {
    for (event, eid) in document.events.iter().zip(&own.references) {
        let name = if event.step == Step::Generation { "original" } else { "passiveRef" };
        refer(sheet, name, eid, &event.href, &event.shown);
    }
    let identity = &document.identity;
    let editor = identity.editor.as_ref().zip(own.editor.as_ref());
    for (agent, eid) in [(&identity.author, &own.author)].into_iter().chain(editor) {
        let href = format!("/akn/ontology/organization/{}/{}", identity.country, agent.id);
        refer(sheet, "TLCOrganization", eid, &href, &agent.name);
    }
}

fn refer(sheet: &mut Sheet, name: &'static str, eid: &str, href: &str, shown: &str) {
    let shown = ("showAs", Some(shown));
    sheet.empty(name, &[("eId", Some(eid)), ("href", Some(href)), shown]);
}

/// What an amendment does to another document.
fn active(document: &Document, own: &Own, proposals: &[String], sheet: &mut Sheet) {
    let Body::Amendment(amendment) = &document.body else { return };
    sheet.open("activeModifications", &[]);
    let ids = own.modifications.iter().skip(document.changes.len());
    for ((at, proposal), eid) in proposals.iter().zip(&amendment.proposals).zip(ids) {
        modification(at, proposal, eid, sheet);
    }
    sheet.close();
}

fn modification(at: &str, proposal: &Proposal, eid: &str, sheet: &mut Sheet) {
    let own = format!("#{at}");
    let (kind, place, old, new) = match &proposal.change {
        Proposed::Add(_) => ("insertion", Some("after"), None, Some("qstr_1")),
        Proposed::Modify { .. } => ("substitution", None, Some("qtext_1"), Some("qtext_2")),
        Proposed::Suppress(_) => ("repeal", None, Some("qtext_1"), None),
    };
    sheet.open("textualMod", &[("eId", Some(eid)), ("type", Some(kind))]);
    sheet.empty("source", &[("href", Some(&own))]);
    let target = ("href", Some(proposal.target.href.as_str()));
    sheet.empty("destination", &[target, ("pos", place)]);
    for (name, part) in [("old", old), ("new", new)] {
        if let Some(part) = part {
            sheet.empty(name, &[("href", Some(&format!("{own}__{part}")))]);
        }
    }
    sheet.close();
}

/// What was done to this document since the draft before.
fn passive(document: &Document, own: &Own, eids: &HashMap<&str, String>, sheet: &mut Sheet) {
    if document.changes.is_empty() {
        return;
    }
    let draft = [format!("{}/!main", document.expression())];
    sheet.open("passiveModifications", &[]);
    for (change, eid) in document.changes.iter().zip(&own.modifications) {
        let to = change.to.iter().filter_map(|guid| eids.get(guid.as_str()));
        let to: Vec<String> = to.map(|eid| format!("#{eid}")).collect();
        let by = if change.by.is_empty() { &draft[..] } else { &change.by };
        let at = if to.is_empty() { &change.from } else { &to };
        let kind = ("type", Some(change.turn.name()));
        sheet.open("textualMod", &[("eId", Some(eid.as_str())), kind]);
        for (name, all) in
            [("source", by), ("destination", at), ("old", &change.from), ("new", &to)]
        {
            for href in all {
                sheet.empty(name, &[("href", Some(href))]);
            }
        }
        sheet.close();
    }
    sheet.close();
}
