//! What can be wrong with a plan although each of its entries can be read: one file per kind.

use super::Written;
use crate::reading::Findings;
use crate::reading::codes::codes;

codes! {
    plan_closed,
    plan_no_agents,
    plan_arrivals_backwards,
    plan_arrivals_overlap,
    plan_arrivals_outside_opening,
}

/// The checks behind the codes, in the same order.
pub const CHECKS: &[fn(&Written, &mut Findings)] = &[
    plan_closed::check,
    plan_no_agents::check,
    plan_arrivals_backwards::check,
    plan_arrivals_overlap::check,
    plan_arrivals_outside_opening::check,
];
