//! The compilation as a page: the text, and under each paragraph what was said about it.

use std::collections::HashMap;

use askama::Template;
use axum::response::Response;
use desk::Seen;
use forum::comment::{Class, Stance};
use forum::report::Draft;
use lang::Lang;
use papers::compilation::{
    Compilation, Counts, Entry, Passage, Remark, Shown, Source, Thread, compile, proposed, symbol,
};
use text::Kind;

use super::part::{self, divide};
use super::{Extent, all, text};
use crate::cache::Public;
use crate::consultation::parts;
use crate::failure::{Failed, OrFault};
use crate::page::{Here, Page, Visit, render};
use crate::prose::{self, Told};
use crate::report::{title, told};
use crate::secretariat::notice;
use crate::show::{self, Moment};

#[derive(Template)]
#[template(path = "compilation/text.html")]
struct CompilationPage {
    page: Page,
    symbol: String,
    draft: u32,
    title: String,
    revision: Option<u32>,
    issued: String,
    upto: Moment,
    since: u32,
    counts: Counts,
    /// Categories and regions with their counts.
    by: [(&'static str, Vec<(String, u32)>); 2],
    on_document: Vec<Talk>,
    passages: Vec<Para>,
    part: usize,
    parts: usize,
    commented: bool,
    /// The revision that can be issued now, for an officer.
    next: Option<u32>,
}

/// A block with the comments on it.
struct Para {
    id: String,
    class: &'static str,
    /// The level of its heading; 0 for text.
    level: u8,
    label: String,
    /// Whether its number hangs in the margin.
    hangs: bool,
    html: String,
    lang: Lang,
    talks: Vec<Talk>,
}

/// A comment and the replies to it.
struct Talk {
    first: Voice,
    replies: Vec<Voice>,
}

/// A comment as it is shown.
struct Voice {
    id: String,
    /// Whether it was taken back, and only its place is shown.
    gone: bool,
    from: Vec<String>,
    moment: Moment,
    kind: &'static str,
    class: &'static str,
    late: bool,
    /// The comment it answers, if that is not the first: its id, and who spoke.
    answers: Option<(String, String)>,
    lang: Lang,
    html: String,
    wording: String,
    proposal: String,
    stance: Option<&'static str>,
    answer: Option<(&'static str, String)>,
}

/// A part of the compilation of the comments on a draft.
pub(super) async fn page(
    visit: &Visit,
    seen: &Seen,
    draft: &Draft,
    query: &HashMap<String, String>,
) -> Result<Response, Failed> {
    let extent = Extent::of(seen, draft.number);
    let commented = query.contains_key("commented");
    let wanted = query.get("part").and_then(|part| part.parse::<usize>().ok()).unwrap_or(1);
    let since = since(visit, seen, &extent).await?;
    let mut found = part::counts(visit, seen, &extent, &since).await?;
    let blocks = text(visit, seen, draft).await?;
    let counts = counts(visit, seen, &extent, &since).await?;
    let on_places: u32 = found.values().sum();
    if counts.withdrawn > 0 {
        let withdrawn = all(visit, seen, &extent.filter(&["withdrawn"]), None).await?;
        for place in withdrawn.iter().filter_map(part::place) {
            *found.entry(place).or_default() += 1;
        }
    }
    let count = |place: &str| found.get(place).copied().unwrap_or(0);
    let whole = std::iter::once(None).chain(blocks.iter().map(Some));
    let places: Vec<Option<&Shown>> = whole
        .filter(|place| match place {
            Some(shown) => !commented || count(&shown.block.id.to_string()) > 0,
            None => true,
        })
        .collect();
    let number = |place: &Option<&Shown>| {
        place.map_or_else(|| count(""), |shown| count(&shown.block.id.to_string()))
    };
    let parts = divide(&places.iter().map(number).collect::<Vec<_>>());
    let slices = wanted.checked_sub(1).and_then(|at| parts.get(at));
    let slices = slices.ok_or_else(|| Failed::not_found(visit))?;
    let replies = counts.comments.saturating_sub(on_places) + counts.withdrawn;
    let remarks = part::comments(visit, seen, &extent, &places, slices, replies).await?;
    let shown = slices.iter().filter_map(|slice| places[slice.place].cloned()).collect();
    let compilation = compile(Source {
        forum: &seen.forum,
        draft: draft.number,
        title: title(visit, seen, draft),
        lang: visit.lang,
        blocks: shown,
        remarks,
        revision: extent.revision,
        upto: extent.upto,
    });
    let place = Place { part: wanted, parts: parts.len(), commented };
    let mut made = made(visit, seen, &extent, compilation, counts, place).await?;
    made.since = u32::try_from(since.len()).unwrap_or(u32::MAX);
    made.page.notice = notice(visit, query).filter(|_| seen.reader.officer);
    let mut response = render(&made);
    response.extensions_mut().insert(Public);
    Ok(response)
}

/// Where in a long compilation a page stands.
#[derive(Debug, Clone, Copy)]
struct Place {
    part: usize,
    parts: usize,
    commented: bool,
}

/// What was filed after the compilation was issued.
async fn since(visit: &Visit, seen: &Seen, extent: &Extent) -> Result<Vec<Remark>, Failed> {
    if extent.revision.is_none() {
        return Ok(Vec::new());
    }
    let filed = extent.filter(&["filed"]);
    let held = seen.count_comments(&filed).await.or_fault(visit)?;
    let ever = desk::Filter { upto: None, ..filed };
    if seen.count_comments(&ever).await.or_fault(visit)? == held {
        return Ok(Vec::new());
    }
    // Whoever files is told the time of receipt; the store's order is by it, so the rest is new.
    let mut remarks = all(visit, seen, &ever, None).await?;
    remarks.drain(..usize::try_from(held).unwrap_or(0).min(remarks.len()));
    Ok(remarks)
}

/// How many comments it holds in all its parts, and from whom.
async fn counts(
    visit: &Visit,
    seen: &Seen,
    extent: &Extent,
    since: &[Remark],
) -> Result<Counts, Failed> {
    let mut by_entity: HashMap<Option<forum::EntityId>, u32> = HashMap::new();
    let counted = seen.counts_by_entity().await.or_fault(visit)?;
    for count in counted.into_iter().filter(|count| count.draft == extent.draft) {
        let entity = (!count.entity.is_empty()).then_some(forum::EntityId(count.entity));
        *by_entity.entry(entity).or_default() += count.count;
    }
    for remark in since {
        if let Some(count) = by_entity.get_mut(&remark.comment.entity) {
            *count = count.saturating_sub(1);
        }
    }
    let filed = by_entity.iter().map(|(entity, count)| (entity.as_ref(), *count));
    let mut counts = Counts::of(&seen.forum, filed);
    let withdrawn = extent.filter(&["withdrawn"]);
    counts.withdrawn = seen.count_comments(&withdrawn).await.or_fault(visit)?;
    counts.late = late(visit, seen, extent, counts.comments).await?;
    Ok(counts)
}

/// How many comments came after the deadline: they are the last in the order of time.
async fn late(visit: &Visit, seen: &Seen, extent: &Extent, all: u32) -> Result<u32, Failed> {
    let round = seen.forum.report.draft(extent.draft).and_then(|draft| draft.round);
    let Some(deadline) = round.and_then(|round| seen.forum.calendar.deadline(round)) else {
        return Ok(0);
    };
    let grace = i64::from(seen.forum.mandate.grace_minutes) * 60_000;
    let mut filter = extent.filter(&["filed"]);
    filter.upto = Some((deadline.as_millisecond() + grace).min(extent.upto.as_millisecond()));
    let in_time = seen.count_comments(&filter).await.or_fault(visit)?;
    Ok(all.saturating_sub(in_time))
}

async fn made(
    visit: &Visit,
    seen: &Seen,
    extent: &Extent,
    compilation: Compilation,
    counts: Counts,
    place: Place,
) -> Result<CompilationPage, Failed> {
    let heading = visit.say("compilation-heading").with("draft", extent.draft);
    let page = visit.forum_page(seen, Here::Report, heading).await?;
    let told = told(visit);
    let voices = Voices { visit, seen, told: &told };
    let passages = compilation.passages.iter().map(|passage| voices.para(passage)).collect();
    Ok(CompilationPage {
        by: parts(visit, &counts),
        symbol: symbol(&seen.forum, extent.draft, extent.revision, visit.lang),
        draft: extent.draft,
        title: compilation.title.clone(),
        revision: extent.revision,
        issued: show::day(visit.lang, &seen.forum.calendar, extent.upto),
        upto: show::moment(visit.lang, &seen.forum, extent.upto),
        since: 0,
        on_document: compilation.on_document.iter().map(|t| voices.talk(None, t)).collect(),
        passages,
        part: place.part,
        parts: place.parts,
        commented: place.commented,
        next: page.officer.then(|| extent.revision.map_or(0, |revision| revision + 1)),
        counts,
        page,
    })
}

/// Makes what is shown of comments.
struct Voices<'a> {
    visit: &'a Visit,
    seen: &'a Seen,
    told: &'a Told,
}

impl Voices<'_> {
    fn para(&self, passage: &Passage) -> Para {
        let content = &passage.shown.block.content;
        let (class, level, hangs) = match content.kind {
            Kind::Heading(level) => ("head", level.clamp(1, 5), true),
            Kind::Paragraph => ("text", 0, true),
            Kind::Item(_) => ("item", 0, false),
            Kind::Note => ("note", 0, false),
            Kind::Table(_) => ("table", 0, true),
        };
        let name = crate::report::name(self.visit, content);
        Para {
            id: passage.shown.block.id.to_string(),
            class,
            level,
            label: content.label.clone(),
            hangs: hangs && !content.label.is_empty(),
            html: prose::content(content, &name, &|_| None),
            lang: passage.shown.lang,
            talks: passage.threads.iter().map(|t| self.talk(Some(&passage.shown), t)).collect(),
        }
    }

    fn talk(&self, shown: Option<&Shown>, thread: &Thread) -> Talk {
        let mut first = self.voice(shown, &thread.first);
        first.answers = None;
        let mut replies: Vec<Voice> =
            thread.replies.iter().map(|entry| self.voice(shown, entry)).collect();
        for (at, entry) in thread.replies.iter().enumerate() {
            let parent =
                part::parent(&entry.remark).filter(|id| **id != thread.first.remark.comment.id);
            let spoke = parent.and_then(|id| replies.iter().find(|voice| voice.id == id.0));
            replies[at].answers = spoke
                .map(|voice| (voice.id.clone(), voice.from.first().cloned().unwrap_or_default()));
        }
        Talk { first, replies }
    }

    fn voice(&self, shown: Option<&Shown>, entry: &Entry) -> Voice {
        let comment = &entry.remark.comment;
        let filing = comment.filing();
        let class = filing.map_or(Class::OnTime, |filing| filing.class);
        let received = filing.map_or(comment.written, |filing| filing.received);
        let nameless = || vec![self.visit.say("comment-nameless").to_string()];
        Voice {
            id: comment.id.0.clone(),
            gone: entry.number.is_none(),
            from: if entry.from.is_empty() { nameless() } else { entry.from.clone() },
            moment: show::moment(self.visit.lang, &self.seen.forum, received),
            kind: comment.kind.key(),
            class: if class == Class::OnTime { "" } else { class.key() },
            late: matches!(class, Class::Late | Class::Held),
            answers: None,
            lang: comment.lang,
            html: prose::plain_paragraphs(&entry.remark.words.text),
            wording: match shown.and_then(|shown| proposed(shown, comment, &entry.remark.words)) {
                Some(changes) => prose::changes(&changes, self.told, &|_| None),
                None => prose::escaped(entry.remark.words.wording.as_deref().unwrap_or_default()),
            },
            proposal: entry.proposal.clone(),
            stance: comment.stance.map(Stance::key),
            answer: comment.disposition.as_ref().map(|d| (d.outcome.key(), d.reason.clone())),
        }
    }
}
