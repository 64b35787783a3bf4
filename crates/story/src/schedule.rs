//! Phrases about the schedule: dates moved, rounds and meetings inserted, each by an act.

use forum::calendar::When;
use forum::command::{Reschedule, Shift};
use forum::mandate::{Meeting, Opinions, Round};
use forum::{Command, Phrase as Words};
use lang::Lang;

use crate::scene::{Deed, Phrase, Scene, Who};

pub(crate) const PHRASES: &[Phrase] = &[
    ("moves {date} to {when} by {quote} because {quote}", move_date),
    ("extends {date} to {when} by {quote} because {quote}", move_date),
    ("fixes {date} on {when} by {quote} because {quote}", move_date),
    (
        "inserts a round for {whom} behind round {n}, posted {when}, due {when}, \
         by {quote} because {quote}",
        insert_round,
    ),
    (
        "inserts the meeting {id} after round {n}, held {when}, by {quote} because {quote}",
        insert_meeting,
    ),
];

fn move_date(scene: &mut Scene<'_>, _: &Who, slots: &[&str]) -> Result<Deed, String> {
    let change = Shift::Move { slot: scene.slot(slots[0])?, to: when(slots[1])? };
    Ok(by(change, slots[2], slots[3]))
}

fn insert_round(scene: &mut Scene<'_>, _: &Who, slots: &[&str]) -> Result<Deed, String> {
    let public = match slots[0] {
        "all" => true,
        "members" => false,
        whom => return Err(format!("a round is for members or for all, not for {whom}")),
    };
    let name = Words::only(Lang::En, "Further round");
    let round = Round { key: 0, name, public, opinions: Opinions::None };
    let (posting, deadline) = (when(slots[2])?, when(slots[3])?);
    let behind = scene.round_key(slots[1])?;
    Ok(by(Shift::InsertRound { behind, round, posting, deadline }, slots[4], slots[5]))
}

fn insert_meeting(scene: &mut Scene<'_>, _: &Who, slots: &[&str]) -> Result<Deed, String> {
    let meeting = Meeting {
        id: slots[0].to_owned(),
        name: Words::only(Lang::En, "Further meeting"),
        after: scene.round_key(slots[1])?,
        remote: true,
        languages: vec![Lang::En],
    };
    Ok(by(Shift::InsertMeeting { meeting, when: when(slots[2])? }, slots[3], slots[4]))
}

fn by(change: Shift, act: &str, reason: &str) -> Deed {
    let (act, reason) = (act.to_owned(), reason.to_owned());
    Command::Schedule(Reschedule { change, act, reason }).into()
}

fn when(text: &str) -> Result<When, String> {
    text.parse()
}
