//! Opens a package: checks the zip directory before it unpacks, then each part as it comes.
//!
//! Every limit is a constant here. A file beyond one is refused whole; nothing is read in part.

use std::collections::{BTreeMap, HashSet};
use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::check;
use crate::fault::Fault;
use crate::raw::Raw;
use crate::tree::{Ns, Tree};

/// Parts in a package: long illustrated documents have some hundreds.
pub(crate) const MAX_PARTS: usize = 2_000;
/// Bytes of all parts unpacked: bounds the memory of one upload.
pub(crate) const MAX_TOTAL: u64 = 200 * 1024 * 1024;
/// Bytes of one part unpacked: 1,000 pages of text take about 25 MB.
pub(crate) const MAX_PART: u64 = 64 * 1024 * 1024;
/// Unpacked size over packed size: text packs 5 to 30 times, a bomb 1,000 times.
pub(crate) const MAX_RATIO: u64 = 100;
/// Unpacked size below which the ratio says nothing: short repetitive parts pack very well.
pub(crate) const RATIO_FROM: u64 = 1024 * 1024;

const ZIP: &[u8] = b"PK\x03\x04";
const ZIP_END: &[u8] = b"PK\x05\x06";
const COMPOUND: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// A relation from a part to another part or to an address (ECMA-376 Part 2 §9.3).
pub(crate) struct Relation {
    pub(crate) id: String,
    /// The last word of its type, the same in strict and transitional files.
    pub(crate) kind: String,
    pub(crate) target: String,
    pub(crate) external: bool,
}

/// A package whose parts have passed every check; only its XML parts are kept.
pub(crate) struct Package {
    /// The text of each XML part by its name in lower case, since case makes no difference to
    /// names (ECMA-376 Part 2 §6.2.2.3).
    parts: BTreeMap<String, String>,
}

impl Package {
    /// Opens a package and checks all of it.
    pub(crate) fn open(bytes: &[u8]) -> Result<Package, Fault> {
        let mut archive = directory(bytes)?;
        let names = check_directory(&mut archive)?;
        let mut total = 0;
        let mut raw = Vec::with_capacity(names.len());
        for (at, name) in names.into_iter().enumerate() {
            let data = unpack(&mut archive, at, &name, &mut total)?;
            if data.starts_with(ZIP) || data.starts_with(b"Rar!") || data.starts_with(b"7z\xbc\xaf")
            {
                return Err(Fault::NestedArchive { part: name });
            }
            raw.push((name, data));
        }
        let types = check::ContentTypes::read(&raw)?;
        let mut parts = BTreeMap::new();
        for (name, data) in raw {
            if !types.is_xml(&name) {
                continue;
            }
            let text = check::decode(&name, data)?;
            check::part(&name, &text)?;
            parts.insert(name.to_ascii_lowercase(), text);
        }
        let package = Package { parts };
        check::relations(&package)?;
        Ok(package)
    }

    /// The names of its XML parts, in lower case.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.parts.keys().map(String::as_str)
    }

    /// The name of the part that the document is in.
    pub(crate) fn main(&self) -> Result<String, Fault> {
        let main = self.relations("")?.into_iter().find(|one| one.kind == "officeDocument");
        let main = main.ok_or(Fault::NotWord)?.target;
        match self.parts.contains_key(&main.to_ascii_lowercase()) {
            true => Ok(main),
            false => Err(Fault::MissingPart { part: main }),
        }
    }

    /// The text of a part, if there is such a part.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.parts.get(&name.to_ascii_lowercase()).map(String::as_str)
    }

    /// A part in its editable form, if there is such a part.
    pub(crate) fn raw(&self, name: &str) -> Result<Option<Raw>, Fault> {
        let Some(text) = self.text(name) else { return Ok(None) };
        Raw::parse(name, text.to_owned()).map(Some)
    }

    /// The tree of a part, if there is such a part.
    pub(crate) fn tree(&self, name: &str) -> Result<Option<Tree<'_>>, Fault> {
        let Some(text) = self.parts.get(&name.to_ascii_lowercase()) else { return Ok(None) };
        Tree::parse(name, text).map(Some)
    }

    /// The relations of a part; of the package itself if the name is empty.
    pub(crate) fn relations(&self, part: &str) -> Result<Vec<Relation>, Fault> {
        let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
        let slash = if folder.is_empty() { "" } else { "/" };
        self.relations_in(&format!("{folder}{slash}_rels/{file}.rels"), folder)
    }

    /// The relations written in one `.rels` part, their targets relative to a folder.
    pub(crate) fn relations_in(&self, rels: &str, folder: &str) -> Result<Vec<Relation>, Fault> {
        let Some(tree) = self.tree(rels)? else { return Ok(Vec::new()) };
        let mut relations = Vec::new();
        for node in tree.root().children().filter(|node| node.name() == "Relationship") {
            let value = |name| node.attribute(Ns::None, name).unwrap_or_default();
            let external = value("TargetMode").eq_ignore_ascii_case("External");
            let kind = value("Type").rsplit('/').next().unwrap_or_default();
            relations.push(Relation {
                id: value("Id").to_owned(),
                kind: kind.to_owned(),
                target: match external {
                    true => value("Target").to_owned(),
                    false => resolve(folder, value("Target")),
                },
                external,
            });
        }
        Ok(relations)
    }
}

/// The name of the part that a target names, seen from a folder.
fn resolve(folder: &str, target: &str) -> String {
    let (mut path, target) = match target.strip_prefix('/') {
        Some(absolute) => (Vec::new(), absolute),
        None => (folder.split('/').filter(|step| !step.is_empty()).collect(), target),
    };
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                path.pop();
            }
            step => path.push(step),
        }
    }
    path.join("/")
}

fn directory(bytes: &[u8]) -> Result<ZipArchive<Cursor<&[u8]>>, Fault> {
    if bytes.is_empty() {
        return Err(Fault::Empty);
    }
    if bytes.starts_with(COMPOUND) {
        return Err(Fault::OldWord);
    }
    if !bytes.starts_with(ZIP) {
        return Err(Fault::NotZip);
    }
    if bytes.len() as u64 > MAX_TOTAL {
        return Err(Fault::TooLarge { limit: MAX_TOTAL });
    }
    // The end record stands in the last 22 bytes plus a comment of at most 64 KB (APPNOTE 4.3.16).
    let tail = &bytes[bytes.len().saturating_sub(22 + 65_535)..];
    if !tail.windows(ZIP_END.len()).any(|window| window == ZIP_END) {
        return Err(Fault::CutShort);
    }
    ZipArchive::new(Cursor::new(bytes)).map_err(|_| Fault::CutShort)
}

/// Checks everything the directory says before anything is unpacked, and gives the names in order.
fn check_directory(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Result<Vec<String>, Fault> {
    if archive.len() > MAX_PARTS {
        return Err(Fault::TooManyParts { count: archive.len(), limit: MAX_PARTS });
    }
    let whole = || "[Content_Types].xml".to_owned();
    if archive.has_duplicate_names() {
        return Err(Fault::DuplicateName { part: whole() });
    }
    let mut names: Vec<String> = Vec::with_capacity(archive.len());
    let mut seen = HashSet::new();
    let mut total: u64 = 0;
    for at in 0..archive.len() {
        let entry = archive.by_index_data(at).map_err(|_| Fault::Damaged { part: whole() })?;
        let name = entry.name().map_err(|_| Fault::BadName { part: at.to_string() })?.into_owned();
        if is_bad_name(&name) || entry.is_symlink() {
            return Err(Fault::BadName { part: name });
        }
        if entry.encrypted() {
            return Err(Fault::Encrypted { part: name });
        }
        if !seen.insert(name.to_ascii_lowercase()) {
            return Err(Fault::DuplicateName { part: name });
        }
        check_size(&name, entry.compressed_size(), entry.size())?;
        total = total.saturating_add(entry.size());
        if total > MAX_TOTAL {
            return Err(Fault::TooLarge { limit: MAX_TOTAL });
        }
        check::name(&name)?;
        names.push(name);
    }
    // Entries that share bytes unpack to more than the file holds.
    match archive.has_overlapping_entries() {
        Ok(false) => Ok(names),
        _ => Err(Fault::Damaged { part: whole() }),
    }
}

fn check_size(name: &str, packed: u64, size: u64) -> Result<(), Fault> {
    if size > MAX_PART {
        return Err(Fault::PartTooLarge { part: name.to_owned(), limit: MAX_PART });
    }
    if size > RATIO_FROM && size / MAX_RATIO > packed {
        return Err(Fault::TooCompressed { part: name.to_owned(), limit: MAX_RATIO });
    }
    Ok(())
}

fn is_bad_name(name: &str) -> bool {
    let drive = name.as_bytes().get(1) == Some(&b':');
    name.is_empty()
        || name.len() > 1_024
        || name.starts_with('/')
        || drive
        || name.contains(['\\', '\0'])
        || name.split('/').any(|step| step == ".." || step == ".")
}

/// Unpacks an entry with a count of its own, because declared sizes lie.
fn unpack(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    at: usize,
    name: &str,
    total: &mut u64,
) -> Result<Vec<u8>, Fault> {
    let part = || name.to_owned();
    let entry = archive.by_index(at).map_err(|fault| match fault {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => {
            Fault::Encrypted { part: part() }
        }
        _ => Fault::Damaged { part: part() },
    })?;
    let declared = entry.size();
    // `check_size` has bounded the declared size, so one byte more shows the lie.
    let mut data = Vec::new();
    let read = entry.take(declared + 1).read_to_end(&mut data);
    if data.len() as u64 > declared {
        return Err(Fault::SizeLies { part: part() });
    }
    read.map_err(|_| Fault::Damaged { part: part() })?;
    if data.len() as u64 != declared {
        return Err(Fault::SizeLies { part: part() });
    }
    *total += declared;
    if *total > MAX_TOTAL {
        return Err(Fault::TooLarge { limit: MAX_TOTAL });
    }
    Ok(data)
}
