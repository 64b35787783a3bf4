//! Phrases about drafts that come back as Word files: handed back, looked through, filed together.

use desk::{Done, Seen, Unread, Upload};
use docx::{Comment as InMargin, Options, Remark, Tracking, Writer};
use forum::comment::{self, Kind, Step, Writing};
use forum::returned::{Command as OfFile, HandedBack, Settling};
use forum::{Act, Command, CommentId, EntityId, FileId};
use lang::Lang;
use text::{Block, Content, Kind as Sort, Run, split_label};

use crate::fact::view;
use crate::outcome::{class, count};
use crate::pattern::{fit, parts, unquoted};
use crate::scene::{Deed, Named, Phrase, Scene, Who};

pub(crate) const PHRASES: &[Phrase] = &[
    ("files the file {file}: {settlings}", |s, _, t| settle(s, t, Step::File)),
    ("files the file {file}", |s, _, t| settle(s, t, Step::File)),
    ("hands in the file {file}: {settlings}", |s, _, t| settle(s, t, Step::HandIn)),
    ("saves the file {file}: {settlings}", |s, _, t| settle(s, t, Step::Keep)),
];

/// A file that the story gave a name to, with what waits of it to be filed.
pub(crate) struct Returned {
    pub(crate) id: FileId,
    /// Each item by its name, with the text that it holds.
    pub(crate) items: Vec<(String, CommentId, String)>,
}

/// The command that hands a file back, if the line says so: the file is made of the draft as it
/// was handed out, edited as the line says, and read as an upload is.
pub(crate) async fn handed_back(
    scene: &Scene<'_>,
    who: &Who,
    line: &str,
) -> Result<Option<Result<Deed, String>>, String> {
    let tracked = fit("hands back draft {n} with tracked changes as {file}: {edits}", line);
    let is_tracked = tracked.is_some();
    let plain = fit("hands back draft {n} as {file}: {edits}", line);
    let Some(slots) = tracked.or(plain) else { return Ok(None) };
    let Who::Person(person, Some(entity)) = who else {
        return Err("who hands a file back must speak for an entity".to_owned());
    };
    let number = slots[0].parse().map_err(|_| format!("{} is no number", slots[0]))?;
    let forum = scene.founded()?;
    let seen = scene.desk.as_seen_by(Some(person), forum.id()).ok_or("there is no forum")?;
    let draft = forum.report.draft(number).ok_or_else(|| format!("there is no draft {number}"))?;
    let lang = forum.mandate.working_language;
    let shown = seen.blocks(draft, lang).await.map_err(|fault| fault.to_string())?;
    let blocks: Vec<Block> = shown.into_iter().map(|shown| shown.block).collect();
    let edited = edited(scene, number, &blocks, slots[2])?;
    let (name, entity) = (format!("{}.docx", slots[1]), entity.clone());
    let bytes = match is_tracked {
        false => edited,
        true => {
            let (author, date) = (scene.name(person), scene.now.to_string());
            let tracking = Tracking { author, date, proved: true };
            let told = docx::redline(&file(&blocks), &edited, &tracking);
            told.map_err(|fault| fault.to_string())?.bytes
        }
    };
    let upload = Upload { name, bytes, entity, draft: Some(number), lang: Some(lang) };
    Ok(Some(read(&seen, upload, slots[1]).await?))
}

async fn read(seen: &Seen, upload: Upload, alias: &str) -> Result<Result<Deed, String>, String> {
    let say = |key: &str, facts: &[(&str, String)]| match (key, facts) {
        ("report-quoted", [(_, words)]) => format!("“{words}”"),
        _ => key.to_owned(),
    };
    let read = seen.read_returned(upload, &say).await;
    Ok(match read.map_err(|fault| fault.to_string())? {
        Ok(handed) => {
            let command = Command::Returned(OfFile::HandBack(Box::new(handed)));
            Ok(Deed { alias: Some(alias.to_owned()), ..Deed::from(command) })
        }
        Err(unread) => Err(told_unread(&unread)),
    })
}

fn told_unread(unread: &Unread) -> String {
    match unread {
        Unread::Another { draft, found, all } => {
            format!("not read: another document than draft {draft}, {found} of {all} found")
        }
        other => format!("not read: {other:?}"),
    }
}

fn file(blocks: &[Block]) -> Vec<u8> {
    let mut writer = Writer::new(Options { lang: "en".into(), ..Options::default() });
    blocks.iter().for_each(|block| writer.content(&block.content, Some(block.id)));
    writer.finish()
}

/// The draft with edits, parted by semicolons: `2.1 says "…"`, `2.2 is gone`,
/// `"2.3 …" follows 2.2`, `"…" stands beside 2.1` in the margin.
fn edited(scene: &Scene<'_>, draft: u32, blocks: &[Block], edits: &str) -> Result<Vec<u8>, String> {
    let mut lines: Vec<Edited> = blocks
        .iter()
        .map(|block| Edited { block: Some(block.clone()), ..Edited::default() })
        .collect();
    for edit in parts(edits, "; ") {
        if edit == "nothing changed" {
            continue;
        }
        let at = |label: &str| {
            let id = scene.block(draft, label);
            let at = lines.iter().position(|line| line.block.as_ref().map(|b| b.id) == id);
            at.filter(|_| id.is_some()).ok_or_else(|| format!("there is no {label}"))
        };
        if let Some(slots) = fit("{block} says {quote}", edit) {
            let at = at(slots[0])?;
            let block = lines[at].block.as_mut().ok_or("it is gone")?;
            block.content.runs = vec![Run::plain(slots[1])];
        } else if let Some(slots) = fit("{block} is gone", edit) {
            let at = at(slots[0])?;
            lines[at].is_gone = true;
        } else if let Some((words, label)) = edit.split_once("\" follows ") {
            let words = unquoted(&format!("{words}\"")).ok_or("new text is quoted")?.to_owned();
            let at = at(label)?;
            lines[at].followed.push(words);
        } else if let Some((words, label)) = edit.split_once("\" stands beside ") {
            let words = unquoted(&format!("{words}\"")).ok_or("a comment is quoted")?.to_owned();
            let at = at(label)?;
            lines[at].beside.push(words);
        } else {
            return Err(format!("“{edit}” is no edit"));
        }
    }
    let mut writer = Writer::new(Options { lang: "en".into(), ..Options::default() });
    lines.iter().for_each(|line| line.write(&mut writer));
    Ok(writer.finish())
}

/// A block of the draft in the hands of who edits it.
#[derive(Default)]
struct Edited {
    block: Option<Block>,
    is_gone: bool,
    followed: Vec<String>,
    beside: Vec<String>,
}

impl Edited {
    fn write(&self, writer: &mut Writer) {
        if let Some(block) = self.block.as_ref().filter(|_| !self.is_gone) {
            for text in &self.beside {
                let remark = Remark { text: text.clone(), ..Remark::default() };
                writer.comment(InMargin { remark, ..InMargin::default() });
            }
            writer.content(&block.content, Some(block.id));
        }
        for text in &self.followed {
            let (label, words) = split_label(text);
            let label = label.map_or_else(String::new, |label| label.text);
            writer.content(&Content::new(Sort::Paragraph, label, vec![Run::plain(words)]), None);
        }
    }
}

/// What is made of the items of a file, parted by semicolons: `f1.1 because "…"`, `f1.2 dropped`,
/// `f1.3 as the reason of f1.1`; those not named are kept as they are.
fn settle(scene: &mut Scene<'_>, slots: &[&str], step: Step) -> Result<Deed, String> {
    let alias = slots[0];
    let returned =
        scene.files_back.get(alias).ok_or_else(|| format!("no file is called {alias}"))?;
    let find = |name: &str| {
        let found = returned.items.iter().find(|(known, ..)| known == name);
        found.map(|(_, id, _)| id.clone()).ok_or_else(|| format!("{alias} has no {name}"))
    };
    let kept = |(_, id, text): &(String, CommentId, String)| {
        (id.clone(), Settling::Kept { text: text.clone() })
    };
    let mut items: Vec<(CommentId, Settling)> = returned.items.iter().map(kept).collect();
    for said in slots.get(1).map_or_else(Vec::new, |said| parts(said, "; ")) {
        let (name, settling) = if let Some(slots) = fit("{item} because {quote}", said) {
            (slots[0], Settling::Kept { text: slots[1].to_owned() })
        } else if let Some(slots) = fit("{item} dropped", said) {
            (slots[0], Settling::Dropped)
        } else if let Some(slots) = fit("{item} as the reason of {other}", said) {
            (slots[0], Settling::Merged { into: find(slots[1])? })
        } else {
            return Err(format!("“{said}” is not understood"));
        };
        let id = find(name)?;
        let item = items.iter_mut().find(|(known, _)| *known == id);
        item.ok_or("it was found before")?.1 = settling;
    }
    let (file, kind) = (returned.id.clone(), Kind::Substantive);
    let command = Command::Returned(OfFile::Settle { file, items, kind, step });
    Ok(Deed { alias: Some(alias.to_owned()), ..Deed::from(command) })
}

/// What came of settling a file.
pub(crate) fn told(command: &Command, done: &Done) -> Option<String> {
    let Command::Returned(OfFile::Settle { items, .. }) = command else { return None };
    let mut told = Vec::new();
    let filed = done.acts.iter().filter_map(|act| match act {
        Act::Comment { act: comment::Act::Filed(filing), .. } => Some(filing.class),
        _ => None,
    });
    let filed: Vec<_> = filed.collect();
    if let Some(first) = filed.first() {
        told.push(format!("{}, {}", count(filed.len(), "receipt"), class(*first)));
    }
    let handed = |act: &&Act| matches!(act, Act::Comment { act: comment::Act::HandedIn, .. });
    let handed = done.acts.iter().filter(handed).count();
    if handed > 0 {
        told.push(format!("{handed} wait for the focal point"));
    }
    let dropped = |how: &Settling| items.iter().filter(|(_, one)| one == how).count();
    let merged = items.iter().filter(|(_, one)| matches!(one, Settling::Merged { .. })).count();
    for (count, what) in [(dropped(&Settling::Dropped), "dropped"), (merged, "joined")] {
        told.extend((count > 0).then(|| format!("{count} {what}")));
    }
    Some(if told.is_empty() { "saved".to_owned() } else { told.join(", ") })
}

/// Keeps in mind what later lines speak of: the items are called by the name of the file.
pub(crate) fn remember(scene: &mut Scene<'_>, who: &Who, deed: &Deed, done: &Done) {
    let Some(alias) = deed.alias.clone() else { return };
    match &deed.command {
        Command::Returned(OfFile::HandBack(handed)) => {
            let Some(id) = done.file.clone() else { return };
            let by = match who {
                Who::Person(person, _) => Some(person.clone()),
                Who::Public | Who::Clock => None,
            };
            let mut items = Vec::new();
            for (comment, item) in written(done).zip(&handed.items) {
                let name = format!("{alias}.{}", items.len() + 1);
                let writing = writing(handed, item);
                let named = Named { id: comment.clone(), by: by.clone(), writing };
                scene.comments.insert(name.clone(), named);
                items.push((name, comment.clone(), item.words.text.clone()));
            }
            scene.files_back.insert(alias, Returned { id, items });
        }
        Command::Returned(OfFile::Settle { items, .. }) => {
            let Some(returned) = scene.files_back.get_mut(&alias) else { return };
            for (id, settling) in items {
                match settling {
                    Settling::Kept { text } => {
                        let item = returned.items.iter_mut().find(|(_, known, _)| known == id);
                        item.into_iter().for_each(|item| item.2.clone_from(text));
                    }
                    _ => returned.items.retain(|(_, known, _)| known != id),
                }
            }
        }
        _ => {}
    }
}

fn written(done: &Done) -> impl Iterator<Item = &CommentId> {
    done.acts.iter().filter_map(|act| match act {
        Act::Comment { comment, act: comment::Act::Written { .. } } => Some(comment),
        _ => None,
    })
}

fn writing(handed: &HandedBack, item: &forum::returned::Item) -> Writing {
    Writing {
        comment: None,
        draft: handed.draft,
        target: item.target.clone(),
        kind: Kind::Substantive,
        lang: Lang::En,
        proposes: item.proposes,
        stance: None,
        words: item.words.clone(),
        entity: Some(EntityId(handed.entity.0.clone())),
        author: None,
        step: Step::Keep,
    }
}

/// How a file stands for who asks: what of it was not placed, and why.
pub(crate) async fn stands(scene: &Scene<'_>, who: &str, alias: &str) -> Result<String, String> {
    let returned =
        scene.files_back.get(alias).ok_or_else(|| format!("no file is called {alias}"))?;
    let Some(seen) = view(scene, who)? else { return Ok("not seen".to_owned()) };
    let file = seen.file(&returned.id).await.map_err(|fault| fault.to_string())?;
    let Some(file) = file else { return Ok("not seen".to_owned()) };
    let mut told = format!("of {} on draft {}", file.entity, file.draft);
    for one in &file.told.unplaced {
        let why = one.why.trim_start_matches("returned-why-").trim_start_matches("amend-rebase-");
        told.push_str(&format!("; not placed, {why}: {}", one.text));
    }
    Ok(told)
}
