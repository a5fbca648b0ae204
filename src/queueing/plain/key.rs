use crate::words::Moment;

/// How many bits of a key are the ticket.
const TICKET_BITS: u32 = 28;

/// The last ticket that has a key: a day with more is not run here.
const LAST_TICKET: u64 = (1 << TICKET_BITS) - 1;

/// The last moment that has a key, more than two years after midnight: a day that goes on longer is not run here.
pub(super) const LATEST: Moment = Moment((1 << (64 - TICKET_BITS)) - 2);

/// Later than every key.
pub(super) const NEVER: u64 = u64::MAX;

/// Hands out keys: when something is planned and, within a millisecond, in which order it was planned.
///
/// The order is that of `calendar::Order`, plan for plan: what happens at one instant happens in the same order here
/// and there. A key is half as long as what stands in a calendar, because nobody has to be named by it.
#[derive(Debug, Default)]
pub(super) struct Order {
    tickets: u64,
    /// Something was planned that has no key.
    overflown: bool,
}

impl Order {
    #[inline]
    pub fn plan(&mut self, at: Moment) -> u64 {
        self.tickets += 1;
        self.overflown |= at > LATEST || self.tickets > LAST_TICKET;
        (at.min(LATEST).0 << TICKET_BITS) | (self.tickets & LAST_TICKET)
    }

    /// Whether every plan had a key of its own.
    #[inline]
    pub fn holds(&self) -> bool {
        !self.overflown
    }
}

/// Before everything that is planned for a moment.
pub(super) fn before(at: Moment) -> u64 {
    at.min(LATEST).0 << TICKET_BITS
}

/// When it is.
#[inline]
pub(super) fn moment(key: u64) -> Moment {
    Moment(key >> TICKET_BITS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_in_the_order_of_time_and_then_of_planning() {
        let mut order = Order::default();
        let [late, early, second] = [7, 5, 5].map(|at| order.plan(Moment(at)));
        assert!(before(Moment(5)) < early && early < second && second < before(Moment(7)) && before(Moment(7)) < late);
        assert_eq!((moment(late), moment(before(Moment(5)))), (Moment(7), Moment(5)));
        assert!(order.plan(LATEST) < NEVER && order.holds());
    }

    #[test]
    fn what_has_no_key_is_noticed() {
        let mut order = Order::default();
        assert!(order.plan(Moment(LATEST.0 + 1)) < NEVER);
        assert!(!order.holds());
        let mut order = Order { tickets: LAST_TICKET - 1, overflown: false };
        order.plan(Moment(1));
        assert!(order.holds());
        order.plan(Moment(1));
        assert!(!order.holds());
    }
}
