//! Carries elements of one document into another, whose prefixes may be others.

use crate::raw::{At, Raw, attributes};
use crate::tree::Ns;

const MATH: &str = "http://schemas.openxmlformats.org/officeDocument/2006/math";

/// Where elements are carried to, and as what.
pub(crate) struct Carry<'r> {
    pub(crate) raw: &'r Raw,
    /// The prefix of WordprocessingML where they go.
    pub(crate) prefix: &'r str,
    /// Whether their text is written as deleted.
    pub(crate) deleted: bool,
}

impl Carry<'_> {
    /// Writes an element with all that is in it. What belongs to extensions of the format stays
    /// behind, and so does what relates to other parts.
    pub(crate) fn element(&self, at: At, out: &mut String) {
        self.write(at, false, out);
    }

    fn write(&self, at: At, in_math: bool, out: &mut String) {
        let raw = self.raw;
        let math = match raw.ns(at) {
            Ns::Text => return out.push_str(raw.tag(at)),
            Ns::Word => false,
            Ns::Math => true,
            _ => return,
        };
        let name = match raw.name(at) {
            "t" if self.deleted && !math => "delText",
            "instrText" if self.deleted => "delInstrText",
            name => name,
        };
        let prefix = if math { "m:" } else { self.prefix };
        out.push('<');
        out.push_str(prefix);
        out.push_str(name);
        if math && !in_math {
            out.push_str(&format!(" xmlns:m=\"{MATH}\""));
        }
        for (key, value) in attributes(raw.tag(at)) {
            let local = key.rsplit(':').next().unwrap_or(key);
            let own = key.starts_with(raw.prefix.as_str()) && !raw.prefix.is_empty();
            if local.starts_with("rsid") || value.contains('<') {
                continue;
            }
            let key = match () {
                () if key == "xml:space" => key.to_owned(),
                () if own => format!("{}{local}", self.prefix),
                () if math && key.contains(':') && !key.starts_with("xmlns") => {
                    format!("m:{local}")
                }
                () => continue,
            };
            out.push_str(&format!(" {key}=\"{}\"", value.replace('"', "&quot;")));
        }
        if raw.pieces(at).next().is_none() {
            return out.push_str("/>");
        }
        out.push('>');
        for child in raw.pieces(at) {
            self.write(child, math, out);
        }
        out.push_str("</");
        out.push_str(prefix);
        out.push_str(name);
        out.push('>');
    }
}
