//! Files read into a draft: Word, Markdown or plain text, opinions annexed behind it.

use std::collections::BTreeMap;

use desk::ShownBlock;
use forum::report::lineage::descend;
use text::{Block, Content, Kind, Reading, Run, read_markdown, read_plain};

use super::carried::{Carried, Missing};
use crate::page::Visit;
use crate::secretariat::Back;
use crate::sheaf::{File, Sheaf, unread_word};

/// A file as it was read.
struct Document {
    reading: Reading,
    losses: Vec<docx::Loss>,
}

/// Why a file could not be read.
enum Unread {
    Docx(docx::Fault),
    /// It is neither a Word document nor text in UTF-8.
    Unknown,
}

impl Unread {
    fn sentence(&self, visit: &Visit) -> String {
        match self {
            Unread::Docx(fault) => unread_word(visit, fault),
            Unread::Unknown => visit.say("drafts-unknown").to_string(),
        }
    }
}

/// Reads the draft that a form brings, its opinions behind it; what is wrong stands at its field.
pub(super) async fn draft(
    visit: &Visit,
    sheaf: &Sheaf,
    number: u32,
    back: &mut Back,
) -> Option<Carried> {
    let mut carried = one(visit, sheaf, ("file", "text"), number, back).await?;
    let inside = sheaf.sent.text("inside");
    carried.opinions = if inside.is_empty() { 0 } else { inside.parse().unwrap_or(u32::MAX) };
    if carried.opinions > 100 {
        back.add("inside", visit.say("drafts-no-number"));
        return None;
    }
    for file in sheaf.files.iter().filter(|file| file.field == "opinions") {
        let read = read(&file.name, file.bytes.clone()).await;
        let document = match read {
            Ok(document) => document,
            Err(unread) => {
                let said = visit.say("drafts-in-file").with("file", &file.name);
                back.add("opinions", format!("{said} {}", unread.sentence(visit)));
                continue;
            }
        };
        let lost = document.losses.iter().map(|loss| Missing::of(loss, &file.name));
        carried.losses.extend(lost);
        carried.contents.extend(annexed(document.reading, file));
        carried.opinions += 1;
    }
    Some(carried)
}

/// Reads the translation that a form brings.
pub(super) async fn translation(
    visit: &Visit,
    sheaf: &Sheaf,
    number: u32,
    back: &mut Back,
) -> Option<Carried> {
    one(visit, sheaf, ("translated", "translated-text"), number, back).await
}

/// Reads the one text that a form brings, as a file in one field or pasted in another.
async fn one(
    visit: &Visit,
    sheaf: &Sheaf,
    (file_field, text_field): (&'static str, &'static str),
    number: u32,
    back: &mut Back,
) -> Option<Carried> {
    let (field, name, read) = match sheaf.file(file_field) {
        Some(file) => (file_field, file.name.clone(), read(&file.name, file.bytes.clone()).await),
        None => {
            let pasted = sheaf.sent.get(text_field);
            if pasted.trim().is_empty() {
                back.add(file_field, visit.say("drafts-nothing"));
                return None;
            }
            let plain = sheaf.sent.has("format", "plain");
            let name = if plain { "text.txt" } else { "text.md" };
            (text_field, String::new(), read(name, pasted.as_bytes().to_vec()).await)
        }
    };
    match read {
        Ok(Document { reading, losses }) => Some(Carried {
            draft: number,
            title: reading.title.unwrap_or_default(),
            contents: reading.contents,
            opinions: 0,
            losses: losses.iter().map(|loss| Missing::of(loss, &name)).collect(),
        }),
        Err(unread) => {
            back.add(field, unread.sentence(visit));
            None
        }
    }
}

/// Reads a file by what it is: a package or an old Word file by its first bytes, else text.
async fn read(name: &str, bytes: Vec<u8>) -> Result<Document, Unread> {
    let name = name.to_lowercase();
    let word = bytes.starts_with(b"PK") || bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]);
    // A large file takes a third of a second; other visitors do not wait for it.
    let work = move || {
        if word || name.ends_with(".docx") || name.ends_with(".doc") {
            let mut import = docx::read(&bytes).map_err(Unread::Docx)?;
            // A draft that is brought in takes no comments along.
            if !import.comments.is_empty() {
                let (what, count) = (docx::Lost::Comment, import.comments.len());
                import.losses.push(docx::Loss { what, place: String::new(), count });
            }
            let reading = Reading { title: import.title, contents: import.contents };
            return Ok(Document { reading, losses: import.losses });
        }
        let text = String::from_utf8(bytes).map_err(|_| Unread::Unknown)?;
        let text = text.trim_start_matches('\u{feff}');
        if text.contains('\0') {
            return Err(Unread::Unknown);
        }
        let plain = name.ends_with(".txt");
        let reading = if plain { read_plain(text) } else { read_markdown(text) };
        Ok(Document { reading, losses: Vec::new() })
    };
    tokio::task::spawn_blocking(work).await.unwrap_or(Err(Unread::Unknown))
}

/// An opinion as it stands in the draft: under a heading of its own, its headings one level down.
fn annexed(reading: Reading, file: &File) -> Vec<Content> {
    let stem = file.name.rsplit_once('.').map_or(file.name.as_str(), |(stem, _)| stem);
    let title = reading.title.unwrap_or_else(|| stem.to_owned());
    let mut contents = vec![Content::new(Kind::Heading(1), "", vec![Run::plain(title)])];
    contents.extend(reading.contents.into_iter().map(|mut content| {
        if let Kind::Heading(level) = &mut content.kind {
            *level = (*level + 1).min(6);
        }
        content
    }));
    contents
}

/// How a draft descends from the last one: one sentence for each way in which blocks do.
pub(super) async fn turns(
    visit: &Visit,
    before: Vec<ShownBlock>,
    contents: Vec<Content>,
) -> Vec<String> {
    let work = move || {
        let old: Vec<Block> = before.into_iter().map(|shown| shown.block).collect();
        descend(&old, contents, u32::MAX / 2).1
    };
    let lines = tokio::task::spawn_blocking(work).await.unwrap_or_default();
    let mut counts: BTreeMap<&'static str, u32> = BTreeMap::new();
    for line in &lines {
        *counts.entry(line.turn.key()).or_default() += 1;
    }
    let said = |(turn, count): (&str, u32)| {
        visit.say(&format!("preview-{turn}")).count("count", count).to_string()
    };
    counts.into_iter().map(said).collect()
}
