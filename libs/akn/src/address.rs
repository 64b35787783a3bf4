//! Addresses as an attribute can hold them.

use std::ops::Range;

/// Schemes of links that a reader can follow without harm.
const SCHEMES: [&str; 3] = ["https://", "http://", "mailto:"];

/// Whether an address can be written as it stands.
pub(crate) fn is_fit(address: &str) -> bool {
    !address.is_empty() && written(address) == address
}

/// A link that may be followed.
pub(crate) fn safe(link: &str) -> Option<&str> {
    SCHEMES.iter().any(|scheme| link.starts_with(scheme)).then_some(link)
}

/// An address in characters that it may have: others are written as `%` and their bytes.
pub(crate) fn written(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    let mut marked = false;
    let (host, port) = host(address).unwrap_or_default();
    for (at, c) in address.char_indices() {
        let fits = match c {
            '%' => {
                let hex = address.as_bytes().get(at + 1..at + 3);
                hex.is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit))
            }
            '#' => !std::mem::replace(&mut marked, true),
            ':' => !host.contains(&at) || port == Some(at),
            c if c.is_ascii() => c.is_ascii_alphanumeric() || "-._~/?@!$&'()*+,;=".contains(c),
            c => !c.is_whitespace() && !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}'),
        };
        if fits {
            out.push(c);
            continue;
        }
        let mut bytes = [0; 4];
        for byte in c.encode_utf8(&mut bytes).bytes() {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

/// The host's part of an address, and the place of the colon in front of its port.
fn host(address: &str) -> Option<(Range<usize>, Option<usize>)> {
    let from = address.find("//")? + 2;
    let end = address[from..].find(['/', '?', '#']).map_or(address.len(), |end| from + end);
    let from = from + address[from..end].rfind('@').map_or(0, |at| at + 1);
    let colon = address[from..end].rfind(':').map(|at| from + at).filter(|colon| {
        let port = &address[colon + 1..end];
        let fits = (1..=5).contains(&port.len()) && port.bytes().all(|byte| byte.is_ascii_digit());
        fits && *colon > from
    });
    Some((from..end, colon))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_address_cannot_hold_is_encoded() {
        assert_eq!(written("https://a.org/x y|é%20%z#a#b"), "https://a.org/x%20y%7Cé%20%25z#a%23b");
        assert_eq!(written("http://a:b/c:d"), "http://a%3Ab/c:d");
        assert_eq!(written("http://[::1]/"), "http://%5B%3A%3A1%5D/");
        assert_eq!(written("http://u:p@a.org:80/"), "http://u:p@a.org:80/");
        assert!(is_fit("/akn/un/doc/report/itu/2025-01-01/1/eng@2025-02-02/!main#para_三"));
        assert!(!is_fit(""));
        assert_eq!(safe("javascript:alert(1)"), None);
    }
}
