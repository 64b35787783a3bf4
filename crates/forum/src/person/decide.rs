//! What follows from giving an office and from ending one.

use super::{Letter, Person, Role, is_address};
use crate::act::Act;
use crate::comment::check_length;
use crate::decide::{Decision, Given, State};
use crate::id::PersonId;
use crate::mandate::Forum;
use crate::refusal::{Field, Reason, Thing};

/// What is known of a person must have a name and an address.
pub(crate) fn check_person(person: &Person) -> Result<(), Reason> {
    check_length(Field::Name, &person.name, 200)?;
    if !is_address(&person.email) {
        return Err(Reason::BadAddress);
    }
    Ok(())
}

/// A person is written down once, whichever forum appoints them first.
pub(crate) fn appoint(
    state: &State<'_>,
    forum: &Forum,
    (person, role, letter): (&Person, &Role, Option<&Letter>),
    given: &mut Given,
) -> Result<Decision, Reason> {
    if role.entity().is_some_and(|entity| !forum.entities.contains_key(entity)) {
        return Err(Reason::Unknown(Thing::Entity));
    }
    if let Some(letter) = letter {
        check_letter(forum, letter, given)?;
    }
    let mut decision = Decision::default();
    if !state.enrolled.contains(&person.id) {
        check_person(person)?;
        decision.enrol(person.clone(), given);
    }
    let mut held = forum.offices.iter().filter(|office| {
        let open = office.until.is_none_or(|until| given.now < until);
        open && office.person == person.id && office.role == *role
    });
    // A further letter renews an office that is held; without one there is nothing to add.
    let same = held.any(|office| letter.is_none() || office.letter.as_ref() == letter);
    if !same {
        let (person, role, letter) = (person.id.clone(), role.clone(), letter.cloned());
        decision.acts.push(Act::Appointed { person, role, letter });
    }
    Ok(decision)
}

fn check_letter(forum: &Forum, letter: &Letter, given: &Given) -> Result<(), Reason> {
    check_length(Field::Letter, &letter.symbol, 100)?;
    check_length(Field::Signed, &letter.signed, 200)?;
    let today = forum.calendar.day_of(given.now);
    if letter.dated > today {
        return Err(Reason::LetterFromFuture);
    }
    if letter.from.zip(letter.until).is_some_and(|(from, until)| until < from) {
        return Err(Reason::LetterBackwards);
    }
    match letter.until {
        Some(until) if until < today => Err(Reason::LetterOver { until }),
        _ => Ok(()),
    }
}

/// Ends an office that is held or whose letter will make it held.
pub(crate) fn end_office(
    forum: &Forum,
    (person, role): (&PersonId, &Role),
    given: &Given,
) -> Result<Decision, Reason> {
    let open = forum.offices.iter().any(|office| {
        let open = office.until.is_none_or(|until| given.now < until);
        open && office.person == *person && office.role == *role
    });
    if !open {
        return Err(Reason::Unknown(Thing::Office));
    }
    let (person, role) = (person.clone(), role.clone());
    Ok(Decision::acts(vec![Act::OfficeEnded { person, role }]))
}
