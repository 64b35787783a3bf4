//! What a document is before it is written: who it is, what it says, how it came about.

use jiff::civil::Date;
use lang::Lang;
use text::{Content, Kind, Run};

/// A document in one language and one version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Who it is.
    pub identity: Identity,
    /// Its title; empty if it has none.
    pub title: String,
    /// What it says.
    pub body: Body,
    /// What happened to it, one event for each round of drafting.
    pub events: Vec<Event>,
    /// What became of the paragraphs of the draft before.
    pub changes: Vec<Change>,
}

/// What the addresses of a document are made of.
///
/// The parts of an address are letters and digits of ASCII, `-`, `.` and `_`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The country, `un` for the United Nations.
    pub country: String,
    /// The subtype: `deliberation` for an opinion, `report` for a report.
    pub subtype: Option<String>,
    /// The body that issues it: `itu-wtpf`.
    pub issuer: String,
    /// The day on which the work, apart from its versions, began.
    pub date: Date,
    /// Its number: `op-3`.
    pub number: String,
    /// The language of this expression.
    pub lang: Lang,
    /// Which version this is.
    pub version: Version,
    /// Who answers for the words.
    pub author: Agent,
    /// Who made the file, if it is not the author.
    pub editor: Option<Agent>,
}

/// Which version of a work it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// The first one: `eng@`.
    First,
    /// A later one: `eng@2025-11-03`.
    Later {
        /// Its day.
        date: Date,
        /// Its number: 4 of the fourth draft.
        number: u32,
    },
}

/// A body or a person by a short name and by the name shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agent {
    /// The short name, a part of an address: `secretariat`.
    pub id: String,
    /// The name shown.
    pub name: String,
}

/// What a document says, by its type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Body {
    /// A report: `doc`.
    Report(Vec<Block>),
    /// An opinion: `statement`.
    Opinion(Opinion),
    /// A proposal to change another document: `amendment`.
    Amendment(Amendment),
    /// A list of such proposals: `amendmentList`.
    AmendmentList(Vec<Listed>),
}

/// A block with the ids that outlast its number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What it says.
    pub content: Content,
    /// Its permanent id, opaque here: `wtpf-26-p17`.
    pub guid: Option<String>,
    /// The eId that it had when it was first published; none if that is now.
    pub first: Option<String>,
}

/// An opinion: what it rests on, then what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opinion {
    /// How far it has come.
    pub stage: Stage,
    /// Recitals, each group under its head: *recalling*, *considering*.
    pub preamble: Vec<Group>,
    /// The operative part: *is of the view*, *invites Member States*.
    pub operative: Vec<Group>,
}

/// How far an opinion has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// A draft.
    Draft,
    /// Adopted.
    Adopted,
}

/// Blocks under one head; their numbers begin anew in each group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The head, if there is one.
    pub head: Option<Head>,
    /// The blocks under it.
    pub blocks: Vec<Block>,
}

/// The words that govern a group: *considering*.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The words.
    pub runs: Vec<Run>,
    /// Their permanent id.
    pub guid: Option<String>,
    /// The eId at first publication.
    pub first: Option<String>,
}

/// A proposal to change another document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amendment {
    /// What it is called.
    pub heading: Vec<Run>,
    /// What is proposed, paragraph by paragraph.
    pub proposals: Vec<Proposal>,
    /// Why, in paragraphs.
    pub justification: Vec<Vec<Run>>,
}

/// What is proposed for one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The place.
    pub target: Target,
    /// What is to be done there.
    pub change: Proposed,
}

/// A place in another document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// Its address: an expression's with `#` and an eId.
    pub href: String,
    /// How it is named: `2.1.3`.
    pub shown: String,
}

/// What is to be done with a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proposed {
    /// New blocks behind it.
    Add(Vec<Block>),
    /// Other words.
    Modify {
        /// The words as they stand.
        old: Vec<Run>,
        /// The words proposed.
        new: Vec<Run>,
    },
    /// Leave it out.
    Suppress(Vec<Run>),
}

/// An entry of a list of amendments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The address of its expression.
    pub href: String,
    /// How it is named.
    pub shown: String,
}

/// Something that happened to a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The day.
    pub date: Date,
    /// What happened.
    pub step: Step,
    /// The address of the document by which it happened.
    pub href: String,
    /// How that is named: `Draft 3`.
    pub shown: String,
}

/// What can happen to a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// It came into being.
    Generation,
    /// It was changed.
    Amendment,
    /// It was taken back.
    Repeal,
}

/// What became of one paragraph, or of several at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What was done.
    pub turn: Turn,
    /// Where it stood: addresses in the expression before, with `#` and an eId.
    pub from: Vec<String>,
    /// The permanent ids of the blocks here that it became.
    pub to: Vec<String>,
    /// The addresses of those who asked for it; none if the draft itself did it.
    pub by: Vec<String>,
}

/// What can be done with a paragraph between two drafts; one that was kept has no change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// Its words changed.
    Edited,
    /// It stands elsewhere.
    Moved,
    /// It stands elsewhere in other words.
    MovedAndEdited,
    /// It became several.
    Split,
    /// Several became one.
    Merged,
    /// It was deleted.
    Deleted,
    /// It is new.
    New,
}

impl Turn {
    /// Each with the name that Akoma Ntoso has for it.
    pub(crate) const NAMES: [(Turn, &'static str); 7] = [
        (Turn::Edited, "substitution"),
        (Turn::Moved, "renumbering"),
        (Turn::MovedAndEdited, "replacement"),
        (Turn::Split, "split"),
        (Turn::Merged, "join"),
        (Turn::Deleted, "repeal"),
        (Turn::New, "insertion"),
    ];

    pub(crate) fn name(self) -> &'static str {
        let found = Turn::NAMES.iter().find(|(turn, _)| *turn == self);
        found.map_or("substitution", |(_, name)| name)
    }
}

impl Step {
    pub(crate) const NAMES: [(Step, &'static str); 3] = [
        (Step::Generation, "generation"),
        (Step::Amendment, "amendment"),
        (Step::Repeal, "repeal"),
    ];

    pub(crate) fn name(self) -> &'static str {
        let found = Step::NAMES.iter().find(|(step, _)| *step == self);
        found.map_or("amendment", |(_, name)| name)
    }
}

impl Body {
    /// The element that holds the document, which is also its type in addresses.
    pub(crate) fn element(&self) -> &'static str {
        match self {
            Body::Report(_) => "doc",
            Body::Opinion(_) => "statement",
            Body::Amendment(_) => "amendment",
            Body::AmendmentList(_) => "amendmentList",
        }
    }

    /// The name that the element carries.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Body::Report(_) => "report",
            Body::Opinion(Opinion { stage: Stage::Draft, .. }) => "opinionDraft",
            Body::Opinion(_) => "opinion",
            Body::Amendment(_) => "amendment",
            Body::AmendmentList(_) => "amendmentList",
        }
    }

    /// The blocks in the order in which they are written.
    pub fn blocks(&self) -> Vec<&Block> {
        match self {
            Body::Report(blocks) => blocks.iter().collect(),
            Body::Opinion(opinion) => {
                let groups = opinion.preamble.iter().chain(&opinion.operative);
                groups.flat_map(|group| &group.blocks).collect()
            }
            Body::Amendment(amendment) => {
                let added = amendment.proposals.iter().filter_map(|proposal| {
                    let Proposed::Add(blocks) = &proposal.change else { return None };
                    Some(blocks)
                });
                added.flatten().collect()
            }
            Body::AmendmentList(_) => Vec::new(),
        }
    }
}

impl Opinion {
    /// Divides an opinion into its groups.
    ///
    /// A head is a paragraph without number that is set in italics throughout. The operative part
    /// begins with the first head whose group counts in digits: recitals count in letters.
    pub fn divide(stage: Stage, blocks: Vec<Block>) -> Opinion {
        let mut groups: Vec<Group> = Vec::new();
        for block in blocks {
            if is_head(&block.content) {
                let Block { content, guid, first } = block;
                let head = Some(Head { runs: content.runs, guid, first });
                groups.push(Group { head, blocks: Vec::new() });
                continue;
            }
            match groups.last_mut() {
                Some(group) => group.blocks.push(block),
                None => groups.push(Group { head: None, blocks: vec![block] }),
            }
        }
        let operates = |group: &Group| {
            let mut labels = group.blocks.iter().map(|block| block.content.label.as_str());
            let first = labels.find(|label| !label.is_empty()).unwrap_or_default();
            group.head.is_some() && first.starts_with(char::is_numeric)
        };
        let at = groups.iter().position(operates).unwrap_or(groups.len());
        let operative = groups.split_off(at);
        Opinion { stage, preamble: groups, operative }
    }
}

fn is_head(content: &Content) -> bool {
    let mut words = content.runs.iter().filter(|run| run.note.is_none());
    let plain = content.kind == Kind::Paragraph && content.label.is_empty();
    plain && !content.plain().trim().is_empty() && words.all(|run| run.style.italic)
}
