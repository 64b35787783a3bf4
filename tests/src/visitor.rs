//! A visitor of the pages, in process: gets, fills in forms and sends them, signed in or not.

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode, header};
use desk::{Clock, Desk, Link, Page, Sheet};
use forum::{CommentId, ForumId, PersonId};
use http_body_util::BodyExt as _;
use jiff::Timestamp;
use lang::Lang;
use tower::ServiceExt as _;

use crate::database::{Own, sqlite};
use crate::files::text;

/// The day on which the demonstration opens: the third draft takes comments.
pub(crate) const DEMO_DAY: &str = "2025-05-20T10:00:00Z";

/// The id of the sample's forum.
pub(crate) fn wtpf() -> ForumId {
    ForumId::from("wtpf-26")
}

/// An instant.
pub(crate) fn at(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

/// A desk on which the sample was played to a day, made findable.
pub(crate) async fn sample(day: &str) -> Own {
    let own = sqlite(Clock::set_to(at(day))).await;
    let played = story::sample::play(&own.desk, &text, at(day)).await;
    played.unwrap_or_else(|fault| panic!("{fault}"));
    while own.desk.make_findable().await.expect("the index takes it") {}
    own
}

/// Someone who looks at the pages.
#[derive(Clone)]
pub(crate) struct Visitor {
    pages: Router,
    session: Option<String>,
}

/// What a page answered.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Visitor {
    /// Anyone, not signed in.
    pub(crate) fn anyone(desk: &Desk) -> Self {
        let public_url = "http://forum.test".to_owned();
        let settings = web::Settings { sample: true, public_url, ..web::Settings::default() };
        Visitor { pages: web::pages(desk.clone(), settings), session: None }
    }

    /// Someone signed in by a link.
    pub(crate) async fn signed_in(desk: &Desk, person: &str) -> Self {
        let link = desk.make_link(&PersonId::from(person), Link::Once).await;
        let session = desk.open_session(&link.expect("a link is made")).await;
        let session = session.expect("the store answers").expect("the link is good");
        Visitor { session: Some(session), ..Visitor::anyone(desk) }
    }

    /// Someone let in by the page of a link, as one who opens a letter is.
    pub(crate) async fn let_in(desk: &Desk, link: &str) -> Self {
        let anyone = Visitor::anyone(desk);
        let page = anyone.page(link).await;
        let form = Form::default().with("token", hidden(&page, "token").expect("a token"));
        let answer = anyone.post(link, &form).await;
        let cookie = answer.headers.get(header::SET_COOKIE).expect("a session is opened");
        let cookie = cookie.to_str().expect("it is text");
        let value = cookie.split(['=', ';']).nth(1).expect("it has a value");
        Visitor { session: Some(value.to_owned()), ..anyone }
    }

    /// Gets a page.
    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path).body(Body::empty()).expect("a request")).await
    }

    /// Gets a page that is there, as text.
    pub(crate) async fn page(&self, path: &str) -> String {
        let answer = self.get(path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}: {}", told(&answer.text()));
        answer.text()
    }

    /// Sends a form.
    pub(crate) async fn post(&self, path: &str, form: &Form) -> Answer {
        self.post_with(path, form, &[]).await
    }

    /// Sends a form with headers of its own.
    pub(crate) async fn post_with(
        &self,
        path: &str,
        form: &Form,
        headers: &[(&str, &str)],
    ) -> Answer {
        let mut request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::HOST, "forum.test");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let body = serde_urlencoded::to_string(&form.0).expect("a form is written");
        self.send(request.body(Body::from(body)).expect("a request")).await
    }

    /// Sends a form with a file.
    pub(crate) async fn hand_in(&self, path: &str, form: &Form, file: (&str, &[u8])) -> Answer {
        let mut body = Vec::new();
        for (name, value) in &form.0 {
            let head =
                format!("--parts\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n");
            body.extend(format!("{head}{value}\r\n").into_bytes());
        }
        let (name, bytes) = file;
        let head = "--parts\r\nContent-Disposition: form-data; name=\"file\"; filename=";
        body.extend(format!("{head}\"{name}\"\r\n\r\n").into_bytes());
        body.extend(bytes);
        body.extend(b"\r\n--parts--\r\n");
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=parts")
            .header(header::HOST, "forum.test");
        self.send(request.body(Body::from(body)).expect("a request")).await
    }

    async fn send(&self, mut request: Request<Body>) -> Answer {
        if let Some(session) = &self.session {
            let cookie = format!("plenary={session}").parse().expect("a cookie is a header value");
            request.headers_mut().insert(header::COOKIE, cookie);
        }
        let (parts, body) =
            self.pages.clone().oneshot(request).await.expect("pages never fail").into_parts();
        let body = body.collect().await.expect("the answer is whole").to_bytes().to_vec();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    /// The form of a comment on a place of draft 3, with a token of this visitor.
    pub(crate) async fn comment_form(&self, on: &str) -> Form {
        let page = self.page(&format!("/en/wtpf-26/comments/new?draft=3&on={on}")).await;
        let token = hidden(&page, "token").expect("the form has a token");
        Form::default()
            .with("token", token)
            .with("draft", "3")
            .with("on", on)
            .with("kind", "technical")
            .with("lang", "en")
            .with("do", "file")
    }
}

impl Answer {
    /// The body as text.
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.body.clone()).expect("the answer is text")
    }

    /// Where it leads on to.
    pub(crate) fn leads_to(&self) -> Option<&str> {
        self.headers.get(header::LOCATION)?.to_str().ok()
    }

    /// The comment whose receipt it leads on to.
    pub(crate) fn receipt(&self) -> Option<CommentId> {
        self.leads_to()?.split_once("/receipts/").map(|(_, id)| CommentId::from(id))
    }
}

/// The fields of a form.
#[derive(Debug, Clone, Default)]
pub(crate) struct Form(pub(crate) Vec<(String, String)>);

impl Form {
    /// The form with a field filled in, anew if it was.
    pub(crate) fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.0.retain(|(other, _)| other != name);
        self.0.push((name.to_owned(), value.into()));
        self
    }

    /// What a field holds.
    pub(crate) fn value(&self, name: &str) -> &str {
        self.0.iter().find(|(other, _)| other == name).map_or("", |(_, value)| value)
    }
}

/// The value of a hidden field of a page.
pub(crate) fn hidden(page: &str, name: &str) -> Option<String> {
    let (_, rest) = page.split_once(&format!("<input type=\"hidden\" name=\"{name}\" value=\""))?;
    rest.split_once('"').map(|(value, _)| plain(value))
}

/// What a page says: its text without the tags, every stretch of blanks as one.
pub(crate) fn told(page: &str) -> String {
    let mut out = String::with_capacity(page.len());
    for (nth, piece) in page.split('<').enumerate() {
        let text = if nth == 0 { piece } else { piece.split_once('>').map_or("", |(_, t)| t) };
        out.push_str(text);
    }
    let out = plain(&out);
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Text as it was before it was escaped; the isolates around people's words are left out.
pub(crate) fn plain(text: &str) -> String {
    let mut text = text.replace(['\u{2068}', '\u{2069}'], "");
    let signs = [("<", "60", "lt"), (">", "62", "gt"), ("\"", "34", "quot"), ("'", "39", "apos")];
    for (sign, number, name) in signs.into_iter().chain([("&", "38", "amp")]) {
        text = text.replace(&format!("&#{number};"), sign).replace(&format!("&{name};"), sign);
    }
    text
}

/// The first paragraph of a draft that has this number.
pub(crate) async fn numbered(desk: &Desk, draft: u32, label: &str) -> String {
    let seen = desk.as_seen_by(None, &wtpf()).expect("the forum is there");
    let draft = seen.draft(draft).expect("the draft is posted");
    let blocks = seen.blocks(draft, Lang::En).await.expect("the store answers");
    let found = blocks.iter().find(|shown| shown.block.content.label == label);
    found.unwrap_or_else(|| panic!("there is a paragraph {label}")).block.id.to_string()
}

/// What a person, or anyone, may see of the comments that fit.
pub(crate) async fn comments(
    desk: &Desk,
    person: Option<&str>,
    filter: &desk::Filter,
) -> Vec<Sheet> {
    let person = person.map(PersonId::from);
    let seen = desk.as_seen_by(person.as_ref(), &wtpf()).expect("the forum is there");
    let all = Page { offset: 0, limit: 10_000 };
    seen.comments(filter, all).await.expect("the store answers")
}
