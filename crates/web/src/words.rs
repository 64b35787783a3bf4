//! What the program says: sentences from the word lists in six languages.

use std::fmt;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use lang::Lang;
use unic_langid::LanguageIdentifier;

type Bundle = FluentBundle<FluentResource>;

static LISTS: LazyLock<[Bundle; 6]> = LazyLock::new(|| {
    [
        bundle(Lang::Ar, include_str!(concat!(env!("OUT_DIR"), "/ar.ftl"))),
        bundle(Lang::En, include_str!(concat!(env!("OUT_DIR"), "/en.ftl"))),
        bundle(Lang::Es, include_str!(concat!(env!("OUT_DIR"), "/es.ftl"))),
        bundle(Lang::Fr, include_str!(concat!(env!("OUT_DIR"), "/fr.ftl"))),
        bundle(Lang::Ru, include_str!(concat!(env!("OUT_DIR"), "/ru.ftl"))),
        bundle(Lang::Zh, include_str!(concat!(env!("OUT_DIR"), "/zh.ftl"))),
    ]
});

fn bundle(lang: Lang, list: &str) -> Bundle {
    let id: LanguageIdentifier = lang.code().parse().expect("the code is a language identifier");
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    let resource = FluentResource::try_new(list.to_owned()).expect("the build checked the list");
    bundle.add_resource(resource).expect("the build checked that no key is said twice");
    bundle.set_formatter(Some(match lang {
        Lang::Ar => |value, _: &_| number(value, Lang::Ar),
        Lang::En => |value, _: &_| number(value, Lang::En),
        Lang::Es => |value, _: &_| number(value, Lang::Es),
        Lang::Fr => |value, _: &_| number(value, Lang::Fr),
        Lang::Ru => |value, _: &_| number(value, Lang::Ru),
        Lang::Zh => |value, _: &_| number(value, Lang::Zh),
    }));
    bundle
}

/// Numbers inside sentences are grouped as the language groups them.
fn number(value: &FluentValue<'_>, lang: Lang) -> Option<String> {
    match value {
        #[expect(clippy::cast_possible_truncation, reason = "only whole numbers are said")]
        FluentValue::Number(number) => Some(lang::number(lang, number.value as i64)),
        _ => None,
    }
}

/// A sentence to be said, with what it speaks of.
#[derive(Debug)]
pub(crate) struct Sentence {
    lang: Lang,
    key: String,
    args: FluentArgs<'static>,
}

/// Begins a sentence.
pub(crate) fn say(lang: Lang, key: &str) -> Sentence {
    Sentence { lang, key: key.to_owned(), args: FluentArgs::new() }
}

/// Says a sentence with facts at once, for papers and callers outside the pages; a fact named
/// `count` is a number.
pub fn sentence(lang: Lang, key: &str, facts: &[(&str, String)]) -> String {
    let said =
        facts.iter().fold(say(lang, key), |said, (name, value)| match value.parse::<u32>() {
            Ok(count) if *name == "count" => said.count(name, count),
            _ => said.with(name, value),
        });
    said.to_string()
}

/// Says a sentence about so many of something, for callers outside the pages.
pub fn counted(lang: Lang, key: &str, count: usize) -> String {
    say(lang, key).count("count", count).to_string()
}

/// Whether the lists know how to say this.
pub fn is_known(key: &str) -> bool {
    LISTS[1].has_message(key)
}

impl Sentence {
    /// Adds something the sentence speaks of.
    pub(crate) fn with(mut self, name: &str, value: impl fmt::Display) -> Self {
        self.args.set(name.to_owned(), value.to_string());
        self
    }

    /// Adds a whole number of whatever type, after which the sentence chooses its form.
    pub(crate) fn count(mut self, name: &str, value: impl fmt::Display) -> Self {
        let value: u32 = value.to_string().parse().unwrap_or(u32::MAX);
        self.args.set(name.to_owned(), FluentNumber::from(value));
        self
    }
}

impl fmt::Display for Sentence {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = &LISTS[self.lang as usize];
        let Some(pattern) = list.get_message(&self.key).and_then(|message| message.value()) else {
            // The build checks literal keys, a test the made ones; a key shown beats a panic.
            return out.write_str(&self.key);
        };
        let mut errors = Vec::new();
        out.write_str(&list.format_pattern(pattern, Some(&self.args), &mut errors))
    }
}
