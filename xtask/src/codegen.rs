//! `cargo xtask codegen`: writes `docs/rules.md` from what the code says about its rules.

use std::fs;

use crate::Failure;
use crate::source::Source;
use crate::tree::{self, Tree};

/// The page that is written.
pub(crate) const PAGE: &str = "docs/rules.md";
/// Where the rules stand.
pub(crate) const RULES: &str = "crates/forum/src/rule.rs";
/// Where refusals say on which rule they rest.
pub(crate) const REFUSALS: &str = "crates/forum/src/refusal.rs";
/// Where findings on a mandate and its dates are made.
const FINDINGS: &str = "crates/forum/src/mandate/check.rs";
/// The mandate whose clauses are shown.
const MANDATE: &str = "forums/wtpf-26/forum.toml";

/// A rule, with what rests on it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Rule {
    /// Its number: `R16`.
    pub(crate) number: String,
    /// Its line in [`RULES`].
    pub(crate) line: usize,
    /// What it asks.
    pub(crate) text: String,
    /// The reasons for which a command is refused under it, each with its sentence.
    pub(crate) refusals: Vec<(String, String)>,
    /// The findings made under it, by the key of their sentence.
    pub(crate) findings: Vec<String>,
    /// The clause on which it rests in the sample mandate; empty for a rule of the house.
    pub(crate) clause: String,
}

/// Writes the page.
pub(crate) fn run(words: &[String]) -> Result<(), Failure> {
    if !words.is_empty() {
        return Err(Failure::Usage("Usage: cargo xtask codegen".to_owned()));
    }
    let root = tree::root()?;
    let tree = Tree::read(&root)?;
    let page = page(&tree);
    if tree.text(PAGE) == page {
        println!("{PAGE} is current");
        return Ok(());
    }
    let written = fs::write(root.join(PAGE), page);
    written.map_err(|fault| Failure::Outside(format!("{PAGE}: {fault}")))?;
    println!("{PAGE} is written anew");
    Ok(())
}

/// The page about rules.
pub(crate) fn page(tree: &Tree) -> String {
    let mut page = String::from(
        "<!-- Written by `cargo xtask codegen`; do not edit. -->\n\
         # The rules a program can check\n\n\
         R01 to R40 come from the mandates of such forums, H01 onwards from this house.\n\
         What a rule asks in general stands in `crates/forum/src/rule.rs`; under which clause it \
         holds in a forum, with what measure and how gravely, is said by the forum's file. \
         The clauses below are those of `forums/wtpf-26/forum.toml`.\n",
    );
    for rule in rules(tree) {
        page.push_str(&section(&rule));
    }
    page
}

fn section(rule: &Rule) -> String {
    let mut section = format!("\n## {}\n{}\n", rule.number, rule.text);
    let clause = match (rule.clause.as_str(), rule.number.starts_with('H')) {
        ("", true) => "none: a rule of the house",
        ("", false) => "none in this forum",
        (clause, _) => clause,
    };
    section.push_str(&format!("- **Clause**: {clause}.\n"));
    for (name, sentence) in &rule.refusals {
        section.push_str(&format!("- **Refuses** (`{name}`): {sentence}\n"));
    }
    if !rule.findings.is_empty() {
        let keys: Vec<String> = rule.findings.iter().map(|key| format!("`{key}`")).collect();
        section.push_str(&format!("- **Finds**: {}.\n", keys.join(", ")));
    }
    if rule.refusals.is_empty() && rule.findings.is_empty() {
        section
            .push_str("- Refuses nothing and finds nothing: it is shown, and its keeping seen.\n");
    }
    section
}

/// The rules, in order.
pub(crate) fn rules(tree: &Tree) -> Vec<Rule> {
    let mut rules = numbered(tree.text(RULES));
    for (number, name, sentence) in refusals(tree.text(REFUSALS)) {
        if let Some(rule) = rules.iter_mut().find(|rule| rule.number == number) {
            rule.refusals.push((name, sentence));
        }
    }
    for (number, key) in findings(tree.text(FINDINGS)) {
        if let Some(rule) = rules.iter_mut().find(|rule| rule.number == number)
            && !rule.findings.contains(&key)
        {
            rule.findings.push(key);
        }
    }
    for (number, clause) in clauses(tree.text(MANDATE)) {
        if let Some(rule) = rules.iter_mut().find(|rule| rule.number == number) {
            clause.clone_into(&mut rule.clause);
        }
    }
    rules
}

/// The lines `R01: "What it asks.",` of the macro's call.
fn numbered(text: &str) -> Vec<Rule> {
    let source = Source::read(text);
    let Some(call) = source.find("rules! {").pop() else { return Vec::new() };
    let literals = source.literals.iter().filter(|literal| literal.at > call);
    let rules = literals.filter_map(|literal| {
        let before = source.slice(literal.at.saturating_sub(40), literal.at);
        let number = before.trim_end().strip_suffix(':')?.rsplit([' ', '\n']).next()?;
        let digits = number.strip_prefix(['R', 'H'])?;
        let is_number = digits.len() == 2 && digits.chars().all(|c| c.is_ascii_digit());
        let (number, text) = (number.to_owned(), literal.text.clone());
        is_number.then(|| Rule { number, text, line: literal.line, ..Rule::default() })
    });
    rules.collect()
}

/// For each reason, in the order of `Reason::rule`: the rule's number, the reason, its sentence.
fn refusals(text: &str) -> Vec<(String, String, String)> {
    let source = Source::read(text);
    let Some((from, to)) = source.find("fn rule(&self)").pop().and_then(|at| source.body(at))
    else {
        return Vec::new();
    };
    let body = source.slice(from, to);
    let mut found = Vec::new();
    for arm in body.split("Rule::").zip(body.split("Rule::").skip(1)) {
        let number: String = arm.1.chars().take_while(|c| c.is_alphanumeric()).collect();
        // Arms that take their rule from elsewhere end in a comma before the next begins.
        let names = arm.0.rsplit(",\n").next().unwrap_or(arm.0);
        for name in reasons(names) {
            let plain = name.split('(').next().unwrap_or_default();
            found.push((number.clone(), name.clone(), sentence(text, plain)));
        }
    }
    found
}

/// The reasons named in the pattern of an arm: `TooLate`, `Empty(Act, Reason)`.
fn reasons(pattern: &str) -> Vec<String> {
    let named = pattern.split("Reason::").skip(1).map(|part| {
        let name: String = part.chars().take_while(|c| c.is_alphanumeric()).collect();
        let inside = part[name.len()..].strip_prefix('(').and_then(|rest| rest.split(')').next());
        let fields = inside.unwrap_or_default().split("Field::").skip(1);
        let fields: Vec<&str> = fields.map(|field| field.trim_end_matches([' ', '|'])).collect();
        match fields.as_slice() {
            [] => name,
            fields => format!("{name}({})", fields.join(", ")),
        }
    });
    named.collect()
}

/// The sentence that stands above a variant.
fn sentence(text: &str, variant: &str) -> String {
    let mut above: Vec<&str> = Vec::new();
    for line in text.lines().map(str::trim) {
        if let Some(comment) = line.strip_prefix("/// ") {
            above.push(comment);
            continue;
        }
        let rest = line.strip_prefix(variant);
        if rest.is_some_and(|rest| rest.starts_with([',', '(', ' '])) && !above.is_empty() {
            return above.join(" ");
        }
        above.clear();
    }
    String::new()
}

/// For each arm `Rule::R01 => check_frame(…)`: the keys of the findings that it can make.
fn findings(text: &str) -> Vec<(String, String)> {
    let source = Source::read(text);
    let Some((from, to)) = source.find("fn findings").pop().and_then(|at| source.body(at)) else {
        return Vec::new();
    };
    let starts: Vec<usize> =
        source.find("Rule::").into_iter().filter(|at| (from..to).contains(at)).collect();
    let mut found = Vec::new();
    for (index, start) in starts.iter().enumerate() {
        let end = starts.get(index + 1).copied().unwrap_or(to);
        let arm = source.slice(*start, end);
        let number: String =
            arm["Rule::".len()..].chars().take_while(|c| c.is_alphanumeric()).collect();
        let mut keys = keys(&source, *start, end);
        // A word given to a shared function says which of its keys is meant.
        let words: Vec<&str> = literals(&source, *start, end).filter(|w| !is_key(w)).collect();
        for name in arm.split("=> ").skip(1).filter_map(|call| call.split('(').next()) {
            let called = source.find(&format!("fn {name}")).pop().and_then(|at| source.body(at));
            if let Some((from, to)) = called {
                keys.extend(self::keys(&source, from, to));
            }
        }
        keys.retain(|key| words.is_empty() || words.iter().any(|word| key.contains(word)));
        found.extend(keys.into_iter().map(|key| (number.clone(), key)));
    }
    found
}

fn keys(source: &Source, from: usize, to: usize) -> Vec<String> {
    literals(source, from, to).filter(|text| is_key(text)).map(str::to_owned).collect()
}

fn literals(source: &Source, from: usize, to: usize) -> impl Iterator<Item = &str> {
    let inside = source.literals.iter().filter(move |literal| (from..to).contains(&literal.at));
    inside.map(|literal| literal.text.as_str())
}

fn is_key(text: &str) -> bool {
    text.starts_with("finding-")
}

/// The clause of each rule in a mandate's file.
fn clauses(mandate: &str) -> Vec<(&str, &str)> {
    let blocks = mandate.split("[[rule]]").skip(1);
    let pairs = blocks.filter_map(|block| {
        let number = setting(block, "number = ")?;
        Some((number, setting(block, "clause = ")?))
    });
    pairs.collect()
}

fn setting<'a>(block: &'a str, name: &str) -> Option<&'a str> {
    let line = block.lines().find_map(|line| line.strip_prefix(name))?;
    Some(line.trim().trim_matches('"'))
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULE: &str = "macro_rules! rules { ($($a:ident: $t:literal),+) => {} }\nrules! {\n    \
                        R10: \"Comments are taken in time.\",\n    H02: \"Rights are kept.\",\n}\n";
    const REFUSAL: &str = "pub enum Reason {\n    /// The deadline\n    /// has passed.\n    \
                           TooLate {\n        /// When.\n        at: u8,\n    },\n    \
                           /// A text is empty.\n    Empty(Field),\n    /// As found.\n    \
                           Against(u8),\n    /// No office.\n    NoRight,\n}\n\
                           impl Reason {\n    pub fn rule(&self) -> Rule {\n        match self {\n\
                           Reason::Empty(Field::Act | Field::Name)\n| Reason::TooLate { .. } => \
                           Rule::R10,\nReason::Against(finding) => finding.rule,\n\
                           Reason::NoRight => Rule::H02,\n}\n}\n}\n";
    const CHECK: &str = "pub fn findings() {\n    match rule {\n        \
                         Rule::R10 => check_count(1, \"late\", report),\n        \
                         Rule::H02 if none => { report(\"finding-none\") }\n        \
                         _ => {}\n    }\n}\n\
                         fn check_count() {\n    \
                         if a { \"finding-late\" } else { \"finding-early\" }\n}\n";

    fn tree() -> Tree {
        Tree::of(&[
            (RULES, RULE),
            (REFUSALS, REFUSAL),
            (FINDINGS, CHECK),
            (MANDATE, "[[rule]]\nnumber = \"R10\"\nclause = \"Decision 1, 2\"\n"),
        ])
    }

    #[test]
    fn rules_are_read_with_all_that_rests_on_them() {
        let rules = rules(&tree());
        let late = ("TooLate".to_owned(), "The deadline has passed.".to_owned());
        let empty = ("Empty(Act, Name)".to_owned(), "A text is empty.".to_owned());
        assert_eq!(rules.len(), 2);
        assert_eq!(rules[0].number, "R10");
        assert_eq!(rules[0].line, 3);
        assert_eq!(rules[0].refusals, [empty, late]);
        assert_eq!(rules[0].findings, ["finding-late"]);
        assert_eq!(rules[0].clause, "Decision 1, 2");
        assert_eq!(rules[1].refusals, [("NoRight".to_owned(), "No office.".to_owned())]);
        assert_eq!(rules[1].findings, ["finding-none"]);
    }

    #[test]
    fn the_page_says_it_all() {
        let page = page(&tree());
        let wanted = "\n## R10\nComments are taken in time.\n- **Clause**: Decision 1, 2.\n\
                      - **Refuses** (`Empty(Act, Name)`): A text is empty.\n\
                      - **Refuses** (`TooLate`): The deadline has passed.\n\
                      - **Finds**: `finding-late`.\n";
        assert!(page.contains(wanted), "{page}");
        assert!(page.contains("- **Clause**: none: a rule of the house.\n"), "{page}");
    }
}
