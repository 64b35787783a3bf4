//! Rules of the process: each that refuses has a story, and the page about them is current.

use super::Finding;
use crate::codegen;
use crate::tree::Tree;

const STORIES: &str = "tests/suite/process/";

/// A rule on which a refusal rests is shown by a story that cites it: `[R16]`.
pub(super) fn has_a_story(tree: &Tree) -> Vec<Finding> {
    let stories: Vec<_> = tree
        .files
        .iter()
        .filter(|file| file.path.starts_with(STORIES) && file.kind() == "story")
        .collect();
    let rules = codegen::rules(tree);
    let refusing = rules.iter().filter(|rule| !rule.refusals.is_empty());
    let untold = refusing.filter(|rule| {
        // A story may write the clause behind the rule: `[R13, Decision 7, 8]`.
        let marks = [format!("[{}]", rule.number), format!("[{},", rule.number)];
        !stories.iter().any(|story| marks.iter().any(|mark| story.text.contains(mark)))
    });
    let say = |number: &str| format!("no story in {STORIES} shows [{number}]");
    untold.map(|rule| Finding::at(codegen::RULES, rule.line, say(&rule.number))).collect()
}

/// The page about rules is the one that codegen writes.
pub(super) fn page_is_current(tree: &Tree) -> Vec<Finding> {
    if tree.text(codegen::PAGE) == codegen::page(tree) {
        return Vec::new();
    }
    vec![Finding::on(codegen::PAGE, "not current: run `cargo xtask codegen`")]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_that_refuses_without_a_story_is_found() {
        let tree = Tree::of(&[
            (codegen::RULES, "rules! {\n    R10: \"In time.\",\n    H02: \"Rights.\",\n}\n"),
            (
                codegen::REFUSALS,
                "pub enum Reason { A, B }\nimpl Reason {\npub fn rule(&self) -> Rule {\n\
                 match self {\nReason::A => Rule::R10,\nReason::B => Rule::H02,\n} } }\n",
            ),
            ("tests/suite/process/late.story", "day | who | comments | refused [H02]\n"),
        ]);
        let found: Vec<_> = has_a_story(&tree).iter().map(ToString::to_string).collect();
        assert_eq!(
            found,
            ["crates/forum/src/rule.rs:2: no story in tests/suite/process/ shows [R10]"]
        );
    }

    #[test]
    fn a_stale_page_is_found() {
        assert_eq!(page_is_current(&Tree::default()).len(), 1);
    }
}
