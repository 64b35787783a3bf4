//! A draft as a file to take away: Word, PDF, and what other programs read.

use std::collections::HashSet;

use axum::response::Response;
use desk::Seen;
use forum::report::Draft;
use lang::Lang;
use papers::report::{self, Earlier, Source};
use text::{Block, BlockId};

use crate::failure::{Failed, OrFault};
use crate::file::{Format, Unmade, pdf};
use crate::page::Visit;
use crate::words::sentence;

/// A draft in the reader's language, what is not translated in the working language.
pub(super) async fn text(
    visit: &Visit,
    seen: &Seen,
    draft: &Draft,
) -> Result<Vec<(Block, Lang)>, Failed> {
    let blocks = seen.settled(draft, visit.lang).await.or_fault(visit)?;
    Ok(blocks.into_iter().map(|shown| (shown.block, shown.lang)).collect())
}

/// The file of a draft whose name ends so.
pub(super) async fn file(
    visit: &Visit,
    seen: &Seen,
    draft: &Draft,
    end: &str,
) -> Result<Response, Failed> {
    let format = Format::of(end).filter(|format| *format != Format::Sheet);
    let format = format.ok_or_else(|| Failed::not_found(visit))?;
    let (forum, draft, lang) = (seen.forum.clone(), draft.clone(), visit.lang);
    let blocks = text(visit, seen, &draft).await?;
    let before = match format {
        Format::Akn => before(visit, seen, &draft).await?,
        _ => Vec::new(),
    };
    let name = format!("{}-draft-{}", forum.id(), draft.number);
    let make = move || {
        let source = Source { forum: &forum, draft: &draft, lang, blocks: &blocks };
        let say = |key: &str, facts: &[(&str, String)]| sentence(lang, key, facts);
        let paper = || report::paper(&source, &say);
        Ok(match format {
            Format::Word => papers::paper::word(&paper(), Some(&source.version())),
            Format::Pdf => pdf(&paper())?,
            Format::Json => report::json(&source).into_bytes(),
            Format::Markdown => report::markdown(&source).into_bytes(),
            Format::Akn => {
                let earlier = before.iter().map(|(draft, blocks)| Earlier { draft, blocks });
                let earlier: Vec<Earlier<'_>> = earlier.collect();
                let made = report::akn(&source, &earlier, &say);
                made.map_err(|unfit| Unmade::Other(unfit.to_string()))?.into_bytes()
            }
            Format::Text | Format::Sheet => report::plain(&source).into_bytes(),
        })
    };
    crate::file::file(visit, &name, format, make).await
}

/// The drafts posted before one, with their texts in the working language.
async fn before(
    visit: &Visit,
    seen: &Seen,
    draft: &Draft,
) -> Result<Vec<(Draft, Vec<Block>)>, Failed> {
    let working = seen.forum.mandate.working_language;
    let mut before = Vec::new();
    let posted = |other: &&Draft| other.number < draft.number && other.posted.is_some();
    for other in seen.forum.report.drafts.iter().filter(posted) {
        let blocks = seen.blocks(other, working).await.or_fault(visit)?;
        let blocks = blocks.into_iter().map(|shown| shown.block).collect();
        before.push((other.clone(), blocks));
    }
    Ok(before)
}

/// The Word file of some paragraphs.
pub(super) async fn part(
    visit: &Visit,
    seen: &Seen,
    draft: &Draft,
    on: HashSet<BlockId>,
) -> Result<Response, Failed> {
    let (forum, draft, lang) = (seen.forum.clone(), draft.clone(), visit.lang);
    let blocks = text(visit, seen, &draft).await?;
    let name = format!("{}-draft-{}-part", forum.id(), draft.number);
    let make = move || {
        let source = Source { forum: &forum, draft: &draft, lang, blocks: &blocks };
        let say = |key: &str, facts: &[(&str, String)]| sentence(lang, key, facts);
        let paper = report::skeleton(&source, &on, &say);
        Ok(papers::paper::word(&paper, Some(&source.version())))
    };
    crate::file::file(visit, &name, Format::Word, make).await
}
