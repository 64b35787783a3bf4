//! What reading could not carry over: nothing vanishes silently.

/// What sort of thing is not carried over, or not as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lost {
    /// Tracked changes; the text is read as if all were accepted, or all rejected.
    TrackedChange,
    /// Margin comments; left out.
    Comment,
    /// Pictures; left out.
    Picture,
    /// Charts; left out.
    Chart,
    /// Drawings and diagrams; left out.
    Drawing,
    /// Text boxes; left out with their text.
    TextBox,
    /// Objects of other programs and form controls; left out.
    Object,
    /// Equations; only their characters are kept.
    Equation,
    /// Tables inside a table; their text is kept in the cell.
    NestedTable,
    /// Cells that span columns or rows; their text is kept in the first.
    MergedCell,
    /// The text of headers; left out.
    Header,
    /// The text of footers; left out.
    Footer,
    /// A table of contents; left out, because headings make it anew.
    Contents,
    /// Hidden text; left out.
    Hidden,
    /// Text struck through; kept without the line.
    Struck,
    /// Links to other places than web pages and mailboxes; the text is kept.
    Link,
    /// Phonetic guides over the text; left out.
    Ruby,
    /// Signs of a symbol font that has no such character; a replacement stands for them.
    Symbol,
    /// Fields that are not closed; what they show may be missing.
    Field,
    /// A second reference to one note, or a note that is not there.
    Note,
}

impl Lost {
    /// The key of its sentence in the message catalogues.
    pub fn key(self) -> &'static str {
        match self {
            Lost::TrackedChange => "docx-lost-tracked-change",
            Lost::Comment => "docx-lost-comment",
            Lost::Picture => "docx-lost-picture",
            Lost::Chart => "docx-lost-chart",
            Lost::Drawing => "docx-lost-drawing",
            Lost::TextBox => "docx-lost-text-box",
            Lost::Object => "docx-lost-object",
            Lost::Equation => "docx-lost-equation",
            Lost::NestedTable => "docx-lost-nested-table",
            Lost::MergedCell => "docx-lost-merged-cell",
            Lost::Header => "docx-lost-header",
            Lost::Footer => "docx-lost-footer",
            Lost::Contents => "docx-lost-contents",
            Lost::Hidden => "docx-lost-hidden",
            Lost::Struck => "docx-lost-struck",
            Lost::Link => "docx-lost-link",
            Lost::Ruby => "docx-lost-ruby",
            Lost::Symbol => "docx-lost-symbol",
            Lost::Field => "docx-lost-field",
            Lost::Note => "docx-lost-note",
        }
    }
}

/// A loss: what, where, and how often.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loss {
    /// What was lost.
    pub what: Lost,
    /// The first words of the paragraph it was in; empty if it is about the whole document.
    pub place: String,
    /// How often, in that place.
    pub count: usize,
}

/// Entries of the report; what comes after is counted for the whole document.
const MAX_ENTRIES: usize = 1_000;

/// The losses so far, in the order they were met.
#[derive(Debug, Default)]
pub(crate) struct Losses(Vec<Loss>);

impl Losses {
    /// Notes a loss, one more if the last of its sort was in the same place.
    pub(crate) fn add(&mut self, what: Lost, place: &str, count: usize) {
        if count == 0 {
            return;
        }
        let place = if self.0.len() < MAX_ENTRIES { snippet(place) } else { String::new() };
        let same = |loss: &&mut Loss| loss.what == what && loss.place == place;
        match self.0.iter_mut().rev().find(same) {
            Some(loss) => loss.count += count,
            None => self.0.push(Loss { what, place, count }),
        }
    }

    /// The losses: first those of the whole document, then by place.
    pub(crate) fn finish(self) -> Vec<Loss> {
        let (mut whole, placed): (Vec<Loss>, Vec<Loss>) =
            self.0.into_iter().partition(|loss| loss.place.is_empty());
        whole.extend(placed);
        whole
    }
}

/// The first words of a text, enough to find it in the file.
pub(crate) fn snippet(text: &str) -> String {
    let mut line: String = text.trim_start().chars().take(61).collect();
    if line.chars().count() > 60 {
        line.pop();
        line.push('…');
    }
    line.replace(['\n', '\t'], " ").trim_end().to_owned()
}
