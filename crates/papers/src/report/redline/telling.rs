//! What changed in blocks that belong together, word by word and in a sentence.

use forum::report::Turn;
use lang::Lang;
use redline::{
    Change, RowChange, Sort, compare, compare_merge, compare_rows, compare_split, tokens,
};
use text::{BlockId, Content, Kind, Run};

use super::{Line, Side};
use crate::Say;
use crate::paper::name;

/// What changed on a line of a redline.
#[derive(Debug, Clone)]
pub struct Changed<'a> {
    /// The language in which it is told.
    pub lang: Lang,
    /// The blocks that are shown for it.
    pub parts: Vec<Part<'a>>,
    /// Whether it has another number than before.
    pub relabelled: bool,
    /// How many words came.
    pub inserted: u32,
    /// How many words went.
    pub deleted: u32,
}

/// A block of the line as it is shown.
#[derive(Debug, Clone)]
pub struct Part<'a> {
    /// Which block.
    pub id: BlockId,
    /// What it is: of the new draft, or of the old one if it is gone.
    pub content: &'a Content,
    /// Whether it stood in the old draft only.
    pub is_old: bool,
    /// The number it had, if it had another.
    pub was: String,
    /// What changed in it.
    pub told: Told,
}

/// The changes of a block.
#[derive(Debug, Clone)]
pub enum Told {
    /// In its words.
    Words(Vec<Change>),
    /// In its rows, if it is a table.
    Rows(Vec<RowChange>),
}

/// Tells what changed on a line.
pub fn changed<'a>(left: &'a [Side], right: &'a [Side], line: &Line) -> Changed<'a> {
    let olds = line.old.iter().map(|at| &left[*at]);
    let mut sides = olds.chain(line.new.iter().map(|at| &right[*at]));
    // Two languages are not compared: where a side is not translated, both are shown as written.
    let first = sides.next();
    let translated = first.is_none_or(|first| sides.all(|side| side.lang == first.lang));
    let lang = first.map_or(Lang::En, |side| if translated { side.lang } else { side.working });
    let text = |side: &'a Side| if translated { &side.shown } else { &side.original };
    let old: Vec<&'a Content> = line.old.iter().map(|at| text(&left[*at])).collect();
    let new: Vec<&'a Content> = line.new.iter().map(|at| text(&right[*at])).collect();
    let parts = match (line.left, line.turn) {
        (true, _) | (_, Turn::Deleted) => {
            vec![part(left[line.old[0]].id, old[0], true, gone(old[0]))]
        }
        (_, Turn::New) => vec![part(right[line.new[0]].id, new[0], false, come(new[0]))],
        (_, Turn::Split) => {
            let runs: Vec<&[Run]> = new.iter().map(|content| content.runs.as_slice()).collect();
            let changes = compare_split(&old[0].runs, &runs).into_iter().map(Told::Words);
            let places = line.new.iter().zip(&new).zip(changes);
            places.map(|((at, content), told)| part(right[*at].id, content, false, told)).collect()
        }
        (_, Turn::Merged) => {
            let runs: Vec<&[Run]> = old.iter().map(|content| content.runs.as_slice()).collect();
            let changes = compare_merge(&runs, &new[0].runs).concat();
            vec![part(right[line.new[0]].id, new[0], false, Told::Words(changes))]
        }
        _ => vec![part(right[line.new[0]].id, new[0], false, both(old[0], new[0]))],
    };
    let (mut inserted, mut deleted) = (0, 0);
    if !line.left {
        parts.iter().for_each(|part| count(&part.told, &mut inserted, &mut deleted));
    }
    let mut changed = Changed { lang, parts, relabelled: false, inserted, deleted };
    if let ([old], [new]) = (old.as_slice(), new.as_slice())
        && old.label != new.label
        && !line.left
    {
        changed.relabelled = true;
        changed.parts[0].was = old.label.clone();
    }
    changed
}

/// Moved from where, split from what, merged of which, gone to where; empty for other turns.
pub fn about(left: &[Side], right: &[Side], line: &Line, say: Say<'_>) -> String {
    let quoted = |words: &str| say("report-quoted", &[("words", words.to_owned())]);
    let olds = || {
        let names = line.old.iter().map(|at| name(&left[*at].shown, &quoted));
        names.collect::<Vec<_>>().join(&say("compilation-comma", &[]))
    };
    let first_new =
        || line.new.first().map_or_else(String::new, |at| name(&right[*at].shown, &quoted));
    match (line.left, line.turn) {
        (true, _) => say("compare-went", &[("to", first_new())]),
        (_, Turn::Moved | Turn::MovedAndEdited) => say("compare-moved", &[("from", olds())]),
        (_, Turn::Split) => say("compare-split", &[("from", olds())]),
        (_, Turn::Merged) => say("compare-merged", &[("from", olds())]),
        _ => String::new(),
    }
}

fn part(id: BlockId, content: &Content, is_old: bool, told: Told) -> Part<'_> {
    Part { id, content, is_old, was: String::new(), told }
}

fn both(old: &Content, new: &Content) -> Told {
    match (&old.kind, &new.kind) {
        (Kind::Table(left), Kind::Table(right)) => Told::Rows(compare_rows(left, right)),
        _ => Told::Words(compare(&old.runs, &new.runs)),
    }
}

fn gone(content: &Content) -> Told {
    match &content.kind {
        Kind::Table(rows) => Told::Rows(compare_rows(rows, &[])),
        _ => Told::Words(vec![Change::Deleted(content.runs.clone())]),
    }
}

fn come(content: &Content) -> Told {
    match &content.kind {
        Kind::Table(rows) => Told::Rows(compare_rows(&[], rows)),
        _ => Told::Words(vec![Change::Inserted(content.runs.clone())]),
    }
}

/// Counts the words that came and went; those of tables are not counted.
fn count(told: &Told, inserted: &mut u32, deleted: &mut u32) {
    let Told::Words(changes) = told else { return };
    for change in changes {
        match change {
            Change::Inserted(runs) => *inserted += words(runs),
            Change::Deleted(runs) => *deleted += words(runs),
            Change::Same(_) | Change::Restyled { .. } => {}
        }
    }
}

fn words(runs: &[Run]) -> u32 {
    let words = tokens(runs).iter().filter(|token| token.sort == Sort::Word).count();
    u32::try_from(words).unwrap_or(u32::MAX)
}
