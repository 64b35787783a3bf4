//! The feed: what happened in the forum, newest first, for readers and programs that wait for it.

use atom_syndication::{Entry, Feed, FixedDateTime, Generator, Link, Person, Text};
use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use forum::mandate::Forum;
use forum::report::Draft;
use jiff::Timestamp;
use lang::Lang;

use crate::cache::Public;
use crate::failure::{Failed, OrFault};
use crate::page::Visit;
use crate::show;
use crate::words::say;

/// So many things that happened stand in the feed.
const ENTRIES_MAX: usize = 200;

/// The feed of a forum.
pub(crate) async fn feed(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Failed> {
    let seen = visit.seen(&id)?;
    let feed = made(visit.lang, &seen.forum, seen.now, &visit.app.settings.public_url);
    let written = feed.write_to(Vec::new()).map_err(|fault| desk::Fault::Row {
        table: "forum",
        reason: format!("no feed could be written of it: {fault}"),
    });
    let mut response = Response::new(Body::from(written.or_fault(&visit)?));
    let kind = HeaderValue::from_static("application/atom+xml; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    response.extensions_mut().insert(Public);
    Ok(response)
}

/// Something that happened.
struct Event {
    at: Timestamp,
    /// Its name within the forum, the same for ever.
    id: String,
    /// Where it can be read, in the forum's pages.
    path: String,
    title: String,
    summary: String,
}

fn made(lang: Lang, forum: &Forum, now: Timestamp, public_url: &str) -> Feed {
    let mut events = drafts(lang, forum);
    events.extend(changes(lang, forum));
    events.extend(compilations(lang, forum));
    events.extend(closings(lang, forum, now));
    events.sort_by(|a, b| (b.at, &b.id).cmp(&(a.at, &a.id)));
    events.truncate(ENTRIES_MAX);
    let place = Place { lang, forum, base: public_url.trim_end_matches('/') };
    let newest = events.first().map_or(forum.founded, |event| event.at);
    let name = forum.mandate.name.say(lang);
    let mut feed = Feed::default();
    feed.set_lang(lang.code().to_owned());
    feed.set_id(place.tag("feed"));
    feed.set_title(plain(&say(lang, "feed-title").with("forum", name).to_string()));
    feed.set_subtitle(plain(&say(lang, "feed-subtitle").to_string()));
    feed.set_updated(rfc3339(newest));
    let author = Person { name: clean(name), ..Person::default() };
    feed.set_authors(vec![author]);
    feed.set_generator(Generator { value: "Plenary".to_owned(), ..Generator::default() });
    feed.set_links(vec![
        link("self", place.address("/feed.atom"), "application/atom+xml"),
        link("alternate", place.address(""), "text/html"),
    ]);
    feed.set_entries(events.iter().map(|event| entry(&place, event)).collect::<Vec<_>>());
    feed
}

fn entry(place: &Place<'_>, event: &Event) -> Entry {
    let mut entry = Entry::default();
    entry.set_id(place.tag(&event.id));
    entry.set_title(plain(&event.title));
    entry.set_updated(rfc3339(event.at));
    entry.set_published(rfc3339(event.at));
    entry.set_summary(plain(&event.summary));
    entry.set_links(vec![link("alternate", place.address(&event.path), "text/html")]);
    entry
}

/// Where the feed is served, and of which forum.
struct Place<'a> {
    lang: Lang,
    forum: &'a Forum,
    base: &'a str,
}

impl Place<'_> {
    fn address(&self, path: &str) -> String {
        format!("{}/{}/{}{path}", self.base, self.lang, self.forum.id())
    }

    /// A tag URI (RFC 4151): the host that serves the forum, and the year of its founding.
    fn tag(&self, id: &str) -> String {
        let host = self.base.split_once("://").map_or("", |(_, rest)| rest);
        let host = host.split(['/', ':']).next().filter(|host| !host.is_empty());
        let founded = self.forum.calendar.day_of(self.forum.founded);
        format!(
            "tag:{},{}:{}/{}/{id}",
            host.unwrap_or("localhost"),
            founded.year(),
            self.forum.id(),
            self.lang
        )
    }
}

fn drafts(lang: Lang, forum: &Forum) -> Vec<Event> {
    let posted = |draft: &Draft| {
        let number = draft.number;
        let deadline = draft.round.map(|round| forum.calendar.deadline(round));
        let until =
            |at| say(lang, "feed-draft-until").with("deadline", deadline_of(lang, forum, at));
        Some(Event {
            at: draft.posted?,
            id: format!("draft/{number}"),
            path: format!("/report/drafts/{number}"),
            title: say(lang, "feed-draft").with("draft", number).to_string(),
            summary: match deadline {
                None => say(lang, "feed-final").to_string(),
                Some(None) => String::new(),
                Some(Some(at)) => until(at).to_string(),
            },
        })
    };
    forum.report.drafts.iter().filter_map(posted).collect()
}

fn deadline_of(lang: Lang, forum: &Forum, at: Timestamp) -> String {
    show::deadline_sentence(lang, forum, at)
}

fn changes(lang: Lang, forum: &Forum) -> Vec<Event> {
    let mut events = Vec::new();
    for dated in &forum.calendar.dates {
        for (nth, change) in dated.changes.iter().enumerate() {
            let what = show::slot(lang, &forum.mandate, &dated.slot);
            let how = say(lang, "feed-changed-how")
                .with("from", show::when(lang, &change.from))
                .with("to", show::when(lang, &change.to))
                .with("act", &change.act)
                .with("reason", &change.reason);
            events.push(Event {
                at: change.at,
                id: format!("date/{}/{}", dated.slot.key(), nth + 1),
                path: format!("/schedule#{}", dated.slot.key()),
                title: say(lang, "feed-changed").with("what", what).to_string(),
                summary: how.to_string(),
            });
        }
    }
    events
}

fn compilations(lang: Lang, forum: &Forum) -> Vec<Event> {
    let issued = |compilation: &forum::report::Compilation| {
        let (draft, revision) = (compilation.draft, compilation.revision);
        let title = match revision {
            0 => say(lang, "feed-compilation").with("draft", draft),
            _ => say(lang, "feed-compilation-revision")
                .with("draft", draft)
                .with("revision", revision),
        };
        Event {
            at: compilation.upto,
            id: format!("compilation/{draft}/{revision}"),
            path: format!("/report/compilations/{draft}"),
            title: title.to_string(),
            summary: say(lang, "feed-compilation-holds")
                .count("count", compilation.comments)
                .to_string(),
        }
    };
    forum.report.compilations.iter().map(issued).collect()
}

/// The deadlines that have passed. One that is extended later has another name, as it is another
/// deadline.
fn closings(lang: Lang, forum: &Forum, now: Timestamp) -> Vec<Event> {
    let closed = |draft: &Draft| {
        draft.posted?;
        let deadline = forum.calendar.deadline(draft.round?).filter(|at| *at <= now)?;
        let number = draft.number;
        let told = deadline_of(lang, forum, deadline);
        Some(Event {
            at: deadline,
            id: format!("closing/{number}/{}", forum.calendar.day_of(deadline)),
            path: format!("/report/drafts/{number}"),
            title: say(lang, "feed-closed").with("draft", number).to_string(),
            summary: say(lang, "feed-closed-at").with("deadline", told).to_string(),
        })
    };
    forum.report.drafts.iter().filter_map(closed).collect()
}

fn link(rel: &str, href: String, kind: &str) -> Link {
    let mut link = Link::default();
    link.set_rel(rel);
    link.set_href(href);
    link.set_mime_type(kind.to_owned());
    link
}

fn plain(text: &str) -> Text {
    Text::plain(clean(text))
}

/// XML has no place for control characters, not even escaped.
fn clean(text: &str) -> String {
    lang::strip(text)
}

fn rfc3339(at: Timestamp) -> FixedDateTime {
    at.to_string().parse().unwrap_or_default()
}
