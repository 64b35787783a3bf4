//! What is set is there: read back by other programs, in order, in six languages, as typed.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::Command;
use std::sync::LazyLock;

use lang::Lang;
use proptest::prelude::*;
use text::{BlockId, Content, Kind, Run, Style as RunStyle};
use typeset::{
    CELLS_MAX, COLUMNS_MAX, Document, Fault, Fonts, Mark, PARTS_MAX, Part, Pdf, Remark, Script,
    Style, TEXT_BYTES_MAX, kept, pdf,
};

mod documents;

use documents::{all, compilation, document, redline, report};

static FONTS: LazyLock<Fonts> = LazyLock::new(Fonts::of_system);

/// The document as PDF; none, with a line that says so, where the machine lacks a font for it.
fn set(document: &Document) -> Option<Pdf> {
    match pdf(document, &FONTS) {
        Ok(set) => Some(set),
        Err(Fault::FontMissing { script, debian_package }) => {
            println!("skipped: no font for {}; install {debian_package}", script.key());
            None
        }
        Err(fault) => panic!("{fault}"),
    }
}

/// What a program says of a file; none, with a line that says so, where the program is missing.
fn said(program: &str, words: &[&str], bytes: &[u8]) -> Option<String> {
    let mut file = tempfile::NamedTempFile::new().expect("there is room for a file");
    file.write_all(bytes).expect("the file can be written");
    let path = file.path().to_str().expect("the path is plain");
    let words: Vec<&str> = words.iter().map(|w| if *w == "FILE" { path } else { w }).collect();
    let Ok(output) = Command::new(program).args(words).output() else {
        println!("skipped: {program} is not there");
        return None;
    };
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{program}: {errors}");
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The text of a file without the breaks of its lines and the marks of direction.
fn words_of(set: &Pdf) -> Option<String> {
    let text = said("pdftotext", &["-enc", "UTF-8", "FILE", "-"], &set.bytes)?;
    let plain = text.chars().filter(|c| !matches!(c, '\u{202a}'..='\u{202e}' | '\u{c}'));
    let plain: String = plain.collect();
    Some(plain.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Checks that a text holds these pieces, one behind the other.
fn in_order(text: &str, pieces: &[&str]) {
    let mut from = 0;
    for piece in pieces {
        let at = text[from..].find(piece);
        let at = at.unwrap_or_else(|| panic!("{piece} does not follow in: {}", &text[from..]));
        from += at + piece.len();
    }
}

fn block(kind: Kind, label: &str, text: &str) -> Part {
    let content = Content::new(kind, label, vec![Run::plain(text)]);
    Part::Block { content, anchor: None, lang: None }
}

fn paragraph(text: &str) -> Document {
    document(Lang::En, "Title", &[], vec![block(Kind::Paragraph, "", text)])
}

#[test]
fn every_document_passes_the_checks_of_other_programs() {
    let exported = std::env::var("PLENARY_TEST_EXPORTED").ok().map(PathBuf::from);
    for (name, document) in all() {
        let Some(set) = set(&document) else { continue };
        assert!(set.is_accessible, "{name} keeps to PDF/UA-1");
        assert_eq!(set.unset, Vec::<char>::new(), "{name}");
        if let Some(folder) = &exported {
            std::fs::create_dir_all(folder).unwrap();
            std::fs::write(folder.join(format!("typeset-{name}.pdf")), &set.bytes).unwrap();
        }
        said("qpdf", &["--check", "FILE"], &set.bytes);
        if let Some(info) = said("pdfinfo", &["FILE"], &set.bytes) {
            let fact = |key: &str| {
                let line = info.lines().find_map(|line| line.strip_prefix(key));
                line.unwrap_or_default().trim().to_owned()
            };
            assert_eq!(fact("Tagged:"), "yes", "{name}");
            assert_eq!(fact("Title:"), document.title, "{name}");
            assert_eq!(fact("Author:"), "Example Forum", "{name}");
            assert_eq!(fact("Pages:"), set.pages.to_string(), "{name}");
            assert!(fact("Page size:").ends_with("(A4)"), "{name}");
        }
        if let Some(plain) = said("qpdf", &["--qdf", "FILE", "-"], &set.bytes) {
            let lang = format!("/Lang ({}", document.lang.code());
            assert!(plain.contains(&lang), "{name} says its language");
            assert!(plain.contains("/Outlines"), "{name} has bookmarks");
        }
    }
}

#[test]
fn a_report_reads_in_order() {
    let Some(set) = set(&report(Lang::En)) else { return };
    let Some(text) = words_of(&set) else { return };
    let pieces = [
        "EF-1/DOC/3 Report on meaningful connectivity Example Forum Draft 3 Contents",
        "1 Preamble 1.1 The Forum was convened",
        "1 Resolution 2 of the Conference, as last revised",
        "Example Forum 1",
        "c) the lack of skills",
        "i) among older people",
        "2.1.3 bis Members reported",
        "Region",
        "Rising fastest of all",
        "2 The figures of two Members are estimates.",
    ];
    let later = ["2.1.2 The barriers named most often", "a) the price of a device", "b) the price"];
    in_order(&text, &pieces);
    in_order(&text, &later);
}

#[test]
fn headings_lists_tables_and_notes_are_tagged() {
    let Some(set) = set(&report(Lang::En)) else { return };
    let Some(tree) = said("pdfinfo", &["-struct-text", "FILE"], &set.bytes) else { return };
    let tree = tree.replace('\u{a0}', " ");
    let pieces = [
        "TOC",
        "H1 \"Preamble\"",
        "\"1.1 \"",
        "Note",
        "H1 \"Bridging digital divides\"",
        "H2 \"Where the divide runs\"",
        "Link",
        "\"The figures of 2024\"",
        "L (block)",
        "LI (block)",
        "Lbl",
        "LBody",
        "Table",
        "THead",
        "TH",
        "\"Region\"",
        "TBody",
        "TD",
        "H3 \"Measures without cost\"",
        "H1 \"Opinion 1: Enabling environment\"",
    ];
    in_order(&tree, &pieces);
}

#[test]
fn other_scripts_are_read_back_as_they_were_typed() {
    let pieces: [(Lang, &[&str]); 3] = [
        (
            Lang::Ar,
            &["تقرير عن التوصيلية الهادفة", "المنتدى لتبادل الآراء بشأن", "EF-24/44", "بوخارست"],
        ),
        (Lang::Zh, &["关于有意义连通性的报告", "弥合数字鸿沟", "设备的价格", "阿拉伯国家"]),
        (
            Lang::Ru,
            &["Отчет о реальной возможности", "Преамбула", "Форум созывается", "Резолюция 2"],
        ),
    ];
    for (lang, pieces) in pieces {
        let Some(set) = set(&report(lang)) else { continue };
        let Some(text) = words_of(&set) else { continue };
        for piece in pieces {
            assert!(text.contains(piece), "{lang}: {piece} is not in {text}");
        }
    }
}

#[test]
fn a_redline_shows_both_texts_and_a_compilation_who_said_what() {
    if let Some(text) = set(&redline()).as_ref().and_then(words_of) {
        let told =
            ["Bridging the digital dividesdivide", "2.72.6 billion", "Coverage is no longer"];
        in_order(&text, &told);
    }
    let Some(text) = set(&compilation()).as_ref().and_then(words_of) else { return };
    let said = [
        "Member States",
        "2.1.1 An estimated 2.6 billion",
        "12. Burkina Faso, Côte d’Ivoire · 14 May 2025 at 10:12 · proposal",
        "13. Brazil",
        "Brazil supports this.",
        "14.",
        "16 May 2025 at 23:58 · remark",
    ];
    in_order(&text, &said);
}

#[test]
fn what_is_typed_stays_text() {
    let typed = [
        "#read(\"/etc/passwd\")",
        "#import \"@preview/tablex:0.0.8\": *",
        "#set page(width: 1cm)",
        "#{ while true {} }",
        "$x^2$ and \\u{41} and \\ and `raw` and ```block```",
        "*bold* _italic_ @cited <label> = heading",
        "- item + item / term: text",
        "// comment /* comment */ https://example.org/ ~ -- --- ...",
        "]} )\" ' #\"",
    ];
    let parts = typed.iter().flat_map(|text| {
        let run = Run { link: Some(format!("https://example.org/{text}")), ..Run::plain(*text) };
        let remark = Remark {
            level: 0,
            from: (*text).to_owned(),
            facts: (*text).to_owned(),
            text: vec![vec![(Mark::Inserted, run)]],
            lang: None,
        };
        let cell = || vec![Run::plain(*text)];
        [
            block(Kind::Heading(1), text, text),
            block(Kind::Item(1), text, text),
            Part::Table { rows: vec![vec![cell(), cell()], vec![cell()]], widths: Vec::new() },
            Part::Remark(remark),
            Part::Contents((*text).to_owned()),
        ]
    });
    let mut naughty = document(Lang::En, typed[0], &typed, parts.collect());
    naughty.header = typed[1].to_owned();
    naughty.footer = typed[4].to_owned();
    naughty.author = typed[0].to_owned();
    let Some(set) = set(&naughty) else { return };
    assert!(set.is_accessible);
    let Some(text) = words_of(&set) else { return };
    assert!(!text.contains("root:"));
    for piece in typed {
        assert!(text.contains(piece), "{piece} is not in {text}");
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    for (name, document) in all() {
        let Some(first) = set(&document) else { continue };
        let again = pdf(&document, &Fonts::of_system());
        assert!(again.is_ok_and(|again| again == first), "{name}");
    }
}

#[test]
fn a_script_without_a_font_is_named_with_the_package_that_brings_one() {
    let bare = Fonts::of_folders([]);
    let missing = |lang, bare: &Fonts| {
        pdf(&report(lang), bare).map(|set| set.pages).expect_err("a font is missing")
    };
    let named = [
        (Lang::En, Script::Latin, "fonts-noto-core"),
        (Lang::Ru, Script::Cyrillic, "fonts-noto-core"),
        (Lang::Ar, Script::Arabic, "fonts-hosny-amiri"),
        (Lang::Zh, Script::Han, "fonts-noto-cjk"),
    ];
    for (lang, script, debian_package) in named {
        assert_eq!(missing(lang, &bare), Fault::FontMissing { script, debian_package });
    }
    let fault = missing(Lang::Ar, &bare);
    assert_eq!(fault.key(), "typeset-font-is-missing");
    let facts = [("script", "arabic".to_owned()), ("package", "fonts-hosny-amiri".to_owned())];
    assert_eq!(fault.facts(), facts);
    // A name in another script is needed as much as the text is.
    let latin = Fonts::of_folders([PathBuf::from("/usr/share/fonts/truetype/dejavu")]);
    let mixed = paragraph("The Forum of 论坛.");
    match pdf(&mixed, &latin) {
        Err(Fault::FontMissing { script: Script::Han | Script::Latin, .. }) => {}
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_sign_that_no_font_has_is_a_square_and_is_told() {
    let Some(set) = set(&paragraph("Before \u{10abcd} behind \u{202e}turned\u{0}\u{feff}.")) else {
        return;
    };
    assert_eq!(set.unset, ['\u{10abcd}']);
    assert!(set.is_accessible);
    if let Some(text) = words_of(&set) {
        assert!(text.contains("behind turned."), "{text}");
    }
}

#[test]
fn odd_structures_are_set_all_the_same() {
    let noted =
        |text: &str| Content::new(Kind::Paragraph, "", vec![Run::plain(text), Run::note("1")]);
    let of = |content| Part::Block { content, anchor: Some(BlockId(1)), lang: None };
    let cell = vec![Run::plain("Head"), Run::note("*")];
    let many = vec![vec![Run::plain("cell")]; COLUMNS_MAX + 8];
    let long = (0..120).map(|row| vec![vec![Run::plain(format!("row {row}"))]; 2]);
    let rows = std::iter::once(vec![cell.clone(), cell]).chain(long).collect();
    let script = Run { link: Some("javascript:alert(1)".to_owned()), ..Run::plain("no link") };
    let both =
        RunStyle { underline: true, superscript: true, subscript: true, ..RunStyle::default() };
    let both = Run { style: both, link: Some("https://example.org".to_owned()), ..Run::plain("x") };
    let parts = vec![
        Part::PageBreak,
        block(Kind::Heading(4), "", "Deep at once"),
        block(Kind::Heading(1), "1", ""),
        block(Kind::Heading(2), "", " \t"),
        of(noted("first")),
        of(noted("second")),
        block(Kind::Note, "1", "The note."),
        of(noted("third")),
        block(Kind::Note, "7", "Nothing refers to this."),
        Part::Table { rows: vec![many], widths: vec![0, 9] },
        Part::Table { rows, widths: Vec::new() },
        block(Kind::Note, "*", "On the head."),
        Part::Table { rows: vec![Vec::new()], widths: Vec::new() },
        Part::MarkedTable { rows: Vec::new(), widths: Vec::new() },
        block(Kind::Item(9), "•", "deep"),
        block(Kind::Item(1), "", "without a label"),
        Part::Paragraph { style: Style::Quote, runs: vec![script] },
        Part::Marked {
            kind: Kind::Paragraph,
            label: "9".to_owned(),
            text: vec![(Mark::Deleted, both.clone()), (Mark::Inserted, both)],
        },
        Part::Contents(String::new()),
        Part::PageBreak,
        Part::PageBreak,
    ];
    let Some(set) = set(&document(Lang::Ar, "", &[], parts)) else { return };
    let Some(text) = words_of(&set) else { return };
    for piece in ["Deep at once", "first1", "The note.", "Nothing refers to this.", "On the head."]
    {
        assert!(text.contains(piece), "{piece} is not in {text}");
    }
    assert!(!String::from_utf8_lossy(&set.bytes).contains("javascript"));
}

#[test]
fn what_is_too_much_is_refused() {
    let fault = |document: &Document| pdf(document, &FONTS).map(|set| set.pages).unwrap_err();
    let parts = vec![Part::PageBreak; PARTS_MAX + 1];
    let (count, limit) = (PARTS_MAX + 1, PARTS_MAX);
    let many = document(Lang::En, "", &[], parts);
    assert_eq!(fault(&many), Fault::TooManyParts { count, limit });
    let long = paragraph(&"a".repeat(TEXT_BYTES_MAX));
    assert_eq!(fault(&long), Fault::TextTooLong { limit: TEXT_BYTES_MAX });
    let rows = vec![vec![Vec::new(); 10]; CELLS_MAX / 10 + 1];
    let wide = document(Lang::En, "", &[], vec![Part::Table { rows, widths: Vec::new() }]);
    assert_eq!(fault(&wide), Fault::TooManyCells { limit: CELLS_MAX });
}

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Zéè&<>#$@\\\\ ]{0,40}",
        "[ء-ي0-9() ]{0,20}",
        "[一-龥，]{0,20}",
        "[\\PC\n\t]{0,16}",
        // Long enough to be broken into lines.
        prop::collection::vec("[a-z]{1,12}[,.]?", 0..90).prop_map(|words| words.join(" ")),
        Just("one\u{ad}word\u{200d}and\u{301}".to_owned()),
    ]
}

fn run() -> impl Strategy<Value = Run> {
    let note = prop_oneof![6 => Just(None), 1 => "[12*]".prop_map(Some)];
    let link = prop_oneof![4 => Just(None), 1 => Just(Some("https://example.org/é".to_owned()))];
    (words(), any::<(bool, bool, bool, bool)>(), link, note).prop_map(|(text, on, link, note)| {
        let (bold, italic, underline, superscript) = on;
        let style = RunStyle { bold, italic, underline, superscript, subscript: false };
        Run { text, style, link, note }
    })
}

fn marked() -> impl Strategy<Value = Vec<(Mark, Run)>> {
    let mark = prop_oneof![Just(Mark::Kept), Just(Mark::Inserted), Just(Mark::Deleted)];
    prop::collection::vec((mark, run()), 0..4)
}

fn part() -> impl Strategy<Value = Part> {
    let runs = || prop::collection::vec(run(), 0..4);
    let rows = || prop::collection::vec(prop::collection::vec(runs(), 0..4), 0..4);
    let kind = prop_oneof![
        (0..9u8).prop_map(Kind::Heading),
        Just(Kind::Paragraph),
        (0..12u8).prop_map(Kind::Item),
        Just(Kind::Note),
    ];
    let lang = prop_oneof![Just(None), Just(Some(Lang::Ar)), Just(Some(Lang::Fr))];
    prop_oneof![
        6 => (kind.clone(), "[0-9a-z.*]{0,12}", runs(), lang).prop_map(
            |(kind, label, runs, lang)| Part::Block {
                content: Content::new(kind, label, runs),
                anchor: Some(BlockId(1)),
                lang,
            }
        ),
        2 => (kind, "[0-9*]{0,3}", marked())
            .prop_map(|(kind, label, text)| Part::Marked { kind, label, text }),
        1 => rows().prop_map(|rows| Part::Table { rows, widths: vec![3, 1] }),
        1 => prop::collection::vec(prop::collection::vec(marked(), 0..3), 0..3)
            .prop_map(|rows| Part::MarkedTable { rows, widths: Vec::new() }),
        1 => (0..12u8, words(), words(), prop::collection::vec(marked(), 0..3)).prop_map(
            |(level, from, facts, text)| Part::Remark(Remark {
                level,
                from,
                facts,
                text,
                lang: None,
            })
        ),
        1 => words().prop_map(Part::Contents),
        1 => Just(Part::PageBreak),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn any_document_is_set(
        parts in prop::collection::vec(part(), 0..10),
        title in words(),
        lang in prop_oneof![Just(Lang::En), Just(Lang::Ar), Just(Lang::Zh)],
    ) {
        if let Some(set) = set(&document(lang, &title, &[&title], parts)) {
            prop_assert!(set.bytes.starts_with(b"%PDF"));
            prop_assert!(set.pages > 0);
        }
    }
}

#[test]
fn text_in_which_nothing_changed_is_kept() {
    assert_eq!(kept(vec![Run::plain("a")]), [(Mark::Kept, Run::plain("a"))]);
}
