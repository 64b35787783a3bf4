//! The draw: down the drawn order, each is taken with whom one of the best groups can still be had.
//!
//! What comes out is the one among the best groups that is first in the drawn order. That is said
//! without a word of how it is computed: any other program that solves such tasks exactly comes to
//! the same group. Only where a question stays open is it this program's way that decides.

use crate::exchange;
use crate::program::{Bounds, Program};
use crate::search::{Answer, Search};

/// Nodes for the question whether one more person can be taken.
const NODES_MAX: usize = 200;

/// A group that was drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Drawn {
    /// The places of its members among the task's people, in the order in which they were taken.
    pub(crate) members: Vec<usize>,
    /// How many people were passed over though it is not proved that they could not be taken.
    pub(crate) open: usize,
}

/// Draws among the groups that cost at most so much, of which one is known.
///
/// `order` holds the people who are neither pinned nor excluded, in the drawn order; `class_of`
/// says the class of each person. `bounds` holds those who are pinned already.
pub(crate) fn draw(
    program: &Program,
    mut bounds: Bounds,
    mut known: Vec<i64>,
    most: i64,
    order: &[usize],
    class_of: &[usize],
) -> Drawn {
    let mut search = Search::on(program);
    let mut drawn = Drawn { members: Vec::new(), open: 0 };
    let mut missing = program.size - bounds.low.iter().sum::<i64>();
    for person in order {
        if missing == 0 {
            break;
        }
        let class = class_of[*person];
        if known[class] == bounds.low[class] {
            match with_one_more(&mut search, &bounds, &known, class, most) {
                Answer::Found(group) => known = group,
                answer => {
                    // Who is like this person cannot be taken either, now or later.
                    bounds.high[class] = bounds.low[class];
                    drawn.open += usize::from(answer == Answer::Open);
                    continue;
                }
            }
        }
        bounds.low[class] += 1;
        missing -= 1;
        drawn.members.push(*person);
    }
    drawn
}

/// A group with one more of a class than are taken for certain, if there is one.
fn with_one_more(
    search: &mut Search<'_>,
    bounds: &Bounds,
    known: &[i64],
    class: usize,
    most: i64,
) -> Answer {
    if bounds.low[class] == bounds.high[class] {
        return Answer::None;
    }
    let mut group = known.to_vec();
    if exchange::bring_in(search.program, bounds, &mut group, class, most) {
        return Answer::Found(group);
    }
    let mut narrower = bounds.clone();
    narrower.low[class] += 1;
    search.find(&narrower, most, NODES_MAX)
}
