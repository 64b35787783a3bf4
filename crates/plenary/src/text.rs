//! The text of a document: its blocks as lines, or as JSON with what could not be read.

use std::path::PathBuf;

use clap::Args;
use serde_json::json;
use text::{Content, Kind, plain_text};

use crate::document;
use crate::outcome::{Fault, Outcome};

/// Prints the text of a document; what could not be read is said apart.
///
/// Examples:
///   plenary text report.docx
///   plenary text report.docx --json
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Text {
    /// The document: .docx, .md or .txt.
    file: PathBuf,
    /// Print the blocks and the losses as JSON.
    #[arg(long)]
    json: bool,
}

/// Prints the text of a document.
pub(crate) async fn run(text: Text) -> Result<Outcome, Fault> {
    let read = match document::read(&text.file).await? {
        Ok(read) => read,
        Err(refusal) => {
            eprintln!("{refusal}");
            return Ok(Outcome::Findings);
        }
    };
    if text.json {
        let blocks = json!({
            "title": read.title, "blocks": read.contents, "losses": read.losses,
        });
        println!("{blocks}");
        return Ok(Outcome::Done);
    }
    read.blocks().iter().for_each(|content| println!("{}\n", line(content)));
    document::say(&text.file, &read.losses);
    Ok(Outcome::Done)
}

/// A block as a person reads it on a terminal.
fn line(content: &Content) -> String {
    let text = match &content.kind {
        Kind::Table(rows) => {
            let cells = |row: &text::Row| {
                row.iter().map(|cell| plain_text(cell)).collect::<Vec<_>>().join(" | ")
            };
            rows.iter().map(cells).collect::<Vec<_>>().join("\n")
        }
        Kind::Heading(level) => format!("{} {}", "#".repeat((*level).into()), content.plain()),
        _ => content.plain(),
    };
    if content.label.is_empty() { text } else { format!("{} {text}", content.label) }
}
