//! What becomes of a plan's words in the engine.

use super::{BILLING_ERROR_DAY, EVERYTHING, changed, sound};
use crate::queueing::{Demand, Staff};
use crate::reading::Findings;
use crate::staffing::Plan;
use crate::words::{FileId, Moment};

#[test]
fn reading_letters_evenly_or_fading_brings_the_same_number_of_calls() {
    let read_so = |curve: &str| {
        let from = BILLING_ERROR_DAY.find("read: [").expect("the curve of the surge");
        let to = BILLING_ERROR_DAY[from..].find("],").expect("its end") + from;
        let text = format!("{}read: {curve}{}", &BILLING_ERROR_DAY[..from], &BILLING_ERROR_DAY[to + 1..]);
        let centre = sound(&text).centre();
        centre.classes[1].demand.expected(centre.open, centre.close)
    };
    assert!((read_so("evenly(from: \"09:00\", to: \"17:00\")") - 1040.0).abs() < 1e-6);
    assert!((read_so("fading(from: \"08:00\", mean_minutes: 20)") - 1040.0).abs() < 1e-3);
    let second_day = read_so("fading(from: \"08:00\", days_ago: 1, mean_hours: 24)");
    let share = libm::exp(-1.0) - libm::exp(-34.0 / 24.0);
    assert!((second_day - 1040.0 * share).abs() < 1e-6, "{second_day}");
}

#[test]
fn learning_is_a_straight_line_and_guidance_makes_it_steeper() {
    let factor = |text: &str| sound(text).centre().groups[0].novice_factor;
    // Ten of forty days: a guide that covers half of the contacts halves the way from sixty days to twenty.
    assert!((factor(EVERYTHING) - 1.375).abs() < 1e-12);
    let alone = changed(EVERYTHING, "covers_percent: 50", "covers_percent: 0");
    assert!((factor(&alone) - (1.5 - 0.5 / 6.0)).abs() < 1e-12);
}

#[test]
fn breaks_are_taken_out_of_shifts_in_turns() {
    let centre = sound(EVERYTHING).centre();
    let Staff::People(people) = &centre.groups[1].staff else { panic!("named shifts are people") };
    let minutes = |place: usize| people[place].on_duty.iter().map(|(from, to)| (from.0 / 60_000, to.0 / 60_000));
    assert_eq!(people.len(), 4);
    assert_eq!(minutes(1).collect::<Vec<_>>(), [(480, 660), (690, 960)]);
    assert_eq!(minutes(2).collect::<Vec<_>>(), [(480, 690), (720, 960)]);
}

#[test]
fn stretches_without_agents_are_steps_to_nobody() {
    let centre = sound(EVERYTHING).centre();
    let at = |hours: u64| Moment(hours * 3_600_000);
    assert_eq!(centre.groups[0].staff, Staff::Count(vec![(at(8), 8), (at(12), 0), (at(13), 9)]));
}

#[test]
fn a_changed_tree_is_read_like_a_text() {
    let tree = crate::reading::parse(FileId(0), EVERYTHING, &mut Findings::new());
    let mut findings = Findings::new();
    assert_eq!(Plan::from_tree(&tree, &mut findings), Some(sound(EVERYTHING)));
    assert_eq!(findings.iter().count(), 0);
    assert!(matches!(sound(EVERYTHING).centre().classes[2].demand, Demand::At(ref times) if times.len() == 2));
}
