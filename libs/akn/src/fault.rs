//! Why a file is refused: one reason each, with the facts a sentence about it needs.

/// A reason to refuse a file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The file holds no bytes.
    #[error("the file is empty")]
    Empty,
    /// The file is larger than any document.
    #[error("the file is larger than {limit} bytes")]
    TooLarge {
        /// How many bytes are allowed.
        limit: usize,
    },
    /// The file is in another encoding than UTF-8 and UTF-16.
    #[error("the file is neither UTF-8 nor UTF-16")]
    Encoding,
    /// The file is not well-formed XML.
    #[error("the file is not well-formed")]
    Malformed,
    /// The file declares a document type.
    #[error("the file declares a document type")]
    Doctype,
    /// Elements are nested too deep.
    #[error("elements are nested deeper than {limit}")]
    TooDeep {
        /// The depth that is allowed.
        limit: usize,
    },
    /// There are too many elements.
    #[error("there are more than {limit} elements")]
    TooManyElements {
        /// How many are allowed.
        limit: usize,
    },
    /// An element has too many attributes.
    #[error("an element has more than {limit} attributes")]
    TooManyAttributes {
        /// How many are allowed.
        limit: usize,
    },
    /// One text or attribute is too long.
    #[error("a text is longer than {limit} bytes")]
    TextTooLong {
        /// How many bytes are allowed.
        limit: usize,
    },
    /// The file is XML of another kind, or of another version of Akoma Ntoso.
    #[error("the file is not Akoma Ntoso 3.0")]
    NotAkomaNtoso,
    /// An element that every document has is missing, or says nothing that can be used.
    #[error("{element} is missing")]
    Lacks {
        /// The element.
        element: &'static str,
    },
    /// The document is in none of the six languages.
    #[error("the language {language} is none of the six")]
    Language {
        /// The language's code as the file has it.
        language: String,
    },
}

impl Fault {
    /// The key of its sentence in the message catalogues.
    pub fn key(&self) -> &'static str {
        match self {
            Fault::Empty => "akn-is-empty",
            Fault::TooLarge { .. } => "akn-is-too-large",
            Fault::Encoding => "akn-has-other-encoding",
            Fault::Malformed => "akn-is-malformed",
            Fault::Doctype => "akn-has-doctype",
            Fault::TooDeep { .. } => "akn-is-too-deep",
            Fault::TooManyElements { .. } => "akn-has-too-many-elements",
            Fault::TooManyAttributes { .. } => "akn-has-too-many-attributes",
            Fault::TextTooLong { .. } => "akn-has-too-long-text",
            Fault::NotAkomaNtoso => "akn-is-not-akoma-ntoso",
            Fault::Lacks { .. } => "akn-lacks-element",
            Fault::Language { .. } => "akn-has-other-language",
        }
    }

    /// The facts its sentence can name: `limit`, `element` and `language`, where it has them.
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        match self {
            Fault::TooLarge { limit }
            | Fault::TooDeep { limit }
            | Fault::TooManyElements { limit }
            | Fault::TooManyAttributes { limit }
            | Fault::TextTooLong { limit } => vec![("limit", limit.to_string())],
            Fault::Lacks { element } => vec![("element", (*element).to_owned())],
            Fault::Language { language } => vec![("language", language.clone())],
            Fault::Empty
            | Fault::Encoding
            | Fault::Malformed
            | Fault::Doctype
            | Fault::NotAkomaNtoso => Vec::new(),
        }
    }
}
