//! The compilation as a workbook: one row per comment, and a sheet of counts.
//!
//! What people wrote is written as strings only, so that no cell is ever taken for a formula.

use lang::Lang;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};

use super::said::Said;
use super::{Compilation, Entry, Passage};
use crate::Say;

/// The workbook could not be written.
#[derive(Debug)]
pub struct Unwritten(XlsxError);

impl std::fmt::Display for Unwritten {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "the workbook could not be written: {}", self.0)
    }
}

impl std::error::Error for Unwritten {}

impl From<XlsxError> for Unwritten {
    fn from(fault: XlsxError) -> Self {
        Unwritten(fault)
    }
}

/// The columns: the key of the head, and how wide.
const COLUMNS: [(&str, f64); 22] = [
    ("number", 7.0),
    ("id", 16.0),
    ("label", 11.0),
    ("place", 9.0),
    ("draft", 7.0),
    ("entity", 28.0),
    ("joined", 28.0),
    ("category", 18.0),
    ("region", 18.0),
    ("groups", 12.0),
    ("kind", 13.0),
    ("received", 26.0),
    ("class", 12.0),
    ("language", 10.0),
    ("proposal", 20.0),
    ("stance", 16.0),
    ("text", 70.0),
    ("wording", 60.0),
    ("reply-to", 9.0),
    ("reply-id", 16.0),
    ("outcome", 18.0),
    ("reason", 40.0),
];

/// Writes a compilation as a workbook.
///
/// # Errors
/// A text is longer than a cell can be, which comments never are.
pub fn xlsx(compilation: &Compilation, say: Say<'_>) -> Result<Vec<u8>, Unwritten> {
    let said = Said::of(compilation, say);
    let mut book = Workbook::new();
    let created = ExcelDateTime::from_timestamp(compilation.upto.as_second())?;
    let title = said.with("compilation-heading", "draft", compilation.draft);
    let about = DocProperties::new().set_title(&title).set_subject(&compilation.symbol);
    book.set_properties(&about.set_creation_datetime(&created));
    comments(book.add_worksheet(), compilation, &said)?;
    counts(book.add_worksheet(), compilation, &said, &title)?;
    Ok(book.save_to_buffer()?)
}

fn comments(
    sheet: &mut Worksheet,
    compilation: &Compilation,
    said: &Said<'_>,
) -> Result<(), XlsxError> {
    begin(sheet, compilation, &said.word("compilation-sheet-comments"))?;
    let head = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
    let body = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    for (column, (key, width)) in (0..).zip(COLUMNS) {
        sheet.set_column_width(column, width)?;
        let word = said.word(&format!("compilation-column-{key}"));
        sheet.write_string_with_format(0, column, word, &head)?;
    }
    let mut row = 0;
    for (passage, thread) in compilation.threads() {
        for entry in thread.entries() {
            let Some(number) = entry.number else { continue };
            row += 1;
            sheet.write_number_with_format(row, 0, number, &body)?;
            let answered = entry.answers.or(match std::ptr::eq(entry, &thread.first) {
                true => None,
                false => thread.first.number,
            });
            let values = values(compilation, said, passage, entry, answered);
            for (column, value) in (1..).zip(values) {
                if !value.is_empty() {
                    sheet.write_string_with_format(row, column, value, &body)?;
                }
            }
        }
    }
    let last = u16::try_from(COLUMNS.len() - 1).unwrap_or(0);
    sheet.autofilter(0, 0, row, last)?;
    sheet.set_freeze_panes(1, 3)?;
    sheet.set_repeat_rows(0, 0)?;
    sheet.set_landscape();
    Ok(())
}

/// The cells of a comment behind its number.
fn values(
    compilation: &Compilation,
    said: &Said<'_>,
    passage: Option<&Passage>,
    entry: &Entry,
    answered: Option<u32>,
) -> [String; COLUMNS.len() - 1] {
    let comment = &entry.remark.comment;
    let block = passage.map(|passage| &passage.shown.block);
    let filing = comment.filing();
    let received = filing.map(|filing| {
        let local = filing.received.to_zoned_datetime(compilation.zone.clone());
        local.strftime("%Y-%m-%d %H:%M:%S%:z").to_string()
    });
    let joined = entry.from.iter().skip(1).cloned().collect::<Vec<_>>();
    let parent = match &comment.target {
        forum::comment::Target::Comment(parent) => parent.0.clone(),
        _ => String::new(),
    };
    let disposition = comment.disposition.as_ref();
    let words = &entry.remark.words;
    let groups: Vec<&str> = entry.groups.iter().map(|group| group.key()).collect();
    [
        comment.id.0.clone(),
        block.map_or_else(String::new, |block| block.content.label.clone()),
        block.map_or_else(String::new, |block| block.id.to_string()),
        compilation.draft.to_string(),
        entry.from.first().cloned().unwrap_or_default(),
        joined.join("; "),
        said.category(entry.category),
        entry.region.map_or_else(String::new, |region| said.region(Some(region))),
        groups.join(", ").to_uppercase(),
        said.kind(comment.kind).to_owned(),
        received.unwrap_or_default(),
        filing.map_or_else(String::new, |filing| said.class(filing.class).to_owned()),
        comment.lang.code().to_owned(),
        entry.proposal.clone(),
        comment.stance.map_or_else(String::new, |stance| said.stance(stance).to_owned()),
        words.text.clone(),
        words.wording.clone().unwrap_or_default(),
        answered.map_or_else(String::new, |number| number.to_string()),
        parent,
        disposition.map_or_else(String::new, |d| said.outcome(d.outcome).to_owned()),
        disposition.map_or_else(String::new, |d| d.reason.clone()),
    ]
}

fn counts(
    sheet: &mut Worksheet,
    compilation: &Compilation,
    said: &Said<'_>,
    title: &str,
) -> Result<(), XlsxError> {
    begin(sheet, compilation, &said.word("compilation-sheet-counts"))?;
    let bold = Format::new().set_bold();
    sheet.set_column_width(0, 44.0)?;
    sheet.set_column_width(1, 14.0)?;
    sheet.write_string_with_format(0, 0, title, &bold)?;
    sheet.write_string(1, 0, &compilation.symbol)?;
    let counts = &compilation.counts;
    let facts = [
        ("compilation-count", counts.comments),
        ("compilation-count-late", counts.late),
        ("compilation-count-withdrawn", counts.withdrawn),
    ];
    let mut row = 3;
    for (key, count) in facts {
        sheet.write_string(row, 0, said.word(key))?;
        sheet.write_number(row, 1, count)?;
        row += 1;
    }
    let categories = counts.by_category.iter().map(|(part, n)| (said.category(*part), *n));
    let regions = counts.by_region.iter().map(|(part, n)| (said.region(*part), *n));
    let tables: [(&str, Vec<(String, u32)>); 2] =
        [("compilation-category", categories.collect()), ("compilation-region", regions.collect())];
    for (key, parts) in tables {
        row += 1;
        sheet.write_string_with_format(row, 0, said.word(key), &bold)?;
        sheet.write_string_with_format(row, 1, said.word("compilation-count"), &bold)?;
        for (part, count) in parts {
            row += 1;
            sheet.write_string(row, 0, part)?;
            sheet.write_number(row, 1, count)?;
        }
        row += 1;
    }
    Ok(())
}

fn begin(sheet: &mut Worksheet, compilation: &Compilation, name: &str) -> Result<(), XlsxError> {
    // A sheet's name has at most 31 characters, none of them one that references are made of.
    let fits = |c: &char| !matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\'');
    let name: String = name.chars().filter(fits).take(31).collect();
    if !name.is_empty() {
        sheet.set_name(name)?;
    }
    sheet.set_right_to_left(compilation.lang == Lang::Ar);
    Ok(())
}
