//! The entities of a forum as a table to take away: CSV and workbook, read back by the same rules.

use forum::entity::Entity;
use forum::entity::table::{Column, cell, is_formula};
use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};

/// The table as CSV: in UTF-8 that says so, since spreadsheets take it for something else if it
/// does not.
pub fn csv<'a>(entities: impl Iterator<Item = &'a Entity>) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(b"\xef\xbb\xbf".to_vec());
    // Writing into memory does not fail.
    let _ = writer.write_record(Column::all().map(Column::key));
    for entity in entities {
        let _ = writer.write_record(Column::all().map(|column| defused(cell(entity, column))));
    }
    writer.into_inner().unwrap_or_default()
}

/// A cell that a spreadsheet would take for a formula is written behind an apostrophe. What is
/// admitted never begins so; what was admitted before that was looked at might.
fn defused(cell: String) -> String {
    if is_formula(&cell) { format!("'{cell}") } else { cell }
}

/// The table as a workbook; every cell is a string, so that none is taken for a formula and no
/// number loses its zeros.
///
/// # Errors
/// A text is longer than a cell can be, which names never are.
pub fn xlsx<'a>(entities: impl Iterator<Item = &'a Entity>) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let bold = Format::new().set_bold();
    for (at, column) in (0..).zip(Column::all()) {
        sheet.write_string_with_format(0, at, column.key(), &bold)?;
        sheet.set_column_width(at, if matches!(column, Column::Name(_)) { 32.0 } else { 16.0 })?;
    }
    for (row, entity) in (1..).zip(entities) {
        write(sheet, row, entity)?;
    }
    sheet.set_freeze_panes(1, 1)?;
    book.save_to_buffer()
}

fn write(sheet: &mut Worksheet, row: u32, entity: &Entity) -> Result<(), XlsxError> {
    for (at, column) in (0..).zip(Column::all()) {
        let said = cell(entity, column);
        if !said.is_empty() {
            sheet.write_string(row, at, said)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use forum::entity::table::{Reading, read};
    use forum::entity::{Category, Group, Membership, Radio, Region};
    use forum::{EntityId, Phrase};
    use lang::Lang;
    use rust_xlsxwriter::{ExcelDateTime, Formula};

    use super::*;
    use crate::grid::{self, Fault};

    fn lumen() -> Entity {
        let name =
            Phrase { ar: "لومين".into(), ..Phrase::only(Lang::En, "Lumen, \"the\" 2nd") };
        let mut lumen = Entity::new(EntityId::from("lumen"), Category::MemberState, name);
        lumen.itu_region = Some(Region::Africa);
        lumen.radio_region = Some(Radio::One);
        lumen.m49_region = "011".to_owned();
        let (since, until) = ("1971-11-18".parse().ok(), "2026-12-13".parse().ok());
        let list = "2024-12".to_owned();
        lumen.groups.push(Membership { group: Group::Ldc, since, until, list });
        lumen
    }

    fn reading(rows: &[Vec<String>]) -> Reading {
        read(rows, &BTreeMap::new(), Lang::En, None).expect("the table reads")
    }

    #[test]
    fn what_is_taken_away_comes_back_as_it_was() {
        let entity = lumen();
        let csv = csv([&entity].into_iter());
        let xlsx = xlsx([&entity].into_iter()).expect("it is written");
        for bytes in [csv, xlsx] {
            let rows = grid::read(&bytes).expect("it is a table");
            assert_eq!(reading(&rows).new.as_slice(), std::slice::from_ref(&entity));
        }
    }

    #[test]
    fn a_table_is_read_in_the_encodings_that_say_what_they_are() {
        let table = "id;category;name_en\nx;other;Équateur\n";
        let wide = |of: fn(u16) -> [u8; 2], mark: &[u8]| {
            let units = table.encode_utf16().flat_map(of);
            mark.iter().copied().chain(units).collect::<Vec<u8>>()
        };
        let known = [
            table.as_bytes().to_vec(),
            [b"\xef\xbb\xbf", table.as_bytes()].concat(),
            wide(u16::to_le_bytes, &[0xff, 0xfe]),
            wide(u16::to_be_bytes, &[0xfe, 0xff]),
            table.replace(';', "\t").into_bytes(),
            table.replace(';', ",").into_bytes(),
        ];
        for bytes in known {
            let rows = grid::read(&bytes).expect("it is a table");
            assert_eq!(reading(&rows).new[0].name.en, "Équateur");
        }
        let latin: Vec<u8> = table.chars().map(|c| u8::try_from(c).expect("Latin-1")).collect();
        assert_eq!(grid::read(&latin), Err(Fault::Encoding));
        assert_eq!(grid::read(&wide(u16::to_le_bytes, &[])), Err(Fault::Encoding));
    }

    #[test]
    fn what_is_no_table_is_told_for_what_it_is() {
        let told = |bytes: &[u8]| grid::read(bytes).expect_err("it is no table");
        assert_eq!(told(b""), Fault::Empty);
        assert_eq!(told(b"\x89PNG\r\n\x1a\n"), Fault::Encoding);
        assert_eq!(told(b"%PDF-1.7\n\x01\x02"), Fault::NotATable);
        assert_eq!(told(b"\xd0\xcf\x11\xe0old"), Fault::OldWorkbook);
        assert_eq!(told(b"PK\x03\x04broken"), Fault::Workbook);
        let wide = vec!["x"; grid::COLUMNS_MAX + 1].join(",");
        assert_eq!(told(wide.as_bytes()), Fault::TooManyColumns);
        assert_eq!(told("x\n".repeat(grid::ROWS_MAX + 1).as_bytes()), Fault::TooManyRows);
    }

    #[test]
    fn a_formula_in_a_workbook_is_told_and_its_last_value_is_not_believed() {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        for (at, head) in (0..).zip(["id", "category", "name_en", "m49_region", "ldc_list", "ldc"])
        {
            sheet.write_string(0, at, head).expect("it is written");
        }
        let day = ExcelDateTime::from_ymd(2024, 12, 13).expect("a day");
        let as_day = Format::new().set_num_format("yyyy-mm-dd");
        sheet.write_string(2, 0, "x").expect("it is written");
        sheet.write_formula(2, 2, Formula::new("=1+1").set_result("2")).expect("it is written");
        sheet.write_number(2, 3, 11).expect("it is written");
        sheet.write_datetime_with_format(2, 4, &day, &as_day).expect("it is written");
        let bytes = book.save_to_buffer().expect("it is written");
        let rows = grid::read(&bytes).expect("it is a table");
        assert_eq!(rows[2], ["x", "", "=1+1", "11", "2024-12-13"]);
    }

    #[test]
    fn a_cell_in_the_last_row_of_all_makes_no_room_for_the_others() {
        let mut book = Workbook::new();
        book.add_worksheet().write_string(1_048_575, 0, "x").expect("it is written");
        let bytes = book.save_to_buffer().expect("it is written");
        assert_eq!(grid::read(&bytes), Err(Fault::TooManyRows));
    }
}
