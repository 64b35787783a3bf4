//! A returned file read: against the draft it was made from, and carried over to the one in force.

use amend::{Amendment, Document, Lineage, Place, ProposalId, Proposed, Rebase};
use desk::Seen;
use docx::{Change, HandedOut, OnDraft, Returned, Why};
use forum::comment::{Mark, Target, Words};
use forum::report::Draft;
use forum::returned::{HandedBack, Item, Origin, Told, Unplaced};
use lang::Lang;
use papers::report::Version;
use text::{Block, BlockId, Content, Kind, Run};

use super::entity_of;
use crate::failure::{Failed, OrFault};
use crate::page::Visit;
use crate::report::name;
use crate::secretariat::Back;
use crate::sheaf::{Sheaf, unread_word};

/// Where fewer than this share of the paragraphs are found again, it is another document.
const FOUND_PERCENT_MIN: usize = 40;

/// Reads the file that a form brings; what is wrong stands at its field.
pub(super) async fn read(
    visit: &Visit,
    seen: &Seen,
    sheaf: &Sheaf,
    back: &mut Back,
) -> Result<Option<HandedBack>, Failed> {
    let Some(file) = sheaf.file("file") else {
        back.add("file", visit.say("returned-no-file"));
        return Ok(None);
    };
    let Some(entity) = entity_of(visit, seen, &sheaf.sent) else {
        back.add("entity", visit.say("refusal-unknown-entity"));
        return Ok(None);
    };
    let bytes = file.bytes.clone();
    let handed_out = blocking(move || docx::handed_out(&bytes)).await;
    let handed_out = match handed_out {
        Some(Ok(handed_out)) => handed_out,
        Some(Err(fault)) => {
            back.add("file", unread_word(visit, &fault));
            return Ok(None);
        }
        None => return Err(Failed::unreadable(visit, "form-unreadable")),
    };
    let Some((made_from, langs)) = made_from(visit, seen, sheaf, handed_out.as_ref(), back) else {
        return Ok(None);
    };
    let Some((lang, blocks, returned)) =
        likeliest(visit, seen, (made_from, &langs), (&file.bytes, handed_out), back).await?
    else {
        return Ok(None);
    };
    let current = seen.forum.report.current().unwrap_or(made_from);
    let mut reading = Reading { visit, blocks: &blocks, items: Vec::new(), told: Told::default() };
    reading.take(returned, &file.name);
    if current.number != made_from.number {
        let now = self::blocks(visit, seen, current, lang).await?;
        reading.carry_over(&now);
    }
    let Reading { items, told, .. } = reading;
    let (draft, bytes) = (current.number, file.bytes.clone());
    Ok(Some(HandedBack { draft, entity, lang, bytes, items, told }))
}

/// Reads the file against the draft in each language that it may be in; the one in which most of
/// the paragraphs are found again is its own.
async fn likeliest(
    visit: &Visit,
    seen: &Seen,
    (made_from, langs): (&Draft, &[Lang]),
    (bytes, handed_out): (&[u8], Option<HandedOut>),
    back: &mut Back,
) -> Result<Option<(Lang, Vec<Block>, Returned)>, Failed> {
    let mut best: Option<(Lang, Vec<Block>, Returned)> = None;
    let mut all = 0;
    for lang in langs {
        let blocks = blocks(visit, seen, made_from, *lang).await?;
        let part = part(&blocks, handed_out.clone());
        all = part.len();
        let bytes = bytes.to_vec();
        let returned = match blocking(move || docx::returned(&bytes, &part)).await {
            Some(Ok(returned)) => returned,
            Some(Err(fault)) => {
                back.add("file", unread_word(visit, &fault));
                return Ok(None);
            }
            None => return Err(Failed::unreadable(visit, "form-unreadable")),
        };
        let changes = |returned: &Returned| returned.proposals.len() + returned.unplaced.len();
        if best.as_ref().is_none_or(|(_, _, best)| changes(&returned) < changes(best)) {
            best = Some((*lang, blocks, returned));
        }
    }
    let found = best.as_ref().map_or(0, |(_, _, returned)| returned.found);
    if found * 100 < all * FOUND_PERCENT_MIN {
        let said = visit.say("returned-another").with("draft", made_from.number);
        back.add("file", said.count("found", found).count("all", all));
        return Ok(None);
    }
    Ok(best)
}

/// Reading a file keeps a core busy; pages are answered by the others meanwhile.
async fn blocking<T: Send + 'static>(read: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    tokio::task::spawn_blocking(read)
        .await
        .map_err(|fault| tracing::error!(%fault, "a returned file"))
        .ok()
}

/// The draft that the file was made from, and the languages it may be in: as it says itself, else
/// as the form says, or that in which drafts are written first.
fn made_from<'a>(
    visit: &Visit,
    seen: &'a Seen,
    sheaf: &Sheaf,
    handed_out: Option<&HandedOut>,
    back: &mut Back,
) -> Option<(&'a Draft, Vec<Lang>)> {
    let version = handed_out.and_then(|out| out.version.parse::<Version>().ok());
    if version.as_ref().is_some_and(|version| version.forum != *seen.forum.id()) {
        back.add("file", visit.say("returned-other-forum"));
        return None;
    }
    let working = seen.forum.mandate.working_language;
    let (number, langs) = match version {
        Some(version) => (Some(version.draft), vec![version.lang]),
        None => {
            let lang = sheaf.sent.get("lang").parse().unwrap_or(working);
            let langs = if lang == working { vec![lang] } else { vec![lang, working] };
            (sheaf.sent.get("draft").parse().ok(), langs)
        }
    };
    let draft = number.and_then(|number| seen.draft(number));
    let draft = draft.filter(|draft| draft.posted.is_some());
    if draft.is_none() {
        back.add("draft", visit.say("refusal-unknown-draft"));
    }
    Some((draft?, langs))
}

async fn blocks(
    visit: &Visit,
    seen: &Seen,
    draft: &Draft,
    lang: Lang,
) -> Result<Vec<Block>, Failed> {
    // As they are handed out: what is translated from an older text goes out as it now stands.
    let shown = seen.settled(draft, lang).await.or_fault(visit)?;
    Ok(shown.into_iter().map(|shown| shown.block).collect())
}

/// The paragraphs that were handed out: all of them, or those that the file names.
fn part(blocks: &[Block], handed_out: Option<HandedOut>) -> Vec<Block> {
    let named = handed_out.and_then(|out| out.blocks);
    let is_part = |block: &&Block| named.as_ref().is_none_or(|ids| ids.contains(&block.id));
    blocks.iter().filter(is_part).cloned().collect()
}

/// What is made of a file.
struct Reading<'a> {
    visit: &'a Visit,
    blocks: &'a [Block],
    items: Vec<Item>,
    told: Told,
}

impl Reading<'_> {
    fn take(&mut self, returned: Returned, name: &str) {
        self.told.name = name.to_owned();
        self.told.restyled = whole(returned.restyled);
        self.told.losses = returned
            .losses
            .iter()
            .map(|loss| (loss.what.key().to_owned(), loss.place.clone(), whole(loss.count)))
            .collect();
        let mut reasons: Vec<(usize, String)> = Vec::new();
        let mut beside: Vec<Item> = Vec::new();
        for comment in &returned.comments {
            match comment.target {
                docx::Target::Added(nth) => {
                    reasons.push((nth, self.said(comment, None)));
                }
                _ => beside.push(self.comment(comment, &returned)),
            }
        }
        for (nth, proposal) in returned.proposals.into_iter().enumerate() {
            let said = reasons.iter().filter(|(of, _)| *of == nth).map(|(_, said)| said.as_str());
            let reason = said.collect::<Vec<_>>().join("\n\n");
            self.proposal(proposal, &reason);
        }
        for one in &returned.unplaced {
            let (why, near) = match one.why {
                Why::Doubtful(block) => ("returned-why-doubtful", Some(block)),
                Why::Foreign(block) => ("returned-why-foreign", Some(block)),
            };
            self.unplaced(one.content.plain(), why, near.or(one.after));
        }
        self.items.extend(beside);
        // A comment stands behind what is proposed for its paragraph.
        let place = |target: &Target| match target {
            Target::Block(id) => self.blocks.iter().position(|block| block.id == *id),
            _ => None,
        };
        let mut items = std::mem::take(&mut self.items);
        items.sort_by_key(|item| (place(&item.target), item.proposes.is_none()));
        self.items = items;
    }

    fn proposal(&mut self, proposal: docx::Proposal, reason: &str) {
        let origin = Origin {
            authors: proposal.authors,
            dates: proposal.dates,
            tracked: proposal.tracked,
            margin: false,
        };
        let mut text = reason.to_owned();
        if proposal.moved.is_some() && text.is_empty() {
            text = self.visit.say("returned-moved").to_string();
        }
        let mut item = |target, proposes, wording: Option<String>, text: &str| {
            let words = Words { text: text.to_owned(), wording };
            let origin = origin.clone();
            self.items.push(Item { target, proposes: Some(proposes), words, origin });
        };
        match proposal.change {
            Change::Modified { block, wording, .. } => match wording.kind {
                Kind::Table(_) => {
                    self.unplaced(wording.plain(), "returned-why-table", Some(block));
                }
                _ => item(Target::Block(block), Mark::Mod, Some(wording.plain()), &text),
            },
            Change::Added { after, contents } => {
                let target = after.map_or(Target::Document, Target::Block);
                for content in &contents {
                    item(target.clone(), Mark::Add, Some(labelled(content)), &text);
                }
            }
            Change::Suppressed { block } => item(Target::Block(block), Mark::Sup, None, &text),
        }
    }

    fn comment(&self, comment: &OnDraft, returned: &Returned) -> Item {
        let target = match comment.target {
            docx::Target::Block(block) => Target::Block(block),
            docx::Target::Unplaced(nth) => returned
                .unplaced
                .get(nth)
                .and_then(|one| one.after)
                .map_or(Target::Document, Target::Block),
            docx::Target::Added(_) | docx::Target::Whole => Target::Document,
        };
        let block = match &target {
            Target::Block(id) => self.blocks.iter().find(|block| block.id == *id),
            _ => None,
        };
        let remark = &comment.comment.remark;
        let date = remark.date.clone();
        let origin = Origin {
            authors: vec![remark.author.clone()],
            dates: (!date.is_empty()).then(|| (date.clone(), date)),
            tracked: false,
            margin: true,
        };
        let words = Words { text: self.said(comment, block), wording: None };
        Item { target, proposes: None, words, origin }
    }

    /// The words of a comment: what it is about, what was said, and what was answered.
    fn said(&self, comment: &OnDraft, block: Option<&Block>) -> String {
        let comment = &comment.comment;
        let whole = block.is_some_and(|block| block.content.plain().trim() == comment.quote.trim());
        let mut said = comment.remark.text.trim().to_owned();
        if !comment.quote.trim().is_empty() && !whole {
            let quote = self.visit.say("report-quoted").with("words", comment.quote.trim());
            said = format!("{quote}\n{said}");
        }
        for reply in &comment.replies {
            said.push_str(&format!("\n\n{}: {}", reply.author, reply.text.trim()));
        }
        said
    }

    fn unplaced(&mut self, text: String, why: &str, near: Option<BlockId>) {
        let block = near.and_then(|id| self.blocks.iter().find(|block| block.id == id));
        let near = block.map_or_else(String::new, |block| name(self.visit, &block.content));
        self.told.unplaced.push(Unplaced { text, why: why.to_owned(), near });
    }

    /// Puts what was proposed for an earlier draft on the one in force, where it can stand.
    fn carry_over(&mut self, now: &[Block]) {
        let lineage = Lineage::of(self.blocks, now);
        for item in std::mem::take(&mut self.items) {
            let Some(amendment) = amendment(&item) else {
                self.carry_comment(item, now);
                continue;
            };
            match amend::rebase(&amendment, &lineage) {
                Rebase::Unchanged => self.items.push(item),
                Rebase::Rebased(rebased) => match carried(item, rebased) {
                    Ok(item) => self.items.push(item),
                    Err(text) => self.unplaced(text, "returned-why-changed", None),
                },
                Rebase::Settled => {
                    let near = of_block(&item);
                    self.unplaced(spoken(&item), "returned-why-settled", near);
                }
                Rebase::Impossible(why) => {
                    let near = of_block(&item);
                    self.unplaced(spoken(&item), why.key(), near);
                }
            }
        }
    }

    fn carry_comment(&mut self, item: Item, now: &[Block]) {
        match of_block(&item) {
            Some(id) if !now.iter().any(|block| block.id == id) => {
                self.unplaced(spoken(&item), "amend-rebase-gone", Some(id));
            }
            _ => self.items.push(item),
        }
    }
}

/// New text with its number in front, as its author wrote it.
fn labelled(content: &Content) -> String {
    let plain = content.plain();
    if content.label.is_empty() { plain } else { format!("{} {plain}", content.label) }
}

fn of_block(item: &Item) -> Option<BlockId> {
    match &item.target {
        Target::Block(block) => Some(*block),
        _ => None,
    }
}

/// What an item says, where only its words can be shown.
fn spoken(item: &Item) -> String {
    item.words.wording.clone().unwrap_or_else(|| item.words.text.clone())
}

/// A proposal as an amendment; its id is of no consequence here.
fn amendment(item: &Item) -> Option<Amendment> {
    let runs = || vec![Run::plain(item.words.wording.clone().unwrap_or_default())];
    let proposed = match (item.proposes?, &item.target) {
        (Mark::Mod, Target::Block(block)) => Proposed::Mod { block: *block, wording: runs() },
        (Mark::Add, target) => Proposed::Add {
            place: match target {
                Target::Block(block) => Place::After(*block),
                _ => Place::Start,
            },
            content: Content::new(Kind::Paragraph, "", runs()),
        },
        (Mark::Sup, Target::Block(block)) => Proposed::Sup { target: amend::Target::Block(*block) },
        _ => return None,
    };
    let document = Document { number: 1, addendum: None };
    let id = ProposalId::new(vec!["X".to_owned()], document, 1).ok()?;
    Some(Amendment { id, proposed, reason: None, sponsors: Vec::new() })
}

/// The item on its new place and in its new words; its text where it has none.
fn carried(item: Item, rebased: Amendment) -> Result<Item, String> {
    let (target, wording) = match rebased.proposed {
        Proposed::Mod { block, wording } => {
            (Target::Block(block), Some(text::plain_text(&wording)))
        }
        Proposed::Add { place: Place::After(block), .. } => {
            (Target::Block(block), item.words.wording.clone())
        }
        Proposed::Add { place: Place::Start, .. } => (Target::Document, item.words.wording.clone()),
        Proposed::Sup { target: amend::Target::Block(block) } => (Target::Block(block), None),
        _ => return Err(spoken(&item)),
    };
    let words = Words { text: item.words.text.clone(), wording };
    Ok(Item { target, words, ..item })
}

fn whole(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
