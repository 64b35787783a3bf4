//! Who may do what: one table, by what is done and by office (H02).

use serde::{Deserialize, Serialize};

use crate::decide::Given;
use crate::entity::Status;
use crate::id::EntityId;
use crate::mandate::Forum;
use crate::person::Role;
use crate::refusal::Reason;

/// Something that is done in a forum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Doing {
    /// Give an office to a person, or end it.
    Appoint,
    /// Say who writes for an entity without filing, or end that.
    NameContributor,
    /// Admit entities.
    Admit,
    /// Suspend an entity, or reinstate it.
    Suspend,
    /// Move a date, insert a round or a meeting.
    ChangeSchedule,
    /// Bring in a draft or a translation of one.
    ImportDraft,
    /// Publish a draft.
    Publish,
    /// Confirm or turn down what another officer asked for.
    Confirm,
    /// Issue a compilation of comments.
    Compile,
    /// Say what became of a comment.
    Dispose,
    /// Make the next draft from proposals.
    Draft,
    /// Agree or object to what shall become of a proposal.
    AnswerDrafting,
    /// Read the record.
    ReadRecord,
    /// Write a comment for an entity, and hand it to the focal point.
    WriteForEntity,
    /// Verify, show, join and file comments for an entity, and withdraw them.
    FileForEntity,
    /// Write and file a comment in one's own name.
    WriteForOneself,
    /// Name experts for an entity, put others in their place, and withdraw nominations.
    Nominate,
    /// Write to a named expert once more.
    WriteToExpert,
    /// Confirm or decline as the expert who was named.
    AnswerNomination,
    /// Tell the owners of unfiled comments that the deadline is near.
    Remind,
}

/// Who can be entitled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holder {
    /// An officer of the secretariat.
    Officer,
    /// The focal point of the entity concerned.
    FocalPoint,
    /// A contributor of the entity concerned.
    Contributor,
    /// The expert concerned.
    Expert,
    /// Anyone.
    Anyone,
    /// The program itself, by the clock.
    Clock,
}

use Holder::{Anyone, Clock, Contributor, Expert, FocalPoint, Officer};

/// The table: what is done, and who may.
pub const TABLE: &[(Doing, &[Holder])] = &[
    (Doing::Appoint, &[Officer]),
    (Doing::NameContributor, &[Officer, FocalPoint]),
    (Doing::Admit, &[Officer]),
    (Doing::Suspend, &[Officer]),
    (Doing::ChangeSchedule, &[Officer]),
    (Doing::ImportDraft, &[Officer]),
    (Doing::Publish, &[Officer]),
    (Doing::Confirm, &[Officer]),
    (Doing::Compile, &[Officer]),
    (Doing::Dispose, &[Officer]),
    (Doing::Draft, &[Officer]),
    (Doing::AnswerDrafting, &[FocalPoint]),
    (Doing::ReadRecord, &[Officer]),
    (Doing::WriteForEntity, &[FocalPoint, Contributor]),
    (Doing::FileForEntity, &[FocalPoint]),
    (Doing::WriteForOneself, &[Anyone]),
    (Doing::Nominate, &[FocalPoint]),
    (Doing::WriteToExpert, &[FocalPoint, Officer]),
    (Doing::AnswerNomination, &[Expert]),
    (Doing::Remind, &[Clock]),
];

impl Doing {
    /// Whether it is done in the name of an entity towards the forum: a suspended one does not.
    /// What its people write among themselves is kept, so that nothing is lost meanwhile.
    pub fn rests_when_suspended(self) -> bool {
        matches!(
            self,
            Doing::FileForEntity | Doing::AnswerDrafting | Doing::NameContributor | Doing::Nominate
        )
    }
}

/// Who may do this.
pub fn holders(doing: Doing) -> &'static [Holder] {
    TABLE.iter().find(|(row, _)| *row == doing).map_or(&[], |(_, holders)| holders)
}

/// Whether someone with these roles may do this on behalf of this entity, if of any.
pub fn may(doing: Doing, roles: &[Role], entity: Option<&EntityId>) -> bool {
    holders(doing).iter().any(|holder| match holder {
        Officer => roles.contains(&Role::Officer),
        FocalPoint => entity.is_some_and(|e| roles.contains(&Role::FocalPoint(e.clone()))),
        Contributor => entity.is_some_and(|e| roles.contains(&Role::Contributor(e.clone()))),
        Anyone => true,
        // Who the expert is stands in the nomination, whose own module asks.
        Expert | Clock => false,
    })
}

/// Whether someone with these roles may do this here and now, the entity not being suspended.
pub fn may_here(forum: &Forum, doing: Doing, roles: &[Role], entity: Option<&EntityId>) -> bool {
    // What an officer does, an officer does for the forum, whatever becomes of the entity.
    let as_officer = roles.contains(&Role::Officer) && may(doing, &[Role::Officer], entity);
    as_officer || may(doing, roles, entity) && !rests(forum, doing, entity)
}

fn rests(forum: &Forum, doing: Doing, entity: Option<&EntityId>) -> bool {
    let suspended = |id| matches!(forum.status(id), Status::Suspended { .. });
    doing.rests_when_suspended() && entity.is_some_and(suspended)
}

/// Lets the actor do this on behalf of this entity, if of any, or says why not: the office does
/// not entitle to it, its letter is over or not yet valid, or the entity is suspended.
pub(crate) fn entitle(
    forum: &Forum,
    doing: Doing,
    given: &Given,
    entity: Option<&EntityId>,
) -> Result<(), Reason> {
    let roles = given.roles(forum);
    if may_here(forum, doing, &roles, entity) {
        return Ok(());
    }
    if may(doing, &roles, entity)
        && let Some(Status::Suspended { since, act }) = entity.map(|id| forum.status(id))
    {
        return Err(Reason::Suspended { since: *since, act: act.clone() });
    }
    let would = forum.offices.iter().rev().filter(|office| {
        let own = given.actor.as_ref() == Some(&office.person);
        own && may(doing, std::slice::from_ref(&office.role), entity)
    });
    for office in would {
        let Some(letter) = &office.letter else { continue };
        let symbol = letter.symbol.clone();
        if let Some(until) = office.lapsed(&forum.calendar, given.now) {
            return Err(Reason::LetterEnded { until, letter: symbol });
        }
        if office.since > given.now && office.until.is_none_or(|until| office.since < until) {
            return Err(Reason::LetterNotYet { from: office.since, letter: symbol });
        }
    }
    Err(Reason::NoRight(doing))
}
