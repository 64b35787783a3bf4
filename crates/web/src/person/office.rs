//! Offices: those in force with who holds them, and what the form of appointment asks.

use desk::Seen;
use forum::id::Fresh;
use forum::person::{Letter, Office, Person, Role, is_address};
use forum::{EntityId, PersonId};

use super::letter;
use crate::failure::{Failed, OrFault};
use crate::page::Visit;
use crate::secretariat::{Back, Sent};
use crate::show;

/// An office in force.
pub(crate) struct Held {
    pub(crate) person: String,
    pub(crate) name: String,
    pub(crate) email: String,
    pub(crate) role: &'static str,
    pub(crate) entity: String,
    pub(crate) entity_name: String,
    pub(crate) since: String,
    /// The letter that names the holder, with its validity.
    pub(crate) letter: Option<String>,
    /// Whether the reader holds it.
    pub(crate) own: bool,
    /// Whether a new sign-in link can be made for it here.
    pub(crate) linkable: bool,
}

fn role_key(role: &Role) -> &'static str {
    match role {
        Role::Officer => "officer",
        Role::FocalPoint(_) => "focal-point",
        Role::Contributor(_) => "contributor",
        Role::Reader => "reader",
    }
}

pub(super) fn in_force(seen: &Seen) -> impl Iterator<Item = &Office> {
    seen.forum.offices.iter().filter(|office| office.until.is_none_or(|until| seen.now < until))
}

/// The offices in force: officers first, then by entity.
pub(crate) async fn held(visit: &Visit, seen: &Seen) -> Result<Vec<Held>, Failed> {
    let mut rows = Vec::new();
    for office in in_force(seen) {
        let person = seen.person(&office.person).await.or_fault(visit)?;
        let (name, email) = person
            .map_or_else(|| ("–".to_owned(), String::new()), |person| (person.name, person.email));
        let own = visit.person.as_ref() == Some(&office.person);
        let entity = office.role.entity();
        let found = entity.and_then(|id| seen.forum.entities.get(id));
        rows.push(Held {
            person: office.person.0.clone(),
            name,
            email,
            role: role_key(&office.role),
            entity: entity.map_or_else(String::new, |id| id.0.clone()),
            entity_name: found.map_or_else(String::new, |e| e.name.say(visit.lang).to_owned()),
            since: show::day(visit.lang, &seen.forum.calendar, office.since),
            letter: office.letter.as_ref().map(|letter| letter::told(visit, letter)),
            own,
            linkable: own || !seen.forum.is_officer(&office.person, seen.now),
        });
    }
    rows.sort_by(|a, b| {
        let key = |held: &Held| (held.role != "officer", held.entity_name.clone());
        key(a).cmp(&key(b))
    });
    Ok(rows)
}

/// The office in force that a form names.
pub(super) fn named<'a>(seen: &'a Seen, sent: &Sent) -> Option<&'a Office> {
    let person = PersonId::from(sent.get("person"));
    let role = role(sent)?;
    in_force(seen).find(|office| office.person == person && office.role == role)
}

fn role(sent: &Sent) -> Option<Role> {
    let entity = || EntityId::from(sent.get("entity"));
    match sent.get("role") {
        "officer" => Some(Role::Officer),
        "focal-point" => Some(Role::FocalPoint(entity())),
        "contributor" => Some(Role::Contributor(entity())),
        "reader" => Some(Role::Reader),
        _ => None,
    }
}

/// Someone in office who already has the address that the form gives.
pub(super) async fn known(
    visit: &Visit,
    seen: &Seen,
    sent: &Sent,
) -> Result<Option<Person>, Failed> {
    let email = sent.text("email").to_lowercase();
    for office in in_force(seen) {
        let person = seen.person(&office.person).await.or_fault(visit)?;
        let found = person.filter(|person| person.email.to_lowercase() == email);
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

/// Who is appointed, and to what.
pub(super) struct Appointing {
    pub(super) person: Person,
    pub(super) role: Role,
    pub(super) letter: Option<Letter>,
}

/// Reads the form of appointment; each thing wrong stands at its field.
///
/// The person's id is drawn from the form's key, so that a form sent twice makes one person.
pub(super) fn appointing(
    visit: &Visit,
    seen: &Seen,
    sent: &Sent,
    known: Option<Person>,
    key: &str,
    back: &mut Back,
) -> Option<Appointing> {
    let role = role(sent).filter(|role| *role != Role::Reader);
    if role.is_none() {
        back.add("role", visit.say("people-no-role"));
    }
    let entity = role.as_ref().and_then(Role::entity);
    if entity.is_some_and(|id| !seen.forum.entities.contains_key(id)) {
        back.add("entity", visit.say("refusal-unknown-entity"));
    }
    back.want(visit, "name", sent.get("name"), &visit.say("field-name").to_string());
    if !is_address(&sent.text("email")) {
        back.add("email", visit.say("refusal-bad-address"));
    }
    // Whoever holds a second officer's link could confirm their own requests with it (H01).
    if let Some(known) = &known
        && seen.forum.is_officer(&known.id, seen.now)
        && visit.person.as_ref() != Some(&known.id)
    {
        back.add("email", visit.say("people-no-link"));
    }
    let wanted = matches!(role, Some(Role::FocalPoint(_)));
    let acts_for = role.as_ref().is_some_and(|role| role.entity().is_some());
    let letter = letter::read(visit, sent, wanted, back).filter(|_| acts_for);
    let role = role.filter(|_| !back.is_back())?;
    let person = known.unwrap_or_else(|| fresh(visit, sent, key));
    Some(Appointing { person, role, letter })
}

/// A person as a form describes them.
pub(super) fn fresh(visit: &Visit, sent: &Sent, key: &str) -> Person {
    Person {
        id: PersonId(Fresh::new(ledger::digest(key.as_bytes()).0).id()),
        name: sent.text("name"),
        email: sent.text("email"),
        organization: String::new(),
        lang: sent.get("lang").parse().unwrap_or(visit.lang),
    }
}
