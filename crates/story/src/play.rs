//! Playing a story: each line is done or asked, and what comes of it compared with what it says.

use desk::{Desk, Failure};
use forum::comment::Command as OfComment;
use forum::nomination::{Act as OnNomination, Command as OfNomination};
use forum::report::Command as OfReport;
use forum::{Act, Command, ForumId, Refusal};

use crate::line::{Line, read};
use crate::nomination::Nominee;
use crate::pattern::fit;
use crate::scene::{Deed, Named, Scene, Who};
use crate::{
    Files, comment, drafting, fact, nomination, office, outcome, refusal, report, returned,
    schedule,
};

/// What a story came to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Played {
    /// How many lines were played.
    pub lines: usize,
    /// How many acts they led to.
    pub acts: usize,
}

/// A line that does not come out as it says.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}\n  expected: {expected}\n  got:      {got}")]
pub struct Mismatch {
    /// Its number, from 1.
    pub line: usize,
    /// What it says.
    pub expected: String,
    /// What came of it.
    pub got: String,
}

/// Plays a story before a desk that has no forum yet, and replays its record at the end.
///
/// # Errors
/// Every line that does not come out as it says, in order.
pub async fn play(desk: &Desk, story: &str, files: Files<'_>) -> Result<Played, Vec<Mismatch>> {
    let mut scene = Scene::new(desk, files);
    let (mut played, mut mismatches) = (Played::default(), Vec::new());
    for line in read(story) {
        played.lines += 1;
        let (number, expected, got) = match line {
            Ok(line) => {
                let got = step(&mut scene, &line, &mut played).await;
                (line.number, line.outcome, got.unwrap_or_else(|why| format!("not played: {why}")))
            }
            Err((number, why)) => (number, "a line of a story".to_owned(), why),
        };
        if expected != got {
            mismatches.push(Mismatch { line: number, expected, got });
        }
    }
    let line = story.lines().count();
    let expected = "the record bears the rows out".to_owned();
    match desk.replay().await {
        Ok(replay) if replay.differences.is_empty() => {}
        Ok(replay) => {
            let got = format!("{:?}", replay.differences);
            mismatches.push(Mismatch { line, expected, got });
        }
        Err(fault) => mismatches.push(Mismatch { line, expected, got: fault.to_string() }),
    }
    if mismatches.is_empty() { Ok(played) } else { Err(mismatches) }
}

async fn step(scene: &mut Scene<'_>, line: &Line, played: &mut Played) -> Result<String, String> {
    if scene.forum.is_none() {
        office::take_zone(scene, &line.command)?;
    }
    if let Some(at) = line.at {
        scene.now = scene.instant(at)?;
    }
    if let Some(answer) = fact::asked(scene, line).await? {
        return Ok(answer);
    }
    let who = scene.who(&line.who)?;
    let deed = match returned::handed_back(scene, &who, &line.command).await? {
        Some(Ok(deed)) => deed,
        Some(Err(unread)) => return Ok(unread),
        None => deed(scene, &who, &line.command)?,
    };
    let before = scene.forum();
    let nowhere = ForumId::from("none");
    let forum = scene.forum.clone().unwrap_or(nowhere);
    let asked = scene.asked(&who, &deed);
    match scene.desk.perform(&forum, asked, deed.command.clone()).await {
        Ok(done) => {
            played.acts += done.acts.len();
            let told = returned::told(&deed.command, &done);
            let told = told.unwrap_or_else(|| outcome::of(scene, before.as_deref(), &done));
            returned::remember(scene, &who, &deed, &done);
            drafting::remember(scene, &who, &done).await?;
            remember(scene, who, deed, &done);
            Ok(told)
        }
        Err(Failure::Refused(refusal)) => Ok(refused(scene, &refusal, &line.outcome)),
        Err(failure) => Err(failure.to_string()),
    }
}

fn deed(scene: &mut Scene<'_>, who: &Who, command: &str) -> Result<Deed, String> {
    let tables = [
        office::PHRASES,
        schedule::PHRASES,
        report::PHRASES,
        returned::PHRASES,
        // What is said of drafting is more than what is said of comments.
        drafting::PHRASES,
        comment::PHRASES,
        nomination::PHRASES,
    ];
    for (phrase, read) in tables.into_iter().flatten() {
        if let Some(slots) = fit(phrase, command) {
            return read(scene, who, &slots);
        }
    }
    Err(format!("“{command}” is not understood"))
}

/// The refusal as a story tells it; with its clause where the line itself names one.
fn refused(scene: &Scene<'_>, refusal: &Refusal, expected: &str) -> String {
    let phrase = refusal::phrase(&refusal.reason, scene.forum().as_deref());
    let named = format!("[{}, ", refusal.rule);
    if expected.contains(&named) {
        return format!("refused: {phrase} [{}, {}]", refusal.rule, refusal.clause);
    }
    format!("refused: {phrase} [{}]", refusal.rule)
}

/// Keeps in mind what later lines speak of.
fn remember(scene: &mut Scene<'_>, who: Who, deed: Deed, done: &desk::Done) {
    match deed.command {
        Command::Report(OfReport::Import { draft, contents, .. }) => {
            scene.texts.insert(draft, contents);
        }
        Command::Comment(OfComment::Write(writing)) => {
            let Some(id) = done.comment.clone() else { return };
            let alias = deed.alias.filter(|alias| !alias.is_empty());
            let alias = alias.unwrap_or_else(|| id.to_string());
            let by = match who {
                Who::Person(person, _) => Some(person),
                Who::Public | Who::Clock => None,
            };
            let by = scene.comments.get(&alias).map_or(by, |named| named.by.clone());
            scene.comments.insert(alias, Named { id, by, writing: *writing });
        }
        Command::Nomination(OfNomination::Name(_)) => {
            let named = done.acts.iter().find_map(|act| match act {
                Act::Nomination { nomination, act: OnNomination::Named(named) } => {
                    Some((nomination.clone(), named.expert.clone()))
                }
                _ => None,
            });
            let (Some((id, expert)), Some(name)) = (named, deed.alias) else { return };
            scene.names.insert(expert.clone(), name.clone());
            scene.nominees.insert(name, Nominee { id, expert });
        }
        _ => {}
    }
}
