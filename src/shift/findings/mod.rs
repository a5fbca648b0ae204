//! What can be wrong with a shift although each of its entries is well written: one file per kind.

use crate::reading::codes::codes;

codes! {
    shift_for_nobody,
    shift_window_backwards,
    shift_window_outside_opening,
    shift_unknown_name,
    shift_never_possible,
    shift_cast_never_met,
    shift_not_translated,
    shift_unplayable_scenario,
    shift_scores_nothing,
}
