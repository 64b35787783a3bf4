//! The report as documents, and the version by which a file that comes back is known again.

use std::fmt;
use std::str::FromStr;

use forum::report::Draft;
use forum::{Forum, ForumId};
use jiff::Timestamp;
use lang::Lang;
use text::{Block, Content};

mod exchange;
mod history;
mod reading;
pub mod redline;

pub use exchange::{json, markdown, plain};
pub use history::{Earlier, akn};
pub use reading::{paper, skeleton};

/// A draft that documents are made of.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// The forum.
    pub forum: &'a Forum,
    /// The draft.
    pub draft: &'a Draft,
    /// The language of the documents.
    pub lang: Lang,
    /// Its text in that language, as far as it is translated, as [`Draft::settled`] has it: each
    /// block with the language that it is in.
    pub blocks: &'a [(Block, Lang)],
}

impl Source<'_> {
    /// The title of the draft in the language of the documents, or in the working language.
    pub fn title(&self) -> &str {
        let titles = &self.draft.titles;
        let title = titles.get(&self.lang);
        title.or_else(|| titles.get(&self.working())).map_or("", String::as_str)
    }

    /// The version of which the documents are made.
    pub fn version(&self) -> Version {
        Version::of(self.forum.id(), self.draft, self.lang)
    }

    fn working(&self) -> Lang {
        self.forum.mandate.working_language
    }

    /// When the draft was posted, or else brought in.
    fn made(&self) -> Timestamp {
        self.draft.posted.unwrap_or(self.draft.imported)
    }

    fn contents(&self) -> Vec<Content> {
        self.blocks.iter().map(|(block, _)| block.content.clone()).collect()
    }
}

/// Of what a file was made: which draft, in which language, with which text.
///
/// It is written `{forum}/{draft}/{language}/{text}`, as in `wtpf-26/3/en/0f3c9a7be2d14586`, and
/// goes into a Word file as `docx::Options::version`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Version {
    /// Of which forum.
    pub forum: ForumId,
    /// Of which draft.
    pub draft: u32,
    /// In which language.
    pub lang: Lang,
    /// The front of the SHA-256 of what its blocks say; it differs when a draft was brought in
    /// anew, or more of it translated.
    pub text: String,
}

/// So many hexadecimal digits stand for a text: 64 bits, against mistakes, not against forgery.
const TEXT_DIGITS: usize = 16;

/// The id of a forum has at most so many characters where it is read from a file.
const FORUM_CHARACTERS_MAX: usize = 64;

/// What a file says of itself is no version of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAVersion;

impl Version {
    /// The version of a draft in a language as it is now.
    pub fn of(forum: &ForumId, draft: &Draft, lang: Lang) -> Version {
        let hashes = draft.settled(lang).map(|(placed, _)| placed.hash.0.as_str());
        let hashes: Vec<&str> = hashes.collect();
        let mut text = ledger::digest(hashes.join("\n").as_bytes()).to_string();
        text.truncate(TEXT_DIGITS);
        Version { forum: forum.clone(), draft: draft.number, lang, text }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}/{}/{}/{}", self.forum, self.draft, self.lang, self.text)
    }
}

impl FromStr for Version {
    type Err = NotAVersion;

    fn from_str(written: &str) -> Result<Version, NotAVersion> {
        let parts: Vec<&str> = written.split('/').collect();
        let [forum, draft, lang, text] = parts.as_slice() else { return Err(NotAVersion) };
        let of_forum = |c: char| c.is_ascii_alphanumeric() || c == '-';
        let is_forum = (1..=FORUM_CHARACTERS_MAX).contains(&forum.len());
        let of_text = |c: char| matches!(c, '0'..='9' | 'a'..='f');
        let is_text = text.len() == TEXT_DIGITS && text.chars().all(of_text);
        // A number is read back only as it was written.
        let is_number = draft.starts_with(|c: char| matches!(c, '1'..='9'));
        if !(is_forum && forum.chars().all(of_forum) && is_text && is_number) {
            return Err(NotAVersion);
        }
        Ok(Version {
            forum: ForumId::from(*forum),
            draft: draft.parse().map_err(|_| NotAVersion)?,
            lang: lang.parse().map_err(|()| NotAVersion)?,
            text: (*text).to_owned(),
        })
    }
}

impl fmt::Display for NotAVersion {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a version is written FORUM/DRAFT/LANGUAGE/TEXT")
    }
}

impl std::error::Error for NotAVersion {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_reads_back_as_it_was_written() {
        let version = Version {
            forum: ForumId::from("wtpf-26"),
            draft: 3,
            lang: Lang::Zh,
            text: "0f3c9a7be2d14586".to_owned(),
        };
        assert_eq!(version.to_string(), "wtpf-26/3/zh/0f3c9a7be2d14586");
        assert_eq!(version.to_string().parse(), Ok(version));
        let not = [
            "",
            "3",
            "wtpf-26/3/en",
            "wtpf-26/3/en/0f3c9a7be2d1458",
            "wtpf-26/3/en/0F3C9A7BE2D14586",
            "wtpf-26/03/en/0f3c9a7be2d14586",
            "wtpf-26/+3/en/0f3c9a7be2d14586",
            "wtpf-26/4294967296/en/0f3c9a7be2d14586",
            "wtpf-26/3/de/0f3c9a7be2d14586",
            "/3/en/0f3c9a7be2d14586",
            "wtpf 26/3/en/0f3c9a7be2d14586",
            "wtpf-26/3/en/0f3c9a7be2d14586/",
        ];
        for written in not {
            assert_eq!(written.parse::<Version>(), Err(NotAVersion), "{written}");
        }
    }
}
