//! A draft that comes back as a Word file: read, looked through, and filed all together.

use std::io::{Cursor, Read as _, Write as _};

use axum::http::StatusCode;
use desk::{Filter, Replay, Seen};
use docx::{Options, Writer};
use forum::comment::{Mark, Target};
use forum::report::Draft;
use lang::Lang;
use papers::report::Version;
use text::{Block, Content, Kind, Run};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::visitor::{DEMO_DAY, Form, Visitor, comments, hidden, sample, told, wtpf};

const FILES: &str = "/en/wtpf-26/comments/files";
/// A focal point of the sample, and a contributor of the same state.
const FOCAL_POINT: &str = "sigrid-halvorsen";

async fn blocks(seen: &Seen, draft: &Draft) -> Vec<Block> {
    let shown = seen.blocks(draft, Lang::En).await.expect("the draft reads");
    shown.into_iter().map(|shown| shown.block).collect()
}

/// Contents as a file that was handed out.
fn file(version: &str, contents: &[(Option<text::BlockId>, Content)]) -> Vec<u8> {
    let version = version.to_owned();
    let mut writer = Writer::new(Options { version, ..Options::default() });
    for (id, content) in contents {
        writer.content(content, *id);
    }
    writer.finish()
}

async fn handed_out(seen: &Seen, number: u32) -> Vec<u8> {
    let draft = seen.draft(number).expect("the draft is there");
    let contents: Vec<_> =
        blocks(seen, draft).await.into_iter().map(|b| (Some(b.id), b.content)).collect();
    file(&Version::of(&wtpf(), draft, Lang::En).to_string(), &contents)
}

/// A draft as somebody edited it without tracking changes: one paragraph reworded, one added
/// behind it, and the next one deleted.
async fn edited(seen: &Seen, number: u32) -> Vec<u8> {
    let bytes = handed_out(seen, number).await;
    let mut package = ZipArchive::new(Cursor::new(bytes)).expect("a file is a package");
    let mut edited = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..package.len() {
        let mut part = package.by_index(at).expect("a part");
        let name = part.name().expect("parts have names").into_owned();
        let mut text = String::new();
        part.read_to_string(&mut text).expect("parts are text");
        if name == "word/document.xml" {
            text = reworded(&text);
        }
        edited.start_file(name, SimpleFileOptions::default()).expect("a part begins");
        edited.write_all(text.as_bytes()).expect("a part is written");
    }
    edited.finish().expect("the package is whole").into_inner()
}

fn reworded(xml: &str) -> String {
    let paragraphs: Vec<&str> = xml.split_inclusive("</w:p>").collect();
    let at = paragraphs.iter().position(|p| p.contains(">2.1.3<") || p.contains(">2.1.3 <"));
    let at = at.expect("the paragraph is there");
    let added = "Villages without a school are counted in a table of their own.";
    let added = format!("<w:p><w:r><w:t>{added}</w:t></w:r></w:p>");
    let mut out = paragraphs[..at].concat();
    out.push_str(&paragraphs[at].replace(" the ", " each "));
    out.push_str(&added);
    // Behind the paragraph that is left out, the text goes on.
    out.push_str(&paragraphs[at + 2..].concat());
    out
}

async fn upload_form(visitor: &Visitor) -> Form {
    let page = visitor.page(FILES).await;
    Form::default().with("token", hidden(&page, "token").expect("the form has a token"))
}

/// The ids of the items that a page asks about.
fn items(page: &str) -> Vec<String> {
    let parts = page.split("name=\"item\" value=\"").skip(1);
    parts.filter_map(|rest| rest.split('"').next().map(str::to_owned)).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_returned_file_becomes_proposals_that_are_filed_together() {
    let own = sample(DEMO_DAY).await;
    let desk = &own.desk;
    let visitor = Visitor::signed_in(desk, FOCAL_POINT).await;
    let seen = desk.as_seen_by(None, &wtpf()).expect("the forum is there");
    let before = comments(desk, None, &Filter::default()).await.len();
    let form = upload_form(&visitor).await;
    let bytes = edited(&seen, 3).await;
    let answer = visitor.hand_in(FILES, &form, ("third draft.docx", &bytes)).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", told(&answer.text()));
    let path = answer.leads_to().expect("it leads to what was read").to_owned();
    // The same form sent again is the same file.
    let again = visitor.hand_in(FILES, &form, ("third draft.docx", &bytes)).await;
    assert_eq!(again.leads_to(), Some(path.as_str()));
    let page = visitor.page(&path).await;
    let said = told(&page);
    assert!(said.contains("3 proposals, no comment, and everything could be placed."), "{said}");
    for mark in ["MOD", "ADD", "SUP"] {
        assert!(
            page.contains(&format!("<span class=\"sign\" dir=\"ltr\">{mark}</span>")),
            "{mark}"
        );
    }
    assert_eq!(comments(desk, None, &Filter::default()).await.len(), before, "nothing is filed");
    assert_eq!(Visitor::anyone(desk).get(&path).await.status, StatusCode::NOT_FOUND);

    // A deletion needs its reason: nothing is filed, and the fault stands at the item.
    let items = items(&page);
    assert_eq!(items.len(), 3);
    let mut form = Form::default()
        .with("token", hidden(&page, "token").expect("a token"))
        .with("kind", "substantive")
        .with("do", "file");
    for item in &items {
        form.0.push(("item".to_owned(), item.clone()));
    }
    let refused = visitor.post(&path, &form).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("-fault"), "{}", told(&refused.text()));
    assert_eq!(comments(desk, None, &Filter::default()).await.len(), before, "nothing is filed");
    for item in &items {
        form.0.push((format!("text-{item}"), "For the villages.".to_owned()));
    }
    // What would be joined to something that is dropped is not lost: the list comes back.
    let lost = form
        .clone()
        .with(&format!("do-{}", items[0]), "drop")
        .with(&format!("do-{}", items[1]), "merge")
        .with(&format!("into-{}", items[1]), items[0].clone());
    let refused = visitor.post(&path, &lost).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(comments(desk, None, &Filter::default()).await.len(), before, "nothing is filed");
    let settled = visitor.post(&path, &form).await;
    assert_eq!(settled.status, StatusCode::SEE_OTHER, "{}", told(&settled.text()));
    let filed = comments(desk, None, &Filter::default()).await;
    assert_eq!(filed.len(), before + 3);
    let forum = desk.forum(&wtpf()).expect("the forum is there");
    let mut ids: Vec<String> = filed
        .iter()
        .filter(|sheet| sheet.row.comment.file.is_some())
        .map(|sheet| {
            let comment = &sheet.row.comment;
            assert!(matches!(comment.target, Target::Block(_)), "each has its paragraph");
            let mark = comment.proposes.map(Mark::letters).unwrap_or_default();
            let id = comment.proposal_id(&forum).expect("a filed proposal has a number");
            format!("{mark} {}", id.source())
        })
        .collect();
    ids.sort();
    assert_eq!(ids, ["ADD ARENDAL", "MOD ARENDAL", "SUP ARENDAL"]);
    let page = told(&visitor.page(&path).await);
    assert!(page.contains("Receipt"), "{page}");
    let Replay { differences, .. } = desk.replay().await.expect("the record replays");
    assert!(differences.is_empty(), "{differences:?}");
    own.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_made_from_the_draft_before_is_carried_over() {
    let own = sample(DEMO_DAY).await;
    let desk = &own.desk;
    let visitor = Visitor::signed_in(desk, FOCAL_POINT).await;
    let seen = desk.as_seen_by(None, &wtpf()).expect("the forum is there");
    let form = upload_form(&visitor).await;
    let bytes = edited(&seen, 2).await;
    let answer = visitor.hand_in(FILES, &form, ("second draft.docx", &bytes)).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", told(&answer.text()));
    let path = answer.leads_to().expect("it leads to what was read").to_owned();
    let said = told(&visitor.page(&path).await);
    assert!(said.contains("Draft 3"), "it is on the draft in force: {said}");
    let drafts = Filter { stages: vec!["draft"], ..Filter::default() };
    let waiting = comments(desk, Some(FOCAL_POINT), &drafts).await;
    let of_file = waiting.iter().filter(|sheet| sheet.row.comment.file.is_some());
    for sheet in of_file {
        assert_eq!(sheet.row.comment.draft, 3);
    }
    own.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_no_returned_draft_is_told_so_at_the_field() {
    let own = sample(DEMO_DAY).await;
    let desk = &own.desk;
    let visitor = Visitor::signed_in(desk, FOCAL_POINT).await;
    let another = [(None, Content::new(Kind::Paragraph, "", vec![Run::plain("A menu.")]))];
    let other = Version { forum: "other".into(), ..version() }.to_string();
    let seen = desk.as_seen_by(None, &wtpf()).expect("the forum is there");
    let same = handed_out(&seen, 3).await;
    let redline = visitor.get("/en/wtpf-26/report/compare/2..3.docx").await.body;
    for (bytes, sentence) in [
        (b"PK nothing".to_vec(), "Word"),
        (file("", &another), "another document"),
        (file(&other, &another), "another forum"),
        (same, "the same as the text"),
        (redline, "the comparison of two drafts"),
        (Vec::new(), "choose a file"),
    ] {
        let form = upload_form(&visitor).await.with("draft", "3").with("lang", "en");
        let name = if bytes.is_empty() { "" } else { "x.docx" };
        let answer = visitor.hand_in(FILES, &form, (name, &bytes)).await;
        assert!(answer.status.is_client_error(), "{sentence}: {}", answer.status);
        assert!(told(&answer.text()).contains(sentence), "{}", told(&answer.text()));
    }
    assert_eq!(Visitor::anyone(desk).get(FILES).await.status, StatusCode::FORBIDDEN);
    own.end().await;
}

fn version() -> Version {
    Version { forum: wtpf(), draft: 3, lang: Lang::En, text: "0f3c9a7be2d14586".to_owned() }
}
