//! People and quotas read from CSV: what is wrong is told with its file, line and column.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::task::{Half, Person, Quota, Task};
use crate::unfit::Unfit;

/// Bytes of a file; 20,000 people with long names take some three million.
const BYTES_MAX: usize = 16 * 1024 * 1024;

/// Columns of a file; a nomination has some dozens of fields.
const COLUMNS_MAX: usize = 64;

/// Characters of a cell; what is longer is no id, name or value.
const CELL_CHARS_MAX: usize = 1_000;

/// A quota or a target; more people than can be chosen from.
const NUMBER_MAX: u32 = 1_000_000;

/// So many things are told about one file; who has mended those sees the next.
const TOLD_MAX: usize = 20;

/// Something about a place in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The file, as the caller calls it.
    pub file: String,
    /// The line, from 1; none for the file as a whole.
    pub line: Option<u64>,
    /// The column by its name; none for the line as a whole.
    pub column: Option<String>,
    /// What is to be said, in English.
    pub what: String,
}

impl fmt::Display for Told {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.file)?;
        if let Some(line) = self.line {
            write!(out, ", line {line}")?;
        }
        if let Some(column) = &self.column {
            write!(out, ", column {column}")?;
        }
        write!(out, ": {}", self.what)
    }
}

/// What was read.
#[derive(Debug, Clone)]
pub struct Read {
    /// The task, with nobody pinned or excluded.
    pub task: Task,
    /// Names of people by id, where the file has a column `name`.
    pub names: BTreeMap<String, String>,
    /// What the reader should know though nothing is wrong with it.
    pub notes: Vec<Told>,
}

/// Reads people and quotas, each given by the name of its file and its bytes, and makes the task
/// of choosing a group of a size. Otherwise, everything that is wrong, up to twenty for each file.
///
/// People have a column `id` and one for each feature, quotas the columns `feature`, `value`,
/// `min`, `max` and, if wanted, `target`. Cells are text and nothing else: what a spreadsheet
/// would take for a formula is kept as it is and never computed.
///
/// Without a size the task is to choose everybody: enough where groups are only compared.
pub fn read(
    people: (&str, &[u8]),
    quotas: (&str, &[u8]),
    size: Option<u32>,
) -> Result<Read, Vec<Told>> {
    let people = Table::read(people.0, people.1).map_err(|told| vec![told])?;
    let quotas = Table::read(quotas.0, quotas.1).map_err(|told| vec![told])?;
    let mut told = Vec::new();
    told.extend(people.wrong.iter().take(TOLD_MAX).cloned());
    told.extend(quotas.wrong.iter().take(TOLD_MAX).cloned());
    let id = people.column("id").map_err(|missing| told.push(missing)).ok();
    let wanted = read_quotas(&quotas, &people, &mut told);
    let (Some(id), Some(wanted), true) = (id, wanted, told.is_empty()) else { return Err(told) };
    let all = read_people(&people, id, &wanted.columns, &mut told);
    if !told.is_empty() {
        return Err(told);
    }
    let mut notes = quotas.unused(&["feature", "value", "min", "max", "target"]);
    check_values(&all, &wanted, &quotas, &mut told, &mut notes);
    if !told.is_empty() {
        return Err(told);
    }
    let names = people.place("name").map_or_else(BTreeMap::new, |name| {
        people.rows.iter().map(|row| (row.cells[id].clone(), row.cells[name].clone())).collect()
    });
    let features = wanted.columns.iter().map(|at| people.head[*at].clone()).collect();
    let lines = wanted.lines;
    let everybody = u32::try_from(all.len()).expect("there is a limit on people");
    let task = Task::new(features, all, wanted.quotas, size.unwrap_or(everybody));
    let task = task.map_err(|unfit| vec![placed(&unfit, &people, &quotas, &lines)])?;
    Ok(Read { task, names, notes })
}

/// Reads who is in a group from the column `id` of a file; who is not among a task's people, or
/// there twice, is told.
pub fn read_group(task: &Task, file: &str, bytes: &[u8]) -> Result<Vec<String>, Vec<Told>> {
    let table = Table::read(file, bytes).map_err(|told| vec![told])?;
    let id = table.column("id").map_err(|missing| vec![missing])?;
    let mut told = table.wrong.clone();
    let mut ids = BTreeSet::new();
    for row in table.rows.iter().filter(|_| table.wrong.is_empty()) {
        let cell = &row.cells[id];
        let what = if task.person(cell).is_none() {
            format!("nobody has the id “{cell}”")
        } else if !ids.insert(cell.clone()) {
            format!("“{cell}” is there twice")
        } else {
            continue;
        };
        told.push(table.at(row.line, Some("id"), what));
    }
    told.truncate(TOLD_MAX);
    if told.is_empty() { Ok(ids.into_iter().collect()) } else { Err(told) }
}

/// A table of text.
struct Table {
    file: String,
    head: Vec<String>,
    rows: Vec<Row>,
    /// What is wrong with single rows and cells.
    wrong: Vec<Told>,
}

struct Row {
    line: u64,
    cells: Vec<String>,
}

impl Table {
    fn read(file: &str, bytes: &[u8]) -> Result<Table, Told> {
        let whole = |what: String| Told { file: file.to_owned(), line: None, column: None, what };
        if bytes.len() > BYTES_MAX {
            return Err(whole(format!("the file has more than {BYTES_MAX} bytes")));
        }
        let text = decoded(bytes).map_err(|(line, what)| Told { line, ..whole(what) })?;
        let first = text.lines().next().unwrap_or_default();
        let by = [b',', b';', b'\t'].into_iter().find(|by| first.contains(char::from(*by)));
        let mut reader = csv::ReaderBuilder::new();
        reader.has_headers(false).flexible(true).trim(csv::Trim::All);
        reader.delimiter(by.unwrap_or(b','));
        let mut table =
            Table { file: file.to_owned(), head: Vec::new(), rows: Vec::new(), wrong: Vec::new() };
        let mut lines = Lines { bytes: text.as_bytes(), at: 0, line: 1 };
        for record in reader.from_reader(text.as_bytes()).into_records() {
            let record = record.map_err(|fault| whole(format!("this is not CSV: {fault}")))?;
            let line = lines.of(record.position().map_or(0, csv::Position::byte));
            let cells: Vec<String> = record.iter().map(str::to_owned).collect();
            if cells.iter().all(String::is_empty) {
                continue;
            }
            if table.head.is_empty() {
                table.check_head(&cells)?;
                table.head = cells;
            } else {
                table.check_row(line, &cells);
                table.rows.push(Row { line, cells });
            }
            if table.rows.len() > crate::PEOPLE_MAX {
                return Err(whole(format!("there are more than {} lines", crate::PEOPLE_MAX)));
            }
        }
        if table.rows.is_empty() {
            return Err(whole("there is nothing below the line of column names".to_owned()));
        }
        Ok(table)
    }

    fn check_head(&self, head: &[String]) -> Result<(), Told> {
        let wrong = |what: String| Err(self.at(1, None, what));
        if head.len() > COLUMNS_MAX {
            return wrong(format!("there are more than {COLUMNS_MAX} columns"));
        }
        let mut seen = BTreeSet::new();
        for name in head {
            if name.chars().any(char::is_control) || name.chars().count() > CELL_CHARS_MAX {
                return wrong("a column has a name that cannot be one".to_owned());
            }
            if !name.is_empty() && !seen.insert(name) {
                return wrong(format!("two columns are called “{name}”"));
            }
        }
        Ok(())
    }

    fn check_row(&mut self, line: u64, cells: &[String]) {
        if cells.len() != self.head.len() {
            let what = format!("{} cells, and there are {} columns", cells.len(), self.head.len());
            self.wrong.push(self.at(line, None, what));
        }
        for (name, cell) in self.head.iter().zip(cells) {
            let what = if cell.chars().any(char::is_control) {
                "the cell holds a line break or another control character"
            } else if cell.chars().count() > CELL_CHARS_MAX {
                "the cell is too long"
            } else {
                continue;
            };
            self.wrong.push(self.at(line, Some(name), what));
        }
    }

    fn at(&self, line: u64, column: Option<&str>, what: impl Into<String>) -> Told {
        let column = column.map(str::to_owned);
        Told { file: self.file.clone(), line: Some(line), column, what: what.into() }
    }

    fn place(&self, name: &str) -> Option<usize> {
        self.head.iter().position(|column| column == name)
    }

    /// Where a column is, or what to say where it is missing.
    fn column(&self, name: &str) -> Result<usize, Told> {
        let has = self.head.join(", ");
        let missing = || format!("there is no column {name}; the columns are {has}");
        self.place(name).ok_or_else(|| self.at(1, None, missing()))
    }

    fn unused(&self, used: &[&str]) -> Vec<Told> {
        let other = self.head.iter().filter(|name| !used.contains(&name.as_str()));
        other.map(|name| self.at(1, Some(name), "the column is not used")).collect()
    }
}

/// Lines counted as a person counts them: the reader begins a record at the line feed before it
/// where lines end in two characters.
struct Lines<'a> {
    bytes: &'a [u8],
    at: usize,
    line: u64,
}

impl Lines<'_> {
    /// The line of the first character from here on that ends no line; places only grow.
    fn of(&mut self, byte: u64) -> u64 {
        let is_end = |byte: &u8| matches!(byte, b'\r' | b'\n');
        let start = usize::try_from(byte).unwrap_or(0);
        while let Some(byte) = self.bytes.get(self.at) {
            if self.at >= start && !is_end(byte) {
                break;
            }
            let is_first_of_two = *byte == b'\r' && self.bytes.get(self.at + 1) == Some(&b'\n');
            self.line += u64::from(is_end(byte) && !is_first_of_two);
            self.at += 1;
        }
        self.line
    }
}

/// The text of a file, or on which line it stops being UTF-8 and what to do.
fn decoded(bytes: &[u8]) -> Result<&str, (Option<u64>, String)> {
    let save = "save it as “CSV UTF-8”";
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Err((None, format!("the file is in UTF-16; {save}")));
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return Err((None, format!("the file is a workbook, not CSV; {save}")));
    }
    if bytes.contains(&0) {
        let what = format!("the file holds zero bytes, as UTF-16 does and text does not; {save}");
        return Err((None, what));
    }
    let bytes = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|fault| {
        let before = bytes[..fault.valid_up_to()].iter();
        let line = 1 + before.fold(0, |sum, byte| sum + u64::from(*byte == b'\n'));
        let what = format!(
            "this is not UTF-8, but another encoding such as Latin-1 (Windows-1252); {save}"
        );
        (Some(line), what)
    })
}

/// Quotas as they were read.
struct Wanted {
    quotas: Vec<Quota>,
    /// The line of each.
    lines: Vec<u64>,
    /// The columns of people that are features.
    columns: Vec<usize>,
}

fn read_quotas(quotas: &Table, people: &Table, told: &mut Vec<Told>) -> Option<Wanted> {
    let mut find = |name: &str| quotas.column(name).map_err(|missing| told.push(missing)).ok();
    let columns = (find("feature"), find("value"), find("min"), find("max"));
    let (Some(feature), Some(value), Some(min), Some(max)) = columns else { return None };
    let target = quotas.place("target");
    if !quotas.wrong.is_empty() {
        return None;
    }
    let mut wanted = Wanted { quotas: Vec::new(), lines: Vec::new(), columns: Vec::new() };
    for row in &quotas.rows {
        let name = &row.cells[feature];
        let place = people.place(name).filter(|_| name != "id");
        let Some(column) = place else {
            let what = format!("{} has no column “{name}”", people.file);
            told.push(quotas.at(row.line, Some("feature"), what));
            continue;
        };
        let known = wanted.columns.iter().position(|other| *other == column);
        let feature = known.unwrap_or_else(|| {
            wanted.columns.push(column);
            wanted.columns.len() - 1
        });
        let mut number = |at: usize| {
            let read = whole(&row.cells[at]);
            let what = || format!("“{}” is not a number of people", row.cells[at]);
            read.ok_or_else(|| told.push(quotas.at(row.line, Some(&quotas.head[at]), what()))).ok()
        };
        let (Some(min), Some(max)) = (number(min), number(max)) else { continue };
        let mut quota = Quota::new(feature, row.cells[value].as_str(), min, max);
        if let Some(cell) = target.map(|at| &row.cells[at]).filter(|cell| !cell.is_empty()) {
            let Some(target) = halves(cell) else {
                let what = format!("“{cell}” is not a number of people, such as 12 or 12.5");
                told.push(quotas.at(row.line, Some("target"), what));
                continue;
            };
            quota.target = target;
        }
        wanted.quotas.push(quota);
        wanted.lines.push(row.line);
    }
    told.truncate(TOLD_MAX * 2);
    Some(wanted)
}

fn whole(cell: &str) -> Option<u32> {
    let is_plain = cell.bytes().all(|byte| byte.is_ascii_digit());
    cell.parse().ok().filter(|number| is_plain && *number <= NUMBER_MAX)
}

fn halves(cell: &str) -> Option<Half> {
    let (number, rest) = cell.split_once(['.', ',']).unwrap_or((cell, ""));
    match rest.trim_end_matches('0') {
        "" => whole(number).map(Half::whole),
        "5" => whole(number).map(|number| Half(number * 2 + 1)),
        _ => None,
    }
}

fn read_people(people: &Table, id: usize, columns: &[usize], told: &mut Vec<Told>) -> Vec<Person> {
    let mut lines: BTreeMap<&str, u64> = BTreeMap::new();
    let mut all = Vec::with_capacity(people.rows.len());
    for row in &people.rows {
        if told.len() == TOLD_MAX {
            break;
        }
        let cell = &row.cells[id];
        if cell.is_empty() {
            told.push(people.at(row.line, Some("id"), "there is no id"));
        } else if let Some(before) = lines.insert(cell, row.line) {
            let what = format!("“{cell}” is also the id on line {before}");
            told.push(people.at(row.line, Some("id"), what));
        }
        let values = columns.iter().map(|at| row.cells[*at].clone()).collect();
        all.push(Person { id: cell.clone(), values });
    }
    all
}

/// A value with a minimum that nobody has is a mistake; without one it is told, and so is a value
/// of people that no quota is about. An empty cell is no value.
fn check_values(
    people: &[Person],
    wanted: &Wanted,
    quotas: &Table,
    told: &mut Vec<Told>,
    notes: &mut Vec<Told>,
) {
    let mut with_quota = BTreeSet::new();
    for (quota, line) in wanted.quotas.iter().zip(&wanted.lines) {
        with_quota.insert((quota.feature, quota.value.as_str()));
        if people.iter().any(|person| person.values[quota.feature] == quota.value) {
            continue;
        }
        let what = format!("nobody has the value “{}”", quota.value);
        let list = if quota.min > 0 { &mut *told } else { &mut *notes };
        list.push(quotas.at(*line, Some("value"), what));
    }
    let mut without: BTreeMap<(usize, &str), usize> = BTreeMap::new();
    for person in people {
        for (feature, value) in person.values.iter().enumerate() {
            if !value.is_empty() && !with_quota.contains(&(feature, value.as_str())) {
                *without.entry((feature, value)).or_default() += 1;
            }
        }
    }
    for ((feature, value), count) in without.into_iter().take(TOLD_MAX) {
        let line = wanted.quotas.iter().position(|quota| quota.feature == feature);
        let line = line.map_or(1, |at| wanted.lines[at]);
        let what = format!("no quota is about the value “{value}” ({count} of the people)");
        notes.push(quotas.at(line, Some("value"), what));
    }
}

/// What makes no sense, with the line that it stands on.
fn placed(unfit: &Unfit, people: &Table, quotas: &Table, lines: &[u64]) -> Told {
    let (at, column) = match unfit {
        Unfit::SameQuota { quota, .. } => (*quota, "value"),
        Unfit::Range { quota, .. } | Unfit::Minimums { quota, .. } => (*quota, "min"),
        Unfit::Target { quota, .. } => (*quota, "target"),
        Unfit::NoFeature { quota } => (*quota, "feature"),
        Unfit::ManyQuotas { .. } => {
            let file = quotas.file.clone();
            return Told { file, line: None, column: None, what: unfit.to_string() };
        }
        _ => {
            let file = people.file.clone();
            return Told { file, line: None, column: None, what: unfit.to_string() };
        }
    };
    quotas.at(lines[at], Some(column), unfit.to_string())
}
