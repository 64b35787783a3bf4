//! Four eyes: what one officer asks for and another confirms (H01).

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::command::Command;
use crate::id::{PersonId, RequestId};

/// Something that waits for a second officer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// Its id.
    pub id: RequestId,
    /// What is asked for.
    pub command: Box<Command>,
    /// Who asked.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
}

/// What can be asked of requests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ask {
    /// Confirm a request of another officer, which carries it out.
    Confirm(RequestId),
    /// Turn a request down, or take one's own back.
    TurnDown(RequestId),
}
