//! Exchange: one person goes, another comes, as long as that brings the group nearer.

use crate::program::{Bounds, Program};

/// What it costs a group to take a class in, or to let it go, row by row.
struct Tally {
    counts: Vec<i64>,
    /// One more, one less.
    more: Vec<i64>,
    less: Vec<i64>,
}

impl Tally {
    fn of(program: &Program, group: &[i64]) -> Tally {
        let counts = program.counts(group);
        let (more, less) = (vec![0; counts.len()], vec![0; counts.len()]);
        let mut tally = Tally { counts, more, less };
        (0..tally.counts.len()).for_each(|row| tally.refresh(program, row));
        tally
    }

    fn refresh(&mut self, program: &Program, row: usize) {
        let count = self.counts[row];
        let now = program.cost(row, count);
        self.more[row] = program.cost(row, count + 1) - now;
        self.less[row] = program.cost(row, count - 1) - now;
    }

    fn swap(&mut self, program: &Program, out: usize, into: usize) {
        for row in &program.classes[out].rows {
            self.counts[*row] -= 1;
            self.refresh(program, *row);
        }
        for row in &program.classes[into].rows {
            self.counts[*row] += 1;
            self.refresh(program, *row);
        }
    }

    /// The class that is best taken in for one of another, and by how much that changes the cost.
    fn best(&self, program: &Program, out: usize, may: impl Fn(usize) -> bool) -> (i64, usize) {
        let mut more = self.more.clone();
        let mut less = 0;
        for row in &program.classes[out].rows {
            less += self.less[*row];
            // Who comes into the row for who goes out of it changes nothing there.
            more[*row] = -self.less[*row];
        }
        let mut best = (i64::MAX, out);
        for (into, class) in program.classes.iter().enumerate() {
            let change = less + class.rows.iter().map(|row| more[*row]).sum::<i64>();
            if change < best.0 && into != out && may(into) {
                best = (change, into);
            }
        }
        best
    }
}

/// Exchanges until no exchange brings the group nearer.
pub(crate) fn improve(program: &Program, bounds: &Bounds, group: &mut [i64]) {
    improve_to(program, bounds, group, 0);
}

/// Exchanges until the group costs at most so much, or no exchange brings it nearer; says for how
/// many classes all others were looked through.
pub(crate) fn improve_to(program: &Program, bounds: &Bounds, group: &mut [i64], most: i64) -> u64 {
    let mut looked = 0;
    let mut tally = Tally::of(program, group);
    let mut total = program.total(group);
    let mut out = 0;
    let mut idle = 0;
    while total > most && idle < group.len() {
        let may = |into: usize| group[into] < bounds.high[into];
        let mut best = (0, out);
        if group[out] > bounds.low[out] {
            looked += 1;
            best = tally.best(program, out, may);
        }
        let (change, into) = best;
        if change < 0 {
            total += change;
            group[out] -= 1;
            group[into] += 1;
            tally.swap(program, out, into);
            idle = 0;
        } else {
            idle += 1;
            out = (out + 1) % group.len();
        }
    }
    looked
}

/// Takes one of a class in for one of another, if the group then costs at most so much.
pub(crate) fn bring_in(
    program: &Program,
    bounds: &Bounds,
    group: &mut [i64],
    into: usize,
    most: i64,
) -> bool {
    let tally = Tally::of(program, group);
    let room = most - program.total(group);
    let rows = &program.classes[into].rows;
    let more: i64 = rows.iter().map(|row| tally.more[*row]).sum();
    let change = |out: usize| {
        let part =
            |row: &usize| if rows.contains(row) { -tally.more[*row] } else { tally.less[*row] };
        more + program.classes[out].rows.iter().map(part).sum::<i64>()
    };
    let may = |out: &usize| *out != into && group[*out] > bounds.low[*out];
    let Some(out) = (0..group.len()).filter(may).find(|out| change(*out) <= room) else {
        return false;
    };
    group[out] -= 1;
    group[into] += 1;
    true
}
