//! What an act has to be told to whom; put down in the act's own transaction.

use std::collections::BTreeMap;

use forum::{Act, Entry, Forum};
use store::{Head, Outgoing};

/// The messages that an act leads to.
pub(crate) fn outgoing(forum: Option<&Forum>, entry: &Entry, head: Head) -> Vec<Outgoing> {
    let (Some(forum), Act::Reminded { draft, people, .. }) = (forum, &entry.act) else {
        return Vec::new();
    };
    let facts = BTreeMap::from([("draft".to_owned(), draft.to_string())]);
    let message = |(nth, person): (usize, &forum::PersonId)| Outgoing {
        id: format!("{}-{nth}", head.seq),
        at: entry.at,
        forum: forum.id().clone(),
        person: person.clone(),
        kind: "unfiled".to_owned(),
        facts: facts.clone(),
    };
    people.iter().enumerate().map(message).collect()
}
