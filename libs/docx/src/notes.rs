//! Footnotes and endnotes: where their text is, and the mark each is shown with.

use std::collections::{HashMap, HashSet};

use crate::count::Format;
use crate::tree::{Node, Tree};

/// A footnote stands at the foot of its page, an endnote at the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Sort {
    Foot,
    End,
}

/// The notes of a document by their ids, and how far their marks have counted.
pub(crate) struct Notes<'t> {
    bodies: HashMap<(Sort, &'t str), Node<'t>>,
    marks: HashMap<(Sort, String), String>,
    formats: [Format; 2],
    counts: [u32; 2],
    used: HashSet<String>,
}

impl<'t> Notes<'t> {
    /// Takes the notes out of footnotes.xml and endnotes.xml; settings.xml says how they count.
    pub(crate) fn read(
        foot: Option<&'t Tree<'t>>,
        end: Option<&'t Tree<'t>>,
        settings: Option<&Tree<'_>>,
    ) -> Notes<'t> {
        let mut bodies = HashMap::new();
        for (sort, tree) in [(Sort::Foot, foot), (Sort::End, end)] {
            for node in tree.iter().flat_map(|tree| tree.root().children()) {
                // Separators have a type (ECMA-376 §17.18.33); notes have none or `normal`.
                let plain = node.word("type").is_none_or(|kind| kind == "normal");
                if let (true, Some(id)) = (plain, node.word("id")) {
                    bodies.insert((sort, id), node);
                }
            }
        }
        let format = |name: &str, usual: Format| {
            let properties = settings.and_then(|tree| tree.root().child(name));
            properties.and_then(|node| node.value("numFmt")).map_or(usual, Format::named)
        };
        // Footnotes count in decimals, endnotes in Roman numbers (§17.11.18).
        let formats =
            [format("footnotePr", Format::Decimal), format("endnotePr", Format::LowerRoman)];
        Notes { bodies, marks: HashMap::new(), formats, counts: [0; 2], used: HashSet::new() }
    }

    /// The mark and the body of the note a reference is to. The body is given once only, so that
    /// a thousand references to one note do not make a thousand notes.
    pub(crate) fn refer(
        &mut self,
        sort: Sort,
        id: &str,
        custom: Option<String>,
    ) -> (String, Option<Node<'t>>) {
        if let Some(mark) = self.marks.get(&(sort, id.to_owned())) {
            return (mark.clone(), None);
        }
        let at = sort as usize;
        let mark = custom.unwrap_or_else(|| {
            self.counts[at] += 1;
            self.formats[at].show(self.counts[at])
        });
        // Two notes with one mark could not be told apart.
        let mark = match self.used.contains(&mark) || mark.is_empty() {
            true => self.free(&mark),
            false => mark,
        };
        self.used.insert(mark.clone());
        self.marks.insert((sort, id.to_owned()), mark.clone());
        let body = self.bodies.get(&(sort, id)).copied();
        (mark, body)
    }

    fn free(&self, mark: &str) -> String {
        let from = self.used.len();
        let tries = (from..).map(|n| format!("{mark}-{n}"));
        tries.into_iter().find(|mark| !self.used.contains(mark)).unwrap_or_default()
    }
}
