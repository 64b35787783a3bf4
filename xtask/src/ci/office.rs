//! Exported documents before other programs: an auditor of their XML, LibreOffice, readers of PDF.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::Ended;
use super::place::Place;
use super::program::{Ran, run, run_quietly};
use super::settle;
use super::tally::Tally;

const MINUTES: u64 = 10;
const KINDS: &[&str] = &["docx", "xlsx", "pdf"];

/// There is something to check when a test has exported something.
pub(super) fn due(place: &Place) -> Result<(), String> {
    let none = exported(&place.exported, KINDS).is_empty();
    if none { Err("no test has exported a document".to_owned()) } else { Ok(()) }
}

/// Audits every exported document, opens every Word file, settles redlines, and reads every PDF.
///
/// Tests leave what they export in the folder that `PLENARY_TEST_EXPORTED` names; here they are
/// read by programs that are not ours.
pub(super) fn check(place: &mut Place) -> Ended {
    let words = exported(&place.exported, &["docx"]);
    let all = exported(&place.exported, &["docx", "xlsx"]);
    let mut tally = Tally::default();
    let mut tail = Vec::new();
    for path in &all {
        let audited = audit(place, path);
        tally.add(Tally::whole(audited.well));
        if !audited.well {
            tail.extend(audited.tail());
        }
    }
    let opened = open(place, &words);
    for path in &words {
        let name = path.with_extension("pdf").file_name().unwrap_or_default().to_owned();
        let made = place.target.join("opened").join(name);
        let is_page = fs::read(&made).is_ok_and(|bytes| bytes.starts_with(b"%PDF"));
        tally.add(Tally::whole(is_page));
        if !is_page {
            tail.push(format!("LibreOffice made nothing of {}", path.display()));
        }
    }
    if tally.failed > 0 {
        tail.extend(opened.tail());
    }
    let (settled, differences) = settle::check(place);
    tally.add(settled);
    tail.extend(differences);
    for path in &exported(&place.exported, &["pdf"]) {
        let faults = faults_of_pdf(place, path);
        tally.add(Tally::whole(faults.is_empty()));
        tail.extend(faults);
    }
    Ended::Ran(tally, tail)
}

fn audit(place: &Place, path: &Path) -> Ran {
    let mut audit = place.program("python3", &["-m", "openxml_audit"]);
    audit.arg(path);
    run(audit, MINUTES)
}

/// What is wrong with a PDF: its structure as a file, or that it is not tagged for who cannot see.
fn faults_of_pdf(place: &Place, path: &Path) -> Vec<String> {
    let mut qpdf = place.program("qpdf", &["--check"]);
    qpdf.arg(path);
    let checked = run_quietly(qpdf, MINUTES);
    if !checked.well {
        return checked.tail();
    }
    let mut info = place.program("pdfinfo", &[]);
    info.arg(path);
    let told = run_quietly(info, MINUTES);
    let is_tagged = told
        .said
        .iter()
        .any(|line| line.strip_prefix("Tagged:").is_some_and(|answer| answer.trim() == "yes"));
    if is_tagged { Vec::new() } else { vec![format!("{} is not tagged", path.display())] }
}

/// Opens all at once: starting LibreOffice takes longer than opening a document.
fn open(place: &Place, paths: &BTreeSet<PathBuf>) -> Ran {
    let opened = place.target.join("opened");
    let _ = fs::remove_dir_all(&opened);
    if paths.is_empty() {
        return Ran::default();
    }
    let profile = format!("-env:UserInstallation=file://{}", place.target.join("office").display());
    let words = [&profile, "--headless", "--convert-to", "pdf", "--outdir"];
    let mut office = place.program("soffice", &words);
    office.arg(&opened).args(paths);
    run(office, MINUTES)
}

fn exported(folder: &Path, kinds: &[&str]) -> BTreeSet<PathBuf> {
    let files = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let is_kind = |path: &PathBuf| {
        path.extension().is_some_and(|kind| kinds.iter().any(|wanted| kind == *wanted))
    };
    files.filter(is_kind).collect()
}
