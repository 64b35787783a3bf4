//! The search for a group that costs no more than a given sum: branch and bound.
//!
//! What is found is counted, and what is ruled out is ruled out by a bound in whole numbers. So
//! an answer other than [`Answer::Open`] does not depend on how the relaxation rounds.

use crate::exchange;
use crate::program::{Bounds, Program, whole};
use crate::relaxation::{Relaxation, Solved};

/// What the search came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Answer {
    /// Such a group: how many of each class.
    Found(Vec<i64>),
    /// There is none, proved.
    None,
    /// Neither found nor ruled out within the nodes allowed.
    Open,
}

/// A search on one programme, which keeps what it learnt from one question to the next.
pub(crate) struct Search<'a> {
    pub(crate) program: &'a Program,
    relaxation: Relaxation,
    prices: Vec<i64>,
    /// Numbers that may still be worked on; a count and not a time, so that it ends at the same
    /// place on every machine.
    pub(crate) left: u64,
}

/// Numbers that may be worked on for one part of a proposal: some ten seconds on a slow machine.
const WORK_MAX: u64 = 3_000_000_000;

impl<'a> Search<'a> {
    /// A search on a programme.
    pub(crate) fn on(program: &'a Program) -> Search<'a> {
        let prices = vec![0; program.rows.len()];
        Search { program, relaxation: Relaxation::of(program), prices, left: WORK_MAX }
    }

    /// Takes from what may still be worked on.
    fn spend(&mut self, solved: u64, looked: u64) {
        let rows: usize = self.program.classes.iter().map(|class| class.rows.len() + 1).sum();
        let looked = looked.saturating_mul(u64::try_from(rows).unwrap_or(u64::MAX));
        self.left = self.left.saturating_sub(solved.saturating_add(looked));
    }

    /// The least that a group within the bounds can cost, as far as the relaxation knows; none if
    /// no group fits.
    pub(crate) fn bound(&mut self, bounds: &Bounds) -> Option<i64> {
        self.prices = self.relaxation.solve(bounds).prices;
        self.program.bound(bounds, &self.prices)
    }

    /// A group near the best: the relaxation made whole, and then people exchanged one for one.
    pub(crate) fn guess(&mut self, bounds: &Bounds) -> Option<Vec<i64>> {
        self.program.bound(bounds, &self.prices)?;
        let solved = self.relaxation.solve(bounds);
        let mut group = rounded(&solved, bounds, self.program.size)?;
        exchange::improve(self.program, bounds, &mut group);
        Some(group)
    }

    /// Whether a group within the bounds costs at most so much.
    pub(crate) fn find(&mut self, bounds: &Bounds, most: i64, nodes_max: usize) -> Answer {
        let mut open = vec![bounds.clone()];
        let mut nodes = 0;
        while let Some(mut node) = open.pop() {
            if self.is_ruled_out(&node, most) {
                continue;
            }
            if nodes == nodes_max || self.left == 0 {
                return Answer::Open;
            }
            nodes += 1;
            let solved = self.relaxation.solve(&node);
            self.prices.clone_from(&solved.prices);
            self.spend(solved.work, 0);
            if self.is_ruled_out(&node, most) {
                continue;
            }
            if let Some(mut group) = rounded(&solved, &node, self.program.size) {
                let looked = exchange::improve_to(self.program, &node, &mut group, most);
                self.spend(0, looked);
                if self.program.total(&group) <= most {
                    return Answer::Found(group);
                }
            }
            let Some((class, below)) = branch(&solved, &node) else { continue };
            let mut other = node.clone();
            let share = solved.shares[class];
            node.high[class] = below;
            other.low[class] = below + 1;
            // The nearer one is looked into first, as it lies on top.
            if share - share.floor() > 0.5 {
                open.extend([node, other]);
            } else {
                open.extend([other, node]);
            }
        }
        Answer::None
    }

    fn is_ruled_out(&self, node: &Bounds, most: i64) -> bool {
        self.program.bound(node, &self.prices).is_none_or(|bound| bound > most)
    }
}

/// The class whose share is farthest from whole, and the whole number below it; where all are
/// whole, the first class that may still change. None if none may.
fn branch(solved: &Solved, node: &Bounds) -> Option<(usize, i64)> {
    let mut best: Option<(f64, usize)> = None;
    for (at, share) in solved.shares.iter().enumerate() {
        let away = (share - share.round()).abs();
        if node.low[at] < node.high[at] && away > 1e-6 && best.is_none_or(|(most, _)| away > most) {
            best = Some((away, at));
        }
    }
    let within = |at: usize, below: i64| (at, below.clamp(node.low[at], node.high[at] - 1));
    if let Some((_, at)) = best {
        return Some(within(at, floor(solved.shares[at])));
    }
    let at = (0..node.low.len()).find(|at| node.low[*at] < node.high[*at])?;
    Some(within(at, floor(solved.shares[at])))
}

/// The shares made whole: each rounded down, then the largest rests up, until the size is met.
fn rounded(solved: &Solved, bounds: &Bounds, size: i64) -> Option<Vec<i64>> {
    let mut group: Vec<i64> = Vec::with_capacity(solved.shares.len());
    let mut rests = Vec::new();
    for (at, share) in solved.shares.iter().enumerate() {
        let taken = floor(share + 1e-6).clamp(bounds.low[at], bounds.high[at]);
        group.push(taken);
        rests.push((at, share - share.floor()));
    }
    rests.sort_by(|left, right| right.1.total_cmp(&left.1).then(left.0.cmp(&right.0)));
    let mut missing = size - group.iter().sum::<i64>();
    while missing != 0 {
        let before = missing;
        for (at, _) in &rests {
            if missing > 0 && group[*at] < bounds.high[*at] {
                group[*at] += 1;
                missing -= 1;
            } else if missing < 0 && group[*at] > bounds.low[*at] {
                group[*at] -= 1;
                missing += 1;
            }
        }
        if missing == before {
            return None;
        }
    }
    Some(group)
}

#[expect(clippy::cast_possible_truncation, reason = "the cast saturates; the caller clamps")]
fn floor(share: f64) -> i64 {
    share.floor() as i64
}

/// Nodes that one question may take: some seconds at most on the largest tasks.
pub(crate) fn nodes_max(program: &Program) -> usize {
    let work = whole(program.classes.len() + 20) * whole(program.rows.len() + 10);
    usize::try_from((200_000_000 / work).clamp(200, 20_000)).expect("it is within a range")
}
