//! Bad input: what was typed comes back, addresses of nothing are pages, one form is one record.

use axum::http::StatusCode;
use desk::{Desk, Filter};
use tokio::task::JoinSet;

use crate::visitor::{Answer, DEMO_DAY, Form, Visitor, comments, hidden, numbered, plain};
use crate::visitor::{sample, told, wtpf};

const FORMS: &str = "/en/wtpf-26/comments";

/// The form as anyone would fill it in, with signs that must be escaped.
async fn filled(visitor: &Visitor, on: &str) -> Form {
    let form = visitor.comment_form(on).await;
    form.with("text", "Prices & \"tariffs\" <should> fall.\n\nSecond paragraph: it's 5 > 4.")
        .with("name", "O'Hara & \"Ruiz\"")
        .with("organization", "<Village> Networks")
        .with("email", "ohara@example.org")
}

async fn records(desk: &Desk) -> (usize, usize) {
    let filed = comments(desk, None, &Filter::default()).await.len();
    let acts = desk.store().acts(0, 100_000).await.expect("the record reads");
    (filed, acts.len())
}

/// The value of a field as the page has it filled in: a textarea, a line, a choice, a hidden one.
fn typed(page: &str, name: &str) -> Option<String> {
    if let Some((_, rest)) = page.split_once(&format!("<textarea id=\"{name}\"")) {
        let (_, rest) = rest.split_once('>')?;
        return rest.split_once("</textarea>").map(|(text, _)| plain(text));
    }
    for tag in page.split("<input ").skip(1).filter_map(|rest| rest.split('>').next()) {
        if !tag.contains(&format!("name=\"{name}\"")) {
            continue;
        }
        let radio = tag.contains("type=\"radio\"");
        if !radio || tag.contains(" checked") {
            let (_, value) = tag.split_once("value=\"")?;
            return value.split('"').next().map(plain);
        }
    }
    None
}

/// The form came back with everything in it, and says what is wrong.
fn came_back(answer: &Answer, form: &Form, fields: &[&str], sentence: &str) {
    let page = answer.text();
    for name in fields {
        let found = typed(&page, name);
        assert_eq!(found.as_deref(), Some(form.value(name)), "{sentence}: {name}");
    }
    let (_, faults) = page.split_once("id=\"faults\"").expect("the form says what is wrong");
    let faults = told(&format!("<{}", faults.split("</div>").next().unwrap_or_default()));
    assert!(faults.contains(sentence), "{faults}");
    let fresh = hidden(&page, "token").expect("the form can be sent again");
    assert_ne!(fresh, form.value("token"));
}

const PUBLIC: [&str; 7] = ["text", "name", "organization", "email", "kind", "draft", "on"];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_form_that_is_refused_comes_back_with_everything_typed() {
    let own = sample(DEMO_DAY).await;
    let desk = &own.desk;
    let visitor = Visitor::anyone(desk);
    let form = filled(&visitor, &numbered(desk, 3, "2.1.3").await).await;
    let long = "ש".repeat(20_001);
    let before = records(desk).await;
    for (name, value, status, sentence) in [
        ("text", long.as_str(), 422, "20,000"),
        ("text", "", 422, "Please fill in: your comment."),
        ("email", "ohara at example.org", 422, "e-mail"),
        ("name", "", 422, "Please fill in"),
        ("on", "p99999", 404, "There is no such paragraph in this draft."),
        ("on", "p1\"><script>", 422, "There is no such paragraph in this draft."),
        ("draft", "99", 404, "There is no such draft."),
        ("token", "x", 403, "Everything you typed is below"),
        // Clauses stand beside what a rule refuses.
        ("draft", "2", 409, "Under: "),
    ] {
        for step in ["check", "file"] {
            let form = form.clone().with(name, value).with("do", step);
            let answer = visitor.post(FORMS, &form).await;
            assert_eq!(answer.status.as_u16(), status, "{name}: {}", told(&answer.text()));
            came_back(&answer, &form, &PUBLIC, sentence);
        }
    }
    assert_eq!(records(desk).await, before, "nothing was recorded");
    // The same form is good once it is put right.
    let answer = visitor.post(FORMS, &form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", told(&answer.text()));
    own.end().await;
}

/// A text many times too long still comes back; only what no form holds is turned away, by a page.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_form_that_is_far_too_long_is_told_so_on_a_page() {
    let own = sample(DEMO_DAY).await;
    let visitor = Visitor::anyone(&own.desk);
    let form = filled(&visitor, &numbered(&own.desk, 3, "2.1.3").await).await;
    let long = form.clone().with("text", "A".repeat(2_000_000));
    let answer = visitor.post(FORMS, &long).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    came_back(&answer, &long, &PUBLIC, "20,000");
    for (path, sentence) in [
        (FORMS, "at most 4 megabytes"),
        ("/fr/wtpf-26/comments", "4 mégaoctets au plus"),
        ("/zh/wtpf-26/comments", "最多可接收4兆字节"),
    ] {
        let answer = visitor.post(path, &form.clone().with("text", "A".repeat(5_000_000))).await;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert!(told(&answer.text()).contains(sentence), "{}", told(&answer.text()));
    }
    own.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_associate_gives_views_and_gets_the_wording_back() {
    let own = sample(DEMO_DAY).await;
    let desk = &own.desk;
    let visitor = Visitor::signed_in(desk, "denise-whitlock-cruz").await;
    let form = visitor.comment_form(&numbered(desk, 3, "2.1.3").await).await;
    let form = form
        .with("entity", "small-sats")
        .with("text", "Our view.")
        .with("wording", "Another <wording> & more.");
    let fields = ["text", "wording", "kind", "draft", "on", "entity"];
    let before = records(desk).await;
    let answer = visitor.post(FORMS, &form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    came_back(&answer, &form, &fields, "Under: Resolution 2, resolves 10");
    // Whatever else is wrong, the wording is not lost.
    let wrong = form.with("token", "x");
    came_back(&visitor.post(FORMS, &wrong).await, &wrong, &fields, "Everything you typed");
    assert_eq!(records(desk).await, before);
    own.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_form_is_one_record_however_often_it_is_sent() {
    let own = sample(DEMO_DAY).await;
    let desk = &own.desk;
    let visitor = Visitor::anyone(desk);
    let form = filled(&visitor, &numbered(desk, 3, "2.1.3").await).await;
    let (filed, acts) = records(desk).await;
    let first = visitor.post(FORMS, &form).await;
    let receipt = first.leads_to().expect("a receipt is given").to_owned();
    assert!(receipt.contains("/receipts/"), "{receipt}");
    assert_eq!(visitor.post(FORMS, &form).await.leads_to(), Some(receipt.as_str()));
    let made = records(desk).await;
    assert_eq!(made.0, filed + 1);

    let form = filled(&visitor, &numbered(desk, 3, "2.1.4").await).await;
    let mut sending = JoinSet::new();
    for _ in 0..20 {
        let (visitor, form) = (visitor.clone(), form.clone());
        sending.spawn(async move { visitor.post(FORMS, &form).await });
    }
    let answers = sending.join_all().await;
    let mut receipts: Vec<_> = answers.iter().map(|answer| answer.leads_to()).collect();
    receipts.dedup();
    assert_eq!(receipts.len(), 1, "{receipts:?}");
    let other = receipts[0].expect("a receipt is given");
    assert_ne!(other, receipt);
    assert_eq!(records(desk).await, (filed + 2, made.1 + (made.1 - acts)));
    visitor.page(other).await;
    own.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_form_on_another_site_is_not_taken() {
    let own = sample(DEMO_DAY).await;
    let desk = &own.desk;
    let visitor = Visitor::anyone(desk);
    let form = filled(&visitor, "").await;
    let before = records(desk).await;
    for headers in [
        [("sec-fetch-site", "cross-site")],
        [("sec-fetch-site", "same-site")],
        [("origin", "https://elsewhere.test")],
        [("origin", "null")],
    ] {
        let answer = visitor.post_with(FORMS, &form, &headers).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{headers:?}");
    }
    // A token is good for the session it was given to.
    let member = Visitor::signed_in(desk, "sigrid-halvorsen").await;
    assert_eq!(member.post(FORMS, &form).await.status, StatusCode::FORBIDDEN);
    assert_eq!(records(desk).await, before);
    let own_site = [("sec-fetch-site", "same-origin"), ("origin", "http://forum.test")];
    let answer = visitor.post_with(FORMS, &form, &own_site).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    own.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn where_nothing_is_a_page_says_so() {
    let own = sample(DEMO_DAY).await;
    let visitor = Visitor::anyone(&own.desk);
    let here = format!("/en/{}", wtpf());
    let inside = "nowhere report/drafts/99 report/drafts/x report/drafts/4 report/drafts/0 \
        report/drafts/99999999999 report/drafts/3/comments?on=p99999 report/paragraphs/p99999 \
        report/paragraphs/x report/compare/1..9 report/compare/x report/compilations/99 \
        report/compilations/3.md report/drafts/3.xlsx report/drafts/3.exe \
        report/drafts/99/skeleton report/consolidations/99 report/consolidations/3?form=x \
        report/compare/2..3.md consultations/9 consultations/x receipts/none receipts/none/text \
        comments/none comments/new?draft=99 comments/new?draft=3&on=p99999 \
        comments/new?draft=3&on=x comments/new?reply=none comments/new?edit=none \
        search?q=forum&part=9999 receipts/%00 comments/%F0%9F%92%A9";
    let mut paths: Vec<String> =
        inside.split_whitespace().map(|path| format!("{here}/{path}")).collect();
    paths.extend(
        ["/xx", "/xx/wtpf-26", "/xx/wtpf-26/report/drafts/3", "/EN/wtpf-26", "/en/nowhere"]
            .map(str::to_owned),
    );
    paths.extend(
        ["/en/nowhere/schedule", "/nowhere/at/all/of/it", "/en/a/b/c/d/e/f"].map(str::to_owned),
    );
    for path in paths {
        let answer = visitor.get(&path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(told(&answer.text()).contains("Nothing is at this address"), "{path}");
    }
    // What does not read at all is refused, not failed on.
    for path in ["receipts/%FF", "comments/new?draft=x", "search?q=%FF", "search?part=-1"] {
        let status = visitor.get(&format!("{here}/{path}")).await.status;
        assert!(status.is_success() || status.is_client_error(), "{path}: {status}");
    }
    own.end().await;
}
