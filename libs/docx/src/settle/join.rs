//! Joins paragraphs whose mark is gone with what follows, as Word does.

use crate::raw::{At, Raw};
use crate::settle::{MARKERS, Settling};
use crate::tree::Ns;

impl Settling<'_> {
    /// Joins each paragraph without a mark to the next one, whose properties hold for both
    /// (§17.13.5.15). From the last to the first, so that nothing is moved twice.
    pub(super) fn join(&mut self) {
        for at in std::mem::take(&mut self.unmarked).into_iter().rev() {
            let pieces: Vec<At> =
                self.raw.pieces(at).filter(|piece| !self.raw.is(*piece, "pPr")).collect();
            match next_paragraph(self.raw, at) {
                Some(next) => {
                    let place = match self.raw.child(next, "pPr") {
                        Some(properties) => self.raw.next(properties),
                        None => self.raw.pieces(next).next(),
                    };
                    for piece in pieces {
                        self.raw.detach(piece);
                        self.raw.insert(next, place, piece);
                    }
                    self.vanish(at);
                }
                // A table or the end follows: only an emptied paragraph can go.
                None if is_bare(self.raw, &pieces) && can_vanish(self.raw, at) => {
                    if let Some(parent) = self.raw.parent(at) {
                        let is_marker = |piece: &At| MARKERS.contains(&self.raw.word(*piece));
                        for piece in pieces.into_iter().filter(is_marker).collect::<Vec<_>>() {
                            self.raw.detach(piece);
                            self.raw.insert(parent, Some(at), piece);
                        }
                    }
                    self.vanish(at);
                }
                None => {}
            }
        }
    }

    /// Takes out a paragraph, with the content control that held nothing else.
    fn vanish(&mut self, at: At) {
        let parent = self.raw.parent(at);
        self.raw.detach(at);
        let Some(parent) = parent.filter(|parent| wraps(self.raw, *parent)) else { return };
        if self.raw.children(parent).any(|child| is_block(self.raw, child)) {
            return;
        }
        let whole = match self.raw.is(parent, "sdtContent") {
            true => self.raw.parent(parent),
            false => Some(parent),
        };
        let Some(whole) = whole else { return };
        let left: Vec<At> = self.raw.children(parent).collect();
        if let Some(outer) = self.raw.parent(whole) {
            for marker in left {
                self.raw.detach(marker);
                self.raw.insert(outer, Some(whole), marker);
            }
        }
        self.vanish(whole);
    }
}

/// Whether it only wraps blocks and is none itself.
fn wraps(raw: &Raw, at: At) -> bool {
    matches!(raw.word(at), "sdtContent" | "customXml" | "smartTag")
}

fn is_block(raw: &Raw, at: At) -> bool {
    matches!(raw.word(at), "p" | "tbl" | "sdt" | "customXml" | "altChunk")
}

/// Whether nothing is left but markers, runs and controls without text, and blanks between tags.
fn is_bare(raw: &Raw, pieces: &[At]) -> bool {
    let mut elements = pieces.iter().filter(|piece| raw.ns(**piece) != Ns::Text);
    elements.all(|piece| match raw.word(*piece) {
        "rPr" | "proofErr" | "sdtPr" | "sdtEndPr" => true,
        "t" => raw.text(*piece).is_empty(),
        "r" | "hyperlink" | "smartTag" | "sdt" | "sdtContent" => {
            is_bare(raw, &raw.pieces(*piece).collect::<Vec<_>>())
        }
        name => MARKERS.contains(&name),
    })
}

/// The paragraph that follows, in or out of content controls; none if a table or the end does.
fn next_paragraph(raw: &Raw, at: At) -> Option<At> {
    let mut at = at;
    loop {
        if let Some(found) = first_block(raw, raw.next(at)) {
            return raw.is(found, "p").then_some(found);
        }
        let parent = raw.parent(at).filter(|parent| wraps(raw, *parent))?;
        at = if raw.is(parent, "sdtContent") { raw.parent(parent)? } else { parent };
    }
}

/// The first paragraph, table or end of a section from a place on.
fn first_block(raw: &Raw, from: Option<At>) -> Option<At> {
    let mut next = from;
    while let Some(at) = next {
        let inner = match raw.word(at) {
            "p" | "tbl" | "sectPr" | "altChunk" => return Some(at),
            "sdt" => raw.child(at, "sdtContent"),
            "customXml" | "smartTag" => Some(at),
            _ => None,
        };
        let inner = inner.and_then(|inner| raw.children(inner).next());
        if let Some(found) = inner.and_then(|inner| first_block(raw, Some(inner))) {
            return Some(found);
        }
        next = raw.next(at);
    }
    None
}

/// Whether its place holds together without it: a cell, and a story, ends in a paragraph.
fn can_vanish(raw: &Raw, at: At) -> bool {
    let Some(parent) = raw.parent(at) else { return false };
    let mut rest = std::iter::successors(raw.last(parent), |child| raw.previous(*child));
    let last = rest.find(|child| *child != at && is_block(raw, *child));
    if wraps(raw, parent) {
        let whole = if raw.is(parent, "sdtContent") { raw.parent(parent) } else { Some(parent) };
        return last.is_some() || whole.is_some_and(|whole| can_vanish(raw, whole));
    }
    let next = first_block(raw, raw.next(at));
    last.is_some_and(|last| raw.is(last, "p") || next.is_some_and(|next| raw.is(next, "tbl")))
}
