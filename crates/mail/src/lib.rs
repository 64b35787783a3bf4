//! Outgoing mail: each message that waits is written as a file, once, in its reader's language.
//!
//! Messages are put down by the desk in the act's own transaction. Here they become files of
//! RFC 5322 in a folder, from which a mail server or an officer takes them.

#![warn(missing_docs)]

use std::path::Path;

use desk::{Desk, Fault, Link, Outgoing};
use forum::mandate::Forum;
use forum::person::Person;
use jiff::fmt::rfc2822;

/// A message as its reader reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// What it is about, in one line.
    pub subject: String,
    /// What it says.
    pub body: String,
}

/// Why mail could not be written; it is tried again.
#[derive(Debug, thiserror::Error)]
pub enum Unwritten {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] Fault),
    /// The folder cannot be written to.
    #[error("the folder for outgoing mail cannot be written to: {0}")]
    Folder(#[from] std::io::Error),
}

/// The messages that let their reader in by a link.
const BRING_A_LINK: [&str; 1] = ["nominated"];

/// At most this many messages are written at a time.
const AT_ONCE: u32 = 100;

/// Writes what waits into a folder; gives how many messages were written.
///
/// A message's file is named by its id: one that is written twice because the program stopped in
/// between is still one file.
///
/// # Errors
/// The store or the folder failed; what is not written yet waits.
pub async fn write(
    desk: &Desk,
    folder: &Path,
    compose: &(dyn Fn(&Outgoing, &Forum, &Person) -> Letter + Send + Sync),
) -> Result<usize, Unwritten> {
    let waiting = desk.store().outgoing(AT_ONCE).await?;
    if waiting.is_empty() {
        return Ok(0);
    }
    tokio::fs::create_dir_all(folder).await?;
    for mut message in waiting.iter().cloned() {
        // The secret of a link is made when the letter is written, and stands nowhere else.
        if BRING_A_LINK.contains(&message.kind.as_str()) {
            let secret = desk.make_link(&message.person, Link::Once).await?;
            message.facts.insert("sign-in".to_owned(), secret);
        }
        let person = desk.store().person(&message.person).await?;
        if let (Some(forum), Some(person)) = (desk.forum(&message.forum), person) {
            let letter = compose(&message, &forum, &person);
            let file = folder.join(format!("{}-{}.eml", message.forum, message.id));
            tokio::fs::write(file, envelope(&message, &forum, &person, &letter)).await?;
        }
        let mut writing = desk.store().begin().await?;
        writing.mark_written(&message.id).await?;
        writing.commit().await?;
    }
    Ok(waiting.len())
}

fn envelope(message: &Outgoing, forum: &Forum, person: &Person, letter: &Letter) -> String {
    let date = rfc2822::to_string(&message.at.to_zoned_datetime(jiff::tz::TimeZone::UTC));
    let from =
        if forum.mandate.contact.is_empty() { "secretariat" } else { &forum.mandate.contact };
    format!(
        "Date: {}\r\nFrom: <{}>\r\nTo: <{}>\r\nSubject: {}\r\nMessage-ID: <{}@{}>\r\n\
         MIME-Version: 1.0\r\nContent-Language: {}\r\nContent-Type: text/plain; charset=utf-8\r\n\
         Content-Transfer-Encoding: 8bit\r\n\r\n{}\r\n",
        date.unwrap_or_default(),
        header(from),
        header(&person.email),
        encoded(&letter.subject),
        message.id,
        message.forum,
        person.lang,
        letter.body.replace('\n', "\r\n"),
    )
}

/// A header holds no line break, whoever wrote the address.
fn header(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}

/// A subject in any script, as encoded words (RFC 2047, B), each within 75 characters.
fn encoded(subject: &str) -> String {
    if subject.is_ascii() {
        return header(subject);
    }
    let mut words: Vec<String> = vec![String::new()];
    for c in subject.chars().filter(|c| !c.is_control()) {
        if words.last().is_some_and(|word| word.len() + c.len_utf8() > 42) {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.push(c);
        }
    }
    let word = |word: &String| format!("=?utf-8?B?{}?=", base64(word.as_bytes()));
    words.iter().map(word).collect::<Vec<_>>().join("\r\n ")
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let three = [chunk[0], *chunk.get(1).unwrap_or(&0), *chunk.get(2).unwrap_or(&0)];
        let bits = u32::from_be_bytes([0, three[0], three[1], three[2]]);
        for place in 0..4 {
            let at = (bits >> (18 - 6 * place)) & 63;
            let letter = if place > chunk.len() { b'=' } else { LETTERS[at as usize] };
            text.push(char::from(letter));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subjects_are_encoded_as_rfc_2047_asks() {
        assert_eq!(base64(b"Man"), "TWFu");
        assert_eq!(base64(b"Ma"), "TWE=");
        assert_eq!(base64(b"M"), "TQ==");
        assert_eq!(encoded("Plain\r\nBcc: x"), "PlainBcc: x");
        assert!(encoded("المنتدى العالمي السابع لسياسات الاتصالات").lines().all(|l| l.len() <= 77));
    }
}
