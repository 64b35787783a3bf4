//! The proposal: a group that keeps every quota, nearest the targets; or which quotas clash.

use crate::clash::{self, Clash};
use crate::draw::{Drawn, draw};
use crate::order;
use crate::program::{Bounds, Program};
use crate::search::{Answer, Search, nodes_max};
use crate::task::{Half, Quota, Task};

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proposal {
    /// A group that keeps every quota.
    Group(Group),
    /// There is no such group.
    Clash(Clash),
    /// Neither was a group found nor was it proved that there is none.
    Open,
}

/// A group that keeps every quota.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Who is in it: those who are pinned, then the others as they were drawn.
    pub members: Vec<Member>,
    /// How far its counts are from the targets, added up over the quotas.
    pub distance: Half,
    /// No group is nearer than this. Where it is the distance itself, the group is proved to be
    /// among the nearest.
    pub bound: Half,
    /// How many people were passed over in the draw without proof that none of the nearest groups
    /// could have been had with them. Where it is 0, the draw is what the README says it is.
    pub unproved: usize,
}

impl Group {
    /// Whether no other group is nearer the targets.
    pub fn is_nearest(&self) -> bool {
        self.distance == self.bound
    }

    /// The ids of its members.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.members.iter().map(|member| member.id.as_str())
    }
}

/// Somebody who is in the group, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub id: String,
    /// How the person came in.
    pub chosen: Chosen,
    /// The quotas with a minimum that this person counts for.
    pub helps: Vec<usize>,
    /// Those of them that would be missed without this person.
    pub needed: Vec<usize>,
}

/// How somebody came into the group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chosen {
    /// By decision, before the draw.
    Pinned,
    /// By lot.
    Drawn {
        /// The person's place in the drawn order, from 1.
        place: usize,
        /// How many people, this one included, no quota tells from this one, pinned and excluded
        /// ones left out.
        alike: usize,
        /// How many of those are in the group.
        taken: usize,
    },
}

impl Task {
    /// Some group that keeps every quota, by ids; none if there is none, or it was not found.
    ///
    /// Quicker than a proposal, since it is neither near the targets nor drawn.
    pub fn any_group(&self) -> Option<Vec<&str>> {
        let (program, bounds) = Program::of(self);
        let group = keeping(&program, &bounds).ok()?;
        let people = program.classes.iter().zip(&group).flat_map(|(class, taken)| {
            let first = |at: &usize| !self.pinned.contains(&self.people[*at].id);
            let mut members = class.members.clone();
            members.sort_by_key(first);
            members.retain(|at| !self.excluded.contains(&self.people[*at].id));
            members.truncate(usize::try_from(*taken).unwrap_or(0));
            members
        });
        Some(people.map(|at| self.people[at].id.as_str()).collect())
    }

    /// Proposes a group: one that keeps every quota and is nearest the targets, drawn by a seed
    /// among those that are equally near.
    pub fn propose(&self, seed: &str) -> Proposal {
        let (program, bounds) = Program::of(self);
        let group = match keeping(&program, &bounds) {
            Ok(group) => group,
            Err(Answer::None) => return Proposal::Clash(clash::of(self, &program, &bounds)),
            Err(_) => return Proposal::Open,
        };
        let (group, bound) = nearest(&program, &bounds, group);
        let most = program.total(&group);
        let mut class_of = vec![0; self.people.len()];
        for (at, class) in program.classes.iter().enumerate() {
            class.members.iter().for_each(|person| class_of[*person] = at);
        }
        let order = self.order(seed);
        let drawn = draw(&program, bounds.clone(), group, most, &order, &class_of);
        Proposal::Group(self.group(&program, &bounds, &drawn, &order, &class_of, (most, bound)))
    }

    /// Everybody who takes part in the draw, in the order of a seed.
    fn order(&self, seed: &str) -> Vec<usize> {
        let is_in = |at: &usize| {
            let id = &self.people[*at].id;
            !self.pinned.contains(id) && !self.excluded.contains(id)
        };
        let mut order: Vec<usize> = (0..self.people.len()).filter(is_in).collect();
        order.sort_by_cached_key(|at| (order::lot(seed, &self.people[*at].id), *at));
        order
    }

    fn group(
        &self,
        program: &Program,
        bounds: &Bounds,
        drawn: &Drawn,
        order: &[usize],
        class_of: &[usize],
        (distance, bound): (i64, i64),
    ) -> Group {
        let mut taken = vec![0; program.classes.len()];
        drawn.members.iter().for_each(|at| taken[class_of[*at]] += 1);
        let mut place = vec![0; self.people.len()];
        order.iter().zip(1..).for_each(|(at, nth)| place[*at] = nth);
        let pinned = self
            .pinned
            .iter()
            .filter_map(|id| self.people.binary_search_by(|person| person.id.cmp(id)).ok());
        let pinned: Vec<usize> = pinned.collect();
        let mut counts = vec![0; program.rows.len()];
        for at in pinned.iter().chain(&drawn.members) {
            program.classes[class_of[*at]].rows.iter().for_each(|row| counts[*row] += 1);
        }
        let member = |at: usize, chosen: Chosen| {
            let rows = program.classes[class_of[at]].rows.iter().copied();
            let helps: Vec<usize> = rows.filter(|row| program.rows[*row].min > 0).collect();
            let is_needed = |row: &usize| counts[*row] == program.rows[*row].min;
            let needed = helps.iter().copied().filter(is_needed).collect();
            Member { id: self.people[at].id.clone(), chosen, helps, needed }
        };
        let of = |at: usize| {
            let class = class_of[at];
            let alike = usize::try_from(bounds.high[class] - bounds.low[class]).unwrap_or(0);
            Chosen::Drawn { place: place[at], alike, taken: taken[class] }
        };
        let members = pinned.iter().map(|at| member(*at, Chosen::Pinned));
        let members = members.chain(drawn.members.iter().map(|at| member(*at, of(*at)))).collect();
        Group { members, distance: half(distance), bound: half(bound), unproved: drawn.open }
    }
}

impl Quota {
    /// Whether a count keeps it.
    pub fn keeps(&self, count: u32) -> bool {
        (self.min..=self.max).contains(&count)
    }
}

fn half(distance: i64) -> Half {
    Half(u32::try_from(distance).expect("distances are sums over at most 300 quotas"))
}

/// A group that keeps every range, or what the search for one came to.
fn keeping(program: &Program, bounds: &Bounds) -> Result<Vec<i64>, Answer> {
    let mut search = Search::on(program);
    let guess = search.guess(bounds);
    if let Some(group) = guess.filter(|group| program.total(group) < program.price.outside) {
        return Ok(group);
    }
    let outside = program.outside_only();
    match Search::on(&outside).find(bounds, 0, nodes_max(program)) {
        Answer::Found(group) => Ok(group),
        answer => Err(answer),
    }
}

/// A group nearest the targets, beginning with one that keeps every range, and the bound: no group
/// costs less.
fn nearest(program: &Program, bounds: &Bounds, mut group: Vec<i64>) -> (Vec<i64>, i64) {
    crate::exchange::improve(program, bounds, &mut group);
    let mut search = Search::on(program);
    let mut bound = search.bound(bounds).unwrap_or(0).max(0);
    // Above the bound, what was neither found nor ruled out.
    let mut low = bound;
    loop {
        let total = program.total(&group);
        if low >= total {
            return (group, bound.min(total));
        }
        // First the bound itself, which most often is met; then the middle of what is left.
        let most = if low == bound { bound } else { low + (total - 1 - low) / 2 };
        match search.find(bounds, most, nodes_max(program)) {
            Answer::Found(found) => group = found,
            Answer::None if low == bound => {
                bound = most + 1;
                low = bound;
            }
            Answer::None | Answer::Open => low = most + 1,
        }
    }
}
