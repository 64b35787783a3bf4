//! The redline of two Word files, beside another program, a line diff, and what the files hold.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use docx::{Options, Writer};
use imara_diff::{Algorithm, Diff, InternedInput};
use redline::{Sort, Token};
use tempfile::TempDir;
use text::{Content, Kind, Run};

use crate::kill;
use crate::measure::{Line, text};

/// Words of a page.
const PAGE: usize = 500;
/// Words of a paragraph.
const PARAGRAPH: usize = 100;
/// How often each is run: the quickest counts, since other work only makes it slower.
const ROUNDS: usize = 5;

const STEMS: [&str; 16] = [
    "connectivity",
    "the",
    "Member",
    "States",
    "of",
    "and",
    "resilience",
    "policy",
    "digital",
    "inclusion",
    "to",
    "for",
    "should",
    "be",
    "in",
    "sustainable",
];

/// Two texts as paragraphs of words, the second made from the first.
struct Pair {
    old: Vec<Vec<String>>,
    new: Vec<Vec<String>>,
}

/// The same two texts as Word files on disk.
struct Files {
    folder: TempDir,
    old: PathBuf,
    new: PathBuf,
}

/// Every line about redlines.
pub(crate) async fn lines() -> Result<Vec<Line>, String> {
    let (short, long) = (Pair::of(200), Pair::of(1_000));
    let (short_files, long_files) = (short.write()?, long.write()?);
    let (two_hundred, told) = short_files.redline(ROUNDS).await?;
    let (thousand, long_told) = long_files.redline(ROUNDS).await?;
    let growth = thousand.as_secs_f64() / two_hundred.as_secs_f64();
    let whole = |pages: usize, time: Duration, limit: Duration, told: &str, reference| Line {
        what: format!("redline of {pages} pages, Word to Word, proved"),
        measured: format!("{:.3} s, {told}", time.as_secs_f64()),
        reference,
        wanted: format!("< {} s", limit.as_secs_f64()),
        met: time < limit,
    };
    let compared = beside_line_diff(&long);
    let alone = format!("its words compared alone: {:.0} ms", short.compared().as_secs_f64() * 1e3);
    let limits = (Duration::from_millis(500), Duration::from_secs(3));
    Ok(vec![
        whole(200, two_hundred, limits.0, &told, alone),
        whole(1_000, thousand, limits.1, &long_told, format!("200 pages, {growth:.1} times")),
        short_files.beside_rival(two_hundred).await?,
        long_files.memory().await?,
        compared,
    ])
}

impl Pair {
    /// A text of so many pages, and the same with a change in every second paragraph or so.
    fn of(pages: usize) -> Pair {
        let mut seed = 7;
        let count = pages * PAGE / PARAGRAPH;
        let old: Vec<Vec<String>> = (0..count).map(|_| words(&mut seed, PARAGRAPH)).collect();
        let mut new = old.clone();
        for at in 0..count / 2 {
            let place = draw(&mut seed) % new.len();
            match at % 20 {
                0 => new[place] = words(&mut seed, PARAGRAPH),
                1 => new.insert(place, words(&mut seed, 60)),
                2 => drop(new.remove(place)),
                _ => {
                    let word = draw(&mut seed) % new[place].len();
                    new[place].splice(word..=word, ["changed".to_owned(), "here".to_owned()]);
                }
            }
        }
        Pair { old, new }
    }

    fn write(&self) -> Result<Files, String> {
        let folder = text(tempfile::tempdir())?;
        let (old, new) = (folder.path().join("old.docx"), folder.path().join("new.docx"));
        text(std::fs::write(&old, word(&self.old)))?;
        text(std::fs::write(&new, word(&self.new)))?;
        Ok(Files { folder, old, new })
    }

    /// How long the comparison of both texts takes without any file.
    fn compared(&self) -> Duration {
        let blocks = |text: &[Vec<String>]| -> Vec<Content> {
            let block = |words: &Vec<String>| {
                Content::new(Kind::Paragraph, "", vec![Run::plain(words.join(" "))])
            };
            text.iter().map(block).collect()
        };
        let (old, new) = (blocks(&self.old), blocks(&self.new));
        quickest(|| redline::redline(&old, &new))
    }
}

impl Files {
    /// The time of `plenary redline`, from its start to the file on disk, and what it says.
    async fn redline(&self, rounds: usize) -> Result<(Duration, String), String> {
        let mut best = Duration::MAX;
        let mut told = String::new();
        for _ in 0..rounds {
            let begun = Instant::now();
            let output = text(self.command()?.output().await)?;
            best = best.min(begun.elapsed());
            if !output.status.success() {
                return Err(String::from_utf8_lossy(&output.stderr).into_owned());
            }
            told = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        }
        let counts = told.split_once(": ").map_or("", |(_, counts)| counts);
        Ok((best, counts.to_owned()))
    }

    fn command(&self) -> Result<tokio::process::Command, String> {
        let mut command = tokio::process::Command::new(kill::program()?);
        command.arg("redline").args([&self.old, &self.new]);
        command.arg("-o").arg(self.folder.path().join("out.docx"));
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
        Ok(command)
    }

    /// The same pair through python-redlines with the engine of Docxodus, where it is installed.
    ///
    /// Both are timed as programs: from their start until the file is on disk. The time that
    /// Python needs to start is not counted.
    async fn beside_rival(&self, ours: Duration) -> Result<Line, String> {
        let what = "the same beside python-redlines".to_owned();
        let wanted = ">= 10 times faster".to_owned();
        let measured = format!("{:.3} s", ours.as_secs_f64());
        let Some(python) = std::env::var_os("PLENARY_BENCH_RIVAL") else {
            let reference = "python-redlines is not installed".to_owned();
            return Ok(Line { what, measured, reference, wanted, met: false });
        };
        let mut rival = tokio::process::Command::new(python);
        rival.args(["-c", RIVAL]).args([&self.old, &self.new]).kill_on_drop(true);
        let output = text(rival.output().await)?;
        let said = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        let Ok(theirs) = said.parse::<f64>() else {
            let why = String::from_utf8_lossy(&output.stderr);
            return Err(format!("python-redlines measured nothing: {}", why.trim()));
        };
        let times = theirs / ours.as_secs_f64();
        let reference = format!("python-redlines: {theirs:.2} s, {times:.0} times as long");
        Ok(Line { what, measured, reference, wanted, met: times >= 10.0 })
    }

    /// The most memory that `plenary redline` held, beside all XML of both files unpacked.
    async fn memory(&self) -> Result<Line, String> {
        let mut child = text(self.command()?.spawn())?;
        let status = format!("/proc/{}/status", child.id().unwrap_or(0));
        let mut peak = 0;
        // The mark only rises, and the program still writes its file when the peak is past.
        while text(child.try_wait())?.is_none() {
            peak = peak.max(highest(Path::new(&status)));
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        if peak == 0 {
            return Err("the system does not say what a process held".to_owned());
        }
        let unpacked = unpacked(&self.old)? + unpacked(&self.new)?;
        #[expect(clippy::cast_precision_loss, reason = "bytes of one machine's memory")]
        let (held, times) = (peak as f64 / 1e6, peak as f64 / unpacked as f64);
        Ok(Line {
            what: "memory of the redline of 1,000 pages".to_owned(),
            measured: format!("{held:.0} MB at most (VmHWM)"),
            reference: format!("XML of both files: {} kB, {times:.1} times", unpacked / 1_000),
            wanted: "< 12 times".to_owned(),
            met: times < 12.0,
        })
    }
}

/// Prints the better of two rounds: the first one unpacks the engine.
const RIVAL: &str = "
import sys, time
from python_redlines import DocxodusEngine
engine = DocxodusEngine()
best = None
for _ in range(2):
    begun = time.perf_counter()
    engine.run_redline('Plenary', sys.argv[1], sys.argv[2])
    took = time.perf_counter() - begun
    best = took if best is None else min(best, took)
print(best)
";

/// Both texts as one list of tokens each, compared by us and, each token a line, by imara-diff.
fn beside_line_diff(pair: &Pair) -> Line {
    let tokens = |text: &[Vec<String>]| -> Vec<Token> {
        let end = Token { sort: Sort::Sign, text: "¶".to_owned(), runs: Vec::new() };
        let cut = |words: &Vec<String>| redline::tokens(&[Run::plain(words.join(" "))]);
        text.iter().flat_map(|words| cut(words).into_iter().chain([end.clone()])).collect()
    };
    let (old, new) = (tokens(&pair.old), tokens(&pair.new));
    let ours = quickest(|| redline::edits(&old, &new));
    let theirs = quickest(|| {
        let mut input = InternedInput::default();
        input.update_before(old.iter().map(|token| token.text.as_str()));
        input.update_after(new.iter().map(|token| token.text.as_str()));
        Diff::compute(Algorithm::Histogram, &input)
    });
    let times = ours.as_secs_f64() / theirs.as_secs_f64();
    Line {
        what: "words alone, 1,000 pages".to_owned(),
        measured: format!("{:.0} ms, {} tokens", ours.as_secs_f64() * 1e3, old.len()),
        reference: format!(
            "imara-diff, a line each: {:.0} ms, ratio {times:.1}",
            theirs.as_secs_f64() * 1e3
        ),
        wanted: "<= 3 times as long".to_owned(),
        met: times <= 3.0,
    }
}

/// The time of the quickest of some rounds.
pub(crate) fn quickest<T>(work: impl Fn() -> T) -> Duration {
    let round = |_| {
        let begun = Instant::now();
        std::hint::black_box(work());
        begun.elapsed()
    };
    (0..ROUNDS).map(round).min().unwrap_or_default()
}

/// A plain generator of numbers, so that each run measures the same text.
fn draw(seed: &mut u64) -> usize {
    *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963);
    usize::try_from(*seed >> 33).unwrap_or(0)
}

fn words(seed: &mut u64, count: usize) -> Vec<String> {
    let word = |seed: &mut u64| {
        let pick = draw(seed);
        let tail = if pick.is_multiple_of(7) { (pick % 9_973).to_string() } else { String::new() };
        format!("{}{tail}", STEMS[pick % STEMS.len()])
    };
    (0..count).map(|_| word(seed)).collect()
}

/// A Word file of a text: headings among the paragraphs, and half of each paragraph in italics
/// where its words say so, so that a paragraph that is kept is set alike in both files.
fn word(text: &[Vec<String>]) -> Vec<u8> {
    let mut writer = Writer::new(Options { lang: "en".into(), ..Options::default() });
    for paragraph in text {
        let (left, right) = paragraph.split_at(paragraph.len() / 2);
        let mut runs = vec![Run::plain(left.join(" ") + " "), Run::plain(right.join(" "))];
        runs[1].style.italic = paragraph[0].len() % 3 == 0;
        let is_heading = paragraph[1].len() % 10 == 0;
        let kind = if is_heading { Kind::Heading(2) } else { Kind::Paragraph };
        writer.content(&Content::new(kind, "", runs), None);
    }
    writer.finish()
}

/// The most bytes that a process has held so far, as its status says.
fn highest(status: &Path) -> u64 {
    let status = std::fs::read_to_string(status).unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().nth(1)?.parse::<u64>().ok());
    kilobytes.unwrap_or(0) * 1_024
}

/// The bytes of all XML parts of a Word file, unpacked.
fn unpacked(file: &Path) -> Result<u64, String> {
    let mut archive = text(zip::ZipArchive::new(text(std::fs::File::open(file))?))?;
    let mut bytes = 0;
    for at in 0..archive.len() {
        let entry = text(archive.by_index(at))?;
        let name = text(entry.name())?;
        if name.ends_with(".xml") || name.ends_with(".rels") {
            bytes += entry.size();
        }
    }
    Ok(bytes)
}
