//! The form of a comment: what is typed is kept whatever happens, and shown before it is filed.

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use desk::{Asked, Failure, Seen};
use forum::comment::{self, Author, CHARACTERS_MAX, Kind, Stance, Step, Target, Words, Writing};
use forum::person::Role;
use forum::{Command, CommentId, EntityId};
use lang::Lang;
use serde::Deserialize;

use super::mark::{MARKS, answers_proposal, proposed};
use super::page::told_changes;
use super::proposed_changes;
use super::wrong::{Wrong, with_the_next};
use crate::body::Whole;
use crate::failure::{Failed, OrFault};
use crate::page::{Here, Page, Visit, render_as, see_other};
use crate::report::name;
use crate::show::{self, Moment};
use crate::{body, prose, refusal};

mod kept;

use kept::{carry_over, take_up};

/// The form as it was filled in; every field comes back as it was typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Filled {
    token: String,
    edit: String,
    /// The proposal of an earlier draft that is proposed anew, when the form is first asked for.
    rebase: String,
    draft: u32,
    on: String,
    reply: String,
    entity: String,
    kind: String,
    lang: String,
    pub(super) text: String,
    pub(super) wording: String,
    /// ADD, SUP or NOC; empty for a view, or for other wording, which is a MOD.
    pub(super) mark: String,
    /// The new text of an ADD.
    pub(super) addition: String,
    /// Of an answer to a proposal: for or against it.
    stance: String,
    pub(super) name: String,
    pub(super) organization: String,
    pub(super) email: String,
    #[serde(rename = "do")]
    act: String,
}

/// What the form is about.
struct Place {
    name: String,
    address: String,
    html: String,
    plain: String,
    lang: Lang,
}

/// Someone the visitor can write for.
pub(crate) struct For {
    pub(crate) id: String,
    pub(crate) name: String,
    /// Whether the visitor files for them too.
    pub(crate) files: bool,
}

#[derive(Template)]
#[template(path = "comment/form.html")]
struct FormPage {
    page: Page,
    token: String,
    filled: Filled,
    place: Place,
    entities: Vec<For>,
    deadline: Option<Moment>,
    late: bool,
    public: bool,
    /// Whether other wording can be proposed for the place.
    proposes: bool,
    /// The other marks that can be chosen.
    marks: Vec<&'static str>,
    /// Whether it answers a proposal, so that one can be for or against it.
    answers_proposal: bool,
    /// The letters of the mark, for the check.
    proposed: Option<&'static str>,
    faults: Vec<Wrong>,
    check: bool,
    difference: String,
    checked_text: String,
    files: bool,
    limit: String,
}

impl FormPage {
    /// Whether this field is wrong.
    fn is_wrong(&self, field: &str) -> bool {
        self.faults.iter().any(|wrong| wrong.field == field)
    }

    /// Whether the next fault rests on another clause: one clause is cited once for all.
    fn closes_a_clause(&self, index: impl std::borrow::Borrow<usize>) -> bool {
        let index = *index.borrow();
        let clause = |index: usize| self.faults.get(index).map(|wrong| wrong.clause.as_str());
        clause(index) != Some("") && clause(index) != clause(index + 1)
    }

    /// The kinds of comment.
    fn kinds(&self) -> [&'static str; 4] {
        Kind::ALL.map(Kind::key)
    }
}

/// The empty form, or one's own draft opened again.
pub(crate) async fn form(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    Query(mut filled): Query<Filled>,
) -> Result<Response, Failed> {
    let seen = visit.seen(&id)?;
    filled.act = String::new();
    if !filled.edit.is_empty() {
        take_up(&visit, &seen, &mut filled).await?;
    } else if !filled.rebase.is_empty() {
        carry_over(&visit, &seen, &mut filled).await?;
    } else if !filled.reply.is_empty() {
        let on = seen.comment(&CommentId(filled.reply.clone())).await.or_fault(&visit)?;
        let on = on.ok_or_else(|| Failed::not_found(&visit))?;
        filled.draft = on.row.comment.draft;
    }
    if filled.kind.is_empty() {
        filled.kind = Kind::Substantive.key().to_owned();
    }
    if filled.lang.is_empty() {
        filled.lang = visit.lang.code().to_owned();
    }
    if place(&visit, &seen, &filled).await?.is_none() {
        return Err(Failed::not_found(&visit));
    }
    show_form(&visit, &seen, filled, Vec::new(), false, StatusCode::OK).await
}

/// Takes the form: back to it, on to the check, kept, handed in or filed.
pub(crate) async fn write(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    Whole(body): Whole,
) -> Result<Response, Failed> {
    let seen = visit.seen(&id)?;
    let mut filled: Filled = body::read(&visit, &body)?;
    for text in [&mut filled.text, &mut filled.wording, &mut filled.addition] {
        *text = lang::strip(&text.replace("\r\n", "\n"));
    }
    for line in [&mut filled.name, &mut filled.organization, &mut filled.email] {
        *line = lang::strip(line).replace('\n', " ").trim().to_owned();
    }
    let Some(key) = visit.key(&filled.token) else {
        let sentence = visit.say("form-token").to_string();
        let wrong = vec![Wrong { field: "", sentence, clause: String::new() }];
        return show_form(&visit, &seen, filled, wrong, false, StatusCode::FORBIDDEN).await;
    };
    if filled.act == "edit" {
        return show_form(&visit, &seen, filled, Vec::new(), false, StatusCode::OK).await;
    }
    let step = match filled.act.as_str() {
        "keep" => Step::Keep,
        "hand-in" => Step::HandIn,
        _ => Step::File,
    };
    let command = match writing(&visit, &seen, &filled, step).await? {
        Ok(writing) => Command::Comment(comment::Command::Write(Box::new(writing))),
        Err(key) => {
            let sentence = visit.say(key).to_string();
            let wrong = vec![Wrong { field: "", sentence, clause: String::new() }];
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return show_form(&visit, &seen, filled, wrong, false, status).await;
        }
    };
    let asked = asked(&visit, Some(key));
    let forum = seen.forum.id();
    if filled.act == "check" {
        let rehearsed = visit.app.desk.rehearse(forum, asked, command).await;
        return match rehearsed {
            Ok(()) => show_form(&visit, &seen, filled, Vec::new(), true, StatusCode::OK).await,
            Err(failure) => come_back(&visit, &seen, filled, &failure).await,
        };
    }
    match visit.app.desk.perform(forum, asked, command).await {
        Ok(done) => Ok(lead_on(&visit, &id, step, done.comment)),
        Err(failure) => come_back(&visit, &seen, filled, &failure).await,
    }
}

fn lead_on(visit: &Visit, forum: &str, step: Step, comment: Option<CommentId>) -> Response {
    let base = format!("/{}/{forum}", visit.lang);
    match (step, comment) {
        (Step::File, Some(comment)) => see_other(&format!("{base}/receipts/{comment}")),
        (Step::HandIn, _) => see_other(&format!("{base}/comments?done=handed-in")),
        _ => see_other(&format!("{base}/comments?done=kept")),
    }
}

/// The form comes back with what was typed, and with all that is wrong, in the form's order.
async fn come_back(
    visit: &Visit,
    seen: &Seen,
    filled: Filled,
    failure: &Failure,
) -> Result<Response, Failed> {
    let (status, key) = match failure {
        Failure::Refused(refused) => {
            let first = Wrong::of(visit, seen, &filled, refused);
            let wrongs = with_the_next(visit, seen, &filled, first).await?;
            return show_form(visit, seen, filled, wrongs, false, refusal::status(refused)).await;
        }
        Failure::Fault(_) => (StatusCode::SERVICE_UNAVAILABLE, "failure-fault"),
        Failure::Busy => (StatusCode::SERVICE_UNAVAILABLE, "failure-busy"),
    };
    let sentence = visit.say(key).to_string();
    let wrong = vec![Wrong { field: "", sentence, clause: String::new() }];
    show_form(visit, seen, filled, wrong, false, status).await
}

pub(super) fn asked(visit: &Visit, form: Option<String>) -> Asked {
    Asked {
        by: visit.person.clone(),
        clock: false,
        begun: visit.begun,
        received: visit.app.desk.clock().now(),
        form,
    }
}

/// What the form asks for as a command, or the sentence for what does not read.
pub(super) async fn writing(
    visit: &Visit,
    seen: &Seen,
    filled: &Filled,
    step: Step,
) -> Result<Result<Writing, &'static str>, Failed> {
    let target = match (filled.on.as_str(), filled.reply.as_str()) {
        ("", "") => Target::Document,
        ("", reply) => Target::Comment(CommentId::from(reply)),
        (on, _) => match on.parse() {
            Ok(block) => Target::Block(block),
            Err(()) => return Ok(Err("refusal-unknown-paragraph")),
        },
    };
    let kind = Kind::ALL.into_iter().find(|kind| kind.key() == filled.kind);
    let Some(kind) = kind else { return Ok(Err("form-unreadable")) };
    let place = place(visit, seen, filled).await?;
    let plain = place.as_ref().map_or("", |place| place.plain.as_str());
    let (proposes, wording) = proposed(filled, plain);
    let stances = [Stance::Support, Stance::Objection];
    let stance = stances.into_iter().find(|stance| stance.key() == filled.stance);
    let entity = (!filled.entity.is_empty()).then(|| EntityId(filled.entity.clone()));
    let author = match (&visit.person, &entity) {
        (None, None) => Some(Author {
            name: filled.name.clone(),
            organization: filled.organization.clone(),
            email: filled.email.clone(),
        }),
        _ => None,
    };
    Ok(Ok(Writing {
        comment: (!filled.edit.is_empty()).then(|| CommentId(filled.edit.clone())),
        draft: filled.draft,
        target,
        kind,
        lang: filled.lang.parse().unwrap_or(visit.lang),
        proposes,
        stance,
        words: Words { text: filled.text.trim().to_owned(), wording },
        entity,
        author,
        step,
    }))
}

impl Place {
    /// A place of which no text is shown: the whole draft, or a comment.
    fn bare(visit: &Visit, name: &str, address: String) -> Self {
        let name = visit.say(name).to_string();
        Place { name, address, html: String::new(), plain: String::new(), lang: visit.lang }
    }
}

/// Where the form's comment would stand, if the draft has such a place.
async fn place(visit: &Visit, seen: &Seen, filled: &Filled) -> Result<Option<Place>, Failed> {
    let base = format!("/{}/{}", visit.lang, seen.forum.id());
    let Some(draft) = seen.draft(filled.draft) else { return Ok(None) };
    let address = format!("{base}/report/drafts/{}", filled.draft);
    if !filled.reply.is_empty() {
        let address = format!("{base}/comments/{}", filled.reply);
        return Ok(Some(Place::bare(visit, "comment-reply", address)));
    }
    if filled.on.is_empty() {
        return Ok(Some(Place::bare(visit, "report-whole", address)));
    }
    // Wording is proposed for the text that governs, which is that of the working language.
    let working = seen.forum.mandate.working_language;
    let shown = seen.block(draft, &filled.on, working).await.or_fault(visit)?;
    let Some(shown) = shown else { return Ok(None) };
    let content = shown.block.content;
    let name = name(visit, &content);
    Ok(Some(Place {
        html: prose::content(&content, &name, &|_| None),
        plain: content.plain(),
        address: format!("{address}#{}", filled.on),
        lang: working,
        name,
    }))
}

async fn show_form(
    visit: &Visit,
    seen: &Seen,
    mut filled: Filled,
    faults: Vec<Wrong>,
    check: bool,
    status: StatusCode,
) -> Result<Response, Failed> {
    // A form for a place that is gone comes back all the same, with what was typed.
    let place = place(visit, seen, &filled).await?.unwrap_or_else(|| {
        let address = format!("/{}/{}/report", visit.lang, seen.forum.id());
        Place::bare(visit, "report-whole", address)
    });
    let title = visit.say("comment-on").with("draft", filled.draft).with("name", &place.name);
    let mut page = visit.forum_page(seen, Here::Report, title).await?;
    page.path = format!("/{}/report/drafts/{}", seen.forum.id(), filled.draft);
    let entities = entities(visit, seen);
    let window = comment::window(&seen.forum, filled.draft, visit.begun, seen.now);
    let deadline = window.as_ref().ok().and_then(|window| window.deadline);
    let member = entities.iter().any(|one| {
        let entity = seen.forum.entities.get(&EntityId(one.id.clone()));
        entity.is_some_and(|e| seen.forum.mandate.proposals_by.contains(&e.category))
    });
    let proposes = member && !place.plain.is_empty() && !place.html.contains("<table");
    let marks = match (member, filled.reply.is_empty(), filled.on.is_empty()) {
        (true, true, true) => &MARKS[..1],
        (true, true, false) => &MARKS[..],
        _ => &[],
    };
    let answers_proposal = member && answers_proposal(visit, seen, &filled.reply).await?;
    if proposes && filled.wording.is_empty() {
        filled.wording.clone_from(&place.plain);
    }
    if filled.entity.is_empty() && visit.person.is_some() {
        filled.entity = entities.first().map_or_else(String::new, |one| one.id.clone());
    }
    let (proposed, wording) = proposed(&filled, &place.plain);
    let words = Words { text: String::new(), wording };
    let changes = if check { proposed_changes(proposed, &place.plain, &words) } else { Vec::new() };
    let difference = prose::changes(&changes, &told_changes(visit), &|_| None);
    let files = entities.iter().all(|one| one.id != filled.entity || one.files);
    let form = FormPage {
        token: visit.token(),
        checked_text: prose::plain_paragraphs(&filled.text),
        deadline: deadline.map(|at| show::moment(visit.lang, &seen.forum, at)),
        late: deadline.is_some_and(|at| seen.now > at),
        public: visit.person.is_none(),
        limit: lang::number(visit.lang, i64::try_from(CHARACTERS_MAX).unwrap_or(0)),
        page,
        filled,
        place,
        entities,
        proposes,
        marks: marks.iter().map(|(key, _)| *key).collect(),
        answers_proposal,
        proposed: proposed.map(|mark| mark.letters()),
        faults,
        check,
        difference,
        files,
    };
    Ok(render_as(status, &form))
}

/// The entities the visitor can write for.
pub(crate) fn entities(visit: &Visit, seen: &Seen) -> Vec<For> {
    let mut entities: Vec<For> = Vec::new();
    for role in &seen.roles {
        let Some(id) = role.entity() else { continue };
        let Some(entity) = seen.forum.entities.get(id) else { continue };
        let files = matches!(role, Role::FocalPoint(_));
        match entities.iter_mut().find(|one| one.id == id.0) {
            Some(one) => one.files |= files,
            None => entities.push(For {
                id: id.0.clone(),
                name: entity.name.say(visit.lang).to_owned(),
                files,
            }),
        }
    }
    entities
}
