//! The heat strip: one mark for each paragraph of the current draft, darker the more was said.

use std::collections::HashMap;

use desk::{OnBlock, Seen};
use forum::report::Sort;

use crate::failure::{Failed, OrFault};
use crate::page::Visit;

/// One paragraph in the strip.
#[derive(Clone)]
pub(crate) struct Mark {
    /// Its id, for the link.
    pub(crate) id: String,
    /// What it is called aloud: its number and how many comments.
    pub(crate) said: String,
    /// How many comments it has.
    pub(crate) count: u32,
    /// How warm: 0 to 4.
    pub(crate) heat: u32,
    /// Whether it is a heading.
    pub(crate) head: bool,
}

/// A heading of a section and paragraphs with a number make the strip.
pub(crate) async fn strip(
    visit: &Visit,
    seen: &Seen,
    number: u32,
    counts: &[OnBlock],
) -> Result<Vec<Mark>, Failed> {
    let Some(draft) = seen.draft(number) else { return Ok(Vec::new()) };
    let mut by_block: HashMap<&str, u32> = HashMap::new();
    for one in counts {
        *by_block.entry(one.block.as_str()).or_default() += one.count;
    }
    let counts = by_block;
    let most = draft
        .blocks
        .iter()
        .filter_map(|placed| counts.get(placed.id.to_string().as_str()))
        .max()
        .copied()
        .unwrap_or(0)
        .max(1);
    let blocks = seen.blocks(draft, visit.lang).await.or_fault(visit)?;
    let mut marks = Vec::with_capacity(blocks.len());
    for (shown, placed) in blocks.iter().zip(&draft.blocks) {
        let content = &shown.block.content;
        let id = shown.block.id.to_string();
        let count = counts.get(id.as_str()).copied().unwrap_or(0);
        let top = matches!(content.kind, text::Kind::Heading(1));
        if !top && count == 0 && (content.label.is_empty() || placed.sort == Sort::Heading) {
            continue;
        }
        let said = visit.say("glance-mark").with("number", name(content)).count("count", count);
        let heat = if count == 0 { 0 } else { 1 + (count - 1) * 4 / most.max(4) };
        let (said, heat, head) = (said.to_string(), heat.min(4), top && count == 0);
        marks.push(Mark { id, said, count, heat, head });
    }
    Ok(marks)
}

/// So many paragraphs are named under the strip.
const WARMEST_MAX: usize = 6;

/// The paragraphs with most comments, most first.
pub(crate) fn warmest(marks: &[Mark]) -> Vec<Mark> {
    let mut marks: Vec<Mark> = marks.iter().filter(|mark| mark.count > 1).cloned().collect();
    marks.sort_by_key(|mark| std::cmp::Reverse(mark.count));
    marks.truncate(WARMEST_MAX);
    marks
}

/// The number of a block, or its first words.
fn name(content: &text::Content) -> String {
    if !content.label.is_empty() && !content.is_heading() {
        return content.label.clone();
    }
    let words: String = content.plain().chars().take(60).collect();
    format!("{} {words}", content.label).trim().to_owned()
}
