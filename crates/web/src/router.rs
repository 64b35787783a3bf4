//! Every address of the program, in the order in which a visitor meets them.

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};

use crate::body::{FILE_BYTES_MAX, FORM_BYTES_MAX};
use crate::page::{App, see_other};
use crate::{
    assets, cache, calendar, comment, compilation, consolidation, consultation, drafting, entity,
    feed, forum, mandate, nomination, person, receipt, record, report, request, returned, rule,
    search, secretariat, visit,
};

pub(crate) fn router(app: App) -> Router {
    let reading = Router::new()
        .route("/{lang}/", get(forum::list))
        .route("/{lang}/{forum}", get(forum::glance))
        .route("/{lang}/{forum}/schedule", get(calendar::schedule))
        .route("/{lang}/{forum}/calendar.ics", get(calendar::file))
        .route("/{lang}/{forum}/feed.atom", get(feed::feed))
        .route("/{lang}/{forum}/rules", get(rule::rules))
        .route("/{lang}/{forum}/report", get(report::list))
        .route("/{lang}/{forum}/report/drafts/{draft}", get(report::reading))
        .route("/{lang}/{forum}/report/drafts/{draft}/comments", get(comment::on_place))
        .route("/{lang}/{forum}/report/drafts/{draft}/skeleton", get(report::skeleton))
        .route("/{lang}/{forum}/report/drafts/{draft}/skeleton.docx", get(report::skeleton_file))
        .route("/{lang}/{forum}/report/drafting", get(drafting::shown))
        .route("/{lang}/{forum}/report/compare/{pair}", get(report::compare))
        .route("/{lang}/{forum}/report/paragraphs/{block}", get(report::paragraph))
        .route("/{lang}/{forum}/report/compilations/{file}", get(compilation::compilation))
        .route("/{lang}/{forum}/report/consolidations/{file}", get(consolidation::consolidation))
        .route("/{lang}/{forum}/consultations", get(consultation::list))
        .route("/{lang}/{forum}/consultations/{round}", get(consultation::round))
        .route("/{lang}/{forum}/receipts/{id}", get(receipt::receipt))
        .route("/{lang}/{forum}/receipts/{id}/text", get(receipt::text))
        .route("/{lang}/{forum}/search", get(search::search))
        .route("/{lang}/{forum}/record", get(record::record));
    let commenting = Router::new()
        .route("/{lang}/{forum}/comments", get(comment::own).post(comment::write))
        .route("/{lang}/{forum}/comments/new", get(comment::form))
        .route("/{lang}/{forum}/comments/{id}", get(comment::page))
        .route("/{lang}/{forum}/comments/{id}/outcome", post(drafting::answer))
        .route("/{lang}/{forum}/comments/{id}/{step}", post(comment::step));
    let returning = Router::new()
        .route("/{lang}/{forum}/comments/files", get(returned::upload).post(returned::hand_back))
        .route("/{lang}/{forum}/comments/files/{file}", get(returned::page).post(returned::settle));
    let officers = Router::new()
        .route("/{lang}/{forum}/desk", get(secretariat::home))
        .route("/{lang}/{forum}/desk/drafts", get(report::import_form).post(report::import))
        .route("/{lang}/{forum}/desk/translations", post(report::translate))
        .route("/{lang}/{forum}/desk/publications", post(report::publish))
        .route("/{lang}/{forum}/desk/requests/{id}/{answer}", post(request::answer))
        .route("/{lang}/{forum}/desk/schedule", get(calendar::form).post(calendar::change))
        .route("/{lang}/{forum}/desk/dispositions", get(comment::open).post(comment::dispose))
        .route("/{lang}/{forum}/desk/drafting", get(drafting::open).post(drafting::decide))
        .route("/{lang}/{forum}/desk/compilations", post(compilation::issue))
        .route("/{lang}/{forum}/desk/nominations", get(nomination::officer_list));
    let entering = Router::new()
        .route("/{lang}/sign-in/{secret}", get(person::link).post(person::enter))
        .route("/{lang}/sign-out", post(person::leave))
        .route("/{lang}/new/{secret}", get(mandate::form).post(mandate::found));
    let uploads = DefaultBodyLimit::max(FILE_BYTES_MAX);
    Router::new()
        .route("/", get(start))
        .route("/{lang}", get(start_in))
        .route("/static/{name}", get(assets::serve))
        .route("/health", get(|| async { "ok" }))
        .merge(reading)
        .merge(commenting.layer(DefaultBodyLimit::max(FORM_BYTES_MAX)))
        .merge(nominating().layer(DefaultBodyLimit::max(FORM_BYTES_MAX)))
        .merge(returning.layer(uploads))
        .merge(officers.layer(uploads))
        .merge(participants().layer(uploads))
        .merge(entering.layer(uploads))
        .fallback(nowhere)
        .layer(middleware::from_fn_with_state(app.clone(), cache::keep))
        .layer(middleware::from_fn_with_state(app.clone(), guard))
        .with_state(app)
}

/// Experts: who names them, who answers, and the published list.
fn nominating() -> Router<App> {
    Router::new()
        .route("/{lang}/{forum}/nominations", get(nomination::list).post(nomination::name))
        .route("/{lang}/{forum}/nominations/new", get(nomination::form))
        .route("/{lang}/{forum}/nominations/{id}", get(nomination::page))
        .route("/{lang}/{forum}/nominations/{id}/{step}", post(nomination::step))
        .route("/{lang}/{forum}/experts", get(nomination::experts))
}

/// Entities, and the people who act for them.
fn participants() -> Router<App> {
    Router::new()
        .route("/{lang}/{forum}/desk/entities", get(entity::list).post(entity::admit))
        .route("/{lang}/{forum}/desk/entities/new", get(entity::form))
        .route("/{lang}/{forum}/desk/entities/tables", post(entity::preview))
        .route("/{lang}/{forum}/desk/entities/imports", post(entity::bring_in))
        .route("/{lang}/{forum}/desk/entities/{entity}", get(entity::page).post(entity::change))
        .route("/{lang}/{forum}/desk/files/{file}", get(entity::export))
        .route("/{lang}/{forum}/desk/people", get(person::people).post(person::appoint))
        .route("/{lang}/{forum}/people", get(person::own).post(person::name_contributor))
}

async fn start(headers: HeaderMap) -> Response {
    see_other(&format!("/{}/", visit::preferred(&headers)))
}

async fn start_in(visit: crate::page::Visit) -> Response {
    see_other(&format!("/{}/", visit.lang))
}

/// Nothing is at this address.
async fn nowhere(mut visit: crate::page::Visit) -> Response {
    visit.path = match visit.forum_around() {
        Some(seen) => format!("/{}", seen.forum.id()),
        None => "/".to_owned(),
    };
    crate::failure::Failed::not_found(&visit).into_response()
}

/// What every answer carries, and which requests are not taken from another site's page.
async fn guard(State(app): State<App>, request: Request, next: Next) -> Response {
    let changes = request.method() != Method::GET && request.method() != Method::HEAD;
    if changes && is_from_elsewhere(request.headers()) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in [
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
             form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'",
        ),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if app.settings.public_url.starts_with("https:") {
        let year = HeaderValue::from_static("max-age=31536000");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, year);
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    response
}

/// Browsers say where a form was sent from; older ones say it by the origin.
fn is_from_elsewhere(headers: &HeaderMap) -> bool {
    if let Some(site) = headers.get("sec-fetch-site") {
        return !matches!(site.as_bytes(), b"same-origin" | b"none");
    }
    let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
    let (Some(origin), Some(host)) = (text(header::ORIGIN), text(header::HOST)) else {
        return false;
    };
    origin.split_once("://").is_none_or(|(_, from)| from != host)
}
