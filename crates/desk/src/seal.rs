//! The one writer: takes what waits, decides each in turn, and commits them together.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use forum::comment::{self, Comment, Target, Words};
use forum::id::Fresh;
use forum::nomination;
use forum::person::Role;
use forum::request::Ask;
use forum::{
    Act, Command, CommentId, Entry, Forum, ForumId, Given, Needs, Refusal, State, apply, decide,
};
use ledger::Hash;
use store::{Fault, Head, Row, Store, Writing};
use text::Block;
use tokio::sync::{mpsc, oneshot};

use crate::perform::{Asked, Done};
use crate::{Desk, Failure, message, random};

pub(crate) struct Job {
    pub(crate) forum: ForumId,
    pub(crate) asked: Asked,
    pub(crate) command: Command,
    pub(crate) answer: oneshot::Sender<Result<Done, Failure>>,
}

impl std::fmt::Debug for Job {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Job").field("forum", &self.forum).finish_non_exhaustive()
    }
}

/// At most this many commands share a transaction, so that none waits long for its neighbours.
const TOGETHER_MAX: usize = 128;

/// The secret of this store, drawn once.
pub(crate) async fn secret(store: &Store) -> Result<[u8; 32], Fault> {
    if let Some(text) = store.setting("secret").await?
        && let Ok(Hash(secret)) = text.parse()
    {
        return Ok(secret);
    }
    let secret = random::<32>();
    let mut writing = store.begin().await?;
    writing.put_setting("secret", &Hash(secret).to_string()).await?;
    writing.commit().await?;
    Ok(secret)
}

pub(crate) fn start(desk: &Desk, mut waiting: mpsc::Receiver<Job>) {
    let mut desk = desk.clone();
    // The writer holds no sender of its own queue: when every desk is dropped, it ends.
    let (closed, _) = mpsc::channel(1);
    desk.queue = closed;
    tokio::spawn(async move {
        let mut head = None;
        let mut jobs = Vec::with_capacity(TOGETHER_MAX);
        while waiting.recv_many(&mut jobs, TOGETHER_MAX).await > 0 {
            seal(&desk, &mut head, std::mem::take(&mut jobs)).await;
        }
    });
}

type Answer = oneshot::Sender<Result<Done, Failure>>;

/// What a transaction has changed so far, seen by the commands behind.
struct Batch {
    writing: Writing,
    head: Head,
    forums: HashMap<ForumId, Arc<Forum>>,
    changed: HashMap<ForumId, i64>,
    comments: HashMap<CommentId, Held>,
    forms: HashMap<String, String>,
}

/// A comment as the transaction has it.
struct Held {
    row: Row,
    words: Words,
    changed: bool,
}

async fn seal(desk: &Desk, known: &mut Option<Head>, jobs: Vec<Job>) {
    let mut answers: Vec<(Answer, Result<Done, Refusal>)> = Vec::with_capacity(jobs.len());
    let mut jobs = jobs.into_iter();
    let fault = match open(desk, known).await {
        Err(fault) => Some(fault),
        Ok(mut batch) => {
            let mut failed = None;
            for job in jobs.by_ref() {
                match take(&mut batch, &job).await {
                    Ok(result) => answers.push((job.answer, result)),
                    Err(fault) => {
                        answers.push((job.answer, Ok(Done::default())));
                        failed = Some(fault);
                        break;
                    }
                }
            }
            match failed {
                Some(fault) => Some(fault),
                None => close(desk, known, batch).await.err(),
            }
        }
    };
    let Some(fault) = fault else {
        for (answer, result) in answers {
            let result = result.map_err(|refusal| Failure::Refused(Box::new(refusal)));
            // Who asked may have gone; what they asked for stands all the same.
            let _ = answer.send(result);
        }
        return;
    };
    *known = None;
    tracing::error!(%fault, "nothing of this transaction was recorded");
    let failed = || Failure::Fault(sealed_fault(&fault));
    for (answer, result) in answers {
        let result = match result {
            Err(refusal) => Err(Failure::Refused(Box::new(refusal))),
            Ok(_) => Err(failed()),
        };
        let _ = answer.send(result);
    }
    for job in jobs {
        let _ = job.answer.send(Err(failed()));
    }
}

/// The same fault for each who waited; a database error cannot be copied, its sentence can.
fn sealed_fault(fault: &Fault) -> Fault {
    Fault::Row { table: "act", reason: fault.to_string() }
}

async fn open(desk: &Desk, known: &Option<Head>) -> Result<Batch, Fault> {
    let mut writing = desk.store.begin().await?;
    let head = writing.head().await?;
    // The instants are left out: the database holds them to the millisecond only.
    if known.is_some_and(|known| (known.seq, known.link) != (head.seq, head.link)) {
        // Another program wrote to the same database: take over what it recorded.
        let forums = desk.store.forums().await?;
        desk.hold(forums.into_iter().map(Arc::new).collect());
    }
    let forums = desk.held().clone();
    Ok(Batch {
        writing,
        head,
        forums,
        changed: HashMap::new(),
        comments: HashMap::new(),
        forms: HashMap::new(),
    })
}

async fn close(desk: &Desk, known: &mut Option<Head>, mut batch: Batch) -> Result<(), Fault> {
    for (id, seq) in &batch.changed {
        if let Some(forum) = batch.forums.get(id) {
            batch.writing.put_forum(forum, *seq).await?;
        }
    }
    flush(&mut batch).await?;
    batch.writing.commit().await?;
    *known = Some(batch.head);
    let changed = batch.changed.keys();
    desk.hold(changed.filter_map(|id| batch.forums.get(id).cloned()).collect());
    desk.versions.fetch_add(1, Ordering::AcqRel);
    desk.stirred.notify_one();
    Ok(())
}

/// Decides one command and writes what follows into the transaction.
async fn take(batch: &mut Batch, job: &Job) -> Result<Result<Done, Refusal>, Fault> {
    if let Some(key) = &job.asked.form
        && let Some(made) = made_before(batch, key).await?
    {
        return Ok(Ok(Done::repeated(&job.command, made)));
    }
    let forum = batch.forums.get(&job.forum).cloned();
    let state = gather(batch, job, forum.as_deref()).await?;
    let asked = &job.asked;
    let mut given = given(batch, asked);
    let decision = match decide(&state, &job.command, &mut given) {
        Ok(decision) => decision,
        Err(refusal) => return Ok(Err(refusal)),
    };
    for kept in &decision.kept {
        batch.writing.keep(&job.forum, kept, given.now).await?;
    }
    let mut done = Done::default();
    let words = kept_words(&decision.kept);
    for act in &decision.acts {
        record(batch, job, &given, act, &words).await?;
        match act {
            Act::Comment { comment, .. } => done.comment = Some(comment.clone()),
            Act::Nomination { nomination, act: nomination::Act::Named(_) } => {
                done.nomination = Some(nomination.clone());
            }
            Act::Requested(request) => done.request = Some(request.id.clone()),
            Act::HandedBack { file, .. } => done.file = Some(file.clone()),
            _ => {}
        }
    }
    if let (Some(key), Some(made)) = (&asked.form, done.made()) {
        batch.writing.put_form(key, made).await?;
        batch.forms.insert(key.clone(), made.to_owned());
    }
    done.acts = decision.acts;
    Ok(Ok(done))
}

fn kept_words(kept: &[forum::Kept]) -> HashMap<CommentId, Words> {
    let words = kept.iter().filter_map(|kept| match kept {
        forum::Kept::Words { comment, words, .. } => Some((comment.clone(), words.clone())),
        _ => None,
    });
    words.collect()
}

/// Decides a command as if it were performed, in a transaction that is given up.
pub(crate) async fn rehearse(desk: &Desk, job: &Job) -> Result<(), Failure> {
    let mut batch = open(desk, &None).await?;
    let forum = batch.forums.get(&job.forum).cloned();
    let state = gather(&mut batch, job, forum.as_deref()).await?;
    let mut given = given(&batch, &job.asked);
    let decided = decide(&state, &job.command, &mut given);
    batch.writing.give_up().await?;
    decided.map(|_| ()).map_err(|refusal| Failure::Refused(Box::new(refusal)))
}

fn given(batch: &Batch, asked: &Asked) -> Given {
    Given {
        begun: asked.begun,
        received: asked.received,
        // Time in the record never runs backwards, whatever the system's clock does.
        now: asked.received.max(batch.head.at),
        actor: asked.by.clone(),
        clock: asked.clock,
        fresh: Fresh::new(random()),
    }
}

async fn made_before(batch: &mut Batch, key: &str) -> Result<Option<String>, Fault> {
    match batch.forms.get(key) {
        Some(made) => Ok(Some(made.clone())),
        None => batch.writing.form(key).await,
    }
}

/// Appends an act and folds it into the rows.
async fn record(
    batch: &mut Batch,
    job: &Job,
    given: &Given,
    act: &Act,
    words: &HashMap<CommentId, Words>,
) -> Result<(), Fault> {
    let rule = rule_of(act);
    let under = match (act, batch.forums.get(&job.forum)) {
        (Act::Founded { founding }, _) => founding.mandate.clause(rule),
        (_, Some(forum)) => forum.mandate.clause(rule),
        (_, None) => rule.to_string(),
    };
    let on_behalf = on_behalf(batch, job, given, act);
    let letter = batch
        .forums
        .get(&job.forum)
        .and_then(|forum| forum.letter(given.actor.as_ref()?, on_behalf.as_ref()?, given.now));
    let entry = Entry {
        at: given.now,
        by: given.actor.clone(),
        letter: letter.map(|letter| letter.symbol.clone()),
        on_behalf,
        under,
        act: act.clone(),
    };
    let (head, _) = batch.writing.append(batch.head, &job.forum, &entry).await?;
    batch.head = head;
    for message in message::outgoing(batch.forums.get(&job.forum).map(Arc::as_ref), &entry, head) {
        batch.writing.put_outgoing(&message).await?;
    }
    if let Act::Comment { comment, act } = act {
        let before = batch.comments.remove(comment);
        let filed_seq = match act {
            comment::Act::Filed(_) => head.seq,
            _ => before.as_ref().map_or(0, |held| held.row.filed_seq),
        };
        let old_words = before.as_ref().map(|held| held.words.clone());
        let before: Option<Comment> = before.map(|held| held.row.comment);
        let after = comment::apply(before, comment, act, entry.by.as_ref(), entry.at);
        if let Some(after) = after {
            let words = words.get(comment).cloned().or(old_words).unwrap_or_default();
            let row = Row { forum: job.forum.clone(), comment: after, filed_seq };
            batch.comments.insert(comment.clone(), Held { row, words, changed: true });
        }
    } else if let Act::Nomination { nomination, act } = act {
        fold_nomination(batch, &job.forum, nomination, act, &entry).await?;
    } else if act.changes_skeleton() {
        let before = batch.forums.remove(&job.forum).map(Arc::unwrap_or_clone);
        if let Some(after) = apply(before, &entry) {
            batch.forums.insert(job.forum.clone(), Arc::new(after));
            batch.changed.insert(job.forum.clone(), head.seq);
        }
    }
    if let (Act::Reminded { draft, hours, .. }, Some(forum)) = (act, batch.forums.get(&job.forum)) {
        let name = crate::remind::setting(forum, *draft, *hours);
        batch.writing.put_setting(&name, &entry.at.to_string()).await?;
    }
    Ok(())
}

/// A nomination is read and written in the transaction itself: few come at a time.
async fn fold_nomination(
    batch: &mut Batch,
    forum: &ForumId,
    id: &forum::NominationId,
    act: &nomination::Act,
    entry: &Entry,
) -> Result<(), Fault> {
    let before = batch.writing.nomination(forum, id).await?;
    let seq = before.as_ref().map_or(batch.head.seq, |(_, seq)| *seq);
    let before = before.map(|(nomination, _)| nomination);
    match nomination::apply(before, id, act, entry.by.as_ref(), entry.at) {
        Some(after) => batch.writing.put_nomination(forum, &after, seq).await,
        None => Ok(()),
    }
}

/// The rule under which an act is entered.
fn rule_of(act: &Act) -> forum::Rule {
    use forum::Rule;
    match act {
        Act::Founded { .. } => Rule::R01,
        Act::Rescheduled(_) | Act::Suspended(_) | Act::Reinstated(_) => Rule::R39,
        Act::Report(forum::report::Act::Posted { .. }) => Rule::R09,
        Act::Report(_) => Rule::R15,
        Act::Drafting(_) => Rule::R13,
        Act::Comment { act: comment::Act::Disposed { .. }, .. } => Rule::R13,
        Act::Comment { .. } | Act::HandedBack { .. } | Act::Reminded { .. } => Rule::R10,
        Act::Nomination { .. } => Rule::R05,
        Act::Requested(_) | Act::Confirmed { .. } | Act::TurnedDown { .. } => Rule::H01,
        _ => Rule::H02,
    }
}

fn on_behalf(batch: &Batch, job: &Job, given: &Given, act: &Act) -> Option<forum::EntityId> {
    // A contributor is named by the own focal point, or by an officer on nobody's behalf.
    if let Act::Appointed { role: Role::Contributor(entity), .. }
    | Act::OfficeEnded { role: Role::Contributor(entity), .. } = act
    {
        let roles = given.roles(batch.forums.get(&job.forum)?);
        return roles.contains(&Role::FocalPoint(entity.clone())).then(|| entity.clone());
    }
    if let Act::HandedBack { entity, .. }
    | Act::Drafting(forum::drafting::Act::Answered { entity, .. }) = act
    {
        return Some(entity.clone());
    }
    if let Act::Nomination { act: nomination::Act::Named(named), .. } = act {
        return Some(named.entity.clone());
    }
    let Act::Comment { comment, act } = act else { return None };
    match (&job.command, act) {
        (_, comment::Act::Written { entity, .. }) => entity.clone(),
        (_, comment::Act::Joined(entity)) => Some(entity.clone()),
        (_, comment::Act::Disposed { .. }) => None,
        _ => batch.comments.get(comment).and_then(|held| held.row.comment.entity.clone()),
    }
}

/// Loads what a command needs, from the transaction or from what it changed so far.
async fn gather<'a>(
    batch: &mut Batch,
    job: &Job,
    forum: Option<&'a Forum>,
) -> Result<State<'a>, Fault> {
    let mut state = State { forum, ..State::default() };
    let needs = needs_of(&job.command, forum);
    for id in &needs.comments {
        if !batch.comments.contains_key(id)
            && let Some((row, words)) = batch.writing.comment(id).await?
        {
            batch.comments.insert(id.clone(), Held { row, words, changed: false });
        }
        if let Some(held) = batch.comments.get(id)
            && held.row.forum == job.forum
        {
            state.comments.insert(id.clone(), held.row.comment.clone());
            state.words.insert(id.clone(), held.words.clone());
        }
    }
    let counted = proposals_filed(&job.command, &state);
    if let Some((entity, draft)) = counted {
        flush(batch).await?;
        state.proposals = batch.writing.proposals(&job.forum, &entity, draft).await?;
    }
    gather_nominations(batch, &job.forum, &needs, &mut state).await?;
    for person in needs.people {
        if batch.writing.is_enrolled(&person).await? {
            state.enrolled.insert(person);
        }
    }
    for hash in needs.contents {
        if let Some(content) = batch.writing.content(&hash).await? {
            state.contents.insert(hash, content);
        }
    }
    let Some(forum) = forum else { return Ok(state) };
    if let Command::Comment(comment::Command::Write(writing)) = &job.command
        && let (Target::Block(block), true) = (&writing.target, writing.words.wording.is_some())
        && let Some(placed) = forum.report.draft(writing.draft).and_then(|d| d.block(*block))
        && let Some(content) = batch.writing.content(&placed.hash).await?
    {
        state.said = Some((placed.hash.clone(), content.plain()));
    }
    let before = |number: u32| forum.report.drafts.iter().rfind(|draft| draft.number < number);
    let draft = match (needs.draft, needs.draft_before) {
        (Some(number), _) => forum.report.draft(number),
        (None, Some(number)) => before(number),
        (None, None) => None,
    };
    for placed in draft.map_or(&[][..], |draft| &draft.blocks) {
        let content = batch.writing.content(&placed.hash).await?;
        let content = content.ok_or_else(|| Fault::Row {
            table: "content",
            reason: format!("{} is missing", placed.hash.0),
        })?;
        state.blocks.push(Block { id: placed.id, content });
    }
    if let Some(draft) = needs.unanswered.or(needs.filed) {
        flush(batch).await?;
        (state.filed, state.unanswered) = batch.writing.tally(&job.forum, draft).await?;
    }
    if let Some(draft) = needs.unfiled {
        flush(batch).await?;
        state.unfiled = batch.writing.owners_of_unfiled(&job.forum, draft).await?;
    }
    Ok(state)
}

/// Loads the nominations that a command needs.
async fn gather_nominations(
    batch: &mut Batch,
    forum: &ForumId,
    needs: &Needs,
    state: &mut State<'_>,
) -> Result<(), Fault> {
    if let Some(id) = &needs.nomination {
        state.nomination = batch.writing.nomination(forum, id).await?.map(|(found, _)| found);
    }
    if let Some(address) = &needs.nominated {
        state.nominated = batch.writing.nominated(forum, address).await?;
    }
    Ok(())
}

/// The entity whose proposals are filed, and on which draft.
fn proposals_filed(command: &Command, state: &State<'_>) -> Option<(forum::EntityId, u32)> {
    let (entity, draft) = match command {
        Command::Comment(command) => comment::proposal_filed(command, state)?,
        Command::Returned(command) => forum::returned::proposals_filed(command, state)?,
        _ => return None,
    };
    Some((entity.clone(), draft))
}

/// Writes the comments changed so far, so that counting sees them.
async fn flush(batch: &mut Batch) -> Result<(), Fault> {
    for held in batch.comments.values_mut().filter(|held| held.changed) {
        batch.writing.put_comment(&held.row).await?;
        held.changed = false;
    }
    Ok(())
}

/// What a command needs; a confirmation needs what the request it confirms needs.
fn needs_of(command: &Command, forum: Option<&Forum>) -> Needs {
    let (Command::Request(Ask::Confirm(id)), Some(forum)) = (command, forum) else {
        return command.needs(forum);
    };
    let request = forum.requests.iter().find(|request| request.id == *id);
    request.map_or_else(Needs::default, |open| open.command.needs(Some(forum)))
}
