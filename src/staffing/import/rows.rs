//! The rows of a text whose cells are parted by one character: in quotes or not, with lines as any system ends them.
//!
//! Cells are slices of the text; only what stands in quotes with quotes inside is copied. Every row knows its line.

use std::borrow::Cow;

/// Reads row after row; an empty line is none.
pub(super) struct Rows<'t> {
    text: &'t str,
    at: usize,
    line: u64,
    separator: u8,
}

/// A row; the next one is read into the same place.
#[derive(Default)]
pub(super) struct Line<'t> {
    number: u64,
    cells: Vec<Cow<'t, str>>,
}

impl<'t> Rows<'t> {
    /// From the beginning; the separator is a character of ASCII.
    pub(super) fn new(text: &'t str, separator: u8) -> Rows<'t> {
        Rows { text, at: 0, line: 1, separator }
    }

    /// Reads the next row; says whether there was one.
    pub(super) fn read(&mut self, row: &mut Line<'t>) -> bool {
        row.cells.clear();
        while matches!(self.byte(self.at), Some(b'\n' | b'\r')) {
            self.goes_on(self.at);
        }
        row.number = self.line;
        if self.at >= self.text.len() {
            return false;
        }
        loop {
            let (cell, end) = if self.is_quoted() { self.quoted() } else { self.plain(self.at) };
            row.cells.push(cell);
            if !self.goes_on(end) {
                return true;
            }
        }
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    fn slice(&self, from: usize, to: usize) -> &'t str {
        self.text.get(from..to).unwrap_or_default()
    }

    /// Whether the next cell begins with a quote; spaces before it are none of the cell's.
    fn is_quoted(&mut self) -> bool {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let quote = self.at + rest.iter().take_while(|byte| **byte == b' ').count();
        let quoted = self.byte(quote) == Some(b'"');
        if quoted {
            self.at = quote;
        }
        quoted
    }

    /// What stands from here to the end of the cell, and where that is.
    fn plain(&self, from: usize) -> (Cow<'t, str>, usize) {
        let rest = self.text.as_bytes().get(from..).unwrap_or_default();
        let separator = self.separator;
        let length = rest.iter().position(|byte| *byte == separator || *byte == b'\n' || *byte == b'\r');
        let end = from + length.unwrap_or(rest.len());
        (Cow::Borrowed(self.slice(from, end)), end)
    }

    /// A cell in quotes, in which two of them stand for one; what follows the last of them belongs to it as well.
    ///
    /// A quote that is never closed is a slip of the pen, and must not swallow the rest of the file: it is left out.
    fn quoted(&mut self) -> (Cow<'t, str>, usize) {
        let (mut copied, mut from) = (String::new(), self.at + 1);
        let close = loop {
            let rest = self.text.as_bytes().get(from..).unwrap_or_default();
            let Some(length) = rest.iter().position(|byte| *byte == b'"') else { return self.plain(self.at + 1) };
            let quote = from + length;
            if self.byte(quote + 1) != Some(b'"') {
                break quote;
            }
            copied.push_str(self.slice(from, quote + 1));
            from = quote + 2;
        };
        self.line += lines(self.slice(self.at, close));
        let inside = self.slice(from, close);
        let (behind, end) = self.plain(close + 1);
        if copied.is_empty() && behind.is_empty() {
            return (Cow::Borrowed(inside), end);
        }
        copied.push_str(inside);
        copied.push_str(&behind);
        (Cow::Owned(copied), end)
    }

    /// Goes on behind what ends a cell; says whether another cell of the row follows.
    fn goes_on(&mut self, end: usize) -> bool {
        match self.byte(end) {
            Some(byte) if byte == self.separator => {
                self.at = end + 1;
                true
            }
            Some(byte) => {
                let two = byte == b'\r' && self.byte(end + 1) == Some(b'\n');
                self.at = end + 1 + usize::from(two);
                self.line += 1;
                false
            }
            None => {
                self.at = self.text.len();
                false
            }
        }
    }
}

impl Line<'_> {
    /// Its number in the file, from 1; of one that goes over several, the first.
    pub(super) fn number(&self) -> u64 {
        self.number
    }

    /// The cell at a place.
    pub(super) fn get(&self, place: usize) -> Option<&str> {
        self.cells.get(place).map(|cell| &**cell)
    }

    /// Every cell.
    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        self.cells.iter().map(|cell| &**cell)
    }

    /// Whether it says nothing.
    pub(super) fn is_blank(&self) -> bool {
        self.iter().all(|cell| cell.trim().is_empty())
    }
}

/// How many lines end in a text.
fn lines(text: &str) -> u64 {
    let bytes = text.as_bytes();
    let ends = |at: usize| bytes.get(at) == Some(&b'\n') || bytes.get(at + 1) != Some(&b'\n');
    bytes.iter().enumerate().filter(|(at, byte)| matches!(byte, b'\n' | b'\r') && ends(*at)).count() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(u64, Vec<String>)> {
        let (mut rows, mut row, mut all) = (Rows::new(text, b';'), Line::default(), Vec::new());
        while rows.read(&mut row) {
            all.push((row.number(), row.iter().map(str::to_owned).collect()));
        }
        all
    }

    #[track_caller]
    fn same(text: &str, expected: &[(u64, &[&str])]) {
        let expected: Vec<(u64, Vec<String>)> = expected
            .iter()
            .map(|(line, cells)| (*line, cells.iter().map(|cell| (*cell).to_owned()).collect()))
            .collect();
        assert_eq!(read(text), expected, "{text:?}");
    }

    #[test]
    fn lines_end_in_three_ways_and_empty_ones_are_none() {
        let rows: &[(u64, &[&str])] = &[(1, &["a", "b"]), (3, &["c", "", "d"]), (4, &["", ""])];
        for end in ["\n", "\r\n", "\r"] {
            same(&format!("a;b{end}{end}c;;d{end};"), rows);
            same(&format!("a;b{end}{end}c;;d{end};{end}{end}"), rows);
        }
        same("", &[]);
        same("\n\r\n", &[]);
        same("é", &[(1, &["é"])]);
    }

    #[test]
    fn quotes_hold_everything() {
        same("\"a;b\";c", &[(1, &["a;b", "c"])]);
        same("\"say \"\"no\"\"\";\"\"\nd", &[(1, &["say \"no\"", ""]), (2, &["d"])]);
        same("\"two\r\nlines\";b\nc", &[(1, &["two\r\nlines", "b"]), (3, &["c"])]);
        // Spaces may stand before them.
        same("a; \"b;\" ;c", &[(1, &["a", "b; ", "c"])]);
        // A quote inside a cell is a letter, what follows a closed one belongs to the cell, and one that is never
        // closed takes nothing along.
        same("5\" wide;\"a\"b", &[(1, &["5\" wide", "ab"])]);
        same("a;\"b\n\"\";c\n", &[(1, &["a", "b"]), (2, &["", "c"])]);
        same("a;\"b;c\nd\n", &[(1, &["a", "b", "c"]), (2, &["d"])]);
        same("\"\"\"\"", &[(1, &["\""])]);
        same("a;\"", &[(1, &["a", ""])]);
    }
}
