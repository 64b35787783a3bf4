//! The id of a proposal as the field writes it: source, document, serial, say `ARB/14/26`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// So many sources may join in one proposal: every state and every group there is.
pub const SOURCES_MAX: usize = 256;

/// A code of a source has at most so many characters.
const CODE_CHARS_MAX: usize = 12;

/// The document that a proposal stands in, with the number of its addendum: `14`, `14A1`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Document {
    /// Its number in its series.
    pub number: u32,
    /// The number of the addendum, if it stands in one.
    pub addendum: Option<u32>,
}

/// The id of a proposal: who makes it, in which document, as which one there.
///
/// A proposal of several states names each: `ALG/EGY/14/3`. Ids are ordered by source, then by
/// document and serial, as numbers.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ProposalId {
    sources: Vec<String>,
    document: Document,
    serial: u32,
}

/// A text that is not the id of a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a proposal is written SOURCE/DOCUMENT/SERIAL, as in ARB/14/26")]
pub struct NotAnId;

impl ProposalId {
    /// The id with these parts: at least one source, each a code in capitals, none twice.
    pub fn new(
        sources: Vec<String>,
        document: Document,
        serial: u32,
    ) -> Result<ProposalId, NotAnId> {
        let repeats = |at: usize| sources[..at].contains(&sources[at]);
        let fits = (1..=SOURCES_MAX).contains(&sources.len())
            && sources.iter().all(|code| is_code(code))
            && !(1..sources.len()).any(repeats)
            && document.number > 0
            && document.addendum != Some(0)
            && serial > 0;
        if fits { Ok(ProposalId { sources, document, serial }) } else { Err(NotAnId) }
    }

    /// Who makes it: codes of states and groups, in the order written.
    pub fn sources(&self) -> &[String] {
        &self.sources
    }

    /// The document that it stands in.
    pub fn document(&self) -> Document {
        self.document
    }

    /// Which one it is in its document.
    pub fn serial(&self) -> u32 {
        self.serial
    }

    /// Its sources as one: `ALG/EGY`.
    pub fn source(&self) -> String {
        self.sources.join("/")
    }
}

fn is_code(code: &str) -> bool {
    let inside = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-';
    code.starts_with(|c: char| c.is_ascii_uppercase())
        && code.len() <= CODE_CHARS_MAX
        && code.chars().all(inside)
}

impl fmt::Display for Document {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.number)?;
        match self.addendum {
            Some(addendum) => write!(out, "A{addendum}"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for ProposalId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}/{}/{}", self.source(), self.document, self.serial)
    }
}

impl FromStr for Document {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Document, NotAnId> {
        let Some((main, addendum)) = text.split_once('A') else {
            return Ok(Document { number: number(text)?, addendum: None });
        };
        Ok(Document { number: number(main)?, addendum: Some(number(addendum)?) })
    }
}

impl FromStr for ProposalId {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<ProposalId, NotAnId> {
        let mut parts = text.rsplitn(3, '/');
        let mut next = || parts.next().ok_or(NotAnId);
        let (serial, document, sources) = (next()?, next()?, next()?);
        if sources.len() > SOURCES_MAX * (CODE_CHARS_MAX + 1) {
            return Err(NotAnId);
        }
        let sources = sources.split('/').map(str::to_owned).collect();
        ProposalId::new(sources, document.parse()?, number(serial)?)
    }
}

/// A number as it is written: without sign and without zeros in front, so that ids read back.
fn number(text: &str) -> Result<u32, NotAnId> {
    if !text.starts_with(|c: char| matches!(c, '1'..='9')) {
        return Err(NotAnId);
    }
    text.parse().map_err(|_| NotAnId)
}

impl Serialize for ProposalId {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ProposalId {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<ProposalId, D::Error> {
        String::deserialize(input)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_written_as_they_are_read() {
        for text in ["ARB/14/26", "B/1/1", "ALG/EGY/14A2/3", "UN-HABITAT/7/4294967295"] {
            assert_eq!(text.parse::<ProposalId>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_is_no_id_is_refused() {
        let not = [
            "",
            "/",
            "ARB",
            "ARB/14",
            "14/26",
            "/14/26",
            "arb/14/26",
            "ARB/14/0",
            "ARB/014/26",
            "ARB/14/+2",
            "ARB/14A/2",
            "ARB/14A0/2",
            "ARB/ARB/14/2",
            "ARB//14/2",
            "ARB/14/26/",
            "ARB/14/4294967296",
            "ÉGY/14/2",
            "ABCDEFGHIJKLM/1/1",
        ];
        for text in not {
            assert_eq!(text.parse::<ProposalId>(), Err(NotAnId), "{text}");
        }
    }

    #[test]
    fn ids_are_ordered_by_number() {
        let mut ids =
            ["SEN/2/1", "ARB/14/10", "ARB/14/9", "ARB/2/30"].map(|id| id.parse().unwrap());
        ids.sort();
        let written = ids.map(|id: ProposalId| id.to_string());
        assert_eq!(written, ["ARB/2/30", "ARB/14/9", "ARB/14/10", "SEN/2/1"]);
    }
}
