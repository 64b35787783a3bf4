//! A draft that comes back as a Word file with tracked changes, read into proposals.

use docx::{Options, Tracking, Writer};
use text::{Block, BlockId, Content, Kind, Run};

use crate::measure::{Line, text};
use crate::redline::quickest;

/// Paragraphs of the draft: 200 pages of five.
const PARAGRAPHS: u32 = 1_000;
/// Every second of them has a change.
const REVISIONS: usize = 500;

const SENTENCES: [&str; 4] = [
    "Member States should say who pays for the last mile, and until when the promise holds.",
    "Content in the languages of the users was the first barrier that was measured.",
    "The order of the measures hides that the second of them depends on the first.",
    "Persons with disabilities and older persons are named where they are concerned.",
];

/// The line about it.
pub(crate) fn line() -> Result<Line, String> {
    let draft: Vec<Block> = (1..=PARAGRAPHS).map(|id| block(id, false)).collect();
    let file = file(&draft)?;
    let found = text(docx::returned(&file, &draft))?;
    let ours = quickest(|| docx::returned(&file, &draft));
    let plain = quickest(|| docx::read(&file));
    let words: usize = draft.iter().map(|block| block.content.plain().split(' ').count()).sum();
    Ok(Line {
        what: format!("a returned draft of {words} words"),
        measured: format!(
            "{:.0} ms, {REVISIONS} revisions, {} proposals",
            ours.as_secs_f64() * 1e3,
            found.proposals.len()
        ),
        reference: format!("the file read, no more: {:.0} ms", plain.as_secs_f64() * 1e3),
        wanted: "< 500 ms".to_owned(),
        met: ours.as_millis() < 500 && found.proposals.len() == REVISIONS,
    })
}

/// A paragraph of about a hundred words, as it was sent out or as it came back.
fn block(id: u32, edited: bool) -> Block {
    let sentence = |nth: u32| SENTENCES[(id + nth) as usize % SENTENCES.len()];
    let mut said: Vec<String> =
        (0..7).map(|nth| format!("{} ({id}.{nth})", sentence(nth))).collect();
    if edited && id.is_multiple_of(2) {
        said[3] = said[3].replacen(' ', " as they see fit ", 1);
    }
    let label = format!("{}.{}", id / 10 + 1, id % 10);
    let kind = if id.is_multiple_of(10) { Kind::Heading(2) } else { Kind::Paragraph };
    Block { id: BlockId(id), content: Content::new(kind, label, vec![Run::plain(said.join(" "))]) }
}

/// The file as it comes back: with its bookmarks, and a tracked insertion in each second paragraph.
fn file(draft: &[Block]) -> Result<Vec<u8>, String> {
    let written = |blocks: &[Block]| {
        let mut writer = Writer::new(Options { version: "1".into(), ..Options::default() });
        blocks.iter().for_each(|block| writer.content(&block.content, Some(block.id)));
        writer.finish()
    };
    let edited: Vec<Block> = (1..=PARAGRAPHS).map(|id| block(id, true)).collect();
    let (author, date) = ("Ann".to_owned(), "2026-05-04T10:00:00Z".to_owned());
    let tracking = Tracking { author, date, proved: true };
    let told = text(docx::redline(&written(draft), &written(&edited), &tracking))?;
    match told.insertions + told.deletions {
        REVISIONS => Ok(told.bytes),
        other => Err(format!("the returned draft has {other} revisions")),
    }
}
