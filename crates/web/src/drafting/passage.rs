//! A passage as safe HTML: the redline of what is settled, brackets around what is not.

use amend::{Alternative, Amendment, Bracketed, Piece, ProposalId, Proposed, Target, apply};
use desk::Made;
use forum::drafting::{Passage, Settled, on_block};
use redline::compare;
use text::{Block, BlockId, Kind, Run, plain_text};

use crate::comment::told_changes;
use crate::page::Visit;
use crate::prose;

/// What a block would say as a redline against what it says; empty while it is not settled, or if
/// nothing is taken in for it.
pub(super) fn result(visit: &Visit, made: &Made, block: &Block, passage: &Passage) -> String {
    let Some(after) = after(made, block, passage) else { return String::new() };
    let changes = compare(&block.content.runs, &after);
    prose::changes(&changes, &told_changes(visit), &|_| None)
}

/// What a block would say; nothing if it goes or is a table.
pub(super) fn after(made: &Made, block: &Block, passage: &Passage) -> Option<Vec<Run>> {
    let on = on_block(&made.taken, block.id);
    if on.is_empty() || matches!(block.content.kind, Kind::Table(_)) {
        return None;
    }
    match passage.settled()? {
        Settled::Said(runs) => Some(runs),
        Settled::Together => {
            let on: Vec<_> = on.into_iter().cloned().collect();
            let applied = apply(std::slice::from_ref(block), &on).ok()?;
            Some(applied.drafted.into_iter().next().map_or_else(Vec::new, |one| one.content.runs))
        }
    }
}

/// What amendments change, as a redline.
pub(super) fn difference(visit: &Visit, blocks: &[Block], amendments: &[Amendment]) -> String {
    let says = |id: &BlockId| {
        let block = blocks.iter().find(|block| block.id == *id);
        block.map_or(&[][..], |block| &block.content.runs)
    };
    let changes = amendments.iter().map(|one| {
        let changes = match &one.proposed {
            Proposed::Mod { block, wording } => compare(says(block), wording),
            Proposed::Sup { target: Target::Block(block) } => compare(says(block), &[]),
            Proposed::Add { content, .. } => compare(&[], &content.runs),
            _ => Vec::new(),
        };
        prose::changes(&changes, &told_changes(visit), &|_| None)
    });
    changes.collect::<Vec<_>>().join("<br>")
}

/// A text with its brackets: `[ARENDAL/3/1 shall / the text as it stands should]`.
pub(super) fn bracketed(visit: &Visit, text: &Bracketed) -> String {
    let mut out = String::new();
    put(visit, text, &mut out);
    out
}

fn put(visit: &Visit, text: &Bracketed, out: &mut String) {
    for piece in &text.pieces {
        match piece {
            Piece::Plain(runs) => out.push_str(&prose::runs(runs, &|_| None)),
            Piece::Open(bracket) => {
                let blank = |at: fn(&str) -> Option<char>| {
                    let words = |one: &Alternative| at(&said(&one.content));
                    let mut all = bracket.alternatives.iter().filter_map(words);
                    all.any(char::is_whitespace)
                };
                // Blanks inside the brackets would part nothing; they stand around them.
                let before = blank(|text| text.chars().next()) && !out.ends_with(' ');
                out.push_str(if before { " " } else { "" });
                out.push_str("<span class=\"bracket\">[");
                for (nth, one) in bracket.alternatives.iter().enumerate() {
                    out.push_str(if nth > 0 { " / " } else { "" });
                    out.push_str(&format!("<cite>{}</cite> ", by(visit, &one.proposals)));
                    put_alternative(visit, &one.content, "–", out);
                }
                out.push_str("]</span>");
                out.push_str(if blank(|text| text.chars().next_back()) { " " } else { "" });
            }
            Piece::Lifted(bracket, lifting) => {
                let Some(taken) = bracket.alternatives.get(lifting.taken) else { continue };
                put_alternative(visit, &taken.content, "", out);
            }
        }
    }
}

/// What an alternative says, its own brackets left out.
fn said(content: &Bracketed) -> String {
    let plain = content.pieces.iter().filter_map(|piece| match piece {
        Piece::Plain(runs) => Some(plain_text(runs)),
        Piece::Open(_) | Piece::Lifted(..) => None,
    });
    plain.collect()
}

fn put_alternative(visit: &Visit, content: &Bracketed, nothing: &str, out: &mut String) {
    if content.pieces.is_empty() {
        out.push_str(nothing);
        return;
    }
    out.push_str("<mark>");
    put(visit, content, out);
    out.push_str("</mark>");
}

/// Who proposes an alternative, as safe HTML: their numbers, or the text itself.
pub(super) fn by(visit: &Visit, proposals: &[ProposalId]) -> String {
    if proposals.is_empty() {
        let stands = visit.say("drafting-as-it-stands").to_string();
        return format!("<bdi>{}</bdi>", prose::escaped(&stands));
    }
    let ids = proposals.iter().map(|id| format!("<bdi>{}</bdi>", prose::escaped(&id.to_string())));
    ids.collect::<Vec<_>>().join(", ")
}

/// The text as some have it where it stands in brackets, the words of theirs marked: one column.
pub(super) fn column(visit: &Visit, text: &Bracketed, whose: Option<&ProposalId>) -> String {
    let mut out = String::new();
    for piece in &text.pieces {
        match piece {
            Piece::Plain(runs) => out.push_str(&prose::runs(runs, &|_| None)),
            Piece::Open(bracket) | Piece::Lifted(bracket, _) => {
                let own = bracket.alternatives.iter().find(|one| match whose {
                    Some(id) => one.proposals.contains(id),
                    None => one.proposals.is_empty(),
                });
                // Who says nothing here has the text as it stands.
                let own = own
                    .or_else(|| bracket.alternatives.iter().find(|one| one.proposals.is_empty()));
                if let Some(own) = own {
                    put_alternative(visit, &own.content, "", &mut out);
                }
            }
        }
    }
    out
}
