//! Lines of a calendar file folded at 75 octets, none of them inside a letter.

/// A line has at most this many octets, the blank at its front included (RFC 5545, 3.1).
const OCTETS_MAX: usize = 75;

/// Folds the lines of a calendar anew: the library's last piece of a long line can have an octet
/// too many.
pub(super) fn folded(calendar: &str) -> String {
    let whole = calendar.replace("\r\n ", "");
    let mut out = String::with_capacity(whole.len() + whole.len() / 40);
    for line in whole.lines() {
        let mut room = OCTETS_MAX;
        for letter in line.chars() {
            if letter.len_utf8() > room {
                out.push_str("\r\n ");
                room = OCTETS_MAX - 1;
            }
            out.push(letter);
            room -= letter.len_utf8();
        }
        out.push_str("\r\n");
    }
    out
}
