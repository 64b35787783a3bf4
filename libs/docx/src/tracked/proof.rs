//! The proof: what was made, accepted, is the new document, and rejected, the old one.

use std::collections::HashMap;

use crate::fault::Fault;
use crate::loss::snippet;
use crate::package::Package;
use crate::raw::Raw;
use crate::read::View;
use crate::rewrite::Changed;
use crate::settle::settle;
use crate::shape::{Depth, Notes, Parts, lines};
use crate::tracked::{Document, Untracked};

/// Proves what was made, and says how many lines are set otherwise once it is rejected.
pub(crate) fn prove(
    before: &Document,
    after: &Document,
    changed: &Changed,
    untracked: &HashMap<Untracked, usize>,
) -> Result<usize, Fault> {
    let gone = [Untracked::Object, Untracked::TextBox];
    let bare = gone.iter().any(|what| untracked.contains_key(what));
    let of = |document: &Document, depth: Depth, bare: bool| -> Result<Vec<String>, Fault> {
        let mut parts = Parts::of(&document.package, &document.main, depth)?;
        parts.bare = bare;
        Ok(lines(&document.raw, &parts))
    };
    let (accepted, parts) = settled(after, changed, View::Accepted)?;
    same(&lines(&accepted, &parts), &of(after, Depth::Full, false)?)?;
    drop((accepted, parts));
    let (rejected, mut parts) = settled(after, changed, View::Rejected)?;
    (parts.depth, parts.bare) = (Depth::Text, bare);
    same(&lines(&rejected, &parts), &of(before, Depth::Text, bare)?)?;
    parts.depth = Depth::Full;
    let (rejected, wanted) = (lines(&rejected, &parts), of(before, Depth::Full, bare)?);
    let own = |line: &&String| !line.ends_with("control>");
    let both = rejected.iter().filter(own).zip(wanted.iter().filter(own));
    Ok(both.filter(|(rejected, wanted)| rejected != wanted).count())
}

fn same(left: &[String], right: &[String]) -> Result<(), Fault> {
    let length = left.len().min(right.len());
    let differs = (0..length).find(|at| left[*at] != right[*at]);
    let differs = differs.or((left.len() != right.len()).then_some(length));
    let Some(at) = differs else { return Ok(()) };
    let line = left.get(at).or(right.get(at)).map(String::as_str).unwrap_or_default();
    Err(Fault::Unproved { part: snippet(line) })
}

/// What was made, settled in one view, with the parts it refers to.
fn settled(after: &Document, changed: &Changed, view: View) -> Result<(Raw, Parts), Fault> {
    let made = |part: &str| -> Result<Option<Raw>, Fault> {
        let Some(text) = changed.get(&part.to_ascii_lowercase()) else { return Ok(None) };
        let mut raw = Raw::parse(part, text.clone())?;
        settle(&mut raw, view);
        Ok(Some(raw))
    };
    let mut parts = Parts::of(&after.package, &after.main, Depth::Full)?;
    let links = |part: &str| -> Result<HashMap<String, String>, Fault> {
        let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
        let slash = if folder.is_empty() { "" } else { "/" };
        let name = format!("{folder}{slash}_rels/{file}.rels").to_ascii_lowercase();
        let Some(text) = changed.get(&name) else { return Ok(HashMap::new()) };
        let raw = Raw::parse(&name, text.clone())?;
        let all = raw.children(raw.root());
        let pair = |at| Some((raw.attribute(at, "Id")?, raw.attribute(at, "Target")?));
        Ok(all.filter_map(pair).collect())
    };
    parts.links.extend(links(&after.main)?);
    for (sort, file) in [("footnotes", "footnotes.xml"), ("endnotes", "endnotes.xml")] {
        let known = parts.notes.iter().position(|(of, _)| *of == sort);
        let part = match known {
            Some(at) => parts.notes[at].1.part.clone(),
            None => {
                // A part made for the notes stands beside the document.
                let made = changed.keys().find(|name| name.ends_with(file));
                let Some(made) = made else { continue };
                made.clone()
            }
        };
        let Some(raw) = made(&part)? else { continue };
        let mut own = known.map(|at| parts.notes[at].1.links.clone()).unwrap_or_default();
        own.extend(links(&part)?);
        parts.notes.retain(|(of, _)| *of != sort);
        parts.notes.push((sort, Notes::new(raw, &part, own)));
    }
    let document = made(&after.main)?.ok_or(Fault::NotWord)?;
    Ok((document, parts))
}

/// The texts of headers and footers.
pub(crate) fn margins(package: &Package, main: &str) -> Result<Vec<String>, Fault> {
    let mut all = Vec::new();
    for relation in package.relations(main)? {
        if matches!(relation.kind.as_str(), "header" | "footer")
            && let Some(raw) = package.raw(&relation.target)?
        {
            let parts = Parts::none();
            all.push(lines(&raw, &parts).join("\n"));
        }
    }
    all.sort();
    all.dedup();
    Ok(all)
}
