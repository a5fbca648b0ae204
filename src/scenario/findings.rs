//! The kinds of findings about scenarios, one file each: first what reading meets, then what the quick check finds.

use super::{Condition, Points, RECORD_FIELDS, RUBRIC, Scenario};
use crate::reading::codes::{self, Code, shown};
use crate::scenario::check::Translations;
use crate::words::{FileId, Finding, Place, nearest};
use std::collections::{BTreeMap, BTreeSet};

/// Declares one module per kind, each with its `CODE` and (but for what reading meets) its `check`, and the lists:
/// a new kind of finding is one file and one line here.
macro_rules! kinds {
    (reading: $($read:ident),+; scenario: $($name:ident),+; translations: $($line:ident),+;) => {
        $(pub mod $read;)+
        $(pub mod $name;)+
        $(pub mod $line;)+

        /// Every code, in the order of the lists.
        pub const ALL: &[Code] = &[$($read::CODE,)+ $($name::CODE,)+ $($line::CODE),+];

        /// The checks of the scenario itself.
        pub const CHECKS: &[fn(&Scenario, &mut Vec<Finding>)] = &[$($name::check),+];

        /// The checks of its translations.
        pub const TRANSLATION_CHECKS: &[fn(&Scenario, Translations<'_>, &mut Vec<Finding>)] = &[$($line::check),+];
    };
}

kinds! {
    reading:
        broken_recording,
        path_outside,
        unknown_plan,
        unreadable_file;
    scenario:
        unknown_name,
        unused_name,
        ending_never_reached,
        missing_ending,
        unreachable_node,
        dead_end,
        few_choices,
        duplicate_text,
        choice_never_offered,
        variant_hides_line,
        repeated_line,
        visited_never_so_often,
        back_without_detour,
        detour_without_back,
        too_deep_detour,
        during_at_a_node,
        wrap_up_leads_on,
        line_too_long,
        empty_text,
        same_line_id,
        prompts_too_few,
        flood_parts_out_of_order,
        flood_part_after_end,
        flood_without_signals,
        visits_best_after_leaving,
        signal_after_leaving,
        fact_nobody_learns,
        decisive_and_red_herring,
        flag_never_set,
        flag_never_read,
        settled_never_happens,
        time_never_comes,
        department_never_reachable,
        department_without_questions,
        department_without_means,
        reach_overlap,
        question_teaches_nothing,
        look_up_teaches_nothing,
        look_up_without_otherwise,
        otherwise_never_shown,
        freeze_never_happens,
        never_frozen,
        event_outside_contact,
        procedure_versions_out_of_order,
        procedure_without_steps,
        training_nobody_gives,
        authority_nobody_has,
        repair_changes_nothing,
        too_many_things,
        unknown_tag,
        tag_twice,
        duplicate_tag,
        unused_rubric_line,
        reacts_unknown_tag,
        reaction_never_happens,
        losing_choice_without_why,
        again_with_points,
        score_without_reason,
        goal_without_condition,
        giving_up_pays,
        weights_moved_too_far,
        pass_rule_empty,
        phrase_never_said,
        phrase_points_positive,
        register_without_house_tone,
        promise_never_made,
        promise_record_cannot_be_right,
        promise_always_kept,
        recorded_without_list,
        compensation_beyond_authority_only,
        compensation_without_amounts,
        compensation_never_concrete,
        compensation_state_never_comes,
        limit_below_target,
        told_without_waiting,
        style_changes_nothing,
        voice_changes_nothing,
        later_never_opens,
        offer_without_shop,
        product_in_basket_and_offered,
        basket_never_so_full,
        take_out_never_in_basket,
        hint_never_shown,
        unknown_blank,
        broken_blank,
        blank_missing_in_row,
        unused_blank,
        language_claimed_needlessly;
    translations:
        missing_translation,
        surplus_translation,
        stale_translation,
        blank_missing_in_translation,
        unknown_blank_in_translation;
}

/// A value of the wrong form.
pub(crate) fn wrong(at: Place, expected: &str, found: &str) -> Finding {
    codes::wrong_form::found(at, expected, found, "")
}

/// A word that is not among those that are legal here.
pub(crate) fn unknown(at: Place, word: &str, what: &str, legal: &[&str]) -> Finding {
    codes::unknown_word::found(at, word, what, nearest(word, legal.iter().copied()), &legal.join(", "))
}

/// Whether a place lies in the scenario's own file, which is read first, and not in one it shares with others: what a
/// shared file has to offer need not all be used.
pub(crate) fn own(at: Place) -> bool {
    at.file == FileId::default()
}

/// What each tag is worth in a scenario: its own line, else the shipped rubric's.
pub(crate) fn tag_points(s: &Scenario) -> BTreeMap<&str, Points> {
    let mut points: BTreeMap<&str, Points> = RUBRIC.iter().map(|line| (line.tag, line.points)).collect();
    // Of two lines for one tag the first counts.
    points.extend(s.rubric.iter().rev().map(|(tag, _, points)| (tag.as_str(), *points)));
    points
}

/// The blank that shows an entry of the customer's record, by the name of the entry.
pub(crate) fn record_blank(field: &str) -> &'static str {
    const BLANKS: [&str; 5] =
        ["record.events", "record.purchases", "record.services", "record.settings", "record.complaints"];
    RECORD_FIELDS.iter().position(|known| *known == field).map_or("", |entry| BLANKS[entry])
}

/// The names of the blanks in a text, as the scenario or as a translation writes them.
pub(crate) fn blanks(text: &str) -> BTreeSet<&str> {
    let pieces = text.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
    pieces.map(|(name, _)| name.trim().trim_start_matches('$').trim_start()).collect()
}

/// The first three of many lines.
pub(crate) fn first_few(lines: &[&str]) -> String {
    let shown: Vec<&str> = lines.iter().copied().take(3).collect();
    let more = if lines.len() > shown.len() { ", …" } else { "" };
    format!("{}{more}", shown.join(", "))
}

/// Whether conditions can never hold together, as far as can be seen without playing.
pub(crate) fn never_hold(conditions: &[Condition]) -> bool {
    let (mut anger, mut trust, mut time) = ((0, u8::MAX), (0, u8::MAX), (0, u32::MAX));
    for condition in conditions {
        match condition {
            Condition::Never => return true,
            Condition::Not(inner) if conditions.contains(inner) => return true,
            Condition::AnyOf(inner) if inner.is_empty() => return true,
            Condition::AngerAtLeast(n) => anger.0 = anger.0.max(*n),
            Condition::AngerAtMost(n) => anger.1 = anger.1.min(*n),
            Condition::TrustAtLeast(n) => trust.0 = trust.0.max(*n),
            Condition::TrustAtMost(n) => trust.1 = trust.1.min(*n),
            Condition::After(from) => time.0 = time.0.max(from.0),
            Condition::Before(to) => time.1 = time.1.min(to.0),
            _ => {}
        }
    }
    anger.0 > anger.1 || trust.0 > trust.1 || time.0 >= time.1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Ref;
    use crate::words::{Id, TimeOfDay};

    #[test]
    fn every_code_is_explained_in_the_findings_document() {
        codes::all_explained(ALL);
    }

    #[test]
    fn names_are_used_once() {
        let mut names: Vec<&str> = ALL.iter().chain(codes::ALL).map(|code| code.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), ALL.len() + codes::ALL.len());
    }

    #[test]
    fn contradictions_are_seen() {
        let knows = || Condition::Knows(Ref { id: Id::new("gap"), at: Place::default() });
        let not = Condition::Not(Box::new(knows()));
        assert!(never_hold(&[knows(), not.clone()]));
        assert!(never_hold(&[Condition::AngerAtLeast(3), Condition::AngerAtMost(2)]));
        assert!(never_hold(&[Condition::After(TimeOfDay(600)), Condition::Before(TimeOfDay(600))]));
        assert!(!never_hold(&[not, Condition::AngerAtMost(2), Condition::Before(TimeOfDay(600))]));
        assert!(!never_hold(&[]));
    }

    #[test]
    fn blanks_are_read_in_both_ways_of_writing() {
        assert_eq!(blanks("{name} pays {sum}"), blanks("{ $sum }-ot fizet { $name }"));
        assert!(blanks("no blank").is_empty());
    }
}
