//! What a document says, by its type.

use text::{Content, Kind, Run};

use super::blocks::Depth;
use super::line::block;
use super::{Reader, opinion};
use crate::address::is_fit;
use crate::document::{Amendment, Block, Body, Group, Head, Listed, Proposal, Proposed, Target};
use crate::loss::Lost;
use crate::tree::{Element, Node};

impl<'t> Reader<'t> {
    /// The title, out of the preface; other paragraphs there are left out.
    pub(super) fn title(&mut self, element: &'t Element) -> String {
        let Some(preface) = element.child("preface") else { return String::new() };
        let mut title = None;
        for part in preface.elements() {
            let titled = part.all().into_iter().any(|inner| inner.name == "docTitle");
            if titled && title.is_none() {
                title = Some(self.text(part));
            } else {
                self.losses.add(Lost::Part, &part.name);
            }
        }
        title.unwrap_or_default()
    }

    /// The body by the document's type.
    pub(super) fn body(&mut self, element: &'t Element) -> Body {
        match element.name.as_str() {
            "statement" => self.statement(element),
            "amendment" => Body::Amendment(self.amendment(element)),
            "amendmentList" => Body::AmendmentList(self.list(element)),
            name => {
                if name != "doc" || element.attribute("name") != Some("report") {
                    self.losses.add(Lost::Type, name);
                }
                let mut blocks = Vec::new();
                let is_text = |part: &&Element| {
                    part.name == "preamble" || part.name.to_ascii_lowercase().ends_with("body")
                };
                for part in element.elements().filter(is_text) {
                    self.blocks(part, Depth::default(), &mut blocks);
                }
                Body::Report(blocks)
            }
        }
    }

    fn statement(&mut self, element: &'t Element) -> Body {
        let mut opinion = opinion(Self::stage(element));
        if let Some(preamble) = element.child("preamble") {
            self.preamble(preamble, &mut opinion.preamble);
        }
        if let Some(body) = element.child("mainBody") {
            for part in body.elements() {
                self.operative(part, &mut opinion.operative);
            }
        }
        Body::Opinion(opinion)
    }

    fn preamble(&mut self, preamble: &'t Element, groups: &mut Vec<Group>) {
        for part in preamble.elements() {
            let group = match part.name.as_str() {
                "recitals" => self.recitals(part),
                "container" if is_head_alone(part) => self.recitals_head(part),
                "formula" => Group { head: None, blocks: self.row(part) },
                name => {
                    self.losses.add(Lost::Structure, name);
                    let mut blocks = Vec::new();
                    self.blocks(part, Depth::default(), &mut blocks);
                    if blocks.is_empty() && part.name == "p" {
                        let (runs, notes) = self.runs(part);
                        blocks.push(block(part, Content::new(Kind::Paragraph, "", runs)));
                        blocks.extend(notes);
                    }
                    // A container's first paragraph is its head when it is set as one.
                    let divided = crate::Opinion::divide(crate::Stage::Draft, blocks);
                    groups.extend(divided.preamble);
                    groups.extend(divided.operative);
                    continue;
                }
            };
            groups.push(group);
        }
    }

    fn recitals(&mut self, element: &'t Element) -> Group {
        let mut group = Group { head: None, blocks: Vec::new() };
        for part in element.elements() {
            match part.name.as_str() {
                "intro" => group = self.recitals_head(part),
                "recital" => self.recital(part, &mut group.blocks),
                name => {
                    self.losses.add(Lost::Structure, name);
                    self.blocks(part, Depth::default(), &mut group.blocks);
                }
            }
        }
        group
    }

    /// A group that so far has only its head, and the head's footnotes.
    fn recitals_head(&mut self, element: &'t Element) -> Group {
        let paragraph = element.child("p");
        let (runs, blocks) = paragraph.map(|p| self.runs(p)).unwrap_or_default();
        Group { head: Some(head(element, runs)), blocks }
    }

    fn recital(&mut self, element: &'t Element, out: &mut Vec<Block>) {
        if let Some(table) = element.child("table") {
            return self.table(element, table, out);
        }
        let class = element.attribute("class").unwrap_or_default();
        let (name, level) = class.rsplit_once('-').unwrap_or((class, "1"));
        let level = level.parse().unwrap_or(1);
        let kind = match name {
            "heading" => Kind::Heading(level),
            "paragraph" => Kind::Paragraph,
            "note" => Kind::Note,
            _ => Kind::Item(level),
        };
        self.member(element, kind, Depth::default(), out);
    }

    /// The paragraphs of a formula.
    fn row(&mut self, element: &'t Element) -> Vec<Block> {
        let mut blocks = Vec::new();
        self.blocks(element, Depth::default(), &mut blocks);
        blocks
    }

    fn operative(&mut self, part: &'t Element, groups: &mut Vec<Group>) {
        let is_group = part.name == "hcontainer" && part.attribute("name") == Some("operative");
        if is_group {
            let heading = part.child("heading");
            let read = heading.map(|heading| self.runs(heading));
            let mut group = Group { head: None, blocks: Vec::new() };
            if let Some((runs, notes)) = read {
                group.head = Some(head(part, runs));
                group.blocks = notes;
            }
            self.blocks(part, Depth::default(), &mut group.blocks);
            return groups.push(group);
        }
        // What stands outside of any group goes on from what stood before it.
        let loose = |group: &&mut Group| group.head.is_none();
        if groups.last_mut().filter(loose).is_none() {
            groups.push(Group { head: None, blocks: Vec::new() });
        }
        let mut blocks = Vec::new();
        self.one(part, Depth::default(), &mut blocks);
        if let Some(group) = groups.last_mut() {
            group.blocks.extend(blocks);
        }
    }

    fn amendment(&mut self, element: &'t Element) -> Amendment {
        let mut amendment =
            Amendment { heading: Vec::new(), proposals: Vec::new(), justification: Vec::new() };
        let parts = element.child("amendmentBody").into_iter().flat_map(Element::elements);
        for part in parts {
            match part.name.as_str() {
                "amendmentHeading" => {
                    for (at, p) in part.elements().enumerate() {
                        if at > 0 {
                            amendment.heading.push(Run::plain("\n"));
                        }
                        amendment.heading.extend(self.runs(p).0);
                    }
                }
                "amendmentContent" => {
                    for one in part.all().into_iter().filter(|one| one.name == "mod") {
                        amendment.proposals.extend(self.proposal(one));
                    }
                }
                "amendmentJustification" => {
                    let paragraphs = part.elements().map(|p| self.runs(p).0);
                    amendment.justification.extend(paragraphs.collect::<Vec<_>>());
                }
                name => self.losses.add(Lost::Part, name),
            }
        }
        amendment
    }

    fn proposal(&mut self, element: &'t Element) -> Option<Proposal> {
        let reference = element.child("ref");
        let href = reference.and_then(|one| one.attribute("href")).filter(|href| is_fit(href));
        let (Some(reference), Some(href)) = (reference, href) else {
            self.losses.add(Lost::Change, "mod");
            return None;
        };
        let target = Target { href: href.to_owned(), shown: self.text(reference) };
        let says = |node: &Node| match node {
            Node::Text(text) => !text.trim().is_empty(),
            Node::Element(_) => false,
        };
        if element.children.iter().any(says) {
            // "In paragraph 1, replace … with …": the proposal says it without words.
            self.losses.add(Lost::Structure, "mod");
        }
        if let Some(structure) = element.child("quotedStructure") {
            let mut blocks = Vec::new();
            self.blocks(structure, Depth::default(), &mut blocks);
            return Some(Proposal { target, change: Proposed::Add(blocks) });
        }
        let quoted = element.elements().filter(|one| one.name == "quotedText");
        let mut quoted: Vec<Vec<Run>> = quoted.map(|one| self.runs(one).0).collect();
        let new = quoted.pop()?;
        let change = match quoted.pop() {
            Some(old) => Proposed::Modify { old, new },
            None => Proposed::Suppress(new),
        };
        Some(Proposal { target, change })
    }

    fn list(&mut self, element: &'t Element) -> Vec<Listed> {
        let mut listed = Vec::new();
        let parts = element.child("collectionBody").into_iter().flat_map(Element::elements);
        for part in parts {
            let reference = part.child("documentRef");
            let href = reference.and_then(|one| one.attribute("href"));
            let (Some(reference), Some(href)) = (reference, href.filter(|href| is_fit(href)))
            else {
                self.losses.add(Lost::Part, &part.name);
                continue;
            };
            let shown = reference.attribute("showAs").unwrap_or_default().to_owned();
            listed.push(Listed { href: href.to_owned(), shown });
        }
        listed
    }
}

/// Whether a container is what we write for a head without recitals.
fn is_head_alone(element: &Element) -> bool {
    let mut inside = element.elements();
    let paragraph = inside.next().is_some_and(|first| first.name == "p");
    element.attribute("name") == Some("recitals") && paragraph && inside.next().is_none()
}

fn head(element: &Element, runs: Vec<Run>) -> Head {
    let id = |name| element.attribute(name).map(str::to_owned);
    Head { runs, guid: id("GUID"), first: id("wId") }
}
