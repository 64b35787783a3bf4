//! Drafts in the making: brought in after a look at what was read, translated, published.

use askama::Template;
use axum::extract::Request;
use axum::response::Response;
use desk::Seen;
use forum::command::Command;
use forum::report;
use lang::Lang;

use crate::failure::{Failed, OrFault};
use crate::page::{Here, Page, Visit, render_as, see_other};
use crate::secretariat::todo::{is_asked, next_draft};
use crate::secretariat::{Back, Officer, OfficersForm, Sent, perform};
use crate::sheaf::Sheaf;
use crate::show;

mod carried;
mod reading;

use carried::Carried;

#[derive(Template)]
#[template(path = "report/officer/drafts.html")]
struct Drafts {
    page: Page,
    back: Back,
    sent: Sent,
    /// The draft whose turn it is; none once the final report is posted.
    next: Option<u32>,
    /// When it is to be posted.
    planned: String,
    /// Whether it was brought in already, and would be brought in anew.
    again: bool,
    drafts: Vec<u32>,
    langs: Vec<Lang>,
    working: Lang,
    publishing: Option<Publishing>,
}

/// A draft that can be published.
struct Publishing {
    number: u32,
    facts: String,
    /// Languages in which it is translated, and in which it is not.
    translated: String,
    missing: String,
    /// Whether it waits for a second officer already.
    asked: bool,
}

#[derive(Template)]
#[template(path = "report/officer/preview.html")]
struct Preview {
    page: Page,
    back: Back,
    carried: String,
    seal: String,
    draft: u32,
    /// The language of a translation; none for a draft.
    lang: Option<Lang>,
    title: String,
    action: String,
    facts: String,
    opinions: String,
    headings: Vec<String>,
    losses: Vec<String>,
    /// How the draft descends from the last one, one sentence for each way.
    turns: Vec<String>,
    last: u32,
}

/// The page of the drafts in the making.
pub(crate) async fn import_form(officer: Officer) -> Result<Response, Failed> {
    let (visit, seen) = (&officer.visit, &officer.seen);
    drafts(visit, seen, Sent::default(), officer.notice(), Back::default()).await
}

async fn drafts(
    visit: &Visit,
    seen: &Seen,
    sent: Sent,
    notice: Option<String>,
    back: Back,
) -> Result<Response, Failed> {
    let mut page = visit.forum_page(seen, Here::Desk, visit.say("drafts-title")).await?;
    page.notice = notice;
    let mandate = &seen.forum.mandate;
    let next = next_draft(seen);
    let slot = next.map(|number| {
        let round = mandate.round_numbered(number);
        round.map_or(forum::calendar::Slot::Final, |r| forum::calendar::Slot::Posting(r.key))
    });
    let dated = slot.and_then(|slot| seen.forum.calendar.get(&slot));
    let working = mandate.working_language;
    let drafts = Drafts {
        page,
        sent,
        next,
        planned: dated.map_or_else(String::new, |d| show::when(visit.lang, &d.when)),
        again: next.is_some_and(|number| seen.forum.report.draft(number).is_some()),
        drafts: seen.forum.report.drafts.iter().rev().map(|draft| draft.number).collect(),
        langs: Lang::ALL.into_iter().filter(|lang| *lang != working).collect(),
        working,
        publishing: publishing(visit, seen),
        back,
    };
    Ok(render_as(drafts.back.status(), &drafts))
}

fn publishing(visit: &Visit, seen: &Seen) -> Option<Publishing> {
    let draft = seen.forum.report.drafts.iter().rfind(|draft| draft.posted.is_none())?;
    let mandate = &seen.forum.mandate;
    let others = mandate.languages.iter().filter(|lang| **lang != mandate.working_language);
    let (done, missing): (Vec<&Lang>, Vec<&Lang>) =
        others.partition(|lang| draft.translations.contains_key(lang));
    let names = |langs: Vec<&Lang>| {
        langs.into_iter().map(|lang| lang.own_name()).collect::<Vec<_>>().join(" · ")
    };
    let facts = visit
        .say("drafts-facts")
        .with("draft", draft.number)
        .count("paragraphs", draft.blocks.len())
        .count("opinions", draft.opinions);
    Some(Publishing {
        number: draft.number,
        facts: facts.to_string(),
        translated: names(done),
        missing: names(missing),
        asked: is_asked(seen, draft.number),
    })
}

/// Shows what was read of a draft, or brings it in once an officer has looked at it.
pub(crate) async fn import(
    Officer { visit, seen, .. }: Officer,
    request: Request,
) -> Result<Response, Failed> {
    let sheaf = Sheaf::read(&visit, request).await?;
    if let Some(carried) = Carried::opened(&visit, &sheaf.sent) {
        return store(&visit, &seen, sheaf.sent, carried, None).await;
    }
    let Some(number) = next_draft(&seen) else { return Err(Failed::not_found(&visit)) };
    let mut back = Back::default();
    let carried = reading::draft(&visit, &sheaf, number, &mut back).await;
    let Some(carried) = carried.filter(|_| !back.is_back()) else {
        return drafts(&visit, &seen, sheaf.sent, None, back).await;
    };
    preview(&visit, &seen, carried, &sheaf.sent, None, Back::default()).await
}

/// Shows what was read of a translation, or brings it in.
pub(crate) async fn translate(
    Officer { visit, seen, .. }: Officer,
    request: Request,
) -> Result<Response, Failed> {
    let sheaf = Sheaf::read(&visit, request).await?;
    let lang: Option<Lang> = sheaf.sent.get("lang").parse().ok();
    let lang = lang.filter(|lang| *lang != seen.forum.mandate.working_language);
    if let (Some(carried), Some(lang)) = (Carried::opened(&visit, &sheaf.sent), lang) {
        return store(&visit, &seen, sheaf.sent, carried, Some(lang)).await;
    }
    let mut back = Back::default();
    if lang.is_none() {
        back.add("lang", visit.say("drafts-no-language"));
    }
    let number = sheaf.sent.get("draft").parse().ok();
    let number = number.filter(|number| seen.forum.report.draft(*number).is_some());
    let Some(number) = number else { return Err(Failed::not_found(&visit)) };
    let carried = reading::translation(&visit, &sheaf, number, &mut back).await;
    let Some(carried) = carried.filter(|_| !back.is_back()) else {
        return drafts(&visit, &seen, sheaf.sent, None, back).await;
    };
    preview(&visit, &seen, carried, &sheaf.sent, lang, Back::default()).await
}

async fn store(
    visit: &Visit,
    seen: &Seen,
    sent: Sent,
    carried: Carried,
    lang: Option<Lang>,
) -> Result<Response, Failed> {
    if visit.key(sent.get("token")).is_none() {
        return preview(visit, seen, carried, &sent, lang, Back::token(visit)).await;
    }
    let (draft, title) = (carried.draft, sent.text("title"));
    let (contents, opinions) = (carried.contents.clone(), carried.opinions);
    let (command, done) = match lang {
        None => (report::Command::Import { draft, title, contents, opinions }, "imported"),
        Some(lang) => (report::Command::Translate { draft, lang, title, contents }, "translated"),
    };
    match perform(visit, seen, Command::Report(command)).await {
        Ok(_) => {
            let at = format!("/{}/{}/desk/drafts?done={done}", visit.lang, seen.forum.id());
            Ok(see_other(&at))
        }
        Err(back) => preview(visit, seen, carried, &sent, lang, back).await,
    }
}

async fn preview(
    visit: &Visit,
    seen: &Seen,
    carried: Carried,
    sent: &Sent,
    lang: Option<Lang>,
    back: Back,
) -> Result<Response, Failed> {
    let title = visit.say("preview-title").with("draft", carried.draft);
    let page = visit.forum_page(seen, Here::Desk, title).await?;
    let last = carried.draft.saturating_sub(1);
    let turns = match (lang, seen.forum.report.draft(last)) {
        (None, Some(before)) => {
            let working = seen.forum.mandate.working_language;
            let blocks = seen.blocks(before, working).await.or_fault(visit)?;
            reading::turns(visit, blocks, carried.contents.clone()).await
        }
        _ => Vec::new(),
    };
    let heading = |content: &&text::Content| content.is_heading();
    let told = |content: &text::Content| {
        format!("{} {}", content.label, content.plain()).trim().to_owned()
    };
    let text = carried.text();
    let title = sent.text("title");
    let to = if lang.is_some() { "translations" } else { "drafts" };
    let preview = Preview {
        seal: carried::seal(visit, &text),
        carried: text,
        draft: carried.draft,
        lang,
        title: if title.is_empty() { carried.title.clone() } else { title },
        action: page.at(&format!("/desk/{to}")),
        facts: visit.say("preview-facts").count("count", carried.contents.len()).to_string(),
        opinions: visit.say("preview-opinions").count("count", carried.opinions).to_string(),
        headings: carried.contents.iter().filter(heading).map(told).collect(),
        losses: carried.losses.iter().map(|loss| loss.sentence(visit)).collect(),
        turns,
        last,
        page,
        back,
    };
    Ok(render_as(preview.back.status(), &preview))
}

/// Puts the publication of a draft before a second officer.
pub(crate) async fn publish(form: OfficersForm) -> Result<Response, Failed> {
    let OfficersForm { visit, seen, sent, back, .. } = form;
    if back.is_back() {
        return drafts(&visit, &seen, sent, None, back).await;
    }
    let Ok(draft) = sent.get("draft").parse() else { return Err(Failed::not_found(&visit)) };
    let despite = Some(sent.text("despite")).filter(|reason| !reason.is_empty());
    let command = Command::Report(report::Command::Publish { draft, despite });
    match perform(&visit, &seen, command).await {
        Ok(_) => Ok(see_other(&format!("/{}/{}/desk?done=asked", visit.lang, seen.forum.id()))),
        Err(back) => drafts(&visit, &seen, sent, None, back).await,
    }
}
