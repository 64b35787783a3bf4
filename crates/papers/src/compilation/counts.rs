//! How many comments there are, and from whom; a joint one counts for the one who filed it.

use forum::entity::{Category, Region};
use forum::{EntityId, Forum};

/// Comments counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    /// All that are in the compilation.
    pub comments: u32,
    /// Those of them received late.
    pub late: u32,
    /// Those left out because they were taken back.
    pub withdrawn: u32,
    /// By the category of the one who filed; none for people in their own name.
    pub by_category: Vec<(Option<Category>, u32)>,
    /// By the region of the one who filed; none for people and for bodies without a region.
    pub by_region: Vec<(Option<Region>, u32)>,
}

impl Counts {
    /// Counts comments by the entity that filed them; parts without a comment are left out.
    pub fn of<'a>(
        forum: &Forum,
        filed: impl Iterator<Item = (Option<&'a EntityId>, u32)>,
    ) -> Counts {
        let categories = Category::ALL.into_iter().map(Some).chain([None]);
        let regions = Region::ALL.into_iter().map(Some).chain([None]);
        let mut counts = Counts {
            by_category: categories.map(|category| (category, 0)).collect(),
            by_region: regions.map(|region| (region, 0)).collect(),
            ..Counts::default()
        };
        for (id, count) in filed {
            let entity = id.and_then(|id| forum.entities.get(id));
            let category = entity.map(|entity| entity.category);
            let region = entity.and_then(|entity| entity.itu_region);
            counts.comments += count;
            add(&mut counts.by_category, category, count);
            add(&mut counts.by_region, region, count);
        }
        counts.by_category.retain(|(_, count)| *count > 0);
        counts.by_region.retain(|(_, count)| *count > 0);
        counts
    }
}

fn add<T: PartialEq>(rows: &mut [(T, u32)], part: T, count: u32) {
    if let Some((_, sum)) = rows.iter_mut().find(|(other, _)| *other == part) {
        *sum += count;
    }
}
