//! The stylesheet and the one small script, named by their content so that they keep for ever.

use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use ledger::digest;

const STYLESHEET: &str = include_str!("../static/plenary.css");
const SCRIPT: &str = include_str!("../static/reader.js");

static NAMES: LazyLock<[String; 2]> = LazyLock::new(|| {
    let name = |text: &str, file: &str| {
        let hash = digest(text.as_bytes()).to_string();
        format!("/static/{}-{file}", &hash[..12])
    };
    [name(STYLESHEET, "plenary.css"), name(SCRIPT, "reader.js")]
});

/// The address of the stylesheet.
pub(crate) fn stylesheet() -> &'static str {
    &NAMES[0]
}

/// The address of the script.
pub(crate) fn script() -> &'static str {
    &NAMES[1]
}

/// Serves them; an address of an older build gets the newer file, not an error.
pub(crate) async fn serve(Path(name): Path<String>) -> Response {
    let (kind, text) = if name.ends_with("plenary.css") {
        ("text/css; charset=utf-8", STYLESHEET)
    } else if name.ends_with("reader.js") {
        ("text/javascript; charset=utf-8", SCRIPT)
    } else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let keep = "public, max-age=31536000, immutable";
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, keep)], text).into_response()
}
