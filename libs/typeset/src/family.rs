//! The families that documents are set in, best first, and the files they come in.

/// A family of fonts: one hand in regular, italic and bold.
#[derive(Debug)]
pub(crate) struct Family {
    /// The names of its files in small letters, without their endings.
    pub(crate) files: &'static [&'static str],
    /// Its name where one file holds several families; any if empty.
    pub(crate) member: &'static str,
    /// The size in points at which its text looks as large as that of the others.
    pub(crate) size: f64,
}

const fn family(files: &'static [&'static str], size: f64) -> Family {
    Family { files, member: "", size }
}

const fn member(files: &'static [&'static str], member: &'static str, size: f64) -> Family {
    Family { files, member, size }
}

const NOTO_SERIF: &[&str] =
    &["notoserif-regular", "notoserif-italic", "notoserif-bold", "notoserif-bolditalic"];

/// For text in Latin and Cyrillic letters.
pub(crate) const LATIN: &[Family] = &[
    family(
        &[
            "libertinusserif-regular",
            "libertinusserif-italic",
            "libertinusserif-bold",
            "libertinusserif-bolditalic",
        ],
        11.0,
    ),
    family(&["linlibertine_r", "linlibertine_ri", "linlibertine_rb", "linlibertine_rbi"], 11.0),
    family(NOTO_SERIF, 9.6),
    family(&["times new roman", "times new roman italic", "times new roman bold"], 10.8),
    family(&["times", "timesi", "timesbd", "timesbi"], 10.8),
    family(
        &[
            "liberationserif-regular",
            "liberationserif-italic",
            "liberationserif-bold",
            "liberationserif-bolditalic",
        ],
        10.8,
    ),
    family(&["dejavuserif", "dejavuserif-italic", "dejavuserif-bold"], 9.2),
];

/// For text in Arabic letters.
pub(crate) const ARABIC: &[Family] = &[
    family(&["amiri-regular", "amiri-bold"], 13.0),
    family(&["notonaskharabic-regular", "notonaskharabic-bold"], 11.5),
    family(&["scheherazadenew-regular", "scheherazadenew-bold", "scheherazade-regular"], 14.0),
    family(&["trado", "tradbdo"], 14.0),
    family(&["times new roman", "times new roman bold"], 12.5),
    family(&["times", "timesbd"], 12.5),
    family(&["dejavusans", "dejavusans-bold"], 10.0),
];

/// For text in Chinese characters.
pub(crate) const HAN: &[Family] = &[
    member(&["notoserifcjk-regular", "notoserifcjk-bold"], "Noto Serif CJK SC", 10.5),
    family(&["notoserifsc-regular", "notoserifsc-bold"], 10.5),
    family(&["notoserifcjksc-regular", "notoserifcjksc-bold"], 10.5),
    family(&["sourcehanserifsc-regular", "sourcehanserifsc-bold"], 10.5),
    member(&["notosanscjk-regular", "notosanscjk-bold"], "Noto Sans CJK SC", 10.5),
    member(&["simsun"], "SimSun", 10.5),
    member(&["songti"], "Songti SC", 10.5),
    member(&["wqy-zenhei"], "WenQuanYi Zen Hei", 10.5),
    member(&["wqy-microhei"], "WenQuanYi Micro Hei", 10.5),
    member(&["uming"], "AR PL UMing CN", 10.5),
];

/// For signs, and for names in scripts of other languages; asked only where others lack a letter.
pub(crate) const OTHERS: &[Family] = &[
    family(NOTO_SERIF, 9.6),
    family(&["dejavusans", "dejavusans-bold"], 9.6),
    family(&["notosanssymbols2-regular"], 9.6),
    family(&["notosanssymbols-regular"], 9.6),
    family(&["notosansmath-regular"], 9.6),
    family(&["notoserifhebrew-regular"], 9.6),
    family(&["notoserifarmenian-regular"], 9.6),
    family(&["notoserifgeorgian-regular"], 9.6),
    family(&["notoserifethiopic-regular"], 9.6),
    family(&["notoserifdevanagari-regular"], 9.6),
    family(&["notoserifbengali-regular"], 9.6),
    family(&["notoseriftamil-regular"], 9.6),
    family(&["notoserifsinhala-regular"], 9.6),
    family(&["notoserifthai-regular"], 9.6),
    family(&["notoseriflao-regular"], 9.6),
    family(&["notoserifkhmer-regular"], 9.6),
    family(&["notoserifmyanmar-regular"], 9.6),
    family(&["notosanstifinagh-regular"], 9.6),
];
