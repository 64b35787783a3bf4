//! The next draft in the making: officers' forms come back whole, others see it when it is shown.

use axum::http::StatusCode;

use crate::visitor::{Form, Visitor, hidden, sample};

/// The third draft no longer takes comments, and the fourth is not posted.
const DAY: &str = "2025-07-01T10:00:00Z";
const DESK: &str = "/en/wtpf-26/desk/drafting";

/// Sends a form of the page with these fields.
async fn send(officer: &Visitor, fields: &[(&str, &str)]) -> crate::visitor::Answer {
    let page = officer.page(DESK).await;
    let token = hidden(&page, "token").expect("the form has a token");
    let form = Form::default().with("token", token).with("part", "1");
    let form = fields.iter().fold(form, |form, (name, value)| form.with(name, *value));
    officer.post(DESK, &form).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_next_draft_is_seen_by_officers_and_by_others_when_it_is_shown() {
    let own = sample(DAY).await;
    let anyone = Visitor::anyone(&own.desk);
    let officer = Visitor::signed_in(&own.desk, "ana-lindqvist").await;
    let member = Visitor::signed_in(&own.desk, "sigrid-halvorsen").await;
    assert_ne!(member.get(DESK).await.status, StatusCode::OK);
    assert_eq!(send(&officer, &[("do", "begin")]).await.status, StatusCode::SEE_OTHER);
    let page = officer.page(DESK).await;
    let section = page.split("id=\"place-p24\"").nth(1).expect("there is a proposal for 2.2.1");
    let id = section.split("name=\"comment\" value=\"").nth(1).expect("it can be ticked");
    let id = id.split('"').next().expect("it has an id").to_owned();
    let place = [("block", "p24"), ("comment", &*id)];
    let take = send(&officer, &[&[("do", "take")], &place[..]].concat()).await;
    assert_eq!(take.leads_to(), Some(&*format!("{DESK}?part=1&done=saved#place-p24")));

    // What was typed comes back with what is wrong.
    let typed = [("do", "intend"), ("reason", "Typed, and not to be lost.")];
    let back = send(&officer, &[&typed[..], &place[..]].concat()).await;
    assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(back.text().contains("Typed, and not to be lost."));
    assert!(back.text().contains("href=\"#outcome-p24\""));

    // Members see what shall become of theirs; the public sees nothing before it is shown.
    let shown = "/wtpf-26/report/drafting";
    let becomes = |page: String| page.contains("id=\"becomes\"");
    let comment = format!("/en/wtpf-26/comments/{id}");
    assert!(becomes(member.page(&comment).await));
    assert!(!becomes(anyone.page(&comment).await));
    assert_eq!(anyone.get(&format!("/en{shown}")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(send(&officer, &[("do", "show")]).await.status, StatusCode::SEE_OTHER);
    for lang in lang::Lang::ALL {
        let page = anyone.page(&format!("/{lang}{shown}")).await;
        assert!(page.contains("<ins>") && page.contains("ARENDAL/3/1"), "{lang}");
    }
    let legend = "Not agreed; any member can ask for them.";
    assert!(anyone.page(&format!("/en{shown}")).await.contains(legend));
    assert!(becomes(anyone.page(&comment).await));

    // A sponsor objects and says why: the words come back while something is wrong with them, and
    // are read by officers and by those behind the proposal.
    let token = hidden(&member.page(&comment).await, "token").expect("the form has a token");
    let object = |words: &str| {
        Form::default()
            .with("token", token.clone())
            .with("entity", "arendal")
            .with("stance", "objection")
            .with("words", words)
    };
    let outcome = format!("{comment}/outcome");
    let back = member.post(&outcome, &object("  ")).await;
    assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(back.text().contains("id=\"words-arendal-fault\""), "{}", back.text());
    let long = format!("Too long. {}", "x".repeat(4_000));
    let back = member.post(&outcome, &object(&long)).await;
    assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(back.text().contains(&long), "what was typed is not lost");
    let why = "The group had agreed to <our> words.";
    let done = member.post(&outcome, &object(why)).await;
    assert_eq!(done.leads_to(), Some(&*format!("{comment}#becomes")));
    let reads = |page: String| crate::visitor::told(&page).contains(why);
    assert!(reads(officer.page(DESK).await), "the officer reads it at the paragraph");
    assert!(reads(member.page(&comment).await));
    let other = Visitor::signed_in(&own.desk, "koffi-mensah-adjei").await;
    for page in [other.page(&comment).await, anyone.page(&format!("/en{shown}")).await] {
        assert!(
            page.contains("objects to this outcome") && !reads(page),
            "others see the flag only"
        );
    }
    let replay = own.desk.replay().await.expect("the record reads");
    assert!(replay.differences.is_empty(), "{:?}", replay.differences);
    assert_eq!(send(&officer, &[("do", "hide")]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(anyone.get(&format!("/en{shown}")).await.status, StatusCode::NOT_FOUND);
    own.end().await;
}
