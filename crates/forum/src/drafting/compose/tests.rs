//! Tests of how a draft is put together, and the laws that hold of any.

use std::collections::{BTreeMap, BTreeSet};

use amend::{Path, Place, apply};
use jiff::Timestamp;
use proptest::prelude::*;
use text::Kind;

use super::*;
use crate::drafting::{Act, Worded};
use crate::id::EntityId;
use crate::report::lineage::descend_from;

fn block(id: u32, text: &str) -> Block {
    let content = Content::new(Kind::Paragraph, format!("1.{id}"), vec![Run::plain(text)]);
    Block { id: BlockId(id), content }
}

fn proposal(nth: usize, proposed: Proposed) -> Proposal {
    let id: ProposalId = format!("S{nth}/1/1").parse().unwrap();
    let amendment = Amendment { id, proposed, reason: None, sponsors: Vec::new() };
    Proposal { comment: CommentId(format!("c{nth}")), amendments: vec![amendment] }
}

fn modify(nth: usize, id: u32, text: &str) -> Proposal {
    let wording = vec![Run::plain(text)];
    proposal(nth, Proposed::Mod { block: BlockId(id), wording })
}

fn begun(proposals: &[Proposal]) -> Drafting {
    let begun = Act::Begun { draft: 1, despite: None };
    let taken =
        proposals.iter().map(|one| (one.comment.clone(), one.amendments[0].proposed.block()));
    let drafting = act(None, &begun);
    act(Some(drafting), &Act::Taken(taken.collect()))
}

fn act(drafting: Option<Drafting>, act: &Act) -> Drafting {
    Drafting::apply(drafting, act, Timestamp::UNIX_EPOCH).unwrap()
}

fn lift(drafting: Drafting, piece: usize, taken: usize) -> Drafting {
    let (block, path, agreed) = (BlockId(1), Path::to(piece), vec![EntityId::from("arendal")]);
    act(Some(drafting), &Act::Lifted { block, path, taken, agreed })
}

/// What the only block says, and what becomes of each proposal.
fn came(drafting: &Drafting, blocks: &[Block], proposals: &[Proposal]) -> (String, Vec<Outcome>) {
    let composed = compose(drafting, blocks, proposals, &BTreeMap::new()).unwrap();
    let text = composed.applied.drafted.iter().map(|one| one.content.plain()).collect();
    (text, composed.outcomes.into_iter().map(|(_, outcome, _)| outcome).collect())
}

#[test]
fn a_proposal_is_met_as_far_as_the_brackets_lifted_have_its_words() {
    let blocks = [block(1, "States should act in rural areas now.")];
    let proposals = [
        modify(1, 1, "States shall act in rural areas soon."),
        modify(2, 1, "States must act in rural areas now."),
        modify(3, 1, "States may act in remote rural areas now."),
    ];
    let drafting = begun(&proposals);
    assert_eq!(compose(&drafting, &blocks, &proposals, &BTreeMap::new()), Err(vec![BlockId(1)]));
    let first = lift(drafting.clone(), 1, 0);
    let told = came(&first, &blocks, &proposals);
    assert_eq!(told.0, "States shall act in remote rural areas soon.");
    assert_eq!(told.1, [Outcome::Incorporated, Outcome::NotIncorporated, Outcome::InPart]);
    // The text as it stands is the last alternative: nobody's, and only what is beside it is met.
    let stands = lift(first, 1, 3);
    let told = came(&stands, &blocks, &proposals);
    assert_eq!(told.0, "States should act in remote rural areas soon.");
    assert_eq!(told.1, [Outcome::InPart, Outcome::NotIncorporated, Outcome::InPart]);
    // Another proposal taken in stands in other brackets, so these are open again.
    let more = act(Some(stands), &Act::Taken(vec![("c9".into(), Some(BlockId(1)))]));
    assert!(more.lifted.is_empty());
}

#[test]
fn words_for_a_block_hold_until_another_proposal_is_taken_in() {
    let blocks = [block(1, "States should act.")];
    let proposals = [modify(1, 1, "States shall act."), modify(2, 1, "States must act.")];
    let content = block(1, "States are to act.").content;
    let worded = Worded {
        wording: content.hash(),
        in_full: BTreeSet::from(["c1".into()]),
        in_part: BTreeSet::from(["c2".into()]),
        reason: "Weaker.".to_owned(),
        agreed: Vec::new(),
    };
    let drafting = begun(&proposals);
    let drafting = act(Some(drafting), &Act::Worded { block: BlockId(1), worded });
    let wordings = BTreeMap::from([(content.hash(), content)]);
    let composed = compose(&drafting, &blocks, &proposals, &wordings).unwrap();
    assert_eq!(composed.applied.drafted[0].content.plain(), "States are to act.");
    let expected = [
        ("c1".into(), Outcome::Incorporated, None),
        ("c2".into(), Outcome::InPart, Some("Weaker.".to_owned())),
    ];
    assert_eq!(composed.outcomes, expected);
    let more = act(Some(drafting), &Act::Taken(vec![("c3".into(), Some(BlockId(1)))]));
    assert_eq!(more.wording(BlockId(1)), None);
}

#[test]
fn what_goes_and_what_changes_stand_in_brackets_and_either_can_be_taken() {
    let blocks = [block(1, "States should act.")];
    let sup = Proposed::Sup { target: Target::Block(BlockId(1)) };
    let proposals = [modify(1, 1, "States shall act."), proposal(2, sup)];
    let drafting = begun(&proposals);
    let stays = lift(drafting.clone(), 0, 0);
    let expected = vec![Outcome::Incorporated, Outcome::NotIncorporated];
    assert_eq!(came(&stays, &blocks, &proposals), ("States shall act.".to_owned(), expected));
    let goes = lift(drafting, 0, 1);
    let expected = vec![Outcome::NotIncorporated, Outcome::Incorporated];
    assert_eq!(came(&goes, &blocks, &proposals), (String::new(), expected));
}

/// What is proposed for which block.
fn any_proposed(blocks: u32) -> impl Strategy<Value = Proposed> {
    let words = prop::collection::vec("(act|plan|wait|learn|build)", 1..6);
    let wording = words.prop_map(|words| vec![Run::plain(words.join(" "))]);
    (1..=blocks, 0..4_u8, wording).prop_map(|(block, sort, wording)| {
        let target = Target::Block(BlockId(block));
        match sort {
            0 => Proposed::Sup { target },
            1 => Proposed::Noc { target, emphatic: false },
            2 => Proposed::Mod { block: BlockId(block), wording },
            _ => Proposed::Add {
                place: Place::After(BlockId(block)),
                content: Content::new(Kind::Paragraph, "", wording),
            },
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 10_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_draft_is_what_its_amendments_make_and_descends_whole(
        texts in prop::collection::vec("(act|plan|wait|learn|build)( (act|plan|wait)){0,4}", 1..6),
        proposed in prop::collection::vec(any_proposed(5), 0..8),
    ) {
        let blocks: Vec<Block> =
            (1..).zip(&texts).map(|(id, text)| block(id, text)).collect();
        let known = u32::try_from(blocks.len()).unwrap();
        let here = |one: &Proposed| match one {
            Proposed::Add { place: Place::After(block), .. } => block.0 <= known,
            other => other.block().is_none_or(|block| block.0 <= known),
        };
        let proposals: Vec<Proposal> = proposed
            .into_iter()
            .filter(here)
            .enumerate()
            .map(|(nth, one)| proposal(nth, one))
            .collect();
        let all: Vec<Amendment> =
            proposals.iter().flat_map(|one| one.amendments.clone()).collect();
        let composed = compose(&begun(&proposals), &blocks, &proposals, &BTreeMap::new());
        let Ok(applied) = apply(&blocks, &all) else {
            // A MOD that leaves the words as they are opposes a NOC in form only.
            let idle = |one: &Amendment| match &one.proposed {
                Proposed::Mod { block, wording } => {
                    blocks.iter().any(|it| it.id == *block && it.content.runs == *wording)
                }
                _ => false,
            };
            let rest: Vec<Amendment> = all.iter().filter(|one| !idle(one)).cloned().collect();
            if let Ok(composed) = composed {
                let without = apply(&blocks, &rest).map(|applied| applied.drafted);
                prop_assert_eq!(Ok(composed.applied.drafted), without);
            }
            return Ok(());
        };
        let composed = composed.unwrap();
        prop_assert_eq!(&composed.applied, &applied);
        prop_assert_eq!(composed.outcomes.len(), proposals.len());
        let (new, lines) = descend_from(composed.applied, known + 1);
        let from: Vec<BlockId> = lines.iter().flat_map(|line| line.from.clone()).collect();
        let to: Vec<BlockId> = lines.iter().flat_map(|line| line.to.clone()).collect();
        prop_assert_eq!(from, blocks.iter().map(|block| block.id).collect::<Vec<_>>());
        prop_assert_eq!(&to, &new.iter().map(|block| block.id).collect::<Vec<_>>());
        prop_assert_eq!(to.iter().collect::<BTreeSet<_>>().len(), to.len());
        for block in &blocks {
            let touched = all.iter().any(|one| one.proposed.block() == Some(block.id));
            prop_assert!(touched || new.contains(block));
        }
    }
}
