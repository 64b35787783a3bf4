//! XML on its way out: elements opened and closed, texts escaped.

/// The text of a file so far, with the names of the open elements.
#[derive(Debug, Default)]
pub(crate) struct Sheet {
    text: String,
    open: Vec<&'static str>,
}

/// An attribute; one without a value is not written.
pub(crate) type Attribute<'a> = (&'static str, Option<&'a str>);

impl Sheet {
    /// Opens an element on a line of its own.
    pub(crate) fn open(&mut self, name: &'static str, attributes: &[Attribute<'_>]) {
        self.text.push('\n');
        self.open_inside(name, attributes);
    }

    /// Opens an element inside a text, where a line end would be text.
    pub(crate) fn open_inside(&mut self, name: &'static str, attributes: &[Attribute<'_>]) {
        self.start(name, attributes);
        self.text.push('>');
        self.open.push(name);
    }

    /// Writes an element that holds nothing, on a line of its own.
    pub(crate) fn empty(&mut self, name: &'static str, attributes: &[Attribute<'_>]) {
        self.text.push('\n');
        self.empty_inside(name, attributes);
    }

    /// Writes an element that holds nothing, inside a text.
    pub(crate) fn empty_inside(&mut self, name: &'static str, attributes: &[Attribute<'_>]) {
        self.start(name, attributes);
        self.text.push_str("/>");
    }

    /// Closes the element opened last.
    pub(crate) fn close(&mut self) {
        if let Some(name) = self.open.pop() {
            self.text.push_str("</");
            self.text.push_str(name);
            self.text.push('>');
        }
    }

    /// Writes text.
    pub(crate) fn text(&mut self, text: &str) {
        escape(&mut self.text, text, false);
    }

    /// Takes in what was written elsewhere.
    pub(crate) fn take(&mut self, other: Sheet) {
        self.text.push_str(&other.text);
    }

    /// All that was written.
    pub(crate) fn finish(self) -> String {
        self.text
    }

    fn start(&mut self, name: &str, attributes: &[Attribute<'_>]) {
        self.text.push('<');
        self.text.push_str(name);
        for (name, value) in attributes {
            let Some(value) = value else { continue };
            self.text.push(' ');
            self.text.push_str(name);
            self.text.push_str("=\"");
            escape(&mut self.text, value, true);
            self.text.push('"');
        }
    }
}

/// Escapes a text, without the characters that XML 1.0 §2.2 forbids.
///
/// Line ends would be made spaces in an attribute (§3.3.3) and a carriage return a line feed
/// everywhere (§2.11), so they are written as numbers.
fn escape(out: &mut String, text: &str, in_attribute: bool) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' if in_attribute => out.push_str("&quot;"),
            '\t' | '\n' if in_attribute => out.push_str(&format!("&#{};", c as u32)),
            '\r' => out.push_str("&#13;"),
            '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            c => out.push(c),
        }
    }
}
