//! Cuts an author's text into pieces. Never fails: what cannot be read is a piece of its own.
//!
//! Faults are not reported here but handed over with the piece they belong to, so that the tree
//! builder can keep silent about pieces it skips.

mod numbers;
mod signs;
#[cfg(test)]
mod tests;
mod texts;
mod unclosed;

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
        if self.faults.len() < 4 * limits::FINDINGS_PER_FILE {
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
