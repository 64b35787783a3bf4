//! Why a file is refused: one reason each, with the facts a sentence about it needs.

/// A reason to refuse a file, carrying the part and the limit it is about.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The file holds no bytes.
    #[error("the file is empty")]
    Empty,
    /// The file is no zip package.
    #[error("the file is not a Word document (.docx)")]
    NotZip,
    /// The package ends before its directory.
    #[error("the file is cut short")]
    CutShort,
    /// The file is a compound file: an old `.doc`, or a document locked with a password.
    #[error("the file is an old .doc or is locked with a password")]
    OldWord,
    /// A part, or the package itself, cannot be unpacked.
    #[error("{part} is damaged")]
    Damaged {
        /// The part.
        part: String,
    },
    /// The package has more parts than a document needs.
    #[error("{count} parts; at most {limit} are read")]
    TooManyParts {
        /// How many there are.
        count: usize,
        /// How many are allowed.
        limit: usize,
    },
    /// The unpacked parts are too large together.
    #[error("unpacked, the file is larger than {limit} bytes")]
    TooLarge {
        /// How many bytes are allowed.
        limit: u64,
    },
    /// One unpacked part is too large.
    #[error("unpacked, {part} is larger than {limit} bytes")]
    PartTooLarge {
        /// The part.
        part: String,
        /// How many bytes are allowed.
        limit: u64,
    },
    /// A part unpacks to far more than a document's part does.
    #[error("{part} unpacks to more than {limit} times its packed size")]
    TooCompressed {
        /// The part.
        part: String,
        /// The ratio that is allowed.
        limit: u64,
    },
    /// A part is not as long as the directory says.
    #[error("{part} is not as long as it says")]
    SizeLies {
        /// The part.
        part: String,
    },
    /// A part is encrypted.
    #[error("{part} is encrypted")]
    Encrypted {
        /// The part.
        part: String,
    },
    /// Two parts have one name.
    #[error("{part} is there twice")]
    DuplicateName {
        /// The part.
        part: String,
    },
    /// A part's name leads out of the package, or is a symbolic link.
    #[error("{part} is not a name a part can have")]
    BadName {
        /// The part.
        part: String,
    },
    /// A part is an archive itself.
    #[error("{part} is an archive inside the file")]
    NestedArchive {
        /// The part.
        part: String,
    },
    /// The package is of another format: a workbook, slides, an e-book.
    #[error("the package is not a Word document")]
    NotWord,
    /// A part the document cannot do without is missing.
    #[error("{part} is missing")]
    MissingPart {
        /// The part.
        part: String,
    },
    /// The file holds macros.
    #[error("{part} holds macros")]
    Macros {
        /// The part.
        part: String,
    },
    /// The file embeds an object of another program.
    #[error("{part} is an object of another program")]
    EmbeddedObject {
        /// The part.
        part: String,
    },
    /// The file holds an ActiveX control.
    #[error("{part} is an ActiveX control")]
    ActiveX {
        /// The part.
        part: String,
    },
    /// The file names a template that Word would load when it opens it.
    #[error("{part} loads the template {target}")]
    Template {
        /// The part that asks for it.
        part: String,
        /// Where the template is.
        target: String,
    },
    /// The file loads something else from outside.
    #[error("{part} loads {target} from outside the file")]
    External {
        /// The part that asks for it.
        part: String,
        /// What it loads.
        target: String,
    },
    /// The file imports a document of another format when it is opened.
    #[error("{part} imports another document")]
    AltChunk {
        /// The part.
        part: String,
    },
    /// A field would start another program.
    #[error("{part} has a field that starts another program (DDE)")]
    Dde {
        /// The part.
        part: String,
    },
    /// A part declares a document type.
    #[error("{part} declares a document type")]
    Doctype {
        /// The part.
        part: String,
    },
    /// A part is nested too deep.
    #[error("{part} is nested deeper than {limit}")]
    TooDeep {
        /// The part.
        part: String,
        /// The depth that is allowed.
        limit: usize,
    },
    /// An element has too many attributes.
    #[error("{part} has an element with more than {limit} attributes")]
    TooManyAttributes {
        /// The part.
        part: String,
        /// How many are allowed.
        limit: usize,
    },
    /// A part has too many elements.
    #[error("{part} has more than {limit} elements")]
    TooManyElements {
        /// The part.
        part: String,
        /// How many are allowed.
        limit: usize,
    },
    /// One text or attribute is too long.
    #[error("{part} has a text longer than {limit} bytes")]
    TextTooLong {
        /// The part.
        part: String,
        /// How many bytes are allowed.
        limit: usize,
    },
    /// A part is in another encoding than UTF-8 and UTF-16.
    #[error("{part} is neither UTF-8 nor UTF-16")]
    Encoding {
        /// The part.
        part: String,
    },
    /// A document to compare already holds tracked changes.
    #[error("{part} already holds tracked changes")]
    HoldsRevisions {
        /// The part.
        part: String,
    },
    /// Tracked changes that were made do not lead back to the two documents.
    #[error("the tracked changes could not be proved, at: {part}")]
    Unproved {
        /// The first line that differs.
        part: String,
    },
    /// A part is not well-formed XML.
    #[error("{part} is not well-formed")]
    Malformed {
        /// The part.
        part: String,
    },
}

impl Fault {
    /// The key of its sentence in the message catalogues.
    pub fn key(&self) -> &'static str {
        match self {
            Fault::Empty => "docx-is-empty",
            Fault::NotZip => "docx-is-no-package",
            Fault::CutShort => "docx-is-cut-short",
            Fault::OldWord => "docx-is-old-or-locked",
            Fault::Damaged { .. } => "docx-is-damaged",
            Fault::TooManyParts { .. } => "docx-has-too-many-parts",
            Fault::TooLarge { .. } => "docx-is-too-large",
            Fault::PartTooLarge { .. } => "docx-part-is-too-large",
            Fault::TooCompressed { .. } => "docx-is-too-compressed",
            Fault::SizeLies { .. } => "docx-size-lies",
            Fault::Encrypted { .. } => "docx-is-encrypted",
            Fault::DuplicateName { .. } => "docx-has-duplicate-names",
            Fault::BadName { .. } => "docx-has-bad-name",
            Fault::NestedArchive { .. } => "docx-has-archive",
            Fault::NotWord => "docx-is-not-word",
            Fault::MissingPart { .. } => "docx-lacks-part",
            Fault::Macros { .. } => "docx-has-macros",
            Fault::EmbeddedObject { .. } => "docx-has-embedded-object",
            Fault::ActiveX { .. } => "docx-has-activex",
            Fault::Template { .. } => "docx-has-template",
            Fault::External { .. } => "docx-loads-from-outside",
            Fault::AltChunk { .. } => "docx-has-alt-chunk",
            Fault::Dde { .. } => "docx-has-dde",
            Fault::Doctype { .. } => "docx-has-doctype",
            Fault::TooDeep { .. } => "docx-is-too-deep",
            Fault::TooManyAttributes { .. } => "docx-has-too-many-attributes",
            Fault::TooManyElements { .. } => "docx-has-too-many-elements",
            Fault::TextTooLong { .. } => "docx-has-too-long-text",
            Fault::Encoding { .. } => "docx-has-other-encoding",
            Fault::HoldsRevisions { .. } => "docx-holds-revisions",
            Fault::Unproved { .. } => "docx-is-unproved",
            Fault::Malformed { .. } => "docx-is-malformed",
        }
    }

    /// The facts its sentence can name: `part`, `target`, `count` and `limit`, where it has them.
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        match self {
            Fault::Empty | Fault::NotZip | Fault::CutShort | Fault::OldWord | Fault::NotWord => {
                Vec::new()
            }
            Fault::TooManyParts { count, limit } => {
                vec![("count", count.to_string()), ("limit", limit.to_string())]
            }
            Fault::TooLarge { limit } => vec![("limit", limit.to_string())],
            Fault::PartTooLarge { part, limit } | Fault::TooCompressed { part, limit } => {
                vec![("part", part.clone()), ("limit", limit.to_string())]
            }
            Fault::TooDeep { part, limit }
            | Fault::TooManyAttributes { part, limit }
            | Fault::TooManyElements { part, limit }
            | Fault::TextTooLong { part, limit } => {
                vec![("part", part.clone()), ("limit", limit.to_string())]
            }
            Fault::Template { part, target } | Fault::External { part, target } => {
                vec![("part", part.clone()), ("target", target.clone())]
            }
            Fault::Damaged { part }
            | Fault::SizeLies { part }
            | Fault::Encrypted { part }
            | Fault::DuplicateName { part }
            | Fault::BadName { part }
            | Fault::NestedArchive { part }
            | Fault::MissingPart { part }
            | Fault::Macros { part }
            | Fault::EmbeddedObject { part }
            | Fault::ActiveX { part }
            | Fault::AltChunk { part }
            | Fault::Dde { part }
            | Fault::Doctype { part }
            | Fault::Encoding { part }
            | Fault::HoldsRevisions { part }
            | Fault::Unproved { part }
            | Fault::Malformed { part } => vec![("part", part.clone())],
        }
    }
}
