//! Two drafts told as one: paragraph by paragraph, what was deleted where it stood.

use lang::Lang;
use text::{BlockId, Content};

mod lines;
mod paper;
mod telling;
mod tracked;

pub use lines::{Line, lines};
pub use paper::{Pair, paper};
pub use telling::{Changed, Part, Told, about, changed};
pub use tracked::{is_redline, tracked};

/// A block on one side of a comparison: in the reader's language and in the working language.
#[derive(Debug, Clone)]
pub struct Side {
    /// Which block.
    pub id: BlockId,
    /// What it says as it is shown.
    pub shown: Content,
    /// In which language.
    pub lang: Lang,
    /// What it says in the working language.
    pub original: Content,
    /// That language.
    pub working: Lang,
}
