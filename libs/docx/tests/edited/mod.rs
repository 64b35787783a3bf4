//! Files of ours, edited as Word edits them: the XML of a part is taken out, changed, put back.

use std::collections::HashSet;
use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// The text of a part.
pub(crate) fn part(file: &[u8], name: &str) -> String {
    let mut archive = ZipArchive::new(Cursor::new(file)).expect("it is a zip");
    let mut text = String::new();
    archive.by_name(name).expect("it is there").read_to_string(&mut text).expect("it is text");
    text
}

/// A file with one part changed.
pub(crate) fn edit(file: &[u8], name: &str, change: impl FnOnce(String) -> String) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(file)).expect("it is a zip");
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    let changed = change(part(file, name));
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).expect("it is there");
        let own = entry.name().expect("it has one").into_owned();
        let mut data = Vec::new();
        entry.read_to_end(&mut data).expect("it unpacks");
        let data = if own == name { changed.clone().into_bytes() } else { data };
        out.start_file(own, SimpleFileOptions::default()).expect("it works");
        out.write_all(&data).expect("it works");
    }
    out.finish().expect("it works").into_inner()
}

/// The paragraphs of a text, each whole.
pub(crate) fn paragraphs(text: &str) -> Vec<String> {
    text.split_inclusive("</w:p>").map(str::to_owned).collect()
}

/// A document part with what stands in its body, the page at its end apart, changed.
pub(crate) fn file_with(text: &str, change: impl FnOnce(String) -> String) -> String {
    let (head, rest) = text.split_once("<w:body>").expect("it has a body");
    let (body, tail) = rest.split_once("<w:sectPr>").expect("it has a page");
    format!("{head}<w:body>{}<w:sectPr>{tail}", change(body.to_owned()))
}

/// A run as the writer writes it.
pub(crate) fn run(text: &str) -> String {
    let space = if text.trim() == text { "" } else { " xml:space=\"preserve\"" };
    format!("<w:r><w:t{space}>{text}</w:t></w:r>")
}

fn who(author: &str, day: usize) -> String {
    // Numbers of the text's own are below.
    let number = 1_000 + day;
    let day = day % 28;
    format!("w:id=\"{number}\" w:author=\"{author}\" w:date=\"2026-03-{day:02}T10:00:00Z\"")
}

/// A run in a tracked change of this sort.
pub(crate) fn tracked(tag: &str, author: &str, day: usize, text: &str) -> String {
    format!("<w:{tag} {}>{}</w:{tag}>", who(author, day), run(text))
}

pub(crate) fn inserted(author: &str, day: usize, text: &str) -> String {
    tracked("ins", author, day, text)
}

pub(crate) fn deleted(author: &str, day: usize, text: &str) -> String {
    tracked("del", author, day, text)
        .replace("<w:t", "<w:delText")
        .replace("</w:t>", "</w:delText>")
}

/// A paragraph whose mark is tracked.
pub(crate) fn revised(paragraph: &str, tag: &str, author: &str, day: usize) -> String {
    let mark = format!("<w:rPr><w:{tag} {}/></w:rPr>", who(author, day + 500));
    match paragraph.split_once("</w:pPr>") {
        Some((properties, rest)) => format!("{properties}{mark}</w:pPr>{rest}"),
        None => paragraph.replacen("<w:p>", &format!("<w:p><w:pPr>{mark}</w:pPr>"), 1),
    }
}

/// The same text, its paragraph marks tracked no longer.
pub(crate) fn accepted_marks(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("<w:pPr><w:rPr><w:ins ") {
        out += before;
        rest = after.split_once("</w:pPr>").expect("it is closed").1;
    }
    out + rest
}

/// The same text without any bookmark.
pub(crate) fn without_bookmarks(text: String) -> String {
    let mut out = String::new();
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once("<w:bookmark") {
        out += before;
        rest = after.split_once("/>").expect("it is closed").1;
    }
    out + rest
}

/// The numbers of bookmarks and comments in a text; fails if one is given twice.
pub(crate) fn numbers(text: &str) -> HashSet<usize> {
    let mut seen = HashSet::new();
    for tag in ["<w:bookmarkStart w:id=\"", "<w:commentRangeStart w:id=\""] {
        for piece in text.split(tag).skip(1) {
            let number = piece.split_once('"').expect("it is closed").0;
            assert!(seen.insert(number.parse().expect("it is a number")), "{number} twice");
        }
    }
    seen
}
