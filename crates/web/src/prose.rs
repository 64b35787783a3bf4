//! Text as safe HTML: runs in their styles, tables, people's own words, and redlines.
//!
//! Everything that comes from outside goes through [`escape`]; the tags are written here. What
//! these functions give is put into a page with askama's `|safe`.

use redline::{CellChange, Change, RowChange};
use text::{Content, Kind, Row, Run};

/// Gives the address of the footnote with a label, if there is one to lead to.
pub(crate) type Notes<'a> = &'a dyn Fn(&str) -> Option<String>;

/// What a listener is told before words that came or went; eyes see a line under or through them.
#[derive(Debug, Clone)]
pub(crate) struct Told {
    /// "inserted".
    pub(crate) inserted: String,
    /// "deleted".
    pub(crate) deleted: String,
}

/// Runs in their styles; footnote marks lead to the address that `notes` gives.
pub(crate) fn runs(runs: &[Run], notes: Notes<'_>) -> String {
    let mut out = String::with_capacity(runs.iter().map(|run| run.text.len() + 16).sum());
    runs.iter().for_each(|run| put_run(&mut out, run, notes));
    out
}

/// What a block says: its runs, or its table under this name.
pub(crate) fn content(content: &Content, name: &str, notes: Notes<'_>) -> String {
    match &content.kind {
        Kind::Table(rows) => table(rows, name, notes),
        _ => runs(&content.runs, notes),
    }
}

/// A table whose first row is its head; `name` is said of it where it must be scrolled.
pub(crate) fn table(rows: &[Row], name: &str, notes: Notes<'_>) -> String {
    let mut out = String::new();
    open_table(&mut out, name);
    for (nth, row) in rows.iter().enumerate() {
        open_row(&mut out, nth, "");
        for cell in row {
            put_cell(&mut out, nth == 0, &runs(cell, notes));
        }
        close_row(&mut out, nth);
    }
    close_table(&mut out, rows.len());
    out
}

/// What a person wrote: paragraphs parted by blank lines, each in its own direction.
pub(crate) fn plain_paragraphs(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 32);
    let mut open = false;
    for line in text.lines() {
        if line.trim().is_empty() {
            out.push_str(if open { "</p>\n" } else { "" });
            open = false;
            continue;
        }
        out.push_str(if open { "<br>\n" } else { "<p dir=\"auto\">" });
        escape(line, &mut out);
        open = true;
    }
    out.push_str(if open { "</p>\n" } else { "" });
    out
}

/// A redline: what went struck through, what came underlined, each announced by a hidden word.
pub(crate) fn changes(changes: &[Change], told: &Told, notes: Notes<'_>) -> String {
    let mut out = String::new();
    for change in changes {
        match change {
            Change::Same(same) => same.iter().for_each(|run| put_run(&mut out, run, notes)),
            Change::Deleted(gone) => put_marked(&mut out, "del", &told.deleted, gone, notes),
            Change::Inserted(come) => put_marked(&mut out, "ins", &told.inserted, come, notes),
            Change::Restyled { new, .. } => {
                out.push_str("<span class=\"restyled\">");
                new.iter().for_each(|run| put_run(&mut out, run, notes));
                out.push_str("</span>");
            }
        }
    }
    out
}

/// The redline of a table, row by row and cell by cell.
pub(crate) fn row_changes(rows: &[RowChange], name: &str, told: &Told, notes: Notes<'_>) -> String {
    let mut out = String::new();
    open_table(&mut out, name);
    for (nth, row) in rows.iter().enumerate() {
        let head = nth == 0;
        let whole = |out: &mut String, cells: &Row, change: fn(Vec<Run>) -> Change| {
            for cell in cells {
                put_cell(out, head, &changes(&[change(cell.clone())], told, notes));
            }
        };
        open_row(&mut out, nth, if matches!(row, RowChange::Deleted(_)) { "gone" } else { "" });
        match row {
            RowChange::Kept(cells) => whole(&mut out, cells, Change::Same),
            RowChange::Deleted(cells) => whole(&mut out, cells, Change::Deleted),
            RowChange::Inserted(cells) => whole(&mut out, cells, Change::Inserted),
            RowChange::Edited(cells) => {
                for cell in cells {
                    put_cell(&mut out, head, &cell_changes(cell, told, notes));
                }
            }
        }
        close_row(&mut out, nth);
    }
    close_table(&mut out, rows.len());
    out
}

fn cell_changes(cell: &CellChange, told: &Told, notes: Notes<'_>) -> String {
    match cell {
        CellChange::Both(inside) => changes(inside, told, notes),
        CellChange::Deleted(gone) => changes(&[Change::Deleted(gone.clone())], told, notes),
        CellChange::Inserted(come) => changes(&[Change::Inserted(come.clone())], told, notes),
    }
}

fn put_marked(out: &mut String, tag: &str, word: &str, runs: &[Run], notes: Notes<'_>) {
    if runs.iter().all(|run| run.text.is_empty() && run.note.is_none()) {
        return;
    }
    out.push_str(&format!("<{tag}><span class=\"hush\">"));
    escape(word, out);
    out.push_str(" </span>");
    runs.iter().for_each(|run| put_run(out, run, notes));
    out.push_str(&format!("</{tag}>"));
}

fn put_run(out: &mut String, run: &Run, notes: Notes<'_>) {
    if let Some(label) = &run.note {
        return put_note(out, label, notes(label));
    }
    if run.text.is_empty() {
        return;
    }
    let link = run.link.as_deref().filter(|link| is_followed(link));
    if let Some(link) = link {
        out.push_str("<a rel=\"nofollow\" href=\"");
        escape_value(link, out);
        out.push_str("\">");
    }
    let style = run.style;
    let tags = [
        (style.bold, "strong"),
        (style.italic, "em"),
        (style.underline, "u"),
        (style.superscript, "sup"),
        (style.subscript && !style.superscript, "sub"),
    ];
    let wanted = tags.iter().filter(|(wanted, _)| *wanted);
    wanted.clone().for_each(|(_, tag)| out.push_str(&format!("<{tag}>")));
    escape(&run.text, out);
    wanted.rev().for_each(|(_, tag)| out.push_str(&format!("</{tag}>")));
    out.push_str(if link.is_some() { "</a>" } else { "" });
}

fn put_note(out: &mut String, label: &str, address: Option<String>) {
    out.push_str("<sup class=\"mark\">");
    if let Some(address) = &address {
        out.push_str("<a role=\"doc-noteref\" href=\"");
        escape_value(address, out);
        out.push_str("\">");
    }
    escape(label, out);
    out.push_str(if address.is_some() { "</a></sup>" } else { "</sup>" });
}

/// The library promises these schemes only; what a page leads to is looked at once more.
fn is_followed(link: &str) -> bool {
    ["https://", "http://", "mailto:"].iter().any(|scheme| link.starts_with(scheme))
}

fn open_table(out: &mut String, name: &str) {
    out.push_str("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"");
    escape_value(name, out);
    out.push_str("\"><table>\n");
}

fn open_row(out: &mut String, nth: usize, class: &str) {
    out.push_str(match nth {
        0 => "<thead>",
        1 => "<tbody>\n",
        _ => "",
    });
    out.push_str(&match class {
        "" => "<tr>".to_owned(),
        class => format!("<tr class=\"{class}\">"),
    });
}

fn put_cell(out: &mut String, head: bool, inside: &str) {
    let (open, close) = match head && !inside.is_empty() {
        true => ("<th scope=\"col\">", "</th>"),
        false => ("<td>", "</td>"),
    };
    out.push_str(open);
    out.push_str(inside);
    out.push_str(close);
}

fn close_row(out: &mut String, nth: usize) {
    out.push_str(if nth == 0 { "</tr></thead>\n" } else { "</tr>\n" });
}

fn close_table(out: &mut String, rows: usize) {
    out.push_str(if rows > 1 { "</tbody></table></div>" } else { "</table></div>" });
}

/// Writes text as an attribute has it: no element can stand in there, not even a line break.
fn escape_value(text: &str, out: &mut String) {
    escape(&text.replace('\n', " "), out);
}

/// Writes text as an element has it; a line break becomes `<br>`, and control characters, which
/// HTML forbids, are left out.
pub(crate) fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' => out.push_str("<br>"),
            '\t' => out.push(' '),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
}

/// The text escaped.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    escape(text, &mut out);
    out
}

#[cfg(test)]
mod tests;
