//! What became of the promises that somebody gave in their seat.

use crate::shift::Day;
use crate::shift::tomorrow::{Given, held, left_at};
use crate::words::{PromiseState, Span};

/// A case that goes on so much later than it should is late: a clock on a desk shows minutes, and a call may be in the way.
/// An assumption of this program.
pub const LATE_AFTER: Span = Span(5 * 60_000);

/// How many promises were given, and what became of them: each is one of what follows.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Promises {
    /// Given.
    pub made: u32,
    /// Kept, and in time.
    pub kept: u32,
    /// Kept, but after the hour that was promised, because the case went on too late.
    pub late: u32,
    /// Not kept: whoever was promised something found that out, or waited in vain until the hour was over.
    pub broken: u32,
    /// Not to be kept any more, because a fact that was known would have made them unnecessary.
    pub needless: u32,
    /// Neither: the hour was still to come when the person left.
    pub open: u32,
}

impl Promises {
    /// Those of a day.
    pub fn of(day: &Day) -> Promises {
        let (mut all, left) = (Promises::default(), left_at(day));
        for held in held(day) {
            let is_late = held.late.iter().any(|late| *late > LATE_AFTER);
            for given in Given::all(held) {
                all.made += 1;
                let sum = match given.turned {
                    Some((PromiseState::Kept, at)) if is_late && at > given.due() => &mut all.late,
                    Some((PromiseState::Kept, _)) => &mut all.kept,
                    Some((PromiseState::Needless, _)) => &mut all.needless,
                    Some(_) => &mut all.broken,
                    None if given.due() <= left => &mut all.broken,
                    None => &mut all.open,
                };
                *sum += 1;
            }
        }
        all
    }
}
