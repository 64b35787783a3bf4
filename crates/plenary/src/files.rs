//! The files that the binary carries: forums, their samples, and the lists of members.

use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "../../forums"]
struct Forums;

#[derive(RustEmbed)]
#[folder = "../../data"]
struct Lists;

/// The text of a file as the project's folders name it: `forums/wtpf-26/forum.toml`.
pub(crate) fn text(path: &str) -> Option<String> {
    let file = match path.split_once('/')? {
        ("forums", rest) => Forums::get(rest)?,
        ("data", rest) => Lists::get(rest)?,
        _ => return None,
    };
    String::from_utf8(file.data.into_owned()).ok()
}

/// The forum files that a new forum can be made from: name and text.
pub(crate) fn templates() -> Vec<(String, String)> {
    let name = |path: &str| path.strip_suffix("/forum.toml").map(str::to_owned);
    let names = Forums::iter().filter_map(|path| name(&path));
    names
        .filter_map(|name| Some((name.clone(), text(&format!("forums/{name}/forum.toml"))?)))
        .collect()
}

/// The Member States that a new forum can admit at once.
pub(crate) fn members() -> Vec<::forum::entity::Entity> {
    let table = text("data/member-states.csv").unwrap_or_default();
    ::forum::entity::list::read(&table).unwrap_or_else(|fault| {
        tracing::error!(%fault, "the list of Member States does not read");
        Vec::new()
    })
}
