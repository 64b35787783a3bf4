//! Laws: what must hold of any amendments, whatever the words and in whichever script.

use amend::{
    Amendment, Bracketed, Fate, Lineage, Merged, Path, Piece, Place, ProposalId, Proposed, Rebase,
    apply, bracket, consolidate, inserted_label, lift, merge, rebase, reopen,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use text::{Block, BlockId, Content, Kind, Run, Style};

const LATIN: [&str; 18] = [
    "the ", "Forum ", "of ", "States ", "shall ", "promote ", "not ", "2030 ", "report", ", ",
    ". ", " ", "(", "access ", "rural ", "areas ", "e\u{301}", "\n",
];
const ARABIC: [&str; 10] =
    ["يدعو ", "المنتدى ", "الدول ", "الأعضاء ", "إلى ", "تعزيز ", "التعاون", "، ", "الريفية ", "."];
const CHINESE: [&str; 12] =
    ["各", "成员国", "应", "加强", "国际", "合作", "，", "促进", "农村", "地区", "网络", "。"];

/// A run: some words of one script, perhaps set otherwise, or a note mark.
fn some_run(words: &'static [&'static str]) -> impl Strategy<Value = Run> {
    let styled = (select(words), any::<u8>()).prop_map(|(word, dice)| Run {
        text: word.to_owned(),
        style: Style { bold: dice < 16, ..Style::default() },
        ..Run::default()
    });
    prop_oneof![30 => styled, 1 => select(&["1", "2"][..]).prop_map(Run::note)]
}

fn some_text(words: &'static [&'static str]) -> impl Strategy<Value = Vec<Run>> {
    vec(some_run(words), 0..24)
}

type Step = (u8, Index, Vec<Run>);

fn some_steps(words: &'static [&'static str]) -> impl Strategy<Value = Vec<Step>> {
    vec((0..5u8, any::<Index>(), vec(some_run(words), 0..4)), 0..4)
}

/// A base and proposals that come from it: words put in, taken out and replaced at random, all of
/// it taken out, or another text altogether.
fn some_proposals() -> impl Strategy<Value = (Vec<Run>, Vec<Vec<Run>>)> {
    let of = |words: &'static [&'static str]| {
        let proposal = prop_oneof![
            12 => some_steps(words).prop_map(Some),
            1 => Just(None),
        ];
        (some_text(words), vec((proposal, some_text(words), any::<u8>()), 1..=6))
    };
    let all = prop_oneof![of(&LATIN), of(&ARABIC), of(&CHINESE)];
    all.prop_map(|(base, asked)| {
        let worded = asked.into_iter().map(|(steps, other, dice)| match steps {
            None if dice < 128 => Vec::new(),
            None => other,
            Some(steps) => steps.into_iter().fold(base.clone(), change),
        });
        let proposals = worded.collect();
        (base, proposals)
    })
}

fn change(mut runs: Vec<Run>, (kind, at, words): Step) -> Vec<Run> {
    let at = at.index(runs.len() + 1);
    let end = (at + words.len()).min(runs.len());
    match kind {
        0 | 1 => drop(runs.splice(at..at, words)),
        2 => drop(runs.drain(at..end)),
        _ => drop(runs.splice(at..end, words)),
    }
    runs
}

fn joined(runs: &[Run]) -> Vec<Run> {
    redline::join(runs.iter().cloned())
}

fn id(at: usize) -> ProposalId {
    format!("S{at}/1/1").parse().expect("an id")
}

fn with_ids(proposals: &[Vec<Run>]) -> Vec<(ProposalId, &[Run])> {
    proposals.iter().enumerate().map(|(at, runs)| (id(at), runs.as_slice())).collect()
}

/// Words that all differ, and for some of them who changes them how: nobody touches another's.
fn disjoint() -> impl Strategy<Value = (usize, Vec<(usize, usize, u8)>)> {
    (14..30usize).prop_flat_map(|count| {
        let edits = vec((0..4usize, 0..count - 1, 0..3u8), 0..10);
        (Just(count), edits)
    })
}

const SCRIPTS: [[&str; 3]; 3] =
    [["word", "new", "other"], ["كلمة", "جديد", "آخر"], ["дом", "новый", "иной"]];

fn worded(count: usize, edits: &[(usize, usize, u8)], script: usize) -> Vec<Run> {
    let [word, new, other] = SCRIPTS[script];
    let mut words = Vec::new();
    for at in 0..count {
        match edits.iter().find(|edit| edit.1 == at).map(|edit| edit.2) {
            None => words.push(format!("{word}{at}")),
            Some(0) => words.push(format!("{other}{at}")),
            Some(1) => words.extend([format!("{new}{at}"), format!("{word}{at}")]),
            Some(_) => {}
        }
    }
    vec![Run::plain(words.join(" "))]
}

/// Checks the shape of a bracketed text: sides differ and are two at least, every voice is on one
/// side, and neither plain pieces nor brackets stand side by side with their like.
fn check_shape(text: &Bracketed, voices: &[ProposalId]) -> Result<(), TestCaseError> {
    for pair in text.pieces.windows(2) {
        let plain = pair.iter().filter(|piece| matches!(piece, Piece::Plain(_))).count();
        prop_assert_eq!(plain, 1, "{:?}", pair);
    }
    for piece in &text.pieces {
        let Piece::Open(bracket) = piece else { continue };
        prop_assert!(bracket.alternatives.len() > 1);
        let mut named: Vec<ProposalId> = Vec::new();
        for alternative in &bracket.alternatives {
            check_shape(&alternative.content, &alternative.proposals)?;
            named.extend(alternative.proposals.iter().cloned());
        }
        named.sort();
        prop_assert_eq!(&named, voices);
    }
    Ok(())
}

/// The paths to all brackets, those inside others too, with how many alternatives they have.
fn paths(text: &Bracketed) -> Vec<(Path, usize)> {
    let mut found = Vec::new();
    for (at, piece) in text.pieces.iter().enumerate() {
        let Piece::Open(bracket) = piece else { continue };
        found.push((Path::to(at), bracket.alternatives.len()));
        for (which, alternative) in bracket.alternatives.iter().enumerate() {
            for (inner, count) in paths(&alternative.content) {
                let mut path = Path::to(at).and(which, inner.piece);
                path.inside.extend(inner.inside);
                found.push((path, count));
            }
        }
    }
    found
}

fn paragraph(id: u32, runs: &[Run]) -> Block {
    let content = Content::new(Kind::Paragraph, format!("1.{id}"), runs.to_vec());
    Block { id: BlockId(id), content }
}

fn proposal(at: usize, proposed: Proposed) -> Amendment {
    Amendment { id: id(at), proposed, reason: None, sponsors: vec!["S".to_owned()] }
}

fn with_cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(with_cases(10_000))]

    #[test]
    fn one_proposal_merged_is_that_proposal((base, proposals) in some_proposals()) {
        let merged = merge(&base, &[(0, &proposals[0])]);
        prop_assert_eq!(merged.text(), Some(joined(&proposals[0])));
        let unchanged = merge(&base, &[(0, &proposals[0]), (1, &base)]);
        prop_assert_eq!(unchanged, merged, "the base beside it changes nothing");
        let alike = merge(&base, &[(0, &proposals[0]), (1, &proposals[0])]);
        prop_assert_eq!(alike.text(), Some(joined(&proposals[0])), "twice the same is the same");
    }

    #[test]
    fn what_touches_different_words_goes_together(
        (count, mut edits) in disjoint(),
        script in 0..3usize,
    ) {
        edits.sort_by_key(|edit| edit.1);
        edits.dedup_by_key(|edit| edit.1);
        // More than a third of the words changed by one could count as another text.
        let mut changed = [0; 4];
        edits.retain(|edit| {
            changed[edit.0] += 1;
            changed[edit.0] * 3 <= count
        });
        let of = |owner: usize| {
            let own: Vec<_> = edits.iter().filter(|edit| edit.0 == owner).copied().collect();
            worded(count, &own, script)
        };
        let proposals: Vec<_> = (0..4).map(of).collect();
        let base = worded(count, &[], script);
        let expected = Some(worded(count, &edits, script));
        for order in [[0, 1, 2, 3], [3, 1, 0, 2]] {
            let ordered = order.map(|at| (at, proposals[at].as_slice()));
            prop_assert_eq!(merge(&base, &ordered).text(), expected.clone());
        }
    }

    #[test]
    fn the_order_of_proposals_does_not_matter((base, proposals) in some_proposals()) {
        let forth = with_ids(&proposals);
        let back: Vec<_> = forth.iter().rev().cloned().collect();
        let merged = merge(&base, &forth);
        prop_assert_eq!(&merged, &merge(&base, &back));
        for piece in &merged.pieces {
            if let Merged::Conflict { rivals, .. } = piece {
                prop_assert!(rivals.len() > 1);
            }
        }
        let before: Vec<Run> = merged.pieces.iter().flat_map(|piece| match piece {
            Merged::Same(old) | Merged::Changed { old, .. } => old.clone(),
            Merged::Conflict { base, .. } => base.clone(),
        }).collect();
        prop_assert_eq!(joined(&before), joined(&base), "the base can be read off");
    }

    #[test]
    fn every_proposal_can_be_read_out_of_the_brackets((base, proposals) in some_proposals()) {
        let bracketed = bracket(&base, &with_ids(&proposals));
        for (at, runs) in proposals.iter().enumerate() {
            prop_assert_eq!(bracketed.read(&id(at)), Some(joined(runs)), "{:?}", bracketed);
        }
        let voices: Vec<ProposalId> = (0..proposals.len()).map(id).collect();
        check_shape(&bracketed, &voices)?;
        bracketed.write(&|_| String::new(), "");
    }

    #[test]
    fn brackets_lifted_and_put_back_are_as_before(
        (base, proposals) in some_proposals(),
        which in any::<Index>(),
        side in any::<Index>(),
    ) {
        let bracketed = bracket(&base, &with_ids(&proposals));
        let all = paths(&bracketed);
        if all.is_empty() {
            return Ok(());
        }
        let (path, count) = &all[which.index(all.len())];
        let taken = side.index(*count);
        let now = jiff::Timestamp::UNIX_EPOCH;
        let lifted = lift(&bracketed, path, taken, vec!["S0".to_owned()], now).unwrap();
        prop_assert!(lifted.open() < bracketed.open());
        prop_assert!(lift(&lifted, path, taken, Vec::new(), now).is_err());
        let written = serde_json::to_string(&lifted).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Bracketed>(&written).unwrap(), &lifted);
        prop_assert_eq!(reopen(&lifted, path).unwrap(), bracketed.clone());
        prop_assert!(reopen(&bracketed, path).is_err());
        // Whoever is still heard everywhere and was on the side taken reads what he did.
        let heard = |at: &usize| lifted.read(&id(*at)) == Some(joined(&proposals[*at]));
        prop_assert!((0..proposals.len()).any(|at| heard(&at)));
    }

    #[test]
    fn labels_put_in_never_clash(
        after in "[0-9a-z.() ]{0,6}( bis| ter|bis\\))?",
        taken in vec("[0-9]{1,2}( bis| ter)?", 0..4),
        count in 1..30usize,
    ) {
        let mut taken = taken;
        for _ in 0..count {
            let known: Vec<&str> = taken.iter().map(String::as_str).collect();
            let label = inserted_label(&after, "New", &known);
            prop_assert!(!label.is_empty() && !taken.contains(&label));
            taken.push(label);
        }
    }

    #[test]
    fn whatever_reads_as_an_id_is_written_so(
        text in "[A-Z0-9/-]{1,14}|\\PC{0,12}|[A-Z]{1,3}(/[A-Z]{2})?/[1-9][0-9]{0,3}(A[1-9])?/[0-9]",
    ) {
        if let Ok(id) = text.parse::<ProposalId>() {
            prop_assert_eq!(id.to_string(), text);
        }
    }
}

proptest! {
    #![proptest_config(with_cases(2_000))]

    #[test]
    fn an_amendment_applied_is_settled_and_on_the_same_text_unchanged(
        texts in vec(some_text(&LATIN), 1..5),
        (base, proposals) in some_proposals(),
        at in any::<Index>(),
    ) {
        let mut old: Vec<Block> =
            (1..).zip(&texts).map(|(id, runs)| paragraph(id, runs)).collect();
        let at = at.index(old.len());
        old[at] = paragraph(at as u32 + 1, &base);
        let block = old[at].id;
        let wording = Content::new(Kind::Paragraph, "", proposals[0].clone()).runs;
        let amendment = proposal(0, Proposed::Mod { block, wording: wording.clone() });
        let same = rebase(&amendment, &Lineage::of(&old, &old));
        prop_assert_eq!(same, Rebase::Unchanged);

        let applied = apply(&old, std::slice::from_ref(&amendment)).unwrap();
        prop_assert_eq!(&applied.drafted[at].content.runs, &wording);
        // A wording that is the paragraph as it stands changes nothing, so nothing is settled.
        let wanted = match applied.fates[at].1 {
            Fate::Kept => Rebase::Unchanged,
            _ => Rebase::Settled,
        };
        let new = applied.drafted.into_iter().zip(&old);
        let new: Vec<Block> =
            new.map(|(drafted, block)| Block { id: block.id, content: drafted.content }).collect();
        prop_assert_eq!(rebase(&amendment, &Lineage::of(&old, &new)), wanted);
    }

    #[test]
    fn every_amendment_is_consolidated_once(
        (base, proposals) in some_proposals(),
        places in vec(0..4u32, 6),
    ) {
        let old: Vec<Block> = (1..3).map(|id| paragraph(id, &base)).collect();
        let amendments = proposals.iter().zip(&places).enumerate().map(|(at, (runs, place))| {
            let content = Content::new(Kind::Paragraph, "", runs.clone());
            let after = if *place == 0 { Place::Start } else { Place::After(BlockId(*place)) };
            proposal(at, match at % 2 {
                0 => Proposed::Add { place: after, content },
                _ => Proposed::Mod { block: BlockId(*place), wording: runs.clone() },
            })
        });
        let amendments: Vec<Amendment> = amendments.collect();
        let mut seen: Vec<&ProposalId> = Vec::new();
        for entry in consolidate(&old, &amendments, &[]) {
            match entry {
                amend::Entry::Whole(item)
                | amend::Entry::Added { item, .. }
                | amend::Entry::Unplaced(item) => seen.push(&item.amendment.id),
                amend::Entry::Block { proposals, .. } => {
                    seen.extend(proposals.iter().map(|item| &item.amendment.id));
                }
            }
        }
        seen.sort();
        prop_assert_eq!(seen, amendments.iter().map(|one| &one.id).collect::<Vec<_>>());
    }
}
