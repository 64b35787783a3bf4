//! A file as a tree of elements, within limits.

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesRef, BytesStart, Event};

use crate::fault::Fault;
use crate::write::NAMESPACE;

/// Bytes of a file: a report of 1,000 pages has about 5 million.
const BYTES_MAX: usize = 16 * 1024 * 1024;
/// How deep elements nest; documents stay below 60.
const DEPTH_MAX: usize = 256;
/// Elements of a file: a report of 1,000 pages has about 100,000.
const ELEMENTS_MAX: usize = 500_000;
/// Attributes of one element; the schema knows fewer than 30 on any.
const ATTRIBUTES_MAX: usize = 64;
/// Bytes of one text or attribute.
const TEXT_MAX: usize = 1024 * 1024;

/// An element with what is in it.
#[derive(Debug, Default)]
pub(crate) struct Element {
    /// Its local name; empty if it is of another namespace.
    pub(crate) name: String,
    attributes: Vec<(String, String)>,
    pub(crate) children: Vec<Node>,
}

/// What is in an element.
#[derive(Debug)]
pub(crate) enum Node {
    Element(Element),
    Text(String),
}

impl Element {
    /// An attribute's value.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The elements in it.
    pub(crate) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|child| match child {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The first element in it of this name.
    pub(crate) fn child(&self, name: &str) -> Option<&Element> {
        self.elements().find(|element| element.name == name)
    }

    /// Itself and all elements in it, in order.
    pub(crate) fn all(&self) -> Vec<&Element> {
        let mut all = vec![self];
        let mut at = 0;
        while let Some(element) = all.get(at).copied() {
            all.extend(element.elements());
            at += 1;
        }
        all
    }
}

/// The root of a file.
pub(crate) fn parse(bytes: &[u8]) -> Result<Element, Fault> {
    if bytes.is_empty() {
        return Err(Fault::Empty);
    }
    if bytes.len() > BYTES_MAX {
        return Err(Fault::TooLarge { limit: BYTES_MAX });
    }
    let text = decode(bytes)?;
    let mut reader = Reader::from_str(&text);
    let mut builder = Builder::default();
    loop {
        match reader.read_event().map_err(|_| Fault::Malformed)? {
            Event::Start(start) => builder.start(&start)?,
            Event::Empty(start) => {
                builder.start(&start)?;
                builder.end()?;
            }
            Event::End(_) => builder.end()?,
            Event::Text(piece) => builder.text(&line_ends(&piece))?,
            Event::CData(piece) => builder.text(&line_ends(&piece))?,
            Event::GeneralRef(name) => builder.text(&reference(&name)?)?,
            Event::DocType(_) => return Err(Fault::Doctype),
            Event::Eof => break,
            _ => {}
        }
    }
    if !builder.open.is_empty() {
        return Err(Fault::Malformed);
    }
    builder.root.ok_or(Fault::Malformed)
}

#[derive(Default)]
struct Builder {
    open: Vec<Element>,
    root: Option<Element>,
    count: usize,
    /// Prefix, whether it stands for Akoma Ntoso, and the depth that declared it.
    prefixes: Vec<(String, bool, usize)>,
}

impl Builder {
    fn start(&mut self, start: &BytesStart<'_>) -> Result<(), Fault> {
        self.count += 1;
        if self.count > ELEMENTS_MAX {
            return Err(Fault::TooManyElements { limit: ELEMENTS_MAX });
        }
        if self.open.len() >= DEPTH_MAX {
            return Err(Fault::TooDeep { limit: DEPTH_MAX });
        }
        if self.open.is_empty() && self.root.is_some() {
            return Err(Fault::Malformed);
        }
        let depth = self.open.len() + 1;
        let mut attributes = Vec::new();
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|_| Fault::Malformed)?;
            if attributes.len() >= ATTRIBUTES_MAX {
                return Err(Fault::TooManyAttributes { limit: ATTRIBUTES_MAX });
            }
            if attribute.value.len() > TEXT_MAX {
                return Err(Fault::TextTooLong { limit: TEXT_MAX });
            }
            let name: &str = attribute.key.as_ref();
            // XML 1.0 §3.3.3: blanks as such are spaces, blanks by number are themselves.
            let value = attribute.value.replace("\r\n", " ").replace(['\t', '\n', '\r'], " ");
            let value = unescape(&value).map_err(|_| Fault::Malformed)?.into_owned();
            let declared = if name == "xmlns" { Some("") } else { name.strip_prefix("xmlns:") };
            if let Some(prefix) = declared {
                self.prefixes.push((prefix.to_owned(), value == NAMESPACE, depth));
            }
            attributes.push((name.to_owned(), value));
        }
        let full = start.name();
        let full: &str = full.as_ref();
        let (prefix, local) = full.split_once(':').unwrap_or(("", full));
        let known = self.prefixes.iter().rev().find(|(known, ..)| known == prefix);
        let is_ours = known.is_some_and(|(_, is_ours, _)| *is_ours);
        let name = if is_ours { local.to_owned() } else { String::new() };
        self.open.push(Element { name, attributes, children: Vec::new() });
        Ok(())
    }

    fn end(&mut self) -> Result<(), Fault> {
        let depth = self.open.len();
        let element = self.open.pop().ok_or(Fault::Malformed)?;
        while self.prefixes.last().is_some_and(|(.., declared)| *declared == depth) {
            self.prefixes.pop();
        }
        match self.open.last_mut() {
            Some(parent) => parent.children.push(Node::Element(element)),
            None => self.root = Some(element),
        }
        Ok(())
    }

    fn text(&mut self, piece: &str) -> Result<(), Fault> {
        let Some(parent) = self.open.last_mut() else {
            let blank = piece.chars().all(|c| c.is_ascii_whitespace());
            return if blank { Ok(()) } else { Err(Fault::Malformed) };
        };
        if piece.is_empty() {
            return Ok(());
        }
        if !matches!(parent.children.last(), Some(Node::Text(_))) {
            parent.children.push(Node::Text(String::new()));
        }
        let Some(Node::Text(text)) = parent.children.last_mut() else { return Ok(()) };
        text.push_str(piece);
        if text.len() > TEXT_MAX {
            return Err(Fault::TextTooLong { limit: TEXT_MAX });
        }
        Ok(())
    }
}

/// Line ends as XML 1.0 §2.11 has them.
fn line_ends(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// The text a reference stands for; only the five names of XML 1.0 §4.6 and numbers are known.
fn reference(name: &BytesRef<'_>) -> Result<String, Fault> {
    if let Some(c) = name.resolve_char_ref().map_err(|_| Fault::Malformed)? {
        return Ok(c.to_string());
    }
    let text = match &**name {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        _ => return Err(Fault::Malformed),
    };
    Ok(text.to_owned())
}

fn decode(bytes: &[u8]) -> Result<String, Fault> {
    let wide = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        if !bytes.len().is_multiple_of(2) {
            return Err(Fault::Encoding);
        }
        let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
        String::from_utf16(&units).map_err(|_| Fault::Encoding)
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => return wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => return wide(rest, u16::from_be_bytes),
        _ => {}
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|_| Fault::Encoding)?;
    let head = text.split_once("?>").map_or("", |(head, _)| head);
    let named = head.strip_prefix("<?xml").and_then(|head| head.split_once("encoding"));
    let Some((_, named)) = named else { return Ok(text.to_owned()) };
    let named = named.trim_start_matches([' ', '=', '"', '\'']).to_ascii_lowercase();
    let known = ["utf-8", "utf8", "us-ascii"].iter().any(|name| named.starts_with(name));
    if known { Ok(text.to_owned()) } else { Err(Fault::Encoding) }
}
