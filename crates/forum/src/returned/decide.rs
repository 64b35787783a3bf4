//! What a command about a file that comes back leads to: everything in it, or nothing.

use super::{Command, HandedBack, ITEMS_MAX, Item, Settling};
use crate::act;
use crate::comment::{self, Comment, Kind, Step, Target, Words};
use crate::decide::{Decision, Given, Kept, State};
use crate::id::{CommentId, FileId};
use crate::mandate::Forum;
use crate::refusal::{Field, Reason, Thing};
use crate::right;

/// Decides a command about a file that comes back.
///
/// # Errors
/// The reason for which it is refused.
pub fn decide(
    state: &State<'_>,
    forum: &Forum,
    command: &Command,
    given: &mut Given,
) -> Result<Decision, Reason> {
    match command {
        Command::HandBack(handed) => hand_back(forum, handed, given),
        Command::Settle { file, items, kind, step } => {
            settle(state, forum, (file, items), (*kind, *step), given)
        }
    }
}

fn hand_back(forum: &Forum, handed: &HandedBack, given: &mut Given) -> Result<Decision, Reason> {
    let draft = forum.report.draft(handed.draft).ok_or(Reason::Unknown(Thing::Draft))?;
    draft.posted.ok_or(Reason::NotPosted { draft: handed.draft })?;
    if let Some(next) = forum.report.successor(handed.draft) {
        return Err(Reason::Superseded { draft: handed.draft, by: next.number });
    }
    if handed.items.is_empty() && handed.told.unplaced.is_empty() {
        return Err(Reason::NothingChanged);
    }
    if handed.items.len() > ITEMS_MAX {
        let (length, limit) = (handed.items.len(), ITEMS_MAX);
        return Err(Reason::TooLong { field: Field::Draft, length, limit });
    }
    if handed.items.iter().any(|item| item.proposes.is_some()) {
        comment::may_propose(forum, Some(&handed.entity))?;
    }
    let file = FileId(given.fresh.id());
    let mut decision = Decision::default();
    let mut told = handed.told.clone();
    told.origins.clear();
    for item in &handed.items {
        let id = CommentId(given.fresh.id());
        told.origins.push((id.clone(), item.origin.clone()));
        write(&mut decision, (&file, &id, handed, item), forum, given)?;
    }
    decision.acts.push(act::Act::HandedBack {
        file: file.clone(),
        draft: handed.draft,
        entity: handed.entity.clone(),
        sha256: ledger::digest(&handed.bytes).to_string(),
        items: u32::try_from(handed.items.len()).unwrap_or(u32::MAX),
        unplaced: u32::try_from(told.unplaced.len()).unwrap_or(u32::MAX),
    });
    let (entity, bytes) = (handed.entity.clone(), handed.bytes.clone());
    decision.kept.push(Kept::File { file, draft: handed.draft, entity, told, bytes });
    Ok(decision)
}

/// Writes one item down as a draft of a comment. A reason that is still lacking is asked for when
/// it is filed, not when the file is taken in.
fn write(
    decision: &mut Decision,
    (file, id, handed, item): (&FileId, &CommentId, &HandedBack, &Item),
    forum: &Forum,
    given: &mut Given,
) -> Result<(), Reason> {
    let draft = forum.report.draft(handed.draft).ok_or(Reason::Unknown(Thing::Draft))?;
    let said = match &item.target {
        Target::Block(block) => {
            let placed = draft.block(*block).ok_or(Reason::Unknown(Thing::Paragraph))?;
            Some(placed.hash.clone())
        }
        Target::Document => None,
        Target::Comment(_) => return Err(Reason::Unknown(Thing::Comment)),
    };
    for (field, text) in
        [(Field::Text, Some(&item.words.text)), (Field::Wording, item.words.wording.as_ref())]
    {
        let longest = text.map_or(0, |text| text.chars().count());
        if longest > comment::CHARACTERS_MAX {
            let limit = comment::CHARACTERS_MAX;
            return Err(Reason::TooLong { field, length: longest, limit });
        }
    }
    let words = decision.keep_words(id, &item.words, given);
    let written = comment::Act::Written {
        draft: handed.draft,
        target: item.target.clone(),
        said,
        kind: Kind::Substantive,
        lang: handed.lang,
        entity: Some(handed.entity.clone()),
        author: None,
        proposes: item.proposes,
        stance: None,
        file: Some(file.clone()),
        words,
    };
    decision.acts.push(act::Act::Comment { comment: id.clone(), act: written });
    Ok(())
}

fn settle(
    state: &State<'_>,
    forum: &Forum,
    (file, items): (&FileId, &[(CommentId, Settling)]),
    (kind, step): (Kind, Step),
    given: &mut Given,
) -> Result<Decision, Reason> {
    if items.len() > ITEMS_MAX {
        let (length, limit) = (items.len(), ITEMS_MAX);
        return Err(Reason::TooLong { field: Field::Text, length, limit });
    }
    let mut decision = Decision::default();
    let mut proposals = state.proposals;
    for (id, settling) in items {
        let before = state.comment(id)?;
        if before.file.as_ref() != Some(file) {
            return Err(Reason::Unknown(Thing::Comment));
        }
        comment::may_write_on(forum, before, given)?;
        // What is merged into something that does not stay would be lost.
        if let Settling::Merged { into } = settling
            && !items.iter().any(|(id, how)| id == into && matches!(how, Settling::Kept { .. }))
        {
            let reason = Box::new(Reason::Unknown(Thing::Comment));
            return Err(Reason::InComment { comment: id.clone(), reason });
        }
        let Settling::Kept { text } = settling else {
            let act = comment::Act::Discarded;
            decision.acts.push(act::Act::Comment { comment: id.clone(), act });
            continue;
        };
        let words = settled_words(state, items, id, text);
        let in_comment =
            |reason| Reason::InComment { comment: id.clone(), reason: Box::new(reason) };
        if step != Step::Keep {
            comment::speaks(before.proposes, None, &words).map_err(in_comment)?;
        }
        let known = state.words.get(id);
        if known != Some(&words) || before.kind != kind {
            rewrite(&mut decision, (id, before), (kind, &words), given);
        }
        if let Some(act) = stepped(forum, before, &words, (step, &mut proposals), given)? {
            decision.acts.push(act::Act::Comment { comment: id.clone(), act });
        }
    }
    Ok(decision)
}

/// The text of an item with that of the items merged into it, each on lines of its own.
fn settled_words(
    state: &State<'_>,
    items: &[(CommentId, Settling)],
    id: &CommentId,
    text: &str,
) -> Words {
    let wording = state.words.get(id).and_then(|words| words.wording.clone());
    let merged = items.iter().filter_map(|(other, settling)| match settling {
        Settling::Merged { into } if into == id => state.words.get(other),
        _ => None,
    });
    let mut text = text.trim().to_owned();
    for words in merged {
        if !text.is_empty() {
            text.push_str("\n\n");
        }
        text.push_str(words.text.trim());
    }
    Words { text, wording }
}

fn rewrite(
    decision: &mut Decision,
    (id, before): (&CommentId, &Comment),
    (kind, words): (Kind, &Words),
    given: &mut Given,
) {
    let commitment = decision.keep_words(id, words, given);
    let act = comment::Act::Written {
        draft: before.draft,
        target: before.target.clone(),
        said: before.said.clone(),
        kind,
        lang: before.lang,
        entity: before.entity.clone(),
        author: None,
        proposes: before.proposes,
        stance: before.stance,
        file: before.file.clone(),
        words: commitment,
    };
    decision.acts.push(act::Act::Comment { comment: id.clone(), act });
}

/// How far an item goes at once: kept, to the focal point, or filed under its number.
fn stepped(
    forum: &Forum,
    before: &Comment,
    words: &Words,
    (step, proposals): (Step, &mut u32),
    given: &Given,
) -> Result<Option<comment::Act>, Reason> {
    match step {
        Step::Keep => Ok(None),
        Step::HandIn => Ok(Some(comment::Act::HandedIn)),
        Step::File => {
            let entity = before.entity.as_ref();
            right::entitle(forum, right::Doing::FileForEntity, given, entity)?;
            let window = comment::open(forum, before.draft, true, given)?;
            let serial = before.proposes.map(|_| {
                *proposals += 1;
                *proposals
            });
            Ok(Some(comment::Act::Filed(comment::filing(&window, words, serial, given))))
        }
    }
}
