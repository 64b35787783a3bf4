//! The places of a draft for which something is proposed, each with what becomes of it so far.

use std::collections::BTreeSet;

use amend::{Path, Piece, ProposalId};
use desk::{Filter, Made, Page, Seen, Sheet};
use forum::EntityId;
use forum::comment::{Stance, Target};
use forum::drafting::Passage;
use text::{Block, BlockId, Kind, plain_text};

use super::answer::{Answered, answered};
use super::passage::{after, bracketed, by, column, difference, result};
use crate::comment::{proposal, who};
use crate::failure::{Failed, OrFault};
use crate::page::Visit;
use crate::{prose, report};

/// So many places stand on one page.
pub(super) const PAGE_PLACES: usize = 20;

/// So many answers to one proposal are looked at for who is for and who against it.
const ANSWERS_MAX: u32 = 200;

/// A place and what is proposed for it.
pub(super) struct Place {
    /// The block; empty for the front of the draft.
    pub(super) id: String,
    /// The language of its text.
    pub(super) lang: lang::Lang,
    /// What it is called.
    pub(super) name: String,
    pub(super) address: String,
    /// What it says, as safe HTML.
    pub(super) said: String,
    pub(super) rows: Vec<Row>,
    /// What it would say, as a redline.
    pub(super) result: String,
    /// What it would say, with brackets.
    pub(super) bracketed: String,
    /// The texts side by side, where they collide.
    pub(super) columns: Vec<(String, String)>,
    pub(super) brackets: Vec<Pair>,
    /// Whether something was lifted or worded that can be put back.
    pub(super) touched: bool,
    /// Who agreed to the words that an officer wrote.
    pub(super) agreed: String,
    pub(super) worded: bool,
    /// Whether nothing is settled yet.
    pub(super) open: bool,
    /// Whether it both goes and stays and has no words to choose between.
    pub(super) opposed: bool,
    /// Whether an officer can write its words, and those it has.
    pub(super) can_word: bool,
    pub(super) wording: String,
    pub(super) reason: String,
    /// Everyone concerned: who can be named as having agreed.
    pub(super) entities: Vec<(String, String)>,
}

/// A proposal.
pub(super) struct Row {
    pub(super) id: String,
    pub(super) who: String,
    pub(super) proposal: String,
    pub(super) lang: lang::Lang,
    pub(super) wording: String,
    pub(super) words: String,
    pub(super) support: String,
    pub(super) objection: String,
    pub(super) taken: bool,
    /// Whether it changes the block, so that words can meet it.
    pub(super) changes: bool,
    pub(super) in_full: bool,
    pub(super) becomes: Option<(&'static str, String)>,
    /// What those behind it say to that.
    pub(super) answers: Vec<Answered>,
}

/// A pair of brackets.
pub(super) struct Pair {
    pub(super) path: String,
    /// The alternatives as safe HTML: text and by whom.
    pub(super) alternatives: Vec<(String, String)>,
    /// Which is taken and who agreed, once it is lifted.
    pub(super) lifted: Option<(usize, String)>,
}

impl Place {
    /// Whether something is taken in here.
    pub(super) fn is_drafted(&self) -> bool {
        self.rows.iter().any(|row| row.taken)
    }
}

/// The blocks for which something is proposed, in the order of the text, the front of it first;
/// with `decided`, only those for which something is decided.
pub(super) fn blocks(made: &Made, decided: bool) -> Vec<Option<BlockId>> {
    let named = |sheet: &&Sheet| !decided || made.drafting.decides(&sheet.row.comment.id);
    let on = made.sheets.iter().filter(named).map(block_of);
    let on: BTreeSet<Option<BlockId>> = on.collect();
    let order = std::iter::once(None).chain(made.blocks.iter().map(|block| Some(block.id)));
    order.filter(|block| on.contains(block)).collect()
}

fn block_of(sheet: &Sheet) -> Option<BlockId> {
    match sheet.row.comment.target {
        Target::Block(block) => Some(block),
        _ => None,
    }
}

/// Some places; with `decided`, only the proposals on which something is decided.
pub(super) async fn places(
    visit: &Visit,
    seen: &Seen,
    made: &Made,
    blocks: &[Option<BlockId>],
    decided: bool,
) -> Result<Vec<Place>, Failed> {
    let mut places = Vec::with_capacity(blocks.len());
    for id in blocks {
        let block = id.and_then(|id| made.blocks.iter().find(|block| block.id == id));
        places.push(place(visit, seen, made, block, decided).await?);
    }
    Ok(places)
}

async fn place(
    visit: &Visit,
    seen: &Seen,
    made: &Made,
    block: Option<&Block>,
    decided: bool,
) -> Result<Place, Failed> {
    let number = made.drafting.draft;
    let base = format!("/{}/{}/report/drafts/{number}", visit.lang, seen.forum.id());
    let mut concerned = BTreeSet::new();
    let mut rows = Vec::new();
    for sheet in &made.sheets {
        let comment = &sheet.row.comment;
        let here = block_of(sheet) == block.map(|block| block.id);
        if here && (!decided || made.drafting.decides(&comment.id)) {
            concerned.extend(comment.entity.iter().chain(&comment.joined).cloned());
            rows.push(row(visit, seen, made, (block, sheet), &mut concerned).await?);
        }
    }
    let mut place = Place {
        id: block.map_or_else(String::new, |block| block.id.to_string()),
        lang: seen.forum.mandate.working_language,
        name: visit.say("drafting-front").to_string(),
        address: base.clone(),
        said: String::new(),
        rows,
        result: String::new(),
        bracketed: String::new(),
        columns: Vec::new(),
        brackets: Vec::new(),
        touched: false,
        agreed: String::new(),
        worded: false,
        open: false,
        opposed: false,
        can_word: false,
        wording: String::new(),
        reason: String::new(),
        entities: concerned.iter().map(|id| (id.0.clone(), entity(visit, seen, id))).collect(),
    };
    if let Some(block) = block {
        place.address = format!("{base}#{}", block.id);
        place.name = report::name(visit, &block.content);
        place.said = prose::content(&block.content, &place.name, &|_| None);
        place.settle(visit, seen, made, block);
    }
    Ok(place)
}

impl Place {
    fn settle(&mut self, visit: &Visit, seen: &Seen, made: &Made, block: &Block) {
        let passage = made.passage(block);
        let drafting = &made.drafting;
        self.open = passage.settled().is_none();
        self.opposed = passage == Passage::Opposed;
        self.result = result(visit, made, block, &passage);
        let taken: Vec<_> = drafting.taken_on(block.id).collect();
        self.can_word = !taken.is_empty() && !matches!(block.content.kind, Kind::Table(_));
        let lifted = drafting.lifted.get(&block.id).is_some_and(|lifted| !lifted.is_empty());
        self.touched = lifted || drafting.worded.contains_key(&block.id);
        self.wording = match made.wording(block.id) {
            Some(content) => content.plain(),
            None => {
                let after = after(made, block, &passage);
                after.map_or_else(|| block.content.plain(), |runs| plain_text(&runs))
            }
        };
        if let Some(worded) = drafting.worded.get(&block.id) {
            self.worded = matches!(passage, Passage::Worded(_));
            self.agreed = names(visit, seen, &worded.agreed);
            self.reason.clone_from(&worded.reason);
        }
        if let Passage::Bracketed(text) = &passage {
            self.bracketed = bracketed(visit, text);
            self.brackets = pairs(visit, seen, text);
            let ids: Vec<&ProposalId> = made
                .taken
                .iter()
                .filter(|proposal| taken.contains(&&proposal.comment))
                .filter_map(|proposal| proposal.amendments.first().map(|one| &one.id))
                .filter(|id| text.pieces.iter().any(|piece| speaks(piece, id)))
                .collect();
            let stands = (by(visit, &[]), prose::content(&block.content, "", &|_| None));
            let own = |id: &ProposalId| {
                (by(visit, std::slice::from_ref(id)), column(visit, text, Some(id)))
            };
            let merged = text.pieces.iter().any(is_choice_with_base);
            let base = if merged { (stands.0, column(visit, text, None)) } else { stands };
            self.columns = std::iter::once(base).chain(ids.into_iter().map(own)).collect();
        }
    }
}

/// Whether a proposal has an alternative in a pair of brackets.
fn speaks(piece: &Piece, id: &ProposalId) -> bool {
    match piece {
        Piece::Open(bracket) | Piece::Lifted(bracket, _) => {
            bracket.alternatives.iter().any(|one| one.proposals.contains(id))
        }
        Piece::Plain(_) => false,
    }
}

fn is_choice_with_base(piece: &Piece) -> bool {
    match piece {
        Piece::Open(bracket) | Piece::Lifted(bracket, _) => {
            bracket.alternatives.iter().any(|one| one.proposals.is_empty())
        }
        Piece::Plain(_) => false,
    }
}

/// The pairs of brackets of a text, the outer ones: what is inside opens when these are lifted.
fn pairs(visit: &Visit, seen: &Seen, text: &amend::Bracketed) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for (at, piece) in text.pieces.iter().enumerate() {
        put_pairs(visit, seen, piece, &Path::to(at), &mut pairs);
    }
    pairs
}

fn put_pairs(visit: &Visit, seen: &Seen, piece: &Piece, path: &Path, pairs: &mut Vec<Pair>) {
    let (Piece::Open(bracket) | Piece::Lifted(bracket, _)) = piece else { return };
    let alternative = |one: &amend::Alternative| {
        let text = match one.content.pieces.is_empty() {
            true => "–".to_owned(),
            false => bracketed(visit, &one.content),
        };
        (text, by(visit, &one.proposals))
    };
    let lifted = match piece {
        Piece::Lifted(_, lifting) => {
            let agreed: Vec<EntityId> =
                lifting.agreed.iter().map(|id| EntityId(id.clone())).collect();
            Some((lifting.taken, names(visit, seen, &agreed)))
        }
        _ => None,
    };
    let inside = lifted.as_ref().map(|(taken, _)| *taken);
    pairs.push(Pair {
        path: path.to_string(),
        alternatives: bracket.alternatives.iter().map(alternative).collect(),
        lifted,
    });
    let Some((taken, one)) = inside.and_then(|at| Some((at, bracket.alternatives.get(at)?))) else {
        return;
    };
    for (at, piece) in one.content.pieces.iter().enumerate() {
        put_pairs(visit, seen, piece, &path.clone().and(taken, at), pairs);
    }
}

async fn row(
    visit: &Visit,
    seen: &Seen,
    made: &Made,
    (block, sheet): (Option<&Block>, &Sheet),
    concerned: &mut BTreeSet<EntityId>,
) -> Result<Row, Failed> {
    let comment = &sheet.row.comment;
    let (support, objection) = stances(visit, seen, sheet, concerned).await?;
    let proposed = forum::drafting::proposal(&seen.forum, comment, &sheet.words, &made.blocks);
    let amendments = proposed.map(|proposed| proposed.amendments).unwrap_or_default();
    let becomes = made.becomes(&comment.id);
    let worded = block.and_then(|block| made.drafting.worded.get(&block.id));
    Ok(Row {
        id: comment.id.0.clone(),
        who: who(visit, seen, sheet),
        proposal: proposal(seen, comment).unwrap_or_default(),
        lang: comment.lang,
        wording: difference(visit, &made.blocks, &amendments),
        words: prose::plain_paragraphs(&sheet.words.text),
        support,
        objection,
        taken: made.drafting.taken.contains_key(&comment.id),
        changes: made.drafting.taken.get(&comment.id).is_some_and(Option::is_some),
        in_full: worded.is_some_and(|worded| worded.in_full.contains(&comment.id)),
        becomes: becomes.map(|(outcome, why)| (outcome.key(), why.unwrap_or_default())),
        answers: answered(visit, seen, comment).await?,
    })
}

/// Who supports a proposal and who objects to it, by the answers filed.
async fn stances(
    visit: &Visit,
    seen: &Seen,
    sheet: &Sheet,
    concerned: &mut BTreeSet<EntityId>,
) -> Result<(String, String), Failed> {
    let on_comment = Some(sheet.row.comment.id.clone());
    let filter = Filter { on_comment, stages: vec!["filed"], ..Filter::default() };
    let page = Page { offset: 0, limit: ANSWERS_MAX };
    let (mut support, mut objection) = (Vec::new(), Vec::new());
    for reply in seen.comments(&filter, page).await.or_fault(visit)? {
        let comment = &reply.row.comment;
        let side = match comment.stance {
            Some(Stance::Support) => &mut support,
            Some(Stance::Objection) => &mut objection,
            None => continue,
        };
        side.extend(comment.entity.iter().chain(&comment.joined).cloned());
        concerned.extend(comment.entity.iter().chain(&comment.joined).cloned());
    }
    Ok((names(visit, seen, &support), names(visit, seen, &objection)))
}

/// The name of an entity.
pub(super) fn entity(visit: &Visit, seen: &Seen, id: &EntityId) -> String {
    let found = seen.forum.entities.get(id);
    found.map_or_else(|| id.0.clone(), |found| found.name.say(visit.lang).to_owned())
}

fn names(visit: &Visit, seen: &Seen, ids: &[EntityId]) -> String {
    let names: Vec<String> = ids.iter().map(|id| entity(visit, seen, id)).collect();
    names.join(&visit.say("compilation-comma").to_string())
}
