//! Public pages made once: kept until anything is recorded, at most a minute, with their ETag.

use std::collections::HashMap;
use std::io::Write;
use std::sync::{Arc, RwLock};

use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use flate2::Compression;
use flate2::write::GzEncoder;
use http_body_util::BodyExt;
use jiff::{SignedDuration, Timestamp};

use crate::page::App;

/// Put on a response by a handler whose page is the same for everyone not signed in.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Public;

/// The pages kept.
#[derive(Debug, Default)]
pub(crate) struct Cache {
    pages: RwLock<HashMap<String, Arc<Kept>>>,
}

#[derive(Debug)]
struct Kept {
    version: u64,
    made: Timestamp,
    headers: HeaderMap,
    etag: HeaderValue,
    plain: Bytes,
    small: Bytes,
}

/// At most this many pages are kept, of at most this many bytes together.
const PAGES_MAX: usize = 256;
const PAGE_BYTES_MAX: usize = 2 * 1024 * 1024;

/// Pages tell how many days are left; they are made anew each minute.
const MADE_ANEW: SignedDuration = SignedDuration::from_secs(60);

/// Answers from what is kept, or keeps what is answered.
pub(crate) async fn keep(State(app): State<App>, request: Request, next: Next) -> Response {
    let public =
        request.method() == Method::GET && crate::visit::session(request.headers(), &app).is_none();
    let headers = request.headers();
    let small = headers.get(header::ACCEPT_ENCODING).is_some_and(accepts_gzip);
    let known = headers.get(header::IF_NONE_MATCH).cloned();
    let Some(key) = public.then(|| request.uri().to_string()) else {
        return shrink(next.run(request).await, small).await;
    };
    let version = app.desk.version();
    if let Some(kept) = app.cache.get(&key, version, app.desk.clock().now()) {
        return kept.answer(small, known.as_ref());
    }
    let response = next.run(request).await;
    if response.extensions().get::<Public>().is_none() || response.status() != StatusCode::OK {
        return shrink(response, small).await;
    }
    let (parts, body) = response.into_parts();
    let Ok(plain) = body.collect().await.map(http_body_util::Collected::to_bytes) else {
        return Response::new(Body::empty());
    };
    let hash = ledger::digest(&plain).to_string();
    let kept = Arc::new(Kept {
        version,
        made: app.desk.clock().now(),
        headers: parts.headers,
        etag: HeaderValue::from_str(&format!("W/\"{}\"", &hash[..24]))
            .expect("a hash is a header value"),
        small: gzip(&plain),
        plain,
    });
    app.cache.put(key, Arc::clone(&kept));
    kept.answer(small, known.as_ref())
}

impl Cache {
    fn get(&self, key: &str, version: u64, now: Timestamp) -> Option<Arc<Kept>> {
        let pages = self.pages.read().unwrap_or_else(std::sync::PoisonError::into_inner);
        let kept = pages.get(key)?;
        let good = kept.version == version && now - kept.made < MADE_ANEW;
        good.then(|| Arc::clone(kept))
    }

    fn put(&self, key: String, kept: Arc<Kept>) {
        if kept.plain.len() > PAGE_BYTES_MAX || key.len() > 500 {
            return;
        }
        let mut pages = self.pages.write().unwrap_or_else(std::sync::PoisonError::into_inner);
        if pages.len() >= PAGES_MAX {
            pages.retain(|_, other| other.version == kept.version);
        }
        if pages.len() >= PAGES_MAX {
            pages.clear();
        }
        pages.insert(key, kept);
    }
}

impl Kept {
    fn answer(&self, small: bool, known: Option<&HeaderValue>) -> Response {
        let mut response = Response::new(Body::empty());
        *response.headers_mut() = self.headers.clone();
        let headers = response.headers_mut();
        headers.insert(header::ETAG, self.etag.clone());
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding, cookie"));
        if known == Some(&self.etag) {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            return response;
        }
        if small {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            *response.body_mut() = Body::from(self.small.clone());
        } else {
            *response.body_mut() = Body::from(self.plain.clone());
        }
        response
    }
}

fn accepts_gzip(value: &HeaderValue) -> bool {
    value.to_str().is_ok_and(|text| text.split(',').any(|one| one.trim().starts_with("gzip")))
}

fn gzip(plain: &[u8]) -> Bytes {
    let mut encoder = GzEncoder::new(Vec::with_capacity(plain.len() / 4), Compression::new(6));
    let written = encoder.write_all(plain).and_then(|()| encoder.finish());
    Bytes::from(written.expect("writing to memory does not fail"))
}

/// Compresses a page made for one reader; files and small answers go as they are.
async fn shrink(response: Response, small: bool) -> Response {
    let html = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/"));
    if !small || !html {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(plain) = body.collect().await.map(http_body_util::Collected::to_bytes) else {
        return Response::new(Body::empty());
    };
    if plain.len() < 1_024 {
        return Response::from_parts(parts, Body::from(plain));
    }
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    parts.headers.insert(header::VARY, HeaderValue::from_static("accept-encoding, cookie"));
    Response::from_parts(parts, Body::from(gzip(&plain)))
}
