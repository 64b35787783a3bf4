//! Accept-Language: which of the six languages a browser asks for.

use crate::Lang;

/// The length in bytes beyond which a header is no longer read.
const LIMIT: usize = 512;

/// Tells the best of the six languages for an `Accept-Language` header, or the default.
///
/// The highest quality wins, the first of equals; `*` asks for the default; a quality of 0 refuses
/// a language; an item that is not well formed, or ends beyond 512 bytes, counts for nothing.
pub fn accept(header: &str, default: Lang) -> Lang {
    let mut best = (0, default);
    let mut end = 0;
    for item in header.split(',') {
        end += item.len() + 1;
        if end > LIMIT + 1 {
            break;
        }
        let Some((lang, quality)) = item_of(item, default) else { continue };
        if quality > best.0 {
            best = (quality, lang);
        }
    }
    best.1
}

fn item_of(item: &str, default: Lang) -> Option<(Lang, u32)> {
    let (range, rest) = item.split_once(';').unwrap_or((item, ""));
    let range = range.trim();
    let primary = range.split('-').next().unwrap_or(range);
    let lang = match primary {
        "*" => default,
        _ => primary.to_ascii_lowercase().parse().ok()?,
    };
    let rest = rest.trim();
    if rest.is_empty() {
        return Some((lang, 1000));
    }
    let (name, value) = rest.split_once('=')?;
    if !name.trim().eq_ignore_ascii_case("q") {
        return None;
    }
    Some((lang, thousandths(value.trim())?))
}

/// Reads a quality as RFC 9110 writes it: 0 or 1 and up to three places.
fn thousandths(value: &str) -> Option<u32> {
    let (whole, places) = value.split_once('.').unwrap_or((value, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !matches!(whole, "0" | "1") || places.len() > 3 || !digits(places) {
        return None;
    }
    let quality = format!("{whole}{places:0<3}").parse().ok()?;
    (quality <= 1000).then_some(quality)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_best_of_the_six_is_chosen() {
        for (header, lang) in [
            ("fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5", Lang::Fr),
            ("de, en;q=0.3, ru;q=0.7", Lang::Ru),
            ("en;q=0.5,es;q=0.5", Lang::En),
            ("ZH-Hant-TW", Lang::Zh),
            ("de, *;q=0.1", Lang::Ar),
            ("fr;q=0, en;q=0.001", Lang::En),
            ("fr;q=2, en;q=x, es;level=1, ru ; q = 0.5", Lang::Ru),
            ("fr;q=1.001, en;q=0.0001", Lang::Ar),
            ("", Lang::Ar),
            ("de", Lang::Ar),
        ] {
            assert_eq!(accept(header, Lang::Ar), lang, "{header}");
        }
    }

    #[test]
    fn a_long_header_is_read_to_its_limit() {
        let long = format!("en;q=0.1,{}fr", "de,".repeat(1000));
        assert_eq!(accept(&long, Lang::Ar), Lang::En);
    }

    proptest! {
        #[test]
        fn any_header_is_read(header in "\\PC*|[a-z*;=q0-9., -]{0,600}") {
            accept(&header, Lang::En);
        }
    }
}
