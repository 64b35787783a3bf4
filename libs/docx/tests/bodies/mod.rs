//! Documents of one body, as small as documents can be, and the body of a document.

use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const MATH: &str = "http://schemas.openxmlformats.org/officeDocument/2006/math";
const RELATED: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A document with this body; `r:id='web'` is a link.
pub(crate) fn document(body: &str) -> Vec<u8> {
    let types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
        <Default Extension=\"rels\" ContentType=\
        \"application/vnd.openxmlformats-package.relationships+xml\"/>\
        <Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>";
    let head = "<Relationships \
        xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    let main = format!(
        "{head}<Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/>\
         </Relationships>"
    );
    let links = format!(
        "{head}<Relationship Id=\"web\" Type=\"{RELATED}/hyperlink\" \
         Target=\"https://example.org/\" TargetMode=\"External\"/></Relationships>"
    );
    let text = format!(
        "<w:document xmlns:w=\"{WORD}\" xmlns:m=\"{MATH}\" xmlns:r=\"{RELATED}\">\
         <w:body>{body}</w:body></w:document>"
    );
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let entries = [
        ("[Content_Types].xml", types),
        ("_rels/.rels", &main),
        ("word/_rels/document.xml.rels", &links),
        ("word/document.xml", &text),
    ];
    for (name, text) in entries {
        writer.start_file(name, SimpleFileOptions::default()).expect("names differ");
        writer.write_all(text.as_bytes()).expect("memory takes it");
    }
    writer.finish().expect("memory takes it").into_inner()
}

/// The body of a document as it stands in the file.
pub(crate) fn body(bytes: &[u8]) -> String {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a package");
    let mut entry = archive.by_name("word/document.xml").expect("there is a document");
    let mut text = String::new();
    entry.read_to_string(&mut text).expect("it is text");
    let (_, rest) = text.split_once("<w:body>").expect("there is a body");
    rest.split_once("</w:body>").expect("the body ends").0.to_owned()
}
