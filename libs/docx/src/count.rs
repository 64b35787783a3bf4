//! Numbers as a list shows them: letters, Roman, Chinese, Arabic (ECMA-376 §17.18.59).

/// How a number of a list is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Decimal,
    DecimalZero,
    FullWidth,
    Enclosed,
    LowerLetter,
    UpperLetter,
    LowerRoman,
    UpperRoman,
    Ordinal,
    Chinese,
    ChineseLegal,
    HeavenlyStem,
    ArabicAlpha,
    ArabicAbjad,
    LowerRussian,
    UpperRussian,
    Bullet,
    None,
}

const LATIN: &str = "abcdefghijklmnopqrstuvwxyz";
const RUSSIAN: &str = "абвгдежзиклмнопрстуфхцчшщыэюя";
const ARABIC_ALPHA: &str = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
const ARABIC_ABJAD: &str = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
const STEMS: &str = "甲乙丙丁戊己庚辛壬癸";
const CHINESE: [&str; 10] = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
const LEGAL: [&str; 10] = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"];

impl Format {
    /// The format with this name; a decimal one if the name is not known.
    pub(crate) fn named(name: &str) -> Format {
        match name {
            "decimalZero" => Format::DecimalZero,
            "decimalFullWidth" | "decimalFullWidth2" => Format::FullWidth,
            "decimalEnclosedCircle" | "decimalEnclosedCircleChinese" => Format::Enclosed,
            "lowerLetter" => Format::LowerLetter,
            "upperLetter" => Format::UpperLetter,
            "lowerRoman" => Format::LowerRoman,
            "upperRoman" => Format::UpperRoman,
            "ordinal" => Format::Ordinal,
            "chineseCounting"
            | "chineseCountingThousand"
            | "ideographDigital"
            | "japaneseCounting"
            | "taiwaneseCounting"
            | "taiwaneseCountingThousand" => Format::Chinese,
            "chineseLegalSimplified" | "ideographLegalTraditional" => Format::ChineseLegal,
            "ideographTraditional" => Format::HeavenlyStem,
            "arabicAlpha" => Format::ArabicAlpha,
            "arabicAbjad" => Format::ArabicAbjad,
            "russianLower" => Format::LowerRussian,
            "russianUpper" => Format::UpperRussian,
            "bullet" => Format::Bullet,
            "none" => Format::None,
            _ => Format::Decimal,
        }
    }

    /// Whether it marks the items of a list, not the numbered paragraphs of a text.
    pub(crate) fn is_item(self) -> bool {
        matches!(
            self,
            Format::Bullet
                | Format::LowerLetter
                | Format::UpperLetter
                | Format::LowerRoman
                | Format::ArabicAlpha
                | Format::ArabicAbjad
                | Format::LowerRussian
                | Format::UpperRussian
        )
    }

    /// The number as shown.
    pub(crate) fn show(self, number: u32) -> String {
        match self {
            Format::Decimal => number.to_string(),
            Format::DecimalZero => format!("{number:02}"),
            Format::FullWidth => digits(number, '０'),
            Format::Enclosed => match number {
                1..=20 => char::from_u32('①' as u32 + number - 1).map(String::from),
                _ => None,
            }
            .unwrap_or_else(|| number.to_string()),
            Format::LowerLetter => letters(number, LATIN),
            Format::UpperLetter => letters(number, LATIN).to_uppercase(),
            Format::LowerRoman => roman(number),
            Format::UpperRoman => roman(number).to_uppercase(),
            Format::Ordinal => ordinal(number),
            Format::Chinese => chinese(number, &CHINESE, ["十", "百", "千"]),
            Format::ChineseLegal => chinese(number, &LEGAL, ["拾", "佰", "仟"]),
            Format::HeavenlyStem => letters(number, STEMS),
            Format::ArabicAlpha => letters(number, ARABIC_ALPHA),
            Format::ArabicAbjad => letters(number, ARABIC_ABJAD),
            Format::LowerRussian => letters(number, RUSSIAN),
            Format::UpperRussian => letters(number, RUSSIAN).to_uppercase(),
            Format::Bullet | Format::None => String::new(),
        }
    }
}

fn digits(number: u32, zero: char) -> String {
    let shift = |c: char| char::from_u32(zero as u32 + c as u32 - '0' as u32).unwrap_or(c);
    number.to_string().chars().map(shift).collect()
}

/// After the last letter, letters are repeated: z, aa, bb (§17.18.59, lowerLetter).
fn letters(number: u32, alphabet: &str) -> String {
    let count = alphabet.chars().count() as u32;
    // Thirty letters in a row say nothing more; a hostile start value would make millions.
    if number == 0 || number > count * 30 {
        return number.to_string();
    }
    let letter = alphabet.chars().nth(((number - 1) % count) as usize).unwrap_or('?');
    letter.to_string().repeat(((number - 1) / count + 1) as usize)
}

fn roman(mut number: u32) -> String {
    const STEPS: [(u32, &str); 13] = [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    if number == 0 || number > 3_999 {
        return number.to_string();
    }
    let mut shown = String::new();
    for (value, sign) in STEPS {
        while number >= value {
            shown.push_str(sign);
            number -= value;
        }
    }
    shown
}

fn ordinal(number: u32) -> String {
    let ending = match (number % 10, number % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    format!("{number}{ending}")
}

fn chinese(number: u32, signs: &[&str; 10], places: [&str; 3]) -> String {
    if number == 0 || number > 9_999 {
        return number.to_string();
    }
    let mut shown = String::new();
    let mut gap = false;
    for power in (0..4u32).rev() {
        let digit = (number / 10u32.pow(power)) % 10;
        if digit == 0 {
            gap |= !shown.is_empty();
            continue;
        }
        if gap {
            shown.push('零');
            gap = false;
        }
        // Ten to nineteen are said without a one in front.
        let plain_ten = power == 1 && digit == 1 && shown.is_empty() && places[0] == "十";
        if !plain_ten {
            shown.push_str(signs[digit as usize]);
        }
        if power > 0 {
            shown.push_str(places[power as usize - 1]);
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_shown_as_word_shows_them() {
        let check = |name: &str, number: u32, shown: &str| {
            assert_eq!(Format::named(name).show(number), shown, "{name} {number}");
        };
        check("decimal", 12, "12");
        check("decimalZero", 7, "07");
        check("lowerLetter", 26, "z");
        check("lowerLetter", 28, "bb");
        check("upperLetter", 3, "C");
        check("lowerRoman", 1994, "mcmxciv");
        check("upperRoman", 4, "IV");
        check("lowerRoman", u32::MAX, "4294967295");
        check("lowerLetter", u32::MAX, "4294967295");
        check("ordinal", 112, "112th");
        check("chineseCounting", 10, "十");
        check("chineseCounting", 21, "二十一");
        check("chineseCounting", 305, "三百零五");
        check("chineseLegalSimplified", 12, "壹拾贰");
        check("arabicAbjad", 3, "ج");
        check("russianLower", 2, "б");
        check("decimalEnclosedCircle", 2, "②");
    }
}
