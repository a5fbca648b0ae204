//! The kinds of findings that only solving and playing can show, one file each.

use crate::reading::codes::{Code, codes};

codes! {
    blind_robot_passes,
    robots_out_of_order,
    choices_run_out,
    unwinnable,
    unlosable,
    condition_never_holds,
    condition_always_holds,
    promise_cannot_be_kept,
    dimension_without_points,
    hanging_up_pays,
    best_answer_has_a_place,
    middle_in_every_state,
    too_many_situations,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_explained_in_the_findings_document() {
        crate::reading::codes::all_explained(ALL);
    }
}
