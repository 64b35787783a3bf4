//! Pieces: what stands in a paragraph, cut so that it can be kept, put in or taken out.

use redline::{Sort, Token};
use text::Run;

use crate::raw::{At, Raw};
use crate::tracked::side::Side;

/// What a key begins with that is no text of the paragraph; XML cannot hold it.
pub(crate) const KEY: char = '\u{1}';

/// The smallest thing in a paragraph that has a node of its own.
pub(crate) struct Piece {
    /// The run it stands in, if it stands in one.
    pub(crate) run: Option<At>,
    /// The links, content controls and the like round it, outermost first.
    pub(crate) path: Vec<At>,
    /// Where the link round it leads; empty if there is none.
    pub(crate) link: String,
    pub(crate) body: Body,
}

/// What a piece is.
pub(crate) enum Body {
    /// Text, or a sign that stands for a character.
    Text { node: At, text: String },
    /// Something that is kept or changed as one: a picture, an equation, a whole field.
    Object(Object),
    /// Something without width: a bookmark, a mark of a comment, an empty control.
    Marker(At),
}

/// A thing that is kept or changed as one.
pub(crate) struct Object {
    /// Its nodes, each with the run it stands in.
    pub(crate) nodes: Vec<(Option<At>, At)>,
    /// What it is, so that equal things have equal keys.
    pub(crate) key: String,
    /// The note it refers to: its sort and its id.
    pub(crate) note: Option<(&'static str, String)>,
    /// Whether it can be carried into another document.
    pub(crate) portable: bool,
}

/// The pieces of a paragraph in order.
pub(crate) fn pieces(side: &Side<'_>, paragraph: At) -> Vec<Piece> {
    let mut reading = Reading { side, raw: side.raw, found: Vec::new() };
    reading.inside(paragraph, &mut Vec::new(), "");
    fields(reading.found)
}

struct Reading<'s> {
    side: &'s Side<'s>,
    raw: &'s Raw,
    found: Vec<Piece>,
}

impl Reading<'_> {
    fn inside(&mut self, parent: At, path: &mut Vec<At>, link: &str) {
        let raw = self.raw;
        for at in raw.children(parent) {
            match raw.word(at) {
                "pPr" | "proofErr" => {}
                "r" => self.run(at, path, link),
                "hyperlink" => {
                    let link = self.side.link(at);
                    self.wrapped(at, at, path, &link);
                }
                "sdt" => {
                    let content = raw.child(at, "sdtContent").unwrap_or(at);
                    self.wrapped(at, content, path, link);
                }
                "smartTag" | "customXml" | "dir" | "bdo" => self.wrapped(at, at, path, link),
                name if name.ends_with("Start") || name.ends_with("End") => {
                    self.put(None, path, link, Body::Marker(at));
                }
                _ => {
                    let object = self.object(None, at);
                    self.put(None, path, link, Body::Object(object));
                }
            }
        }
    }

    fn wrapped(&mut self, wrapper: At, content: At, path: &mut Vec<At>, link: &str) {
        let before = self.found.len();
        path.push(wrapper);
        self.inside(content, path, link);
        path.pop();
        // An empty control is a place to fill in; an empty link is nothing.
        if self.found.len() == before && self.raw.is(wrapper, "sdt") {
            self.put(None, path, link, Body::Marker(wrapper));
        }
    }

    fn put(&mut self, run: Option<At>, path: &[At], link: &str, body: Body) {
        self.found.push(Piece { run, path: path.to_vec(), link: link.to_owned(), body });
    }

    fn run(&mut self, run: At, path: &[At], link: &str) {
        let raw = self.raw;
        for node in raw.children(run) {
            let sign = match raw.word(node) {
                "rPr" | "lastRenderedPageBreak" => continue,
                "annotationRef" | "commentReference" => {
                    self.put(Some(run), path, link, Body::Marker(node));
                    continue;
                }
                "t" => Some(raw.text(node)),
                "tab" | "ptab" => Some("\t".to_owned()),
                "cr" => Some("\n".to_owned()),
                "br" if raw.attribute(node, "type").is_none() => Some("\n".to_owned()),
                "noBreakHyphen" => Some("\u{2011}".to_owned()),
                "softHyphen" => Some("\u{ad}".to_owned()),
                _ => None,
            };
            let body = match sign {
                Some(text) if text.is_empty() => continue,
                Some(text) => Body::Text { node, text },
                None => Body::Object(self.object(Some(run), node)),
            };
            self.put(Some(run), path, link, body);
        }
    }

    fn object(&self, run: Option<At>, node: At) -> Object {
        let raw = self.raw;
        let id = || raw.attribute(node, "id").unwrap_or_default();
        let note = match raw.word(node) {
            "footnoteReference" => Some(("footnotes", id())),
            "endnoteReference" => Some(("endnotes", id())),
            _ => None,
        };
        let key = match note {
            Some((sort, _)) => sort.to_owned(),
            None => self.side.key(node),
        };
        Object { nodes: vec![(run, node)], key, note, portable: is_portable(raw, node) }
    }
}

/// Whether it says the same in any document: it relates to no other part, and stands in the
/// format's own names.
fn is_portable(raw: &Raw, at: At) -> bool {
    use crate::tree::Ns;
    let own = matches!(raw.ns(at), Ns::Word | Ns::Math);
    let heavy = ["drawing", "pict", "object", "control", "contentPart", "subDoc", "fldSimple"];
    own && !heavy.contains(&raw.word(at)) && raw.children(at).all(|child| is_portable(raw, child))
}

/// Makes one object of each field that begins and ends among the pieces.
fn fields(found: Vec<Piece>) -> Vec<Piece> {
    let mut joined: Vec<Piece> = Vec::with_capacity(found.len());
    // Where the fields that are open begin.
    let mut open: Vec<usize> = Vec::new();
    for piece in found {
        let mark = match &piece.body {
            Body::Object(object) => object.key.clone(),
            _ => String::new(),
        };
        joined.push(piece);
        match mark.as_str() {
            "[fldChar begin]" => open.push(joined.len() - 1),
            "[fldChar end]" => {
                let Some(from) = open.pop() else { continue };
                let whole = joined[from..].iter();
                let apart = whole.clone().any(|piece| {
                    piece.path != joined[from].path || matches!(piece.body, Body::Marker(_))
                });
                if apart || !open.is_empty() {
                    continue;
                }
                let field = join(joined.split_off(from));
                joined.push(field);
            }
            _ => {}
        }
    }
    joined
}

fn join(pieces: Vec<Piece>) -> Piece {
    let mut nodes = Vec::new();
    let (mut key, mut portable) = ("[field ".to_owned(), true);
    let mut first: Option<(Option<At>, Vec<At>, String)> = None;
    for piece in pieces {
        first.get_or_insert_with(|| (piece.run, piece.path.clone(), piece.link.clone()));
        match piece.body {
            Body::Text { node, text } => {
                nodes.push((piece.run, node));
                key.push_str(&text);
            }
            Body::Object(object) => {
                nodes.extend(object.nodes);
                // A note in a field would be renumbered where nobody looks.
                portable &= object.portable && object.note.is_none();
                key.push_str(&object.key);
            }
            Body::Marker(_) => {}
        }
    }
    let (run, path, link) = first.expect("a field has at least its beginning");
    let body = Body::Object(Object { nodes, key, note: None, portable });
    Piece { run, path, link, body }
}

/// A token of a paragraph, and the stretches of pieces it is made of.
pub(crate) struct Atom {
    /// Pieces with the bytes of their text that it takes.
    pub(crate) parts: Vec<(usize, std::ops::Range<usize>)>,
}

/// Cuts pieces into tokens to compare by, each with what it is made of.
pub(crate) fn atoms(pieces: &[Piece]) -> (Vec<Token>, Vec<Atom>) {
    let (mut tokens, mut atoms) = (Vec::new(), Vec::new());
    let mut from = 0;
    while from < pieces.len() {
        match &pieces[from].body {
            Body::Marker(_) => from += 1,
            Body::Object(object) => {
                let sort = if object.note.is_some() { Sort::Mark } else { Sort::Sign };
                let text = format!("{KEY}{}{KEY}{}", object.key, pieces[from].link);
                tokens.push(Token { sort, text, runs: Vec::new() });
                atoms.push(Atom { parts: vec![(from, 0..0)] });
                from += 1;
            }
            Body::Text { .. } => {
                let to = stretch(pieces, from);
                cut(pieces, from..to, &mut tokens, &mut atoms);
                from = to;
            }
        }
    }
    (tokens, atoms)
}

/// Where text of one link ends; markers do not part it.
fn stretch(pieces: &[Piece], from: usize) -> usize {
    let link = &pieces[from].link;
    let ends = |piece: &Piece| match piece.body {
        Body::Object(_) => true,
        Body::Text { .. } => piece.link != *link,
        Body::Marker(_) => false,
    };
    let rest = pieces[from..].iter().position(ends);
    rest.map_or(pieces.len(), |length| from + length)
}

fn cut(
    pieces: &[Piece],
    range: std::ops::Range<usize>,
    tokens: &mut Vec<Token>,
    atoms: &mut Vec<Atom>,
) {
    let mut whole = String::new();
    let mut ends = Vec::new();
    for at in range {
        if let Body::Text { text, .. } = &pieces[at].body {
            whole.push_str(text);
            ends.push((at, text.len()));
        }
    }
    let link = ends.first().map(|(at, _)| pieces[*at].link.as_str()).unwrap_or_default();
    let mut sources = ends.into_iter();
    let (mut source, mut taken) = (sources.next(), 0);
    for mut token in redline::tokens(&[Run::plain(whole)]) {
        let mut missing = token.text.len();
        let mut parts = Vec::with_capacity(1);
        while let Some((at, length)) = source.filter(|_| missing > 0) {
            let here = missing.min(length - taken);
            parts.push((at, taken..taken + here));
            missing -= here;
            taken += here;
            if taken == length {
                (source, taken) = (sources.next(), 0);
            }
        }
        if !link.is_empty() {
            token.text.push(KEY);
            token.text.push_str(link);
        }
        token.runs.clear();
        tokens.push(token);
        atoms.push(Atom { parts });
    }
}

/// The text of a paragraph to compare it by: its text, and keys for what is no text.
pub(crate) fn key(pieces: &[Piece]) -> String {
    let mut key = String::new();
    let mut link = "";
    for piece in pieces {
        let text = match &piece.body {
            Body::Text { text, .. } => text,
            Body::Object(object) => {
                key.push(KEY);
                key.push_str(&object.key);
                continue;
            }
            Body::Marker(_) => continue,
        };
        if piece.link != link {
            link = &piece.link;
            key.push(KEY);
            key.push_str(link);
        }
        key.push_str(text);
    }
    key
}
