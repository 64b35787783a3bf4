//! A redline for print: formatting shows what changed, and black and white is enough to read it.

use text::{Kind, Run};

use super::{MAX_COLUMNS, Style, Writer, heading_style, item_style};
use crate::inline::Set;

/// What became of a stretch of text in a redline, shown by plain formatting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// It was there and is there.
    Kept,
    /// It is new: set in italics and underlined.
    Inserted,
    /// It is gone: struck through.
    Deleted,
}

impl Writer {
    /// Writes a paragraph of a redline for print, where formatting shows what changed.
    pub fn redline(&mut self, style: Style, label: &str, runs: &[(Mark, Run)]) {
        self.marked(style.id(), label, runs);
    }

    /// Writes a block of a redline for print; a note as small print, a table not at all.
    pub fn redlined(&mut self, kind: &Kind, label: &str, runs: &[(Mark, Run)]) {
        match kind {
            Kind::Heading(level) => self.marked(heading_style(*level), label, runs),
            Kind::Item(level) => self.marked(item_style(*level), label, runs),
            Kind::Paragraph => self.marked("Normal", label, runs),
            Kind::Note => self.marked("Small", label, runs),
            Kind::Table(_) => {}
        }
    }

    /// Writes a table of a redline for print; widths are shares of the page.
    pub fn redlined_table(&mut self, rows: &[Vec<Vec<(Mark, Run)>>], widths: &[u32]) {
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0).min(MAX_COLUMNS);
        if columns == 0 {
            return;
        }
        let widths = self.start_table(widths, columns);
        for (at, row) in rows.iter().enumerate() {
            self.body.row_start(at == 0);
            let style = if at == 0 { "TableHead" } else { "TableText" };
            for (column, width) in widths.iter().enumerate() {
                // The last that Word allows takes in what is too much.
                let end = if column + 1 < columns { column + 1 } else { row.len() };
                let cell = row.get(column..end.max(column)).unwrap_or_default().concat();
                let rtl = self.body.direction("", cell.iter().map(|(_, run)| run));
                self.body.cell_start(*width, style, rtl);
                self.marked_runs(&cell, rtl);
                self.body.xml.push_str("</w:p></w:tc>");
            }
            self.body.xml.push_str("</w:tr>");
        }
        self.end_table();
    }

    fn marked(&mut self, style: &str, label: &str, runs: &[(Mark, Run)]) {
        let rtl = self.body.direction(label, runs.iter().map(|(_, run)| run));
        self.record.note(None, || runs.iter().map(|(_, run)| run.text.as_str()).collect());
        let broken = std::mem::take(&mut self.break_before);
        self.body.open(style, rtl, broken);
        self.body.label(label, rtl);
        self.marked_runs(runs, rtl);
        self.body.close();
    }

    fn marked_runs(&mut self, runs: &[(Mark, Run)], rtl: bool) {
        for (mark, run) in runs {
            let mut run = run.clone();
            let inserted = *mark == Mark::Inserted;
            run.style.italic |= inserted;
            run.style.underline |= inserted;
            self.run(&run, Set { struck: *mark == Mark::Deleted, rtl });
        }
    }
}
