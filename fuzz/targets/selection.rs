//! Any two files are read as people and quotas or refused, and of a small task a group is proposed.
#![no_main]

use libfuzzer_sys::fuzz_target;
use selection::Proposal;

fuzz_target!(|bytes: &[u8]| {
    let middle = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
    let (people, rest) = bytes.split_at(middle);
    let quotas = rest.get(1..).unwrap_or_default();
    let Ok(read) = selection::read(("P.csv", people), ("Q.csv", quotas), Some(2)) else { return };
    if read.task.people().len() > 50 {
        return;
    }
    if let Proposal::Group(group) = read.task.propose("seed") {
        assert_eq!(group.ids().count(), 2);
        let ids: Vec<&str> = group.ids().collect();
        let balance = selection::balance(&read.task, &ids);
        assert!(balance.iter().all(|row| row.is_kept(read.task.quotas())));
    }
});
