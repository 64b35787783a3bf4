//! The one report and its drafts: imported, aligned with the last, posted (R09, R13-R16).

use std::collections::BTreeMap;

use jiff::Timestamp;
use lang::Lang;
use serde::{Deserialize, Serialize};
use text::{BlockId, Content, ContentHash, Kind};

mod binding;
mod decide;
pub mod lineage;

pub(crate) use decide::brought_in;
pub use decide::decide;
pub use lineage::{Line, Turn};

/// What sort of block it is, as far as commenting on it is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sort {
    /// A heading.
    Heading,
    /// A paragraph, item or note.
    Text,
    /// A table.
    Table,
}

impl Sort {
    /// The sort of a content.
    pub fn of(content: &Content) -> Sort {
        match content.kind {
            Kind::Heading(_) => Sort::Heading,
            Kind::Table(_) => Sort::Table,
            Kind::Paragraph | Kind::Item(_) | Kind::Note => Sort::Text,
        }
    }
}

/// A block where it stands in a version of a draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Placed {
    /// Which block.
    pub id: BlockId,
    /// What it says there.
    pub hash: ContentHash,
    /// What sort it is.
    pub sort: Sort,
    /// Of a translation: the text in the working language that it translates.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<ContentHash>,
}

/// A draft of the report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// Its number; the final report follows the last round's draft.
    pub number: u32,
    /// The key of the round that comments on it; the final report has none.
    pub round: Option<u32>,
    /// Its title by language.
    pub titles: BTreeMap<Lang, String>,
    /// When it was brought in.
    pub imported: Timestamp,
    /// When it was posted, if it has been.
    pub posted: Option<Timestamp>,
    /// The blocks in the working language, in order.
    pub blocks: Vec<Placed>,
    /// The blocks in other languages, as far as they are translated; what was translated of the
    /// draft before is carried over.
    pub translations: BTreeMap<Lang, Vec<Placed>>,
    /// Where each block came from and what became of the old ones.
    pub lineage: Vec<Line>,
    /// How many opinions are annexed.
    pub opinions: u32,
}

impl Draft {
    /// The block with this id.
    pub fn block(&self, id: BlockId) -> Option<&Placed> {
        self.blocks.iter().find(|placed| placed.id == id)
    }

    /// Every content this draft shows in a language, falling back on the working language; with
    /// whether it is a translation of an older text.
    pub fn in_lang(&self, lang: Lang) -> impl Iterator<Item = (&Placed, Shown)> {
        let translated = self.translations.get(&lang);
        self.blocks.iter().map(move |source| {
            let found = translated.and_then(|all| all.iter().find(|p| p.id == source.id));
            match found {
                None => (source, Shown::Original),
                Some(placed) if placed.of.as_ref() == Some(&source.hash) => {
                    (placed, Shown::Translated)
                }
                Some(placed) => (placed, Shown::Stale),
            }
        })
    }

    /// Every content of this draft in a language as it can be relied on: in the working language
    /// where there is no translation, or one of an older text.
    pub fn settled(&self, lang: Lang) -> impl Iterator<Item = (&Placed, Shown)> {
        self.in_lang(lang).zip(&self.blocks).map(|((placed, shown), source)| match shown {
            Shown::Stale => (source, Shown::Original),
            _ => (placed, shown),
        })
    }
}

/// How a block is shown to a reader of some language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// In the working language.
    Original,
    /// In the reader's language.
    Translated,
    /// In the reader's language, after an older text.
    Stale,
}

/// The one report of a forum (R15).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// Its drafts in order.
    pub drafts: Vec<Draft>,
    /// The number of the next new block; ids are given once.
    pub next_block: u32,
    /// The compilations of comments issued, oldest first.
    pub compilations: Vec<Compilation>,
}

impl Report {
    /// The draft with this number.
    pub fn draft(&self, number: u32) -> Option<&Draft> {
        self.drafts.iter().find(|draft| draft.number == number)
    }

    /// The draft last posted.
    pub fn current(&self) -> Option<&Draft> {
        self.drafts.iter().rfind(|draft| draft.posted.is_some())
    }

    /// The draft posted after this one, which took its place.
    pub fn successor(&self, number: u32) -> Option<&Draft> {
        self.drafts.iter().find(|draft| draft.number > number && draft.posted.is_some())
    }

    /// The newest compilation of a draft's comments.
    pub fn compilation(&self, draft: u32) -> Option<&Compilation> {
        self.compilations.iter().rfind(|compilation| compilation.draft == draft)
    }
}

/// A compilation as issued.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Compilation {
    /// Of the comments on which draft.
    pub draft: u32,
    /// Its revision, 0 first.
    pub revision: u32,
    /// How many comments it holds.
    pub comments: u32,
    /// Comments received up to this instant are in it.
    pub upto: Timestamp,
}

/// What can be asked of the report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Command {
    /// Bring in the next draft, or bring it in anew while it is not posted.
    Import {
        /// Its number.
        draft: u32,
        /// Its title.
        title: String,
        /// Its blocks, opinions included.
        contents: Vec<Content>,
        /// How many opinions are annexed.
        opinions: u32,
    },
    /// Bring in a translation, its blocks in the order of the draft or bound by their numbers.
    Translate {
        /// Of which draft.
        draft: u32,
        /// Into which language.
        lang: Lang,
        /// The translated title.
        title: String,
        /// The translated blocks.
        contents: Vec<Content>,
    },
    /// Publish a draft.
    Publish {
        /// Its number.
        draft: u32,
        /// Why it is published although a rule says otherwise, if it is.
        despite: Option<String>,
    },
    /// Issue the compilation of the comments on a draft, or its next revision.
    Compile {
        /// Of which draft.
        draft: u32,
    },
}

/// What happened to the report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// A draft was brought in.
    Imported(Box<Draft>),
    /// A translation of a draft was brought in.
    Translated {
        /// Of which draft.
        draft: u32,
        /// Into which language.
        lang: Lang,
        /// The translated title.
        title: String,
        /// Every block now translated, those brought in with this act and those from before.
        blocks: Vec<Placed>,
    },
    /// A draft was posted.
    Posted {
        /// Its number.
        draft: u32,
        /// Why although a rule said otherwise, if one did.
        despite: Option<String>,
        /// How many days after its date.
        late_days: i64,
        /// How many comments on the draft before it had no disposition.
        unanswered: u32,
    },
    /// A compilation was issued.
    Compiled(Compilation),
}

impl Report {
    /// Folds what happened at an instant into the report.
    pub(crate) fn apply(&mut self, act: &Act, at: Timestamp) {
        match act {
            Act::Imported(draft) => {
                self.drafts.retain(|other| other.number != draft.number);
                let highest = draft.blocks.iter().map(|placed| placed.id.0 + 1).max();
                self.next_block = self.next_block.max(highest.unwrap_or(0));
                self.drafts.push((**draft).clone());
            }
            Act::Translated { draft, lang, title, blocks } => {
                if let Some(draft) = self.drafts.iter_mut().find(|other| other.number == *draft) {
                    draft.titles.insert(*lang, title.clone());
                    draft.translations.insert(*lang, blocks.clone());
                }
            }
            Act::Posted { draft, .. } => {
                if let Some(draft) = self.drafts.iter_mut().find(|other| other.number == *draft) {
                    draft.posted = Some(at);
                }
            }
            Act::Compiled(compilation) => self.compilations.push(compilation.clone()),
        }
    }
}
