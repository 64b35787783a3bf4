//! The clash: which bounds of which quotas cannot be kept together, and the least that helps.

use crate::program::{Bounds, Program, Row};
use crate::search::{Answer, Search, nodes_max};
use crate::task::Task;

/// Why there is no group, and what would help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clash {
    /// Bounds that cannot all be kept, given the size and who is pinned and excluded.
    pub sides: Vec<Side>,
    /// Whether each of them is needed for that: without any one of them the others can be kept.
    pub is_irreducible: bool,
    /// Bounds as they would have to be so that there is a group. Together they give way by as few
    /// people as can be; another choice of bounds may do it with as many.
    pub relaxation: Vec<Change>,
    /// By how many people the bounds give way together.
    pub people: u32,
    /// No relaxation gives way by fewer people than this.
    pub bound: u32,
}

/// One bound of a quota.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Side {
    /// Which quota.
    pub quota: usize,
    /// Which of its bounds.
    pub end: End,
}

/// Which bound of a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum End {
    /// The minimum.
    Min,
    /// The maximum.
    Max,
}

/// A bound that gives way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// Which bound.
    pub side: Side,
    /// What it is.
    pub from: u32,
    /// What it would have to be.
    pub to: u32,
}

/// The clash of a programme that is known to have no group.
pub(crate) fn of(task: &Task, program: &Program, bounds: &Bounds) -> Clash {
    let outside = program.outside_only();
    let (sides, is_irreducible) = smallest(&outside, bounds);
    let (group, bound) = least(&outside, bounds);
    let mut relaxation = Vec::new();
    for (at, count) in outside.counts(&group).into_iter().enumerate() {
        let (count, quota) = (number(count), &task.quotas[at]);
        let change = |end, from| Change { side: Side { quota: at, end }, from, to: count };
        if count < quota.min {
            relaxation.push(change(End::Min, quota.min));
        } else if count > quota.max {
            relaxation.push(change(End::Max, quota.max));
        }
    }
    let people = number(outside.total(&group));
    Clash { sides, is_irreducible, relaxation, people, bound: number(bound) }
}

/// A group that lies outside the ranges by as few people as can be, and the bound.
fn least(outside: &Program, bounds: &Bounds) -> (Vec<i64>, i64) {
    let mut search = Search::on(outside);
    let mut bound = search.bound(bounds).unwrap_or(0).max(1);
    let mut best = search.guess(bounds).expect("the size fits what is pinned and excluded");
    let mut most = bound;
    while most < outside.total(&best) {
        match search.find(bounds, most, nodes_max(outside)) {
            Answer::Found(group) => best = group,
            Answer::None if bound == most => {
                bound += 1;
                most += 1;
            }
            Answer::None | Answer::Open => most += 1,
        }
    }
    (best, bound)
}

/// A small set of bounds that cannot all be kept: bounds are left out one by one, and those without
/// which the rest could be kept are put back. Which set remains depends on which are tried first;
/// so it is done from several places on, and the smallest set is told.
fn smallest(outside: &Program, bounds: &Bounds) -> (Vec<Side>, bool) {
    let all = sides(outside);
    let mut left = Search::on(outside).left;
    let mut best: Option<(Vec<Side>, bool)> = None;
    for (start, _) in all.iter().enumerate().step_by(all.len().div_ceil(TRIES_MAX).max(1)) {
        let turned: Vec<Side> = all[start..].iter().chain(&all[..start]).copied().collect();
        let found = filtered(outside, bounds, turned, &mut left);
        let is_better = best.as_ref().is_none_or(|(sides, is_irreducible)| {
            (!found.1, found.0.len()) < (!is_irreducible, sides.len())
        });
        if is_better {
            best = Some(found);
        }
    }
    let (mut sides, is_irreducible) = best.unwrap_or((all, false));
    sides.sort_unstable();
    (sides, is_irreducible)
}

/// From so many places the bounds are tried.
const TRIES_MAX: usize = 8;

/// Every bound that can be missed.
fn sides(outside: &Program) -> Vec<Side> {
    let mut sides = Vec::new();
    for (quota, row) in outside.rows.iter().enumerate() {
        if row.min > 0 {
            sides.push(Side { quota, end: End::Min });
        }
        if row.max < outside.size {
            sides.push(Side { quota, end: End::Max });
        }
    }
    sides
}

/// What is left of bounds that clash when those are left out, from the first on, that need not be
/// there; and whether every one that is left is proved to be needed.
fn filtered(
    outside: &Program,
    bounds: &Bounds,
    mut sides: Vec<Side>,
    left: &mut u64,
) -> (Vec<Side>, bool) {
    let mut is_irreducible = true;
    // Many are left out at once as long as that goes well, fewer where it does not.
    let mut at = 0;
    let mut many = sides.len() / 2;
    while at < sides.len() {
        let end = (at + many.max(1)).min(sides.len());
        let rest: Vec<Side> = sides[..at].iter().chain(&sides[end..]).copied().collect();
        match can_be_kept(outside, bounds, &rest, left) {
            Answer::None => {
                sides = rest;
                many *= 2;
            }
            _ if end - at > 1 => many = (end - at) / 2,
            answer => {
                is_irreducible &= answer != Answer::Open;
                at += 1;
            }
        }
    }
    (sides, is_irreducible)
}

/// Whether there is a group that keeps these bounds and perhaps no others.
fn can_be_kept(outside: &Program, bounds: &Bounds, sides: &[Side], left: &mut u64) -> Answer {
    let mut loose = outside.clone();
    for row in &mut loose.rows {
        *row = Row { min: 0, max: row.max.max(outside.size), target: row.target };
    }
    for side in sides {
        let (row, kept) = (&mut loose.rows[side.quota], outside.rows[side.quota]);
        match side.end {
            End::Min => row.min = kept.min,
            End::Max => row.max = kept.max,
        }
    }
    let mut search = Search::on(&loose);
    search.left = *left;
    let answer = search.find(bounds, 0, nodes_max(outside));
    *left = search.left;
    answer
}

fn number(count: i64) -> u32 {
    u32::try_from(count).expect("people are counted in thousands")
}
