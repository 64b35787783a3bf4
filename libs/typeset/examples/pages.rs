//! Writes documents in several languages into a folder, to be looked at.

use std::path::PathBuf;

use typeset::{Fonts, pdf};

#[path = "../tests/documents/mod.rs"]
mod documents;

fn main() {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| ".".to_owned()));
    let fonts = Fonts::of_system();
    for (name, document) in documents::all() {
        match pdf(&document, &fonts) {
            Ok(set) => {
                let path = folder.join(format!("{name}.pdf"));
                std::fs::write(&path, &set.bytes).expect("the folder can be written to");
                let (pages, size) = (set.pages, set.bytes.len());
                println!("{}: {pages} pages, {size} bytes", path.display());
                println!("  accessible: {}, not set: {:?}", set.is_accessible, set.unset);
            }
            Err(fault) => println!("{name}: {fault}"),
        }
    }
}
