//! What is written is read back the same, whatever it is.

mod sample;

use std::collections::HashSet;
use std::path::PathBuf;

use akn::{
    Agent, Amendment, Block, Body, Change, Document, Event, Group, Head, Identity, Listed, Opinion,
    Proposal, Proposed, Stage, Step, Target, Turn, Version, eids, read, write,
};
use jiff::civil::{Date, date};
use lang::Lang;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::string::string_regex;
use text::{Content, Kind, Run, Style};

/// The variable that names a folder to write the files into, for those who check them further.
const FOLDER: &str = "PLENARY_TEST_EXPORTED";

/// Leaves a file in that folder.
fn keep(name: &str, file: &str) {
    let Ok(folder) = std::env::var(FOLDER) else { return };
    let folder = PathBuf::from(folder);
    std::fs::create_dir_all(&folder).expect("the folder can be made");
    std::fs::write(folder.join(format!("{name}.akn.xml")), file).expect("it can be written to");
}

/// Strings of a pattern, which is parsed once.
fn strings(pattern: &str) -> impl Strategy<Value = String> + use<> {
    string_regex(pattern).expect("the pattern is one")
}

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => strings("[a-zA-Zéè&<>\"' ]{0,12}"),
        1 => strings("[ء-ي ]{1,12}"),
        1 => strings("[一-龥，]{1,12}"),
        1 => strings("[\\PC\n\t\r]{1,10}"),
        1 => strings("[ \n\t]{1,4}"),
    ]
}

fn style() -> impl Strategy<Value = Style> {
    (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>()).prop_map(
        |(bold, italic, underline, superscript, subscript)| Style {
            bold,
            italic,
            underline,
            superscript,
            subscript,
        },
    )
}

fn link() -> impl Strategy<Value = Option<String>> {
    prop_oneof![
        8 => Just(None),
        1 => Just(Some("https://example.org/a?b=1&c=é#d".to_owned())),
        1 => Just(Some("mailto:a@example.org".to_owned())),
    ]
}

fn mark() -> impl Strategy<Value = String> {
    prop_oneof![3 => strings("[1-4]"), 1 => Just(String::new()), 1 => strings("[a*† ]{1,2}")]
}

fn run() -> impl Strategy<Value = Run> {
    let text = (words(), style(), link()).prop_map(|(text, style, link)| Run {
        text,
        style,
        link,
        note: None,
    });
    let note = (mark(), style(), link()).prop_map(|(note, style, link)| Run {
        text: String::new(),
        style,
        link,
        note: Some(note),
    });
    prop_oneof![4 => text, 2 => words().prop_map(Run::plain), 1 => note]
}

/// Runs as a content has them: normal, joined.
fn runs() -> impl Strategy<Value = Vec<Run>> {
    prop::collection::vec(run(), 0..5).prop_map(|runs| {
        let settled = Content::new(Kind::Paragraph, "", runs).runs;
        // Joining may make what normalization would change once more.
        Content::new(Kind::Paragraph, "", settled).runs
    })
}

fn label() -> impl Strategy<Value = String> {
    prop_oneof![
        2 => Just(String::new()),
        3 => select(vec!["1", "1.1", "a)", "b)", "2 bis", "(三)", "أ)", "•", "1-1"])
            .prop_map(str::to_owned),
        1 => strings("[a-z0-9. \t_\n-]{1,6}"),
        1 => strings("\\PC{1,4}"),
    ]
}

fn content() -> impl Strategy<Value = Content> {
    let kind = prop_oneof![
        3 => Just(Kind::Paragraph),
        2 => (0..12u8).prop_map(Kind::Heading),
        3 => (0..12u8).prop_map(Kind::Item),
        1 => any::<u8>().prop_map(Kind::Item),
    ];
    let plain =
        (kind, label(), runs()).prop_map(|(kind, label, runs)| Content { kind, label, runs });
    let note = (mark(), runs()).prop_map(|(label, runs)| Content { kind: Kind::Note, label, runs });
    let row = || prop::collection::vec(runs(), 0..3);
    let table = (prop::collection::vec(row(), 0..4), label())
        .prop_map(|(rows, label)| Content { label, ..Content::table(rows) });
    prop_oneof![6 => plain, 3 => note, 1 => table]
}

fn id() -> impl Strategy<Value = Option<String>> {
    prop_oneof![1 => Just(None), 3 => strings("[a-z]{1,3}[-_][a-zé0-9<&\"]{0,3}").prop_map(Some)]
}

fn blocks(least: usize) -> impl Strategy<Value = Vec<Block>> {
    let block =
        (content(), id(), id()).prop_map(|(content, guid, first)| Block { content, guid, first });
    prop::collection::vec(block, least..8)
}

fn groups(least: usize) -> impl Strategy<Value = Vec<Group>> {
    let head = (runs(), id(), id()).prop_map(|(runs, guid, first)| Head { runs, guid, first });
    // A group holds something: a head, or a block.
    let headed = (head, blocks(0)).prop_map(|(head, blocks)| Group { head: Some(head), blocks });
    let headless = blocks(1).prop_map(|blocks| Group { head: None, blocks });
    prop::collection::vec(prop_oneof![headed, headless], least..3)
}

fn href() -> impl Strategy<Value = String> {
    strings("/akn/un/doc/[a-z]{1,4}/eng@/!main(#para_[1-9三])?")
}

fn body() -> impl Strategy<Value = Body> {
    let target = || (href(), words()).prop_map(|(href, shown)| Target { href, shown });
    let change = prop_oneof![
        blocks(1).prop_map(Proposed::Add),
        (runs(), runs()).prop_map(|(old, new)| Proposed::Modify { old, new }),
        runs().prop_map(Proposed::Suppress),
    ];
    let proposal = (target(), change).prop_map(|(target, change)| Proposal { target, change });
    let amendment =
        (runs(), prop::collection::vec(proposal, 1..4), prop::collection::vec(runs(), 0..3))
            .prop_map(|(heading, proposals, justification)| Amendment {
                heading,
                proposals,
                justification,
            });
    let listed = (href(), words()).prop_map(|(href, shown)| Listed { href, shown });
    let stage = prop_oneof![Just(Stage::Draft), Just(Stage::Adopted)];
    let opinion = (stage, groups(0), groups(1)).prop_map(|(stage, preamble, operative)| Opinion {
        stage,
        preamble,
        operative,
    });
    prop_oneof![
        5 => blocks(1).prop_map(Body::Report),
        3 => opinion.prop_map(Body::Opinion),
        2 => amendment.prop_map(Body::Amendment),
        1 => prop::collection::vec(listed, 1..4).prop_map(Body::AmendmentList),
    ]
}

fn day() -> impl Strategy<Value = Date> {
    (1i16..3000, 1i8..13, 1i8..29).prop_map(|(year, month, day)| date(year, month, day))
}

fn agent(id: &'static str) -> impl Strategy<Value = Agent> {
    words().prop_map(move |name| Agent { id: id.to_owned(), name })
}

fn identity() -> impl Strategy<Value = Identity> {
    let version = prop_oneof![
        Just(Version::First),
        (day(), 0..9u32).prop_map(|(date, number)| Version::Later { date, number }),
    ];
    let part = || strings("[a-zA-Z0-9._-]{1,6}");
    (
        (part(), prop::option::of(part()), part(), day(), part()),
        (select(Lang::ALL.to_vec()), version),
        (agent("secretariat"), prop::option::of(agent("para_1"))),
    )
        .prop_map(|((country, subtype, issuer, date, number), (lang, version), agents)| {
            let (author, editor) = agents;
            Identity { country, subtype, issuer, date, number, lang, version, author, editor }
        })
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    let step = select(vec![Step::Generation, Step::Amendment, Step::Repeal]);
    let event = (day(), step, href(), words()).prop_map(|(date, step, href, shown)| Event {
        date,
        step,
        href,
        shown,
    });
    prop::collection::vec(event, 0..3)
}

/// Changes, each with places among the ids of the document that it is given to.
fn changes() -> impl Strategy<Value = Vec<(Change, Vec<prop::sample::Index>)>> {
    let turn = select(vec![
        Turn::Edited,
        Turn::Moved,
        Turn::MovedAndEdited,
        Turn::Split,
        Turn::Merged,
        Turn::Deleted,
        Turn::New,
    ]);
    let hrefs = |most| prop::collection::vec(href(), 0..most);
    let change =
        (turn, hrefs(3), hrefs(2), prop::collection::vec(any::<prop::sample::Index>(), 0..3))
            .prop_map(|(turn, from, by, to)| (Change { turn, from, to: Vec::new(), by }, to));
    prop::collection::vec(change, 0..4)
}

/// The places that hold permanent ids.
fn guids(body: &mut Body) -> Vec<&mut Option<String>> {
    match body {
        Body::Report(blocks) => blocks.iter_mut().map(|block| &mut block.guid).collect(),
        Body::Opinion(opinion) => {
            let groups = opinion.preamble.iter_mut().chain(&mut opinion.operative);
            let ids = groups.flat_map(|group| {
                let heads = group.head.iter_mut().map(|head| &mut head.guid);
                heads.chain(group.blocks.iter_mut().map(|block| &mut block.guid))
            });
            ids.collect()
        }
        Body::Amendment(amendment) => {
            let added = amendment.proposals.iter_mut().filter_map(|proposal| {
                let Proposed::Add(blocks) = &mut proposal.change else { return None };
                Some(blocks)
            });
            added.flatten().map(|block| &mut block.guid).collect()
        }
        Body::AmendmentList(_) => Vec::new(),
    }
}

fn document() -> impl Strategy<Value = Document> {
    (identity(), words(), body(), events(), changes()).prop_map(
        |(identity, title, mut body, events, changes)| {
            let mut seen = HashSet::new();
            for guid in guids(&mut body) {
                let again = guid.as_ref().is_some_and(|guid| !seen.insert(guid.clone()));
                if again {
                    *guid = None;
                }
            }
            let ids: Vec<String> =
                guids(&mut body).into_iter().flatten().map(|id| id.clone()).collect();
            let given = changes.into_iter().map(|(mut change, places)| {
                if !ids.is_empty() {
                    change.to = places.iter().map(|place| place.get(&ids).clone()).collect();
                }
                change
            });
            let changes = given.filter(|one| !one.from.is_empty() || !one.to.is_empty()).collect();
            Document { identity, title, body, events, changes }
        },
    )
}

/// The values of an attribute, in order.
fn values<'f>(file: &'f str, name: &str) -> Vec<&'f str> {
    let mark = format!(" {name}=\"");
    file.split(&mark).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 10_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_document_comes_back_and_its_ids_are_its_own(document in document()) {
        let file = write(&document).expect("it is fit");
        let reading = read(file.as_bytes()).expect("our own file is read");
        prop_assert_eq!(&reading.document, &document);
        prop_assert_eq!(&reading.losses, &[]);
        let given = values(&file, "eId");
        let known: HashSet<&str> = given.iter().copied().collect();
        prop_assert_eq!(known.len(), given.len());
        let blocks = eids(&document);
        prop_assert_eq!(blocks.len(), document.body.blocks().len());
        prop_assert!(blocks.iter().all(|eid| known.contains(eid.as_str())));
    }
}

#[test]
fn samples_come_back_and_are_left_for_other_readers() {
    for (name, document) in sample::all() {
        let file = write(&document).unwrap_or_else(|unfit| panic!("{name}: {unfit}"));
        keep(&name, &file);
        let reading = read(file.as_bytes()).expect("our own file is read");
        assert_eq!(reading.document, document, "{name}");
        assert_eq!(reading.losses, [], "{name}");
    }
}

/// Random documents, for the schema: what a hand would not write.
#[test]
fn random_documents_are_left_for_other_readers() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    for number in 0..100 {
        let tree = document().new_tree(&mut runner).expect("a document is made");
        let file = write(&tree.current()).expect("it is fit");
        keep(&format!("random-{number}"), &file);
    }
}

/// Links that no address may be: they are written so that the schema takes them.
#[test]
fn naughty_links_are_left_for_other_readers() {
    let links = [
        "https://a b/%zz|x\"<>\\^`{}",
        "http://a:b/c",
        "http://[::1]/",
        "http://[x",
        "https://",
        "http://?#a#b",
        "http://a:99999999999/",
        "http://:@:/",
        "mailto:",
        "mailto:a@b, c@d \u{1}\u{fffe}",
        "https://пример.рф/路径?q=é%C3%A9%",
    ];
    let run = |link: &str| Run { link: Some(link.to_owned()), ..Run::plain("x") };
    let (_, mut document) = sample::all().remove(0);
    let runs = links.iter().map(|link| run(link)).collect();
    let content = Content::new(Kind::Paragraph, "", runs);
    document.body = Body::Report(vec![Block { content, guid: None, first: None }]);
    let file = write(&document).expect("it is fit");
    keep("links", &file);
    assert!(read(file.as_bytes()).is_ok());
}
