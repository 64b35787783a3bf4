//! What is written as Markdown is read back the same.

use std::path::PathBuf;

use proptest::prelude::*;
use proptest::string::string_regex;
use text::{Content, Kind, Reading, Run, Style, read_markdown, split_label, to_markdown};

/// What Markdown makes signs of.
const SIGNS: &str = "[-+*_#=>~`\\[\\](){}!|^:.&;\\\\ 0-9ab\n]{0,60}";

/// Strings of a pattern, which is parsed once.
fn strings(pattern: &str) -> impl Strategy<Value = String> + use<> {
    string_regex(pattern).expect("the pattern is one")
}

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => strings("[a-zA-Zéè&<>\"' ]{1,12}"),
        2 => strings("[-+*_#=>~`\\[\\](){}!|^:.&;\\\\ 0-9ab\n]{1,10}"),
        1 => strings("[ء-ي ]{1,12}"),
        1 => strings("[一-龥，。]{1,12}"),
        1 => strings("[^\\x00]{1,8}"),
        1 => strings("(1\\.1|2|a\\)|\\(iv\\)|3 bis|•|10\\)|7\\.|a) ?[%ab会]{0,2}"),
        1 => strings("&(amp|#32|lt);|\\[\\^[12]\\]:? x|</?[a-z]{1,3}>|!\\[a\\]\\(b\\)"),
    ]
}

fn run() -> impl Strategy<Value = Run> {
    let style =
        (any::<bool>(), any::<bool>(), any::<bool>()).prop_map(|(bold, italic, superscript)| {
            Style { bold, italic, superscript, ..Style::default() }
        });
    let link = prop_oneof![
        8 => Just(None),
        1 => Just(Some("https://example.org/a_(b)?b=1&amp;c=é|x".to_owned())),
        1 => Just(Some("mailto:a@example.org".to_owned())),
    ];
    let styled = (words(), style, link).prop_map(|(text, style, link)| Run {
        text,
        style,
        link,
        note: None,
    });
    prop_oneof![1 => styled, 1 => words().prop_map(Run::plain)]
}

fn settled(runs: Vec<Run>) -> Vec<Run> {
    let runs = Content::new(Kind::Paragraph, "", runs).runs;
    // Joining may make what normalization would change once more.
    Content::new(Kind::Paragraph, "", runs).runs
}

fn runs(least: usize) -> impl Strategy<Value = Vec<Run>> {
    prop::collection::vec(run(), least..5).prop_map(settled)
}

/// A block with a label that is found again, or with none.
fn block() -> impl Strategy<Value = Content> {
    let label = |labels: &'static [&'static str]| {
        prop::sample::select(labels.to_vec()).prop_map(str::to_owned)
    };
    let heading = (2..6u8, label(&["", "", "1", "2.1", "a)", "3 bis"]), runs(0))
        .prop_map(|(level, label, runs)| Content { kind: Kind::Heading(level), label, runs });
    let paragraph = (label(&["", "", "1", "1.1.2", "4 ter"]), runs(1))
        .prop_map(|(label, runs)| Content { kind: Kind::Paragraph, label, runs });
    let item = (1..9u8, label(&["•", "a)", "(iv)", "2", "1.1", "10)"]), runs(1))
        .prop_map(|(level, label, runs)| Content { kind: Kind::Item(level), label, runs });
    let table = (1..4usize, 1..4usize)
        .prop_flat_map(|(rows, columns)| {
            let row = prop::collection::vec(runs(0), columns);
            prop::collection::vec(row, rows)
        })
        .prop_map(Content::table);
    let any = prop_oneof![2 => heading, 5 => paragraph, 4 => item, 1 => table];
    any.prop_map(|mut content| {
        let first = content.runs.first_mut().filter(|_| !content.label.is_empty());
        if let Some(run) = first.filter(|run| run.text.starts_with(['\n', '\r'])) {
            run.text.insert(0, 'x');
        }
        content
    })
}

/// A block with the footnotes behind it, each by a number that is given later.
fn noted() -> impl Strategy<Value = Vec<Content>> {
    let notes = prop_oneof![3 => Just(Vec::new()), 1 => prop::collection::vec(runs(0), 1..3)];
    (block(), notes).prop_map(|(mut block, notes)| {
        let mut all = Vec::new();
        let table = matches!(block.kind, Kind::Table(_));
        for (at, runs) in notes.into_iter().enumerate().filter(|_| !table) {
            let label = format!("n{at}");
            let place = block.runs.len() - at.min(block.runs.len());
            block.runs.insert(if at == 0 { place } else { block.runs.len() }, Run::note(&label));
            all.push(Content { kind: Kind::Note, label, runs });
        }
        block.runs = settled(block.runs);
        all.insert(0, block);
        all
    })
}

fn document() -> impl Strategy<Value = Reading> {
    let title = (words(), words()).prop_map(|(a, b)| a + &b);
    (title, prop::collection::vec(noted(), 0..6)).prop_map(|(title, groups)| {
        let mut contents = Vec::new();
        for (at, group) in groups.into_iter().enumerate() {
            let name = |label: &str| format!("{at}-{label}");
            for mut content in group {
                if content.kind == Kind::Note {
                    content.label = name(&content.label);
                }
                for run in &mut content.runs {
                    run.note = run.note.as_deref().map(name);
                }
                contents.push(content);
            }
        }
        Reading { title: Some(title), contents }
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 10_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_document_comes_back(document in document()) {
        let written = to_markdown(document.title.as_deref(), &document.contents);
        prop_assert_eq!(read_markdown(&written), document, "{}", written);
    }

    /// Whatever it is, what was carried once is carried from then on.
    #[test]
    fn what_was_carried_once_is_carried(source in strings(SIGNS)) {
        let carry = |reading: &Reading| {
            read_markdown(&to_markdown(reading.title.as_deref(), &reading.contents))
        };
        let once = carry(&read_markdown(&source));
        let twice = carry(&once);
        prop_assert_eq!(twice, once);
    }
}

#[test]
fn texts_of_the_sample_come_back() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../forums/wtpf-26/sample");
    let mut count = 0;
    for entry in std::fs::read_dir(folder).expect("the sample is there").flatten() {
        if entry.path().extension().is_some_and(|kind| kind == "md") {
            let source = std::fs::read_to_string(entry.path()).expect("it is text");
            let reading = read_markdown(&source);
            let written = to_markdown(reading.title.as_deref(), &reading.contents);
            assert_eq!(read_markdown(&written), reading, "{written}");
            count += 1;
        }
    }
    assert!(count > 30, "{count}");
}

#[test]
fn it_reads_as_people_write_it() {
    let source = "# Title\n\n## 2 Divides\n\n2.1.1 Some *fine* text, **really**.[^1]\n\n\
                  a) first;\n\n- one\n\n| A | B |\n| --- | --- |\n| 1 | 2\\|3 |\n\n\
                  [^1]: See [the page](<https://example.org/>).\n";
    let reading = read_markdown(source);
    assert_eq!(to_markdown(reading.title.as_deref(), &reading.contents), source);
    assert_eq!(split_label("2.1.1 Some").1, "Some");
}
