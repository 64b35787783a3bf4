//! Laws: both texts can be read back out of what is told of them, whatever they are.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use redline::{
    Body, Change, Fate, Origin, Pair, Piece, RowChange, TextChange, align, compare, compare_merge,
    compare_rows, compare_split, compare_text, edits, fold, new_side, old_side, redline, tokens,
};
use text::{Content, Kind, Row, Run, Style};

const WORDS: [&str; 26] = [
    "the",
    "Forum",
    "of",
    "States",
    "shall",
    "not",
    "2030",
    "report",
    ", ",
    ". ",
    " ",
    " ",
    " ",
    "  ",
    "(",
    "]",
    "\n",
    "\u{a0}",
    "数字",
    "鸿沟的",
    "。",
    "المنتدى",
    "форум",
    "e\u{301}",
    "🌍",
    "-",
];

fn some_text() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => vec(select(&WORDS[..]), 0..8).prop_map(|words| words.concat()),
        1 => "\\PC{0,8}",
    ]
}

fn some_run() -> impl Strategy<Value = Run> {
    let plain = some_text().prop_map(Run::plain);
    let style = (some_text(), any::<bool>(), any::<bool>(), any::<bool>());
    let styled = style.prop_map(|(text, bold, italic, linked)| Run {
        text,
        style: Style { bold, italic, ..Style::default() },
        link: linked.then(|| "https://example.org/".to_owned()),
        note: None,
    });
    let note = select(&["1", "2", "*"][..]).prop_map(Run::note);
    prop_oneof![4 => plain, 3 => styled, 1 => note]
}

fn some_runs() -> impl Strategy<Value = Vec<Run>> {
    vec(some_run(), 0..5)
}

fn sentence() -> impl Strategy<Value = Vec<Run>> {
    let words = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "the", "of"];
    vec(select(words.to_vec()), 0..9).prop_map(|words| vec![Run::plain(words.join(" "))])
}

fn some_rows() -> impl Strategy<Value = Vec<Row>> {
    vec(vec(sentence(), 0..4), 0..5)
}

fn some_block() -> impl Strategy<Value = Content> {
    let kinds = [Kind::Paragraph, Kind::Item(1), Kind::Heading(2), Kind::Heading(3), Kind::Note];
    let label = select(&["", "1", "2", "a)"][..]);
    let worded = (select(kinds.to_vec()), label, sentence());
    prop_oneof![
        9 => worded.prop_map(|(kind, label, runs)| Content::new(kind, label, runs)),
        1 => some_rows().prop_map(Content::table),
    ]
}

/// Two texts, the second the first with blocks shuffled, taken out, cut, joined and put in.
fn two_texts() -> impl Strategy<Value = (Vec<Content>, Vec<Content>)> {
    let acts = vec((0..6u8, any::<prop::sample::Index>(), some_block()), 0..6);
    (vec(some_block(), 0..10), acts).prop_map(|(old, acts)| {
        let mut new = old.clone();
        for (act, at, block) in acts {
            let at = at.index(new.len() + 1);
            match act {
                0 => new.insert(at, block),
                1 if at < new.len() => drop(new.remove(at)),
                2 if at < new.len() => new[at] = block,
                3 if at < new.len() => {
                    let moved = new.remove(at);
                    new.insert(new.len() - at, moved);
                }
                4 if at + 1 < new.len() => {
                    let next = new.remove(at + 1).runs;
                    let runs = [new[at].runs.clone(), vec![Run::plain(" ")], next].concat();
                    new[at] = Content::new(new[at].kind.clone(), new[at].label.clone(), runs);
                }
                5 if at < new.len() => {
                    let plain = new[at].plain();
                    let middle = plain.split(' ').count() / 2;
                    let words: Vec<&str> = plain.split(' ').collect();
                    for half in [&words[middle..], &words[..middle]] {
                        let runs = vec![Run::plain(half.join(" "))];
                        new.insert(at, Content::new(Kind::Paragraph, "", runs));
                    }
                    new.remove(at + 2);
                }
                _ => {}
            }
        }
        (old, new)
    })
}

fn joined(runs: &[Run]) -> Vec<Run> {
    old_side(&[Change::Same(runs.to_vec())])
}

fn with_cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(with_cases(10_000))]

    #[test]
    fn both_texts_can_be_read_off(old in some_runs(), new in some_runs()) {
        let changes = compare(&old, &new);
        prop_assert_eq!(old_side(&changes), joined(&old));
        prop_assert_eq!(new_side(&changes), joined(&new));
        for pair in changes.windows(2) {
            let turned = matches!(pair, [Change::Inserted(_), Change::Deleted(_)]);
            prop_assert!(!turned, "a deletion stands before the insertion at its place");
        }
    }

    #[test]
    fn a_text_is_the_same_as_itself(text in some_runs()) {
        let changes = compare(&text, &text);
        prop_assert!(changes.iter().all(|change| matches!(change, Change::Same(_))));
        prop_assert!(changes.len() <= 1);
    }

    #[test]
    fn edits_are_in_order_and_apart(old in some_runs(), new in some_runs()) {
        let (old, new) = (tokens(&old), tokens(&new));
        let found = edits(&old, &new);
        for all in [fold(found.clone(), &old, &new), found] {
            let (mut left, mut right) = (0, 0);
            for edit in all {
                prop_assert!(!edit.old.is_empty() || !edit.new.is_empty());
                prop_assert_eq!(edit.old.start - left, edit.new.start - right);
                prop_assert!(left == 0 && right == 0 || edit.old.start > left);
                for (a, b) in old[left..edit.old.start].iter().zip(&new[right..edit.new.start]) {
                    prop_assert_eq!((a.sort, &a.text), (b.sort, &b.text));
                }
                (left, right) = (edit.old.end, edit.new.end);
            }
            prop_assert_eq!(old.len() - left, new.len() - right);
        }
    }

    #[test]
    fn strings_can_be_read_off(old in some_text(), new in some_text()) {
        let (mut left, mut right) = (String::new(), String::new());
        for change in compare_text(&old, &new) {
            match change {
                TextChange::Same(text) => {
                    left.push_str(&text);
                    right.push_str(&text);
                }
                TextChange::Deleted(text) => left.push_str(&text),
                TextChange::Inserted(text) => right.push_str(&text),
            }
        }
        prop_assert_eq!((left, right), (old, new));
    }
}

proptest! {
    #![proptest_config(with_cases(10_000))]

    #[test]
    fn parts_can_be_read_off(whole in some_runs(), parts in vec(some_runs(), 1..4)) {
        let slices: Vec<&[Run]> = parts.iter().map(Vec::as_slice).collect();
        let split = compare_split(&whole, &slices);
        prop_assert_eq!(old_side(split.iter().flatten()), joined(&whole));
        let merged = compare_merge(&slices, &whole);
        prop_assert_eq!(new_side(merged.iter().flatten()), joined(&whole));
        prop_assert_eq!((split.len(), merged.len()), (parts.len(), parts.len()));
        for (at, part) in parts.iter().enumerate() {
            prop_assert_eq!(new_side(&split[at]), joined(part));
            prop_assert_eq!(old_side(&merged[at]), joined(part));
        }
    }

    #[test]
    fn tables_can_be_read_off(old in some_rows(), new in some_rows()) {
        // Cells are joined as a content joins them.
        let table = |rows| match Content::table(rows).kind {
            Kind::Table(rows) => rows,
            _ => Vec::new(),
        };
        let (old, new) = (table(old), table(new));
        let told = compare_rows(&old, &new);
        prop_assert_eq!(told.iter().filter_map(RowChange::before).collect::<Vec<_>>(), old);
        prop_assert_eq!(told.iter().filter_map(RowChange::after).collect::<Vec<_>>(), new);
    }

    #[test]
    fn lineage_is_total((old, new) in two_texts()) {
        let alignment = align(&old, &new);
        let (mut olds, mut news, mut stayed) = (Vec::new(), Vec::new(), Vec::new());
        for pair in &alignment.pairs {
            let (left, right, moved) = blocks(pair);
            if let Pair::Left { old, .. } = pair {
                stayed.push(*old);
                continue;
            }
            stayed.extend(if moved { &[] } else { left.as_slice() });
            olds.extend(left);
            news.extend(right);
        }
        prop_assert_eq!(news, (0..new.len()).collect::<Vec<_>>(), "the new text in order");
        prop_assert_eq!(stayed, (0..old.len()).collect::<Vec<_>>(), "the old text in order");
        olds.sort_unstable();
        prop_assert_eq!(olds, (0..old.len()).collect::<Vec<_>>(), "each old block once");
        let fates = alignment.fates(old.len());
        for (at, origin) in alignment.origins(new.len()).into_iter().enumerate() {
            match origin {
                Origin::Kept(from) => prop_assert_eq!(&fates[from], &Fate::Kept(at)),
                Origin::Edited(from) => prop_assert_eq!(&fates[from], &Fate::Edited(at)),
                Origin::Moved(from) => prop_assert_eq!(&fates[from], &Fate::Moved(at)),
                Origin::Split(from) => prop_assert!(matches!(&fates[from], Fate::Split(_))),
                Origin::Merged(from) => {
                    from.iter().for_each(|&from| assert_eq!(fates[from], Fate::Merged(at)));
                }
                Origin::New => {}
            }
        }
    }

    #[test]
    fn whole_texts_can_be_read_off((old, new) in two_texts()) {
        let redline = redline(&old, &new);
        for piece in &redline.pieces {
            let (left, right) = sides(piece, &old, &new);
            let (left_found, right_found) = read(&piece.body);
            prop_assert_eq!(left_found, left, "{:?}", piece);
            prop_assert_eq!(right_found, right, "{:?}", piece);
        }
        let sum = redline.summary();
        let news = redline.pieces.iter().map(|piece| blocks(&piece.pair).1.len()).sum::<usize>();
        prop_assert_eq!(news, new.len());
        prop_assert!(sum.kept + sum.edited + sum.moved + sum.new + sum.merged <= new.len());
    }

    #[test]
    fn a_whole_text_is_kept_beside_itself(text in vec(some_block(), 0..12)) {
        let pairs = align(&text, &text).pairs;
        let kept: Vec<Pair> = (0..text.len()).map(|at| Pair::Kept { old: at, new: at }).collect();
        prop_assert_eq!(pairs, kept);
        let sum = redline(&text, &text).summary();
        prop_assert_eq!((sum.kept, sum.words_inserted, sum.words_deleted), (text.len(), 0, 0));
    }

    #[test]
    fn beside_nothing_all_is_new_or_deleted(text in vec(some_block(), 0..6)) {
        let come: Vec<Pair> = (0..text.len()).map(|new| Pair::New { new }).collect();
        let gone: Vec<Pair> = (0..text.len()).map(|old| Pair::Deleted { old }).collect();
        prop_assert_eq!(align(&[], &text).pairs, come);
        prop_assert_eq!(align(&text, &[]).pairs, gone);
    }
}

/// The old and new blocks of a pair, and whether they stand elsewhere.
fn blocks(pair: &Pair) -> (Vec<usize>, Vec<usize>, bool) {
    match pair.clone() {
        Pair::Kept { old, new } | Pair::Edited { old, new } => (vec![old], vec![new], false),
        Pair::Moved { old, new, .. } => (vec![old], vec![new], true),
        Pair::Split { old, new, moved } => (vec![old], new, moved),
        Pair::Merged { old, new, moved } => (old, vec![new], moved),
        Pair::Deleted { old } => (vec![old], vec![], false),
        Pair::New { new } => (vec![], vec![new], false),
        Pair::Left { old, .. } => (vec![old], vec![], false),
    }
}

/// What the blocks of a piece say, each side's cells and runs in one list.
fn sides(piece: &Piece, old: &[Content], new: &[Content]) -> (Vec<Run>, Vec<Run>) {
    let (left, right, _) = blocks(&piece.pair);
    let said = |text: &[Content], all: &[usize]| {
        let runs = all.iter().flat_map(|&at| match &text[at].kind {
            Kind::Table(rows) => rows.concat().concat(),
            _ => text[at].runs.clone(),
        });
        joined(&runs.collect::<Vec<_>>())
    };
    (said(old, &left), said(new, &right))
}

fn read(body: &Body) -> (Vec<Run>, Vec<Run>) {
    let changes = body.changes();
    (old_side(&changes), new_side(&changes))
}
