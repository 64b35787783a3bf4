//! What cannot be written: the strict schema would refuse the file.

use std::collections::HashSet;

use jiff::civil::Date;

use crate::address::is_fit;
use crate::document::{Body, Document, Group, Proposed, Version};

/// Why a document cannot be written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// A part of an address has other characters than letters and digits of ASCII, `-`, `.`, `_`.
    #[error("{part:?} cannot be part of an address")]
    Address {
        /// The part.
        part: String,
    },
    /// A reference is no address.
    #[error("{href:?} is no address")]
    Reference {
        /// The reference.
        href: String,
    },
    /// An id is empty or has blanks.
    #[error("{id:?} is no id")]
    Id {
        /// The id.
        id: String,
    },
    /// A permanent id is there twice.
    #[error("the id {id} is there twice")]
    Twice {
        /// The id.
        id: String,
    },
    /// A day before the first year.
    #[error("{date} cannot be written")]
    Day {
        /// The day.
        date: Date,
    },
    /// A change names no block, or one that is not here.
    #[error("a change names {id:?}, which is not here")]
    Change {
        /// The permanent id it names; empty if it names nothing.
        id: String,
    },
    /// There is nothing to write where something must stand.
    #[error("the {element} is empty")]
    Empty {
        /// The element.
        element: &'static str,
    },
}

/// Says why a document cannot be written, if so.
pub(crate) fn check(document: &Document) -> Result<(), Unfit> {
    identity(document)?;
    not_empty(&document.body)?;
    let known = ids(document)?;
    let references = document.events.iter().map(|event| &event.href);
    let froms = document.changes.iter().flat_map(|change| change.from.iter().chain(&change.by));
    for href in references.chain(froms).chain(targets(&document.body)) {
        if !is_fit(href) {
            return Err(Unfit::Reference { href: href.clone() });
        }
    }
    for change in &document.changes {
        let unknown = change.to.iter().find(|id| !known.contains(id.as_str()));
        let none = change.from.is_empty() && change.to.is_empty();
        if unknown.is_some() || none {
            return Err(Unfit::Change { id: unknown.cloned().unwrap_or_default() });
        }
    }
    Ok(())
}

fn identity(document: &Document) -> Result<(), Unfit> {
    let identity = &document.identity;
    let editor = identity.editor.as_ref();
    let mut parts =
        vec![&identity.country, &identity.issuer, &identity.number, &identity.author.id];
    parts.extend(identity.subtype.as_ref());
    parts.extend(editor.map(|editor| &editor.id));
    let is_part = |part: &&&String| {
        let of_part = |c: char| c.is_ascii_alphanumeric() || "-._".contains(c);
        !part.is_empty() && part.chars().all(of_part)
    };
    if let Some(part) = parts.iter().find(|part| !is_part(part)) {
        return Err(Unfit::Address { part: (*part).clone() });
    }
    if let Some(editor) = editor.filter(|editor| editor.id == identity.author.id) {
        return Err(Unfit::Twice { id: editor.id.clone() });
    }
    let mut dates = vec![identity.date];
    if let Version::Later { date, .. } = identity.version {
        dates.push(date);
    }
    dates.extend(document.events.iter().map(|event| event.date));
    let early = dates.into_iter().find(|date| date.year() < 1);
    early.map_or(Ok(()), |date| Err(Unfit::Day { date }))
}

fn not_empty(body: &Body) -> Result<(), Unfit> {
    let hollow = |group: &Group| group.head.is_none() && group.blocks.is_empty();
    let element = match body {
        Body::Report(blocks) if blocks.is_empty() => "mainBody",
        Body::Opinion(opinion) if opinion.operative.is_empty() => "mainBody",
        Body::Opinion(opinion) if opinion.operative.iter().any(hollow) => "hcontainer",
        Body::Opinion(opinion) if opinion.preamble.iter().any(hollow) => "recitals",
        Body::Amendment(amendment) if amendment.proposals.is_empty() => "amendmentContent",
        Body::Amendment(amendment) => {
            let mut changes = amendment.proposals.iter().map(|proposal| &proposal.change);
            if !changes.any(|change| matches!(change, Proposed::Add(blocks) if blocks.is_empty())) {
                return Ok(());
            }
            "quotedStructure"
        }
        Body::AmendmentList(listed) if listed.is_empty() => "collectionBody",
        _ => return Ok(()),
    };
    Err(Unfit::Empty { element })
}

/// The permanent ids, each of which is there once.
fn ids(document: &Document) -> Result<HashSet<&str>, Unfit> {
    let blocks = document.body.blocks();
    let mut pairs: Vec<_> = blocks.iter().map(|block| (&block.guid, &block.first)).collect();
    if let Body::Opinion(opinion) = &document.body {
        let groups = opinion.preamble.iter().chain(&opinion.operative);
        let heads = groups.filter_map(|group| group.head.as_ref());
        pairs.extend(heads.map(|head| (&head.guid, &head.first)));
    }
    let unfit = |id: &str| {
        let bad =
            |c: char| c.is_whitespace() || c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}');
        id.is_empty() || id.contains(bad)
    };
    let mut known = HashSet::new();
    for (guid, first) in pairs {
        if let Some(id) = guid.iter().chain(first).find(|id| unfit(id)) {
            return Err(Unfit::Id { id: id.clone() });
        }
        if let Some(id) = guid.as_ref().filter(|id| !known.insert(id.as_str())) {
            return Err(Unfit::Twice { id: id.clone() });
        }
    }
    Ok(known)
}

fn targets(body: &Body) -> Vec<&String> {
    match body {
        Body::Amendment(amendment) => {
            amendment.proposals.iter().map(|proposal| &proposal.target.href).collect()
        }
        Body::AmendmentList(listed) => listed.iter().map(|listed| &listed.href).collect(),
        Body::Report(_) | Body::Opinion(_) => Vec::new(),
    }
}
