//! Bracketed text: what all share plain, what they do not in brackets, each alternative with those
//! who propose it.

use jiff::Timestamp;
use redline::join;
use serde::{Deserialize, Serialize};
use text::Run;

use crate::id::ProposalId;

/// A text with brackets in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bracketed {
    /// Its pieces in order.
    pub pieces: Vec<Piece>,
}

/// A piece of a bracketed text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Piece {
    /// All share it.
    Plain(Vec<Run>),
    /// Not agreed.
    Open(Bracket),
    /// Agreed: the brackets are lifted. What was in them is kept, so that they can be put back.
    Lifted(Bracket, Lifting),
}

/// A pair of brackets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bracket {
    /// What stands in them, at least two.
    pub alternatives: Vec<Alternative>,
}

/// One of the texts in a pair of brackets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alternative {
    /// The proposals that have it so, in order.
    pub proposals: Vec<ProposalId>,
    /// The text; without pieces where it is to go.
    pub content: Bracketed,
}

/// How a pair of brackets was lifted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lifting {
    /// Which alternative is taken.
    pub taken: usize,
    /// Who agreed.
    pub agreed: Vec<String>,
    /// When.
    pub at: Timestamp,
}

impl Bracketed {
    /// The text as one proposal has it: its alternative at every bracket, its runs joined.
    ///
    /// `None` if the proposal has no alternative at some bracket. Where brackets are lifted, the
    /// text is that which was taken, whoever reads.
    pub fn read(&self, proposal: &ProposalId) -> Option<Vec<Run>> {
        let mut runs = Vec::new();
        self.gather(&mut runs, &|bracket| {
            bracket.alternatives.iter().find(|one| one.proposals.contains(proposal))
        })?;
        Some(join(runs))
    }

    /// The agreed text, its runs joined, once no bracket is open.
    pub fn agreed(&self) -> Option<Vec<Run>> {
        let mut runs = Vec::new();
        self.gather(&mut runs, &|_| None)?;
        Some(join(runs))
    }

    fn gather<'a>(
        &'a self,
        runs: &mut Vec<Run>,
        choose: &impl Fn(&'a Bracket) -> Option<&'a Alternative>,
    ) -> Option<()> {
        for piece in &self.pieces {
            match piece {
                Piece::Plain(more) => runs.extend(more.iter().cloned()),
                Piece::Open(bracket) => choose(bracket)?.content.gather(runs, choose)?,
                Piece::Lifted(bracket, lifting) => {
                    bracket.alternatives.get(lifting.taken)?.content.gather(runs, choose)?;
                }
            }
        }
        Some(())
    }

    /// How many brackets are open, those inside others counted too.
    pub fn open(&self) -> usize {
        let inside = |bracket: &Bracket| -> usize {
            bracket.alternatives.iter().map(|one| one.content.open()).sum()
        };
        let count = |piece: &Piece| match piece {
            Piece::Plain(_) => 0,
            Piece::Open(bracket) => 1 + inside(bracket),
            Piece::Lifted(bracket, lifting) => {
                bracket.alternatives.get(lifting.taken).map_or(0, |one| one.content.open())
            }
        };
        self.pieces.iter().map(count).sum()
    }

    /// Writes it as text: `[one / other]`, what is agreed plain.
    ///
    /// `name` prints those who propose an alternative, with whatever parts them from their text;
    /// `nothing` stands for an alternative without text. What these mean is said by the caller's
    /// legend: brackets do not mean the same everywhere.
    pub fn write(&self, name: &impl Fn(&[ProposalId]) -> String, nothing: &str) -> Vec<Run> {
        let mut out = Vec::new();
        self.write_into(&mut out, name, nothing);
        join(out)
    }

    fn write_into(
        &self,
        out: &mut Vec<Run>,
        name: &impl Fn(&[ProposalId]) -> String,
        nothing: &str,
    ) {
        let mut owed = false;
        for piece in &self.pieces {
            let mut runs = Vec::new();
            match piece {
                Piece::Plain(more) => runs.extend(more.iter().cloned()),
                Piece::Lifted(bracket, lifting) => {
                    if let Some(taken) = bracket.alternatives.get(lifting.taken) {
                        taken.content.write_into(&mut runs, name, nothing);
                    }
                }
                Piece::Open(bracket) => {
                    let edges = bracket.write_into(&mut runs, name, nothing);
                    pay(out, &runs, owed || edges.before || ends_in_word(out));
                    owed = edges.after;
                    out.append(&mut runs);
                    continue;
                }
            }
            if runs.iter().all(|run| run.text.is_empty() && run.note.is_none()) {
                continue;
            }
            pay(out, &runs, owed);
            owed = false;
            out.append(&mut runs);
        }
        if owed {
            out.push(Run::plain(" "));
        }
    }
}

/// Whether blanks at the edges of alternatives were taken out of a pair of brackets.
struct Edges {
    before: bool,
    after: bool,
}

impl Bracket {
    fn write_into(
        &self,
        out: &mut Vec<Run>,
        name: &impl Fn(&[ProposalId]) -> String,
        nothing: &str,
    ) -> Edges {
        let mut edges = Edges { before: false, after: false };
        out.push(Run::plain("["));
        for (at, alternative) in self.alternatives.iter().enumerate() {
            if at > 0 {
                out.push(Run::plain(" / "));
            }
            out.push(Run::plain(name(&alternative.proposals)));
            let mut runs = Vec::new();
            alternative.content.write_into(&mut runs, name, nothing);
            edges.before |= trim(runs.first_mut(), str::trim_start);
            edges.after |= trim(runs.last_mut(), str::trim_end);
            runs.retain(|run| !run.text.is_empty() || run.note.is_some());
            if runs.is_empty() {
                runs.push(Run::plain(nothing));
            }
            out.append(&mut runs);
        }
        out.push(Run::plain("]"));
        edges
    }
}

/// Trims a run and tells whether there was anything to trim.
fn trim(run: Option<&mut Run>, how: impl Fn(&str) -> &str) -> bool {
    let Some(run) = run else { return false };
    let trimmed = how(&run.text).to_owned();
    let had = trimmed.len() < run.text.len();
    run.text = trimmed;
    had
}

/// Whether a text ends in a word that a bracket may not touch; scripts without blanks have none.
fn ends_in_word(out: &[Run]) -> bool {
    let last = out.last().and_then(|run| run.text.chars().next_back());
    last.is_some_and(|c| c.is_alphanumeric() && c < '\u{2e80}')
}

/// Puts a blank between what stands and what comes, if one is owed and none is there.
fn pay(out: &mut Vec<Run>, next: &[Run], owed: bool) {
    let blank =
        |run: &Run, at: fn(&str) -> Option<char>| at(&run.text).is_some_and(char::is_whitespace);
    let stands = out.last().is_none_or(|run| blank(run, |text| text.chars().next_back()));
    let comes = next.first().is_none_or(|run| blank(run, |text| text.chars().next()));
    if owed && !stands && !comes {
        out.push(Run::plain(" "));
    }
}
