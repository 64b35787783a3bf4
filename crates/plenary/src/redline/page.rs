//! The redline as a page that stands alone: no script, nothing loaded.

use std::path::Path;

use redline::{Change, Redline};
use text::Run;

/// How it looks: what changed can be told apart without colours.
const STYLE: &str = "body{max-width:45rem;margin:2rem auto;padding:0 1rem;line-height:1.5;\
    font-family:serif}ins{font-style:italic;text-decoration:underline}\
    del{text-decoration:line-through}";

/// A page of two documents told as one.
pub(super) fn page(old: &Path, new: &Path, told: &Redline) -> String {
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let title = format!("{} → {}", name(old), name(new));
    let title = escape(&title);
    let mut out = format!(
        "<!doctype html>\n<html lang=\"mul\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n\
         <style>{STYLE}</style>\n<h1>{title}</h1>\n"
    );
    for piece in &told.pieces {
        for line in super::lines(piece) {
            out.push_str("<p dir=\"auto\">");
            line.iter().for_each(|change| tell(change, &mut out));
            out.push_str("</p>\n");
        }
    }
    out + "</html>\n"
}

fn tell(change: &Change, out: &mut String) {
    match change {
        Change::Same(runs) | Change::Restyled { new: runs, .. } => out.push_str(&plain(runs)),
        Change::Deleted(runs) => out.push_str(&format!("<del>{}</del>", plain(runs))),
        Change::Inserted(runs) => out.push_str(&format!("<ins>{}</ins>", plain(runs))),
    }
}

fn plain(runs: &[Run]) -> String {
    let text = |run: &Run| match &run.note {
        Some(label) => format!("<sup>{}</sup>", escape(label)),
        None => escape(&run.text).replace('\n', "<br>"),
    };
    runs.iter().map(text).collect()
}

fn escape(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('>', "&gt;").replace('"', "&quot;")
}
