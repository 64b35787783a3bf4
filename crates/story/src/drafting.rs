//! Phrases about drafting: proposals taken in, brackets lifted, words agreed, the draft finished.

use amend::{Path, Proposed, Rebase};
use desk::Done;
use forum::comment::{Outcome, Stance};
use forum::drafting::{Act as OfAct, Command as OfDrafting, Wording};
use forum::{Act, Command, CommentId, EntityId, report};
use text::{BlockId, plain_text};

use crate::comment::spelled_out;
use crate::fact::{sheet, view};
use crate::outcome::{count, entities};
use crate::pattern::names;
use crate::scene::{Deed, Phrase, Scene, Who};

pub(crate) const PHRASES: &[Phrase] = &[
    ("begins to draft from draft {n} despite {quote}", begin_despite),
    ("begins to draft from draft {n}", begin),
    ("takes in {proposals}", take),
    ("lets go of {proposals}", let_go),
    ("lifts bracket {n} of {block} to alternative {k}, agreed by {entities}", lift),
    ("puts the brackets of {block} back", reopen),
    ("words {block} as {quote}, agreed by {entities}, meeting {proposals}, since {quote}", word),
    ("intends {proposals} as {outcome}: {quote}", intend),
    ("shows the drafting", |_, _, _| Ok(of(OfDrafting::Show(true)))),
    ("hides the drafting", |_, _, _| Ok(of(OfDrafting::Show(false)))),
    ("agrees to what becomes of {proposal}", |s, w, t| answer(s, w, t, Stance::Support)),
    ("objects to what becomes of {proposal}: {quote}", |s, w, t| {
        answer(s, w, t, Stance::Objection)
    }),
    ("gives the drafting up", |_, _, _| Ok(of(OfDrafting::GiveUp))),
    ("finishes the draft {quote}: {quote}", finish),
];

fn of(command: OfDrafting) -> Deed {
    Command::Drafting(command).into()
}

fn begin(_: &mut Scene<'_>, _: &Who, slots: &[&str]) -> Result<Deed, String> {
    Ok(of(OfDrafting::Begin { draft: number(slots[0])?, despite: None }))
}

fn begin_despite(_: &mut Scene<'_>, _: &Who, slots: &[&str]) -> Result<Deed, String> {
    let despite = Some(slots[1].to_owned());
    Ok(of(OfDrafting::Begin { draft: number(slots[0])?, despite }))
}

fn take(scene: &mut Scene<'_>, _: &Who, slots: &[&str]) -> Result<Deed, String> {
    Ok(of(OfDrafting::Take(proposals(scene, slots[0]))))
}

fn let_go(scene: &mut Scene<'_>, _: &Who, slots: &[&str]) -> Result<Deed, String> {
    Ok(of(OfDrafting::LetGo(proposals(scene, slots[0]))))
}

/// Brackets are counted from 1 in the order of the text, alternatives from 1 in theirs.
fn lift(scene: &mut Scene<'_>, _: &Who, slots: &[&str]) -> Result<Deed, String> {
    let (nth, taken): (usize, usize) = (number(slots[0])?, number(slots[2])?);
    // Pieces alternate: what all share, then a bracket.
    let path = Path::to((nth * 2).saturating_sub(1));
    let (block, agreed) = (block(scene, slots[1]), agreed(slots[3]));
    let taken = taken.checked_sub(1).ok_or("alternatives are counted from 1")?;
    Ok(of(OfDrafting::Lift { block, path, taken, agreed }))
}

fn reopen(scene: &mut Scene<'_>, _: &Who, slots: &[&str]) -> Result<Deed, String> {
    Ok(of(OfDrafting::Reopen(block(scene, slots[0]))))
}

fn word(scene: &mut Scene<'_>, _: &Who, slots: &[&str]) -> Result<Deed, String> {
    let words = Wording {
        block: block(scene, slots[0]),
        wording: slots[1].to_owned(),
        agreed: agreed(slots[2]),
        in_full: if slots[3] == "none" { Vec::new() } else { proposals(scene, slots[3]) },
        reason: slots[4].to_owned(),
    };
    Ok(of(OfDrafting::Word(Box::new(words))))
}

fn intend(scene: &mut Scene<'_>, _: &Who, slots: &[&str]) -> Result<Deed, String> {
    let outcome = Outcome::ALL.into_iter().find(|o| o.key().replace('-', " ") == slots[1]);
    let outcome = outcome.ok_or_else(|| format!("{} is no outcome", slots[1]))?;
    let (comments, reason) = (proposals(scene, slots[0]), slots[2].to_owned());
    Ok(of(OfDrafting::Intend { comments, outcome, reason }))
}

fn answer(
    scene: &mut Scene<'_>,
    who: &Who,
    slots: &[&str],
    stance: Stance,
) -> Result<Deed, String> {
    let Who::Person(_, Some(entity)) = who else {
        return Err("who answers must speak for an entity".to_owned());
    };
    let (comment, entity) = (scene.comment_id(slots[0]), entity.clone());
    let words = spelled_out(slots.get(1).copied().unwrap_or_default());
    Ok(of(OfDrafting::Answer { comment, entity, stance, words }))
}

fn finish(_: &mut Scene<'_>, _: &Who, slots: &[&str]) -> Result<Deed, String> {
    let (title, reason) = (slots[0].to_owned(), slots[1].to_owned());
    Ok(of(OfDrafting::Finish { title, reason }))
}

fn proposals(scene: &Scene<'_>, text: &str) -> Vec<CommentId> {
    names(text).into_iter().map(|alias| scene.comment_id(alias)).collect()
}

fn agreed(text: &str) -> Vec<EntityId> {
    let ids = if text == "nobody" { Vec::new() } else { names(text) };
    ids.into_iter().map(EntityId::from).collect()
}

fn block(scene: &Scene<'_>, label: &str) -> BlockId {
    let forum = scene.forum();
    let draft = forum.as_deref().and_then(|forum| forum.drafting.as_ref()).map(|d| d.draft);
    draft.and_then(|draft| scene.block(draft, label)).unwrap_or(BlockId(u32::MAX))
}

fn number<N: std::str::FromStr>(text: &str) -> Result<N, String> {
    text.parse().map_err(|_| format!("“{text}” is no number"))
}

/// What came of an act, if it is told otherwise than by its name.
pub(crate) fn told(act: &Act, answered: usize) -> Option<String> {
    let Act::Drafting(act) = act else { return None };
    Some(match act {
        OfAct::Begun { draft, .. } => format!("draft {} is begun", draft + 1),
        OfAct::Taken(taken) => format!("{} taken in", count(taken.len(), "proposal")),
        OfAct::LetGo(comments) => format!("{} let go", count(comments.len(), "proposal")),
        OfAct::Lifted { agreed, .. } => {
            format!("the bracket is lifted, agreed by {}", entities(agreed))
        }
        OfAct::Reopened(_) => "the brackets are back".to_owned(),
        OfAct::Worded { worded, .. } => {
            let (full, part) = (worded.in_full.len(), worded.in_part.len());
            format!("the words are agreed, {full} met in full, {part} in part")
        }
        OfAct::Intended { comments, .. } => {
            format!("{} given an outcome", count(comments.len(), "proposal"))
        }
        OfAct::Shown(true) => "the drafting is shown".to_owned(),
        OfAct::Shown(false) => "the drafting is hidden".to_owned(),
        OfAct::Answered { entity, stance: Stance::Support, .. } => format!("{entity} agrees"),
        OfAct::Answered { entity, .. } => format!("{entity} objects"),
        OfAct::GivenUp => "the drafting is given up".to_owned(),
        OfAct::Finished { draft } => {
            format!("draft {draft} is made, {} answered", count(answered, "proposal"))
        }
    })
}

/// The draft that came out of it is spoken of by its numbers, like one brought in.
pub(crate) async fn remember(scene: &mut Scene<'_>, who: &Who, done: &Done) -> Result<(), String> {
    let finished = done.acts.iter().find_map(|act| match act {
        Act::Report(report::Act::Imported(draft)) => Some(draft),
        _ => None,
    });
    let (Some(draft), Some(forum)) = (finished, scene.forum()) else { return Ok(()) };
    let Who::Person(person, _) = who else { return Ok(()) };
    let seen = scene.desk.as_seen_by(Some(person), forum.id());
    let Some(seen) = seen else { return Ok(()) };
    let shown = seen.blocks(draft, forum.mandate.working_language).await;
    let shown = shown.map_err(|fault| fault.to_string())?;
    let texts = shown.into_iter().map(|shown| shown.block.content).collect();
    scene.texts.insert(draft.number, texts);
    Ok(())
}

/// How the drafting stands, for who may see it.
pub(crate) async fn stands(scene: &Scene<'_>, who: &str) -> Result<String, String> {
    let forum = scene.founded()?;
    let officer = forum.offices.iter().find(|office| office.role == forum::person::Role::Officer);
    let seen = match who {
        "" => officer.and_then(|o| scene.desk.as_seen_by(Some(&o.person), forum.id())),
        who => view(scene, who)?,
    };
    let Some(seen) = seen else { return Ok("none".to_owned()) };
    let made = seen.made().await.map_err(|fault| fault.to_string())?;
    let Some(made) = made else { return Ok("none".to_owned()) };
    let open = made.composed().err().map_or(0, |blocks| blocks.len());
    let drafting = &made.drafting;
    let mut told = format!(
        "from draft {}, {} of {} taken in, {} open",
        drafting.draft,
        drafting.taken.len(),
        count(made.sheets.len(), "proposal"),
        count(open, "collision"),
    );
    told.push_str(if drafting.shown { ", shown" } else { "" });
    Ok(told)
}

/// What shall become of a proposal, as someone sees it.
pub(crate) async fn becomes(scene: &Scene<'_>, who: &str, alias: &str) -> Result<String, String> {
    let Some(seen) = view(scene, who)? else { return Ok("not seen".to_owned()) };
    let all = seen.becoming().await.map_err(|fault| fault.to_string())?;
    let found = all.get(&scene.comment_id(alias));
    Ok(found.map_or("not seen".to_owned(), |(outcome, reason)| {
        let outcome = outcome.key().replace('-', " ");
        reason.as_ref().map_or(outcome.clone(), |reason| format!("{outcome}: {reason}"))
    }))
}

/// What was answered to what shall become of a proposal, as someone sees it.
pub(crate) async fn answers(scene: &Scene<'_>, who: &str, alias: &str) -> Result<String, String> {
    let who = if who.is_empty() { "the public" } else { who };
    let (Some(seen), Some(sheet)) = (view(scene, who)?, sheet(scene, who, alias).await?) else {
        return Ok("not seen".to_owned());
    };
    let said = seen.answers_on(&sheet.row.comment).await.map_err(|fault| fault.to_string())?;
    let told = said.iter().map(|one| {
        let verb = if one.stance == Stance::Support { "agrees" } else { "objects" };
        let words = one.words.as_ref().map_or_else(String::new, |words| format!(": {words}"));
        format!("{} {verb}{words}", one.entity)
    });
    let told: Vec<String> = told.collect();
    Ok(if told.is_empty() { "none".to_owned() } else { told.join("; ") })
}

/// What a block of a draft says.
pub(crate) fn words(scene: &Scene<'_>, label: &str, draft: &str) -> Result<String, String> {
    let draft: u32 = number(draft)?;
    let (forum, block) = (scene.founded()?, scene.block(draft, label));
    let draft_found = forum.report.draft(draft).ok_or("there is no such draft")?;
    let at = draft_found.blocks.iter().position(|placed| Some(placed.id) == block);
    let content = at.and_then(|at| scene.texts.get(&draft)?.get(at));
    Ok(content
        .map_or("none".to_owned(), |content| format!("{} {}", content.label, content.plain())))
}

/// How an open proposal stands on the newest draft, as someone sees it.
pub(crate) async fn now(scene: &Scene<'_>, who: &str, alias: &str) -> Result<String, String> {
    let who = if who.is_empty() { "the public" } else { who };
    let (Some(seen), Some(sheet)) = (view(scene, who)?, sheet(scene, who, alias).await?) else {
        return Ok("not seen".to_owned());
    };
    let found = seen.rebased(&sheet).await.map_err(|fault| fault.to_string())?;
    let Some(found) = found else { return Ok("nowhere else".to_owned()) };
    let name = |block: BlockId| scene.label(found.draft, block);
    let place = found.block().map_or("the document".to_owned(), |block| name(block.id));
    Ok(match &found.rebase {
        Rebase::Unchanged => format!("on draft {}, {place}, unchanged", found.draft),
        Rebase::Rebased(amendment) => {
            let wording = match &amendment.proposed {
                Proposed::Mod { wording, .. } => format!(": {}", plain_text(wording)),
                _ => String::new(),
            };
            format!("on draft {}, {place}, rebased{wording}", found.draft)
        }
        Rebase::Settled => format!("draft {} says so already", found.draft),
        Rebase::Impossible(why) => {
            let why = why.key().trim_start_matches("amend-rebase-");
            format!("not on draft {}: {why}", found.draft)
        }
    })
}
