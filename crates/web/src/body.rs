//! What a form sends: read whole, within limits, before anything is done with it.

use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::StatusCode;
use serde::de::DeserializeOwned;

use crate::failure::Failed;
use crate::page::{App, Visit};

/// A form of text has at most this many bytes. Two texts of 20,000 letters, each letter at most
/// twelve bytes as a form writes it, take 480 kB; what is up to eight times as long still comes
/// back to its writer, with a sentence at the field, rather than being cut off.
pub(crate) const FORM_BYTES_MAX: usize = 4 * 1024 * 1024;

/// An uploaded file has at most this many bytes.
pub(crate) const FILE_BYTES_MAX: usize = 32 * 1024 * 1024;

/// The body of a request, read whole; one that is too long is told so on a page.
#[derive(Debug)]
pub(crate) struct Whole(pub(crate) Bytes);

impl FromRequest<App> for Whole {
    type Rejection = Failed;

    async fn from_request(request: Request, app: &App) -> Result<Self, Failed> {
        let (mut parts, body) = request.into_parts();
        let visit = Visit::from_request_parts(&mut parts, app).await?;
        let read = Bytes::from_request(Request::from_parts(parts, body), app).await;
        read.map(Whole).map_err(|fault| unread(&visit, fault.status(), FORM_BYTES_MAX))
    }
}

/// Why a body could not be read: it is too long, or the line broke.
pub(crate) fn unread(visit: &Visit, status: StatusCode, limit: usize) -> Failed {
    match status {
        StatusCode::PAYLOAD_TOO_LARGE => Failed::too_large(visit, limit / (1024 * 1024)),
        _ => Failed::unreadable(visit, "form-unreadable"),
    }
}

/// Reads a form.
pub(crate) fn read<T: DeserializeOwned>(visit: &Visit, body: &Bytes) -> Result<T, Failed> {
    serde_urlencoded::from_bytes(body).map_err(|fault| {
        tracing::debug!(%fault, "a form did not read");
        Failed::unreadable(visit, "form-unreadable")
    })
}
