//! Setting: a document becomes pages, the pages a PDF.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use text::Kind;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::ecow::EcoVec;
use typst::foundations::{Bytes, Datetime, Dict};
use typst::layout::PagedDocument;
use typst::syntax::{FileId, Source, VirtualPath};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::Fault;
use crate::data::{inputs, texts};
use crate::document::{Document, Part};
use crate::fonts::{Chosen, Fonts};
use crate::sign::is_formless;

/// Parts of a document; a report of a thousand pages has fewer.
pub const PARTS_MAX: usize = 50_000;
/// Bytes of text in a document.
pub const TEXT_BYTES_MAX: usize = 8 << 20;
/// Cells of all tables of a document together.
pub const CELLS_MAX: usize = 50_000;

/// A document that was set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Whether it keeps to PDF/UA-1; if not, it is tagged all the same.
    pub is_accessible: bool,
    /// Characters that no font of the machine has, each shown as an empty square.
    pub unset: Vec<char>,
}

/// Sets a document.
///
/// What the typesetter remembers between documents is given up afterwards, so that a server does
/// not grow.
pub fn pdf(document: &Document, fonts: &Fonts) -> Result<Pdf, Fault> {
    let characters = measured(document)?;
    let chosen = fonts.choose(document.lang, &characters)?;
    let unset = chosen.unset.iter().copied().collect();
    let table = Table::laid(inputs(document, &chosen), &chosen);
    let set = set(&table, document.created);
    typst::comemo::evict(0);
    let (bytes, pages, is_accessible) = set?;
    Ok(Pdf { bytes, pages, is_accessible, unset })
}

/// Holds a document against the limits, and gives the characters it has.
fn measured(document: &Document) -> Result<BTreeSet<char>, Fault> {
    let count = document.parts.len();
    if count > PARTS_MAX {
        return Err(Fault::TooManyParts { count, limit: PARTS_MAX });
    }
    let cells = |part: &Part| match part {
        Part::Block { content, .. } => match &content.kind {
            Kind::Table(rows) => rows.iter().map(Vec::len).sum(),
            _ => 0,
        },
        Part::Table { rows, .. } => rows.iter().map(Vec::len).sum(),
        Part::MarkedTable { rows, .. } => rows.iter().map(Vec::len).sum::<usize>(),
        _ => 0,
    };
    if document.parts.iter().map(cells).sum::<usize>() > CELLS_MAX {
        return Err(Fault::TooManyCells { limit: CELLS_MAX });
    }
    let mut bytes = 0;
    let mut characters = BTreeSet::new();
    texts(document, |text| {
        bytes += text.len();
        if bytes <= TEXT_BYTES_MAX {
            characters.extend(text.chars().filter(|c| !is_formless(*c)));
        }
    });
    if bytes > TEXT_BYTES_MAX {
        return Err(Fault::TextTooLong { limit: TEXT_BYTES_MAX });
    }
    // The pages are numbered, and what no font has is shown by a square.
    characters.extend('0'..='9');
    Ok(characters)
}

/// Sets what lies on the table: accessible if that can be, else only tagged.
fn set(table: &Table, created: Timestamp) -> Result<(Vec<u8>, usize, bool), Fault> {
    let set = typst::compile::<PagedDocument>(table).output.map_err(unset)?;
    let mut options = PdfOptions {
        timestamp: datetime(created).map(typst_pdf::Timestamp::new_utc),
        standards: standards(),
        ..PdfOptions::default()
    };
    if let Ok(bytes) = typst_pdf::pdf(&set, &options) {
        return Ok((bytes, set.pages.len(), true));
    }
    // A letter with a sign on it that its font does not know, say: the text is worth having.
    options.standards = PdfStandards::default();
    let bytes = typst_pdf::pdf(&set, &options).map_err(unset)?;
    Ok((bytes, set.pages.len(), false))
}

fn standards() -> PdfStandards {
    PdfStandards::new(&[PdfStandard::Ua_1]).expect("one standard agrees with itself")
}

fn unset(found: EcoVec<SourceDiagnostic>) -> Fault {
    let said: Vec<_> = found.iter().map(|one| one.message.as_str()).collect();
    Fault::Unset { said: said.join("; ") }
}

fn datetime(at: Timestamp) -> Option<Datetime> {
    let at = at.to_zoned_datetime(TimeZone::UTC);
    let part = |number: i8| number.unsigned_abs();
    let (month, day) = (part(at.month()), part(at.day()));
    let (hour, minute, second) = (part(at.hour()), part(at.minute()), part(at.second()));
    Datetime::from_ymd_hms(i32::from(at.year()), month, day, hour, minute, second)
}

static TEMPLATE: LazyLock<Source> = LazyLock::new(|| {
    let id = FileId::new(None, VirtualPath::new("document.typ"));
    Source::new(id, include_str!("document.typ").to_owned())
});

/// All that the typesetter can see: the template, the document's values and its fonts.
struct Table {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

impl Table {
    fn laid(inputs: Dict, chosen: &Chosen) -> Table {
        Table {
            library: LazyHash::new(Library::builder().with_inputs(inputs).build()),
            book: LazyHash::new(FontBook::from_fonts(&chosen.fonts)),
            fonts: chosen.fonts.clone(),
        }
    }
}

impl World for Table {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        TEMPLATE.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == TEMPLATE.id() { Ok(TEMPLATE.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<i64>) -> Option<Datetime> {
        None
    }
}
