//! A part's XML that can be edited: what is not touched is written back byte for byte.

use quick_xml::Reader;
use quick_xml::events::Event;

use crate::check::MAX_DEPTH;
use crate::fault::Fault;
use crate::tree::{MAX_ELEMENTS, MAX_PREFIXES, Ns, namespace, plain};

/// A place in the source, which also holds what was written anew.
#[derive(Debug, Clone, Copy, Default)]
struct Span {
    from: u32,
    to: u32,
}

/// One element, or a stretch of anything else, in the order of the file.
#[derive(Debug, Clone, Copy)]
struct Node {
    ns: Ns,
    name: Span,
    /// The start tag, or the whole stretch.
    open: Span,
    /// The end tag; empty for an element without one.
    close: Span,
    parent: u32,
    first: u32,
    last: u32,
    previous: u32,
    next: u32,
}

const NONE: u32 = u32::MAX;

/// A part as nodes that can be taken out, moved and renamed.
#[derive(Debug)]
pub(crate) struct Raw {
    /// The text of the part; what edits bring in is added at its end.
    source: String,
    /// How long the part was before any edit.
    length: u32,
    nodes: Vec<Node>,
    /// The prefix of WordprocessingML in this part, with its colon.
    pub(crate) prefix: String,
    /// Whether anything was edited.
    pub(crate) edited: bool,
}

/// The place of a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct At(u32);

fn some(at: u32) -> Option<At> {
    (at != NONE).then_some(At(at))
}

/// What a parse holds besides its nodes.
struct Builder<'a> {
    source: &'a str,
    nodes: Vec<Node>,
    prefix: String,
    open: Vec<u32>,
    prefixes: Vec<(&'a str, Ns, usize)>,
    /// The last node outside any element.
    top: u32,
    rooted: bool,
}

impl Raw {
    /// Parses a part that has passed `check::part`.
    pub(crate) fn parse(part: &str, source: String) -> Result<Raw, Fault> {
        let malformed = || Fault::Malformed { part: part.to_owned() };
        let length = u32::try_from(source.len()).map_err(|_| malformed())?;
        let mut builder = Builder::new(&source);
        builder.read(part)?;
        let Builder { nodes, prefix, .. } = builder;
        Ok(Raw { source, length, nodes, prefix, edited: false })
    }

    /// The root element.
    pub(crate) fn root(&self) -> At {
        let found = (0..self.nodes.len() as u32).map(At).find(|at| self.ns(*at) != Ns::Text);
        found.expect("a part without a root is not parsed")
    }

    fn node(&self, at: At) -> &Node {
        &self.nodes[at.0 as usize]
    }

    fn slice(&self, span: Span) -> &str {
        self.source.get(span.from as usize..span.to as usize).unwrap_or_default()
    }

    /// Its namespace; `Ns::Text` for what is no element.
    pub(crate) fn ns(&self, at: At) -> Ns {
        self.node(at).ns
    }

    /// Its local name.
    pub(crate) fn name(&self, at: At) -> &str {
        self.slice(self.node(at).name)
    }

    /// Its name if it is an element of WordprocessingML, else nothing.
    pub(crate) fn word(&self, at: At) -> &str {
        if self.ns(at) == Ns::Word { self.name(at) } else { "" }
    }

    /// Whether it is this element of WordprocessingML.
    pub(crate) fn is(&self, at: At, name: &str) -> bool {
        self.word(at) == name
    }

    /// Its start tag, or the whole of what is no element.
    pub(crate) fn tag(&self, at: At) -> &str {
        self.slice(self.node(at).open)
    }

    /// Its end tag.
    pub(crate) fn end_tag(&self, at: At) -> &str {
        self.slice(self.node(at).close)
    }

    /// What it stands in.
    pub(crate) fn parent(&self, at: At) -> Option<At> {
        some(self.node(at).parent)
    }

    /// What comes after it in its parent.
    pub(crate) fn next(&self, at: At) -> Option<At> {
        some(self.node(at).next)
    }

    /// What comes before it in its parent.
    pub(crate) fn previous(&self, at: At) -> Option<At> {
        some(self.node(at).previous)
    }

    /// Its last child, of any sort.
    pub(crate) fn last(&self, at: At) -> Option<At> {
        some(self.node(at).last)
    }

    /// Its children in order, what is no element left out.
    pub(crate) fn children(&self, at: At) -> impl Iterator<Item = At> + '_ {
        self.pieces(at).filter(|child| self.ns(*child) != Ns::Text)
    }

    /// Its children in order with the text between them.
    pub(crate) fn pieces(&self, at: At) -> impl Iterator<Item = At> + '_ {
        std::iter::successors(some(self.node(at).first), |last| self.next(*last))
    }

    /// Its first child that is this element of WordprocessingML.
    pub(crate) fn child(&self, at: At, name: &str) -> Option<At> {
        self.children(at).find(|child| self.is(*child, name))
    }

    /// The value of an attribute by its local name, whatever its prefix.
    pub(crate) fn attribute(&self, at: At, name: &str) -> Option<String> {
        attributes(self.tag(at))
            .find(|(key, _)| key.rsplit(':').next() == Some(name))
            .map(|(_, value)| plain(value).into_owned())
    }

    /// The `w:val` of its child of this name.
    pub(crate) fn value(&self, at: At, child: &str) -> Option<String> {
        self.attribute(self.child(at, child)?, "val")
    }

    /// The text directly inside it, its references resolved.
    pub(crate) fn text(&self, at: At) -> String {
        let mut text = String::new();
        for piece in self.pieces(at).filter(|piece| self.ns(*piece) == Ns::Text) {
            let raw = self.tag(piece);
            match raw.strip_prefix("<![CDATA[").and_then(|rest| rest.strip_suffix("]]>")) {
                Some(literal) => text.push_str(literal),
                None if raw.starts_with('<') => {}
                None => text.push_str(&plain(raw)),
            }
        }
        if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text }
    }

    /// Takes a node out of its parent.
    pub(crate) fn detach(&mut self, at: At) {
        let Node { parent, previous, next, .. } = *self.node(at);
        match some(previous) {
            Some(previous) => self.nodes[previous.0 as usize].next = next,
            None if parent != NONE => self.nodes[parent as usize].first = next,
            None => {}
        }
        match some(next) {
            Some(next) => self.nodes[next.0 as usize].previous = previous,
            None if parent != NONE => self.nodes[parent as usize].last = previous,
            None => {}
        }
        let node = &mut self.nodes[at.0 as usize];
        (node.parent, node.previous, node.next) = (NONE, NONE, NONE);
        self.edited = true;
    }

    /// Puts a node that stands nowhere into a parent, before a child of it or at its end.
    pub(crate) fn insert(&mut self, parent: At, before: Option<At>, at: At) {
        let previous = match before {
            Some(before) => self.node(before).previous,
            None => self.node(parent).last,
        };
        let next = before.map_or(NONE, |before| before.0);
        let node = &mut self.nodes[at.0 as usize];
        (node.parent, node.previous, node.next) = (parent.0, previous, next);
        match some(previous) {
            Some(previous) => self.nodes[previous.0 as usize].next = at.0,
            None => self.nodes[parent.0 as usize].first = at.0,
        }
        match before {
            Some(before) => self.nodes[before.0 as usize].previous = at.0,
            None => self.nodes[parent.0 as usize].last = at.0,
        }
        self.edited = true;
    }

    /// Puts its children in its place.
    pub(crate) fn unwrap(&mut self, at: At) {
        let Some(parent) = self.parent(at) else { return };
        let children: Vec<At> = self.pieces(at).collect();
        for child in children {
            self.detach(child);
            self.insert(parent, Some(at), child);
        }
        self.detach(at);
    }

    /// Gives an element another local name, its attributes kept.
    pub(crate) fn rename(&mut self, at: At, name: &str) {
        let old = self.name(at).to_owned();
        let open = self.tag(at).replacen(&old, name, 1);
        let close = self.end_tag(at).replacen(&old, name, 1);
        let (open, close, name) = (self.write(&open), self.write(&close), self.write(name));
        let node = &mut self.nodes[at.0 as usize];
        (node.open, node.close, node.name) = (open, close, name);
        self.edited = true;
    }

    /// Makes an element of WordprocessingML that stands nowhere yet.
    pub(crate) fn element(&mut self, name: &str, attributes: &str) -> At {
        let tag = format!("{}{name}", self.prefix);
        let open = self.write(&format!("<{tag}{attributes}>"));
        let close = self.write(&format!("</{tag}>"));
        let name = self.write(name);
        let at = self.nodes.len() as u32;
        let links = (NONE, NONE, NONE, NONE, NONE);
        let (parent, first, last, previous, next) = links;
        let ns = Ns::Word;
        self.nodes.push(Node { ns, name, open, close, parent, first, last, previous, next });
        At(at)
    }

    fn write(&mut self, text: &str) -> Span {
        let from = self.source.len() as u32;
        self.source.push_str(text);
        Span { from, to: self.source.len() as u32 }
    }

    /// The whole part as it is now.
    pub(crate) fn finish(&self) -> String {
        if !self.edited {
            return self.source[..self.length as usize].to_owned();
        }
        let mut out = String::with_capacity(self.length as usize);
        let mut top = (!self.nodes.is_empty()).then_some(At(0));
        while let Some(at) = top {
            self.print(at, &mut out);
            top = self.next(at);
        }
        out
    }

    /// The whole part with something else in an element.
    pub(crate) fn with(&self, at: At, inner: &str) -> String {
        let node = self.node(at);
        let (head, tail) = (node.open.to as usize, node.close.from as usize);
        let length = self.length as usize;
        let mut out = String::with_capacity(length + inner.len());
        if node.close.from == node.close.to {
            let tag = self.tag(at).trim_end_matches('>').trim_end_matches('/').trim_end();
            let name = tag.trim_start_matches('<').split_whitespace().next().unwrap_or_default();
            out.push_str(&self.source[..node.open.from as usize]);
            out.push_str(&format!("{tag}>{inner}</{name}>"));
            out.push_str(&self.source[head..length]);
            return out;
        }
        out.push_str(&self.source[..head]);
        out.push_str(inner);
        out.push_str(&self.source[tail..length]);
        out
    }

    /// Writes a node with all that is in it.
    pub(crate) fn print(&self, at: At, out: &mut String) {
        let node = self.node(at);
        let open = self.slice(node.open);
        if node.first != NONE && self.ns(at) != Ns::Text && node.close.from == node.close.to {
            // It had no end tag and has got children.
            out.push_str(open.trim_end_matches('>').trim_end_matches('/').trim_end());
            out.push('>');
            self.pieces(at).for_each(|child| self.print(child, out));
            let name = open.trim_start_matches('<');
            let end = name.find(|c: char| c.is_ascii_whitespace() || c == '/' || c == '>');
            out.push_str("</");
            out.push_str(&name[..end.unwrap_or(name.len())]);
            out.push('>');
            return;
        }
        out.push_str(open);
        self.pieces(at).for_each(|child| self.print(child, out));
        out.push_str(self.slice(node.close));
    }
}

/// The attributes of a start tag, their values as they stand.
pub(crate) fn attributes(tag: &str) -> impl Iterator<Item = (&str, &str)> {
    let body = tag.trim_start_matches('<').trim_end_matches('>').trim_end_matches('/');
    let mut rest = body.find(|c: char| c.is_ascii_whitespace()).map_or("", |at| &body[at..]);
    std::iter::from_fn(move || {
        let (key, after) = rest.split_once('=')?;
        let after = after.trim_start();
        let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let (value, left) = after[1..].split_once(quote)?;
        rest = left;
        Some((key.trim(), value))
    })
}

impl<'a> Builder<'a> {
    fn new(source: &'a str) -> Builder<'a> {
        Builder {
            source,
            nodes: Vec::with_capacity(source.len() / 24),
            prefix: String::new(),
            open: Vec::new(),
            prefixes: vec![("xml", Ns::Xml, 0), ("", Ns::None, 0)],
            top: NONE,
            rooted: false,
        }
    }

    fn read(&mut self, part: &str) -> Result<(), Fault> {
        let malformed = || Fault::Malformed { part: part.to_owned() };
        let mut reader = Reader::from_str(self.source);
        let mut from = 0;
        loop {
            let event = reader.read_event().map_err(|_| malformed())?;
            let to = u32::try_from(reader.buffer_position()).map_err(|_| malformed())?;
            let span = Span { from, to };
            from = to;
            if self.nodes.len() > MAX_ELEMENTS || self.open.len() > MAX_DEPTH {
                return Err(Fault::TooManyElements { part: part.to_owned(), limit: MAX_ELEMENTS });
            }
            match event {
                Event::Start(start) => {
                    let at = self.element(span, start.name().as_ref()).ok_or_else(malformed)?;
                    self.open.push(at);
                }
                Event::Empty(start) => {
                    self.element(span, start.name().as_ref()).ok_or_else(malformed)?;
                    self.leave();
                }
                Event::End(_) => {
                    let at = self.open.pop().ok_or_else(malformed)?;
                    self.nodes[at as usize].close = span;
                    self.leave();
                }
                Event::DocType(_) => return Err(Fault::Doctype { part: part.to_owned() }),
                Event::Eof => break,
                _ => self.other(span),
            }
        }
        if self.rooted && self.open.is_empty() { Ok(()) } else { Err(malformed()) }
    }

    fn element(&mut self, span: Span, whole: &str) -> Option<u32> {
        let tag = self.source.get(span.from as usize..span.to as usize)?;
        if tag.contains("xmlns") {
            self.declare(tag)?;
        }
        let (prefix, local) = whole.split_once(':').unwrap_or(("", whole));
        let found = self.prefixes.iter().rev().find(|(known, ..)| *known == prefix);
        let ns = found.map_or(Ns::Other, |(_, ns, _)| *ns);
        let from = span.from + 1 + (whole.len() - local.len()) as u32;
        let name = Span { from, to: from + local.len() as u32 };
        // One root only: XML 1.0 §2.1.
        if self.open.is_empty() && std::mem::replace(&mut self.rooted, true) {
            return None;
        }
        Some(self.push(ns, name, span))
    }

    fn declare(&mut self, tag: &'a str) -> Option<()> {
        let depth = self.open.len() + 1;
        for (key, value) in attributes(tag) {
            let Some(prefix) = key.strip_prefix("xmlns") else { continue };
            let prefix = prefix.strip_prefix(':').unwrap_or(prefix);
            let ns = namespace(&plain(value));
            self.prefixes.push((prefix, ns, depth));
            if ns == Ns::Word && !prefix.is_empty() && self.prefix.is_empty() {
                self.prefix = format!("{prefix}:");
            }
        }
        (self.prefixes.len() <= MAX_PREFIXES).then_some(())
    }

    /// Text, references, comments: one stretch of text where they touch.
    fn other(&mut self, span: Span) {
        let parent = self.open.last().copied().unwrap_or(NONE);
        if let Some(last) = self.nodes.last_mut() {
            let source = self.source.as_bytes();
            let is_text = |at: u32| source.get(at as usize).is_some_and(|c| *c != b'<');
            let touch = last.ns == Ns::Text && last.parent == parent && last.open.to == span.from;
            if touch && is_text(span.from) && is_text(last.open.from) {
                last.open.to = span.to;
                last.close = Span { from: span.to, to: span.to };
                return;
            }
        }
        self.push(Ns::Text, Span::default(), span);
    }

    fn push(&mut self, ns: Ns, name: Span, open: Span) -> u32 {
        let at = self.nodes.len() as u32;
        let parent = self.open.last().copied().unwrap_or(NONE);
        let last = match self.nodes.get_mut(parent as usize) {
            Some(parent) => &mut parent.last,
            // Around the root there are a declaration, comments and blanks.
            None => &mut self.top,
        };
        let previous = std::mem::replace(last, at);
        if let Some(previous) = self.nodes.get_mut(previous as usize) {
            previous.next = at;
        } else if let Some(parent) = self.nodes.get_mut(parent as usize) {
            parent.first = at;
        }
        let close = Span { from: open.to, to: open.to };
        let (first, last, next) = (NONE, NONE, NONE);
        self.nodes.push(Node { ns, name, open, close, parent, first, last, previous, next });
        at
    }

    fn leave(&mut self) {
        let depth = self.open.len() + 1;
        while self.prefixes.last().is_some_and(|(.., declared)| *declared == depth) {
            self.prefixes.pop();
        }
    }
}
