//! What is not filed is seen by its own side only, and addresses of people by nobody.

use axum::http::StatusCode;
use desk::{Asked, Desk, Filter, Sheet};
use forum::comment::{Command as OfComment, Kind, Step, Target, Words, Writing};
use forum::{Command, CommentId, EntityId, PersonId};
use lang::Lang;

use crate::files::text;
use crate::visitor::{DEMO_DAY, Visitor, at, comments, numbered, sample, told, wtpf};

const FOCAL_POINT: &str = "sigrid-halvorsen";

async fn perform(desk: &Desk, by: &str, command: OfComment) -> CommentId {
    let asked = Asked::by(&PersonId::from(by), at(DEMO_DAY));
    let done = desk.perform(&wtpf(), asked, Command::Comment(command)).await;
    done.expect("it is done").comment.expect("of a comment")
}

/// Comments of one member on one paragraph, each at another stage before filing.
async fn unfiled(desk: &Desk) -> Vec<(CommentId, &'static str)> {
    let block = numbered(desk, 3, "2.1.3").await.parse().expect("a block");
    let mut made = Vec::new();
    for (stage, by, step) in [
        ("draft", "mikkel-rasch", Step::Keep),
        ("pending", "mikkel-rasch", Step::HandIn),
        ("verified", FOCAL_POINT, Step::HandIn),
        ("shown", FOCAL_POINT, Step::HandIn),
    ] {
        let writing = Writing {
            comment: None,
            draft: 3,
            target: Target::Block(block),
            kind: Kind::Substantive,
            lang: Lang::En,
            proposes: None,
            stance: None,
            words: Words { text: format!("Confidential{stage} words."), wording: None },
            entity: Some(EntityId::from("arendal")),
            author: None,
            step,
        };
        let id = perform(desk, by, OfComment::Write(Box::new(writing))).await;
        if ["verified", "shown"].contains(&stage) {
            perform(desk, FOCAL_POINT, OfComment::Verify(id.clone())).await;
        }
        if stage == "shown" {
            perform(desk, FOCAL_POINT, OfComment::Show(id.clone())).await;
        }
        made.push((id, stage));
    }
    made
}

/// Every page that could tell of a comment on paragraph 2.1.3 of draft 3.
async fn pages(desk: &Desk) -> Vec<String> {
    let block = numbered(desk, 3, "2.1.3").await;
    let mut paths: Vec<String> = ["", "/schedule", "/report", "/report/drafts/3", "/feed.atom"]
        .into_iter()
        .chain(["/report/compilations/3", "/report/compilations/3?commented=1", "/comments"])
        .chain(["/consultations", "/consultations/3", "/record", "/desk", "/desk/people"])
        .chain(["/desk/dispositions", "/desk/drafts", "/desk/schedule", "/calendar.ics"])
        .chain(["/search?q=confidentialdraft", "/search?q=confidentialpending"])
        .chain(["/search?q=confidentialverified", "/search?q=confidentialshown", "/search?q=words"])
        .chain(["/report/compare/2..3", "/rules"])
        .map(|path| format!("/en/wtpf-26{path}"))
        .collect();
    paths.push(format!("/en/wtpf-26/report/drafts/3/comments?on={block}"));
    paths.push(format!("/en/wtpf-26/report/paragraphs/{block}"));
    paths.push(format!("/en/wtpf-26/comments/new?draft=3&on={block}"));
    paths
}

/// The pages of one comment, however one might try to reach it.
fn pages_of(id: &CommentId) -> [String; 5] {
    [
        format!("/en/wtpf-26/comments/{id}"),
        format!("/en/wtpf-26/receipts/{id}"),
        format!("/en/wtpf-26/receipts/{id}/text"),
        format!("/en/wtpf-26/comments/new?edit={id}"),
        format!("/en/wtpf-26/comments/new?reply={id}"),
    ]
}

/// The comments of these whose words stand on some page of the reader's.
async fn told_of(
    desk: &Desk,
    reader: &Visitor,
    made: &[(CommentId, &'static str)],
) -> Vec<&'static str> {
    let mut paths = pages(desk).await;
    paths.extend(made.iter().flat_map(|(id, _)| pages_of(id)));
    let mut all = String::new();
    for path in paths {
        let answer = reader.get(&path).await;
        assert!(!answer.status.is_server_error(), "{path}: {}", answer.status);
        all.push_str(&answer.text());
    }
    for format in ["docx", "xlsx"] {
        let file = reader.get(&format!("/en/wtpf-26/report/compilations/3.{format}")).await;
        assert_eq!(file.status, StatusCode::OK);
        all.push_str(&unpacked(&file.body));
    }
    let stands = |stage: &str| all.contains(&format!("Confidential{stage} words."));
    made.iter().map(|(_, stage)| *stage).filter(|stage| stands(stage)).collect()
}

/// What the parts of a package say.
fn unpacked(bytes: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a package");
    let mut all = String::new();
    for nth in 0..archive.len() {
        let mut part = archive.by_index(nth).expect("a part");
        std::io::Read::read_to_string(&mut part, &mut all).expect("the parts are text");
    }
    all
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_not_filed_is_seen_by_its_own_side_only() {
    let own = sample(DEMO_DAY).await;
    let desk = &own.desk;
    let filed = comments(desk, None, &Filter::default()).await.len();
    let glance = Visitor::anyone(desk).page("/en/wtpf-26").await;
    let made = unfiled(desk).await;
    while desk.make_findable().await.expect("the index takes it") {}
    let all = ["draft", "pending", "verified", "shown"];
    for (person, sees) in [
        (None, &[][..]),
        (Some("nadia-ferrand"), &[]),
        // The secretariat reads what is filed, as everybody does.
        (Some("ana-lindqvist"), &[]),
        (Some("koffi-mensah-adjei"), &["shown"]),
        (Some("afi-dogbe"), &["shown"]),
        (Some(FOCAL_POINT), &all),
        (Some("mikkel-rasch"), &all),
    ] {
        let reader = match person {
            Some(person) => Visitor::signed_in(desk, person).await,
            None => Visitor::anyone(desk),
        };
        assert_eq!(told_of(desk, &reader, &made).await, sees, "{person:?}");
        for (id, stage) in &made {
            let status = reader.get(&format!("/en/wtpf-26/comments/{id}")).await.status;
            let expected =
                if sees.contains(stage) { StatusCode::OK } else { StatusCode::NOT_FOUND };
            assert_eq!(status, expected, "{person:?}: {stage}");
            // Nobody has a receipt of what is not filed, nor answers it.
            for path in [&pages_of(id)[1], &pages_of(id)[2]] {
                assert_eq!(reader.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
            }
        }
    }
    // Nor do the numbers tell: the page at a glance is what it was.
    assert_eq!(comments(desk, None, &Filter::default()).await.len(), filed);
    assert_eq!(told(&Visitor::anyone(desk).page("/en/wtpf-26").await), told(&glance));
    own.end().await;
}

/// The addresses in these files of the sample.
fn addresses(files: &[&str]) -> Vec<String> {
    let mut all = Vec::new();
    for file in files {
        let file =
            text(&format!("forums/wtpf-26/sample/{file}.toml")).expect("the sample is there");
        let lines = file.lines().filter_map(|line| line.strip_prefix("email = \""));
        all.extend(lines.map(|rest| rest.trim_end_matches('"').to_owned()));
    }
    all
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_page_tells_an_address() {
    let own = sample(DEMO_DAY).await;
    let desk = &own.desk;
    let in_office = addresses(&["people"]);
    let addresses = addresses(&["comments-1", "comments-2", "comments-3"]);
    assert!(in_office.len() > 20 && addresses.len() > 20);
    let everything: Vec<Sheet> = comments(desk, None, &Filter::default()).await;
    let by_people = everything.iter().filter(|sheet| sheet.row.comment.entity.is_none());
    let by_people: Vec<_> = by_people.map(|sheet| sheet.row.comment.id.clone()).collect();
    assert!(by_people.len() > 10);
    let mut paths = pages(desk).await;
    paths.extend(["1", "2"].map(|draft| format!("/en/wtpf-26/report/drafts/{draft}")));
    paths.extend(["1", "2"].map(|draft| format!("/en/wtpf-26/report/compilations/{draft}")));
    for id in &by_people {
        paths.extend(pages_of(id).into_iter().take(3));
    }
    for person in [None, Some("nadia-ferrand"), Some("koffi-mensah-adjei"), Some("ana-lindqvist")] {
        let reader = match person {
            Some(person) => Visitor::signed_in(desk, person).await,
            None => Visitor::anyone(desk),
        };
        for path in &paths {
            let page = reader.get(path).await.text();
            // Officers send links to those in office, and see where to.
            let told = person == Some("ana-lindqvist") && path.ends_with("/desk/people");
            let in_office = in_office.iter().filter(|_| !told);
            for address in addresses.iter().chain(in_office) {
                assert!(!page.contains(address.as_str()), "{person:?}, {path}: {address}");
            }
        }
        for draft in 1..=3 {
            for format in ["docx", "xlsx"] {
                let path = format!("/en/wtpf-26/report/compilations/{draft}.{format}");
                let file = unpacked(&reader.get(&path).await.body);
                let mut all = addresses.iter().chain(&in_office);
                let found = all.find(|address| file.contains(address.as_str()));
                assert_eq!(found, None, "{person:?}, {path}");
            }
        }
    }
    own.end().await;
}
