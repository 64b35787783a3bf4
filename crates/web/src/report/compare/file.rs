//! The redline of two drafts as a file to take away: as PDF, or with tracked changes for Word.

use axum::response::Response;
use desk::Seen;
use forum::report::Draft;
use papers::report::Source;
use papers::report::redline::{Line, Pair, Side, paper, tracked};

use crate::failure::Failed;
use crate::file::{Format, Unmade, pdf};
use crate::page::Visit;
use crate::words::sentence;

/// The file of a redline whose name ends so: of two drafts, their texts, and what belongs together.
pub(super) async fn file(
    visit: &Visit,
    seen: &Seen,
    (before, after): (&Draft, &Draft),
    (left, right, lines): (Vec<Side>, Vec<Side>, Vec<Line>),
    end: &str,
) -> Result<Response, Failed> {
    let format = Format::of(end).filter(|format| matches!(format, Format::Word | Format::Pdf));
    let format = format.ok_or_else(|| Failed::not_found(visit))?;
    let (forum, lang) = (seen.forum.clone(), visit.lang);
    let (before, after) = (before.clone(), after.clone());
    let name = format!("{}-drafts-{}-{}", forum.id(), before.number, after.number);
    let make = move || {
        let source = Source { forum: &forum, draft: &after, lang, blocks: &[] };
        let pair = Pair { before: &before, left: &left, right: &right, lines: &lines };
        let say = |key: &str, facts: &[(&str, String)]| sentence(lang, key, facts);
        match format {
            Format::Pdf => pdf(&paper(&source, &pair, &say)),
            _ => tracked(&source, &pair, &say).map_err(|fault| Unmade::Other(fault.to_string())),
        }
    };
    crate::file::file(visit, &name, format, make).await
}
