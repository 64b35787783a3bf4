//! Who takes part: Member States, Sector Members and the other categories.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::id::EntityId;
use crate::phrase::Phrase;

pub(crate) mod decide;
mod group;
pub mod list;
mod region;
mod standing;
pub mod table;

pub use group::{Group, Membership};
pub use region::{Administrative, Radio, Region};
pub use standing::{Change, Ground, Standing, Status};

/// In what capacity an entity takes part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Category {
    /// A Member State.
    MemberState,
    /// The State of Palestine, which takes part under a resolution of its own (Resolution 99).
    Palestine,
    /// A Sector Member.
    SectorMember,
    /// An Associate.
    Associate,
    /// A member of Academia.
    Academia,
    /// An organization entitled to attend as observer.
    Observer,
    /// Any other stakeholder.
    Other,
}

impl Category {
    /// All categories in the order in which letters address them.
    pub const ALL: [Category; 7] = [
        Category::MemberState,
        Category::Palestine,
        Category::SectorMember,
        Category::Associate,
        Category::Academia,
        Category::Observer,
        Category::Other,
    ];

    /// The name used in files, addresses and word lists.
    pub fn key(self) -> &'static str {
        match self {
            Category::MemberState => "member-state",
            Category::Palestine => "palestine",
            Category::SectorMember => "sector-member",
            Category::Associate => "associate",
            Category::Academia => "academia",
            Category::Observer => "observer",
            Category::Other => "other",
        }
    }
}

/// A body that takes part in its own name. It can stand in four divisions of the world, each a
/// column of its own, because none follows from another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entity {
    /// Its id, as in files.
    pub id: EntityId,
    /// In what capacity it takes part.
    pub category: Category,
    /// Its region of the development sector, unless it is international.
    #[serde(default)]
    pub itu_region: Option<Region>,
    /// Its administrative region, by which seats of the Council are shared out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub administrative_region: Option<Administrative>,
    /// Its region in the Radio Regulations.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub radio_region: Option<Radio>,
    /// Its sub-region of the United Nations (M49), as three digits.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub m49_region: String,
    /// Development groups it belongs to or belonged to.
    #[serde(default)]
    pub groups: Vec<Membership>,
    /// Its name.
    pub name: Phrase,
}

impl Entity {
    /// An entity of which no more is known than this.
    pub fn new(id: EntityId, category: Category, name: Phrase) -> Self {
        Entity {
            id,
            category,
            itu_region: None,
            administrative_region: None,
            radio_region: None,
            m49_region: String::new(),
            groups: Vec::new(),
            name,
        }
    }

    /// The development groups it belongs to on a day: lists change, and states graduate.
    pub fn groups_on(&self, day: Date) -> impl Iterator<Item = Group> {
        self.groups.iter().filter(move |one| one.is_in_force(day)).map(|one| one.group)
    }

    /// Whether it belongs to a development group on a day.
    pub fn is_in(&self, group: Group, day: Date) -> bool {
        self.groups_on(day).any(|one| one == group)
    }
}
