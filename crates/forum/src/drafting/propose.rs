//! Proposals as the engine of amendments takes them.

use amend::{Amendment, Mark, Place, Proposed, Target as Whole};
use redline::{Edit, Sort, Token, edits, join, tokens};
use text::{Block, BlockId, Content, Kind, Run, Style, split_label};

use crate::comment::{Comment, Target, Words};
use crate::id::CommentId;
use crate::mandate::Forum;

/// A proposal and the amendments that it asks for: one, or for new text one for each paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The comment that makes it.
    pub comment: CommentId,
    /// What it asks for.
    pub amendments: Vec<Amendment>,
}

/// What a filed comment proposes for the blocks of its draft; none if it proposes nothing that can
/// be taken in.
pub fn proposal(
    forum: &Forum,
    comment: &Comment,
    words: &Words,
    blocks: &[Block],
) -> Option<Proposal> {
    let mark = comment.proposes?;
    let id = comment.proposal_id(forum)?;
    let block = match comment.target {
        Target::Block(id) => Some(blocks.iter().find(|block| block.id == id)?),
        Target::Document if mark == Mark::Add => None,
        _ => return None,
    };
    let wording = words.wording.as_deref().unwrap_or_default();
    let target = block.map(|block| Whole::Block(block.id));
    let proposed = match mark {
        Mark::Add => added(wording, block),
        Mark::Mod => {
            let wording = set_like(&block?.content.runs, wording);
            vec![Proposed::Mod { block: block?.id, wording }]
        }
        Mark::Sup => vec![Proposed::Sup { target: target? }],
        Mark::Noc { emphatic } => vec![Proposed::Noc { target: target?, emphatic }],
    };
    let reason = Some(words.text.trim()).filter(|text| !text.is_empty()).map(str::to_owned);
    let sponsors = comment.entity.iter().chain(&comment.joined).map(|id| id.0.clone());
    let sponsors: Vec<String> = sponsors.collect();
    let amendment = |proposed| {
        let (id, reason, sponsors) = (id.clone(), reason.clone(), sponsors.clone());
        Amendment { id, proposed, reason, sponsors }
    };
    let amendments = proposed.into_iter().map(amendment).collect();
    Some(Proposal { comment: comment.id.clone(), amendments })
}

/// The amendments to one block, among all; an ADD behind it is none.
pub fn on_block(proposals: &[Proposal], block: BlockId) -> Vec<&Amendment> {
    let all = proposals.iter().flat_map(|proposal| &proposal.amendments);
    all.filter(|one| one.proposed.block() == Some(block)).collect()
}

/// New text behind a block: a paragraph for each that was written, an item behind an item.
fn added(wording: &str, behind: Option<&Block>) -> Vec<Proposed> {
    let place = behind.map_or(Place::Start, |block| Place::After(block.id));
    let like = match behind.map(|block| &block.content.kind) {
        Some(kind @ (Kind::Item(_) | Kind::Note)) => kind.clone(),
        _ => Kind::Paragraph,
    };
    let wording = wording.replace("\r\n", "\n");
    let paragraphs = wording.split("\n\n").map(str::trim).filter(|text| !text.is_empty());
    let add = |text: &str| {
        let (label, rest) = split_label(text);
        let kind = match &label {
            Some(label) if label.item && like == Kind::Paragraph => Kind::Item(1),
            _ => like.clone(),
        };
        let label = label.map_or_else(String::new, |label| label.text);
        let content = Content::new(kind, label, vec![Run::plain(rest)]);
        Proposed::Add { place, content }
    };
    paragraphs.map(add).collect()
}

/// Words written without styles, set as the text is that they change: what stays keeps its style
/// and its notes, which who wrote could not see.
pub(super) fn set_like(base: &[Run], wording: &str) -> Vec<Run> {
    let all = tokens(base);
    let (mut old, mut marks): (Vec<Token>, Vec<(usize, Token)>) = (Vec::new(), Vec::new());
    for token in all {
        match token.sort {
            Sort::Mark => marks.push((old.len(), token)),
            _ => old.push(token),
        }
    }
    let mut wording = wording.trim().to_owned();
    // Who writes Markdown writes the marks of notes as well; they stay where they are.
    for label in marks.iter().flat_map(|(_, mark)| &mark.runs).filter_map(|run| run.note.as_ref()) {
        wording = wording.replace(&format!("[^{label}]"), "");
    }
    let new = tokens(&[Run::plain(wording)]);
    let mut marks = marks.into_iter().peekable();
    let mut runs: Vec<Run> = Vec::new();
    let mut put_marks = |upto: usize, runs: &mut Vec<Run>| {
        while let Some((_, mark)) = marks.next_if(|(at, _)| *at <= upto) {
            runs.extend(mark.runs);
        }
    };
    let mut at = 0;
    let end = Edit { old: old.len()..old.len(), new: new.len()..new.len() };
    for edit in edits(&old, &new).into_iter().chain([end]) {
        for token in &old[at..edit.old.start] {
            put_marks(at, &mut runs);
            runs.extend(token.runs.iter().cloned());
            at += 1;
        }
        let style = style_at(&old, &edit);
        let inserted = new[edit.new.clone()].iter().flat_map(|token| &token.runs);
        runs.extend(inserted.map(|run| Run { style, ..run.clone() }));
        at = edit.old.end;
        if !edit.old.is_empty() {
            put_marks(at, &mut runs);
        }
    }
    put_marks(old.len(), &mut runs);
    join(&runs)
}

/// The one style of what an edit replaces, or of what stands around an insertion.
fn style_at(old: &[Token], edit: &Edit) -> Style {
    let around = edit.old.start.saturating_sub(1)..(edit.old.end + 1).min(old.len());
    let range = if edit.old.is_empty() { around } else { edit.old.clone() };
    let mut styles = old[range].iter().flat_map(|token| &token.runs).map(|run| run.style);
    let Some(first) = styles.next() else { return Style::default() };
    if styles.all(|style| style == first) { first } else { Style::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stays_keeps_its_style_and_its_notes() {
        let bold = Style { bold: true, ..Style::default() };
        let run = |text: &str, style| Run { style, ..Run::plain(text) };
        let base = [
            run("Schools", bold),
            run(" lend devices", Style::default()),
            Run::note("1"),
            run(" to all.", Style::default()),
        ];
        let set = set_like(&base, "Schools lend old books to all.");
        let expected = [
            run("Schools", bold),
            run(" lend old books", Style::default()),
            Run::note("1"),
            run(" to all.", Style::default()),
        ];
        assert_eq!(set, expected);
        assert_eq!(set_like(&base, "Schools lend devices to all."), base);
        assert_eq!(set_like(&base, "Schools lend devices[^1] to all."), base);
        assert_eq!(set_like(&[run("All bold", bold)], "All very bold")[0].style, bold);
    }
}
