//! What is planned, and the order of planning.

use crate::words::Moment;

/// A planned event: when, in which order of planning, and what. All in one number, so that comparing is one step.
///
/// 48 bits of milliseconds, 40 bits of order (the ticket), 40 bits of what.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(in crate::queueing) struct Planned(pub(super) u128);

/// Names one planned event: an event whose ticket is no longer the one its owner remembers has been called off.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(in crate::queueing) struct Ticket(u64);

impl Planned {
    /// Later than everything.
    pub(in crate::queueing) const NEVER: Planned = Planned(u128::MAX);

    pub(in crate::queueing) fn at(self) -> Moment {
        Moment((self.0 >> 80) as u64)
    }

    pub(in crate::queueing) fn ticket(self) -> Ticket {
        Ticket((self.0 >> 40) as u64 & 0xff_ffff_ffff)
    }

    pub(in crate::queueing) fn what(self) -> u64 {
        self.0 as u64 & 0xff_ffff_ffff
    }
}

/// Hands out the order of planning, so that what happens at one instant happens in the order it was planned.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(in crate::queueing) struct Order(u64);

impl Order {
    /// Plans something; moments beyond the year 10889 are the end of time.
    #[inline]
    pub(in crate::queueing) fn plan(&mut self, at: Moment, what: u64) -> Planned {
        self.0 += 1;
        let at = at.0.min((1 << 48) - 2);
        Planned(u128::from(at) << 80 | u128::from(self.0 & 0xff_ffff_ffff) << 40 | u128::from(what & 0xff_ffff_ffff))
    }
}
