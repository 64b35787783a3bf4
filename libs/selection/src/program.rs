//! The integer programme: interchangeable people become one count, quotas become rows.

use std::collections::BTreeMap;

use crate::task::Task;

/// People whom no quota tells apart: any of them is as good as any other.
#[derive(Debug, Clone)]
pub(crate) struct Class {
    /// The rows that count them.
    pub(crate) rows: Vec<usize>,
    /// Who they are, by their places among the task's people.
    pub(crate) members: Vec<usize>,
}

/// What a number of people in a row costs: nothing at the target, more with each step away from
/// it, and very much outside the range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) min: i64,
    pub(crate) max: i64,
    /// The target, counted in halves.
    pub(crate) target: i64,
}

/// How much a group may cost, and what of it is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Price {
    /// For each half a person between a count and its target.
    pub(crate) half: i64,
    /// For each person that a count lies outside its range.
    pub(crate) outside: i64,
}

/// The programme: counts of classes between bounds that add up to a size, at the least cost.
#[derive(Debug, Clone)]
pub(crate) struct Program {
    pub(crate) classes: Vec<Class>,
    pub(crate) rows: Vec<Row>,
    pub(crate) price: Price,
    pub(crate) size: i64,
}

/// How many of each class, at least and at most.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Bounds {
    pub(crate) low: Vec<i64>,
    pub(crate) high: Vec<i64>,
}

impl Program {
    /// The programme of a task, and how many of each class may be in the group.
    ///
    /// Classes come in the order of their rows, so that nothing depends on the order of the input.
    pub(crate) fn of(task: &Task) -> (Program, Bounds) {
        let mut index: BTreeMap<(usize, &str), usize> = BTreeMap::new();
        for (row, quota) in task.quotas.iter().enumerate() {
            index.insert((quota.feature, &quota.value), row);
        }
        let mut by_rows: BTreeMap<Vec<usize>, Vec<usize>> = BTreeMap::new();
        for (at, person) in task.people.iter().enumerate() {
            let values = person.values.iter().enumerate();
            let rows = values.filter_map(|(feature, value)| index.get(&(feature, value)).copied());
            by_rows.entry(rows.collect()).or_default().push(at);
        }
        let counted = |members: &[usize], of: &std::collections::BTreeSet<String>| {
            members.iter().filter(|at| of.contains(&task.people[**at].id)).count()
        };
        let mut bounds = Bounds { low: Vec::new(), high: Vec::new() };
        let mut classes = Vec::with_capacity(by_rows.len());
        for (rows, members) in by_rows {
            bounds.low.push(whole(counted(&members, &task.pinned)));
            bounds.high.push(whole(members.len() - counted(&members, &task.excluded)));
            classes.push(Class { rows, members });
        }
        let rows = task.quotas.iter().map(|quota| Row {
            min: quota.min.into(),
            max: quota.max.into(),
            target: quota.target.0.into(),
        });
        let rows: Vec<Row> = rows.collect();
        let size = i64::from(task.size);
        let price = Program::targets(&rows, size);
        (Program { classes, rows, price, size }, bounds)
    }

    /// The price at which halves count, and one person outside a range costs more than all halves
    /// of any group that keeps every range.
    fn targets(rows: &[Row], size: i64) -> Price {
        let farthest = rows.iter().map(|row| {
            let low = (row.target - 2 * row.min).abs();
            low.max((2 * row.max.min(size) - row.target).abs())
        });
        Price { half: 1, outside: 1 + farthest.sum::<i64>() }
    }

    /// The same programme that counts people outside the ranges, and nothing else.
    pub(crate) fn outside_only(&self) -> Program {
        Program { price: Price { half: 0, outside: 1 }, ..self.clone() }
    }

    /// What a count of a row costs.
    pub(crate) fn cost(&self, row: usize, count: i64) -> i64 {
        let Row { min, max, target } = self.rows[row];
        let within = count.clamp(min, max.max(min));
        self.price.half * (2 * within - target).abs() + self.price.outside * (count - within).abs()
    }

    /// The counts of each row in a group.
    pub(crate) fn counts(&self, group: &[i64]) -> Vec<i64> {
        let mut counts = vec![0; self.rows.len()];
        for (class, taken) in self.classes.iter().zip(group) {
            class.rows.iter().for_each(|row| counts[*row] += taken);
        }
        counts
    }

    /// What a group costs.
    pub(crate) fn total(&self, group: &[i64]) -> i64 {
        self.counts(group).iter().enumerate().map(|(row, count)| self.cost(row, *count)).sum()
    }

    /// The least that any group within the bounds can cost, by these prices of the rows: exact,
    /// whatever the prices are. None if there is no group of the size at all.
    ///
    /// A price says what one more person in a row is worth. Each row then takes the count that is
    /// cheapest for it, and the group the people who are cheapest for it; what both cost together
    /// no real group can be below, since in a real group the two agree. Prices are in parts of
    /// `SCALE`; good ones come from the linear relaxation, where the bound is highest.
    pub(crate) fn bound(&self, bounds: &Bounds, prices: &[i64]) -> Option<i64> {
        let mut sum: i128 = 0;
        let mut paid = Vec::with_capacity(prices.len());
        for (row, price) in prices.iter().enumerate() {
            let most = self.price.outside.saturating_mul(SCALE);
            let price = (*price).clamp(-most, most);
            paid.push(price);
            let Row { min, max, target } = self.rows[row];
            let turns = [0, min, target / 2, (target + 1) / 2, max, self.size];
            let turns = turns.into_iter().map(|count| count.clamp(0, self.size));
            let cost = |count: i64| {
                i128::from(self.cost(row, count)) * i128::from(SCALE) + i128::from(price * count)
            };
            sum += turns.map(cost).min().expect("there are six turns");
        }
        let mut missing = self.size;
        let mut offers = Vec::with_capacity(self.classes.len());
        for (at, class) in self.classes.iter().enumerate() {
            let score: i64 = -class.rows.iter().map(|row| paid[*row]).sum::<i64>();
            let (low, high) = (bounds.low[at], bounds.high[at]);
            if low > high {
                return None;
            }
            sum += i128::from(score) * i128::from(low);
            missing -= low;
            if high > low {
                offers.push((score, high - low));
            }
        }
        if missing < 0 {
            return None;
        }
        offers.sort_unstable();
        for (score, count) in offers {
            let taken = count.min(missing);
            sum += i128::from(score) * i128::from(taken);
            missing -= taken;
        }
        // A cost is a whole number: what lies between two of them counts as the higher one.
        let whole = sum.div_euclid(SCALE.into()) + i128::from(sum.rem_euclid(SCALE.into()) > 0);
        (missing == 0).then(|| i64::try_from(whole).unwrap_or(i64::MIN))
    }
}

/// Parts into which a unit of cost is cut for prices.
pub(crate) const SCALE: i64 = 1 << 20;

/// A count as the programme calculates with.
pub(crate) fn whole(count: usize) -> i64 {
    i64::try_from(count).expect("people are counted in thousands")
}
