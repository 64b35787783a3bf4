//! What a handed-out file says about itself: of which version it was made, and of which blocks.

use std::collections::HashSet;
use std::fmt::Write as _;

use text::{BlockId, Content, Kind, Run, split_label};

use crate::escape::escape;
use crate::fault::Fault;
use crate::package::Package;
use crate::parts::DECLARATION;

/// The names of the properties; one that is too long for Word goes on under the next number.
const VERSION: &str = "Plenary Version";
const BLOCKS: &str = "Plenary Blocks";
const FRAME: &str = "Plenary Frame";
/// Characters of one property: Word keeps 255.
const VALUE_LENGTH: usize = 240;
/// Properties of ours that are read; a long draft with gaps everywhere needs some fifty.
const MAX_PROPERTIES: usize = 1_000;
/// Blocks that a file may name, against ranges without end.
const MAX_BLOCKS: usize = 100_000;
/// Paragraphs around the blocks that are remembered: a title page and instructions have ten.
const MAX_FRAME: usize = 200;
/// Characters by which a paragraph of the frame is known.
const FRAME_LENGTH: usize = 16;

/// What a file says about how it was handed out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HandedOut {
    /// The version, as [`crate::Options::version`] had it.
    pub version: String,
    /// The blocks that were in it, in order; nothing if the file no longer says.
    pub blocks: Option<Vec<BlockId>>,
}

/// Reads of which version a file was made; nothing if it was not handed out by [`crate::Writer`],
/// or has lost its properties since.
pub fn handed_out(bytes: &[u8]) -> Result<Option<HandedOut>, Fault> {
    let package = Package::open(bytes)?;
    let properties = Properties::read(&package)?;
    let Some(version) = properties.joined(VERSION) else { return Ok(None) };
    let blocks = properties.joined(BLOCKS).and_then(|text| parse_blocks(&text));
    Ok(Some(HandedOut { version, blocks }))
}

/// The paragraphs that were written around the blocks, by their keys.
pub(crate) fn frame(package: &Package) -> Result<HashSet<String>, Fault> {
    let text = Properties::read(package)?.joined(FRAME).unwrap_or_default();
    Ok(text.split(' ').take(MAX_FRAME).map(str::to_owned).collect())
}

/// By what a paragraph of the frame is known: its text, whatever it is set in.
pub(crate) fn frame_key(text: &str) -> String {
    // What looks like a number in front is read as one.
    let (_, text) = split_label(text);
    let plain = Content::new(Kind::Paragraph, "", vec![Run::plain(text.trim())]);
    plain.hash().0.chars().take(FRAME_LENGTH).collect()
}

/// What a writer remembers of the file it hands out.
#[derive(Default)]
pub(crate) struct Record {
    blocks: Vec<BlockId>,
    frame: Vec<String>,
}

impl Record {
    /// Notes a block, or a paragraph of the frame if it has no id.
    pub(crate) fn note(&mut self, id: Option<BlockId>, text: impl FnOnce() -> String) {
        match id {
            Some(id) => self.blocks.push(id),
            None if self.frame.len() < MAX_FRAME => self.frame.push(frame_key(&text())),
            None => {}
        }
    }

    /// `docProps/custom.xml` (ECMA-376 Part 1 §22.3).
    pub(crate) fn part(&self, version: &str) -> String {
        let office = "http://schemas.openxmlformats.org/officeDocument/2006";
        let mut out = format!(
            "{DECLARATION}<Properties xmlns=\"{office}/custom-properties\" \
             xmlns:vt=\"{office}/docPropsVTypes\">"
        );
        let all = [
            (VERSION, version),
            (BLOCKS, &show_blocks(&self.blocks)),
            (FRAME, &self.frame.join(" ")),
        ];
        // The numbers 0 and 1 are taken (§22.3.2.1).
        let mut number = 2;
        for (name, text) in all {
            for (at, value) in values(text).iter().enumerate() {
                let _ = write!(
                    out,
                    "<property fmtid=\"{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}\" \
                     pid=\"{number}\" name=\"{}\"><vt:lpwstr>",
                    name_of(name, at)
                );
                escape(&mut out, value);
                out.push_str("</vt:lpwstr></property>");
                number += 1;
            }
        }
        out + "</Properties>"
    }
}

fn name_of(name: &str, at: usize) -> String {
    if at == 0 { name.to_owned() } else { format!("{name} {}", at + 1) }
}

/// Cuts a text into values that Word keeps whole, at blanks where it has some.
fn values(text: &str) -> Vec<String> {
    let mut values = vec![String::new()];
    for word in text.split(' ') {
        let last = values.last_mut().expect("there is one from the beginning");
        if last.is_empty() {
            last.push_str(word);
        } else if last.chars().count() + 1 + word.chars().count() <= VALUE_LENGTH {
            let _ = write!(last, " {word}");
        } else {
            values.push(word.to_owned());
        }
    }
    values
}

/// `p1 p2 p3 p7` as `1-3 7`, in the order they have.
fn show_blocks(blocks: &[BlockId]) -> String {
    let follows = |left: &BlockId, right: &BlockId| left.0.checked_add(1) == Some(right.0);
    let show = |range: &[BlockId]| match range {
        [only] => only.0.to_string(),
        _ => format!("{}-{}", range[0].0, range[range.len() - 1].0),
    };
    blocks.chunk_by(follows).map(show).collect::<Vec<_>>().join(" ")
}

fn parse_blocks(text: &str) -> Option<Vec<BlockId>> {
    let mut blocks = Vec::new();
    for range in text.split_whitespace() {
        let (first, last) = range.split_once('-').unwrap_or((range, range));
        let (first, last): (u32, u32) = (first.parse().ok()?, last.parse().ok()?);
        let count = last.checked_sub(first)? as usize;
        if blocks.len() + count >= MAX_BLOCKS {
            return None;
        }
        blocks.extend((first..=last).map(BlockId));
    }
    Some(blocks)
}

/// The custom properties of a package.
struct Properties(Vec<(String, String)>);

impl Properties {
    fn read(package: &Package) -> Result<Properties, Fault> {
        let related = package.relations("")?;
        let part = related.iter().find(|one| one.kind == "custom-properties" && !one.external);
        let Some(part) = part else { return Ok(Properties(Vec::new())) };
        let Some(tree) = package.tree(&part.target)? else { return Ok(Properties(Vec::new())) };
        let mut found = Vec::new();
        for node in tree.root().children().filter(|node| node.name() == "property") {
            let name = node.attribute(crate::tree::Ns::None, "name").unwrap_or_default();
            let value = node.children().find(|child| child.name() == "lpwstr");
            if found.len() >= MAX_PROPERTIES {
                break;
            }
            if let (true, Some(value)) = (name.starts_with("Plenary"), value) {
                found.push((name.to_owned(), value.text().into_owned()));
            }
        }
        Ok(Properties(found))
    }

    /// The values of a property and of those that go on from it.
    fn joined(&self, name: &str) -> Option<String> {
        let value = |at: usize| {
            let name = name_of(name, at);
            self.0.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
        };
        let values: Vec<&str> = (0..self.0.len()).map_while(value).collect();
        (!values.is_empty()).then(|| values.join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_named_in_ranges_that_end() {
        let blocks: Vec<BlockId> = [3, 4, 5, 9, 1, 2].into_iter().map(BlockId).collect();
        assert_eq!(show_blocks(&blocks), "3-5 9 1-2");
        assert_eq!(parse_blocks("3-5 9 1-2"), Some(blocks));
        assert_eq!(parse_blocks(""), Some(Vec::new()));
        for bad in ["0-4294967295", "5-3", "x", "1-", "1-99999 1-99999"] {
            assert_eq!(parse_blocks(bad), None, "{bad}");
        }
    }

    #[test]
    fn long_values_are_cut_at_blanks() {
        let text = vec!["word"; 100].join(" ");
        let cut = values(&text);
        assert!(cut.len() > 1 && cut.iter().all(|value| value.len() <= VALUE_LENGTH));
        assert_eq!(cut.join(" "), text);
    }
}
