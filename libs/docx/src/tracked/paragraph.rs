//! Paragraphs: what stood and what stands there, told as one with its revisions.

use redline::{Edit, Sort, Token, edits, fold};

use crate::raw::At;
use crate::tracked::line::{Line, Op};
use crate::tracked::piece::{Atom, Body, KEY, Piece, atoms, key};
use crate::tracked::{Counts, Writing};

/// Of which document something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Of {
    Old(At),
    New(At),
    /// Of none: it stands where a document leaves out the last paragraph.
    Neither,
}

/// A paragraph of the outcome.
pub(crate) struct Paragraph {
    /// Whose properties it has.
    pub(crate) properties: Of,
    /// What becomes of its mark.
    pub(crate) mark: Op,
    /// What stands in it; nothing if all stands as in the new paragraph.
    pub(crate) written: Option<String>,
    /// The old paragraph whose mark this is.
    pub(crate) old: Option<At>,
    /// The new paragraph whose mark this is.
    pub(crate) new: Option<At>,
    /// What is counted of it once it is printed: some are told anew before.
    pub(crate) counts: Counts,
}

/// Some paragraphs of one document in a row, cut into tokens.
#[derive(Default)]
struct Text {
    paragraphs: Vec<At>,
    pieces: Vec<Piece>,
    /// How many pieces there are up to the end of each paragraph.
    ends: Vec<usize>,
    tokens: Vec<Token>,
    atoms: Vec<Atom>,
}

impl Text {
    fn of(side: &crate::tracked::side::Side<'_>, paragraphs: &[At]) -> Text {
        let mut text = Text::default();
        for at in paragraphs {
            if !text.paragraphs.is_empty() {
                let mark = format!("¶{KEY}");
                text.tokens.push(Token { sort: Sort::Sign, text: mark, runs: Vec::new() });
                text.atoms.push(Atom { parts: Vec::new() });
            }
            let pieces = side.pieces(*at);
            let (tokens, found) = atoms(&pieces);
            let before = text.pieces.len();
            let moved = |atom: Atom| Atom {
                parts: atom.parts.into_iter().map(|(at, range)| (at + before, range)).collect(),
            };
            text.tokens.extend(tokens);
            text.atoms.extend(found.into_iter().map(moved));
            text.pieces.extend(pieces);
            text.ends.push(text.pieces.len());
            text.paragraphs.push(*at);
        }
        text
    }
}

/// All of the one replaced by all of the other.
fn whole(old: &Text, new: &Text) -> Vec<Edit> {
    vec![Edit { old: 0..old.tokens.len(), new: 0..new.tokens.len() }]
}

impl<'p> Writing<'p> {
    /// Tells paragraphs that belong together: one of each, or one that was split or merged, or
    /// one that is new or gone. The mark of the last is kept if both documents have it.
    pub(crate) fn paragraphs(&mut self, old: &[At], new: &[At]) -> Vec<Paragraph> {
        if let ([before], [after]) = (old, new)
            && key(&self.old.pieces(*before)) == key(&self.new.pieces(*after))
        {
            self.pair_notes(*before, *after);
            let properties = Of::New(*after);
            let (old, new) = (Some(*before), Some(*after));
            let (mark, counts) = (Op::Kept, Counts::default());
            return vec![Paragraph { properties, mark, written: None, old, new, counts }];
        }
        let (old, new) = (Text::of(&self.old, old), Text::of(&self.new, new));
        let found = match (old.paragraphs.is_empty(), new.paragraphs.is_empty()) {
            (false, false) => fold(edits(&old.tokens, &new.tokens), &old.tokens, &new.tokens),
            _ => whole(&old, &new),
        };
        if self.parts_control(&old, &new, &found) {
            return self.tell(&old, &new, &whole(&old, &new));
        }
        self.tell(&old, &new, &found)
    }

    /// Whether a mark that is gone would stand in the middle of a content control. A control is
    /// of one paragraph, so it would come back as two.
    fn parts_control(&self, old: &Text, new: &Text, found: &[Edit]) -> bool {
        let controls = |at: usize| {
            let piece = new.atoms.get(at).and_then(|atom| atom.parts.first());
            let path = piece.map(|(piece, _)| new.pieces[*piece].path.as_slice());
            path.unwrap_or_default().iter().filter(|at| self.new.raw.is(**at, "sdt"))
        };
        found.iter().any(|edit| {
            let Some(before) = edit.new.start.checked_sub(1) else { return false };
            let takes_mark = old.atoms[edit.old.clone()].iter().any(|atom| atom.parts.is_empty());
            takes_mark && controls(before).any(|at| controls(edit.new.start).any(|it| it == at))
        })
    }

    fn tell(&mut self, old: &Text, new: &Text, found: &[Edit]) -> Vec<Paragraph> {
        self.pair_kept_notes(old, new, found);
        let before = std::mem::take(&mut self.counts);
        let mut telling = Telling {
            line: Line::new(self),
            old,
            new,
            told: Vec::new(),
            markers: 0,
            old_mark: 0,
            new_mark: 0,
        };
        let (mut old_at, mut new_at) = (0, 0);
        let end = Edit {
            old: old.tokens.len()..old.tokens.len(),
            new: new.tokens.len()..new.tokens.len(),
        };
        for edit in found.iter().chain([&end]) {
            while new_at < edit.new.start && old_at < edit.old.start {
                telling.new_token(Op::Kept, new_at);
                (old_at, new_at) = (old_at + 1, new_at + 1);
            }
            edit.old.clone().for_each(|at| telling.old_token(at));
            edit.new.clone().for_each(|at| telling.new_token(Op::Inserted, at));
            (old_at, new_at) = (edit.old.end, edit.new.end);
        }
        let mark = match (old.paragraphs.is_empty(), new.paragraphs.is_empty()) {
            (true, _) => Op::Inserted,
            (_, true) => Op::Deleted,
            _ => Op::Kept,
        };
        telling.mark(mark);
        let told = telling.told;
        self.counts = before;
        told
    }

    /// Notes that both documents refer to at one place are compared later.
    fn pair_kept_notes(&mut self, old: &Text, new: &Text, found: &[Edit]) {
        let (mut old_at, mut new_at) = (0, 0);
        let end = Edit {
            old: old.tokens.len()..old.tokens.len(),
            new: new.tokens.len()..new.tokens.len(),
        };
        for edit in found.iter().chain([&end]) {
            for (before, after) in (old_at..edit.old.start).zip(new_at..edit.new.start) {
                let note = |text: &Text, at: usize| {
                    let (piece, _) = text.atoms[at].parts.first()?;
                    match &text.pieces[*piece].body {
                        Body::Object(object) => object.note.clone(),
                        _ => None,
                    }
                };
                if let (Some((sort, old)), Some((_, new))) = (note(old, before), note(new, after)) {
                    self.note_pairs.push((sort, old, new));
                }
            }
            (old_at, new_at) = (edit.old.end, edit.new.end);
        }
    }
}

/// The state of telling paragraphs that belong together.
struct Telling<'l, 'p, 's> {
    line: Line<'l, 'p, 's>,
    old: &'s Text,
    new: &'s Text,
    told: Vec<Paragraph>,
    /// How many new pieces were passed, so that markers are written where they stand.
    markers: usize,
    old_mark: usize,
    new_mark: usize,
}

impl<'s> Telling<'_, '_, 's> {
    fn new_token(&mut self, op: Op, at: usize) {
        let new = self.new;
        let parts = &new.atoms[at].parts;
        if parts.is_empty() {
            return self.mark(op);
        }
        for (piece, range) in parts {
            self.pass(*piece);
            self.line.put(op, &new.pieces[*piece], range.clone());
        }
    }

    fn old_token(&mut self, at: usize) {
        let old = self.old;
        let parts = &old.atoms[at].parts;
        if parts.is_empty() {
            return self.mark(Op::Deleted);
        }
        for (piece, range) in parts {
            self.line.put(Op::Deleted, &old.pieces[*piece], range.clone());
        }
    }

    /// Writes the markers before a new piece.
    fn pass(&mut self, to: usize) {
        let new = self.new;
        for piece in new.pieces.get(self.markers..to).unwrap_or_default() {
            self.line.marker(piece);
        }
        self.markers = self.markers.max(to);
    }

    /// Ends a paragraph.
    fn mark(&mut self, mark: Op) {
        let (mut old, mut new) = (None, None);
        if mark != Op::Inserted {
            old = self.old.paragraphs.get(self.old_mark).copied();
            self.old_mark += 1;
        }
        if mark != Op::Deleted {
            new = self.new.paragraphs.get(self.new_mark).copied();
            let end = self.new.ends.get(self.new_mark).copied();
            self.pass(end.unwrap_or_default());
            self.new_mark += 1;
        }
        let written = Some(self.line.finish());
        let properties = match (old, new) {
            (_, Some(new)) => Of::New(new),
            (Some(old), None) => Of::Old(old),
            (None, None) => return,
        };
        let counts = self.line.counts();
        self.told.push(Paragraph { properties, mark, written, old, new, counts });
    }
}
