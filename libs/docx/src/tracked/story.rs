//! Stories: the paragraphs and tables of a body, a cell or a note, told in order.

use std::collections::HashSet;

use redline::{Pair, align};

use crate::raw::At;
use crate::tracked::line::Op;
use crate::tracked::paragraph::{Of, Paragraph};
use crate::tracked::side::Block;
use crate::tracked::{Counts, Writing};

/// What becomes of blocks that belong together.
enum Step {
    /// They stand in both documents.
    Both(Vec<At>, Vec<At>),
    /// It is gone.
    Gone(At),
    /// It is new.
    New(At),
}

/// A block of the outcome.
enum Told {
    Paragraph(Paragraph),
    Table { text: String, new: Option<At> },
}

impl Writing<'_> {
    /// What stands in a container of the new document, with what is gone of the old one.
    pub(crate) fn container(&mut self, old: Option<At>, new: At) -> String {
        let before = old.map(|old| self.old.units(old)).unwrap_or_default();
        let blocks = self.new.blocks(new);
        let after: Vec<At> = blocks.iter().filter_map(|block| block.unit()).collect();
        let mut told = Vec::new();
        for step in self.steps(&before, &after) {
            self.tell_step(step, &mut told);
        }
        self.settle_ends(&mut told, &blocks);
        self.assemble(told, &blocks)
    }

    fn steps(&self, before: &[At], after: &[At]) -> Vec<Step> {
        let old: Vec<_> = before.iter().map(|at| self.old.content(*at)).collect();
        let new: Vec<_> = after.iter().map(|at| self.new.content(*at)).collect();
        let mut steps = Vec::new();
        let table_of_old = |at: &usize| self.old.raw.is(before[*at], "tbl");
        let table_of_new = |at: &usize| self.new.raw.is(after[*at], "tbl");
        for pair in align(&old, &new).pairs {
            let (old, new, stays) = match pair {
                Pair::Kept { old, new } | Pair::Edited { old, new } => (vec![old], vec![new], true),
                Pair::Split { old, new, moved } => (vec![old], new, !moved),
                Pair::Merged { old, new, moved } => (old, vec![new], !moved),
                Pair::Moved { new, .. } | Pair::New { new } => (Vec::new(), vec![new], false),
                Pair::Deleted { old } | Pair::Left { old, .. } => (vec![old], Vec::new(), false),
            };
            let tables = old.iter().filter(|at| table_of_old(at)).count()
                + new.iter().filter(|at| table_of_new(at)).count();
            let alike = tables == 0 || (tables == 2 && old.len() == 1 && new.len() == 1);
            if stays && alike {
                let old = old.into_iter().map(|at| before[at]).collect();
                steps.push(Step::Both(old, new.into_iter().map(|at| after[at]).collect()));
                continue;
            }
            // What was moved is told where it left as gone, and here as new.
            if stays || new.is_empty() {
                steps.extend(old.into_iter().map(|at| Step::Gone(before[at])));
            }
            steps.extend(new.into_iter().map(|at| Step::New(after[at])));
        }
        steps
    }

    fn tell_step(&mut self, step: Step, told: &mut Vec<Told>) {
        match step {
            Step::Both(old, new) if self.new.raw.is(new[0], "tbl") => {
                let text = self.table(old[0], new[0]);
                told.push(Told::Table { text, new: Some(new[0]) });
            }
            Step::Both(old, new) => {
                told.extend(self.paragraphs(&old, &new).into_iter().map(Told::Paragraph));
            }
            Step::Gone(at) if self.old.raw.is(at, "tbl") => {
                told.push(Told::Table { text: self.gone_table(at), new: None });
            }
            Step::Gone(at) => {
                told.extend(self.paragraphs(&[at], &[]).into_iter().map(Told::Paragraph));
            }
            Step::New(at) if self.new.raw.is(at, "tbl") => {
                told.push(Told::Table { text: self.new_table(at), new: Some(at) });
            }
            Step::New(at) => {
                told.extend(self.paragraphs(&[], &[at]).into_iter().map(Told::Paragraph));
            }
        }
    }

    /// The end of a container, and what stands before a table, has a mark that cannot go: new
    /// paragraphs there, or such as are gone, lend their mark to the one before them.
    fn settle_ends(&mut self, told: &mut Vec<Told>, blocks: &[Block]) {
        let wrapped = wrapped(blocks);
        // A container that does not end in a paragraph ends in one that nobody wrote.
        let end = blocks.iter().rev().find_map(|block| block.unit());
        let is_open = !end.is_some_and(|end| self.new.raw.is(end, "p"));
        if is_open && matches!(told.last(), Some(Told::Table { new: None, .. })) {
            let (mark, properties, written) = (Op::Kept, Of::Neither, Some(String::new()));
            let (old, new, counts) = (None, None, Counts::default());
            let end = Paragraph { properties, mark, written, old, new, counts };
            told.push(Told::Paragraph(end));
        }
        let mut from = 0;
        while from < told.len() {
            if matches!(told[from], Told::Table { .. }) {
                from += 1;
                continue;
            }
            let length = told[from..].iter().position(|one| matches!(one, Told::Table { .. }));
            let to = length.map_or(told.len(), |length| from + length);
            let rest = told.split_off(to);
            let mut stretch: Vec<Paragraph> = told
                .drain(from..)
                .filter_map(|one| match one {
                    Told::Paragraph(paragraph) => Some(paragraph),
                    Told::Table { .. } => None,
                })
                .collect();
            self.settle_end(&mut stretch, &wrapped, is_open && rest.is_empty());
            told.extend(stretch.into_iter().map(Told::Paragraph));
            from = told.len();
            told.extend(rest);
        }
    }

    fn settle_end(&mut self, stretch: &mut Vec<Paragraph>, wrapped: &HashSet<At>, is_open: bool) {
        let trailing = stretch.iter().rposition(|one| one.mark == Op::Kept).map_or(0, |at| at + 1);
        let end = stretch[trailing.saturating_sub(1)..].iter().filter_map(|one| one.new);
        if trailing == stretch.len() || end.into_iter().any(|new| wrapped.contains(&new)) {
            return;
        }
        let find = |op: Op| stretch[trailing..].iter().rposition(|one| one.mark == op);
        let (gone, come) = (find(Op::Deleted), find(Op::Inserted));
        if let (Some(gone), Some(come)) = (gone, come) {
            // One of each: they share the mark.
            let old = stretch[trailing + gone].old;
            let new = stretch[trailing + come].new;
            let (first, second) = (gone.max(come), gone.min(come));
            stretch.remove(trailing + first);
            stretch.remove(trailing + second);
            let (old, new): (Vec<At>, Vec<At>) =
                (old.into_iter().collect(), new.into_iter().collect());
            let shared = self.paragraphs(&old, &new);
            stretch.extend(shared);
            return;
        }
        let mark = stretch[stretch.len() - 1].mark;
        let anchor = trailing.checked_sub(1).filter(|at| !self.ends_section(&stretch[*at]));
        // Behind a table there is none to lend to: settling takes such a paragraph away whole.
        let Some(anchor) = anchor else {
            if is_open && let Some(end) = stretch.last_mut().filter(|end| end.new.is_none()) {
                (end.mark, end.properties) = (Op::Kept, Of::Neither);
            }
            return;
        };
        let (own, old) = (stretch[anchor].properties, stretch[anchor].old);
        stretch[anchor].mark = mark;
        if let (Op::Deleted, Some(old)) = (mark, old) {
            stretch[anchor].properties = Of::Old(old);
        }
        let end = stretch.last_mut().expect("there is a trailing one");
        end.mark = Op::Kept;
        if mark == Op::Deleted {
            end.properties = own;
        }
    }

    fn ends_section(&self, paragraph: &Paragraph) -> bool {
        let Of::New(at) = paragraph.properties else { return false };
        let raw = self.new.raw;
        raw.child(at, "pPr").is_some_and(|properties| raw.child(properties, "sectPr").is_some())
    }

    fn assemble(&mut self, told: Vec<Told>, blocks: &[Block]) -> String {
        let mut out = String::new();
        let mut rest = blocks.iter().copied();
        for one in told {
            let new = match &one {
                Told::Paragraph(paragraph) => paragraph.new,
                Told::Table { new, .. } => *new,
            };
            if let Some(new) = new {
                for block in rest.by_ref() {
                    if block.unit() == Some(new) {
                        break;
                    }
                    self.between(block, &mut out);
                }
            }
            match one {
                Told::Paragraph(paragraph) => self.print(&paragraph, &mut out),
                Told::Table { text, .. } => out.push_str(&text),
            }
        }
        rest.for_each(|block| self.between(block, &mut out));
        out
    }

    /// Writes what stands between units as it is.
    pub(crate) fn between(&self, block: Block, out: &mut String) {
        let raw = self.new.raw;
        match block {
            Block::Other(at) => raw.print(at, out),
            Block::Open(at) => {
                out.push_str(raw.tag(at));
                for child in raw.children(at).filter(|_| raw.is(at, "sdt")) {
                    match raw.is(child, "sdtContent") {
                        true => out.push_str(raw.tag(child)),
                        false => raw.print(child, out),
                    }
                }
            }
            Block::Close(at) => {
                if let Some(content) = raw.child(at, "sdtContent") {
                    out.push_str(raw.end_tag(content));
                }
                out.push_str(raw.end_tag(at));
            }
            Block::Paragraph(_) | Block::Table(_) | Block::Row(_) | Block::Cell(_) => {}
        }
    }

    pub(crate) fn print(&mut self, paragraph: &Paragraph, out: &mut String) {
        self.counts.add(&paragraph.counts);
        let raw = self.new.raw;
        let verbatim = paragraph.mark == Op::Kept
            && paragraph.written.is_none()
            && paragraph.new.map(Of::New) == Some(paragraph.properties);
        if let Some(new) = paragraph.new.filter(|_| verbatim) {
            return raw.print(new, out);
        }
        let prefix = raw.prefix.clone();
        match paragraph.new.map(|new| raw.tag(new).trim_end_matches("/>").trim_end_matches('>')) {
            Some(tag) => out.push_str(&format!("{tag}>")),
            None => out.push_str(&format!("<{prefix}p>")),
        }
        self.paragraph_properties(paragraph, out);
        match (&paragraph.written, paragraph.new) {
            (Some(written), _) => out.push_str(written),
            (None, Some(new)) => {
                let inner = raw.pieces(new).filter(|piece| !raw.is(*piece, "pPr"));
                inner.for_each(|piece| raw.print(piece, out));
            }
            (None, None) => {}
        }
        out.push_str(&format!("</{prefix}p>"));
    }

    fn paragraph_properties(&mut self, paragraph: &Paragraph, out: &mut String) {
        let prefix = self.new.raw.prefix.clone();
        let mark = self.revision(paragraph.mark).map(|tag| format!("<{prefix}{tag}/>"));
        let (mut head, mut inner, mut tail) = (String::new(), String::new(), String::new());
        match paragraph.properties {
            Of::New(at) => {
                let raw = self.new.raw;
                let properties = raw.child(at, "pPr");
                for child in properties.into_iter().flat_map(|it| raw.children(it)) {
                    match raw.word(child) {
                        "rPr" => raw.pieces(child).for_each(|it| raw.print(it, &mut inner)),
                        // A section ends where its own paragraph does.
                        "sectPr" if paragraph.new == Some(at) => raw.print(child, &mut tail),
                        "sectPr" => {}
                        _ => raw.print(child, &mut head),
                    }
                }
            }
            Of::Neither => {}
            Of::Old(at) => {
                let whole = self.old_properties(at, "pPr", &["rPr", "framePr"]);
                let open = format!("<{prefix}pPr>");
                let close = format!("</{prefix}pPr>");
                let stripped = whole.strip_prefix(&open).and_then(|it| it.strip_suffix(&close));
                head.push_str(stripped.unwrap_or_default());
            }
        }
        let mark = mark.unwrap_or_default();
        if head.is_empty() && inner.is_empty() && tail.is_empty() && mark.is_empty() {
            return;
        }
        out.push_str(&format!("<{prefix}pPr>{head}"));
        if !inner.is_empty() || !mark.is_empty() {
            out.push_str(&format!("<{prefix}rPr>{mark}{inner}</{prefix}rPr>"));
        }
        out.push_str(&format!("{tail}</{prefix}pPr>"));
    }
}

/// The units that stand in a content control of the container, not in the container itself.
fn wrapped(blocks: &[Block]) -> HashSet<At> {
    let mut depth = 0usize;
    let mut wrapped = HashSet::new();
    for block in blocks {
        match block {
            Block::Open(_) => depth += 1,
            Block::Close(_) => depth = depth.saturating_sub(1),
            block => wrapped.extend(block.unit().filter(|_| depth > 0)),
        }
    }
    wrapped
}
