//! Comments sorted into threads and put where they belong; none is lost.

use std::collections::{HashMap, HashSet};

use forum::comment::{Class, Stage, Target};
use forum::{CommentId, Forum};
use jiff::Timestamp;
use lang::Lang;
use text::BlockId;

use super::{Compilation, Entry, Remark, Thread, signature};

/// Whether a comment is filed and not taken back.
pub(super) fn is_filed(remark: &Remark) -> bool {
    matches!(remark.comment.stage, Stage::Filed(_))
}

/// The comments received by then, oldest first, and how many of them were taken back. One that
/// was taken back stays only to hold the replies to it.
pub(super) fn select(remarks: Vec<Remark>, upto: Timestamp) -> (Vec<Remark>, u32) {
    let received = |remark: &Remark| remark.comment.filing().map(|filing| filing.received);
    let mut kept: Vec<Remark> = remarks
        .into_iter()
        .filter(|remark| received(remark).is_some_and(|received| received <= upto))
        .collect();
    let order =
        |a: &Remark, b: &Remark| (received(a), &a.comment.id).cmp(&(received(b), &b.comment.id));
    kept.sort_by(order);
    let withdrawn = kept.iter().filter(|remark| !is_filed(remark)).count();
    let parents = ancestors_of_filed(&kept);
    kept.retain(|remark| is_filed(remark) || parents.contains(&remark.comment.id));
    (kept, u32::try_from(withdrawn).unwrap_or(u32::MAX))
}

/// The comments that a filed comment answers, directly or through others.
fn ancestors_of_filed(remarks: &[Remark]) -> HashSet<CommentId> {
    let parent = |remark: &Remark| match &remark.comment.target {
        Target::Comment(parent) => Some((remark.comment.id.clone(), parent.clone())),
        _ => None,
    };
    let parents: HashMap<CommentId, CommentId> = remarks.iter().filter_map(parent).collect();
    let mut found = HashSet::new();
    for remark in remarks.iter().filter(|remark| is_filed(remark)) {
        let mut at = parents.get(&remark.comment.id);
        while let Some(id) = at {
            if !found.insert(id.clone()) {
                break;
            }
            at = parents.get(id);
        }
    }
    found
}

/// How many filed comments are late, or held for being late.
pub(super) fn count_late(remarks: &[Remark]) -> u32 {
    let late = remarks.iter().filter(|remark| match &remark.comment.stage {
        Stage::Filed(filing) => matches!(filing.class, Class::Late | Class::Held),
        _ => false,
    });
    u32::try_from(late.count()).unwrap_or(u32::MAX)
}

/// Threads by where they belong, taken out one place after another.
pub(super) struct Placed {
    by_place: HashMap<Place, Vec<Thread>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Place {
    Document,
    Block(BlockId),
    Nowhere,
}

impl Placed {
    /// Sorts comments, which come by date, into threads.
    pub(super) fn of(forum: &Forum, lang: Lang, remarks: Vec<Remark>) -> Placed {
        let ids: HashMap<&CommentId, usize> =
            remarks.iter().enumerate().map(|(at, remark)| (&remark.comment.id, at)).collect();
        let mut replies: Vec<Vec<usize>> = vec![Vec::new(); remarks.len()];
        let mut roots = Vec::new();
        for (at, remark) in remarks.iter().enumerate() {
            match &remark.comment.target {
                Target::Document => roots.push((Place::Document, at)),
                Target::Block(block) => roots.push((Place::Block(*block), at)),
                Target::Comment(parent) => match ids.get(parent) {
                    Some(parent) => replies[*parent].push(at),
                    None => roots.push((Place::Nowhere, at)),
                },
            }
        }
        let mut remarks: Vec<Option<Remark>> = remarks.into_iter().map(Some).collect();
        let mut by_place: HashMap<Place, Vec<Thread>> = HashMap::new();
        for (place, root) in roots {
            let thread = thread(forum, lang, root, &replies, &mut remarks);
            by_place.entry(place).or_default().extend(thread);
        }
        Placed { by_place }
    }

    pub(super) fn take_document(&mut self) -> Vec<Thread> {
        self.by_place.remove(&Place::Document).unwrap_or_default()
    }

    pub(super) fn take(&mut self, block: BlockId) -> Vec<Thread> {
        self.by_place.remove(&Place::Block(block)).unwrap_or_default()
    }

    /// What no place was asked for, by date.
    pub(super) fn take_rest(self) -> Vec<Thread> {
        let mut rest: Vec<Thread> = self.by_place.into_values().flatten().collect();
        let key = |thread: &Thread| {
            let comment = &thread.first.remark.comment;
            (comment.filing().map(|filing| filing.received), comment.id.clone())
        };
        rest.sort_by_cached_key(key);
        rest
    }
}

/// A comment with everything under it, each reply behind what it answers. Replies can be nested
/// without end, so the walk keeps its own stack.
fn thread(
    forum: &Forum,
    lang: Lang,
    root: usize,
    replies: &[Vec<usize>],
    remarks: &mut [Option<Remark>],
) -> Option<Thread> {
    let first = entry(forum, lang, remarks[root].take()?);
    let mut thread = Thread { first, replies: Vec::new() };
    let mut waiting: Vec<usize> = replies[root].iter().rev().copied().collect();
    while let Some(at) = waiting.pop() {
        let Some(remark) = remarks[at].take() else { continue };
        thread.replies.push(entry(forum, lang, remark));
        waiting.extend(replies[at].iter().rev());
    }
    Some(thread)
}

fn entry(forum: &Forum, lang: Lang, remark: Remark) -> Entry {
    let comment = &remark.comment;
    let entity = comment.entity.as_ref().and_then(|id| forum.entities.get(id));
    // States graduate: what counts is what they were when they spoke.
    let received = comment.filing().map_or(comment.written, |filing| filing.received);
    let day = forum.calendar.day_of(received);
    let filer = signature(forum, lang, comment.entity.as_ref(), remark.author.as_ref());
    let joined = comment.joined.iter().map(|id| signature(forum, lang, Some(id), None));
    let letters = comment.proposes.map_or("", |mark| mark.letters());
    let id = comment.proposal_id(forum).map_or_else(String::new, |id| id.to_string());
    Entry {
        number: None,
        proposal: format!("{letters} {id}").trim().to_owned(),
        from: std::iter::once(filer).chain(joined).filter(|name| !name.is_empty()).collect(),
        category: entity.map(|entity| entity.category),
        region: entity.and_then(|entity| entity.itu_region),
        groups: entity.map(|entity| entity.groups_on(day).collect()).unwrap_or_default(),
        answers: None,
        remark,
    }
}

/// Numbers the comments through, and tells replies to replies which number they answer.
pub(super) fn number(compilation: &mut Compilation) {
    let text = compilation.passages.iter_mut().flat_map(|passage| &mut passage.threads);
    let front = compilation.on_document.iter_mut();
    let mut next = 1;
    for thread in front.chain(text).chain(&mut compilation.unplaced) {
        number_thread(thread, &mut next);
    }
}

fn number_thread(thread: &mut Thread, next: &mut u32) {
    let mut take = |entry: &mut Entry| {
        if is_filed(&entry.remark) {
            entry.number = Some(*next);
            *next += 1;
        }
    };
    take(&mut thread.first);
    thread.replies.iter_mut().for_each(take);
    let known: HashMap<CommentId, Option<u32>> = thread
        .replies
        .iter()
        .map(|reply| (reply.remark.comment.id.clone(), reply.number))
        .collect();
    for reply in &mut thread.replies {
        if let Target::Comment(parent) = &reply.remark.comment.target {
            reply.answers = known.get(parent).copied().flatten();
        }
    }
}
