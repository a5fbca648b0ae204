//! Builds the tree of values, and recovers from what is missing.
//!
//! Groups are kept on a stack of their own, so nothing recurses over the author's brackets. When the
//! brackets of a file do not pair up, the builder looks for the most likely place of the mistake: by
//! what follows a closing bracket, and by names on a line indented like the entries of an outer
//! group. In a file whose brackets do pair up the layout never matters.

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

    fn run(mut self, mut fuel: usize) -> Value {
        while self.kind(0) != Kind::End && fuel > 0 {
            fuel -= 1;
            match self.frames.last().map(|frame| frame.wait) {
                None if self.root.is_none() => self.outermost(),
                None => {
                    let place = self.here();
                    match self.kind(0) {
                        _ if self.quiet > 0 => self.quiet -= 1,
                        Kind::Close(bracket) => {
                            self.out.push(codes::unexpected_bracket::found(place, bracket.closing(), None))
                        }
                        _ => self.out.push(codes::trailing_text::found(place)),
                    }
                    while self.kind(0) != Kind::End {
                        self.skip();
                    }
                }
                Some(Wait::Entry) => self.entry(),
                Some(Wait::Value) => self.value(),
                Some(Wait::Comma) => self.comma(),
            }
        }
        self.finish_file()
    }

    fn finish_file(mut self) -> Value {
        self.next = self.pieces.len();
        self.bump();
        if !self.frames.is_empty() {
            let missing: String =
                self.frames.iter().rev().filter(|frame| !frame.implicit).map(|frame| frame.bracket.closing()).collect();
            let innermost = self.frames.iter().rev().find(|frame| !frame.implicit);
            if let Some(frame) = innermost.filter(|_| self.quiet == 0) {
                self.out.push(codes::unclosed_bracket::found(frame.at, frame.bracket.opening(), &missing, None));
            }
            let end = self.text.len();
            while let Some(frame) = self.frames.pop() {
                self.finish(frame, end);
            }
        }
        let start = self.place(0, 0);
        match self.root.take() {
            Some(root) => root,
            None => {
                // Any piece would have been reported, or become the root.
                if self.pieces.len() <= 1 {
                    self.out.push(codes::empty_file::found(start));
                }
                Value { at: start, form: Form::Hole }
            }
        }
    }

    /// The value that is the whole file.
    fn outermost(&mut self) {
        match self.kind(0) {
            Kind::Close(bracket) => {
                self.out.push(codes::unexpected_bracket::found(self.here(), bracket.closing(), None));
                self.bump();
            }
            Kind::Comma | Kind::Colon => {
                self.out.push(codes::missing_value::found(self.here()));
                self.bump();
            }
            Kind::Odd => self.bump(),
            // A file of named entries without the brackets around them.
            Kind::Text | Kind::OpenText | Kind::Word if self.kind(1) == Kind::Colon => {
                let quoted = self.kind(0) != Kind::Word;
                let bracket = if quoted { Bracket::Curly } else { Bracket::Round };
                self.out.push(codes::unopened_bracket::found(self.here(), bracket.opening()));
                self.push_frame(bracket, None, true);
            }
            _ => self.value(),
        }
    }

    /// Hands a finished value to the group it stands in.
    fn give(&mut self, value: Value) {
        let Some(frame) = self.frames.last_mut() else {
            self.root = Some(value);
            return;
        };
        frame.wait = Wait::Comma;
        let key = frame.key.take();
        let limit = if frame.bracket == Bracket::Square { limits::LIST_ITEMS } else { limits::MAP_ENTRIES };
        if frame.entries.len() < limit {
            frame.entries.push(Entry { key, value });
        } else if !frame.over {
            frame.over = true;
            let at = value.at;
            self.out.push(codes::too_many_entries::found(at, limit));
        }
    }

    fn give_hole(&mut self) {
        let at = self.here();
        self.give(Value { at: Place { to: at.from, ..at }, form: Form::Hole });
    }

    /// Reads one value, or notices that there is none.
    fn value(&mut self) {
        let at = self.here();
        let spot = self.spot(0);
        let awaited = self.frames.last().is_some_and(|frame| frame.wait == Wait::Value);
        let kind = self.kind(0);
        if awaited && self.kind(1) == Kind::Colon && matches!(kind, Kind::Text | Kind::OpenText | Kind::Word) {
            self.name_for_value(spot, kind != Kind::Word);
            return;
        }
        match kind {
            Kind::Text | Kind::OpenText | Kind::Number | Kind::Broken | Kind::Odd => {
                let form = match self.load() {
                    Load::Text(text) => Form::Text(text),
                    Load::Whole(number) => Form::Integer(number),
                    Load::Fraction(number) => Form::Decimal(number),
                    Load::Nothing => Form::Hole,
                };
                self.bump();
                self.give(Value { at, form });
            }
            Kind::Word if self.kind(1) == Kind::Open(Bracket::Round) => {
                let name = Name { text: self.slice(spot).to_owned(), at };
                self.bump();
                self.open(Bracket::Round, Some(name));
            }
            Kind::Word => {
                let form = self.word(spot);
                self.bump();
                self.give(Value { at, form });
            }
            Kind::Open(bracket) => self.open(bracket, None),
            Kind::Close(_) | Kind::Comma | Kind::End => {
                // Right after the colon, where the value is missing.
                let end = self.before().map_or(spot.from, |piece| piece.spot.to);
                self.out.push(codes::missing_value::found(self.place(end.saturating_sub(1), end)));
                self.give_hole();
            }
            Kind::Colon => {
                self.out.push(codes::unexpected_character::found(at, ":", "Delete it, or write a value before it."));
                self.bump();
            }
        }
    }

    /// A name with a colon where a value should be: the value is missing, or a bracket before the name.
    fn name_for_value(&mut self, spot: Spot, quoted: bool) {
        if spot.first {
            let end = self.before().map_or(spot.from, |piece| piece.spot.to);
            self.out.push(codes::missing_value::found(self.place(end.saturating_sub(1), end)));
            self.give_hole();
            self.silent_comma = true;
            return;
        }
        let bracket = if quoted { Bracket::Curly } else { Bracket::Round };
        if self.quiet > 0 {
            self.quiet -= 1;
        } else {
            self.out.push(codes::unopened_bracket::found(self.place(spot.from, spot.to), bracket.opening()));
        }
        if self.balanced || self.frames.len() >= limits::NESTING {
            self.give_hole();
            self.silent_comma = true;
        } else {
            self.push_frame(bracket, None, true);
        }
    }

    fn word(&mut self, spot: Spot) -> Form {
        let word = self.slice(spot).to_owned();
        let at = self.place(spot.from, spot.to);
        for (text, truth) in [("true", true), ("false", false)] {
            if word == text {
                return Form::Truth(truth);
            }
            if word.eq_ignore_ascii_case(text) {
                self.out.push(codes::wrong_case_truth::found(at, text));
                return Form::Truth(truth);
            }
        }
        if word.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_') {
            return Form::Word(word);
        }
        // When more words follow, the whole of them is reported there.
        let loose = matches!(self.kind(1), Kind::Word | Kind::Number | Kind::Odd | Kind::Broken)
            && self.spot(1).line == spot.line;
        if !loose {
            self.out.push(codes::unquoted_text::found(at, &word));
            return Form::Text(word);
        }
        Form::Word(word)
    }

    fn open(&mut self, bracket: Bracket, name: Option<Name>) {
        if self.frames.len() < limits::NESTING {
            self.push_frame(bracket, name, false);
            self.bump();
            return;
        }
        if !self.too_deep {
            self.too_deep = true;
            self.out.push(codes::nesting_too_deep::found(self.here()));
        }
        let mut depth = 0usize;
        loop {
            match self.kind(0) {
                Kind::Open(_) => depth += 1,
                Kind::Close(_) => depth = depth.saturating_sub(1),
                Kind::End => break,
                _ => {}
            }
            self.skip();
            if depth == 0 {
                break;
            }
        }
        self.give_hole();
    }

    fn push_frame(&mut self, bracket: Bracket, name: Option<Name>, implicit: bool) {
        let spot = self.spot(0);
        let start = name.as_ref().map_or(spot.from, |name| name.at.from as usize);
        let indent = spot.indent;
        let at = self.place(spot.from, spot.from + 1);
        self.frames.push(Frame {
            bracket,
            at,
            start,
            name,
            entries: Vec::new(),
            key: None,
            wait: Wait::Entry,
            indent,
            inner: None,
            bare: false,
            quoted: false,
            implicit,
            over: false,
        });
    }

    /// The beginning of an entry, or the end of its group.
    fn entry(&mut self) {
        let spot = self.spot(0);
        let kind = self.kind(0);
        self.silent_comma = false;
        match kind {
            Kind::Close(bracket) => return self.close(bracket),
            Kind::Comma => {
                self.out.push(codes::missing_value::found(self.here()));
                self.bump();
                return;
            }
            Kind::Colon => {
                self.out.push(codes::missing_value::found(self.here()));
                self.bump();
                let at = self.here();
                self.await_value(Value { at, form: Form::Hole }, spot);
                return;
            }
            Kind::Odd => return self.bump(),
            _ => {}
        }
        let text = matches!(kind, Kind::Text | Kind::OpenText);
        if self.kind(1) == Kind::Colon && (text || matches!(kind, Kind::Word | Kind::Number)) {
            return self.key(text, spot);
        }
        let Some(frame) = self.frames.last() else { return };
        let named = frame.bare || frame.entries.is_empty();
        let next = self.kind(1);
        let same_line = self.spot(1).line == spot.line;
        let valued = matches!(
            next,
            Kind::Text | Kind::OpenText | Kind::Number | Kind::Broken | Kind::Open(Bracket::Square | Bracket::Curly)
        );
        let small = self.slice(spot).starts_with(|c: char| c.is_ascii_lowercase());
        let colon_missing = same_line
            && match frame.bracket {
                Bracket::Round if kind == Kind::Word && named => {
                    valued
                        || frame.bare
                            && small
                            && (next == Kind::Open(Bracket::Round)
                                || next == Kind::Word && matches!(self.kind(2), Kind::Comma | Kind::Close(_)))
                }
                Bracket::Curly if text => valued || matches!(next, Kind::Word | Kind::Open(_)),
                _ => false,
            };
        if colon_missing {
            self.out.push(codes::missing_colon::found(self.place(spot.from, spot.to)));
            let key = self.key_value();
            self.bump();
            self.await_value(key, spot);
            return;
        }
        if spot.first
            && let Some(frame) = self.frames.last_mut()
        {
            frame.inner.get_or_insert(spot.indent);
        }
        self.value();
    }

    /// The piece as the name of an entry.
    fn key_value(&mut self) -> Value {
        let spot = self.spot(0);
        let at = self.here();
        let form = match self.load() {
            Load::Text(text) => Form::Text(text),
            Load::Whole(number) => Form::Integer(number),
            Load::Fraction(number) => Form::Decimal(number),
            Load::Nothing => Form::Word(self.slice(spot).to_owned()),
        };
        Value { at, form }
    }

    fn await_value(&mut self, key: Value, spot: Spot) {
        if let Some(frame) = self.frames.last_mut() {
            if spot.first {
                frame.inner.get_or_insert(spot.indent);
            }
            match key.form {
                Form::Word(_) => frame.bare = true,
                Form::Text(_) => frame.quoted = true,
                _ => {}
            }
            frame.key = Some(key);
            frame.wait = Wait::Value;
        }
    }

    /// An entry with a name.
    fn key(&mut self, quoted: bool, spot: Spot) {
        if !self.balanced && self.resynchronise(quoted, spot) {
            return;
        }
        let square = self.frames.last().is_some_and(|frame| frame.bracket == Bracket::Square);
        if square {
            let help = "Write { } around entries with quoted names and ( ) around those with bare names.";
            self.out.push(codes::wrong_form::found(
                self.here(),
                "a value without a name",
                "an entry with a name",
                help,
            ));
            self.skip();
            self.bump();
            self.value();
            return;
        }
        let key = self.key_value();
        self.bump();
        self.bump();
        self.await_value(key, spot);
    }

    /// Closes groups whose brackets are missing before an entry that belongs to an outer one.
    fn resynchronise(&mut self, quoted: bool, spot: Spot) -> bool {
        let Some(top) = self.frames.last() else { return false };
        let last = self.frames.len() - 1;
        if spot.first {
            let misplaced = match top.inner {
                Some(inner) => inner != spot.indent,
                None => spot.indent <= top.indent,
            };
            let owner = self
                .frames
                .iter()
                .take(last)
                .rposition(|frame| frame.inner == Some(spot.indent) && frame.accepts(quoted));
            if let Some(owner) = owner.filter(|_| misplaced) {
                self.close_above(owner);
                return true;
            }
        }
        let stranger = match top.bracket {
            Bracket::Square => true,
            Bracket::Round => quoted && top.bare,
            Bracket::Curly => !quoted && top.quoted,
        };
        let parent =
            last.checked_sub(1).filter(|parent| self.frames.get(*parent).is_some_and(|frame| frame.accepts(quoted)));
        if let Some(parent) = parent.filter(|_| stranger) {
            self.close_above(parent);
            return true;
        }
        false
    }

    /// Closes all groups above the one with this number; their closing brackets are missing.
    fn close_above(&mut self, owner: usize) {
        let end = self.before().map_or(0, |piece| piece.spot.to);
        let next = self.spot(0);
        let hint = format!("this: {}", codes::shown(self.slice(next)));
        let mut reported = false;
        while self.frames.len() > owner + 1 {
            let Some(frame) = self.frames.pop() else { break };
            if !frame.implicit && !reported {
                if self.quiet > 0 {
                    self.quiet -= 1;
                } else {
                    reported = true;
                    let missing = frame.bracket.closing().to_string();
                    self.out.push(codes::unclosed_bracket::found(
                        frame.at,
                        frame.bracket.opening(),
                        &missing,
                        Some(&hint),
                    ));
                }
            }
            self.finish(frame, end);
        }
        self.silent_comma = true;
    }

    /// A closing bracket: of the innermost group, of an outer one because others are missing, a wrong one, or one too many.
    fn close(&mut self, bracket: Bracket) {
        let Some(top) = self.frames.last() else { return };
        let last = self.frames.len() - 1;
        if self.balanced && top.bracket == bracket {
            return self.close_top();
        }
        let spot = self.spot(0);
        let indented = |frame: &Frame| spot.first && frame.indent == spot.indent;
        // One too many.
        let mut best = (self.fits(Some(last)), Ending::Surplus);
        // A wrong one.
        if top.bracket != bracket {
            let fit = self.fits(last.checked_sub(1)) + 2 + if indented(top) { 3 } else { 0 };
            if fit >= best.0 {
                best = (fit, Ending::Wrong);
            }
        }
        // The right one, perhaps with others missing before it.
        let exact = self.frames.iter().rposition(|frame| frame.bracket == bracket && indented(frame));
        let nearest = self.frames.iter().rposition(|frame| frame.bracket == bracket);
        for found in [nearest, exact].into_iter().flatten() {
            let Some(frame) = self.frames.get(found) else { continue };
            let near = match last - found {
                0 => 3,
                1 => 2,
                _ => 1,
            };
            let fit = self.fits(found.checked_sub(1)) + near + if indented(frame) { 3 } else { 0 };
            if fit >= best.0 {
                best = (fit, Ending::Of(found));
            }
        }
        match best.1 {
            Ending::Of(found) => {
                if found < last {
                    self.close_above(found);
                    self.silent_comma = false;
                }
                self.close_top();
            }
            ending => {
                let wrong = ending == Ending::Wrong;
                let wanted = self.frames.last().filter(|_| wrong).map(|frame| frame.bracket.closing());
                if self.quiet > 0 {
                    self.quiet -= 1;
                } else {
                    self.out.push(codes::unexpected_bracket::found(self.here(), bracket.closing(), wanted));
                }
                if wrong {
                    self.close_top();
                } else {
                    self.bump();
                }
            }
        }
    }

    /// Ends the innermost group with the piece at hand.
    fn close_top(&mut self) {
        let end = self.spot(0).to;
        self.bump();
        if let Some(frame) = self.frames.pop() {
            self.finish(frame, end);
        }
    }

    /// How well what follows the closing bracket at hand would stand in this group, or outside of all.
    fn fits(&self, frame: Option<usize>) -> u32 {
        let comma = self.kind(1) == Kind::Comma;
        let ahead = if comma { 2 } else { 1 };
        let kind = self.kind(ahead);
        let Some(frame) = frame.and_then(|frame| self.frames.get(frame)) else {
            return if kind == Kind::End { 4 } else { 0 };
        };
        let spot = self.spot(ahead);
        let named = self.kind(ahead + 1) == Kind::Colon;
        let fit = match kind {
            Kind::End => false,
            Kind::Close(bracket) => frame.bracket == bracket,
            Kind::Text | Kind::OpenText if named => frame.accepts(true),
            Kind::Word if named => frame.accepts(false),
            _ => frame.bracket == Bracket::Square || frame.bracket == Bracket::Round && !frame.bare,
        };
        let aligned = if matches!(kind, Kind::Close(_)) { Some(frame.indent) } else { frame.inner };
        let fit = if fit { 4 } else { 0 };
        fit + if fit > 0 && spot.first && aligned == Some(spot.indent) { 2 } else { 0 }
    }

    /// After a value: a comma, the end of the group, or something is missing.
    fn comma(&mut self) {
        let spot = self.spot(0);
        let kind = self.kind(0);
        match kind {
            Kind::Comma => {
                self.bump();
                self.silent_comma = false;
                self.wait(Wait::Entry);
                return;
            }
            Kind::Close(bracket) => return self.close(bracket),
            Kind::Colon => {
                self.out.push(codes::unexpected_character::found(
                    self.here(),
                    ":",
                    "Write a comma here, or the name before it in quotes.",
                ));
                self.bump();
                let at = self.here();
                if let Some(frame) = self.frames.last_mut() {
                    frame.key = Some(Value { at, form: Form::Hole });
                }
                self.wait(Wait::Value);
                return;
            }
            _ => {}
        }
        let before = self.before().map_or((Kind::End, spot), |piece| (piece.kind, piece.spot));
        let named = self.kind(1) == Kind::Colon;
        let wordy = matches!(kind, Kind::Word | Kind::Number | Kind::Odd | Kind::Broken) && !named;
        if before.0 == Kind::OpenText && wordy && !(kind == Kind::Word && self.kind(1) == Kind::Open(Bracket::Round)) {
            // The rest of a text that goes on over several lines.
            self.skip_words();
            self.silent_comma = true;
            return;
        }
        if self.silent_comma && wordy && before.1.line + 1 >= spot.line && self.words_before() {
            self.skip_words();
            return;
        }
        if before.0 == Kind::Word && before.1.line == spot.line && wordy {
            self.unquoted(before.1);
            return;
        }
        if kind == Kind::Odd {
            self.bump();
            self.silent_comma = true;
            return;
        }
        let text = matches!(kind, Kind::Text | Kind::OpenText);
        if named && !self.balanced && self.resynchronise(text, spot) {
            return;
        }
        if !self.silent_comma && before.0 != Kind::OpenText {
            let last = self.text.get(..before.1.to).and_then(|read| read.chars().next_back()).map_or(0, char::len_utf8);
            self.out.push(codes::missing_comma::found(self.place(before.1.to - last, before.1.to)));
        }
        self.silent_comma = false;
        self.wait(Wait::Entry);
    }

    /// Whether the piece before is a loose word, or the end of a skipped text.
    fn words_before(&self) -> bool {
        self.before().is_some_and(|piece| {
            matches!(piece.kind, Kind::Word | Kind::Odd | Kind::OpenText | Kind::Text | Kind::Number)
        })
    }

    fn wait(&mut self, wait: Wait) {
        if let Some(frame) = self.frames.last_mut() {
            frame.wait = wait;
        }
    }

    /// Words after a word: a text without quotes.
    fn unquoted(&mut self, first: Spot) {
        self.skip_words();
        let end = self.before().map_or(first.to, |piece| piece.spot.to);
        let place = self.place(first.from, end);
        let text = self.text.get(first.from..end).unwrap_or("").to_owned();
        self.out.push(codes::unquoted_text::found(place, text.trim_matches('"')));
        if let Some(entry) = self.frames.last_mut().and_then(|frame| frame.entries.last_mut()) {
            entry.value.form = Form::Hole;
        }
        self.silent_comma = true;
    }

    /// Skips what belongs to a text without quotes: up to the next named entry, a closing bracket or the end of the line.
    fn skip_words(&mut self) {
        let line = self.spot(0).line;
        let mut depth = 0usize;
        loop {
            let next_line = self.spot(1).line != line;
            match self.kind(0) {
                Kind::End => break,
                _ if self.spot(0).line != line => break,
                Kind::Comma if depth == 0 && (next_line || self.kind(2) == Kind::Colon) => break,
                Kind::Open(_) => depth += 1,
                Kind::Close(_) if depth == 0 => break,
                Kind::Close(_) => depth -= 1,
                _ => {}
            }
            self.skip();
        }
        self.quiet += depth;
    }

    /// Makes a group's entries its value and hands it on.
    fn finish(&mut self, mut frame: Frame, end: usize) {
        if let Some(key) = frame.key.take() {
            let at = key.at;
            frame.entries.push(Entry { key: Some(key), value: Value { at, form: Form::Hole } });
        }
        let at = self.place(frame.start, end.max(frame.start));
        let form = match frame.bracket {
            Bracket::Square => Form::List(values(frame.entries)),
            Bracket::Curly => Form::Map(self.pairs(frame.entries)),
            Bracket::Round if frame.bare || frame.quoted => {
                Form::Fields { name: frame.name, fields: self.named(frame.entries) }
            }
            Bracket::Round => Form::Items { name: frame.name, items: values(frame.entries) },
        };
        self.give(Value { at, form });
    }

    fn pairs(&mut self, entries: Vec<Entry>) -> Vec<(Value, Value)> {
        let mut pairs = Vec::with_capacity(entries.len());
        let mut reported = false;
        for Entry { key, value } in entries {
            match key {
                Some(key) => pairs.push((key, value)),
                None => {
                    if value.form != Form::Hole && !reported {
                        reported = true;
                        self.out.push(codes::missing_colon::found(value.at));
                    }
                    let hole = Value { at: value.at, form: Form::Hole };
                    pairs.push((value, hole));
                }
            }
        }
        pairs
    }

    fn named(&mut self, entries: Vec<Entry>) -> Vec<Field> {
        let mut fields = Vec::with_capacity(entries.len());
        let mut reported = false;
        for Entry { key, value } in entries {
            let (name, at, wrong) = match key {
                Some(Value { at, form: Form::Word(name) }) => (name, at, ""),
                Some(Value { at, form: Form::Text(name) }) => (name, at, "a name in quotes"),
                Some(Value { form: Form::Hole, .. }) => continue,
                Some(Value { at, .. }) => (String::new(), at, "a number"),
                None if value.form == Form::Hole => continue,
                None => (String::new(), value.at, "a value without a name"),
            };
            if !wrong.is_empty() && !reported {
                reported = true;
                let help = "Write name: before a value; write { } around entries with quoted names; a fraction is written with a point, as in 0.5.";
                self.out.push(codes::wrong_form::found(at, "an entry with a bare name", wrong, help));
            }
            if !name.is_empty() {
                fields.push(Field { name, at, value });
            }
        }
        fields
    }
}

/// What a closing bracket that does not simply fit is taken for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Ending {
    Of(usize),
    Wrong,
    Surplus,
}

/// The values alone, in a list of their own: turned into one in place it would keep the room of the entries.
fn values(entries: Vec<Entry>) -> Vec<Value> {
    let mut values = Vec::with_capacity(entries.len());
    values.extend(entries.into_iter().map(|entry| entry.value));
    values
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::Sources;

    fn read(text: &str) -> (Value, Vec<String>) {
        let mut sources = Sources::new();
        let file = sources.add("t.ron", text.to_owned());
        let mut findings = Findings::new();
        let value = parse(file, text, &mut findings);
        let places = findings.sorted().into_iter().map(|finding| {
            let (line, column) = sources.line_column(finding.place);
            format!("{}@{line}:{column}", finding.code)
        });
        (value, places.collect())
    }

    fn check(text: &str, expected: &[&str]) {
        assert_eq!(read(text).1, expected, "{text}");
    }

    #[test]
    fn sound_files_have_no_findings() {
        for text in SOUND {
            check(text, &[]);
        }
    }

    #[test]
    fn the_layout_of_a_balanced_file_never_matters() {
        check("(\na: [\nb,\nc],\n        d: {\n\"x\":\n(e: 1,\nf:\n\"y\",\n),\n  \"z\": (), },\n)", &[]);
    }

    #[test]
    fn forms_are_told_apart() {
        let form = |text: &str| read(text).0.form;
        assert!(matches!(form("Learn(\"a\")"), Form::Items { name: Some(_), items } if items.len() == 1));
        assert!(matches!(form("()"), Form::Items { name: None, items } if items.is_empty()));
        assert!(matches!(form("Call(a: 1)"), Form::Fields { name: Some(_), fields } if fields.len() == 1));
        assert!(matches!(form("{\"a\": 1}"), Form::Map(entries) if entries.len() == 1));
        assert_eq!(form("calm"), Form::Word("calm".into()));
        assert_eq!(form("true"), Form::Truth(true));
    }

    #[test]
    fn single_mistakes_are_found_where_they_are() {
        check("(a: \"x)", &["unclosed-text@1:5"]);
        check("(a: \"x, b: 1)", &["unclosed-text@1:5"]);
        check("(a: 1 /* no end, b: 2)", &["unclosed-bracket@1:1", "unclosed-comment@1:7"]);
        check("(a: 1", &["unclosed-bracket@1:1"]);
        check("(a: [1, 2}, b: 3)", &["unexpected-bracket@1:10"]);
        check("(a: (1)), b: 3)", &["unexpected-bracket@1:8"]);
        check("(a: 1))", &["unexpected-bracket@1:6"]);
        check("(a: 1 b: 2)", &["missing-comma@1:5"]);
        check("(a: , b: 2)", &["missing-value@1:3"]);
        check("(a: 1,, b: 2)", &["missing-value@1:7"]);
        check("(a \"x\", b: 2)", &["missing-colon@1:2"]);
        check("{\"a\" (b: 2)}", &["missing-colon@1:2"]);
        check(
            "(a: 5%, b: 1; c = 2)",
            &["unexpected-character@1:6", "unexpected-character@1:13", "unexpected-character@1:17"],
        );
        check("(a: “x”, b: \"y”)", &["curly-quotes@1:5", "curly-quotes@1:15"]);
        check("(a: 'x')", &["single-quotes@1:5"]);
        check("\u{feff}(a: 1)", &["byte-order-mark@1:1"]);
        check("(a:\u{a0}1)", &["no-break-space@1:4"]);
        check("(a: \"50\\% \\n\")", &["bad-escape@1:8"]);
        check("(a: 2nd, b: 99999999999999999999)", &["bad-number@1:5", "number-out-of-range@1:13"]);
        check("(a: 17:10)", &["bad-time@1:5"]);
        check("#![enable(implicit_some)]\n(a: 1)", &["forbidden-extension@1:1"]);
        check("(a: True)", &["wrong-case-truth@1:5"]);
        check("(a: own-it)", &["unquoted-text@1:5"]);
        check("(a: Hello, you there!, b: 1)", &["unquoted-text@1:12"]);
        check("(a: Hello there, you!, b: 1)", &["unquoted-text@1:5"]);
        check("(a: 1, \"b\": 2)", &["wrong-form@1:8"]);
        check("(a: 0,5)", &["wrong-form@1:7"]);
        check("[a: 1]", &["wrong-form@1:2"]);
        check("{\"a\"}", &["missing-colon@1:2"]);
        check("(a: 1) b", &["trailing-text@1:8"]);
        check("// nothing\n", &["empty-file@1:1"]);
        check("(a: \"x\u{1b}\", \u{1}b: 2)", &["control-character@1:7", "control-character@1:11"]);
        check("(a: b: 1)", &["unopened-bracket@1:5"]);
        check("a: 1, b: 2", &["unopened-bracket@1:1"]);
    }

    const NODES: &str = r#"Scenario(
    title: "The racket",
    clock: (beat: 5, limit: 720),
    nodes: {
        "plays": (
            says: "Twice a week.",
            choices: {
                "guard": (says: "A guard?", tags: [guided, pushed], goto: "more"),
                "ask": (says: "Indoors?", goto: "sun"),
            },
        ),
        "sun": (
            says: "Out.",
            last: True,
        ),
    },
    goals: { "done": (points: 10) },
)
"#;

    /// Each mistake gives one finding of its own kind, and the later mistake (`True`) is still found where it is.
    #[test]
    fn one_mistake_is_one_finding_and_the_rest_is_read() {
        check(NODES, &["wrong-case-truth@14:19"]);
        for (part, broken, code, line_of_true) in [
            ("limit: 720),", "limit: 720,", "unclosed-bracket@3:12", 14),
            ("720),", "720)),", "unexpected-bracket@3:33", 14),
            ("\"The racket\",", "\"The racket,", "unclosed-text@2:12", 14),
            ("\"The racket\",", "\"The racket\"", "missing-comma@2:23", 14),
            ("goto: \"more\"),", "goto: \"more\",", "unclosed-bracket@8:26", 14),
            ("pushed],", "pushed,", "unclosed-bracket@8:51", 14),
            ("pushed],", "pushed),", "unexpected-bracket@8:66", 14),
            ("\"A guard?\",", "\"A guard?,", "unclosed-text@8:33", 14),
            ("\"guard\":", "\"guard:", "unclosed-text@8:17", 14),
            ("goto: \"sun\"),", "goto: \"sun),", "unclosed-text@9:49", 14),
            ("        ),\n        \"sun\"", "        \"sun\"", "unclosed-bracket@5:18", 13),
            ("    },\n    goals", "    goals", "unclosed-bracket@4:12", 14),
            (" },\n)\n", " },\n", "unclosed-bracket@1:9", 14),
            ("\"ask\": (says", "\"ask\": says", "unopened-bracket@9:24", 14),
            ("\"Indoors?\"", "Indoors or out?", "unquoted-text@9:31", 14),
            ("\"Twice a week.\"", "\"Twice\n            a week.\"", "unclosed-text@6:19", 15),
        ] {
            assert!(NODES.contains(part), "{part}");
            let text = NODES.replacen(part, broken, 1);
            let mut expected = vec![code.to_owned(), format!("wrong-case-truth@{line_of_true}:19")];
            let mut found = read(&text).1;
            expected.sort();
            found.sort();
            assert_eq!(found, expected, "{text}");
        }
    }

    /// A whole line of brackets gone may cost a second finding, but not the rest of the file.
    #[test]
    fn a_missing_line_of_brackets_costs_at_most_two_findings() {
        let found = read(&NODES.replacen("            },\n", "", 1)).1;
        assert!(found.len() <= 3 && found.contains(&"wrong-case-truth@13:19".to_owned()), "{found:?}");
    }

    #[test]
    fn a_bracket_or_quote_removed_is_always_found() {
        for (at, c) in NODES.char_indices().filter(|(_, c)| "()[]{}\"".contains(*c)) {
            let mut text = NODES.to_owned();
            text.remove(at);
            let found = read(&text).1;
            assert!(
                found.len() >= 2 || !found.iter().any(|code| code.starts_with("wrong-case")) && !found.is_empty(),
                "{c} at {at}: {found:?}"
            );
        }
    }

    #[test]
    fn every_beginning_of_a_file_is_survived() {
        for (at, _) in NODES.char_indices().filter(|(at, _)| *at == 0 || *at > "Scenario".len()) {
            let (_, found) = read(NODES.get(..at).unwrap_or(""));
            assert!(!found.is_empty(), "{at}");
        }
    }

    #[test]
    fn nesting_is_bounded() {
        let deep = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        check(&deep(limits::NESTING), &[]);
        check(&deep(limits::NESTING + 1), &["nesting-too-deep@1:25"]);
        check(&deep(100_000), &["nesting-too-deep@1:25"]);
    }

    #[test]
    fn sizes_are_bounded() {
        check(&" ".repeat(limits::FILE_BYTES + 1), &["file-too-large@1:1"]);
        check(&format!("[{}]", "1,".repeat(limits::LIST_ITEMS)), &[]);
        check(&format!("[{}]", "1,".repeat(limits::LIST_ITEMS + 9)), &["too-many-entries@1:8194"]);
        check(&format!("\"{}\"", "a".repeat(limits::LINE_BYTES)), &[]);
        check(&format!("\"{}\"", "a".repeat(limits::LINE_BYTES + 1)), &["text-too-long@1:1"]);
        let many = read(&format!("({})", "a: 'x', ".repeat(300))).1;
        assert_eq!(many.len(), limits::FINDINGS_PER_FILE + 1);
        assert!(many.last().is_some_and(|last| last.starts_with("too-many-findings@")));
    }

    #[test]
    fn anything_is_read_to_its_end() {
        for piece in [
            "(",
            ")",
            "[(",
            "{\"a\":",
            "(a:",
            "a:",
            "a b ",
            "(a b ",
            "[1 ",
            "(a: b: ",
            "(]",
            "[)",
            "(a: \"x\n",
            "[\"x\ny z\n",
            "(a: 1\n",
            ",",
            ":",
            "(a: own-it ",
            "(: ",
            "[% ",
            "(a; ",
        ] {
            let (_, found) = read(&piece.repeat(100_000 / piece.len()));
            assert!(!found.is_empty(), "{piece}");
        }
    }

    const SOUND: &[&str] = &[
        "(a: 1, b: \"x\")",
        "()",
        "Scenario(a: [1, 2,],)",
        "[+1, 08, 1_000, .5, 1e3, 0x1F, -2.5]",
        "{\"a\": (b: true)}",
        r#""\n\t\"\\\u{151}\x41""#,
        r#"r"a\b""#,
        "r#\"say \"no\"\"#",
        "/* a /* b */ c */ (a: 1) // end",
        "[Never, Knows(\"a\")]",
        "Some(3)",
        "(1, 2)",
        "(a: None)",
        "{}",
        "[[], [[]]]",
        "(a: (b: (c: (d: 1))))",
    ];

    const BROKEN: &[&str] = &[
        "",
        "(a: \"x)",
        "(a: 1",
        "(a: 1))",
        "(a: 1 b: 2)",
        "(a: , b: 2)",
        "(a: 1,, b: 2)",
        "(a: “x”)",
        "(a:\u{a0}1)",
        "(a: 2nd)",
        "(a: 17:10)",
        "(a: 1) b",
        "(a: own-it)",
        "[1 2]",
        "{\"a\" 1}",
        "(a: 5%)",
        r#"(a: "50\% ")"#,
    ];

    /// What this room accepts, `ron` accepts, and what `ron` refuses, this room refuses.
    #[test]
    fn this_room_and_ron_agree() {
        for text in SOUND {
            let other = ron::from_str::<serde::de::IgnoredAny>(text);
            assert!(other.is_ok(), "{text}: {other:?}");
        }
        for text in BROKEN {
            assert!(ron::from_str::<serde::de::IgnoredAny>(text).is_err(), "{text}");
            assert!(!read(text).1.is_empty(), "{text}");
        }
    }
}
