//! Gathers the word lists, and breaks the build when a language lacks a sentence or a variable.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

const LANGS: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];

/// Key to the variables its sentence speaks of.
type Keys = BTreeMap<String, BTreeSet<String>>;

fn main() {
    println!("cargo:rerun-if-changed=lang");
    println!("cargo:rerun-if-changed=src");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let mut faults = Vec::new();
    let mut lists = BTreeMap::new();
    for lang in LANGS {
        let text = gather(&Path::new("lang").join(lang));
        lists.insert(lang, keys(lang, &text, &mut faults));
        fs::write(out.join(format!("{lang}.ftl")), text).expect("OUT_DIR can be written");
    }
    compare(&lists, &mut faults);
    check_use(Path::new("src"), &lists["en"], &mut faults);
    if !faults.is_empty() {
        faults.truncate(60);
        panic!("the word lists do not fit:\n{}\n", faults.join("\n"));
    }
}

fn gather(folder: &Path) -> String {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .map(|entries| entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect())
        .unwrap_or_default();
    files.sort();
    let read = |file: &PathBuf| fs::read_to_string(file).expect("a word list is UTF-8");
    files.iter().map(read).collect::<Vec<_>>().join("\n")
}

fn keys(lang: &str, text: &str, faults: &mut Vec<String>) -> Keys {
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            faults.extend(errors.iter().map(|error| format!("{lang}: {error}")));
            resource
        }
    };
    let mut keys = Keys::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let mut variables = BTreeSet::new();
        if let Some(pattern) = &message.value {
            collect(pattern, &mut variables);
        }
        if keys.insert(message.id.name.to_owned(), variables).is_some() {
            faults.push(format!("{lang}: {} is said twice", message.id.name));
        }
    }
    keys
}

fn collect(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => name(inline, variables),
            Expression::Select { selector, variants } => {
                name(selector, variables);
                variants.iter().for_each(|variant| collect(&variant.value, variables));
            }
        }
    }
}

fn name(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = inline {
        variables.insert(id.name.to_owned());
    }
}

fn compare(lists: &BTreeMap<&str, Keys>, faults: &mut Vec<String>) {
    let english = &lists["en"];
    for (lang, keys) in lists {
        for (key, variables) in english {
            match keys.get(key) {
                None => faults.push(format!("{lang}: {key} is missing")),
                Some(found) if found != variables => faults
                    .push(format!("{lang}: {key} speaks of {found:?}, English of {variables:?}")),
                Some(_) => {}
            }
        }
        for key in keys.keys().filter(|key| !english.contains_key(*key)) {
            faults.push(format!("{lang}: {key} is not in the English list"));
        }
    }
}

/// Every key that a page or handler says as a literal must be in the lists.
fn check_use(folder: &Path, english: &Keys, faults: &mut Vec<String>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            check_use(&path, english, faults);
            continue;
        }
        if !path.extension().is_some_and(|end| end == "rs" || end == "html") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap_or_default();
        for part in text.split("say(\"").skip(1) {
            let key = part.split('"').next().unwrap_or_default();
            if !english.contains_key(key) {
                faults.push(format!("{}: nobody knows how to say {key}", path.display()));
            }
        }
    }
}
