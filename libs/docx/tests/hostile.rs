//! Files made to do harm are refused, each with its own reason.

use std::io::{Cursor, Write};

use docx::{Fault, read};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const TYPES: &str = r#"<Types
xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml"
ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
</Types>"#;
const RELS: &str = r#"<Relationships
xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r"
Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
Target="word/document.xml"/></Relationships>"#;

fn zip(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, data) in parts {
        zip.start_file(*name, options).expect("it works");
        zip.write_all(data).expect("it works");
    }
    zip.finish().expect("it works").into_inner()
}

fn document(body: &str) -> String {
    format!(
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\
         <w:body>{body}</w:body></w:document>"
    )
}

/// A file with this body and more parts.
fn file(body: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let text = document(body);
    let mut parts: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", RELS.as_bytes()),
        ("word/document.xml", text.as_bytes()),
    ];
    parts.extend(more);
    zip(&parts)
}

fn key(bytes: &[u8]) -> &'static str {
    let fault = read(bytes).expect_err("the file is refused");
    assert!(!fault.to_string().is_empty());
    for (name, value) in fault.facts() {
        assert!(!name.is_empty() && !value.is_empty(), "{fault:?}");
    }
    fault.key()
}

fn related(kind: &str, target: &str, mode: &str) -> Vec<u8> {
    let rels = format!(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
         <Relationship Id=\"a\" Type=\"http://x/{kind}\" Target=\"{target}\" {mode}/>\
         </Relationships>"
    );
    file("<w:p/>", &[("word/_rels/settings.xml.rels", rels.as_bytes())])
}

/// Puts another text of the same length in place of each occurrence.
fn replaced(mut bytes: Vec<u8>, old: &[u8], new: &[u8]) -> Vec<u8> {
    let found: Vec<usize> =
        (0..bytes.len() - old.len()).filter(|at| &bytes[*at..*at + old.len()] == old).collect();
    found.into_iter().for_each(|at| bytes[at..at + old.len()].copy_from_slice(new));
    bytes
}

#[test]
fn what_is_no_package_is_refused() {
    assert_eq!(key(b""), "docx-is-empty");
    assert_eq!(key(b"Dear Sir or Madam,"), "docx-is-no-package");
    let compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0];
    assert_eq!(key(&compound), "docx-is-old-or-locked");
    let whole = file("<w:p/>", &[]);
    assert!(read(&whole).is_ok());
    assert_eq!(key(&whole[..whole.len() / 2]), "docx-is-cut-short");
    assert_eq!(key(&zip(&[("a.txt", b"x")])), "docx-is-not-word");
    let bare = zip(&[("[Content_Types].xml", TYPES.as_bytes()), ("_rels/.rels", RELS.as_bytes())]);
    assert_eq!(key(&bare), "docx-lacks-part");
}

#[test]
fn bombs_are_refused() {
    let zeros = vec![b' '; 8 * 1024 * 1024];
    assert_eq!(key(&file("", &[("word/media/a.bin", &zeros)])), "docx-is-too-compressed");
    let large = vec![0; 65 * 1024 * 1024];
    assert_eq!(key(&file("", &[("word/media/a.bin", &large)])), "docx-part-is-too-large");
    // The directory says 1,000 bytes; the data goes on to 900,000.
    let mut lying = file("", &[("word/media/a.bin", &vec![0; 900_000])]);
    lying = replaced(lying, &900_000u32.to_le_bytes(), &1_000u32.to_le_bytes());
    assert!(matches!(key(&lying), "docx-size-lies" | "docx-is-damaged"), "{}", key(&lying));
    let names: Vec<String> = (0..2_001).map(|at| format!("word/{at}.txt")).collect();
    let many: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b"x"[..])).collect();
    assert_eq!(key(&zip(&many)), "docx-has-too-many-parts");
}

#[test]
fn bad_names_are_refused() {
    for name in ["../evil.xml", "/etc/passwd", "word/../../x", "word\\x.xml", "C:/x.xml"] {
        assert_eq!(key(&file("", &[(name, b"x")])), "docx-has-bad-name", "{name}");
    }
    assert_eq!(key(&file("", &[("WORD/DOCUMENT.XML", b"<a/>")])), "docx-has-duplicate-names");
    let twice = file("", &[("word/a1.txt", b"x"), ("word/a2.txt", b"x")]);
    let twice = replaced(twice, b"word/a2.txt", b"word/a1.txt");
    assert_eq!(key(&twice), "docx-has-duplicate-names");
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.add_symlink("word/link", "/etc/passwd", SimpleFileOptions::default()).expect("it works");
    assert_eq!(key(&zip.finish().expect("it works").into_inner()), "docx-has-bad-name");
    let inner = file("", &[]);
    assert_eq!(key(&file("", &[("word/media/a.png", &inner)])), "docx-has-archive");
}

#[test]
fn code_and_outside_loads_are_refused() {
    assert_eq!(key(&file("", &[("word/vbaProject.bin", b"x")])), "docx-has-macros");
    assert_eq!(key(&file("", &[("word/activeX/activeX1.xml", b"<a/>")])), "docx-has-activex");
    let object = file("", &[("word/embeddings/oleObject1.bin", b"x")]);
    assert_eq!(key(&object), "docx-has-embedded-object");
    let macros = TYPES.replace("document.main+xml", "document.macroEnabled.main+xml");
    let parts: [(&str, &[u8]); 3] = [
        ("[Content_Types].xml", macros.as_bytes()),
        ("_rels/.rels", RELS.as_bytes()),
        ("word/document.xml", b"<a/>"),
    ];
    assert_eq!(key(&zip(&parts)), "docx-has-macros");
    let outside = "TargetMode=\"External\"";
    assert_eq!(key(&related("attachedTemplate", "http://x/a.dotm", outside)), "docx-has-template");
    assert_eq!(key(&related("image", "http://x/a.png", outside)), "docx-loads-from-outside");
    assert_eq!(key(&related("aFChunk", "a.html", "")), "docx-has-alt-chunk");
    assert!(read(&related("hyperlink", "http://x/", outside)).is_ok());
    assert_eq!(key(&file("<w:altChunk/>", &[])), "docx-has-alt-chunk");
}

#[test]
fn dde_fields_are_refused_however_they_are_cut() {
    let mark = |kind: &str| format!("<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>");
    let code = |text: &str| format!("<w:r><w:instrText>{text}</w:instrText></w:r>");
    let paragraph = |inside: &str| format!("<w:p>{inside}</w:p>");
    let (begin, end) = (mark("begin"), mark("end"));
    for inside in [
        format!("{begin}{}{end}", code(" DDEAUTO c:\\\\x")),
        format!("{begin}{}{}{end}", code("D"), code("DE c:\\\\x")),
        format!("{begin}{}{}{end}", code("&#68;D"), code("EAUTO \"x\"")),
        format!("{begin}{begin}{}{end}{}{end}", code("QUOTE 68 68 69"), code(" c:\\\\x")),
        "<w:fldSimple w:instr=\"dde x\"/>".to_owned(),
    ] {
        assert_eq!(key(&file(&paragraph(&inside), &[])), "docx-has-dde", "{inside}");
    }
    let fine = format!("{begin}{}{}{end}", code("PAGE "), mark("separate"));
    assert!(read(&file(&paragraph(&fine), &[])).is_ok());
}

#[test]
fn hostile_xml_is_refused() {
    let part = |text: &str| file("", &[("word/x.xml", text.as_bytes())]);
    let laughs = "<!DOCTYPE a [<!ENTITY b \"b\">]><a>&b;</a>";
    assert_eq!(key(&part(laughs)), "docx-has-doctype");
    assert_eq!(key(&part("<a><b></a>")), "docx-is-malformed");
    assert_eq!(key(&part("<a>")), "docx-is-malformed");
    assert_eq!(key(&part("")), "docx-is-malformed");
    let deep = format!("{}{}", "<a>".repeat(300), "</a>".repeat(300));
    assert_eq!(key(&part(&deep)), "docx-is-too-deep");
    let wide: String = (0..300).map(|at| format!(" a{at}=\"\"")).collect();
    assert_eq!(key(&part(&format!("<a{wide}/>"))), "docx-has-too-many-attributes");
    assert_eq!(key(&file("", &[("word/x.xml", b"<a>\xff</a>")])), "docx-has-other-encoding");
    let named = "<?xml version=\"1.0\" encoding=\"windows-1252\"?><a/>";
    assert_eq!(key(&part(named)), "docx-has-other-encoding");
    assert_eq!(key(&file("<w:p><w:r><w:t>&unknown;</w:t></w:r></w:p>", &[])), "docx-is-malformed");
}

#[test]
fn utf_16_and_other_prefixes_are_read() {
    let text = document("<w:p><w:r><w:t>Café</w:t></w:r></w:p>").replace("w:", "x:");
    let text = text.replace("xmlns:w", "xmlns:x");
    let wide: Vec<u8> =
        [0xfeffu16].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let parts: [(&str, &[u8]); 3] = [
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", RELS.as_bytes()),
        ("word/document.xml", &wide),
    ];
    assert_eq!(read(&zip(&parts)).expect("it works").contents[0].plain(), "Café");
}

#[test]
fn small_files_cannot_make_large_results() {
    let row = "<w:tr><w:trPr><w:gridBefore w:val=\"99999999\"/></w:trPr><w:tc><w:tcPr>\
               <w:gridSpan w:val=\"4294967295\"/></w:tcPr><w:p/></w:tc></w:tr>";
    let import = read(&file(&format!("<w:tbl>{}</w:tbl>", row.repeat(50)), &[])).expect("it works");
    assert!(matches!(&import.contents[0].kind, text::Kind::Table(rows) if rows[0].len() <= 126));
    let start = std::time::Instant::now();
    let rows = "<w:tr/>".repeat(100_000);
    let import = read(&file(&format!("<w:tbl>{row}{rows}</w:tbl>"), &[]));
    assert!(matches!(import, Ok(_) | Err(Fault::TooCompressed { .. })));
    let nest: String = (0..200).map(|at| format!("<a xmlns:p{at}='u'>")).collect();
    let nest = format!("{}{}", nest, "</a>".repeat(200));
    assert!(read(&file(&nest, &[])).is_ok());
    let open = "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>A</w:instrText>\
                <w:fldChar w:fldCharType=\"separate\"/><w:t>x</w:t></w:r>";
    let import = read(&file(&format!("<w:p>{}</w:p>", open.repeat(6_000)), &[]));
    let import = import.expect("it is read");
    assert!(import.losses.iter().any(|loss| loss.what == docx::Lost::Field));
    assert!(start.elapsed().as_secs() < 5, "{:?}", start.elapsed());
    let fault = Fault::TooDeep { part: "a".into(), limit: 256 };
    assert_eq!(fault.facts(), [("part", "a".to_owned()), ("limit", "256".to_owned())]);
}
