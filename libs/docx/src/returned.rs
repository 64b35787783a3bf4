//! A draft that was handed out and comes back edited: what each change proposes, block by block.

mod anchor;
mod likeness;
mod order;
mod propose;
mod revisions;

use text::{Block, BlockId, Content};

use crate::comments::Comment;
use crate::document::{Document, Reading};
use crate::fault::Fault;
use crate::handed;
use crate::loss::{Loss, Lost};
use crate::package::Package;
use crate::read::View;

/// What a returned file came to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Returned {
    /// The changes, in the order of the draft that was handed out.
    pub proposals: Vec<Proposal>,
    /// The comments in the margin, in the order of the file.
    pub comments: Vec<OnDraft>,
    /// Text that cannot be bound to a block with certainty; nothing else is lost of it.
    pub unplaced: Vec<Unplaced>,
    /// What could not be carried over from the file.
    pub losses: Vec<Loss>,
    /// The title as it now stands, if the file has one.
    pub title: Option<String>,
    /// How many of the blocks that were handed out were found again, changed or not. If few were,
    /// it is another document.
    pub found: usize,
    /// How many blocks have the same words but are set otherwise: style, link, level.
    pub restyled: usize,
    /// How many blocks have another number in front, which is not read as a change.
    pub relabelled: usize,
}

/// One change that is proposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// What is proposed.
    pub change: Change,
    /// The block that only stands elsewhere: this is one half of its move, the other half is its
    /// suppression, or the addition of the same words.
    pub moved: Option<BlockId>,
    /// Who made tracked changes there, each once, in the order of the text; nobody if none are.
    pub authors: Vec<String>,
    /// When the first and the last of them were made, as the file has it.
    pub dates: Option<(String, String)>,
    /// Whether all of it is tracked; if not, some of it was typed over the text.
    pub tracked: bool,
}

/// What a change does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// The block has other words (MOD). Of a block that was split this is the first part, of
    /// blocks that were merged the first.
    Modified {
        /// The block.
        block: BlockId,
        /// What it said when it was handed out.
        base: Content,
        /// What it shall say: its runs, or the rows of a table. Number and level are those of the
        /// base.
        wording: Content,
    },
    /// New blocks (ADD).
    Added {
        /// The block they stand behind; nothing if they stand at the front.
        after: Option<BlockId>,
        /// What they say, in order.
        contents: Vec<Content>,
    },
    /// The block is gone (SUP).
    Suppressed {
        /// The block.
        block: BlockId,
    },
}

/// A comment in the margin, and what of the draft it is on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnDraft {
    /// What it is on.
    pub target: Target,
    /// The comment; its `block` is a place in the file and says nothing here.
    pub comment: Comment,
}

/// What a comment in the margin is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A block that was handed out.
    Block(BlockId),
    /// New blocks: the proposal with this number.
    Added(usize),
    /// Text that is not placed: the one with this number.
    Unplaced(usize),
    /// The whole file, its title, or nothing that can be told.
    Whole,
}

/// Text of the file that belongs to no block with certainty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unplaced {
    /// What it says.
    pub content: Content,
    /// The block it stands behind.
    pub after: Option<BlockId>,
    /// Why it is not placed.
    pub why: Why,
}

/// Why a text is not placed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It may be this block written anew, but is too unlike to be sure. No proposal is about the
    /// block: whether the text replaces it or is new, a person must say.
    Doubtful(BlockId),
    /// It bears the mark of this block, which was not among those handed out.
    Foreign(BlockId),
}

/// Reads a file that comes back into proposals on the blocks that were handed out, in order.
///
/// Tracking may have been on, off, or on for a part. Bookmarks are believed only where the text
/// beside them is still like the block; what they do not tell is found by the text and by its
/// neighbours. A wrong place is worse than none.
pub fn returned(bytes: &[u8], handed_out: &[Block]) -> Result<Returned, Fault> {
    let mut all = returned_against(bytes, &[handed_out])?;
    Ok(all.pop().expect("one was asked for"))
}

/// Reads a file that comes back against each of several lists of blocks that it may be made of,
/// such as the same draft in two languages; the file is opened once.
pub fn returned_against(bytes: &[u8], lists: &[&[Block]]) -> Result<Vec<Returned>, Fault> {
    let package = Package::open(bytes)?;
    let document = Document::open(&package)?;
    let frame = handed::frame(&package)?;
    let accepted = document.read(View::Accepted);
    let rejected = match document.changes() {
        0 => accepted.clone(),
        _ => document.read(View::Rejected),
    };
    let revisions = revisions::Revisions::read(&document);
    let against = |handed_out: &&[Block]| {
        let comparison = propose::Comparison::new(handed_out, &rejected, &accepted, &frame);
        let (mut returned, targets) = comparison.propose(&revisions);
        place_comments(&mut returned, &targets, &accepted, &rejected);
        returned.title.clone_from(&accepted.import.title);
        returned.losses.clone_from(&accepted.import.losses);
        // What was tracked is told by the proposals now.
        returned.losses.retain(|loss| loss.what != Lost::TrackedChange);
        if revisions.left_out > 0 {
            let (what, count) = (Lost::TrackedChange, revisions.left_out);
            returned.losses.insert(0, Loss { what, place: String::new(), count });
        }
        returned
    };
    Ok(lists.iter().map(against).collect())
}

/// Finds what each comment is on: in the text as changed, else in the text before.
fn place_comments(
    returned: &mut Returned,
    targets: &propose::Targets,
    accepted: &Reading,
    rejected: &Reading,
) {
    let pairs = accepted.import.comments.iter().zip(&rejected.import.comments);
    returned.comments = pairs
        .map(|(now, before)| {
            let mut comment = now.clone();
            let mut target = now.block.map_or(Target::Whole, |at| targets.accepted[at]);
            let gone = now.block.is_none() || (now.quote.is_empty() && !before.quote.is_empty());
            // On words that are gone: it is where they were, and still quotes them.
            if let (true, Some(at)) = (gone, before.block) {
                target = targets.rejected[at];
                let Comment { quote, prefix, suffix, .. } = before.clone();
                comment = Comment { quote, prefix, suffix, ..comment };
            }
            OnDraft { target, comment }
        })
        .collect();
}
