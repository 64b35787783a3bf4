//! What a command about comments leads to.

use text::ContentHash;

use super::{
    Act, CHARACTERS_MAX, Class, Command, Comment, DISPOSED_AT_ONCE_MAX, Filing, Mark, Stage,
    Stance, Step, Target, Window, Words, Writing, window,
};
use crate::act;
use crate::decide::{Decision, Given, State};
use crate::id::{CommentId, EntityId, PersonId};
use crate::mandate::Forum;
use crate::person::{Person, is_address};
use crate::refusal::{Field, Reason, Thing};
use crate::report::Sort;
use crate::right::{Doing, entitle, may};

/// Decides a command about comments.
///
/// # Errors
/// The reason for which it is refused.
pub fn decide(
    state: &State<'_>,
    forum: &Forum,
    command: &Command,
    given: &mut Given,
) -> Result<Decision, Reason> {
    match command {
        Command::Write(writing) => write(state, forum, writing, given),
        Command::Verify(id) => {
            let comment = own(state, forum, id, given)?;
            expect(&comment.stage, |stage| matches!(stage, Stage::Pending | Stage::Draft))?;
            Ok(one(id, Act::Verified))
        }
        Command::GiveBack(id) => {
            let comment = own(state, forum, id, given)?;
            expect(&comment.stage, |s| matches!(s, Stage::Pending | Stage::Verified { .. }))?;
            Ok(one(id, Act::GivenBack))
        }
        Command::Show(id) => {
            let comment = own(state, forum, id, given)?;
            expect(&comment.stage, |s| *s == Stage::Verified { shown: false })?;
            Ok(one(id, Act::Shown))
        }
        Command::Join { comment, entity } => join(state, forum, comment, entity, given),
        Command::File(id) => {
            let comment = own(state, forum, id, given)?;
            expect(&comment.stage, |s| matches!(s, Stage::Verified { .. }))?;
            let window = open(forum, comment.draft, comment.entity.is_some(), given)?;
            let words = state.words.get(id).ok_or(Reason::Unknown(Thing::Comment))?;
            speaks(comment.proposes, comment.stance, words)?;
            let serial = serial(state, comment.proposes, comment.entity.as_ref());
            Ok(one(id, Act::Filed(filing(&window, words, serial, given))))
        }
        Command::Withdraw(id) => withdraw(state, forum, id, given),
        Command::Dispose { comments, outcome, reason } => {
            if comments.len() > DISPOSED_AT_ONCE_MAX {
                let (length, limit) = (comments.len(), DISPOSED_AT_ONCE_MAX);
                return Err(Reason::TooLong { field: Field::Text, length, limit });
            }
            check_length(Field::Reason, reason, 4_000)?;
            for id in comments {
                let comment = state.comment(id)?;
                expect(&comment.stage, |s| matches!(s, Stage::Filed(_)))?;
            }
            let (outcome, reason) = (*outcome, reason.trim().to_owned());
            let act = |id: &CommentId| {
                let act = Act::Disposed { outcome, reason: reason.clone() };
                act::Act::Comment { comment: id.clone(), act }
            };
            Ok(Decision::acts(comments.iter().map(act).collect()))
        }
        Command::Remind { draft, hours } => {
            let people = state.unfiled.clone();
            if people.is_empty() {
                return Ok(Decision::acts(Vec::new()));
            }
            let act = act::Act::Reminded { draft: *draft, hours: *hours, people };
            Ok(Decision::acts(vec![act]))
        }
    }
}

fn one(id: &CommentId, act: Act) -> Decision {
    Decision::acts(vec![act::Act::Comment { comment: id.clone(), act }])
}

fn expect(stage: &Stage, fits: impl Fn(&Stage) -> bool) -> Result<(), Reason> {
    if fits(stage) {
        return Ok(());
    }
    Err(Reason::WrongStage { stage: stage.key() })
}

/// A comment of an entity for which the actor may file.
fn own<'a>(
    state: &'a State<'_>,
    forum: &Forum,
    id: &CommentId,
    given: &Given,
) -> Result<&'a Comment, Reason> {
    let comment = state.comment(id)?;
    let doing = Doing::FileForEntity;
    match &comment.entity {
        Some(entity) => entitle(forum, doing, given, Some(entity)).map(|()| comment),
        None if comment.by.is_some() && comment.by == given.actor => Ok(comment),
        None => Err(Reason::NoRight(doing)),
    }
}

fn join(
    state: &State<'_>,
    forum: &Forum,
    id: &CommentId,
    entity: &EntityId,
    given: &Given,
) -> Result<Decision, Reason> {
    let comment = state.comment(id)?;
    entitle(forum, Doing::FileForEntity, given, Some(entity))?;
    expect(&comment.stage, |s| *s == Stage::Verified { shown: true })?;
    if comment.entity.as_ref() == Some(entity) || comment.joined.contains(entity) {
        return Err(Reason::AlreadyJoined);
    }
    if comment.proposes.is_some() {
        may_propose(forum, Some(entity))?;
    }
    Ok(one(id, Act::Joined(entity.clone())))
}

fn withdraw(
    state: &State<'_>,
    forum: &Forum,
    id: &CommentId,
    given: &Given,
) -> Result<Decision, Reason> {
    let comment = state.comment(id)?;
    let writes = comment.by.is_some() && comment.by == given.actor;
    match &comment.stage {
        Stage::Filed(_) => {
            own(state, forum, id, given)?;
            // Once answered it has been considered, and stays (practice of the Union).
            if comment.disposition.is_some() {
                return Err(Reason::WrongStage { stage: "answered" });
            }
            Ok(one(id, Act::Withdrawn))
        }
        Stage::Draft if writes => Ok(one(id, Act::Discarded)),
        Stage::Draft | Stage::Pending | Stage::Verified { .. } => {
            own(state, forum, id, given)?;
            Ok(one(id, Act::Discarded))
        }
        stage => Err(Reason::WrongStage { stage: stage.key() }),
    }
}

fn write(
    state: &State<'_>,
    forum: &Forum,
    writing: &Writing,
    given: &mut Given,
) -> Result<Decision, Reason> {
    let before = writing.comment.as_ref().map(|id| state.comment(id)).transpose()?;
    if let Some(before) = before {
        may_write_on(forum, before, given)?;
    }
    check_step(writing, given)?;
    // An unfinished draft is kept whatever the window says: nothing typed is lost.
    let window = match open(forum, writing.draft, writing.entity.is_some(), given) {
        Ok(window) => Some(window),
        Err(reason) if writing.step == Step::File => return Err(reason),
        // What is not posted is not known to those who comment, nor are its paragraphs settled.
        Err(reason @ (Reason::Unknown(_) | Reason::NotPosted { .. })) => return Err(reason),
        Err(_) => None,
    };
    let said = check_target(state, forum, writing)?;
    check_words(state, forum, writing, said.as_ref())?;
    let mut decision = Decision::default();
    let author = match (&writing.author, &given.actor) {
        (Some(author), None) => Some(enrol(&mut decision, author, writing, given)?),
        (_, Some(_)) => None,
        (None, None) => return Err(Reason::Empty(Field::Name)),
    };
    let id = writing.comment.clone().unwrap_or_else(|| CommentId(given.fresh.id()));
    let words = decision.keep_words(&id, &writing.words, given);
    let mut act = |act| decision.acts.push(act::Act::Comment { comment: id.clone(), act });
    act(Act::Written {
        draft: writing.draft,
        target: writing.target.clone(),
        said,
        kind: writing.kind,
        lang: writing.lang,
        entity: writing.entity.clone(),
        author,
        proposes: writing.proposes,
        stance: writing.stance,
        file: before.and_then(|before| before.file.clone()),
        words,
    });
    match (writing.step, window) {
        (Step::Keep, _) => {}
        (Step::HandIn, _) => act(Act::HandedIn),
        (Step::File, Some(window)) => {
            let serial = serial(state, writing.proposes, writing.entity.as_ref());
            act(Act::Filed(filing(&window, &writing.words, serial, given)));
        }
        (Step::File, None) => return Err(Reason::NotPosted { draft: writing.draft }),
    }
    Ok(decision)
}

pub(crate) fn may_write_on(forum: &Forum, before: &Comment, given: &Given) -> Result<(), Reason> {
    let writes = before.by.is_some() && before.by == given.actor;
    let entity = before.entity.as_ref();
    if entity.is_some() {
        entitle(forum, Doing::WriteForEntity, given, entity)?;
    }
    let files = may(Doing::FileForEntity, &given.roles(forum), entity) && entity.is_some();
    if !writes && !files {
        return Err(Reason::NoRight(Doing::WriteForEntity));
    }
    // Others have agreed to a shown text as it stands; it must be given back to be changed.
    let open = |s: &Stage| match s {
        Stage::Draft => true,
        Stage::Pending | Stage::Verified { shown: false } => files,
        _ => false,
    };
    expect(&before.stage, open)
}

/// A draft kept without an account could never be found again; only an entity has someone to
/// hand a comment to.
fn check_step(writing: &Writing, given: &Given) -> Result<(), Reason> {
    let possible = match writing.step {
        Step::Keep => given.actor.is_some(),
        Step::HandIn => writing.entity.is_some(),
        Step::File => true,
    };
    if possible { Ok(()) } else { Err(Reason::NoRight(Doing::WriteForEntity)) }
}

pub(crate) fn open(
    forum: &Forum,
    draft: u32,
    member: bool,
    given: &Given,
) -> Result<Window, Reason> {
    let window = window(forum, draft, given.begun, given.received)?;
    if !member && !window.public {
        return Err(Reason::NotPublic { round: window.round });
    }
    Ok(window)
}

fn check_target(
    state: &State<'_>,
    forum: &Forum,
    writing: &Writing,
) -> Result<Option<ContentHash>, Reason> {
    let draft = forum.report.draft(writing.draft).ok_or(Reason::Unknown(Thing::Draft))?;
    let nowhere = || Reason::NoWordingHere(writing.target.clone());
    match &writing.target {
        Target::Block(block) => {
            let placed = draft.block(*block).ok_or(Reason::Unknown(Thing::Paragraph))?;
            if writing.proposes == Some(Mark::Mod) && placed.sort == Sort::Table {
                return Err(nowhere());
            }
            Ok(Some(placed.hash.clone()))
        }
        Target::Comment(id) => {
            let on = state.comment(id)?;
            let filed = matches!(on.stage, Stage::Filed(_));
            if !filed || on.draft != writing.draft {
                return Err(Reason::Unknown(Thing::Comment));
            }
            if writing.proposes.is_some() {
                return Err(nowhere());
            }
            if writing.stance.is_some() && on.proposes.is_none() {
                return Err(Reason::NothingProposed);
            }
            Ok(None)
        }
        // New text can be proposed for the front of the draft.
        Target::Document if matches!(writing.proposes, None | Some(Mark::Add)) => Ok(None),
        Target::Document => Err(nowhere()),
    }
}

/// New words in a paragraph are a MOD and new text is an ADD, so each has a wording that says
/// something; SUP and the emphatic NOC have none, but a reason (practice of the field).
fn check_words(
    state: &State<'_>,
    forum: &Forum,
    writing: &Writing,
    said: Option<&ContentHash>,
) -> Result<(), Reason> {
    let wording = &writing.words.wording;
    if writing.proposes.is_some() || writing.stance.is_some() {
        may_propose(forum, writing.entity.as_ref())?;
    }
    let worded = matches!(writing.proposes, Some(Mark::Mod | Mark::Add));
    match wording {
        Some(wording) if worded => check_length(Field::Wording, wording, CHARACTERS_MAX)?,
        None if !worded => {}
        Some(_) => return Err(Reason::NoWordingHere(writing.target.clone())),
        None => return Err(Reason::Empty(Field::Wording)),
    }
    let same = writing.proposes == Some(Mark::Mod)
        && said.zip(state.said.as_ref()).is_some_and(|(hash, (known, plain))| {
            hash == known && wording.as_deref().map(str::trim) == Some(plain.trim())
        });
    if same && writing.step == Step::File {
        return Err(Reason::NothingChanged);
    }
    speaks(writing.proposes, writing.stance, &writing.words)
}

/// A view says something; so does a SUP, and a NOC that is emphatic: they need a reason.
pub(crate) fn speaks(
    proposes: Option<Mark>,
    stance: Option<Stance>,
    words: &Words,
) -> Result<(), Reason> {
    let for_itself = stance.is_some()
        || matches!(proposes, Some(Mark::Mod | Mark::Add | Mark::Noc { emphatic: false }));
    if !for_itself || !words.text.trim().is_empty() {
        check_length(Field::Text, &words.text, CHARACTERS_MAX)?;
    }
    Ok(())
}

/// Which of its entity's proposals on the draft this one is.
fn serial(state: &State<'_>, proposes: Option<Mark>, entity: Option<&EntityId>) -> Option<u32> {
    (proposes.is_some() && entity.is_some()).then_some(state.proposals + 1)
}

/// Members propose; others give views (R19).
pub(crate) fn may_propose(forum: &Forum, entity: Option<&EntityId>) -> Result<(), Reason> {
    let Some(entity) = entity else { return Err(Reason::ViewsOnly { category: None }) };
    let entity = forum.entities.get(entity).ok_or(Reason::Unknown(Thing::Entity))?;
    if forum.mandate.proposals_by.contains(&entity.category) {
        return Ok(());
    }
    Err(Reason::ViewsOnly { category: Some(entity.category) })
}

/// Checks that a text is not empty and not too long.
pub(crate) fn check_length(field: Field, text: &str, limit: usize) -> Result<(), Reason> {
    if text.trim().is_empty() {
        return Err(Reason::Empty(field));
    }
    // A text of few bytes has few characters: counting is for the long ones.
    let length = if text.len() <= limit { 0 } else { text.chars().count() };
    if length > limit {
        return Err(Reason::TooLong { field, length, limit });
    }
    Ok(())
}

fn enrol(
    decision: &mut Decision,
    author: &super::Author,
    writing: &Writing,
    given: &mut Given,
) -> Result<PersonId, Reason> {
    check_length(Field::Name, &author.name, 200)?;
    if !author.organization.is_empty() {
        check_length(Field::Organization, &author.organization, 300)?;
    }
    if !is_address(author.email.trim()) {
        return Err(Reason::BadAddress);
    }
    let id = PersonId(given.fresh.id());
    let person = Person {
        id: id.clone(),
        name: author.name.trim().to_owned(),
        email: author.email.trim().to_owned(),
        organization: author.organization.trim().to_owned(),
        lang: writing.lang,
    };
    decision.enrol(person, given);
    Ok(id)
}

pub(crate) fn filing(window: &Window, words: &Words, serial: Option<u32>, given: &Given) -> Filing {
    let class = if window.deadline.is_none() { Class::OnTime } else { window.class };
    Filing {
        received: given.received,
        deadline: window.deadline,
        class,
        sha256: ledger::digest(words.canonical().as_bytes()).to_string(),
        serial,
    }
}
