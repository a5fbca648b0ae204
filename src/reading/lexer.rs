//! Cuts an author's text into pieces. Never fails: what cannot be read is a piece of its own.
//!
//! Faults are not reported here but handed over with the piece they belong to, so that the tree
//! builder can keep silent about pieces it skips.

use super::{codes, limits};
use crate::words::{FileId, Finding, Place};

/// The three kinds of brackets.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Bracket {
    Round,
    Square,
    Curly,
}

impl Bracket {
    pub(super) fn opening(self) -> char {
        match self {
            Bracket::Round => '(',
            Bracket::Square => '[',
            Bracket::Curly => '{',
        }
    }

    pub(super) fn closing(self) -> char {
        match self {
            Bracket::Round => ')',
            Bracket::Square => ']',
            Bracket::Curly => '}',
        }
    }
}

/// What a piece is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    Text,
    /// A text whose end was guessed.
    OpenText,
    Word,
    Number,
    Open(Bracket),
    Close(Bracket),
    Comma,
    Colon,
    /// Characters that mean nothing.
    Odd,
    /// A value that cannot be read.
    Broken,
    End,
}

/// Where a piece lies.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Spot {
    pub(super) from: usize,
    pub(super) to: usize,
    /// Counted from 0.
    pub(super) line: u32,
    /// Spaces before the first piece of the line.
    pub(super) indent: u32,
    /// Whether the piece is the first of its line.
    pub(super) first: bool,
}

/// What a piece carries.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) enum Load {
    #[default]
    Nothing,
    Text(String),
    Whole(i64),
    Fraction(f64),
}

#[derive(Clone, PartialEq, Debug)]
pub(super) struct Piece {
    pub(super) kind: Kind,
    pub(super) spot: Spot,
    pub(super) load: Load,
}

/// All pieces, the last an [`Kind::End`], and the faults with the number of the piece each belongs to, in order.
pub(super) struct Pieces {
    pub(super) pieces: Vec<Piece>,
    pub(super) faults: Vec<(usize, Finding)>,
}

pub(super) fn cut(file: FileId, text: &str) -> Pieces {
    let mut lexer = Lexer {
        file,
        text,
        at: 0,
        line: 0,
        indent: 0,
        first: true,
        open_raw: usize::MAX,
        open_comment: false,
        pieces: Vec::new(),
        faults: Vec::new(),
    };
    if text.starts_with('\u{feff}') {
        lexer.fault(codes::byte_order_mark::found(lexer.place(0, 3)));
        lexer.at = 3;
    }
    while let Some(c) = lexer.char_at(lexer.at) {
        let before = lexer.at;
        lexer.piece(c);
        if lexer.at <= before {
            lexer.at = before + c.len_utf8();
        }
    }
    lexer.push(Kind::End, text.len(), text.len(), Load::Nothing);
    Pieces { pieces: lexer.pieces, faults: lexer.faults }
}

struct Lexer<'t> {
    file: FileId,
    text: &'t str,
    at: usize,
    line: u32,
    indent: u32,
    first: bool,
    /// Raw texts with this many hash signs or more are known to have no end any more.
    open_raw: usize,
    /// Whether a comment without end was met.
    open_comment: bool,
    pieces: Vec<Piece>,
    faults: Vec<(usize, Finding)>,
}

impl Lexer<'_> {
    fn char_at(&self, at: usize) -> Option<char> {
        self.text.get(at..)?.chars().next()
    }

    fn starts(&self, at: usize, what: &str) -> bool {
        self.text.get(at..).is_some_and(|rest| rest.starts_with(what))
    }

    fn slice(&self, from: usize, to: usize) -> &str {
        self.text.get(from..to).unwrap_or("")
    }

    fn place(&self, from: usize, to: usize) -> Place {
        Place { file: self.file, from: from as u32, to: to as u32 }
    }

    fn fault(&mut self, finding: Finding) {
        // Far more than are ever shown; beyond that they would only take room.
        if self.faults.len() < 4 * super::limits::FINDINGS_PER_FILE {
            self.faults.push((self.pieces.len(), finding));
        }
    }

    fn push(&mut self, kind: Kind, from: usize, to: usize, load: Load) {
        let spot = Spot { from, to, line: self.line, indent: self.indent, first: self.first };
        self.first = false;
        self.pieces.push(Piece { kind, spot, load });
    }

    /// A piece of one character.
    fn sign(&mut self, kind: Kind) {
        self.push(kind, self.at, self.at + 1, Load::Nothing);
        self.at += 1;
    }

    /// The first place from `at` on where `stop` holds or the line ends.
    fn until(&self, at: usize, stop: impl Fn(char) -> bool) -> usize {
        let rest = self.text.get(at..).unwrap_or("");
        rest.find(|c: char| c == '\n' || stop(c)).map_or(self.text.len(), |n| at + n)
    }

    fn piece(&mut self, c: char) {
        let at = self.at;
        match c {
            '\n' => {
                self.at += 1;
                self.line += 1;
                self.indent = 0;
                self.first = true;
            }
            ' ' | '\t' | '\r' => {
                self.at += 1;
                if self.first {
                    self.indent += 1;
                }
            }
            '/' if self.starts(at, "//") => self.at = self.until(at, |_| false),
            '/' if self.starts(at, "/*") => self.comment(),
            '(' => self.sign(Kind::Open(Bracket::Round)),
            '[' => self.sign(Kind::Open(Bracket::Square)),
            '{' => self.sign(Kind::Open(Bracket::Curly)),
            ')' => self.sign(Kind::Close(Bracket::Round)),
            ']' => self.sign(Kind::Close(Bracket::Square)),
            '}' => self.sign(Kind::Close(Bracket::Curly)),
            ',' => self.sign(Kind::Comma),
            ':' => self.sign(Kind::Colon),
            ';' => {
                self.fault(codes::unexpected_character::found(self.place(at, at + 1), ";", "Write , here."));
                self.sign(Kind::Comma);
            }
            '=' => {
                self.fault(codes::unexpected_character::found(self.place(at, at + 1), "=", "Write : here."));
                self.sign(Kind::Colon);
            }
            '"' => self.plain_text(),
            '\'' => self.single_quotes(),
            '#' if self.starts(at, "#!") => {
                let end = self.until(at, |c| c == ']');
                let end = if self.starts(end, "]") { end + 1 } else { end };
                self.fault(codes::forbidden_extension::found(self.place(at, end)));
                self.at = end;
            }
            'r' if self.raw_hashes().is_some() => self.raw_text(),
            c if curly(c) => self.curly_text(c),
            c if odd_space(c) => {
                let end =
                    self.text.get(at..).unwrap_or("").find(|c: char| !odd_space(c)).map_or(self.text.len(), |n| at + n);
                self.fault(codes::no_break_space::found(self.place(at, end), c));
                if self.first {
                    self.indent += 1;
                }
                self.at = end;
            }
            c if codes::hidden(c) => {
                let end = self.until(at, |c| !codes::hidden(c));
                self.fault(codes::control_character::found(self.place(at, end), c));
                self.at = end;
            }
            c if c.is_ascii_digit() => self.number(),
            '+' | '-' | '.' if self.number_follows(at, c) => self.number(),
            c if c.is_alphabetic() || c == '_' => self.word(),
            _ => self.odd(),
        }
    }

    fn number_follows(&self, at: usize, sign: char) -> bool {
        let next = self.char_at(at + 1);
        next.is_some_and(|c| c.is_ascii_digit())
            || sign != '.'
                && (self.starts(at + 1, "inf")
                    || next == Some('.') && self.char_at(at + 2).is_some_and(|c| c.is_ascii_digit()))
    }

    /// A run of characters that mean nothing.
    fn odd(&mut self) {
        let from = self.at;
        if self.starts(from, "*/") {
            let help = "This would end a comment, but none was begun with /*.";
            self.fault(codes::unexpected_character::found(self.place(from, from + 2), "*/", help));
            self.push(Kind::Odd, from, from + 2, Load::Nothing);
            self.at = from + 2;
            return;
        }
        let known = |c: char| c.is_alphanumeric() || c.is_whitespace() || "()[]{},:;=\"'/#_+-.".contains(c);
        let mut end = from + self.char_at(from).map_or(1, char::len_utf8);
        while let Some(c) = self.char_at(end) {
            if known(c) || curly(c) || odd_space(c) || codes::hidden(c) {
                break;
            }
            end += c.len_utf8();
        }
        let what = self.slice(from, end).to_owned();
        self.fault(codes::unexpected_character::found(self.place(from, end), &what, ""));
        self.push(Kind::Odd, from, end, Load::Nothing);
        self.at = end;
    }

    fn word(&mut self) {
        let from = self.at;
        let mut end = from;
        while let Some(c) = self.char_at(end) {
            let hyphen = c == '-' && self.char_at(end + 1).is_some_and(char::is_alphanumeric);
            if !(c.is_alphanumeric() || c == '_' || hyphen) {
                break;
            }
            end += c.len_utf8();
        }
        self.push(Kind::Word, from, end, Load::Nothing);
        self.at = end;
    }

    /// Comments nest. One without an end is taken to end with its line.
    fn comment(&mut self) {
        let from = self.at;
        let bytes = self.text.as_bytes();
        if self.open_comment {
            let mut at = from + 2;
            while let Some(byte) = bytes.get(at) {
                if *byte == b'\n' {
                    break;
                }
                at += 1;
                if *byte == b'*' && bytes.get(at) == Some(&b'/') {
                    at += 1;
                    break;
                }
            }
            self.at = at;
            return;
        }
        let (mut at, mut depth, mut lines, mut indent) = (from + 2, 1usize, 0, 0);
        while let Some(byte) = bytes.get(at) {
            let next = bytes.get(at + 1);
            at += 1;
            indent += 1;
            match (byte, next) {
                (b'/', Some(b'*')) => {
                    at += 1;
                    depth += 1;
                }
                (b'*', Some(b'/')) => {
                    at += 1;
                    depth -= 1;
                    if depth == 0 {
                        break;
                    }
                }
                (b'\n', _) => {
                    lines += 1;
                    indent = 0;
                }
                _ => {}
            }
        }
        if depth == 0 {
            self.at = at;
            self.line += lines;
            if lines > 0 {
                self.first = true;
                self.indent = indent;
            }
        } else {
            let end = self.until(from, |_| false);
            self.open_comment = true;
            self.fault(codes::unclosed_comment::found(self.place(from, from + 2)));
            self.at = end;
        }
    }

    fn number(&mut self) {
        let from = self.at;
        let rest = self.text.get(from..).unwrap_or("");
        let mut end = from;
        let mut before = ' ';
        let hexadecimal = rest.trim_start_matches(['+', '-']).starts_with("0x");
        for c in rest.chars() {
            let sign = matches!(c, '+' | '-') && (end == from || matches!(before, 'e' | 'E') && !hexadecimal);
            if !(c.is_alphanumeric() || matches!(c, '_' | '.') || sign) {
                break;
            }
            before = c;
            end += c.len_utf8();
        }
        let digits = self.slice(from, end);
        let minutes = self.slice(end + 1, (end + 3).min(self.text.len()));
        if digits.len() <= 2
            && self.starts(end, ":")
            && digits.bytes().all(|b| b.is_ascii_digit())
            && minutes.len() == 2
            && minutes.bytes().all(|b| b.is_ascii_digit())
        {
            let end = end + 3;
            let time = self.slice(from, end).to_owned();
            self.fault(codes::bad_time::found(self.place(from, end), &time));
            self.push(Kind::Broken, from, end, Load::Nothing);
            self.at = end;
            return;
        }
        let digits = digits.to_owned();
        match read_number(&digits) {
            Ok(load) => self.push(Kind::Number, from, end, load),
            Err(beyond) => {
                let place = self.place(from, end);
                self.fault(if beyond {
                    codes::number_out_of_range::found(place, "this place", "")
                } else {
                    codes::bad_number::found(place, &digits)
                });
                self.push(Kind::Broken, from, end, Load::Nothing);
            }
        }
        self.at = end;
    }

    fn single_quotes(&mut self) {
        let from = self.at;
        let end = self.until(from + 1, |c| c == '\'');
        if self.starts(end, "'") {
            let value = self.slice(from + 1, end).to_owned();
            self.fault(codes::single_quotes::found(self.place(from, end + 1)));
            self.push(Kind::Text, from, end + 1, Load::Text(value));
            self.at = end + 1;
        } else {
            self.odd();
        }
    }

    fn curly_text(&mut self, quote: char) {
        let from = self.at;
        let inside = from + quote.len_utf8();
        let end = self.until(inside, |c| curly(c) || c == '"');
        self.fault(codes::curly_quotes::found(self.place(from, inside), quote));
        match self.char_at(end).filter(|c| *c != '\n') {
            Some(closing) => {
                let value = self.slice(inside, end).to_owned();
                let end = end + closing.len_utf8();
                self.push(Kind::Text, from, end, Load::Text(value));
                self.at = end;
            }
            None => {
                let content = self.slice(inside, end);
                let cut = cut_of(content);
                let value = content.get(..cut).unwrap_or("").to_owned();
                self.push(Kind::OpenText, from, inside + cut, Load::Text(value));
                self.at = inside + cut;
            }
        }
    }

    /// How many hash signs a raw text that begins here has.
    fn raw_hashes(&self) -> Option<usize> {
        let rest = self.text.get(self.at + 1..)?;
        let hashes = rest.bytes().take(limits::RAW_HASHES + 1).take_while(|b| *b == b'#').count();
        (hashes <= limits::RAW_HASHES && rest.as_bytes().get(hashes) == Some(&b'"')).then_some(hashes)
    }

    fn raw_text(&mut self) {
        let from = self.at;
        let hashes = self.raw_hashes().unwrap_or(0);
        let inside = from + 2 + hashes;
        let closing = format!("\"{}", "#".repeat(hashes));
        let found =
            if hashes < self.open_raw { self.text.get(inside..).and_then(|rest| rest.find(&closing)) } else { None };
        let Some(length) = found else {
            self.open_raw = self.open_raw.min(hashes);
            let end = self.until(from, |_| false);
            let content = self.slice(inside, end);
            let tail = tail_of(content);
            let value = content.get(..tail).unwrap_or("").to_owned();
            self.fault(codes::unclosed_text::found(self.place(from, end)));
            self.push(Kind::OpenText, from, inside + tail, Load::Text(value));
            self.at = inside + tail;
            return;
        };
        let value = self.slice(inside, inside + length).to_owned();
        let lines = value.bytes().filter(|b| *b == b'\n').count();
        let end = inside + length + closing.len();
        if let Some((n, c)) = value.char_indices().find(|(_, c)| codes::hidden(*c) && !matches!(c, '\n' | '\r' | '\t'))
        {
            self.fault(codes::control_character::found(self.place(inside + n, inside + n + c.len_utf8()), c));
        }
        self.text_piece(Kind::Text, from, end, value);
        self.line += u32::try_from(lines).unwrap_or(0);
    }

    fn text_piece(&mut self, kind: Kind, from: usize, to: usize, value: String) {
        if value.len() > limits::LINE_BYTES {
            self.fault(codes::text_too_long::found(self.place(from, to)));
        }
        self.push(kind, from, to, Load::Text(value));
        self.at = to;
    }

    fn plain_text(&mut self) {
        let from = self.at;
        let inside = from + 1;
        let mut at = inside;
        let mut value = String::new();
        // No quotes and no backslashes so far: only then may a part be read again.
        let mut simple = true;
        // Quotes inside the text that are no ends.
        let mut inner = false;
        let mut after_escape = inside;
        let mut hidden = None;
        loop {
            match self.char_at(at) {
                None | Some('\n') => break,
                Some('"') => {
                    let next = self.char_at(at + 1);
                    let letter = next.is_some_and(|c| c.is_alphanumeric() || c == '_');
                    if inner && self.delimiter_follows(at + 1) || !inner && !letter {
                        if let Some((place, c)) = hidden {
                            self.fault(codes::control_character::found(place, c));
                        }
                        if inner {
                            self.fault(codes::unclosed_text::found(self.place(from, at + 1)));
                        }
                        self.text_piece(Kind::Text, from, at + 1, value);
                        return;
                    }
                    if !inner && simple && ends_with_field(self.slice(inside, at)) {
                        // The quote opens the next text; this one was not closed.
                        self.unclosed(from, at, &value, after_escape, true);
                        return;
                    }
                    inner = true;
                    simple = false;
                    value.push('"');
                    at += 1;
                }
                Some('\\') => {
                    simple = false;
                    let (meant, end) = self.escape(at);
                    match meant {
                        Some(c) => {
                            if codes::hidden(c) && !matches!(c, '\n' | '\r' | '\t') {
                                hidden = hidden.or(Some((self.place(at, end), c)));
                            }
                            value.push(c);
                        }
                        None => self.fault(codes::bad_escape::found(self.place(at, end))),
                    }
                    at = end.max(at + 1);
                    after_escape = at;
                }
                Some(c) => {
                    let end = at + c.len_utf8();
                    if codes::hidden(c) && c != '\t' && !(c == '\r' && self.starts(end, "\n")) {
                        hidden = hidden.or(Some((self.place(at, end), c)));
                    }
                    value.push(c);
                    at = end;
                }
            }
        }
        self.unclosed(from, at, &value, after_escape, simple);
    }

    /// The text that begins at `from` is not closed before `end`: finds where it was most likely meant to end.
    fn unclosed(&mut self, from: usize, end: usize, value: &str, after_escape: usize, simple: bool) {
        let inside = from + 1;
        let content = self.slice(inside, end);
        if simple {
            let closing =
                content.char_indices().find(|(n, c)| curly(*c) && self.delimiter_follows(inside + n + c.len_utf8()));
            if let Some((n, c)) = closing {
                let value = content.get(..n).unwrap_or("").to_owned();
                let at = inside + n;
                self.fault(codes::curly_quotes::found(self.place(at, at + c.len_utf8()), c));
                self.text_piece(Kind::Text, from, at + c.len_utf8(), value);
                return;
            }
            let cut = cut_of(content);
            let value = content.get(..cut).unwrap_or("").to_owned();
            self.fault(codes::unclosed_text::found(self.place(from, end)));
            self.text_piece(Kind::OpenText, from, inside + cut, value);
            return;
        }
        let cut = inside + tail_of(content);
        let mut value = value.to_owned();
        let to = if cut >= after_escape && cut <= end {
            for _ in cut..end {
                value.pop();
            }
            cut
        } else {
            end
        };
        self.fault(codes::unclosed_text::found(self.place(from, end)));
        self.text_piece(Kind::OpenText, from, to, value);
    }

    /// Whether what follows can follow a text: a comma, a colon, a closing bracket or the end of the line.
    fn delimiter_follows(&self, at: usize) -> bool {
        let rest = self.text.get(at..).unwrap_or("");
        let next = rest.chars().find(|c| !matches!(c, ' ' | '\t' | '\r'));
        next.is_none_or(|c| matches!(c, ',' | ':' | ')' | ']' | '}' | '\n'))
    }

    /// What a backslash at `at` means, and where that ends.
    fn escape(&self, at: usize) -> (Option<char>, usize) {
        let Some(c) = self.char_at(at + 1).filter(|c| *c != '\n') else {
            return (None, at + 1);
        };
        let end = at + 1 + c.len_utf8();
        let simple = match c {
            'n' => Some('\n'),
            't' => Some('\t'),
            'r' => Some('\r'),
            '0' => Some('\0'),
            '\\' | '"' | '\'' => Some(c),
            'x' => {
                let digits = self.slice(end, end + 2);
                return match u32::from_str_radix(digits, 16) {
                    Ok(n) if digits.bytes().all(|b| b.is_ascii_hexdigit()) && digits.len() == 2 => {
                        (char::from_u32(n), end + 2)
                    }
                    _ => (None, end),
                };
            }
            'u' => {
                let rest = self.text.get(end..).unwrap_or("");
                let digits: String = rest.chars().skip(1).take(7).take_while(char::is_ascii_hexdigit).collect();
                let close = end + 1 + digits.len();
                let whole = rest.starts_with('{') && self.starts(close, "}") && (1..=6).contains(&digits.len());
                return match u32::from_str_radix(&digits, 16).ok().filter(|_| whole).and_then(char::from_u32) {
                    Some(c) => (Some(c), close + 1),
                    None => (None, end),
                };
            }
            _ => None,
        };
        (simple, end)
    }
}

/// A word processor's quotes.
fn curly(c: char) -> bool {
    matches!(c, '“' | '”' | '„' | '‟' | '«' | '»' | '‘')
}

/// Spaces and space-like characters that are not ordinary ones.
fn odd_space(c: char) -> bool {
    matches!(
        c,
        '\u{85}' | '\u{a0}' | '\u{ad}' | '\u{1680}' | '\u{2000}'
            ..='\u{200f}' | '\u{2028}' | '\u{2029}' | '\u{202f}' | '\u{205f}' | '\u{2060}' | '\u{3000}' | '\u{feff}'
    )
}

/// Whether a text ends with something like `goto:`, so that the quote after it opens the next text.
fn ends_with_field(content: &str) -> bool {
    let Some(before) = content.trim_end_matches([' ', '\t', '(', '[', '{']).strip_suffix(':') else {
        return false;
    };
    before.ends_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

/// Where an unclosed text without quotes and backslashes was most likely meant to end, in bytes of its content.
fn cut_of(content: &str) -> usize {
    let name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | '-');
    // `plays: (` was meant to be `"plays": (`.
    let key = content.find(|c: char| !name(c)).unwrap_or(content.len());
    if let Some(after) = content.get(key..).and_then(|rest| rest.strip_prefix(':'))
        && key > 0
        && after.trim_start().chars().next().is_none_or(|c| matches!(c, '(' | '[' | '{'))
    {
        return key;
    }
    // `Hello, goto: ` was meant to be `Hello", goto: `.
    for (comma, _) in content.match_indices(',') {
        let rest = content.get(comma + 1..).unwrap_or("").trim_start_matches([' ', '\t']);
        let end = rest.find(|c: char| !(c.is_ascii_lowercase() || c == '_')).unwrap_or(0);
        if end > 0 && rest.get(end..).is_some_and(|rest| rest.starts_with(':')) {
            return comma;
        }
    }
    tail_of(content)
}

/// Where the closing brackets and commas at the end of an unclosed text begin that belong to what surrounds it.
fn tail_of(content: &str) -> usize {
    let tail = |c: char| matches!(c, ',' | ')' | ']' | '}' | ' ' | '\t' | '\r');
    let start = content.trim_end_matches(tail).len();
    let mut open = 0usize;
    for byte in content.get(..start).unwrap_or("").bytes() {
        match byte {
            b'(' | b'[' | b'{' => open += 1,
            b')' | b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
    }
    for (n, byte) in content.get(start..).unwrap_or("").bytes().enumerate() {
        match byte {
            b')' | b']' | b'}' if open > 0 => open -= 1,
            b')' | b']' | b'}' => return start + n,
            b',' if open == 0 => return start + n,
            _ => {}
        }
    }
    content.len()
}

/// Reads a number; the error says whether it is one, but too large.
fn read_number(text: &str) -> Result<Load, bool> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let based = [("0x", 16), ("0b", 2), ("0o", 8)]
        .into_iter()
        .find_map(|(prefix, radix)| digits.strip_prefix(prefix).map(|d| (d, radix)));
    let (plain, radix) = based.unwrap_or((digits, 10));
    let bytes = plain.as_bytes();
    let digit = |b: Option<&u8>| b.is_some_and(|b| char::from(*b).is_digit(radix));
    for (n, byte) in bytes.iter().enumerate() {
        let between = n > 0 && digit(bytes.get(n - 1)) && digit(bytes.get(n + 1));
        if *byte == b'_' && !between || !byte.is_ascii() {
            return Err(false);
        }
    }
    let clean: String = plain.chars().filter(|c| *c != '_').collect();
    if !clean.is_empty() && clean.chars().all(|c| c.is_digit(radix)) {
        let signed = if negative { format!("-{clean}") } else { clean };
        return i64::from_str_radix(&signed, radix).map(Load::Whole).map_err(|_| true);
    }
    let known = radix == 10
        && !clean.starts_with(['+', '-'])
        && clean.chars().any(|c| c.is_ascii_digit())
        && clean.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | 'e' | 'E' | '+' | '-'));
    if !known {
        return Err(false);
    }
    match clean.parse::<f64>() {
        Ok(number) if number.is_finite() => Ok(Load::Fraction(if negative { -number } else { number })),
        Ok(_) => Err(true),
        Err(_) => Err(false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<Kind> {
        cut(FileId(0), text).pieces.into_iter().map(|piece| piece.kind).collect()
    }

    fn texts(text: &str) -> Vec<String> {
        let loads = cut(FileId(0), text).pieces.into_iter().map(|piece| piece.load);
        loads.filter_map(|load| if let Load::Text(text) = load { Some(text) } else { None }).collect()
    }

    #[test]
    fn numbers_are_read_as_ron_reads_them() {
        for (text, value) in
            [("12", 12), ("+1", 1), ("-3", -3), ("08", 8), ("1_000", 1000), ("0x1F", 31), ("0b11", 3), ("0o17", 15)]
        {
            assert_eq!(read_number(text), Ok(Load::Whole(value)), "{text}");
        }
        for (text, value) in [(".5", 0.5), ("1e3", 1000.0), ("-2.5e-1", -0.25), ("+1.0", 1.0)] {
            assert_eq!(read_number(text), Ok(Load::Fraction(value)), "{text}");
        }
        for text in ["2nd", "1.2.3", "3..5", "1__0", "5_", "0x", "-inf", "1u8", "--1", "1e"] {
            assert_eq!(read_number(text), Err(false), "{text}");
        }
        for text in ["99999999999999999999", "1e999"] {
            assert_eq!(read_number(text), Err(true), "{text}");
        }
    }

    #[test]
    fn escapes_are_decoded() {
        assert_eq!(texts(r#""a\n\t\"\\\'\u{151}\x41""#), ["a\n\t\"\\'őA"]);
        assert_eq!(texts("r#\"say \"no\" \\ \"#"), ["say \"no\" \\ "]);
    }

    #[test]
    fn an_unclosed_text_ends_where_it_was_meant_to() {
        assert_eq!(texts("(says: \"Hello, tags: [x], goto: \"plays\"),"), ["Hello", "plays"]);
        assert_eq!(texts("(says: \"Hello (you), {name}!),\n"), ["Hello (you), {name}!"]);
        assert_eq!(
            kinds("(says: \"Hello),"),
            [
                Kind::Open(Bracket::Round),
                Kind::Word,
                Kind::Colon,
                Kind::OpenText,
                Kind::Close(Bracket::Round),
                Kind::Comma,
                Kind::End
            ]
        );
        assert_eq!(texts("\"plays: (\n"), ["plays"]);
        assert_eq!(texts("\"He said \"no\" to me\", "), ["He said \"no\" to me"]);
        assert_eq!(texts("\"Hello”, x"), ["Hello"]);
    }

    #[test]
    fn nothing_takes_more_than_linear_time() {
        for piece in [
            "\"",
            "\"\n",
            "\"a, b: \\\"",
            "r#\"\n",
            "r##\"\n",
            "/*",
            "/*\n",
            "'",
            "“",
            "'a",
            "\"a\"b",
            "#!",
            "(",
            "\u{a0}",
            "\\",
            "*/",
            "\"“, a: ",
            "\"a\"   ",
        ] {
            let text = piece.repeat(200_000 / piece.len());
            let pieces = cut(FileId(0), &text);
            assert!(pieces.pieces.len() <= text.len() + 1);
        }
    }
}
