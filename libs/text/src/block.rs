//! A block: one paragraph, heading, item, note or table, with an id that is given once.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;

use crate::run::{self, Run, plain_text};

/// The permanent id of a block within its document, written `p17`; given once, never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BlockId(pub u32);

impl fmt::Display for BlockId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "p{}", self.0)
    }
}

impl FromStr for BlockId {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let digits = text.strip_prefix('p').ok_or(())?;
        if digits.starts_with('+') {
            return Err(());
        }
        digits.parse().map(BlockId).map_err(|_| ())
    }
}

impl Serialize for BlockId {
    fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for BlockId {
    fn deserialize<D: serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let text = String::deserialize(input)?;
        text.parse().map_err(|()| serde::de::Error::custom("a block id is written p17"))
    }
}

/// The SHA-256 of a content, in lower-case hexadecimal.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ContentHash(pub String);

/// One row of a table: its cells, each a list of runs.
pub type Row = Vec<Vec<Run>>;

/// What sort of block it is.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A heading of level 1 (largest) to 6.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// An item of a list, level 1 outermost.
    Item(u8),
    /// A footnote; its label is its mark.
    Note,
    /// A table; the first row is its head.
    Table(Vec<Row>),
}

/// What a block says, apart from which block it is.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Content {
    /// What sort of block.
    pub kind: Kind,
    /// Its number as shown: `1.1.2`, `a)`, `3 bis`; empty if it has none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub label: String,
    /// Its text; empty for a table.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub runs: Vec<Run>,
}

impl Content {
    /// A content whose text is normalized (NFC) and whose runs are joined, so that what reads the
    /// same has the same hash.
    pub fn new(kind: Kind, label: impl Into<String>, runs: Vec<Run>) -> Self {
        Content { kind, label: label.into(), runs: settle(runs) }
    }

    /// A table of these rows.
    pub fn table(rows: Vec<Row>) -> Self {
        let rows = rows.into_iter().map(|row| row.into_iter().map(settle).collect()).collect();
        Content { kind: Kind::Table(rows), label: String::new(), runs: Vec::new() }
    }

    /// The text without style; of a table, cells parted by tabs and rows by line breaks.
    pub fn plain(&self) -> String {
        let Kind::Table(rows) = &self.kind else { return plain_text(&self.runs) };
        let line =
            |row: &Row| row.iter().map(|cell| plain_text(cell)).collect::<Vec<_>>().join("\t");
        rows.iter().map(line).collect::<Vec<_>>().join("\n")
    }

    /// The SHA-256 of its JSON form.
    pub fn hash(&self) -> ContentHash {
        let bytes = serde_json::to_vec(self).expect("a content is always JSON");
        let digest = Sha256::digest(&bytes);
        ContentHash(digest.iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// Whether it is a heading.
    pub fn is_heading(&self) -> bool {
        matches!(self.kind, Kind::Heading(_))
    }

    /// Whether two contents are of one sort, whatever their level.
    pub fn is_like(&self, other: &Content) -> bool {
        std::mem::discriminant(&self.kind) == std::mem::discriminant(&other.kind)
    }
}

fn settle(runs: Vec<Run>) -> Vec<Run> {
    let normal = |mut run: Run| {
        run.text = run.text.nfc().collect();
        run
    };
    run::join(runs.into_iter().map(normal).collect())
}

/// A block of a document: its permanent id and what it says in this version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// The permanent id.
    pub id: BlockId,
    /// What it says.
    pub content: Content,
}
