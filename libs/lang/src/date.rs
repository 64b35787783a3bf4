//! Dates and times as each language writes them, with ICU's data and the Gregorian calendar.

use std::cell::OnceCell;

use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::fieldsets::{E, MD, T, YM, YMD, YMDT};
use icu_datetime::options::{Alignment, Length};
use icu_datetime::preferences::HourCycle;
use icu_datetime::{
    DateTimeFormatterLoadError, DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter,
    NoCalendarFormatter,
};
use icu_locale_core::{Locale, locale};
use icu_time::{DateTime as IcuDateTime, Time as IcuTime};
use jiff::civil::{Date, DateTime, Time};

use crate::Lang;

type Formatter<Fields> = FixedCalendarDateTimeFormatter<Gregorian, Fields>;

struct Formatters {
    long: Formatter<YMD>,
    short: Formatter<YMD>,
    month: Formatter<YM>,
    day_month: Formatter<MD>,
    weekday: Formatter<E>,
    date_time: Formatter<YMDT>,
    time: NoCalendarFormatter<T>,
    seconds: NoCalendarFormatter<T>,
}

// ICU's formatters count their references without locks, so each thread has its own.
thread_local! {
    static FORMATTERS: [OnceCell<Formatters>; 6] = const { [const { OnceCell::new() }; 6] };
}

/// The locale of ICU in which a language is written here.
///
/// English is British, as the United Nations write it: the day stands before the month. Arabic
/// takes the digits 0-9: the Arabic documents of the United Nations mostly use them, and a number
/// or date in a text is then the same string as in a reference such as `CL-24/44`.
pub(crate) fn icu_locale(lang: Lang) -> Locale {
    match lang {
        Lang::Ar => locale!("ar-u-nu-latn"),
        Lang::En => locale!("en-GB"),
        Lang::Es => locale!("es"),
        Lang::Fr => locale!("fr"),
        Lang::Ru => locale!("ru"),
        Lang::Zh => locale!("zh-Hans"),
    }
}

impl Formatters {
    fn new(lang: Lang) -> Result<Self, DateTimeFormatterLoadError> {
        let mut way = DateTimeFormatterPreferences::from(icu_locale(lang));
        way.hour_cycle = Some(HourCycle::H23);
        // Arabic does not abbreviate its months: ICU's short date is there one of digits only.
        let short = if lang == Lang::Ar { Length::Long } else { Length::Medium };
        Ok(Formatters {
            long: Formatter::try_new(way, YMD::long())?,
            short: Formatter::try_new(way, YMD::for_length(short))?,
            month: Formatter::try_new(way, YM::long())?,
            day_month: Formatter::try_new(way, MD::long())?,
            weekday: Formatter::try_new(way, E::long())?,
            date_time: Formatter::try_new(way, YMD::long().with_time_hm())?,
            // Aligned in columns, the hour has two digits in every language.
            time: NoCalendarFormatter::try_new(way, T::hm().with_alignment(Alignment::Column))?,
            seconds: NoCalendarFormatter::try_new(way, T::hms().with_alignment(Alignment::Column))?,
        })
    }
}

fn with<Out>(lang: Lang, write: impl FnOnce(&Formatters) -> Out) -> Out {
    FORMATTERS.with(|all| {
        write(all[lang as usize].get_or_init(|| {
            Formatters::new(lang).expect("the compiled data hold the six languages")
        }))
    })
}

fn icu_date(date: Date) -> IcuDate<Gregorian> {
    let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
    IcuDate::try_new_gregorian(i32::from(date.year()), month, day)
        .expect("a civil date is one of the Gregorian calendar")
}

fn icu_time(time: Time) -> IcuTime {
    let [hour, minute, second] = [time.hour(), time.minute(), time.second()].map(i8::unsigned_abs);
    IcuTime::try_new(hour, minute, second, 0).expect("a civil time is within the day")
}

/// French calls the first of a month `1er`, which ICU's data do not know.
fn french_first(lang: Lang, date: Date, text: String) -> String {
    if lang != Lang::Fr || date.day() != 1 {
        return text;
    }
    text.replacen("1 ", "1er ", 1)
}

/// Writes a date in full: `16 June 2025`, `2025年6月16日`.
pub fn date_long(lang: Lang, date: Date) -> String {
    let text = with(lang, |all| all.long.format(&icu_date(date)).to_string());
    french_first(lang, date, text)
}

/// Writes a date with its month abbreviated, where the language abbreviates months.
pub fn date_short(lang: Lang, date: Date) -> String {
    let text = with(lang, |all| all.short.format(&icu_date(date)).to_string());
    french_first(lang, date, text)
}

/// Writes a month of a year (`September 2025`), if there is such a month.
pub fn month(lang: Lang, year: i16, month: i8) -> Option<String> {
    let first = Date::new(year, month, 1).ok()?;
    Some(with(lang, |all| all.month.format(&icu_date(first)).to_string()))
}

/// Writes the day and month of a date without its year: `16 June`.
pub fn day_month(lang: Lang, date: Date) -> String {
    let text = with(lang, |all| all.day_month.format(&icu_date(date)).to_string());
    french_first(lang, date, text)
}

/// Writes the day of the week of a date: `Monday`.
pub fn weekday(lang: Lang, date: Date) -> String {
    with(lang, |all| all.weekday.format(&icu_date(date)).to_string())
}

/// Writes a time of day to the minute, in 24 hours and two digits in every language: `09:05`.
pub fn time(lang: Lang, time: Time) -> String {
    with(lang, |all| all.time.format(&icu_time(time)).to_string())
}

/// Writes a time of day to the second: `09:05:07`.
pub fn time_with_seconds(lang: Lang, time: Time) -> String {
    with(lang, |all| all.seconds.format(&icu_time(time)).to_string())
}

/// Writes a date in full and its time, joined as the language joins them.
pub fn date_time(lang: Lang, at: DateTime) -> String {
    let both = IcuDateTime { date: icu_date(at.date()), time: icu_time(at.time()) };
    let text = with(lang, |all| all.date_time.format(&both).to_string());
    french_first(lang, at.date(), text)
}

/// Writes the days from one date to another, what they share once: `7–8 October 2024`.
///
/// ICU4X still holds its ranges back as unstable, so the rule stands here: where the day comes
/// first, what the dates share is written after the second; Chinese writes it before the first.
pub fn date_range(lang: Lang, from: Date, to: Date) -> String {
    if from == to {
        return date_long(lang, from);
    }
    let same_year = from.year() == to.year();
    let same_month = same_year && from.month() == to.month();
    if lang == Lang::Zh {
        let end = if same_month {
            format!("{}日", to.day())
        } else if same_year {
            day_month(lang, to)
        } else {
            date_long(lang, to)
        };
        return format!("{}至{end}", date_long(lang, from));
    }
    let end = date_long(lang, to);
    if same_month {
        let first = if lang == Lang::Fr && from.day() == 1 { "er" } else { "" };
        return format!("{}{first}–{end}", from.day());
    }
    let start = if same_year { day_month(lang, from) } else { date_long(lang, from) };
    format!("{start} – {end}")
}

#[cfg(test)]
mod tests {
    use jiff::civil;

    use super::*;

    fn in_all(write: impl Fn(Lang) -> String) -> [String; 6] {
        Lang::ALL.map(write)
    }

    #[test]
    fn a_date_is_written_as_each_language_writes_it() {
        let day = civil::date(2025, 6, 16);
        let long = [
            "16 يونيو 2025",
            "16 June 2025",
            "16 de junio de 2025",
            "16 juin 2025",
            "16 июня 2025\u{202f}г.",
            "2025年6月16日",
        ];
        assert_eq!(in_all(|lang| date_long(lang, day)), long);
        let day = civil::date(2025, 9, 1);
        let short = [
            "1 سبتمبر 2025",
            "1 Sept 2025",
            "1 sept 2025",
            "1er sept. 2025",
            "1 сент. 2025\u{202f}г.",
            "2025年9月1日",
        ];
        assert_eq!(in_all(|lang| date_short(lang, day)), short);
    }

    #[test]
    fn a_part_of_a_date_is_written_alone() {
        let months = [
            "سبتمبر 2025",
            "September 2025",
            "septiembre de 2025",
            "septembre 2025",
            "сентябрь 2025\u{202f}г.",
            "2025年9月",
        ];
        assert_eq!(in_all(|lang| month(lang, 2025, 9).unwrap_or_default()), months);
        assert_eq!(month(Lang::En, 2025, 13), None);
        let day = civil::date(2025, 6, 1);
        let days = ["1 يونيو", "1 June", "1 de junio", "1er juin", "1 июня", "6月1日"];
        assert_eq!(in_all(|lang| day_month(lang, day)), days);
        let weekdays = ["الأحد", "Sunday", "domingo", "dimanche", "воскресенье", "星期日"];
        assert_eq!(in_all(|lang| weekday(lang, day)), weekdays);
    }

    #[test]
    fn a_time_has_24_hours_in_every_language() {
        for lang in Lang::ALL {
            assert_eq!(time(lang, civil::time(23, 59, 0, 0)), "23:59");
            assert_eq!(time(lang, civil::time(0, 5, 0, 0)), "00:05");
            assert_eq!(time_with_seconds(lang, civil::time(9, 5, 7, 0)), "09:05:07");
        }
        let at = civil::date(2025, 6, 1).at(9, 5, 7, 0);
        let joined = [
            "1 يونيو 2025 في 09:05",
            "1 June 2025 at 09:05",
            "1 de junio de 2025 a las 09:05",
            "1er juin 2025 à 09:05",
            "1 июня 2025\u{202f}г. в 09:05",
            "2025年6月1日 09:05",
        ];
        assert_eq!(in_all(|lang| date_time(lang, at)), joined);
    }

    #[test]
    fn a_range_shares_what_its_ends_share() {
        let (seventh, eighth) = (civil::date(2024, 10, 7), civil::date(2024, 10, 8));
        let month = [
            "7–8 أكتوبر 2024",
            "7–8 October 2024",
            "7–8 de octubre de 2024",
            "7–8 octobre 2024",
            "7–8 октября 2024\u{202f}г.",
            "2024年10月7日至8日",
        ];
        assert_eq!(in_all(|lang| date_range(lang, seventh, eighth)), month);
        let end = civil::date(2024, 11, 1);
        let year = [
            "7 أكتوبر – 1 نوفمبر 2024",
            "7 October – 1 November 2024",
            "7 de octubre – 1 de noviembre de 2024",
            "7 octobre – 1er novembre 2024",
            "7 октября – 1 ноября 2024\u{202f}г.",
            "2024年10月7日至11月1日",
        ];
        assert_eq!(in_all(|lang| date_range(lang, seventh, end)), year);
        let later = civil::date(2025, 1, 1);
        let years = "7 October 2024 – 1 January 2025";
        assert_eq!(date_range(Lang::En, seventh, later), years);
        assert_eq!(date_range(Lang::Zh, seventh, later), "2024年10月7日至2025年1月1日");
        let (first, third) = (civil::date(2025, 6, 1), civil::date(2025, 6, 3));
        assert_eq!(date_range(Lang::Fr, first, third), "1er–3 juin 2025");
        assert_eq!(date_range(Lang::En, first, first), "1 June 2025");
    }

    #[test]
    fn the_ends_of_the_calendar_are_written_too() {
        for lang in Lang::ALL {
            for day in [Date::MIN, Date::MAX, Date::ZERO] {
                assert!(!date_long(lang, day).is_empty());
            }
        }
    }
}
