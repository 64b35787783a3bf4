//! Golden cases: two texts in Markdown and the redline that is expected, in files.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use redline::{Body, CellChange, Change, Pair, Piece, RowChange, redline, to_plain_marked};
use text::{Content, Row, plain_text, read_markdown};

const SHAPE: &str = "a case has the parts old, new and expected";
const WRITES: &str = "writing to a string succeeds";

#[test]
fn texts_are_told_as_expected() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut wrong = Vec::new();
    let mut count = 0;
    for entry in fs::read_dir(folder).expect("the folder of cases is there") {
        let path = entry.expect("a folder can be listed").path();
        let source = fs::read_to_string(&path).expect("a case is a text file");
        let (old, rest) = source.split_once("\n=== new\n").expect(SHAPE);
        let (new, expected) = rest.split_once("\n=== expected\n").expect(SHAPE);
        let (intro, old) = old.split_once("=== old\n").expect(SHAPE);
        let found = told(old, new);
        count += 1;
        if found == expected {
            continue;
        }
        if env::var_os("UPDATE").is_some() {
            let parts = format!("{intro}=== old\n{old}\n=== new\n{new}\n=== expected\n{found}");
            fs::write(&path, parts).expect("a case can be written");
            continue;
        }
        wrong.push(format!("{}\n--- expected\n{expected}--- found\n{found}", path.display()));
    }
    assert!(count >= 25, "the cases are gone");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn told(old: &str, new: &str) -> String {
    let (old, new) = (read_markdown(old).contents, read_markdown(new).contents);
    let redline = redline(&old, &new);
    let mut out = String::new();
    for piece in &redline.pieces {
        writeln!(out, "{}: {}", heading(&piece.pair, &old, &new), shown(piece)).expect(WRITES);
    }
    let sum = redline.summary();
    writeln!(out, "-- words +{} -{}", sum.words_inserted, sum.words_deleted).expect(WRITES);
    out
}

fn heading(pair: &Pair, old: &[Content], new: &[Content]) -> String {
    let name = |text: &[Content], at: usize| match text[at].label.as_str() {
        "" => format!("#{at}"),
        label => label.to_owned(),
    };
    let names = |text: &[Content], all: &[usize]| {
        all.iter().map(|&at| name(text, at)).collect::<Vec<_>>().join(" + ")
    };
    let moved = |moved: bool| if moved { " elsewhere" } else { "" };
    match pair {
        Pair::Kept { old: left, new: right } => {
            format!("kept {} > {}", name(old, *left), name(new, *right))
        }
        Pair::Edited { old: left, new: right } => {
            format!("edited {} > {}", name(old, *left), name(new, *right))
        }
        Pair::Moved { old: left, new: right, edited } => {
            let edited = if *edited { " and edited" } else { "" };
            format!("moved{edited} {} > {}", name(old, *left), name(new, *right))
        }
        Pair::Split { old: left, new: right, moved: at } => {
            format!("split{} {} > {}", moved(*at), name(old, *left), names(new, right))
        }
        Pair::Merged { old: left, new: right, moved: at } => {
            format!("merged{} {} > {}", moved(*at), names(old, left), name(new, *right))
        }
        Pair::Deleted { old: left } => format!("deleted {}", name(old, *left)),
        Pair::New { new: right } => format!("new {}", name(new, *right)),
        Pair::Left { old: left, new: right } => {
            format!("left {} for {}", name(old, *left), name(new, *right))
        }
    }
}

fn shown(piece: &Piece) -> String {
    match &piece.body {
        Body::Text(changes) => to_plain_marked(changes),
        Body::Parts(parts) => {
            parts.iter().map(|part| to_plain_marked(part)).collect::<Vec<_>>().join(" // ")
        }
        Body::Table(rows) => rows.iter().map(row_shown).collect(),
    }
}

fn row_shown(row: &RowChange) -> String {
    let plain = |row: &Row| row.iter().map(|cell| plain_text(cell)).collect::<Vec<_>>().join(" | ");
    match row {
        RowChange::Kept(row) => format!("\n    {}", plain(row)),
        RowChange::Deleted(row) => format!("\n    [-{}-]", plain(row)),
        RowChange::Inserted(row) => format!("\n    {{+{}+}}", plain(row)),
        RowChange::Edited(cells) => {
            format!("\n    {}", cells.iter().map(cell_shown).collect::<Vec<_>>().join(" | "))
        }
    }
}

fn cell_shown(cell: &CellChange) -> String {
    match cell {
        CellChange::Both(changes) => to_plain_marked(changes),
        CellChange::Deleted(runs) => to_plain_marked(&[Change::Deleted(runs.clone())]),
        CellChange::Inserted(runs) => to_plain_marked(&[Change::Inserted(runs.clone())]),
    }
}
