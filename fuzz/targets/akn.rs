//! Any bytes read as Akoma Ntoso or are refused, and what was read is written again.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(reading) = akn::read(bytes) else { return };
    let _ = akn::write(&reading.document);
});
