//! Who may do what: one table, by what is done and by office (H02).

use serde::{Deserialize, Serialize};

use crate::id::EntityId;
use crate::person::Role;

/// Something that is done in a forum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Doing {
    /// Give an office to a person, or end it.
    Appoint,
    /// Admit entities.
    Admit,
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
    (Doing::Admit, &[Officer]),
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
