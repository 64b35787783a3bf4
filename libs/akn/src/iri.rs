//! Addresses by the naming convention: a work, its expressions, their files.

use jiff::civil::Date;
use lang::Lang;

use crate::document::{Document, Identity, Version};

/// The codes of ISO 639-2 that the naming convention asks for.
const CODES: [(Lang, &str); 6] = [
    (Lang::Ar, "ara"),
    (Lang::En, "eng"),
    (Lang::Es, "spa"),
    (Lang::Fr, "fra"),
    (Lang::Ru, "rus"),
    (Lang::Zh, "zho"),
];

pub(crate) fn code(lang: Lang) -> &'static str {
    let found = CODES.iter().find(|(known, _)| *known == lang);
    found.map_or("eng", |(_, code)| code)
}

/// The language of a code of three letters, or of two.
pub(crate) fn lang(code: &str) -> Option<Lang> {
    let found = CODES.iter().find(|(lang, known)| *known == code || lang.code() == code);
    found.map(|(lang, _)| *lang)
}

impl Document {
    /// The address of the work: `/akn/un/statement/deliberation/itu-wtpf/2025-03-31/op-3`.
    pub fn work(&self) -> String {
        work(&self.identity, self.body.element())
    }

    /// The address of this expression: the work's with `/eng@2025-11-03`.
    pub fn expression(&self) -> String {
        expression(&self.work(), &self.identity)
    }
}

pub(crate) fn work(identity: &Identity, element: &str) -> String {
    let Identity { country, subtype, issuer, date, number, .. } = identity;
    let subtype = subtype.as_ref().map(|subtype| format!("/{subtype}")).unwrap_or_default();
    format!("/akn/{country}/{element}{subtype}/{issuer}/{date}/{number}")
}

pub(crate) fn expression(work: &str, identity: &Identity) -> String {
    let code = code(identity.lang);
    match identity.version {
        Version::First => format!("{work}/{code}@"),
        Version::Later { date, .. } => format!("{work}/{code}@{date}"),
    }
}

/// The parts of a work's address that say which work it is.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Parts {
    pub(crate) country: String,
    pub(crate) subtype: Option<String>,
    pub(crate) issuer: String,
    pub(crate) date: Option<Date>,
    pub(crate) number: String,
}

/// Takes a work's address apart; a foreign one as far as it goes.
pub(crate) fn parts(address: &str) -> Parts {
    let mut steps: Vec<&str> = address.split('/').filter(|step| !step.is_empty()).collect();
    if steps.first() == Some(&"akn") {
        steps.remove(0);
    }
    let mut steps = steps.into_iter();
    let country = steps.next().unwrap_or_default().to_owned();
    let rest: Vec<&str> = steps.skip(1).collect();
    // Ours have the day in front of the number; a body may be called like a year.
    let ours = rest.len().checked_sub(2).filter(|at| *at < 3 && is_day(rest[*at]));
    let Some(at) = ours.or_else(|| rest.iter().position(|step| is_date(step))) else {
        let number = rest.last().copied().unwrap_or_default().to_owned();
        return Parts { country, number, ..Parts::default() };
    };
    let (issuer, before) = rest[..at].split_last().map_or(("", &[][..]), |(l, b)| (*l, b));
    Parts {
        country,
        subtype: before.last().map(|step| (*step).to_owned()),
        issuer: issuer.to_owned(),
        date: rest[at].parse().ok(),
        number: rest.get(at + 1..).unwrap_or_default().join("-"),
    }
}

/// A day, or the year alone that other makers of addresses write.
fn is_date(step: &str) -> bool {
    let year = step.len() == 4 && step.bytes().all(|byte| byte.is_ascii_digit());
    year || is_day(step)
}

fn is_day(step: &str) -> bool {
    step.parse::<Date>().is_ok_and(|date| date.to_string() == step)
}
