//! Lifting brackets one by one, with a record of who agreed, and putting them back.

use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::tree::{Bracket, Bracketed, Lifting, Piece};

/// Where a pair of brackets stands: which piece, then, for brackets inside others, which
/// alternative there and which piece of that, and so on.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Path {
    /// Which piece of the text.
    pub piece: usize,
    /// Further steps inwards: alternative, piece.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inside: Vec<(usize, usize)>,
}

impl Path {
    /// The way to a piece of the text itself.
    pub fn to(piece: usize) -> Path {
        Path { piece, inside: Vec::new() }
    }

    /// The way on to a piece of an alternative there.
    pub fn and(mut self, alternative: usize, piece: usize) -> Path {
        self.inside.push((alternative, piece));
        self
    }
}

impl fmt::Display for Path {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.piece)?;
        self.inside.iter().try_for_each(|(one, piece)| write!(out, ".{one}.{piece}"))
    }
}

/// Why brackets cannot be lifted or put back.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Astray {
    /// The path leads to no brackets.
    #[error("no brackets at {path}")]
    NoBracket {
        /// The path.
        path: Path,
    },
    /// The brackets have no such alternative.
    #[error("no alternative {taken} at {path}")]
    NoAlternative {
        /// The path.
        path: Path,
        /// The alternative asked for.
        taken: usize,
    },
    /// The brackets are lifted already.
    #[error("the brackets at {path} are lifted already")]
    Lifted {
        /// The path.
        path: Path,
    },
    /// The brackets are open.
    #[error("the brackets at {path} are open")]
    Open {
        /// The path.
        path: Path,
    },
}

impl Astray {
    /// The key of the sentence that says so.
    pub fn key(&self) -> &'static str {
        match self {
            Astray::NoBracket { .. } => "amend-no-bracket",
            Astray::NoAlternative { .. } => "amend-no-alternative",
            Astray::Lifted { .. } => "amend-bracket-lifted",
            Astray::Open { .. } => "amend-bracket-open",
        }
    }
}

/// Lifts one pair of brackets: takes an alternative, with a record of who agreed and when.
///
/// Paths stay good: a pair that is lifted keeps its place.
pub fn lift(
    text: &Bracketed,
    path: &Path,
    taken: usize,
    agreed: Vec<String>,
    at: Timestamp,
) -> Result<Bracketed, Astray> {
    let mut lifted = text.clone();
    let piece = find(&mut lifted, path)?;
    let bracket = match std::mem::replace(piece, Piece::Plain(Vec::new())) {
        Piece::Open(bracket) => bracket,
        Piece::Lifted(..) => return Err(Astray::Lifted { path: path.clone() }),
        Piece::Plain(_) => return Err(Astray::NoBracket { path: path.clone() }),
    };
    if taken >= bracket.alternatives.len() {
        return Err(Astray::NoAlternative { path: path.clone(), taken });
    }
    *piece = Piece::Lifted(bracket, Lifting { taken, agreed, at });
    Ok(lifted)
}

/// Puts back a pair of brackets that was lifted, with all that was in them.
pub fn reopen(text: &Bracketed, path: &Path) -> Result<Bracketed, Astray> {
    let mut opened = text.clone();
    let piece = find(&mut opened, path)?;
    let bracket = match std::mem::replace(piece, Piece::Plain(Vec::new())) {
        Piece::Lifted(bracket, _) => bracket,
        Piece::Open(_) => return Err(Astray::Open { path: path.clone() }),
        Piece::Plain(_) => return Err(Astray::NoBracket { path: path.clone() }),
    };
    *piece = Piece::Open(bracket);
    Ok(opened)
}

fn find<'a>(text: &'a mut Bracketed, path: &Path) -> Result<&'a mut Piece, Astray> {
    let nowhere = || Astray::NoBracket { path: path.clone() };
    let mut piece = text.pieces.get_mut(path.piece).ok_or_else(nowhere)?;
    for (alternative, next) in &path.inside {
        let (Piece::Open(bracket) | Piece::Lifted(bracket, _)) = piece else {
            return Err(nowhere());
        };
        piece = inner(bracket, *alternative, *next).ok_or_else(nowhere)?;
    }
    Ok(piece)
}

fn inner(bracket: &mut Bracket, alternative: usize, piece: usize) -> Option<&mut Piece> {
    bracket.alternatives.get_mut(alternative)?.content.pieces.get_mut(piece)
}
