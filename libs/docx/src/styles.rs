//! Styles: what a style id means, through the names and the `basedOn` chains of styles.xml.

use std::collections::HashMap;

use crate::tree::Node;

/// How deep styles are based on each other; a chain that is longer goes in a circle.
const MAX_CHAIN: usize = 32;

/// What a style, or a run itself, says about its look; nothing means it says nothing.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Look {
    pub(crate) bold: Option<bool>,
    pub(crate) italic: Option<bool>,
    /// Bold and italic of runs in a complex script (ECMA-376 §17.3.2.2 and §17.3.2.17).
    pub(crate) bold_complex: Option<bool>,
    pub(crate) italic_complex: Option<bool>,
    pub(crate) underline: Option<bool>,
    pub(crate) strike: Option<bool>,
    pub(crate) hidden: Option<bool>,
    pub(crate) complex: Option<bool>,
    /// Raised, lowered or on the line.
    pub(crate) raise: Option<i8>,
}

impl Look {
    /// Reads run properties.
    pub(crate) fn read(properties: Node<'_>) -> Look {
        let raise = properties.value("vertAlign").map(|value| match value {
            "superscript" => 1,
            "subscript" => -1,
            _ => 0,
        });
        let double = properties.toggle("dstrike");
        Look {
            bold: properties.toggle("b"),
            italic: properties.toggle("i"),
            bold_complex: properties.toggle("bCs"),
            italic_complex: properties.toggle("iCs"),
            underline: properties.child("u").map(|u| u.word("val").unwrap_or("none") != "none"),
            strike: properties.toggle("strike").or(double),
            hidden: properties.toggle("vanish"),
            complex: properties.toggle("rtl"),
            raise,
        }
    }

    /// This look where it says something, else the other's.
    pub(crate) fn over(self, below: Look) -> Look {
        Look {
            bold: self.bold.or(below.bold),
            italic: self.italic.or(below.italic),
            bold_complex: self.bold_complex.or(below.bold_complex),
            italic_complex: self.italic_complex.or(below.italic_complex),
            underline: self.underline.or(below.underline),
            strike: self.strike.or(below.strike),
            hidden: self.hidden.or(below.hidden),
            complex: self.complex.or(below.complex),
            raise: self.raise.or(below.raise),
        }
    }
}

/// What a paragraph style makes of its paragraph.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Role {
    #[default]
    Body,
    Title,
    /// An item of this depth, written by `Writer`.
    Item(u8),
    /// A line of a table of contents.
    Contents,
}

/// A style with everything it is based on taken in.
#[derive(Debug, Clone, Default)]
pub(crate) struct Style {
    pub(crate) name: String,
    pub(crate) role: Role,
    /// The level of a heading, from 1.
    pub(crate) heading: Option<u8>,
    pub(crate) list: Option<i64>,
    pub(crate) list_level: Option<u8>,
    pub(crate) look: Look,
    based_on: Option<String>,
}

/// The styles of a document.
#[derive(Debug, Default)]
pub(crate) struct Styles {
    styles: HashMap<String, Style>,
    /// The style of paragraphs that name none (ECMA-376 §17.7.4.17).
    default: Style,
    /// Whether `Writer` made the file: then what a run says is meant, even if its style says it.
    pub(crate) ours: bool,
    /// The language of the document's defaults.
    pub(crate) language: Option<String>,
}

impl Styles {
    /// Reads styles.xml.
    pub(crate) fn read(root: Node<'_>) -> Styles {
        let mut own = HashMap::new();
        let mut default = None;
        for node in root.children().filter(|node| node.is("style")) {
            let Some(id) = node.word("styleId") else { continue };
            let paragraph = node.word("type").is_none_or(|kind| kind == "paragraph");
            if paragraph && matches!(node.word("default"), Some("1" | "true" | "on")) {
                default = Some(id.to_owned());
            }
            own.insert(id.to_owned(), read_style(node));
        }
        let styles = own.keys().map(|id| (id.clone(), resolve(&own, id))).collect();
        let mut styles = Styles { styles, ..Styles::default() };
        styles.default = default.map(|id| styles.get(&id).clone()).unwrap_or_default();
        styles.ours = styles.styles.values().any(|style| style.name == crate::parts::LABEL_NAME);
        styles.language = default_language(root);
        styles
    }

    /// The style with this id, or an empty one.
    pub(crate) fn get(&self, id: &str) -> &Style {
        self.styles.get(id).unwrap_or(&self.default)
    }

    /// The style of a paragraph that names this one, or none.
    pub(crate) fn paragraph(&self, id: Option<&str>) -> &Style {
        id.and_then(|id| self.styles.get(id)).unwrap_or(&self.default)
    }

    /// The style of a run that names this one, or nothing.
    pub(crate) fn run(&self, id: Option<&str>) -> Option<&Style> {
        self.styles.get(id?)
    }
}

/// The default language: of complex scripts if paragraphs run from right to left by default.
fn default_language(root: Node<'_>) -> Option<String> {
    let lang = root.child("docDefaults")?.child("rPrDefault")?.child("rPr")?.child("lang")?;
    let default = |node: &Node<'_>| matches!(node.word("default"), Some("1" | "true" | "on"));
    let bidi = |node: Node<'_>| node.child("pPr").and_then(|properties| properties.toggle("bidi"));
    let rtl = root.children().filter(default).any(|node| bidi(node) == Some(true));
    lang.word(if rtl { "bidi" } else { "val" }).map(str::to_owned)
}

fn read_style(node: Node<'_>) -> Style {
    // Names of built-in styles are English in the file whatever the language of Word
    // (ECMA-376 §17.7.4.9); LibreOffice writes them with a capital.
    let name = node.value("name").unwrap_or_default().to_lowercase();
    let properties = node.child("pPr");
    let numbering = properties.and_then(|properties| properties.child("numPr"));
    let value = |name| numbering.and_then(|list| list.value(name));
    let outline = properties.and_then(|properties| outline(properties.value("outlineLvl")));
    Style {
        role: role(&name),
        heading: outline.or_else(|| heading_name(&name).map(Some)).flatten(),
        list: value("numId").and_then(|id| id.parse().ok()),
        list_level: value("ilvl").and_then(|level| level.parse().ok()),
        look: node.child("rPr").map(Look::read).unwrap_or_default(),
        based_on: node.value("basedOn").map(str::to_owned),
        name,
    }
}

/// The heading level of an outline level: 0 to 8 are levels, 9 is body text (§17.3.1.20).
pub(crate) fn outline(value: Option<&str>) -> Option<Option<u8>> {
    let level: u8 = value?.parse().ok()?;
    Some((level < 9).then_some(level.min(5) + 1))
}

fn heading_name(name: &str) -> Option<u8> {
    let level: u8 = name.strip_prefix("heading ")?.parse().ok()?;
    (1..=9).contains(&level).then_some(level.min(6))
}

fn role(name: &str) -> Role {
    let item = |rest: &str| match rest {
        "" => Some(1),
        rest => rest.trim_start().parse().ok(),
    };
    match name {
        "title" => Role::Title,
        "toc heading" | "table of figures" => Role::Contents,
        _ if name.strip_prefix("toc ").is_some_and(|level| level.parse::<u8>().is_ok()) => {
            Role::Contents
        }
        _ => name
            .strip_prefix(crate::parts::ITEM_NAME)
            .and_then(item)
            .map_or(Role::Body, |level: u8| Role::Item(level.clamp(1, 9))),
    }
}

fn resolve(own: &HashMap<String, Style>, id: &str) -> Style {
    let mut style = own[id].clone();
    let mut next = own[id].based_on.as_deref();
    for _ in 0..MAX_CHAIN {
        let Some(base) = next.and_then(|id| own.get(id)) else { break };
        style.look = style.look.over(base.look);
        style.heading = style.heading.or(base.heading);
        if style.role == Role::Body && base.role != Role::Title {
            style.role = base.role;
        }
        style.list = style.list.or(base.list);
        style.list_level = style.list_level.or(base.list_level);
        next = base.based_on.as_deref();
    }
    style
}
