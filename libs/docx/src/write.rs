//! Writes a document from its first block to its last; only `finish` packs it.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use text::{BlockId, Content, Kind, Row, Run};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::comments::{self, Comment, Written};
use crate::handed::Record;
use crate::inline::{Set, Story};
use crate::parts;
use crate::sheet::{self, TEXT_WIDTH};

mod print;

pub use print::Mark;

/// Columns of a table; Word refuses a file with more.
const MAX_COLUMNS: usize = 63;

/// What a document says about itself.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Its language: `en`, `fr`, `ar`, or a longer tag.
    pub lang: String,
    /// Whether it is written from right to left.
    pub rtl: bool,
    /// Its title, for the file's properties; the page shows none unless one is written.
    pub title: String,
    /// Its author.
    pub author: String,
    /// When it was made, as RFC 3339; the same options and blocks give the same bytes.
    pub created: String,
    /// The text at the head of each page; none if empty.
    pub header: String,
    /// The text at the foot of each page, beside the number of the page.
    pub footer: String,
    /// Which version of the text this is, in words of the caller's own. If there is one, the file
    /// remembers it and the blocks written, for [`crate::handed_out`] and [`crate::returned`].
    pub version: String,
}

/// How a paragraph is set; headings and items of lists have calls of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// The title of the document.
    Title,
    /// A line under the title.
    Subtitle,
    /// A paragraph of the text.
    Normal,
    /// An item of a list, outermost level.
    Item,
    /// A quotation.
    Quote,
    /// Who commented, when, on what.
    CommentHead,
    /// What a comment says.
    CommentText,
    /// An answer to a comment.
    Reply,
    /// Small print.
    Small,
    /// Text as in a table.
    TableText,
}

impl Style {
    fn id(self) -> &'static str {
        match self {
            Style::Title => "Title",
            Style::Subtitle => "Subtitle",
            Style::Normal => "Normal",
            Style::Item => "Item",
            Style::Quote => "Quote",
            Style::CommentHead => "CommentHead",
            Style::CommentText => "CommentText",
            Style::Reply => "Reply",
            Style::Small => "Small",
            Style::TableText => "TableText",
        }
    }
}

/// A note whose text has not come yet.
struct Awaited {
    label: String,
    number: usize,
    /// Whether its mark is its label because Word would count another.
    own: bool,
}

/// A document that is being written.
pub struct Writer {
    options: Options,
    body: Story,
    notes: Story,
    /// Notes that were referred to and whose text has not come yet.
    awaited: Vec<Awaited>,
    /// The texts that came, for a second reference to the same note.
    given: HashMap<String, Vec<Run>>,
    note_count: usize,
    /// How far Word's own marks have counted: it passes over notes with a mark of their own.
    mark_count: usize,
    /// Numbers given to bookmarks and comments, which have one space of them.
    numbers: usize,
    break_before: bool,
    /// Comments that wait for their block.
    waiting: Vec<Comment>,
    comments: Written,
    record: Record,
}

impl Writer {
    /// Starts a document.
    pub fn new(options: Options) -> Writer {
        let rtl = options.rtl;
        Writer {
            options,
            body: Story::new(rtl),
            notes: Story::new(rtl),
            awaited: Vec::new(),
            given: HashMap::new(),
            note_count: 0,
            mark_count: 0,
            numbers: 0,
            break_before: false,
            waiting: Vec::new(),
            comments: Written::default(),
            record: Record::default(),
        }
    }

    /// Writes a heading of level 1 to 6.
    pub fn heading(&mut self, level: u8, label: &str, runs: &[Run]) {
        self.heading_of(level, label, runs, None);
    }

    /// Writes a paragraph, its label in front of it.
    pub fn paragraph(&mut self, style: Style, label: &str, runs: &[Run]) {
        self.block(style.id(), label, runs, None);
    }

    /// Writes an item of a list, level 1 outermost, level 9 innermost.
    pub fn item(&mut self, level: u8, label: &str, runs: &[Run]) {
        self.item_of(level, label, runs, None);
    }

    /// Writes any block of a text, with its id as a bookmark by which it is found again.
    ///
    /// A note follows the block that refers to it; one that nothing refers to is small print.
    pub fn content(&mut self, content: &Content, id: Option<BlockId>) {
        let (label, runs) = (content.label.as_str(), content.runs.as_slice());
        match &content.kind {
            Kind::Heading(level) => self.heading_of(*level, label, runs, id),
            Kind::Paragraph => self.block("Normal", label, runs, id),
            Kind::Item(level) => self.item_of(*level, label, runs, id),
            Kind::Note => self.note(label, runs, id),
            Kind::Table(rows) => self.table_of(rows, &[], id),
        }
    }

    /// Writes a table whose first row is repeated on each page; widths are shares of the page.
    pub fn table(&mut self, rows: &[Row], widths: &[u32]) {
        self.table_of(rows, widths, None);
    }

    /// Puts a comment into the margin of the next block: on the words it quotes, where the block
    /// has them, else on the whole block. Word has none in notes, so it passes over these.
    pub fn comment(&mut self, comment: Comment) {
        self.waiting.push(comment);
    }

    /// Lets the next block begin on a new page.
    pub fn page_break(&mut self) {
        self.break_before = true;
    }

    /// Ends the document and gives the file.
    pub fn finish(mut self) -> Vec<u8> {
        if !self.waiting.is_empty() {
            self.block("Small", "", &[], None);
        }
        for note in std::mem::take(&mut self.awaited) {
            let runs = self.given.get(&note.label).cloned().unwrap_or_default();
            self.write_note(&note, &runs, None);
        }
        let options = &self.options;
        let has_notes = self.note_count > 0;
        let has_header = !options.header.is_empty();
        let has_comments = !self.comments.is_empty();
        let custom = !options.version.is_empty();
        let mut related = vec![
            ("styles", "styles.xml"),
            ("settings", "settings.xml"),
            ("webSettings", "webSettings.xml"),
            ("fontTable", "fontTable.xml"),
            ("theme", "theme/theme1.xml"),
            ("footer", "footer1.xml"),
        ];
        related.extend(has_header.then_some(("header", "header1.xml")));
        related.extend(has_notes.then_some(("footnotes", "footnotes.xml")));
        if has_comments {
            related.push(("comments", "comments.xml"));
            related.push(("commentsExtended", "commentsExtended.xml"));
        }
        let document = self.body.document(options.rtl, has_header);
        let mut pack = Pack::new(document.len());
        let types = parts::content_types(has_notes, has_header, has_comments, custom);
        pack.add("[Content_Types].xml", &types);
        pack.add("_rels/.rels", &parts::package_relations(custom));
        pack.add("word/document.xml", &document);
        let relations = parts::relations(&related, &self.body.links);
        pack.add("word/_rels/document.xml.rels", &relations);
        pack.add("word/styles.xml", &sheet::styles(options));
        pack.add("word/settings.xml", &parts::settings(options, has_notes));
        pack.add("word/webSettings.xml", parts::WEB_SETTINGS);
        pack.add("word/fontTable.xml", parts::FONT_TABLE);
        pack.add("word/theme/theme1.xml", parts::THEME);
        if has_notes {
            pack.add("word/footnotes.xml", &self.notes.footnotes());
            if !self.notes.links.is_empty() {
                let relations = parts::relations(&[], &self.notes.links);
                pack.add("word/_rels/footnotes.xml.rels", &relations);
            }
        }
        if has_header {
            let header = parts::margin("Header", &options.header, options.rtl, false);
            pack.add("word/header1.xml", &header);
        }
        pack.add("word/footer1.xml", &parts::margin("Footer", &options.footer, options.rtl, true));
        if has_comments {
            self.comments.parts().iter().for_each(|(name, text)| pack.add(name, text));
        }
        if custom {
            pack.add("docProps/custom.xml", &self.record.part(&options.version));
        }
        pack.add("docProps/core.xml", &parts::core(options));
        pack.add("docProps/app.xml", parts::APP);
        pack.finish()
    }

    fn heading_of(&mut self, level: u8, label: &str, runs: &[Run], id: Option<BlockId>) {
        self.block(heading_style(level), label, runs, id);
    }

    fn item_of(&mut self, level: u8, label: &str, runs: &[Run], id: Option<BlockId>) {
        self.block(item_style(level), label, runs, id);
    }

    fn block(&mut self, style: &str, label: &str, runs: &[Run], id: Option<BlockId>) {
        self.record.note(id, || text::plain_text(runs));
        let rtl = self.body.direction(label, runs.iter());
        let broken = std::mem::take(&mut self.break_before);
        self.body.open(style, rtl, broken);
        self.bookmarked(id, |writer| {
            writer.body.label(label, rtl);
            writer.remarked(runs, rtl);
        });
        self.body.close();
    }

    fn number(&mut self) -> usize {
        self.numbers += 1;
        self.numbers - 1
    }

    fn bookmarked(&mut self, id: Option<BlockId>, write: impl FnOnce(&mut Writer)) {
        let Some(id) = id else { return write(self) };
        // One number space for all bookmarks of the package (ECMA-376 §17.13.6.2).
        let number = self.number();
        self.body.bookmark_start(number, id);
        write(self);
        self.body.bookmark_end(number);
    }

    /// Writes runs, with the comments that waited for them.
    fn remarked(&mut self, runs: &[Run], rtl: bool) {
        let set = Set { struck: false, rtl };
        let mut awaited = Vec::new();
        for comment in std::mem::take(&mut self.waiting) {
            let numbers = &mut self.numbers;
            awaited.push(self.comments.add(&comment, runs, || {
                *numbers += 1;
                *numbers - 1
            }));
        }
        if awaited.is_empty() {
            return runs.iter().for_each(|run| self.run(run, set));
        }
        let edges = awaited.iter().flat_map(|comment| [comment.from, comment.to]).collect();
        awaited.sort_by_key(|comment| comment.from);
        let mut open: Vec<comments::Awaited> = Vec::new();
        let mut coming = awaited.into_iter().peekable();
        for (at, run) in comments::cut(runs, edges) {
            open.retain(|comment| at < comment.to || self.close_comment(comment));
            while let Some(comment) = coming.next_if(|comment| comment.from <= at) {
                comment.numbers.iter().for_each(|&number| self.body.comment_start(number));
                open.push(comment);
            }
            self.run(&run, set);
        }
        for comment in coming {
            comment.numbers.iter().for_each(|&number| self.body.comment_start(number));
            open.push(comment);
        }
        for comment in open {
            self.close_comment(&comment);
        }
    }

    /// Ends a comment and its answers; gives false, that it is open no longer.
    fn close_comment(&mut self, comment: &comments::Awaited) -> bool {
        comment.numbers.iter().for_each(|&number| self.body.comment_end(number));
        false
    }

    fn run(&mut self, run: &Run, set: Set) {
        let Some(label) = &run.note else { return self.body.run(run, set) };
        if self.awaited.iter().any(|note| note.label == *label) {
            // Word's notes have one reference each; a second is a raised mark.
            let mut mark = Run::plain(label.clone());
            mark.style.superscript = true;
            return self.body.run(&mark, set);
        }
        self.note_count += 1;
        let own = *label != (self.mark_count + 1).to_string();
        self.mark_count += usize::from(!own);
        self.awaited.push(Awaited { label: label.clone(), number: self.note_count, own });
        self.body.note_reference(self.note_count, own.then_some(label), set);
    }

    fn note(&mut self, label: &str, runs: &[Run], id: Option<BlockId>) {
        let Some(at) = self.awaited.iter().position(|note| note.label == label) else {
            return self.block("Small", label, runs, id);
        };
        let note = self.awaited.remove(at);
        self.write_note(&note, runs, id);
        self.given.insert(note.label, runs.to_vec());
    }

    fn write_note(&mut self, note: &Awaited, runs: &[Run], id: Option<BlockId>) {
        self.record.note(id, || text::plain_text(runs));
        let bookmark = id.map(|id| (self.number(), id));
        let mark = note.own.then_some(note.label.as_str());
        self.notes.footnote(note.number, mark, runs, bookmark);
    }

    fn table_of(&mut self, rows: &[Row], widths: &[u32], id: Option<BlockId>) {
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0).min(MAX_COLUMNS);
        if columns == 0 {
            return;
        }
        self.record.note(id, || Content::table(rows.to_vec()).plain());
        let widths = self.start_table(widths, columns);
        for (at, row) in rows.iter().enumerate() {
            self.body.row_start(at == 0);
            let style = if at == 0 { "TableHead" } else { "TableText" };
            for (column, width) in widths.iter().enumerate() {
                let cell = cell(row, column);
                let rtl = self.body.direction("", cell.iter());
                self.body.cell_start(*width, style, rtl);
                let mark = id.filter(|_| at == 0 && column == 0);
                self.bookmarked(mark, |writer| writer.remarked(&cell, rtl));
                self.body.xml.push_str("</w:p></w:tc>");
            }
            self.body.xml.push_str("</w:tr>");
        }
        self.end_table();
    }

    /// Starts a table, and gives the widths of its columns.
    fn start_table(&mut self, widths: &[u32], columns: usize) -> Vec<u32> {
        if std::mem::take(&mut self.break_before) {
            self.body.open("Small", self.options.rtl, true);
            self.body.close();
        }
        let widths = shares(widths, columns);
        self.body.table_start(&widths, self.options.rtl);
        widths
    }

    fn end_table(&mut self) {
        // Two tables with nothing between them would become one.
        self.body.xml.push_str("</w:tbl>");
        self.body.open("Small", self.options.rtl, false);
        self.body.close();
    }
}

fn heading_style(level: u8) -> &'static str {
    let styles = ["Heading1", "Heading2", "Heading3", "Heading4", "Heading5", "Heading6"];
    styles[usize::from(level.clamp(1, 6)) - 1]
}

fn item_style(level: u8) -> &'static str {
    let styles = ["Item", "Item2", "Item3", "Item4", "Item5", "Item6", "Item7", "Item8", "Item9"];
    styles[usize::from(level.clamp(1, 9)) - 1]
}

/// A cell of a row; the last that Word allows takes in what is too much.
fn cell(row: &Row, column: usize) -> Vec<Run> {
    if column + 1 < MAX_COLUMNS || row.len() <= MAX_COLUMNS {
        return row.get(column).cloned().unwrap_or_default();
    }
    row[column..].join(&Run::plain("\t"))
}

/// The widths of the columns in twips, by their shares of the page.
fn shares(widths: &[u32], columns: usize) -> Vec<u32> {
    let share = |at: usize| u64::from(widths.get(at).copied().unwrap_or(1).max(1));
    let total: u64 = (0..columns).map(share).sum();
    (0..columns).map(|at| (u64::from(TEXT_WIDTH) * share(at) / total) as u32).collect()
}

/// The zip that is written: no clock and no random in it, so that equal input gives equal bytes.
struct Pack {
    zip: ZipWriter<Cursor<Vec<u8>>>,
}

impl Pack {
    fn new(size: usize) -> Pack {
        let bytes = Vec::with_capacity(size / 4);
        Pack { zip: ZipWriter::new(Cursor::new(bytes)) }
    }

    fn add(&mut self, name: &str, text: &str) {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .compression_level(Some(1))
            .last_modified_time(DateTime::default());
        self.zip.start_file(name, options).expect("the part names are fixed and all different");
        self.zip.write_all(text.as_bytes()).expect("writing to memory does not fail");
    }

    fn finish(self) -> Vec<u8> {
        self.zip.finish().expect("writing to memory does not fail").into_inner()
    }
}

impl std::fmt::Debug for Writer {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut text = String::new();
        let _ = write!(text, "{} bytes", self.body.xml.len());
        out.debug_tuple("Writer").field(&text).finish()
    }
}
