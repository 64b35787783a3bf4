//! A table that somebody sends, as CSV or as a workbook, read into rows of cells within limits.
//!
//! A formula is never worked out and never taken for its last value: its cell says `=` and the
//! formula, so that whoever reads the table can refuse it at its place.

use std::io::{Cursor, Read};

use calamine::{Data, DataRef, DataType, Reader, Xlsx, XlsxError};
use jiff::civil::{Date, date};
use zip::ZipArchive;

/// A file has at most this many bytes.
pub const BYTES_MAX: usize = 16 * 1024 * 1024;
/// A workbook unpacked has at most this many bytes, whatever it says of itself.
pub const UNPACKED_MAX: u64 = 96 * 1024 * 1024;
/// A workbook has at most this many parts.
pub const PARTS_MAX: usize = 500;
/// A table has at most this many rows, its head among them.
pub const ROWS_MAX: usize = 20_001;
/// A table has at most this many columns.
pub const COLUMNS_MAX: usize = 64;

const ZIP: &[u8] = b"PK";
/// Old workbooks, and new ones under a password, are compound files.
const COMPOUND: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0];

/// Why a file is no table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It is empty.
    Empty,
    /// It has more bytes than are taken, packed or unpacked.
    TooLarge,
    /// It has more rows than are taken.
    TooManyRows,
    /// It has more columns than are taken.
    TooManyColumns,
    /// Its letters are in another encoding than UTF-8, and it does not say in which.
    Encoding,
    /// It is an old workbook, or one under a password.
    OldWorkbook,
    /// It is a workbook that cannot be read.
    Workbook,
    /// It is neither text nor a workbook.
    NotATable,
}

impl Fault {
    /// The name used in word lists.
    pub fn key(self) -> &'static str {
        match self {
            Fault::Empty => "empty",
            Fault::TooLarge => "too-large",
            Fault::TooManyRows => "too-many-rows",
            Fault::TooManyColumns => "too-many-columns",
            Fault::Encoding => "encoding",
            Fault::OldWorkbook => "old-workbook",
            Fault::Workbook => "workbook",
            Fault::NotATable => "not-a-table",
        }
    }
}

/// Reads a file as a table; of a workbook, its first sheet. What it is, its bytes say and not its
/// name.
///
/// # Errors
/// Why it is no table.
pub fn read(bytes: &[u8]) -> Result<Vec<Vec<String>>, Fault> {
    if bytes.len() > BYTES_MAX {
        return Err(Fault::TooLarge);
    }
    if bytes.starts_with(ZIP) {
        return workbook(bytes);
    }
    if bytes.starts_with(COMPOUND) {
        return Err(Fault::OldWorkbook);
    }
    text(&decoded(bytes)?)
}

/// The text of a file: UTF-8, or UTF-16 that says so at its beginning.
fn decoded(bytes: &[u8]) -> Result<String, Fault> {
    let wide = |bytes: &[u8], of: fn([u8; 2]) -> u16| {
        let units = bytes.chunks_exact(2).map(|pair| of([pair[0], pair[1]]));
        let letters: Result<String, _> = char::decode_utf16(units).collect();
        letters.map_err(|_| Fault::Encoding)
    };
    let text = match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes)?,
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes)?,
        _ => {
            let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
            String::from_utf8(bytes.to_vec()).map_err(|_| Fault::Encoding)?
        }
    };
    let first: String = text.chars().take(4_096).collect();
    // UTF-16 without a mark reads as UTF-8 full of nothing; a picture reads as neither.
    match first {
        first if first.trim().is_empty() => Err(Fault::Empty),
        first if first.contains('\0') => Err(Fault::Encoding),
        first if first.contains(|c: char| c.is_control() && !c.is_whitespace()) => {
            Err(Fault::NotATable)
        }
        _ => Ok(text),
    }
}

/// Spreadsheets part columns by a comma, or where that parts decimals, by a semicolon or a tab.
fn text(text: &str) -> Result<Vec<Vec<String>>, Fault> {
    let head = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let count = |sign: char| head.matches(sign).count();
    let sign = [',', ';', '\t'].into_iter().max_by_key(|sign| (count(*sign), *sign == ','));
    let sign = u8::try_from(sign.unwrap_or(',')).unwrap_or(b',');
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(sign)
        .from_reader(text.as_bytes());
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut record = csv::StringRecord::new();
    while reader.read_record(&mut record).map_err(|_| Fault::NotATable)? {
        // The reader passes over blank lines; rows keep the place they have in a spreadsheet.
        let line = record.position().map_or(0, csv::Position::record);
        let row = record.iter().map(str::to_owned).collect();
        put_row(&mut rows, usize::try_from(line).unwrap_or(usize::MAX), row)?;
    }
    Ok(rows)
}

fn put_row(rows: &mut Vec<Vec<String>>, at: usize, row: Vec<String>) -> Result<(), Fault> {
    if at >= ROWS_MAX {
        return Err(Fault::TooManyRows);
    }
    let filled = row.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |at| at + 1);
    if filled > COLUMNS_MAX {
        return Err(Fault::TooManyColumns);
    }
    rows.resize_with(at.max(rows.len()), Vec::new);
    rows.push(row);
    Ok(())
}

fn workbook(bytes: &[u8]) -> Result<Vec<Vec<String>>, Fault> {
    unpacks_within_limits(bytes)?;
    let unread = |_: XlsxError| Fault::Workbook;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(unread)?;
    let first = book.sheet_names().first().cloned().ok_or(Fault::Empty)?;
    let mut cells = book.worksheet_cells_reader(&first).map_err(unread)?;
    let mut rows: Vec<Vec<String>> = Vec::new();
    // Cell by cell: a sheet says of one cell that it stands in the last row of all, and a reader
    // of whole ranges would make room for all before it.
    while let Some(cell) = cells.next_cell_with_formula().map_err(unread)? {
        let said = match cell.formula {
            Some(formula) => format!("={}", formula.trim_start_matches('=')),
            None => told(&cell.value),
        };
        if said.is_empty() {
            continue;
        }
        let (row, column) = (cell.pos.0 as usize, cell.pos.1 as usize);
        if row >= ROWS_MAX {
            return Err(Fault::TooManyRows);
        }
        if column >= COLUMNS_MAX {
            return Err(Fault::TooManyColumns);
        }
        if rows.len() <= row {
            rows.resize_with(row + 1, Vec::new);
        }
        if rows[row].len() <= column {
            rows[row].resize_with(column + 1, String::new);
        }
        rows[row][column] = said;
    }
    if rows.is_empty() { Err(Fault::Empty) } else { Ok(rows) }
}

/// What a package says of its sizes can be false: each part is unpacked and counted.
fn unpacks_within_limits(bytes: &[u8]) -> Result<(), Fault> {
    let mut package = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Fault::Workbook)?;
    if package.len() > PARTS_MAX {
        return Err(Fault::TooLarge);
    }
    let mut left = UNPACKED_MAX;
    for at in 0..package.len() {
        let part = package.by_index(at).map_err(|_| Fault::Workbook)?;
        let read = std::io::copy(&mut part.take(left + 1), &mut std::io::sink());
        let read = read.map_err(|_| Fault::Workbook)?;
        left = left.checked_sub(read).ok_or(Fault::TooLarge)?;
    }
    Ok(())
}

/// What a cell says, as one would type it: days as 2024-12-13, whole numbers without a point.
fn told(value: &DataRef<'_>) -> String {
    match value {
        DataRef::DateTime(at) if at.is_datetime() => {
            let (year, month, day, ..) = at.to_ymd_hms_milli();
            let year = i16::try_from(year).unwrap_or(i16::MAX);
            let (month, day) = (i8::try_from(month), i8::try_from(day));
            let found = month.ok().zip(day.ok()).and_then(|(m, d)| Date::new(year, m, d).ok());
            found.unwrap_or(date(1900, 1, 1)).to_string()
        }
        DataRef::DateTimeIso(text) => text.chars().take(10).collect(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(true) => "1".to_owned(),
        DataRef::Bool(false) => "0".to_owned(),
        DataRef::Empty => String::new(),
        other => Data::from(other.clone()).as_string().unwrap_or_else(|| "#".to_owned()),
    }
}
