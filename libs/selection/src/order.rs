//! The drawn order: what a published seed and an id say about who comes before whom.

use sha2::{Digest, Sha256};

/// What is hashed before the seed; another way of drawing would have another number.
const WAY: &str = "selection 1";

/// Where a person stands in the order of a seed: the SHA-256 of three lines, `selection 1`, the
/// seed and the id, in UTF-8, each line ended by a line feed. The smaller comes first.
///
/// ```
/// // printf 'selection 1\n2024-08-26\nP-0001\n' | sha256sum
/// let lot = selection::lot("2024-08-26", "P-0001");
/// assert!(selection::shown(&lot).starts_with("72a00c1f2e60626c"));
/// ```
pub fn lot(seed: &str, id: &str) -> [u8; 32] {
    let mut hash = Sha256::new();
    for line in [WAY, seed, id] {
        hash.update(line);
        hash.update("\n");
    }
    hash.finalize().into()
}

/// A lot as `sha256sum` prints it.
pub fn shown(lot: &[u8; 32]) -> String {
    lot.iter().map(|byte| format!("{byte:02x}")).collect()
}
