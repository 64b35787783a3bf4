//! What an act has to be told to whom; put down in the act's own transaction.

use std::collections::BTreeMap;

use forum::{Act, Entry, Forum, nomination};
use store::{Head, Outgoing};

/// The messages that an act leads to.
pub(crate) fn outgoing(forum: Option<&Forum>, entry: &Entry, head: Head) -> Vec<Outgoing> {
    let Some(forum) = forum else { return Vec::new() };
    match &entry.act {
        Act::Reminded { draft, people, .. } => reminders(forum, entry, head, (*draft, people)),
        Act::Nomination { act: nomination::Act::Named(named), .. } => {
            vec![to_expert(forum, entry, head, (&named.expert, &named.entity))]
        }
        Act::Nomination { act: nomination::Act::WrittenTo { expert, entity }, .. } => {
            vec![to_expert(forum, entry, head, (expert, entity))]
        }
        _ => Vec::new(),
    }
}

/// An expert is told that they were named, and asked to confirm (R05).
fn to_expert(
    forum: &Forum,
    entry: &Entry,
    head: Head,
    (expert, entity): (&forum::PersonId, &forum::EntityId),
) -> Outgoing {
    Outgoing {
        id: format!("{}-0", head.seq),
        at: entry.at,
        forum: forum.id().clone(),
        person: expert.clone(),
        kind: "nominated".to_owned(),
        facts: BTreeMap::from([("entity".to_owned(), entity.0.clone())]),
    }
}

fn reminders(
    forum: &Forum,
    entry: &Entry,
    head: Head,
    (draft, people): (u32, &[forum::PersonId]),
) -> Vec<Outgoing> {
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
