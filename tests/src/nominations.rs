//! Nominations on the pages: named, written to, answered by the link in the letter, listed.

use axum::http::StatusCode;
use forum::mandate::Forum;
use forum::person::Person;

use crate::visitor::{Form, Visitor, hidden, sample, told};

const PAGES: &str = "/en/wtpf-26/nominations";

/// While the call is open.
const DAY: &str = "2024-08-10T09:00:00Z";

async fn form(visitor: &Visitor) -> Form {
    let page = visitor.page(&format!("{PAGES}/new")).await;
    let field = |form: Form, name: &str| form.with(name, hidden(&page, name).expect("it is there"));
    ["token", "entity"].into_iter().fold(Form::default(), field)
}

/// The letter that waits, and the address of the link in it.
async fn letter(desk: &desk::Desk) -> (String, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let compose = |message: &desk::Outgoing, forum: &Forum, person: &Person| {
        let address = "http://forum.example";
        let (subject, body) =
            web::letter(person.lang, forum, &message.kind, &message.facts, address);
        mail::Letter { subject, body }
    };
    let written = mail::write(desk, folder.path(), &compose).await.expect("mail is written");
    assert_eq!(written, 1, "one letter waits");
    let file = std::fs::read_dir(folder.path()).expect("it reads").next().expect("a file");
    let text = std::fs::read_to_string(file.expect("a file").path()).expect("it reads");
    let link = text.lines().find(|line| line.contains("/sign-in/")).expect("a link");
    let path = link.trim().trim_start_matches("http://forum.example").to_owned();
    (text, path)
}

#[tokio::test]
async fn an_expert_is_named_confirms_by_the_link_and_is_listed() {
    let own = sample(DAY).await;
    let focal = Visitor::signed_in(&own.desk, "sigrid-halvorsen").await;
    let wrong = form(&focal).await.with("name", "Amara <b>Diallo").with("email", "nope");
    let back = focal.post(PAGES, &wrong).await;
    assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = back.text();
    assert!(told(&page).contains("Please fill in: organization."), "{}", told(&page));
    assert!(page.contains("value=\"Amara &#60;b&#62;Diallo\""), "what was typed is kept: {page}");
    let good = form(&focal)
        .await
        .with("name", "Amara Diallo")
        .with("organization", "Ministry of Networks")
        .with("email", "amara@example.org")
        .with("lang", "fr")
        .with("active", "yes")
        .with("gender", "woman")
        .with("languages", "fr")
        .with("themes", "2");
    let done = focal.post(PAGES, &good).await;
    let receipt = done.leads_to().expect("it leads to the receipt").to_owned();
    assert_eq!(focal.post(PAGES, &good).await.leads_to(), Some(receipt.as_str()), "sent twice");
    let page = told(&focal.page(&receipt).await);
    assert!(page.contains("received on time") && page.contains("stated by the entity"), "{page}");

    let (text, link) = letter(&own.desk).await;
    assert!(text.contains("Content-Language: fr") && text.contains("amara@example.org"), "{text}");
    let anyone = Visitor::anyone(&own.desk);
    assert_eq!(anyone.get(&receipt).await.status, StatusCode::FORBIDDEN);
    assert!(!anyone.page("/en/wtpf-26/experts").await.contains("Diallo"));
    let expert = Visitor::let_in(&own.desk, &link).await;
    let page = expert.page(&receipt).await;
    let answer = Form::default()
        .with("token", hidden(&page, "token").expect("a token"))
        .with("listed", "yes")
        .with("do", "confirm");
    let done = expert.post(&format!("{receipt}/answer"), &answer).await;
    assert_eq!(done.leads_to(), Some(format!("{receipt}?done=confirmed").as_str()));
    let list = anyone.page("/en/wtpf-26/experts").await;
    assert!(list.contains("Amara Diallo") && !list.contains("amara@example.org"), "{list}");
    let other = Visitor::signed_in(&own.desk, "koffi-mensah-adjei").await;
    assert_eq!(other.get(&receipt).await.status, StatusCode::NOT_FOUND);
    own.end().await;
}
