//! A document as the template takes it: values, never markup, so that no text can become code.

use std::cell::Cell;

use lang::{Direction, Lang};
use text::{BlockId, Content, Kind, Run};
use typst::foundations::{Array, Dict, IntoValue, Value};

use crate::document::{Document, Mark, Marked, Part, Remark, Style};
use crate::fonts::Chosen;
use crate::notes::Notes;
use crate::script::Script;
use crate::sign::{clean, width};
use crate::table::{self, Cells};

/// The deepest level of headings.
const HEADING_LEVEL_MAX: u8 = 6;
/// The deepest level of items and of answers.
const ITEM_LEVEL_MAX: u8 = 9;
/// How wide a number may be to hang in the margin, in letters.
const HANGING_WIDTH_MAX: usize = 9;

/// Makes the values of a document.
pub(crate) fn inputs(document: &Document, chosen: &Chosen) -> Dict {
    let setter = Setter { lang: document.lang, chosen };
    let line = |text: &str| setter.clean(text);
    let subtitle: Array = document.subtitle.iter().map(|text| line(text).into_value()).collect();
    let families: Array = chosen.families.iter().map(|name| name.as_str().into_value()).collect();
    let made = Made::default()
        .with("lang", document.lang.code())
        .with("script", Script::of(document.lang).key())
        .with("rtl", document.lang.direction() == Direction::Rtl)
        .with("title", line(&document.title))
        .with("subtitle", subtitle)
        .with("author", line(&document.author))
        .with("header", line(&document.header))
        .with("footer", line(&document.footer))
        .with("families", families)
        .with("size", chosen.size)
        .with("parts", setter.parts(&document.parts));
    made.0
}

/// A value of the template, built key by key.
#[derive(Debug, Clone, Default)]
struct Made(Dict);

impl Made {
    fn of(is: &str) -> Made {
        Made::default().with("is", is)
    }

    fn with(mut self, key: &str, value: impl IntoValue) -> Made {
        self.0.insert(key.into(), value.into_value());
        self
    }

    /// A key that is there only if it holds.
    fn if_so(self, key: &str, holds: bool) -> Made {
        if holds { self.with(key, true) } else { self }
    }
}

impl IntoValue for Made {
    fn into_value(self) -> Value {
        self.0.into_value()
    }
}

/// Turns parts into values.
struct Setter<'a> {
    lang: Lang,
    chosen: &'a Chosen,
}

/// An item of a list that is being gathered.
struct Item {
    level: u8,
    value: Made,
}

impl Setter<'_> {
    fn parts(&self, parts: &[Part]) -> Array {
        let notes = Notes::of(parts);
        let mut out = Array::new();
        let mut items: Vec<Item> = Vec::new();
        let mut level = 0;
        for (at, part) in parts.iter().enumerate() {
            if notes.is_placed(at) {
                continue;
            }
            let place = Place { setter: self, notes: &notes, parts, at, marks: Cell::new(0) };
            if let Some(item) = place.item(part) {
                items.push(item);
                continue;
            }
            flush(&mut items, &mut out);
            if let Some(value) = place.part(part, &mut level) {
                out.push(value.into_value());
            }
        }
        flush(&mut items, &mut out);
        out
    }

    fn clean(&self, text: &str) -> String {
        clean(text, &self.chosen.unset, self.chosen.stand_in())
    }

    /// A text that runs as the document does, whatever names are in it, and turns nothing else.
    fn isolated(&self, text: &str) -> String {
        let open = match self.lang.direction() {
            Direction::Ltr => '\u{2066}',
            Direction::Rtl => '\u{2067}',
        };
        format!("{open}{}\u{2069}", self.clean(text))
    }

    /// The language of a text: the one that is said, or one of its script if that is another.
    fn lang_of(&self, said: Option<Lang>, text: &str) -> Lang {
        if let Some(lang) = said {
            return lang;
        }
        match text.chars().find_map(Script::of_letter) {
            Some(script) if script != Script::of(self.lang) => script.lang(),
            _ => self.lang,
        }
    }
}

/// Writes the list that the items make, if there are any.
fn flush(items: &mut Vec<Item>, out: &mut Array) {
    if !items.is_empty() {
        out.push(list(items));
        items.clear();
    }
}

/// A list of items; what is deeper than an item stands in a list below it.
fn list(items: &[Item]) -> Value {
    let mut out = Array::new();
    let mut rest = items;
    while let [first, tail @ ..] = rest {
        let deeper = tail.iter().take_while(|item| item.level > first.level).count();
        let mut below = Array::new();
        if deeper > 0 {
            below.push(list(&tail[..deeper]));
        }
        out.push(first.value.clone().with("below", below).into_value());
        rest = &tail[deeper..];
    }
    Made::of("list").with("items", out).into_value()
}

/// The part whose values are being made.
struct Place<'a> {
    setter: &'a Setter<'a>,
    notes: &'a Notes,
    parts: &'a [Part],
    at: usize,
    /// How many marks of notes came in this part.
    marks: Cell<usize>,
}

/// A text with marks, borrowed.
type Text<'a> = Vec<(Mark, &'a Run)>;

fn plain(runs: &[Run]) -> Text<'_> {
    runs.iter().map(|run| (Mark::Kept, run)).collect()
}

fn marked(text: &Marked) -> Text<'_> {
    text.iter().map(|(mark, run)| (*mark, run)).collect()
}

/// What became of a text as a whole; its number shares it.
fn whole(text: &Text<'_>) -> Mark {
    let mut said = text.iter().filter(|(_, run)| run.note.is_some() || !run.text.trim().is_empty());
    let first = said.next().map_or(Mark::Kept, |(mark, _)| *mark);
    if said.all(|(mark, _)| *mark == first) { first } else { Mark::Kept }
}

fn mark_word(mark: Mark) -> &'static str {
    match mark {
        Mark::Kept => "",
        Mark::Inserted => "inserted",
        Mark::Deleted => "deleted",
    }
}

fn letters(text: &Text<'_>) -> String {
    text.iter().map(|(_, run)| run.text.as_str()).collect()
}

impl Place<'_> {
    /// The part as an item of a list, if it is one.
    fn item(&self, part: &Part) -> Option<Item> {
        let (level, label, text, lang) = match part {
            Part::Block { content, lang, .. } => match content.kind {
                Kind::Item(level) => (level, &content.label, plain(&content.runs), *lang),
                _ => return None,
            },
            Part::Marked { kind: Kind::Item(level), label, text } => {
                (*level, label, marked(text), None)
            }
            _ => return None,
        };
        let lang = self.setter.lang_of(lang, &letters(&text));
        let value = Made::default()
            .with("label", self.setter.clean(label))
            .with("mark", mark_word(whole(&text)))
            .with("lang", lang.code())
            .with("text", self.pieces(&text, lang));
        Some(Item { level: level.clamp(1, ITEM_LEVEL_MAX), value })
    }

    fn part(&self, part: &Part, level: &mut u8) -> Option<Made> {
        match part {
            Part::Block { content, anchor, lang } => self.block(content, *anchor, *lang, level),
            Part::Paragraph { style, runs } => Some(self.paragraph(*style, "", &plain(runs), None)),
            Part::Marked { kind: Kind::Heading(wanted), label, text } => {
                self.heading(*wanted, label, &marked(text), None, None, level)
            }
            Part::Marked { kind, label, text } => {
                let style = if *kind == Kind::Note { Style::Small } else { Style::Normal };
                Some(self.paragraph(style, label, &marked(text), None))
            }
            Part::Table { rows, widths } => {
                let rows = rows.iter().map(|row| row.iter().map(|cell| plain(cell)).collect());
                self.table(rows.collect(), widths)
            }
            Part::MarkedTable { rows, widths } => {
                let rows = rows.iter().map(|row| row.iter().map(marked).collect());
                self.table(rows.collect(), widths)
            }
            Part::Remark(remark) => Some(self.remark(remark)),
            Part::Contents(title) => {
                // The title of the list is a heading itself, if it says anything.
                let title = self.setter.clean(title);
                *level = if title.trim().is_empty() { *level } else { 1 };
                Some(Made::of("contents").with("title", title))
            }
            Part::PageBreak => Some(Made::of("pagebreak")),
        }
    }

    fn block(
        &self,
        content: &Content,
        anchor: Option<BlockId>,
        lang: Option<Lang>,
        level: &mut u8,
    ) -> Option<Made> {
        let (label, text) = (&content.label, plain(&content.runs));
        match &content.kind {
            Kind::Heading(wanted) => self.heading(*wanted, label, &text, anchor, lang, level),
            Kind::Note => Some(self.paragraph(Style::Small, label, &text, lang)),
            Kind::Table(rows) => {
                let rows = rows.iter().map(|row| row.iter().map(|cell| plain(cell)).collect());
                self.table(rows.collect(), &[])
            }
            Kind::Paragraph | Kind::Item(_) => {
                Some(self.paragraph(Style::Normal, label, &text, lang))
            }
        }
    }

    /// A heading, at most one level below the last: readers of tags follow the levels.
    fn heading(
        &self,
        wanted: u8,
        label: &str,
        text: &Text<'_>,
        anchor: Option<BlockId>,
        lang: Option<Lang>,
        level: &mut u8,
    ) -> Option<Made> {
        let letters = letters(text);
        let label = self.setter.clean(label);
        if letters.trim().is_empty() {
            // A heading that says nothing has no place among the bookmarks.
            return (!label.is_empty()).then(|| self.paragraph(Style::Normal, &label, text, lang));
        }
        *level = wanted.clamp(1, HEADING_LEVEL_MAX).min(*level + 1);
        let lang = self.setter.lang_of(lang, &letters);
        let anchor = anchor.map(|id| id.to_string()).unwrap_or_default();
        let made = Made::of("heading")
            .with("level", i64::from(*level))
            .with("anchor", anchor)
            .with("lang", lang.code())
            .with("text", self.pieces(text, lang));
        Some(self.labelled(made, label, lang))
    }

    fn paragraph(&self, style: Style, label: &str, text: &Text<'_>, lang: Option<Lang>) -> Made {
        let lang = self.setter.lang_of(lang, &letters(text));
        let style = match style {
            Style::Normal => "normal",
            Style::Quote => "quote",
            Style::Small => "small",
        };
        let made = Made::of("paragraph")
            .with("style", style)
            .with("leads", self.leads_to_list())
            .with("mark", mark_word(whole(text)))
            .with("lang", lang.code())
            .with("text", self.pieces(text, lang));
        self.labelled(made, self.setter.clean(label), lang)
    }

    /// Whether a list follows.
    fn leads_to_list(&self) -> bool {
        let next = (self.at + 1..self.parts.len()).find(|at| !self.notes.is_placed(*at));
        next.is_some_and(|at| match &self.parts[at] {
            Part::Block { content, .. } => matches!(content.kind, Kind::Item(_)),
            Part::Marked { kind, .. } => matches!(kind, Kind::Item(_)),
            _ => false,
        })
    }

    /// Adds a label, and whether it hangs in the margin: one that is short and on its side.
    fn labelled(&self, made: Made, label: String, lang: Lang) -> Made {
        let hangs =
            width(&label) <= HANGING_WIDTH_MAX && lang.direction() == self.setter.lang.direction();
        made.with("label", label).with("hangs", hangs)
    }

    fn remark(&self, remark: &Remark) -> Made {
        let words = |text: &Marked| {
            let text = marked(text);
            let lang = self.setter.lang_of(remark.lang, &letters(&text));
            let made = Made::default().with("lang", lang.code());
            made.with("text", self.pieces(&text, lang)).into_value()
        };
        Made::of("remark")
            .with("level", i64::from(remark.level.min(ITEM_LEVEL_MAX)))
            .with("from", self.setter.isolated(&remark.from))
            .with("facts", self.setter.clean(&remark.facts))
            .with("text", remark.text.iter().map(words).collect::<Array>())
    }

    fn table(&self, rows: Vec<Vec<Text<'_>>>, widths: &[u32]) -> Option<Made> {
        let cells = Cells::of(&rows, widths)?;
        let has_note = |cell: &&Text<'_>| cell.iter().any(|(_, run)| run.note.is_some());
        let noted = cells.rows[0].iter().flatten().any(has_note);
        let row = |row: &Vec<Vec<&Text<'_>>>| {
            let cell = |cell: &Vec<&Text<'_>>| {
                let text = table::joined(cell);
                let lang = self.setter.lang_of(None, &letters(&text));
                let made = Made::default().with("lang", lang.code());
                made.with("text", self.pieces(&text, lang)).into_value()
            };
            row.iter().map(cell).collect::<Array>().into_value()
        };
        let rows: Array = cells.rows.iter().map(row).collect();
        let shares: Array = cells.shares.iter().map(|share| share.into_value()).collect();
        let numeric: Array = cells.numeric.iter().map(|is| is.into_value()).collect();
        let made = Made::of("table").with("rows", rows).with("shares", shares);
        // A mark of a note can stand on one page only.
        Some(made.with("numeric", numeric).with("repeats", !noted))
    }

    fn pieces(&self, text: &Text<'_>, lang: Lang) -> Array {
        let mut out = Array::new();
        for (mark, run) in text {
            if let Some(label) = &run.note {
                let number = self.marks.replace(self.marks.get() + 1);
                out.push(self.note(label, number).into_value());
                continue;
            }
            let made = self.styled(*mark, run, lang);
            let unified = run.text.replace("\r\n", "\n").replace(['\r', '\u{2028}'], "\n");
            for (at, line) in unified.split(['\n', '\u{2029}']).enumerate() {
                if at > 0 {
                    out.push(Made::of("line").into_value());
                }
                if !line.is_empty() {
                    out.push(made.clone().with("t", self.setter.clean(line)).into_value());
                }
            }
        }
        out
    }

    /// How a run is set; a letter has one line at most, under it or through it.
    fn styled(&self, mark: Mark, run: &Run, lang: Lang) -> Made {
        let slants = !matches!(Script::of(lang), Script::Arabic | Script::Han);
        let inserted = mark == Mark::Inserted;
        let deleted = mark == Mark::Deleted;
        let style = run.style;
        let link = run.link.as_deref().filter(|link| is_address(link)).unwrap_or_default();
        // Arabic and Chinese have no italics: what is stressed is bold.
        Made::of("run")
            .if_so("bold", style.bold || (style.italic && !slants))
            .if_so("italic", slants && (style.italic || inserted))
            .if_so("raised", style.superscript)
            .if_so("lowered", style.subscript && !style.superscript)
            .with("mark", mark_word(mark))
            .if_so("underlined", style.underline && mark == Mark::Kept)
            .with("link", if deleted { "" } else { link })
    }

    /// The mark of a note, and its text where this is the mark that has it.
    fn note(&self, label: &str, number: usize) -> Made {
        let label = self.setter.clean(label);
        let Some(at) = self.notes.text_of(self.at, number) else {
            return Made::of("run")
                .with("t", label)
                .with("raised", true)
                .with("mark", "")
                .with("link", "");
        };
        let (text, lang) = match &self.parts[at] {
            Part::Block { content, lang, .. } => (plain(&content.runs), *lang),
            Part::Marked { text, .. } => (marked(text), None),
            _ => (Vec::new(), None),
        };
        // A mark inside a note is a raised letter: notes have no notes.
        let lang = self.setter.lang_of(lang, &letters(&text));
        let inside = Place { at, marks: Cell::new(0), ..*self };
        Made::of("note")
            .with("label", label)
            .with("lang", lang.code())
            .with("text", inside.pieces(&text, lang))
    }
}

/// Only addresses that a reader can follow without harm are links.
fn is_address(link: &str) -> bool {
    const LENGTH_MAX: usize = 2_048;
    let schemes = ["https://", "http://", "mailto:"];
    link.len() <= LENGTH_MAX && schemes.iter().any(|scheme| link.starts_with(scheme))
}

/// Every text that a document shows, one after the other, to see what characters it has.
pub(crate) fn texts(document: &Document, mut see: impl FnMut(&str)) {
    let mut runs = |runs: &[Run]| {
        for run in runs {
            see(&run.text);
            see(run.note.as_deref().unwrap_or_default());
        }
    };
    let own = [&document.title, &document.author, &document.header, &document.footer];
    for line in own.into_iter().chain(&document.subtitle) {
        runs(&[Run::plain(line)]);
    }
    for part in &document.parts {
        match part {
            Part::Block { content, .. } => {
                runs(&[Run::plain(&content.label)]);
                match &content.kind {
                    Kind::Table(rows) => rows.iter().flatten().for_each(|cell| runs(cell)),
                    _ => runs(&content.runs),
                }
            }
            Part::Paragraph { runs: text, .. } => runs(text),
            Part::Marked { label, text, .. } => {
                runs(&[Run::plain(label)]);
                text.iter().for_each(|(_, run)| runs(std::slice::from_ref(run)));
            }
            Part::Table { rows, .. } => rows.iter().flatten().for_each(|cell| runs(cell)),
            Part::MarkedTable { rows, .. } => {
                let cells = rows.iter().flatten().flatten();
                cells.for_each(|(_, run)| runs(std::slice::from_ref(run)));
            }
            Part::Remark(remark) => {
                runs(&[Run::plain(&remark.from), Run::plain(&remark.facts)]);
                let words = remark.text.iter().flatten();
                words.for_each(|(_, run)| runs(std::slice::from_ref(run)));
            }
            Part::Contents(title) => runs(&[Run::plain(title)]),
            Part::PageBreak => {}
        }
    }
}
