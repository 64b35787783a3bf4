//! Three of the four divisions of the world, which are never mixed; the fourth is M49, by number.

use serde::{Deserialize, Serialize};

macro_rules! divisions {
    ($(#[$doc:meta])* $name:ident[$count:literal] {
        $($(#[$of:meta])* $variant:ident => $key:literal),+ $(,)?
    }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$of])* #[serde(rename = $key)] $variant,)+
        }

        impl $name {
            /// All of them, in order.
            pub const ALL: [$name; $count] = [$($name::$variant,)+];

            /// The name used in files and word lists.
            pub fn key(self) -> &'static str {
                match self { $($name::$variant => $key,)+ }
            }

            /// The one of this name.
            pub fn from_key(key: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|one| one.key() == key)
            }
        }
    };
}

divisions! {
    /// A region of the development sector; never mixed with the other kinds of region.
    Region[6] {
        /// Africa.
        Africa => "africa",
        /// The Americas.
        Americas => "americas",
        /// The Arab States.
        ArabStates => "arab-states",
        /// Asia and the Pacific.
        AsiaPacific => "asia-pacific",
        /// The Commonwealth of Independent States.
        Cis => "cis",
        /// Europe.
        Europe => "europe",
    }
}

divisions! {
    /// An administrative region: the seats of the Council are shared out among the five.
    Administrative[5] {
        /// The Americas.
        A => "a",
        /// Western Europe.
        B => "b",
        /// Eastern Europe and Northern Asia.
        C => "c",
        /// Africa.
        D => "d",
        /// Asia and Australasia.
        E => "e",
    }
}

divisions! {
    /// A region of the Radio Regulations.
    Radio[3] {
        /// Region 1.
        One => "1",
        /// Region 2.
        Two => "2",
        /// Region 3.
        Three => "3",
    }
}
