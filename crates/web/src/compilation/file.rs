//! The compilation as a file to take away.

use axum::response::Response;
use desk::Seen;
use forum::report::Draft;
use papers::compilation::{Source, compile, docx, paper, xlsx};

use super::{Extent, STAGES, all, text};
use crate::failure::Failed;
use crate::file::{Format, Unmade, pdf};
use crate::page::Visit;
use crate::report::title;
use crate::words::sentence;

/// Makes the file of the whole compilation.
pub(super) async fn file(
    visit: &Visit,
    seen: &Seen,
    draft: &Draft,
    format: Format,
) -> Result<Response, Failed> {
    let extent = Extent::of(seen, draft.number);
    let (forum, lang) = (seen.forum.clone(), visit.lang);
    let (title, number) = (title(visit, seen, draft), draft.number);
    let name = name(&forum.id().0, &extent);
    let blocks = text(visit, seen, draft).await?;
    let remarks = all(visit, seen, &extent.filter(&STAGES), None).await?;
    let make = move || {
        let (revision, upto) = (extent.revision, extent.upto);
        let compilation = compile(Source {
            forum: &forum,
            draft: number,
            title,
            lang,
            blocks,
            remarks,
            revision,
            upto,
        });
        let say = |key: &str, facts: &[(&str, String)]| sentence(lang, key, facts);
        match format {
            Format::Word => Ok(docx(&compilation, &say)),
            Format::Pdf => pdf(&paper(&compilation, &say)),
            _ => xlsx(&compilation, &say).map_err(|fault| Unmade::Other(fault.to_string())),
        }
    };
    crate::file::file(visit, &name, format, make).await
}

/// The front of the name of a file: `wtpf-26-compilation-3-rev-1`.
fn name(forum: &str, extent: &Extent) -> String {
    let state = match extent.revision {
        None => "-so-far".to_owned(),
        Some(0) => String::new(),
        Some(revision) => format!("-rev-{revision}"),
    };
    format!("{forum}-compilation-{}{state}", extent.draft)
}
