//! Files made to do harm, cut or damaged are refused or read, and nothing else.

mod sample;

use std::path::PathBuf;

use akn::{Body, Fault, Lost, Unfit, read, write};

const NAMESPACE: &str = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/// A report with this in its body.
fn file(body: &str) -> String {
    let core = |this: &str| {
        format!(
            "<FRBRthis value=\"{this}/!main\"/><FRBRuri value=\"{this}\"/>\
             <FRBRdate date=\"2025-01-01\" name=\"x\"/><FRBRauthor href=\"#s\"/>"
        )
    };
    let work = "/akn/un/doc/itu/2025-01-01/1";
    format!(
        "<akomaNtoso xmlns=\"{NAMESPACE}\"><doc name=\"report\"><meta><identification \
         source=\"#s\"><FRBRWork>{}<FRBRcountry value=\"un\"/></FRBRWork><FRBRExpression>{}\
         <FRBRlanguage language=\"eng\"/></FRBRExpression></identification></meta>\
         <mainBody>{body}</mainBody></doc></akomaNtoso>",
        core(work),
        core(&format!("{work}/eng@")),
    )
}

fn key(bytes: impl AsRef<[u8]>) -> &'static str {
    let fault = read(bytes.as_ref()).expect_err("the file is refused");
    assert!(!fault.to_string().is_empty());
    for (name, value) in fault.facts() {
        assert!(!name.is_empty() && !value.is_empty(), "{fault:?}");
    }
    fault.key()
}

fn plain(body: &str) -> (Vec<String>, Vec<Lost>) {
    let reading = read(file(body).as_bytes()).unwrap_or_else(|fault| panic!("{fault}"));
    let blocks = reading.document.body.blocks();
    let line = |content: &text::Content| {
        format!("{:?} {} {}", content.kind, content.label, content.plain())
    };
    let lines = blocks.iter().map(|block| line(&block.content)).collect();
    (lines, reading.losses.iter().map(|loss| loss.what).collect())
}

#[test]
fn what_is_no_document_is_refused() {
    assert_eq!(key(""), "akn-is-empty");
    assert_eq!(key("Dear Sir or Madam,"), "akn-is-malformed");
    assert_eq!(key([0xff, 0xfe, 0x3c]), "akn-has-other-encoding");
    assert_eq!(key([b'<', 0xe9, b'>']), "akn-has-other-encoding");
    assert_eq!(key("<?xml version=\"1.0\" encoding=\"latin1\"?><a/>"), "akn-has-other-encoding");
    assert_eq!(key("<html/>"), "akn-is-not-akoma-ntoso");
    let draft = file("<p>x</p>").replace("/3.0\"", "/3.0/WD17\"");
    assert_eq!(key(draft), "akn-is-not-akoma-ntoso");
    let without = file("<p>x</p>").replace("FRBRlanguage", "FRBRtongue");
    assert_eq!(key(without), "akn-lacks-element");
    assert_eq!(key(file("").replace("\"eng\"", "\"deu\"")), "akn-has-other-language");
    let mut wide = vec![0xff, 0xfe];
    wide.extend(file("<p>é</p>").encode_utf16().flat_map(u16::to_le_bytes));
    assert!(read(&wide).is_ok());
}

#[test]
fn document_types_and_unknown_entities_are_refused() {
    let bomb = "<!DOCTYPE a [<!ENTITY b \"x\"><!ENTITY c \"&b;&b;&b;\">]>";
    assert_eq!(key(format!("{bomb}{}", file("<p>&c;</p>"))), "akn-has-doctype");
    let outside = "<!DOCTYPE a SYSTEM \"file:///etc/passwd\">";
    assert_eq!(key(format!("{outside}{}", file(""))), "akn-has-doctype");
    assert_eq!(key(file("<p>&secret;</p>")), "akn-is-malformed");
    assert_eq!(key(file("<p class=\"&secret;\"/>")), "akn-is-malformed");
}

#[test]
fn limits_hold() {
    let nested =
        |depth: usize| file(&format!("<p>{}{}</p>", "<b>".repeat(depth), "</b>".repeat(depth)));
    assert!(read(nested(250).as_bytes()).is_ok());
    assert_eq!(key(nested(253)), "akn-is-too-deep");
    assert_eq!(key(nested(1_000_000)), "akn-is-too-deep");
    assert_eq!(key(file(&"<p/>".repeat(500_000))), "akn-has-too-many-elements");
    let attributes: String = (0..65).map(|at| format!(" a{at}=\"\"")).collect();
    assert_eq!(key(file(&format!("<p{attributes}/>"))), "akn-has-too-many-attributes");
    let long = "x".repeat(1024 * 1024 + 1);
    assert_eq!(key(file(&format!("<p>{long}</p>"))), "akn-has-too-long-text");
    assert_eq!(key(file(&format!("<p class=\"{long}\"/>"))), "akn-has-too-long-text");
    assert_eq!(key("x".repeat(16 * 1024 * 1024 + 1)), "akn-is-too-large");
}

#[test]
fn foreign_structure_is_read_and_losses_are_told() {
    let (lines, losses) = plain(
        "<chapter eId=\"chp_1\"><num>I</num><heading>Of <term refersTo=\"#t\">terms</term>\
         </heading>\n <article eId=\"art_1\"><num>1</num><paragraph><content>\n<p>  Some\n  \
         <ins>new</ins> <del>old</del> <ref href=\"#art_2\">words</ref>. </p><p>More.</p>\
         </content></paragraph></article></chapter>\
         <blockList><listIntroduction>These:</listIntroduction><item><num>(a)</num><p>one\
         </p><blockList><item><num>(i)</num><p>two<img src=\"x\"/></p></item></blockList>\
         </item></blockList>\
         <table><tr><th colspan=\"2\"><p>Head</p></th></tr><tr><td><p>a</p><p>b</p></td>\
         <td/></tr></table>",
    );
    let expected = [
        "Heading(1) I Of terms",
        "Paragraph 1 ",
        "Paragraph  Some new words.",
        "Paragraph  More.",
        "Paragraph  These:",
        "Item(1) (a) one",
        "Item(2) (i) two",
    ];
    assert_eq!(lines[..7], expected);
    assert!(lines[7].ends_with("Head\na\nb\t"), "{:?}", lines[7]);
    for lost in [
        Lost::Marking,
        Lost::Structure,
        Lost::Revision,
        Lost::Link,
        Lost::Picture,
        Lost::MergedCell,
    ] {
        assert!(losses.contains(&lost), "{lost:?} in {losses:?}");
    }
}

#[test]
fn prefixes_and_foreign_elements_are_told_apart() {
    let text = file("<p>x</p><other xmlns=\"urn:x\"><p>y</p></other>");
    let prefixed = text
        .replace("xmlns=\"http", "xmlns:a=\"http")
        .replace("</", "</a:")
        .replace('<', "<a:")
        .replace("<a:/a:", "</a:")
        .replace("<a:other xmlns=\"urn:x\"><a:p>y</a:p></a:other>", "<z><p>y</p></z>");
    for text in [text, prefixed] {
        let reading = read(text.as_bytes()).unwrap_or_else(|fault| panic!("{fault}: {text}"));
        assert_eq!(reading.document.body.blocks().len(), 1, "{text}");
        assert!(reading.losses.iter().any(|loss| loss.what == Lost::Structure));
    }
}

#[test]
fn what_the_schema_would_refuse_is_not_written() {
    let (_, report) = sample::all().into_iter().find(|(name, _)| name == "report-en").expect("it");
    let unfit = |change: &dyn Fn(&mut akn::Document)| {
        let mut document = report.clone();
        change(&mut document);
        write(&document).expect_err("it is unfit")
    };
    let empty = unfit(&|document| document.body = Body::Report(Vec::new()));
    assert_eq!(empty, Unfit::Empty { element: "mainBody" });
    let part = unfit(&|document| document.identity.number = "a/b".to_owned());
    assert_eq!(part, Unfit::Address { part: "a/b".to_owned() });
    let twice = unfit(&|document| {
        let Body::Report(blocks) = &mut document.body else { return };
        blocks[1].guid = blocks[0].guid.clone();
    });
    assert!(matches!(twice, Unfit::Twice { .. }));
    let blank = unfit(&|document| {
        let Body::Report(blocks) = &mut document.body else { return };
        blocks[1].first = Some("a b".to_owned());
    });
    assert!(matches!(blank, Unfit::Id { .. }));
}

/// The cases that lie beside the checkout, if they do.
fn cases() -> Vec<(String, Vec<u8>)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/cases/akn");
    let Ok(entries) = std::fs::read_dir(&folder) else {
        println!("skipped: no cases in {}", folder.display());
        return Vec::new();
    };
    let paths = entries.flatten().map(|entry| entry.path());
    let xml = paths.filter(|path| path.extension().is_some_and(|kind| kind == "xml"));
    xml.map(|path| (path.display().to_string(), std::fs::read(&path).expect("a case is readable")))
        .collect()
}

#[test]
fn every_case_is_read() {
    for (name, bytes) in cases() {
        let reading = read(&bytes).unwrap_or_else(|fault| panic!("{name}: {fault}"));
        println!("{name}:\n  {:?}\n  {:?}", reading.document.body, reading.losses);
    }
}

/// The cases and what we write ourselves.
fn files() -> Vec<(String, Vec<u8>)> {
    let own = ["report-lifecycle", "opinion-ar", "amendment", "amendment-list"];
    let samples = sample::all().into_iter().filter(|(name, _)| own.contains(&name.as_str()));
    let written = samples
        .map(|(name, document)| (name, write(&document).expect("a sample is fit").into_bytes()));
    cases().into_iter().chain(written).collect()
}

#[test]
fn cut_files_are_refused_and_never_panic() {
    for (name, bytes) in files() {
        for part in 0..64 {
            let cut = &bytes[..bytes.len() * part / 64];
            assert!(read(cut).is_err(), "{name} cut at {part}");
        }
    }
}

#[test]
fn files_with_flipped_bits_never_panic() {
    let (mut tried, mut taken) = (0, 0);
    for (_, bytes) in files() {
        for at in (0..bytes.len()).step_by(5) {
            let mut broken = bytes.clone();
            broken[at] ^= 1 << (at / 5 % 7);
            tried += 1;
            match read(&broken) {
                // What is read can be written, or is said to be unfit.
                Ok(reading) => {
                    taken += 1;
                    let _ = write(&reading.document);
                }
                Err(fault) => assert_ne!(fault, Fault::Empty),
            }
        }
    }
    println!("{tried} files with a flipped bit, {taken} read");
}
