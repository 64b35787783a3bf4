//! The corpus of Word files: all are read, in both views, whole and broken.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use std::path::PathBuf;
use std::time::Instant;

use docx::{Fault, View, read, read_as};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// Triples whose accepted view reads like Word's own accepted file; must not fall.
const ACCEPTED: usize = 25;
/// The same for rejected ones.
const REJECTED: usize = 24;

fn cases(folder: &str) -> BTreeMap<String, Vec<u8>> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/cases/word");
    let Ok(entries) = std::fs::read_dir(root.join(folder)) else {
        println!("skipped: no cases in {}", root.join(folder).display());
        return BTreeMap::new();
    };
    let paths = entries.flatten().map(|entry| entry.path());
    let name = |path: &PathBuf| {
        path.file_stem().expect("a file has a name").to_string_lossy().into_owned()
    };
    paths
        .filter(|path| path.extension().is_some_and(|kind| kind == "docx"))
        .map(|path| (name(&path), std::fs::read(&path).expect("a case is readable")))
        .collect()
}

fn all() -> BTreeMap<String, Vec<u8>> {
    let mut all = cases("revisions");
    all.extend(cases("pairs"));
    all
}

fn plain(bytes: &[u8], view: View) -> Option<Vec<String>> {
    let import = read_as(bytes, view).ok()?;
    Some(import.title.into_iter().chain(import.contents.iter().map(|c| c.plain())).collect())
}

#[test]
fn every_case_is_read() {
    for (name, bytes) in all() {
        match read(&bytes) {
            Ok(import) => {
                assert_eq!(import.contents.len(), import.ids.len());
                println!("{name}: {} blocks, {:?}", import.contents.len(), import.losses);
            }
            // Files made from an office template name it; that is refused.
            Err(Fault::Template { target, .. }) => println!("{name}: template {target}"),
            Err(fault) => panic!("{name}: {fault}"),
        }
    }
}

#[test]
fn views_agree_with_what_word_made_of_them() {
    let files = cases("revisions");
    for (view, ending, floor) in
        [(View::Accepted, "Accepted", ACCEPTED), (View::Rejected, "Rejected", REJECTED)]
    {
        let (mut agree, mut count) = (0, 0);
        for (name, bytes) in &files {
            let Some(target) = files.get(&format!("{name}-{ending}")) else { continue };
            let (ours, theirs) = (plain(bytes, view), plain(target, View::Accepted));
            count += 1;
            let (Some(ours), Some(theirs)) = (ours, theirs) else {
                println!("{name}-{ending}: refused");
                continue;
            };
            agree += usize::from(ours == theirs);
            if ours != theirs {
                println!("{name}-{ending}:\n  {ours:?}\n  {theirs:?}");
            }
        }
        println!("{ending}: {agree} of {count} agree");
        assert!(count == 0 || agree >= floor, "{ending}: {agree} of {count}, was {floor}");
    }
}

#[test]
fn cut_cases_are_refused_and_never_panic() {
    for (name, bytes) in all() {
        for part in 0..64 {
            assert!(read(&bytes[..bytes.len() * part / 64]).is_err(), "{name} cut at {part}");
        }
    }
}

/// The file with one bit of its main part's XML flipped, packed anew so that it is read.
fn flipped(bytes: &[u8], flip: usize) -> Vec<u8> {
    let mut old = ZipArchive::new(Cursor::new(bytes)).expect("a case is a package");
    let mut new = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for at in 0..old.len() {
        let mut entry = old.by_index(at).expect("an entry is there");
        let name = entry.name().expect("a name is text").into_owned();
        let mut data = Vec::new();
        entry.read_to_end(&mut data).expect("a case is whole");
        if name == "word/document.xml" || (flip.is_multiple_of(3) && name == "word/numbering.xml") {
            let place = flip.wrapping_mul(2_654_435_761) % data.len();
            data[place] ^= 1 << (flip % 7);
        }
        new.start_file(name, options).expect("names differ");
        new.write_all(&data).expect("memory takes it");
    }
    new.finish().expect("memory takes it").into_inner()
}

#[test]
fn cases_with_flipped_bits_never_panic() {
    let start = Instant::now();
    let (mut tried, mut accepted) = (0, 0);
    for flip in 1..40usize {
        for bytes in all().values() {
            let mut broken = bytes.clone();
            let place = flip.wrapping_mul(2_654_435_761) % bytes.len();
            broken[place] ^= 1 << (flip % 8);
            let _ = read(&broken);
            accepted += usize::from(read(&flipped(bytes, flip)).is_ok());
            tried += 2;
        }
        // Bounded, so that the tests stay quick on a slow machine.
        if start.elapsed().as_secs() >= 6 {
            break;
        }
    }
    println!("{tried} broken files, {accepted} still read, in {:?}", start.elapsed());
}
