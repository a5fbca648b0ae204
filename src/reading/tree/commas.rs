//! What follows a value: a comma, or words that show that quotes are missing.

use super::{Builder, Form, Value, Wait};
use crate::reading::codes;
use crate::reading::lexer::{Bracket, Kind, Spot};

impl Builder<'_> {
    /// After a value: a comma, the end of the group, or something is missing.
    pub(super) fn comma(&mut self) {
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
}
