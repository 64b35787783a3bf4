//! `docs/process.md`: every clause of the mandate leads to a file, or says that it comes later.

use super::Finding;
use crate::tree::Tree;

const PAGE: &str = "docs/process.md";
const MANDATE: &str = "forums/wtpf-26/forum.toml";

/// A row of a table: a clause, what it says, and what carries it out.
struct Row<'a> {
    line: usize,
    clause: &'a str,
    carried_out_by: &'a str,
}

/// Every row names files that exist, or begins with "later".
pub(super) fn leads_to_files(tree: &Tree) -> Vec<Finding> {
    let rows = rows(tree.text(PAGE));
    if rows.is_empty() {
        return vec![Finding::on(PAGE, "has no table of clauses")];
    }
    let mut findings = Vec::new();
    for row in rows {
        let files = named(row.carried_out_by);
        for file in files.iter().filter(|file| !tree.has(file)) {
            findings.push(Finding::at(PAGE, row.line, format!("{file} does not exist")));
        }
        let excused = ["later", "none"].iter().any(|word| row.carried_out_by.starts_with(word));
        if files.is_empty() && !excused {
            let what = format!("{}: name a file, or say \"later\" or \"none\"", row.clause);
            findings.push(Finding::at(PAGE, row.line, what));
        }
    }
    findings
}

/// Every clause that the mandate's file cites has a row.
pub(super) fn has_cited_clauses(tree: &Tree) -> Vec<Finding> {
    let rows = rows(tree.text(PAGE));
    let mut findings = Vec::new();
    for (number, line) in (1..).zip(tree.text(MANDATE).lines()) {
        let Some((_, cited)) = line.split_once("clause = ") else { continue };
        for clause in clauses(cited.trim_matches('"')) {
            if !rows.iter().any(|row| row.clause == clause) {
                let what = format!("{PAGE} has no row for {clause}");
                findings.push(Finding::at(MANDATE, number, what));
            }
        }
    }
    findings
}

fn rows(page: &str) -> Vec<Row<'_>> {
    let lines = (1..).zip(page.lines());
    let rows = lines.filter_map(|(line, text)| {
        let inside = text.strip_prefix('|')?.trim_end().strip_suffix('|')?;
        let columns: Vec<&str> = inside.split('|').map(str::trim).collect();
        let [clause, _, carried_out_by] = columns.as_slice() else { return None };
        let is_head = *clause == "clause" || clause.starts_with("--");
        (!is_head).then_some(Row { line, clause, carried_out_by })
    });
    rows.collect()
}

/// The files named between backticks.
fn named(text: &str) -> Vec<&str> {
    let marked = text.split('`').skip(1).step_by(2);
    marked.filter(|name| name.contains('/') && !name.contains(' ')).collect()
}

/// The clauses of a citation such as `Decision 641, decides 4 and Annex 1; CL-24/44, d (why)`.
fn clauses(cited: &str) -> Vec<String> {
    let mut found = Vec::new();
    for part in cited.split(';') {
        let part = part.split('(').next().unwrap_or_default().trim();
        let act = part.split(',').next().unwrap_or_default();
        for clause in part.split(" and ") {
            let whole = clause.starts_with(act);
            found.push(if whole { clause.to_owned() } else { format!("{act}, {clause}") });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "# Process\n\n| clause | says | carried out by |\n|---|---|---|\n\
                         | CL-24/44, 1 | Nominate. | later: nominations |\n\
                         | CL-24/44, 3 | Comment. | `crates/a.rs`, `crates/b.rs` |\n\
                         | CL-24/44, d | Six weeks. | the forum |\n";

    #[test]
    fn rows_without_files_are_found() {
        let tree = Tree::of(&[(PAGE, TABLE), ("crates/a.rs", "")]);
        let found: Vec<_> = leads_to_files(&tree).iter().map(ToString::to_string).collect();
        let wanted = [
            "docs/process.md:6: crates/b.rs does not exist",
            "docs/process.md:7: CL-24/44, d: name a file, or say \"later\" or \"none\"",
        ];
        assert_eq!(found, wanted);
        assert_eq!(leads_to_files(&Tree::default()).len(), 1);
    }

    #[test]
    fn citations_are_taken_apart() {
        let cited = "Decision 641, decides 4 and Annex 1; CL-24/44, d (each draft takes in all)";
        let wanted = ["Decision 641, decides 4", "Decision 641, Annex 1", "CL-24/44, d"];
        assert_eq!(clauses(cited), wanted);
    }

    #[test]
    fn a_cited_clause_without_a_row_is_found() {
        let mandate = "[[rule]]\nclause = \"CL-24/44, d; CL-24/44, e\"\n";
        let found = has_cited_clauses(&Tree::of(&[(PAGE, TABLE), (MANDATE, mandate)]));
        let wanted = Finding::at(MANDATE, 2, "docs/process.md has no row for CL-24/44, e");
        assert_eq!(found, [wanted]);
    }
}
