//! A part's XML as a tree in one vector, its names resolved to the namespaces the format has.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};

use crate::check::MAX_DEPTH;
use crate::fault::Fault;

/// Elements of one part: 1,000 pages with every word in a run of its own stay below.
pub(crate) const MAX_ELEMENTS: usize = 4_000_000;

/// The namespaces that reading tells apart, transitional and strict ones together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ns {
    None,
    Word,
    Relations,
    Math,
    Compatibility,
    Xml,
    Text,
    Other,
}

/// ECMA-376 Part 1 Annex A (strict) and Part 4 (transitional).
const NAMESPACES: [(&str, Ns); 8] = [
    ("http://schemas.openxmlformats.org/wordprocessingml/2006/main", Ns::Word),
    ("http://purl.oclc.org/ooxml/wordprocessingml/main", Ns::Word),
    ("http://schemas.openxmlformats.org/officeDocument/2006/relationships", Ns::Relations),
    ("http://purl.oclc.org/ooxml/officeDocument/relationships", Ns::Relations),
    ("http://schemas.openxmlformats.org/officeDocument/2006/math", Ns::Math),
    ("http://purl.oclc.org/ooxml/officeDocument/math", Ns::Math),
    ("http://schemas.openxmlformats.org/markup-compatibility/2006", Ns::Compatibility),
    ("http://www.w3.org/XML/1998/namespace", Ns::Xml),
];

/// Namespace declarations in scope at once: each name is looked up among them.
pub(crate) const MAX_PREFIXES: usize = 256;

const NONE: u32 = u32::MAX;

struct Item<'a> {
    /// The local name, or the text of a text node.
    name: Cow<'a, str>,
    ns: Ns,
    attributes: (u32, u32),
    child: u32,
    next: u32,
}

struct Attribute<'a> {
    ns: Ns,
    name: &'a str,
    value: Cow<'a, str>,
}

/// The elements of a part. Text is kept only where the format has text.
pub(crate) struct Tree<'a> {
    items: Vec<Item<'a>>,
    attributes: Vec<Attribute<'a>>,
}

/// One element or text of a tree.
#[derive(Clone, Copy)]
pub(crate) struct Node<'t> {
    tree: &'t Tree<'t>,
    at: u32,
}

struct Builder<'a> {
    tree: Tree<'a>,
    /// The open elements, each with its last child.
    open: Vec<(u32, u32)>,
    /// Prefix, namespace and the depth that declared it; the last match counts.
    prefixes: Vec<(&'a str, Ns, usize)>,
}

impl<'a> Tree<'a> {
    /// Parses a part that has passed `check::part`.
    pub(crate) fn parse(part: &str, text: &'a str) -> Result<Tree<'a>, Fault> {
        let malformed = || Fault::Malformed { part: part.to_owned() };
        let mut reader = Reader::from_str(text);
        let tree = Tree { items: Vec::new(), attributes: Vec::new() };
        let mut builder = Builder {
            tree,
            open: Vec::new(),
            prefixes: vec![("xml", Ns::Xml, 0), ("", Ns::None, 0)],
        };
        loop {
            if builder.tree.items.len() > MAX_ELEMENTS {
                return Err(Fault::TooManyElements { part: part.to_owned(), limit: MAX_ELEMENTS });
            }
            match reader.read_event().map_err(|_| malformed())? {
                Event::Start(start) => {
                    builder.start(text, &start).ok_or_else(malformed)?;
                    if builder.open.len() > MAX_DEPTH {
                        let part = part.to_owned();
                        return Err(Fault::TooDeep { part, limit: MAX_DEPTH });
                    }
                }
                Event::Empty(start) => {
                    builder.start(text, &start).ok_or_else(malformed)?;
                    builder.end();
                }
                Event::End(_) => builder.end(),
                Event::Text(piece) => builder.text(normal(piece.into_inner())),
                Event::CData(piece) => builder.text(normal(piece.into_inner())),
                Event::GeneralRef(name) => {
                    let piece = reference(&name).ok_or_else(malformed)?;
                    builder.text(Cow::Owned(piece));
                }
                Event::DocType(_) => return Err(Fault::Doctype { part: part.to_owned() }),
                Event::Eof => break,
                _ => {}
            }
        }
        if builder.tree.items.is_empty() || !builder.open.is_empty() {
            return Err(malformed());
        }
        Ok(builder.tree)
    }

    /// The root element.
    pub(crate) fn root(&'a self) -> Node<'a> {
        Node { tree: self, at: 0 }
    }
}

/// Line ends as XML 1.0 §2.11 has them.
fn normal(text: Cow<'_, str>) -> Cow<'_, str> {
    if !text.contains('\r') {
        return text;
    }
    Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
}

/// The text a reference stands for; only the five names of XML 1.0 §4.6 and numbers are known.
pub(crate) fn reference(name: &BytesRef<'_>) -> Option<String> {
    if let Ok(Some(c)) = name.resolve_char_ref() {
        return Some(c.to_string());
    }
    let text = match &**name {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        _ => return None,
    };
    Some(text.to_owned())
}

/// An attribute's value with its references resolved; as it stands if one is not known.
pub(crate) fn plain(value: &str) -> Cow<'_, str> {
    if !value.contains('&') {
        return Cow::Borrowed(value);
    }
    quick_xml::escape::unescape(value).unwrap_or(Cow::Borrowed(value))
}

impl<'a> Builder<'a> {
    fn start(&mut self, source: &'a str, start: &BytesStart<'_>) -> Option<()> {
        let raw = slice(source, start)?;
        let depth = self.open.len() + 1;
        let first = self.tree.attributes.len();
        let split = raw.find(|c: char| c.is_ascii_whitespace()).unwrap_or(raw.len());
        let (name, rest) = raw.split_at(split);
        let mut kept: Vec<(&'a str, Cow<'a, str>)> = Vec::new();
        if !rest.trim_start().is_empty() {
            for attribute in start.attributes().with_checks(false) {
                let attribute = attribute.ok()?;
                let key = slice(source, attribute.key.as_ref())?;
                if is_revision_save(key) {
                    continue;
                }
                let value = match plain(&attribute.value) {
                    Cow::Borrowed(text) => slice(source, text)
                        .map_or_else(|| Cow::Owned(text.to_owned()), Cow::Borrowed),
                    Cow::Owned(text) => Cow::Owned(text),
                };
                if key == "xmlns" {
                    self.prefixes.push(("", namespace(&value), depth));
                } else if let Some(prefix) = key.strip_prefix("xmlns:") {
                    self.prefixes.push((prefix, namespace(&value), depth));
                } else {
                    kept.push((key, value));
                }
            }
        }
        if self.prefixes.len() > MAX_PREFIXES {
            return None;
        }
        for (key, value) in kept {
            // An attribute without a prefix is in no namespace (Namespaces in XML §6.2).
            let (ns, name) = match key.split_once(':') {
                Some((prefix, name)) => (self.resolve(prefix), name),
                None => (Ns::None, key),
            };
            self.tree.attributes.push(Attribute { ns, name, value });
        }
        let (prefix, local) = name.split_once(':').unwrap_or(("", name));
        let ns = self.resolve(prefix);
        let range = (first as u32, self.tree.attributes.len() as u32);
        let at = self.push(Item {
            name: Cow::Borrowed(local),
            ns,
            attributes: range,
            child: NONE,
            next: NONE,
        })?;
        self.open.push((at, NONE));
        Some(())
    }

    fn resolve(&self, prefix: &str) -> Ns {
        let found = self.prefixes.iter().rev().find(|(known, ..)| *known == prefix);
        found.map_or(Ns::Other, |(_, ns, _)| *ns)
    }

    fn push(&mut self, item: Item<'a>) -> Option<u32> {
        let at = self.tree.items.len() as u32;
        // One root only: XML 1.0 §2.1.
        if self.open.is_empty() && at > 0 {
            return None;
        }
        if let Some((parent, last)) = self.open.last_mut() {
            match *last {
                NONE => self.tree.items[*parent as usize].child = at,
                last => self.tree.items[last as usize].next = at,
            }
            *last = at;
        }
        self.tree.items.push(item);
        Some(at)
    }

    fn end(&mut self) {
        let depth = self.open.len();
        while self.prefixes.last().is_some_and(|(.., declared)| *declared == depth && depth > 0) {
            self.prefixes.pop();
        }
        self.open.pop();
    }

    fn text(&mut self, text: Cow<'a, str>) {
        let Some((parent, _)) = self.open.last() else { return };
        let parent = &self.tree.items[*parent as usize];
        let textual =
            matches!(&*parent.name, "t" | "delText" | "instrText" | "delInstrText" | "lpwstr");
        if !textual || text.is_empty() {
            return;
        }
        let item = Item { name: text, ns: Ns::Text, attributes: (0, 0), child: NONE, next: NONE };
        self.push(item);
    }
}

/// The revision save ids are noise and the most frequent attributes of all.
fn is_revision_save(key: &str) -> bool {
    key.starts_with("w:rsid")
}

/// The piece of the source that a borrowed text of the reader is, so that it outlives the event.
fn slice<'a>(source: &'a str, piece: &str) -> Option<&'a str> {
    let from = (piece.as_ptr() as usize).checked_sub(source.as_ptr() as usize)?;
    source.get(from..from + piece.len())
}

/// The namespace that an address names.
pub(crate) fn namespace(uri: &str) -> Ns {
    if uri.is_empty() {
        return Ns::None;
    }
    NAMESPACES.iter().find(|(known, _)| *known == uri).map_or(Ns::Other, |(_, ns)| *ns)
}

impl<'t> Node<'t> {
    fn item(self) -> &'t Item<'t> {
        &self.tree.items[self.at as usize]
    }

    /// Its place in the part, the same whenever the part is parsed.
    pub(crate) fn at(self) -> u32 {
        self.at
    }

    /// Its local name; of a text node, the text.
    pub(crate) fn name(self) -> &'t str {
        &self.item().name
    }

    /// Its namespace.
    pub(crate) fn ns(self) -> Ns {
        self.item().ns
    }

    /// Whether it is this element of WordprocessingML.
    pub(crate) fn is(self, name: &str) -> bool {
        self.ns() == Ns::Word && self.name() == name
    }

    /// Its children in order.
    pub(crate) fn children(self) -> impl Iterator<Item = Node<'t>> + use<'t> {
        let tree = self.tree;
        let node = move |at: u32| (at != NONE).then_some(Node { tree, at });
        std::iter::successors(node(self.item().child), move |last| node(last.item().next))
    }

    /// Its first child that is this element of WordprocessingML.
    pub(crate) fn child(self, name: &str) -> Option<Node<'t>> {
        self.children().find(|node| node.is(name))
    }

    /// An attribute's value.
    pub(crate) fn attribute(self, ns: Ns, name: &str) -> Option<&'t str> {
        let (from, to) = self.item().attributes;
        let own = &self.tree.attributes[from as usize..to as usize];
        let found = own.iter().find(|attribute| attribute.ns == ns && attribute.name == name);
        found.map(|attribute| &*attribute.value)
    }

    /// An attribute of WordprocessingML.
    pub(crate) fn word(self, name: &str) -> Option<&'t str> {
        self.attribute(Ns::Word, name)
    }

    /// The `w:val` of its child of this name.
    pub(crate) fn value(self, child: &str) -> Option<&'t str> {
        self.child(child)?.word("val")
    }

    /// The on or off value of its child of this name (ECMA-376 §17.17.4): no value means on.
    pub(crate) fn toggle(self, child: &str) -> Option<bool> {
        let value = self.child(child)?.word("val").unwrap_or("true");
        Some(!matches!(value, "0" | "false" | "off" | "none"))
    }

    /// The text directly inside it.
    pub(crate) fn text(self) -> Cow<'t, str> {
        let mut pieces = self.children().filter(|node| node.ns() == Ns::Text);
        let Some(first) = pieces.next() else { return Cow::Borrowed("") };
        let mut text = Cow::Borrowed(first.name());
        for piece in pieces {
            text.to_mut().push_str(piece.name());
        }
        text
    }

    /// Whether it or anything inside it meets a condition.
    pub(crate) fn any(self, condition: &dyn Fn(Node<'_>) -> bool) -> bool {
        condition(self) || self.children().any(|child| child.any(condition))
    }
}
