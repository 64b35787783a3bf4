//! A redline of two documents: a Word file with tracked changes, a page, JSON or marked text.

mod page;

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use docx::Tracking;
use lang::Lang;
use redline::{Body, Change, Piece, Redline, RowChange, to_plain_marked};
use serde_json::{Value, json};

use crate::document::{self, Document};
use crate::outcome::{Fault, Outcome};

/// Compares two documents and writes what changed.
///
/// Examples:
///   plenary redline draft-1.docx draft-2.docx -o changes.docx --author Secretariat
///   plenary redline old.txt new.txt -o changes.html --format html
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct RedlineCommand {
    /// The old document: .docx, .md or .txt.
    old: PathBuf,
    /// The new document: .docx, .md or .txt.
    new: PathBuf,
    /// Where to write the outcome.
    #[arg(short, long)]
    output: PathBuf,
    /// Who is named as the author of the tracked changes.
    #[arg(long, default_value = "Plenary")]
    author: String,
    /// When they were made, as RFC 3339, such as 2026-05-04T10:00:00Z; none if not given.
    #[arg(long, value_parser = read_date)]
    date: Option<String>,
    /// Do not prove that the outcome leads back to both documents.
    #[arg(long)]
    no_verify: bool,
    /// What to write.
    #[arg(long, value_enum, default_value_t = Format::Docx)]
    format: Format,
}

/// What a redline is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A Word file with tracked changes.
    Docx,
    /// A page that stands alone: insertions in italics and underlined, deletions struck through.
    Html,
    /// Every block with its changes.
    Json,
    /// Plain text with marks: [-deleted-] and {+inserted+}.
    Text,
}

fn read_date(text: &str) -> Result<String, String> {
    let at: jiff::Timestamp = text.parse().map_err(|fault: jiff::Error| fault.to_string())?;
    let second = jiff::Timestamp::from_second(at.as_second()).map_err(|fault| fault.to_string())?;
    Ok(second.to_string())
}

/// Compares two documents.
pub(crate) async fn run(command: RedlineCommand) -> Result<Outcome, Fault> {
    for input in [&command.old, &command.new] {
        if document::is_same(input, &command.output).await {
            eprintln!("{} is one of the two; nothing was written", command.output.display());
            return Ok(Outcome::Findings);
        }
    }
    if command.format == Format::Docx {
        return word(&command).await;
    }
    let mut sides = Vec::with_capacity(2);
    for path in [&command.old, &command.new] {
        match document::read(path).await? {
            Ok(read) => sides.push(read),
            Err(refusal) => {
                eprintln!("{refusal}");
                return Ok(Outcome::Findings);
            }
        }
    }
    let [old, new] = <[Document; 2]>::try_from(sides).ok().expect("two were read");
    document::say(&command.old, &old.losses);
    document::say(&command.new, &new.losses);
    let (before, after) = (old.blocks(), new.blocks());
    let told = redline::redline(&before, &after);
    let written = match command.format {
        Format::Html => {
            let (file, title) = (&command.old, old.title.as_deref());
            let left = page::Side { file, title, blocks: &before };
            let (file, title) = (&command.new, new.title.as_deref());
            page::page(&left, &page::Side { file, title, blocks: &after }, &told)
        }
        Format::Json => as_json(&told).to_string(),
        Format::Text | Format::Docx => as_text(&told),
    };
    document::write(&command.output, written.as_bytes()).await?;
    let sum = told.summary();
    println!(
        "{}: {} words inserted, {} deleted",
        command.output.display(),
        sum.words_inserted,
        sum.words_deleted
    );
    Ok(Outcome::Done)
}

/// Word files are not read into blocks first: what tells them reads them itself.
async fn word(command: &RedlineCommand) -> Result<Outcome, Fault> {
    let mut sides = Vec::with_capacity(2);
    for path in [&command.old, &command.new] {
        match document::word(path).await? {
            Ok(bytes) => sides.push(bytes),
            Err(refusal) => {
                eprintln!("{refusal}");
                return Ok(Outcome::Findings);
            }
        }
    }
    let tracking = Tracking {
        author: command.author.clone(),
        date: command.date.clone().unwrap_or_default(),
        proved: !command.no_verify,
    };
    let told = match docx::redline(&sides[0], &sides[1], &tracking) {
        Ok(told) => told,
        Err(fault) => {
            eprintln!("{}", refusal(command, &sides, &fault));
            return Ok(Outcome::Findings);
        }
    };
    document::write(&command.output, &told.bytes).await?;
    for (what, count) in &told.untracked {
        eprintln!("{}: {}", command.output.display(), web::counted(Lang::En, what.key(), *count));
    }
    println!(
        "{}: {} insertions, {} deletions",
        command.output.display(),
        told.insertions,
        told.deletions
    );
    Ok(Outcome::Done)
}

/// Why the two were refused: the one that cannot be read is named alone.
fn refusal(command: &RedlineCommand, sides: &[Vec<u8>], fault: &docx::Fault) -> String {
    for (path, bytes) in [&command.old, &command.new].into_iter().zip(sides) {
        if let Err(own) = docx::read(bytes) {
            return document::refusal(path, &own);
        }
    }
    let names = format!("{}, {}", command.old.display(), command.new.display());
    document::refusal(names.as_ref(), fault)
}

fn as_text(told: &Redline) -> String {
    let mut out = String::new();
    for piece in &told.pieces {
        for line in lines(piece) {
            out.push_str(&to_plain_marked(&line));
            out.push('\n');
        }
        out.push('\n');
    }
    out
}

/// The lines of a piece: one of a paragraph, one of each part, one of each cell.
fn lines(piece: &Piece) -> Vec<Vec<Change>> {
    match &piece.body {
        Body::Text(changes) => vec![changes.clone()],
        Body::Parts(parts) => parts.clone(),
        Body::Table(rows) => rows.iter().flat_map(cells).collect(),
    }
}

/// The cells of a row, each with its changes.
fn cells(row: &RowChange) -> Vec<Vec<Change>> {
    use redline::CellChange;
    let all = |row: &text::Row, change: fn(Vec<text::Run>) -> Change| {
        row.iter().map(|cell| vec![change(cell.clone())]).collect()
    };
    match row {
        RowChange::Kept(row) => all(row, Change::Same),
        RowChange::Deleted(row) => all(row, Change::Deleted),
        RowChange::Inserted(row) => all(row, Change::Inserted),
        RowChange::Edited(cells) => cells
            .iter()
            .map(|cell| match cell {
                CellChange::Both(changes) => changes.clone(),
                CellChange::Deleted(runs) => vec![Change::Deleted(runs.clone())],
                CellChange::Inserted(runs) => vec![Change::Inserted(runs.clone())],
            })
            .collect(),
    }
}

fn as_json(told: &Redline) -> Value {
    let change = |change: &Change| match change {
        Change::Same(runs) => json!({"same": runs}),
        Change::Deleted(runs) => json!({"deleted": runs}),
        Change::Inserted(runs) => json!({"inserted": runs}),
        Change::Restyled { old, new } => json!({"restyled": {"old": old, "new": new}}),
    };
    let piece = |piece: &Piece| {
        let lines: Vec<Vec<Value>> =
            lines(piece).iter().map(|line| line.iter().map(change).collect()).collect();
        json!({"pair": pair(&piece.pair), "lines": lines})
    };
    let sum = told.summary();
    let pieces: Vec<Value> = told.pieces.iter().map(piece).collect();
    json!({
        "words_inserted": sum.words_inserted,
        "words_deleted": sum.words_deleted,
        "blocks": pieces,
    })
}

fn pair(pair: &redline::Pair) -> Value {
    use redline::Pair;
    match pair {
        Pair::Kept { old, new } => json!({"fate": "kept", "old": [old], "new": [new]}),
        Pair::Edited { old, new } => json!({"fate": "edited", "old": [old], "new": [new]}),
        Pair::Moved { old, new, .. } => json!({"fate": "moved", "old": [old], "new": [new]}),
        Pair::Split { old, new, .. } => json!({"fate": "split", "old": [old], "new": new}),
        Pair::Merged { old, new, .. } => json!({"fate": "merged", "old": old, "new": [new]}),
        Pair::Deleted { old } => json!({"fate": "deleted", "old": [old], "new": []}),
        Pair::New { new } => json!({"fate": "new", "old": [], "new": [new]}),
        Pair::Left { old, new } => json!({"fate": "left", "old": [old], "new": [new]}),
    }
}
