//! What every page has: language, masthead, who is signed in, and how a response is made of it.

use std::sync::Arc;

use askama::Template;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use desk::{Desk, Seen};
use forum::person::Role;
use forum::{ForumId, PersonId};
use jiff::Timestamp;
use lang::Lang;

use crate::failure::Failed;
use crate::words::{Sentence, say};
use crate::{assets, token};

/// What the pages are served with.
#[derive(Debug, Clone)]
pub(crate) struct App {
    pub(crate) desk: Desk,
    pub(crate) cache: Arc<crate::cache::Cache>,
    pub(crate) settings: Arc<crate::Settings>,
}

/// Who asks for a page, and in which language.
#[derive(Debug, Clone)]
pub(crate) struct Visit {
    pub(crate) app: App,
    pub(crate) lang: Lang,
    /// The path behind the language, for the links to the other languages.
    pub(crate) path: String,
    pub(crate) person: Option<PersonId>,
    /// The session's secret, empty for the public; form tokens are bound to it.
    pub(crate) session: String,
    /// When the request's first byte came, as near as can be told.
    pub(crate) begun: Timestamp,
}

impl Visit {
    /// A forum as this visitor may see it.
    pub(crate) fn seen(&self, forum: &str) -> Result<Seen, Failed> {
        let id = ForumId::from(forum);
        let seen = self.app.desk.as_seen_by(self.person.as_ref(), &id);
        seen.ok_or_else(|| Failed::not_found(self))
    }

    /// The forum in whose addresses the visitor is, if it is one.
    pub(crate) fn forum_around(&self) -> Option<Seen> {
        let id = self.path.split(['/', '?']).nth(1)?;
        self.app.desk.as_seen_by(self.person.as_ref(), &ForumId::from(id))
    }

    /// A fresh token for a form.
    pub(crate) fn token(&self) -> String {
        token::make(self.app.desk.secret(), &self.session, self.app.desk.clock().now())
    }

    /// The key of a form sent with this token.
    pub(crate) fn key(&self, token: &str) -> Option<String> {
        token::key(self.app.desk.secret(), &self.session, token, self.app.desk.clock().now())
    }

    /// Begins a sentence in the visitor's language.
    pub(crate) fn say(&self, key: &str) -> Sentence {
        say(self.lang, key)
    }

    /// The page's frame, outside any forum.
    pub(crate) fn page(&self, title: impl std::fmt::Display) -> Page {
        Page {
            lang: self.lang,
            title: title.to_string(),
            path: self.path.clone(),
            forum: None,
            here: Here::None,
            signed_in: self.person.is_some(),
            officer: false,
            calls: false,
            acts_for: Vec::new(),
            focal_point: false,
            unfiled: 0,
            token: String::new(),
            notice: None,
            sample: self.app.settings.sample,
        }
    }

    /// The page's frame inside a forum.
    pub(crate) async fn forum_page(
        &self,
        seen: &Seen,
        here: Here,
        title: impl std::fmt::Display,
    ) -> Result<Page, Failed> {
        let mut page = self.page(title);
        page.forum = Some(Masthead::of(seen, self.lang));
        page.here = here;
        page.officer = seen.reader.officer;
        page.calls = seen.forum.mandate.nominations.is_some();
        if page.signed_in {
            page.token = self.token();
            page.unfiled = unfiled(seen).await.map_err(|fault| Failed::fault(self, &fault))?;
            let name = |role: &Role| {
                let entity = seen.forum.entities.get(role.entity()?)?;
                Some(entity.name.say(self.lang).to_owned())
            };
            page.acts_for = seen.roles.iter().filter_map(name).collect();
            page.acts_for.dedup();
            page.focal_point = seen.roles.iter().any(|role| matches!(role, Role::FocalPoint(_)));
        }
        Ok(page)
    }
}

/// How many comments of the reader's own side wait to be filed while the window is open.
async fn unfiled(seen: &Seen) -> Result<u32, desk::Fault> {
    let Some(draft) = seen.forum.report.current().map(|draft| draft.number) else { return Ok(0) };
    let stages = vec!["draft", "pending", "verified", "shown"];
    let filter =
        desk::Filter { draft: Some(draft), stages, own_only: true, ..desk::Filter::default() };
    seen.count_comments(&filter).await
}

/// Where in a forum a page stands, for the masthead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Here {
    None,
    Glance,
    Schedule,
    Report,
    Consultation,
    Comments,
    Experts,
    Search,
    Desk,
}

/// The forum in the masthead.
#[derive(Debug, Clone)]
pub(crate) struct Masthead {
    pub(crate) id: String,
    pub(crate) short_name: String,
}

impl Masthead {
    /// The forum's name in a language.
    pub(crate) fn of(seen: &Seen, lang: Lang) -> Self {
        let short_name = seen.forum.mandate.short_name.say(lang).to_owned();
        Masthead { id: seen.forum.id().0.clone(), short_name }
    }
}

/// The frame of a page.
#[derive(Debug, Clone)]
pub(crate) struct Page {
    pub(crate) lang: Lang,
    pub(crate) title: String,
    pub(crate) path: String,
    pub(crate) forum: Option<Masthead>,
    pub(crate) here: Here,
    pub(crate) signed_in: bool,
    pub(crate) officer: bool,
    /// Whether the mandate calls for experts.
    pub(crate) calls: bool,
    pub(crate) acts_for: Vec<String>,
    /// Whether the reader is focal point of an entity.
    pub(crate) focal_point: bool,
    pub(crate) unfiled: u32,
    pub(crate) token: String,
    pub(crate) notice: Option<String>,
    pub(crate) sample: bool,
}

impl Page {
    /// Begins a sentence in the page's language.
    pub(crate) fn say(&self, key: &str) -> Sentence {
        say(self.lang, key)
    }

    /// Begins a sentence whose key is made of parts.
    pub(crate) fn told(&self, stem: &str, end: &str) -> Sentence {
        say(self.lang, &format!("{stem}-{end}"))
    }

    /// An address in the page's language, inside its forum.
    pub(crate) fn at(&self, path: &str) -> String {
        match &self.forum {
            Some(forum) => format!("/{}/{}{path}", self.lang, forum.id),
            None => format!("/{}{path}", self.lang),
        }
    }

    /// Whether the page stands here, for the masthead.
    pub(crate) fn is(&self, here: Here) -> bool {
        self.here == here
    }

    /// The six languages.
    pub(crate) fn langs(&self) -> [Lang; 6] {
        Lang::ALL
    }

    /// A number as the language writes it.
    pub(crate) fn number(&self, number: impl std::borrow::Borrow<u32>) -> String {
        lang::number(self.lang, *number.borrow())
    }

    /// The address of the stylesheet.
    pub(crate) fn stylesheet(&self) -> &'static str {
        assets::stylesheet()
    }

    /// The address of the script that adds the reader's own time.
    pub(crate) fn script(&self) -> &'static str {
        assets::script()
    }
}

/// Makes a response of a template.
pub(crate) fn render(template: &impl Template) -> Response {
    render_as(StatusCode::OK, template)
}

/// Makes a response of a template with this status.
pub(crate) fn render_as(status: StatusCode, template: &impl Template) -> Response {
    match template.render() {
        Ok(html) => (status, Html(html)).into_response(),
        Err(fault) => {
            tracing::error!(%fault, "a page could not be made");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// Leads on to another page after a form.
pub(crate) fn see_other(to: &str) -> Response {
    let mut headers = HeaderMap::new();
    if let Ok(to) = HeaderValue::from_str(to) {
        headers.insert(header::LOCATION, to);
    }
    (StatusCode::SEE_OTHER, headers).into_response()
}
