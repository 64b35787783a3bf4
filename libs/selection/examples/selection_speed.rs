//! Measures the choice of 120 of 800 people and of 300 of 10,000; in release, of the named files.

use std::time::Instant;

use selection::Proposal;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let mut next = || arguments.next().expect("people quotas size seed");
    let (people, quotas, size, seed) = (next(), next(), next(), next());
    let bytes = |path: &str| std::fs::read(path).expect("the file is there");
    let size = size.parse().expect("a number");
    let from = Instant::now();
    let read = selection::read((&people, &bytes(&people)), (&quotas, &bytes(&quotas)), Some(size));
    let read = match read {
        Ok(read) => read,
        Err(told) => {
            told.iter().for_each(|told| println!("{told}"));
            return;
        }
    };
    println!("read: {:?}", from.elapsed());
    let from = Instant::now();
    let any = read.task.any_group();
    println!("any group: {:?} {:?}", any.map(|ids| ids.len()), from.elapsed());
    let from = Instant::now();
    let proposal = read.task.propose(&seed);
    println!("proposal: {:?}", from.elapsed());
    match proposal {
        Proposal::Group(group) => {
            if let Some(path) = arguments.next() {
                std::fs::write(path, group.ids().collect::<Vec<_>>().join("\n"))
                    .expect("it is written");
            }
            println!(
                "{} members, distance {}, bound {}, {} passed over unproved",
                group.members.len(),
                group.distance,
                group.bound,
                group.unproved
            )
        }
        Proposal::Clash(clash) => println!("{clash:?}"),
        Proposal::Open => println!("open"),
    }
}
