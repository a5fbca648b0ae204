//! What of the desk only the screen remembers: what is open, searched, and was struck too late.

use crate::office::{InHand, Muted};

/// Milliseconds for which it is said that something was not possible.
const SAID_MS: u64 = 4_000;

/// A part of the desk where it is too narrow for all of them side by side.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum Part {
    /// The talk, and what can be said in it.
    #[default]
    Talk,
    /// The case.
    Case,
    /// The systems and the people.
    Systems,
}

/// What of the desk only the screen remembers.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct View {
    pub(super) part: Part,
    /// The system that lies on top, by its place; absent: the one that was used last.
    pub(super) window: Option<usize>,
    /// What is looked for in that system.
    pub(super) search: String,
    /// When a key was struck that has nothing to do, on the clock of the case.
    pub(super) late: Option<u64>,
}

impl View {
    /// Puts a system on top.
    pub(super) fn open(&mut self, system: usize) {
        if self.window != Some(system) {
            (self.window, self.search) = (Some(system), String::new());
        }
    }

    /// What is to be said when something was not possible: a key without a tool, a click that the office refused, or
    /// words that nobody would have heard.
    pub(super) fn refusal(&self, hand: InHand<'_>) -> Option<&'static str> {
        let now = hand.now_ms();
        let recent = |at: Option<u64>| at.is_some_and(|at| at <= now && now - at < SAID_MS);
        if recent(hand.muted.and_then(Muted::kept_back_ms)) {
            return Some("desk-unmute-first");
        }
        (recent(self.late) || recent(hand.refused_ms)).then_some("desk-too-late")
    }
}
