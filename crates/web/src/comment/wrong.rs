//! What is wrong with the form of a comment: everything that is, each at its field.

use desk::{Failure, Seen};
use forum::comment::Step;
use forum::refusal::{Field, Reason, Refusal};
use forum::{Command, comment};

use super::form::{Filled, asked, writing};
use crate::failure::Failed;
use crate::page::Visit;
use crate::refusal;

/// What is wrong with a field, or with the whole.
pub(super) struct Wrong {
    pub(super) field: &'static str,
    pub(super) sentence: String,
    pub(super) clause: String,
}

/// The fields that can be wrong, in the order of the form.
const FIELDS: [&str; 6] = ["text", "wording", "addition", "name", "organization", "email"];

/// A rule refuses at the first thing that is wrong; with that mended for a try, the next shows.
pub(super) async fn with_the_next(
    visit: &Visit,
    seen: &Seen,
    filled: &Filled,
    first: Wrong,
) -> Result<Vec<Wrong>, Failed> {
    let mut wrongs = vec![first];
    let mut tried = filled.clone();
    while let Some(last) = wrongs.last()
        && tried.mend(last.field)
    {
        let Ok(writing) = writing(visit, seen, &tried, Step::File).await? else { break };
        let command = Command::Comment(comment::Command::Write(Box::new(writing)));
        let asked = asked(visit, None);
        let rehearsed = visit.app.desk.rehearse(seen.forum.id(), asked, command).await;
        let Err(Failure::Refused(refused)) = rehearsed else { break };
        let next = Wrong::of(visit, seen, &tried, &refused);
        if next.field.is_empty() || wrongs.iter().any(|wrong| wrong.field == next.field) {
            break;
        }
        wrongs.push(next);
    }
    wrongs.sort_by_key(|wrong| FIELDS.iter().position(|field| *field == wrong.field));
    Ok(wrongs)
}

impl Filled {
    /// Puts something that is not wrong into a field; whether there is such a field.
    fn mend(&mut self, field: &str) -> bool {
        match field {
            "text" => "–".clone_into(&mut self.text),
            "wording" => self.wording.clear(),
            "addition" => "–".clone_into(&mut self.addition),
            "name" => "–".clone_into(&mut self.name),
            "organization" => self.organization.clear(),
            "email" => "a@example.org".clone_into(&mut self.email),
            _ => return false,
        }
        true
    }
}

impl Wrong {
    /// What a refusal says, at the field it speaks of.
    pub(super) fn of(visit: &Visit, seen: &Seen, filled: &Filled, refused: &Refusal) -> Self {
        let field = match &refused.reason {
            Reason::Empty(Field::Wording) | Reason::TooLong { field: Field::Wording, .. }
                if filled.mark == "add" =>
            {
                "addition"
            }
            Reason::Empty(field) | Reason::TooLong { field, .. } => at(*field),
            Reason::BadAddress => "email",
            Reason::NothingChanged | Reason::ViewsOnly { .. } => "wording",
            _ => "",
        };
        let sentence = refusal::sentence(visit.lang, &seen.forum, refused);
        Wrong { field, sentence, clause: refusal::clause(visit.lang, &refused.clause) }
    }
}

/// The field of the form in which a text stands.
fn at(field: Field) -> &'static str {
    match field {
        Field::Text => "text",
        Field::Wording => "wording",
        Field::Name => "name",
        Field::Organization => "organization",
        Field::Email => "email",
        _ => "",
    }
}
