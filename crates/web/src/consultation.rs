//! The rounds of consultation: what each is about, until when, for whom, and who took part.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use desk::Seen;
use forum::EntityId;
use forum::calendar::Slot;
use forum::comment;
use forum::entity::{Category, Region};
use forum::mandate::Round;
use forum::report::Draft;
use forum::rule::Rule;
use papers::compilation::Counts;

use crate::cache::Public;
use crate::failure::{Failed, OrFault};
use crate::page::{Here, Page, Visit, render};
use crate::report::title;
use crate::show::{self, Moment};

#[derive(Template)]
#[template(path = "consultation/list.html")]
struct List {
    page: Page,
    rounds: Vec<Listed>,
}

struct Listed {
    number: u32,
    name: String,
    public: bool,
    state: State,
    posting: String,
    deadline: String,
}

/// Whether comments are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// The draft is not posted yet.
    Ahead,
    /// They are, on time.
    Open,
    /// The deadline has passed; they are taken and marked.
    Late,
    /// They are not taken any more.
    Closed,
}

impl State {
    fn of(seen: &Seen, round: &Round) -> State {
        let Some(draft) = draft_of(seen, round) else { return State::Ahead };
        let Ok(window) = comment::window(&seen.forum, draft.number, seen.now, seen.now) else {
            return State::Closed;
        };
        match window.deadline {
            Some(deadline) if seen.now > deadline => State::Late,
            _ => State::Open,
        }
    }

    /// The name used in word lists.
    fn key(self) -> &'static str {
        match self {
            State::Ahead => "ahead",
            State::Open => "open",
            State::Late => "late",
            State::Closed => "closed",
        }
    }

    /// The class of its tag.
    fn tag(self) -> &'static str {
        match self {
            State::Open => "tag open",
            State::Late => "tag late",
            State::Ahead | State::Closed => "tag",
        }
    }
}

/// The posted draft of a round.
fn draft_of<'a>(seen: &'a Seen, round: &Round) -> Option<&'a Draft> {
    let mut drafts = seen.forum.report.drafts.iter();
    drafts.find(|draft| draft.round == Some(round.key) && draft.posted.is_some())
}

/// The rounds of a forum.
pub(crate) async fn list(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Failed> {
    let seen = visit.seen(&id)?;
    let mandate = &seen.forum.mandate;
    let title = visit.say("consultation-title");
    let page = visit.forum_page(&seen, Here::Consultation, title).await?;
    let rounds = (1..).zip(&mandate.rounds).map(|(number, round)| Listed {
        number,
        name: round.name.say(visit.lang).to_owned(),
        public: round.public,
        state: State::of(&seen, round),
        posting: date(&visit, &seen, &Slot::Posting(round.key)),
        deadline: date(&visit, &seen, &Slot::Deadline(round.key)),
    });
    let mut response = render(&List { page, rounds: rounds.collect() });
    response.extensions_mut().insert(Public);
    Ok(response)
}

fn date(visit: &Visit, seen: &Seen, slot: &Slot) -> String {
    let dated = seen.forum.calendar.get(slot);
    dated.map_or_else(String::new, |dated| show::when(visit.lang, &dated.when))
}

#[derive(Template)]
#[template(path = "consultation/round.html")]
struct RoundPage {
    page: Page,
    name: String,
    theme: String,
    public: bool,
    state: State,
    posting: String,
    deadline: String,
    moment: Option<Moment>,
    /// The draft it is about, once it is posted, and its title.
    draft: Option<(u32, String)>,
    late: &'static str,
    proposers: Vec<String>,
    /// Where windows, public rounds and proposals are ruled.
    clauses: [String; 3],
    counts: Counts,
    by: [(&'static str, Vec<(String, u32)>); 2],
    /// The revision of the compilation issued, if one is.
    compiled: Option<u32>,
}

impl RoundPage {
    /// Whether a comment filed now is taken.
    fn is_taken(&self) -> bool {
        matches!(self.state, State::Open | State::Late)
    }
}

/// A round of consultation.
pub(crate) async fn round(
    visit: Visit,
    Path((_, id, number)): Path<(String, String, String)>,
) -> Result<Response, Failed> {
    let seen = visit.seen(&id)?;
    let number: u32 = number.parse().map_err(|_| Failed::not_found(&visit))?;
    let mandate = &seen.forum.mandate;
    let round = mandate.round_numbered(number).ok_or_else(|| Failed::not_found(&visit))?;
    let draft = draft_of(&seen, round);
    let heading = visit.say("consultation-round").with("number", number);
    let counts = counts(&visit, &seen, draft).await?;
    let deadline = seen.forum.calendar.deadline(round.key);
    let named = |category: &Category| visit.say(&format!("category-{}", category.key()));
    let round = RoundPage {
        page: visit.forum_page(&seen, Here::Consultation, heading).await?,
        name: round.name.say(visit.lang).to_owned(),
        theme: mandate.theme.say(visit.lang).to_owned(),
        public: round.public,
        state: State::of(&seen, round),
        posting: date(&visit, &seen, &Slot::Posting(round.key)),
        deadline: date(&visit, &seen, &Slot::Deadline(round.key)),
        moment: deadline.map(|at| show::moment(visit.lang, &seen.forum, at)),
        draft: draft.map(|draft| (draft.number, title(&visit, &seen, draft))),
        late: match mandate.late {
            forum::mandate::Late::Marked => "marked",
            forum::mandate::Late::Held => "held",
            forum::mandate::Late::Refused => "refused",
        },
        proposers: mandate.proposals_by.iter().map(|c| named(c).to_string()).collect(),
        clauses: [Rule::R10, Rule::R11, Rule::R19].map(|rule| mandate.clause(rule)),
        by: parts(&visit, &counts),
        counts,
        compiled: draft
            .and_then(|draft| seen.forum.report.compilation(draft.number))
            .map(|compilation| compilation.revision),
    };
    let mut response = render(&round);
    response.extensions_mut().insert(Public);
    Ok(response)
}

/// Who filed comments on the round's draft so far.
async fn counts(visit: &Visit, seen: &Seen, draft: Option<&Draft>) -> Result<Counts, Failed> {
    let Some(draft) = draft else { return Ok(Counts::default()) };
    let counted = seen.counts_by_entity().await.or_fault(visit)?;
    let of_draft = counted.into_iter().filter(|count| count.draft == draft.number);
    let filed: Vec<(Option<EntityId>, u32)> = of_draft
        .map(|count| ((!count.entity.is_empty()).then_some(EntityId(count.entity)), count.count))
        .collect();
    Ok(Counts::of(&seen.forum, filed.iter().map(|(entity, count)| (entity.as_ref(), *count))))
}

/// Comments by category and by region, named for the visitor.
pub(crate) fn parts(visit: &Visit, counts: &Counts) -> [(&'static str, Vec<(String, u32)>); 2] {
    let categories = counts.by_category.iter().map(|(category, count)| {
        let key = category.map_or("public", Category::key);
        (visit.say(&format!("category-{key}")).to_string(), *count)
    });
    let region = |region: Option<Region>| match region {
        Some(region) => visit.say(&format!("region-{}", region.key())),
        None => visit.say("compilation-no-region"),
    };
    let regions =
        counts.by_region.iter().map(|(found, count)| (region(*found).to_string(), *count));
    [("category", categories.collect()), ("region", regions.collect())]
}
