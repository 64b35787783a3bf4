//! Labels of what is put in: `2.1.3 bis`, `2.1.3 alt`, and provisional numbers such as `[SEN-1]`.

use std::collections::BTreeMap;

use crate::amendment::{Amendment, Proposed};
use crate::id::ProposalId;

/// How the second, third and later of one number are called in every language.
const LATIN: [&str; 19] = [
    "bis",
    "ter",
    "quater",
    "quinquies",
    "sexies",
    "septies",
    "octies",
    "nonies",
    "decies",
    "undecies",
    "duodecies",
    "terdecies",
    "quaterdecies",
    "quindecies",
    "sexdecies",
    "septdecies",
    "octodecies",
    "novodecies",
    "vicies",
];

/// The label of a block put in after another: the first of `2.1.3 bis`, `2.1.3 ter`… that is free.
///
/// After `2.1.3 bis` comes `2.1.3 ter`; a bracket stays behind (`a bis)`). Without a label to go on
/// from it is `new` in square brackets, the caller's word for it, then with a number.
pub fn inserted_label(after: &str, new: &str, taken: &[&str]) -> String {
    let (stem, ordinal, close) = parts(after.trim());
    if stem.is_empty() {
        let numbered = (2..).map(|number| format!("[{new} {number}]"));
        return free(std::iter::once(format!("[{new}]")).chain(numbered), taken);
    }
    let named = LATIN[ordinal..].iter().map(|word| format!("{stem} {word}{close}"));
    let numbered = (LATIN.len() + 2..).map(|number| format!("{stem} ({number}){close}"));
    free(named.chain(numbered), taken)
}

/// The label of an alternative to a block: `OP6 alt`, then `OP6 alt 2`.
pub fn alternative_label(of: &str, taken: &[&str]) -> String {
    let of = of.trim();
    let (stem, close) = match of.strip_suffix([')', '）']) {
        Some(stem) => (stem, &of[stem.len()..]),
        None => (of, ""),
    };
    let numbered = (2..).map(|number| format!("{stem} alt {number}{close}"));
    let first = std::iter::once(format!("{stem} alt{close}"));
    free(first.chain(numbered).map(|label| label.trim_start().to_owned()), taken)
}

/// The provisional number of each ADD: `[SEN-1]`, `[SEN-2]`, counted by source in order of the ids.
pub fn provisional_numbers(amendments: &[Amendment]) -> BTreeMap<ProposalId, String> {
    let adds = amendments.iter().filter(|one| matches!(one.proposed, Proposed::Add { .. }));
    let mut numbers: BTreeMap<_, _> = adds.map(|one| (one.id.clone(), String::new())).collect();
    let mut counts = BTreeMap::new();
    for (id, number) in &mut numbers {
        let count = counts.entry(id.sources().to_vec()).or_insert(0);
        *count += 1;
        *number = format!("[{}-{count}]", id.source());
    }
    numbers
}

/// A label's stem, how many Latin words it is past, and the bracket that closes it.
fn parts(label: &str) -> (&str, usize, &str) {
    let (open, close) = match label.strip_suffix([')', '）']) {
        Some(open) => (open, &label[open.len()..]),
        None => (label, ""),
    };
    for (at, word) in LATIN.iter().enumerate() {
        let Some(stem) = open.strip_suffix(word).map(str::trim_end) else { continue };
        // `62bis` is 62 and bis, but a word that happens to end so is a word.
        let apart = stem.len() + word.len() < open.len() || stem.ends_with(char::is_numeric);
        if apart && stem.ends_with(char::is_alphanumeric) {
            return (stem, at + 1, close);
        }
    }
    (open, 0, close)
}

fn free(mut labels: impl Iterator<Item = String>, taken: &[&str]) -> String {
    labels.find(|label| !taken.contains(&label.as_str())).expect("there are more labels than taken")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(after: &str, taken: &[&str], label: &str) {
        assert_eq!(inserted_label(after, "New", taken), label);
    }

    #[test]
    fn what_is_put_in_is_numbered_on_and_never_clashes() {
        check("2.1.3", &[], "2.1.3 bis");
        check("2.1.3", &["2.1.3 bis", "2.1.3 ter"], "2.1.3 quater");
        check("2.1.3 bis", &["2.1.3 bis"], "2.1.3 ter");
        check("62bis", &[], "62 ter");
        check("a)", &["a)"], "a bis)");
        check("a bis)", &[], "a ter)");
        check("(iv)", &[], "(iv bis)");
        check("3 vicies", &[], "3 (21)");
        check("3 vicies", &["3 (21)"], "3 (22)");
        check("", &[], "[New]");
        check("", &["[New]", "[New 2]"], "[New 3]");
        check("٣", &[], "٣ bis");
        check("bis", &[], "bis bis");
    }

    #[test]
    fn alternatives_are_called_alt() {
        assert_eq!(alternative_label("OP6", &[]), "OP6 alt");
        assert_eq!(alternative_label("OP6", &["OP6 alt"]), "OP6 alt 2");
        assert_eq!(alternative_label("a)", &[]), "a alt)");
    }
}
