//! The sample forum, played into a folder for a load to work on.

use std::path::Path;

use desk::{Clock, Desk};
use jiff::Timestamp;
use store::Store;

/// The moment up to which the sample is played: the third draft is open for comments.
pub(crate) fn open_third_draft() -> Timestamp {
    "2025-05-20T10:00:00Z".parse().expect("the moment is well formed")
}

/// Reads a file of the project, as the program reads those it carries.
pub(crate) fn read(path: &str) -> Option<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent()?;
    std::fs::read_to_string(root.join(path)).ok()
}

/// Plays the sample into the database of a folder.
pub(crate) async fn prepare(folder: &Path) -> Result<(), String> {
    let until = open_third_draft();
    let desk = desk(folder, Clock::set_to(until)).await?;
    story::sample::play(&desk, &read, until).await.map_err(|fault| fault.to_string())?;
    Ok(())
}

/// A desk over the database of a folder.
pub(crate) async fn desk(folder: &Path, clock: Clock) -> Result<Desk, String> {
    let url = format!("sqlite:{}", folder.join("plenary.db").display());
    let store = Store::open(&url).await.map_err(|fault| fault.to_string())?;
    Desk::open(store, clock).await.map_err(|fault| fault.to_string())
}

/// The forum of the sample, with nothing in it yet but its entities' ids.
pub(crate) fn forum() -> forum::mandate::Forum {
    let text = read("forums/wtpf-26/forum.toml").expect("the forum file is in the project");
    let read = forum::mandate::file::read(&text).expect("the forum file reads");
    let founding = forum::command::Founding {
        mandate: read.mandate,
        calendar: read.calendar,
        officers: vec![],
    };
    let act = forum::Act::Founded { founding: Box::new(founding) };
    let at = open_third_draft();
    let entry =
        forum::Entry { at, by: None, on_behalf: None, letter: None, under: String::new(), act };
    forum::apply(None, &entry).expect("a founding founds")
}
