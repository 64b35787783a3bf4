//! Prints how long a compilation takes: `cargo run --release -p papers --example compile`.

use std::collections::BTreeMap;
use std::time::Instant;

use forum::calendar::Calendar;
use forum::comment::{Class, Comment, Filing, Kind, Stage, Target, Words};
use forum::entity::{Category, Entity, Region};
use forum::mandate::{Forum, Late, Mandate};
use forum::report::Report;
use forum::{CommentId, EntityId, ForumId, Phrase};
use jiff::Timestamp;
use lang::Lang;
use papers::compilation::{Remark, Shown, Source, compile, docx, xlsx};
use text::{Block, BlockId, Content, Kind as BlockKind, Run};

const BLOCKS: u32 = 80;

fn main() {
    let forum = forum();
    for count in [1_000, 10_000, 100_000] {
        let source = source(&forum, count);
        let begun = Instant::now();
        let compilation = compile(source);
        let sorted = begun.elapsed();
        let file = docx(&compilation, &say);
        let written = begun.elapsed();
        println!(
            "{count:>7} comments: sorted in {sorted:.0?}, docx after {written:.0?} ({} kB)",
            file.len() / 1_000
        );
        if let Some(path) = std::env::args().nth(1) {
            std::fs::write(format!("{path}/{count}.docx"), &file).expect("the folder is there");
        }
        let begun = Instant::now();
        let sheet = xlsx(&compilation, &say).expect("a workbook");
        println!("{:>26} xlsx in {:.0?} ({} kB)", "", begun.elapsed(), sheet.len() / 1_000);
        if let Some(path) = std::env::args().nth(1) {
            std::fs::write(format!("{path}/{count}.xlsx"), &sheet).expect("the folder is there");
        }
    }
}

fn say(key: &str, facts: &[(&str, String)]) -> String {
    let facts: Vec<&str> = facts.iter().map(|(_, value)| value.as_str()).collect();
    format!("{key} {}", facts.join(" "))
}

/// A sentence of so many words, never the same twice.
fn words(seed: u64, count: u64) -> String {
    const WORDS: [&str; 16] = [
        "connectivity",
        "should",
        "the",
        "be",
        "of",
        "governments",
        "and",
        "resilience",
        "for",
        "meaningful",
        "developing",
        "countries",
        "innovation",
        "policy",
        "all",
        "in",
    ];
    let mut state = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963);
        WORDS[usize::try_from(state >> 60).expect("it is small")]
    };
    (0..count).map(|_| next()).collect::<Vec<_>>().join(" ")
}

fn source(forum: &Forum, count: u32) -> Source<'_> {
    let block = |id: u32| {
        let runs = vec![Run::plain(words(u64::from(id), 70))];
        let content = Content::new(BlockKind::Paragraph, format!("1.{id}"), runs);
        let block = Block { id: BlockId(id), content };
        Shown { block, lang: Lang::En, original: None }
    };
    let blocks: Vec<Shown> = (1..=BLOCKS).map(block).collect();
    let remarks = (0..count).map(|nth| remark(nth, &blocks)).collect();
    Source {
        forum,
        draft: 3,
        title: "Third draft of the report".to_owned(),
        lang: Lang::En,
        blocks,
        remarks,
        revision: Some(0),
        upto: Timestamp::from_second(1_800_000_000).expect("a time"),
    }
}

/// Every third comment proposes wording, every tenth answers another.
fn remark(nth: u32, blocks: &[Shown]) -> Remark {
    let shown = &blocks[(nth % BLOCKS) as usize];
    let wording = (nth.is_multiple_of(3)).then(|| {
        let plain = shown.block.content.plain();
        plain.replacen("governments", &words(u64::from(nth), 3), 1) + " and others"
    });
    let target = match nth % 10 {
        9 => Target::Comment(CommentId(format!("c{}", nth - 9))),
        _ => Target::Block(shown.block.id),
    };
    let filing = Filing {
        received: Timestamp::from_second(1_750_000_000 + i64::from(nth) * 40).expect("a time"),
        deadline: None,
        class: if nth.is_multiple_of(50) { Class::Late } else { Class::OnTime },
        sha256: String::new(),
        serial: None,
    };
    Remark {
        comment: Comment {
            id: CommentId(format!("c{nth}")),
            draft: 3,
            target,
            said: None,
            kind: Kind::ALL[(nth % 4) as usize],
            lang: Lang::En,
            by: None,
            entity: (!nth.is_multiple_of(4)).then(|| EntityId(format!("e{}", nth % 190))),
            joined: Vec::new(),
            proposes: wording.is_some().then_some(forum::comment::Mark::Mod),
            stance: None,
            file: None,
            words: String::new(),
            written: filing.received,
            stage: Stage::Filed(filing),
            disposition: None,
        },
        words: Words { text: words(u64::from(nth) + 7, 60), wording },
        author: nth.is_multiple_of(4).then(|| ("A. Reader".to_owned(), String::new())),
    }
}

fn forum() -> Forum {
    let entity = |nth: u32| {
        let name = Phrase::only(Lang::En, &format!("Invented State {nth}"));
        let id = EntityId(format!("e{nth}"));
        let itu_region = Some(Region::ALL[(nth % 6) as usize]);
        Entity { itu_region, ..Entity::new(id, Category::MemberState, name) }
    };
    let mandate = Mandate {
        id: ForumId::from("sample"),
        symbol: "CL-24/44".to_owned(),
        name: Phrase::only(Lang::En, "A forum"),
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
    let closes = jiff::civil::time(23, 59, 59, 0);
    Forum {
        mandate,
        calendar: Calendar { zone: "Europe/Zurich".to_owned(), closes, dates: Vec::new() },
        founded: Timestamp::UNIX_EPOCH,
        offices: Vec::new(),
        standings: BTreeMap::new(),
        entities: (0..190).map(entity).map(|e| (e.id.clone(), e)).collect::<BTreeMap<_, _>>(),
        report: Report::default(),
        requests: Vec::new(),
        drafting: None,
    }
}
