//! A balanced group: how long it takes, beside the package that does the like in Python.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

use selection::{Proposal, Task};

/// The group, as the sample's quotas want it.
const SIZE: u32 = 120;

/// How often the people and the group of the sample go into the large case.
const LARGER: u32 = 8;

/// Features of the sample.
const FEATURES: usize = 6;

/// Measures the choice of groups, and prints its lines under the table.
pub(crate) fn print() -> Result<(), String> {
    let (people, quotas) = (sample("nominees.csv"), sample("quotas.csv"));
    let bytes = |path: &PathBuf| std::fs::read(path).map_err(|fault| fault.to_string());
    let (listed, wanted) = (bytes(&people)?, bytes(&quotas)?);
    let task = task(&listed, &wanted, SIZE)?;
    let what = format!("{SIZE} of {} under {}", task.people().len(), task.quotas().len());
    let (any, group) = best(|| task.any_group().map(|ids| ids.len()));
    if group != Some(SIZE as usize) {
        return Err("no group was found under the sample's quotas".to_owned());
    }
    let reference = legacy(&people, &quotas)?.map_or_else(
        || "sortition-algorithms: not installed".to_owned(),
        |legacy| {
            let ratio = any.as_secs_f64() / legacy;
            format!("legacy: {:.0} ms, ratio {ratio:.3}", legacy * 1e3)
        },
    );
    line(&format!("{what}, any group"), any, &reference, Duration::from_millis(100));
    let (nearest, proposal) = best(|| task.propose("bench"));
    let half = Duration::from_millis(500);
    line(&format!("{what}, nearest, drawn"), nearest, &told(&proposal)?, half);
    let (listed, wanted) = larger(&listed, &wanted);
    let task = self::task(listed.as_bytes(), wanted.as_bytes(), SIZE * LARGER)?;
    let from = Instant::now();
    let proposal = task.propose("bench");
    let what = format!("{} of {}, nearest, drawn", SIZE * LARGER, task.people().len());
    line(&what, from.elapsed(), &told(&proposal)?, Duration::from_secs(30));
    Ok(())
}

fn line(what: &str, measured: Duration, reference: &str, wanted: Duration) {
    let mark = if measured < wanted { "" } else { "   MISSED" };
    let (measured, wanted) =
        (measured.as_secs_f64() * 1e3, format!("< {} s", wanted.as_secs_f64()));
    println!("{what:38} {:26} {reference:34} {wanted}{mark}", format!("{measured:.1} ms"));
}

fn told(proposal: &Proposal) -> Result<String, String> {
    let Proposal::Group(group) = proposal else { return Err("there is no group".to_owned()) };
    let proof = if group.is_nearest() { "proved" } else { "not proved" };
    Ok(format!("distance {}, bound {}, {proof}", group.distance, group.bound))
}

/// The best of five, since other programs share the machine.
fn best<T>(work: impl Fn() -> T) -> (Duration, T) {
    let once = || {
        let from = Instant::now();
        let made = work();
        (from.elapsed(), made)
    };
    let mut best = once();
    for _ in 0..4 {
        let again = once();
        if again.0 < best.0 {
            best = again;
        }
    }
    best
}

fn sample(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../forums/wtpf-26/sample/nominees").join(name)
}

fn task(people: &[u8], quotas: &[u8], size: u32) -> Result<Task, String> {
    let read = selection::read(("people", people), ("quotas", quotas), Some(size));
    let say = |told: Vec<selection::Told>| told.first().map(ToString::to_string);
    read.map(|read| read.task).map_err(|told| say(told).unwrap_or_default())
}

/// Ten thousand people with the values of the sample's, feature by feature of another person, and
/// quotas for a larger group.
fn larger(people: &[u8], quotas: &[u8]) -> (String, String) {
    let text = String::from_utf8_lossy(people);
    // The features stand in the last columns; an organization before them may hold a comma.
    let mut rows = text.lines().map(|line| {
        let mut cells: Vec<&str> = line.rsplit(',').take(FEATURES).collect();
        cells.reverse();
        cells
    });
    let mut out = format!("id,{}\n", rows.next().unwrap_or_default().join(","));
    let rows: Vec<Vec<&str>> = rows.collect();
    let mut state: u64 = 1;
    for nth in 0..10_000 {
        let _ = write!(out, "N-{nth:05}");
        for at in 0..FEATURES {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let other = usize::try_from(state >> 40).unwrap_or(0) % rows.len();
            let _ = write!(out, ",{}", rows[other][at]);
        }
        out.push('\n');
    }
    let text = String::from_utf8_lossy(quotas);
    let mut wanted = String::new();
    for (nth, line) in text.lines().enumerate() {
        let cells: Vec<&str> = line.split(',').collect();
        let times = |cell: &str| cell.parse::<u32>().map_or(0, |number| number * LARGER);
        let _ = match nth {
            0 => writeln!(wanted, "{line}"),
            _ => {
                let (min, max) = (times(cells[2]), times(cells[3]));
                writeln!(wanted, "{},{},{min},{max}", cells[0], cells[1])
            }
        };
    }
    (out, wanted)
}

/// What the reference does: reads the same files, and says the best of five runs that succeed.
const LEGACY: &str = "
import csv, sys, time
try:
    from sortition_algorithms.core import find_random_sample
    from sortition_algorithms.features import read_in_features
    from sortition_algorithms.people import read_in_people
    from sortition_algorithms.settings import Settings
except ImportError:
    sys.exit(0)
def rows(path):
    with open(path, encoding='utf-8-sig', newline='') as file:
        reader = csv.DictReader(file)
        return list(reader.fieldnames), list(reader)
features = read_in_features(*rows(sys.argv[2]))[0]
settings = Settings(id_column='id', columns_to_keep=[], check_same_address=False,
                    check_same_address_columns=[], selection_algorithm='legacy')
people = read_in_people(*rows(sys.argv[1]), features, settings)[0]
best = None
for _ in range(5):
    start = time.perf_counter()
    try:
        find_random_sample(features, people, int(sys.argv[3]), [],
                           selection_algorithm='legacy', max_attempts=100)
    except Exception:
        continue
    spent = time.perf_counter() - start
    best = spent if best is None else min(best, spent)
print('seconds', best if best is not None else 'nan')
";

/// Seconds that `legacy` of sortition-algorithms takes; none where it is not installed. The
/// variable `PLENARY_SORTITION_PYTHON` names the Python that has it.
fn legacy(people: &PathBuf, quotas: &PathBuf) -> Result<Option<f64>, String> {
    let python = std::env::var_os("PLENARY_SORTITION_PYTHON").unwrap_or_else(|| "python3".into());
    let mut command = Command::new(python);
    command.args(["-c", LEGACY]).args([people, quotas]).arg(SIZE.to_string());
    let Ok(output) = command.output() else { return Ok(None) };
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let said = String::from_utf8_lossy(&output.stdout);
    let seconds = said.lines().find_map(|line| line.strip_prefix("seconds ")?.parse().ok());
    Ok(seconds)
}
