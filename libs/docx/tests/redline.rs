//! Tracked changes made from two files: they lead to both, whatever the files say.

use std::collections::BTreeMap;
use std::path::PathBuf;

use bodies::{body, document};
use docx::{Depth, Fault, Options, Tracking, Writer, accept, audit, redline, reject, shape};
use proptest::prelude::*;
use text::{Content, Kind, Run};

mod bodies;

fn tracking() -> Tracking {
    let (author, date) = ("Secretariat".to_owned(), "2026-05-04T10:00:00Z".to_owned());
    Tracking { author, date, proved: true }
}

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

/// Leaves a file for those who check it further.
fn keep(name: &str, bytes: &[u8]) {
    let Ok(folder) = std::env::var("PLENARY_TEST_EXPORTED") else { return };
    let file = PathBuf::from(folder).join(name);
    let folder = file.parent().expect("it was joined to a folder");
    std::fs::create_dir_all(folder).expect("the folder can be made");
    std::fs::write(file, bytes).expect("the folder can be written to");
}

#[test]
fn every_pair_leads_to_both_in_both_directions() {
    let files = cases("pairs");
    let (mut count, mut revisions) = (0, 0);
    for (old_name, old) in &files {
        for (new_name, new) in &files {
            let family = |name: &str| name[..5].to_owned();
            if old_name == new_name || family(old_name) != family(new_name) {
                continue;
            }
            let told = redline(old, new, &tracking());
            let told = told.unwrap_or_else(|fault| panic!("{old_name} to {new_name}: {fault}"));
            assert_eq!(audit(&told.bytes), Ok(vec![]), "{old_name} to {new_name}");
            // LibreOffice accepts and rejects them in CI, and compares with both.
            keep(&format!("pairs/{old_name}--{new_name}.docx"), &told.bytes);
            keep(&format!("pairs/{old_name}.docx"), old);
            let accepted = accept(&told.bytes).expect("our own file is read");
            assert_eq!(
                shape(&accepted, Depth::Full),
                shape(new, Depth::Full),
                "{old_name} to {new_name}"
            );
            let rejected = reject(&told.bytes).expect("our own file is read");
            assert_eq!(
                shape(&rejected, Depth::Text),
                shape(old, Depth::Text),
                "{old_name} to {new_name}"
            );
            let again = redline(old, new, &tracking()).expect("it was made before");
            assert_eq!(told, again);
            println!(
                "{old_name} to {new_name}: +{} -{} {:?}",
                told.insertions, told.deletions, told.untracked
            );
            count += 1;
            revisions += told.insertions + told.deletions;
        }
    }
    println!("{count} pairs, {revisions} revisions");
}

fn file(blocks: &[Content]) -> Vec<u8> {
    let mut writer = Writer::new(Options { lang: "en".into(), ..Options::default() });
    blocks.iter().for_each(|block| writer.content(block, None));
    writer.finish()
}

fn paragraph(text: &str) -> Content {
    Content::new(Kind::Paragraph, "", vec![Run::plain(text)])
}

/// Makes a redline of two lists of blocks; what comes out is proved and audited.
fn told(old: &[Content], new: &[Content]) -> docx::Redlined {
    let told = redline(&file(old), &file(new), &tracking()).expect("it is told");
    assert_eq!(audit(&told.bytes), Ok(vec![]));
    told
}

/// The text between two tags, wherever they stand.
fn inside<'t>(body: &'t str, name: &str) -> Vec<&'t str> {
    let open = format!("<w:{name}>");
    let open_with = format!("<w:{name} ");
    let mut found = Vec::new();
    for piece in body.split("<w:").map(|piece| piece.trim()) {
        let whole = format!("<w:{piece}");
        if whole.starts_with(&open) || whole.starts_with(&open_with) {
            found.extend(piece.split_once('>').map(|(_, text)| text));
        }
    }
    found.iter().map(|text| text.split('<').next().unwrap_or_default()).collect()
}

#[test]
fn a_word_is_replaced_and_nothing_else() {
    let told = told(
        &[paragraph("The Forum meets every four years.")],
        &[paragraph("The Forum meets every two years.")],
    );
    assert_eq!((told.insertions, told.deletions), (1, 1));
    assert_eq!(inside(&body(&told.bytes), "delText"), ["four"]);
    assert_eq!(inside(&body(&told.bytes), "t"), ["The Forum meets every ", "two", " years."]);
    assert!(told.untracked.is_empty());
}

#[test]
fn a_file_with_revisions_is_refused() {
    let old = [paragraph("One.")];
    let told = told(&old, &[paragraph("Two.")]);
    let part = "word/document.xml".to_owned();
    let refused = Err(Fault::HoldsRevisions { part });
    assert_eq!(redline(&told.bytes, &file(&old), &tracking()), refused);
    assert_eq!(redline(&file(&old), &told.bytes, &tracking()), refused);
}

#[test]
fn what_is_set_otherwise_is_said() {
    let mut bold = paragraph("One.");
    bold.runs[0].style.bold = true;
    let told = told(&[paragraph("One.")], &[bold]);
    assert_eq!((told.insertions, told.deletions), (0, 0));
    assert_eq!(told.untracked, [(docx::Untracked::Format, 1)]);
}

/// Found at random: the mark between two paragraphs went where the control stands in the new one.
#[test]
fn a_control_is_never_cut_by_a_mark_that_is_gone() {
    let run = |text: &str| format!("<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>");
    let control =
        |text: &str| format!("<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>", run(text));
    let (divide, both) = (run("数字鸿沟"), control("数字鸿沟 the"));
    let old = format!("<w:p>{divide}</w:p><w:p>{both}{divide}</w:p>");
    let new = format!("<w:p>{both}{divide}{divide}</w:p>");
    for (old, new) in [(&old, &new), (&new, &old)] {
        let told = redline(&document(old), &document(new), &tracking());
        assert_eq!(told.map(|told| audit(&told.bytes)), Ok(Ok(vec![])));
    }
}

/// A paragraph with a text box, as Word writes one: with a second form for old programs.
fn boxed(words: &str) -> String {
    let inner = format!("<w:txbxContent><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:txbxContent>");
    format!(
        "<w:p><w:r><w:t>See the box.</w:t></w:r><w:r>\
         <mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/\
         2006\"><mc:Choice Requires=\"wps\"><w:drawing>{inner}</w:drawing></mc:Choice>\
         <mc:Fallback><w:pict>{inner}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
}

#[test]
fn a_text_box_is_kept_or_named_and_never_changed_silently() {
    let tell = |old: &str, new: &str| {
        let told = redline(&document(old), &document(new), &tracking()).expect("it is told");
        assert_eq!(audit(&told.bytes), Ok(vec![]));
        told.untracked
    };
    let plain = "<w:p><w:r><w:t>See the box.</w:t></w:r></w:p>";
    let (four, two) = (boxed("Every four years."), boxed("Every two years."));
    let named = vec![(docx::Untracked::TextBox, 1)];
    assert_eq!(tell(&four, &four), []);
    assert_eq!(tell(&four, &two), named);
    assert_eq!(tell(&four, plain), named);
    assert_eq!(tell(plain, &four), []);
    // In a table, in a link, and in a paragraph that is gone with it.
    let cell = |inner: &str| format!("<w:tbl><w:tr><w:tc>{inner}</w:tc></w:tr></w:tbl><w:p/>");
    assert_eq!(tell(&cell(&four), &cell(&two)), named);
    let linked = |text: &str| {
        let open = "<w:hyperlink r:id=\"web\"><w:r><mc:";
        let text = text.replace("<w:r><mc:", open);
        text.replace("AlternateContent></w:r>", "AlternateContent></w:r></w:hyperlink>")
    };
    assert_eq!(tell(&linked(&four), &linked(&two)), named);
    assert_eq!(tell(&format!("{four}{plain}"), plain), named);
}

#[test]
fn a_picture_that_is_gone_is_named() {
    let pictured = "<w:p><w:r><w:t>One.</w:t></w:r><w:r><w:drawing><x:inline \
        xmlns:x=\"urn:x\"/></w:drawing></w:r></w:p>";
    let plain = "<w:p><w:r><w:t>One.</w:t></w:r></w:p>";
    let told = redline(&document(pictured), &document(plain), &tracking()).expect("it is told");
    assert_eq!(told.untracked, [(docx::Untracked::Object, 1)]);
    let back = redline(&document(plain), &document(pictured), &tracking()).expect("it is told");
    assert_eq!((back.insertions, back.untracked), (1, vec![]));
}

#[test]
fn words_in_a_note_and_a_note_that_is_gone_are_tracked() {
    let noted = |text: &str, note: &str| {
        let runs = vec![Run::plain(text), Run::note("1")];
        let note = Content::new(Kind::Note, "1", vec![Run::plain(note)]);
        vec![Content::new(Kind::Paragraph, "", runs), note]
    };
    let old = noted("The Forum meets.", "See Resolution 2.");
    let edited = told(&old, &noted("The Forum meets.", "See Resolution 101."));
    assert_eq!((edited.insertions, edited.deletions), (1, 1));
    let plain = [paragraph("The Forum meets.")];
    let gone = told(&old, &plain);
    assert!(gone.deletions > 0);
    let come = told(&plain, &old);
    assert!(come.insertions > 0);
    keep("redline-note-gone.docx", &gone.bytes);
    keep("redline-note-edited.docx", &edited.bytes);
    keep("redline-note-come.docx", &come.bytes);
}

#[test]
fn links_come_and_go_with_their_text() {
    let linked = |link: &str| {
        let mut run = Run::plain("the report");
        run.link = Some(link.to_owned());
        let runs = vec![Run::plain("See "), run, Run::plain(" of today.")];
        vec![Content::new(Kind::Paragraph, "", runs)]
    };
    let plain = [paragraph("See the report of today.")];
    let (one, two) = (linked("https://example.org/1"), linked("https://example.org/2"));
    for (old, new) in [(&one[..], &plain[..]), (&plain, &one), (&one, &two)] {
        let told = told(old, new);
        assert!(told.insertions + told.deletions > 0);
    }
    keep("redline-link.docx", &told(&one, &two).bytes);
}

#[test]
fn rows_come_and_go() {
    let row = |name: &str, year: &str| vec![vec![Run::plain(name)], vec![Run::plain(year)]];
    let table = |rows: Vec<text::Row>| vec![paragraph("Members"), Content::table(rows)];
    let old = table(vec![row("Ann", "2020"), row("Bo", "2021"), row("Cy", "2022")]);
    let new = table(vec![row("Ann", "2020"), row("Cy", "2023"), row("Di", "2024")]);
    let both = told(&old, &new);
    let text = body(&both.bytes);
    assert!(text.contains("<w:cantSplit w:val=\"off\"/><w:del "), "{text}");
    keep("redline-rows.docx", &both.bytes);
    told(&old, &[paragraph("Members")]);
    told(&[paragraph("Members")], &new);
}

fn words() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "the",
        "Forum",
        "of",
        "policy",
        "States",
        "four",
        "années",
        "المنتدى",
        "数字鸿沟",
        "1.2",
        "and,",
        "end.",
    ]);
    prop::collection::vec(word, 0..5).prop_map(|words| words.join(" "))
}

/// A run, as it is or with something round it.
fn run() -> impl Strategy<Value = String> {
    (words(), 0..9u8).prop_map(|(text, sort)| {
        let inner = format!("<w:t xml:space=\"preserve\">{text}</w:t>");
        let mark = |kind: &str| format!("<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>");
        match sort {
            0 => format!("<w:r><w:rPr><w:b/></w:rPr>{inner}</w:r>"),
            1 => format!("<w:hyperlink r:id=\"web\"><w:r>{inner}</w:r></w:hyperlink>"),
            2 => format!("<w:r>{inner}<w:tab/>{inner}<w:br/></w:r>"),
            3 => format!(
                "{}<w:r><w:instrText> PAGE </w:instrText></w:r>{}<w:r>{inner}</w:r>{}",
                mark("begin"),
                mark("separate"),
                mark("end")
            ),
            4 => {
                format!("<w:sdt><w:sdtPr/><w:sdtContent><w:r>{inner}</w:r></w:sdtContent></w:sdt>")
            }
            5 => format!("<m:oMath><m:r><m:t>{text}</m:t></m:r></m:oMath>"),
            _ => format!("<w:r>{inner}</w:r>"),
        }
    })
}

fn paragraph_of_runs() -> impl Strategy<Value = String> {
    let runs = prop::collection::vec(run(), 0..4);
    (runs, 0..4u8).prop_map(|(runs, style)| {
        let properties = match style {
            0 => "<w:pPr><w:pStyle w:val=\"Heading2\"/></w:pPr>",
            1 => "<w:pPr><w:jc w:val=\"center\"/><w:rPr><w:i/></w:rPr></w:pPr>",
            _ => "",
        };
        format!("<w:p>{properties}{}</w:p>", runs.concat())
    })
}

fn block() -> impl Strategy<Value = String> {
    let cell = prop::collection::vec(words(), 1..3).prop_map(|cell| {
        let paragraph = |text: String| format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>");
        format!("<w:tc>{}</w:tc>", cell.into_iter().map(paragraph).collect::<String>())
    });
    let row =
        prop::collection::vec(cell, 1..3).prop_map(|row| format!("<w:tr>{}</w:tr>", row.concat()));
    let table = prop::collection::vec(row, 1..3)
        .prop_map(|rows| format!("<w:tbl><w:tblPr/>{}</w:tbl>", rows.concat()));
    prop_oneof![8 => paragraph_of_runs(), 1 => table]
}

/// An old body and one that was made from it: blocks dropped, moved, exchanged, put in, and such
/// as have a run more.
fn bodies_of_two() -> impl Strategy<Value = (String, String)> {
    let old = prop::collection::vec(block(), 0..6);
    let acts = prop::collection::vec((0..7u8, block(), run()), 0..8);
    (old, acts).prop_map(|(old, acts)| {
        let mut new: Vec<String> = Vec::new();
        let mut acts = acts.into_iter();
        for block in &old {
            match acts.next() {
                Some((0, other, _)) => new.extend([other, block.clone()]),
                Some((1, ..)) => {}
                Some((2, other, _)) => new.push(other),
                Some((3, ..)) => new.insert(0, block.clone()),
                Some((4 | 5, _, run)) if block.starts_with("<w:p>") => {
                    new.push(block.replace("</w:p>", &format!("{run}</w:p>")));
                }
                _ => new.push(block.clone()),
            }
        }
        new.extend(acts.filter(|(act, ..)| *act < 2).map(|(_, block, _)| block));
        (old.concat(), new.concat())
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 10_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    /// The proof inside is the law; here it is only asked for.
    #[test]
    fn any_two_texts_are_told_and_lead_to_both((old, new) in bodies_of_two()) {
        let told = redline(&document(&old), &document(&new), &tracking());
        prop_assert!(told.is_ok(), "{:?}", told.err());
        prop_assert_eq!(audit(&told.expect("it was asked for above").bytes), Ok(vec![]));
    }
}
