//! What is written is read back the same.

use docx::{Options, Writer, read};
use proptest::prelude::*;
use text::{BlockId, Content, Kind, Run, Style, split_label};

fn style() -> impl Strategy<Value = Style> {
    (any::<bool>(), any::<bool>(), any::<bool>(), 0..3u8).prop_map(
        |(bold, italic, underline, raise)| Style {
            bold,
            italic,
            underline,
            superscript: raise == 1,
            subscript: raise == 2,
        },
    )
}

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Zéè&<>\" ]{1,20}",
        "[ء-ي ]{1,12}",
        "[一-龥，]{1,12}",
        "[\\PC\n\t]{1,16}",
        Just("line\nbreak\tand tab".to_owned()),
    ]
}

fn run() -> impl Strategy<Value = Run> {
    let link = prop_oneof![
        4 => Just(None),
        1 => Just(Some("https://example.org/a?b=1&c=é".to_owned())),
        1 => Just(Some("mailto:a@example.org".to_owned())),
    ];
    (words(), style(), link).prop_map(|(text, style, link)| Run { text, style, link, note: None })
}

fn runs() -> impl Strategy<Value = Vec<Run>> {
    prop::collection::vec(run(), 1..5).prop_map(|mut runs| {
        // A paragraph that begins like a label, or holds nothing, is read as what it looks like.
        runs.insert(0, Run::plain("Text "));
        runs
    })
}

fn label() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        Just("1.1.2".to_owned()),
        Just("a)".to_owned()),
        Just("3 bis".to_owned()),
        Just("第1条".to_owned()),
        Just("•".to_owned()),
        "[a-z0-9.]{1,6}",
    ]
}

fn blocks() -> impl Strategy<Value = Vec<Content>> {
    let kind = prop_oneof![
        Just(Kind::Paragraph),
        (1..7u8).prop_map(Kind::Heading),
        (1..10u8).prop_map(Kind::Item),
    ];
    let plain = (kind, label(), runs())
        .prop_map(|(kind, label, runs)| vec![Content::new(kind, label, runs)]);
    let cell = prop_oneof![Just(Vec::new()), runs()];
    let table = (1..4usize, 1..4usize)
        .prop_flat_map(move |(rows, columns)| {
            let row = prop::collection::vec(cell.clone(), columns);
            prop::collection::vec(row, rows)
        })
        .prop_map(|rows| vec![Content::table(rows)]);
    let noted = (runs(), runs(), "[0-9]{1,2}|[a-z*]{1,3}").prop_map(|(mut text, note, mark)| {
        text.push(Run::note(mark.clone()));
        text.push(Run::plain(" and on"));
        vec![Content::new(Kind::Paragraph, "", text), Content::new(Kind::Note, mark, note)]
    });
    let group = prop_oneof![6 => plain, 1 => table, 2 => noted];
    prop::collection::vec(group, 1..12).prop_map(|groups| {
        let mut seen = std::collections::HashSet::new();
        let marks = |c: &Content| c.kind == Kind::Note;
        let unique = |group: &Vec<Content>| {
            group.iter().filter(|c| marks(c)).all(|c| seen.insert(c.label.clone()))
        };
        groups.into_iter().filter(unique).flatten().collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 256,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn blocks_come_back(blocks in blocks(), rtl in any::<bool>(), ids in any::<bool>()) {
        let options = Options { lang: "en".into(), rtl, ..Options::default() };
        let mut writer = Writer::new(options);
        let id = |at: usize| (ids && !at.is_multiple_of(3)).then_some(BlockId(at as u32 + 1));
        for (at, block) in blocks.iter().enumerate() {
            writer.content(block, id(at));
        }
        let import = read(&writer.finish()).expect("our own file is read");
        prop_assert_eq!(&import.contents, &blocks);
        let expected: Vec<_> = (0..blocks.len()).map(id).collect();
        prop_assert_eq!(import.ids, expected);
        prop_assert_eq!(import.losses, []);
    }
}

#[test]
fn equal_blocks_give_equal_bytes() {
    let write = || {
        let mut writer = Writer::new(Options { lang: "fr".into(), ..Options::default() });
        writer.heading(1, "1", &[Run::plain("Un")]);
        writer.page_break();
        writer.redline(
            docx::Style::Normal,
            "",
            &[
                (docx::Mark::Kept, Run::plain("a ")),
                (docx::Mark::Deleted, Run::plain("b")),
                (docx::Mark::Inserted, Run::plain("c")),
            ],
        );
        writer.finish()
    };
    assert_eq!(write(), write());
    let import = read(&write()).expect("our own file is read");
    assert_eq!(import.contents[1].plain(), "a bc");
    assert_eq!(import.losses.len(), 1, "the struck word is reported: {:?}", import.losses);
}

#[test]
fn characters_that_xml_forbids_are_left_out() {
    let mut writer = Writer::new(Options::default());
    writer.paragraph(docx::Style::Normal, "", &[Run::plain("a\u{0}\u{8}b\u{ffff}c\u{b}")]);
    let import = read(&writer.finish()).expect("our own file is read");
    assert_eq!(import.contents[0].plain(), "abc");
    assert_eq!(split_label("abc").1, "abc");
}

#[test]
fn a_note_nobody_refers_to_and_a_reference_without_note_are_kept() {
    let mut writer = Writer::new(Options::default());
    writer.content(&Content::new(Kind::Note, "7", vec![Run::plain("alone")]), None);
    let runs = vec![Run::plain("text"), Run::note("x"), Run::note("x")];
    writer.content(&Content::new(Kind::Paragraph, "", runs), None);
    let import = read(&writer.finish()).expect("our own file is read");
    assert_eq!(import.contents[0].label, "7");
    assert_eq!(import.contents[0].plain(), "alone");
    assert_eq!(import.contents[1].runs[1], Run::note("x"));
    assert!(import.contents[1].runs[2].style.superscript);
}
