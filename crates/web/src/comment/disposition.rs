//! What becomes of comments: the list of those that need a decision, and the decision for many.

use askama::Template;
use axum::response::Response;
use desk::{Filter, Seen, Sheet};
use forum::CommentId;
use forum::comment::{Command, Outcome, Target};

use super::page::told_changes;
use super::{proposal, proposed_changes, who};
use crate::failure::{Failed, OrFault};
use crate::page::{Here, Page, Visit, render_as, see_other};
use crate::prose;
use crate::secretariat::{Back, Officer, OfficersForm, Sent, perform};
use crate::show::{self, Moment};

mod listed;

use listed::Part;

/// So many comments stand on one page.
const PAGE_COMMENTS: u32 = 50;

#[derive(Template)]
#[template(path = "comment/disposition.html")]
struct List {
    page: Page,
    back: Back,
    sent: Sent,
    drafts: Vec<u32>,
    draft: u32,
    all: bool,
    count: String,
    part: u32,
    parts: u32,
    places: Vec<Place>,
    outcomes: Vec<&'static str>,
}

/// Comments on one place of the draft, under its number and text.
struct Place {
    /// The number of the paragraph, or its id where it has none; empty for the whole draft.
    label: String,
    /// What the paragraph says.
    text: String,
    /// Its address.
    at: String,
    rows: Vec<Row>,
}

struct Row {
    id: String,
    who: String,
    organization: String,
    received: Option<Moment>,
    late: bool,
    kind: &'static str,
    reply: bool,
    lang: lang::Lang,
    words: String,
    wording: String,
    proposal: String,
    answer: Option<(&'static str, String)>,
    ticked: bool,
}

/// Which part of which list is asked for.
struct Asked {
    draft: u32,
    all: bool,
    part: u32,
}

/// The comments of a draft that need a decision, or all of them.
pub(crate) async fn open(officer: Officer) -> Result<Response, Failed> {
    let mut sent = Sent::default();
    for (name, value) in &officer.query {
        sent.put(name, value);
    }
    list(&officer.visit, &officer.seen, sent, officer.notice(), Back::default()).await
}

impl Asked {
    /// What the address or the form asks for; the newest draft commented on unless it says.
    fn read(seen: &Seen, sent: &Sent) -> Asked {
        let current = seen.forum.report.current().map_or(1, |draft| draft.number);
        Asked {
            draft: sent.get("draft").parse().unwrap_or(current),
            all: sent.get("show") == "all",
            part: sent.get("part").parse().unwrap_or(1).max(1),
        }
    }

    fn filter(&self) -> Filter {
        Filter {
            draft: Some(self.draft),
            stages: vec!["filed"],
            open_only: !self.all,
            ..Filter::default()
        }
    }
}

async fn list(
    visit: &Visit,
    seen: &Seen,
    sent: Sent,
    notice: Option<String>,
    back: Back,
) -> Result<Response, Failed> {
    let mut asked = Asked::read(seen, &sent);
    let mut page = visit.forum_page(seen, Here::Desk, visit.say("dispose-title")).await?;
    page.notice = notice;
    let count = seen.count_comments(&asked.filter()).await.or_fault(visit)?;
    let parts = count.div_ceil(PAGE_COMMENTS).max(1);
    asked.part = asked.part.min(parts);
    let part = listed::part(visit, seen, &asked.filter(), asked.part).await?;
    let key = if asked.all { "dispose-all-count" } else { "dispose-open-count" };
    let list = List {
        back,
        drafts: seen.forum.report.drafts.iter().map(|draft| draft.number).collect(),
        draft: asked.draft,
        all: asked.all,
        count: visit.say(key).count("count", count).with("draft", asked.draft).to_string(),
        part: asked.part,
        parts,
        places: places(visit, seen, asked.draft, &part, &sent),
        outcomes: Outcome::ALL.iter().map(|outcome| outcome.key()).collect(),
        sent,
        page,
    };
    Ok(render_as(list.back.status(), &list))
}

fn places(visit: &Visit, seen: &Seen, draft: u32, part: &Part, sent: &Sent) -> Vec<Place> {
    let mut places: Vec<Place> = Vec::new();
    let mut last = None;
    for (block, sheet) in &part.rows {
        let content = block.and_then(|id| part.contents.get(&id));
        let text = content.map_or_else(String::new, text::Content::plain);
        if last != Some(*block) {
            last = Some(*block);
            let label = content.map(|content| content.label.clone()).unwrap_or_default();
            let id = block.map_or_else(String::new, |id| id.to_string());
            let label = if label.is_empty() { id.clone() } else { label };
            let base = format!("/{}/{}/report/drafts/{draft}", visit.lang, seen.forum.id());
            let at = if id.is_empty() { base } else { format!("{base}#{id}") };
            places.push(Place { label, text: text.clone(), at, rows: Vec::new() });
        }
        if let Some(place) = places.last_mut() {
            place.rows.push(row(visit, seen, &text, sheet, sent));
        }
    }
    places
}

fn row(visit: &Visit, seen: &Seen, said: &str, sheet: &Sheet, sent: &Sent) -> Row {
    let comment = &sheet.row.comment;
    let filing = comment.filing();
    let told = told_changes(visit);
    let changes = proposed_changes(comment.proposes, said, &sheet.words);
    let wording = prose::changes(&changes, &told, &|_| None);
    let answer = comment.disposition.as_ref();
    Row {
        id: comment.id.0.clone(),
        who: who(visit, seen, sheet),
        organization: sheet.author.as_ref().map_or_else(String::new, |(_, org)| org.clone()),
        received: filing.map(|f| show::moment(visit.lang, &seen.forum, f.received)),
        late: filing.is_some_and(|f| matches!(f.class.key(), "late" | "held")),
        kind: comment.kind.key(),
        proposal: proposal(seen, comment).unwrap_or_default(),
        reply: matches!(comment.target, Target::Comment(_)),
        lang: comment.lang,
        words: prose::plain_paragraphs(&sheet.words.text),
        wording,
        answer: answer.map(|answer| (answer.outcome.key(), answer.reason.clone())),
        ticked: sent.has("comment", &comment.id.0),
    }
}

/// Records what became of the comments ticked, or of all on the page.
pub(crate) async fn dispose(form: OfficersForm) -> Result<Response, Failed> {
    let OfficersForm { visit, seen, sent, mut back, .. } = form;
    let named = if sent.get("which") == "page" { "on-page" } else { "comment" };
    let comments: Vec<CommentId> = sent.all(named).into_iter().map(CommentId::from).collect();
    if comments.is_empty() {
        back.add("comments", visit.say("dispose-none-ticked"));
    }
    let outcome = Outcome::ALL.into_iter().find(|one| one.key() == sent.get("outcome"));
    if outcome.is_none() {
        back.add("outcome", visit.say("dispose-no-outcome"));
    }
    let name = visit.say("field-reason").to_string();
    back.want(&visit, "reason", sent.get("reason"), &name);
    let Some(outcome) = outcome.filter(|_| !back.is_back()) else {
        return list(&visit, &seen, sent, None, back).await;
    };
    let command = Command::Dispose { comments, outcome, reason: sent.text("reason") };
    match perform(&visit, &seen, forum::Command::Comment(command)).await {
        Ok(_) => {
            let asked = Asked::read(&seen, &sent);
            let show = if asked.all { "&show=all" } else { "" };
            Ok(see_other(&format!(
                "/{}/{}/desk/dispositions?draft={}{show}&part={}&done=disposed",
                visit.lang,
                seen.forum.id(),
                asked.draft,
                asked.part
            )))
        }
        Err(back) => list(&visit, &seen, sent, None, back).await,
    }
}
