//! Comments, words, and characters that mean nothing.

use super::{Kind, Lexer, Load, curly, odd_space};
use crate::reading::codes;

impl Lexer<'_> {
    /// A run of characters that mean nothing.
    pub(super) fn odd(&mut self) {
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

    pub(super) fn word(&mut self) {
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
    pub(super) fn comment(&mut self) {
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
}
