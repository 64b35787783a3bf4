//! Counting tests by the closing lines of those who run them.

/// How many tests passed and failed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    /// Passed.
    pub(crate) passed: usize,
    /// Failed.
    pub(crate) failed: usize,
}

impl Tally {
    /// Adds another count to this one.
    pub(crate) fn add(&mut self, other: Tally) {
        self.passed += other.passed;
        self.failed += other.failed;
    }

    /// The count for a program that runs no tests: it passed or failed as a whole.
    pub(crate) fn whole(well: bool) -> Tally {
        Tally { passed: usize::from(well), failed: usize::from(!well) }
    }

    /// Counts by closing lines; a runner that ended badly has at least one failure.
    pub(crate) fn count(said: &[String], well: bool) -> Tally {
        let mut tally = Tally::default();
        for line in said.iter().filter_map(|line| closing(line)) {
            tally.add(line);
        }
        if !well && tally.failed == 0 {
            tally.failed = 1;
        }
        tally
    }
}

/// What a closing line says, if it is one. Three runners are known:
///
/// ```text
/// test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out
///      Summary [   1.2s] 5 tests run: 4 passed (1 slow), 1 failed, 0 skipped
/// 12 passed, 0 failed
/// ```
fn closing(line: &str) -> Option<Tally> {
    let line = line.trim();
    let counts = if let Some(rest) = line.strip_prefix("test result: ") {
        rest
    } else if line.starts_with("Summary [") {
        line.split_once(" run: ")?.1
    } else if line.starts_with(|c: char| c.is_ascii_digit()) && line.contains(" passed, ") {
        line
    } else {
        return None;
    };
    let number = |word: &str| {
        let before = counts.split(word).next().filter(|before| before.len() < counts.len())?;
        before.trim_end().rsplit(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
    };
    let failed: usize = number(" failed").unwrap_or(0) + number(" timed out").unwrap_or(0);
    Some(Tally { passed: number(" passed").unwrap_or(0), failed })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(passed: usize, failed: usize) -> Tally {
        Tally { passed, failed }
    }

    #[test]
    fn closing_lines_are_read() {
        for (line, wanted) in [
            ("test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured", Some(tally(3, 0))),
            ("test result: FAILED. 2 passed; 1 failed; 0 ignored", Some(tally(2, 1))),
            (
                "  Summary [ 1.2s] 5 tests run: 4 passed (1 slow), 1 failed, 0 skipped",
                Some(tally(4, 1)),
            ),
            ("  Summary [ 1.2s] 4 tests run: 4 passed, 0 skipped", Some(tally(4, 0))),
            ("  Summary [ 1.2s] 2 tests run: 1 passed, 1 timed out, 0 skipped", Some(tally(1, 1))),
            ("12 passed, 2 failed, 1 skipped", Some(tally(12, 2))),
            ("the comment passed, 3 failed to", None),
        ] {
            assert_eq!(closing(line), wanted, "{line}");
        }
    }

    #[test]
    fn a_runner_that_ended_badly_has_failed() {
        let said = ["test result: ok. 3 passed; 0 failed".to_owned()];
        assert_eq!(Tally::count(&said, true), tally(3, 0));
        assert_eq!(Tally::count(&said, false), tally(3, 1));
        assert_eq!(Tally::count(&[], false), tally(0, 1));
    }
}
