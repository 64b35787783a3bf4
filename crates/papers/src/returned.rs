//! A draft that comes back as a Word file, as the items that its sender looks through.

use amend::{Amendment, Document, Lineage, Place, ProposalId, Proposed, Rebase};
use docx::{Change, OnDraft, Returned, Why};
use forum::comment::{Mark, Target, Words};
use forum::returned::{Item, Origin, Told, Unplaced};
use text::{Block, BlockId, Content, Kind, Run};

use crate::Say;
use crate::paper::name;

/// What is made of a file.
pub struct Reading<'a> {
    /// What it proposes and says, in the order of the draft.
    pub items: Vec<Item>,
    /// The rest.
    pub told: Told,
    blocks: &'a [Block],
    say: Say<'a>,
}

impl<'a> Reading<'a> {
    /// Makes items of what was read in a file of this name that was made of these blocks.
    pub fn of(returned: Returned, name: &str, blocks: &'a [Block], say: Say<'a>) -> Reading<'a> {
        let told = Told { name: name.to_owned(), ..Told::default() };
        let mut reading = Reading { items: Vec::new(), told, blocks, say };
        reading.take(returned);
        reading
    }

    fn take(&mut self, returned: Returned) {
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
                    reasons.push((nth, self.said(comment, &[])));
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
            text = (self.say)("returned-moved", &[]);
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
        // Whoever comments on a paragraph they have changed marks the whole of it as it now reads.
        let changed = returned.proposals.iter().filter_map(|proposal| match &proposal.change {
            Change::Modified { block: of, wording, .. } => {
                block.filter(|block| block.id == *of).map(|_| wording.plain())
            }
            _ => None,
        });
        let wordings: Vec<String> =
            block.map(|block| block.content.plain()).into_iter().chain(changed).collect();
        let words = Words { text: self.said(comment, &wordings), wording: None };
        Item { target, proposes: None, words, origin }
    }

    /// The words of a comment: what it is about, what was said, and what was answered.
    fn said(&self, comment: &OnDraft, wordings: &[String]) -> String {
        let comment = &comment.comment;
        let whole = wordings.iter().any(|wording| wording.trim() == comment.quote.trim());
        let mut said = comment.remark.text.trim().to_owned();
        if !comment.quote.trim().is_empty() && !whole {
            let quote = self.quoted(comment.quote.trim());
            said = format!("{quote}\n{said}");
        }
        for reply in &comment.replies {
            said.push_str(&format!("\n\n{}: {}", reply.author, reply.text.trim()));
        }
        said
    }

    fn unplaced(&mut self, text: String, why: &str, near: Option<BlockId>) {
        let block = near.and_then(|id| self.blocks.iter().find(|block| block.id == id));
        let quoted = |words: &str| self.quoted(words);
        let near = block.map_or_else(String::new, |block| name(&block.content, &quoted));
        self.told.unplaced.push(Unplaced { text, why: why.to_owned(), near });
    }

    /// What an item says, where only its words can be shown: those that it would have go, if it has
    /// none of its own.
    fn spoken(&self, item: &Item) -> String {
        let own = item.words.wording.as_ref().or(Some(&item.words.text));
        let own = own.filter(|words| !words.trim().is_empty());
        let block = of_block(item).and_then(|id| self.blocks.iter().find(|block| block.id == id));
        own.cloned().or(block.map(|block| block.content.plain())).unwrap_or_default()
    }

    fn quoted(&self, words: &str) -> String {
        (self.say)("report-quoted", &[("words", words.to_owned())])
    }

    /// Puts what was proposed for an earlier draft on the one in force, where it can stand.
    pub fn carry_over(&mut self, now: &[Block]) {
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
                    Err(item) => self.unplaced(self.spoken(&item), "returned-why-changed", None),
                },
                Rebase::Settled => {
                    let near = of_block(&item);
                    self.unplaced(self.spoken(&item), "returned-why-settled", near);
                }
                Rebase::Impossible(why) => {
                    let near = of_block(&item);
                    self.unplaced(self.spoken(&item), why.key(), near);
                }
            }
        }
    }

    fn carry_comment(&mut self, item: Item, now: &[Block]) {
        match of_block(&item) {
            Some(id) if !now.iter().any(|block| block.id == id) => {
                self.unplaced(self.spoken(&item), "amend-rebase-gone", Some(id));
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

/// The item on its new place and in its new words; as it was where it has none.
fn carried(item: Item, rebased: Amendment) -> Result<Item, Box<Item>> {
    let (target, wording) = match rebased.proposed {
        Proposed::Mod { block, wording } => {
            (Target::Block(block), Some(text::plain_text(&wording)))
        }
        Proposed::Add { place: Place::After(block), .. } => {
            (Target::Block(block), item.words.wording.clone())
        }
        Proposed::Add { place: Place::Start, .. } => (Target::Document, item.words.wording.clone()),
        Proposed::Sup { target: amend::Target::Block(block) } => (Target::Block(block), None),
        _ => return Err(Box::new(item)),
    };
    let words = Words { text: item.words.text.clone(), wording };
    Ok(Item { target, words, ..item })
}

fn whole(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
