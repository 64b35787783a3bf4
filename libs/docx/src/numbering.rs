//! List numbers, which are no text in the file: computed as Word shows them (ECMA-376 §17.9).

use std::collections::{HashMap, HashSet};

use text::split_label;

use crate::count::Format;
use crate::styles::Styles;
use crate::tree::Node;

/// A list has nine levels (§17.9.6).
const LEVELS: usize = 9;
/// Characters of a number's pattern: `Article %1.%2` is long; more would blow up the output.
const MAX_PATTERN: usize = 64;

#[derive(Debug, Clone)]
struct Level {
    start: u32,
    format: Format,
    pattern: String,
    /// The level (from 1) whose use starts this one again; 0 for never; by default any above.
    restart: Option<usize>,
    /// Whether all numbers in it are shown as decimals (§17.9.4).
    legal: bool,
    style: Option<String>,
}

#[derive(Debug, Clone, Default)]
struct Abstract {
    levels: Vec<Option<Level>>,
    style_link: Option<String>,
}

#[derive(Debug, Default)]
struct List {
    pattern: i64,
    starts: HashMap<usize, u32>,
    levels: HashMap<usize, Level>,
}

/// A number as shown.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Number {
    /// The number, without the full stop behind a decimal one.
    pub(crate) label: String,
    /// How deep an item it marks; nothing if it numbers a paragraph.
    pub(crate) item: Option<u8>,
}

/// The lists of a document and how far each has counted.
#[derive(Debug, Default)]
pub(crate) struct Numbering {
    lists: HashMap<i64, List>,
    patterns: HashMap<i64, Abstract>,
    counts: HashMap<i64, [Option<u32>; LEVELS]>,
    started: HashSet<(i64, usize)>,
}

impl Numbering {
    /// Reads numbering.xml.
    pub(crate) fn read(root: Node<'_>, styles: &Styles) -> Numbering {
        let mut numbering = Numbering::default();
        for node in root.children() {
            let id = |name| node.word(name).and_then(|id| id.parse::<i64>().ok());
            if node.is("abstractNum") {
                let Some(id) = id("abstractNumId") else { continue };
                numbering.patterns.insert(id, read_abstract(node));
            }
            if node.is("num") {
                let Some(id) = id("numId") else { continue };
                numbering.lists.insert(id, read_list(node));
            }
        }
        numbering.follow_style_links(styles);
        numbering
    }

    /// A pattern can be that of a list style (§17.9.21): the list then counts by that one.
    fn follow_style_links(&mut self, styles: &Styles) {
        let linked: Vec<(i64, i64)> = self
            .lists
            .iter()
            .filter_map(|(id, list)| {
                let link = self.patterns.get(&list.pattern)?.style_link.as_deref()?;
                let target = self.lists.get(&styles.run(Some(link))?.list?)?;
                Some((*id, target.pattern))
            })
            .collect();
        for (id, pattern) in linked {
            if let Some(list) = self.lists.get_mut(&id) {
                list.pattern = pattern;
            }
        }
    }

    /// The level of a list that belongs to a paragraph style (§17.9.23).
    pub(crate) fn level_of_style(&self, list: i64, style: &str) -> Option<u8> {
        let pattern = self.patterns.get(&self.lists.get(&list)?.pattern)?;
        let belongs = |level: &Option<Level>| {
            level.as_ref().and_then(|level| level.style.as_deref()) == Some(style)
        };
        pattern.levels.iter().position(belongs).map(|level| level as u8)
    }

    /// Counts one paragraph on, and gives its number; nothing if there is no such list.
    pub(crate) fn next(&mut self, id: i64, level: u8) -> Option<Number> {
        let at = usize::from(level).min(LEVELS - 1);
        let list = self.lists.get(&id)?;
        let pattern = self.patterns.get(&list.pattern)?;
        let find = |at: usize| {
            list.levels.get(&at).or_else(|| pattern.levels.get(at).and_then(Option::as_ref))
        };
        let own = find(at)?;
        let counts = self.counts.entry(list.pattern).or_default();
        // A list's own start counts once, when the list first gets to that level (§17.9.26).
        if list.starts.contains_key(&at) && self.started.insert((id, at)) {
            counts[at] = None;
        }
        let start = list.starts.get(&at).copied().unwrap_or(own.start);
        counts[at] = Some(counts[at].map_or(start, |count| count.saturating_add(1)));
        for (below, count) in counts.iter_mut().enumerate().skip(at + 1) {
            let restart = find(below).and_then(|level| level.restart);
            if restart.is_none_or(|level| level > at) {
                *count = None;
            }
        }
        for (above, count) in counts.iter_mut().enumerate().take(at) {
            // A level that was passed over shows its start.
            let start = || list.starts.get(&above).copied().or(find(above).map(|own| own.start));
            *count = count.or_else(start);
        }
        let shown = show(own, counts, &find);
        let depth = (0..=at).filter(|at| find(*at).is_some_and(|level| level.format.is_item()));
        Some(number(shown, own.format, depth.count() as u8))
    }
}

fn show<'l>(
    own: &Level,
    counts: &[Option<u32>; LEVELS],
    find: &dyn Fn(usize) -> Option<&'l Level>,
) -> String {
    if own.format == Format::Bullet {
        return bullet(&own.pattern).to_owned();
    }
    let mut shown = String::new();
    let mut signs = own.pattern.chars().peekable();
    while let Some(sign) = signs.next() {
        let place = signs.peek().and_then(|next| next.to_digit(10)).filter(|n| (1..=9).contains(n));
        let (true, Some(place)) = (sign == '%', place) else {
            shown.push(sign);
            continue;
        };
        signs.next();
        let level = place as usize - 1;
        let format = match find(level) {
            Some(level) if own.legal && level.format != Format::None => Format::Decimal,
            Some(level) => level.format,
            None => continue,
        };
        shown.push_str(&counts[level].map(|count| format.show(count)).unwrap_or_default());
    }
    shown
}

/// Bullets are signs of a symbol font; what they look like is said with a character.
fn bullet(pattern: &str) -> &str {
    match pattern.chars().next() {
        None | Some('\u{e000}'..='\u{f8ff}') => "•",
        Some('o') => "◦",
        _ => pattern,
    }
}

/// Labels look the same whether Word counted them or somebody typed them: see `split_label`.
fn number(shown: String, format: Format, depth: u8) -> Number {
    let probe = format!("{} x", shown.trim());
    let item = format.is_item().then_some(depth.max(1));
    match split_label(&probe) {
        (Some(label), _) => {
            let item = if label.item { item.or(Some(1)) } else { item };
            Number { label: label.text, item }
        }
        _ => Number { label: shown.trim().to_owned(), item },
    }
}

fn read_abstract(node: Node<'_>) -> Abstract {
    let mut pattern = Abstract {
        levels: vec![None; LEVELS],
        style_link: node.value("numStyleLink").map(str::to_owned),
    };
    for node in node.children().filter(|node| node.is("lvl")) {
        if let Some((at, level)) = read_level(node) {
            pattern.levels[at] = Some(level);
        }
    }
    pattern
}

fn read_list(node: Node<'_>) -> List {
    let pattern = node.value("abstractNumId").and_then(|id| id.parse().ok()).unwrap_or(-1);
    let mut list = List { pattern, ..List::default() };
    for over in node.children().filter(|node| node.is("lvlOverride")) {
        let Some(at) = over.word("ilvl").and_then(|level| level.parse::<usize>().ok()) else {
            continue;
        };
        if at >= LEVELS {
            continue;
        }
        if let Some(start) = over.value("startOverride").and_then(|start| start.parse().ok()) {
            list.starts.insert(at, start);
        }
        if let Some((_, level)) = over.child("lvl").and_then(read_level) {
            list.levels.insert(at, level);
        }
    }
    list
}

fn read_level(node: Node<'_>) -> Option<(usize, Level)> {
    let at: usize = node.word("ilvl")?.parse().ok()?;
    let text = node.value("lvlText").unwrap_or_default();
    let level = Level {
        // Without a start a level begins at zero (§17.9.25).
        start: node.value("start").and_then(|start| start.parse().ok()).unwrap_or(0),
        format: Format::named(node.value("numFmt").unwrap_or("decimal")),
        pattern: text.chars().take(MAX_PATTERN).collect(),
        restart: node.value("lvlRestart").and_then(|level| level.parse().ok()),
        legal: node.toggle("isLgl").unwrap_or(false),
        style: node.value("pStyle").map(str::to_owned),
    };
    (at < LEVELS).then_some((at, level))
}
