//! Documents as a forum has them.

use std::path::PathBuf;

use akn::{
    Agent, Amendment, Block, Body, Change, Document, Event, Identity, Listed, Opinion, Proposal,
    Proposed, Stage, Step, Target, Turn, Version,
};
use jiff::civil::date;
use lang::Lang;
use text::{Content, Kind, Run, Style, read_markdown};

fn agent(id: &str, name: &str) -> Agent {
    Agent { id: id.into(), name: name.into() }
}

fn identity(subtype: Option<&str>, number: &str, lang: Lang) -> Identity {
    Identity {
        country: "un".into(),
        subtype: subtype.map(str::to_owned),
        issuer: "itu-wtpf".into(),
        date: date(2025, 3, 31),
        number: number.into(),
        lang,
        version: Version::Later { date: date(2025, 11, 3), number: 4 },
        author: agent("secretariat", "International Telecommunication Union"),
        editor: None,
    }
}

/// Blocks of a text of the sample forum, with ids.
fn blocks(file: &str) -> (String, Vec<Block>) {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../forums/wtpf-26/sample");
    let source = std::fs::read_to_string(root.join(file)).expect("the sample is there");
    let reading = read_markdown(&source);
    let blocks = (1..).zip(reading.contents).map(|(at, content)| Block {
        content,
        guid: Some(format!("wtpf-26-p{at}")),
        first: None,
    });
    (reading.title.unwrap_or_default(), blocks.collect())
}

fn report(lang: Lang) -> Document {
    let (title, blocks) = blocks(&format!("report-3.{lang}.md"));
    Document {
        identity: identity(Some("report"), "report", lang),
        title,
        body: Body::Report(blocks),
        events: Vec::new(),
        changes: Vec::new(),
    }
}

fn opinion(lang: Lang) -> Document {
    let (_, mut blocks) = blocks(&format!("opinion-1.{lang}.md"));
    let title = blocks.remove(0).content.plain();
    Document {
        identity: identity(Some("deliberation"), "op-1", lang),
        title,
        body: Body::Opinion(Opinion::divide(Stage::Draft, blocks)),
        events: Vec::new(),
        changes: Vec::new(),
    }
}

fn bold(text: &str) -> Run {
    Run { style: Style { bold: true, ..Style::default() }, ..Run::plain(text) }
}

/// A report with a footnote and a table, three drafts old, and what became of its paragraphs.
fn lifecycle() -> Document {
    let block = |id: u32, first: &str, content| Block {
        content,
        guid: Some(format!("wtpf-26-p{id}")),
        first: (!first.is_empty()).then(|| first.to_owned()),
    };
    let cell = |text: &str| vec![Run::plain(text)];
    let link =
        Run { link: Some("https://www.itu.int/".into()), ..Run::plain("the Union’s pages") };
    let noted = vec![Run::plain("As "), bold("agreed"), Run::note("1"), Run::plain(" on "), link];
    let table = vec![vec![cell("Year"), cell("Share")], vec![cell("2024"), cell("68 %")]];
    let body = vec![
        block(1, "sec_1", Content::new(Kind::Heading(1), "1", cell("Divides"))),
        block(2, "sec_1__para_1-1", Content::new(Kind::Paragraph, "1.2", noted)),
        block(9, "", Content::new(Kind::Note, "1", cell("In the second draft."))),
        block(3, "", Content::new(Kind::Item(1), "a)", cell("first;"))),
        block(4, "", Content::new(Kind::Item(2), "i)", cell("in it;"))),
        block(5, "", Content::new(Kind::Item(1), "b)", cell("second."))),
        block(6, "", Content::table(table)),
        block(7, "", Content::new(Kind::Heading(3), "1.1.1", cell("A level left out"))),
        block(8, "", Content::new(Kind::Paragraph, "2 bis", cell("Put in later."))),
    ];
    let work = "/akn/un/doc/report/itu-wtpf/2025-03-31/report";
    let at = |eid: &str| format!("{work}/eng@2025-07-01/!main#{eid}");
    let event = |date, step, shown: &str| Event {
        date,
        step,
        href: format!("{work}/eng@{date}"),
        shown: shown.into(),
    };
    let change = |turn, from: &[&str], to: &[u32], by: &[&str]| Change {
        turn,
        from: from.iter().map(|eid| at(eid)).collect(),
        to: to.iter().map(|id| format!("wtpf-26-p{id}")).collect(),
        by: by.iter().map(|href| (*href).to_owned()).collect(),
    };
    let asked = "/akn/un/doc/contribution/itu-wtpf/2025-08-20/12/!main#mod_1";
    Document {
        identity: Identity {
            editor: Some(agent("plenary", "Plenary")),
            ..identity(Some("report"), "report", Lang::En)
        },
        title: "Report of the Secretary-General".into(),
        body: Body::Report(body),
        events: vec![
            event(date(2025, 3, 31), Step::Generation, "Draft 1"),
            event(date(2025, 7, 1), Step::Amendment, "Draft 3"),
            event(date(2025, 11, 3), Step::Amendment, "Draft 4"),
        ],
        changes: vec![
            change(Turn::Edited, &["sec_1__para_1-1"], &[2], &[asked]),
            change(Turn::Moved, &["sec_1__para_1-4"], &[3], &[]),
            change(Turn::MovedAndEdited, &["sec_1__para_1-5"], &[4], &[]),
            change(Turn::Split, &["sec_1__para_1-6"], &[5, 6], &[]),
            change(Turn::Merged, &["sec_1__para_1-7", "sec_1__para_1-8"], &[7], &[asked]),
            change(Turn::Deleted, &["sec_1__para_1-9"], &[], &[]),
            change(Turn::New, &[], &[8], &[]),
        ],
    }
}

fn amendment() -> Document {
    let report = "/akn/un/doc/report/itu-wtpf/2025-03-31/report/eng@2025-11-03/!main";
    let target = |eid: &str, shown: &str| Target {
        href: format!("{report}#{eid}"),
        shown: shown.to_owned(),
    };
    let added = Content::new(Kind::Paragraph, "1.2 bis", vec![Run::plain("A new paragraph.")]);
    let item = Content::new(Kind::Item(1), "a)", vec![bold("Its item")]);
    let block = |content| Block { content, guid: None, first: None };
    Document {
        identity: Identity {
            author: agent("brazil", "Brazil"),
            editor: Some(agent("secretariat", "International Telecommunication Union")),
            version: Version::First,
            ..identity(None, "12", Lang::En)
        },
        title: String::new(),
        body: Body::Amendment(Amendment {
            heading: vec![Run::plain("Amendment 12")],
            proposals: vec![
                Proposal {
                    target: target("sec_1__para_1-1", "1.1"),
                    change: Proposed::Modify {
                        old: vec![Run::plain("some Member States")],
                        new: vec![bold("all"), Run::plain(" Member States")],
                    },
                },
                Proposal {
                    target: target("sec_1__para_1-2", "1.2"),
                    change: Proposed::Add(vec![block(added), block(item)]),
                },
                Proposal {
                    target: target("sec_1__para_1-3", "1.3"),
                    change: Proposed::Suppress(vec![Run::plain("and others")]),
                },
            ],
            justification: vec![vec![Run::plain("All of them have asked for it.")]],
        }),
        events: Vec::new(),
        changes: Vec::new(),
    }
}

fn amendment_list() -> Document {
    let listed = |number: u8| Listed {
        href: format!("/akn/un/amendment/itu-wtpf/2025-03-31/{number}/eng@/!main"),
        shown: format!("Amendment {number}"),
    };
    Document {
        identity: identity(None, "list-1", Lang::En),
        title: "Amendments to the fourth draft".into(),
        body: Body::AmendmentList(vec![listed(11), listed(12)]),
        events: Vec::new(),
        changes: Vec::new(),
    }
}

/// Each by a name.
pub(crate) fn all() -> Vec<(String, Document)> {
    let mut all = Vec::new();
    for lang in Lang::ALL {
        all.push((format!("report-{lang}"), report(lang)));
        all.push((format!("opinion-{lang}"), opinion(lang)));
    }
    all.push(("report-lifecycle".to_owned(), lifecycle()));
    all.push(("amendment".to_owned(), amendment()));
    all.push(("amendment-list".to_owned(), amendment_list()));
    all
}
