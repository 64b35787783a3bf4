//! Tables: their columns, how wide each is, and which hold numbers.

use std::sync::LazyLock;

use text::Run;

use crate::document::Mark;
use crate::sign::width;

/// Columns of a table; more do not fit a page. The last takes in what is too much.
pub const COLUMNS_MAX: usize = 16;

/// About how many letters of a table stand in a line.
const LINE_LETTERS: usize = 74;
/// The least and the most that is kept free for the longest word of a column.
const WORD_LETTERS: (usize, usize) = (5, 24);
/// The most that a cell can ask for.
const CELL_LETTERS_MAX: usize = 300;
/// The letters that would stand in the room between two columns.
const PADDING_LETTERS: usize = 3;

/// A text with marks, borrowed.
type Text<'a> = Vec<(Mark, &'a Run)>;

/// The cells of a table, every row as long as the longest.
pub(crate) struct Cells<'t, 'r> {
    /// Each cell as the texts that stand in it: one, or what was too much for the columns.
    pub(crate) rows: Vec<Vec<Vec<&'t Text<'r>>>>,
    /// The width of each column as a share of the line.
    pub(crate) shares: Vec<f64>,
    /// Whether a column holds numbers only, below its head.
    pub(crate) numeric: Vec<bool>,
}

impl<'t, 'r> Cells<'t, 'r> {
    /// The cells of these rows; none if there are none.
    pub(crate) fn of(rows: &'t [Vec<Text<'r>>], widths: &[u32]) -> Option<Self> {
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0).min(COLUMNS_MAX);
        if columns == 0 {
            return None;
        }
        let cell = |row: &'t Vec<Text<'r>>, column: usize| -> Vec<&'t Text<'r>> {
            if column + 1 == columns {
                return row.iter().skip(column).collect();
            }
            row.get(column).into_iter().collect()
        };
        let row = |row| (0..columns).map(|column| cell(row, column)).collect();
        let rows: Vec<Vec<Vec<&Text<'_>>>> = rows.iter().map(row).collect();
        let numeric: Vec<bool> = (0..columns).map(|column| is_numeric(&rows, column)).collect();
        let given = |at: usize| f64::from(widths.get(at).copied().unwrap_or(1).max(1));
        let shares = match widths {
            [] => shares(&rows, &numeric),
            _ => (0..columns).map(given).collect(),
        };
        Some(Cells { rows, shares, numeric })
    }
}

/// The texts of a cell as one, what was too much for the columns parted by line breaks.
pub(crate) fn joined<'r>(cell: &[&Text<'r>]) -> Text<'r> {
    static BREAK: LazyLock<Run> = LazyLock::new(|| Run::plain("\n"));
    let mut out: Text<'r> = Vec::new();
    for text in cell {
        if !out.is_empty() {
            out.push((Mark::Kept, &BREAK));
        }
        out.extend(text.iter().copied());
    }
    out
}

fn letters(cell: &[&Text<'_>]) -> String {
    cell.iter().flat_map(|text| text.iter()).map(|(_, run)| run.text.as_str()).collect()
}

/// The width of each column, in letters: what its cells would take in one line if that fits the
/// page, else what is left when each has room for its longest word, by what they still want.
fn shares(rows: &[Vec<Vec<&Text<'_>>>], numeric: &[bool]) -> Vec<f64> {
    let rooms = numeric.iter().enumerate().map(|(column, numeric)| room(rows, column, *numeric));
    let rooms: Vec<(usize, usize)> = rooms.collect();
    let least: usize = rooms.iter().map(|(least, _)| least).sum();
    let wanted: usize = rooms.iter().map(|(least, whole)| whole - least).sum();
    let left = LINE_LETTERS.saturating_sub(least).min(wanted);
    let part = if wanted == 0 { 0.0 } else { left as f64 / wanted as f64 };
    rooms.iter().map(|(least, whole)| *least as f64 + (whole - least) as f64 * part).collect()
}

/// The letters that the longest word of a column takes, and its longest cell, within reason.
fn room(rows: &[Vec<Vec<&Text<'_>>>], column: usize, numeric: bool) -> (usize, usize) {
    let (mut least, mut whole) = (WORD_LETTERS.0, WORD_LETTERS.0);
    for (at, row) in rows.iter().enumerate() {
        let text = letters(&row[column]);
        let word = text.split_whitespace().map(width).max().unwrap_or(0);
        // The head is bold, and bold letters are wider.
        let word = if at == 0 { word * 4 / 3 } else { word };
        least = least.max(word + PADDING_LETTERS).min(WORD_LETTERS.1);
        // The head of a column of numbers may break into lines; the numbers are what is read.
        let is_head = numeric && at == 0;
        let cell = if is_head { width(&text) * 2 / 5 } else { width(&text) };
        whole = whole.max(cell + PADDING_LETTERS).min(CELL_LETTERS_MAX);
    }
    (least, whole.max(least))
}

fn is_numeric(rows: &[Vec<Vec<&Text<'_>>>], column: usize) -> bool {
    let mut some = false;
    for row in rows.iter().skip(1) {
        let text = letters(&row[column]);
        let text = text.trim();
        some |= text.chars().any(|c| c.is_ascii_digit());
        if !text.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || "+-–−.,%/".contains(c))
        {
            return false;
        }
    }
    some
}
