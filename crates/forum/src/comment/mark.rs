//! Comments that propose: the mark, the number among a member's proposals, who is for or against.

use amend::{Document, Mark, ProposalId};
use serde::{Deserialize, Deserializer, Serialize};

use super::{Command, Comment, Step};
use crate::decide::State;
use crate::id::EntityId;
use crate::mandate::Forum;

/// How an answer stands to the proposal that it answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stance {
    /// It supports it.
    Support,
    /// It objects to it.
    Objection,
}

impl Stance {
    /// The name used in forms and word lists.
    pub fn key(self) -> &'static str {
        match self {
            Stance::Support => "support",
            Stance::Objection => "objection",
        }
    }
}

impl Comment {
    /// Its id as the field writes it, once it is filed: `ARENDAL/3/2` is the second proposal of
    /// Arendal on the third draft. Those who joined stand in it too.
    pub fn proposal_id(&self, forum: &Forum) -> Option<ProposalId> {
        let serial = self.filing()?.serial?;
        let entities = self.entity.iter().chain(&self.joined);
        let sources = entities.map(|id| code(forum, id)).collect();
        let document = Document { number: self.draft, addendum: None };
        ProposalId::new(sources, document, serial).ok()
    }
}

/// The code of an entity in the ids of proposals: its id in capitals, cut where codes end, with the
/// entity's place in the list where two would be cut to the same.
fn code(forum: &Forum, id: &EntityId) -> String {
    let cut = |id: &str| -> String {
        let fit = |c: &char| c.is_ascii_alphanumeric() || *c == '-';
        let code: String = id.chars().filter(fit).take(CODE_CHARS).collect();
        code.to_ascii_uppercase().trim_matches('-').to_owned()
    };
    let own = cut(&id.0);
    // A code begins with a letter.
    let own =
        if own.starts_with(|c: char| c.is_ascii_uppercase()) { own } else { format!("E{own}") };
    let cut_here = cut(&id.0);
    let same: Vec<&EntityId> =
        forum.entities.keys().filter(|key| cut(&key.0) == cut_here).collect();
    match same.iter().position(|key| *key == id) {
        Some(at) if same.len() > 1 => format!("{own}{}", at + 1),
        _ => own,
    }
}

/// So many letters of an entity's id stand in its code; a number may follow.
const CODE_CHARS: usize = 10;

/// The entity whose proposal a command files, and on which draft: its number must be known.
pub fn proposal_filed<'a>(
    command: &'a Command,
    state: &'a State<'_>,
) -> Option<(&'a EntityId, u32)> {
    match command {
        Command::Write(writing) if writing.step == Step::File => {
            writing.proposes?;
            Some((writing.entity.as_ref()?, writing.draft))
        }
        Command::File(id) => {
            let comment = state.comments.get(id)?;
            comment.proposes?;
            Some((comment.entity.as_ref()?, comment.draft))
        }
        _ => None,
    }
}

/// Reads a mark, or what the record said before there were marks: whether wording is proposed,
/// which is a MOD.
pub(super) fn or_flag<'de, D: Deserializer<'de>>(input: D) -> Result<Option<Mark>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Said {
        Flag(bool),
        Mark(Option<Mark>),
    }
    Ok(match Said::deserialize(input)? {
        Said::Flag(flag) => flag.then_some(Mark::Mod),
        Said::Mark(mark) => mark,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Option<Mark> {
        or_flag(&mut serde_json::Deserializer::from_str(json)).unwrap()
    }

    #[test]
    fn a_mark_is_read_in_its_old_form_too() {
        assert_eq!(read("true"), Some(Mark::Mod));
        assert_eq!(read("false"), None);
        assert_eq!(read("null"), None);
        assert_eq!(read("\"sup\""), Some(Mark::Sup));
        for mark in [Mark::Add, Mark::Mod, Mark::Sup, Mark::Noc { emphatic: true }] {
            assert_eq!(read(&serde_json::to_string(&mark).unwrap()), Some(mark));
        }
    }
}
