//! Prints how long it takes to compare two long texts: 8,000 blocks of 500,000 words.

use std::time::{Duration, Instant};

use redline::{align, redline};
use text::{Content, Kind, Run};

const BLOCKS: usize = 8_000;
const WORDS: usize = 62;

/// Numbers that look random and are the same each time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }
}

fn main() {
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    let old: Vec<Content> = (0..BLOCKS).map(|at| block(at, &mut dice)).collect();
    show("a draft and the next", &old, &next_draft(&old, &mut dice));
    show("the same twice", &old, &old);
    let every: Vec<Content> = old.iter().map(|block| reworded(block, &mut dice)).collect();
    show("every block edited", &old, &every);
    let other: Vec<Content> = (0..BLOCKS).map(|at| block(at, &mut dice)).collect();
    show("two strangers", &old, &other);
    let turned: Vec<Content> = old.iter().rev().cloned().collect();
    show("back to front", &old, &turned);
    let whole = |text: &[Content]| {
        let words = text.iter().map(Content::plain).collect::<Vec<_>>().join(" ");
        vec![Content::new(Kind::Paragraph, "", vec![Run::plain(words)])]
    };
    show("all in one block", &whole(&old), &whole(&next_draft(&old, &mut dice)));
    show("one block each, strangers", &whole(&old), &whole(&other));
    show("all of it split", &whole(&old), &old);
    let short = |at: usize| {
        Content::new(Kind::Paragraph, "", vec![Run::plain(format!("the {} of", at % 7))])
    };
    let left: Vec<Content> = (0..BLOCKS).map(short).collect();
    let right: Vec<Content> = (0..BLOCKS).map(|at| short(at * at / 3)).collect();
    show("8,000 short ones alike", &left, &right);
}

fn show(what: &str, old: &[Content], new: &[Content]) {
    let start = Instant::now();
    let aligned = align(old, new);
    let alignment = start.elapsed();
    let start = Instant::now();
    let sum = redline(old, new).summary();
    let whole = start.elapsed();
    let seconds = |time: Duration| time.as_secs_f64();
    println!("{what}: align {:.2} s, redline {:.2} s", seconds(alignment), seconds(whole));
    println!("    {} pairs, {sum:?}", aligned.pairs.len());
}

/// Words are as unevenly spread as in a language: the first few make half of a text.
fn word(dice: &mut Dice) -> String {
    let limit = 1 << (3 + dice.below(12));
    let number = dice.below(limit);
    let syllables = ["ta", "ri", "mon", "se", "lo", "ven", "ku", "pa"];
    let mut left = number + 1;
    let mut word = String::new();
    while left > 0 {
        word.push_str(syllables[left % 8]);
        left /= 8;
    }
    word
}

fn block(at: usize, dice: &mut Dice) -> Content {
    let words: Vec<String> = (0..WORDS).map(|_| word(dice)).collect();
    let label = format!("{}.{}", at / 20 + 1, at % 20 + 1);
    Content::new(Kind::Paragraph, label, vec![Run::plain(words.join(" ") + ".")])
}

fn reworded(block: &Content, dice: &mut Dice) -> Content {
    let plain = block.plain();
    let mut words: Vec<String> = plain.split(' ').map(str::to_owned).collect();
    for _ in 0..1 + dice.below(12) {
        let at = dice.below(words.len());
        words[at] = word(dice);
    }
    Content::new(block.kind.clone(), block.label.clone(), vec![Run::plain(words.join(" "))])
}

/// A third of the blocks edited, one in fifty moved, split, merged, deleted or put in.
fn next_draft(old: &[Content], dice: &mut Dice) -> Vec<Content> {
    let mut new: Vec<Content> = Vec::with_capacity(old.len());
    for (at, content) in old.iter().enumerate() {
        match dice.below(250) {
            0..80 => new.push(reworded(content, dice)),
            80 => new.insert(dice.below(new.len() + 1), content.clone()),
            81 => new.push(block(at, dice)),
            82 => {}
            83 => {
                let plain = content.plain();
                let words: Vec<&str> = plain.split(' ').collect();
                for half in [&words[..30], &words[30..]] {
                    let runs = vec![Run::plain(half.join(" "))];
                    new.push(Content::new(Kind::Paragraph, "", runs));
                }
            }
            84 if !new.is_empty() => {
                let last = new.pop().expect("checked above");
                let joined = format!("{} {}", last.plain(), content.plain());
                new.push(Content::new(Kind::Paragraph, last.label, vec![Run::plain(joined)]));
            }
            _ => new.push(content.clone()),
        }
    }
    new
}
