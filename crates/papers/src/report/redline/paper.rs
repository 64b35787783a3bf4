//! The redline of two drafts as a document: what came in italics and underlined, what went struck.

use forum::report::{Draft, Turn};
use redline::{CellChange, Change, RowChange};
use text::{Kind, Run};
use typeset::{Document, Marked, Part, Style};

use super::{Line, Side, Told, about, changed};
use crate::Say;
use crate::paper::marked;
use crate::report::Source;
use crate::report::reading::framed;

/// Two drafts that are compared, each block with those it belongs to.
#[derive(Debug, Clone, Copy)]
pub struct Pair<'a> {
    /// The older draft.
    pub before: &'a Draft,
    /// Its blocks.
    pub left: &'a [Side],
    /// Those of the newer draft.
    pub right: &'a [Side],
    /// What belongs together, in order.
    pub lines: &'a [Line],
}

/// Makes a document of a redline; the source is the newer draft.
pub fn paper(source: &Source<'_>, pair: &Pair<'_>, say: Say<'_>) -> Document {
    let mut parts = vec![small(say("compare-legend", &[]))];
    for line in pair.lines {
        put(&mut parts, pair, line, say);
    }
    let numbers =
        [("old", pair.before.number.to_string()), ("new", source.draft.number.to_string())];
    let title = say("compare-title", &numbers);
    let mut document = framed(source, say, parts);
    document.subtitle[1] = std::mem::replace(&mut document.title, title.clone());
    document.footer = title;
    document
}

fn put(parts: &mut Vec<Part>, pair: &Pair<'_>, line: &Line, say: Say<'_>) {
    let told = changed(pair.left, pair.right, line);
    let mut facts = Vec::new();
    if matches!(line.turn, Turn::New | Turn::Deleted) {
        facts.push(say(&format!("turn-{}", line.turn.key()), &[]));
    }
    facts.push(about(pair.left, pair.right, line, say));
    for part in told.parts {
        let (kind, label) = (&part.content.kind, &part.content.label);
        parts.push(match part.told {
            Told::Words(changes) => {
                let text = marked(changes);
                Part::Marked { kind: kind.clone(), label: label.clone(), text }
            }
            Told::Rows(rows) => {
                Part::MarkedTable { rows: rows.into_iter().map(row).collect(), widths: Vec::new() }
            }
        });
        if !part.was.is_empty() {
            facts.push(say("compare-was", &[("label", part.was)]));
        }
    }
    // A footnote is set at the foot of the page; what became of it shows there.
    let is_note = |part: &Part| matches!(part, Part::Marked { kind: Kind::Note, .. });
    facts.retain(|fact| !fact.is_empty());
    if !facts.is_empty() && !parts.last().is_some_and(is_note) {
        parts.push(small(facts.join(" · ")));
    }
}

fn small(text: String) -> Part {
    Part::Paragraph { style: Style::Small, runs: vec![Run::plain(text)] }
}

fn row(change: RowChange) -> Vec<Marked> {
    let whole = |cells: Vec<Vec<Run>>, change: fn(Vec<Run>) -> Change| {
        cells.into_iter().map(|cell| marked(vec![change(cell)])).collect()
    };
    match change {
        RowChange::Kept(cells) => whole(cells, Change::Same),
        RowChange::Deleted(cells) => whole(cells, Change::Deleted),
        RowChange::Inserted(cells) => whole(cells, Change::Inserted),
        RowChange::Edited(cells) => cells.into_iter().map(cell).collect(),
    }
}

fn cell(change: CellChange) -> Marked {
    marked(match change {
        CellChange::Both(inside) => inside,
        CellChange::Deleted(gone) => vec![Change::Deleted(gone)],
        CellChange::Inserted(come) => vec![Change::Inserted(come)],
    })
}
