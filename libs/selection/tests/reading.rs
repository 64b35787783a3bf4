//! People and quotas read from CSV: what is wrong is told with its place.

use proptest::prelude::*;
use selection::{Half, read};

const PEOPLE: &str = "id,name,region,gender\n1,Ann,africa,f\n2,Ben,europe,m\n3,Cem,asia,m\n";
const QUOTAS: &str = "feature,value,min,max\nregion,africa,1,1\ngender,m,0,1\n";

/// What is told of two files, one a line.
fn told(people: &[u8], quotas: &[u8], size: u32) -> String {
    let told = read(("P.csv", people), ("Q.csv", quotas), Some(size)).expect_err("it is refused");
    told.iter().map(|told| format!("{told}\n")).collect()
}

fn people(rows: &str) -> String {
    told(format!("id,region,gender\n{rows}").as_bytes(), QUOTAS.as_bytes(), 1)
}

fn quotas(rows: &str, size: u32) -> String {
    told(PEOPLE.as_bytes(), format!("feature,value,min,max\n{rows}").as_bytes(), size)
}

#[test]
fn sound_files_make_a_task() {
    let quotas = "\u{feff}feature;value;min;max;target;min_flex\r\nregion;africa;1;1;;0\r\n\r\n\
                  gender;m;0;2;1,5;0\r\nregion;oceania;0;1;;0\r\n";
    let read = read(("P.csv", PEOPLE.as_bytes()), ("Q.csv", quotas.as_bytes()), Some(2));
    let read = read.expect("it is sound");
    assert_eq!(read.task.features(), ["region", "gender"]);
    assert_eq!(read.task.quotas()[1].target, Half(3));
    assert_eq!(read.names["2"], "Ben");
    let notes: Vec<String> = read.notes.iter().map(ToString::to_string).collect();
    assert_eq!(
        notes,
        [
            "Q.csv, line 1, column min_flex: the column is not used",
            "Q.csv, line 5, column value: nobody has the value “oceania”",
            "Q.csv, line 2, column value: no quota is about the value “asia” (1 of the people)",
            "Q.csv, line 2, column value: no quota is about the value “europe” (1 of the people)",
            "Q.csv, line 4, column value: no quota is about the value “f” (1 of the people)",
        ]
    );
}

#[test]
fn what_is_wrong_with_people_is_told_with_its_place() {
    assert_eq!(
        people("1,africa,f\n1,europe,m\n,asia,m\n"),
        "P.csv, line 3, column id: “1” is also the id on line 2\n\
         P.csv, line 4, column id: there is no id\n"
    );
    assert_eq!(people("1,africa\n"), "P.csv, line 2: 2 cells, and there are 3 columns\n");
    assert_eq!(
        people("1,\"africa\u{1b}[31m\",f\n"),
        "P.csv, line 2, column region: the cell holds a line break or another control character\n"
    );
    assert_eq!(
        told(b"name,region,gender\nAnn,africa,f\n", QUOTAS.as_bytes(), 1),
        "P.csv, line 1: there is no column id; the columns are name, region, gender\n"
    );
    assert_eq!(people(""), "P.csv: there is nothing below the line of column names\n");
    let long = format!("1,{},f\n", "x".repeat(1_001));
    assert_eq!(people(&long), "P.csv, line 2, column region: the cell is too long\n");
    let many: String = (0..20_001).map(|nth| format!("{nth},africa,f\n")).collect();
    assert_eq!(people(&many), "P.csv: there are more than 20000 lines\n");
    let large = vec![b'x'; 16 * 1024 * 1024 + 1];
    assert_eq!(
        told(&large, QUOTAS.as_bytes(), 1),
        "P.csv: the file has more than 16777216 bytes\n"
    );
}

#[test]
fn another_encoding_is_told() {
    let with = |bytes: &[u8]| told(bytes, QUOTAS.as_bytes(), 1);
    assert_eq!(
        with(b"id,region,gender\n1,africa,f\n2,Ouagadougou \xE0 c\xF4t\xE9,m\n"),
        "P.csv, line 3: this is not UTF-8, but another encoding such as Latin-1 (Windows-1252); \
         save it as “CSV UTF-8”\n"
    );
    assert_eq!(with(b"\xFF\xFEi\0d\0"), "P.csv: the file is in UTF-16; save it as “CSV UTF-8”\n");
    assert!(with(b"i\0d\0").contains("zero bytes"));
    assert!(with(b"PK\x03\x04rest").contains("a workbook"));
}

#[test]
fn what_is_wrong_with_quotas_is_told_with_its_place() {
    assert_eq!(
        quotas("regoin,africa,1,1\nregion,africa,one,2\nregion,asia,-1,2\n", 1),
        "Q.csv, line 2, column feature: P.csv has no column “regoin”\n\
         Q.csv, line 3, column min: “one” is not a number of people\n\
         Q.csv, line 4, column min: “-1” is not a number of people\n"
    );
    assert_eq!(
        quotas("region,africa,2,1\n", 1),
        "Q.csv, line 2, column min: the minimum of region “africa”, 2, is more than its maximum, \
         1\n"
    );
    assert_eq!(
        quotas("region,africa,1,1\nregion,europe,1,1\nregion,asia,1,1\n", 2),
        "Q.csv, line 4, column min: the minimums of region add up to 3, and the group has 2 \
         people\n"
    );
    assert_eq!(
        quotas("region,afirca,1,1\n", 1),
        "Q.csv, line 2, column value: nobody has the value “afirca”\n"
    );
    assert_eq!(
        quotas("region,asia,0,1\nregion,asia,0,2\n", 1),
        "Q.csv, line 3, column value: there are two quotas on region “asia”\n"
    );
    assert_eq!(
        told(PEOPLE.as_bytes(), b"feature,value,min\nregion,asia,1\n", 1),
        "Q.csv, line 1: there is no column max; the columns are feature, value, min\n"
    );
    let target = b"feature,value,min,max,target\nregion,asia,0,1,0.3\nregion,africa,0,1,2\n";
    assert!(told(PEOPLE.as_bytes(), target, 1).contains("line 2, column target: “0.3” is not"));
    let target = b"feature,value,min,max,target\nregion,africa,0,1,2\n";
    assert_eq!(
        told(PEOPLE.as_bytes(), target, 1),
        "Q.csv, line 2, column target: the target of region “africa”, 2, is not from 0 to 1\n"
    );
    assert_eq!(
        quotas("region,africa,0,1\n", 4),
        "P.csv: a group of 4 cannot be chosen from 3 people\n"
    );
}

#[test]
fn a_formula_in_a_cell_is_text() {
    let people = "id,region,gender\n1,\"=HYPERLINK(\"\"x\"\")\",f\n2,africa,m\n";
    let quotas = "feature,value,min,max\nregion,\"=HYPERLINK(\"\"x\"\")\",1,1\n";
    let read = read(("P.csv", people.as_bytes()), ("Q.csv", quotas.as_bytes()), Some(1));
    let read = read.expect("it is sound");
    assert_eq!(read.task.quotas()[0].value, "=HYPERLINK(\"x\")");
    assert_eq!(read.task.any_group(), Some(vec!["1"]));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_or_refused(
        people in prop::collection::vec(cell(), 0..40),
        quotas in prop::collection::vec(cell(), 0..40),
        raw in any::<Vec<u8>>(),
        size in 0..5_u32,
    ) {
        let (people, quotas) = (people.concat(), quotas.concat());
        let people = format!("id,region,gender\n{people}");
        let quotas = format!("feature,value,min,max,target\n{quotas}");
        for (people, quotas) in [
            (people.as_bytes(), quotas.as_bytes()),
            (&raw, quotas.as_bytes()),
            (people.as_bytes(), &raw),
        ] {
            match read(("P.csv", people), ("Q.csv", quotas), Some(size)) {
                Ok(read) => prop_assert_eq!(read.task.size(), size),
                Err(told) => prop_assert!(!told.is_empty() && told.len() <= 80),
            }
        }
    }
}

/// What cells and lines are made of.
fn cell() -> impl Strategy<Value = &'static str> {
    let parts = [
        "region", "gender", "africa", "f", "1", "2", "0.5", "-1", "é", "\"", "\"\"", ",", ",", ",",
        ";", "\t", "\r\n", "\n", "\n", "\r", "\0", "\u{202e}", "=1+1", " ",
    ];
    prop::sample::select(parts.to_vec())
}
