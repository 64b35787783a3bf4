//! Changes as marked plain text, for tests and terminals.

use text::Run;

use crate::words::Change;

/// Writes changes as `[-deleted-]{+inserted+}`, words set otherwise as `{~words~}` and the mark of
/// footnote 3 as `^3`.
pub fn to_plain_marked(changes: &[Change]) -> String {
    changes.iter().map(marked).collect()
}

fn marked(change: &Change) -> String {
    match change {
        Change::Same(runs) => shown(runs),
        Change::Deleted(runs) => format!("[-{}-]", shown(runs)),
        Change::Inserted(runs) => format!("{{+{}+}}", shown(runs)),
        Change::Restyled { old, new } => match (shown(old), shown(new)) {
            (old, new) if old == new => format!("{{~{new}~}}"),
            (old, new) => format!("{{~{old} > {new}~}}"),
        },
    }
}

fn shown(runs: &[Run]) -> String {
    let show = |run: &Run| match &run.note {
        Some(label) => format!("^{label}{}", run.text),
        None => run.text.clone(),
    };
    runs.iter().map(show).collect()
}
