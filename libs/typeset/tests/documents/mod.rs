//! Documents to be looked at and checked: reports, a redline, a compilation.

use lang::Lang;
use text::{BlockId, Content, Kind, Run, Style as RunStyle, read_markdown};
use typeset::{Document, Mark, Part, Remark, Style, kept};

/// Every document, with a name for its file.
pub(crate) fn all() -> Vec<(&'static str, Document)> {
    vec![
        ("report-en", report(Lang::En)),
        ("report-ar", report(Lang::Ar)),
        ("report-zh", report(Lang::Zh)),
        ("report-ru", report(Lang::Ru)),
        ("redline-en", redline()),
        ("compilation-en", compilation()),
    ]
}

/// A document of an example forum.
pub(crate) fn document(lang: Lang, title: &str, subtitle: &[&str], parts: Vec<Part>) -> Document {
    Document {
        lang,
        title: title.to_owned(),
        subtitle: subtitle.iter().map(|line| (*line).to_owned()).collect(),
        author: "Example Forum".to_owned(),
        created: "2025-05-20T12:00:00Z".parse().expect("the date is one"),
        header: "EF-1/DOC/3".to_owned(),
        footer: subtitle.first().copied().unwrap_or_default().to_owned(),
        parts,
    }
}

/// A report with headings, notes, a list and a table; in English where the language has none.
pub(crate) fn report(lang: Lang) -> Document {
    let (source, subtitle, contents) = match lang {
        Lang::Ar => (include_str!("report.ar.md"), ["منتدى المثال", "المشروع 3"], "المحتويات"),
        Lang::Ru => (include_str!("report.ru.md"), ["Пример форума", "Проект 3"], "Содержание"),
        Lang::Zh => (include_str!("report.zh.md"), ["示例论坛", "第3稿"], "目录"),
        _ => (include_str!("report.en.md"), ["Example Forum", "Draft 3"], "Contents"),
    };
    let reading = read_markdown(source);
    let blocks = (1..).zip(reading.contents).map(|(id, mut content)| {
        if content.label.starts_with('i') {
            content.kind = Kind::Item(2);
        }
        // Letters of Arabic are not read as labels.
        if let (Lang::Ar, Some((label, rest))) = (lang, content.plain().split_once(") "))
            && label.chars().count() < 3
        {
            content = Content::new(Kind::Item(1), format!("{label})"), vec![Run::plain(rest)]);
        }
        Part::Block { content, anchor: Some(BlockId(id)), lang: None }
    });
    let parts = std::iter::once(Part::Contents(contents.to_owned())).chain(blocks).collect();
    document(lang, reading.title.as_deref().unwrap_or_default(), &subtitle, parts)
}

fn italic(text: &str) -> Run {
    Run { style: RunStyle { italic: true, ..RunStyle::default() }, ..Run::plain(text) }
}

/// A text in which `[-…-]` is gone and `{+…+}` is new.
pub(crate) fn told(text: &str) -> Vec<(Mark, Run)> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['[', '{']) {
        let (mark, close) = match rest.as_bytes()[at] {
            b'[' => (Mark::Deleted, "-]"),
            _ => (Mark::Inserted, "+}"),
        };
        let end = rest.find(close).expect("what opens closes");
        out.push((Mark::Kept, Run::plain(&rest[..at])));
        out.push((mark, Run::plain(&rest[at + 2..end])));
        rest = &rest[end + 2..];
    }
    out.push((Mark::Kept, Run::plain(rest)));
    out
}

/// Two drafts as one text.
pub(crate) fn redline() -> Document {
    let marked =
        |kind, label: &str, text| Part::Marked { kind, label: label.to_owned(), text: told(text) };
    let cell = |text: &str| told(text);
    let parts = vec![
        marked(Kind::Heading(1), "2", "Bridging [-the-] digital {+divides+}[-divide-]"),
        marked(
            Kind::Paragraph,
            "2.1.1",
            "An estimated [-2.7-]{+2.6+} billion people, about one third of humanity, remain \
             offline. {+Coverage is no longer the main barrier: of those who are not connected, \
             most live within reach of a mobile broadband network and do not use it. +}The \
             barriers named most often were [-these-]{+the following+}:",
        ),
        marked(Kind::Item(1), "a)", "the price of a device;"),
        marked(Kind::Item(1), "b)", "[-the price of electricity;-]"),
        marked(Kind::Item(1), "b)", "{+the lack of skills.+}"),
        marked(
            Kind::Paragraph,
            "2.1.2",
            "[-Members should consider, as they see fit and in accordance with their national \
             circumstances, whether the measures named above can be carried out in reasonable \
             time.-]",
        ),
        Part::MarkedTable {
            rows: vec![
                vec![cell("Region"), cell("Share in [-2023-]{+2024+}")],
                vec![cell("Africa"), cell("[-37-]{+38+}")],
                vec![cell("{+Arab States+}"), cell("{+70+}")],
            ],
            widths: Vec::new(),
        },
        Part::Block {
            content: Content::new(
                Kind::Paragraph,
                "2.1.3",
                vec![Run::plain("Universal service funds should be transparent.")],
            ),
            anchor: None,
            lang: None,
        },
    ];
    document(Lang::En, "Draft 3 compared with draft 2", &["Example Forum", "20 May 2025"], parts)
}

/// A text with what was said on it.
pub(crate) fn compilation() -> Document {
    let block = |label: &str, text: &str| Part::Block {
        content: Content::new(Kind::Paragraph, label, vec![Run::plain(text)]),
        anchor: None,
        lang: None,
    };
    let remark = |level, from: &str, facts: &str, text| {
        Part::Remark(Remark {
            level,
            from: from.to_owned(),
            facts: facts.to_owned(),
            text,
            lang: None,
        })
    };
    let parts = vec![
        Part::Paragraph {
            style: Style::Normal,
            runs: vec![Run::plain("Comments received until 16 May 2025 at 23:59 (Geneva).")],
        },
        Part::Table {
            rows: [["Category", "Comments"], ["Member States", "41"], ["Sector Members", "7"]]
                .map(|row| row.map(|cell| vec![Run::plain(cell)]).to_vec())
                .to_vec(),
            widths: vec![4, 1],
        },
        Part::Paragraph {
            style: Style::Small,
            runs: vec![Run::plain("Joint comments are counted once, under the first name.")],
        },
        Part::PageBreak,
        block(
            "2.1.1",
            "An estimated 2.6 billion people, about one third of humanity, remain offline.",
        ),
        remark(
            0,
            "12. Burkina Faso, Côte d’Ivoire",
            "14 May 2025 at 10:12 · proposal",
            vec![
                kept(vec![Run::plain("The figure of the last report has been revised since.")]),
                kept(vec![italic("Proposed wording:")]),
                told(
                    "An estimated [-2.6-]{+2.5+} billion people, about one third of humanity, \
                      remain offline.",
                ),
            ],
        ),
        remark(
            1,
            "13. Brazil",
            "15 May 2025 at 17:40 · support · answers 12",
            vec![kept(vec![Run::plain("Brazil supports this.")])],
        ),
        remark(
            0,
            "14. مصر",
            "16 May 2025 at 23:58 · remark",
            vec![kept(vec![Run::plain("تؤيد مصر هذه الفقرة، وتقترح إضافة إشارة إلى القرار 2.")])],
        ),
    ];
    document(
        Lang::En,
        "Compilation of comments on draft 3",
        &["Example Forum", "Draft report", "Rev. 1"],
        parts,
    )
}
