//! What people write never reaches a page unescaped, whatever it is.

use redline::{Change, RowChange};
use text::{Content, Kind, Run, Style};

use super::{Told, changes, content, plain_paragraphs, row_changes, runs, table};

const NASTY: &[&str] = &[
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "a & b < c > d",
    "</p></td></table>",
    "javascript:alert(1)",
    "\u{0}\u{1}\u{7f}\u{9f}",
    "\u{202e}evil\u{2066}",
    "&lt;b&gt;",
    "<!--",
    "]]>",
    "`${x}`",
    "\n\n<a>\n",
];

const TAGS: &[&str] = &[
    "p", "br", "a", "strong", "em", "u", "sup", "sub", "ins", "del", "span", "div", "table",
    "thead", "tbody", "tr", "th", "td",
];

/// Every tag is one of ours, closed in order; nothing of the text reads as a tag.
fn check(html: &str) {
    let mut open = Vec::new();
    for part in html.split('<').skip(1) {
        let (tag, rest) = part.split_once('>').expect("a tag ends");
        assert!(!rest.contains('>'), "a lone > in {html}");
        let name = tag.trim_start_matches('/').split(' ').next().expect("a tag has a name");
        assert!(TAGS.contains(&name), "{name} in {html}");
        let outside_quotes = tag.split('"').step_by(2).collect::<String>();
        assert!(!outside_quotes.contains(" on"), "{tag}");
        assert!(!tag.contains("href=\"javascript"), "{tag}");
        match tag.strip_prefix('/') {
            _ if name == "br" => {}
            Some(name) => assert_eq!(open.pop(), Some(name.to_owned()), "{html}"),
            None => open.push(name.to_owned()),
        }
    }
    assert!(open.is_empty(), "{open:?} left open in {html}");
    assert!(!html.chars().any(|c| c.is_control() && c != '\n'), "{html:?}");
}

fn every_style() -> impl Iterator<Item = Style> {
    (0_u8..32).map(|bits| Style {
        bold: bits & 1 > 0,
        italic: bits & 2 > 0,
        underline: bits & 4 > 0,
        superscript: bits & 8 > 0,
        subscript: bits & 16 > 0,
    })
}

#[test]
fn nothing_of_a_text_reads_as_a_tag() {
    let told = Told { inserted: "<ins>".to_owned(), deleted: "\"del".to_owned() };
    for text in NASTY {
        for style in every_style() {
            let link = Some((*text).to_owned());
            let run = Run { text: (*text).to_owned(), style, link, note: None };
            let all = vec![run, Run::note(*text)];
            let notes = |label: &str| Some(format!("#{label}"));
            check(&runs(&all, &notes));
            check(&runs(&all, &|_| None));
            let rows = vec![vec![all.clone(), Vec::new()], vec![all.clone(), all.clone()]];
            check(&table(&rows, text, &notes));
            check(&content(&Content::new(Kind::Paragraph, *text, all.clone()), text, &notes));
            let told_as_one = [
                Change::Same(all.clone()),
                Change::Deleted(all.clone()),
                Change::Inserted(all.clone()),
                Change::Restyled { old: all.clone(), new: all.clone() },
            ];
            check(&changes(&told_as_one, &told, &notes));
            let row = vec![all.clone(), all];
            check(&row_changes(
                &[RowChange::Kept(row.clone()), RowChange::Deleted(row)],
                text,
                &told,
                &notes,
            ));
        }
        check(&plain_paragraphs(text));
    }
}

#[test]
fn runs_are_set_in_their_styles() {
    let style = Style { bold: true, italic: true, ..Style::default() };
    let link = Some("https://example.org/?a&b".to_owned());
    let run = Run { text: "The\nForum".to_owned(), style, link, note: None };
    let html = runs(&[run, Run::note("1")], &|label| Some(format!("#note-{label}")));
    assert_eq!(
        html,
        "<a rel=\"nofollow\" href=\"https://example.org/?a&amp;b\"><strong><em>The<br>Forum</em>\
         </strong></a><sup class=\"mark\"><a role=\"doc-noteref\" href=\"#note-1\">1</a></sup>"
    );
}

#[test]
fn blank_lines_part_paragraphs() {
    assert_eq!(
        plain_paragraphs("a\nb\n\n\nc"),
        "<p dir=\"auto\">a<br>\nb</p>\n<p dir=\"auto\">c</p>\n"
    );
    assert_eq!(plain_paragraphs(" \n"), "");
}
