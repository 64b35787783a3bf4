//! Signs of symbol fonts (ECMA-376 §17.3.3.30) as the characters they look like.

use crate::tree::Node;

/// The Symbol font's letters from 0x41, Greek by place.
const GREEK: &str = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";

/// Other signs of the Symbol font that texts use.
const SYMBOL: [(u32, char); 22] = [
    (0x22, '∀'),
    (0x24, '∃'),
    (0x2d, '−'),
    (0x40, '≅'),
    (0xa2, '′'),
    (0xa3, '≤'),
    (0xa5, '∞'),
    (0xab, '↔'),
    (0xac, '←'),
    (0xad, '↑'),
    (0xae, '→'),
    (0xaf, '↓'),
    (0xb0, '°'),
    (0xb1, '±'),
    (0xb2, '″'),
    (0xb3, '≥'),
    (0xb4, '×'),
    (0xb7, '•'),
    (0xb8, '÷'),
    (0xb9, '≠'),
    (0xbb, '≈'),
    (0xbc, '…'),
];

/// Signs of the Wingdings fonts that texts use.
const WINGDINGS: [(u32, char); 14] = [
    (0x28, '☎'),
    (0x2a, '✉'),
    (0x4a, '☺'),
    (0x6c, '●'),
    (0x6e, '■'),
    (0x6f, '□'),
    (0x71, '❑'),
    (0x76, '❖'),
    (0xa7, '▪'),
    (0xa8, '◻'),
    (0xd8, '➢'),
    (0xe0, '→'),
    (0xfb, '✗'),
    (0xfc, '✓'),
];

/// The character of a `w:sym`; the replacement character if the font is not known.
pub(crate) fn sign(node: Node<'_>) -> char {
    let code = node.word("char").and_then(|code| u32::from_str_radix(code, 16).ok());
    let Some(code) = code else { return '\u{fffd}' };
    let font = node.word("font").unwrap_or_default().to_ascii_lowercase();
    let place = if (0xf000..=0xf0ff).contains(&code) { code - 0xf000 } else { code };
    let table: &[(u32, char)] = match font.as_str() {
        "symbol" => &SYMBOL,
        "wingdings" | "wingdings 2" => &WINGDINGS,
        _ => &[],
    };
    if let Some((_, sign)) = table.iter().find(|(known, _)| *known == place) {
        return *sign;
    }
    if font == "symbol" && place >= 0x41 {
        return GREEK.chars().nth(place as usize - 0x41).unwrap_or('\u{fffd}');
    }
    if place < 0x7f && font == "symbol" {
        return char::from_u32(place).filter(|c| !c.is_control()).unwrap_or('\u{fffd}');
    }
    let private = (0xe000..=0xf8ff).contains(&code) || font.starts_with("wingdings");
    let plain = char::from_u32(code).filter(|c| !private && !c.is_control());
    plain.unwrap_or('\u{fffd}')
}
