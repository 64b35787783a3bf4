//! What reading could not carry over: nothing vanishes silently.

/// What sort of thing is not carried over, or not as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lost {
    /// The document is of another type; it is read as a report.
    Type,
    /// The address is built otherwise; what could be found in it is kept.
    Address,
    /// What is said about the document: publication, keywords, workflow; left out.
    About,
    /// Modifications and events that name nothing here; left out.
    Change,
    /// Cover pages, conclusions, attachments; left out.
    Part,
    /// Parts of the text that have no counterpart; their text is kept.
    Structure,
    /// Marks inside a text that have no counterpart; their text is kept.
    Marking,
    /// Insertions and deletions; read as if they were accepted.
    Revision,
    /// Links to other places than web pages and mailboxes; the text is kept.
    Link,
    /// Pictures; left out.
    Picture,
    /// Cells that span columns or rows; their text is kept in the first.
    MergedCell,
}

impl Lost {
    /// The key of its sentence in the message catalogues.
    pub fn key(self) -> &'static str {
        match self {
            Lost::Type => "akn-lost-type",
            Lost::Address => "akn-lost-address",
            Lost::About => "akn-lost-about",
            Lost::Change => "akn-lost-change",
            Lost::Part => "akn-lost-part",
            Lost::Structure => "akn-lost-structure",
            Lost::Marking => "akn-lost-marking",
            Lost::Revision => "akn-lost-revision",
            Lost::Link => "akn-lost-link",
            Lost::Picture => "akn-lost-picture",
            Lost::MergedCell => "akn-lost-merged-cell",
        }
    }
}

/// A loss: what, in which element, and how often.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loss {
    /// What was lost.
    pub what: Lost,
    /// The name of the element it was in.
    pub element: String,
    /// How often.
    pub count: usize,
}

/// Names of elements that are told apart; what comes after is counted without a name.
const NAMES_MAX: usize = 200;

/// The losses so far, in the order they were met.
#[derive(Debug, Default)]
pub(crate) struct Losses(Vec<Loss>);

impl Losses {
    /// Notes a loss.
    pub(crate) fn add(&mut self, what: Lost, element: &str) {
        let element = if self.0.len() < NAMES_MAX { element } else { "" };
        let same = |loss: &&mut Loss| loss.what == what && loss.element == element;
        match self.0.iter_mut().find(same) {
            Some(loss) => loss.count += 1,
            None => self.0.push(Loss { what, element: element.to_owned(), count: 1 }),
        }
    }

    /// All of them.
    pub(crate) fn finish(self) -> Vec<Loss> {
        self.0
    }
}
