//! What a consolidated text says in words of its own.

use amend::Mark;
use forum::Forum;
use lang::Lang;

use super::{Consolidation, Form, Voice};
use crate::Say;

/// What brackets mean in a forum, if its mandate says so.
pub(super) fn brackets(forum: &Forum, lang: Lang) -> Option<String> {
    let said = forum.mandate.brackets.say(lang);
    (!said.is_empty()).then(|| said.to_owned())
}

/// What the reader of a form must know: what marks, lines and brackets mean.
pub fn legend(made: &Consolidation, form: Form, say: Say<'_>) -> Vec<String> {
    let mut legend = vec![say("consolidation-legend-marks", &[])];
    if form == Form::Brackets {
        let default = || say("consolidation-legend-brackets", &[]);
        legend.push(made.brackets.clone().unwrap_or_else(default));
    }
    legend.push(say("compilation-legend", &[]));
    legend
}

/// Who supports a proposal and who objects to it, in a sentence each.
pub(super) fn stances(voice: &Voice<'_>, say: Say<'_>) -> Vec<String> {
    let comma = say("compilation-comma", &[]);
    let sides = [
        ("consolidation-supports", &voice.supports),
        ("consolidation-objections", &voice.objections),
    ];
    let said = sides.into_iter().filter(|(_, names)| !names.is_empty());
    said.map(|(key, names)| say(key, &[("names", names.join(&comma))])).collect()
}

/// The key of a mark in words, where there is no text that would show it: deletion, no change.
pub fn without_text(mark: Mark) -> Option<&'static str> {
    match mark {
        Mark::Sup => Some("consolidation-sup"),
        Mark::Noc { emphatic: false } => Some("consolidation-noc"),
        Mark::Noc { emphatic: true } => Some("consolidation-noc-emphatic"),
        Mark::Add | Mark::Mod => None,
    }
}
