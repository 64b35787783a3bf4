//! A deadline is computed in one place: page, receipt, mail and calendar say the same instant.

use std::collections::BTreeMap;

use desk::{Asked, Desk};
use forum::calendar::{Slot, When};
use forum::command::{Reschedule, Shift};
use forum::comment::{Command as OfComment, Kind, Step, Target, Words, Writing};
use forum::request::Ask;
use forum::{Command, CommentId, EntityId, PersonId};
use icalendar::{Calendar, CalendarComponent, Component as _};
use jiff::{SignedDuration, Timestamp};
use lang::Lang;

use crate::visitor::{DEMO_DAY, Visitor, at, sample, told, wtpf};

const DEADLINE: &str = "round-3-deadline@wtpf-26";

/// The sentence of a deadline as the requirement has it, in each language.
fn sentences(lang: Lang, winter: bool) -> String {
    let (day, time, zone) = match (lang, winter) {
        (Lang::En, false) => ("16 June 2025", "23:59", "Geneva time (UTC+02:00)"),
        (Lang::En, true) => ("26 October 2025", "23:59", "Geneva time (UTC+01:00)"),
        (Lang::Ar, false) => ("16 يونيو 2025", "23:59", "(UTC+02:00)"),
        (Lang::Ar, true) => ("26 أكتوبر 2025", "23:59", "(UTC+01:00)"),
        (Lang::Es, false) => ("16 de junio de 2025", "23:59", "(UTC+02:00)"),
        (Lang::Es, true) => ("26 de octubre de 2025", "23:59", "(UTC+01:00)"),
        (Lang::Fr, false) => ("16 juin 2025", "23:59", "(UTC+02:00)"),
        (Lang::Fr, true) => ("26 octobre 2025", "23:59", "(UTC+01:00)"),
        (Lang::Ru, false) => ("16 июня 2025", "23:59", "(UTC+02:00)"),
        (Lang::Ru, true) => ("26 октября 2025", "23:59", "(UTC+01:00)"),
        (Lang::Zh, false) => ("2025年6月16日", "23:59", "(UTC+02:00)"),
        (Lang::Zh, true) => ("2025年10月26日", "23:59", "(UTC+01:00)"),
    };
    [day, time, zone].join("|")
}

async fn file(desk: &Desk, begun: Timestamp, received: Timestamp) -> CommentId {
    let asked = Asked {
        by: Some(PersonId::from("sigrid-halvorsen")),
        clock: false,
        begun,
        received,
        form: None,
    };
    let writing = Writing {
        comment: None,
        draft: 3,
        target: Target::Document,
        kind: Kind::Substantive,
        lang: Lang::En,
        proposes: None,
        stance: None,
        words: Words { text: format!("Received at {received}."), wording: None },
        entity: Some(EntityId::from("arendal")),
        author: None,
        step: Step::File,
    };
    let command = Command::Comment(OfComment::Write(Box::new(writing)));
    let done = desk.perform(&wtpf(), asked, command).await.expect("it is filed");
    done.comment.expect("a comment is filed")
}

/// Everything that says the deadline of round 3 says this instant, in every language.
async fn all_say(desk: &Desk, deadline: Timestamp, winter: bool) {
    let forum = desk.forum(&wtpf()).expect("the forum is there");
    assert_eq!(forum.calendar.deadline(3), Some(deadline));
    let visitor = Visitor::anyone(desk);
    let filed = file(desk, at(DEMO_DAY), at(DEMO_DAY)).await;
    let facts = BTreeMap::from([("draft".to_owned(), "3".to_owned())]);
    for lang in Lang::ALL {
        let sentence = told(&web::deadline_sentence(lang, &forum, deadline));
        for part in sentences(lang, winter).split('|') {
            assert!(sentence.contains(part), "{lang}: {sentence} without {part}");
        }
        let base = format!("/{lang}/wtpf-26");
        for path in [
            "/schedule".to_owned(),
            "/report/drafts/3".to_owned(),
            "/comments/new?draft=3".to_owned(),
            "/consultations/3".to_owned(),
            format!("/receipts/{filed}"),
        ] {
            let page = told(&visitor.page(&format!("{base}{path}")).await);
            assert!(page.contains(&sentence), "{base}{path} does not say {sentence}");
        }
        // The glance sets the zone on a line of its own.
        let glance = visitor.page(&base).await;
        assert!(glance.contains(&format!("datetime=\"{deadline}\"")), "{base}");
        let (_, mail) = web::letter(lang, &forum, "unfiled", &facts, "");
        assert!(told(&mail).contains(&sentence), "{mail}");
        let event = event(&visitor, &format!("{base}/calendar.ics")).await;
        let start = deadline.strftime("%Y%m%dT%H%M%SZ").to_string();
        assert_eq!(event["DTSTART"], start);
        assert!(told(&event["DESCRIPTION"]).contains(&sentence), "{event:?}");
        let feed = told(&visitor.page(&format!("{base}/feed.atom")).await);
        assert!(feed.contains(&sentence), "{base}/feed.atom");
    }
}

/// The event of the deadline: its properties, once the file is read as a calendar program would.
async fn event(visitor: &Visitor, path: &str) -> BTreeMap<String, String> {
    let file = visitor.page(path).await;
    let calendar: Calendar = file.parse().expect("a calendar reads");
    let mut found = calendar.components.iter().filter_map(|component| match component {
        CalendarComponent::Event(event) if event.get_uid() == Some(DEADLINE) => Some(event),
        _ => None,
    });
    let event = found.next().expect("the deadline has its event");
    assert!(found.next().is_none(), "{path} has {DEADLINE} once");
    let properties = event.properties().iter();
    properties.map(|(key, property)| (key.clone(), property.value().to_owned())).collect()
}

/// A comment a second before the deadline, at it, and after it falls in its class, to the second.
async fn classes_turn_at(desk: &Desk, deadline: Timestamp) {
    let visitor = Visitor::anyone(desk);
    let second = SignedDuration::from_secs(1);
    let early = deadline - SignedDuration::from_mins(1);
    for (begun, received, said) in [
        (deadline - second, deadline - second, "received on time"),
        (deadline, deadline, "received on time"),
        (deadline + second, deadline + second, "received late"),
        (early, deadline + second, "received on time (begun before the deadline)"),
        (early, deadline + SignedDuration::from_hours(1), "received late"),
    ] {
        let id = file(desk, begun, received).await;
        let receipt = visitor.page(&format!("/en/wtpf-26/receipts/{id}")).await;
        let (_, class) = receipt.split_once("<span class=\"tag").expect("a receipt has a class");
        let class = told(&format!("<{}", class.split("</span>").next().unwrap_or_default()));
        assert_eq!(class, said, "begun {begun}, received {received}");
    }
}

async fn perform(desk: &Desk, by: &str, command: Command) -> desk::Done {
    let asked = Asked::by(&PersonId::from(by), at(DEMO_DAY));
    desk.perform(&wtpf(), asked, command).await.expect("it is done")
}

fn moved(slot: Slot, to: &str) -> Command {
    let to: When = to.parse().expect("a date");
    let (act, reason) = ("CL-25/11".to_owned(), "The texts came late.".to_owned());
    Command::Schedule(Reschedule { change: Shift::Move { slot, to }, act, reason })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_deadline_is_the_same_everywhere_before_and_after_it_is_extended_into_winter() {
    let own = sample(DEMO_DAY).await;
    let desk = &own.desk;
    let visitor = Visitor::anyone(desk);
    all_say(desk, at("2025-06-16T21:59:59Z"), false).await;
    let before = event(&visitor, "/en/wtpf-26/calendar.ics").await;
    assert_eq!(before["SEQUENCE"], "0");

    // The meeting that follows makes room first; the deadline takes a second officer.
    perform(desk, "ana-lindqvist", moved(Slot::Meeting("ieg-3".to_owned()), "2025-10-30")).await;
    let extend = moved(Slot::Deadline(3), "2025-10-26");
    let request = perform(desk, "ana-lindqvist", extend).await.request;
    let still = event(&visitor, "/en/wtpf-26/calendar.ics").await;
    assert_eq!(still["DTSTART"], before["DTSTART"], "one officer alone extends nothing");
    let confirm = Command::Request(Ask::Confirm(request.expect("another is asked")));
    perform(desk, "tomasz-wierzbicki", confirm).await;

    // At three in the morning of that day the clocks went back: the day ends at UTC+1.
    let deadline = at("2025-10-26T22:59:59Z");
    all_say(desk, deadline, true).await;
    let after = event(&visitor, "/en/wtpf-26/calendar.ics").await;
    assert_eq!(after["SEQUENCE"], "1");
    let schedule = told(&visitor.page("/en/wtpf-26/schedule").await);
    assert!(schedule.contains("16 June 2025"), "the old date stays visible");
    classes_turn_at(desk, deadline).await;
    own.end().await;
}
