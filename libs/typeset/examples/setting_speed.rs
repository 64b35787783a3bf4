//! Prints how long a report of about a hundred pages takes, first and again, and what it holds.

use std::time::{Duration, Instant};

use lang::Lang;
use text::{BlockId, Content, Kind, Run};
use typeset::{Document, Fonts, Mark, Part, Remark, kept, pdf};

const WORDS: [(Lang, [&str; 12]); 3] = [
    (
        Lang::En,
        [
            "connectivity",
            "the",
            "Member States",
            "universal",
            "of",
            "resilience",
            "policy",
            "digital inclusion",
            "infrastructure",
            "should be recognized",
            "as",
            "bridging",
        ],
    ),
    (
        Lang::Ar,
        [
            "التوصيلية",
            "في",
            "الدول الأعضاء",
            "الشاملة",
            "من",
            "الصمود",
            "السياسات",
            "الشمول الرقمي",
            "البنية التحتية",
            "ينبغي الاعتراف",
            "إلى",
            "سد الفجوة",
        ],
    ),
    (
        Lang::Zh,
        [
            "连通性",
            "的",
            "成员国",
            "普遍",
            "和",
            "韧性，",
            "政策",
            "数字包容",
            "基础设施",
            "应当得到承认",
            "作为",
            "弥合。",
        ],
    ),
];

/// Text that does not repeat, from a plain generator of numbers.
fn text(seed: &mut u64, words: &[&str], count: usize, blank: &str) -> String {
    let mut text = String::new();
    for _ in 0..count {
        *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963);
        let pick = (*seed >> 33) as usize;
        text.push_str(words[pick % words.len()]);
        if pick.is_multiple_of(11) {
            text.push_str(&(pick % 9_973).to_string());
        }
        text.push_str(blank);
    }
    text
}

/// A report with a heading, nine paragraphs, a list, and comments on some of them, many times.
fn report(lang: Lang, words: &[&str], sections: usize) -> Document {
    let mut seed = 7;
    let blank = if lang == Lang::Zh { "" } else { " " };
    let mut parts = vec![Part::Contents("—".to_owned())];
    let mut id = 0;
    for section in 1..=sections {
        for at in 0..12 {
            id += 1;
            let kind = match at {
                0 => Kind::Heading(1),
                10 | 11 => Kind::Item(1),
                _ => Kind::Paragraph,
            };
            let count = if at == 0 { 4 } else { 60 };
            let run = Run::plain(text(&mut seed, words, count, blank));
            let label = format!("{section}.{at}");
            let content = Content::new(kind, label, vec![run]);
            parts.push(Part::Block { content, anchor: Some(BlockId(id)), lang: None });
            if at == 5 {
                let mut marked = kept(vec![Run::plain(text(&mut seed, words, 20, blank))]);
                marked.push((Mark::Inserted, Run::plain(text(&mut seed, words, 10, blank))));
                parts.push(Part::Remark(Remark {
                    level: 0,
                    from: format!("{id}."),
                    facts: "2025-05-20".to_owned(),
                    text: vec![marked],
                    lang: None,
                }));
            }
        }
    }
    Document {
        lang,
        title: words[0].to_owned(),
        subtitle: Vec::new(),
        author: String::new(),
        created: "2025-05-20T12:00:00Z".parse().expect("the date is one"),
        header: "EF-1/DOC/3".to_owned(),
        footer: words[2].to_owned(),
        parts,
    }
}

fn main() {
    let begun = Instant::now();
    let fonts = Fonts::of_system();
    println!("fonts listed in {:?}", begun.elapsed());
    for (lang, words) in &WORDS {
        let document = report(*lang, words, if *lang == Lang::Zh { 90 } else { 50 });
        let begun = Instant::now();
        let first = pdf(&document, &fonts);
        let cold = begun.elapsed();
        let mut warm = Duration::MAX;
        for _ in 0..5 {
            let begun = Instant::now();
            let again = pdf(&document, &fonts);
            warm = warm.min(begun.elapsed());
            assert_eq!(again, first, "the same document gives the same bytes");
        }
        match first {
            Ok(set) => {
                let (pages, size) = (set.pages, set.bytes.len());
                println!("{lang}: {pages} pages, {size} bytes: first {cold:?}, again {warm:?}");
            }
            Err(fault) => println!("{lang}: {fault}"),
        }
        println!("  memory: {}", memory());
    }
}

/// What the process holds, where the system says so.
fn memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let lines =
        status.lines().filter(|line| line.starts_with("VmRSS") || line.starts_with("VmHWM"));
    lines
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect::<Vec<_>>()
        .join(", ")
}
