//! An open proposal on the draft that has followed its own: where it stands, or why it cannot.

use amend::{Proposed, Rebase};
use desk::{Seen, Sheet};
use forum::comment::window;
use text::plain_text;

use super::passage::difference;
use crate::failure::{Failed, OrFault};
use crate::page::Visit;
use crate::report;

/// A proposal on the newest draft.
pub(crate) struct Rebased {
    /// The number of that draft.
    pub(crate) draft: u32,
    /// What becomes of it there: the name of a sentence.
    pub(crate) key: &'static str,
    /// Where it stands there: what the place is called, and its address.
    pub(crate) place: Option<(String, String)>,
    /// What it would now change, as a redline.
    pub(crate) difference: String,
    /// Whether the reader can propose it there.
    pub(crate) stands: bool,
}

/// What a form on the newest draft begins with.
pub(crate) struct TakenOver {
    pub(crate) draft: u32,
    pub(crate) on: String,
    pub(crate) wording: String,
}

/// How a proposal that was not taken in whole stands on the newest draft, if that is a later one.
pub(crate) async fn rebased(
    visit: &Visit,
    seen: &Seen,
    sheet: &Sheet,
) -> Result<Option<Rebased>, Failed> {
    let Some(found) = seen.rebased(sheet).await.or_fault(visit)? else { return Ok(None) };
    let key = match &found.rebase {
        Rebase::Unchanged => "rebase-unchanged",
        Rebase::Rebased(_) => "rebase-rebased",
        Rebase::Settled => "rebase-settled",
        Rebase::Impossible(why) => why.key(),
    };
    let comment = &sheet.row.comment;
    let open = window(&seen.forum, found.draft, seen.now, seen.now).is_ok();
    let difference = match &found.rebase {
        Rebase::Rebased(one) => difference(visit, &found.blocks, std::slice::from_ref(one)),
        _ => String::new(),
    };
    let own = comment.entity.as_ref().is_some_and(|id| seen.reader.entities.contains(id));
    let stands = found.amendment().is_some();
    let draft = format!("/{}/{}/report/drafts/{}", visit.lang, seen.forum.id(), found.draft);
    let place = found
        .block()
        .map(|block| (report::name(visit, &block.content), format!("{draft}#{}", block.id)));
    let (draft, stands) = (found.draft, stands && open && own);
    Ok(Some(Rebased { draft, key, place, difference, stands }))
}

/// What a form on the newest draft begins with for an open proposal, if it can stand there.
pub(crate) async fn taken_over(
    visit: &Visit,
    seen: &Seen,
    sheet: &Sheet,
) -> Result<Option<TakenOver>, Failed> {
    let Some(found) = seen.rebased(sheet).await.or_fault(visit)? else { return Ok(None) };
    let Some(amendment) = found.amendment() else { return Ok(None) };
    let own = sheet.words.wording.clone().unwrap_or_default();
    let wording = match (&found.rebase, &amendment.proposed) {
        (Rebase::Rebased(_), Proposed::Mod { wording, .. }) => plain_text(wording),
        _ => own,
    };
    let on = found.block().map_or_else(String::new, |block| block.id.to_string());
    Ok(Some(TakenOver { draft: found.draft, on, wording }))
}
