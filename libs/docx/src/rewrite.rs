//! Writes a package back with some of its parts changed: every other entry is copied as it is.

use std::collections::BTreeMap;
use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use crate::fault::Fault;

/// The parts of a package that are written anew, by their names in lower case.
pub(crate) type Changed = BTreeMap<String, String>;

/// The package with some parts changed, in the same order; parts it did not have come last.
pub(crate) fn rewrite(bytes: &[u8], mut changed: Changed) -> Result<Vec<u8>, Fault> {
    if changed.is_empty() {
        return Ok(bytes.to_vec());
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Fault::CutShort)?;
    let mut writer = ZipWriter::new(Cursor::new(Vec::with_capacity(bytes.len())));
    for at in 0..archive.len() {
        let whole = |_| Fault::Damaged { part: at.to_string() };
        let entry = archive.by_index_raw(at).map_err(whole)?;
        let name = entry.name().map_err(|_| Fault::BadName { part: at.to_string() })?.into_owned();
        let damaged = |_| Fault::Damaged { part: name.clone() };
        match changed.remove(&name.to_ascii_lowercase()) {
            None => writer.raw_copy_file(entry).map_err(damaged)?,
            Some(text) => put(&mut writer, &name, &text)?,
        }
    }
    for (name, text) in changed {
        put(&mut writer, &name, &text)?;
    }
    let done = writer.finish().map_err(|_| Fault::CutShort)?;
    Ok(done.into_inner())
}

fn put(writer: &mut ZipWriter<Cursor<Vec<u8>>>, name: &str, text: &str) -> Result<(), Fault> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let damaged = || Fault::Damaged { part: name.to_owned() };
    writer.start_file(name, options).map_err(|_| damaged())?;
    writer.write_all(in_utf_8(text).as_bytes()).map_err(|_| damaged())
}

/// What a part says of its encoding is made true: it is written in UTF-8.
fn in_utf_8(text: &str) -> std::borrow::Cow<'_, str> {
    let Some((head, rest)) = text.split_once("?>") else { return text.into() };
    let named = head.to_ascii_lowercase();
    if !head.starts_with("<?xml") || !named.contains("encoding") || named.contains("utf-8") {
        return text.into();
    }
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>{rest}").into()
}

/// A sum of the bytes of each entry, by its name in lower case.
pub(crate) fn sums(bytes: &[u8]) -> Result<BTreeMap<String, u32>, Fault> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Fault::CutShort)?;
    let mut sums = BTreeMap::new();
    for at in 0..archive.len() {
        let damaged = |_| Fault::Damaged { part: at.to_string() };
        let entry = archive.by_index_raw(at).map_err(damaged)?;
        let name = entry.name().map_err(|_| Fault::BadName { part: at.to_string() })?;
        sums.insert(name.to_ascii_lowercase(), entry.crc32());
    }
    Ok(sums)
}
