//! What may be given to make good.

use crate::reading::{Reader, Value};
use crate::scenario::Condition;
use crate::words::CompensationState;

/// What may be given to make good, and how far the decision about it is.
#[derive(Clone, PartialEq, Debug)]
pub struct Compensation {
    /// At the start.
    pub state: CompensationState,
    /// The sums on the list.
    pub amounts: Vec<i64>,
    /// The largest sum this trainee may give.
    pub authority: i64,
    /// When the list is open.
    pub when: Vec<Condition>,
}

impl Compensation {
    /// Reads the form `compensation: (..)`.
    pub fn read(r: &mut Reader<'_>, value: &Value) -> Compensation {
        let mut fields = r.fields(value, "compensation");
        let state = fields
            .need(r, "state")
            .and_then(|v| r.one_of(v, "a state of compensation", &CompensationState::ALL))
            .unwrap_or_default();
        let authority =
            fields.need(r, "authority").and_then(|v| r.integer(v, "authority", 0..=1_000_000_000)).unwrap_or(0);
        let amounts = fields.need(r, "amounts").map_or(&[][..], |v| r.list(v, "a list of sums"));
        let amounts = amounts.iter().filter_map(|v| r.integer(v, "amount", 1..=1_000_000_000)).collect();
        let when = fields.take("when");
        let when = Condition::read_list(r, when);
        fields.done(r);
        Compensation { state, amounts, authority, when }
    }
}
