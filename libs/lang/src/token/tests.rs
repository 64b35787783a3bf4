//! Tests of the terms of each language, and that every text is found by its own words.

use proptest::prelude::*;

use super::*;

fn terms_of(text: &str, lang: Lang) -> Vec<String> {
    tokens(text, lang).into_iter().map(|token| token.term).collect()
}

fn fits(sets: &[Vec<String>], terms: &[String]) -> bool {
    sets.iter().all(|set| set.iter().any(|term| terms.contains(term)))
}

/// Whether a query, from a reader of any language, finds a text.
fn finds(query: &str, text: &str, lang: Lang) -> bool {
    let terms = terms_of(text, lang);
    let sets = query_terms(query);
    let own = query_tokens(query, lang);
    let found = !sets.is_empty() && fits(&sets, &terms);
    assert_eq!(found, !own.is_empty() && fits(&own, &terms), "{query}: {sets:?} {own:?}");
    found
}

#[test]
fn inflected_forms_meet() {
    for (lang, query, text) in [
        (Lang::En, "member", "All Members' rights"),
        (Lang::En, "the policies", "a policy"),
        (Lang::Fr, "numérique", "Les fractures numériques"),
        (Lang::Fr, "numerique", "LA FRACTURE NUMÉRIQUE"),
        (Lang::Fr, "union", "l’Union"),
        (Lang::Fr, "jusqu'à l'avenir", "aujourd'hui et l'avenir"),
        (Lang::Es, "digital", "las brechas digitales"),
        (Lang::Es, "telecomunicacion", "Las telecomunicaciones"),
        (Lang::Es, "pais", "LOS PAÍSES"),
        (Lang::Ru, "форум", "участники Форума"),
        (Lang::Ru, "отчеты", "о ходе отчёта"),
        (Lang::Ar, "المنتدى", "في منتدى"),
        (Lang::Ar, "منتدى", "والمنتدى"),
        (Lang::Ar, "المُنتدى", "للمنتديات"),
        (Lang::Zh, "政策论坛", "第六届世界电信政策论坛的报告"),
        (Lang::Zh, "鸿沟", "弥合数字鸿沟"),
        (Lang::Zh, "互联网", "国际互联网治理"),
        (Lang::Zh, "论坛的政策", "世界电信政策论坛"),
    ] {
        assert!(finds(query, text, lang), "{query}: {:?}", terms_of(text, lang));
    }
    assert!(!finds("forum", "a format", Lang::En));
    assert!(!finds("电政", "世界电信政策论坛", Lang::Zh));
}

#[test]
fn a_text_of_one_language_is_found_by_readers_of_another() {
    assert!(fits(&query_terms("numériques"), &terms_of("fracture numérique", Lang::Fr)));
    assert!(fits(&query_terms("WTPF"), &terms_of("المنتدى WTPF-26", Lang::Ar)));
    assert!(fits(&query_terms("members"), &terms_of("член (member)", Lang::Ru)));
    assert!(fits(&query_terms("plan sur la 5G"), &terms_of("5G plans", Lang::En)));
}

#[test]
fn numbers_and_references_are_found_whole_and_in_parts() {
    let text = "Document CL-24/44-E of 2025 on 5G";
    let cl = "cl-24/44";
    for term in [cl, "cl-24", "24/44", "cl-24/44-e", "cl", "24", "44", "2025", "5g"] {
        assert!(terms_of(text, Lang::En).contains(&term.to_owned()), "{term}");
    }
    assert_eq!(query_terms("CL‑24/44"), [[cl]]);
    assert!(finds("44", text, Lang::En));
    assert!(!finds("CL-24/4", text, Lang::En));
    assert_eq!(terms_of("1.1.2 and 3,500", Lang::En), ["1.1.2", "3,500"]);
}

#[test]
fn words_with_hyphens_are_found_apart_and_as_one() {
    assert!(finds("multistakeholder", "a multi-stakeholder process", Lang::En));
    assert!(finds("multi-stakeholder", "a multistakeholder process", Lang::En));
    assert!(finds("stakeholder", "multi-stakeholders", Lang::En));
    assert!(finds("multi-stakeholder", "multi stakeholder", Lang::En));
}

#[test]
fn stop_words_are_left_out_and_acronyms_are_not() {
    assert_eq!(terms_of("The members of the WHO", Lang::En), ["member", "who"]);
    assert!(finds("WHO", "the WHO", Lang::En));
    assert!(finds("THE FUTURE", "the future", Lang::En));
    assert_eq!(query_terms("of the"), [["of"], ["the"]]);
    assert_eq!(query_tokens("of the", Lang::En), Vec::<Vec<String>>::new());
    assert_eq!(query_terms("la"), [["la"]]);
    assert_eq!(query_terms("的?!"), Vec::<Vec<String>>::new());
}

#[test]
fn a_token_tells_where_it_stands() {
    let text = "世界 Forums، l’Été";
    let found: Vec<(&str, String)> =
        tokens(text, Lang::En).into_iter().map(|token| (&text[token.range], token.term)).collect();
    let expected = [("世界", "世界"), ("Forums", "forum"), ("Été", "ete")];
    assert_eq!(found, expected.map(|(part, term)| (part, term.to_owned())));
}

fn any_text() -> impl Strategy<Value = String> {
    let mixed = "[ \\-/._'’a-dA-Dé0-9ابةلوىهيتنأ\u{64b}\u{640}а-жёй\u{301}的世界电信论坛。]{0,40}";
    prop_oneof![any::<String>(), mixed.prop_map(String::from)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_text_has_tokens_within_it(text in any_text()) {
        for lang in Lang::ALL {
            let mut last = 0;
            for token in tokens(&text, lang) {
                prop_assert!(!token.term.is_empty());
                prop_assert!(text.get(token.range.clone()).is_some_and(|part| !part.is_empty()));
                prop_assert!(token.range.start >= last);
                last = token.range.start;
            }
        }
    }

    #[test]
    fn a_text_is_found_by_itself(text in any_text()) {
        for lang in Lang::ALL {
            let (terms, sets) = (terms_of(&text, lang), query_tokens(&text, lang));
            prop_assert!(fits(&sets, &terms), "{:?} {:?}", sets, terms);
        }
    }

    #[test]
    fn a_text_is_found_by_readers_of_any_language(text in any_text()) {
        // With a word that is no stop word, stop words are left out of the query.
        let text = format!("forum {text}");
        for lang in Lang::ALL {
            let (terms, sets) = (terms_of(&text, lang), query_terms(&text));
            prop_assert!(fits(&sets, &terms), "{:?} {:?}", sets, terms);
        }
    }

    #[test]
    fn chinese_is_found_within_a_sentence(
        before in "[国际的和弥合数字互联]{0,6}",
        query in "[世界电信政策论坛鸿沟联网和的]{2,6}",
        after in "[理事会网络的和智能]{0,6}",
    ) {
        let terms = terms_of(&format!("{before}{query}{after}"), Lang::Zh);
        prop_assert!(fits(&query_terms(&query), &terms));
    }
}
