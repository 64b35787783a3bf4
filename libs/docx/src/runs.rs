//! What stands inside a paragraph: runs, links, fields, notes, breaks and signs.

use text::{BlockId, Kind, Run};

use crate::check::MAX_DEPTH;
use crate::comments::Edge;
use crate::document::{Source, Trace};
use crate::loss::Lost;
use crate::notes::Sort;
use crate::read::{Flow, Piece, View, Walk, block_id};
use crate::styles::{Look, Style};
use crate::tree::{Node, Ns};

/// Bytes of an address; longer ones are no addresses of pages.
const MAX_LINK: usize = 2_048;

/// A field that has begun (ECMA-376 §17.16.18): its code, then its result.
#[derive(Default)]
pub(crate) struct Field {
    code: String,
    pub(crate) result: bool,
    link: Option<String>,
}

/// A paragraph that is being read.
#[derive(Default)]
pub(crate) struct Open {
    pub(crate) runs: Vec<Run>,
    /// What its look is without any run: its style's.
    pub(crate) base: Look,
    /// Text at its front in the style of a label.
    pub(crate) label: String,
    pub(crate) notes: Vec<Piece>,
    pub(crate) lost: Vec<Lost>,
    /// Whether anything but blanks and a label came.
    begun: bool,
    /// How much text and how many notes came.
    pub(crate) size: usize,
    /// Bookmarks met since the last paragraph was settled.
    pub(crate) waiting: Vec<BlockId>,
    /// Bookmarks, each with whether its own paragraph still has text.
    bookmarks: Vec<(BlockId, bool)>,
    /// The paragraphs that gave anything.
    sources: Vec<Source>,
    /// Bytes of text in the runs.
    length: usize,
    /// Where comments begin and end, by bytes of text.
    pub(crate) edges: Vec<(usize, Edge, usize)>,
}

impl Open {
    /// Says of a paragraph and its waiting bookmarks whether it gave anything.
    pub(crate) fn settle(&mut self, before: usize, source: Source) {
        let grew = self.size > before;
        self.bookmarks.extend(self.waiting.drain(..).map(|id| (id, grew)));
        self.sources.extend(grew.then_some(source));
    }

    /// Begins comments at the end of the text so far.
    pub(crate) fn begin_comments(&mut self, comments: &mut Vec<usize>) {
        let length = self.length;
        self.edges.extend(comments.drain(..).map(|comment| (comment, Edge::Start, length)));
    }

    /// Notes an edge of a comment at the end of the text so far.
    fn edge(&mut self, comment: Option<usize>, edge: Edge) {
        self.edges.extend(comment.map(|comment| (comment, edge, self.length)));
    }

    /// What it is made of.
    pub(crate) fn trace(&self) -> Trace {
        let claims = self.bookmarks.iter().map(|(id, _)| *id).collect();
        Trace { sources: self.sources.clone(), claims }
    }

    /// Its block: where paragraphs were joined, the first that still has text.
    pub(crate) fn id(&self) -> Option<BlockId> {
        let alive = self.bookmarks.iter().find(|(_, grew)| *grew);
        alive.or(self.bookmarks.last()).map(|(id, _)| *id)
    }

    fn push(&mut self, text: &str, style: text::Style, link: Option<&str>) {
        self.size += text.len();
        self.length += text.len();
        self.begun |= !text.trim().is_empty();
        match self.runs.last_mut() {
            Some(last)
                if last.style == style && last.link.as_deref() == link && last.note.is_none() =>
            {
                last.text.push_str(text);
            }
            _ => self.runs.push(Run {
                text: text.to_owned(),
                style,
                link: link.map(str::to_owned),
                note: None,
            }),
        }
    }
}

/// The alternative that a reader without extensions takes (ECMA-376 Part 3 §7.5).
pub(crate) fn alternative<'t>(node: Node<'t>) -> Node<'t> {
    let named = |name: &str| node.children().find(|child| child.name() == name);
    let fallback = named("Fallback").filter(|node| node.children().next().is_some());
    fallback.or_else(|| named("Choice")).unwrap_or(node)
}

impl<'t> Walk<'t> {
    /// Reads what stands in a paragraph, or in something that wraps part of one.
    pub(crate) fn inline(&mut self, parent: Node<'t>, open: &mut Open, link: Option<&str>) {
        for node in parent.children() {
            match (node.ns(), node.name()) {
                (Ns::Word, "r") => self.run(node, open, link),
                (Ns::Word, "ins" | "moveTo") if self.view == View::Accepted => {
                    self.inline(node, open, link);
                }
                (Ns::Word, "del" | "moveFrom") if self.view == View::Rejected => {
                    self.inline(node, open, link);
                }
                (Ns::Word, "hyperlink") => self.hyperlink(node, open),
                (Ns::Word, "fldSimple") => {
                    let own = node.word("instr").and_then(field_link);
                    self.inline(node, open, own.as_deref().or(link));
                }
                (Ns::Word, "sdt" | "sdtContent" | "smartTag" | "customXml" | "dir" | "bdo") => {
                    self.inline(node, open, link);
                }
                (Ns::Word, "bookmarkStart") => open.waiting.extend(block_id(node)),
                (Ns::Word, "commentRangeStart") => {
                    open.edge(self.anchors.meet(node, Edge::Start), Edge::Start);
                }
                (Ns::Word, "commentRangeEnd") => {
                    open.edge(self.anchors.meet(node, Edge::End), Edge::End);
                }
                (Ns::Compatibility, "AlternateContent") => {
                    self.inline(alternative(node), open, link);
                }
                (Ns::Math, _) => self.equation(node, open),
                _ => {}
            }
        }
    }

    fn hyperlink(&mut self, node: Node<'t>, open: &mut Open) {
        let id = node.attribute(Ns::Relations, "id");
        let target = id.and_then(|id| self.links[self.story].get(id));
        let address = target.map(|relation| match node.word("anchor") {
            Some(anchor) if !relation.target.contains('#') => {
                format!("{}#{anchor}", relation.target)
            }
            _ => relation.target.clone(),
        });
        let link = address.as_deref().and_then(safe_link).map(str::to_owned);
        if link.is_none() && address.is_some() {
            open.lost.push(Lost::Link);
        }
        self.inline(node, open, link.as_deref());
    }

    /// An equation is not carried over, but its characters are.
    pub(crate) fn equation(&mut self, node: Node<'t>, open: &mut Open) {
        fn gather(node: Node<'_>, view: View, text: &mut String) {
            let gone = match view {
                View::Accepted => node.is("del") || node.is("moveFrom"),
                View::Rejected => node.is("ins") || node.is("moveTo"),
            };
            if gone {
                return;
            }
            if node.name() == "t" && matches!(node.ns(), Ns::Math | Ns::Word) {
                text.push_str(&node.text());
            }
            node.children().for_each(|child| gather(child, view, text));
        }
        let mut text = String::new();
        gather(node, self.view, &mut text);
        open.lost.push(Lost::Equation);
        open.push(&text, text::Style::default(), None);
    }

    fn run(&mut self, node: Node<'t>, open: &mut Open, link: Option<&str>) {
        let properties = node.child("rPr");
        let style = self.styles.run(properties.and_then(|p| p.value("rStyle")));
        let direct = properties.map(Look::read).unwrap_or_default();
        let base = if self.styles.ours { Look::default() } else { open.base };
        let set = emphasis(direct, style, base, link.is_some());
        let hidden = direct.hidden.or(style.and_then(|style| style.look.hidden)).unwrap_or(false);
        if let Some(at) = node.children().position(|child| is_reference(child)) {
            return self.reference(node, at, open);
        }
        if direct.strike == Some(true) && node.child("t").is_some() {
            open.lost.push(Lost::Struck);
        }
        let named = |name: &str| style.is_some_and(|style| style.name == name);
        let label = named(crate::parts::LABEL_NAME) && !open.begun;
        // A note's text begins with its own mark.
        let mark = self.story > 0 && !open.begun;
        let mark = mark && (named("footnote reference") || named("endnote reference"));
        for child in node.children() {
            let shown = self.fields.iter().all(|field| field.result);
            let text = match self.piece(child, open) {
                Some(text) if shown && !mark => text,
                _ => continue,
            };
            if hidden {
                open.lost.push(Lost::Hidden);
            } else if label {
                open.size += text.len();
                open.label.push_str(&text);
            } else {
                let field = self.fields.iter().rev().find_map(|field| field.link.as_deref());
                let mut link = link.or(field);
                match self.link_bytes.checked_sub(link.map_or(0, str::len)) {
                    Some(left) => self.link_bytes = left,
                    None => {
                        open.lost.push(Lost::Link);
                        link = None;
                    }
                }
                open.push(&text, set, link);
            }
        }
    }

    /// The text of one thing in a run; things that have no text are dealt with here.
    fn piece(&mut self, node: Node<'t>, open: &mut Open) -> Option<String> {
        match (node.ns(), node.name()) {
            (Ns::Word, "t" | "delText") => return Some(text_of(node)),
            (Ns::Word, "tab" | "ptab") => return Some("\t".to_owned()),
            (Ns::Word, "br") => {
                // Page and column breaks are layout (§17.18.4).
                let line = node.word("type").is_none_or(|kind| kind == "textWrapping");
                return line.then(|| "\n".to_owned());
            }
            (Ns::Word, "cr") => return Some("\n".to_owned()),
            (Ns::Word, "noBreakHyphen") => return Some("\u{2011}".to_owned()),
            (Ns::Word, "softHyphen") => return Some("\u{ad}".to_owned()),
            (Ns::Word, "sym") => {
                let sign = crate::symbol::sign(node);
                if sign == '\u{fffd}' {
                    open.lost.push(Lost::Symbol);
                }
                return Some(sign.to_string());
            }
            (Ns::Word, "fldChar") => self.field(node),
            (Ns::Word, "commentReference") => {
                open.edge(self.anchors.meet(node, Edge::Point), Edge::Point);
            }
            (Ns::Word, "instrText" | "delInstrText") => {
                if let Some(field) = self.fields.last_mut().filter(|field| !field.result) {
                    field.code.push_str(&node.text());
                }
            }
            (Ns::Word, "ruby") => {
                open.lost.push(Lost::Ruby);
                if let Some(base) = node.child("rubyBase") {
                    self.inline(base, open, None);
                }
            }
            (Ns::Word, "drawing" | "pict" | "object") => open.lost.push(drawing(node)),
            (Ns::Compatibility, "AlternateContent") => {
                let chosen = alternative(node).children();
                let texts: Vec<String> = chosen.filter_map(|one| self.piece(one, open)).collect();
                return Some(texts.concat()).filter(|text| !text.is_empty());
            }
            _ => {}
        }
        None
    }

    fn field(&mut self, node: Node<'t>) {
        match node.word("fldCharType") {
            // Every text asks all open fields; more than the depth of elements nobody nests.
            Some("begin") if self.fields.len() >= MAX_DEPTH => {
                self.losses.add(Lost::Field, "", 1);
            }
            Some("begin") => self.fields.push(Field::default()),
            Some("separate") => {
                if let Some(field) = self.fields.last_mut() {
                    field.result = true;
                    field.link = field_link(&field.code);
                }
            }
            _ => {
                self.fields.pop();
            }
        }
    }

    /// A reference to a note. A mark of the author's own is the text behind it in the run
    /// (§17.11.14, customMarkFollows).
    fn reference(&mut self, run: Node<'t>, at: usize, open: &mut Open) {
        let Some(node) = run.children().nth(at) else { return };
        let sort = if node.name() == "footnoteReference" { Sort::Foot } else { Sort::End };
        let own = matches!(node.word("customMarkFollows"), Some("1" | "true" | "on"));
        let rest = run.children().skip(at + 1);
        let texts: Vec<String> = rest.filter_map(|child| self.piece(child, open)).collect();
        let custom = Some(texts.concat()).filter(|mark| own && !mark.trim().is_empty());
        let custom = custom.map(|mark| mark.trim().to_owned());
        if !own {
            for child in run.children().take(at) {
                let text = self.piece(child, open).unwrap_or_default();
                open.push(&text, text::Style::default(), None);
            }
        }
        let Some(id) = node.word("id").filter(|_| self.story == 0) else {
            return open.lost.push(Lost::Note);
        };
        let (mark, body) = self.notes.refer(sort, id, custom);
        open.size += 1;
        open.begun = true;
        open.runs.push(Run::note(mark.clone()));
        match body {
            Some(body) => open.notes.extend(self.note(sort, body, mark)),
            None => open.lost.push(Lost::Note),
        }
        if !own {
            open.push(&texts.concat(), text::Style::default(), None);
        }
    }

    /// The text of a note, its paragraphs parted by line breaks.
    fn note(&mut self, sort: Sort, body: Node<'t>, mark: String) -> Option<Piece> {
        let fields = std::mem::take(&mut self.fields);
        self.story = sort as usize + 1;
        let source = (self.story, body.at());
        let owner = self.owner.replace(source);
        let mut flow = Flow { flat: true, ..Flow::default() };
        self.blocks(body, &mut flow);
        self.finish(&mut flow);
        self.close_fields();
        self.story = 0;
        self.fields = fields;
        self.owner = owner;
        let id = flow.pieces.iter().find_map(|piece| piece.id);
        let trace = Trace { sources: vec![source], claims: id.into_iter().collect() };
        let mut runs = self.flatten(flow.pieces, &mut Vec::new());
        if let Some(first) = runs.first_mut() {
            first.text = first.text.trim_start().to_owned();
        }
        let content = text::Content::new(Kind::Note, mark, runs);
        let piece = Piece { content, id, notes: Vec::new(), title: false, trace };
        (!piece.content.runs.is_empty()).then_some(piece)
    }
}

fn is_reference(node: Node<'_>) -> bool {
    node.is("footnoteReference") || node.is("endnoteReference")
}

/// The text of `w:t`: without `xml:space` blanks at its ends are not part of it (§17.3.3.31).
fn text_of(node: Node<'_>) -> String {
    let text = node.text();
    match node.attribute(Ns::Xml, "space") {
        Some("preserve") => text.into_owned(),
        _ => text.trim_matches([' ', '\t', '\n', '\r']).to_owned(),
    }
}

/// What a run is set in beyond the style of its paragraph.
fn emphasis(direct: Look, style: Option<&Style>, base: Look, link: bool) -> text::Style {
    let named = style.map(|style| style.look).unwrap_or_default();
    let complex = direct.complex.or(named.complex).unwrap_or(false);
    let pick = |look: Look| match complex {
        true => (look.bold_complex, look.italic_complex),
        false => (look.bold, look.italic),
    };
    let ((bold, italic), (named_bold, named_italic)) = (pick(direct), pick(named));
    let (base_bold, base_italic) = pick(base);
    // Styles toggle: bold in a bold paragraph is plain (§17.7.3). Said directly it is bold, but
    // no more so than the paragraph.
    let on = |direct: Option<bool>, named: Option<bool>, base: Option<bool>| {
        let base = base.unwrap_or(false);
        direct.unwrap_or(base ^ named.unwrap_or(false)) && !base
    };
    let underline = match link {
        // Links are underlined by their style.
        true => direct.underline,
        false => direct.underline.or(named.underline),
    };
    let raise = direct.raise.or(named.raise).unwrap_or(0);
    text::Style {
        bold: on(bold, named_bold, base_bold),
        italic: on(italic, named_italic, base_italic),
        underline: underline.unwrap_or(false) && base.underline != Some(true),
        superscript: raise > 0,
        subscript: raise < 0,
    }
}

/// What a picture, shape or object is, for the report.
fn drawing(node: Node<'_>) -> Lost {
    let inside = |names: &[&str]| node.any(&|node| names.contains(&node.name()));
    if inside(&["txbxContent"]) {
        return Lost::TextBox;
    }
    if node.name() == "object" || inside(&["OLEObject", "control"]) {
        return Lost::Object;
    }
    if inside(&["chart"]) {
        return Lost::Chart;
    }
    if inside(&["pic", "blip", "imagedata"]) { Lost::Picture } else { Lost::Drawing }
}

/// Only addresses that a reader can follow without harm are links.
fn safe_link(address: &str) -> Option<&str> {
    let address = address.trim();
    let scheme = address.split_once(':').map_or("", |(scheme, _)| scheme).to_ascii_lowercase();
    let known = matches!(scheme.as_str(), "http" | "https" | "mailto");
    (known && address.len() <= MAX_LINK).then_some(address)
}

/// The address in the code of a field: `HYPERLINK "https://…"` (§17.16.5.25).
fn field_link(code: &str) -> Option<String> {
    let rest = code.trim_start().strip_prefix("HYPERLINK")?.trim_start();
    let address = match rest.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next()?,
        None => rest.split_whitespace().next()?,
    };
    safe_link(address).map(str::to_owned)
}
