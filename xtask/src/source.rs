//! Rust source seen as code: comments and the insides of literals blanked, literals kept aside.

/// A string literal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Literal {
    /// Where its first quotation mark stands, in characters from the start.
    pub(crate) at: usize,
    /// Its line, from 1.
    pub(crate) line: usize,
    /// What stands between the quotation marks, escapes as written.
    pub(crate) text: String,
}

/// A source file, taken apart.
#[derive(Debug, Clone, Default)]
pub(crate) struct Source {
    /// The code, one character for each of the file; comments and insides of literals are blank.
    pub(crate) code: Vec<char>,
    /// The string literals, in order.
    pub(crate) literals: Vec<Literal>,
    /// For each line from 1, whether it belongs to a `#[cfg(test)]` block.
    tests: Vec<bool>,
    /// For each character, its line.
    lines: Vec<usize>,
}

impl Source {
    /// Takes a file apart.
    pub(crate) fn read(text: &str) -> Source {
        let letters: Vec<char> = text.chars().collect();
        let mut lines = Vec::with_capacity(letters.len());
        let mut line = 1;
        for letter in &letters {
            lines.push(line);
            line += usize::from(*letter == '\n');
        }
        let mut source = Source { code: letters.clone(), lines, ..Source::default() };
        source.blank(&letters);
        source.tests = vec![false; line + 1];
        source.mark_tests();
        source
    }

    /// The line of a place.
    pub(crate) fn line(&self, at: usize) -> usize {
        self.lines.get(at).or(self.lines.last()).copied().unwrap_or(1)
    }

    /// Whether a line belongs to a `#[cfg(test)]` block.
    pub(crate) fn is_test(&self, line: usize) -> bool {
        self.tests.get(line).copied().unwrap_or(false)
    }

    /// How many lines belong to no test.
    pub(crate) fn lines_outside_tests(&self) -> usize {
        let last = self.lines.last().copied().unwrap_or(0);
        (1..=last).filter(|line| !self.is_test(*line)).count()
    }

    /// The places where these words stand as words of the code.
    pub(crate) fn find(&self, words: &str) -> Vec<usize> {
        let wanted: Vec<char> = words.chars().collect();
        let is_word =
            |at: usize| self.code.get(at).is_some_and(|c| c.is_alphanumeric() || *c == '_');
        let opens = wanted.first().is_some_and(|c| c.is_alphanumeric());
        let closes = wanted.last().is_some_and(|c| c.is_alphanumeric());
        let windows = self.code.windows(wanted.len().max(1)).enumerate();
        let places = windows.filter(|(_, window)| *window == wanted.as_slice()).map(|(at, _)| at);
        places
            .filter(|at| !(opens && *at > 0 && is_word(at - 1)))
            .filter(|at| !(closes && is_word(at + wanted.len())))
            .collect()
    }

    /// The code between two places.
    pub(crate) fn slice(&self, from: usize, to: usize) -> String {
        self.code[from.min(to)..to.min(self.code.len())].iter().collect()
    }

    /// The place behind the bracket that closes the one that opens here.
    pub(crate) fn close(&self, open: usize) -> usize {
        let mut depth = 0_usize;
        for (at, letter) in self.code.iter().enumerate().skip(open) {
            match letter {
                '{' | '(' | '[' => depth += 1,
                '}' | ')' | ']' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth == 0 {
                return at + 1;
            }
        }
        self.code.len()
    }

    /// The body of the item that begins here: from its brace to the place behind the closing one.
    pub(crate) fn body(&self, item: usize) -> Option<(usize, usize)> {
        let mut depth = 0_usize;
        for (at, letter) in self.code.iter().enumerate().skip(item) {
            match letter {
                '(' | '[' => depth += 1,
                ')' | ']' => depth = depth.saturating_sub(1),
                ';' if depth == 0 => return None,
                '{' if depth == 0 => return Some((at, self.close(at))),
                _ => {}
            }
        }
        None
    }

    fn mark_tests(&mut self) {
        for at in self.find("#[cfg(test)]") {
            let behind = at + "#[cfg(test)]".len();
            let Some((_, end)) = self.body(behind) else { continue };
            for line in self.line(at)..=self.line(end.saturating_sub(1)) {
                self.tests[line] = true;
            }
        }
    }

    fn blank(&mut self, letters: &[char]) {
        let mut at = 0;
        while at < letters.len() {
            let next = letters.get(at + 1).copied();
            at = match letters[at] {
                '/' if next == Some('/') => self.blank_to(at, end_of_line(letters, at)),
                '/' if next == Some('*') => self.blank_to(at, end_of_comment(letters, at)),
                '"' => self.literal(letters, at, 0, true),
                'r' if !follows_word(letters, at) => self.raw(letters, at),
                '\'' => self.blank_to(at, end_of_letter(letters, at)),
                _ => at + 1,
            };
        }
    }

    fn blank_to(&mut self, from: usize, to: usize) -> usize {
        for letter in &mut self.code[from..to] {
            if *letter != '\n' {
                *letter = ' ';
            }
        }
        to
    }

    /// A raw string, if one begins here: `r"…"`, `r#"…"#`.
    fn raw(&mut self, letters: &[char], at: usize) -> usize {
        let hashes = letters[at + 1..].iter().take_while(|c| **c == '#').count();
        let quote = at + 1 + hashes;
        if letters.get(quote) != Some(&'"') {
            return at + 1;
        }
        self.literal(letters, quote, hashes, false)
    }

    fn literal(&mut self, letters: &[char], quote: usize, hashes: usize, escapes: bool) -> usize {
        let mut at = quote + 1;
        while at < letters.len() {
            let closes = letters[at] == '"'
                && letters[at + 1..].iter().take_while(|c| **c == '#').count() >= hashes;
            if closes {
                break;
            }
            at += if escapes && letters[at] == '\\' { 2 } else { 1 };
        }
        let end = at.min(letters.len());
        let text = letters[quote + 1..end].iter().collect();
        self.literals.push(Literal { at: quote, line: self.line(quote), text });
        self.blank_to(quote + 1, end);
        (end + 1 + hashes).min(letters.len())
    }
}

fn end_of_line(letters: &[char], at: usize) -> usize {
    let rest = &letters[at..];
    at + rest.iter().position(|c| *c == '\n').unwrap_or(rest.len())
}

fn end_of_comment(letters: &[char], at: usize) -> usize {
    let mut depth = 0_usize;
    let mut at = at;
    while at < letters.len() {
        match (letters[at], letters.get(at + 1)) {
            ('/', Some('*')) => (depth, at) = (depth + 1, at + 2),
            ('*', Some('/')) => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            return at.min(letters.len());
        }
    }
    letters.len()
}

/// The end of a character literal, or of the mark alone where it begins a lifetime.
fn end_of_letter(letters: &[char], at: usize) -> usize {
    if letters.get(at + 1) == Some(&'\\') {
        let rest = letters.get(at + 3..).unwrap_or_default();
        let length = rest.iter().position(|c| *c == '\'').unwrap_or(0);
        return (at + 4 + length).min(letters.len());
    }
    if letters.get(at + 2) == Some(&'\'') { at + 3 } else { at + 1 }
}

fn follows_word(letters: &[char], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| letters.get(before));
    // `b` and `c` in front of `r` make byte and C strings, which end the same way.
    before.is_some_and(|c| (c.is_alphanumeric() && !"bc".contains(*c)) || *c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> String {
        Source::read(text).code.into_iter().collect()
    }

    #[test]
    fn comments_and_insides_of_literals_are_blank() {
        assert_eq!(code("a // b\nc"), "a     \nc");
        assert_eq!(code("a /* b /* c */ d */ e"), "a                   e");
        assert_eq!(code(r#"f("x\"y", 'z', '\'')"#), r#"f("    ",    ,     )"#);
        assert_eq!(code("r#\"a\"b\"# + r#type"), "r#\"   \"# + r#type");
        assert_eq!(code("fn f<'a>(x: &'a str)"), "fn f< a>(x: & a str)");
        assert_eq!(code("'\"' \"{\""), "    \" \"");
    }

    #[test]
    fn literals_are_kept_with_their_lines() {
        let source = Source::read("a(\"one\");\nb(r\"two\", br#\"th\"ree\"#)");
        let found: Vec<_> = source.literals.iter().map(|l| (l.line, l.text.as_str())).collect();
        assert_eq!(found, [(1, "one"), (2, "two"), (2, "th\"ree")]);
    }

    #[test]
    fn words_are_found_as_words() {
        let source = Source::read("todo(); not_todo(); todo! // todo\n \"todo\"");
        assert_eq!(source.find("todo"), [0, 20]);
        assert_eq!(source.find("todo!"), [20]);
    }

    #[test]
    fn bodies_are_found() {
        let source = Source::read("fn f(a: [u8; 4]) -> u8 { if a { b } } fn g();");
        let (from, to) = source.body(0).unwrap();
        assert_eq!(source.slice(from, to), "{ if a { b } }");
        assert_eq!(source.body(38), None);
    }

    #[test]
    fn tests_in_a_file_are_known() {
        let source =
            Source::read("fn a() {}\n#[cfg(test)]\nmod tests {\n    fn b() {}\n}\nfn c() {}\n");
        let lines: Vec<bool> = (1..=6).map(|line| source.is_test(line)).collect();
        assert_eq!(lines, [false, true, true, true, true, false]);
        assert_eq!(source.lines_outside_tests(), 2);
        assert!(!Source::read("#[cfg(test)]\nmod tests;\nfn a() {}").is_test(3));
    }
}
