//! Phrases about the forum and its people: founding, admitting, appointing.

use forum::command::Founding;
use forum::entity::{Category, Change, Entity, Ground, Group, Membership};
use forum::person::{Letter, Role};
use forum::{Command, EntityId, mandate};

use crate::pattern::{fit, names};
use crate::scene::{Deed, Phrase, Scene, Who};

pub(crate) const PHRASES: &[Phrase] = &[
    ("founds the forum from {file} with officers {names}", found),
    ("admits {name} as {category}, in {group} since {day} until {day}", admit_dated),
    ("admits {names} as {category}", admit),
    ("appoints {person} by letter {quote} of {day}, valid {days}", appoint_by_letter),
    ("appoints {person} {office}", appoint),
    ("suspends {name} by {quote} because {quote}", suspend),
    ("reinstates {name} by {quote} because {quote}", reinstate),
    ("ends the office of {person} as {office}", end_office),
];

/// Takes over the zone of the forum that is about to be founded, by which its days are told.
pub(crate) fn take_zone(scene: &mut Scene<'_>, command: &str) -> Result<(), String> {
    let Some(slots) = fit(PHRASES[0].0, command) else { return Ok(()) };
    if let Ok(read) = mandate::file::read(&scene.file(slots[0])?) {
        scene.zone = read.calendar.time_zone();
    }
    Ok(())
}

fn found(scene: &mut Scene<'_>, _: &Who, slots: &[&str]) -> Result<Deed, String> {
    let read = mandate::file::read(&scene.file(slots[0])?);
    let read = read.map_err(|fault| format!("{} does not read: {fault}", slots[0]))?;
    scene.forum = Some(read.mandate.id.clone());
    let officers = names(slots[1]).into_iter().map(|name| scene.person(name)).collect();
    let founding = Founding { mandate: read.mandate, calendar: read.calendar, officers };
    Ok(Command::Found(Box::new(founding)).into())
}

fn admit(_: &mut Scene<'_>, _: &Who, slots: &[&str]) -> Result<Deed, String> {
    let wanted = slots[1].trim_end_matches('s').replace(' ', "-");
    let category = Category::ALL.into_iter().find(|category| category.key() == wanted);
    let category = category.ok_or_else(|| format!("{} is no category", slots[1]))?;
    let entity = |name: &str| {
        let called = forum::Phrase::only(lang::Lang::En, name);
        Entity::new(EntityId::from(name), category, called)
    };
    Ok(Command::Admit(names(slots[0]).into_iter().map(entity).collect()).into())
}

fn appoint(scene: &mut Scene<'_>, _: &Who, slots: &[&str]) -> Result<Deed, String> {
    // The office stands behind the name, which may have any number of words.
    let told = format!("{} {}", slots[0], slots[1]);
    let offices = ["officer", "reader", "focal point of ", "contributor of "];
    let at = offices.into_iter().find_map(|office| told.find(&format!(" {office}")));
    let (name, office) = told.split_at(at.ok_or_else(|| format!("no office in “{told}”"))?);
    let (person, role) = (scene.person(name), role(office.trim())?);
    Ok(Command::Appoint { person, role, letter: None }.into())
}

/// A member of a development group from a day, or until one: `-` where a day is not known.
fn admit_dated(scene: &mut Scene<'_>, who: &Who, slots: &[&str]) -> Result<Deed, String> {
    let mut deed = admit(scene, who, &slots[..2])?;
    let group = Group::ALL.into_iter().find(|group| group.key() == slots[2]);
    let group = group.ok_or_else(|| format!("{} is no group", slots[2]))?;
    let (since, until) = (day(slots[3])?, day(slots[4])?);
    if let Command::Admit(entities) = &mut deed.command {
        for entity in entities {
            entity.groups.push(Membership { group, since, until, list: String::new() });
        }
    }
    Ok(deed)
}

fn appoint_by_letter(scene: &mut Scene<'_>, who: &Who, slots: &[&str]) -> Result<Deed, String> {
    let (name, office) = slots[0]
        .split_once(" focal point")
        .map_or_else(
            || {
                slots[0]
                    .split_once(" contributor")
                    .map(|(name, rest)| (name, ("contributor", rest)))
            },
            |(name, rest)| Some((name, ("focal point", rest))),
        )
        .ok_or_else(|| format!("no office in “{}”", slots[0]))?;
    let told = format!("{}{}", office.0, office.1);
    let mut deed = appoint(scene, who, &[name, &told])?;
    let (from, until) = slots[3].split_once(" to ").ok_or("valid from a day to a day")?;
    let letter = Letter {
        symbol: slots[1].to_owned(),
        dated: day(slots[2])?.ok_or("a letter has a date")?,
        signed: "Permanent Representative".to_owned(),
        from: day(from)?,
        until: day(until)?,
    };
    if let Command::Appoint { letter: named, .. } = &mut deed.command {
        *named = Some(letter);
    }
    Ok(deed)
}

fn day(text: &str) -> Result<Option<jiff::civil::Date>, String> {
    match text {
        "-" => Ok(None),
        text => text.parse().map(Some).map_err(|_| format!("{text} is no day")),
    }
}

fn suspend(_: &mut Scene<'_>, _: &Who, slots: &[&str]) -> Result<Deed, String> {
    Ok(Command::Suspend(ground(slots)).into())
}

fn reinstate(_: &mut Scene<'_>, _: &Who, slots: &[&str]) -> Result<Deed, String> {
    Ok(Command::Reinstate(ground(slots)).into())
}

fn ground(slots: &[&str]) -> Ground {
    let (act, reason) = (slots[1].to_owned(), slots[2].to_owned());
    Ground { entity: EntityId::from(slots[0]), act, reason }
}

fn end_office(scene: &mut Scene<'_>, _: &Who, slots: &[&str]) -> Result<Deed, String> {
    Ok(Command::EndOffice { person: scene.person(slots[0]).id, role: role(slots[1])? }.into())
}

fn role(office: &str) -> Result<Role, String> {
    if let Some(entity) = office.strip_prefix("focal point of ") {
        return Ok(Role::FocalPoint(EntityId::from(entity)));
    }
    if let Some(entity) = office.strip_prefix("contributor of ") {
        return Ok(Role::Contributor(EntityId::from(entity)));
    }
    match office {
        "officer" => Ok(Role::Officer),
        "reader" => Ok(Role::Reader),
        _ => Err(format!("{office} is no office")),
    }
}

/// The development groups of an entity on a day.
pub(crate) fn groups(scene: &Scene<'_>, entity: &str, on: &str) -> Result<String, String> {
    let (forum, on) = (scene.founded()?, day(on)?.ok_or("on which day?")?);
    let entity = forum.entities.get(&EntityId::from(entity)).ok_or("there is no such entity")?;
    let groups: Vec<&str> = entity.groups_on(on).map(Group::key).collect();
    Ok(if groups.is_empty() { "none".to_owned() } else { groups.join(", ") })
}

/// What changed about an entity, oldest first; none if it is no entity.
pub(crate) fn changes(forum: &forum::Forum, entity: &str) -> Option<String> {
    let id = EntityId::from(entity);
    forum.entities.get(&id)?;
    let told = |change: &Change| match change {
        Change::Said { column, from, to, .. } => format!("{}: {from:?} > {to:?}", column.key()),
        Change::Suspended { act, reason, .. } => format!("suspended by {act}: {reason}"),
        Change::Reinstated { act, reason, .. } => format!("reinstated by {act}: {reason}"),
    };
    let changes = forum.standings.get(&id).map_or(&[][..], |standing| &standing.changes);
    Some(match changes {
        [] => "none".to_owned(),
        changes => changes.iter().map(told).collect::<Vec<_>>().join("; "),
    })
}
