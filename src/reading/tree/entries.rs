//! The beginning of an entry: its name and its colon, or what stands there instead.

use super::{Builder, Form, Value, Wait};
use crate::reading::codes;
use crate::reading::lexer::{Bracket, Kind, Load, Spot};

impl Builder<'_> {
    /// The beginning of an entry, or the end of its group.
    pub(super) fn entry(&mut self) {
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
}
