//! The consolidated text as a page, long ones in parts.

use std::collections::HashMap;

use amend::{Existing, Mark, Shown as Proposed, TextRow};
use askama::Template;
use axum::response::Response;
use desk::Seen;
use forum::Forum;
use forum::report::Draft;
use lang::Lang;
use papers::compilation::Shown;
use papers::consolidation::{About, Consolidation, Form, Passage, Sourced, Voice, legend};
use redline::Change;
use text::{Content, Kind};

use super::gathered;
use crate::cache::Public;
use crate::compilation::{Slice, divide};
use crate::failure::Failed;
use crate::page::{Here, Page, Visit, render};
use crate::prose::{self, Told};
use crate::report::told;
use crate::show::{self, Moment};
use crate::words::sentence;

#[derive(Template)]
#[template(path = "consolidation/text.html")]
struct ConsolidationPage {
    page: Page,
    symbol: String,
    draft: u32,
    title: String,
    count: u32,
    form: &'static str,
    forms: [&'static str; 4],
    legend: Vec<String>,
    body: Body,
    part: usize,
    parts: usize,
    /// Whether only paragraphs with a proposal are shown; tables never show others.
    proposed: bool,
}

/// What is laid out, in one of the forms.
enum Body {
    Passages(Vec<Para>),
    Columns(Vec<Row>),
    Sources(Vec<Source>),
}

/// A place of the text with the proposals on it.
struct Para {
    /// The address of the block; a place that is none has a heading instead.
    id: String,
    heading: &'static str,
    class: &'static str,
    level: u8,
    label: String,
    hangs: bool,
    html: String,
    lang: Lang,
    bracketed: bool,
    voices: Vec<Said>,
}

/// A proposal as it is shown.
struct Said {
    comment: String,
    letters: &'static str,
    emphatic: bool,
    id: String,
    number: String,
    from: Vec<String>,
    moment: Option<Moment>,
    lang: Lang,
    html: String,
    /// The key of what is said where no text shows what is proposed.
    instead: &'static str,
    reason: String,
    supports: Vec<String>,
    objections: Vec<String>,
    outcome: Option<&'static str>,
}

/// A row of three columns: the existing text, then each proposed text with its sources.
struct Row {
    id: String,
    heading: &'static str,
    label: String,
    html: String,
    lang: Lang,
    proposed: Vec<Column>,
}

struct Column {
    letters: &'static str,
    emphatic: bool,
    /// Each proposal that has it so, its comment, and who stands behind it.
    sources: Vec<(String, String, Vec<String>)>,
    html: String,
    instead: &'static str,
}

/// A source, with its proposals by where they stand.
struct Source {
    code: String,
    from: Vec<String>,
    voices: Vec<(String, String, Said)>,
}

/// A part of the consolidated text of a draft.
pub(super) async fn page(
    visit: &Visit,
    seen: &Seen,
    draft: &Draft,
    form: Form,
    query: &HashMap<String, String>,
) -> Result<Response, Failed> {
    let wanted = query.get("part").and_then(|part| part.parse::<usize>().ok()).unwrap_or(1);
    let proposed = query.contains_key("proposed");
    let made = gathered(visit, seen, draft).await?;
    let telling = Telling { visit, forum: &seen.forum, made: &made, told: told(visit) };
    let (body, parts) = telling.body(form, proposed, wanted);
    let body = body.ok_or_else(|| Failed::not_found(visit))?;
    let heading = visit.say("consolidation-heading").with("draft", draft.number);
    let page = ConsolidationPage {
        page: visit.forum_page(seen, Here::Report, heading).await?,
        symbol: made.symbol.clone(),
        draft: draft.number,
        title: made.title.clone(),
        count: u32::try_from(made.count()).unwrap_or(u32::MAX),
        form: form.key(),
        forms: Form::ALL.map(Form::key),
        legend: legend(&made, form, &|key, facts| sentence(visit.lang, key, facts)),
        body,
        part: wanted,
        parts,
        proposed,
    };
    let mut response = render(&page);
    response.extensions_mut().insert(Public);
    Ok(response)
}

/// Makes what is shown of proposals.
struct Telling<'a> {
    visit: &'a Visit,
    forum: &'a Forum,
    made: &'a Consolidation,
    told: Told,
}

/// Divides places with so many proposals each, and gives the wanted part if there is one.
fn part(counts: Vec<usize>, wanted: usize) -> (Option<Vec<Slice>>, usize) {
    let count = |count| u32::try_from(count).unwrap_or(u32::MAX);
    let parts = divide(&counts.into_iter().map(count).collect::<Vec<_>>());
    let slices = wanted.checked_sub(1).and_then(|at| parts.get(at)).cloned();
    (slices, parts.len())
}

/// What of a place stands on a part.
fn cut<T>(all: Vec<T>, slice: &Slice) -> Vec<T> {
    let (offset, limit) = (slice.offset as usize, slice.limit as usize);
    all.into_iter().skip(offset).take(limit).collect()
}

impl Telling<'_> {
    /// The wanted part in a form, and how many parts there are.
    fn body(&self, form: Form, proposed: bool, wanted: usize) -> (Option<Body>, usize) {
        match form {
            Form::Text | Form::Brackets => {
                let mut all = self.made.passages(form == Form::Brackets);
                all.retain(|passage| !proposed || !passage.voices.is_empty());
                let counts = all.iter().map(|passage| passage.voices.len()).collect();
                let (slices, parts) = part(counts, wanted);
                let para = |slice: &Slice| {
                    let mut passage = all[slice.place].clone();
                    passage.voices = cut(passage.voices, slice);
                    self.para(passage)
                };
                (slices.map(|slices| Body::Passages(slices.iter().map(para).collect())), parts)
            }
            Form::Columns => {
                let all = self.made.by_text();
                let (slices, parts) = part(all.iter().map(|r| r.proposed.len()).collect(), wanted);
                let row = |slice: &Slice| {
                    let mut row = all[slice.place].clone();
                    row.proposed = cut(row.proposed, slice);
                    self.row(row)
                };
                (slices.map(|slices| Body::Columns(slices.iter().map(row).collect())), parts)
            }
            Form::Sources => {
                let all = self.made.by_source();
                let (slices, parts) = part(all.iter().map(|s| s.voices.len()).collect(), wanted);
                let source = |slice: &Slice| {
                    let mut source = all[slice.place].clone();
                    source.voices = cut(source.voices, slice);
                    self.source(source)
                };
                (slices.map(|slices| Body::Sources(slices.iter().map(source).collect())), parts)
            }
        }
    }

    fn para(&self, passage: Passage<'_>) -> Para {
        let voices = passage.voices.into_iter().map(|voice| self.said(voice)).collect();
        let About::Block(shown) = passage.about else {
            return Para {
                id: String::new(),
                heading: heading(passage.about),
                class: "head",
                level: 1,
                label: String::new(),
                hangs: false,
                html: String::new(),
                lang: self.made.lang,
                bracketed: false,
                voices,
            };
        };
        let content = &shown.block.content;
        let (class, level, hangs) = match content.kind {
            Kind::Heading(level) => ("head", level.clamp(1, 5), true),
            Kind::Paragraph => ("text", 0, true),
            Kind::Item(_) => ("item", 0, false),
            Kind::Note => ("note", 0, false),
            Kind::Table(_) => ("table", 0, true),
        };
        let bracketed = passage.bracketed.is_some();
        let lang = passage.bracketed.as_ref().map_or(shown.lang, |(_, lang)| *lang);
        Para {
            id: shown.block.id.to_string(),
            heading: "",
            class,
            level,
            label: content.label.clone(),
            hangs: hangs && !content.label.is_empty(),
            html: match passage.bracketed {
                Some((runs, _)) => prose::runs(&runs, &|_| None),
                None => self.html(content),
            },
            lang,
            bracketed,
            voices,
        }
    }

    fn html(&self, content: &Content) -> String {
        let name = crate::report::name(self.visit, content);
        prose::content(content, &name, &|_| None)
    }

    fn said(&self, voice: Voice<'_>) -> Said {
        let facts = voice.facts;
        let reason = voice.reason.map(prose::plain_paragraphs);
        let names = |names: Vec<&str>| names.into_iter().map(str::to_owned).collect();
        Said {
            comment: facts.map_or_else(String::new, |facts| facts.comment.0.clone()),
            letters: voice.mark.letters(),
            emphatic: voice.mark == (Mark::Noc { emphatic: true }),
            id: voice.id.to_string(),
            number: voice.number.unwrap_or_default(),
            from: facts.map(|facts| facts.from.clone()).unwrap_or_default(),
            moment: facts.map(|facts| show::moment(self.visit.lang, self.forum, facts.received)),
            lang: facts.map_or(self.made.lang, |facts| facts.lang),
            instead: instead(voice.mark),
            html: self.changes(&voice.changes),
            reason: reason.unwrap_or_default(),
            supports: names(voice.supports),
            objections: names(voice.objections),
            outcome: facts.and_then(|facts| facts.outcome).map(|outcome| outcome.key()),
        }
    }

    fn changes(&self, changes: &[Change]) -> String {
        prose::changes(changes, &self.told, &|_| None)
    }

    fn row(&self, row: TextRow<'_>) -> Row {
        let shown = match row.existing {
            Existing::Block(block) => self.made.shown(block.id),
            _ => None,
        };
        let column = |column: amend::Column<'_>| Column {
            letters: column.mark.letters(),
            emphatic: column.mark == (Mark::Noc { emphatic: true }),
            sources: column.sources.iter().map(|id| self.behind(id)).collect(),
            html: match column.shown {
                Proposed::New(content) => self.changes(&[Change::Inserted(content.runs.clone())]),
                Proposed::Changed(changes) => self.changes(&changes),
                Proposed::Replaced { .. } | Proposed::Nothing => String::new(),
            },
            instead: instead(column.mark),
        };
        Row {
            id: shown.map_or_else(String::new, |shown| shown.block.id.to_string()),
            heading: match row.existing {
                Existing::Whole => "consolidation-whole",
                Existing::Nothing => "consolidation-new",
                Existing::Missing => "compilation-unplaced",
                Existing::Block(_) => "",
            },
            label: shown.map_or_else(String::new, |shown| shown.block.content.label.clone()),
            html: shown.map_or_else(String::new, |shown| self.html(&shown.block.content)),
            lang: shown.map_or(self.made.lang, |shown| shown.lang),
            proposed: row.proposed.into_iter().map(column).collect(),
        }
    }

    /// A proposal by its id, its comment, and who stands behind it.
    fn behind(&self, id: &amend::ProposalId) -> (String, String, Vec<String>) {
        let proposal = self.made.proposal(id);
        let comment = proposal.map_or_else(String::new, |one| one.comment.0.clone());
        (id.to_string(), comment, proposal.map(|one| one.from.clone()).unwrap_or_default())
    }

    fn source(&self, source: Sourced<'_>) -> Source {
        let facts = source.voices.first().and_then(|(_, voice)| voice.facts);
        let from = facts.map(|facts| facts.from.clone()).unwrap_or_default();
        let voice = |(about, voice): (About<'_>, Voice<'_>)| {
            let (id, place) = match about {
                About::Block(shown) => (shown.block.id.to_string(), self.place(shown)),
                about => (String::new(), self.visit.say(heading(about)).to_string()),
            };
            // Who stands behind them is said once, in front of the row.
            (id, place, Said { from: Vec::new(), ..self.said(voice) })
        };
        let voices = source.voices.into_iter().map(voice).collect();
        Source { code: source.source.join("/"), from, voices }
    }

    fn place(&self, shown: &Shown) -> String {
        crate::report::name(self.visit, &shown.block.content)
    }
}

/// The key of the name of a place that is no block.
fn heading(about: About<'_>) -> &'static str {
    match about {
        About::Whole => "consolidation-whole",
        About::Missing => "compilation-unplaced",
        About::Block(_) => "",
    }
}

/// The key of what is said where no text shows what is proposed.
fn instead(mark: Mark) -> &'static str {
    papers::consolidation::without_text(mark).unwrap_or_default()
}
