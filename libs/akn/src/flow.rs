//! A hierarchy of blocks as sections, paragraphs, lists, tables and footnotes.

use std::collections::VecDeque;

use text::{Kind, Row};

use crate::document::Block;
use crate::inline::Pen;
use crate::nest::Branch;

impl<'a> Pen<'a> {
    /// Writes branches below an element with this eId.
    pub(crate) fn branches(&mut self, parent: &str, branches: &[Branch<'a>]) {
        let mut rest = branches;
        while let Some((first, others)) = rest.split_first() {
            if !is_item(first) {
                self.branch(parent, first);
                rest = others;
                continue;
            }
            let end = rest.iter().position(|branch| !is_item(branch)).unwrap_or(rest.len());
            let eid = self.ids.counted(parent, "list");
            self.sheet.open("list", &[("eId", Some(&eid))]);
            rest[..end].iter().for_each(|item| self.member("point", "point", &eid, item));
            self.sheet.close();
            rest = &rest[end..];
        }
    }

    fn branch(&mut self, parent: &str, branch: &Branch<'a>) {
        match &branch.block.content.kind {
            Kind::Heading(_) => self.section(parent, branch),
            Kind::Table(rows) => {
                let eid = self.opened("hcontainer", "hcontainer", parent, branch, Some("table"));
                let content = self.ids.only(&eid, "content");
                self.sheet.open("content", &[("eId", Some(&content))]);
                self.table(&content, rows, &mut branch.notes.clone().into());
                self.sheet.close();
                self.sheet.close();
            }
            Kind::Note => self.member("hcontainer", "hcontainer", parent, branch),
            Kind::Paragraph | Kind::Item(_) => self.member("paragraph", "para", parent, branch),
        }
    }

    fn section(&mut self, parent: &str, branch: &Branch<'a>) {
        let eid = self.opened("section", "sec", parent, branch, None);
        let runs = &branch.block.content.runs;
        let heading = self.ids.only(&eid, "heading");
        let attributes = [("eId", Some(heading.as_str())), crate::inline::space(runs)];
        self.sheet.open("heading", &attributes);
        self.runs(&eid, runs, &mut branch.notes.clone().into());
        self.sheet.close();
        self.branches(&eid, &branch.below);
        self.sheet.close();
    }

    /// A paragraph, point or footnote: its number, its text, and what stands under it.
    fn member(&mut self, name: &'static str, prefix: &str, parent: &str, branch: &Branch<'a>) {
        let role = (branch.block.content.kind == Kind::Note).then_some("note");
        let eid = self.opened(name, prefix, parent, branch, role);
        let holder = if branch.below.is_empty() { "content" } else { "intro" };
        let inside = self.ids.only(&eid, holder);
        self.sheet.open(holder, &[("eId", Some(&inside))]);
        let notes = &mut branch.notes.clone().into();
        self.paragraph(&inside, &branch.block.content.runs, None, notes);
        self.sheet.close();
        self.branches(&eid, &branch.below);
        self.sheet.close();
    }

    /// Opens the element of a block and writes its number.
    fn opened(
        &mut self,
        name: &'static str,
        prefix: &str,
        parent: &str,
        branch: &Branch<'a>,
        role: Option<&str>,
    ) -> String {
        let block = branch.block;
        let eid = self.ids.numbered(parent, prefix, &block.content.label);
        self.note_eid(block, &eid);
        let level = match block.content.kind {
            Kind::Heading(level) | Kind::Item(level) if level != branch.depth => {
                Some(format!("level-{level}"))
            }
            _ => None,
        };
        self.start(name, &eid, block, level.as_deref(), role);
        self.number(&block.content.label);
        eid
    }

    /// Opens an element with the ids of a block.
    pub(crate) fn start(
        &mut self,
        name: &'static str,
        eid: &str,
        block: &Block,
        class: Option<&str>,
        role: Option<&str>,
    ) {
        let (first, guid) = (block.first.as_deref(), block.guid.as_deref());
        let ids = [("eId", Some(eid)), ("wId", first), ("GUID", guid)];
        let attributes = [ids[0], ids[1], ids[2], ("class", class), ("name", role)];
        self.sheet.open(name, &attributes);
    }

    /// Writes a table; its first row is its head.
    ///
    /// The schema wants a cell in each row and a row in each table; a class says that there is
    /// none.
    pub(crate) fn table(&mut self, parent: &str, rows: &[Row], notes: &mut VecDeque<&'a Block>) {
        let eid = self.ids.counted(parent, "table");
        let none = [Vec::new()];
        let class = rows.is_empty().then_some("empty");
        self.sheet.open("table", &[("eId", Some(&eid)), ("class", class)]);
        for (at, row) in if rows.is_empty() { &none[..] } else { rows }.iter().enumerate() {
            self.sheet.open("tr", &[("class", row.is_empty().then_some("empty"))]);
            for cell in row {
                self.sheet.open(if at == 0 { "th" } else { "td" }, &[]);
                self.paragraph(&eid, cell, None, notes);
                self.sheet.close();
            }
            if row.is_empty() {
                self.sheet.empty("td", &[]);
            }
            self.sheet.close();
        }
        self.sheet.close();
    }
}

fn is_item(branch: &Branch<'_>) -> bool {
    matches!(branch.block.content.kind, Kind::Item(_))
}
