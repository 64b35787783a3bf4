//! Applying: accepted amendments taken into a text, with what became of each old block.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};
use text::{Block, BlockId, Content, Kind, Row, Run};

use crate::amendment::{Amendment, Place, Proposed, Target};
use crate::id::ProposalId;
use crate::label::inserted_label;
use crate::merge::merge;
use crate::throughout::replaced;

/// A text with amendments taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied {
    /// The new text in order.
    pub drafted: Vec<Drafted>,
    /// What became of each old block, in the old order.
    pub fates: Vec<(BlockId, Fate)>,
}

/// A block of the new text and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drafted {
    /// Where it comes from.
    pub origin: Origin,
    /// What it says.
    pub content: Content,
}

/// Where a block of the new text comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// It is this old block, in other words or not.
    Block(BlockId),
    /// This ADD brought it.
    Added(ProposalId),
}

/// What became of an old block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fate {
    /// It says what it said.
    Kept,
    /// It says something else.
    Modified {
        /// The amendments that made it so, in order.
        by: Vec<ProposalId>,
    },
    /// It is gone.
    Suppressed {
        /// The amendments that made it so, in order.
        by: Vec<ProposalId>,
    },
}

/// Why accepted amendments cannot all be taken in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Clash {
    /// An amendment is about a block that the text does not have.
    #[error("{id}: there is no block {block}")]
    UnknownBlock {
        /// The amendment.
        id: ProposalId,
        /// The block.
        block: BlockId,
    },
    /// Amendments change the same words in different ways.
    #[error("different words at one place of {block}")]
    Collide {
        /// The block.
        block: BlockId,
        /// The amendments, in order.
        ids: Vec<ProposalId>,
    },
    /// One has a block go or stay, and another has it otherwise.
    #[error("{block} cannot both change and stay, or go and stand")]
    Opposed {
        /// The block.
        block: BlockId,
        /// The amendments, in order.
        ids: Vec<ProposalId>,
    },
    /// A MOD would put words in place of a table.
    #[error("{id}: {block} is a table")]
    IsTable {
        /// The amendment.
        id: ProposalId,
        /// The block.
        block: BlockId,
    },
}

impl Clash {
    /// The key of the sentence that says so.
    pub fn key(&self) -> &'static str {
        match self {
            Clash::UnknownBlock { .. } => "amend-clash-unknown-block",
            Clash::Collide { .. } => "amend-clash-collide",
            Clash::Opposed { .. } => "amend-clash-opposed",
            Clash::IsTable { .. } => "amend-clash-table",
        }
    }
}

/// Takes accepted amendments into a text; tells everything that keeps them from going together.
///
/// MODs of one block that touch different words go together. New text without a label gets one
/// after the labelled block of its sort that it follows; ADDs at one place stand in order of their
/// ids. What is replaced throughout is not replaced in a block that goes, and a NOC speaks against
/// it.
pub fn apply(blocks: &[Block], accepted: &[Amendment]) -> Result<Applied, Vec<Clash>> {
    let mut clashes = Vec::new();
    let asked = Asked::of(blocks, accepted, &mut clashes);
    let mut applied = Applied { drafted: Vec::new(), fates: Vec::new() };
    let mut taken: Vec<String> = blocks.iter().map(|block| block.content.label.clone()).collect();
    taken.retain(|label| !label.is_empty());
    asked.add_at(Place::Start, None, &mut taken, &mut applied.drafted);
    for block in blocks {
        let on = asked.on.get(&block.id).cloned().unwrap_or_default();
        match settle(block, &on, &asked.throughout) {
            Ok((fate, content)) => {
                let origin = Origin::Block(block.id);
                applied.drafted.extend(content.map(|content| Drafted { origin, content }));
                applied.fates.push((block.id, fate));
            }
            Err(clash) => clashes.push(clash),
        }
        asked.add_at(Place::After(block.id), Some(block), &mut taken, &mut applied.drafted);
    }
    if clashes.is_empty() { Ok(applied) } else { Err(clashes) }
}

/// What is asked of one block.
#[derive(Default, Clone)]
struct On<'a> {
    mods: Vec<(&'a ProposalId, &'a [Run])>,
    sups: Vec<&'a ProposalId>,
    nocs: Vec<&'a ProposalId>,
}

/// One replacement throughout: by which amendment, what goes, what comes.
type Replacement<'a> = (&'a ProposalId, &'a str, &'a str);

/// Everything that is asked, sorted by place.
struct Asked<'a> {
    on: HashMap<BlockId, On<'a>>,
    adds: BTreeMap<Place, Vec<(&'a ProposalId, &'a Content)>>,
    throughout: Vec<Replacement<'a>>,
}

impl<'a> Asked<'a> {
    fn of(blocks: &[Block], accepted: &'a [Amendment], clashes: &mut Vec<Clash>) -> Asked<'a> {
        let on = blocks.iter().map(|block| (block.id, On::default())).collect();
        let mut asked = Asked { on, adds: BTreeMap::new(), throughout: Vec::new() };
        let mut ordered: Vec<&Amendment> = accepted.iter().collect();
        ordered.sort_by(|left, right| left.id.cmp(&right.id));
        for amendment in ordered {
            if let Err(block) = asked.take(amendment) {
                clashes.push(Clash::UnknownBlock { id: amendment.id.clone(), block });
            }
        }
        asked
    }

    fn take(&mut self, amendment: &'a Amendment) -> Result<(), BlockId> {
        let id = &amendment.id;
        match &amendment.proposed {
            Proposed::Add { place, content } => {
                if let Place::After(block) = place {
                    self.block(*block)?;
                }
                self.adds.entry(*place).or_default().push((id, content));
            }
            Proposed::Mod { block, wording } => self.block(*block)?.mods.push((id, wording)),
            Proposed::Throughout { words, instead } => self.throughout.push((id, words, instead)),
            Proposed::Sup { target: Target::Block(block) } => self.block(*block)?.sups.push(id),
            Proposed::Noc { target: Target::Block(block), .. } => {
                self.block(*block)?.nocs.push(id);
            }
            Proposed::Sup { target: Target::Whole } => {
                self.on.values_mut().for_each(|on| on.sups.push(id));
            }
            Proposed::Noc { target: Target::Whole, .. } => {
                self.on.values_mut().for_each(|on| on.nocs.push(id));
            }
        }
        Ok(())
    }

    fn block(&mut self, block: BlockId) -> Result<&mut On<'a>, BlockId> {
        self.on.get_mut(&block).ok_or(block)
    }

    fn add_at(
        &self,
        place: Place,
        after: Option<&Block>,
        taken: &mut Vec<String>,
        drafted: &mut Vec<Drafted>,
    ) {
        for (id, content) in self.adds.get(&place).into_iter().flatten() {
            let mut content = (*content).clone();
            let like = after.map(|block| &block.content).filter(|old| old.is_like(&content));
            if let Some(old) = like.filter(|old| content.label.is_empty() && !old.label.is_empty())
            {
                let known: Vec<&str> = taken.iter().map(String::as_str).collect();
                content.label = inserted_label(&old.label, "", &known);
                taken.push(content.label.clone());
            }
            drafted.push(Drafted { origin: Origin::Added((*id).clone()), content });
        }
    }
}

/// What becomes of a block, and what it then says if it stands.
fn settle(
    block: &Block,
    on: &On<'_>,
    throughout: &[Replacement<'_>],
) -> Result<(Fate, Option<Content>), Clash> {
    let sides = [on.mods.len(), on.sups.len(), on.nocs.len()];
    if sides.iter().filter(|count| **count > 0).count() > 1 {
        let mods = on.mods.iter().map(|(id, _)| *id);
        return Err(opposed(block.id, mods.chain(on.sups.clone()).chain(on.nocs.clone())));
    }
    if !on.sups.is_empty() {
        return Ok((Fate::Suppressed { by: cloned(on.sups.iter().copied()) }, None));
    }
    let (by, content) = match &block.content.kind {
        Kind::Table(rows) => match on.mods.first() {
            Some((id, _)) => {
                return Err(Clash::IsTable { id: (*id).clone(), block: block.id });
            }
            None => replace_in_rows(rows, throughout),
        },
        _ => reword(block, on, throughout)?,
    };
    if content == block.content {
        return Ok((Fate::Kept, Some(content)));
    }
    if !on.nocs.is_empty() {
        return Err(opposed(block.id, on.nocs.iter().copied().chain(by.iter())));
    }
    Ok((Fate::Modified { by }, Some(content)))
}

fn opposed<'a>(block: BlockId, ids: impl Iterator<Item = &'a ProposalId>) -> Clash {
    let mut ids = cloned(ids);
    ids.sort();
    Clash::Opposed { block, ids }
}

fn cloned<'a>(ids: impl Iterator<Item = &'a ProposalId>) -> Vec<ProposalId> {
    ids.cloned().collect()
}

/// Merges the MODs of a block and what is replaced throughout.
fn reword(
    block: &Block,
    on: &On<'_>,
    throughout: &[Replacement<'_>],
) -> Result<(Vec<ProposalId>, Content), Clash> {
    let old = &block.content;
    let mut wordings: Vec<(&ProposalId, Vec<Run>)> =
        on.mods.iter().map(|(id, runs)| (*id, runs.to_vec())).collect();
    for (id, words, instead) in throughout {
        wordings.extend(replaced(words, instead, &old.runs).map(|runs| (*id, runs)));
    }
    wordings.sort_by(|left, right| left.0.cmp(right.0));
    if wordings.is_empty() {
        return Ok((Vec::new(), old.clone()));
    }
    let proposals: Vec<_> = wordings.iter().map(|(id, runs)| (*id, runs.as_slice())).collect();
    let merged = merge(&old.runs, &proposals);
    let by = cloned(wordings.iter().map(|(id, _)| *id));
    if let Some(runs) = merged.text() {
        return Ok((by, Content::new(old.kind.clone(), old.label.clone(), runs)));
    }
    let mut ids: Vec<ProposalId> = Vec::new();
    for (_, rivals) in merged.conflicts() {
        ids.extend(cloned(rivals.iter().flat_map(|one| one.by.iter().copied())));
    }
    ids.sort();
    ids.dedup();
    Err(Clash::Collide { block: block.id, ids })
}

fn replace_in_rows(rows: &[Row], throughout: &[Replacement<'_>]) -> (Vec<ProposalId>, Content) {
    let mut rows = rows.to_vec();
    let mut by = Vec::new();
    for (id, words, instead) in throughout {
        for cell in rows.iter_mut().flatten() {
            if let Some(runs) = replaced(words, instead, cell) {
                *cell = runs;
                by.push((*id).clone());
            }
        }
    }
    by.dedup();
    (by, Content::table(rows))
}
