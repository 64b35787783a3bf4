//! The linear relaxation: a dual simplex on variables that all have two bounds.
//!
//! Its numbers are approximate and decide nothing: they say where to look, and give prices from
//! which [`Program::bound`] computes a bound in whole numbers.

use crate::program::{Bounds, Program, Row, SCALE};

/// What is smaller counts as nothing.
const TINY: f64 = 1e-9;

/// After so many exchanges the inverse is computed anew, before errors add up.
const EXCHANGES_MAX: usize = 50;

/// A variable: a class, or a step of a row's cost.
#[derive(Debug, Clone)]
struct Column {
    /// What it adds to each row; the row behind the last is the size.
    entries: Vec<(usize, f64)>,
    cost: f64,
    low: f64,
    high: f64,
    place: Place,
}

/// Where a variable stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Low,
    High,
    Basic,
}

impl Column {
    fn value(&self) -> f64 {
        if self.place == Place::High { self.high } else { self.low }
    }
}

/// The relaxation of a programme; the basis of one solving is where the next one begins.
#[derive(Debug)]
pub(crate) struct Relaxation {
    columns: Vec<Column>,
    classes: usize,
    right: Vec<f64>,
    basis: Vec<usize>,
    inverse: Vec<Vec<f64>>,
    exchanges: usize,
}

/// A solved relaxation.
#[derive(Debug)]
pub(crate) struct Solved {
    /// The share of each class.
    pub(crate) shares: Vec<f64>,
    /// The price of each row, in parts of `SCALE`.
    pub(crate) prices: Vec<i64>,
    /// How many numbers were worked on.
    pub(crate) work: u64,
}

impl Relaxation {
    /// The relaxation of a programme.
    pub(crate) fn of(program: &Program) -> Relaxation {
        let size = program.rows.len();
        let mut columns = Vec::with_capacity(program.classes.len() + size * 5 + 1);
        for (at, class) in program.classes.iter().enumerate() {
            let entries = class.rows.iter().map(|row| (*row, 1.0)).chain([(size, 1.0)]).collect();
            // A little different for each, or most of them would tie and the way be long.
            let cost = float(1 + whole(at) * 7919 % 1009) * 1e-6 / float(program.size + 1);
            columns.push(Column { entries, cost, low: 0.0, high: 0.0, place: Place::Low });
        }
        let classes = columns.len();
        let (mut right, mut basis) = (Vec::new(), Vec::new());
        for (at, row) in program.rows.iter().enumerate() {
            right.push(float(row.target / 2));
            basis.push(columns.len());
            columns.extend(steps(program, at, *row));
        }
        right.push(float(program.size));
        basis.push(columns.len());
        let entries = vec![(size, 1.0)];
        columns.push(Column { entries, cost: 0.0, low: 0.0, high: 0.0, place: Place::Basic });
        basis.iter().for_each(|at| columns[*at].place = Place::Basic);
        let inverse = unit(size + 1);
        Relaxation { columns, classes, right, basis, inverse, exchanges: 0 }
    }

    /// Solves it within bounds of the classes.
    pub(crate) fn solve(&mut self, bounds: &Bounds) -> Solved {
        for (at, column) in self.columns[..self.classes].iter_mut().enumerate() {
            (column.low, column.high) = (float(bounds.low[at]), float(bounds.high[at]));
        }
        let exchanges_max = 200 + 30 * self.basis.len();
        let size = self.basis.len();
        let entries: usize = self.columns.iter().map(|column| column.entries.len()).sum();
        let mut work = 0;
        for _ in 0..exchanges_max {
            work += 3 * entries + 2 * size * size;
            let prices = self.prices();
            let reduced = self.reduced(&prices);
            self.settle(&reduced);
            let values = self.values();
            let Some((row, excess)) = self.worst(&values) else { break };
            if !self.exchange(row, excess, &reduced) {
                break;
            }
        }
        let values = self.values();
        let mut shares: Vec<f64> = self.columns[..self.classes].iter().map(Column::value).collect();
        for (row, at) in self.basis.iter().enumerate() {
            if *at < self.classes {
                shares[*at] = values[row];
            }
        }
        let mut prices = self.prices();
        prices.pop();
        Solved {
            shares,
            prices: prices.into_iter().map(scaled).collect(),
            work: u64::try_from(work).unwrap_or(u64::MAX),
        }
    }

    /// What one more in each row is worth: the costs of the basis through its inverse.
    fn prices(&self) -> Vec<f64> {
        let size = self.basis.len();
        let mut prices = vec![0.0; size];
        for (row, at) in self.basis.iter().enumerate() {
            let cost = self.columns[*at].cost;
            if cost != 0.0 {
                prices
                    .iter_mut()
                    .zip(&self.inverse[row])
                    .for_each(|(sum, part)| *sum += cost * part);
            }
        }
        prices
    }

    /// What each variable costs beyond what its rows pay for.
    fn reduced(&self, prices: &[f64]) -> Vec<f64> {
        self.columns.iter().map(|column| column.cost - dot(&column.entries, prices)).collect()
    }

    /// Puts each variable outside the basis to the bound where it is cheaper.
    fn settle(&mut self, reduced: &[f64]) {
        for (column, reduced) in self.columns.iter_mut().zip(reduced) {
            if column.place == Place::Basic {
                continue;
            }
            if *reduced > TINY {
                column.place = Place::Low;
            } else if *reduced < -TINY {
                column.place = Place::High;
            }
        }
    }

    /// The values of the basis.
    fn values(&self) -> Vec<f64> {
        let mut rest = self.right.clone();
        for column in self.columns.iter().filter(|column| column.place != Place::Basic) {
            let value = column.value();
            if value != 0.0 {
                column.entries.iter().for_each(|(row, part)| rest[*row] -= part * value);
            }
        }
        let times = |line: &Vec<f64>| line.iter().zip(&rest).map(|(a, b)| a * b).sum();
        self.inverse.iter().map(times).collect()
    }

    /// The row of the basis that is farthest outside its bounds, and by how much.
    fn worst(&self, values: &[f64]) -> Option<(usize, f64)> {
        let mut worst: Option<(usize, f64)> = None;
        for (row, value) in values.iter().enumerate() {
            let column = &self.columns[self.basis[row]];
            let excess = (value - column.high).max(0.0) + (value - column.low).min(0.0);
            if excess.abs() > 1e-7 && worst.is_none_or(|(_, most)| excess.abs() > most.abs()) {
                worst = Some((row, excess));
            }
        }
        worst
    }

    /// Takes a variable out of the basis to the bound that it breaks, and another in; variables on
    /// the way that cost less than they help go over to their other bound. False if none helps.
    fn exchange(&mut self, row: usize, excess: f64, reduced: &[f64]) -> bool {
        let line = &self.inverse[row];
        let mut offers: Vec<(f64, f64, usize)> = Vec::new();
        for (at, column) in self.columns.iter().enumerate() {
            if column.place == Place::Basic || column.high - column.low < TINY {
                continue;
            }
            let slope = dot(&column.entries, line);
            let up = column.place == Place::Low;
            let helps = if up { slope * excess > 0.0 } else { slope * excess < 0.0 };
            if helps && slope.abs() > 1e-7 {
                offers.push((reduced[at].abs() / slope.abs(), slope, at));
            }
        }
        offers.sort_by(|left, right| {
            let by_ratio = left.0.total_cmp(&right.0);
            by_ratio.then(right.1.abs().total_cmp(&left.1.abs())).then(left.2.cmp(&right.2))
        });
        let mut missing = excess.abs();
        for (_, slope, at) in offers {
            let column = &mut self.columns[at];
            missing -= slope.abs() * (column.high - column.low);
            if missing < 0.0 {
                let leaving = self.basis[row];
                self.enter(row, at);
                let over = if excess > 0.0 { Place::High } else { Place::Low };
                self.columns[leaving].place = over;
                return true;
            }
            column.place = if column.place == Place::Low { Place::High } else { Place::Low };
        }
        false
    }

    /// Puts a variable into the basis, in the place of the one in this row.
    fn enter(&mut self, row: usize, at: usize) {
        self.basis[row] = at;
        self.columns[at].place = Place::Basic;
        self.exchanges += 1;
        if self.exchanges.is_multiple_of(EXCHANGES_MAX) && self.invert() {
            return;
        }
        let entries = &self.columns[at].entries;
        let spread: Vec<f64> = self.inverse.iter().map(|line| dot(entries, line)).collect();
        let pivot = spread[row];
        let mut line = std::mem::take(&mut self.inverse[row]);
        line.iter_mut().for_each(|part| *part /= pivot);
        for (other, target) in self.inverse.iter_mut().enumerate() {
            let factor = spread[other];
            if other != row && factor != 0.0 {
                target.iter_mut().zip(&line).for_each(|(sum, part)| *sum -= factor * part);
            }
        }
        self.inverse[row] = line;
    }

    /// Computes the inverse of the basis anew; false, with nothing changed, if it has none.
    fn invert(&mut self) -> bool {
        let size = self.basis.len();
        let mut left = vec![vec![0.0; size]; size];
        for (place, at) in self.basis.iter().enumerate() {
            self.columns[*at].entries.iter().for_each(|(row, part)| left[*row][place] = *part);
        }
        let mut right = unit(size);
        for step in 0..size {
            let best = (step..size).max_by(|a, b| {
                left[*a][step].abs().total_cmp(&left[*b][step].abs()).then(b.cmp(a))
            });
            let best = best.expect("a step is below the size");
            if left[best][step].abs() < TINY {
                return false;
            }
            left.swap(step, best);
            right.swap(step, best);
            eliminate(&mut left, &mut right, step);
        }
        self.inverse = right;
        true
    }
}

/// Clears a column but for its own row, in the matrix and in what becomes its inverse.
fn eliminate(left: &mut [Vec<f64>], right: &mut [Vec<f64>], step: usize) {
    let pivot = left[step][step];
    left[step].iter_mut().for_each(|part| *part /= pivot);
    right[step].iter_mut().for_each(|part| *part /= pivot);
    let (from, gained) = (left[step].clone(), right[step].clone());
    for row in (0..left.len()).filter(|row| *row != step) {
        let factor = left[row][step];
        if factor != 0.0 {
            left[row].iter_mut().zip(&from).for_each(|(sum, part)| *sum -= factor * part);
            right[row].iter_mut().zip(&gained).for_each(|(sum, part)| *sum -= factor * part);
        }
    }
}

/// The steps of a row's cost, the first of them the one that begins in the basis: far below the
/// range, below the target, above it, far above. A target between two whole numbers has a step of
/// one for which nothing is paid, so that no fraction of a person seems nearer than a whole one.
fn steps(program: &Program, at: usize, row: Row) -> Vec<Column> {
    let (base, odd) = (row.target / 2, row.target % 2);
    let (near, far) = (float(program.price.half * 2), float(program.price.outside));
    let endless = float(program.size + base + 1);
    let step = |part: f64, cost: f64, high: f64| {
        let entries = vec![(at, part)];
        Column { entries, cost, low: 0.0, high, place: Place::Low }
    };
    vec![
        step(1.0, far, endless),
        step(1.0, near, float(base - row.min)),
        step(-1.0, 0.0, float(odd)),
        step(-1.0, near, float(row.max - base - odd)),
        step(-1.0, far, endless),
    ]
}

fn dot(entries: &[(usize, f64)], line: &[f64]) -> f64 {
    entries.iter().map(|(row, part)| line[*row] * part).sum()
}

fn unit(size: usize) -> Vec<Vec<f64>> {
    (0..size).map(|at| (0..size).map(|other| f64::from(u8::from(at == other))).collect()).collect()
}

#[expect(clippy::cast_precision_loss, reason = "counts and costs are far below 2^52")]
fn float(count: i64) -> f64 {
    count as f64
}

fn whole(count: usize) -> i64 {
    crate::program::whole(count)
}

/// A price in whole parts; what is not a number becomes nothing, which is a price like any other.
#[expect(clippy::cast_possible_truncation, reason = "the cast saturates, and prices are limited")]
fn scaled(price: f64) -> i64 {
    let most = f64::from(u32::MAX);
    (price.clamp(-most, most) * float(SCALE)).round() as i64
}
