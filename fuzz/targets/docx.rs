//! Any bytes as the body of a Word file: read, listed, settled, or refused.
#![no_main]

use docx::{Options, View, Writer};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    // As the package itself.
    let _ = docx::read(bytes);
    // As the document part of a package that is otherwise whole, where the bytes go deeper.
    let Some(file) = with_body(bytes) else { return };
    let _ = docx::read_as(&file, View::Accepted);
    let _ = docx::read_as(&file, View::Rejected);
    let _ = docx::revisions(&file);
    if let Ok(accepted) = docx::accept(&file) {
        let left = docx::revisions(&accepted).expect("what was written reads");
        assert!(left.is_empty(), "{left:?}");
    }
    if let Ok(rejected) = docx::reject(&file) {
        let left = docx::revisions(&rejected).expect("what was written reads");
        assert!(left.is_empty(), "{left:?}");
    }
    let _ = docx::returned(&file, &[]);
});

/// A package whose body holds these bytes in place of its one paragraph.
fn with_body(bytes: &[u8]) -> Option<Vec<u8>> {
    use std::io::{Cursor, Read as _, Write as _};
    use zip::write::SimpleFileOptions;

    let body = std::str::from_utf8(bytes).ok()?;
    let empty = Writer::new(Options::default()).finish();
    let mut package = zip::ZipArchive::new(Cursor::new(empty)).ok()?;
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..package.len() {
        let mut part = package.by_index(at).ok()?;
        let name = part.name().ok()?.into_owned();
        let mut text = String::new();
        part.read_to_string(&mut text).ok()?;
        if name == "word/document.xml" {
            let (front, rest) = text.split_once("<w:body>")?;
            let (_, back) = rest.split_once("<w:sectPr")?;
            text = format!("{front}<w:body>{body}<w:sectPr{back}");
        }
        out.start_file(name, SimpleFileOptions::default()).ok()?;
        out.write_all(text.as_bytes()).ok()?;
    }
    Some(out.finish().ok()?.into_inner())
}
