//! The pages: one folder per noun, each handler beside its template, six languages throughout.
//!
//! Every page is read through [`desk::Desk::as_seen_by`] and every form ends in
//! [`desk::Desk::perform`]; nothing here needs script.

#![warn(missing_docs)]

mod assets;
mod body;
mod cache;
mod calendar;
mod comment;
mod compilation;
mod consolidation;
mod consultation;
mod drafting;
mod entity;
mod failure;
mod feed;
mod file;
mod forum;
mod letter;
mod mandate;
mod nomination;
mod page;
mod person;
mod prose;
mod receipt;
mod record;
mod refusal;
mod report;
mod request;
mod returned;
mod router;
mod rule;
mod search;
mod secretariat;
mod sheaf;
mod show;
mod token;
mod visit;
mod words;

pub use letter::letter;
pub use show::{deadline_sentence, finding, when};
pub use words::{counted, is_known, sentence};

/// How the pages are served.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// Whether everything shown is a sample.
    pub sample: bool,
    /// The address under which outsiders reach the pages, with its scheme.
    pub public_url: String,
    /// The secret of the first officer's link, while no forum is founded.
    pub first_officer: Option<String>,
    /// Forum files that a new forum can be made from: name and text.
    pub templates: Vec<(String, String)>,
    /// Member States that a new forum can admit at once.
    pub members: Vec<::forum::entity::Entity>,
}

/// The pages of a desk.
pub fn pages(desk: desk::Desk, settings: Settings) -> axum::Router {
    router::router(page::App {
        desk,
        cache: std::sync::Arc::default(),
        settings: std::sync::Arc::new(settings),
    })
}
