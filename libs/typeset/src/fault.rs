//! Why a document cannot be set: one reason each, with the facts a sentence about it needs.

use crate::script::Script;

/// A reason not to set a document.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The machine has no font for a script that the document is written in.
    #[error("no font for {script}; the package {debian_package} brings one", script = script.key())]
    FontMissing {
        /// The script.
        script: Script,
        /// The Debian package that brings a font for it.
        debian_package: &'static str,
    },
    /// The document has more parts than a document needs.
    #[error("{count} parts; at most {limit} are set")]
    TooManyParts {
        /// How many there are.
        count: usize,
        /// How many are allowed.
        limit: usize,
    },
    /// The document's text is too long.
    #[error("the text is longer than {limit} bytes")]
    TextTooLong {
        /// How many bytes are allowed.
        limit: usize,
    },
    /// The document's tables have too many cells together.
    #[error("the tables have more than {limit} cells")]
    TooManyCells {
        /// How many are allowed.
        limit: usize,
    },
    /// The typesetter gave up; what it said is for the log.
    #[error("the document cannot be set: {said}")]
    Unset {
        /// What it said.
        said: String,
    },
}

impl Fault {
    /// The key of its sentence in the message catalogues.
    pub fn key(&self) -> &'static str {
        match self {
            Fault::FontMissing { .. } => "typeset-font-is-missing",
            Fault::TooManyParts { .. } => "typeset-has-too-many-parts",
            Fault::TextTooLong { .. } => "typeset-text-is-too-long",
            Fault::TooManyCells { .. } => "typeset-has-too-many-cells",
            Fault::Unset { .. } => "typeset-gave-up",
        }
    }

    /// The facts its sentence can name: `script`, `package`, `count` and `limit`, where it has
    /// them.
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        match self {
            Fault::FontMissing { script, debian_package } => {
                let script = script.key().to_owned();
                vec![("script", script), ("package", (*debian_package).to_owned())]
            }
            Fault::TooManyParts { count, limit } => {
                vec![("count", count.to_string()), ("limit", limit.to_string())]
            }
            Fault::TextTooLong { limit } | Fault::TooManyCells { limit } => {
                vec![("limit", limit.to_string())]
            }
            Fault::Unset { .. } => Vec::new(),
        }
    }
}
