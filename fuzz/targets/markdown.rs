//! Any text reads as Markdown, and what was read goes out and comes back the same.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let reading = text::read_markdown(text);
    let _ = text::read_plain(text);
    let out = text::to_markdown(reading.title.as_deref(), &reading.contents);
    let again = text::read_markdown(&out);
    let out_again = text::to_markdown(again.title.as_deref(), &again.contents);
    assert_eq!(out, out_again, "what was carried once is carried again");
});
