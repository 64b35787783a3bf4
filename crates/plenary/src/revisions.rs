//! Tracked changes of a Word file: listed, all accepted, or all rejected.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use docx::{Act, Revision, Thing};
use serde_json::json;

use crate::document;
use crate::outcome::{Fault, Outcome};

/// Lists, accepts or rejects the tracked changes of a Word file.
#[derive(Debug, Subcommand)]
pub(crate) enum RevisionsCommand {
    /// Accepts every tracked change; everything else stays as it is.
    ///
    /// Example: plenary revisions accept draft.docx -o clean.docx
    Accept(Settle),
    /// Rejects every tracked change; everything else stays as it is.
    ///
    /// Example: plenary revisions reject draft.docx -o before.docx
    Reject(Settle),
    /// Lists every tracked change: who changed what, when and where.
    ///
    /// Example: plenary revisions list draft.docx --json
    List(List),
}

/// A file and where to write what becomes of it.
#[derive(Debug, Args)]
pub(crate) struct Settle {
    /// The Word file.
    file: PathBuf,
    /// Where to write the outcome.
    #[arg(short, long)]
    output: PathBuf,
}

/// A file whose tracked changes are listed.
#[derive(Debug, Args)]
pub(crate) struct List {
    /// The Word file.
    file: PathBuf,
    /// Print the tracked changes as JSON.
    #[arg(long)]
    json: bool,
}

/// Does what is asked of tracked changes.
pub(crate) async fn run(command: RevisionsCommand) -> Result<Outcome, Fault> {
    match command {
        RevisionsCommand::Accept(settle) => run_settle(&settle, docx::accept).await,
        RevisionsCommand::Reject(settle) => run_settle(&settle, docx::reject).await,
        RevisionsCommand::List(list) => run_list(&list).await,
    }
}

async fn run_settle(
    settle: &Settle,
    way: fn(&[u8]) -> Result<Vec<u8>, docx::Fault>,
) -> Result<Outcome, Fault> {
    if document::is_same(&settle.file, &settle.output).await {
        eprintln!("{} is the file itself; nothing was written", settle.output.display());
        return Ok(Outcome::Findings);
    }
    let data = document::bytes(&settle.file).await?;
    let settled = docx::revisions(&data).and_then(|found| Ok((found.len(), way(&data)?)));
    let (count, settled) = match settled {
        Ok(settled) => settled,
        Err(fault) => return Ok(refused(&settle.file, &fault)),
    };
    document::write(&settle.output, &settled).await?;
    println!("{}: {count} tracked changes settled", settle.output.display());
    Ok(Outcome::Done)
}

fn refused(path: &Path, fault: &docx::Fault) -> Outcome {
    eprintln!("{}", document::refusal(path, fault));
    Outcome::Findings
}

async fn run_list(list: &List) -> Result<Outcome, Fault> {
    let data = document::bytes(&list.file).await?;
    let found = match docx::revisions(&data) {
        Ok(found) => found,
        Err(fault) => return Ok(refused(&list.file, &fault)),
    };
    if list.json {
        let all: Vec<_> = found.iter().map(as_json).collect();
        println!("{}", json!({"file": list.file.display().to_string(), "revisions": all}));
        return Ok(Outcome::Done);
    }
    for one in &found {
        let by = [one.date.as_str(), one.author.as_str()];
        let by: Vec<&str> = by.into_iter().filter(|it| !it.is_empty()).collect();
        let what = format!("{} {}", thing(one.thing), act(one.act));
        let text = if one.text.is_empty() { String::new() } else { format!(" “{}”", one.text) };
        println!("{}: {what}{text} [{}] {}", one.part, one.place, by.join(" "));
    }
    println!("{}: {} tracked changes", list.file.display(), found.len());
    Ok(Outcome::Done)
}

fn as_json(revision: &Revision) -> serde_json::Value {
    json!({
        "act": act(revision.act),
        "thing": thing(revision.thing),
        "author": revision.author,
        "date": revision.date,
        "part": revision.part,
        "text": revision.text,
        "place": revision.place,
    })
}

fn act(act: Act) -> &'static str {
    match act {
        Act::Inserted => "inserted",
        Act::Deleted => "deleted",
        Act::MovedFrom => "moved-from",
        Act::MovedTo => "moved-to",
        Act::Merged => "merged",
        Act::Formatted => "formatted",
    }
}

fn thing(thing: Thing) -> &'static str {
    match thing {
        Thing::Text => "text",
        Thing::ParagraphMark => "paragraph-mark",
        Thing::Paragraph => "paragraph",
        Thing::Number => "number",
        Thing::Table => "table",
        Thing::Row => "row",
        Thing::Cell => "cell",
        Thing::Control => "control",
        Thing::Equation => "equation",
        Thing::Section => "section",
    }
}
