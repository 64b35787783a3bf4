//! The letter that accredits who acts for an entity: as a form asks for it, and as it is told.

use forum::person::Letter;
use jiff::civil::Date;

use crate::page::Visit;
use crate::secretariat::{Back, Sent};

/// Reads the letter of a form; each thing wrong stands at its field. Where it is not wanted, a
/// form without a symbol names none.
pub(super) fn read(visit: &Visit, sent: &Sent, wanted: bool, back: &mut Back) -> Option<Letter> {
    let symbol = sent.text("letter");
    if symbol.is_empty() && !wanted {
        return None;
    }
    back.want(visit, "letter", &symbol, &visit.say("field-letter").to_string());
    back.want(visit, "signed", sent.get("signed"), &visit.say("field-signed").to_string());
    let mut day = |field: &str| match sent.text(field).as_str() {
        "" => None,
        text => {
            let found = text.parse::<Date>().ok();
            if found.is_none() {
                back.add(field, visit.say("people-no-day"));
            }
            found
        }
    };
    let (dated, from, until) = (day("dated"), day("from"), day("until"));
    if dated.is_none() && back.at("dated").is_none() {
        back.add("dated", visit.say("people-no-day"));
    }
    Some(Letter { symbol, dated: dated?, signed: sent.text("signed"), from, until })
}

/// The letter with its validity.
pub(super) fn told(visit: &Visit, letter: &Letter) -> String {
    let day = |day: Date| lang::date_long(visit.lang, day);
    let said = visit
        .say("people-letter-told")
        .with("letter", &letter.symbol)
        .with("dated", day(letter.dated))
        .with("signed", &letter.signed);
    let valid = match (letter.from, letter.until) {
        (None, None) => visit.say("people-valid").to_string(),
        (Some(from), None) => visit.say("people-valid-from").with("from", day(from)).to_string(),
        (None, Some(until)) => {
            visit.say("people-valid-until").with("until", day(until)).to_string()
        }
        (Some(from), Some(until)) => {
            let range = lang::date_range(visit.lang, from, until);
            visit.say("people-valid-within").with("range", range).to_string()
        }
    };
    format!("{said} · {valid}")
}
