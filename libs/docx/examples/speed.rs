//! Prints how long writing 10,000 and 100,000 comments and reading 200 pages take.

use std::time::{Duration, Instant};

use docx::{Options, Style, Writer};
use text::{BlockId, Content, Kind, Run};

const WORDS: [&str; 24] = [
    "connectivity",
    "the",
    "Member",
    "States",
    "universal",
    "of",
    "and",
    "resilience",
    "policy",
    "digital",
    "inclusion",
    "to",
    "for",
    "infrastructure",
    "should",
    "be",
    "recognized",
    "as",
    "bridging",
    "divides",
    "encourages",
    "innovation",
    "in",
    "sustainable",
];

/// Text that does not repeat, from a plain generator of numbers.
fn text(seed: &mut u64, words: usize) -> String {
    let mut text = String::new();
    for _ in 0..words {
        *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963);
        let pick = (*seed >> 33) as usize;
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(WORDS[pick % WORDS.len()]);
        if pick.is_multiple_of(11) {
            text.push_str(&(pick % 9_973).to_string());
        }
    }
    text
}

fn best(times: usize, mut work: impl FnMut() -> usize) -> (Duration, usize) {
    let mut best = (Duration::MAX, 0);
    for _ in 0..times {
        let start = Instant::now();
        let size = work();
        best = best.min((start.elapsed(), size));
    }
    best
}

fn comments(texts: &[String]) -> Vec<u8> {
    let mut writer = Writer::new(Options { lang: "en".into(), ..Options::default() });
    for (at, text) in texts.iter().enumerate() {
        let head = format!("Comment {at}, Member State, 12 May 2026, on 2.1.{}", at % 90);
        writer.paragraph(Style::CommentHead, "", &[Run::plain(head)]);
        writer.paragraph(Style::CommentText, "", &[Run::plain(text.as_str())]);
    }
    writer.finish()
}

fn report(words: usize) -> Vec<u8> {
    let mut seed = 7;
    let mut writer = Writer::new(Options { lang: "en".into(), ..Options::default() });
    for at in 0..words / 100 {
        let mut runs = vec![Run::plain(text(&mut seed, 50)), Run::plain(text(&mut seed, 50))];
        runs[1].style.italic = true;
        let kind = if at % 10 == 0 { Kind::Heading(2) } else { Kind::Paragraph };
        let content = Content::new(kind, format!("{}.{}", at / 10 + 1, at % 10), runs);
        writer.content(&content, Some(BlockId(at as u32)));
    }
    writer.finish()
}

fn main() {
    for count in [10_000, 100_000] {
        let mut seed = 1;
        let texts: Vec<String> = (0..count).map(|_| text(&mut seed, 15)).collect();
        let letters: usize = texts.iter().map(String::len).sum();
        let (time, size) = best(5, || comments(&texts).len());
        println!("write {count} comments ({letters} bytes of text): {time:?}, file {size} bytes");
    }
    for pages in [200, 1_000] {
        let file = report(pages * 500);
        let (time, blocks) = best(5, || docx::read(&file).map_or(0, |i| i.contents.len()));
        println!("read {pages} pages ({} words): {time:?}, {blocks} blocks", pages * 500);
    }
}
