//! Tables: cells one by one; what spans, and tables inside cells, made flat.

use text::{BlockId, Content, Kind, Run};

use crate::document::Trace;
use crate::loss::Lost;
use crate::read::{Flow, Piece, View, Walk};
use crate::tree::Node;

/// Columns of a table; Word itself makes no more.
const MAX_COLUMNS: usize = 63;

/// What reading a table gathers beside its cells.
#[derive(Default)]
struct Gathered {
    id: Option<BlockId>,
    notes: Vec<Piece>,
    merged: usize,
}

impl<'t> Walk<'t> {
    /// Reads a table into a flow.
    pub(crate) fn table(&mut self, node: Node<'t>, flow: &mut Flow<'t>) {
        let mut rows = Vec::new();
        let mut gathered = Gathered::default();
        let source = (self.story, node.at());
        let outer = self.owner;
        self.owner = outer.or(Some(source));
        self.rows(node, &mut rows, &mut gathered);
        self.owner = outer;
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        if columns == 0 {
            return;
        }
        let blank = rows.iter().map(|row| columns - row.len()).sum();
        if self.blanks(blank) == blank {
            rows.iter_mut().for_each(|row: &mut Vec<Vec<Run>>| row.resize(columns, Vec::new()));
        }
        let content = Content::table(rows);
        if gathered.merged > 0 {
            let place = content.plain();
            self.losses.add(Lost::MergedCell, &place, gathered.merged);
        }
        let Gathered { id, notes, .. } = gathered;
        let trace = Trace { sources: vec![source], claims: id.into_iter().collect() };
        flow.pieces.push(Piece { content, id, notes, title: false, trace });
    }

    fn rows(&mut self, parent: Node<'t>, rows: &mut Vec<Vec<Vec<Run>>>, all: &mut Gathered) {
        for node in parent.children() {
            match node.name() {
                "tr" if node.is("tr") => {
                    let properties = node.child("trPr");
                    if self.is_gone(properties, "ins", "del") {
                        continue;
                    }
                    let before = self.blanks(count(properties, "gridBefore").unwrap_or(0));
                    let mut row = vec![Vec::new(); before];
                    self.cells(node, &mut row, all);
                    rows.push(row);
                }
                "sdt" | "sdtContent" | "customXml" => self.rows(node, rows, all),
                _ => {}
            }
        }
    }

    fn cells(&mut self, parent: Node<'t>, row: &mut Vec<Vec<Run>>, all: &mut Gathered) {
        for node in parent.children() {
            match node.name() {
                "tc" if node.is("tc") => {
                    let properties = node.child("tcPr");
                    if self.is_gone(properties, "cellIns", "cellDel") {
                        continue;
                    }
                    let merged = properties.and_then(|properties| properties.child("vMerge"));
                    // Without a value the cell goes on with the one above (§17.4.84).
                    let goes_on = merged.is_some_and(|m| m.word("val") != Some("restart"));
                    let span = count(properties, "gridSpan").unwrap_or(1).max(1);
                    all.merged += usize::from(goes_on) + span - 1;
                    let runs = self.cell(node, all);
                    row.push(runs);
                    row.resize(row.len() + self.blanks(span - 1), Vec::new());
                }
                "sdt" | "sdtContent" | "customXml" => self.cells(node, row, all),
                _ => {}
            }
        }
    }

    /// Whether a row or cell is not there in this view.
    fn is_gone(&self, properties: Option<Node<'t>>, inserted: &str, deleted: &str) -> bool {
        let name = match self.view {
            View::Accepted => deleted,
            View::Rejected => inserted,
        };
        properties.is_some_and(|properties| properties.child(name).is_some())
    }

    /// How many of so many blank cells may still be made.
    fn blanks(&mut self, count: usize) -> usize {
        let made = count.min(self.blank_cells);
        self.blank_cells -= made;
        made
    }

    fn cell(&mut self, node: Node<'t>, all: &mut Gathered) -> Vec<Run> {
        let mut flow = Flow { flat: true, ..Flow::default() };
        self.blocks(node, &mut flow);
        self.finish(&mut flow);
        let id = flow.pieces.iter().find_map(|piece| piece.id).or(flow.spare);
        all.id = all.id.or(id);
        self.flatten(flow.pieces, &mut all.notes)
    }

    /// Makes one line of runs out of blocks: parted by line breaks, labels in front.
    pub(crate) fn flatten(&mut self, pieces: Vec<Piece>, notes: &mut Vec<Piece>) -> Vec<Run> {
        let mut runs = Vec::new();
        for piece in pieces {
            if !runs.is_empty() {
                runs.push(Run::plain("\n"));
            }
            notes.extend(piece.notes);
            let Content { kind, label, runs: own } = piece.content;
            if !label.is_empty() {
                runs.push(Run::plain(format!("{label} ")));
            }
            runs.extend(own);
            let Kind::Table(rows) = kind else { continue };
            let first = rows.iter().flatten().find(|cell| !cell.is_empty());
            let place = first.map(|cell| text::plain_text(cell)).unwrap_or_default();
            self.losses.add(Lost::NestedTable, &place, 1);
            for (at, row) in rows.into_iter().enumerate() {
                if at > 0 {
                    runs.push(Run::plain("\n"));
                }
                for (at, cell) in row.into_iter().enumerate() {
                    if at > 0 {
                        runs.push(Run::plain("\t"));
                    }
                    runs.extend(cell);
                }
            }
        }
        runs
    }
}

fn count(properties: Option<Node<'_>>, name: &str) -> Option<usize> {
    let count: usize = properties?.value(name)?.parse().ok()?;
    Some(count.min(MAX_COLUMNS))
}
