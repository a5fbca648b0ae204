//! Builds the tree of values, and recovers from what is missing.
//!
//! Groups are kept on a stack of their own, so nothing recurses over the author's brackets. When the
//! brackets of a file do not pair up, the builder looks for the most likely place of the mistake: by
//! what follows a closing bracket, and by names on a line indented like the entries of an outer
//! group. In a file whose brackets do pair up the layout never matters.

mod brackets;
mod commas;
mod entries;
mod groups;
#[cfg(test)]
mod tests;
mod values;
mod whole;

use super::lexer::{Bracket, Kind, Load, Piece, Pieces, Spot, cut};
use super::{Findings, codes, limits};
use crate::words::{FileId, Finding, Place};

/// Something an author wrote, with its place.
#[derive(Clone, PartialEq, Debug)]
pub struct Value {
    /// Where it stands.
    pub at: Place,
    /// What it is.
    pub form: Form,
}

/// The forms a value can have.
#[derive(Clone, PartialEq, Debug)]
pub enum Form {
    /// Something broken that has been reported already.
    Hole,
    /// A quoted text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A number with a point or an exponent.
    Decimal(f64),
    /// `true` or `false`.
    Truth(bool),
    /// A bare word, as `calm` or `Never`.
    Word(String),
    /// Named entries in round brackets, as `(a: 1)` or `Name(a: 1)`.
    Fields {
        /// The name before the bracket.
        name: Option<Name>,
        /// The entries.
        fields: Vec<Field>,
    },
    /// Values in round brackets, as `(1, 2)`, `Name(1)`, `()` or `Name()`.
    Items {
        /// The name before the bracket.
        name: Option<Name>,
        /// The values.
        items: Vec<Value>,
    },
    /// Values in square brackets.
    List(Vec<Value>),
    /// Entries in curly brackets.
    Map(Vec<(Value, Value)>),
}

/// A name before an opening bracket.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Name {
    /// The name.
    pub text: String,
    /// Where it stands.
    pub at: Place,
}

/// A named entry in round brackets.
#[derive(Clone, PartialEq, Debug)]
pub struct Field {
    /// The name.
    pub name: String,
    /// Where the name stands.
    pub at: Place,
    /// What it is set to.
    pub value: Value,
}

/// Reads a text into a tree. Never fails: what is wrong goes to `out`, and leaves a [`Form::Hole`].
pub fn parse(file: FileId, text: &str, out: &mut Findings) -> Value {
    if text.len() > limits::FILE_BYTES {
        let start = Place { file, from: 0, to: 0 };
        out.push(codes::file_too_large::found(start, text.len()));
        return Value { at: start, form: Form::Hole };
    }
    let Pieces { pieces, mut faults } = cut(file, text);
    faults.reverse();
    let balanced = balanced(&pieces);
    let fuel = pieces.len() * 8 + 64;
    let builder = Builder {
        file,
        text,
        pieces,
        faults,
        next: 0,
        out,
        frames: Vec::new(),
        root: None,
        balanced,
        quiet: 0,
        silent_comma: false,
        too_deep: false,
    };
    builder.run(fuel)
}

/// Whether every bracket has its partner.
fn balanced(pieces: &[Piece]) -> bool {
    let mut open = Vec::new();
    for piece in pieces {
        match piece.kind {
            Kind::Open(bracket) => open.push(bracket),
            Kind::Close(bracket) if open.pop() != Some(bracket) => return false,
            _ => {}
        }
    }
    open.is_empty()
}

/// What a group waits for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Wait {
    Entry,
    Value,
    Comma,
}

struct Entry {
    key: Option<Value>,
    value: Value,
}

/// A group that is open.
struct Frame {
    bracket: Bracket,
    at: Place,
    start: usize,
    name: Option<Name>,
    entries: Vec<Entry>,
    key: Option<Value>,
    wait: Wait,
    /// Of the line the bracket stands on.
    indent: u32,
    /// Of the entries that begin a line.
    inner: Option<u32>,
    /// Has entries with a bare name.
    bare: bool,
    /// Has entries with a quoted name.
    quoted: bool,
    /// Its bracket is missing in the text.
    implicit: bool,
    /// Has more entries than are read.
    over: bool,
}

impl Frame {
    /// Whether an entry with such a name belongs into this group.
    fn accepts(&self, quoted: bool) -> bool {
        self.bracket == if quoted { Bracket::Curly } else { Bracket::Round }
    }
}

struct Builder<'t> {
    file: FileId,
    text: &'t str,
    pieces: Vec<Piece>,
    /// The next one last.
    faults: Vec<(usize, Finding)>,
    next: usize,
    out: &'t mut Findings,
    frames: Vec<Frame>,
    root: Option<Value>,
    balanced: bool,
    /// Brackets that were swallowed by something reported already: as many mismatches stay silent.
    quiet: usize,
    /// A comma may be missing here: something was reported already.
    silent_comma: bool,
    too_deep: bool,
}

impl Builder<'_> {
    fn kind(&self, ahead: usize) -> Kind {
        self.pieces.get(self.next + ahead).map_or(Kind::End, |piece| piece.kind)
    }

    fn spot(&self, ahead: usize) -> Spot {
        self.pieces.get(self.next + ahead).or(self.pieces.last()).map_or(Spot::default(), |piece| piece.spot)
    }

    fn before(&self) -> Option<&Piece> {
        self.next.checked_sub(1).and_then(|at| self.pieces.get(at))
    }

    fn slice(&self, spot: Spot) -> &str {
        self.text.get(spot.from..spot.to).unwrap_or("")
    }

    fn place(&self, from: usize, to: usize) -> Place {
        Place { file: self.file, from: from as u32, to: to as u32 }
    }

    fn here(&self) -> Place {
        let spot = self.spot(0);
        self.place(spot.from, spot.to)
    }

    /// Takes the piece, with its faults.
    fn bump(&mut self) {
        while let Some((_, finding)) = self.faults.pop_if(|(piece, _)| *piece <= self.next) {
            self.out.push(finding);
        }
        self.next += 1;
    }

    /// Takes the piece and keeps silent about its faults: it is part of something reported already.
    fn skip(&mut self) {
        while self.faults.pop_if(|(piece, _)| *piece <= self.next).is_some() {}
        self.next += 1;
    }

    fn load(&mut self) -> Load {
        self.pieces.get_mut(self.next).map_or(Load::Nothing, |piece| std::mem::take(&mut piece.load))
    }
}
