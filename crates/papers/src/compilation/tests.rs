//! Each comment stands in a compilation once, under what it is about.

use std::collections::BTreeMap;

use forum::calendar::Calendar;
use forum::comment::{Class, Comment, Disposition, Filing, Kind, Outcome, Stage, Target, Words};
use forum::entity::{Category, Entity, Group, Membership, Region};
use forum::mandate::{Forum, Late, Mandate};
use forum::report::Report;
use forum::{CommentId, EntityId, ForumId, PersonId, Phrase};
use jiff::Timestamp;
use jiff::civil::time;
use lang::Lang;
use text::{Block, BlockId, Content, Kind as BlockKind, Run};

use super::{Compilation, Remark, Shown, Source, compile, docx, symbol, xlsx};

fn entity(id: &str, category: Category, region: Option<Region>) -> Entity {
    let name = Phrase::only(Lang::En, &id.to_uppercase());
    let groups = vec![Membership::undated(Group::Ldc)];
    Entity { itu_region: region, groups, ..Entity::new(EntityId::from(id), category, name) }
}

pub(crate) fn forum() -> Forum {
    let mandate = Mandate {
        id: ForumId::from("wtpf-26"),
        symbol: "CL-24/44".to_owned(),
        name: Phrase::only(Lang::En, "The Forum"),
        short_name: Phrase::default(),
        theme: Phrase::default(),
        place: Phrase::default(),
        zone_name: Phrase::only(Lang::En, "Geneva time"),
        brackets: Phrase::default(),
        days: 3,
        contact: String::new(),
        languages: Lang::ALL.to_vec(),
        working_language: Lang::En,
        sub_themes: Vec::new(),
        agenda: Vec::new(),
        addressees: Vec::new(),
        proposals_by: Vec::new(),
        nominations: None,
        late: Late::Marked,
        grace_minutes: 15,
        rounds: Vec::new(),
        meetings: Vec::new(),
        rules: Vec::new(),
        house_clause: String::new(),
    };
    let entities = [
        entity("utopia", Category::MemberState, Some(Region::Europe)),
        entity("ruritania", Category::MemberState, Some(Region::Africa)),
        entity("acme", Category::SectorMember, None),
    ];
    Forum {
        mandate,
        calendar: Calendar {
            zone: "Europe/Zurich".to_owned(),
            closes: time(23, 59, 59, 0),
            dates: Vec::new(),
        },
        founded: Timestamp::UNIX_EPOCH,
        offices: Vec::new(),
        standings: BTreeMap::new(),
        entities: entities.into_iter().map(|e| (e.id.clone(), e)).collect::<BTreeMap<_, _>>(),
        report: Report::default(),
        requests: Vec::new(),
        drafting: None,
    }
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_750_000_000 + second).expect("a time")
}

fn remark(id: &str, target: Target, entity: Option<&str>, second: i64) -> Remark {
    let filing = Filing {
        received: at(second),
        deadline: None,
        class: Class::OnTime,
        sha256: String::new(),
        serial: None,
    };
    Remark {
        comment: Comment {
            id: CommentId::from(id),
            draft: 3,
            target,
            said: None,
            kind: Kind::Substantive,
            lang: Lang::En,
            by: None,
            entity: entity.map(EntityId::from),
            joined: Vec::new(),
            proposes: None,
            stance: None,
            file: None,
            words: String::new(),
            written: at(second),
            stage: Stage::Filed(filing),
            disposition: None,
        },
        words: Words { text: format!("text of {id}"), wording: None },
        author: entity.is_none().then(|| ("A. Reader".to_owned(), "Club".to_owned())),
    }
}

fn withdrawn(mut remark: Remark) -> Remark {
    if let Stage::Filed(filing) = remark.comment.stage {
        remark.comment.stage = Stage::Withdrawn(filing);
    }
    remark
}

fn block(id: u32, text: &str) -> Shown {
    let content = Content::new(BlockKind::Paragraph, format!("1.{id}"), vec![Run::plain(text)]);
    Shown { block: Block { id: BlockId(id), content }, lang: Lang::En, original: None }
}

fn made(forum: &Forum, remarks: Vec<Remark>, upto: i64) -> Compilation {
    compile(Source {
        forum,
        draft: 3,
        title: "Third draft".to_owned(),
        lang: Lang::En,
        blocks: vec![block(1, "The Forum meets every four years."), block(2, "It is open.")],
        remarks,
        revision: Some(1),
        upto: at(upto),
    })
}

/// The ids in order, replies in brackets behind what they answer.
fn outline(compilation: &Compilation) -> String {
    let threads = compilation.threads().map(|(passage, thread)| {
        let place = passage.map_or("-".to_owned(), |passage| passage.shown.block.id.to_string());
        let replies = thread.replies.iter().map(|reply| format!("[{}]", reply.remark.comment.id));
        format!("{place}:{}{}", thread.first.remark.comment.id, replies.collect::<String>())
    });
    threads.collect::<Vec<_>>().join(" ")
}

fn on(block: u32) -> Target {
    Target::Block(BlockId(block))
}

fn answering(id: &str) -> Target {
    Target::Comment(CommentId::from(id))
}

#[test]
fn comments_stand_in_the_order_of_the_text_and_of_time() {
    let forum = forum();
    let remarks = vec![
        remark("e", on(2), Some("utopia"), 5),
        remark("c", on(1), Some("utopia"), 3),
        remark("b", on(1), None, 2),
        remark("d", answering("c"), Some("acme"), 4),
        remark("g", answering("c"), None, 7),
        remark("f", answering("d"), Some("ruritania"), 6),
        remark("a", Target::Document, Some("ruritania"), 1),
        remark("x", on(77), Some("acme"), 8),
    ];
    let compilation = made(&forum, remarks, 100);
    assert_eq!(outline(&compilation), "-:a p1:b p1:c[d][f][g] p2:e -:x");
    let thread = &compilation.passages[0].threads[1];
    assert_eq!(thread.replies[0].answers, None);
    assert_eq!(thread.replies[1].answers, thread.replies[0].number);
    let numbers: Vec<_> = compilation.threads().flat_map(|(_, t)| t.entries()).collect();
    let numbers: Vec<_> = numbers.iter().filter_map(|entry| entry.number).collect();
    assert_eq!(numbers, (1..=8).collect::<Vec<_>>());
    assert_eq!(compilation.counts.comments, 8);
    assert_eq!(compilation.symbol, "WTPF-26/COM/3(Rev.1)-E");
}

#[test]
fn what_came_later_is_left_out_and_what_was_withdrawn_is_counted() {
    let forum = forum();
    let remarks = vec![
        remark("a", on(1), Some("utopia"), 1),
        withdrawn(remark("b", on(1), Some("acme"), 2)),
        withdrawn(remark("c", on(2), Some("acme"), 3)),
        remark("d", answering("c"), None, 4),
        remark("e", on(1), Some("utopia"), 50),
    ];
    let compilation = made(&forum, remarks, 10);
    assert_eq!(outline(&compilation), "p1:a p2:c[d]");
    assert_eq!((compilation.counts.comments, compilation.counts.withdrawn), (2, 2));
    assert_eq!(compilation.passages[1].threads[0].first.number, None);
    let text = document(&compilation);
    assert!(!text.contains("text of c") && text.contains("text of d"));
}

#[test]
fn categories_and_regions_are_counted_by_who_filed() {
    let forum = forum();
    let mut joint = remark("a", on(1), Some("utopia"), 1);
    joint.comment.joined = vec![EntityId::from("ruritania"), EntityId::from("acme")];
    let remarks = vec![joint, remark("b", on(1), Some("acme"), 2), remark("c", on(1), None, 3)];
    let compilation = made(&forum, remarks, 10);
    assert_eq!(
        compilation.counts.by_category,
        [(Some(Category::MemberState), 1), (Some(Category::SectorMember), 1), (None, 1)]
    );
    assert_eq!(compilation.counts.by_region, [(Some(Region::Europe), 1), (None, 2)]);
    let from = &compilation.passages[0].threads[0].first.from;
    assert_eq!(from.join("+"), "UTOPIA+RURITANIA+ACME");
    assert_eq!(compilation.passages[0].threads[2].first.from, ["A. Reader (Club)"]);
}

#[test]
fn a_thousand_nested_replies_are_no_trouble() {
    let forum = forum();
    let mut remarks = vec![remark("0", on(1), Some("utopia"), 0)];
    for nth in 1..20_000 {
        remarks.push(remark(&nth.to_string(), answering(&(nth - 1).to_string()), None, nth));
    }
    let compilation = made(&forum, remarks, 1_000_000);
    assert_eq!(compilation.passages[0].threads[0].replies.len(), 19_999);
}

fn say(key: &str, facts: &[(&str, String)]) -> String {
    let facts: Vec<&str> = facts.iter().map(|(_, value)| value.as_str()).collect();
    format!("{key}({})", facts.join(","))
}

fn document(compilation: &Compilation) -> String {
    let import = ::docx::read(&docx(compilation, &say)).expect("it is a Word file");
    import.contents.iter().map(Content::plain).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_word_file_says_it_all() {
    let forum = forum();
    let mut late = remark("a", on(1), Some("utopia"), 1);
    if let Stage::Filed(filing) = &mut late.comment.stage {
        filing.class = Class::Late;
    }
    late.words.wording = Some("The Forum meets every two years.".to_owned());
    late.comment.proposes = Some(forum::comment::Mark::Mod);
    let by = PersonId(String::new());
    let (outcome, reason) = (Outcome::InPart, "=1+1 with \u{1}nasty <w:t>".to_owned());
    late.comment.disposition = Some(Disposition { outcome, reason, by, at: at(2) });
    let compilation = made(&forum, vec![late], 10);
    let text = document(&compilation);
    for part in [
        "WTPF-26/COM/3(Rev.1)-E",
        "UTOPIA",
        "class-late()",
        "text of a",
        "every fourtwo years",
        "→ outcome-in-part() · =1+1 with nasty <w:t>",
        "15 June 2025 at 17:06",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert_eq!(compilation.counts.late, 1);
}

#[test]
fn no_cell_is_a_formula() {
    let forum = forum();
    let mut remark = remark("a", on(1), None, 1);
    remark.words.text = "=HYPERLINK(\"http://example.org\")".to_owned();
    remark.author = Some(("@SUM(A1)".to_owned(), "+1".to_owned()));
    let file = xlsx(&made(&forum, vec![remark], 10), &say).expect("it is written");
    assert!(file.starts_with(b"PK"));
}

#[test]
fn a_symbol_tells_revision_and_language() {
    let forum = forum();
    assert_eq!(symbol(&forum, 2, None, Lang::Zh), "WTPF-26/COM/2-C");
    assert_eq!(symbol(&forum, 2, Some(0), Lang::Es), "WTPF-26/COM/2-S");
}
