//! Entities at the desk: tables brought in with a preview, one by one, and people by letter.

use std::io::{Cursor, Read as _, Write as _};

use axum::http::StatusCode;
use desk::Desk;
use forum::entity::{Group, Status};
use forum::person::Role;
use forum::{EntityId, Forum};
use proptest::prelude::*;

use crate::visitor::{Answer, DEMO_DAY, Form, Visitor, hidden, sample, told, wtpf};

const DESK: &str = "/en/wtpf-26/desk/entities";

fn forum(desk: &Desk) -> std::sync::Arc<Forum> {
    desk.forum(&wtpf()).expect("the forum is there")
}

async fn token(visitor: &Visitor, path: &str) -> Form {
    let page = visitor.page(path).await;
    Form::default().with("token", hidden(&page, "token").expect("the form has a token"))
}

/// Hands a table in, to be looked at.
async fn look(officer: &Visitor, name: &str, bytes: &[u8]) -> Answer {
    let form = token(officer, DESK).await;
    officer.hand_in(&format!("{DESK}/tables"), &form, (name, bytes)).await
}

/// Confirms what a preview shows.
async fn confirm(officer: &Visitor, preview: &Answer) -> Answer {
    let page = preview.text();
    let form = ["token", "print", "table"].into_iter().fold(Form::default(), |form, field| {
        form.with(field, hidden(&page, field).expect("the preview has the field"))
    });
    // As a browser sends a field of several lines.
    let table = form.value("table").replace('\n', "\r\n");
    officer.hand_in(&format!("{DESK}/imports"), &form.with("table", table), ("", b"")).await
}

#[tokio::test]
async fn a_table_is_looked_at_before_it_is_recorded() {
    let own = sample(DEMO_DAY).await;
    let officer = Visitor::signed_in(&own.desk, "ana-lindqvist").await;
    let before = forum(&own.desk).entities.len();
    let table = "id;category;name_en;name_fr;ldc;capital\n\
                 lumen;;Lumen (sample);Lumen (exemple);1971-11-18/2026-11-24;X\n\
                 nordia-tel;Sector Member;Nordia <b>Tel</b>;;;\n";
    let preview = look(&officer, "entities.csv", table.as_bytes()).await;
    assert_eq!(preview.status, StatusCode::OK);
    let page = told(&preview.text());
    for wanted in [
        "New: 1",
        "Changed: 1",
        "Nordia <b>Tel</b>",
        "1971-11-18/2026-11-24",
        "not known and are passed over: capital",
        "Columns it does not have; their values stay as they are: name_ar",
    ] {
        assert!(page.contains(wanted), "{wanted} is not told: {page}");
    }
    assert!(!preview.text().contains("<b>Tel"), "what a table says is never mark-up");
    assert_eq!(forum(&own.desk).entities.len(), before, "nothing is recorded yet");
    let done = confirm(&officer, &preview).await;
    assert_eq!(done.leads_to(), Some("/en/wtpf-26/desk/entities?done=changed"), "{done:?}");
    let after = forum(&own.desk);
    assert_eq!(after.entities.len(), before + 1);
    let lumen = &after.entities[&EntityId::from("lumen")];
    let day = |text: &str| text.parse().expect("a day");
    assert!(lumen.is_in(Group::Ldc, day("2026-11-23")));
    assert!(!lumen.is_in(Group::Ldc, day("2026-11-24")));
    assert_eq!(lumen.name.ar, "لومين (عيّنة)", "a column that is left out changes nothing");
    let page = told(&officer.page(&format!("{DESK}/lumen")).await);
    assert!(page.contains("1 → 1971-11-18/2026-11-24"), "what it was is told: {page}");
    // The same form again finds nothing to do; one that is out of date is shown anew.
    let again = confirm(&officer, &preview).await;
    assert_eq!(again.leads_to(), Some("/en/wtpf-26/desk/entities?done=changed"));
    own.end().await;
}

#[tokio::test]
async fn what_was_shown_and_is_no_longer_so_is_shown_anew() {
    let own = sample(DEMO_DAY).await;
    let officer = Visitor::signed_in(&own.desk, "ana-lindqvist").await;
    let first = look(&officer, "a.csv", b"id,name_en\nlumen,Lumen One\n").await;
    let second = look(&officer, "b.csv", b"id,name_en\nlumen,Lumen Two\n").await;
    assert!(confirm(&officer, &first).await.leads_to().is_some());
    let back = confirm(&officer, &second).await;
    assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(told(&back.text()).contains("Meanwhile something else was recorded"));
    let name = |desk: &Desk| forum(desk).entities[&EntityId::from("lumen")].name.en.clone();
    assert_eq!(name(&own.desk), "Lumen One");
    assert!(confirm(&officer, &back).await.leads_to().is_some());
    assert_eq!(name(&own.desk), "Lumen Two");
    own.end().await;
}

#[tokio::test]
async fn a_table_that_is_not_in_order_comes_back_with_row_and_column() {
    let own = sample(DEMO_DAY).await;
    let officer = Visitor::signed_in(&own.desk, "ana-lindqvist").await;
    let before = forum(&own.desk);
    let table = "id,category,name_en,itu_region,ldc\n\
                 x1,other,=cmd|' /C calc'!A0,,\n\
                 x2,kingdom,Two,,\n\
                 x3,other,Three,atlantis,\n\
                 x4,other,Four,,2021-02-30/\n\
                 x5,other,Five,,\n\
                 x5,other,Five again,,\n";
    let cases: [(&[u8], &[&str]); 5] = [
        (
            table.as_bytes(),
            &[
                "Row 2, column name_en: “=cmd|' /C calc'!A0”. It begins as a formula does",
                "Row 3, column category: “kingdom”. There is no such category.",
                "Row 4, column itu_region: “atlantis”. There is no such region",
                "Row 5, column ldc: “2021-02-30/”. This is no day.",
                "Row 7, column id: “x5”. The same id stands in row 6 too.",
            ],
        ),
        (b"id,name_en\nx,\xc9quateur\n", &["save it as “CSV UTF-8”"]),
        (b"name_en\nX\n", &["The table has no column “id”."]),
        (b"PK\x03\x04nothing", &["The workbook cannot be read"]),
        (b"\xd0\xcf\x11\xe0", &["This is an old workbook (xls)"]),
    ];
    for (bytes, wanted) in cases {
        let answer = look(&officer, "table.csv", bytes).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = told(&answer.text());
        for sentence in wanted {
            assert!(page.contains(sentence), "{sentence} is not told: {page}");
        }
    }
    assert_eq!(forum(&own.desk).entities, before.entities, "everything or nothing");
    own.end().await;
}

#[tokio::test]
async fn what_is_taken_away_changes_nothing_when_it_comes_back() {
    let own = sample(DEMO_DAY).await;
    let officer = Visitor::signed_in(&own.desk, "ana-lindqvist").await;
    for file in ["entities.csv", "entities.xlsx"] {
        let answer = officer.get(&format!("/en/wtpf-26/desk/files/{file}")).await;
        assert_eq!(answer.status, StatusCode::OK);
        let preview = look(&officer, file, &answer.body).await;
        let page = told(&preview.text());
        assert!(page.contains("The table changes nothing."), "{file}: {page}");
    }
    let focal_point = Visitor::signed_in(&own.desk, "sigrid-halvorsen").await;
    for visitor in [&focal_point, &Visitor::anyone(&own.desk)] {
        for path in [DESK, "/en/wtpf-26/desk/files/entities.csv", "/en/wtpf-26/desk/entities/new"] {
            assert_eq!(visitor.get(path).await.status, StatusCode::FORBIDDEN, "{path}");
        }
    }
    own.end().await;
}

#[tokio::test]
async fn one_entity_is_admitted_and_suspended_from_its_page() {
    let own = sample(DEMO_DAY).await;
    let officer = Visitor::signed_in(&own.desk, "ana-lindqvist").await;
    let form = token(&officer, &format!("{DESK}/new")).await;
    let wrong = form.clone().with("id", "Lumen 2").with("name_fr", "Deux").with("ldc_list", "x");
    let back = officer.post(DESK, &wrong).await;
    assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = back.text();
    assert!(page.contains("value=\"Deux\"") && page.contains("value=\"Lumen 2\""), "kept");
    assert!(told(&page).contains("Category: This must not be empty."), "{}", told(&page));
    let right = form
        .with("id", "lumen-2")
        .with("name_en", "Second Lumen ".to_owned() + &"of the long names ".repeat(12))
        .with("category", "associate")
        .with("administrative_region", "d")
        .with("radio_region", "1")
        .with("sids", "1")
        .with("sids_since", "2020-01-01")
        .with("sids_list", "2024-12");
    let done = officer.post(DESK, &right).await;
    let page = "/en/wtpf-26/desk/entities/lumen-2";
    assert_eq!(done.leads_to(), Some(format!("{page}?done=admitted").as_str()), "{done:?}");
    let suspend = token(&officer, page).await.with("what", "suspend").with("act", "Council/12");
    let back = officer.post(page, &suspend).await;
    assert!(told(&back.text()).contains("Please fill in: reason."), "{}", told(&back.text()));
    let asked = officer.post(page, &suspend.with("reason", "Arrears.")).await;
    assert_eq!(asked.leads_to(), Some("/en/wtpf-26/desk?done=asked"));
    let id = EntityId::from("lumen-2");
    assert_eq!(forum(&own.desk).status(&id), &Status::Active, "it takes a second officer");
    let second = Visitor::signed_in(&own.desk, "tomasz-wierzbicki").await;
    let home = second.page("/en/wtpf-26/desk").await;
    assert!(told(&home).contains("Suspend Second Lumen"), "{}", told(&home));
    let request = forum(&own.desk).requests[0].id.clone();
    let form = Form::default().with("token", hidden(&home, "token").expect("a token"));
    second.post(&format!("/en/wtpf-26/desk/requests/{request}/confirm"), &form).await;
    assert!(matches!(forum(&own.desk).status(&id), Status::Suspended { .. }));
    assert!(told(&officer.page(page).await).contains("Suspended since"));
    own.end().await;
}

#[tokio::test]
async fn a_focal_point_is_named_by_letter_and_names_contributors() {
    let own = sample(DEMO_DAY).await;
    let officer = Visitor::signed_in(&own.desk, "ana-lindqvist").await;
    let people = "/en/wtpf-26/desk/people";
    let form = token(&officer, people)
        .await
        .with("what", "appoint")
        .with("role", "focal-point")
        .with("entity", "lumen")
        .with("name", "Awa Sow")
        .with("email", "awa.sow@example.org")
        .with("lang", "en");
    let back = officer.post(people, &form).await;
    assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(told(&back.text()).contains("Please fill in: symbol of the letter."));
    let form = form.with("letter", "MoC/9").with("signed", "Minister").with("dated", "2025-05-01");
    let over = officer.post(people, &form.clone().with("until", "2025-05-02")).await;
    assert!(told(&over.text()).contains("The letter was valid until 2 May 2025"));
    let given = officer.post(people, &form.with("until", "2025-12-31")).await;
    let page = given.text();
    assert!(told(&page).contains("Letter MoC/9 of 1 May 2025, signed as Minister"), "{page}");
    let role = Role::FocalPoint(EntityId::from("lumen"));
    let held = forum(&own.desk);
    let office = held.offices.iter().rfind(|office| office.role == role).expect("it is held");
    let awa = Visitor::signed_in(&own.desk, &office.person.0).await;

    let ours = "/en/wtpf-26/people";
    let page = told(&awa.page(ours).await);
    assert!(page.contains("Koffi Mensah-Adjei") && !page.contains("Sigrid Halvorsen"), "{page}");
    let form = token(&awa, ours)
        .await
        .with("what", "appoint")
        .with("entity", "lumen")
        .with("name", "Binta Diallo")
        .with("email", "sigrid.halvorsen@example.net")
        .with("lang", "fr");
    let elsewhere = awa.post(ours, &form.clone().with("entity", "arendal")).await;
    assert_eq!(elsewhere.status, StatusCode::NOT_FOUND, "of the own entity only");
    // Whom else the forum knows by this address is not told: a person of its own is written down.
    let given = awa.post(ours, &form).await;
    assert!(told(&given.text()).contains("Sign-in link for Binta Diallo"));
    let named = forum(&own.desk);
    let office = named.offices.last().expect("an office was given");
    assert_eq!(office.role, Role::Contributor(EntityId::from("lumen")));
    assert_ne!(office.person.0, "sigrid-halvorsen");
    // A link lets in for everything: none is made for the other focal point.
    let hijack = token(&awa, ours)
        .await
        .with("what", "new-link")
        .with("entity", "lumen")
        .with("person", "koffi-mensah-adjei");
    assert_eq!(awa.post(ours, &hijack).await.status, StatusCode::NOT_FOUND);
    let end = hijack.with("what", "end").with("person", office.person.0.clone());
    assert!(awa.post(ours, &end).await.leads_to().is_some());
    let record = told(&officer.page("/en/wtpf-26/record").await);
    assert!(record.contains("by letter MoC/9"), "the record names the letter: {record}");
    assert_eq!(Visitor::anyone(&own.desk).get(ours).await.status, StatusCode::FORBIDDEN);
    own.end().await;
}

/// A package with each of its sheets and lists of strings damaged, its checksums right.
fn packed_anew(bytes: &[u8], damage: impl Fn(&mut Vec<u8>)) -> Vec<u8> {
    let mut old = zip::ZipArchive::new(Cursor::new(bytes)).expect("it is a package");
    let mut new = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..old.len() {
        let mut part = old.by_index(at).expect("the part is there");
        let name = part.name().expect("it has a name").to_string();
        let mut text = Vec::new();
        part.read_to_end(&mut text).expect("it unpacks");
        if name.contains("sheet1") || name.contains("sharedStrings") {
            damage(&mut text);
        }
        new.start_file(name, zip::write::SimpleFileOptions::default()).expect("it is begun");
        new.write_all(&text).expect("it is written");
    }
    new.finish().expect("it is whole").into_inner()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// A workbook damaged at a few places, or cut off, is read or refused; it brings nothing down.
    #[test]
    fn a_damaged_workbook_is_read_or_refused(
        places in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
        end in any::<prop::sample::Index>(),
        whole in any::<bool>(),
    ) {
        let name = forum::Phrase::only(lang::Lang::En, "Lumen");
        let category = forum::entity::Category::MemberState;
        let entity = forum::entity::Entity::new(EntityId::from("lumen"), category, name);
        let mut bytes = papers::entity::xlsx([&entity].into_iter()).expect("it is written");
        let damage = |bytes: &mut Vec<u8>| {
            for (place, byte) in &places {
                let at = place.index(bytes.len());
                bytes[at] = *byte;
            }
        };
        // Inside the package, where no checksum sees it, and the package itself.
        let _ = papers::grid::read(&packed_anew(&bytes, damage));
        damage(&mut bytes);
        if !whole {
            bytes.truncate(end.index(bytes.len()) + 1);
        }
        let _ = papers::grid::read(&bytes);
    }
}
