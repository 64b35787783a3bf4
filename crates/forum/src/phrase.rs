//! A name or sentence of the forum in its languages.

use lang::Lang;
use serde::{Deserialize, Serialize};

/// A text in up to six languages; where one is missing, English or the first present stands in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Phrase {
    /// Arabic.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub ar: String,
    /// English.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub en: String,
    /// Spanish.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub es: String,
    /// French.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub fr: String,
    /// Russian.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub ru: String,
    /// Chinese.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub zh: String,
}

impl Phrase {
    /// The phrase in one language only.
    pub fn only(lang: Lang, text: &str) -> Self {
        let mut phrase = Phrase::default();
        *phrase.slot(lang) = text.to_owned();
        phrase
    }

    /// The text in this language, or in the one that stands in for it; empty if there is none.
    pub fn say(&self, lang: Lang) -> &str {
        let wanted = self.exactly(lang);
        if !wanted.is_empty() {
            return wanted;
        }
        if !self.en.is_empty() {
            return &self.en;
        }
        Lang::ALL.iter().map(|l| self.exactly(*l)).find(|text| !text.is_empty()).unwrap_or("")
    }

    /// The text in this language, empty if it is missing.
    pub fn exactly(&self, lang: Lang) -> &str {
        match lang {
            Lang::Ar => &self.ar,
            Lang::En => &self.en,
            Lang::Es => &self.es,
            Lang::Fr => &self.fr,
            Lang::Ru => &self.ru,
            Lang::Zh => &self.zh,
        }
    }

    /// Whether no language has a text.
    pub fn is_empty(&self) -> bool {
        self.say(Lang::En).is_empty()
    }

    /// The text in this language, to be written.
    pub fn slot(&mut self, lang: Lang) -> &mut String {
        match lang {
            Lang::Ar => &mut self.ar,
            Lang::En => &mut self.en,
            Lang::Es => &mut self.es,
            Lang::Fr => &mut self.fr,
            Lang::Ru => &mut self.ru,
            Lang::Zh => &mut self.zh,
        }
    }
}
