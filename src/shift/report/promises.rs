//! What became of the promises that somebody gave in their seat.

use crate::shift::{Day, Held};
use crate::words::{EventKind, PromiseState, Span};

/// A case that goes on so much later than it should is late: a clock on a desk shows minutes, and a call may be in the way.
/// An assumption of this program.
pub const LATE_AFTER: Span = Span(5 * 60_000);

/// How many promises were given, and what became of them.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Promises {
    /// Given.
    pub made: u32,
    /// Kept, and in time.
    pub kept: u32,
    /// Kept too late.
    pub late: u32,
    /// Not kept.
    pub broken: u32,
    /// Of the given, those that a known fact would have made unnecessary; whatever else became of them.
    pub needless: u32,
    /// Neither kept nor broken on this day: somebody else will see to them.
    pub open: u32,
}

impl Promises {
    /// Those of a day.
    pub fn of(day: &Day) -> Promises {
        let mut all = Promises::default();
        for held in day.done().iter().chain(day.parked()).chain(day.held()).chain(day.others()) {
            all.count(held);
        }
        all
    }

    fn count(&mut self, held: &Held) {
        let turned = |state: PromiseState| {
            let is = |kind: &EventKind| matches!(kind, EventKind::PromiseTurned { state: now, .. } if *now == state);
            held.attempt.events().iter().filter(|event| is(&event.kind)).count() as u32
        };
        let program = held.attempt.program();
        let promises = 0..program.scenario.promises.len();
        let made = promises.filter(|promise| held.attempt.state().promise(*promise) != 0).count() as u32;
        let (kept, broken) = (turned(PromiseState::Kept), turned(PromiseState::Broken));
        let is_late = held.late.iter().any(|late| *late > LATE_AFTER);
        // A case that was to go on and never did: whoever was promised something waited in vain.
        let left = if held.due.is_some() { made.saturating_sub(kept + broken) } else { 0 };
        self.made += made;
        if is_late {
            self.late += kept;
        } else {
            self.kept += kept;
        }
        self.broken += broken + left;
        self.needless += turned(PromiseState::Needless);
        self.open += made.saturating_sub(kept + broken + left);
    }
}
