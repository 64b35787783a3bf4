//! The sample of WTPF-26, played to two days of its life.

use std::time::Instant;

use desk::{Clock, Desk, Filter, Page};
use forum::{ForumId, PersonId};
use jiff::Timestamp;

use crate::database::sqlite;
use crate::files::text;

async fn play_to(day: &str) -> (crate::database::Own, story::sample::Sample) {
    let until: Timestamp = day.parse().expect("an instant");
    let own = sqlite(Clock::set_to(until)).await;
    let begun = Instant::now();
    let sample = story::sample::play(&own.desk, &text, until).await;
    let sample = sample.unwrap_or_else(|fault| panic!("{fault}"));
    println!("played to {day} in {:?}: {} acts", begun.elapsed(), sample.acts);
    (own, sample)
}

async fn filed(desk: &Desk, draft: Option<u32>, open_only: bool) -> u32 {
    let seen = desk.as_seen_by(None, &ForumId::from("wtpf-26")).expect("the forum is there");
    let filter = Filter { draft, open_only, stages: vec!["filed"], ..Filter::default() };
    seen.count_comments(&filter).await.expect("the store answers")
}

async fn unfiled(desk: &Desk, person: &str) -> Vec<&'static str> {
    let person = PersonId::from(person);
    let seen = desk.as_seen_by(Some(&person), &ForumId::from("wtpf-26")).expect("the forum");
    let stages = vec!["draft", "pending", "verified", "shown"];
    let filter = Filter { stages, ..Filter::default() };
    let sheets = seen.comments(&filter, Page { offset: 0, limit: 9 }).await;
    let sheets = sheets.expect("the store answers");
    let mut stages: Vec<_> = sheets.iter().map(|sheet| sheet.row.comment.stage.key()).collect();
    stages.sort_unstable();
    stages
}

async fn replays(desk: &Desk) {
    let replay = desk.replay().await.expect("the record reads");
    assert_eq!(replay.differences, []);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_20_may_2025_the_third_draft_is_open_for_comments() {
    let (own, sample) = play_to("2025-05-20T10:00:00Z").await;
    let desk = &own.desk;
    let forum = desk.forum(&ForumId::from("wtpf-26")).expect("the forum is there");
    assert_eq!(forum.report.drafts.len(), 3);
    assert!(forum.report.drafts.iter().all(|draft| draft.posted.is_some()));
    assert_eq!(forum.report.drafts[2].translations.len(), 5);
    assert_eq!(forum.report.drafts[2].opinions, 5);
    assert!(filed(desk, None, false).await >= 130);
    assert_eq!(filed(desk, Some(1), true).await, 0);
    assert_eq!(filed(desk, Some(2), true).await, 0);
    assert!(filed(desk, Some(3), true).await > 0);
    assert_eq!(sample.people.len(), 5);
    // Of what is not filed, a focal point sees the own side's, and what another member shows.
    assert_eq!(unfiled(desk, "sigrid-halvorsen").await, ["pending", "shown"]);
    assert_eq!(unfiled(desk, "koffi-mensah-adjei").await, ["draft", "shown"]);
    assert_eq!(unfiled(desk, "ana-lindqvist").await, [""; 0]);
    assert!(desk.store().outgoing(10).await.expect("the store answers").is_empty());
    replays(desk).await;
    own.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_1_june_2026_nothing_is_invented() {
    let (own, _) = play_to("2026-06-01T10:00:00Z").await;
    let desk = &own.desk;
    let forum = desk.forum(&ForumId::from("wtpf-26")).expect("the forum is there");
    assert_eq!(forum.report.drafts.len(), 3);
    let compiled = forum.report.compilation(3).expect("the comments on draft 3 are compiled");
    assert_eq!((compiled.revision, compiled.comments), (0, filed(desk, Some(3), false).await));
    // The owners of the three unfiled comments were told a day and an hour before the deadline.
    assert_eq!(desk.store().outgoing(10).await.expect("the store answers").len(), 6);
    replays(desk).await;
    own.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_sample_that_is_there_is_not_played_again() {
    let (own, first) = play_to("2024-08-01T10:00:00Z").await;
    let until = "2024-09-01T10:00:00Z".parse().expect("an instant");
    let again = story::sample::play(&own.desk, &text, until).await.expect("it goes on");
    assert_eq!((again.people, again.acts), (first.people, 0));
    own.end().await;
    let own = sqlite(Clock::system()).await;
    let early = "2024-07-01T10:00:00Z".parse().expect("an instant");
    assert!(story::sample::play(&own.desk, &text, early).await.is_err());
    own.end().await;
}
