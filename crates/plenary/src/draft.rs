//! Drafts taken out of a data folder as files, without the pages.

use std::path::PathBuf;

use ::forum::ForumId;
use ::forum::report::Draft;
use clap::{Args, Subcommand, ValueEnum};
use desk::{Clock, Desk, Seen};
use lang::Lang;
use papers::report::{self, Earlier, Source};
use store::Store;
use text::Block;
use typeset::Fonts;

use crate::forum::read_lang;
use crate::outcome::{Fault, Outcome};
use crate::serve::embedded;

/// Drafts of the report.
#[derive(Debug, Subcommand)]
pub(crate) enum DraftCommand {
    /// Writes a draft as a file.
    Export(Export),
}

/// Writes a draft as a file; exit code 1 if there is no such draft, or it cannot be written so.
///
/// Example: plenary draft export --forum wtpf-26 --draft 3 --lang fr --format pdf -o draft.pdf
#[derive(Debug, Args)]
pub(crate) struct Export {
    /// The data folder.
    #[arg(long, default_value = "plenary-data")]
    data: PathBuf,
    /// A PostgreSQL database instead.
    #[arg(long)]
    database: Option<String>,
    /// The forum, as in its address.
    #[arg(long)]
    forum: String,
    /// The number of the draft.
    #[arg(long)]
    draft: u32,
    /// The language: ar, en, es, fr, ru or zh; what is not translated is in the working language.
    #[arg(long, default_value = "en", value_parser = read_lang)]
    lang: Lang,
    /// What sort of file.
    #[arg(long, value_enum)]
    format: Format,
    /// Where to write it.
    #[arg(short, long)]
    output: PathBuf,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// A Word file that knows its draft when it comes back.
    Docx,
    /// Set for print.
    Pdf,
    /// Markdown, which can be brought in again.
    Md,
    /// Blocks with their ids, numbers and descent.
    Json,
    /// Akoma Ntoso 3.0.
    Akn,
    /// Nothing but the words.
    Txt,
}

/// Does what is asked of drafts.
pub(crate) async fn run(command: DraftCommand) -> Result<Outcome, Fault> {
    let DraftCommand::Export(export) = command;
    let url = export.database.clone().unwrap_or_else(|| embedded(&export.data));
    let desk = Desk::open(Store::open(&url).await?, Clock::system()).await?;
    let seen = desk.as_seen_by(None, &ForumId::from(export.forum.as_str()));
    let found = seen.as_ref().and_then(|seen| {
        // Whoever has the data folder may have what is not posted yet.
        Some((seen, seen.forum.report.draft(export.draft)?))
    });
    let Some((seen, draft)) = found else {
        println!("there is no draft {} of {}", export.draft, export.forum);
        return Ok(Outcome::Findings);
    };
    let blocks = seen.settled(draft, export.lang).await?;
    let blocks: Vec<_> = blocks.into_iter().map(|shown| (shown.block, shown.lang)).collect();
    let source = Source { forum: &seen.forum, draft, lang: export.lang, blocks: &blocks };
    let before = before(seen, draft).await?;
    let bytes = match made(&source, &before, export.format) {
        Ok(bytes) => bytes,
        Err(why) => {
            println!("{why}");
            return Ok(Outcome::Findings);
        }
    };
    let path = export.output.display().to_string();
    let written = tokio::fs::write(&export.output, &bytes).await;
    written.map_err(|fault| Fault::File { path: path.clone(), fault })?;
    println!("{path} written: {} bytes, {}", bytes.len(), source.version());
    Ok(Outcome::Done)
}

/// The drafts posted before one, with their texts in the working language.
async fn before<'a>(seen: &'a Seen, draft: &Draft) -> Result<Vec<(&'a Draft, Vec<Block>)>, Fault> {
    let working = seen.forum.mandate.working_language;
    let mut before = Vec::new();
    let posted = |other: &&Draft| other.number < draft.number && other.posted.is_some();
    for other in seen.forum.report.drafts.iter().filter(posted) {
        let blocks = seen.blocks(other, working).await?;
        before.push((other, blocks.into_iter().map(|shown| shown.block).collect()));
    }
    Ok(before)
}

/// The file, or why there is none.
fn made(
    source: &Source<'_>,
    before: &[(&Draft, Vec<Block>)],
    format: Format,
) -> Result<Vec<u8>, String> {
    let say = |key: &str, facts: &[(&str, String)]| web::sentence(source.lang, key, facts);
    let paper = || report::paper(source, &say);
    Ok(match format {
        Format::Docx => papers::paper::word(&paper(), Some(&source.version())),
        Format::Pdf => {
            let set = typeset::pdf(&paper(), &Fonts::of_system());
            set.map_err(|fault| fault.to_string())?.bytes
        }
        Format::Md => report::markdown(source).into_bytes(),
        Format::Json => report::json(source).into_bytes(),
        Format::Akn => {
            let earlier = before.iter().map(|(draft, blocks)| Earlier { draft, blocks });
            let akn = report::akn(source, &earlier.collect::<Vec<_>>(), &say);
            akn.map_err(|unfit| unfit.to_string())?.into_bytes()
        }
        Format::Txt => report::plain(source).into_bytes(),
    })
}
