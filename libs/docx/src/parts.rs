//! The parts of a written file that are the same in all, and the ones made from the options.

use std::fmt::Write as _;

use crate::escape::escape;
use crate::write::Options;

/// The name of the style of an item; deeper ones have their level behind it. Lower case, as read.
pub(crate) const ITEM_NAME: &str = "plenary item";
/// The name of the character style of a label.
pub(crate) const LABEL_NAME: &str = "plenary label";
/// How the bookmark of a block begins; the block's id follows.
pub(crate) const BOOKMARK: &str = "_plenary_";

pub(crate) const DECLARATION: &str =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
pub(crate) const WORD: &str = "\
     xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
     xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const LATER_RELATIONS: &str = "http://schemas.microsoft.com/office/2011/relationships";
const PACKAGE_RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const MAIN_TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

pub(crate) const FONT_TABLE: &str = include_str!("parts/fontTable.xml");
pub(crate) const WEB_SETTINGS: &str = include_str!("parts/webSettings.xml");
pub(crate) const THEME: &str = include_str!("parts/theme.xml");
pub(crate) const APP: &str = include_str!("parts/app.xml");

/// `[Content_Types].xml` (ECMA-376 Part 2 §10.1.2).
pub(crate) fn content_types(notes: bool, header: bool, remarks: bool, custom: bool) -> String {
    let mut out = format!(
        "{DECLARATION}<Types \
         xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
         <Default Extension=\"rels\" \
         ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    );
    let mut part = |name: &str, kind: &str| {
        let _ = write!(out, "<Override PartName=\"/{name}\" ContentType=\"{kind}\"/>");
    };
    part("word/document.xml", &format!("{MAIN_TYPE}.document.main+xml"));
    let mut plain = vec!["styles", "settings", "webSettings", "fontTable"];
    plain.extend(notes.then_some("footnotes"));
    plain.extend(remarks.then_some(["comments", "commentsExtended"]).into_iter().flatten());
    for name in plain {
        part(&format!("word/{name}.xml"), &format!("{MAIN_TYPE}.{name}+xml"));
    }
    part("word/footer1.xml", &format!("{MAIN_TYPE}.footer+xml"));
    if header {
        part("word/header1.xml", &format!("{MAIN_TYPE}.header+xml"));
    }
    let office = "application/vnd.openxmlformats-officedocument";
    part("word/theme/theme1.xml", &format!("{office}.theme+xml"));
    part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    part("docProps/app.xml", &format!("{office}.extended-properties+xml"));
    if custom {
        part("docProps/custom.xml", &format!("{office}.custom-properties+xml"));
    }
    out + "</Types>"
}

/// `_rels/.rels`.
pub(crate) fn package_relations(custom: bool) -> String {
    let custom = match custom {
        true => format!(
            "<Relationship Id=\"rId4\" Type=\"{RELATIONS}/custom-properties\" \
             Target=\"docProps/custom.xml\"/>"
        ),
        false => String::new(),
    };
    let core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata";
    format!(
        "{DECLARATION}<Relationships xmlns=\"{PACKAGE_RELATIONS}\">\
         <Relationship Id=\"rId1\" Type=\"{RELATIONS}/officeDocument\" \
         Target=\"word/document.xml\"/>\
         <Relationship Id=\"rId2\" Type=\"{core}/core-properties\" Target=\"docProps/core.xml\"/>\
         <Relationship Id=\"rId3\" Type=\"{RELATIONS}/extended-properties\" \
         Target=\"docProps/app.xml\"/>{custom}</Relationships>"
    )
}

/// The relations of the document, or of the notes if `parts` is empty: parts, then links.
pub(crate) fn relations(parts: &[(&str, &str)], links: &[String]) -> String {
    let mut out = format!("{DECLARATION}<Relationships xmlns=\"{PACKAGE_RELATIONS}\">");
    for (kind, target) in parts {
        // Threads came later, and their relation with them ([MS-DOCX] §2.2.9).
        let space = if *kind == "commentsExtended" { LATER_RELATIONS } else { RELATIONS };
        let _ = write!(
            out,
            "<Relationship Id=\"{kind}\" Type=\"{space}/{kind}\" Target=\"{target}\"/>"
        );
    }
    for (at, link) in links.iter().enumerate() {
        let kind = format!("{RELATIONS}/hyperlink");
        let _ = write!(out, "<Relationship Id=\"link{at}\" Type=\"{kind}\" Target=\"");
        escape(&mut out, link);
        out.push_str("\" TargetMode=\"External\"/>");
    }
    out + "</Relationships>"
}

/// `docProps/core.xml` (ECMA-376 Part 2 §11.1); a date that is none is left out.
pub(crate) fn core(options: &Options) -> String {
    let mut out = format!(
        "{DECLARATION}<cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
    );
    let fields = [
        ("dc:title", options.title.as_str()),
        ("dc:creator", &options.author),
        ("cp:lastModifiedBy", &options.author),
        ("dc:language", language(&options.lang)),
    ];
    for (name, text) in fields {
        let _ = write!(out, "<{name}>");
        escape(&mut out, text);
        let _ = write!(out, "</{name}>");
    }
    if is_date(&options.created) {
        for name in ["created", "modified"] {
            let date = &options.created;
            let _ =
                write!(out, "<dcterms:{name} xsi:type=\"dcterms:W3CDTF\">{date}</dcterms:{name}>");
        }
    }
    out + "</cp:coreProperties>"
}

/// Whether a text is a date and time of RFC 3339, which W3CDTF takes in.
pub(crate) fn is_date(text: &str) -> bool {
    let shape: String =
        text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).take(19).collect();
    let zone = text.get(19..).unwrap_or_default();
    let known = zone.ends_with('Z') || zone.len() >= 6;
    shape == "0000-00-00T00:00:00"
        && known
        && zone.chars().all(|c| c.is_ascii_digit() || "Z+-:.".contains(c))
}

/// `word/settings.xml`, its elements in the order of the schema (ECMA-376 §17.15.1.78).
pub(crate) fn settings(options: &Options, notes: bool) -> String {
    let notes = match notes {
        true => "<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>",
        false => "",
    };
    let (latin, asian, complex) = languages(&options.lang);
    format!(
        "{DECLARATION}<w:settings {WORD}><w:zoom w:percent=\"100\"/>\
         <w:defaultTabStop w:val=\"720\"/><w:characterSpacingControl w:val=\"doNotCompress\"/>\
         {notes}<w:compat><w:compatSetting w:name=\"compatibilityMode\" \
         w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>\
         <w:themeFontLang w:val=\"{latin}\" w:eastAsia=\"{asian}\" w:bidi=\"{complex}\"/>\
         <w:clrSchemeMapping w:bg1=\"light1\" w:t1=\"dark1\" w:bg2=\"light2\" w:t2=\"dark2\" \
         w:accent1=\"accent1\" w:accent2=\"accent2\" w:accent3=\"accent3\" \
         w:accent4=\"accent4\" w:accent5=\"accent5\" w:accent6=\"accent6\" \
         w:hyperlink=\"hyperlink\" w:followedHyperlink=\"followedHyperlink\"/>\
         <w:decimalSymbol w:val=\".\"/><w:listSeparator w:val=\",\"/></w:settings>"
    )
}

/// A header or footer: its text, and in a footer the number of the page at the other side.
pub(crate) fn margin(name: &str, text: &str, rtl: bool, page: bool) -> String {
    let element = if page { "ftr" } else { "hdr" };
    let bidi = if rtl { "<w:bidi/>" } else { "" };
    let set = if rtl { "<w:rPr><w:rtl/></w:rPr>" } else { "" };
    let mut out = format!(
        "{DECLARATION}<w:{element} {WORD}><w:p><w:pPr><w:pStyle w:val=\"{name}\"/>{bidi}</w:pPr>\
         <w:r>{set}<w:t xml:space=\"preserve\">"
    );
    escape(&mut out, text);
    out.push_str("</w:t></w:r>");
    if page {
        let _ = write!(
            out,
            "<w:r>{set}<w:tab/></w:r><w:r>{set}<w:fldChar w:fldCharType=\"begin\"/></w:r>\
             <w:r>{set}<w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>\
             <w:r>{set}<w:fldChar w:fldCharType=\"separate\"/></w:r><w:r>{set}<w:t>1</w:t></w:r>\
             <w:r>{set}<w:fldChar w:fldCharType=\"end\"/></w:r>"
        );
    }
    let _ = write!(out, "</w:p></w:{element}>");
    out
}

/// The tag of a language, as Word names it; a tag that is longer already stays.
fn language(code: &str) -> &str {
    match code {
        "en" => "en-GB",
        "fr" => "fr-FR",
        "es" => "es-ES",
        "ru" => "ru-RU",
        "zh" => "zh-CN",
        "ar" => "ar-SA",
        tag if tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') && !tag.is_empty() => tag,
        _ => "en-GB",
    }
}

/// The Latin, East Asian and complex-script languages of a document (§17.3.2.20).
pub(crate) fn languages(code: &str) -> (&str, &str, &str) {
    let tag = language(code);
    match tag.split('-').next().unwrap_or_default() {
        "zh" | "ja" | "ko" => ("en-GB", tag, "ar-SA"),
        "ar" | "fa" | "ur" | "he" => ("en-GB", "zh-CN", tag),
        _ => (tag, "zh-CN", "ar-SA"),
    }
}
