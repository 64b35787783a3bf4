//! The compilation as a file to take away.

use axum::body::Body;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use desk::{Fault, Seen};
use forum::report::Draft;
use lang::Lang;
use papers::compilation::{Source, compile, docx, xlsx};

use super::{Extent, STAGES, all, text};
use crate::cache::Public;
use crate::failure::Failed;
use crate::page::Visit;
use crate::report::title;
use crate::words;

/// What sort of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Word,
    Sheet,
}

impl Format {
    fn end(self) -> &'static str {
        match self {
            Format::Word => "docx",
            Format::Sheet => "xlsx",
        }
    }

    fn media_type(self) -> &'static str {
        match self {
            Format::Word => {
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            }
            Format::Sheet => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

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
    let name = name(&forum.id().0, &extent, lang, format);
    let blocks = text(visit, seen, draft).await?;
    let remarks = all(visit, seen, &extent.filter(&STAGES)).await?;
    // Making a long file keeps a core busy; pages are answered by the others meanwhile.
    let making = tokio::task::spawn_blocking(move || {
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
        match format {
            Format::Word => Some(docx(&compilation, &|key, facts| told(lang, key, facts))),
            Format::Sheet => xlsx(&compilation, &|key, facts| told(lang, key, facts))
                .map_err(|fault| tracing::error!(%fault, "a compilation"))
                .ok(),
        }
    });
    let made = making.await.unwrap_or_else(|fault| {
        tracing::error!(%fault, "a compilation");
        None
    });
    let unmade = || Fault::Row { table: "comment", reason: "no file could be made".to_owned() };
    let bytes = made.ok_or_else(|| Failed::fault(visit, &unmade()))?;
    Ok(answer(bytes, &name, format))
}

fn answer(bytes: Vec<u8>, name: &str, format: Format) -> Response {
    let mut response = Response::new(Body::from(bytes));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(format.media_type()));
    // The name is of letters, digits and hyphens only, so RFC 6266 needs no second form of it.
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    response.extensions_mut().insert(Public);
    response
}

/// The name of a file: `wtpf-26-compilation-3-rev-1-en.docx`.
fn name(forum: &str, extent: &Extent, lang: Lang, format: Format) -> String {
    let fits = |c: &char| c.is_ascii_alphanumeric() || *c == '-';
    let forum: String = forum.chars().filter(fits).collect();
    let state = match extent.revision {
        None => "-so-far".to_owned(),
        Some(0) => String::new(),
        Some(revision) => format!("-rev-{revision}"),
    };
    format!("{forum}-compilation-{}{state}-{lang}.{}", extent.draft, format.end())
}

/// Says what a paper asks for; a fact named `count` is a number.
pub(super) fn told(lang: Lang, key: &str, facts: &[(&str, String)]) -> String {
    let told = facts.iter().fold(words::say(lang, key), |told, (name, value)| {
        match value.parse::<u32>() {
            Ok(count) if *name == "count" => told.count(name, count),
            _ => told.with(name, value),
        }
    });
    told.to_string()
}

#[cfg(test)]
mod tests {
    use crate::words::is_known;

    const PAPERS: [&str; 3] = [
        include_str!("../../../papers/src/compilation/docx.rs"),
        include_str!("../../../papers/src/compilation/said.rs"),
        include_str!("../../../papers/src/compilation/xlsx.rs"),
    ];

    #[test]
    fn the_lists_know_what_a_compilation_says() {
        for paper in PAPERS {
            let quoted = paper.split('"').skip(1).step_by(2);
            for key in quoted.filter(|text| text.starts_with("compilation-")) {
                assert!(is_known(key) || key.ends_with('}'), "{key}");
            }
        }
        let columns = PAPERS[2].split("const COLUMNS").nth(1).unwrap_or_default();
        let columns = columns.split("];").next().unwrap_or_default();
        for column in columns.split('"').skip(1).step_by(2) {
            assert!(is_known(&format!("compilation-column-{column}")), "{column}");
        }
    }
}
