//! One value: a text, a number, a word, or a bracket that opens a group.

use super::{Builder, Entry, Form, Frame, Name, Value, Wait};
use crate::reading::lexer::{Bracket, Kind, Load, Spot};
use crate::reading::{codes, limits};
use crate::words::Place;

impl Builder<'_> {
    /// Hands a finished value to the group it stands in.
    pub(super) fn give(&mut self, value: Value) {
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
    pub(super) fn value(&mut self) {
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

    pub(super) fn push_frame(&mut self, bracket: Bracket, name: Option<Name>, implicit: bool) {
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
}
