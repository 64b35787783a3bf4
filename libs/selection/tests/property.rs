//! What must hold of any task, against brute force on small ones.

use proptest::prelude::*;
use selection::{Change, Clash, End, Group, Half, Person, Proposal, Quota, Side, Task};

/// A small task: few people, three features of two or three values, quotas that often clash.
fn task() -> impl Strategy<Value = Task> {
    let people = prop::collection::vec((0..3_u8, 0..2_u8, 0..3_u8), 3..10);
    (people, 1..6_u32, prop::collection::vec(quota(), 1..7), any::<(u8, u8, u8)>()).prop_filter_map(
        "it makes sense",
        |(people, size, quotas, (pin, exclude, which))| {
            let features = ["f", "g", "h"].map(str::to_owned).to_vec();
            let person = |(at, (f, g, h)): (usize, &(u8, u8, u8))| Person {
                id: format!("p{at}"),
                values: [f, g, h].iter().map(|value| format!("v{value}")).collect(),
            };
            let count = people.len();
            let people = people.iter().enumerate().map(person).collect();
            let mut quotas: Vec<Quota> = quotas;
            quotas.sort_by(|a, b| (a.feature, &a.value).cmp(&(b.feature, &b.value)));
            quotas.dedup_by(|a, b| (a.feature, &a.value) == (b.feature, &b.value));
            let task = Task::new(features, people, quotas, size).ok()?;
            let some = |byte: u8, on: bool| {
                if on { vec![format!("p{}", usize::from(byte) % count)] } else { Vec::new() }
            };
            task.with(&some(pin, which % 3 == 0), &some(exclude, which % 5 < 2)).ok()
        },
    )
}

fn quota() -> impl Strategy<Value = Quota> {
    (0..3_usize, 0..3_u8, 0..4_u32, 0..4_u32, 0..9_u32).prop_map(|(feature, value, a, b, at)| {
        let mut quota = Quota::new(feature, format!("v{value}"), a.min(b), a.max(b));
        // Every other one has a target of its own.
        if at < 7 && at % 2 == 0 {
            quota.target = Half(quota.target.0.max(at).min(quota.max * 2));
        }
        quota
    })
}

/// Every group of the size with all pinned and no excluded people, as places in `people`.
fn groups(task: &Task, pinned: &[String], excluded: &[String]) -> Vec<Vec<usize>> {
    let people = task.people();
    let is = |list: &[String], at: usize| list.contains(&people[at].id);
    (0_u32..1 << people.len())
        .filter(|set| set.count_ones() == task.size())
        .map(|set| (0..people.len()).filter(|at| set & (1 << at) != 0).collect::<Vec<usize>>())
        .filter(|group| !group.iter().any(|at| is(excluded, *at)))
        .filter(|group| (0..people.len()).all(|at| !is(pinned, at) || group.contains(&at)))
        .collect()
}

fn counts(task: &Task, group: &[usize]) -> Vec<u32> {
    let count = |quota: &Quota| {
        let with = group.iter().filter(|at| task.counts(quota, &task.people()[**at]));
        u32::try_from(with.count()).expect("few")
    };
    task.quotas().iter().map(count).collect()
}

fn keeps_all(task: &Task, group: &[usize]) -> bool {
    counts(task, group).iter().zip(task.quotas()).all(|(count, quota)| quota.keeps(*count))
}

fn distance(task: &Task, group: &[usize]) -> u32 {
    let pairs = counts(task, group).into_iter().zip(task.quotas());
    pairs.map(|(count, quota)| (count * 2).abs_diff(quota.target.0)).sum()
}

/// By how many people a group misses some bounds.
fn missed(task: &Task, group: &[usize], sides: &[Side]) -> u32 {
    let counts = counts(task, group);
    let one = |side: &Side| match side.end {
        End::Min => task.quotas()[side.quota].min.saturating_sub(counts[side.quota]),
        End::Max => counts[side.quota].saturating_sub(task.quotas()[side.quota].max),
    };
    sides.iter().map(one).sum()
}

fn every_side(task: &Task) -> Vec<Side> {
    let both = |quota| [End::Min, End::Max].map(|end| Side { quota, end });
    (0..task.quotas().len()).flat_map(both).collect()
}

fn check_group(task: &Task, group: &Group, seed: &str, groups: &[Vec<usize>], pinned: &[String]) {
    // Pinned people are in every group; the order among the others is that of the lots.
    let free = |group: &Vec<usize>| -> Vec<usize> {
        let is_free = |at: &usize| !pinned.contains(&task.people()[*at].id);
        group.iter().copied().filter(is_free).collect()
    };
    let mut ids: Vec<&str> = group.ids().collect();
    ids.sort_unstable();
    let kept: Vec<Vec<usize>> =
        groups.iter().filter(|group| keeps_all(task, group)).cloned().collect();
    let least = kept.iter().map(|group| distance(task, group)).min().expect("there is one");
    assert_eq!((group.distance.0, group.bound.0, group.unproved), (least, least, 0));
    let best = kept.iter().filter(|group| distance(task, group) == least);
    let lots = |group: &&Vec<usize>| {
        let mut lots: Vec<_> =
            free(group).into_iter().map(|at| selection::lot(seed, &task.people()[at].id)).collect();
        lots.sort_unstable();
        lots
    };
    let first = best.min_by_key(lots).expect("there is one");
    let first: Vec<&str> = first.iter().map(|at| task.people()[*at].id.as_str()).collect();
    assert_eq!(ids, first, "the first in the order of the lots");
}

fn check_clash(task: &Task, clash: &Clash, groups: &[Vec<usize>]) {
    assert!(groups.iter().all(|group| !keeps_all(task, group)), "a group was overlooked");
    let can = |sides: &[Side]| groups.iter().any(|group| missed(task, group, sides) == 0);
    assert!(!can(&clash.sides), "these can be kept: {:?}", clash.sides);
    assert!(clash.is_irreducible);
    for left_out in &clash.sides {
        let rest: Vec<Side> = clash.sides.iter().copied().filter(|it| it != left_out).collect();
        assert!(can(&rest), "{left_out:?} is not needed in {:?}", clash.sides);
    }
    let all = every_side(task);
    let least = groups.iter().map(|group| missed(task, group, &all)).min().expect("some group");
    assert_eq!((clash.people, clash.bound), (least, least));
    let gives = |change: &Change| change.from.abs_diff(change.to);
    assert_eq!(clash.relaxation.iter().map(gives).sum::<u32>(), least);
    let relaxed = |at: usize, quota: &Quota| {
        let mut quota = quota.clone();
        for change in clash.relaxation.iter().filter(|change| change.side.quota == at) {
            match change.side.end {
                End::Min => quota.min = change.to,
                End::Max => quota.max = change.to,
            }
        }
        quota
    };
    let helps = groups.iter().any(|group| {
        let pairs = counts(task, group).into_iter().zip(task.quotas().iter().enumerate());
        pairs.into_iter().all(|(count, (at, quota))| relaxed(at, quota).keeps(count))
    });
    assert!(helps, "{:?} does not help", clash.relaxation);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, ..ProptestConfig::default() })]

    #[test]
    fn what_is_proposed_is_what_brute_force_finds(task in task(), seed in "[a-c]{1,3}") {
        let (pinned, excluded) = (task.pinned(), task.excluded());
        let groups = groups(&task, &pinned, &excluded);
        match task.propose(&seed) {
            Proposal::Group(group) => check_group(&task, &group, &seed, &groups, &pinned),
            Proposal::Clash(clash) => check_clash(&task, &clash, &groups),
            Proposal::Open => prop_assert!(false, "so small a task was left open"),
        }
        let any = task.any_group();
        prop_assert_eq!(any.is_some(), groups.iter().any(|group| keeps_all(&task, group)));
        if let Some(any) = any {
            let at = |id: &str| task.people().iter().position(|person| person.id == id);
            let mut any: Vec<usize> = any.into_iter().filter_map(at).collect();
            any.sort_unstable();
            prop_assert!(groups.contains(&any) && keeps_all(&task, &any));
        }
    }
}

/// A task of some dozens of people that has a group, since its quotas lie around one.
fn larger() -> impl Strategy<Value = (Task, Vec<Person>)> {
    let people = prop::collection::vec(prop::array::uniform4(0..4_u8), 30..60);
    let slack = prop::collection::vec((0..2_u32, 0..2_u32), 16);
    (people, 5..20_u32, slack, any::<u64>()).prop_map(|(people, size, slack, draw)| {
        let person = |(at, values): (usize, &[u8; 4])| Person {
            id: format!("p{at}"),
            values: values.iter().map(|value| format!("v{value}")).collect(),
        };
        let all: Vec<Person> = people.iter().enumerate().map(person).collect();
        let start = usize::try_from(draw % 30).expect("it is small");
        let planted: Vec<&Person> = all.iter().cycle().skip(start).take(size as usize).collect();
        let mut quotas = Vec::new();
        for (at, (below, above)) in slack.into_iter().enumerate() {
            let (feature, value) = (at / 4, format!("v{}", at % 4));
            let count = planted.iter().filter(|person| person.values[feature] == value).count();
            let count = u32::try_from(count).expect("few");
            quotas.push(Quota::new(feature, value, count.saturating_sub(below), count + above));
        }
        let features = ["f", "g", "h", "i"].map(str::to_owned).to_vec();
        (Task::new(features, all.clone(), quotas, size).expect("it makes sense"), all)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn a_group_that_is_there_is_found_whatever_the_order_of_the_rows(
        (task, people) in larger(),
        turn in 0..30_usize,
    ) {
        let Proposal::Group(group) = task.propose("seed") else { panic!("there is a group") };
        let ids: Vec<&str> = group.ids().collect();
        let places: Vec<usize> = ids
            .iter()
            .map(|id| task.people().iter().position(|person| person.id == *id).expect("of them"))
            .collect();
        prop_assert_eq!(ids.len(), task.size() as usize);
        prop_assert!(keeps_all(&task, &places));
        prop_assert_eq!(distance(&task, &places), group.distance.0);
        prop_assert!(group.is_nearest() && group.unproved == 0);
        let mut turned = people;
        turned.rotate_left(turn);
        turned.reverse();
        let quotas = task.quotas().to_vec();
        let again = Task::new(task.features().to_vec(), turned, quotas, task.size());
        let again = again.expect("it makes sense").propose("seed");
        prop_assert_eq!(again, Proposal::Group(group));
    }
}
