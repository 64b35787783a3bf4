//! The stretch of a text around the words that were asked for, each of them marked.

use std::collections::HashSet;
use std::ops::Range;

use lang::Lang;

use crate::prose;

/// A snippet has about so many characters, and so many of them stand before the first word found.
const LENGTH: usize = 260;
const BEFORE: usize = 70;

/// Cuts a snippet out of a text, as safe HTML.
pub(super) fn snippet(text: &str, lang: Lang, terms: &HashSet<String>) -> String {
    let marks = marks(text, lang, terms);
    let first = marks.first().map_or(0, |mark| mark.start);
    let start = cut_before(text, first);
    let end = text[start..].char_indices().nth(LENGTH).map_or(text.len(), |(at, _)| start + at);
    // No word is cut in two where blanks part words, and no mark is.
    let end = match text[start..end].rfind(char::is_whitespace) {
        Some(at) if end < text.len() && at > LENGTH / 2 => start + at,
        _ => end,
    };
    let mut out = String::new();
    out.push_str(if start > 0 { "… " } else { "" });
    let mut at = start;
    for mark in marks.iter().filter(|mark| mark.start >= start && mark.end <= end) {
        put(&text[at..mark.start], &mut out);
        out.push_str("<mark>");
        put(&text[mark.clone()], &mut out);
        out.push_str("</mark>");
        at = mark.end;
    }
    put(&text[at..end], &mut out);
    out.push_str(if end < text.len() { " …" } else { "" });
    out
}

/// Where the words asked for stand, joined where they overlap.
fn marks(text: &str, lang: Lang, terms: &HashSet<String>) -> Vec<Range<usize>> {
    let tokens = lang::tokens(text, lang).into_iter();
    let found = tokens.filter(|token| terms.contains(&token.term)).map(|token| token.range);
    let mut found: Vec<Range<usize>> = found.collect();
    found.sort_by_key(|range| (range.start, range.end));
    let mut marks: Vec<Range<usize>> = Vec::new();
    for range in found {
        match marks.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => marks.push(range),
        }
    }
    marks
}

/// A place some letters before, at the beginning of a word where blanks part words.
fn cut_before(text: &str, first: usize) -> usize {
    let before = &text[..first];
    let Some((at, _)) = before.char_indices().rev().nth(BEFORE) else { return 0 };
    let blank = before[at..].find(char::is_whitespace).map(|blank| at + blank);
    let behind = |blank: usize| blank + before[blank..].chars().next().map_or(0, char::len_utf8);
    blank.map_or(at, behind)
}

fn put(text: &str, out: &mut String) {
    prose::escape(&text.replace(['\n', '\t'], " "), out);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, question: &str, lang: Lang) -> String {
        let terms = lang::query_terms(question).into_iter().flatten().collect();
        snippet(text, lang, &terms)
    }

    #[test]
    fn words_are_marked_in_every_script() {
        assert_eq!(
            found("Members <b>contribute</b> views", "contribution", Lang::En),
            "Members &lt;b&gt;<mark>contribute</mark>&lt;/b&gt; views"
        );
        assert_eq!(found("世界电信政策论坛", "政策", Lang::Zh), "世界电信<mark>政策</mark>论坛");
        assert_eq!(found("Форумы мира", "форум", Lang::Ru), "<mark>Форумы</mark> мира");
    }

    #[test]
    fn a_long_text_is_cut_around_the_first_word() {
        let long = "word ".repeat(200) + "connectivity " + &"more ".repeat(200);
        let html = found(&long, "connectivity", Lang::En);
        assert!(html.starts_with("… word") && html.ends_with("more …"), "{html}");
        assert!(html.contains("<mark>connectivity</mark>"), "{html}");
        assert!(html.chars().count() < 320);
        let chinese = "世界".repeat(300) + "电信" + &"论坛".repeat(300);
        assert!(found(&chinese, "电信", Lang::Zh).contains("<mark>电信</mark>"));
    }
}
