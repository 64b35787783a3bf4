//! Which acts a command about nominations leads to, or why it is refused.

use super::{Act, Command, Named, Naming, Nomination, POSITION_MAX};
use crate::act;
use crate::calendar::Slot;
use crate::comment::{check_length, class};
use crate::decide::{Decision, Given, Kept, State};
use crate::id::{NominationId, PersonId};
use crate::mandate::Forum;
use crate::person::Person;
use crate::person::decide::check_person;
use crate::refusal::{Field, Reason, Thing};
use crate::right::{Doing, entitle};

/// Decides a command; who may do what is asked here, for it depends on the nomination.
pub(crate) fn decide(
    state: &State<'_>,
    forum: &Forum,
    command: &Command,
    given: &mut Given,
) -> Result<Decision, Reason> {
    if let Command::Name(naming) = command {
        return name(state, forum, naming, given);
    }
    let nomination = state.nomination.as_ref().ok_or(Reason::Unknown(Thing::Nomination))?;
    authorise(forum, nomination, command.doing(), given)?;
    let live = nomination.standing.is_live();
    let act = match command {
        Command::Write { .. } if live => Act::WrittenTo {
            expert: nomination.named.expert.clone(),
            entity: nomination.named.entity.clone(),
        },
        Command::Confirm { listed, .. } if live => Act::Confirmed { listed: *listed },
        Command::Decline { .. } if live => Act::Declined,
        Command::Withdraw { .. } if live => Act::Withdrawn,
        _ => return Err(Reason::NotInForce { standing: nomination.standing.key() }),
    };
    Ok(Decision::acts(vec![about(&nomination.id, act)]))
}

fn about(nomination: &NominationId, act: Act) -> act::Act {
    act::Act::Nomination { nomination: nomination.clone(), act }
}

/// The expert answers for oneself; the entity's focal point speaks for the entity.
fn authorise(
    forum: &Forum,
    nomination: &Nomination,
    doing: Doing,
    given: &Given,
) -> Result<(), Reason> {
    match doing {
        Doing::AnswerNomination if given.actor.as_ref() == Some(&nomination.named.expert) => Ok(()),
        Doing::AnswerNomination => Err(Reason::NoRight(doing)),
        _ => entitle(forum, doing, given, Some(&nomination.named.entity)),
    }
}

fn name(
    state: &State<'_>,
    forum: &Forum,
    naming: &Naming,
    given: &mut Given,
) -> Result<Decision, Reason> {
    let call = forum.mandate.nominations.as_ref().ok_or(Reason::NoCall)?;
    let entity = forum.entities.get(&naming.entity).ok_or(Reason::Unknown(Thing::Entity))?;
    if !call.invited.contains(&entity.category) {
        return Err(Reason::NotInvited { category: entity.category });
    }
    let expert = checked(naming, forum)?;
    if let Some(other) = &state.nominated
        && naming.replaces.as_ref() != Some(&other.0)
    {
        let own = other.1 == naming.entity;
        return Err(Reason::NominatedAlready { own });
    }
    let deadline = forum.calendar.day_closing(&Slot::Nominations);
    let class = class(&forum.mandate, deadline, given.begun, given.received)?;
    let id = NominationId(given.fresh.id());
    let expert = Person { id: PersonId(given.fresh.id()), ..expert };
    let mut decision = Decision::default();
    let commitment = keep(&mut decision, &id, naming, given);
    let named = Named {
        entity: naming.entity.clone(),
        expert: expert.id.clone(),
        particulars: commitment,
        active: naming.active,
        received: given.received,
        deadline,
        class,
        replaces: naming.replaces.clone(),
    };
    decision.enrol(expert, given);
    if naming.replaces.is_some() {
        let old = state.nomination.as_ref().filter(|old| old.named.entity == naming.entity);
        let old = old.ok_or(Reason::Unknown(Thing::Nomination))?;
        if !old.standing.is_live() {
            return Err(Reason::NotInForce { standing: old.standing.key() });
        }
        decision.acts.push(about(&old.id, Act::Replaced { by: id.clone() }));
    }
    decision.acts.push(about(&id, Act::Named(Box::new(named))));
    Ok(decision)
}

/// The expert as the form names them, every field checked (R05).
fn checked(naming: &Naming, forum: &Forum) -> Result<Person, Reason> {
    let trimmed = |text: &str| text.trim().to_owned();
    let given = &naming.expert;
    let expert = Person {
        name: trimmed(&given.name),
        email: trimmed(&given.email),
        organization: trimmed(&given.organization),
        ..given.clone()
    };
    check_person(&expert)?;
    check_length(Field::Organization, &expert.organization, 300)?;
    let particulars = &naming.particulars;
    if !particulars.position.is_empty() {
        check_length(Field::Position, &particulars.position, POSITION_MAX)?;
    }
    let themes = &forum.mandate.sub_themes;
    if !particulars.themes.iter().all(|n| themes.iter().any(|theme| theme.number == *n)) {
        return Err(Reason::Unknown(Thing::Theme));
    }
    Ok(expert)
}

fn keep(decision: &mut Decision, id: &NominationId, naming: &Naming, given: &mut Given) -> String {
    let salt = given.fresh.salt();
    let particulars = naming.particulars.clone();
    let commitment = ledger::commit(&salt, particulars.canonical().as_bytes()).to_string();
    let address = naming.expert.email.trim().to_lowercase();
    let nomination = id.clone();
    decision.kept.push(Kept::Particulars { nomination, salt, address, particulars });
    commitment
}
