//! Who took part so far: comments by region, category and development group.

use std::collections::BTreeMap;

use desk::{Count, Seen};
use forum::EntityId;
use forum::entity::{Category, Group, Region};

use crate::page::Visit;

/// How much came from one part of the membership.
pub(crate) struct Part {
    pub(crate) name: String,
    /// How many entities of it filed.
    pub(crate) entities: u32,
    /// How many comments they filed.
    pub(crate) comments: u32,
    /// The length of its bar, as a share of the longest in percent.
    pub(crate) share: u32,
}

/// Participation in all its parts.
pub(crate) struct Participation {
    pub(crate) regions: Vec<Part>,
    pub(crate) categories: Vec<Part>,
    pub(crate) groups: Vec<Part>,
    /// Comments by people in their own name.
    pub(crate) public: u32,
}

/// Economies in transition stand on no list of the United Nations for all purposes.
const GROUPS: [Group; 3] = [Group::Ldc, Group::Lldc, Group::Sids];

/// Adds up who filed.
pub(crate) fn participation(visit: &Visit, seen: &Seen, counts: &[Count]) -> Participation {
    let mut by_entity: BTreeMap<EntityId, u32> = BTreeMap::new();
    let mut public = 0;
    for count in counts {
        if count.entity.is_empty() {
            public += count.count;
        } else {
            *by_entity.entry(EntityId(count.entity.clone())).or_default() += count.count;
        }
    }
    let filed: Vec<_> = by_entity
        .iter()
        .filter_map(|(id, count)| Some((seen.forum.entities.get(id)?, *count)))
        .collect();
    let part = |name: String, fits: &dyn Fn(&forum::entity::Entity) -> bool| {
        let of_it = filed.iter().filter(|(entity, _)| fits(entity));
        let (entities, comments) =
            of_it.fold((0, 0), |(entities, sum), (_, count)| (entities + 1, sum + count));
        Part { name, entities, comments, share: 0 }
    };
    let region = |region: &Region| {
        let name = visit.say(&format!("region-{}", region.key())).to_string();
        part(name, &|entity| entity.itu_region == Some(*region))
    };
    let category = |category: &Category| {
        let name = visit.say(&format!("category-{}", category.key())).to_string();
        part(name, &|entity| entity.category == *category)
    };
    let today = seen.forum.calendar.day_of(seen.now);
    let group = |group: &Group| {
        let name = visit.say(&format!("group-{}", group.key())).to_string();
        part(name, &|entity| entity.is_in(*group, today))
    };
    let mut categories: Vec<Part> = Category::ALL.iter().map(category).collect();
    categories.retain(|part| part.entities > 0);
    Participation {
        regions: scaled(Region::ALL.iter().map(region).collect()),
        categories: scaled(categories),
        groups: scaled(GROUPS.iter().map(group).collect()),
        public,
    }
}

fn scaled(mut parts: Vec<Part>) -> Vec<Part> {
    let longest = parts.iter().map(|part| part.comments).max().unwrap_or(0).max(1);
    for part in &mut parts {
        part.share = part.comments * 100 / longest;
    }
    parts
}
