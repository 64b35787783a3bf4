//! The calendar file keeps to RFC 5545, whatever the names in it are.

use std::collections::BTreeMap;

use forum::calendar::{Calendar as Dates, Change, Dated, Slot, When};
use forum::mandate::{Forum, Late, Mandate, Meeting, Opinions, Round};
use forum::report::Report;
use forum::{ForumId, Phrase};
use jiff::Timestamp;
use jiff::civil::{date, time};
use lang::Lang;

use super::calendar;
use crate::show;

const NASTY: &str = "Forum; with, commas \\ back\nslash\r\nBEGIN:VEVENT 世界电信信息通信技术政策论坛\
                     世界电信信息通信技术政策论坛世界电信信息通信技术政策论坛";

fn dated(slot: Slot, when: When) -> Dated {
    Dated { slot, when, act: "Decision 641".to_owned(), changes: Vec::new() }
}

fn forum() -> Forum {
    let round = Round {
        key: 3,
        name: Phrase::only(Lang::En, "Round"),
        public: true,
        opinions: Opinions::None,
    };
    let meeting = Meeting {
        id: "ieg-3".to_owned(),
        name: Phrase::only(Lang::En, NASTY),
        after: 3,
        remote: true,
        languages: vec![Lang::En],
    };
    let mandate = Mandate {
        id: ForumId::from("wtpf-26"),
        symbol: "CL-24/44".to_owned(),
        name: Phrase::only(Lang::En, NASTY),
        short_name: Phrase::only(Lang::En, "WTPF-26"),
        theme: Phrase::default(),
        place: Phrase::only(Lang::En, "Geneva, Switzerland"),
        zone_name: Phrase::only(Lang::En, "Geneva time"),
        brackets: Phrase::default(),
        days: 3,
        contact: String::new(),
        languages: Lang::ALL.to_vec(),
        working_language: Lang::En,
        sub_themes: Vec::new(),
        agenda: Vec::new(),
        addressees: Vec::new(),
        proposals_by: Vec::new(),
        nominations: None,
        late: Late::Marked,
        grace_minutes: 15,
        rounds: vec![round],
        meetings: vec![meeting],
        rules: Vec::new(),
        house_clause: "House rules".to_owned(),
    };
    let mut deadline = dated(Slot::Deadline(3), When::On(date(2025, 6, 16)));
    deadline.changes.push(Change {
        from: When::On(date(2025, 6, 2)),
        to: When::On(date(2025, 6, 16)),
        act: "CL-25/11".to_owned(),
        reason: NASTY.to_owned(),
        at: Timestamp::UNIX_EPOCH,
    });
    let span = When::Within(date(2026, 1, 1), date(2026, 6, 30));
    let dates = vec![
        dated(Slot::Posting(3), When::On(date(2025, 3, 31))),
        deadline,
        dated(
            Slot::Meeting("ieg-3".to_owned()),
            When::Month { year: 2025, month: 9, cluster: true },
        ),
        dated(Slot::Final, When::Open),
        dated(Slot::Forum, span),
    ];
    Forum {
        mandate,
        calendar: Dates { zone: "Europe/Zurich".to_owned(), closes: time(23, 59, 59, 0), dates },
        founded: Timestamp::UNIX_EPOCH,
        offices: Vec::new(),
        entities: BTreeMap::new(),
        standings: BTreeMap::new(),
        report: Report::default(),
        requests: Vec::new(),
        drafting: None,
    }
}

fn unfolded(text: &str) -> Vec<String> {
    text.replace("\r\n ", "").lines().map(str::to_owned).collect()
}

#[test]
fn lines_end_and_fold_as_the_standard_says() {
    for lang in Lang::ALL {
        let text = calendar(lang, &forum(), "https://example.org");
        assert!(text.ends_with("END:VCALENDAR\r\n"));
        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
        for line in text.split("\r\n") {
            assert!(line.len() <= 75, "{} octets: {line}", line.len());
        }
        assert_eq!(unfolded(&text).iter().filter(|line| *line == "BEGIN:VEVENT").count(), 4);
    }
}

#[test]
fn a_long_line_of_any_length_is_folded_within_the_limit() {
    for length in 60..400 {
        for letter in ["a", "é", "世", "😀"] {
            let line = format!("SUMMARY:{}\r\n", letter.repeat(length));
            let folded = super::fold::folded(&line);
            assert!(folded.split("\r\n").all(|line| line.len() <= 75), "{folded}");
            assert_eq!(folded.replace("\r\n ", ""), line);
        }
    }
}

#[test]
fn a_deadline_is_the_instant_that_pages_tell() {
    let forum = forum();
    let lines = unfolded(&calendar(Lang::En, &forum, ""));
    assert!(lines.contains(&"DTSTART:20250616T215959Z".to_owned()), "{lines:#?}");
    assert!(lines.contains(&"UID:round-3-deadline@wtpf-26".to_owned()));
    assert!(lines.contains(&"SEQUENCE:1".to_owned()));
    let instant = forum.calendar.deadline(3).expect("the day is exact");
    let sentence = show::deadline_sentence(Lang::En, &forum, instant).replace(',', "\\,");
    let said = lines.iter().any(|l| l.starts_with(&format!("DESCRIPTION:{sentence}\\n")));
    assert!(said, "{lines:#?}");
}

#[test]
fn what_is_not_fixed_is_tentative_over_all_its_days() {
    let text = calendar(Lang::En, &forum(), "").replace("\r\n ", "");
    let events: Vec<&str> = text.split("\r\nBEGIN:VEVENT\r\n").collect();
    let of = |uid: &str| *events.iter().find(|event| event.contains(uid)).expect("it is there");
    let meeting = of("UID:meeting-ieg-3@wtpf-26");
    for line in ["DTSTART;VALUE=DATE:20250901", "DTEND;VALUE=DATE:20251001", "STATUS:TENTATIVE"] {
        assert!(meeting.contains(line), "{meeting}");
    }
    assert!(of("UID:forum@wtpf-26").contains("LOCATION:Geneva\\, Switzerland"));
    assert!(of("UID:round-3-posting@wtpf-26").contains("STATUS:CONFIRMED"));
    assert!(!text.contains("UID:final@"), "nothing is known of it");
}
