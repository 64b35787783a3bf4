//! Plain text: paragraphs parted by blank lines, labels at their front.

use crate::{Content, Kind, Reading, Run, split_label};

/// Reads plain text: each paragraph a block, a short first line without a full stop the title.
pub fn read_plain(source: &str) -> Reading {
    let mut reading = Reading::default();
    let source = source.replace("\r\n", "\n");
    for (at, chunk) in source.split("\n\n").map(str::trim).filter(|c| !c.is_empty()).enumerate() {
        let text = chunk.split('\n').map(str::trim).collect::<Vec<_>>().join(" ");
        let short = text.chars().count() <= 120 && !text.ends_with(['.', '。', ';', '；', ':']);
        if at == 0 && short && split_label(&text).0.is_none() {
            reading.title = Some(text);
            continue;
        }
        reading.contents.push(paragraph(vec![Run::plain(text)]));
    }
    reading
}

/// A paragraph or item made of runs, its label taken off the front of the first.
pub(crate) fn paragraph(mut runs: Vec<Run>) -> Content {
    let Some(first) = runs.first_mut() else {
        return Content::new(Kind::Paragraph, "", runs);
    };
    let (label, rest) = split_label(&first.text);
    let Some(label) = label else { return Content::new(Kind::Paragraph, "", runs) };
    first.text = rest.to_owned();
    let kind = if label.item { Kind::Item(1) } else { Kind::Paragraph };
    Content::new(kind, label.text, runs)
}
