//! The commands on experts, run as a person runs them.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const PEOPLE: &str = "\
id,name,region,gender,theme
a1,Awa Kérouba,africa,f,1
a2,Sipho Okanwere,africa,m,2
a3,Chipo Lumenfield,africa,f,2
b1,Ximena Tavriano,americas,f,1
b2,Ulises Montelúa,americas,m,1
c1,若禾,asia,f,2
c2,远舟,asia,m,1
d1,Niamh Fjordmark,europe,f,1
d2,Cormac Tarrowick,europe,m,1
d3,Halvard Fjordmark,europe,m,2
";

const QUOTAS: &str = "\
feature,value,min,max
region,africa,1,2
region,americas,1,2
region,asia,1,1
region,europe,1,2
gender,f,2,3
gender,m,2,3
theme,1,2,4
";

/// A folder with people and quotas in it.
struct Case(tempfile::TempDir);

impl Case {
    fn new(people: &str, quotas: &str) -> Case {
        let case = Case(tempfile::tempdir().expect("a folder is made"));
        case.write("P.csv", people.as_bytes());
        case.write("Q.csv", quotas.as_bytes());
        case
    }

    fn write(&self, name: &str, bytes: &[u8]) {
        std::fs::write(self.0.path().join(name), bytes).expect("a file is written");
    }

    fn run(&self, verb: &str, more: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_plenary"));
        command.current_dir(self.0.path()).args(["experts", verb]);
        command.args(["--people", "P.csv", "--quotas", "Q.csv"]).args(more);
        command.output().expect("the program runs")
    }

    fn select(&self, more: &[&str]) -> Output {
        self.run("select", &[&["--size", "5"], more].concat())
    }
}

/// What a run came to, as a person sees it.
fn seen(output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let code = output.status.code().expect("it ended by itself");
    format!("{}{}exit code {code}\n", text(&output.stdout), text(&output.stderr))
}

/// Compares with the expected text; with `UPDATE` set, writes it anew.
fn expect(name: &str, seen: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/experts");
    let path: PathBuf = folder.join(name);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, seen).expect("it is written");
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(seen, expected, "{}", path.display());
}

#[test]
fn a_group_is_proposed_and_explained() {
    let case = Case::new(PEOPLE, QUOTAS);
    let seed = ["--seed", "2024-08-26", "--pin", "c1", "--exclude", "a2"];
    expect("group.txt", &seen(&case.select(&seed)));
}

#[test]
fn quotas_that_clash_are_named_with_the_least_that_helps() {
    let quotas = QUOTAS.replace("theme,1,2,4", "theme,1,5,5").replace("africa,1,2", "africa,2,2");
    expect("clash.txt", &seen(&Case::new(PEOPLE, &quotas).select(&[])));
}

#[test]
fn two_groups_stand_side_by_side() {
    let case = Case::new(PEOPLE, QUOTAS);
    let proposed = case.select(&["--json", "--seed", "2024-08-26"]);
    case.write("proposed.json", &proposed.stdout);
    case.write("decided.csv", "id\na1\na2\nb1\nb2\nc2\n".as_bytes());
    expect("compare.txt", &seen(&case.run("compare", &["proposed.json", "decided.csv"])));
}

#[test]
fn bad_input_is_refused_with_file_line_and_column() {
    let mut all = String::new();
    let mut show = |case: &Case, more: &[&str]| all += &seen(&case.select(more));
    let case = Case::new(PEOPLE, QUOTAS);
    show(&case, &["--pin", "nobody"]);
    show(&case, &["--pin", "a1", "--exclude", "a1"]);
    show(&Case::new(PEOPLE, &QUOTAS.replace("gender,f", "sex,f")), &[]);
    show(&Case::new(PEOPLE, &QUOTAS.replace("europe,1,2", "europe,3,2")), &[]);
    show(&Case::new(PEOPLE, &QUOTAS.replace("europe,1,2", "europe,4,5")), &[]);
    show(&Case::new(&PEOPLE.replace("a2,", "a1,"), QUOTAS), &[]);
    show(&Case::new(&PEOPLE.replace("id,name", "nr,name"), QUOTAS), &[]);
    show(&Case::new(PEOPLE, &QUOTAS.replace("theme,1", "theme,7")), &["--json"]);
    case.write("P.csv", b"id,region,gender,theme\na1,Am\xE9rique,f,1\n");
    show(&case, &[]);
    expect("refused.txt", &all);
}

#[test]
fn wrong_usage_and_a_missing_file_have_their_own_codes() {
    let case = Case::new(PEOPLE, QUOTAS);
    assert_eq!(case.run("select", &["--size", "0"]).status.code(), Some(2));
    assert_eq!(case.run("select", &[]).status.code(), Some(2));
    std::fs::remove_file(case.0.path().join("Q.csv")).expect("it was there");
    let missing = case.select(&[]);
    assert_eq!(missing.status.code(), Some(3));
    assert!(seen(&missing).contains("Q.csv"));
}

#[test]
fn a_seed_gives_the_same_group_whatever_the_order_of_the_rows() {
    let json = |people: &str| -> serde_json::Value {
        let told = Case::new(people, QUOTAS).select(&["--json", "--seed", "x"]);
        assert_eq!(told.status.code(), Some(0), "{told:?}");
        serde_json::from_slice(&told.stdout).expect("it is JSON")
    };
    let (head, rows) = PEOPLE.split_once('\n').expect("a head and rows");
    let mut turned: Vec<&str> = rows.lines().collect();
    turned.reverse();
    let turned = format!("{head}\n{}\n", turned.join("\n"));
    let (told, again) = (json(PEOPLE), json(&turned));
    assert_eq!(told, again);
    assert_eq!(told["nearest"], true);
    assert_eq!(told["members"].as_array().map(Vec::len), Some(5));
    assert_eq!(told["balance"][0]["group_total"], 5);
}

/// The sample: what the letter's secretariat would have had before it.
#[test]
fn the_sample_has_a_group_that_is_proved_to_be_nearest() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../forums/wtpf-26/sample/nominees");
    let read =
        |name: &str| std::fs::read_to_string(folder.join(name)).expect("the sample is there");
    let case = Case::new(&read("nominees.csv"), &read("quotas.csv"));
    let told = case.run("select", &["--size", "120", "--json", "--seed", "2024-08-26"]);
    assert_eq!(told.status.code(), Some(0), "{told:?}");
    let told: serde_json::Value = serde_json::from_slice(&told.stdout).expect("it is JSON");
    assert_eq!(told["members"].as_array().map(Vec::len), Some(120));
    assert_eq!((&told["nearest"], &told["unproved"]), (&true.into(), &0.into()));
    assert_eq!(told["balance"].as_array().map(Vec::len), Some(29));
    assert!(told["balance"].as_array().expect("a list").iter().all(|row| row["kept"] == true));
}
