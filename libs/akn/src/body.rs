//! The part of a document that says something, by its type.

use std::collections::VecDeque;

use text::Kind;

use crate::document::{
    Amendment, Body, Document, Group, Head, Listed, Opinion, Proposal, Proposed,
};
use crate::inline::{Pen, space};
use crate::nest::{self, Branch};

impl<'a> Pen<'a> {
    /// Writes title and body.
    pub(crate) fn body(&mut self, document: &'a Document) {
        let lang = document.identity.lang.code();
        if !document.title.is_empty() {
            self.title(&document.title, lang);
        }
        match &document.body {
            Body::Report(blocks) => {
                self.sheet.open("mainBody", &[("xml:lang", Some(lang))]);
                self.branches("", &nest::nest(blocks));
                self.sheet.close();
            }
            Body::Opinion(opinion) => self.opinion(opinion, lang),
            Body::Amendment(amendment) => self.amendment(amendment, lang),
            Body::AmendmentList(listed) => self.list(listed, lang),
        }
    }

    fn title(&mut self, title: &str, lang: &str) {
        let runs = [text::Run::plain(title)];
        self.sheet.open("preface", &[("xml:lang", Some(lang))]);
        let eid = self.ids.counted("preface", "p");
        self.sheet.open("p", &[("eId", Some(&eid)), space(&runs)]);
        self.sheet.open_inside("docTitle", &[]);
        self.runs("", &runs, &mut VecDeque::new());
        (0..3).for_each(|_| self.sheet.close());
    }

    fn opinion(&mut self, opinion: &'a Opinion, lang: &str) {
        if !opinion.preamble.is_empty() {
            let eid = self.ids.only("", "preamble");
            self.sheet.open("preamble", &[("eId", Some(&eid)), ("xml:lang", Some(lang))]);
            opinion.preamble.iter().for_each(|group| self.recitals(&eid, group));
            self.sheet.close();
        }
        self.sheet.open("mainBody", &[("xml:lang", Some(lang))]);
        opinion.operative.iter().for_each(|group| self.operative(group));
        self.sheet.close();
    }

    /// A group of recitals under its head; the words that open the whole are a formula.
    fn recitals(&mut self, parent: &str, group: &'a Group) {
        let mut rest = group.blocks.as_slice();
        let marks: Vec<&str> = group.head.iter().flat_map(|head| nest::marks(&head.runs)).collect();
        let notes = nest::notes(&marks, &mut rest);
        let row = nest::row(rest);
        let plain = |branch: &Branch<'_>| {
            let content = &branch.block.content;
            content.kind == Kind::Paragraph && content.label.is_empty()
        };
        if group.head.is_none() && row.iter().all(plain) {
            let eid = self.ids.counted(parent, "formula");
            let name = ("name", Some("enactingFormula"));
            self.sheet.open("formula", &[("eId", Some(&eid)), name]);
            row.iter().for_each(|branch| self.formula(&eid, branch));
            self.sheet.close();
            return;
        }
        if let Some(head) = group.head.as_ref().filter(|_| row.is_empty()) {
            // The schema wants a recital among recitals; a head alone stands in a container.
            let eid = self.ids.counted(parent, "container");
            self.head("container", &eid, head, Some("recitals"));
            self.paragraph(&eid, &head.runs, None, &mut notes.into());
            self.sheet.close();
            return;
        }
        let eid = self.ids.counted(parent, "recs");
        self.sheet.open("recitals", &[("eId", Some(&eid))]);
        if let Some(head) = &group.head {
            let intro = self.ids.only(&eid, "intro");
            self.head("intro", &intro, head, None);
            self.paragraph(&intro, &head.runs, None, &mut notes.into());
            self.sheet.close();
        }
        row.iter().for_each(|branch| self.recital(&eid, branch));
        self.sheet.close();
    }

    fn formula(&mut self, parent: &str, branch: &Branch<'a>) {
        let (block, runs) = (branch.block, &branch.block.content.runs);
        let eid = self.ids.counted(parent, "p");
        self.note_eid(block, &eid);
        let (first, guid) = (block.first.as_deref(), block.guid.as_deref());
        let ids = [("eId", Some(eid.as_str())), ("wId", first), ("GUID", guid)];
        self.sheet.open("p", &[ids[0], ids[1], ids[2], space(runs)]);
        self.runs(&eid, runs, &mut branch.notes.clone().into());
        self.sheet.close();
    }

    /// One recital; of a block that is no item of the first level, a class says what it is.
    fn recital(&mut self, parent: &str, branch: &Branch<'a>) {
        let content = &branch.block.content;
        let eid = self.ids.numbered(parent, "rec", &content.label);
        self.note_eid(branch.block, &eid);
        let class = match content.kind {
            Kind::Item(1) | Kind::Table(_) => None,
            Kind::Item(level) => Some(format!("item-{level}")),
            Kind::Heading(level) => Some(format!("heading-{level}")),
            Kind::Paragraph => Some("paragraph".to_owned()),
            Kind::Note => Some("note".to_owned()),
        };
        self.start("recital", &eid, branch.block, class.as_deref(), None);
        self.number(&content.label);
        let notes = &mut branch.notes.clone().into();
        match &content.kind {
            Kind::Table(rows) => self.table(&eid, rows, notes),
            _ => self.paragraph(&eid, &content.runs, None, notes),
        }
        self.sheet.close();
    }

    fn operative(&mut self, group: &'a Group) {
        let mut rest = group.blocks.as_slice();
        let eid = self.ids.counted("", "hcontainer");
        let name = Some("operative");
        let Some(head) = &group.head else {
            self.sheet.open("hcontainer", &[("eId", Some(&eid)), ("name", name)]);
            self.branches(&eid, &nest::nest(rest));
            self.sheet.close();
            return;
        };
        let notes = nest::notes(&nest::marks(&head.runs).collect::<Vec<_>>(), &mut rest);
        self.head("hcontainer", &eid, head, name);
        let heading = self.ids.only(&eid, "heading");
        self.sheet.open("heading", &[("eId", Some(&heading)), space(&head.runs)]);
        self.runs(&eid, &head.runs, &mut notes.into());
        self.sheet.close();
        self.branches(&eid, &nest::nest(rest));
        self.sheet.close();
    }

    /// Opens the element of a head with its ids.
    fn head(&mut self, element: &'static str, eid: &str, head: &'a Head, name: Option<&str>) {
        if let Some(guid) = &head.guid {
            self.by_guid.insert(guid, eid.to_owned());
        }
        let (first, guid) = (head.first.as_deref(), head.guid.as_deref());
        let ids = [("eId", Some(eid)), ("wId", first), ("GUID", guid)];
        self.sheet.open(element, &[ids[0], ids[1], ids[2], ("name", name)]);
    }

    fn amendment(&mut self, amendment: &'a Amendment, lang: &str) {
        let none = &mut VecDeque::new();
        self.sheet.open("amendmentBody", &[("xml:lang", Some(lang))]);
        if !amendment.heading.is_empty() {
            self.sheet.open("amendmentHeading", &[]);
            self.paragraph("heading", &amendment.heading, None, none);
            self.sheet.close();
        }
        self.sheet.open("amendmentContent", &[]);
        amendment.proposals.iter().for_each(|proposal| self.proposal(proposal));
        self.sheet.close();
        if !amendment.justification.is_empty() {
            self.sheet.open("amendmentJustification", &[]);
            for runs in &amendment.justification {
                self.paragraph("justification", runs, None, none);
            }
            self.sheet.close();
        }
        self.sheet.close();
    }

    fn proposal(&mut self, proposal: &'a Proposal) {
        self.sheet.open("block", &[("name", Some("proposal"))]);
        let eid = self.ids.counted("", "mod");
        self.proposals.push(eid.clone());
        self.sheet.open_inside("mod", &[("eId", Some(&eid))]);
        let (href, shown) = (&proposal.target.href, [text::Run::plain(&proposal.target.shown)]);
        self.sheet.open_inside("ref", &[("href", Some(href)), space(&shown)]);
        self.runs("", &shown, &mut VecDeque::new());
        self.sheet.close();
        match &proposal.change {
            Proposed::Add(blocks) => {
                let structure = self.ids.counted(&eid, "qstr");
                self.sheet.open_inside("quotedStructure", &[("eId", Some(&structure))]);
                self.branches(&structure, &nest::nest(blocks));
                self.sheet.close();
            }
            Proposed::Modify { old, new } => {
                self.quoted(&eid, old);
                self.quoted(&eid, new);
            }
            Proposed::Suppress(old) => self.quoted(&eid, old),
        }
        self.sheet.close();
        self.sheet.close();
    }

    fn quoted(&mut self, parent: &str, runs: &[text::Run]) {
        let eid = self.ids.counted(parent, "qtext");
        let quotes = [("startQuote", Some("“")), ("endQuote", Some("”"))];
        let attributes = [("eId", Some(eid.as_str())), quotes[0], quotes[1], space(runs)];
        self.sheet.open_inside("quotedText", &attributes);
        self.runs(&eid, runs, &mut VecDeque::new());
        self.sheet.close();
    }

    fn list(&mut self, listed: &[Listed], lang: &str) {
        self.sheet.open("collectionBody", &[("xml:lang", Some(lang))]);
        for one in listed {
            let eid = self.ids.counted("", "cmp");
            self.sheet.open("component", &[("eId", Some(&eid))]);
            let own = self.ids.only(&eid, "dref");
            let (href, shown) = (Some(one.href.as_str()), Some(one.shown.as_str()));
            let attributes = [("eId", Some(own.as_str())), ("href", href), ("showAs", shown)];
            self.sheet.empty("documentRef", &attributes);
            self.sheet.close();
        }
        self.sheet.close();
    }
}
