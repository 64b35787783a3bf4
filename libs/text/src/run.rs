//! Inline runs: stretches of text in one style.

use serde::{Deserialize, Serialize};

/// How a run is set.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Style {
    /// Bold.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub bold: bool,
    /// Italic.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub italic: bool,
    /// Underlined.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub underline: bool,
    /// Raised above the line.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub superscript: bool,
    /// Lowered below the line.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub subscript: bool,
}

/// A stretch of text in one style, or the mark of a footnote.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Run {
    /// The text, in Unicode normalization form C. A line break inside a block is `\n`.
    pub text: String,
    /// How it is set.
    #[serde(default, skip_serializing_if = "is_plain")]
    pub style: Style,
    /// Where it leads, if it is a link: `http`, `https` or `mailto` only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// The label of the footnote this run is the mark of; its text is then empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

fn is_plain(style: &Style) -> bool {
    *style == Style::default()
}

impl Run {
    /// A run of plain text.
    pub fn plain(text: impl Into<String>) -> Self {
        Run { text: text.into(), ..Run::default() }
    }

    /// The mark of the footnote with this label.
    pub fn note(label: impl Into<String>) -> Self {
        Run { note: Some(label.into()), ..Run::default() }
    }
}

/// The text of some runs without style, footnote marks left out.
pub fn plain_text(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

/// Joins neighbouring runs of one style, so that equal texts have equal runs.
pub(crate) fn join(runs: Vec<Run>) -> Vec<Run> {
    let mut joined: Vec<Run> = Vec::with_capacity(runs.len());
    for run in runs {
        match joined.last_mut() {
            Some(last)
                if last.style == run.style
                    && last.link == run.link
                    && last.note.is_none()
                    && run.note.is_none() =>
            {
                last.text.push_str(&run.text);
            }
            _ if run.text.is_empty() && run.note.is_none() => {}
            _ => joined.push(run),
        }
    }
    joined
}
