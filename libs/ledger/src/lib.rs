//! A record in which nothing can be changed unseen: leaf hashes, the chain, and commitments.
//!
//! Leaves are hashed as RFC 6962, 2.1 says (`SHA-256(0x00 || leaf)`), so that the Merkle log of
//! C2SP tlog-tiles can be laid over the same record without touching it.

#![warn(missing_docs)]

use std::fmt;
use std::str::FromStr;

use sha2::{Digest, Sha256};

/// A SHA-256 hash, written in lower-case hexadecimal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Hash(pub [u8; 32]);

impl Hash {
    /// What the first entry of a record is chained to.
    pub const START: Hash = Hash([0; 32]);
}

impl fmt::Display for Hash {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(out, "{byte:02x}"))
    }
}

impl FromStr for Hash {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        if text.len() != 64 || !text.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(());
        }
        let mut bytes = [0; 32];
        for (at, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&text[at * 2..at * 2 + 2], 16).map_err(|_| ())?;
        }
        Ok(Hash(bytes))
    }
}

/// The SHA-256 of some bytes.
pub fn digest(bytes: &[u8]) -> Hash {
    Hash(Sha256::digest(bytes).into())
}

/// The hash of an entry as a leaf of the log (RFC 6962, 2.1).
pub fn leaf(entry: &[u8]) -> Hash {
    Hash(Sha256::new().chain_update([0]).chain_update(entry).finalize().into())
}

/// The link of an entry: the hash over the link before it and its own leaf.
pub fn link(before: Hash, leaf: Hash) -> Hash {
    Hash(Sha256::new().chain_update(before.0).chain_update(leaf.0).finalize().into())
}

/// The commitment to a content that the record carries in the content's stead.
///
/// Who has the salt and the content can prove what was filed; once both are erased the
/// commitment says nothing about either.
pub fn commit(salt: &[u8; 16], content: &[u8]) -> Hash {
    Hash(Sha256::new().chain_update(salt).chain_update(digest(content).0).finalize().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_written_and_read_back() {
        let hash = digest(b"");
        let text = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(hash.to_string(), text);
        assert_eq!(text.parse(), Ok(hash));
        assert_eq!("é".repeat(32).parse::<Hash>(), Err(()));
    }

    #[test]
    fn the_empty_leaf_is_that_of_rfc_6962() {
        let expected = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";
        assert_eq!(leaf(b"").to_string(), expected);
    }

    #[test]
    fn a_change_anywhere_changes_every_later_link() {
        let links = |entries: [&str; 3]| {
            entries.iter().fold(Hash::START, |before, entry| link(before, leaf(entry.as_bytes())))
        };
        assert_ne!(links(["a", "b", "c"]), links(["a", "x", "c"]));
    }
}
