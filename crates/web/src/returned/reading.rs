//! The file that a form brings: read, or what is wrong with it at its field.

use desk::{Seen, Unread, Upload};
use forum::returned::HandedBack;

use super::entity_of;
use crate::failure::{Failed, OrFault};
use crate::page::Visit;
use crate::secretariat::Back;
use crate::sheaf::{Sheaf, unread_word};
use crate::words::sentence;

/// Reads the file; what is wrong stands at its field.
pub(super) async fn read(
    visit: &Visit,
    seen: &Seen,
    sheaf: &Sheaf,
    back: &mut Back,
) -> Result<Option<HandedBack>, Failed> {
    let Some(file) = sheaf.file("file") else {
        back.add("file", visit.say("returned-no-file"));
        return Ok(None);
    };
    let Some(entity) = entity_of(visit, seen, &sheaf.sent) else {
        back.add("entity", visit.say("refusal-unknown-entity"));
        return Ok(None);
    };
    let upload = Upload {
        name: file.name.clone(),
        bytes: file.bytes.clone(),
        entity,
        draft: sheaf.sent.get("draft").parse().ok(),
        lang: sheaf.sent.get("lang").parse().ok(),
    };
    let lang = visit.lang;
    let say = |key: &str, facts: &[(&str, String)]| sentence(lang, key, facts);
    match seen.read_returned(upload, &say).await.or_fault(visit)? {
        Ok(handed) => return Ok(Some(handed)),
        Err(Unread::Broken) => return Err(Failed::unreadable(visit, "form-unreadable")),
        Err(Unread::Word(fault)) => back.add("file", unread_word(visit, &fault)),
        Err(Unread::OtherForum) => back.add("file", visit.say("returned-other-forum")),
        Err(Unread::Redline) => back.add("file", visit.say("returned-redline")),
        Err(Unread::NoDraft) => back.add("draft", visit.say("refusal-unknown-draft")),
        Err(Unread::Another { draft, found, all }) => {
            let said = visit.say("returned-another").with("draft", draft);
            back.add("file", said.count("found", found).count("all", all));
        }
    }
    Ok(None)
}
