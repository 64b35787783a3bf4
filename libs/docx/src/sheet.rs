//! The style sheet of a written file (ECMA-376 §17.7).

use std::fmt::Write as _;

use crate::parts::{DECLARATION, WORD, languages};
use crate::write::Options;

/// Twips between the margins of an A4 page.
pub(crate) const TEXT_WIDTH: u32 = 9_638;
/// Twips by which each level of items is indented.
const STEP: u32 = 567;

/// One paragraph style: its id, name, paragraph and run properties.
struct Look<'a> {
    id: &'a str,
    name: &'a str,
    next: &'a str,
    paragraph: &'a str,
    run: &'a str,
}

/// The size of each level of headings in half points, and the twips above it.
const HEADINGS: [(u32, u32); 6] =
    [(32, 360), (28, 280), (25, 240), (23, 200), (22, 160), (22, 160)];

/// The paragraph styles that are the same in all files.
const LOOKS: [Look<'_>; 12] = [
    Look {
        id: "Title",
        name: "Title",
        next: "Normal",
        paragraph: "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"240\"/>\
                    <w:jc w:val=\"center\"/>",
        run: "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/><w:b/><w:bCs/>\
              <w:sz w:val=\"40\"/><w:szCs w:val=\"40\"/>",
    },
    Look {
        id: "Subtitle",
        name: "Subtitle",
        next: "Normal",
        paragraph: "<w:spacing w:after=\"240\"/><w:jc w:val=\"center\"/>",
        run: "<w:color w:val=\"444444\"/><w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/>",
    },
    Look {
        id: "Quote",
        name: "Quote",
        next: "Normal",
        paragraph: "<w:ind w:left=\"567\" w:right=\"567\"/>",
        run: "<w:i/><w:iCs/>",
    },
    Look {
        id: "CommentHead",
        name: "Plenary Comment Head",
        next: "CommentText",
        paragraph: "<w:keepNext/><w:spacing w:before=\"160\" w:after=\"40\"/>\
                    <w:ind w:left=\"284\"/>",
        run: "<w:b/><w:bCs/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>",
    },
    Look {
        id: "CommentText",
        name: "Plenary Comment Text",
        next: "CommentText",
        paragraph: "<w:pBdr><w:left w:val=\"single\" w:sz=\"6\" w:space=\"6\" w:color=\"808080\"/>\
                    </w:pBdr><w:ind w:left=\"284\"/>",
        run: "<w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>",
    },
    Look {
        id: "Reply",
        name: "Plenary Reply",
        next: "Normal",
        paragraph: "<w:ind w:left=\"851\"/>",
        run: "<w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>",
    },
    Look {
        id: "Small",
        name: "Plenary Small",
        next: "Normal",
        paragraph: "<w:spacing w:after=\"60\"/>",
        run: "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>",
    },
    Look {
        id: "TableText",
        name: "Plenary Table Text",
        next: "TableText",
        paragraph: "<w:spacing w:before=\"40\" w:after=\"40\" w:line=\"240\" w:lineRule=\"auto\"/>",
        run: "<w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>",
    },
    Look {
        id: "TableHead",
        name: "Plenary Table Head",
        next: "TableText",
        paragraph: "<w:keepNext/><w:spacing w:before=\"40\" w:after=\"40\"/>",
        run: "<w:b/><w:bCs/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>",
    },
    Look {
        id: "Header",
        name: "header",
        next: "Header",
        paragraph: "<w:tabs><w:tab w:val=\"right\" w:pos=\"9638\"/></w:tabs>\
                    <w:spacing w:after=\"0\"/>",
        run: "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>",
    },
    Look {
        id: "Footer",
        name: "footer",
        next: "Footer",
        paragraph: "<w:tabs><w:tab w:val=\"right\" w:pos=\"9638\"/></w:tabs>\
                    <w:spacing w:after=\"0\"/>",
        run: "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>",
    },
    Look {
        id: "FootnoteText",
        name: "footnote text",
        next: "FootnoteText",
        paragraph: "<w:spacing w:after=\"40\" w:line=\"240\" w:lineRule=\"auto\"/>",
        run: "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>",
    },
];

/// The styles of runs and tables, and those that every file must have.
const FIXED: &str = "\
     <w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">\
     <w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/></w:style>\
     <w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">\
     <w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/><w:tblPr>\
     <w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/>\
     <w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/>\
     <w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>\
     <w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\">\
     <w:name w:val=\"No List\"/><w:uiPriority w:val=\"99\"/></w:style>\
     <w:style w:type=\"character\" w:styleId=\"FootnoteReference\">\
     <w:name w:val=\"footnote reference\"/><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>\
     </w:style><w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/>\
     <w:rPr><w:color w:val=\"0B5394\"/><w:u w:val=\"single\"/></w:rPr></w:style>\
     <w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"Label\">\
     <w:name w:val=\"Plenary Label\"/></w:style>\
     <w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/>\
     <w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>\
     <w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"808080\"/>\
     <w:left w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"808080\"/>\
     <w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"808080\"/>\
     <w:right w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"808080\"/>\
     <w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"808080\"/>\
     <w:insideV w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"808080\"/>\
     </w:tblBorders></w:tblPr></w:style>";

/// `word/styles.xml`.
pub(crate) fn styles(options: &Options) -> String {
    let (latin, asian, complex) = languages(&options.lang);
    let bidi = if options.rtl { "<w:pPr><w:bidi/></w:pPr>" } else { "" };
    let mut out = format!(
        "{DECLARATION}<w:styles {WORD}><w:docDefaults><w:rPrDefault><w:rPr>\
         <w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" \
         w:eastAsia=\"SimSun\" w:cs=\"Times New Roman\"/><w:sz w:val=\"22\"/>\
         <w:szCs w:val=\"22\"/><w:lang w:val=\"{latin}\" w:eastAsia=\"{asian}\" \
         w:bidi=\"{complex}\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
         <w:spacing w:after=\"120\" w:line=\"264\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault>\
         </w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">\
         <w:name w:val=\"Normal\"/><w:qFormat/>{bidi}</w:style>"
    );
    for look in &LOOKS {
        style(&mut out, look);
    }
    for (at, (size, before)) in HEADINGS.into_iter().enumerate() {
        let (id, name) = (format!("Heading{}", at + 1), format!("heading {}", at + 1));
        let paragraph = format!(
            "<w:keepNext/><w:keepLines/><w:tabs><w:tab w:val=\"left\" w:pos=\"720\"/></w:tabs>\
             <w:spacing w:before=\"{before}\" w:after=\"120\"/><w:outlineLvl w:val=\"{at}\"/>"
        );
        let run = format!(
            "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/><w:b/><w:bCs/>\
             <w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/>"
        );
        let look = Look { id: &id, name: &name, next: "Normal", paragraph: &paragraph, run: &run };
        style(&mut out, &look);
    }
    for level in 1..=9u32 {
        let (id, tail) = match level {
            1 => ("Item".to_owned(), String::new()),
            level => (format!("Item{level}"), format!(" {level}")),
        };
        let name = format!("Plenary Item{tail}");
        let left = level * STEP;
        let paragraph = format!(
            "<w:tabs><w:tab w:val=\"left\" w:pos=\"{left}\"/></w:tabs>\
             <w:ind w:left=\"{left}\" w:hanging=\"{STEP}\"/>"
        );
        style(&mut out, &Look { id: &id, name: &name, next: &id, paragraph: &paragraph, run: "" });
    }
    out + FIXED + "</w:styles>"
}

fn style(out: &mut String, look: &Look<'_>) {
    let Look { id, name, next, paragraph, run } = look;
    let custom = if name.starts_with("Plenary") { " w:customStyle=\"1\"" } else { "" };
    let _ = write!(
        out,
        "<w:style w:type=\"paragraph\"{custom} w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>\
         <w:basedOn w:val=\"Normal\"/><w:next w:val=\"{next}\"/><w:qFormat/>\
         <w:pPr>{paragraph}</w:pPr>"
    );
    if !run.is_empty() {
        let _ = write!(out, "<w:rPr>{run}</w:rPr>");
    }
    out.push_str("</w:style>");
}
