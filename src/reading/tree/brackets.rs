//! Brackets that do not pair up: which group a closing one most likely ends, and which groups were never closed.

use super::{Builder, Frame};
use crate::reading::codes;
use crate::reading::lexer::{Bracket, Kind, Spot};

impl Builder<'_> {
    /// Closes groups whose brackets are missing before an entry that belongs to an outer one.
    pub(super) fn resynchronise(&mut self, quoted: bool, spot: Spot) -> bool {
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
    pub(super) fn close(&mut self, bracket: Bracket) {
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
}

/// What a closing bracket that does not simply fit is taken for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Ending {
    Of(usize),
    Wrong,
    Surplus,
}
