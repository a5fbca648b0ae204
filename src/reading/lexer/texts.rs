//! Texts in quotes: plain ones with escapes, raw ones, and those in the wrong quotes.

use super::unclosed::{cut_of, ends_with_field, tail_of};
use super::{Kind, Lexer, Load, curly};
use crate::reading::{codes, limits};

impl Lexer<'_> {
    pub(super) fn single_quotes(&mut self) {
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

    pub(super) fn curly_text(&mut self, quote: char) {
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
    pub(super) fn raw_hashes(&self) -> Option<usize> {
        let rest = self.text.get(self.at + 1..)?;
        let hashes = rest.bytes().take(limits::RAW_HASHES + 1).take_while(|b| *b == b'#').count();
        (hashes <= limits::RAW_HASHES && rest.as_bytes().get(hashes) == Some(&b'"')).then_some(hashes)
    }

    pub(super) fn raw_text(&mut self) {
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

    pub(super) fn text_piece(&mut self, kind: Kind, from: usize, to: usize, value: String) {
        if value.len() > limits::LINE_BYTES {
            self.fault(codes::text_too_long::found(self.place(from, to)));
        }
        self.push(kind, from, to, Load::Text(value));
        self.at = to;
    }

    pub(super) fn plain_text(&mut self) {
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
