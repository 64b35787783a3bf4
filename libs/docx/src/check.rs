//! What no part may hold: macros, objects, outside loads, DDE fields, document types, deep nests.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::fault::Fault;
use crate::package::Package;
use crate::tree::{Ns, Tree};

/// How deep elements nest; Word's own files stay below 60.
pub(crate) const MAX_DEPTH: usize = 256;
/// Attributes of one element; Word's root element has about 40 namespace declarations.
pub(crate) const MAX_ATTRIBUTES: usize = 256;
/// Bytes of one text or attribute; the longest real ones hold a picture as base64.
pub(crate) const MAX_TEXT: usize = 16 * 1024 * 1024;

/// The types of the parts (ECMA-376 Part 2 §10.1.2): by extension, then by name.
pub(crate) struct ContentTypes {
    defaults: Vec<(String, String)>,
    overrides: Vec<(String, String)>,
}

impl ContentTypes {
    /// Reads the types out of the raw parts, and refuses types that can run code.
    pub(crate) fn read(raw: &[(String, Vec<u8>)]) -> Result<ContentTypes, Fault> {
        const PART: &str = "[Content_Types].xml";
        let found = raw.iter().find(|(name, _)| name.eq_ignore_ascii_case(PART));
        let (_, data) = found.ok_or(Fault::NotWord)?;
        let text = decode(PART, data.clone())?;
        part(PART, &text)?;
        let tree = Tree::parse(PART, &text)?;
        let mut types = ContentTypes { defaults: Vec::new(), overrides: Vec::new() };
        for node in tree.root().children() {
            let value = |name| node.attribute(Ns::None, name).unwrap_or_default();
            let kind = value("ContentType").to_ascii_lowercase();
            match node.name() {
                "Default" => types.defaults.push((value("Extension").to_ascii_lowercase(), kind)),
                "Override" => {
                    let name = value("PartName").trim_start_matches('/').to_ascii_lowercase();
                    types.overrides.push((name, kind));
                }
                _ => {}
            }
        }
        types.overrides.sort();
        types.check(raw)?;
        Ok(types)
    }

    fn of(&self, name: &str) -> &str {
        let name = name.to_ascii_lowercase();
        if let Ok(at) = self.overrides.binary_search_by(|(known, _)| known.as_str().cmp(&name)) {
            return &self.overrides[at].1;
        }
        let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
        let found = self.defaults.iter().find(|(known, _)| known == extension);
        found.map_or("", |(_, kind)| kind)
    }

    /// Whether a part is XML that is read: a drawing in SVG is XML, but only a picture here.
    pub(crate) fn is_xml(&self, name: &str) -> bool {
        let lower = name.to_ascii_lowercase();
        let kind = self.of(name);
        let named = [".xml", ".rels", ".vml"].iter().any(|end| lower.ends_with(end));
        named || ((kind.ends_with("+xml") || kind.ends_with("/xml")) && kind != "image/svg+xml")
    }

    fn check(&self, raw: &[(String, Vec<u8>)]) -> Result<(), Fault> {
        for (name, _) in raw {
            let part = || name.clone();
            let kind = self.of(name);
            if kind.contains("macroenabled") || kind.contains("vbaproject") {
                return Err(Fault::Macros { part: part() });
            }
            if kind.contains("activex") {
                return Err(Fault::ActiveX { part: part() });
            }
            if kind.contains("oleobject") {
                return Err(Fault::EmbeddedObject { part: part() });
            }
        }
        // A type can also be named for a part that is not there.
        let macros = self.overrides.iter().find(|(_, kind)| kind.contains("macroenabled"));
        macros.map_or(Ok(()), |(name, _)| Err(Fault::Macros { part: name.clone() }))
    }
}

/// Refuses a part by its name.
pub(crate) fn name(name: &str) -> Result<(), Fault> {
    let lower = name.to_ascii_lowercase();
    let part = || name.to_owned();
    let file = lower.rsplit('/').next().unwrap_or_default();
    if file == "vbaproject.bin" || file == "vbadata.xml" {
        return Err(Fault::Macros { part: part() });
    }
    if file.starts_with("oleobject") {
        return Err(Fault::EmbeddedObject { part: part() });
    }
    if lower.split('/').any(|step| step == "activex") {
        return Err(Fault::ActiveX { part: part() });
    }
    let archives = [".zip", ".7z", ".rar", ".jar", ".docx", ".docm", ".xlsx", ".pptx"];
    if archives.iter().any(|end| lower.ends_with(end)) {
        return Err(Fault::NestedArchive { part: part() });
    }
    Ok(())
}

/// Refuses what any part of the package relates to from outside, or as code.
pub(crate) fn relations(package: &Package) -> Result<(), Fault> {
    let rels: Vec<String> =
        package.names().filter(|name| name.ends_with(".rels")).map(str::to_owned).collect();
    for part in rels {
        for relation in package.relations_in(&part, "")? {
            let (part, target) = (part.clone(), relation.target);
            match relation.kind.as_str() {
                // Word names the template on the author's own disk; nothing ever loads it. One on
                // a server is how foreign code is brought in.
                "attachedTemplate" if is_remote(&target) => {
                    return Err(Fault::Template { part, target });
                }
                "attachedTemplate" => {}
                "oleObject" => return Err(Fault::EmbeddedObject { part }),
                "control" | "activeXControlBinary" => return Err(Fault::ActiveX { part }),
                "aFChunk" => return Err(Fault::AltChunk { part }),
                "vbaProject" | "wordVbaData" => return Err(Fault::Macros { part }),
                "hyperlink" => {}
                _ if relation.external => return Err(Fault::External { part, target }),
                _ => {}
            }
        }
    }
    Ok(())
}

/// Whether a target lies on another machine: a web address, a share, a file of a named host.
fn is_remote(target: &str) -> bool {
    let target = target.trim().to_ascii_lowercase().replace('\\', "/");
    let local = target.strip_prefix("file:///").unwrap_or(&target);
    let drive = local.as_bytes().get(1) == Some(&b':');
    let share = local.starts_with("//");
    share || (!drive && local.contains(':'))
}

/// The text of a part, which must be UTF-8 or UTF-16 (ECMA-376 Part 2 §8.1.4).
pub(crate) fn decode(part: &str, data: Vec<u8>) -> Result<String, Fault> {
    let fault = || Fault::Encoding { part: part.to_owned() };
    let wide = |data: &[u8], unit: fn([u8; 2]) -> u16| {
        if !data.len().is_multiple_of(2) {
            return Err(fault());
        }
        let units: Vec<u16> = data.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
        String::from_utf16(&units).map_err(|_| fault())
    };
    match data.as_slice() {
        [0xff, 0xfe, rest @ ..] => return wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => return wide(rest, u16::from_be_bytes),
        [b'<', 0, ..] => return wide(&data, u16::from_le_bytes),
        [0, b'<', ..] => return wide(&data, u16::from_be_bytes),
        _ => {}
    }
    let mut text = String::from_utf8(data).map_err(|_| fault())?;
    if text.starts_with('\u{feff}') {
        text.drain(..'\u{feff}'.len_utf8());
    }
    let head = text.split_once("?>").map_or("", |(head, _)| head);
    if !head.starts_with("<?xml") {
        return Ok(text);
    }
    let Some((_, named)) = head.split_once("encoding") else { return Ok(text) };
    let named = named.trim_start_matches([' ', '=', '"', '\'']).to_ascii_lowercase();
    let known = ["utf-8", "utf8", "utf-16", "us-ascii"].iter().any(|name| named.starts_with(name));
    if known { Ok(text) } else { Err(fault()) }
}

/// Checks a part in one pass: well-formed, no document type, no DDE field, within the limits.
pub(crate) fn part(part: &str, text: &str) -> Result<(), Fault> {
    let malformed = || Fault::Malformed { part: part.to_owned() };
    let mut reader = Reader::from_str(text);
    let mut fields = Fields::default();
    let (mut depth, mut roots) = (0usize, 0usize);
    let mut in_code = false;
    loop {
        match reader.read_event().map_err(|_| malformed())? {
            Event::Start(start) => {
                roots += usize::from(depth == 0);
                depth += 1;
                if depth > MAX_DEPTH {
                    return Err(Fault::TooDeep { part: part.to_owned(), limit: MAX_DEPTH });
                }
                in_code = element(part, &start, &mut fields)?;
            }
            Event::Empty(start) => {
                roots += usize::from(depth == 0);
                element(part, &start, &mut fields)?;
            }
            Event::End(_) => {
                depth = depth.checked_sub(1).ok_or_else(malformed)?;
                in_code = false;
            }
            Event::Text(piece) => {
                if piece.len() > MAX_TEXT {
                    return Err(Fault::TextTooLong { part: part.to_owned(), limit: MAX_TEXT });
                }
                if in_code {
                    fields.code(&piece);
                }
            }
            Event::CData(piece) if in_code => fields.code(&piece),
            Event::GeneralRef(name) => {
                let piece = crate::tree::reference(&name).ok_or_else(malformed)?;
                if in_code {
                    fields.code(&piece);
                }
            }
            Event::DocType(_) => return Err(Fault::Doctype { part: part.to_owned() }),
            Event::Eof => break,
            _ => {}
        }
    }
    fields.close_all();
    match (depth, roots, fields.dangerous) {
        (0, 1, false) => Ok(()),
        (.., true) => Err(Fault::Dde { part: part.to_owned() }),
        _ => Err(malformed()),
    }
}

/// Checks an element, and says whether its text is the code of a field.
fn element(part: &str, start: &BytesStart<'_>, fields: &mut Fields) -> Result<bool, Fault> {
    let mut count = 0;
    let local = start.local_name();
    let name = local.as_ref();
    for attribute in start.attributes().with_checks(false) {
        let attribute = attribute.map_err(|_| Fault::Malformed { part: part.to_owned() })?;
        count += 1;
        if count > MAX_ATTRIBUTES {
            let part = part.to_owned();
            return Err(Fault::TooManyAttributes { part, limit: MAX_ATTRIBUTES });
        }
        if attribute.value.len() > MAX_TEXT {
            return Err(Fault::TextTooLong { part: part.to_owned(), limit: MAX_TEXT });
        }
        match (name, attribute.key.local_name().as_ref()) {
            ("fldSimple", "instr") => fields.simple(&crate::tree::plain(&attribute.value)),
            ("fldChar", "fldCharType") => fields.mark(&crate::tree::plain(&attribute.value)),
            _ => {}
        }
    }
    if name == "altChunk" {
        return Err(Fault::AltChunk { part: part.to_owned() });
    }
    Ok(name == "instrText" || name == "delInstrText")
}

/// The fields that are open, to find DDE even when its code is cut into many runs.
#[derive(Default)]
struct Fields {
    open: Vec<String>,
    dangerous: bool,
}

impl Fields {
    fn code(&mut self, text: &str) {
        if self.open.is_empty() {
            self.open.push(String::new());
        }
        let Some(code) = self.open.last_mut() else { return };
        // Only the first word counts; more is not kept.
        if code.len() < 64 {
            code.extend(text.chars().take(64));
        }
    }

    fn mark(&mut self, kind: &str) {
        match kind {
            "begin" => {
                // A field whose name another field would compute hides it.
                let hidden = self.open.last().is_some_and(|code| code.trim().is_empty());
                self.dangerous |= hidden && !self.open.is_empty();
                self.open.push(String::new());
            }
            "separate" => {
                let code = self.open.last_mut().map(std::mem::take).unwrap_or_default();
                self.simple(&code);
                // What follows is the result; a field inside it is no hiding.
                if let Some(code) = self.open.last_mut() {
                    code.push_str("result");
                }
            }
            _ => {
                let code = self.open.pop().unwrap_or_default();
                self.simple(&code);
            }
        }
    }

    fn simple(&mut self, code: &str) {
        let word = code.split_whitespace().next().unwrap_or_default();
        let bare: String = word.chars().filter(|c| c.is_ascii_alphabetic()).take(8).collect();
        self.dangerous |= bare.eq_ignore_ascii_case("dde") || bare.eq_ignore_ascii_case("ddeauto");
    }

    fn close_all(&mut self) {
        for code in std::mem::take(&mut self.open) {
            self.simple(&code);
        }
    }
}
