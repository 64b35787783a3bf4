//! Small hand-made files: what Word shows is what is read.

use std::io::{Cursor, Write};

use docx::{Import, Loss, Lost, View, read_as};
use text::{BlockId, Content, Kind};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const W: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
                 xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

const STYLES: &str = r#"
<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/>
  <w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr>
  <w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="My heading"/>
  <w:basedOn w:val="berschrift2"/></w:style>
<w:style w:type="paragraph" w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style>
<w:style w:type="character" w:styleId="Fett"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
"#;

const NUMBERING: &str = r#"
<w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>
<w:lvlText w:val="%3)"/></w:lvl>
<w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/>
<w:lvlText w:val="(%4)"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/>
<w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/>
<w:numFmt w:val="chineseCounting"/><w:lvlText w:val="第%1条"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">
<w:startOverride w:val="7"/></w:lvlOverride></w:num>
"#;

const NOTES: &str = r#"
<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
<w:footnote w:id="5"><w:p><w:r><w:footnoteRef/></w:r>
<w:r><w:t xml:space="preserve"> Five</w:t></w:r></w:p>
<w:p><w:r><w:t>and on.</w:t></w:r></w:p></w:footnote>
<w:footnote w:id="6"><w:p><w:r><w:t>Six</w:t></w:r></w:p></w:footnote>
"#;

fn file(body: &str) -> Vec<u8> {
    let main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    let types = format!(
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
         <Override PartName=\"/word/document.xml\" ContentType=\"{main}\"/></Types>"
    );
    let relation = |id: &str, kind: &str, target: &str, more: &str| {
        format!("<Relationship Id=\"{id}\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\" {more}/>")
    };
    let relations =
        |inside: &str| format!("<Relationships xmlns=\"{RELATIONS}\">{inside}</Relationships>");
    let own = relation("s", "styles", "styles.xml", "")
        + &relation("n", "numbering", "/word/numbering.xml", "")
        + &relation("f", "footnotes", "footnotes.xml", "")
        + &relation("h", "hyperlink", "https://example.org/", "TargetMode=\"External\"")
        + &relation("x", "hyperlink", "file:///c:/secret", "TargetMode=\"External\"");
    let parts = [
        ("[Content_Types].xml", types),
        ("_rels/.rels", relations(&relation("d", "officeDocument", "word/document.xml", ""))),
        ("word/_rels/document.xml.rels", relations(&own)),
        ("word/document.xml", format!("<w:document {W}><w:body>{body}</w:body></w:document>")),
        ("word/styles.xml", format!("<w:styles {W}>{STYLES}</w:styles>")),
        ("word/numbering.xml", format!("<w:numbering {W}>{NUMBERING}</w:numbering>")),
        ("word/footnotes.xml", format!("<w:footnotes {W}>{NOTES}</w:footnotes>")),
    ];
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(name, SimpleFileOptions::default()).expect("names differ");
        zip.write_all(text.as_bytes()).expect("memory takes it");
    }
    zip.finish().expect("memory takes it").into_inner()
}

fn read(body: &str) -> Import {
    read_as(&file(body), View::Accepted).unwrap_or_else(|fault| panic!("{fault}"))
}

fn p(properties: &str, inside: &str) -> String {
    format!("<w:p><w:pPr>{properties}</w:pPr>{inside}</w:p>")
}

fn r(text: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>")
}

fn list(id: u8, level: u8) -> String {
    format!("<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{id}\"/></w:numPr>")
}

fn shape(content: &Content) -> String {
    format!("{:?} [{}] {}", content.kind, content.label, content.plain())
}

fn shapes(import: &Import) -> Vec<String> {
    import.contents.iter().map(shape).collect()
}

#[test]
fn numbers_are_computed() {
    let lines = [(1, 0), (1, 1), (1, 1), (1, 2), (1, 3), (1, 2), (1, 0), (1, 1), (2, 0), (3, 0)];
    let more = [(3, 0), (4, 0), (1, 0), (1, 2)];
    let body: String =
        lines.iter().chain(&more).map(|(id, level)| p(&list(*id, *level), &r("x"))).collect();
    assert_eq!(
        shapes(&read(&body)),
        [
            "Paragraph [1] x",
            "Paragraph [1.1] x",
            "Paragraph [1.2] x",
            "Item(1) [a)] x",
            "Item(2) [(i)] x",
            "Item(1) [b)] x",
            "Paragraph [2] x",
            "Paragraph [2.1] x",
            "Item(1) [•] x",
            "Paragraph [第一条] x",
            "Paragraph [第二条] x",
            "Paragraph [7] x",
            "Paragraph [8] x",
            "Item(1) [a)] x",
        ]
    );
}

#[test]
fn styles_are_known_by_name_and_base() {
    let style = |id: &str| format!("<w:pStyle w:val=\"{id}\"/>");
    let bold = "<w:r><w:rPr><w:rStyle w:val=\"Fett\"/></w:rPr><w:t>bold</w:t></w:r>";
    let body = p(&style("Titel"), &r("The title"))
        + &p(&style("Mine"), &r("Heading"))
        + &p(&style("Verzeichnis1"), &r("1 Heading ... 3"))
        + &p("<w:outlineLvl w:val=\"0\"/>", &r("2.1 Typed"))
        + &p("", &(r("3 ") + &r("bis Text ") + bold));
    let import = read(&body);
    assert_eq!(import.title.as_deref(), Some("The title"));
    assert_eq!(
        shapes(&import),
        ["Heading(2) [1.1] Heading", "Heading(1) [2.1] Typed", "Paragraph [3 bis] Text bold"]
    );
    assert!(import.contents[2].runs[1].style.bold);
    assert_eq!(import.losses, [Loss { what: Lost::Contents, place: String::new(), count: 1 }]);
}

#[test]
fn fields_links_and_notes_are_read() {
    let mark = |kind: &str| format!("<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>");
    let code = "<w:r><w:instrText> HYPERLINK \"https://a.org/x\" </w:instrText></w:r>";
    let field = mark("begin") + code + &mark("separate") + &r("field") + &mark("end");
    let link = |id: &str| format!("<w:hyperlink r:id=\"{id}\">{}</w:hyperlink>", r("link"));
    let note = |id: u8| format!("<w:r><w:footnoteReference w:id=\"{id}\"/></w:r>");
    let body = p("", &(r("A") + &field + &link("h") + &link("x") + &note(6) + &note(5)))
        + &p(
            "",
            "<w:r><w:t>B</w:t><w:tab/><w:br/><w:noBreakHyphen/>\
                 <w:sym w:font=\"Symbol\" w:char=\"F061\"/></w:r>",
        );
    let import = read(&body);
    assert_eq!(
        shapes(&import),
        [
            "Paragraph [] Afieldlinklink",
            "Note [1] Six",
            "Note [2] Five\nand on.",
            "Paragraph [] B\t\n\u{2011}α",
        ]
    );
    let links: Vec<_> = import.contents[0].runs.iter().filter_map(|r| r.link.as_deref()).collect();
    assert_eq!(links, ["https://a.org/x", "https://example.org/"]);
    assert_eq!(import.losses[0].what, Lost::Link);
    assert_eq!(import.losses[0].place, "Afieldlinklink");
}

#[test]
fn changed_paragraphs_merge_and_keep_the_id_of_the_text_that_stays() {
    let mark = |id: u8| format!("<w:bookmarkStart w:id=\"{id}\" w:name=\"_plenary_p{id}\"/>");
    let gone = "<w:rPr><w:del w:id=\"9\" w:author=\"a\"/></w:rPr>";
    let deleted = "<w:del w:id=\"8\" w:author=\"a\"><w:r><w:delText>old</w:delText></w:r></w:del>";
    let body = p(gone, &(mark(1) + deleted))
        + &p("", &(mark(2) + &r("two")))
        + &p(gone, &(mark(3) + &r("three ")))
        + &p("", &(mark(4) + &r("four")));
    let import = read(&body);
    assert_eq!(shapes(&import), ["Paragraph [] two", "Paragraph [] three four"]);
    assert_eq!(import.ids, [Some(BlockId(2)), Some(BlockId(3))]);
    assert_eq!(import.losses, [Loss { what: Lost::TrackedChange, place: String::new(), count: 3 }]);
    let before = read_as(&file(&body), View::Rejected).expect("it is read");
    let texts: Vec<String> = before.contents.iter().map(Content::plain).collect();
    assert_eq!(texts, ["old", "two", "three ", "four"]);
}

#[test]
fn tables_are_made_flat() {
    let cell = |properties: &str, inside: &str| {
        format!("<w:tc><w:tcPr>{properties}</w:tcPr>{inside}</w:tc>")
    };
    let row = |inside: &str| format!("<w:tr>{inside}</w:tr>");
    let inner = format!("<w:tbl>{}</w:tbl>", row(&cell("", &p("", &r("in")))));
    let table = row(&(cell("<w:gridSpan w:val=\"2\"/>", &p("", &r("wide")))
        + &cell("", &(p(&list(1, 2), &r("one")) + &p("", &r("two"))))))
        + &row(&(cell("", &p("", &r("x")))
            + &cell("", &(inner + &p("", "")))
            + &cell("", "<w:p/>")));
    let import = read(&format!("<w:tbl>{table}</w:tbl>"));
    assert!(matches!(import.contents[0].kind, Kind::Table(_)));
    assert_eq!(import.contents[0].plain(), "wide\t\ta) one\ntwo\nx\tin\t");
    let what: Vec<Lost> = import.losses.iter().map(|loss| loss.what).collect();
    assert_eq!(what, [Lost::NestedTable, Lost::MergedCell]);
}
