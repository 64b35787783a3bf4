//! The nominations as the secretariat sees them: what is missing, who may be one person, balance.

use askama::Template;
use axum::response::Response;
use desk::{Nominee, Seen};
use forum::entity::{Category, Group, Region};
use forum::nomination::Gender;
use lang::Lang;

use super::{Row, done, row};
use crate::failure::{Failed, OrFault};
use crate::page::{Here, Page, Visit, render};
use crate::secretariat::Officer;

/// A value of a feature, and how many experts have it.
struct Share {
    name: String,
    count: u32,
    /// The length of its bar in percent of all.
    share: u32,
}

/// A feature by which balance is told (R07).
struct Feature {
    name: String,
    shares: Vec<Share>,
}

/// Two nominations that may name one person.
struct Likely {
    first: Row,
    second: Row,
}

#[derive(Template)]
#[template(path = "nomination/officer.html")]
struct Nominations {
    page: Page,
    count: String,
    rows: Vec<Row>,
    likely: Vec<Likely>,
    features: Vec<Feature>,
    clause: String,
}

/// Every nomination, those in force first.
pub(crate) async fn list(officer: Officer) -> Result<Response, Failed> {
    let Officer { visit, seen, query } = officer;
    let all = seen.nominations().await.or_fault(&visit)?;
    let (live, gone): (Vec<Nominee>, Vec<Nominee>) =
        all.into_iter().partition(|nominee| nominee.nomination.standing.is_live());
    let mut page = visit.forum_page(&seen, Here::Desk, visit.say("nominations-title")).await?;
    page.notice = done(&visit, &query);
    let told = |nominee: &Nominee| row(&visit, &seen, nominee);
    Ok(render(&Nominations {
        page,
        count: visit.say("nominations-count").count("count", live.len()).to_string(),
        likely: likely(&live)
            .into_iter()
            .map(|(a, b)| Likely { first: told(&live[a]), second: told(&live[b]) })
            .collect(),
        features: features(&visit, &seen, &live),
        rows: live.iter().chain(&gone).map(told).collect(),
        clause: seen.forum.mandate.clause(forum::Rule::R07),
    }))
}

/// A name as it is compared: its words without accents, small, in one order, whoever writes the
/// family name first, and in Latin letters, whichever script it came in.
fn folded(name: &str) -> String {
    // A sign that stands for a soft or hard sign, or that joins syllables, parts no words.
    let latin = deunicode::deunicode(name).to_lowercase().replace(['\'', '`'], "");
    let letters = |c: char| !c.is_alphanumeric();
    let mut words: Vec<&str> = latin.split(letters).filter(|word| !word.is_empty()).collect();
    words.sort_unstable();
    words.join(" ")
}

/// Names so near to one another may be of one person: one letter in eight differs at most.
const LIKENESS: f64 = 0.88;

/// At most this many names are compared, each with each.
const COMPARED_MAX: usize = 2_000;

fn likely(nominees: &[Nominee]) -> Vec<(usize, usize)> {
    let names: Vec<String> =
        nominees.iter().take(COMPARED_MAX).map(|nominee| folded(&nominee.expert.name)).collect();
    let mut pairs = Vec::new();
    for (a, first) in names.iter().enumerate() {
        for (b, second) in names.iter().enumerate().skip(a + 1) {
            let near = first.len().abs_diff(second.len()) * 8 <= first.len().max(second.len());
            if near && strsim::normalized_damerau_levenshtein(first, second) >= LIKENESS {
                pairs.push((a, b));
            }
        }
    }
    pairs
}

fn features(visit: &Visit, seen: &Seen, nominees: &[Nominee]) -> Vec<Feature> {
    let all = u32::try_from(nominees.len()).unwrap_or(u32::MAX).max(1);
    let said = |key: String| visit.say(&key).to_string();
    let share = |name: String, fits: &dyn Fn(&Nominee) -> bool| {
        let count = nominees.iter().filter(|nominee| fits(nominee)).count();
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        Share { name, count, share: count * 100 / all }
    };
    let of = |nominee: &Nominee| seen.forum.entities.get(&nominee.nomination.named.entity).cloned();
    let regions = Region::ALL.map(|region| {
        share(said(format!("region-{}", region.key())), &|nominee| {
            of(nominee).is_some_and(|entity| entity.itu_region == Some(region))
        })
    });
    let categories = Category::ALL.map(|category| {
        share(said(format!("category-{}", category.key())), &|nominee| {
            of(nominee).is_some_and(|entity| entity.category == category)
        })
    });
    let mut genders: Vec<Share> = Gender::ALL
        .map(|gender| {
            share(said(format!("gender-{}", gender.key())), &|nominee| {
                nominee.particulars.gender == Some(gender)
            })
        })
        .into();
    let unsaid = said("gender-unsaid".to_owned());
    genders.push(share(unsaid, &|nominee| nominee.particulars.gender.is_none()));
    let day = seen.forum.calendar.day_of(seen.now);
    let groups = Group::ALL.map(|group| {
        share(said(format!("group-{}", group.key())), &|nominee| {
            of(nominee).is_some_and(|entity| entity.is_in(group, day))
        })
    });
    let languages = Lang::ALL.map(|lang| {
        share(lang.own_name().to_owned(), &|nominee| nominee.particulars.languages.contains(&lang))
    });
    let themes = seen.forum.mandate.sub_themes.iter().map(|theme| {
        share(theme.name.say(visit.lang).to_owned(), &|nominee| {
            nominee.particulars.themes.contains(&theme.number)
        })
    });
    let feature = |key: &str, mut shares: Vec<Share>, drop_empty: bool| {
        shares.retain(|share| !drop_empty || share.count > 0);
        Feature { name: visit.say(key).to_string(), shares }
    };
    vec![
        feature("glance-region", regions.into(), false),
        feature("glance-category", categories.into(), true),
        feature("nomination-gender", genders, false),
        feature("glance-group", groups.into(), false),
        feature("nomination-languages", languages.into(), false),
        feature("nomination-themes", themes.collect(), false),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_again_across_spellings_and_scripts() {
        let near = |a: &str, b: &str| {
            strsim::normalized_damerau_levenshtein(&folded(a), &folded(b)) >= LIKENESS
        };
        assert!(near("José Núñez", "NUNEZ, Jose"));
        assert!(near("Иванова Ольга", "Olga Ivanova"));
        assert!(near("Chen Guang", "陈光 "), "{} / {}", folded("Chen Guang"), folded("陈光"));
        assert!(near("Müller-Brandt, Anna", "Anna Muller Brandt"));
        assert!(!near("Anna Brandt", "Hanna Berndt"));
        assert!(!near("Luis Prado", "Luisa Pardo Gil"));
    }
}
