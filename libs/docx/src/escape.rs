//! Text on its way into XML: escaped, and without the characters XML 1.0 forbids.

/// Writes a text as it must stand in an element or in a quoted attribute.
pub(crate) fn escape(out: &mut String, text: &str) {
    let mut clean = 0;
    for (at, byte) in text.bytes().enumerate() {
        let replacement = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            // Control characters are no XML (XML 1.0 §2.2).
            0..=8 | 0x0b | 0x0c | 0x0e..=0x1f => "",
            // U+FFFE and U+FFFF neither; they are EF BF BE and EF BF BF.
            0xef if matches!(text.as_bytes().get(at + 1..at + 3), Some([0xbf, 0xbe | 0xbf])) => {
                out.push_str(&text[clean..at]);
                clean = at + 3;
                continue;
            }
            _ => continue,
        };
        out.push_str(&text[clean..at]);
        out.push_str(replacement);
        clean = at + 1;
    }
    out.push_str(&text[clean..]);
}

/// An address as a relation can hold it, or nothing if Word would refuse the file for it.
pub(crate) fn address(link: &str) -> Option<String> {
    let (scheme, rest) = link.split_once(':')?;
    let lower = scheme.to_ascii_lowercase();
    let named = match lower.as_str() {
        "mailto" => rest,
        "http" | "https" => {
            let host = rest.strip_prefix("//")?.split(['/', '?', '#']).next()?;
            let (name, port) = host.rsplit_once(':').unwrap_or((host, ""));
            if !port.chars().all(|c| c.is_ascii_digit()) || port.len() > 5 {
                return None;
            }
            name
        }
        _ => return None,
    };
    let bad = |c: char| c.is_whitespace() || c.is_control() || "[]<>\"\\^`{|}%".contains(c);
    if named.is_empty() || (lower != "mailto" && named.contains(bad)) || link.len() > 2_048 {
        return None;
    }
    let mut safe = String::with_capacity(link.len());
    for c in link.chars() {
        if c.is_whitespace() || c.is_control() || "<>\"\\^`{|}[]".contains(c) {
            let mut bytes = [0; 4];
            for byte in c.encode_utf8(&mut bytes).bytes() {
                safe.push_str(&format!("%{byte:02X}"));
            }
        } else {
            safe.push(c);
        }
    }
    Some(safe)
}

/// Whether a character is written from right to left, of the strong ones; nothing if it is weak.
pub(crate) fn direction(c: char) -> Option<bool> {
    match c {
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' => {
            Some(c.is_alphabetic()).filter(|letter| *letter)
        }
        '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}' => Some(true),
        c if c.is_alphabetic() => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_forbids_is_left_out() {
        let mut out = String::new();
        escape(&mut out, "a<b>&\"c\"\u{1}\u{b}\u{fffe}\u{ffff}\u{fffd}é\u{10ffff}");
        assert_eq!(out, "a&lt;b&gt;&amp;&quot;c&quot;\u{fffd}é\u{10ffff}");
    }

    #[test]
    fn an_address_word_cannot_read_is_no_link() {
        assert_eq!(address("https://a.org/x y").as_deref(), Some("https://a.org/x%20y"));
        assert_eq!(address("mailto:a@b.org").as_deref(), Some("mailto:a@b.org"));
        for bad in ["javascript:alert(1)", "http://", "http://[x", "https://a b/", "https:x", "x"] {
            assert_eq!(address(bad), None, "{bad}");
        }
    }
}
