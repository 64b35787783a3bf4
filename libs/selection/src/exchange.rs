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

    /// By how much the cost changes when one goes and the other comes.
    fn change(&self, program: &Program, out: usize, into: usize) -> i64 {
        let (out, into) = (&program.classes[out].rows, &program.classes[into].rows);
        let mut change: i64 = out.iter().map(|row| self.less[*row]).sum();
        change += into.iter().map(|row| self.more[*row]).sum::<i64>();
        let shared = out.iter().filter(|row| into.contains(row));
        change - shared.map(|row| self.less[*row] + self.more[*row]).sum::<i64>()
    }
}

/// Exchanges until no exchange brings the group nearer.
pub(crate) fn improve(program: &Program, bounds: &Bounds, group: &mut [i64]) {
    improve_to(program, bounds, group, 0);
}

/// Exchanges until the group costs at most so much, or no exchange brings it nearer.
pub(crate) fn improve_to(program: &Program, bounds: &Bounds, group: &mut [i64], most: i64) {
    let mut tally = Tally::of(program, group);
    let mut total = program.total(group);
    while total > most {
        let mut best = (0, 0, 0);
        for out in (0..group.len()).filter(|out| group[*out] > bounds.low[*out]) {
            for into in (0..group.len()).filter(|into| group[*into] < bounds.high[*into]) {
                let change = tally.change(program, out, into);
                if out != into && change < best.0 {
                    best = (change, out, into);
                }
            }
        }
        let (change, out, into) = best;
        if change == 0 {
            return;
        }
        total += change;
        group[out] -= 1;
        group[into] += 1;
        tally.swap(program, out, into);
    }
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
    let may = |out: &usize| *out != into && group[*out] > bounds.low[*out];
    let found = (0..group.len()).filter(may);
    let found = found.min_by_key(|out| tally.change(program, *out, into));
    let Some(out) = found.filter(|out| tally.change(program, *out, into) <= room) else {
        return false;
    };
    group[out] -= 1;
    group[into] += 1;
    true
}
