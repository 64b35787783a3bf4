//! What changed in blocks that belong together, as HTML and in words.

use forum::report::Turn;
use lang::Lang;
use redline::{Change, Sort, compare, compare_merge, compare_rows, compare_split, tokens};
use text::{BlockId, Content, Kind, Run};

use super::Side;
use super::lines::Line;
use crate::page::Visit;
use crate::prose::{self, Told};
use crate::report::name;

/// What changed on a line of a redline.
pub(super) struct Changed<'a> {
    pub(super) lang: Lang,
    pub(super) parts: Vec<Part<'a>>,
    /// What it came from, or where it went.
    pub(super) about: String,
    pub(super) relabelled: bool,
    pub(super) inserted: u32,
    pub(super) deleted: u32,
}

/// A block of the line as it is shown.
pub(super) struct Part<'a> {
    pub(super) id: BlockId,
    pub(super) content: &'a Content,
    /// Whether it stood in the old draft only.
    pub(super) is_old: bool,
    /// The number it had, if it had another.
    pub(super) was: String,
    pub(super) html: String,
}

/// Tells what changed on a line.
pub(super) fn changed<'a>(
    visit: &Visit,
    left: &'a [Side],
    right: &'a [Side],
    line: &Line,
    told: &Told,
) -> Changed<'a> {
    let mut sides =
        line.old.iter().map(|at| &left[*at]).chain(line.new.iter().map(|at| &right[*at]));
    // Two languages are not compared: where a side is not translated, both are shown as written.
    let first = sides.next();
    let translated = first.is_none_or(|first| sides.all(|side| side.lang == first.lang));
    let lang = first.map_or(visit.lang, |side| if translated { side.lang } else { side.working });
    let text = |side: &'a Side| if translated { &side.shown } else { &side.original };
    let old: Vec<&'a Content> = line.old.iter().map(|at| text(&left[*at])).collect();
    let new: Vec<&'a Content> = line.new.iter().map(|at| text(&right[*at])).collect();
    let mut made = Made { told, inserted: 0, deleted: 0 };
    let about = about(visit, left, right, line);
    let parts = match (line.left, line.turn) {
        (true, _) | (_, Turn::Deleted) => {
            vec![part(left[line.old[0]].id, old[0], true, made.gone(old[0]))]
        }
        (_, Turn::New) => vec![part(right[line.new[0]].id, new[0], false, made.come(new[0]))],
        (_, Turn::Split) => {
            let runs: Vec<&[Run]> = new.iter().map(|content| content.runs.as_slice()).collect();
            let changes = compare_split(&old[0].runs, &runs);
            let shown = changes.iter().map(|changes| made.html(changes)).collect::<Vec<_>>();
            let places = line.new.iter().zip(&new).zip(shown);
            places.map(|((at, content), html)| part(right[*at].id, content, false, html)).collect()
        }
        (_, Turn::Merged) => {
            let runs: Vec<&[Run]> = old.iter().map(|content| content.runs.as_slice()).collect();
            let changes = compare_merge(&runs, &new[0].runs).concat();
            vec![part(right[line.new[0]].id, new[0], false, made.html(&changes))]
        }
        _ => vec![part(right[line.new[0]].id, new[0], false, made.both(old[0], new[0]))],
    };
    let (inserted, deleted) = if line.left { (0, 0) } else { (made.inserted, made.deleted) };
    let mut changed = Changed { lang, parts, about, relabelled: false, inserted, deleted };
    if let ([old], [new]) = (old.as_slice(), new.as_slice())
        && old.label != new.label
        && !line.left
    {
        changed.relabelled = true;
        changed.parts[0].was = old.label.clone();
    }
    changed
}

fn part(id: BlockId, content: &Content, is_old: bool, html: String) -> Part<'_> {
    Part { id, content, is_old, was: String::new(), html }
}

/// Moved from where, split from what, merged of which, gone to where.
fn about(visit: &Visit, left: &[Side], right: &[Side], line: &Line) -> String {
    let olds = || {
        let names: Vec<String> = line.old.iter().map(|at| name(visit, &left[*at].shown)).collect();
        names.join(&visit.say("compilation-comma").to_string())
    };
    let first_new =
        || line.new.first().map_or_else(String::new, |at| name(visit, &right[*at].shown));
    let sentence = match (line.left, line.turn) {
        (true, _) => visit.say("compare-went").with("to", first_new()),
        (_, Turn::Moved | Turn::MovedAndEdited) => visit.say("compare-moved").with("from", olds()),
        (_, Turn::Split) => visit.say("compare-split").with("from", olds()),
        (_, Turn::Merged) => visit.say("compare-merged").with("from", olds()),
        _ => return String::new(),
    };
    sentence.to_string()
}

struct Made<'a> {
    told: &'a Told,
    inserted: u32,
    deleted: u32,
}

impl Made<'_> {
    fn html(&mut self, changes: &[Change]) -> String {
        for change in changes {
            match change {
                Change::Inserted(runs) => self.inserted += words(runs),
                Change::Deleted(runs) => self.deleted += words(runs),
                Change::Same(_) | Change::Restyled { .. } => {}
            }
        }
        prose::changes(changes, self.told, &|_| None)
    }

    fn both(&mut self, old: &Content, new: &Content) -> String {
        let (Kind::Table(left), Kind::Table(right)) = (&old.kind, &new.kind) else {
            return self.html(&compare(&old.runs, &new.runs));
        };
        prose::row_changes(&compare_rows(left, right), &new.label, self.told, &|_| None)
    }

    fn gone(&mut self, content: &Content) -> String {
        let Kind::Table(rows) = &content.kind else {
            return self.html(&[Change::Deleted(content.runs.clone())]);
        };
        prose::row_changes(&compare_rows(rows, &[]), &content.label, self.told, &|_| None)
    }

    fn come(&mut self, content: &Content) -> String {
        let Kind::Table(rows) = &content.kind else {
            return self.html(&[Change::Inserted(content.runs.clone())]);
        };
        prose::row_changes(&compare_rows(&[], rows), &content.label, self.told, &|_| None)
    }
}

fn words(runs: &[Run]) -> u32 {
    let words = tokens(runs).iter().filter(|token| token.sort == Sort::Word).count();
    u32::try_from(words).unwrap_or(u32::MAX)
}
