//! What a table of entities would change, and what is wrong with it, case by case.

use std::collections::BTreeMap;

use lang::Lang;
use proptest::prelude::*;

use super::*;

fn rows(table: &str) -> Vec<Vec<String>> {
    table.lines().map(|line| line.split(';').map(str::to_owned).collect()).collect()
}

fn known() -> BTreeMap<EntityId, Entity> {
    let table = "id;category;name_en;itu_region;m49_region;ldc;ldc_list\n\
                 lumen;member-state;Lumen;africa;011;1971-11-18/;2021-12\n\
                 arendal;member-state;Arendal;europe;154;;";
    let read = read(&rows(table), &BTreeMap::new(), Lang::En, None).expect("it reads");
    read.new.into_iter().map(|entity| (entity.id.clone(), entity)).collect()
}

/// What a table would change, in one line for each thing.
fn told(table: &str) -> String {
    let place = |column: Column| column.key();
    match read(&rows(table), &known(), Lang::En, None) {
        Ok(reading) => {
            let mut out = Vec::new();
            out.extend(reading.new.iter().map(|one| format!("new {}", one.id)));
            for (entity, differs) in &reading.changed {
                out.extend(differs.iter().map(|one| {
                    format!("{}.{}: {:?} > {:?}", entity.id, place(one.column), one.from, one.to)
                }));
            }
            out.push(format!("{} as they are, {} unnamed", reading.unchanged, reading.unnamed));
            out.extend(reading.ignored.iter().map(|head| format!("ignored {head}")));
            out.join("\n")
        }
        Err(Unread::Cells(wrong)) => {
            let one = |one: &Wrong| {
                format!("{} {} {}: {}", one.line, place(one.column), one.fault.key(), one.cell)
            };
            wrong.iter().map(one).collect::<Vec<_>>().join("\n")
        }
        Err(other) => format!("{other:?}"),
    }
}

#[test]
fn a_table_tells_what_it_would_change_field_by_field() {
    let table = "id;category;name_en;name_fr;capital\n\
                 lumen;;Lumen;Lumière;X\n\
                 qasr;Sector Member;Qasr Telecom;;\n\
                 arendal;member-state;Arendal;;";
    assert_eq!(
        told(table),
        "new qasr\nlumen.name_fr: \"\" > \"Lumière\"\n1 as they are, 0 unnamed\nignored capital"
    );
    assert_eq!(
        told("id;ldc\nlumen;1971-11-18/2026-12-13"),
        "lumen.ldc: \"1971-11-18/\" > \"1971-11-18/2026-12-13\"\n0 as they are, 1 unnamed"
    );
}

#[test]
fn a_mere_one_takes_away_no_dates_and_a_lost_zero_comes_back() {
    assert_eq!(told("id;ldc;m49_region\nlumen;1;11"), "1 as they are, 1 unnamed");
    assert_eq!(
        told("id;ldc;ldc_list\nlumen;0;"),
        "lumen.ldc: \"1971-11-18/\" > \"\"\nlumen.ldc_list: \"2021-12\" > \"\"\n\
         0 as they are, 1 unnamed"
    );
}

#[test]
fn what_is_wrong_is_told_at_its_row_and_column() {
    let table = "id;category;name_en;itu_region;radio_region;m49_region;ldc;ldc_list\n\
                 a b;other;A;;;;;\n\
                 x1;kingdom;X;;;;;\n\
                 x2;other;=1+1;;;;;\n\
                 x3;other;;;;;;\n\
                 x4;other;X;europa;4;9999;;\n\
                 x5;other;X;;;;yes;\n\
                 x6;other;X;;;;2021-02-30/;\n\
                 x7;other;X;;;;2022-01-01/2021-01-01;\n\
                 x8;other;X;;;;;2021-12\n\
                 x9;other;X;;;;1;13 Dec\n\
                 lumen;;Lumen;;;;;\n\
                 lumen;;Lumen;;;;;\n\
                 x10;;X;;;;;";
    assert_eq!(
        told(table),
        "2 id id: a b\n\
         3 category category: kingdom\n\
         4 name_en formula: =1+1\n\
         5 name_en empty: \n\
         6 itu_region region: europa\n\
         6 radio_region region: 4\n\
         6 m49_region region: 9999\n\
         7 ldc membership: yes\n\
         8 ldc day: 2021-02-30/\n\
         9 ldc backwards: 2022-01-01/2021-01-01\n\
         10 ldc_list list-alone: 2021-12\n\
         11 ldc_list day: 13 Dec\n\
         13 id twice: lumen\n\
         14 category empty: "
    );
    assert_eq!(told("name_en\nX"), "NoId");
    assert_eq!(told("id;ID\nx;x"), "HeadTwice(Id)");
    assert_eq!(told("id;category"), "NoRows");
}

fn entity() -> impl Strategy<Value = Entity> {
    let day = (1970i16..2030, 1i8..13, 1i8..29).prop_map(|(y, m, d)| jiff::civil::date(y, m, d));
    let list = prop_oneof![Just(String::new()), Just("2024-12".into()), Just("2024-12-13".into())];
    let membership = (proptest::option::of(day), any::<bool>(), list);
    let groups = proptest::collection::vec(proptest::option::of(membership), 4);
    let name = "[A-Za-zÀ-ž(]([A-Za-zÀ-ž' ,;\"]{0,40}[a-z)])?";
    let place = (proptest::option::of(0usize..6), proptest::option::of(0usize..5), 0usize..7);
    ("[a-z][a-z0-9-]{0,20}", name, place, groups).prop_map(|(id, name, place, groups)| {
        let (itu, administrative, category) = place;
        let name: Vec<&str> = name.split_whitespace().collect();
        let mut entity = Entity::new(
            EntityId(id),
            Category::ALL[category],
            Phrase::only(Lang::En, &name.join(" ")),
        );
        entity.itu_region = itu.map(|at| Region::ALL[at]);
        entity.administrative_region = administrative.map(|at| Administrative::ALL[at]);
        for (group, found) in Group::ALL.into_iter().zip(groups) {
            let Some((since, over, list)) = found else { continue };
            let until = since.filter(|_| over).and_then(|day| day.tomorrow().ok());
            entity.groups.push(Membership { group, since, until, list });
        }
        entity
    })
}

proptest! {
    #[test]
    fn an_entity_written_as_a_row_reads_as_it_was(entity in entity()) {
        let head: Vec<String> = Column::all().map(Column::key).collect();
        let row = Column::all().map(|column| cell(&entity, column)).collect();
        let read = read(&[head.clone(), row], &BTreeMap::new(), Lang::En, None);
        prop_assert_eq!(read.map(|read| read.new), Ok(vec![entity.clone()]));
        let known = BTreeMap::from([(entity.id.clone(), entity.clone())]);
        let row = Column::all().map(|column| cell(&entity, column)).collect();
        let again = super::read(&[head, row], &known, Lang::En, None).expect("it reads");
        prop_assert_eq!((again.unchanged, again.changed.len()), (1, 0));
    }

    #[test]
    fn no_cell_makes_it_panic(cells in proptest::collection::vec(".{0,12}", 0..18)) {
        let head: Vec<String> = Column::all().map(Column::key).collect();
        let _ = read(&[head, cells], &known(), Lang::En, None);
    }
}
