//! Search: words of six languages find what was said in another form, and nothing that is private.

use crate::visitor::{DEMO_DAY, Visitor, sample, told};

/// A question in a language, and what one of its results says: of which draft and paragraph, by
/// whom, when, and the words.
const FOUND: [(&str, &str, &[&str]); 19] = [
    // A word inside a Chinese sentence, and one that stands in a paragraph of the draft.
    ("zh", "频率指配", &["5.3.3", "2025年4月25日", "对长期未使用频率指配的清理"]),
    ("zh", "资源闲置", &["5.3.3", "防止资源闲置"]),
    ("zh", "数字未来", &["1.1.3", "2025年4月9日"]),
    // Arabic as it is written, with vowels, without the article, with a plain alef.
    ("ar", "التدريبات", &["4.1.4", "7 مايو 2025", "كبار السن"]),
    ("ar", "التَّدْرِيبَات", &["4.1.4", "7 مايو 2025", "كبار السن"]),
    ("ar", "تدريبات", &["4.1.4", "7 مايو 2025", "كبار السن"]),
    ("ar", "الاشخاص ذوو الاعاقة", &["4.1.4", "7 مايو 2025", "كبار السن"]),
    ("ar", "صِيَاغَةُ مسوده", &["5.3.3", "المسودة الثانية", "18 أبريل 2025"]),
    // Other forms of the words, with and without their signs.
    ("ru", "структуры регламентом", &["Регламента", "24 апреля 2025"]),
    ("ru", "размещенный проекта", &["1.3.3", "размещён", "11 апреля 2025"]),
    ("fr", "astronome amateur", &["5.3.3", "Ghislain Orvault", "28 avril 2025", "astronomes"]),
    ("fr", "associations amateur", &["associations d'amateurs", "29 avril 2025"]),
    ("fr", "mandataires juridiques", &["2.3.5", "14 avril 2025", "terme juridique"]),
    ("es", "bibliotecaria promotor", &["2.4", "Noelia Berruezo", "17 de abril de 2025"]),
    ("es", "administracion preocupaciones region", &["5.3.3", "22 de abril de 2025"]),
    ("en", "displace people securities", &["2.1.5", "Simeon Badr-Okello", "14 April 2025"]),
    ("en", "mixing allotted plan", &["5.3.3", "23 April 2025"]),
    ("en", "landlocked country transits", &["2.5.6", "9 April 2025", "landlocked developing"]),
    // Whatever language the page is in.
    ("ru", "频率指配", &["5.3.3", "25 апреля 2025"]),
];

/// The results of a question, each as it reads.
async fn asked(visitor: &Visitor, lang: &str, question: &str) -> Vec<String> {
    let query = serde_urlencoded::to_string([("q", question)]).expect("a query is written");
    let page = visitor.page(&format!("/{lang}/wtpf-26/search?{query}")).await;
    let list = page.split_once("<ol class=\"plain rows hang\">");
    let Some((_, list)) = list else { return Vec::new() };
    let list = list.split("</ol>").next().unwrap_or_default();
    list.split("<li>").skip(1).map(told).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_said_is_found_in_its_other_forms() {
    let own = sample(DEMO_DAY).await;
    let visitor = Visitor::anyone(&own.desk);
    let mut missed = Vec::new();
    for (lang, question, parts) in FOUND {
        let hits = asked(&visitor, lang, question).await;
        if !hits.iter().any(|hit| parts.iter().all(|part| hit.contains(part))) {
            missed.push(format!("{question} finds no {parts:?} but {hits:#?}"));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
    assert_eq!(asked(&visitor, "en", "astronomers unicorn").await, Vec::<String>::new());
    own.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_not_filed_is_not_found() {
    let own = sample(DEMO_DAY).await;
    let readers = [
        Visitor::anyone(&own.desk),
        Visitor::signed_in(&own.desk, "ana-lindqvist").await,
        // Its own people find their drafts under “My comments”, not here.
        Visitor::signed_in(&own.desk, "sigrid-halvorsen").await,
    ];
    for question in ["organizing committees of conferences", "landing stations answers night"] {
        for reader in &readers {
            for hit in asked(reader, "en", question).await {
                assert!(!hit.contains("who is invited to speak"), "{hit}");
                assert!(!hit.contains("sixth measure"), "{hit}");
            }
        }
    }
    // The number of results does not tell of what is hidden either.
    let query = "/en/wtpf-26/search?q=organizing+committees+of+conferences";
    assert!(told(&readers[0].page(query).await).contains("Nothing was found for"));
    own.end().await;
}
