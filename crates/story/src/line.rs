//! The lines of a story file: day, who, command, outcome.

use jiff::civil::DateTime;

/// A line that says or asks something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    /// Its number in the file, from 1.
    pub(crate) number: usize,
    /// When, on the forum's wall clock; as before where it is left out.
    pub(crate) at: Option<DateTime>,
    /// Who; nobody where a fact is asked for.
    pub(crate) who: String,
    /// What.
    pub(crate) command: String,
    /// What comes of it.
    pub(crate) outcome: String,
}

/// Reads the lines of a story; blank ones and comments are passed over.
pub(crate) fn read(text: &str) -> Vec<Result<Line, (usize, String)>> {
    let told = |line: &str| !line.trim().is_empty() && !line.trim_start().starts_with('#');
    let lines = (1..).zip(text.lines()).filter(|(_, line)| told(line));
    lines.map(|(number, line)| read_line(number, line).map_err(|why| (number, why))).collect()
}

fn read_line(number: usize, line: &str) -> Result<Line, String> {
    let columns = columns(line);
    let [at, who, command, outcome] = columns.as_slice() else {
        let found = columns.len();
        return Err(format!("expected day | who | command | outcome, found {found} columns"));
    };
    let at = match at.as_str() {
        "" => None,
        at => Some(at.parse().map_err(|_| format!("“{at}” is no day: 2024-08-05 09:00"))?),
    };
    let (who, command, outcome) = (who.clone(), command.clone(), outcome.clone());
    Ok(Line { number, at, who, command, outcome })
}

/// The columns of a line; a bar between quotation marks is text.
fn columns(line: &str) -> Vec<String> {
    let mut columns = vec![String::new()];
    let mut quoted = false;
    for letter in line.chars() {
        quoted ^= letter == '"';
        if letter == '|' && !quoted {
            columns.push(String::new());
        } else if let Some(column) = columns.last_mut() {
            column.push(letter);
        }
    }
    columns.iter().map(|column| column.trim().to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_parted_by_bars_outside_quotation_marks() {
        let lines = read("# A comment.\n\n2024-08-05 09:00 | Ana | says \"a | b\" | done\n | x\n");
        let Ok(first) = &lines[0] else { panic!("{lines:?}") };
        assert_eq!((first.number, first.command.as_str()), (3, "says \"a | b\""));
        assert_eq!(
            lines[1],
            Err((4, "expected day | who | command | outcome, found 2 columns".into()))
        );
    }
}
