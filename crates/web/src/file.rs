//! Files to take away: what sorts there are, how one is made without holding up pages, its answer.

use std::sync::LazyLock;

use axum::body::Body;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use desk::Fault;
use tokio::sync::Semaphore;
use typeset::Fonts;

use crate::cache::Public;
use crate::failure::Failed;
use crate::page::Visit;

/// What sort of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Word,
    Sheet,
    Pdf,
    Markdown,
    Json,
    Akn,
    Text,
}

/// Each with how its names end, and what it is called in an answer's head.
const FORMATS: [(Format, &str, &str); 7] = [
    (
        Format::Word,
        "docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ),
    (Format::Sheet, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (Format::Pdf, "pdf", "application/pdf"),
    (Format::Markdown, "md", "text/markdown; charset=utf-8"),
    (Format::Json, "json", "application/json"),
    (Format::Akn, "akn.xml", "application/akn+xml"),
    (Format::Text, "txt", "text/plain; charset=utf-8"),
];

impl Format {
    /// The sort of a file whose name ends so.
    pub(crate) fn of(end: &str) -> Option<Format> {
        FORMATS.iter().find(|(_, known, _)| *known == end).map(|(format, _, _)| *format)
    }

    fn row(self) -> &'static (Format, &'static str, &'static str) {
        let found = FORMATS.iter().find(|(format, _, _)| *format == self);
        found.expect("every format has a row")
    }
}

/// Why a file could not be made.
#[derive(Debug)]
pub(crate) enum Unmade {
    /// It cannot be set as PDF, for a reason that is told.
    Unset(typeset::Fault),
    /// Something that no reader can do anything about.
    Other(String),
}

impl From<typeset::Fault> for Unmade {
    fn from(fault: typeset::Fault) -> Self {
        Unmade::Unset(fault)
    }
}

/// The fonts of the machine, listed when the first PDF is asked for.
static FONTS: LazyLock<Fonts> = LazyLock::new(Fonts::of_system);

/// So many PDFs are set at once: each keeps a core busy, and pages need one too.
const SET_AT_ONCE: usize = 1;

static SETTING: Semaphore = Semaphore::const_new(SET_AT_ONCE);

/// Sets a document as PDF.
pub(crate) fn pdf(document: &typeset::Document) -> Result<Vec<u8>, Unmade> {
    Ok(typeset::pdf(document, &FONTS)?.bytes)
}

/// Makes a file beside the threads that answer pages, and answers it under a name of letters,
/// digits and hyphens, which the language and the sort end.
pub(crate) async fn file(
    visit: &Visit,
    name: &str,
    format: Format,
    make: impl FnOnce() -> Result<Vec<u8>, Unmade> + Send + 'static,
) -> Result<Response, Failed> {
    let turn = match format {
        Format::Pdf => SETTING.acquire().await.ok(),
        _ => None,
    };
    let making = tokio::task::spawn_blocking(make).await;
    drop(turn);
    let made = making.unwrap_or_else(|fault| Err(Unmade::Other(fault.to_string())));
    let bytes = made.map_err(|unmade| match unmade {
        Unmade::Unset(fault) => Failed::unset(visit, &fault),
        Unmade::Other(reason) => Failed::fault(visit, &Fault::Row { table: "file", reason }),
    })?;
    let (_, end, media_type) = format.row();
    let fits = |c: &char| c.is_ascii_alphanumeric() || *c == '-';
    let name: String = name.chars().filter(fits).collect();
    let mut response = Response::new(Body::from(bytes));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    // Of such letters only, the name needs no second form by RFC 6266.
    let disposition = format!("attachment; filename=\"{name}-{}.{end}\"", visit.lang);
    if let Ok(value) = HeaderValue::from_str(&disposition) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    response.extensions_mut().insert(Public);
    Ok(response)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use crate::words::is_known;

    /// What papers say in words of their own, asked for by literal keys.
    const STEMS: [&str; 6] =
        ["compilation-", "consolidation-", "skeleton-", "compare-", "report-", "returned-"];

    fn keys(folder: &Path, found: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).expect("the folder is there") {
            let path = entry.expect("it can be read").path();
            if path.is_dir() {
                keys(&path, found);
                continue;
            }
            let text = std::fs::read_to_string(&path).expect("a file of text");
            let quoted = text.split('"').skip(1).step_by(2);
            let keys = quoted.filter(|text| STEMS.iter().any(|stem| text.starts_with(stem)));
            found.extend(keys.filter(|key| !key.ends_with('}')).map(str::to_owned));
        }
    }

    #[test]
    fn the_lists_know_what_papers_say() {
        let mut found = Vec::new();
        keys(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../papers/src"), &mut found);
        assert!(found.len() > 40, "{}", found.len());
        for key in found {
            assert!(is_known(&key), "{key}");
        }
        let sheet = include_str!("../../papers/src/compilation/xlsx.rs");
        let columns = sheet.split("const COLUMNS").nth(1).unwrap_or_default();
        let columns = columns.split("];").next().unwrap_or_default();
        for column in columns.split('"').skip(1).step_by(2) {
            assert!(is_known(&format!("compilation-column-{column}")), "{column}");
        }
        for form in papers::consolidation::Form::ALL {
            assert!(is_known(&format!("consolidation-form-{}", form.key())));
        }
        for column in ["existing", "by", "proposed", "source", "proposals"] {
            assert!(is_known(&format!("consolidation-column-{column}")), "{column}");
        }
    }
}
