//! Phrases about the forum and its people: founding, admitting, appointing.

use forum::command::Founding;
use forum::entity::{Category, Entity};
use forum::person::Role;
use forum::{Command, EntityId, mandate};

use crate::pattern::{fit, names};
use crate::scene::{Deed, Phrase, Scene, Who};

pub(crate) const PHRASES: &[Phrase] = &[
    ("founds the forum from {file} with officers {names}", found),
    ("admits {names} as {category}", admit),
    ("appoints {person} {office}", appoint),
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
    let entity = |name: &str| Entity {
        id: EntityId::from(name),
        category,
        itu_region: None,
        m49_region: String::new(),
        groups: Vec::new(),
        name: forum::Phrase::only(lang::Lang::En, name),
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
    Ok(Command::Appoint { person, role }.into())
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
