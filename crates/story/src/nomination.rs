//! Phrases about nominations, and what comes of them.

use forum::nomination::{Act, Command as OfNomination, Naming, Particulars};
use forum::{Command, NominationId, PersonId, Reason};

use crate::outcome::class;
use crate::scene::{Deed, Phrase, Scene, Who, person};

pub(crate) const PHRASES: &[Phrase] = &[
    ("nominates {expert} of {quote} in place of {name}", in_place),
    ("nominates {expert} of {quote}, active at home", active),
    ("nominates {expert} of {quote}", nominate),
    ("writes again to {name}", write),
    ("is willing, and may be listed", listed),
    ("is willing", willing),
    ("declines", decline),
    ("takes back the nomination of {name}", withdraw),
];

/// A nomination that a story can speak of by its expert's name.
pub(crate) struct Nominee {
    pub(crate) id: NominationId,
    pub(crate) expert: PersonId,
}

fn naming(scene: &Scene<'_>, who: &Who, slots: &[&str]) -> Result<Naming, String> {
    let mut expert = person(slots[0]);
    slots[1].clone_into(&mut expert.organization);
    let entity = match who {
        Who::Person(_, Some(entity)) => entity.clone(),
        // Who acts for nobody tries it for the first entity there is.
        _ => scene.founded()?.entities.keys().next().cloned().ok_or("nobody is admitted")?,
    };
    let particulars = Particulars::default();
    Ok(Naming { entity, expert, particulars, active: false, replaces: None })
}

fn named(naming: Naming) -> Result<Deed, String> {
    let alias = Some(naming.expert.name.clone());
    let command = Command::Nomination(OfNomination::Name(Box::new(naming)));
    Ok(Deed { alias, ..command.into() })
}

fn nominate(scene: &mut Scene<'_>, who: &Who, slots: &[&str]) -> Result<Deed, String> {
    named(naming(scene, who, slots)?)
}

fn active(scene: &mut Scene<'_>, who: &Who, slots: &[&str]) -> Result<Deed, String> {
    named(Naming { active: true, ..naming(scene, who, slots)? })
}

fn in_place(scene: &mut Scene<'_>, who: &Who, slots: &[&str]) -> Result<Deed, String> {
    let replaces = Some(about(scene, slots[2]));
    named(Naming { replaces, ..naming(scene, who, slots)? })
}

/// The nomination of this expert; a name never given is a nomination that does not exist.
fn about(scene: &Scene<'_>, name: &str) -> NominationId {
    let found = scene.nominees.get(name);
    found.map_or_else(|| NominationId::from(name), |nominee| nominee.id.clone())
}

fn write(scene: &mut Scene<'_>, _: &Who, slots: &[&str]) -> Result<Deed, String> {
    let nomination = about(scene, slots[0]);
    Ok(Command::Nomination(OfNomination::Write { nomination }).into())
}

fn withdraw(scene: &mut Scene<'_>, _: &Who, slots: &[&str]) -> Result<Deed, String> {
    let nomination = about(scene, slots[0]);
    Ok(Command::Nomination(OfNomination::Withdraw { nomination }).into())
}

/// The nomination of the expert who speaks.
fn own(scene: &Scene<'_>, who: &Who) -> Result<NominationId, String> {
    let is = |nominee: &&Nominee| matches!(who, Who::Person(id, _) if nominee.expert == *id);
    let found = scene.nominees.values().find(is);
    found.map(|nominee| nominee.id.clone()).ok_or_else(|| "is no expert".to_owned())
}

fn confirm(scene: &Scene<'_>, who: &Who, listed: bool) -> Result<Deed, String> {
    let nomination = own(scene, who)?;
    Ok(Command::Nomination(OfNomination::Confirm { nomination, listed }).into())
}

fn listed(scene: &mut Scene<'_>, who: &Who, _: &[&str]) -> Result<Deed, String> {
    confirm(scene, who, true)
}

fn willing(scene: &mut Scene<'_>, who: &Who, _: &[&str]) -> Result<Deed, String> {
    confirm(scene, who, false)
}

fn decline(scene: &mut Scene<'_>, who: &Who, _: &[&str]) -> Result<Deed, String> {
    let nomination = own(scene, who)?;
    Ok(Command::Nomination(OfNomination::Decline { nomination }).into())
}

/// What happened to a nomination.
pub(crate) fn told(act: &Act) -> String {
    match act {
        Act::Named(named) => {
            let class = class(named.class).replace("R10", "R05");
            let place = if named.replaces.is_some() { ", in place of another" } else { "" };
            let active = if named.active { ", active at home" } else { "" };
            format!("receipt, {class}{place}{active}")
        }
        Act::WrittenTo { .. } => "the expert is written to".to_owned(),
        Act::Confirmed { listed: true } => "confirmed, to be listed".to_owned(),
        Act::Confirmed { listed: false } => "confirmed".to_owned(),
        Act::Declined => "declined".to_owned(),
        Act::Withdrawn => "withdrawn".to_owned(),
        Act::Replaced { .. } => "replaced".to_owned(),
    }
}

/// Why an expert cannot be named, in a phrase.
pub(crate) fn refused(reason: &Reason) -> String {
    match reason {
        Reason::NotInvited { category } => format!("{} is not invited", category.key()),
        Reason::NominatedAlready { own: true } => "named before by the same entity".to_owned(),
        Reason::NominatedAlready { own: false } => "named before by another entity".to_owned(),
        _ => "no experts are called for".to_owned(),
    }
}

/// What messages wait to be sent, by kind.
pub(crate) async fn letters(scene: &Scene<'_>) -> Result<String, String> {
    let waiting = scene.desk.store().outgoing(1_000).await.map_err(|fault| fault.to_string())?;
    let count = waiting.iter().filter(|message| message.kind == "nominated").count();
    Ok(crate::outcome::count(count, "letter"))
}

/// The published list of experts.
pub(crate) async fn list(scene: &Scene<'_>) -> Result<String, String> {
    let forum = scene.founded()?;
    let seen = scene.desk.as_seen_by(None, forum.id()).ok_or("no forum")?;
    let experts = seen.experts().await.map_err(|fault| fault.to_string())?;
    let mut told: Vec<String> =
        experts.iter().map(|one| format!("{} ({})", one.name, one.entity)).collect();
    told.sort();
    Ok(if told.is_empty() { "nobody".to_owned() } else { told.join(", ") })
}
