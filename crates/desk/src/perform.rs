//! Performing a command: it is put before the one writer, and answered once it is on disk.

use forum::{Act, Command, CommentId, FileId, ForumId, NominationId, PersonId, RequestId};
use jiff::Timestamp;
use tokio::sync::oneshot;

use crate::seal::{self, Job};
use crate::{Desk, Failure, forum_of};

/// Who asks, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Who; nobody for the public without an account.
    pub by: Option<PersonId>,
    /// Whether the program itself asks, by the clock.
    pub clock: bool,
    /// When the first byte of the request came.
    pub begun: Timestamp,
    /// When its last byte was read.
    pub received: Timestamp,
    /// The key of the form it came from; a form sent twice makes one record.
    pub form: Option<String>,
}

impl Asked {
    /// Asked by a person at an instant.
    pub fn by(person: &PersonId, at: Timestamp) -> Self {
        let by = Some(person.clone());
        Asked { by, clock: false, begun: at, received: at, form: None }
    }

    /// Asked by anyone at an instant.
    pub fn by_anyone(at: Timestamp) -> Self {
        Asked { by: None, clock: false, begun: at, received: at, form: None }
    }

    /// Asked by the program itself.
    pub fn by_the_clock(at: Timestamp) -> Self {
        Asked { by: None, clock: true, begun: at, received: at, form: None }
    }
}

/// What a command led to; by then it is on disk.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Done {
    /// What happened, in order; empty where the same form had been sent before.
    pub acts: Vec<Act>,
    /// The comment it concerned, if it concerned one.
    pub comment: Option<CommentId>,
    /// The nomination it made, if it made one.
    pub nomination: Option<NominationId>,
    /// The request that now waits for a second officer, if one does.
    pub request: Option<RequestId>,
    /// The file that came back, if one did.
    pub file: Option<FileId>,
    /// Whether the same form had been sent before.
    pub repeated: bool,
}

impl Done {
    /// What the same form led to when it was sent before.
    pub(crate) fn repeated(command: &Command, made: String) -> Self {
        let done = Done { repeated: true, ..Done::default() };
        match command {
            Command::Nomination(_) => Done { nomination: Some(NominationId(made)), ..done },
            _ => Done { comment: Some(CommentId(made)), ..done },
        }
    }

    /// The id of what was made, by which a form sent again is answered.
    pub(crate) fn made(&self) -> Option<&str> {
        let comment = self.comment.as_ref().map(|comment| comment.0.as_str());
        comment.or(self.nomination.as_ref().map(|nomination| nomination.0.as_str()))
    }
}

impl Desk {
    /// Performs a command: decides it, records the acts, stores their result.
    ///
    /// # Errors
    /// Refused by a rule, or failed outside; either way nothing was recorded.
    pub async fn perform(
        &self,
        forum: &ForumId,
        asked: Asked,
        command: Command,
    ) -> Result<Done, Failure> {
        let (answer, answered) = oneshot::channel();
        let forum = forum_of(&command, forum);
        let job = Job { forum, asked, command, answer };
        self.queue.try_send(job).map_err(|_| Failure::Busy)?;
        answered.await.unwrap_or(Err(Failure::Busy))
    }

    /// Says what a command would come to, without performing it.
    ///
    /// # Errors
    /// What [`Desk::perform`] would fail with at this moment.
    pub async fn rehearse(
        &self,
        forum: &ForumId,
        asked: Asked,
        command: Command,
    ) -> Result<(), Failure> {
        let (answer, _) = oneshot::channel();
        let forum = forum_of(&command, forum);
        seal::rehearse(self, &Job { forum, asked, command, answer }).await
    }
}
