//! Prints how long making tracked changes of 200 and 1,000 pages takes, proof included.

use std::time::{Duration, Instant};

use docx::{Options, Tracking, Writer, accept, redline, reject};
use text::{Content, Kind, Run};

const WORDS: [&str; 16] = [
    "connectivity",
    "the",
    "Member",
    "States",
    "of",
    "and",
    "resilience",
    "policy",
    "digital",
    "inclusion",
    "to",
    "for",
    "should",
    "be",
    "in",
    "sustainable",
];

/// A plain generator of numbers, so that each run measures the same text.
fn draw(seed: &mut u64) -> usize {
    *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963);
    (*seed >> 33) as usize
}

fn words(seed: &mut u64, count: usize) -> Vec<String> {
    let word = |seed: &mut u64| {
        let pick = draw(seed);
        let tail = if pick.is_multiple_of(7) { (pick % 9_973).to_string() } else { String::new() };
        format!("{}{tail}", WORDS[pick % WORDS.len()])
    };
    (0..count).map(|_| word(seed)).collect()
}

/// A text of paragraphs of 100 words, and the same with a number of places changed.
fn pair(count: usize, changes: usize) -> (Vec<Vec<String>>, Vec<Vec<String>>) {
    let mut seed = 7;
    let old: Vec<Vec<String>> = (0..count / 100).map(|_| words(&mut seed, 100)).collect();
    let mut new = old.clone();
    for at in 0..changes {
        let place = draw(&mut seed) % new.len();
        match at % 20 {
            0 => new[place] = words(&mut seed, 100),
            1 => new.insert(place, words(&mut seed, 60)),
            2 => drop(new.remove(place)),
            _ => {
                let word = draw(&mut seed) % new[place].len();
                new[place].splice(word..=word, ["changed".to_owned(), "here".to_owned()]);
            }
        }
    }
    (old, new)
}

fn file(text: &[Vec<String>]) -> Vec<u8> {
    let mut writer = Writer::new(Options { lang: "en".into(), ..Options::default() });
    for (at, paragraph) in text.iter().enumerate() {
        let (left, right) = paragraph.split_at(paragraph.len() / 2);
        let mut runs = vec![Run::plain(left.join(" ") + " "), Run::plain(right.join(" "))];
        runs[1].style.italic = at % 3 == 0;
        let kind = if at % 10 == 0 { Kind::Heading(2) } else { Kind::Paragraph };
        writer.content(&Content::new(kind, "", runs), None);
    }
    writer.finish()
}

fn best<T>(times: usize, mut work: impl FnMut() -> T) -> (Duration, T) {
    let mut best: Option<(Duration, T)> = None;
    for _ in 0..times {
        let start = Instant::now();
        let made = work();
        let time = start.elapsed();
        if best.as_ref().is_none_or(|(known, _)| time < *known) {
            best = Some((time, made));
        }
    }
    best.expect("it ran at least once")
}

/// The most memory the process has held, where the system says so.
fn peak() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM"));
    line.map(|line| line.split_whitespace().skip(1).collect::<Vec<_>>().join(" "))
        .unwrap_or_else(|| "not known".to_owned())
}

fn main() {
    for (pages, changes) in [(200, 500), (1_000, 2_500)] {
        let (old, new) = pair(pages * 500, changes);
        let (old, new) = (file(&old), file(&new));
        for proved in [false, true] {
            let (author, date) = ("Secretariat".into(), "2026-05-04T10:00:00Z".into());
            let tracking = Tracking { author, date, proved };
            let (time, told) = best(5, || redline(&old, &new, &tracking).expect("it is told"));
            println!(
                "redline {pages} pages ({} words), proved {proved}: {time:?}, {} revisions",
                pages * 500,
                told.insertions + told.deletions
            );
            if proved {
                let (time, _) = best(5, || accept(&told.bytes).expect("it is read"));
                println!("accept the same: {time:?}");
                let (time, _) = best(5, || reject(&told.bytes).expect("it is read"));
                println!("reject the same: {time:?}");
            }
        }
        println!("most memory so far: {}", peak());
    }
}
