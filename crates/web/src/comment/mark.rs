//! What the form of a comment proposes: other wording, new text, deletion, or no change.

use desk::Seen;
use forum::CommentId;
use forum::comment::Mark;

use super::form::Filled;
use crate::failure::{Failed, OrFault};
use crate::page::Visit;

/// The marks that the form offers beside other wording, by the value of their choice.
pub(super) const MARKS: [(&str, Mark); 4] = [
    ("add", Mark::Add),
    ("sup", Mark::Sup),
    ("noc", Mark::Noc { emphatic: false }),
    ("noc-emphatic", Mark::Noc { emphatic: true }),
];

/// The value of a mark's choice; of a MOD none, since it is chosen by changing the wording.
pub(super) fn mark_key(mark: Mark) -> String {
    let found = MARKS.iter().find(|(_, other)| *other == mark);
    found.map_or_else(String::new, |(key, _)| (*key).to_owned())
}

/// What the form proposes: the mark that was chosen, or a MOD where the wording was changed.
///
/// A wording left as it was proposes nothing: then the comment is a view.
pub(super) fn proposed(filled: &Filled, plain: &str) -> (Option<Mark>, Option<String>) {
    if let Some((_, mark)) = MARKS.iter().find(|(key, _)| *key == filled.mark) {
        let wording = (*mark == Mark::Add && !filled.addition.trim().is_empty())
            .then(|| filled.addition.clone());
        return (Some(*mark), wording);
    }
    let changed = filled.wording.trim() != plain.trim() && !filled.wording.trim().is_empty();
    (changed.then_some(Mark::Mod), changed.then(|| filled.wording.clone()))
}

/// Whether what the form answers proposes something.
pub(super) async fn answers_proposal(
    visit: &Visit,
    seen: &Seen,
    reply: &str,
) -> Result<bool, Failed> {
    if reply.is_empty() {
        return Ok(false);
    }
    let on = seen.comment(&CommentId::from(reply)).await.or_fault(visit)?;
    Ok(on.is_some_and(|sheet| sheet.row.comment.proposes.is_some()))
}
