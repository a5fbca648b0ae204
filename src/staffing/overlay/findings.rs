//! What can be wrong with a what-if, by itself or against the plan it is applied to: one file per kind.

use crate::reading::codes::codes;

codes! {
    what_if_sets_nothing,
    what_if_one_way,
    what_if_path_unreadable,
    what_if_unknown_path,
    what_if_not_a_number,
    what_if_which_number,
    what_if_changes_nothing,
    what_if_unknown_metric,
    what_if_outside_opening,
    what_if_fixed_all_day,
    what_if_fits_no_plan,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::codes;

    #[test]
    fn every_code_is_explained_in_the_findings_document() {
        codes::all_explained(ALL);
    }

    #[test]
    fn names_are_used_once() {
        let mut names: Vec<&str> = ALL.iter().chain(codes::ALL).map(|code| code.name).collect();
        names.extend(crate::staffing::findings::ALL.iter().map(|code| code.name));
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all);
    }
}
