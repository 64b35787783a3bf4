//! Runs as Markdown: what could be taken for a mark is escaped, what would be dropped is a number.

use crate::run::join;
use crate::{Run, Style};

/// Where a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// In a paragraph, where a line may end.
    Paragraph,
    /// Where everything stands on one line.
    Line,
}

/// The edges of a text that must be written as numbers.
#[derive(Debug, Clone, Copy, Default)]
struct Edges {
    first: bool,
    last: bool,
}

/// Writes runs. `parted` sets the first character in code, so that no label is found in front.
pub(crate) fn line(runs: &[Run], place: Place, parted: bool) -> String {
    let runs = carried(runs);
    let mut out = String::new();
    // The sign that the run before was closed with.
    let mut closed = None;
    for (at, run) in runs.iter().enumerate() {
        if let Some(note) = &run.note {
            out.push_str(&format!("[^{note}]"));
            closed = None;
            continue;
        }
        // Signs of one kind beside each other would be taken for one.
        let sign = if closed == Some('*') { '_' } else { '*' };
        let text = Text {
            text: &run.text,
            edges: edges(&runs, at, closed),
            code: parted && at == 0,
            ends: at + 1 == runs.len(),
            place,
        };
        let (raises, lowers) =
            (!is_raised(&runs, at.checked_sub(1)), !is_raised(&runs, Some(at + 1)));
        if run.style.superscript && raises {
            out.push('^');
        }
        let marks = sign.to_string().repeat(emphasis(run.style));
        let text = format!("{marks}{}{marks}", text.written(&out));
        match &run.link {
            Some(link) => out.push_str(&format!("[{text}](<{}>)", escaped_link(link))),
            None => out.push_str(&text),
        }
        closed = out.chars().next_back().filter(|_| run.link.is_none() && !marks.is_empty());
        if run.style.superscript && lowers {
            out.push('^');
            closed = Some('^');
        }
    }
    out
}

/// A character by its number.
pub(crate) fn entity(c: char) -> String {
    format!("&#{};", u32::from(c))
}

/// What Markdown can carry of some runs.
fn carried(runs: &[Run]) -> Vec<Run> {
    let runs = runs.iter().cloned().map(|mut run| {
        run.style.underline = false;
        run.style.subscript = false;
        run.link = run.link.filter(|link| is_link(link));
        if run.note.is_some() {
            run.style = Style::default();
            run.link = None;
        }
        run
    });
    join(runs.collect())
}

fn is_link(link: &str) -> bool {
    let safe = ["https://", "http://", "mailto:"].iter().any(|scheme| link.starts_with(scheme));
    safe && !link.contains(|c: char| c.is_whitespace() || c.is_control())
}

fn escaped_link(link: &str) -> String {
    let mut out = String::new();
    for (at, c) in link.char_indices() {
        match c {
            // A name that ends with a semicolon would be read as the character it names.
            '&' if link[at..].contains(';') => out.push_str("&amp;"),
            '\\' | '<' | '>' | '|' => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    out
}

/// How many signs set a style: one italics, two bold, three both.
fn emphasis(style: Style) -> usize {
    usize::from(style.italic) + 2 * usize::from(style.bold)
}

/// Whether there is a raised text at a place. Inside brackets `^` is no sign, and two of them
/// would be taken for one, so neighbours are raised together.
fn is_raised(runs: &[Run], at: Option<usize>) -> bool {
    let run = at.and_then(|at| runs.get(at));
    run.is_some_and(|run| run.note.is_none() && run.style.superscript)
}

/// Which edges must be numbers, so that signs beside them open and close.
///
/// CommonMark §6.2: a sign opens in front of a letter, or in front of punctuation if a blank or
/// punctuation stands before it. A character by number begins and ends with punctuation, so it
/// serves on either side.
fn edges(runs: &[Run], at: usize, closed: Option<char>) -> Edges {
    let run = &runs[at];
    let edge = |other: Option<usize>, sign: Option<char>, own: Option<char>, facing: Side| {
        let raises = is_raised(runs, Some(at)) != is_raised(runs, other);
        let inside = emphasis(run.style) > 0 || (run.style.superscript && raises);
        if inside {
            return !is_letter(own) || stands_between(runs, at);
        }
        if run.link.is_some() || own == Some(' ') {
            return false;
        }
        let Some(beside) = other.filter(|other| *other < runs.len()) else { return false };
        let other = &runs[beside];
        if other.note.is_some() {
            return false;
        }
        let emphasized = other.link.is_none() && emphasis(other.style) > 0;
        let signs = usize::from(emphasized) + usize::from(raises);
        let letter = is_letter(facing(&other.text)) && !stands_between(runs, beside);
        let letter = letter && other.link.is_none();
        // Beside a letter inside one sign anything serves outside it; `_` wants no letter.
        signs > 0 && (signs > 1 || sign == Some('_') || !letter)
    };
    let (first, last) = (run.text.chars().next(), run.text.chars().next_back());
    Edges {
        first: edge(at.checked_sub(1), closed, first, |text| text.chars().next_back()),
        last: edge(Some(at + 1), None, last, |text| text.chars().next()),
    }
}

/// Whether a run is one raised character beside another raised text: both its edges are one, and
/// a number if either must be.
fn stands_between(runs: &[Run], at: usize) -> bool {
    let beside = is_raised(runs, at.checked_sub(1)) || is_raised(runs, Some(at + 1));
    is_raised(runs, Some(at)) && beside && runs[at].text.chars().nth(1).is_none()
}

/// The character of a text that faces its neighbour.
type Side = fn(&str) -> Option<char>;

fn is_letter(c: Option<char>) -> bool {
    c.is_some_and(char::is_alphanumeric)
}

/// A text on its way into a line.
struct Text<'a> {
    text: &'a str,
    edges: Edges,
    code: bool,
    /// Whether the line ends behind it.
    ends: bool,
    place: Place,
}

impl Text<'_> {
    /// Writes it behind what stands there.
    fn written(&self, before: &str) -> String {
        let mut out = String::new();
        let mut code = self.code;
        let mut previous = None;
        let stands = before.chars().next_back();
        let mut characters = self.text.chars().peekable();
        while let Some(c) = characters.next() {
            let next = characters.peek().copied();
            let first = previous.is_none();
            let edge = (first && self.edges.first) || (next.is_none() && self.edges.last);
            let behind_blank = previous.or(stands).is_none_or(is_blank);
            if code && !matches!(c, '\n' | '\r' | '`') {
                out.push_str(&format!("`{c}`"));
                code = false;
            } else if c == '\n' {
                out.push_str(&self.line_end(previous, next));
            } else if edge || is_lost(c, behind_blank, next.is_none() && self.ends) {
                out.push_str(&entity(c));
            } else {
                let starts = previous.or(stands).is_none_or(|c| c == '\n');
                if self.is_sign(c, next, starts, &out, before) {
                    out.push('\\');
                }
                out.push(c);
            }
            previous = Some(c);
        }
        out
    }

    /// A line may end between letters; elsewhere its end is a number.
    fn line_end(&self, previous: Option<char>, next: Option<char>) -> String {
        let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let may = self.place == Place::Paragraph && letter(previous) && letter(next);
        if may { "\\\n".to_owned() } else { entity('\n') }
    }

    /// Whether a character must be escaped where it stands.
    fn is_sign(&self, c: char, next: Option<char>, starts: bool, out: &str, before: &str) -> bool {
        let behind_bracket = out.is_empty() && before.ends_with(']');
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '&' | '^' | '|' | '~' => true,
            '#' => starts || self.place == Place::Line,
            '-' | '+' | '=' | '>' => starts,
            ':' | '(' => starts || behind_bracket,
            '!' => next.is_none(),
            '.' | ')' if next.is_none_or(is_blank) => {
                let mut line = before.chars().chain(out.chars()).rev().take_while(|c| *c != '\n');
                line.all(|c| c.is_ascii_digit())
            }
            _ => false,
        }
    }
}

fn is_blank(c: char) -> bool {
    c.is_whitespace()
}

/// Whether a blank or control would be dropped or changed by a reader.
fn is_lost(c: char, behind_blank: bool, ends: bool) -> bool {
    match c {
        ' ' => behind_blank || ends,
        c => c.is_whitespace() || c.is_control(),
    }
}
