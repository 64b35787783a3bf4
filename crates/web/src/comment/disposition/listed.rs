//! A page of the list of comments, in the order of the text.

use std::collections::HashMap;

use desk::{Filter, Page, Seen, Sheet};
use forum::CommentId;
use forum::comment::Target;
use text::{BlockId, Content};

use super::PAGE_COMMENTS;
use crate::failure::{Failed, OrFault};
use crate::page::Visit;

/// Comments are put in the order of the text so many at a time, by time of filing: a list of any
/// length is read in bounded memory, and an ordinary one is in order throughout.
const TOGETHER_MAX: u32 = 2_000;

/// The comments of one page, each with the block it concerns, and what those blocks say.
pub(super) struct Part {
    pub(super) rows: Vec<(Option<BlockId>, Sheet)>,
    pub(super) contents: HashMap<BlockId, Content>,
}

/// Reads one page of a list, from 1.
pub(super) async fn part(
    visit: &Visit,
    seen: &Seen,
    filter: &Filter,
    number: u32,
) -> Result<Part, Failed> {
    let first = number.saturating_sub(1).saturating_mul(PAGE_COMMENTS);
    let offset = first - first % TOGETHER_MAX;
    let page = Page { offset, limit: TOGETHER_MAX };
    let sheets = seen.comments(filter, page).await.or_fault(visit)?;
    let roots = roots(visit, seen, &sheets).await?;
    let draft = filter.draft.and_then(|number| seen.draft(number));
    let mut order = HashMap::new();
    if let Some(draft) = draft {
        order.extend(draft.blocks.iter().enumerate().map(|(at, placed)| (placed.id, at)));
    }
    let mut rows: Vec<(Root, Sheet)> = roots.into_iter().zip(sheets).collect();
    // The whole draft first, then block by block; a reply behind what it answers.
    rows.sort_by_cached_key(|(root, sheet)| {
        let at = root.block.map_or(0, |id| order.get(&id).map_or(usize::MAX, |at| at + 1));
        let received = sheet.row.comment.filing().map(|filing| filing.received);
        (at, root.since, root.id.clone(), root.id != sheet.row.comment.id, received)
    });
    let skip = usize::try_from(first - offset).unwrap_or(0);
    let rows = rows.into_iter().skip(skip).take(PAGE_COMMENTS as usize);
    let rows: Vec<_> = rows.map(|(root, sheet)| (root.block, sheet)).collect();
    let mut contents = HashMap::new();
    for block in rows.iter().filter_map(|(block, _)| *block) {
        let placed = draft.and_then(|draft| draft.block(block));
        let (false, Some(placed)) = (contents.contains_key(&block), placed) else { continue };
        if let Some(content) = seen.content(&placed.hash).await.or_fault(visit)? {
            contents.insert(block, content);
        }
    }
    Ok(Part { rows, contents })
}

/// The comment at the head of a discussion.
#[derive(Clone)]
struct Root {
    id: CommentId,
    block: Option<BlockId>,
    since: Option<jiff::Timestamp>,
}

/// Replies can answer replies; a discussion deeper than this is led no further up.
const DEPTH_MAX: usize = 20;

async fn roots(visit: &Visit, seen: &Seen, sheets: &[Sheet]) -> Result<Vec<Root>, Failed> {
    let mut known: HashMap<CommentId, (Target, Option<jiff::Timestamp>)> = HashMap::new();
    let fact = |sheet: &Sheet| {
        let comment = &sheet.row.comment;
        (comment.target.clone(), comment.filing().map(|filing| filing.received))
    };
    for sheet in sheets {
        known.insert(sheet.row.comment.id.clone(), fact(sheet));
    }
    let mut roots = Vec::with_capacity(sheets.len());
    for sheet in sheets {
        let mut id = sheet.row.comment.id.clone();
        let (mut target, mut since) = fact(sheet);
        for _ in 0..DEPTH_MAX {
            let Target::Comment(on) = &target else { break };
            if !known.contains_key(on) {
                let found = seen.comment(on).await.or_fault(visit)?;
                let Some(found) = found else { break };
                known.insert(on.clone(), fact(&found));
            }
            let Some((above, time)) = known.get(on).cloned() else { break };
            id = on.clone();
            (target, since) = (above, time);
        }
        let block = match target {
            Target::Block(block) => Some(block),
            _ => None,
        };
        roots.push(Root { id, block, since });
    }
    Ok(roots)
}
