//! A form with several files: the draft, and the opinions annexed to it.

use axum::extract::{FromRequest, Multipart, Request};

use crate::failure::Failed;
use crate::page::Visit;
use crate::secretariat::Sent;

/// At most this many files come with one form.
const FILES_MAX: usize = 40;

/// At most this many fields come with one form.
const FIELDS_MAX: usize = 32;

/// A file as it was sent.
#[derive(Debug)]
pub(super) struct File {
    /// The field it was sent in.
    pub(super) field: String,
    /// Its name on the sender's computer.
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
}

/// The fields and files of a form.
#[derive(Debug, Default)]
pub(super) struct Sheaf {
    pub(super) sent: Sent,
    pub(super) files: Vec<File>,
}

impl Sheaf {
    /// Reads a form with files, the whole within the limit on uploads.
    pub(super) async fn read(visit: &Visit, request: Request) -> Result<Self, Failed> {
        let unreadable = |_| Failed::unreadable(visit, "form-unreadable");
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
    pub(super) fn file(&self, field: &str) -> Option<&File> {
        self.files.iter().find(|file| file.field == field)
    }
}
