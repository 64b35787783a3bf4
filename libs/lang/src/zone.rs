//! Time zones: how far a place is from universal time.

use jiff::tz::Offset;

use crate::Lang;

/// Writes an offset from universal time: `UTC+02:00`, or `UTC` where there is none.
///
/// All six languages write it so in the documents of the United Nations; letters before the digits
/// keep their order in a line that runs from right to left.
pub fn offset(_lang: Lang, offset: Offset) -> String {
    let seconds = offset.seconds();
    if seconds == 0 {
        return "UTC".to_owned();
    }
    let sign = if seconds < 0 { '\u{2212}' } else { '+' };
    let (minutes, rest) = (seconds.abs() / 60, seconds.abs() % 60);
    let text = format!("UTC{sign}{:02}:{:02}", minutes / 60, minutes % 60);
    // Only local mean times of before standard time have seconds.
    if rest == 0 { text } else { format!("{text}:{rest:02}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_offset_is_written_in_hours_and_minutes() {
        for (seconds, text) in
            [(7200, "UTC+02:00"), (-12_600, "UTC\u{2212}03:30"), (0, "UTC"), (561, "UTC+00:09:21")]
        {
            let written = Offset::from_seconds(seconds).map(|at| offset(Lang::En, at));
            assert_eq!(written.ok().as_deref(), Some(text));
        }
    }
}
