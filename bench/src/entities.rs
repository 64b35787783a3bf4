//! Five thousand entities read from a table and compared with those a forum has.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use forum::entity::table::{Reading, read};
use forum::entity::{Category, Entity, Group, Membership, Region};
use forum::{EntityId, Phrase};
use lang::Lang;

/// How long the tables of 5,000 entities take: as workbook, as CSV, and the CSV parted by hand.
struct Taken {
    workbook: Duration,
    csv: Duration,
    parted: Duration,
    kilobytes: usize,
}

/// Measures, and prints a line of the table.
pub(crate) fn tell() -> Result<(), String> {
    preview()?;
    let Taken { workbook, csv, parted, kilobytes } = preview()?;
    let mark = if workbook.max(csv) < Duration::from_secs(1) { "" } else { "   MISSED" };
    let millis = |spent: Duration| spent.as_secs_f64() * 1e3;
    println!(
        "{:38} {:26} {:34} < 1 s{mark}",
        "5,000 entities read and compared",
        format!("xlsx {:.0} ms, csv {:.0} ms", millis(workbook), millis(csv)),
        format!("{kilobytes} kB; csv parted only: {:.1} ms", millis(parted)),
    );
    Ok(())
}

/// Reads 5,000 entities from both kinds of file, each as the page does before it shows a preview:
/// a third new, a third changed, a third as they are.
fn preview() -> Result<Taken, String> {
    let table: Vec<Entity> = (0..5_000).map(entity).collect();
    let mut known = BTreeMap::new();
    for (nth, entity) in (0..).zip(&table) {
        let mut entity = entity.clone();
        if nth % 3 == 1 {
            entity.name.fr = "Autre nom".to_owned();
        }
        if nth % 3 != 0 {
            known.insert(entity.id.clone(), entity);
        }
    }
    let csv = papers::entity::csv(table.iter());
    let workbook = papers::entity::xlsx(table.iter()).map_err(|fault| fault.to_string())?;
    let time = |bytes: &[u8]| -> Result<Duration, String> {
        let from = Instant::now();
        let rows = papers::grid::read(bytes).map_err(|fault| fault.key().to_owned())?;
        let reading = read(&rows, &known, Lang::En, None).map_err(|fault| format!("{fault:?}"))?;
        let spent = from.elapsed();
        let Reading { new, changed, unchanged, .. } = reading;
        match (new.len(), changed.len(), unchanged) {
            (1_667, 1_667, 1_666) => Ok(spent),
            counts => Err(format!("the preview counts {counts:?}")),
        }
    };
    let from = Instant::now();
    let cells: usize =
        String::from_utf8_lossy(&csv).lines().map(|line| line.split(',').count()).sum();
    let parted = from.elapsed();
    if cells < 100_000 {
        return Err(format!("{cells} cells only"));
    }
    let kilobytes = workbook.len() / 1_000;
    Ok(Taken { workbook: time(&workbook)?, csv: time(&csv)?, parted, kilobytes })
}

fn entity(nth: usize) -> Entity {
    let name = Phrase {
        ar: format!("كيان مخترع رقم {nth}"),
        en: format!("Invented entity number {nth}"),
        es: format!("Entidad inventada número {nth}"),
        fr: format!("Entité inventée numéro {nth}"),
        ru: format!("Вымышленный участник номер {nth}"),
        zh: format!("虚构实体第{nth}号"),
    };
    let category = Category::ALL[nth % Category::ALL.len()];
    let mut entity = Entity::new(EntityId(format!("e-{nth}")), category, name);
    entity.itu_region = Some(Region::ALL[nth % Region::ALL.len()]);
    entity.m49_region = format!("{:03}", nth % 1_000);
    let since = "1971-11-18".parse().ok();
    let list = "2024-12".to_owned();
    entity.groups.push(Membership { group: Group::Ldc, since, until: None, list });
    entity
}
