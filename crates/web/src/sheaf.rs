//! A form with files: its fields, and each file with the field it was sent in.

use axum::extract::multipart::MultipartError;
use axum::extract::{FromRequest, Multipart, Request};

use crate::body::{FILE_BYTES_MAX, unread};
use crate::failure::Failed;
use crate::page::Visit;
use crate::secretariat::Sent;
use crate::words::Sentence;

/// At most this many files come with one form.
const FILES_MAX: usize = 40;

/// At most this many fields come with one form.
const FIELDS_MAX: usize = 32;

/// A file as it was sent.
#[derive(Debug)]
pub(crate) struct File {
    /// The field it was sent in.
    pub(crate) field: String,
    /// Its name on the sender's computer.
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
}

/// The fields and files of a form.
#[derive(Debug, Default)]
pub(crate) struct Sheaf {
    pub(crate) sent: Sent,
    pub(crate) files: Vec<File>,
}

impl Sheaf {
    /// Reads a form with files, the whole within the limit on uploads.
    pub(crate) async fn read(visit: &Visit, request: Request) -> Result<Self, Failed> {
        let unreadable = |fault: MultipartError| unread(visit, fault.status(), FILE_BYTES_MAX);
        let mut parts = Multipart::from_request(request, &visit.app)
            .await
            .map_err(|_| Failed::unreadable(visit, "form-unreadable"))?;
        let mut sheaf = Sheaf::default();
        let mut fields = 0;
        while let Some(part) = parts.next_field().await.map_err(unreadable)? {
            let field = part.name().unwrap_or_default().to_owned();
            match part.file_name().map(|name| name.chars().take(200).collect::<String>()) {
                // A browser sends a field for files also where no file was chosen.
                Some(name) if name.is_empty() => {}
                Some(name) if sheaf.files.len() < FILES_MAX => {
                    let bytes = part.bytes().await.map_err(unreadable)?.to_vec();
                    sheaf.files.push(File { field, name, bytes });
                }
                Some(_) => return Err(Failed::unreadable(visit, "drafts-too-many-files")),
                None if fields < FIELDS_MAX => {
                    fields += 1;
                    let value = part.text().await.map_err(unreadable)?;
                    sheaf.sent.put(&field, &value);
                }
                None => {}
            }
        }
        Ok(sheaf)
    }

    /// The first file sent in a field.
    pub(crate) fn file(&self, field: &str) -> Option<&File> {
        self.files.iter().find(|file| file.field == field)
    }
}

/// Why a Word file could not be read, as a sentence.
pub(crate) fn unread_word(visit: &Visit, fault: &docx::Fault) -> String {
    let told = |said: Sentence, (name, value): (&str, String)| match value.parse::<u32>() {
        Ok(number) => said.count(name, number),
        Err(_) => said.with(name, value),
    };
    fault.facts().into_iter().fold(visit.say(fault.key()), told).to_string()
}
