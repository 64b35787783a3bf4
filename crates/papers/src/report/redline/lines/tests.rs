//! Every block of both drafts is told once, whatever the descent says.

use std::collections::BTreeMap;

use forum::report::{Draft, Line as Descent, Turn};
use jiff::Timestamp;
use lang::Lang;
use text::{BlockId, Content, Kind, Run};

use super::super::Side;
use super::{Line, lines, longest_rising};

fn side(id: u32, text: &str) -> Side {
    let content = Content::new(Kind::Paragraph, id.to_string(), vec![Run::plain(text)]);
    Side {
        id: BlockId(id),
        shown: content.clone(),
        lang: Lang::En,
        original: content,
        working: Lang::En,
    }
}

fn draft(number: u32, lineage: &[(Turn, &[u32], &[u32])]) -> Draft {
    let ids = |ids: &[u32]| ids.iter().map(|id| BlockId(*id)).collect();
    let line = |(turn, from, to): &(Turn, &[u32], &[u32])| Descent {
        turn: *turn,
        from: ids(from),
        to: ids(to),
    };
    Draft {
        number,
        round: None,
        titles: BTreeMap::new(),
        imported: Timestamp::UNIX_EPOCH,
        posted: None,
        blocks: Vec::new(),
        translations: BTreeMap::new(),
        lineage: lineage.iter().map(line).collect(),
        opinions: 0,
    }
}

fn told(lines: &[Line]) -> Vec<(Turn, Vec<usize>, Vec<usize>, bool)> {
    lines.iter().map(|l| (l.turn, l.old.clone(), l.new.clone(), l.left)).collect()
}

#[test]
fn ids_are_followed_over_two_drafts() {
    let old = [side(1, "The first."), side(2, "Alpha beta."), side(3, "A long third one.")];
    let new =
        [side(3, "A long third one."), side(1, "The first!"), side(4, "Quite something new.")];
    let second =
        draft(2, &[(Turn::Kept, &[1], &[1]), (Turn::Deleted, &[2], &[]), (Turn::Kept, &[3], &[3])]);
    let third =
        draft(3, &[(Turn::Moved, &[3], &[3]), (Turn::Edited, &[1], &[1]), (Turn::New, &[], &[4])]);
    assert_eq!(
        told(&lines(&old, &new, &[&second, &third])),
        [
            (Turn::Moved, vec![2], vec![0], false),
            (Turn::Edited, vec![0], vec![1], false),
            (Turn::New, vec![], vec![2], false),
            (Turn::Deleted, vec![1], vec![], false),
            (Turn::Moved, vec![2], vec![0], true),
        ]
    );
}

#[test]
fn what_was_split_and_merged_is_told_together() {
    let old = [side(1, "One two."), side(2, "Three."), side(3, "Four.")];
    let new = [side(1, "One."), side(4, "two."), side(2, "Three. Four.")];
    let next = draft(2, &[(Turn::Split, &[1], &[1, 4]), (Turn::Merged, &[2, 3], &[2])]);
    assert_eq!(
        told(&lines(&old, &new, &[&next])),
        [(Turn::Split, vec![0], vec![0, 1], false), (Turn::Merged, vec![1, 2], vec![2], false),]
    );
}

#[test]
fn what_came_back_under_another_id_is_found_by_its_words() {
    let text = "The Forum recognizes the value of meaningful connectivity for all.";
    let old = [side(1, "First."), side(2, text)];
    let new = [side(1, "First."), side(9, text)];
    let second = draft(2, &[(Turn::Kept, &[1], &[1]), (Turn::Deleted, &[2], &[])]);
    let third = draft(3, &[(Turn::Kept, &[1], &[1]), (Turn::New, &[], &[9])]);
    let found = lines(&old, &new, &[&second, &third]);
    assert_eq!(found.last().map(|line| line.turn), Some(Turn::Kept));
    assert_eq!(found.len(), 2);
}

#[test]
fn the_longest_row_stays() {
    assert_eq!(longest_rising(&[4, 0, 1, 3, 2]), [false, true, true, false, true]);
    assert_eq!(longest_rising(&[]), Vec::<bool>::new());
}
