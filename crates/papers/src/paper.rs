//! A document made once and given twice: its parts are set as PDF, and written as a Word file.

use docx::{Mark as Struck, Options, Style as Set, Writer};
use lang::Lang;
use redline::Change;
use text::{Kind, Run, Style as RunStyle};
use typeset::{Document, Mark, Marked, Part, Remark, Style};

use crate::report::Version;

/// Writes a document as a Word file; one that is handed out says of which version it was made.
pub fn word(document: &Document, version: Option<&Version>) -> Vec<u8> {
    word_of(document, version.map(Version::to_string).unwrap_or_default())
}

/// Writes a document as a Word file that says this of itself.
pub(crate) fn word_of(document: &Document, version: String) -> Vec<u8> {
    let mut writer = Writer::new(Options {
        lang: document.lang.code().to_owned(),
        rtl: document.lang == Lang::Ar,
        title: document.title.clone(),
        author: document.author.clone(),
        created: document.created.to_string(),
        header: document.header.clone(),
        footer: document.footer.clone(),
        version,
    });
    writer.paragraph(Set::Title, "", &[Run::plain(&document.title)]);
    for line in &document.subtitle {
        writer.paragraph(Set::Subtitle, "", &[Run::plain(line)]);
    }
    document.parts.iter().for_each(|part| put(&mut writer, part));
    writer.finish()
}

fn put(writer: &mut Writer, part: &Part) {
    match part {
        Part::Block { content, anchor, .. } => writer.content(content, *anchor),
        Part::Paragraph { style, runs } => {
            let style = match style {
                Style::Normal => Set::Normal,
                Style::Quote => Set::Quote,
                Style::Small => Set::Small,
            };
            writer.paragraph(style, "", runs);
        }
        Part::Marked { kind, label, text } => writer.redlined(kind, label, &struck(text)),
        Part::Table { rows, widths } => writer.table(rows, widths),
        Part::MarkedTable { rows, widths } => {
            let cells = |row: &Vec<Marked>| row.iter().map(struck).collect();
            let rows: Vec<Vec<_>> = rows.iter().map(cells).collect();
            writer.redlined_table(&rows, widths);
        }
        Part::Remark(remark) => put_remark(writer, remark),
        // Word makes its list of the headings itself, when it is asked for one.
        Part::Contents(_) => {}
        Part::PageBreak => writer.page_break(),
    }
}

fn put_remark(writer: &mut Writer, remark: &Remark) {
    let is_reply = remark.level > 0;
    let (head, style) = match is_reply {
        true => (Set::Reply, Set::Reply),
        false => (Set::CommentHead, Set::CommentText),
    };
    let bold = RunStyle { bold: is_reply, ..RunStyle::default() };
    let mut runs = vec![Run { text: remark.from.clone(), style: bold, ..Run::default() }];
    if !remark.facts.is_empty() {
        runs.push(Run::plain(format!(" · {}", remark.facts)));
    }
    writer.paragraph(head, "", &runs);
    for text in &remark.text {
        writer.redline(style, "", &struck(text));
    }
}

/// A text of a redline as Word has it: the mark of a footnote is only a raised number there,
/// since the footnote itself may have been deleted.
fn struck(text: &Marked) -> Vec<(Struck, Run)> {
    let one = |(mark, run): &(Mark, Run)| {
        let mark = match mark {
            Mark::Kept => Struck::Kept,
            Mark::Inserted => Struck::Inserted,
            Mark::Deleted => Struck::Deleted,
        };
        let mut run = run.clone();
        if let Some(label) = run.note.take() {
            run.text = label;
            run.style.superscript = true;
        }
        (mark, run)
    };
    text.iter().map(one).collect()
}

/// Changes as a text that formatting marks; style alone is no change.
pub(crate) fn marked(changes: Vec<Change>) -> Marked {
    let mut out = Vec::new();
    for change in changes {
        let (mark, runs) = match change {
            Change::Same(runs) | Change::Restyled { new: runs, .. } => (Mark::Kept, runs),
            Change::Deleted(runs) => (Mark::Deleted, runs),
            Change::Inserted(runs) => (Mark::Inserted, runs),
        };
        out.extend(runs.into_iter().map(|run| (mark, run)));
    }
    out
}

/// The letter of a language in the symbols of documents: `WTPF-26/3-E`.
pub(crate) fn letter(lang: Lang) -> char {
    match lang {
        Lang::Ar => 'A',
        Lang::En => 'E',
        Lang::Es => 'S',
        Lang::Fr => 'F',
        Lang::Ru => 'R',
        Lang::Zh => 'C',
    }
}

/// What a block is called: its number, or its first words.
pub fn name(content: &text::Content, quoted: &dyn Fn(&str) -> String) -> String {
    if !content.label.is_empty() && !matches!(content.kind, Kind::Item(_) | Kind::Note) {
        return content.label.clone();
    }
    let plain = content.plain();
    let mut words: String = plain.chars().take(NAME_CHARACTERS).collect();
    if plain.chars().count() > NAME_CHARACTERS {
        words.push('…');
    }
    quoted(&words.replace(['\t', '\n'], " "))
}

/// So many characters of a block without number stand for it.
const NAME_CHARACTERS: usize = 40;
