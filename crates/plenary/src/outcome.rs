//! What a command came to, and what stopped it from outside.

/// What a command came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It is done.
    Done,
    /// It found something, or was refused.
    Findings,
}

/// What stopped a command from outside the program.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Fault {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] desk::Fault),
    /// A file or an address failed.
    #[error(transparent)]
    System(#[from] std::io::Error),
    /// A file failed, by its name.
    #[error("{path}: {fault}")]
    File {
        /// Which file.
        path: String,
        /// What is wrong with it.
        fault: std::io::Error,
    },
    /// The sample does not play.
    #[error("the sample does not play: {0}")]
    Sample(String),
}
