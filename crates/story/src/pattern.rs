//! Phrases with slots, and how a command is fitted to them.

/// Fits a text to a phrase such as `extends {date} to {day} by {quote}` and gives what stands in
/// its slots, in order. A slot named `quote` takes a text between quotation marks, without them;
/// any other takes all up to the words behind it.
pub(crate) fn fit<'t>(phrase: &str, text: &'t str) -> Option<Vec<&'t str>> {
    let mut slots = Vec::new();
    let (mut phrase, mut text) = (phrase, text);
    while let Some((before, rest)) = phrase.split_once('{') {
        let (slot, behind) = rest.split_once('}')?;
        text = text.strip_prefix(before)?;
        let words = behind.split('{').next().unwrap_or_default();
        let end = match (slot, words) {
            ("quote", _) => text.get(1..)?.find('"')? + 2,
            (_, "") => text.len(),
            (_, words) => find_outside_quotes(text, words)?,
        };
        let found = text.get(..end)?;
        let found = if slot == "quote" { unquoted(found)? } else { found };
        if found.trim().is_empty() && slot != "quote" {
            return None;
        }
        slots.push(found);
        (phrase, text) = (behind, &text[end..]);
    }
    (phrase == text).then_some(slots)
}

/// The text between quotation marks.
pub(crate) fn unquoted(text: &str) -> Option<&str> {
    text.strip_prefix('"')?.strip_suffix('"')
}

/// Where some words first stand outside quotation marks.
pub(crate) fn find_outside_quotes(text: &str, words: &str) -> Option<usize> {
    let mut quoted = false;
    for (at, letter) in text.char_indices() {
        if !quoted && text[at..].starts_with(words) {
            return Some(at);
        }
        quoted ^= letter == '"';
    }
    None
}

/// The parts of a text parted by some words outside quotation marks.
pub(crate) fn parts<'t>(text: &'t str, words: &str) -> Vec<&'t str> {
    let (mut parts, mut rest) = (Vec::new(), text);
    while let Some(at) = find_outside_quotes(rest, words) {
        parts.push(rest[..at].trim());
        rest = &rest[at + words.len()..];
    }
    parts.push(rest.trim());
    parts
}

/// The names in a list: `arendal, lumen and qasr`.
pub(crate) fn names(text: &str) -> Vec<&str> {
    let parts = text.split(", ").flat_map(|part| part.split(" and "));
    parts.map(str::trim).filter(|name| !name.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slots_take_what_stands_in_them() {
        let phrase = "comments on {what}: {quote}";
        let text = "comments on 1.1, proposing \"a: b\", as a1: \"No: never.\"";
        let slots = fit(phrase, text);
        assert_eq!(slots, Some(vec!["1.1, proposing \"a: b\", as a1", "No: never."]));
        assert_eq!(fit(phrase, "comments on 1.1"), None);
        assert_eq!(
            fit("publishes draft {n}", "publishes draft 2 despite \"x\""),
            Some(vec!["2 despite \"x\""])
        );
        assert_eq!(fit("findings", "findings"), Some(vec![]));
        assert_eq!(names("a, b and c"), ["a", "b", "c"]);
    }
}
