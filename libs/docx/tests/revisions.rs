//! Revisions accepted and rejected: what comes out is what the reference made of the same file.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::path::PathBuf;

use bodies::{body, document};
use docx::{Act, Depth, Fault, Thing, accept, reject, revisions, shape};
use proptest::prelude::*;
use zip::ZipArchive;

mod bodies;

fn cases(folder: &str) -> BTreeMap<String, Vec<u8>> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/cases/word");
    let Ok(entries) = std::fs::read_dir(root.join(folder)) else {
        println!("skipped: no cases in {}", root.join(folder).display());
        return BTreeMap::new();
    };
    let paths = entries.flatten().map(|entry| entry.path());
    let name = |path: &PathBuf| {
        path.file_stem().expect("a file has a name").to_string_lossy().into_owned()
    };
    paths
        .filter(|path| path.extension().is_some_and(|kind| kind == "docx"))
        .map(|path| (name(&path), std::fs::read(&path).expect("a case is readable")))
        .collect()
}

/// Settles a file.
type Settle = fn(&[u8]) -> Result<Vec<u8>, Fault>;

const WAYS: [(Settle, &str); 2] = [(accept, "Accepted"), (reject, "Rejected")];

/// Equal means: the shape of the body is equal in full depth, that is the text, the boundaries of
/// paragraphs, tables with their rows, cells and grids, links, fields, notes, content controls and
/// equations, and the properties of runs, paragraphs, tables and sections.
#[test]
fn every_case_is_settled_as_the_reference_settles_it() {
    let files = cases("revisions");
    for (settle, ending) in WAYS {
        let mut count = 0;
        for (name, bytes) in &files {
            let key = format!("{name}-{ending}");
            let Some(reference) = files.get(&key) else { continue };
            let ours = settle(bytes).expect("a case is read");
            assert_eq!(revisions(&ours).expect("our own file is read"), [], "{key}");
            let ours = shape(&ours, Depth::Full).expect("our own file is read");
            let theirs = shape(reference, Depth::Full).expect("the reference is read");
            assert_eq!(ours, theirs, "{key}");
            count += 1;
        }
        println!("{ending}: {count} of {count}");
    }
}

#[test]
fn a_file_without_revisions_comes_out_as_it_was_and_twice_is_as_once() {
    for (name, bytes) in cases("revisions") {
        for (settle, _) in WAYS {
            let once = settle(&bytes).expect("a case is read");
            assert_eq!(once, settle(&bytes).expect("a case is read"), "{name}");
            assert_eq!(once, settle(&once).expect("our own file is read"), "{name}");
        }
        let none = revisions(&bytes).expect("a case is read").is_empty();
        let untouched = accept(&bytes).expect("a case is read") == bytes;
        assert_eq!(none, untouched, "{name}");
    }
}

/// The parts of a package, unpacked, in order.
fn parts(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a package");
    let mut all = Vec::new();
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).expect("an entry is there");
        let name = entry.name().expect("a name is text").into_owned();
        let mut data = Vec::new();
        entry.read_to_end(&mut data).expect("an entry is whole");
        all.push((name, data));
    }
    all
}

/// What becomes of a body accepted and rejected.
fn check(before: &str, accepted: &str, rejected: &str) {
    let file = document(before);
    assert_eq!(body(&accept(&file).expect("it is accepted")), accepted, "accepted");
    assert_eq!(body(&reject(&file).expect("it is rejected")), rejected, "rejected");
}

#[test]
fn nothing_but_the_revision_changes() {
    check(
        "<w:p  w:rsidR='1' ><w:r><w:t>a &amp; b</w:t></w:r><w:ins w:id='1'><w:r><w:t>c</w:t></w:r>\
         </w:ins><!-- kept --><w:del w:id='2'><w:r><w:delText>d</w:delText></w:r></w:del></w:p>",
        "<w:p  w:rsidR='1' ><w:r><w:t>a &amp; b</w:t></w:r><w:r><w:t>c</w:t></w:r>\
         <!-- kept --></w:p>",
        "<w:p  w:rsidR='1' ><w:r><w:t>a &amp; b</w:t></w:r>\
         <!-- kept --><w:r><w:t>d</w:t></w:r></w:p>",
    );
}

#[test]
fn a_deletion_in_an_insertion_leaves_nothing_either_way() {
    check(
        "<w:p><w:ins w:id='1'><w:r><w:t>a</w:t></w:r><w:del w:id='2'><w:r><w:delText>b</w:delText>\
         </w:r></w:del></w:ins></w:p>",
        "<w:p><w:r><w:t>a</w:t></w:r></w:p>",
        "<w:p></w:p>",
    );
}

#[test]
fn a_paragraph_without_its_mark_joins_the_next_and_takes_its_properties() {
    check(
        "<w:p><w:pPr><w:jc w:val='end'/><w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:r><w:t>a</w:t>\
         </w:r></w:p><w:p><w:pPr><w:pStyle w:val='X'/></w:pPr><w:r><w:t>b</w:t></w:r></w:p>",
        "<w:p><w:pPr><w:pStyle w:val='X'/></w:pPr><w:r><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r>\
         </w:p>",
        "<w:p><w:pPr><w:jc w:val='end'/><w:rPr></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p><w:p>\
         <w:pPr><w:pStyle w:val='X'/></w:pPr><w:r><w:t>b</w:t></w:r></w:p>",
    );
}

#[test]
fn a_paragraph_does_not_join_a_table() {
    let table = "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>";
    let mark = "<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>";
    let kept = "<w:pPr><w:rPr></w:rPr></w:pPr>";
    let text = "<w:r><w:t>a</w:t></w:r>";
    check(
        &format!("<w:p>{mark}{text}</w:p>{table}"),
        &format!("<w:p>{kept}{text}</w:p>{table}"),
        &format!("<w:p>{kept}{text}</w:p>{table}"),
    );
}

#[test]
fn moves_without_a_partner_are_insertions_and_deletions() {
    check(
        "<w:p><w:moveFromRangeStart w:id='1' w:name='m'/><w:moveFrom w:id='2'><w:r><w:t>a</w:t>\
         </w:r></w:moveFrom><w:moveTo w:id='3'><w:r><w:t>b</w:t></w:r></w:moveTo></w:p>",
        "<w:p><w:r><w:t>b</w:t></w:r></w:p>",
        "<w:p><w:r><w:t>a</w:t></w:r></w:p>",
    );
}

#[test]
fn what_properties_were_comes_back() {
    check(
        "<w:p><w:pPr><w:jc w:val='end'/><w:rPr><w:b/></w:rPr><w:pPrChange w:id='1'><w:pPr>\
         <w:keepNext/></w:pPr></w:pPrChange></w:pPr><w:r><w:rPr><w:b/><w:rPrChange w:id='2'>\
         <w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r></w:p>",
        "<w:p><w:pPr><w:jc w:val='end'/><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:rPr><w:b/></w:rPr>\
         <w:t>a</w:t></w:r></w:p>",
        "<w:p><w:pPr><w:keepNext/><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:rPr><w:i/></w:rPr>\
         <w:t>a</w:t></w:r></w:p>",
    );
}

#[test]
fn rows_cells_and_numbers_go_and_stay() {
    let cell = |name: &str, text: &str| {
        format!("<w:tc><w:tcPr>{name}</w:tcPr><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>")
    };
    let row = |mark: &str, cells: &str| format!("<w:tr><w:trPr>{mark}</w:trPr>{cells}</w:tr>");
    let table = |rows: &str| format!("<w:tbl>{rows}</w:tbl><w:p></w:p>");
    let before = table(&format!(
        "{}{}{}",
        row("<w:del w:id='1'/>", &cell("", "a")),
        row("<w:ins w:id='2'/>", &cell("", "b")),
        row("", &(cell("", "c") + &cell("<w:cellDel w:id='3'/>", "d"))),
    ));
    let wide = "<w:gridSpan w:val=\"2\"></w:gridSpan>";
    check(
        &before,
        &table(&(row("", &cell("", "b")) + &row("", &cell(wide, "c")))),
        &table(&(row("", &cell("", "a")) + &row("", &(cell("", "c") + &cell("", "d"))))),
    );
    let list = "<w:numPr><w:numId w:val='1'/>";
    check(
        &format!("<w:p><w:pPr>{list}<w:ins w:id='1'/></w:numPr></w:pPr></w:p>"),
        &format!("<w:p><w:pPr>{list}</w:numPr></w:pPr></w:p>"),
        "<w:p><w:pPr></w:pPr></w:p>",
    );
}

#[test]
fn what_is_left_of_a_field_goes_with_its_beginning() {
    let mark = |kind: &str| format!("<w:r><w:fldChar w:fldCharType='{kind}'/></w:r>");
    let del = |inner: &str| format!("<w:del w:id='1'>{inner}</w:del>");
    let code = "<w:r><w:instrText>PAGE</w:instrText></w:r>";
    let file = document(&format!("<w:p>{}{code}{}</w:p>", del(&mark("begin")), del(&mark("end"))));
    let accepted = accept(&file).expect("it is accepted");
    assert_eq!(shape(&accepted, Depth::Full).expect("it is read"), ["p"]);
    let rejected = reject(&file).expect("it is rejected");
    assert_eq!(shape(&rejected, Depth::Full).expect("it is read"), ["p [field PAGE]"]);
}

#[test]
fn an_object_of_an_equation_goes_and_leaves_what_it_was_made_of() {
    let run = |text: &str| format!("<m:r><m:t>{text}</m:t></m:r>");
    let before = format!(
        "<w:p><m:oMath><m:f><m:fPr><m:ctrlPr><w:ins w:id='1'/></m:ctrlPr></m:fPr><m:num>{}</m:num>\
         <m:den>{}</m:den></m:f></m:oMath></w:p>",
        run("a"),
        run("b")
    );
    let kept = format!(
        "<w:p><m:oMath><m:f><m:fPr><m:ctrlPr></m:ctrlPr></m:fPr><m:num>{}</m:num><m:den>{}</m:den>\
         </m:f></m:oMath></w:p>",
        run("a"),
        run("b")
    );
    let gone = format!("<w:p><m:oMath>{}{}</m:oMath></w:p>", run("a"), run("b"));
    check(&before, &kept, &gone);
}

#[test]
fn a_list_says_who_changed_what_where() {
    let file = document(
        "<w:p><w:pPr><w:rPr><w:ins w:id='1' w:author='Ann' w:date='2026-05-04T10:00:00Z'/></w:rPr>\
         </w:pPr><w:r><w:t>The Forum </w:t></w:r><w:del w:id='2' w:author='Bo'><w:r><w:delText>is\
         </w:delText></w:r></w:del></w:p><w:p/>",
    );
    let found = revisions(&file).expect("it is read");
    let told: Vec<_> = found
        .iter()
        .map(|one| (one.act, one.thing, one.author.as_str(), one.text.as_str()))
        .collect();
    let mark = (Act::Inserted, Thing::ParagraphMark, "Ann", "");
    assert_eq!(told, [mark, (Act::Deleted, Thing::Text, "Bo", "is")]);
    assert_eq!(found[0].date, "2026-05-04T10:00:00Z");
    assert!(found.iter().all(|one| one.part == "word/document.xml"));
    assert!(found.iter().all(|one| one.place == "The Forum is"));
}

#[test]
fn entries_that_are_not_touched_are_the_same_and_in_order() {
    for (name, bytes) in cases("revisions") {
        let settled = accept(&bytes).expect("a case is read");
        let (before, after) = (parts(&bytes), parts(&settled));
        let names = |parts: &[(String, Vec<u8>)]| -> Vec<String> {
            parts.iter().map(|(name, _)| name.clone()).collect()
        };
        assert_eq!(names(&before), names(&after), "{name}");
        for ((part, before), (_, after)) in before.iter().zip(&after) {
            let text = String::from_utf8_lossy(before);
            let has = ["<w:ins ", "<w:del ", "Change ", "<w:move", "<w:customXml", "<w:cell"];
            if !has.iter().any(|mark| text.contains(mark)) {
                assert_eq!(before, after, "{name}: {part}");
            }
        }
    }
}

#[test]
fn a_file_that_is_refused_on_reading_is_refused_here() {
    for settle in [accept as Settle, reject] {
        assert_eq!(settle(b""), Err(Fault::Empty));
        assert_eq!(settle(b"PK\x03\x04"), Err(Fault::CutShort));
        let file = document("<!DOCTYPE x><w:p/>");
        assert!(settle(&file).is_err());
    }
}

/// What becomes of a stretch of text or of the mark of a paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Kept,
    Inserted,
    Deleted,
    MovedFrom,
    MovedTo,
    /// Inserted by one person, deleted by another.
    Both,
}

impl Fate {
    const ALL: [Fate; 6] =
        [Fate::Kept, Fate::Inserted, Fate::Deleted, Fate::MovedFrom, Fate::MovedTo, Fate::Both];

    /// Whether it is there accepted and rejected.
    fn stays(self) -> (bool, bool) {
        match self {
            Fate::Kept => (true, true),
            Fate::Inserted | Fate::MovedTo => (true, false),
            Fate::Deleted | Fate::MovedFrom => (false, true),
            Fate::Both => (false, false),
        }
    }

    fn wrap(self, run: &str, deleted: &str) -> String {
        match self {
            Fate::Kept => run.to_owned(),
            Fate::Inserted => format!("<w:ins w:id='1'>{run}</w:ins>"),
            Fate::Deleted => format!("<w:del w:id='1'>{deleted}</w:del>"),
            Fate::MovedFrom => format!("<w:moveFrom w:id='1'>{run}</w:moveFrom>"),
            Fate::MovedTo => format!("<w:moveTo w:id='1'>{run}</w:moveTo>"),
            Fate::Both => {
                format!("<w:ins w:id='1'><w:del w:id='2'>{deleted}</w:del></w:ins>")
            }
        }
    }

    fn mark(self) -> &'static str {
        match self {
            Fate::Kept => "",
            Fate::Inserted => "<w:ins w:id='3'/>",
            Fate::Deleted => "<w:del w:id='3'/>",
            Fate::MovedFrom => "<w:moveFrom w:id='3'/>",
            Fate::MovedTo => "<w:moveTo w:id='3'/>",
            Fate::Both => "<w:ins w:id='3'/><w:del w:id='4'/>",
        }
    }
}

type Stretch = (Fate, String);

/// The lines of the paragraphs as a view must have them; the last mark always stays.
fn view(paragraphs: &[(Vec<Stretch>, Fate)], stays: fn(Fate) -> bool) -> Vec<String> {
    let (mut lines, mut line) = (Vec::new(), String::new());
    for (stretches, mark) in paragraphs {
        let there = stretches.iter().filter(|(fate, _)| stays(*fate));
        there.for_each(|(_, text)| line.push_str(text));
        if stays(*mark) {
            lines.push(format!("p {}", std::mem::take(&mut line)).trim_end().to_owned());
        }
    }
    lines
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 10_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn text_and_marks_stay_and_go_by_their_fate(
        mut paragraphs in prop::collection::vec(
            (
                prop::collection::vec((prop::sample::select(&Fate::ALL[..]), "[a-d]{1,3}"), 0..4),
                prop::sample::select(&Fate::ALL[..]),
            ),
            1..6,
        ),
    ) {
        if let Some((_, mark)) = paragraphs.last_mut() {
            *mark = Fate::Kept;
        }
        let mut text = String::new();
        for (stretches, mark) in &paragraphs {
            text.push_str(&format!("<w:p><w:pPr><w:rPr>{}</w:rPr></w:pPr>", mark.mark()));
            for (fate, text_of) in stretches {
                let run = format!("<w:r><w:t>{text_of}</w:t></w:r>");
                let deleted = format!("<w:r><w:delText>{text_of}</w:delText></w:r>");
                text.push_str(&fate.wrap(&run, &deleted));
            }
            text.push_str("</w:p>");
        }
        let file = document(&text);
        let accepted = shape(&accept(&file).expect("it is read"), Depth::Text);
        prop_assert_eq!(accepted, Ok(view(&paragraphs, |fate| fate.stays().0)));
        let rejected = shape(&reject(&file).expect("it is read"), Depth::Text);
        prop_assert_eq!(rejected, Ok(view(&paragraphs, |fate| fate.stays().1)));
    }
}
