//! The stories: each is played on every database, and every rule is shown by one.

use std::collections::BTreeMap;

use desk::Clock;
use forum::Rule;
use jiff::Timestamp;

use crate::database::{Own, postgres, sqlite};
use crate::files::{cases, text};

/// Rules that never refuse a command, and how else they are kept.
const NEVER_REFUSE: [(Rule, &str); 7] = [
    (Rule::R02, "found when a forum file is checked; no command changes the theme"),
    (Rule::R03, "found when a forum file is checked; no command changes the agenda"),
    (Rule::R06, "the entity's statement is kept and shown; an expert without it is taken"),
    (Rule::R07, "balance is reported, never enforced"),
    (Rule::R09, "a late draft is posted all the same, and marked"),
    (Rule::R29, "found when a forum file is checked, and warned of"),
    (Rule::R35, "found when a forum file is checked; no command closes a round to the public"),
];

macro_rules! stories {
    ($($name:ident),+ $(,)?) => {
        const STORIES: &[&str] = &[$(stringify!($name)),+];
        $(
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                play(stringify!($name)).await;
            }
        )+
    };
}

stories!(
    carried_over,
    dispositions,
    drafting,
    entities,
    four_eyes,
    inside_a_member,
    late_comments,
    limits,
    lineage,
    names,
    nominations,
    one_report,
    opinions_annexed,
    proposals,
    public_round,
    reminders,
    returned,
    rights,
    second_forum,
    six_weeks,
    slippage,
    stages,
    translations,
    wtpf_26,
);

fn story(name: &str) -> String {
    text(&format!("tests/suite/process/{name}.story")).expect("the story is there")
}

async fn play(name: &str) {
    let clock = || Clock::set_to("2027-01-01T00:00:00Z".parse().expect("an instant"));
    play_on(name, "SQLite", sqlite(clock()).await).await;
    if let Some(own) = postgres(name, clock()).await {
        play_on(name, "PostgreSQL", own).await;
    }
}

async fn play_on(name: &str, database: &str, own: Own) {
    let files = |file: &str| text(&format!("tests/suite/process/{file}")).or_else(|| text(file));
    let played = story::play(&own.desk, &story(name), &files).await;
    own.end().await;
    if let Err(mismatches) = played {
        let told: Vec<String> = mismatches.iter().map(ToString::to_string).collect();
        panic!("tests/suite/process/{name}.story on {database}\n{}", told.join("\n"));
    }
}

#[test]
fn no_story_is_forgotten() {
    assert_eq!(cases("process", ".story"), STORIES);
}

/// Where each rule is shown refusing, and where allowing: `# R13 allows` stands above a line that
/// is not refused.
#[test]
fn every_rule_is_shown_refusing_and_allowing() {
    let mut refusing: BTreeMap<Rule, Vec<String>> = BTreeMap::new();
    let mut allowing: BTreeMap<Rule, Vec<String>> = BTreeMap::new();
    for name in STORIES {
        let story = story(name);
        let lines: Vec<(usize, &str)> = (1..).zip(story.lines()).collect();
        for (at, (number, line)) in lines.iter().enumerate() {
            for rule in Rule::ALL {
                let place = format!("{name}:{number}");
                let refused = line.contains("refused: ");
                if refused && line.contains(&format!("[{rule}")) {
                    refusing.entry(*rule).or_default().push(place);
                } else if line.starts_with(&format!("# {rule} allows")) {
                    let next = lines[at..].iter().find(|(_, line)| !line.starts_with('#'));
                    let (_, next) = next.expect("a line follows");
                    assert!(!next.contains("refused: "), "{place} says that {rule} allows: {next}");
                    allowing.entry(*rule).or_default().push(place);
                }
            }
        }
    }
    for rule in Rule::ALL {
        let refusing = refusing.remove(rule).unwrap_or_default().join(", ");
        let allowing = allowing.remove(rule).unwrap_or_default().join(", ");
        println!("{rule} | {} | refuses: {refusing} | allows: {allowing}", rule.text());
        if let Some((_, why)) = NEVER_REFUSE.iter().find(|(never, _)| never == rule) {
            assert!(refusing.is_empty(), "{rule} refuses although {why}");
            continue;
        }
        assert!(!refusing.is_empty(), "no story shows {rule} refusing");
        assert!(!allowing.is_empty(), "no story shows {rule} allowing");
    }
}

#[test]
fn instants_are_told_on_the_wall_clock() {
    let at: Timestamp = "2025-06-16T21:59:59Z".parse().expect("an instant");
    let reason = forum::Reason::TooLate { deadline: at };
    assert_eq!(story::refusal_phrase(&reason, None), "the deadline was 2025-06-16T21:59:59Z");
}
