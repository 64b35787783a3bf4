//! Numbers as each language groups them, the plural they ask for, and sizes of files.

use std::cell::OnceCell;

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_plurals::{PluralCategory, PluralRules};

use crate::Lang;
use crate::date::icu_locale;

struct Rules {
    decimal: DecimalFormatter,
    plural: PluralRules,
}

// ICU's formatters count their references without locks, so each thread has its own.
thread_local! {
    static RULES: [OnceCell<Rules>; 6] = const { [const { OnceCell::new() }; 6] };
}

fn with<Out>(lang: Lang, apply: impl FnOnce(&Rules) -> Out) -> Out {
    RULES.with(|all| {
        apply(all[lang as usize].get_or_init(|| {
            let locale = icu_locale(lang);
            Rules {
                decimal: DecimalFormatter::try_new((&locale).into(), Default::default())
                    .expect("the compiled data hold the six languages"),
                plural: PluralRules::try_new_cardinal((&locale).into())
                    .expect("the compiled data hold the six languages"),
            }
        }))
    })
}

fn decimal(lang: Lang, value: &Decimal) -> String {
    with(lang, |rules| rules.decimal.format(value).to_string())
}

/// Writes a whole number with the groups of the language: `25,000`, `25.000`, `25 000`.
///
/// Arabic is written with the digits 0-9, as dates are.
pub fn number(lang: Lang, value: impl Into<i128>) -> String {
    decimal(lang, &Decimal::from(value.into()))
}

/// Tells which plural a count takes in a language.
pub fn plural(lang: Lang, count: u64) -> PluralCategory {
    with(lang, |rules| rules.plural.category_for(count))
}

/// The names of a byte and of its thousand, million, thousand million and so on.
fn units(lang: Lang) -> [&'static str; 5] {
    match lang {
        Lang::Ar => ["بايت", "كيلوبايت", "ميغابايت", "غيغابايت", "تيرابايت"],
        Lang::Fr => ["o", "ko", "Mo", "Go", "To"],
        Lang::Ru => ["Б", "кБ", "МБ", "ГБ", "ТБ"],
        Lang::En | Lang::Es | Lang::Zh => ["B", "kB", "MB", "GB", "TB"],
    }
}

/// Writes the size of a file in decimal units, below ten with one place: `1.2 MB`, `48 ko`.
pub fn bytes(lang: Lang, size: u64) -> String {
    let names = units(lang);
    let size = u128::from(size);
    let mut unit = 1;
    let mut name = names[0];
    for larger in &names[1..] {
        // A size that would be rounded up to a thousand is written in the next unit.
        if size < unit * 1000 - unit / 2 {
            break;
        }
        unit *= 1000;
        name = larger;
    }
    let tenths = (size * 10 + unit / 2) / unit;
    if unit == 1 || tenths >= 100 {
        let whole = Decimal::from((size + unit / 2) / unit);
        return format!("{}\u{a0}{name}", decimal(lang, &whole));
    }
    let mut value = Decimal::from(tenths);
    value.multiply_pow10(-1);
    value.absolute.trim_end();
    format!("{}\u{a0}{name}", decimal(lang, &value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_grouped_as_the_language_groups() {
        let grouped = ["25,000", "25,000", "25.000", "25\u{202f}000", "25\u{a0}000", "25,000"];
        assert_eq!(Lang::ALL.map(|lang| number(lang, 25_000_u64)), grouped);
        assert_eq!(number(Lang::Es, 2025), "2025");
        assert_eq!(number(Lang::En, i64::MIN), "-9,223,372,036,854,775,808");
        assert_eq!(number(Lang::En, u64::MAX), "18,446,744,073,709,551,615");
    }

    #[test]
    fn a_count_takes_its_plural() {
        let few = [
            PluralCategory::Few,
            PluralCategory::Other,
            PluralCategory::Other,
            PluralCategory::Other,
            PluralCategory::Few,
            PluralCategory::Other,
        ];
        assert_eq!(Lang::ALL.map(|lang| plural(lang, 3)), few);
        assert_eq!(plural(Lang::Fr, 0), PluralCategory::One);
        assert_eq!(plural(Lang::Ar, 2), PluralCategory::Two);
    }

    #[test]
    fn a_size_is_short_and_in_the_units_of_the_language() {
        let sizes = [
            "1.2\u{a0}ميغابايت",
            "1.2\u{a0}MB",
            "1,2\u{a0}MB",
            "1,2\u{a0}Mo",
            "1,2\u{a0}МБ",
            "1.2\u{a0}MB",
        ];
        assert_eq!(Lang::ALL.map(|lang| bytes(lang, 1_230_000)), sizes);
        for (size, text) in [
            (0, "0 B"),
            (999, "999 B"),
            (1000, "1 kB"),
            (9_960, "10 kB"),
            (48_400, "48 kB"),
            (999_400, "999 kB"),
            (999_600, "1 MB"),
            (u64::MAX, "18,446,744 TB"),
        ] {
            assert_eq!(bytes(Lang::En, size), text.replace(' ', "\u{a0}"));
        }
    }
}
