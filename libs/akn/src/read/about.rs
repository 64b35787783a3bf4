//! Who a document is and what happened to it, out of its metadata.

use jiff::civil::Date;

use super::Reader;
use crate::address::is_fit;
use crate::document::{Agent, Change, Event, Identity, Step, Turn, Version};
use crate::fault::Fault;
use crate::iri;
use crate::loss::Lost;
use crate::tree::Element;

impl Reader<'_> {
    /// Who the document is.
    pub(super) fn identity(&mut self, meta: &Element, kind: &str) -> Result<Identity, Fault> {
        let lacks = |element| Fault::Lacks { element };
        let found = meta.child("identification").ok_or(lacks("identification"))?;
        let work = found.child("FRBRWork").ok_or(lacks("FRBRWork"))?;
        let expression = found.child("FRBRExpression").ok_or(lacks("FRBRExpression"))?;
        let address = work.child("FRBRuri").and_then(|uri| uri.attribute("value"));
        let address = address.ok_or(lacks("FRBRuri"))?;
        let parts = iri::parts(address);
        let date = parts.date.or_else(|| date(work.child("FRBRdate")));
        let code = expression.child("FRBRlanguage").and_then(|lang| lang.attribute("language"));
        let code = code.ok_or(lacks("FRBRlanguage"))?;
        let lang = iri::lang(code).ok_or_else(|| Fault::Language { language: code.to_owned() })?;
        let own = expression.child("FRBRuri").and_then(|uri| uri.attribute("value"));
        let author = self.agent(meta, work.child("FRBRauthor"), "href");
        let editor = self
            .agent(meta, Some(found), "source")
            .filter(|editor| author.as_ref().is_none_or(|author| author.id != editor.id));
        let identity = Identity {
            country: parts.country,
            subtype: parts.subtype,
            issuer: parts.issuer,
            date: date.ok_or(lacks("FRBRdate"))?,
            number: parts.number,
            lang,
            version: version(own.unwrap_or_default(), expression),
            author: author.ok_or(lacks("FRBRauthor"))?,
            editor,
        };
        let built = iri::work(&identity, kind);
        if built != address || own != Some(iri::expression(&built, &identity).as_str()) {
            self.losses.add(Lost::Address, "FRBRuri");
        }
        Ok(identity)
    }

    /// The body or person that an attribute refers to.
    fn agent(&mut self, meta: &Element, from: Option<&Element>, name: &str) -> Option<Agent> {
        let id = from?.attribute(name)?;
        let id = id.strip_prefix('#').unwrap_or(id);
        let named = entries(meta).find(|entry| entry.attribute("eId") == Some(id));
        let shown = named.and_then(|entry| entry.attribute("showAs"));
        Some(Agent { id: id.to_owned(), name: shown.unwrap_or_default().to_owned() })
    }

    /// What happened to the document.
    pub(super) fn events(&mut self, meta: &Element) -> Vec<Event> {
        let lifecycles = meta.elements().filter(|element| element.name == "lifecycle");
        let mut events = Vec::new();
        for event in lifecycles.flat_map(Element::elements) {
            let source = event.attribute("source").unwrap_or_default();
            let source = source.strip_prefix('#').unwrap_or(source);
            let entry = entries(meta).find(|entry| entry.attribute("eId") == Some(source));
            let step = event.attribute("type").unwrap_or("generation");
            let step = Step::NAMES.iter().find(|(_, name)| *name == step);
            let href = entry.and_then(|entry| entry.attribute("href")).filter(|href| is_fit(href));
            let (Some(date), Some((step, _)), Some(entry), Some(href)) =
                (date(Some(event)), step, entry, href)
            else {
                self.losses.add(Lost::Change, &event.name);
                continue;
            };
            let shown = entry.attribute("showAs").unwrap_or_default().to_owned();
            events.push(Event { date, step: *step, href: href.to_owned(), shown });
        }
        events
    }

    /// What became of the paragraphs of the draft before; `draft` is this one's address.
    pub(super) fn changes(&mut self, meta: &Element, draft: &str) -> Vec<Change> {
        let analyses = meta.elements().filter(|element| element.name == "analysis");
        let mut changes = Vec::new();
        for part in analyses.flat_map(Element::elements) {
            match part.name.as_str() {
                "passiveModifications" => {
                    changes.extend(part.elements().filter_map(|one| self.change(one, draft)));
                }
                // An amendment says the same in its own body.
                "activeModifications" => {}
                _ => self.losses.add(Lost::About, &part.name),
            }
        }
        changes
    }

    fn change(&mut self, element: &Element, draft: &str) -> Option<Change> {
        let hrefs = |name: &str| -> Vec<String> {
            let named = element.elements().filter(|child| child.name == name);
            named.filter_map(|child| child.attribute("href")).map(str::to_owned).collect()
        };
        let turn = element.attribute("type").unwrap_or_default();
        let turn = Turn::NAMES.iter().find(|(_, name)| *name == turn).map(|(turn, _)| *turn);
        let (mut by, from, new) = (hrefs("source"), hrefs("old"), hrefs("new"));
        let guid = |href: &String| self.guids.get(href.strip_prefix('#')?).map(ToString::to_string);
        let to: Vec<String> = new.iter().filter_map(guid).collect();
        if by == [draft] {
            by.clear();
        }
        let whole = to.len() == new.len() && (!to.is_empty() || !from.is_empty());
        let fit = from.iter().chain(&by).all(|href| is_fit(href));
        match turn {
            Some(turn) if whole && fit && element.name == "textualMod" => {
                Some(Change { turn, from, to, by })
            }
            _ => {
                self.losses.add(Lost::Change, &element.name);
                None
            }
        }
    }
}

/// The entries of the references.
fn entries(meta: &Element) -> impl Iterator<Item = &Element> {
    let lists = meta.elements().filter(|element| element.name == "references");
    lists.flat_map(Element::elements)
}

/// The day of an element; of an instant, its day.
fn date(element: Option<&Element>) -> Option<Date> {
    let text = element?.attribute("date")?;
    text.get(..10)?.parse().ok()
}

/// The version that an expression's address names: `eng@` is the first.
fn version(address: &str, expression: &Element) -> Version {
    let named = address.rsplit_once('@').and_then(|(_, date)| date.get(..10)?.parse().ok());
    let number = expression.child("FRBRversionNumber").and_then(|one| one.attribute("value"));
    let number = number.and_then(|number| number.parse().ok());
    match (named, number) {
        (Some(date), number) => Version::Later { date, number: number.unwrap_or_default() },
        (None, _) => Version::First,
    }
}
