//! Golden cases: a text, what is proposed for it, and what comes of it, in files.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use amend::{
    Amendment, Applied, Bracketed, Clash, Entry, Fate, Item, Lineage, Merge, Merged, Origin, Place,
    ProposalId, Proposed, Rebase, Shown, Stance, Target, Why, apply, by_source, by_text, check,
    consolidate, merge, rebase,
};
use redline::{Pair, align, to_plain_marked};
use text::{Block, BlockId, Content, Kind, Run, plain_text, read_markdown};

const SHAPE: &str = "a case has the parts text, proposed, perhaps next, and expected";
const WRITES: &str = "writing to a string succeeds";

#[test]
fn amendments_come_to_what_is_expected() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut wrong = Vec::new();
    let mut count = 0;
    for entry in fs::read_dir(folder).expect("the folder of cases is there") {
        let path = entry.expect("a folder can be listed").path();
        let source = fs::read_to_string(&path).expect("a case is a text file");
        let (asked, expected) = source.split_once("\n=== expected\n").expect(SHAPE);
        let found = told(asked);
        count += 1;
        if found == expected {
            continue;
        }
        if env::var_os("UPDATE").is_some() {
            fs::write(&path, format!("{asked}\n=== expected\n{found}")).expect("it can be written");
            continue;
        }
        wrong.push(format!("{}\n--- expected\n{expected}--- found\n{found}", path.display()));
    }
    assert!(count >= 18, "the cases are gone");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn told(asked: &str) -> String {
    let (_, rest) = asked.split_once("=== text\n").expect(SHAPE);
    let (text, rest) = rest.split_once("\n=== proposed\n").expect(SHAPE);
    let (proposed, next) = match rest.split_once("\n=== next\n") {
        Some((proposed, next)) => (proposed, Some(next)),
        None => (rest, None),
    };
    let contents = read_markdown(text).contents;
    let blocks: Vec<Block> = (1..).map(BlockId).zip(contents).map(block).collect();
    let (mut amendments, mut stances) = (Vec::new(), Vec::new());
    for line in proposed.lines().filter(|line| !line.trim().is_empty()) {
        match stance(line) {
            Some(stance) => stances.push(stance),
            None => amendments.push(amendment(line)),
        }
    }
    let mut out = String::new();
    for amendment in &amendments {
        for fault in check(amendment, &blocks) {
            writeln!(out, "fault {}: {fault} ({})", amendment.id, fault.key()).expect(WRITES);
        }
    }
    let entries = consolidate(&blocks, &amendments, &stances);
    entries.iter().for_each(|entry| tell_entry(&mut out, entry));
    if let Some(next) = next {
        let new = next_draft(&blocks, read_markdown(next).contents);
        let lineage = Lineage::of(&blocks, &new);
        for amendment in &amendments {
            writeln!(out, "-- {}: {}", amendment.id, rebased(&rebase(amendment, &lineage)))
                .expect(WRITES);
        }
        return out;
    }
    tell_applied(&mut out, apply(&blocks, &amendments));
    if text.contains("<!-- sources -->") {
        tell_sources(&mut out, &entries);
    }
    out
}

fn block((id, content): (BlockId, Content)) -> Block {
    Block { id, content }
}

fn next_draft(old: &[Block], contents: Vec<Content>) -> Vec<Block> {
    let before: Vec<Content> = old.iter().map(|block| block.content.clone()).collect();
    let mut ids: Vec<BlockId> = (0..contents.len() as u32).map(|at| BlockId(101 + at)).collect();
    for pair in align(&before, &contents).pairs {
        if let Pair::Kept { old: from, new }
        | Pair::Edited { old: from, new }
        | Pair::Moved { old: from, new, .. } = pair
        {
            ids[new] = old[from].id;
        }
    }
    ids.into_iter().zip(contents).map(block).collect()
}

/// `USA supports ARB/14/26`, `USA objects to ARB/14/26`.
fn stance(line: &str) -> Option<Stance> {
    if let Some((by, on)) = line.split_once(" supports ") {
        return Some(Stance::Support { on: id(on), by: by.to_owned() });
    }
    let (by, on) = line.split_once(" objects to ")?;
    Some(Stance::Objection { on: id(on), by: by.to_owned() })
}

fn id(text: &str) -> ProposalId {
    text.parse().expect("an id")
}

/// `ARB/14/26 MOD p2: text`, `SUP p2 (why)`, `ADD after p2: text`, `MOD all: words => words`.
fn amendment(line: &str) -> Amendment {
    let (front, wording) = line.split_once(": ").unwrap_or((line, ""));
    let (front, reason) = match front.trim_end_matches(')').split_once(" (") {
        Some((front, reason)) => (front, Some(reason.to_owned())),
        None => (front, None),
    };
    let words: Vec<&str> = front.split(' ').collect();
    let target = || match words[2] {
        "all" => Target::Whole,
        block => Target::Block(block.parse().expect("a block")),
    };
    let content = || read_markdown(wording).contents.pop().expect("a wording");
    let runs = || match wording {
        "" => Vec::new(),
        _ => content().runs,
    };
    let proposed = match words[1] {
        "ADD" => {
            let place = match words[2] {
                "start" => Place::Start,
                _ => Place::After(words[3].parse().expect("a block")),
            };
            let content = match wording {
                "" => Content::new(Kind::Paragraph, "", Vec::new()),
                _ => content(),
            };
            Proposed::Add { place, content }
        }
        "MOD" if words[2] == "all" => {
            let (words, instead) = wording.split_once(" => ").expect("words and others");
            Proposed::Throughout { words: words.to_owned(), instead: instead.to_owned() }
        }
        "MOD" => Proposed::Mod { block: words[2].parse().expect("a block"), wording: runs() },
        "SUP" => Proposed::Sup { target: target() },
        mark => Proposed::Noc { target: target(), emphatic: mark == "NOC!" },
    };
    let id = id(words[0]);
    let sponsors = id.sources().to_vec();
    Amendment { id, proposed, reason, sponsors }
}

fn tell_entry(out: &mut String, entry: &Entry<'_>) {
    match entry {
        Entry::Whole(item) => tell_item(out, "whole: ", item, None),
        Entry::Unplaced(item) => tell_item(out, "unplaced: ", item, None),
        Entry::Added { place: Place::Start, item } => tell_item(out, "at the start: ", item, None),
        Entry::Added { place: Place::After(block), item } => {
            tell_item(out, &format!("after {block}: "), item, None);
        }
        Entry::Block { block, proposals, bracketed } => {
            let label = &block.content.label;
            writeln!(out, "{} {label}", block.id).expect(WRITES);
            for item in proposals {
                tell_item(out, "  ", item, Some(block));
            }
            tell_block(out, block, proposals, bracketed.as_ref());
        }
    }
}

fn tell_item(out: &mut String, front: &str, item: &Item<'_>, block: Option<&Block>) {
    let amendment = item.amendment;
    let emphatic = matches!(amendment.proposed, Proposed::Noc { emphatic: true, .. });
    let mark = amendment.proposed.mark().letters();
    write!(out, "{front}{} {mark}{}", amendment.id, if emphatic { "!" } else { "" }).expect(WRITES);
    if let Some(number) = &item.number {
        write!(out, " {number}").expect(WRITES);
    }
    let text = match &amendment.proposed {
        Proposed::Add { content, .. } => content.plain(),
        Proposed::Mod { wording, .. } => match block {
            Some(block) => to_plain_marked(&redline::compare(&block.content.runs, wording)),
            None => plain_text(wording),
        },
        Proposed::Throughout { words, instead } => format!("{words} => {instead}"),
        _ => String::new(),
    };
    if !text.is_empty() {
        write!(out, ": {text}").expect(WRITES);
    }
    if !item.supports.is_empty() {
        write!(out, " | for: {}", item.supports.join(", ")).expect(WRITES);
    }
    if !item.objections.is_empty() {
        write!(out, " | against: {}", item.objections.join(", ")).expect(WRITES);
    }
    writeln!(out).expect(WRITES);
}

fn tell_block(out: &mut String, block: &Block, items: &[Item<'_>], bracketed: Option<&Bracketed>) {
    let mods = items.iter().filter_map(|item| match &item.amendment.proposed {
        Proposed::Mod { wording, .. } => Some((item.amendment.id.clone(), wording.as_slice())),
        _ => None,
    });
    let mods: Vec<(ProposalId, &[Run])> = mods.collect();
    if mods.len() > 1 {
        writeln!(out, "  merged: {}", merged(&merge(&block.content.runs, &mods))).expect(WRITES);
    }
    if let Some(bracketed) = bracketed {
        let written = bracketed.write(&named, "–");
        writeln!(out, "  brackets: {}", plain_text(&written)).expect(WRITES);
    }
}

/// The sources alone, so that a case reads as on paper.
fn named(ids: &[ProposalId]) -> String {
    let sources: Vec<String> = ids.iter().map(ProposalId::source).collect();
    format!("{}: ", sources.join(", "))
}

fn merged<Id: std::fmt::Display>(merge: &Merge<Id>) -> String {
    let ids = |ids: &[Id]| ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let mut out = String::new();
    for piece in &merge.pieces {
        match piece {
            Merged::Same(runs) => out.push_str(&plain_text(runs)),
            Merged::Changed { old, new, by } => {
                let (old, new) = (plain_text(old), plain_text(new));
                write!(out, "{{{old} > {new} by {}}}", ids(by)).expect(WRITES);
            }
            Merged::Conflict { base, rivals } => {
                write!(out, "{{{} > ", plain_text(base)).expect(WRITES);
                let rivals = rivals
                    .iter()
                    .map(|one| format!("{} by {}", plain_text(&one.runs), ids(&one.by)));
                write!(out, "{} !}}", rivals.collect::<Vec<_>>().join(" or ")).expect(WRITES);
            }
        }
    }
    out
}

fn tell_applied(out: &mut String, applied: Result<Applied, Vec<Clash>>) {
    let applied = match applied {
        Ok(applied) => applied,
        Err(clashes) => {
            for clash in clashes {
                writeln!(out, "-- clash: {clash} ({})", clash.key()).expect(WRITES);
            }
            return;
        }
    };
    let ids =
        |ids: &[ProposalId]| ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    writeln!(out, "-- applied").expect(WRITES);
    for drafted in &applied.drafted {
        let from = match &drafted.origin {
            Origin::Block(block) => block.to_string(),
            Origin::Added(id) => id.to_string(),
        };
        let (label, text) = (&drafted.content.label, drafted.content.plain());
        writeln!(out, "{from} | {label} | {text}").expect(WRITES);
    }
    for (block, fate) in &applied.fates {
        let fate = match fate {
            Fate::Kept => continue,
            Fate::Modified { by } => format!("modified by {}", ids(by)),
            Fate::Suppressed { by } => format!("suppressed by {}", ids(by)),
        };
        writeln!(out, "{block} {fate}").expect(WRITES);
    }
}

fn tell_sources(out: &mut String, entries: &[Entry<'_>]) {
    writeln!(out, "-- by text").expect(WRITES);
    for row in by_text(entries) {
        let existing = existing(row.existing);
        for column in &row.proposed {
            let sources: Vec<String> = column.sources.iter().map(ToString::to_string).collect();
            let text = match &column.shown {
                Shown::New(content) => content.plain(),
                Shown::Changed(changes) => to_plain_marked(changes),
                Shown::Replaced { words, instead } => format!("{words} => {instead}"),
                Shown::Nothing => String::new(),
            };
            let mark = column.mark.letters();
            writeln!(out, "{existing} | {} | {mark} {text}", sources.join(", ")).expect(WRITES);
        }
    }
    writeln!(out, "-- by source").expect(WRITES);
    for row in by_source(entries) {
        for stretch in &row.stretches {
            let (from, to) = (self::existing(stretch.from), self::existing(stretch.to));
            let ids: Vec<String> =
                stretch.items.iter().map(|item| item.amendment.id.to_string()).collect();
            let source = row.source.join("/");
            writeln!(out, "{source} | {from} to {to} | {}", ids.join(", ")).expect(WRITES);
        }
    }
}

fn existing(existing: amend::Existing<'_>) -> String {
    match existing {
        amend::Existing::Block(block) => block.id.to_string(),
        other => format!("{other:?}").to_lowercase(),
    }
}

fn rebased(rebase: &Rebase) -> String {
    let amendment = match rebase {
        Rebase::Unchanged => return "unchanged".to_owned(),
        Rebase::Settled => return "settled".to_owned(),
        Rebase::Impossible(why) => {
            let more = match why {
                Why::Gone { block } => block.to_string(),
                Why::Collides { block, merge } => {
                    let named = Merge { pieces: merge.pieces.iter().map(name_versions).collect() };
                    format!("{block} {}", merged(&named))
                }
                Why::Changed => String::new(),
                Why::Divided { blocks } => format!("{blocks:?}"),
            };
            return format!("impossible, {} {more}", why.key()).trim_end().to_owned();
        }
        Rebase::Rebased(amendment) => amendment,
    };
    match &amendment.proposed {
        Proposed::Add { place, .. } => format!("rebased, ADD {place:?}"),
        Proposed::Mod { block, wording } => {
            format!("rebased, MOD {block}: {}", plain_text(wording))
        }
        other => format!("rebased, {} {:?}", other.mark().letters(), other.block()),
    }
}

fn name_versions(piece: &Merged<amend::Version>) -> Merged<String> {
    let names = |by: &[amend::Version]| -> Vec<String> {
        by.iter().map(|version| format!("{version:?}").to_lowercase()).collect()
    };
    match piece {
        Merged::Same(runs) => Merged::Same(runs.clone()),
        Merged::Changed { old, new, by } => {
            Merged::Changed { old: old.clone(), new: new.clone(), by: names(by) }
        }
        Merged::Conflict { base, rivals } => Merged::Conflict {
            base: base.clone(),
            rivals: rivals
                .iter()
                .map(|one| amend::Rival { by: names(&one.by), runs: one.runs.clone() })
                .collect(),
        },
    }
}
