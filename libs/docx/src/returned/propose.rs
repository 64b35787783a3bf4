//! Proposals: what is changed between the blocks handed out and the text with changes accepted.

use std::collections::{HashMap, HashSet};

use text::{Block, BlockId, Content, Kind, Run};

use super::anchor::{self, Place};
use super::likeness::{alike, wording};
use super::order::rising;
use super::revisions::Revisions;
use super::{Change, Proposal, Returned, Target, Unplaced, Why};
use crate::document::{Reading, Source};

/// Words that are found again elsewhere are told as moved only if they have so many bytes.
const MOVED_BYTES: usize = 16;

/// Authors that are named for one proposal; no delegation has more.
const MAX_AUTHORS: usize = 100;

/// What the blocks of the file are, for the comments on them: in the text as changed, and before.
pub(super) struct Targets {
    pub(super) accepted: Vec<Target>,
    pub(super) rejected: Vec<Target>,
}

/// What a block of the text as changed is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// The block that was handed out with this number.
    Block(usize),
    /// A new one, and whether it was tracked.
    New { tracked: bool },
    /// Not to be told for certain.
    Unsure(Why),
    /// Written around the blocks, and unchanged.
    Frame,
}

/// The draft, and the file in both views, as far as they are bound to each other.
pub(super) struct Comparison<'a> {
    handed_out: &'a [Block],
    rejected: &'a Reading,
    accepted: &'a Reading,
    places: Vec<Place>,
    fates: Vec<Fate>,
    /// Of each block that was handed out, where it is in either view.
    before: Vec<Option<usize>>,
    now: Vec<Option<usize>>,
    /// Of each block in one view, the ones of the other made from the same paragraphs.
    from: Vec<Vec<usize>>,
    into: Vec<Vec<usize>>,
    /// The words of each block: as handed out, before and now.
    old_words: Vec<String>,
    before_words: Vec<String>,
    now_words: Vec<String>,
}

impl<'a> Comparison<'a> {
    /// Binds everything to each other.
    pub(super) fn new(
        handed_out: &'a [Block],
        rejected: &'a Reading,
        accepted: &'a Reading,
        frame: &HashSet<String>,
    ) -> Comparison<'a> {
        let places = anchor::bind(handed_out, rejected, frame);
        let mut before = vec![None; handed_out.len()];
        for (at, place) in places.iter().enumerate() {
            if let Place::Block(old) = place {
                before[*old] = Some(at);
            }
        }
        let (from, into) = links(rejected, accepted);
        let words = |contents: &[Content]| contents.iter().map(wording).collect();
        let mut comparison = Comparison {
            handed_out,
            rejected,
            accepted,
            places,
            fates: Vec::new(),
            before,
            now: vec![None; handed_out.len()],
            from,
            into,
            old_words: handed_out.iter().map(|block| wording(&block.content)).collect(),
            before_words: words(&rejected.import.contents),
            now_words: words(&accepted.import.contents),
        };
        comparison.decide();
        comparison.find_moved();
        comparison
    }

    /// Says what each block now is, by what its paragraphs were before.
    fn decide(&mut self) {
        let mut fates: Vec<Option<Fate>> = vec![None; self.now_words.len()];
        // Where blocks were merged, one that was handed out counts for more than what was not.
        let is_block = |at: &usize| matches!(self.places[*at], Place::Block(_));
        let (blocks, others): (Vec<usize>, Vec<usize>) = (0..self.places.len()).partition(is_block);
        for at in blocks.into_iter().chain(others) {
            let mut open = self.into[at].iter().copied().filter(|&now| fates[now].is_none());
            let now = match self.places[at] {
                Place::Block(old) => self.stands_for(old, at, open),
                _ => open.next(),
            };
            let Some(now) = now else { continue };
            fates[now] = Some(match self.places[at] {
                Place::Block(old) => Fate::Block(old),
                Place::New => Fate::New { tracked: false },
                Place::Unsure(why) => Fate::Unsure(why),
                Place::Frame if self.before_words[at] == self.now_words[now] => Fate::Frame,
                Place::Frame => Fate::New { tracked: true },
            });
        }
        let whole = |&before: &usize| match self.places[before] {
            Place::Block(old) => self.was_whole(old),
            _ => false,
        };
        let new = |at: usize| Fate::New { tracked: self.from[at].iter().all(whole) };
        let fates = fates.into_iter().enumerate();
        self.fates = fates.map(|(at, fate)| fate.unwrap_or_else(|| new(at))).collect();
        for (at, fate) in self.fates.iter().enumerate() {
            if let Fate::Block(old) = fate {
                self.now[*old] = Some(at);
            }
        }
    }

    /// Which of the blocks made from the same paragraphs is now the one that was handed out: the
    /// first that is like it. One that is not is it only if nothing else can be in it.
    fn stands_for(
        &self,
        old: usize,
        before: usize,
        open: impl Iterator<Item = usize> + Clone,
    ) -> Option<usize> {
        let like = |now: &usize| alike(&self.old_words[old], &self.now_words[*now]).is_some();
        let alone = self.into[before].len() == 1 || self.was_whole(old);
        let pure = |now: &usize| alone && self.from[*now] == [before];
        open.clone().find(like).or_else(|| open.clone().find(pure))
    }

    /// A block that is gone from its paragraph and stands in a new one word for word was moved.
    fn find_moved(&mut self) {
        let withheld = self.withheld();
        let mut gone: HashMap<&str, Option<usize>> = HashMap::new();
        for old in 0..self.handed_out.len() {
            let text = self.old_words[old].as_str();
            let free = self.now[old].is_none() && !withheld.contains(&self.handed_out[old].id);
            if free && text.len() >= MOVED_BYTES {
                // The same words twice cannot be told apart.
                gone.entry(text).and_modify(|known| *known = None).or_insert(Some(old));
            }
        }
        let mut found = Vec::new();
        for (at, fate) in self.fates.iter().enumerate() {
            let Fate::New { .. } = fate else { continue };
            let Some(old) = gone.get_mut(self.now_words[at].as_str()) else { continue };
            found.extend(old.take().map(|old| (at, old)));
        }
        for (at, old) in found {
            let sort = super::likeness::one_sort(
                &self.handed_out[old].content,
                &self.accepted.import.contents[at],
            );
            if sort {
                self.fates[at] = Fate::Block(old);
                self.now[old] = Some(at);
            }
        }
    }

    /// Blocks that a text may be, so that nothing is proposed about them.
    fn withheld(&self) -> HashSet<BlockId> {
        let doubtful = self.fates.iter().filter_map(|fate| match fate {
            Fate::Unsure(Why::Doubtful(id)) => Some(*id),
            _ => None,
        });
        doubtful.collect()
    }

    /// Tells the proposals, in the order of the draft.
    pub(super) fn propose(&self, revisions: &Revisions<'_>) -> (Returned, Targets) {
        let labels = self.note_labels();
        let bound: Vec<(usize, usize)> = (0..self.fates.len())
            .filter_map(|at| match self.fates[at] {
                Fate::Block(old) => Some((old, at)),
                _ => None,
            })
            .collect();
        let olds: Vec<usize> = bound.iter().map(|(old, _)| *old).collect();
        let stayed: HashSet<usize> = rising(&olds).into_iter().map(|at| bound[at].1).collect();
        let mut telling = Telling { draft: self, revisions, labels, out: Vec::new() };
        let mut returned = Returned::default();
        let mut unplaced = HashMap::new();
        let mut after = None;
        for (at, fate) in self.fates.iter().enumerate() {
            match *fate {
                Fate::Block(old) if stayed.contains(&at) => {
                    after = Some(old);
                    telling.kept(old, at, &mut returned);
                }
                Fate::Block(old) => telling.moved(old, at, after),
                Fate::New { tracked } => telling.added(at, after, tracked),
                Fate::Unsure(why) => {
                    unplaced.insert(at, returned.unplaced.len());
                    returned.unplaced.push(Unplaced {
                        content: telling.content(at),
                        after: after.map(|old| self.handed_out[old].id),
                        why,
                    });
                }
                Fate::Frame => {}
            }
        }
        let withheld = self.withheld();
        for (old, block) in self.handed_out.iter().enumerate() {
            if self.now[old].is_none() && !withheld.contains(&block.id) {
                telling.suppressed(old, None);
            }
        }
        let both = self.now.iter().zip(&self.before);
        returned.found = both.filter(|(now, before)| now.is_some() || before.is_some()).count();
        let added = telling.finish(&mut returned);
        let targets = self.targets(&added, &unplaced);
        (returned, targets)
    }

    fn targets(&self, added: &HashMap<usize, usize>, unplaced: &HashMap<usize, usize>) -> Targets {
        let block = |old: usize| Target::Block(self.handed_out[old].id);
        let accepted = self.fates.iter().enumerate().map(|(at, fate)| match fate {
            Fate::Block(old) => block(*old),
            Fate::New { .. } => added.get(&at).map_or(Target::Whole, |&at| Target::Added(at)),
            Fate::Unsure(_) => unplaced.get(&at).map_or(Target::Whole, |&at| Target::Unplaced(at)),
            Fate::Frame => Target::Whole,
        });
        let rejected = self.places.iter().map(|place| match place {
            Place::Block(old) => block(*old),
            _ => Target::Whole,
        });
        Targets { accepted: accepted.collect(), rejected: rejected.collect() }
    }

    /// The label each note of the file has in the draft; new notes get labels that are free.
    fn note_labels(&self) -> HashMap<&'a str, String> {
        let is_note = |content: &&Content| content.kind == Kind::Note;
        let drafted = self.handed_out.iter().map(|block| &block.content).filter(is_note);
        let taken: HashSet<&str> = drafted.map(|content| content.label.as_str()).collect();
        let mut free = (1..).map(|at| format!("+{at}")).filter(|label| !taken.contains(&**label));
        let mut labels = HashMap::new();
        for (at, content) in self.accepted.import.contents.iter().enumerate() {
            if content.kind != Kind::Note {
                continue;
            }
            let label = match self.fates[at] {
                Fate::Block(old) => self.handed_out[old].content.label.clone(),
                _ => free.next().unwrap_or_default(),
            };
            labels.insert(content.label.as_str(), label);
        }
        labels
    }

    /// Whether a block read as it was handed out before any tracked change.
    fn was_whole(&self, old: usize) -> bool {
        self.before[old].is_some_and(|at| self.before_words[at] == self.old_words[old])
    }
}

/// Links the blocks of both views that were made from the same paragraphs.
fn links(rejected: &Reading, accepted: &Reading) -> (Vec<Vec<usize>>, Vec<Vec<usize>>) {
    let mut by_source: HashMap<Source, usize> = HashMap::new();
    for (at, trace) in rejected.traces.iter().enumerate() {
        by_source.extend(trace.sources.iter().map(|&source| (source, at)));
    }
    let mut from = vec![Vec::new(); accepted.traces.len()];
    let mut into = vec![Vec::new(); rejected.traces.len()];
    for (now, trace) in accepted.traces.iter().enumerate() {
        for before in trace.sources.iter().filter_map(|source| by_source.get(source).copied()) {
            if from[now].last() != Some(&before) {
                from[now].push(before);
                into[before].push(now);
            }
        }
    }
    (from, into)
}

/// The proposals so far, each with its place in the draft and the new blocks it is about.
struct Telling<'c, 'a> {
    draft: &'c Comparison<'a>,
    revisions: &'c Revisions<'c>,
    labels: HashMap<&'a str, String>,
    out: Vec<(Position, Vec<usize>, Proposal)>,
}

/// Where in the draft: behind so many blocks, and additions behind what is said of the block.
type Position = (usize, bool);

impl Telling<'_, '_> {
    /// A content of the file with the note labels of the draft.
    fn content(&self, now: usize) -> Content {
        let mut content = self.draft.accepted.import.contents[now].clone();
        let relabel = |runs: &mut Vec<Run>| {
            for label in runs.iter_mut().filter_map(|run| run.note.as_mut()) {
                if let Some(known) = self.labels.get(label.as_str()) {
                    label.clone_from(known);
                }
            }
        };
        relabel(&mut content.runs);
        match &mut content.kind {
            Kind::Table(rows) => rows.iter_mut().flatten().for_each(relabel),
            Kind::Note => {
                if let Some(known) = self.labels.get(content.label.as_str()) {
                    content.label.clone_from(known);
                }
            }
            _ => {}
        }
        content
    }

    /// A block that stands where it stood.
    fn kept(&mut self, old: usize, now: usize, returned: &mut Returned) {
        let base = &self.draft.handed_out[old].content;
        let mut wording = self.content(now);
        returned.relabelled += usize::from(wording.label != base.label);
        if self.draft.old_words[old] == self.draft.now_words[now] {
            let set = wording.runs != base.runs || wording.kind != base.kind;
            returned.restyled += usize::from(set);
            return;
        }
        wording.label.clone_from(&base.label);
        if !matches!(wording.kind, Kind::Table(_)) {
            wording.kind = base.kind.clone();
        }
        let block = self.draft.handed_out[old].id;
        let change = Change::Modified { block, base: base.clone(), wording };
        let tracked = self.draft.was_whole(old);
        let proposal = self.proposal(change, &[now], self.draft.before[old], tracked);
        self.out.push(((old + 1, false), Vec::new(), proposal));
    }

    fn moved(&mut self, old: usize, now: usize, after: Option<usize>) {
        let id = self.draft.handed_out[old].id;
        let same = self.draft.old_words[old] == self.draft.now_words[now];
        let moved = same.then_some(id);
        // Text that is in one paragraph before and now was carried there without tracking.
        let tracked = self.draft.was_whole(old) && self.draft.from[now].is_empty();
        let change = Change::Added { after: self.after(after), contents: vec![self.content(now)] };
        let mut proposal = self.proposal(change, &[now], self.draft.before[old], tracked);
        proposal.moved = moved;
        self.out.push(((after.map_or(0, |old| old + 1), true), vec![now], proposal));
        self.suppressed(old, moved);
        if let Some((.., proposal)) = self.out.last_mut() {
            proposal.tracked = tracked;
        }
    }

    fn added(&mut self, now: usize, after: Option<usize>, tracked: bool) {
        let content = self.content(now);
        let position = (after.map_or(0, |old| old + 1), true);
        let more = self.who(&[now], None);
        // Neighbours are one proposal.
        if let Some((place, blocks, last)) = self.out.last_mut()
            && let Change::Added { contents, .. } = &mut last.change
            && *place == position
            && blocks.last().is_some_and(|&last| last + 1 == now)
            && (last.tracked, last.moved) == (tracked, None)
        {
            contents.push(content);
            blocks.push(now);
            let authors = more.0.into_iter().filter(|author| !last.authors.contains(author));
            let authors: Vec<String> = authors.collect();
            last.authors.extend(authors);
            last.authors.truncate(MAX_AUTHORS);
            last.dates = span(last.dates.take().into_iter().chain(more.1));
            return;
        }
        let change = Change::Added { after: self.after(after), contents: vec![content] };
        let proposal = self.proposal(change, &[now], None, tracked);
        self.out.push((position, vec![now], proposal));
    }

    fn suppressed(&mut self, old: usize, moved: Option<BlockId>) {
        let before = self.draft.before[old];
        let change = Change::Suppressed { block: self.draft.handed_out[old].id };
        // Where it was merged with others, its paragraphs went into theirs.
        let now = before.map(|at| self.draft.into[at].as_slice()).unwrap_or_default();
        let mut proposal = self.proposal(change, now, before, self.draft.was_whole(old));
        proposal.moved = moved;
        self.out.push(((old + 1, false), Vec::new(), proposal));
    }

    fn after(&self, old: Option<usize>) -> Option<BlockId> {
        old.map(|old| self.draft.handed_out[old].id)
    }

    fn proposal(
        &self,
        change: Change,
        now: &[usize],
        before: Option<usize>,
        tracked: bool,
    ) -> Proposal {
        let (authors, dates) = self.who(now, before);
        Proposal { change, moved: None, authors, dates, tracked }
    }

    /// Who changed these blocks, and from when to when.
    fn who(&self, now: &[usize], before: Option<usize>) -> (Vec<String>, Option<(String, String)>) {
        let draft = self.draft;
        let befores = now.iter().flat_map(|&at| &draft.from[at]).copied().chain(before);
        let old = befores.flat_map(|at| &draft.rejected.traces[at].sources);
        let new = now.iter().flat_map(|&at| &draft.accepted.traces[at].sources);
        let mut seen = HashSet::new();
        let sources: Vec<&Source> = new.chain(old).filter(|source| seen.insert(**source)).collect();
        let (mut authors, mut known, mut dates) = (Vec::new(), HashSet::new(), Vec::new());
        for revision in self.revisions.of(sources) {
            let named = !revision.author.is_empty() && authors.len() < MAX_AUTHORS;
            if named && known.insert(revision.author) {
                authors.push(revision.author.to_owned());
            }
            let date = revision.date;
            dates.extend((!date.is_empty()).then(|| (date.to_owned(), date.to_owned())));
        }
        (authors, span(dates))
    }

    /// Hands the proposals over in order; says in which one each new block is.
    fn finish(mut self, returned: &mut Returned) -> HashMap<usize, usize> {
        self.out.sort_by_key(|(position, ..)| *position);
        let mut added = HashMap::new();
        for (at, (_, blocks, proposal)) in self.out.into_iter().enumerate() {
            added.extend(blocks.into_iter().map(|block| (block, at)));
            returned.proposals.push(proposal);
        }
        added
    }
}

/// The first and the last of some dates, which sort as they are written.
fn span(dates: impl IntoIterator<Item = (String, String)>) -> Option<(String, String)> {
    dates.into_iter().reduce(|left, right| (left.0.min(right.0), left.1.max(right.1)))
}
