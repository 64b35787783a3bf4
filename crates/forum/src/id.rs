//! One typed id per noun, and how fresh ones are drawn without chance.

use std::fmt;

use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                $name(text.to_owned())
            }
        }
    )+};
}

ids! {
    /// A comment; its receipt has the same id.
    CommentId,
    /// A member, observer or other body.
    EntityId,
    /// A file that came back.
    FileId,
    /// A forum, as in its address: `wtpf-26`.
    ForumId,
    /// A nomination; its receipt has the same id.
    NominationId,
    /// A person.
    PersonId,
    /// Something that waits for a second officer.
    RequestId,
}

/// Draws ids and salts from a seed that the desk took from the system, so that deciding twice
/// from the same seed gives the same answer.
#[derive(Debug, Clone)]
pub struct Fresh {
    seed: [u8; 32],
    drawn: u32,
}

/// Letters that are not taken for one another when read aloud or copied by hand (Crockford).
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

impl Fresh {
    /// Draws from this seed.
    pub fn new(seed: [u8; 32]) -> Self {
        Fresh { seed, drawn: 0 }
    }

    fn draw(&mut self) -> [u8; 32] {
        self.drawn += 1;
        let mut bytes = self.seed.to_vec();
        bytes.extend(self.drawn.to_be_bytes());
        ledger::digest(&bytes).0
    }

    /// An id of twelve letters (60 bits).
    pub fn id(&mut self) -> String {
        let bytes = self.draw();
        bytes[..12].iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect()
    }

    /// A salt for a commitment.
    pub fn salt(&mut self) -> [u8; 16] {
        let mut salt = [0; 16];
        salt.copy_from_slice(&self.draw()[..16]);
        salt
    }
}
