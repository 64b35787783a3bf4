//! Strings that break programs, as comments, names and reasons: shown as they are, or not at all.

use std::collections::BTreeSet;

use atom_syndication::Feed;
use axum::http::StatusCode;
use desk::{Desk, Sheet};
use forum::CommentId;
use forum::comment::Target;
use icalendar::{Calendar, CalendarComponent, Component as _};
use lang::Lang;

use crate::visitor::{DEMO_DAY, Form, Visitor, comments, hidden, plain, sample, told, wtpf};

/// The variable that names the list, a file of JSON.
const LIST: &str = "PLENARY_TEST_NAUGHTY";

fn strings() -> Option<Vec<String>> {
    let Ok(file) = std::env::var(LIST) else {
        println!("skipped: {LIST} names no file");
        return None;
    };
    let list = std::fs::read_to_string(file).expect("the list is there");
    Some(serde_json::from_str(&list).expect("the list is JSON"))
}

/// The text without any blanks: pages and Word files break lines where they like.
fn close(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Every tag of a page with its attributes, without their values: `input type name value`.
fn tags(page: &str) -> BTreeSet<String> {
    let tag = |piece: &str| {
        let tag = piece.split('>').next().unwrap_or_default();
        let names: String = tag.split('"').step_by(2).collect();
        names.replace('=', " ").split_whitespace().collect::<Vec<_>>().join(" ")
    };
    page.split('<').skip(1).map(tag).collect()
}

/// The tags that the program writes, as the pages show them before anything naughty was said.
struct Own(BTreeSet<String>);

impl Own {
    async fn of(desk: &Desk, visitor: &Visitor, officer: &Visitor) -> Self {
        let mut own = BTreeSet::new();
        let said = "A plain view.\nOf two lines.\n\nAnd two paragraphs.";
        let id = file(visitor, "", said, None).await.expect("it is filed");
        for path in [
            "report/drafts/3",
            "report/compilations/3",
            "report/drafts/3/comments?on=",
            "comments/new?draft=3",
            "search?q=view",
            "search?q=network",
            "search?q=nothingofthekind",
            "search?q=",
            &format!("comments/{id}"),
            &format!("receipts/{id}"),
        ] {
            own.extend(tags(&visitor.page(&format!("/en/wtpf-26/{path}")).await));
        }
        own.extend(tags(&officer.page("/en/wtpf-26/desk/schedule").await));
        let first = desk::Filter { draft: Some(3), ..desk::Filter::default() };
        for sheet in comments(desk, None, &first).await {
            let block = match sheet.row.comment.target {
                Target::Block(block) => block.to_string(),
                _ => continue,
            };
            let place = format!("/en/wtpf-26/report/drafts/3/comments?on={block}");
            own.extend(tags(&visitor.page(&place).await));
        }
        let form = visitor.comment_form("").await.with("text", "A view.").with("name", "A. Reader");
        let form = form.with("email", "someone@example.org");
        for name in ["text", "name", "organization", "email"] {
            let wrong = form.clone().with(name, "x".repeat(30_000));
            own.extend(tags(&visitor.post("/en/wtpf-26/comments", &wrong).await.text()));
        }
        Own(own)
    }

    /// A page has no tag, and no attribute, that the program does not write itself; its script is
    /// the one of every page.
    fn hold(&self, page: &str, what: &str) {
        let foreign: Vec<_> = tags(page).difference(&self.0).cloned().collect();
        assert!(foreign.is_empty(), "{what}: {foreign:?}");
        assert_eq!(page.matches("<script").count(), 1, "{what}");
    }
}

/// Files a comment whose text, name and organization is this; where it is refused, the form comes
/// back, and the next attempt has less of it.
async fn file(visitor: &Visitor, on: &str, string: &str, own: Option<&Own>) -> Option<CommentId> {
    let form = visitor.comment_form(on).await.with("email", "someone@example.org");
    let form = form.with("text", string).with("name", string).with("organization", string);
    for (name, organization) in [(string, string), ("A. Reader", ""), ("", "")] {
        let form = form.clone().with("name", name).with("organization", organization);
        let answer = visitor.post("/en/wtpf-26/comments", &form).await;
        if let Some(id) = answer.receipt() {
            return Some(id);
        }
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{string:?}");
        assert!(answer.text().contains("id=\"faults\""), "{string:?} is refused in a sentence");
        if let Some(own) = own {
            own.hold(&answer.text(), &format!("the form with {string:?}"));
        }
    }
    assert!(lang::strip(string).trim().is_empty(), "{string:?} is refused for no reason");
    None
}

async fn sheet(desk: &Desk, id: &CommentId) -> Sheet {
    let seen = desk.as_seen_by(None, &wtpf()).expect("the forum is there");
    let sheet = seen.comment(id).await.expect("the store answers");
    sheet.expect("what has a receipt is public")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn naughty_strings_are_shown_as_text_and_nothing_more() {
    let Some(strings) = strings() else { return };
    let own = sample(DEMO_DAY).await;
    let desk = &own.desk;
    let visitor = Visitor::anyone(desk);
    let officer = Visitor::signed_in(desk, "ana-lindqvist").await;
    let tags = Own::of(desk, &visitor, &officer).await;
    let seen = desk.as_seen_by(None, &wtpf()).expect("the forum is there");
    let draft = seen.draft(3).expect("the draft is posted");
    let places: Vec<String> = draft.blocks.iter().map(|placed| placed.id.to_string()).collect();
    let mut filed = Vec::new();
    for (string, on) in strings.iter().zip(places.iter().cycle()) {
        let Some(id) = file(&visitor, on, string, Some(&tags)).await else { continue };
        let sheet = sheet(desk, &id).await;
        assert_eq!(close(&sheet.words.text), close(&lang::strip(string)));
        let page = visitor.page(&format!("/en/wtpf-26/comments/{id}")).await;
        assert!(close(&told(&page)).contains(&close(&sheet.words.text)), "{string:?}");
        tags.hold(&page, &format!("the comment {string:?}"));
        let receipt = visitor.page(&format!("/ar/wtpf-26/receipts/{id}")).await;
        tags.hold(&receipt, &format!("the receipt of {string:?}"));
        filed.push((on.clone(), sheet));
    }
    println!("{} of {} strings are filed", filed.len(), strings.len());
    assert!(filed.len() * 2 > strings.len());
    let reading = visitor.page("/en/wtpf-26/report/drafts/3").await;
    let page = visitor.page("/en/wtpf-26/report/compilations/3").await;
    for (on, sheet) in &filed {
        let place = format!("/fr/wtpf-26/report/drafts/3/comments?on={on}");
        let place = visitor.page(&place).await;
        let (author, organization) = sheet.author.clone().unwrap_or_default();
        for said in [&author, &organization] {
            assert!(close(&told(&place)).contains(&close(said)), "{said:?}");
        }
        for html in [&reading, &place, &page] {
            tags.hold(html, &format!("a list with {:?}", sheet.words.text));
        }
    }
    for lang in [Lang::En, Lang::Ar] {
        compiles(&visitor, lang, &filed).await;
    }
    while desk.make_findable().await.expect("the index takes it") {}
    searches(&visitor, &strings, &tags).await;
    own.end().await;
}

/// The compilation reads back with every line; the workbook is made.
async fn compiles(visitor: &Visitor, lang: Lang, filed: &[(String, Sheet)]) {
    let base = format!("/{lang}/wtpf-26/report/compilations/3");
    let file = visitor.get(&format!("{base}.docx")).await;
    assert_eq!(file.status, StatusCode::OK);
    let read = docx::read(&file.body).expect("the compilation is a Word file");
    let lines = read.contents.iter().map(|content| content.label.clone() + &content.plain());
    let all = close(&lines.collect::<String>());
    for (_, sheet) in filed {
        for line in sheet.words.text.lines() {
            assert!(all.contains(&close(line)), "the compilation lost {line:?}");
        }
    }
    let file = visitor.get(&format!("{base}.xlsx")).await;
    assert_eq!(file.status, StatusCode::OK);
    assert!(file.body.starts_with(b"PK"));
}

/// A question is only looked for.
async fn searches(visitor: &Visitor, strings: &[String], tags: &Own) {
    for string in strings {
        let query = serde_urlencoded::to_string([("q", string)]).expect("a query is written");
        let page = visitor.page(&format!("/en/wtpf-26/search?{query}")).await;
        tags.hold(&page, &format!("the search for {string:?}"));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn naughty_reasons_leave_calendar_and_feed_well_formed() {
    let Some(strings) = strings() else { return };
    let own = sample(DEMO_DAY).await;
    let officer = Visitor::signed_in(&own.desk, "ana-lindqvist").await;
    let visitor = Visitor::anyone(&own.desk);
    let clean = tags(&visitor.page("/en/wtpf-26/schedule").await);
    let mut kept = Vec::new();
    for (nth, string) in strings.iter().enumerate() {
        let page = officer.page("/en/wtpf-26/desk/schedule").await;
        let form = Form::default()
            .with("token", hidden(&page, "token").expect("the form has a token"))
            .with("what", "move")
            .with("slot", "final")
            .with("to", if nth % 2 == 0 { "2026-04-14" } else { "2026-04-13" })
            .with("act", "CL-25/11")
            .with("reason", string);
        let answer = officer.post("/en/wtpf-26/desk/schedule", &form).await;
        if answer.status == StatusCode::SEE_OTHER {
            kept.push(close(&lang::strip(string)));
        } else {
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{string:?}");
        }
    }
    assert!(kept.len() * 2 > strings.len(), "{} of {} are taken", kept.len(), strings.len());
    let schedule = visitor.page("/en/wtpf-26/schedule").await;
    let said = close(&told(&schedule));
    assert!(tags(&schedule).is_subset(&clean), "{:?}", tags(&schedule).difference(&clean));
    kept.iter().for_each(|reason| assert!(said.contains(reason), "the schedule lost {reason}"));

    let file = visitor.page("/ar/wtpf-26/calendar.ics").await;
    assert!(file.lines().all(|line| line.len() <= 75), "lines are folded");
    let calendar: Calendar = file.parse().expect("the calendar reads");
    let description = calendar.components.iter().find_map(|component| match component {
        CalendarComponent::Event(event) if event.get_uid() == Some("final@wtpf-26") => {
            Some(close(&plain(event.get_description()?)))
        }
        _ => None,
    });
    let description = description.expect("the final report has its event");
    for reason in &kept {
        assert!(description.contains(&plain(reason)), "the calendar lost {reason}");
    }

    let feed = visitor.get("/en/wtpf-26/feed.atom").await;
    let feed = Feed::read_from(feed.body.as_slice()).expect("the feed reads");
    let summaries = feed.entries().iter().filter_map(|entry| entry.summary());
    let all = close(&plain(&summaries.map(|summary| summary.value.clone()).collect::<String>()));
    // The feed holds the newest 200 of what happened.
    for reason in kept.iter().rev().take(150) {
        assert!(all.contains(&plain(reason)), "the feed lost {reason}");
    }
    own.end().await;
}
