//! The letter itself: real Chinese text, real numbering, and an address for every clause.

use desk::Asked;
use forum::request::Ask;
use forum::{Command, PersonId, report};
use text::{Content, Kind, read_markdown};

use crate::files::text;
use crate::visitor::{Visitor, at, sample, told, wtpf};

const LETTER: &str = "../shared/seed/CL-24-44.zh.md";

fn letter() -> Option<Vec<Content>> {
    let Some(source) = text(LETTER) else {
        println!("skipped: {LETTER} is not here");
        return None;
    };
    Some(read_markdown(&source).contents)
}

/// The labels of what stands between two lines, the signs of plain lists left out.
fn labels(contents: &[Content], from: &str, to: &str) -> Vec<String> {
    let begin = contents.iter().position(|content| content.plain() == from);
    let rest = &contents[begin.unwrap_or_else(|| panic!("the letter has {from}")) + 1..];
    let end = rest.iter().position(|content| content.plain() == to);
    let within = &rest[..end.unwrap_or_else(|| panic!("the letter has {to} behind {from}"))];
    let labels = within.iter().map(|content| content.label.clone());
    labels.filter(|label| !label.is_empty() && label != "•").collect()
}

fn letters(to: char) -> Vec<String> {
    ('a'..=to).map(|letter| format!("{letter})")).collect()
}

fn numbers(to: u32) -> Vec<String> {
    (1..=to).map(|number| number.to_string()).collect()
}

#[test]
fn every_clause_of_the_letter_is_a_block_with_its_label() {
    let Some(contents) = letter() else { return };
    // Resolution 2, of which the list of the resolves is torn by a footnote before 10.
    assert_eq!(labels(&contents, "考虑到", "意识到"), letters('i'));
    assert_eq!(labels(&contents, "意识到", "强调"), letters('e'));
    assert_eq!(labels(&contents, "强调", "做出决议"), letters('g'));
    assert_eq!(labels(&contents, "做出决议", "责成秘书长"), numbers(11));
    assert_eq!(labels(&contents, "责成国际电联理事会", "进一步责成国际电联理事会"), numbers(3));
    // Decision 641: the letters below 6 have no bracket.
    let mut clauses = numbers(6);
    clauses.extend(["a", "b", "c", "d", "7", "8"].map(str::to_owned));
    let decision = contents.iter().position(|content| content.plain() == "第641号决定");
    let decision = &contents[decision.expect("the decision is there")..];
    assert_eq!(labels(decision, "做出决定", "责成秘书长"), clauses);
    assert_eq!(labels(decision, "议程草案", "附件2"), numbers(10));
}

#[test]
fn words_stand_behind_their_labels_and_years_are_no_labels() {
    let Some(contents) = letter() else { return };
    let one = |start: &str| {
        let found: Vec<_> = contents.iter().filter(|c| c.plain().starts_with(start)).collect();
        assert!(!found.is_empty(), "{start}");
        assert!(found.iter().all(|other| other.label == found[0].label), "{start}");
        (found[0].label.as_str(), found[0].kind.clone())
    };
    assert_eq!(one("秘书长须组成一个平衡的非正式专家组"), ("a", Kind::Item(1)));
    assert_eq!(one("联合国大会（联大）的相关决议"), ("a)", Kind::Item(1)));
    assert_eq!(one("为了突出讨论重点"), ("10", Kind::Paragraph));
    assert_eq!(one("空间连通性").0, "•");
    assert_eq!(one("2024年7月9日，日内瓦"), ("", Kind::Paragraph));
    assert_eq!(one("2024年8月5日").0, "");
    for content in &contents {
        let digits: String = content.label.chars().filter(char::is_ascii_digit).collect();
        assert!(digits.parse::<u32>().unwrap_or(0) <= 11, "{}", content.label);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_letter_as_a_draft_gives_every_clause_an_address() {
    let Some(contents) = letter() else { return };
    // The sample's own first draft comes later.
    let own = sample("2024-07-20T10:00:00Z").await;
    let desk = &own.desk;
    let perform = async |by: &str, command| {
        let asked = Asked::by(&PersonId::from(by), at("2024-07-20T10:00:00Z"));
        desk.perform(&wtpf(), asked, command).await.expect("it is done")
    };
    let title = "第七届世界电信/信息通信技术政策论坛".to_owned();
    let import = report::Command::Import {
        draft: 1,
        title: title.clone(),
        contents: contents.clone(),
        opinions: 0,
    };
    perform("ana-lindqvist", Command::Report(import)).await;
    let publish = report::Command::Publish { draft: 1, despite: None };
    let request = perform("ana-lindqvist", Command::Report(publish)).await.request;
    let confirm = Ask::Confirm(request.expect("another officer is asked"));
    perform("tomasz-wierzbicki", Command::Request(confirm)).await;

    let forum = desk.forum(&wtpf()).expect("the forum is there");
    let placed = &forum.report.draft(1).expect("the draft is there").blocks;
    assert_eq!(placed.len(), contents.len());
    let visitor = Visitor::anyone(desk);
    let page = visitor.page("/zh/wtpf-26/report/drafts/1").await;
    assert!(told(&page).contains(&title));
    for (placed, content) in placed.iter().zip(&contents) {
        let mark = format!("id=\"{}\"", placed.id);
        assert_eq!(page.matches(&mark).count(), 1, "{mark}");
        let (_, behind) = page.split_once(&mark).expect("just found");
        let here = told(&format!("<{}", behind.split("<article").next().unwrap_or_default()));
        let said: String = content.plain().split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(here.contains(&said), "{} says {here}, not {said}", placed.id);
        assert!(here.contains(&content.label), "{} is not numbered {}", placed.id, content.label);
        if !content.label.is_empty() {
            let alone = visitor.page(&format!("/zh/wtpf-26/report/paragraphs/{}", placed.id)).await;
            assert!(told(&alone).contains(&said), "{} is shown alone", placed.id);
        }
    }
    own.end().await;
}
