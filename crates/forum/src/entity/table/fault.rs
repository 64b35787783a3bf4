//! What can be wrong with a cell of the table of entities.

/// What is wrong with a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// It must not be empty.
    Empty,
    /// It begins as a formula does.
    Formula,
    /// It is too long.
    TooLong {
        /// How many characters it has.
        length: usize,
        /// How many it may have.
        limit: usize,
    },
    /// An id has small letters, digits and hyphens only.
    NotAnId,
    /// There is no such category.
    NotACategory,
    /// There is no such region of this kind.
    NotARegion,
    /// Neither 1, nor 0, nor two days with a stroke between them.
    NotAMembership,
    /// It is no day.
    NotADay,
    /// It ends before it begins.
    Backwards,
    /// A list is dated although the entity is not on it.
    ListAlone,
    /// The id stands in another row too.
    Twice {
        /// In which; 0 where there are no rows.
        line: usize,
    },
}

impl Fault {
    /// The name used in word lists.
    pub fn key(&self) -> &'static str {
        match self {
            Fault::Empty => "empty",
            Fault::Formula => "formula",
            Fault::TooLong { .. } => "too-long",
            Fault::NotAnId => "id",
            Fault::NotACategory => "category",
            Fault::NotARegion => "region",
            Fault::NotAMembership => "membership",
            Fault::NotADay => "day",
            Fault::Backwards => "backwards",
            Fault::ListAlone => "list-alone",
            Fault::Twice { .. } => "twice",
        }
    }
}
