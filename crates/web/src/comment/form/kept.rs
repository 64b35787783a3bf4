//! What a form begins with that was written before: one's own draft, or an open proposal.

use desk::Seen;
use forum::CommentId;
use forum::comment::{Mark, Stage, Target};

use super::Filled;
use crate::comment::mark::mark_key;
use crate::drafting::taken_over;
use crate::failure::{Failed, OrFault};
use crate::page::Visit;

/// Opens a comment that was kept.
pub(super) async fn take_up(visit: &Visit, seen: &Seen, filled: &mut Filled) -> Result<(), Failed> {
    let sheet = seen.comment(&CommentId(filled.edit.clone())).await.or_fault(visit)?;
    let sheet = sheet.ok_or_else(|| Failed::not_found(visit))?;
    let comment = &sheet.row.comment;
    if matches!(comment.stage, Stage::Filed(_) | Stage::Withdrawn(_)) {
        return Err(Failed::not_found(visit));
    }
    filled.draft = comment.draft;
    match &comment.target {
        Target::Document => {}
        Target::Block(block) => filled.on = block.to_string(),
        Target::Comment(on) => filled.reply.clone_from(&on.0),
    }
    filled.entity = comment.entity.as_ref().map_or_else(String::new, |id| id.0.clone());
    filled.kind = comment.kind.key().to_owned();
    filled.lang = comment.lang.code().to_owned();
    filled.text.clone_from(&sheet.words.text);
    let wording = sheet.words.wording.clone().unwrap_or_default();
    match comment.proposes {
        Some(Mark::Add) => filled.addition = wording,
        _ => filled.wording = wording,
    }
    filled.mark = comment.proposes.map_or_else(String::new, mark_key);
    filled.stance = comment.stance.map_or_else(String::new, |stance| stance.key().to_owned());
    Ok(())
}

/// Begins with an open proposal as it stands on the newest draft.
pub(super) async fn carry_over(
    visit: &Visit,
    seen: &Seen,
    filled: &mut Filled,
) -> Result<(), Failed> {
    let sheet = seen.comment(&CommentId(filled.rebase.clone())).await.or_fault(visit)?;
    let sheet = sheet.ok_or_else(|| Failed::not_found(visit))?;
    let over = taken_over(visit, seen, &sheet).await?.ok_or_else(|| Failed::not_found(visit))?;
    let comment = &sheet.row.comment;
    (filled.draft, filled.on) = (over.draft, over.on);
    filled.kind = comment.kind.key().to_owned();
    filled.lang = comment.lang.code().to_owned();
    filled.text.clone_from(&sheet.words.text);
    match comment.proposes {
        Some(Mark::Add) => filled.addition = over.wording,
        _ => filled.wording = over.wording,
    }
    filled.mark = comment.proposes.map_or_else(String::new, mark_key);
    Ok(())
}
