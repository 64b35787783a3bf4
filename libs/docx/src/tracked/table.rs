//! Tables: rows that are new or gone, and what changed in the cells of the others.

use redline::{Pair, align};

use crate::raw::At;
use crate::tracked::Writing;
use crate::tracked::line::Op;
use crate::tracked::side::Block;

impl Writing<'_> {
    /// A table that stands in both documents.
    pub(crate) fn table(&mut self, old: At, new: At) -> String {
        let blocks = self.new.blocks(new);
        let before = self.old.units(old);
        let after: Vec<At> = blocks.iter().filter_map(|block| block.unit()).collect();
        let of_old: Vec<_> = before.iter().map(|at| self.old.row(*at)).collect();
        let of_new: Vec<_> = after.iter().map(|at| self.new.row(*at)).collect();
        let mut rows: Vec<(String, Option<At>)> = Vec::new();
        for pair in align(&of_old, &of_new).pairs {
            let (old, new): (Vec<usize>, Vec<usize>) = match pair {
                Pair::Kept { old, new } | Pair::Edited { old, new } => {
                    let (old, new) = (before[old], after[new]);
                    match self.row(old, new) {
                        Some(text) => rows.push((text, Some(new))),
                        None => {
                            rows.push((self.gone_row(old), None));
                            rows.push((self.new_row(new), Some(new)));
                        }
                    }
                    continue;
                }
                Pair::Split { old, new, moved } => (keep(!moved, vec![old]), new),
                Pair::Merged { old, new, moved } => (keep(!moved, old), vec![new]),
                Pair::Moved { new, .. } | Pair::New { new } => (Vec::new(), vec![new]),
                Pair::Deleted { old } | Pair::Left { old, .. } => (vec![old], Vec::new()),
            };
            rows.extend(old.into_iter().map(|at| (self.gone_row(before[at]), None)));
            for at in new {
                rows.push((self.new_row(after[at]), Some(after[at])));
            }
        }
        let raw = self.new.raw;
        let mut out = raw.tag(new).to_owned();
        self.join(rows, &blocks, &mut out);
        out.push_str(raw.end_tag(new));
        out
    }

    /// Puts units that were told where they stand among what is between them.
    fn join(&self, told: Vec<(String, Option<At>)>, blocks: &[Block], out: &mut String) {
        let mut rest = blocks.iter().copied().peekable();
        // What a table or row says of itself comes first.
        while let Some(block) = rest.next_if(|block| matches!(block, Block::Other(_))) {
            self.between(block, out);
        }
        for (text, new) in told {
            if let Some(new) = new {
                for block in rest.by_ref().take_while(|block| block.unit() != Some(new)) {
                    self.between(block, out);
                }
            }
            out.push_str(&text);
        }
        rest.for_each(|block| self.between(block, out));
    }

    /// A row that stands in both, if it has as many cells in both.
    fn row(&mut self, old: At, new: At) -> Option<String> {
        let blocks = self.new.blocks(new);
        let before = self.old.units(old);
        let after: Vec<At> = blocks.iter().filter_map(|block| block.unit()).collect();
        if before.len() != after.len() {
            return None;
        }
        let mut cells = Vec::new();
        for (old, new) in before.into_iter().zip(after) {
            let inner = self.container(Some(old), new);
            let raw = self.new.raw;
            cells.push((format!("{}{inner}{}", raw.tag(new), raw.end_tag(new)), Some(new)));
        }
        let mut out = self.new.raw.tag(new).to_owned();
        self.join(cells, &blocks, &mut out);
        out.push_str(self.new.raw.end_tag(new));
        Some(out)
    }

    /// A table that is new: each of its rows is.
    pub(crate) fn new_table(&mut self, at: At) -> String {
        let blocks = self.new.blocks(at);
        let rows: Vec<At> = blocks.iter().filter_map(|block| block.unit()).collect();
        let rows = rows.into_iter().map(|row| (self.new_row(row), Some(row))).collect();
        let mut out = self.new.raw.tag(at).to_owned();
        self.join(rows, &blocks, &mut out);
        out.push_str(self.new.raw.end_tag(at));
        out
    }

    fn new_row(&mut self, at: At) -> String {
        let raw = self.new.raw;
        let blocks = self.new.blocks(at);
        let prefix = raw.prefix.clone();
        let mark = self.revision(Op::Inserted).unwrap_or_default();
        let mut out = raw.tag(at).to_owned();
        let mut properties = String::new();
        let mut rest = Vec::new();
        for block in blocks {
            match block {
                Block::Other(inner) if raw.is(inner, "trPr") => {
                    raw.pieces(inner).for_each(|piece| raw.print(piece, &mut properties));
                }
                Block::Other(inner) if raw.is(inner, "tblPrEx") => raw.print(inner, &mut out),
                block => rest.push(block),
            }
        }
        if properties.is_empty() {
            properties = self.plain_row();
        }
        out.push_str(&format!("<{prefix}trPr>{properties}<{prefix}{mark}/></{prefix}trPr>"));
        let cells: Vec<At> = rest.iter().filter_map(|block| block.unit()).collect();
        let mut told = Vec::new();
        for cell in cells {
            let inner = self.container(None, cell);
            told.push((format!("{}{inner}{}", raw.tag(cell), raw.end_tag(cell)), Some(cell)));
        }
        self.join(told, &rest, &mut out);
        out.push_str(raw.end_tag(at));
        out
    }

    /// The schema wants a property before the revision of a row; this one says what holds anyway.
    fn plain_row(&self) -> String {
        let prefix = &self.new.raw.prefix;
        format!("<{prefix}cantSplit {prefix}val=\"off\"/>")
    }

    /// A table that is gone: each of its rows is.
    pub(crate) fn gone_table(&mut self, at: At) -> String {
        let prefix = self.new.raw.prefix.clone();
        let mut out = format!("<{prefix}tbl>");
        let properties = self.old_properties(at, "tblPr", &["tblPrChange"]);
        out.push_str(&properties);
        if properties.is_empty() {
            // A table must have properties (§17.4.60).
            out.push_str(&format!("<{prefix}tblPr/>"));
        }
        let grid = self.old_properties(at, "tblGrid", &["tblGridChange"]);
        out.push_str(&grid);
        if grid.is_empty() {
            out.push_str(&format!("<{prefix}tblGrid/>"));
        }
        for row in self.old.units(at) {
            out.push_str(&self.gone_row(row));
        }
        out + &format!("</{prefix}tbl>")
    }

    fn gone_row(&mut self, at: At) -> String {
        let prefix = self.new.raw.prefix.clone();
        let mark = self.revision(Op::Deleted).unwrap_or_default();
        let mut out = format!("<{prefix}tr>{}", self.old_properties(at, "tblPrEx", &[]));
        let (open, close) = (format!("<{prefix}trPr>"), format!("</{prefix}trPr>"));
        let properties = self.old_properties(at, "trPr", &[]);
        let inner = properties.strip_prefix(&open).and_then(|it| it.strip_suffix(&close));
        let inner = inner.map_or_else(|| self.plain_row(), str::to_owned);
        out.push_str(&format!("{open}{inner}<{prefix}{mark}/>{close}"));
        for cell in self.old.units(at) {
            out.push_str(&format!("<{prefix}tc>{}", self.old_properties(cell, "tcPr", &[])));
            out.push_str(&self.gone(cell));
            out.push_str(&format!("</{prefix}tc>"));
        }
        out + &format!("</{prefix}tr>")
    }
}

fn keep(is_told_here: bool, old: Vec<usize>) -> Vec<usize> {
    if is_told_here { old } else { Vec::new() }
}
