//! Prints how long a returned draft of 200 pages with 500 tracked changes takes to read, or what
//! a file proposes against the draft it was made from: `returned DRAFT.docx RETURNED.docx`.

use std::time::{Duration, Instant};

use docx::{Change, Options, Writer, read, returned};
use text::{Block, BlockId, Content, Kind, Run};

/// Words of the draft; a page has 500.
const WORDS: usize = 100_000;
/// Words of one paragraph.
const PARAGRAPH: usize = 100;
const REVISIONS: usize = 500;

const STEMS: [&str; 12] = [
    "connectivity",
    "the",
    "Member",
    "States",
    "universal",
    "of",
    "resilience",
    "policy",
    "to",
    "infrastructure",
    "bridging",
    "divides",
];

/// A sign that no text has, at whose place a tracked change is put into the XML.
const HERE: char = '\u{e000}';

fn draft(marked: bool) -> Vec<Block> {
    let mut seed = 7u64;
    let mut word = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963);
        let pick = (seed >> 33) as usize;
        let number =
            if pick.is_multiple_of(7) { (pick % 9_973).to_string() } else { String::new() };
        format!("{}{number}", STEMS[pick % STEMS.len()])
    };
    let count = WORDS / PARAGRAPH;
    let block = |at: usize| {
        let mut words: Vec<String> = (0..PARAGRAPH).map(|_| word()).collect();
        // Every second paragraph has a change: some have one author, some are split.
        if marked && at.is_multiple_of(count / REVISIONS) {
            words.insert(PARAGRAPH / 2, HERE.to_string());
        }
        let kind = if at.is_multiple_of(10) { Kind::Heading(2) } else { Kind::Paragraph };
        let content = Content::new(
            kind,
            format!("{}.{}", at / 10 + 1, at % 10),
            vec![Run::plain(words.join(" "))],
        );
        Block { id: BlockId(at as u32 + 1), content }
    };
    (0..count).map(block).collect()
}

/// The draft with the tracked changes in it, with its bookmarks or without.
fn edited(bookmarks: bool) -> Vec<u8> {
    let mut writer = Writer::new(Options { version: "1".into(), ..Options::default() });
    for block in draft(true) {
        writer.content(&block.content, bookmarks.then_some(block.id));
    }
    let mut number = 100_000;
    with_document(&writer.finish(), |text| {
        let mut out = String::with_capacity(text.len());
        for (at, piece) in text.split(&format!("{HERE} ")).enumerate() {
            if at > 0 {
                number += 1;
                let who = format!("w:id=\"{number}\" w:author=\"A{}\"", at % 5);
                let text = "<w:t xml:space=\"preserve\">as they see fit </w:t>";
                out += &format!("</w:t></w:r><w:ins {who}><w:r>{text}</w:r></w:ins><w:r><w:t>");
            }
            out += piece;
        }
        out.replace("<w:t>", "<w:t xml:space=\"preserve\">")
    })
}

fn with_document(file: &[u8], change: impl FnOnce(String) -> String) -> Vec<u8> {
    use std::io::{Cursor, Read, Write};
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).expect("it was just written");
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let mut change = Some(change);
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).expect("it was just written");
        let name = entry.name().expect("it has one").into_owned();
        let mut text = String::new();
        entry.read_to_string(&mut text).expect("every part is text");
        if let Some(change) = change.take_if(|_| name == "word/document.xml") {
            text = change(text);
        }
        out.start_file(name, zip::write::SimpleFileOptions::default()).expect("it is memory");
        out.write_all(text.as_bytes()).expect("it is memory");
    }
    out.finish().expect("it is memory").into_inner()
}

fn measure() {
    let blocks = draft(false);
    for (what, bookmarks) in [("with bookmarks", true), ("without bookmarks", false)] {
        let file = edited(bookmarks);
        let mut best = Duration::MAX;
        let mut count = 0;
        for _ in 0..5 {
            let start = Instant::now();
            count = returned(&file, &blocks).map_or(0, |found| found.proposals.len());
            best = best.min(start.elapsed());
        }
        let plain = {
            let start = Instant::now();
            let _ = read(&file);
            start.elapsed()
        };
        println!(
            "{WORDS} words, {REVISIONS} tracked changes, {what}: {count} proposals in {best:?} \
             (one view alone is read in {plain:?})"
        );
    }
}

fn tell(draft: &str, file: &str) -> Result<(), Box<dyn std::error::Error>> {
    let import = read(&std::fs::read(draft)?)?;
    let blocks: Vec<Block> = import
        .ids
        .into_iter()
        .zip(import.contents)
        .filter_map(|(id, content)| Some(Block { id: id?, content }))
        .collect();
    let bytes = std::fs::read(file)?;
    println!("{:?}", docx::handed_out(&bytes)?);
    let found = returned(&bytes, &blocks)?;
    println!("{} of {} blocks found again", found.found, blocks.len());
    println!("{} set otherwise, {} numbered otherwise", found.restyled, found.relabelled);
    for one in &found.proposals {
        let said = match &one.change {
            Change::Modified { block, wording, .. } => format!("MOD {block} {}", wording.plain()),
            Change::Suppressed { block } => format!("SUP {block}"),
            Change::Added { after, contents } => {
                let texts: Vec<String> = contents.iter().map(Content::plain).collect();
                format!("ADD after {after:?} {}", texts.join(" | "))
            }
        };
        println!("{said} {:?} {:?} tracked {}", one.authors, one.dates, one.tracked);
    }
    found.unplaced.iter().for_each(|one| println!("{:?} {}", one.why, one.content.plain()));
    for one in &found.comments {
        println!("{:?} {:?} {:?}", one.target, one.comment.quote, one.comment.remark);
    }
    found.losses.iter().for_each(|loss| println!("{loss:?}"));
    Ok(())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [draft, file] => tell(draft, file)?,
        _ => measure(),
    }
    Ok(())
}
