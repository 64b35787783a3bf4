//! Facts that a story asks for: dates, comments as someone sees them, counts, lineage, findings.

use desk::{Filter, Page, Reader, Sheet};
use forum::calendar::{Change, Slot, When};
use forum::comment::{Stage, Target};
use forum::mandate::check::findings;
use forum::person::Role;
use forum::report::{Draft, Shown};

use crate::line::Line;
use crate::outcome::{class, date, entities, told, wall};
use crate::pattern::fit;
use crate::scene::{Scene, Who};
use crate::{drafting, nomination, office, outcome, refusal, returned};

/// The answer, if the line asks for a fact.
pub(crate) async fn asked(scene: &Scene<'_>, line: &Line) -> Result<Option<String>, String> {
    match asked_by_someone(scene, line).await? {
        Some(answer) => Ok(Some(answer)),
        None if line.who.is_empty() => asked_by_nobody(scene, line).await,
        None => Ok(None),
    }
}

/// The answer, if the line asks for a fact that depends on who looks.
async fn asked_by_someone(scene: &Scene<'_>, line: &Line) -> Result<Option<String>, String> {
    let asks = |phrase: &str| fit(phrase, &line.command);
    if line.command == "the drafting" {
        return drafting::stands(scene, &line.who).await.map(Some);
    }
    if let Some(slots) = asks("what becomes of {comment}") {
        return drafting::becomes(scene, &line.who, slots[0]).await.map(Some);
    }
    if let Some(slots) = asks("the answers on {comment}") {
        return drafting::answers(scene, &line.who, slots[0]).await.map(Some);
    }
    if let Some(slots) = asks("the words of {label} in draft {n}") {
        return drafting::words(scene, slots[0], slots[1]).map(Some);
    }
    if let Some(slots) = asks("the file {file}") {
        return returned::stands(scene, &line.who, slots[0]).await.map(Some);
    }
    if let Some(slots) = asks("what {comment} says") {
        return says(scene, &line.who, slots[0]).await.map(Some);
    }
    if let Some(slots) = asks("where {comment} stands now") {
        return drafting::now(scene, &line.who, slots[0]).await.map(Some);
    }
    if let Some(slots) = asks("comment {alias}") {
        return comment(scene, &line.who, slots[0]).await.map(Some);
    }
    if let Some(slots) = asks("the number of comments on draft {n}") {
        return seen(scene, &line.who, slots[0]).await.map(Some);
    }
    if line.who == "the clock" && line.command == "looks for unfiled comments" {
        let people = scene.desk.remind_at(scene.now).await.map_err(|f| f.to_string())?;
        return Ok(Some(told(people)));
    }
    Ok(None)
}

/// The answer, if the line asks for a fact that is the same for everyone.
async fn asked_by_nobody(scene: &Scene<'_>, line: &Line) -> Result<Option<String>, String> {
    let asks = |phrase: &str| fit(phrase, &line.command);
    if line.command == "the list of experts" {
        return nomination::list(scene).await.map(Some);
    }
    if line.command == "letters to experts that wait" {
        return nomination::letters(scene).await.map(Some);
    }
    if let Some(slots) = asks("unanswered on draft {n}") {
        return tally(scene, slots[0]).await.map(Some);
    }
    if let Some(slots) = asks("the proposal of {comment}") {
        return proposal(scene, slots[0]).await.map(Some);
    }
    if line.command == "the letter of the last act" {
        return last_letter(scene).await.map(Some);
    }
    let answer = if let Some(slots) = asks("the groups of {entity} on {day}") {
        office::groups(scene, slots[0], slots[1])?
    } else if let Some(told) = asks("the changes of {entity}").and_then(|slots| {
        let forum = scene.forum()?;
        office::changes(&forum, slots[0])
    }) {
        told
    } else if let Some(slots) = asks("draft {n} in {lang}") {
        translated(scene, slots[0], slots[1])?
    } else if let Some(slots) = asks("draft {n}") {
        draft(scene, slots[0])?
    } else if let Some(slots) = asks("paragraph {label} of draft {n}") {
        lineage(scene, slots[0], slots[1])?
    } else if let Some(slots) = asks("the changes of {date}") {
        changes(scene, slots[0])?
    } else if let Some(slots) = asks("round {n}") {
        round(scene, slots[0])?
    } else if line.command == "findings" {
        all_findings(scene)?
    } else if line.command == "requests" {
        scene.founded()?.requests.len().to_string()
    } else if let Some(slots) = asks("{date} in UTC") {
        let forum = scene.founded()?;
        let Slot::Deadline(key) = scene.slot(slots[0])? else {
            return Err("only a deadline is an instant".to_owned());
        };
        forum.calendar.deadline(key).map_or("not fixed".to_owned(), |at| at.to_string())
    } else {
        when(scene, &line.command)?
    };
    Ok(Some(answer))
}

/// The letter under which the last act was done on behalf of an entity.
async fn last_letter(scene: &Scene<'_>) -> Result<String, String> {
    let forum = scene.founded()?;
    let officers = forum.offices.iter().filter(|office| office.role == Role::Officer);
    let officer = officers.map(|office| &office.person).next();
    let seen = scene.desk.as_seen_by(officer, forum.id()).ok_or("there is no forum")?;
    let acts = seen.record(i64::MAX, 1).await.map_err(|fault| fault.to_string())?;
    let letter = acts.first().and_then(|act| act.entry.letter.clone());
    Ok(letter.unwrap_or_else(|| "none".to_owned()))
}

/// A date: of a deadline, the instant at which it closes.
fn when(scene: &Scene<'_>, name: &str) -> Result<String, String> {
    let (forum, slot) = (scene.founded()?, scene.slot(name)?);
    let Some(dated) = forum.calendar.get(&slot) else { return Ok("none".to_owned()) };
    if let (Slot::Deadline(_), When::On(day)) = (&slot, &dated.when) {
        return Ok(wall(&forum, forum.calendar.closing(*day)));
    }
    Ok(dated.when.to_string())
}

fn changes(scene: &Scene<'_>, name: &str) -> Result<String, String> {
    let (forum, slot) = (scene.founded()?, scene.slot(name)?);
    let dated = forum.calendar.get(&slot).ok_or_else(|| format!("{name} has no date"))?;
    let told = |change: &Change| format!("{} by {}: {}", change.to, change.act, change.reason);
    let planned = format!("{} by {}", dated.planned(), dated.act);
    let changes = dated.changes.iter().map(told);
    Ok(std::iter::once(planned).chain(changes).collect::<Vec<_>>().join("; "))
}

fn round(scene: &Scene<'_>, number: &str) -> Result<String, String> {
    let (forum, key) = (scene.founded()?, scene.round_key(number)?);
    let Some((_, round)) = forum.mandate.round(key) else { return Ok("none".to_owned()) };
    let whom = if round.public { "all" } else { "members" };
    let dated = |slot| forum.calendar.get(&slot).map_or("?".to_owned(), |d| d.when.to_string());
    let (from, to) = (dated(Slot::Posting(key)), dated(Slot::Deadline(key)));
    Ok(format!("for {whom}, from {from} to {to}"))
}

fn draft(scene: &Scene<'_>, number: &str) -> Result<String, String> {
    let forum = scene.founded()?;
    let draft = number.parse().ok().and_then(|number| forum.report.draft(number));
    Ok(match draft {
        None => "none".to_owned(),
        Some(Draft { posted: None, .. }) => "imported".to_owned(),
        Some(Draft { posted: Some(at), .. }) => format!("posted {}", wall(&forum, *at)),
    })
}

/// A proposal as the field writes it.
async fn proposal(scene: &Scene<'_>, alias: &str) -> Result<String, String> {
    let forum = scene.founded()?;
    let seen = scene.desk.as_seen_by(None, forum.id()).ok_or("there is no forum")?;
    let sheet = seen.comment(&scene.comment(alias)?.id).await.map_err(|f| f.to_string())?;
    let comment = sheet.ok_or_else(|| format!("{alias} is not seen by anyone"))?.row.comment;
    Ok(match (comment.proposes, comment.proposal_id(&forum)) {
        (Some(mark), Some(id)) => format!("{} {id}", mark.letters()),
        _ => "none".to_owned(),
    })
}

/// How much of a draft is translated, and how much of that is stale.
fn translated(scene: &Scene<'_>, number: &str, lang: &str) -> Result<String, String> {
    let forum = scene.founded()?;
    let draft = number.parse().ok().and_then(|number| forum.report.draft(number));
    let draft = draft.ok_or_else(|| format!("there is no draft {number}"))?;
    let lang = lang.parse().map_err(|()| format!("{lang} is no language"))?;
    let count = |sought: Shown| draft.in_lang(lang).filter(|(_, how)| *how == sought).count();
    let (fresh, stale, all) = (count(Shown::Translated), count(Shown::Stale), draft.blocks.len());
    Ok(format!("{fresh} of {all} blocks, {stale} stale"))
}

/// Where a paragraph came from: `edited from 1.2`.
fn lineage(scene: &Scene<'_>, label: &str, number: &str) -> Result<String, String> {
    let (forum, number) = (scene.founded()?, number.parse().unwrap_or(0));
    let draft = forum.report.draft(number).ok_or_else(|| format!("there is no draft {number}"))?;
    let block = scene.block(number, label).ok_or_else(|| format!("there is no {label}"))?;
    let line = draft.lineage.iter().find(|line| line.to.contains(&block));
    let line = line.ok_or_else(|| format!("{label} has no lineage"))?;
    let turn = line.turn.key().replace('-', " ");
    let before = number.saturating_sub(1);
    let from: Vec<String> = line.from.iter().map(|block| scene.label(before, *block)).collect();
    let from: Vec<&str> = from.iter().map(String::as_str).collect();
    Ok(if from.is_empty() { turn } else { format!("{turn} from {}", outcome::list(&from)) })
}

fn all_findings(scene: &Scene<'_>) -> Result<String, String> {
    let forum = scene.founded()?;
    let told: Vec<String> = findings(&forum.mandate, &forum.calendar)
        .iter()
        .map(|found| {
            let (severity, rule) = (found.severity.key(), found.rule);
            let at = found.slot.as_ref();
            let at =
                at.map_or_else(String::new, |slot| format!(" at {}", date(Some(&forum), slot)));
            format!("{severity} {rule}{at}: {}", refusal::finding(found, Some(&forum)))
        })
        .collect();
    Ok(if told.is_empty() { "none".to_owned() } else { told.join("; ") })
}

/// A comment as someone sees it; as it is, whoever may see it, where nobody asks.
async fn comment(scene: &Scene<'_>, who: &str, alias: &str) -> Result<String, String> {
    Ok(sheet(scene, who, alias).await?.map_or("not seen".to_owned(), |sheet| stands(&sheet)))
}

/// What a comment says and proposes, and for what.
async fn says(scene: &Scene<'_>, who: &str, alias: &str) -> Result<String, String> {
    let Some(sheet) = sheet(scene, who, alias).await? else { return Ok("not seen".to_owned()) };
    let comment = &sheet.row.comment;
    let place = match &comment.target {
        Target::Document => "the document".to_owned(),
        Target::Block(block) => scene.label(comment.draft, *block),
        Target::Comment(_) => "a comment".to_owned(),
    };
    let mark = comment.proposes.map_or("comment", forum::comment::Mark::letters);
    let wording = sheet.words.wording.iter().map(|wording| format!(" “{wording}”"));
    let text = Some(&sheet.words.text).filter(|text| !text.is_empty());
    let text = text.into_iter().map(|text| format!(", since “{}”", text.replace('\n', " ")));
    let words: String = wording.chain(text).collect();
    Ok(format!("{mark} {place} of draft {}{words}", comment.draft))
}

pub(crate) async fn sheet(
    scene: &Scene<'_>,
    who: &str,
    alias: &str,
) -> Result<Option<Sheet>, String> {
    let named = scene.comment(alias)?;
    let sheet = match who {
        "" => {
            let entities = named.writing.entity.clone().into_iter().collect();
            let reader = Reader { person: named.by.clone(), entities, officer: true };
            scene.desk.store().comment(&reader, &named.id).await
        }
        who => match view(scene, who)? {
            Some(seen) => seen.comment(&named.id).await,
            None => Ok(None),
        },
    };
    sheet.map_err(|fault| fault.to_string())
}

/// How a comment stands.
fn stands(sheet: &Sheet) -> String {
    let comment = &sheet.row.comment;
    let mut told = comment.stage.key().to_owned();
    if let Stage::Filed(filing) = &comment.stage {
        let class = class(filing.class).trim_end_matches(" [R10]");
        told.push_str(&format!(", {class}"));
    }
    if !comment.joined.is_empty() {
        told.push_str(&format!(", joined by {}", entities(&comment.joined)));
    }
    if let Some(disposition) = &comment.disposition {
        told.push_str(&format!(", {}", disposition.outcome.key().replace('-', " ")));
    }
    told
}

pub(crate) fn view(scene: &Scene<'_>, who: &str) -> Result<Option<desk::Seen>, String> {
    let Some(forum) = &scene.forum else { return Ok(None) };
    let person = match scene.who(who)? {
        Who::Person(person, _) => Some(person),
        Who::Public | Who::Clock => None,
    };
    Ok(scene.desk.as_seen_by(person.as_ref(), forum))
}

async fn seen(scene: &Scene<'_>, who: &str, draft: &str) -> Result<String, String> {
    let who = if who.is_empty() { "the public" } else { who };
    let Some(seen) = view(scene, who)? else { return Ok("0".to_owned()) };
    let filter = Filter { draft: draft.parse().ok(), ..Filter::default() };
    let count = seen.count_comments(&filter).await.map_err(|fault| fault.to_string())?;
    let page = Page { offset: 0, limit: count + 1 };
    let listed = seen.comments(&filter, page).await.map_err(|fault| fault.to_string())?;
    if listed.len() != count as usize {
        return Ok(format!("{count} counted but {} listed", listed.len()));
    }
    Ok(count.to_string())
}

async fn tally(scene: &Scene<'_>, draft: &str) -> Result<String, String> {
    let Some(seen) = view(scene, "the public")? else { return Ok("0".to_owned()) };
    let filter = Filter {
        draft: draft.parse().ok(),
        stages: vec!["filed"],
        open_only: true,
        ..Filter::default()
    };
    let count = seen.count_comments(&filter).await.map_err(|fault| fault.to_string())?;
    Ok(count.to_string())
}
