//! The redline of two drafts as a Word file with tracked changes: accepted it is the newer draft as
//! it is handed out, rejected the older one.

use docx::{Fault, Tracking};
use jiff::Timestamp;
use lang::Lang;
use text::Block;

use super::{Line, Pair, Side};
use crate::Say;
use crate::paper::{word, word_of};
use crate::report::Source;
use crate::report::reading;

/// Makes the file; the source is the newer draft. The changes are the secretariat's, as of the day
/// on which that draft was posted.
///
/// # Errors
/// When the file cannot be proved to lead to both drafts, or a draft is more than Word holds.
pub fn tracked(source: &Source<'_>, pair: &Pair<'_>, say: Say<'_>) -> Result<Vec<u8>, Fault> {
    let left = blocks(pair, pair.left, |line| &line.old);
    let right = blocks(pair, pair.right, |line| &line.new);
    let before = Source { draft: pair.before, blocks: &left, ..*source };
    let after = Source { blocks: &right, ..*source };
    let old = word(&reading::paper(&before, say), None);
    let new = word_of(&reading::paper(&after, say), version(source, pair));
    let tracking = Tracking {
        author: say("report-secretariat", &[]),
        date: to_the_second(after.made()),
        proved: true,
    };
    docx::redline(&old, &new, &tracking).map(|told| told.bytes)
}

/// What the file says that it is: `wtpf-26/2..3/en`. One that comes back is known by it, since the
/// changes in it are not those of who sends it.
fn version(source: &Source<'_>, pair: &Pair<'_>) -> String {
    let (forum, old, new) = (source.forum.id(), pair.before.number, source.draft.number);
    format!("{forum}/{old}..{new}/{}", source.lang)
}

/// Whether a file that says this of itself is a redline.
pub fn is_redline(version: &str) -> bool {
    let mut parts = version.split('/').skip(1);
    parts.next().is_some_and(|drafts| drafts.contains(".."))
}

/// The blocks of one side, each with the language that it is in. Two languages are not compared:
/// where a block is translated on one side only, both stand as they were written.
fn blocks(
    pair: &Pair<'_>,
    sides: &[Side],
    places: impl Fn(&Line) -> &Vec<usize>,
) -> Vec<(Block, Lang)> {
    let mut as_written = vec![false; sides.len()];
    for line in pair.lines {
        let old = line.old.iter().map(|at| pair.left[*at].lang);
        let mut langs = old.chain(line.new.iter().map(|at| pair.right[*at].lang));
        let first = langs.next();
        if langs.any(|lang| Some(lang) != first) {
            places(line).iter().for_each(|at| as_written[*at] = true);
        }
    }
    let block = |(side, as_written): (&Side, bool)| {
        let (content, lang) = match as_written {
            true => (&side.original, side.working),
            false => (&side.shown, side.lang),
        };
        (Block { id: side.id, content: content.clone() }, lang)
    };
    sides.iter().zip(as_written).map(block).collect()
}

/// Word knows no parts of a second.
fn to_the_second(at: Timestamp) -> String {
    let whole = Timestamp::from_second(at.as_second());
    whole.unwrap_or(at).to_string()
}
