//! Lines: the contents of one paragraph as they are written, kept, inserted or deleted.

use crate::escape::escape;
use crate::raw::{At, Raw};
use crate::tracked::carry::Carry;
use crate::tracked::piece::{Body, Object, Piece};
use crate::tracked::{Counts, Untracked, Writing};

/// What becomes of a stretch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Op {
    Kept,
    Inserted,
    Deleted,
}

/// A stretch of a piece that is to be written.
struct Part<'s> {
    piece: &'s Piece,
    range: std::ops::Range<usize>,
}

/// What wraps the runs that are being written: an element of the old or of the new document.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Wrapper {
    old: bool,
    at: At,
    link: String,
}

/// A paragraph's contents that are being written.
pub(crate) struct Line<'l, 'p, 's> {
    writing: &'l mut Writing<'p>,
    out: String,
    open: Vec<Wrapper>,
    op: Op,
    /// What waits to be written in one run.
    waiting: Vec<Part<'s>>,
}

impl<'l, 'p, 's> Line<'l, 'p, 's> {
    pub(crate) fn new(writing: &'l mut Writing<'p>) -> Self {
        Line { writing, out: String::new(), open: Vec::new(), op: Op::Kept, waiting: Vec::new() }
    }

    /// Ends the line and gives what was written.
    pub(crate) fn finish(&mut self) -> String {
        self.wrap(&[]);
        std::mem::take(&mut self.out)
    }

    /// What was counted since it was last asked for.
    pub(crate) fn counts(&mut self) -> Counts {
        std::mem::take(&mut self.writing.counts)
    }

    /// Writes a marker of the new document where it stands.
    pub(crate) fn marker(&mut self, piece: &Piece) {
        let Body::Marker(at) = &piece.body else { return };
        self.wrap(&self.path_of_new(piece));
        if let Some(run) = piece.run {
            self.begin_run(run);
        }
        self.writing.new.raw.print(*at, &mut self.out);
        if piece.run.is_some() {
            self.end_run();
        }
    }

    /// Writes a stretch of a piece.
    pub(crate) fn put(&mut self, op: Op, piece: &'s Piece, range: std::ops::Range<usize>) {
        let path = match op {
            Op::Deleted => self.path_of_old(piece),
            Op::Kept | Op::Inserted => self.path_of_new(piece),
        };
        if path != self.open {
            self.wrap(&path);
        }
        if op != self.op {
            self.turn(op);
        }
        let of_run = |part: &Part<'_>| {
            let object = |piece: &Piece| matches!(piece.body, Body::Object(_));
            part.piece.run == piece.run && !object(part.piece) && !object(piece)
        };
        if !self.waiting.last().is_none_or(of_run) {
            self.flush();
        }
        match self.waiting.last_mut() {
            Some(last)
                if std::ptr::eq(last.piece, piece)
                    && last.range.end == range.start
                    && matches!(piece.body, Body::Text { .. }) =>
            {
                last.range.end = range.end;
            }
            _ => self.waiting.push(Part { piece, range }),
        }
    }

    fn path_of_new(&self, piece: &Piece) -> Vec<Wrapper> {
        let raw = self.writing.new.raw;
        let wrap = |at: &At| {
            let link = if raw.is(*at, "hyperlink") { piece.link.clone() } else { String::new() };
            Wrapper { old: false, at: *at, link }
        };
        piece.path.iter().map(wrap).collect()
    }

    /// Deleted text stands in a link if it stood in one; other wrappers are left behind.
    fn path_of_old(&self, piece: &Piece) -> Vec<Wrapper> {
        let mut path = self.open.clone();
        let in_link = path.iter().position(|wrapper| !wrapper.link.is_empty());
        let link = in_link.map(|at| path[at].link.as_str()).unwrap_or_default();
        if link == piece.link {
            return path;
        }
        if let Some(at) = in_link {
            path.truncate(at);
        }
        let raw = self.writing.old.raw;
        if let Some(at) = piece.path.iter().find(|at| raw.is(**at, "hyperlink")) {
            path.push(Wrapper { old: true, at: *at, link: piece.link.clone() });
        }
        path
    }

    /// Closes and opens wrappers until these are open.
    fn wrap(&mut self, path: &[Wrapper]) {
        self.turn(Op::Kept);
        let same = self.open.iter().zip(path).take_while(|(open, wanted)| open == wanted).count();
        while self.open.len() > same {
            let Some(wrapper) = self.open.pop() else { break };
            let prefix = &self.writing.new.raw.prefix;
            let raw = self.writing.new.raw;
            match wrapper.old {
                true => self.out.push_str(&format!("</{prefix}hyperlink>")),
                false if raw.is(wrapper.at, "sdt") => {
                    let content = raw.child(wrapper.at, "sdtContent").unwrap_or(wrapper.at);
                    self.out.push_str(raw.end_tag(content));
                    self.out.push_str(raw.end_tag(wrapper.at));
                }
                false => self.out.push_str(raw.end_tag(wrapper.at)),
            }
        }
        for wrapper in &path[same..] {
            self.open_wrapper(wrapper);
            self.open.push(wrapper.clone());
        }
    }

    fn open_wrapper(&mut self, wrapper: &Wrapper) {
        if wrapper.old {
            let tag = self.writing.link_tag(wrapper.at);
            return self.out.push_str(&tag);
        }
        let raw = self.writing.new.raw;
        self.out.push_str(raw.tag(wrapper.at));
        if !raw.is(wrapper.at, "sdt") {
            return;
        }
        for child in raw.children(wrapper.at) {
            match raw.is(child, "sdtContent") {
                true => self.out.push_str(raw.tag(child)),
                false => raw.print(child, &mut self.out),
            }
        }
    }

    /// Ends the stretch of one fate and begins one of another.
    fn turn(&mut self, op: Op) {
        self.flush();
        if op == self.op {
            return;
        }
        let prefix = self.writing.new.raw.prefix.clone();
        match self.op {
            Op::Kept => {}
            Op::Inserted => self.out.push_str(&format!("</{prefix}ins>")),
            Op::Deleted => self.out.push_str(&format!("</{prefix}del>")),
        }
        self.op = op;
        if let Some(tag) = self.writing.revision(op) {
            self.out.push_str(&format!("<{prefix}{tag}>"));
        }
    }

    /// Writes what waits as one run.
    fn flush(&mut self) {
        let waiting = std::mem::take(&mut self.waiting);
        let Some(first) = waiting.first() else { return };
        if let Body::Object(object) = &first.piece.body {
            return self.object(object);
        }
        let Some(run) = first.piece.run else { return };
        if self.op != Op::Deleted && covers(self.writing, run, &waiting) {
            return self.writing.new.raw.print(run, &mut self.out);
        }
        self.begin_run(run);
        for part in &waiting {
            if let Body::Text { node, text } = &part.piece.body {
                self.text(*node, &text[part.range.clone()]);
            }
        }
        self.end_run();
    }

    fn text(&mut self, node: At, text: &str) {
        let prefix = &self.writing.new.raw.prefix;
        let deleted = self.op == Op::Deleted;
        let raw = if deleted { self.writing.old.raw } else { self.writing.new.raw };
        if !raw.is(node, "t") {
            return self.node(node);
        }
        let name = if deleted { "delText" } else { "t" };
        self.out.push_str(&format!("<{prefix}{name} xml:space=\"preserve\">"));
        escape(&mut self.out, text);
        self.out.push_str(&format!("</{prefix}{name}>"));
    }

    fn node(&mut self, node: At) {
        if self.op != Op::Deleted {
            return self.writing.new.raw.print(node, &mut self.out);
        }
        let raw = self.writing.old.raw;
        let carry = Carry { raw, prefix: &self.writing.new.raw.prefix, deleted: true };
        carry.element(node, &mut self.out);
    }

    fn begin_run(&mut self, run: At) {
        let prefix = &self.writing.new.raw.prefix;
        self.out.push_str(&format!("<{prefix}r>"));
        if self.op == Op::Deleted {
            let properties = self.writing.old_properties(run, "rPr", &[]);
            return self.out.push_str(&properties);
        }
        let raw = self.writing.new.raw;
        if let Some(properties) = raw.child(run, "rPr") {
            raw.print(properties, &mut self.out);
        }
    }

    fn end_run(&mut self) {
        let prefix = &self.writing.new.raw.prefix;
        self.out.push_str(&format!("</{prefix}r>"));
    }

    fn object(&mut self, object: &Object) {
        let deleted = self.op == Op::Deleted;
        if deleted && !object.portable {
            let raw = self.writing.old.raw;
            let worded = object.nodes.iter().any(|(_, node)| holds_text_box(raw, *node));
            let what = if worded { Untracked::TextBox } else { Untracked::Object };
            return self.writing.leave(what);
        }
        for (run, node) in &object.nodes {
            if let Some(run) = run {
                self.begin_run(*run);
            }
            match object.note.as_ref().filter(|_| deleted) {
                Some((sort, id)) => {
                    let tag = self.writing.carried_note(sort, id, *node);
                    self.out.push_str(&tag);
                }
                None => self.node(*node),
            }
            if run.is_some() {
                self.end_run();
            }
        }
    }
}

/// Whether there are words in it that no paragraph of the text holds.
fn holds_text_box(raw: &Raw, at: At) -> bool {
    raw.is(at, "txbxContent") || raw.children(at).any(|child| holds_text_box(raw, child))
}

/// Whether these are all that stands in the run.
fn covers(writing: &Writing<'_>, run: At, parts: &[Part<'_>]) -> bool {
    let raw = writing.new.raw;
    let whole = parts.iter().filter_map(|part| match &part.piece.body {
        Body::Text { node, text } => (part.range == (0..text.len())).then_some(*node),
        _ => None,
    });
    let mut whole = whole.collect::<Vec<At>>().into_iter();
    let mut inner = raw.children(run).filter(|node| {
        let name = raw.word(*node);
        let empty = name == "t" && raw.text(*node).is_empty();
        name != "rPr" && name != "lastRenderedPageBreak" && !empty
    });
    inner.all(|node| whole.next() == Some(node)) && whole.next().is_none()
}
