//! Where a text that is not closed was most likely meant to end.

use super::{Kind, Lexer, curly};
use crate::reading::codes;

impl Lexer<'_> {
    /// The text that begins at `from` is not closed before `end`: finds where it was most likely meant to end.
    pub(super) fn unclosed(&mut self, from: usize, end: usize, value: &str, after_escape: usize, simple: bool) {
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
    pub(super) fn delimiter_follows(&self, at: usize) -> bool {
        let rest = self.text.get(at..).unwrap_or("");
        let next = rest.chars().find(|c| !matches!(c, ' ' | '\t' | '\r'));
        next.is_none_or(|c| matches!(c, ',' | ':' | ')' | ']' | '}' | '\n'))
    }
}

/// Whether a text ends with something like `goto:`, so that the quote after it opens the next text.
pub(super) fn ends_with_field(content: &str) -> bool {
    let Some(before) = content.trim_end_matches([' ', '\t', '(', '[', '{']).strip_suffix(':') else {
        return false;
    };
    before.ends_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

/// Where an unclosed text without quotes and backslashes was most likely meant to end, in bytes of its content.
pub(super) fn cut_of(content: &str) -> usize {
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
pub(super) fn tail_of(content: &str) -> usize {
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
