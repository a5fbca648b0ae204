//! The file as a whole: from its first piece to its last, and what is said when it ends too early.

use super::{Builder, Form, Value, Wait};
use crate::reading::codes;
use crate::reading::lexer::{Bracket, Kind};

impl Builder<'_> {
    pub(super) fn run(mut self, mut fuel: usize) -> Value {
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
}
