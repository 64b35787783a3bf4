//! What follows from admitting, suspending and reinstating entities.

use std::collections::BTreeSet;

use super::table::{self, Column, Fault};
use super::{Entity, Ground, Status};
use crate::act::Act;
use crate::comment::check_length;
use crate::decide::Decision;
use crate::mandate::Forum;
use crate::refusal::{Field, Reason, Thing};

/// At most this many entities are admitted at once.
pub(crate) const ENTITIES_MAX: usize = 20_000;

/// Admits those that are new and brings those up to date that changed; all or none.
pub(crate) fn admit(forum: &Forum, entities: &[Entity]) -> Result<Decision, Reason> {
    if entities.len() > ENTITIES_MAX {
        let (length, limit) = (entities.len(), ENTITIES_MAX);
        return Err(Reason::TooLong { field: Field::Entities, length, limit });
    }
    let mut seen = BTreeSet::new();
    for entity in entities {
        let found = table::check(entity, forum.mandate.working_language);
        let twice = (!seen.insert(&entity.id)).then_some((Column::Id, Fault::Twice { line: 0 }));
        if let Some((column, fault)) = found.or(twice) {
            return Err(Reason::InEntity { entity: entity.id.clone(), column, fault });
        }
    }
    let differs = |entity: &&Entity| forum.entities.get(&entity.id) != Some(*entity);
    let fresh: Vec<Entity> = entities.iter().filter(differs).cloned().collect();
    match fresh.is_empty() {
        true => Ok(Decision::default()),
        false => Ok(Decision::acts(vec![Act::Admitted(fresh)])),
    }
}

/// Suspends an entity: it reads, and does not file.
pub(crate) fn suspend(forum: &Forum, ground: &Ground) -> Result<Decision, Reason> {
    match known(forum, ground)? {
        Status::Suspended { .. } => Err(Reason::Unchanged),
        Status::Active => Ok(Decision::acts(vec![Act::Suspended(ground.clone())])),
    }
}

/// Gives an entity back its rights.
pub(crate) fn reinstate(forum: &Forum, ground: &Ground) -> Result<Decision, Reason> {
    match known(forum, ground)? {
        Status::Active => Err(Reason::Unchanged),
        Status::Suspended { .. } => Ok(Decision::acts(vec![Act::Reinstated(ground.clone())])),
    }
}

fn known<'f>(forum: &'f Forum, ground: &Ground) -> Result<&'f Status, Reason> {
    if !forum.entities.contains_key(&ground.entity) {
        return Err(Reason::Unknown(Thing::Entity));
    }
    check_length(Field::Act, &ground.act, 200)?;
    check_length(Field::Reason, &ground.reason, 4_000)?;
    Ok(forum.status(&ground.entity))
}
