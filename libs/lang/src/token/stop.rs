//! Stop words: the commonest words of each language, which tell nothing about a text.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::term::plain;
use crate::Lang;

const AR: &str = "في من على إلى عن مع هذا هذه ذلك تلك التي الذي الذين اللذين أن إن لا ما لم لن \
    قد كان كانت يكون تكون هو هي هم كما أو أم ثم بل بين حتى إذا كل بعد قبل عند غير أي به بها له \
    لها لهم فيه فيها منه منها عليه عليها إليه إليها أيضا حيث وفي ومن وعلى وإلى بن";
const EN: &str = "a about also an and any are as at be been being but by can could did do does \
    don for from had has have he her his how if in into is isn it its may more most no nor not of \
    on or our out re shall she should so such than that the their them then there these they this \
    those through to under up upon ve was we were what when where which while who will with would \
    you your";
const ES: &str = "a al ante aunque cada como con contra cual cuando de del desde donde dos e el \
    ella ellas ellos en entre era es esa esas ese eso esos esta está están estas este esto estos \
    fue fueron ha han hasta hay la las le les lo los más me mi muy ni no nos o otra otras otro \
    otros para pero por porque que qué quien se según ser si sí sin sobre son su sus también un \
    una uno unos y ya";
const FR: &str = "a à ainsi au aux avec c ce ces cet cette ci comme d dans de des dont du elle \
    elles en entre est et été être eux il ils j jusqu l la le les leur leurs lorsqu lui m mais me \
    même mes moi mon n ne ni nos notre nous on ont or ou où par pas plus pour puisqu qu que qui s \
    sa sans se sera ses si son sont sous sur t tous tout toute toutes très un une vos votre vous y";
const RU: &str = "а без более бы был была были было быть в вам вас ведь во вот все всех вы где да \
    для до его ее если еще же за здесь и из или им их к как которая которого которой которые \
    который которых кто ли либо между мы на над не него нее нет ни них но о об однако он она они \
    оно от по под при с себя со так также такой там то того тоже той только том у уже чем что \
    чтобы эта эти этих это этого этой этом этот я";
const ZH: &str = "的 了 和 与 及 以及 在 是 为 对 于 对于 并 并且 或 或者 而 也 其 之 由 从 向 到 \
    等 将 被 把 这 那 该 这些 那些 我们 他们 它们 以 因为 所以 如果 但 但是 关于 就 都 不";

static STOPS: LazyLock<[HashSet<String>; 6]> = LazyLock::new(|| {
    let lists = Lang::ALL.map(|lang| match lang {
        Lang::Ar => AR,
        Lang::En => EN,
        Lang::Es => ES,
        Lang::Fr => FR,
        Lang::Ru => RU,
        Lang::Zh => ZH,
    });
    lists.map(|list| list.split_whitespace().map(plain).collect())
});

/// Tells whether a word, as written, is a stop word of a language.
pub(crate) fn is_stop(word: &str, lang: Option<Lang>) -> bool {
    let Some(lang) = lang else { return false };
    // No stop word is long, and the folding of a word costs.
    if word.len() > 32 {
        return false;
    }
    STOPS[lang as usize].contains(&plain(word))
}

/// Tells whether a word is written in capitals as an acronym is: `WHO`, `IT`.
pub(crate) fn is_capitals(word: &str) -> bool {
    word.chars().nth(1).is_some() && word.chars().all(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stop_word_is_known_in_any_writing() {
        assert!(is_stop("The", Some(Lang::En)));
        assert!(is_stop("ÉTÉ", Some(Lang::Fr)));
        assert!(is_stop("إلى", Some(Lang::Ar)));
        assert!(is_stop("Ещё", Some(Lang::Ru)));
        assert!(is_stop("以及", Some(Lang::Zh)));
        assert!(!is_stop("the", Some(Lang::Es)));
        assert!(!is_stop("the", None));
    }
}
