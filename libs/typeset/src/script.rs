//! Scripts: which one a character belongs to, as far as fonts are chosen by it.

use lang::Lang;

/// A script of the six languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Script {
    /// Of English, French and Spanish.
    Latin,
    /// Of Russian.
    Cyrillic,
    /// Of Arabic.
    Arabic,
    /// Of Chinese.
    Han,
}

impl Script {
    /// The script in which a language is written.
    pub fn of(lang: Lang) -> Script {
        match lang {
            Lang::En | Lang::Es | Lang::Fr => Script::Latin,
            Lang::Ru => Script::Cyrillic,
            Lang::Ar => Script::Arabic,
            Lang::Zh => Script::Han,
        }
    }

    /// Its word in keys and facts.
    pub fn key(self) -> &'static str {
        match self {
            Script::Latin => "latin",
            Script::Cyrillic => "cyrillic",
            Script::Arabic => "arabic",
            Script::Han => "han",
        }
    }

    /// The Debian package that brings a font for it.
    pub fn debian_package(self) -> &'static str {
        match self {
            Script::Latin | Script::Cyrillic => "fonts-noto-core",
            Script::Arabic => "fonts-hosny-amiri",
            Script::Han => "fonts-noto-cjk",
        }
    }

    /// The script of a letter, if it is one of the four.
    pub(crate) fn of_letter(c: char) -> Option<Script> {
        match c {
            '\u{600}'..='\u{6ff}'
            | '\u{750}'..='\u{77f}'
            | '\u{8a0}'..='\u{8ff}'
            | '\u{fb50}'..='\u{fdff}'
            | '\u{fe70}'..='\u{fefe}' => Some(Script::Arabic),
            '\u{2e80}'..='\u{2fdf}'
            | '\u{3001}'..='\u{303f}'
            | '\u{3400}'..='\u{4dbf}'
            | '\u{4e00}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}'
            | '\u{ff01}'..='\u{ff60}'
            | '\u{20000}'..='\u{3ffff}' => Some(Script::Han),
            '\u{400}'..='\u{52f}' => Some(Script::Cyrillic),
            'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => {
                Some(Script::Latin)
            }
            _ => None,
        }
    }

    /// The language whose rules a text follows that is in another script than its document.
    pub(crate) fn lang(self) -> Lang {
        match self {
            Script::Latin => Lang::En,
            Script::Cyrillic => Lang::Ru,
            Script::Arabic => Lang::Ar,
            Script::Han => Lang::Zh,
        }
    }
}
