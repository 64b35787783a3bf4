//! Numbers at the front of a paragraph: `1.1.2`, `a)`, `3 bis`, `第1条` are labels, not text.

/// A label found at the front of a text, and how deep it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The label as written, without the blank behind it.
    pub text: String,
    /// Whether it is a letter or sign of a list (`a)`, `•`), not a decimal number.
    pub item: bool,
}

const LATIN: [&str; 5] = ["bis", "ter", "quater", "quinquies", "alt"];

/// Splits the label off a text: `"1.1.2 Text"` gives `1.1.2` and `Text`.
///
/// Decimal numbers up to four deep, lettered items (`a)`, `(b)`, `iv)`), and the inserted forms
/// `3 bis`, `3 ter` are recognized; a number of four or more digits is a year, not a label, and
/// neither is one that a sentence goes on from (`3 % of`, `1 to 3`, `10 月 7 日`). A letter without
/// a bracket is a label in front of Chinese, where it cannot be a word.
pub fn split_label(text: &str) -> (Option<Label>, &str) {
    let trimmed = text.trim_start();
    if let Some(found) = decimal(trimmed).or_else(|| lettered(trimmed)).or_else(|| bare(trimmed)) {
        return (Some(found.0), found.1);
    }
    (None, text)
}

fn decimal(text: &str) -> Option<(Label, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let number = &text[..end];
    let parts: Vec<&str> = number.trim_end_matches('.').split('.').collect();
    let fits = parts.len() <= 4
        && parts.iter().all(|part| !part.is_empty() && part.len() <= 3)
        && (number.len() - number.trim_end_matches('.').len()) <= 1;
    let rest = &text[end..];
    if !fits || !rest.starts_with([' ', '\t', '\u{a0}', '\u{3000}']) {
        return None;
    }
    let rest = rest.trim_start();
    for word in LATIN {
        let Some(after) = rest.strip_prefix(word) else { continue };
        if after.starts_with([' ', '\t', '\u{a0}']) {
            let text = format!("{} {word}", number.trim_end_matches('.'));
            return Some((Label { text, item: false }, after.trim_start()));
        }
    }
    if !number.ends_with('.') && goes_on(rest) {
        return None;
    }
    let text = number.trim_end_matches('.').to_owned();
    Some((Label { text, item: false }, rest))
}

/// Whether what stands behind a number makes it a plain number of a sentence.
fn goes_on(rest: &str) -> bool {
    if rest.starts_with(['%', '％', '٪']) {
        return true;
    }
    let to = ["to ", "à ", "a ", "по ", "إلى ", "至", "到", "-", "–", "月"];
    let behind = to.iter().find_map(|word| rest.strip_prefix(word));
    behind.is_some_and(|behind| behind.trim_start().starts_with(|c: char| c.is_ascii_digit()))
}

fn lettered(text: &str) -> Option<(Label, &str)> {
    let open = usize::from(text.starts_with('('));
    let close = text.char_indices().take(8).find(|(_, c)| *c == ')' || *c == '）')?;
    let word = &text[open..close.0];
    let roman = !word.is_empty() && word.chars().all(|c| "ivxl".contains(c));
    let letter = word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
    let digits = (1..=3).contains(&word.len()) && word.chars().all(|c| c.is_ascii_digit());
    let after = &text[close.0 + close.1.len_utf8()..];
    if !(roman || letter || digits) || !after.starts_with([' ', '\t', '\u{a0}']) {
        return None;
    }
    let label = text[..close.0 + close.1.len_utf8()].to_owned();
    Some((Label { text: label, item: true }, after.trim_start()))
}

/// A letter in front of Chinese: `a 秘书长`.
fn bare(text: &str) -> Option<(Label, &str)> {
    let (letter, after) = text.split_at_checked(1)?;
    let rest = after.trim_start();
    let letter = letter.starts_with(|c: char| c.is_ascii_lowercase()).then_some(letter)?;
    // The first word is Chinese, or runs on into it: `c WTPF-26会议`.
    let word = rest.split(char::is_whitespace).next().unwrap_or_default();
    let chinese = word.contains(|c| matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'));
    let fits = chinese && rest.len() < after.len();
    fits.then(|| (Label { text: letter.to_owned(), item: true }, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, label: &str, rest: &str) {
        let (found, left) = split_label(text);
        assert_eq!((found.map(|l| l.text).unwrap_or_default().as_str(), left), (label, rest));
    }

    #[test]
    fn labels_are_split_off_and_years_are_not() {
        check("1.1.2 Text", "1.1.2", "Text");
        check("2. Text", "2", "Text");
        check("3 bis Text", "3 bis", "Text");
        check("a) text", "a)", "text");
        check("(iv) text", "(iv)", "text");
        check("2025 was a year", "", "2025 was a year");
        check("1.2.3.4.5 too deep", "", "1.2.3.4.5 too deep");
        check("A sentence (with a) bracket", "", "A sentence (with a) bracket");
        check("1 为WTPF-26所探讨的", "1", "为WTPF-26所探讨的");
        check("3.5% of", "", "3.5% of");
        check("3 % of", "", "3 % of");
        check("1 to 3 measures", "", "1 to 3 measures");
        check("1 至 3 项", "", "1 至 3 项");
        check("10 月 7 日", "", "10 月 7 日");
        check("1 to notify", "1", "to notify");
        check("10 为了突出", "10", "为了突出");
    }

    #[test]
    fn a_letter_without_a_bracket_is_a_label_only_in_front_of_chinese() {
        check("a 秘书长须组成", "a", "秘书长须组成");
        check("d\u{3000}秘书长的最后报告", "d", "秘书长的最后报告");
        check("c WTPF-26会议应按照", "c", "WTPF-26会议应按照");
        check("a sentence", "", "a sentence");
        check("a word for 会议", "", "a word for 会议");
        check("a秘书长", "", "a秘书长");
        check("A 组", "", "A 组");
        check("y 2025", "", "y 2025");
        check("е 秘", "", "е 秘");
    }
}
