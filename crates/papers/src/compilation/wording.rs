//! Proposed wordings told against the text, many at once.

use std::collections::{HashMap, HashSet};
use std::thread;

use forum::comment::{Comment, Mark, Words};
use redline::Change;
use text::{Content, Run};

use super::{Compilation, Entry, Remark, Shown};

/// What a proposal changes in a block, told as one text; none where it changes nothing, or cannot
/// be compared because the wording is in another language than the text.
pub fn proposed(shown: &Shown, comment: &Comment, words: &Words) -> Option<Vec<Change>> {
    let wording = words.wording.as_deref().unwrap_or_default();
    let base = match comment.proposes? {
        Mark::Noc { .. } => return None,
        Mark::Add => return Some(vec![Change::Inserted(vec![Run::plain(wording)])]),
        Mark::Sup => &shown.block.content,
        Mark::Mod => likest(shown, wording)?,
    };
    if comment.proposes == Some(Mark::Sup) {
        return Some(vec![Change::Deleted(vec![Run::plain(base.plain())])]);
    }
    // A form gives plain words back: the marks of notes are not in them, and not deleted by it.
    let words: Vec<Run> = base.runs.iter().filter(|run| run.note.is_none()).cloned().collect();
    let plain = |change| match change {
        // Nor is the style in them, and not taken away by it.
        Change::Restyled { old, .. } => Change::Same(old),
        change => change,
    };
    Some(compare(&words, wording).into_iter().map(plain).collect())
}

/// The text that a wording is compared with. A comment may give its reason in one language and its
/// wording in another, so the words themselves say which text they are of; none if of neither.
fn likest<'a>(shown: &'a Shown, wording: &str) -> Option<&'a Content> {
    let own = (shared_words(&shown.block.content, wording), &shown.block.content);
    let original = shown.original.as_ref().map(|text| (shared_words(text, wording), text));
    let (shared, text) = original.filter(|(shared, _)| *shared > own.0).unwrap_or(own);
    (shared * SHARED_OF >= lang::words_of(wording).count()).then_some(text)
}

/// A text in another language shares names and numbers with a wording, and less than this part.
const SHARED_OF: usize = 4;

/// How many words of a wording stand in a content too.
pub(crate) fn shared_words(content: &Content, wording: &str) -> usize {
    let plain = content.plain();
    let known: HashSet<&str> = lang::words_of(&plain).collect();
    lang::words_of(wording).filter(|word| known.contains(word)).count()
}

/// Compares the stretch between what both begin and end with: most proposals change a few words.
pub(crate) fn compare(old: &[Run], new: &str) -> Vec<Change> {
    let plain = text::plain_text(old);
    let front = common_front(&plain, new);
    let back = common_back(&plain[front..], &new[front..]);
    // Where little is shared, the whole says better what is left and what is not.
    if (front + back) * 5 < plain.len().min(new.len()) * 2 {
        return redline::compare(old, &[Run::plain(new)]);
    }
    let (head, rest) = split(old, front);
    let (middle, tail) = split(&rest, plain.len() - front - back);
    let new = &new[front..new.len() - back];
    let mut changes = Vec::new();
    if !head.is_empty() {
        changes.push(Change::Same(head));
    }
    if !(middle.is_empty() && new.is_empty()) {
        changes.extend(redline::compare(&middle, &[Run::plain(new)]));
    }
    if !tail.is_empty() {
        changes.push(Change::Same(tail));
    }
    changes
}

/// How many bytes two texts begin with alike, up to and with a blank.
fn common_front(old: &str, new: &str) -> usize {
    let pairs = old.char_indices().zip(new.chars());
    let alike = pairs.take_while(|((_, left), right)| left == right);
    let ends = alike.filter(|((_, left), _)| left.is_whitespace());
    ends.last().map_or(0, |((at, blank), _)| at + blank.len_utf8())
}

/// How many bytes two texts end with alike, from a blank on.
fn common_back(old: &str, new: &str) -> usize {
    let pairs = old.char_indices().rev().zip(new.chars().rev());
    let alike = pairs.take_while(|((_, left), right)| left == right);
    let starts = alike.filter(|((_, left), _)| left.is_whitespace());
    starts.last().map_or(0, |((at, _), _)| old.len() - at)
}

/// Splits runs at a byte of their text.
fn split(runs: &[Run], at: usize) -> (Vec<Run>, Vec<Run>) {
    let (mut before, mut behind) = (Vec::new(), Vec::new());
    let mut left = at;
    for run in runs {
        let cut = left.min(run.text.len());
        left -= cut;
        let part = |text: &str| Run { text: text.to_owned(), ..run.clone() };
        let (first, second) = run.text.split_at(cut);
        before.extend((!first.is_empty()).then(|| part(first)));
        behind.extend((!second.is_empty()).then(|| part(second)));
    }
    (before, behind)
}

/// The changes that the wordings of a compilation propose, by the number of the comment; compared
/// on as many cores as there are, which is most of the work of a compilation.
pub(super) fn all_proposed(compilation: &Compilation) -> HashMap<u32, Vec<Change>> {
    let mut waiting: Vec<(u32, &Shown, &Entry)> = Vec::new();
    for passage in &compilation.passages {
        for entry in passage.threads.iter().flat_map(|thread| thread.entries()) {
            if let (Some(number), true) = (entry.number, entry.remark.comment.proposes.is_some()) {
                waiting.push((number, &passage.shown, entry));
            }
        }
    }
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let share = waiting.len().div_ceil(cores).max(1);
    thread::scope(|scope| {
        let parts = waiting.chunks(share).map(|part| scope.spawn(move || told(part)));
        let parts: Vec<_> = parts.collect();
        parts.into_iter().flat_map(|part| part.join().unwrap_or_default()).collect()
    })
}

fn told(part: &[(u32, &Shown, &Entry)]) -> Vec<(u32, Vec<Change>)> {
    let one = |(number, shown, entry): &(u32, &Shown, &Entry)| {
        let Remark { comment, words, .. } = &entry.remark;
        Some((*number, proposed(shown, comment, words)?))
    };
    part.iter().filter_map(one).collect()
}

#[cfg(test)]
mod tests {
    use redline::{new_side, old_side, to_plain_marked};
    use text::{Run, Style, plain_text};

    use super::compare;

    fn check(old: &str, new: &str, told: &str) {
        let style = Style { bold: true, ..Style::default() };
        let cut = old.char_indices().nth(old.chars().count() / 2).map_or(0, |(at, _)| at);
        let bold = Run { text: old[..cut].to_owned(), style, ..Run::default() };
        let changes = compare(&[bold, Run::plain(&old[cut..])], new);
        assert_eq!(plain_text(&old_side(&changes)), old);
        assert_eq!(plain_text(&new_side(&changes)), new);
        let kept = redline::compare(&[Run::plain(old)], &[Run::plain(new)]);
        assert_eq!(to_plain_marked(&kept), told);
        let changes = compare(&[Run::plain(old)], new);
        assert_eq!(to_plain_marked(&changes), told);
    }

    #[test]
    fn the_shared_ends_change_nothing_in_what_is_told() {
        check(
            "The Forum meets every four years in Geneva.",
            "The Forum meets every two years in Geneva.",
            "The Forum meets every [-four-]{+two+} years in Geneva.",
        );
        check("It is open to all.", "It is open to all.", "It is open to all.");
        check("It is open.", "It is open. To all.", "It is open.{+ To all.+}");
        check("数字鸿沟正在缩小。", "数字鸿沟正在扩大。", "数字鸿沟正在[-缩小-]{+扩大+}。");
        check("а б в г", "а б д г", "а б [-в-]{+д+} г");
    }
}
