//! Which block of a draft each block of a translation translates: by section, number and order.
//!
//! A wrong binding is worse than none: where numbers do not decide, only neighbourhoods of one
//! shape are bound, block by block.

use std::collections::HashMap;
use std::mem::{Discriminant, discriminant};
use std::ops::Range;

use text::{Content, Kind};

/// The place in the draft of what each block of a translation translates, where that is sure.
pub(super) fn bind(draft: &[&Content], translation: &[&Content]) -> Vec<Option<usize>> {
    let mut binding = Binding { draft, translation, bound: vec![None; translation.len()] };
    binding.sections(0..draft.len(), 0..translation.len());
    binding.bound
}

struct Binding<'a> {
    draft: &'a [&'a Content],
    translation: &'a [&'a Content],
    bound: Vec<Option<usize>>,
}

/// Where the text before the first part ends, and the parts: each begins with its head.
struct Parts {
    lead: Range<usize>,
    parts: Vec<Range<usize>>,
}

impl Binding<'_> {
    /// Binds the sections of one level, and what stands in each.
    fn sections(&mut self, draft: Range<usize>, translation: Range<usize>) {
        let levels =
            (level(&self.draft[draft.clone()]), level(&self.translation[translation.clone()]));
        let (Some(level), Some(other)) = levels else {
            // On one side there are no headings: only what stands before the first is comparable.
            let lead = |of: &[&Content], within: Range<usize>| {
                let end = within.clone().find(|at| of[*at].is_heading()).unwrap_or(within.end);
                within.start..end
            };
            return self.paragraphs(lead(self.draft, draft), lead(self.translation, translation));
        };
        if level != other {
            return;
        }
        let is_head = |content: &Content| content.kind == Kind::Heading(level);
        let ours = split(self.draft, draft, is_head);
        let theirs = split(self.translation, translation, is_head);
        self.sections(ours.lead.clone(), theirs.lead.clone());
        let pairs = self.pair(&ours.parts, &theirs.parts);
        for (ours, theirs) in pairs {
            self.bound[theirs.start] = Some(ours.start);
            self.sections(ours.start + 1..ours.end, theirs.start + 1..theirs.end);
        }
    }

    /// Binds what stands in a section: each numbered paragraph with what follows it.
    fn paragraphs(&mut self, draft: Range<usize>, translation: Range<usize>) {
        let ours = labels(&self.draft[draft.clone()]);
        let theirs = labels(&self.translation[translation.clone()]);
        let is_head = |content: &Content| {
            let once = |labels: &HashMap<&str, u32>| {
                labels.get(content.label.as_str()).is_none_or(|count| *count == 1)
            };
            is_numbered(content) && once(&ours) && once(&theirs)
        };
        let ours = split(self.draft, draft, is_head);
        let theirs = split(self.translation, translation, is_head);
        self.neighbours(ours.lead.clone(), theirs.lead.clone());
        for (ours, theirs) in self.pair(&ours.parts, &theirs.parts) {
            self.bound[theirs.start] = Some(ours.start);
            self.neighbours(ours.start + 1..ours.end, theirs.start + 1..theirs.end);
        }
    }

    /// Binds the followers of one paragraph: all in order if they have one shape, otherwise those
    /// that a label tells apart.
    fn neighbours(&mut self, draft: Range<usize>, translation: Range<usize>) {
        let (ours, theirs) = (&self.draft[draft.clone()], &self.translation[translation.clone()]);
        let alike = ours.len() == theirs.len()
            && ours.iter().zip(theirs).all(|(a, b)| a.is_like(b) && labels_agree(a, b));
        if alike {
            for (ours, theirs) in draft.zip(translation) {
                self.bound[theirs] = Some(ours);
            }
            return;
        }
        let ours = Labelled::of(self.draft, draft);
        let theirs = Labelled::of(self.translation, translation.clone());
        for at in translation {
            let content = self.translation[at];
            if theirs.once(content).is_some() {
                self.bound[at] = ours.once(content);
            }
        }
    }

    /// Pairs parts by the labels of their heads; parts without a label by order, if both sides
    /// have as many. Nothing is paired when the pairs would cross.
    fn pair(
        &self,
        ours: &[Range<usize>],
        theirs: &[Range<usize>],
    ) -> Vec<(Range<usize>, Range<usize>)> {
        let our_label = |part: &Range<usize>| self.draft[part.start].label.as_str();
        let their_label = |part: &Range<usize>| self.translation[part.start].label.as_str();
        let mut bare = ours.iter().filter(|part| our_label(part).is_empty());
        let bare_theirs = theirs.iter().filter(|part| their_label(part).is_empty()).count();
        let countable = bare.clone().count() == bare_theirs;
        let mut labelled: HashMap<&str, Vec<&Range<usize>>> = HashMap::new();
        for part in ours {
            labelled.entry(our_label(part)).or_default().push(part);
        }
        let mut pairs = Vec::new();
        for part in theirs {
            let found = match (their_label(part), labelled.get(their_label(part))) {
                ("", _) => bare.next().filter(|_| countable),
                (_, Some(found)) if found.len() == 1 => Some(found[0]),
                _ => None,
            };
            if let Some(found) = found {
                pairs.push((found.clone(), part.clone()));
            }
        }
        let crossed = pairs.windows(2).any(|two| two[0].0.start >= two[1].0.start);
        if crossed { Vec::new() } else { pairs }
    }
}

/// What stands in a neighbourhood, by sort and label.
struct Labelled<'a>(HashMap<(Discriminant<Kind>, &'a str), Vec<usize>>);

impl<'a> Labelled<'a> {
    fn of(contents: &[&'a Content], within: Range<usize>) -> Self {
        let mut places: HashMap<_, Vec<usize>> = HashMap::new();
        for at in within {
            let content = contents[at];
            let key = (discriminant(&content.kind), content.label.as_str());
            places.entry(key).or_default().push(at);
        }
        Labelled(places)
    }

    /// The one place of this sort and label.
    fn once(&self, content: &Content) -> Option<usize> {
        let places = self.0.get(&(discriminant(&content.kind), content.label.as_str()))?;
        (places.len() == 1 && !content.label.is_empty()).then(|| places[0])
    }
}

/// The highest level of heading among some blocks.
fn level(contents: &[&Content]) -> Option<u8> {
    let level = |content: &&Content| match content.kind {
        Kind::Heading(level) => Some(level),
        _ => None,
    };
    contents.iter().filter_map(level).min()
}

fn split(of: &[&Content], within: Range<usize>, is_head: impl Fn(&Content) -> bool) -> Parts {
    let heads: Vec<usize> = within.clone().filter(|at| is_head(of[*at])).collect();
    let lead = within.start..heads.first().copied().unwrap_or(within.end);
    let ends = heads.iter().skip(1).copied().chain([within.end]);
    Parts { lead, parts: heads.iter().zip(ends).map(|(from, to)| *from..to).collect() }
}

fn is_numbered(content: &Content) -> bool {
    content.kind == Kind::Paragraph && !content.label.is_empty()
}

fn labels<'a>(contents: &[&'a Content]) -> HashMap<&'a str, u32> {
    let mut labels = HashMap::new();
    for content in contents.iter().filter(|content| is_numbered(content)) {
        *labels.entry(content.label.as_str()).or_insert(0) += 1;
    }
    labels
}

/// Labels agree if they are the same, or letters of two scripts: `a)` and `أ)`.
fn labels_agree(a: &Content, b: &Content) -> bool {
    let lettered = |content: &Content| matches!(content.kind, Kind::Item(_));
    a.label == b.label || (lettered(a) && lettered(b) && a.label.is_ascii() != b.label.is_ascii())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(draft: &str, translation: &str, expected: &str) {
        let (draft, translation) = (text::read_markdown(draft), text::read_markdown(translation));
        let draft: Vec<&Content> = draft.contents.iter().collect();
        let translation: Vec<&Content> = translation.contents.iter().collect();
        let bound = bind(&draft, &translation);
        let bound = bound.iter().map(|at| at.map_or("-".to_owned(), |at| at.to_string()));
        assert_eq!(bound.collect::<Vec<_>>().join(" "), expected);
    }

    const DRAFT: &str = "# T\n\n## 1 One\n\n1.1 A.\n\na) b;\n\nc) d.\n\n1.2 E.[^1]\n\n\
         |x|\n|-|\n|y|\n\n## 2 Two\n\n2.1 F.\n\na) g.\n\n## Annex\n\n### Opinion\n\nThe Forum,\n\n\
         *noting*\n\na) h;\n\n*invites*\n\na) i\n\n[^1]: N.\n";

    #[test]
    fn a_part_of_a_draft_is_bound_by_number_and_by_order() {
        check(
            DRAFT,
            "# T\n\n## 1 Un\n\n1.1 A.\n\na) b;\n\nc) d.\n\n1.2 E.[^1]\n\n|x|\n|-|\n|y|\n\n\
             ## Annexe\n\n### Avis\n\nLe Forum,\n\n*notant*\n\na) h;\n\n\
             *invite*\n\na) i\n\n[^1]: N.\n",
            "0 1 2 3 4 5 6 10 11 12 13 14 15 16",
        );
        check(DRAFT, "# T\n\n## 2 Deux\n\n2.1 F.\n\na) g.\n", "7 8 9");
        check(DRAFT, "# T\n\n## 1 Un\n\n1.2 E.\n", "0 4");
    }

    #[test]
    fn what_is_not_sure_is_not_bound() {
        // An item too many under 1.1; a heading that the draft does not have.
        check(DRAFT, "# T\n\n## 1 Un\n\n1.1 A.\n\na) b;\n\nb) x;\n\nc) d.\n", "0 1 2 - 3");
        check(DRAFT, "# T\n\n## 3 Trois\n\nText.\n", "- -");
        // The opinion lacks a head: its items could be anyone's.
        check(
            DRAFT,
            "# T\n\n## Annexe\n\n### Avis\n\nLe Forum,\n\na) h;\n\n*invite*\n\na) i\n",
            "10 11 - - - -",
        );
        // Sections in another order.
        check(DRAFT, "# T\n\n## 2 Deux\n\n## 1 Un\n", "- -");
    }

    #[test]
    fn letters_of_another_script_are_the_same_letters() {
        check(DRAFT, "# T\n\n## 2 Два\n\n2.1 F.\n\nа) g.\n", "7 8 9");
    }
}
