//! Phrases about the report: drafts brought in, translated, published, compiled; second officers.

use forum::calendar::Slot;
use forum::command::{Reschedule, Shift};
use forum::report::Command as OfReport;
use forum::request::Ask;
use forum::{Command, EntityId, RequestId};
use lang::Lang;
use text::{Reading, read_markdown};

use crate::pattern::{parts, unquoted};
use crate::scene::{Deed, Phrase, Scene, Who};

pub(crate) const PHRASES: &[Phrase] = &[
    ("imports draft {n} from {file} with {k} opinions", import_with_opinions),
    ("imports draft {n} from {file}", import_file),
    ("imports draft {n} {quote}: {lines}", import_lines),
    ("imports the translation of draft {n} into {lang} from {file}", translate_file),
    ("imports the translation of draft {n} into {lang} {quote}: {lines}", translate_lines),
    ("publishes draft {n} despite {quote}", publish_despite),
    ("publishes draft {n}", publish),
    ("confirms the {matter}", confirm),
    ("turns down the {matter}", turn_down),
    ("compiles the comments on draft {n}", compile),
];

fn import_with_opinions(scene: &mut Scene<'_>, _: &Who, slots: &[&str]) -> Result<Deed, String> {
    let reading = read_markdown(&scene.file(slots[1])?);
    import(slots[0], reading, number(slots[2])?)
}

fn import_file(scene: &mut Scene<'_>, _: &Who, slots: &[&str]) -> Result<Deed, String> {
    let reading = read_markdown(&scene.file(slots[1])?);
    import(slots[0], reading, 0)
}

fn import_lines(_: &mut Scene<'_>, _: &Who, slots: &[&str]) -> Result<Deed, String> {
    let reading = read_lines(slots[1], slots[2])?;
    import(slots[0], reading, 0)
}

fn import(draft: &str, reading: Reading, opinions: u32) -> Result<Deed, String> {
    let (draft, contents) = (number(draft)?, reading.contents);
    let title = reading.title.unwrap_or_default();
    Ok(Command::Report(OfReport::Import { draft, title, contents, opinions }).into())
}

fn translate_file(scene: &mut Scene<'_>, _: &Who, slots: &[&str]) -> Result<Deed, String> {
    translate(slots, read_markdown(&scene.file(slots[2])?))
}

fn translate_lines(_: &mut Scene<'_>, _: &Who, slots: &[&str]) -> Result<Deed, String> {
    translate(slots, read_lines(slots[2], slots[3])?)
}

fn translate(slots: &[&str], reading: Reading) -> Result<Deed, String> {
    let lang: Lang = slots[1].parse().map_err(|()| format!("{} is no language", slots[1]))?;
    let (draft, title) = (number(slots[0])?, reading.title.unwrap_or_default());
    let contents = reading.contents;
    Ok(Command::Report(OfReport::Translate { draft, lang, title, contents }).into())
}

/// A text given in the story itself: its title, and a paragraph between each two quotation marks.
fn read_lines(title: &str, lines: &str) -> Result<Reading, String> {
    let lines = parts(lines, " ").into_iter().filter(|line| !line.is_empty()).map(|line| {
        unquoted(line).ok_or_else(|| format!("{line} does not stand between quotation marks"))
    });
    let lines = lines.collect::<Result<Vec<_>, _>>()?;
    // With a title in front, headings have the levels that they have in a file.
    let contents = read_markdown(&format!("# Title\n\n{}", lines.join("\n\n"))).contents;
    Ok(Reading { title: Some(title.to_owned()), contents })
}

fn publish(_: &mut Scene<'_>, _: &Who, slots: &[&str]) -> Result<Deed, String> {
    let publish = OfReport::Publish { draft: number(slots[0])?, despite: None };
    Ok(Command::Report(publish).into())
}

fn publish_despite(_: &mut Scene<'_>, _: &Who, slots: &[&str]) -> Result<Deed, String> {
    let despite = Some(slots[1].to_owned());
    Ok(Command::Report(OfReport::Publish { draft: number(slots[0])?, despite }).into())
}

fn compile(_: &mut Scene<'_>, _: &Who, slots: &[&str]) -> Result<Deed, String> {
    Ok(Command::Report(OfReport::Compile { draft: number(slots[0])? }).into())
}

fn confirm(scene: &mut Scene<'_>, _: &Who, slots: &[&str]) -> Result<Deed, String> {
    Ok(Command::Request(Ask::Confirm(request(scene, slots[0])?)).into())
}

fn turn_down(scene: &mut Scene<'_>, _: &Who, slots: &[&str]) -> Result<Deed, String> {
    Ok(Command::Request(Ask::TurnDown(request(scene, slots[0])?)).into())
}

/// The request that waits: `publication of draft 2`, `change of the deadline of round 2`, `round
/// behind round 3`, `suspension of lumen`, `reinstatement of lumen`.
fn request(scene: &Scene<'_>, matter: &str) -> Result<RequestId, String> {
    enum Matter {
        Publication(u32),
        Change(Slot),
        Round(u32),
        Standing(EntityId),
    }
    let matter = if let Some(draft) = matter.strip_prefix("publication of draft ") {
        Matter::Publication(number(draft)?)
    } else if let Some(date) = matter.strip_prefix("change of ") {
        Matter::Change(scene.slot(date)?)
    } else if let Some(round) = matter.strip_prefix("round behind round ") {
        Matter::Round(scene.round_key(round)?)
    } else if let Some((_, entity)) = matter.split_once(" of ")
        && matter.starts_with(['s', 'r'])
    {
        Matter::Standing(EntityId::from(entity))
    } else {
        return Err(format!("{matter} takes no second officer"));
    };
    let forum = scene.founded()?;
    let asks = |command: &Command| match (&matter, command) {
        (Matter::Publication(number), Command::Report(OfReport::Publish { draft, .. })) => {
            draft == number
        }
        (Matter::Change(wanted), Command::Schedule(Reschedule { change, .. })) => {
            matches!(change, Shift::Move { slot, .. } if slot == wanted)
        }
        (Matter::Round(wanted), Command::Schedule(Reschedule { change, .. })) => {
            matches!(change, Shift::InsertRound { behind, .. } if behind == wanted)
        }
        (Matter::Standing(id), Command::Suspend(ground) | Command::Reinstate(ground)) => {
            ground.entity == *id
        }
        _ => false,
    };
    let found = forum.requests.iter().find(|request| asks(&request.command));
    Ok(found.map_or_else(|| RequestId::from("none"), |request| request.id.clone()))
}

fn number(text: &str) -> Result<u32, String> {
    text.parse().map_err(|_| format!("“{text}” is no number"))
}
