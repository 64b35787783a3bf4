//! Documents on disk: read by what they are, and written so that nothing is lost half-way.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use docx::{Options, Style, Writer};
use lang::Lang;
use text::{Content, Run};

use crate::outcome::Fault;

/// A document as it was read.
pub(crate) struct Document {
    /// Its title and its blocks.
    pub(crate) title: Option<String>,
    pub(crate) contents: Vec<Content>,
    /// What could not be read, a sentence each.
    pub(crate) losses: Vec<String>,
}

impl Document {
    /// The title and the blocks as one text.
    pub(crate) fn blocks(&self) -> Vec<Content> {
        let title = self.title.iter();
        let title = title
            .map(|text| Content::new(text::Kind::Heading(1), "", vec![Run::plain(text.as_str())]));
        title.chain(self.contents.iter().cloned()).collect()
    }

    /// A Word file made of the title and the blocks.
    fn to_word(&self) -> Vec<u8> {
        let mut writer = Writer::new(Options { lang: "en".to_owned(), ..Options::default() });
        if let Some(title) = &self.title {
            writer.paragraph(Style::Title, "", &[Run::plain(title.as_str())]);
        }
        self.contents.iter().for_each(|content| writer.content(content, None));
        writer.finish()
    }
}

/// Bytes of a file that is read; a document of 1,000 pages with pictures is smaller.
const FILE_MAX: u64 = 200 * 1024 * 1024;

/// The bytes of a file.
pub(crate) async fn bytes(path: &Path) -> Result<Vec<u8>, Fault> {
    let failed = |fault| Fault::File { path: path.display().to_string(), fault };
    let size = tokio::fs::metadata(path).await.map_err(failed)?.len();
    if size > FILE_MAX {
        return Err(failed(std::io::Error::from(std::io::ErrorKind::FileTooLarge)));
    }
    tokio::fs::read(path).await.map_err(failed)
}

/// Reads a file: Word by its ending `.docx`, Markdown by `.md`, anything else as plain text. A
/// sentence says why it was refused.
pub(crate) async fn read(path: &Path) -> Result<Result<Document, String>, Fault> {
    let data = bytes(path).await?;
    let ending = ending(path);
    if ending == "docx" {
        return Ok(docx::read(&data).map_err(|fault| refusal(path, &fault)).map(|import| {
            let losses = import.losses.iter().map(loss).collect();
            let (title, contents) = (import.title, import.contents);
            Document { title, contents, losses }
        }));
    }
    let Ok(source) = String::from_utf8(data) else {
        return Ok(Err(format!("{}: the file is not UTF-8 text", path.display())));
    };
    let reading = match ending.as_str() {
        "md" | "markdown" => text::read_markdown(&source),
        _ => text::read_plain(&source),
    };
    let (title, contents) = (reading.title, reading.contents);
    Ok(Ok(Document { title, contents, losses: Vec::new() }))
}

/// A file as a Word file: as it came, or made of its blocks.
pub(crate) async fn word(path: &Path) -> Result<Result<Vec<u8>, String>, Fault> {
    if ending(path) == "docx" {
        return Ok(Ok(bytes(path).await?));
    }
    Ok(read(path).await?.map(|document| document.to_word()))
}

fn ending(path: &Path) -> String {
    path.extension().unwrap_or_default().to_string_lossy().to_ascii_lowercase()
}

/// Why a Word file was refused, in a sentence.
pub(crate) fn refusal(path: &Path, fault: &docx::Fault) -> String {
    let facts = fault.facts();
    format!("{}: {}", path.display(), web::sentence(Lang::En, fault.key(), &facts))
}

fn loss(loss: &docx::Loss) -> String {
    let sentence = web::counted(Lang::En, loss.what.key(), loss.count);
    if loss.place.is_empty() { sentence } else { format!("{sentence} [{}]", loss.place) }
}

/// Says on the terminal what could not be carried over; the outcome itself goes elsewhere.
pub(crate) fn say(path: &Path, sentences: &[String]) {
    sentences.iter().for_each(|sentence| eprintln!("{}: {sentence}", path.display()));
}

/// Whether two names lead to one file.
pub(crate) async fn is_same(left: &Path, right: &Path) -> bool {
    let whole = tokio::fs::canonicalize;
    matches!((whole(left).await, whole(right).await), (Ok(left), Ok(right)) if left == right)
}

/// Writes a file under another name beside its place and then renames it, so that the place
/// holds the old file or the whole new one.
pub(crate) async fn write(path: &Path, data: &[u8]) -> Result<(), Fault> {
    let failed = |fault| Fault::File { path: path.display().to_string(), fault };
    let mut name: OsString = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.part", std::process::id()));
    let beside: PathBuf = path.with_file_name(name);
    let written = async {
        tokio::fs::write(&beside, data).await?;
        tokio::fs::File::open(&beside).await?.sync_all().await?;
        tokio::fs::rename(&beside, path).await
    };
    if let Err(fault) = written.await {
        // What is left of it is no use to anybody; the first failure is the one to tell.
        let _ = tokio::fs::remove_file(&beside).await;
        return Err(failed(fault));
    }
    Ok(())
}
