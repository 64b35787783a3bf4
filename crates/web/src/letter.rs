//! Messages as their readers read them.

use std::collections::BTreeMap;

use forum::EntityId;
use forum::mandate::Forum;
use lang::Lang;

use crate::show;
use crate::words::say;

/// The subject and the text of a message of this kind, in its reader's language.
pub fn letter(
    lang: Lang,
    forum: &Forum,
    kind: &str,
    facts: &BTreeMap<String, String>,
    public_url: &str,
) -> (String, String) {
    let name = forum.mandate.short_name.say(lang);
    let draft = facts.get("draft").map_or("", String::as_str);
    let subject =
        say(lang, &format!("mail-{kind}-subject")).with("forum", name).with("draft", draft);
    let round = draft.parse().ok().and_then(|number| forum.report.draft(number)?.round);
    let deadline = round.and_then(|round| forum.calendar.deadline(round));
    let address = match facts.get("sign-in") {
        Some(secret) => format!("{public_url}/{lang}/sign-in/{secret}"),
        None => format!("{public_url}/{lang}/{}/comments", forum.id()),
    };
    let entity = facts.get("entity").and_then(|id| forum.entities.get(&EntityId(id.clone())));
    let deadline = deadline.map_or_else(String::new, |at| show::deadline_sentence(lang, forum, at));
    let body = say(lang, &format!("mail-{kind}-body"))
        .with("forum", name)
        .with("draft", draft)
        .with("deadline", deadline)
        .with("entity", entity.map_or("", |entity| entity.name.say(lang)))
        .with("address", &address);
    // An address stands bare: mail programs take what surrounds it, seen or not, for part of it.
    let body = body.to_string().replace(&lang::isolate(&address), &address);
    (subject.to_string(), body)
}
