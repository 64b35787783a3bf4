//! The redline as a page that stands alone: no script, nothing loaded.

use std::path::Path;

use lang::Lang;
use redline::{Body, Change, Pair, Piece, Redline, RowChange};
use text::{Content, Kind, Run};

/// How it looks: what changed can be told apart without colours.
const STYLE: &str = include_str!("page.css");

/// One of the two documents: its file, and the blocks that were compared.
pub(super) struct Side<'s> {
    pub(super) file: &'s Path,
    pub(super) title: Option<&'s str>,
    pub(super) blocks: &'s [Content],
}

/// A page of two documents told as one.
pub(super) fn page(old: &Side<'_>, new: &Side<'_>, told: &Redline) -> String {
    let names = [old, new].map(|side| {
        let name = side.file.file_name().unwrap_or_default().to_string_lossy();
        format!("<bdi>{}</bdi>", escape(&name))
    });
    let title = new.title.or(old.title).map(escape).unwrap_or_else(|| names.join(" → "));
    let plain = title.replace("<bdi>", "").replace("</bdi>", "");
    let sum = told.summary();
    let counted = |key, count| web::counted(Lang::En, key, count);
    let mut out = format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{plain}</title>\n\
         <style>\n{STYLE}</style>\n<header>\n<h1 dir=\"auto\">{title}</h1>\n<p>{} → {}</p>\n\
         <p>{} · {}</p>\n<p>{}</p>\n</header>\n<main lang=\"\">\n",
        names[0],
        names[1],
        counted("compare-words-inserted", sum.words_inserted),
        counted("compare-words-deleted", sum.words_deleted),
        web::sentence(Lang::En, "compare-legend", &[])
    );
    let mut blocks = told.pieces.iter().peekable();
    // The title stands in the head; only a title that changed is told below it.
    blocks.next_if(|piece| new.title.is_some() && matches!(piece.pair, Pair::Kept { new: 0, .. }));
    blocks.for_each(|piece| tell(piece, old.blocks, new.blocks, &mut out));
    out + "</main>\n</html>\n"
}

/// Tells a pair: one element for a block, several for one that was split or merged.
fn tell(piece: &Piece, old: &[Content], new: &[Content], out: &mut String) {
    let blocks = |text: &[usize], of: &'_ [Content]| -> Vec<Content> {
        text.iter().map(|at| of[*at].clone()).collect()
    };
    let (left, right) = match &piece.pair {
        Pair::Kept { old: left, new: right }
        | Pair::Edited { old: left, new: right }
        | Pair::Moved { old: left, new: right, .. } => (vec![*left], vec![*right]),
        Pair::Split { old: left, new: right, .. } => (vec![*left], right.clone()),
        Pair::Merged { old: left, new: right, .. } => (left.clone(), vec![*right]),
        Pair::Deleted { old: left } | Pair::Left { old: left, .. } => (vec![*left], vec![]),
        Pair::New { new: right } => (vec![], vec![*right]),
    };
    let fate = fate(&piece.pair, old, new);
    let (left, right) = (blocks(&left, old), blocks(&right, new));
    match &piece.body {
        Body::Table(rows) => {
            out.push_str(&format!("<div class=\"sheet\">{fate}<table>\n"));
            rows.iter().for_each(|row| tell_row(row, out));
            out.push_str("</table></div>\n");
        }
        Body::Text(changes) => block((left.first(), right.first()), &fate, changes, out),
        Body::Parts(parts) => {
            for (at, changes) in parts.iter().enumerate() {
                // What belongs to all parts is said at the first.
                let fate = if at == 0 { fate.as_str() } else { "" };
                block((left.get(at), right.get(at)), fate, changes, out);
            }
        }
    }
}

/// One paragraph, heading or item, its number in the margin.
fn block(
    (old, new): (Option<&Content>, Option<&Content>),
    fate: &str,
    changes: &[Change],
    out: &mut String,
) {
    let kind = new.or(old).map_or(&Kind::Paragraph, |content| &content.kind);
    let (name, class, level) = match kind {
        Kind::Heading(level) => (format!("h{}", (level + 1).clamp(2, 6)), "", 0),
        Kind::Item(level) => ("p".to_owned(), "item", *level),
        Kind::Note => ("p".to_owned(), "foot", 0),
        Kind::Paragraph | Kind::Table(_) => ("p".to_owned(), "", 0),
    };
    let number = number(old, new, changes);
    let stays = |change: &Change| matches!(change, Change::Same(_) | Change::Restyled { .. });
    let changed = !changes.iter().all(stays) || !fate.is_empty() || number.contains("<del>");
    let class = [class, if changed { "changed" } else { "" }].join(" ");
    let level = if level > 0 { format!(" style=\"--level:{level}\"") } else { String::new() };
    out.push_str(&format!("<{name} dir=\"auto\" class=\"{}\"{level}>{number}{fate}", class.trim()));
    changes.iter().for_each(|change| tell_change(change, out));
    out.push_str(&format!("</{name}>\n"));
}

/// The number in the margin: as it was and as it is, if it changed.
fn number(old: Option<&Content>, new: Option<&Content>, changes: &[Change]) -> String {
    let label = |side: Option<&Content>| side.map(|it| escape(&it.label)).unwrap_or_default();
    let (was, is) = (label(old), label(new));
    let whole = |name: &str, text: &str| match text.is_empty() {
        true => String::new(),
        false => format!("<{name}>{text}</{name}>"),
    };
    // A part of what was split or merged has only one of the two, and its number did not change.
    let is_part = (old.is_none() || new.is_none())
        && changes.iter().any(|change| matches!(change, Change::Same(_)));
    let inner = match (was == is, is_part) {
        (true, _) => is,
        (_, true) => format!("{was}{is}"),
        _ => [whole("del", &was), whole("ins", &is)].join(" ").trim().to_owned(),
    };
    if inner.is_empty() { inner } else { format!("<span class=\"no\">{inner}</span>") }
}

/// Where a block went or came from, if it is elsewhere and the other place has a number.
fn fate(pair: &Pair, old: &[Content], new: &[Content]) -> String {
    let (key, name, label) = match pair {
        Pair::Moved { old: from, .. } => ("compare-moved", "from", &old[*from].label),
        Pair::Left { new: to, .. } => ("compare-went", "to", &new[*to].label),
        Pair::Split { old: from, .. } => ("compare-split", "from", &old[*from].label),
        _ => return String::new(),
    };
    if label.is_empty() {
        return String::new();
    }
    let said = web::sentence(Lang::En, key, &[(name, label.clone())]);
    format!("<span class=\"fate\" lang=\"en\">{}</span>", escape(&said))
}

fn tell_row(row: &RowChange, out: &mut String) {
    out.push_str("<tr>");
    for cell in super::cells(row) {
        out.push_str("<td dir=\"auto\">");
        cell.iter().for_each(|change| tell_change(change, out));
        out.push_str("</td>");
    }
    out.push_str("</tr>\n");
}

fn tell_change(change: &Change, out: &mut String) {
    match change {
        Change::Same(runs) | Change::Restyled { new: runs, .. } => out.push_str(&plain(runs)),
        Change::Deleted(runs) => out.push_str(&format!("<del>{}</del>", plain(runs))),
        Change::Inserted(runs) => out.push_str(&format!("<ins>{}</ins>", plain(runs))),
    }
}

fn plain(runs: &[Run]) -> String {
    let text = |run: &Run| {
        let mut said = match &run.note {
            Some(label) => format!("<sup>{}</sup>", escape(label)),
            None => escape(&run.text).replace('\n', "<br>"),
        };
        let style = run.style;
        for (is_set, name) in [
            (style.bold, "b"),
            (style.italic, "em"),
            (style.superscript, "sup"),
            (style.subscript, "sub"),
        ] {
            if is_set {
                said = format!("<{name}>{said}</{name}>");
            }
        }
        said
    };
    runs.iter().map(text).collect()
}

fn escape(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks(texts: &[(Kind, &str, &str)]) -> Vec<Content> {
        let content = |(kind, label, text): &(Kind, &str, &str)| {
            Content::new(kind.clone(), *label, vec![Run::plain(*text)])
        };
        texts.iter().map(content).collect()
    }

    fn shown(old: &[Content], new: &[Content]) -> String {
        let side = |file, blocks| Side { file: Path::new(file), title: None, blocks };
        let told = redline::redline(old, new);
        page(&side("old <1>.md", old), &side("new.md", new), &told)
    }

    #[test]
    fn it_stands_alone_and_names_both_files() {
        let text = blocks(&[(Kind::Paragraph, "1", "The Forum meets.")]);
        let page = shown(&text, &text);
        assert!(page.contains("<bdi>old &lt;1&gt;.md</bdi> → <bdi>new.md</bdi>"), "{page}");
        for loaded in ["<script", "<link", "src=", "@import", "url("] {
            assert!(!page.contains(loaded), "{loaded}");
        }
        assert!(!page.contains("class=\"changed\""));
    }

    #[test]
    fn what_changed_stands_where_it_is() {
        let kinds = (Kind::Heading(1), Kind::Item(2));
        let old = blocks(&[
            (kinds.0.clone(), "2", "Divides"),
            (Kind::Paragraph, "2.1", "The Forum meets every four years in Geneva."),
            (kinds.1.clone(), "a)", "Members & others"),
        ]);
        let new = blocks(&[
            (kinds.0, "3", "Divides"),
            (Kind::Paragraph, "2.1", "The Forum meets every two years in Geneva."),
            (kinds.1, "a)", "Members & others"),
        ]);
        let page = shown(&old, &new);
        for part in [
            "<h2 dir=\"auto\" class=\"changed\"><span class=\"no\"><del>2</del> \
             <ins>3</ins></span>",
            "<span class=\"no\">2.1</span>The Forum meets every \
             <del>four</del><ins>two</ins> years",
            "class=\"item\" style=\"--level:2\"><span class=\"no\">a)</span>\
             Members &amp; others</p>",
        ] {
            assert!(page.contains(part), "{part} is not in {page}");
        }
    }
}
