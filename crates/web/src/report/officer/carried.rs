//! What was read of a file, carried in the form from the preview to the storing.

use docx::Loss;
use serde::{Deserialize, Serialize};
use text::Content;

use crate::page::Visit;
use crate::secretariat::Sent;

/// A draft or translation as it was read, not stored yet.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Carried {
    pub(super) draft: u32,
    pub(super) title: String,
    pub(super) contents: Vec<Content>,
    pub(super) opinions: u32,
    pub(super) losses: Vec<Missing>,
}

/// Something of a file that could not be carried over.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Missing {
    /// The sentence's key.
    key: String,
    place: String,
    count: u32,
    /// The file it was in.
    file: String,
}

impl Missing {
    /// What a file lost.
    pub(super) fn of(loss: &Loss, file: &str) -> Missing {
        Missing {
            key: loss.what.key().to_owned(),
            place: loss.place.clone(),
            count: u32::try_from(loss.count).unwrap_or(u32::MAX),
            file: file.to_owned(),
        }
    }

    /// What was lost, as a sentence.
    pub(super) fn sentence(&self, visit: &Visit) -> String {
        let what = visit.say(&self.key).count("count", self.count);
        let key = if self.place.is_empty() { "preview-lost" } else { "preview-lost-at" };
        let said = visit.say(key).with("what", what).with("file", &self.file);
        said.with("place", &self.place).to_string()
    }
}

impl Carried {
    /// It as one text for the form.
    pub(super) fn text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// What a form carries, if it is exactly what a preview gave out.
    pub(super) fn opened(visit: &Visit, sent: &Sent) -> Option<Carried> {
        let text = sent.get("carried");
        if text.is_empty() || sent.get("seal") != seal(visit, text) {
            return None;
        }
        serde_json::from_str(text).ok()
    }
}

/// A keyed hash over what is carried and whose session it is in: links and marks in it were made
/// harmless when the file was read, and must come back as they were.
pub(super) fn seal(visit: &Visit, text: &str) -> String {
    let secret = visit.app.desk.secret();
    let parts = [secret.as_slice(), b"draft\n", visit.session.as_bytes(), b"\n", text.as_bytes()];
    let inner = ledger::digest(&parts.concat());
    ledger::digest(&[secret.as_slice(), &inner.0].concat()).to_string()
}
