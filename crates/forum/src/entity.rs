//! Who takes part: Member States, Sector Members and the other categories.

use serde::{Deserialize, Serialize};

use crate::id::EntityId;
use crate::phrase::Phrase;

pub mod list;

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

/// A region of the development sector; never mixed with the other kinds of region.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Region {
    /// Africa.
    Africa,
    /// The Americas.
    Americas,
    /// The Arab States.
    ArabStates,
    /// Asia and the Pacific.
    AsiaPacific,
    /// The Commonwealth of Independent States.
    Cis,
    /// Europe.
    Europe,
}

impl Region {
    /// All six.
    pub const ALL: [Region; 6] = [
        Region::Africa,
        Region::Americas,
        Region::ArabStates,
        Region::AsiaPacific,
        Region::Cis,
        Region::Europe,
    ];

    /// The name used in files and word lists.
    pub fn key(self) -> &'static str {
        match self {
            Region::Africa => "africa",
            Region::Americas => "americas",
            Region::ArabStates => "arab-states",
            Region::AsiaPacific => "asia-pacific",
            Region::Cis => "cis",
            Region::Europe => "europe",
        }
    }
}

/// A body that takes part in its own name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entity {
    /// Its id, as in files.
    pub id: EntityId,
    /// In what capacity it takes part.
    pub category: Category,
    /// Its region, unless it is international.
    #[serde(default)]
    pub itu_region: Option<Region>,
    /// Its sub-region of the United Nations (M49), as three digits.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub m49_region: String,
    /// Development groups it belongs to: `ldc`, `lldc`, `sids`, `eit`.
    #[serde(default)]
    pub groups: Vec<String>,
    /// Its name.
    pub name: Phrase,
}
