//! Prints how long it takes to consolidate 1,000 proposals on 200 paragraphs, with brackets.

use std::time::{Duration, Instant};

use amend::{
    Amendment, Document, Entry, Lineage, Place, ProposalId, Proposed, Target, apply, by_source,
    by_text, consolidate, rebase,
};
use text::{Block, BlockId, Content, Kind, Run};

const BLOCKS: u32 = 200;
const PROPOSALS: u32 = 1_000;
const WORDS: usize = 62;
const ROUNDS: usize = 15;

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
    let blocks: Vec<Block> = (1..=BLOCKS).map(|id| paragraph(id, &mut dice)).collect();
    let spread: Vec<Amendment> = (1..=PROPOSALS)
        .map(|at| proposal(at, &blocks[dice.below(blocks.len())], &mut dice))
        .collect();
    let heaped: Vec<Amendment> =
        (1..=PROPOSALS).map(|at| proposal(at, &blocks[0], &mut dice)).collect();
    show("1,000 proposals on 200 paragraphs", &blocks, &spread);
    show("1,000 proposals on one paragraph", &blocks, &heaped);
    let long: Vec<Block> = vec![long_paragraph(&blocks)];
    let few: Vec<Amendment> = (1..=20).map(|at| proposal(at, &long[0], &mut dice)).collect();
    show("20 proposals on one paragraph of 930 words", &long, &few);
    let next: Vec<Block> = blocks.iter().map(|block| reworded(block, &mut dice)).collect();
    let rebasing = quickest(|| {
        let lineage = Lineage::of(&blocks, &next);
        spread.iter().map(|amendment| rebase(amendment, &lineage)).collect::<Vec<_>>()
    });
    println!("1,000 proposals rebased: {rebasing:.1?}");
    let accepted: Vec<Amendment> = accepted(&blocks, &mut dice);
    let applying = quickest(|| apply(&blocks, &accepted).map(|text| text.drafted.len()));
    println!("{} accepted amendments applied: {applying:.1?}", accepted.len());
}

fn show(what: &str, blocks: &[Block], amendments: &[Amendment]) {
    let time = quickest(|| consolidate(blocks, amendments, &[]));
    let entries = consolidate(blocks, amendments, &[]);
    let open = entries.iter().map(|entry| match entry {
        Entry::Block { bracketed: Some(text), .. } => text.open(),
        _ => 0,
    });
    let rows = quickest(|| (by_text(&entries), by_source(&entries)));
    println!("{what}: consolidated {time:.1?}, both tables {rows:.1?}");
    println!("    {} entries, {} brackets", entries.len(), open.sum::<usize>());
}

/// The quickest of some rounds: what else the machine does only makes it slower.
fn quickest<T>(work: impl Fn() -> T) -> Duration {
    let round = |_| {
        let start = Instant::now();
        std::hint::black_box(work());
        start.elapsed()
    };
    (0..ROUNDS).map(round).min().unwrap_or_default()
}

/// Words are as unevenly spread as in a language: the first few make half of a text.
fn word(dice: &mut Dice) -> String {
    let limit = 1 << (3 + dice.below(12));
    let syllables = ["ta", "ri", "mon", "se", "lo", "ven", "ku", "pa"];
    let mut left = dice.below(limit) + 1;
    let mut word = String::new();
    while left > 0 {
        word.push_str(syllables[left % 8]);
        left /= 8;
    }
    word
}

fn paragraph(id: u32, dice: &mut Dice) -> Block {
    let words: Vec<String> = (0..WORDS).map(|_| word(dice)).collect();
    let runs = vec![Run::plain(words.join(" ") + ".")];
    let content = Content::new(Kind::Paragraph, format!("{}.{}", id / 20 + 1, id % 20 + 1), runs);
    Block { id: BlockId(id), content }
}

fn long_paragraph(blocks: &[Block]) -> Block {
    let all: Vec<String> = blocks[..15].iter().map(|block| block.content.plain()).collect();
    let content = Content::new(Kind::Paragraph, "1", vec![Run::plain(all.join(" "))]);
    Block { id: BlockId(1), content }
}

/// The words with one to six phrases put in, taken out or replaced.
fn edited(block: &Block, dice: &mut Dice) -> Vec<Run> {
    let plain = block.content.plain();
    let mut words: Vec<String> = plain.split(' ').map(str::to_owned).collect();
    for _ in 0..1 + dice.below(6) {
        let at = dice.below(words.len());
        let end = (at + dice.below(4)).min(words.len());
        let new: Vec<String> = (0..dice.below(4)).map(|_| word(dice)).collect();
        words.splice(at..end, new);
    }
    vec![Run::plain(words.join(" "))]
}

fn reworded(block: &Block, dice: &mut Dice) -> Block {
    if dice.below(3) > 0 {
        return block.clone();
    }
    let (kind, label) = (block.content.kind.clone(), block.content.label.clone());
    Block { id: block.id, content: Content::new(kind, label, edited(block, dice)) }
}

/// Of ten proposals seven are MODs, the others an ADD, a SUP and a NOC.
fn proposal(at: u32, block: &Block, dice: &mut Dice) -> Amendment {
    let proposed = match dice.below(10) {
        0 => {
            let content = Content::new(Kind::Paragraph, "", edited(block, dice));
            Proposed::Add { place: Place::After(block.id), content }
        }
        1 => Proposed::Sup { target: Target::Block(block.id) },
        2 => Proposed::Noc { target: Target::Block(block.id), emphatic: false },
        _ => Proposed::Mod { block: block.id, wording: edited(block, dice) },
    };
    amendment(at, proposed)
}

/// One amendment for each block: what is accepted for one does not collide.
fn accepted(blocks: &[Block], dice: &mut Dice) -> Vec<Amendment> {
    let each = (1..).zip(blocks);
    each.map(|(at, block)| proposal(at, block, dice)).collect()
}

fn amendment(at: u32, proposed: Proposed) -> Amendment {
    let sources = ["AFR", "APT", "ARB", "CIT", "EUR", "RCC"];
    let source = sources[at as usize % sources.len()].to_owned();
    let document = Document { number: at % 40 + 1, addendum: None };
    let id = ProposalId::new(vec![source.clone()], document, at).expect("a code, two numbers");
    Amendment { id, proposed, reason: Some("why".to_owned()), sponsors: vec![source] }
}
