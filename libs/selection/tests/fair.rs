//! The draw is fair: who is alike is drawn equally often, and a seed gives one group.

use std::collections::BTreeMap;

use selection::{Chosen, Person, Proposal, Quota, Task};

fn people(groups: &[(&str, &str, usize)]) -> Vec<Person> {
    let mut all = Vec::new();
    for (region, gender, count) in groups {
        for nth in 0..*count {
            let id = format!("{region}-{gender}-{nth}");
            all.push(Person { id, values: vec![(*region).to_owned(), (*gender).to_owned()] });
        }
    }
    all
}

fn task() -> Task {
    let people = people(&[
        ("africa", "f", 4),
        ("africa", "m", 8),
        ("europe", "f", 6),
        ("europe", "m", 10),
        ("asia", "f", 5),
        ("asia", "m", 2),
    ]);
    let quotas = vec![
        Quota::new(0, "africa", 3, 5),
        Quota::new(0, "europe", 3, 3),
        Quota::new(0, "asia", 1, 4),
        Quota::new(1, "f", 4, 6),
    ];
    let features = vec!["region".to_owned(), "gender".to_owned()];
    Task::new(features, people, quotas, 10).expect("it makes sense")
}

#[test]
fn who_is_alike_is_drawn_equally_often() {
    const SEEDS: usize = 4_000;
    let task = task();
    let mut drawn: BTreeMap<String, usize> = BTreeMap::new();
    for seed in 0..SEEDS {
        let Proposal::Group(group) = task.propose(&format!("seed {seed}")) else { panic!() };
        assert!(group.is_nearest() && group.unproved == 0);
        group.ids().for_each(|id| *drawn.entry(id.to_owned()).or_default() += 1);
    }
    let mut by_class: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for person in task.people() {
        let class = person.id.rsplit_once('-').expect("region, gender, number").0;
        by_class.entry(class).or_default().push(drawn.get(&person.id).copied().unwrap_or(0));
    }
    assert_eq!(by_class.len(), 6);
    for (class, counts) in by_class {
        #[expect(clippy::cast_precision_loss, reason = "counts of some thousands")]
        let (sum, many) = (counts.iter().sum::<usize>() as f64, counts.len() as f64);
        let mean = sum / many;
        assert!(mean > 0.0, "{class} is never drawn");
        #[expect(clippy::cast_precision_loss, reason = "counts of some thousands")]
        let squares = counts.iter().map(|count| (*count as f64 - mean).powi(2) / mean);
        let chi: f64 = squares.sum();
        // One in a thousand fair draws of ten people lies above 27.9; fewer people, lower. The
        // seeds are fixed, so that this either holds or does not.
        assert!(chi < 27.9, "{class}: {counts:?}, chi-square {chi:.1}");
    }
}

#[test]
fn of_people_who_are_all_alike_the_first_by_lot_are_taken() {
    let task = Task::new(vec!["f".into()], everybody_alike(), Vec::new(), 5);
    let Proposal::Group(group) = task.expect("it makes sense").propose("s") else { panic!() };
    let mut lots: Vec<_> = everybody_alike()
        .iter()
        .map(|one| (selection::lot("s", &one.id), one.id.clone()))
        .collect();
    lots.sort();
    let first: Vec<&str> = lots.iter().take(5).map(|(_, id)| id.as_str()).collect();
    assert_eq!(group.ids().collect::<Vec<_>>(), first);
    let places = group.members.iter().map(|member| member.chosen);
    let wanted = (1..=5).map(|place| Chosen::Drawn { place, alike: 20, taken: 5 });
    assert_eq!(places.collect::<Vec<_>>(), wanted.collect::<Vec<_>>());
}

fn everybody_alike() -> Vec<Person> {
    let one = |nth| Person { id: format!("é {nth}"), values: vec!["same".into()] };
    (0..20).map(one).collect()
}

#[test]
fn a_choice_is_explained() {
    let task = task().with(&["asia-m-1".into()], &["asia-m-0".into()]).expect("they are there");
    let Proposal::Group(group) = task.propose("seed") else { panic!() };
    let pinned = &group.members[0];
    assert_eq!((pinned.id.as_str(), pinned.chosen), ("asia-m-1", Chosen::Pinned));
    assert_eq!(pinned.helps, [2]);
    let europeans = group.members.iter().filter(|member| member.id.starts_with("europe-m"));
    for member in europeans {
        assert_eq!((member.helps.as_slice(), member.needed.as_slice()), (&[1][..], &[1][..]));
        assert!(matches!(member.chosen, Chosen::Drawn { alike: 10, .. }));
    }
    assert!(group.ids().all(|id| id != "asia-m-0"));
}
