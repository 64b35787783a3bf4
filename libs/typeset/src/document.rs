//! The document as its caller gives it: what it says about itself, and its parts in order.

use jiff::Timestamp;
use lang::Lang;
use text::{BlockId, Content, Kind, Row, Run};

/// A document that is to be set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The language in which it is written; its direction and type follow from it.
    pub lang: Lang,
    /// Its title, on its first page and in the file's properties.
    pub title: String,
    /// The lines under the title: of which forum it is, which draft, of which day.
    pub subtitle: Vec<String>,
    /// Its author, for the file's properties.
    pub author: String,
    /// When it was made, for the file's properties; the same document gives the same bytes.
    pub created: Timestamp,
    /// The text at the head of each page; none if empty.
    pub header: String,
    /// The text at the foot of each page, beside the number of the page.
    pub footer: String,
    /// What stands in it, in order.
    pub parts: Vec<Part>,
}

/// One thing in a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// A block of a text; a note follows the block that refers to it.
    Block {
        /// What it says.
        content: Content,
        /// Its id, by which links from outside find a heading (`report.pdf#p17`).
        anchor: Option<BlockId>,
        /// Its language, if it is not the document's.
        lang: Option<Lang>,
    },
    /// A paragraph that is no block of the text.
    Paragraph {
        /// How it is set.
        style: Style,
        /// Its text.
        runs: Vec<Run>,
    },
    /// A block of a redline for print, where formatting shows what changed.
    Marked {
        /// What sort of block; a table has a part of its own.
        kind: Kind,
        /// Its number as shown; empty if it has none.
        label: String,
        /// Its text.
        text: Marked,
    },
    /// A table whose first row is repeated on each page; widths are shares of the line.
    Table {
        /// The rows; the first is the head.
        rows: Vec<Row>,
        /// The widths of the columns; one that is not given is 1.
        widths: Vec<u32>,
    },
    /// A table with texts of a redline, its first row the head.
    MarkedTable {
        /// The rows.
        rows: Vec<Vec<Marked>>,
        /// The widths of the columns; chosen by what stands in them if none is given.
        widths: Vec<u32>,
    },
    /// What somebody remarked on the text above.
    Remark(Remark),
    /// The list of the headings, under this title.
    Contents(String),
    /// The next part begins on a new page.
    PageBreak,
}

/// How a paragraph is set that is no block of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// A paragraph as those of the text.
    Normal,
    /// A quotation.
    Quote,
    /// Small print.
    Small,
}

/// What became of a stretch of text in a redline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mark {
    /// It was there and is there.
    Kept,
    /// It is new: set in italics, where the script has them, and underlined.
    Inserted,
    /// It is gone: struck through.
    Deleted,
}

/// A text with marks of what became of it.
pub type Marked = Vec<(Mark, Run)>;

/// A text in which nothing changed.
pub fn kept(runs: Vec<Run>) -> Marked {
    runs.into_iter().map(|run| (Mark::Kept, run)).collect()
}

/// A comment below the text it concerns: a line that says whose it is, then what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// 0 for a remark on the text, more for an answer to a remark.
    pub level: u8,
    /// Whose it is.
    pub from: String,
    /// When it was made, of what kind it is, and whatever else stands behind the name.
    pub facts: String,
    /// Its paragraphs.
    pub text: Vec<Marked>,
    /// Its language, if it is not the document's.
    pub lang: Option<Lang>,
}
