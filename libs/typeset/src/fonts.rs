//! Fonts: found in the folders of the system, read when a document first needs them, then shared.

use std::collections::{BTreeSet, HashMap};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use lang::Lang;
use typst::foundations::Bytes;
use typst::text::Font;

use crate::Fault;
use crate::family::{ARABIC, Family, HAN, LATIN, OTHERS};
use crate::script::Script;

/// Bytes of a font file; larger ones are not read. The largest that are needed have 30 MB.
const FILE_BYTES_MAX: u64 = 64 << 20;
/// How deep folders are searched.
const FOLDER_DEPTH_MAX: usize = 8;
/// How many entries of folders are looked at.
const ENTRIES_MAX: usize = 50_000;

/// An empty square.
const SQUARE: char = '□';

/// Where systems keep their fonts; `~` is the user's own folder.
const FOLDERS: &[&str] = &[
    "/usr/local/share/fonts",
    "/usr/share/fonts",
    "~/.local/share/fonts",
    "~/.fonts",
    "/Library/Fonts",
    "/System/Library/Fonts",
    "~/Library/Fonts",
    "C:\\Windows\\Fonts",
];

/// The files of a family, and its name in these.
type FamilyKey = (&'static [&'static str], &'static str);

/// The fonts of a machine.
///
/// Making one only lists files. A font file is read when a document first needs its family, and
/// kept: only families of a fixed list are ever read, so the memory they take is bounded.
#[derive(Debug, Default)]
pub struct Fonts {
    /// Where a font file is, by its name in small letters without its ending.
    files: HashMap<String, PathBuf>,
    /// The families that were read, by their files and their names in these.
    read: Mutex<HashMap<FamilyKey, Arc<[Font]>>>,
}

/// The fonts that one document is set in.
#[derive(Debug)]
pub(crate) struct Chosen {
    /// The fonts, all families of them.
    pub(crate) fonts: Vec<Font>,
    /// The names of the families, in the order in which a letter is looked for.
    pub(crate) families: Vec<String>,
    /// The size in points of the text.
    pub(crate) size: f64,
    /// The characters that none of them has.
    pub(crate) unset: BTreeSet<char>,
}

impl Fonts {
    /// The fonts of this machine, in the usual folders.
    pub fn of_system() -> Fonts {
        let home = env::var_os("HOME").map(PathBuf::from);
        let folders = FOLDERS.iter().filter_map(|folder| match folder.strip_prefix("~/") {
            Some(inside) => home.as_ref().map(|home| home.join(inside)),
            None => Some(PathBuf::from(folder)),
        });
        Fonts::of_folders(folders)
    }

    /// The fonts in these folders and in folders below them; of two of one name the first counts.
    pub fn of_folders(folders: impl IntoIterator<Item = PathBuf>) -> Fonts {
        let mut fonts = Fonts::default();
        let mut left = ENTRIES_MAX;
        for folder in folders {
            search(&folder, FOLDER_DEPTH_MAX, &mut left, &mut fonts.files);
        }
        fonts
    }

    /// The fonts for a document in this language that holds these characters.
    pub(crate) fn choose(&self, lang: Lang, characters: &BTreeSet<char>) -> Result<Chosen, Fault> {
        let mut unset: BTreeSet<char> = characters.iter().copied().collect();
        let mut chosen = Chosen {
            fonts: Vec::new(),
            families: Vec::new(),
            size: LATIN[0].size,
            unset: BTreeSet::new(),
        };
        let scripts: BTreeSet<_> =
            characters.iter().copied().filter_map(Script::of_letter).collect();
        let own = Script::of(lang);
        let mut order = vec![own, Script::Latin];
        order.extend(scripts);
        // In Chinese text, words in Latin letters are set in a Latin face, not in the Chinese one.
        if own == Script::Han {
            order.swap(0, 1);
        }
        for script in order {
            let Some((family, fonts)) = self.first_for(script) else { continue };
            if script == own {
                chosen.size = family.size;
            }
            chosen.take(&fonts, &mut unset);
        }
        if let Some(script) = self.missing(own, &chosen, &unset) {
            let debian_package = script.debian_package();
            return Err(Fault::FontMissing { script, debian_package });
        }
        for family in OTHERS {
            if unset.is_empty() {
                break;
            }
            if let Some(fonts) = self.family(family).filter(|fonts| covers_any(fonts, &unset)) {
                chosen.take(&fonts, &mut unset);
            }
        }
        // A letter that some face has is set in that face; only what none has is lost.
        unset.retain(|c| !chosen.fonts.iter().any(|font| has(font, *c)));
        chosen.unset = unset;
        Ok(chosen)
    }

    /// A script that the document needs and that no font here is for.
    fn missing(&self, own: Script, chosen: &Chosen, unset: &BTreeSet<char>) -> Option<Script> {
        if chosen.fonts.is_empty() {
            return Some(own);
        }
        let needed = unset.iter().copied().filter_map(Script::of_letter);
        needed.into_iter().find(|script| self.first_for(*script).is_none())
    }

    /// The first family for a script that is there.
    fn first_for(&self, script: Script) -> Option<(&'static Family, Arc<[Font]>)> {
        let (families, sample) = match script {
            Script::Latin => (LATIN, 'a'),
            Script::Cyrillic => (LATIN, 'я'),
            Script::Arabic => (ARABIC, 'ب'),
            Script::Han => (HAN, '的'),
        };
        families.iter().find_map(|family| {
            let fonts = self.family(family)?;
            covers(&fonts, sample).then_some((family, fonts))
        })
    }

    /// The fonts of a family, read at the first call; none if its first file is not there.
    fn family(&self, family: &Family) -> Option<Arc<[Font]>> {
        self.files.get(*family.files.first()?)?;
        let mut read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        let fonts = read.entry((family.files, family.member)).or_insert_with(|| {
            let paths = family.files.iter().filter_map(|file| self.files.get(*file));
            paths.flat_map(|path| faces(path, family.member)).collect()
        });
        (!fonts.is_empty()).then(|| fonts.clone())
    }
}

impl Chosen {
    fn take(&mut self, fonts: &Arc<[Font]>, unset: &mut BTreeSet<char>) {
        let Some(name) = fonts.first().map(|font| font.info().family.clone()) else { return };
        if self.families.contains(&name) {
            return;
        }
        unset.retain(|c| !covers(fonts, *c));
        self.families.push(name);
        self.fonts.extend(fonts.iter().cloned());
    }

    /// What stands for a character that no font has.
    pub(crate) fn stand_in(&self) -> char {
        if self.fonts.iter().any(|font| has(font, SQUARE)) { SQUARE } else { '?' }
    }
}

/// Whether every face of a family has a character: the italic may lack what the regular has.
fn covers(fonts: &[Font], c: char) -> bool {
    fonts.iter().all(|font| has(font, c))
}

fn has(font: &Font, c: char) -> bool {
    font.info().coverage.contains(u32::from(c))
}

fn covers_any(fonts: &[Font], unset: &BTreeSet<char>) -> bool {
    unset.iter().any(|c| covers(fonts, *c))
}

/// The faces in a file, of the family that is wanted where it holds several.
fn faces(path: &Path, member: &str) -> Vec<Font> {
    let fits = fs::metadata(path).is_ok_and(|meta| meta.len() <= FILE_BYTES_MAX);
    let Some(bytes) = fits.then(|| fs::read(path).ok()).flatten() else { return Vec::new() };
    let wanted = |font: &Font| member.is_empty() || font.info().family == member;
    Font::iter(Bytes::new(bytes)).find(wanted).into_iter().collect()
}

fn search(folder: &Path, depth: usize, left: &mut usize, files: &mut HashMap<String, PathBuf>) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    // What a folder lists first differs from one machine to the next; what is taken must not.
    let paths: BTreeSet<PathBuf> = entries.take(*left).map(|entry| entry.path()).collect();
    *left -= paths.len();
    for path in paths {
        if path.is_dir() {
            if depth > 0 {
                search(&path, depth - 1, left, files);
            }
            continue;
        }
        let kind = path.extension().and_then(|kind| kind.to_str()).map(str::to_ascii_lowercase);
        let is_font = matches!(kind.as_deref(), Some("ttf" | "otf" | "ttc"));
        if let (true, Some(stem)) = (is_font, path.file_stem().and_then(|stem| stem.to_str())) {
            files.entry(stem.to_lowercase()).or_insert(path);
        }
    }
}
