//! The staffing lab: tried, edited, watched and fed with a report, by label and by key.

use super::{SIZE, Window, click, scenes, wait_until, window};
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use frontline::app::screens::lab::Part;
use frontline::office::lab::{Asked, Side, Work};
use frontline::office::{Command, Door, LabCommand, Office, Pulse, Settings};
use frontline::queueing::ServiceLevelRule;
use frontline::tongue::{Tongue, languages};

/// The lab with a plan of few contacts, so that nothing takes long.
pub fn small(language: &str, wanted: impl IntoIterator<Item = LabCommand>) -> Office {
    let mut office = scenes::office(language);
    office.apply(Command::Go(Door::Lab));
    office.apply(Command::Lab(LabCommand::OpenPlan("small-office".to_owned())));
    for command in wanted {
        office.apply(Command::Lab(command));
    }
    rest(&mut office);
    office
}

/// Waits until nothing is worked out any more.
pub fn rest(office: &mut Office) {
    wait_until(office, |office| office.pulse() == Pulse::Still);
}

fn settle(window: &mut Harness<'static, Window>) {
    rest(&mut window.state_mut().office);
    window.run_steps(3);
}

/// A slider moved, compared with the plan.
pub fn comparing(language: &str) -> Office {
    let mut office = small(language, []);
    let patience = office.lab().sliders().iter().position(|slider| slider.path.ends_with("patience"));
    let patience = patience.expect("callers have patience");
    office.apply(Command::Lab(LabCommand::Slide { slider: patience, value: 20.0 }));
    office.apply(Command::Lab(LabCommand::Keep("impatient".to_owned())));
    rest(&mut office);
    office
}

/// The editor with something that makes no sense.
pub fn findings(language: &str) -> Office {
    small(language, [LabCommand::Set { path: "groups.office.shrinkage_percent".to_owned(), text: "180".to_owned() }])
}

/// How days are spread.
pub fn risk(language: &str) -> Office {
    small(language, [LabCommand::Work(Work::Risk)])
}

/// A day at noon.
pub fn day(language: &str) -> Office {
    let mut office = small(language, []);
    office.apply(Command::Lab(LabCommand::Watch { side: Side::Baseline, day: 3 }));
    let noon = frontline::words::Moment(12 * 3_600_000);
    office.apply(Command::Lab(LabCommand::Seek(noon)));
    office
}

/// The needed staff.
pub fn needed(language: &str) -> Office {
    small(language, [LabCommand::Work(Work::Needs(Asked::default()))])
}

/// The sample report.
pub fn import(language: &str) -> Office {
    small(language, [LabCommand::Sample])
}

/// What the cards say of B.
fn proposed(window: &Harness<'static, Window>) -> Vec<String> {
    let all = window.query_all_by_label_contains("→ ");
    all.filter_map(|node| node.accesskit_node().value().or_else(|| node.accesskit_node().label()))
        .filter(|label| label.starts_with("→ "))
        .collect()
}

#[test]
fn a_switch_changes_b_and_leaves_a() {
    let mut office = scenes::office("en");
    office.apply(Command::Go(Door::Lab));
    rest(&mut office);
    let mut window = window(office, SIZE, 1.0);
    window.get_by_label("Lost 11:45–12:00");
    let (before, a) = (proposed(&window), window.state().office.lab().comparison().expect("compared").baseline.clone());
    assert_eq!(before.len(), 5, "{before:?}");
    window.get_by_role_and_label(Role::CheckBox, "One person in billing stays reachable").click();
    window.run_steps(2);
    assert!(window.state().office.lab().is_computing());
    settle(&mut window);
    let after = proposed(&window);
    assert_ne!(before, after);
    let comparison = window.state().office.lab().comparison().expect("compared");
    assert_eq!(comparison.baseline, a, "the same callers");
    let (lost, now) = comparison.means("lost_share");
    assert!(now < lost, "{now:?} {lost:?}");
    window.get_by_label("✔ Lost share of the day, expected to fall: it does");
    click(&mut window, "Try nothing");
    settle(&mut window);
    assert_eq!(proposed(&window), before);
}

#[test]
fn a_slider_is_moved_by_keys_and_put_back() {
    let mut window = window(small("en", []), egui::vec2(1440.0, 2_000.0), 1.0);
    let place = window.state().office.lab().sliders().iter().position(|slider| slider.path.ends_with("patience"));
    let place = place.expect("callers have patience");
    assert_eq!(window.state().office.lab().sliders()[place].of, "calls");
    // By its title, not by its name.
    let name = "Patience · Calls".to_owned();
    window.get_by_role_and_label(Role::Slider, &name).focus();
    window.run_steps(2);
    window.key_press(Key::ArrowRight);
    window.run_steps(2);
    let slider = window.state().office.lab().sliders()[place].clone();
    assert_eq!(slider.value, slider.base + slider.step);
    settle(&mut window);
    click(&mut window, &format!("Move back: {name}"));
    assert!(!window.state().office.lab().sliders()[place].is_moved());
}

#[test]
fn what_ifs_for_other_plans_are_folded_and_faults_are_under_the_pointer() {
    let mut window = window(small("en", []), egui::vec2(1440.0, 2_000.0), 1.0);
    let number = window.state().office.lab().switches().len();
    let title = "One person in billing stays reachable";
    assert!(window.query_by_role_and_label(Role::CheckBox, title).is_none());
    click(&mut window, &format!("▸ {number} more are for other plans"));
    window.get_by_role_and_label(Role::CheckBox, title);
    assert!(window.query_all_by_label("For the plan “The day of the wrong bills”").count() > 0);
    assert_eq!(window.query_all_by_label_contains("It says").count(), 0);
}

#[test]
fn one_change_gives_b_its_name() {
    let window = window(comparing("en"), SIZE, 1.0);
    assert!(window.query_all_by_label_contains("Patience 20 s").count() > 0);
    assert_eq!(window.query_all_by_label_contains("changes together").count(), 0);
}

#[test]
fn parts_are_reached_by_the_keyboard() {
    let mut window = window(small("en", []), SIZE, 1.0);
    for (label, part) in [("Risk", Part::Risk), ("Plan", Part::Plan), ("Your own figures", Part::Import)] {
        window.get_by_role_and_label(Role::Button, label).focus();
        window.run_steps(2);
        window.key_press(Key::Enter);
        window.run_steps(2);
        assert_eq!(window.state().local.lab.part, Some(part));
    }
}

#[test]
fn what_makes_no_sense_is_said_beside_its_field_and_not_run() {
    let mut window = window(findings("en"), egui::vec2(1440.0, 2_000.0), 1.0);
    assert!(window.state().office.lab().baseline().is_none());
    window.get_by_label("One error: until it is repaired, nothing is run.");
    // The part with the error is open, without anybody having looked for it.
    assert!(window.query_all_by_label_contains("Error: ").count() > 0);
    click(&mut window, "What if");
    window.get_by_label("This plan cannot be run as it stands.");
    click(&mut window, "Show it in the plan");
    click(&mut window, "Undo");
    assert!(window.state().office.lab().baseline().is_some());
}

#[test]
fn a_value_is_written_and_read_when_the_field_is_left() {
    let mut window = window(small("en", []), egui::vec2(1440.0, 2_000.0), 1.0);
    click(&mut window, "Plan");
    window.get_by_role_and_label(Role::TextInput, "Telephone lines").focus();
    window.run_steps(2);
    window.get_by_role_and_label(Role::TextInput, "Telephone lines").type_text("1");
    window.run_steps(2);
    window.key_press(Key::Enter);
    window.run_steps(3);
    let lines = window.state().office.lab().plan().and_then(|plan| plan.lines);
    assert!(matches!(lines, Some(15 | 51)), "{lines:?}");
}

#[test]
fn what_a_plan_is_about_has_its_title_in_the_language_of_the_window() {
    let window = window(small("hu", []), egui::vec2(1440.0, 2_000.0), 1.0);
    window.get_by_role_and_label(Role::Slider, "Türelem · Hívások");
    assert_eq!(window.query_all_by_label_contains("· calls").count(), 0);
    let lab = window.state().office.lab();
    assert_eq!(lab.called("groups", "office", "hu"), "Iroda");
    assert_eq!(lab.called("groups", "office", "en"), "Office");
    assert_eq!(lab.called("events", "radio-spot", "hu"), "radio spot", "without a title the name, with blanks");
}

#[test]
fn the_words_of_a_plan_are_chosen_by_their_titles() {
    let mut window = window(small("en", []), egui::vec2(1440.0, 2_000.0), 1.0);
    click(&mut window, "Plan");
    let counts = |window: &Harness<'static, Window>| {
        window.state().office.lab().plan().map(|plan| plan.service_level.counts).expect("it is readable")
    };
    assert_eq!(counts(&window), ServiceLevelRule::OfOffered);
    click(&mut window, "of those answered");
    assert_eq!(counts(&window), ServiceLevelRule::OfAnswered);
    assert_eq!(window.query_all_by_label_contains("of_answered").count(), 0);
    // The day of the week may be left out, and is: another click takes it back.
    window.query_all_by_label_contains("Demand").next().expect("it is a part of the plan").click();
    window.run_steps(2);
    window.query_all_by_label_contains("it leaves out").next().expect("something is left out").click();
    window.run_steps(2);
    let weekday = |window: &Harness<'static, Window>| window.state().office.lab().plan().and_then(|plan| plan.weekday);
    click(&mut window, "Wednesday");
    assert_eq!(weekday(&window), Some(2));
    click(&mut window, "Wednesday");
    assert_eq!(weekday(&window), None);
    let entries = window.state().office.lab().entries();
    let opens = entries.iter().find(|entry| entry.path == "open").expect("it is written");
    assert!(opens.text.starts_with('"') && !opens.shown.contains('"'), "{opens:?}");
}

#[test]
fn a_day_is_watched_stopped_and_left() {
    let mut window = window(day("en"), SIZE, 1.0);
    window.get_by_label("Waiting now");
    click(&mut window, "Go on");
    assert!(window.state().office.lab().watch().expect("a day").playing);
    click(&mut window, "Pause");
    assert!(!window.state().office.lab().watch().expect("a day").playing);
    click(&mut window, "Watch no longer");
    assert!(window.state().office.lab().watch().is_none());
}

#[test]
fn the_sample_report_is_one_click_away_and_becomes_the_plan() {
    let mut window = window(small("en", []), egui::vec2(1440.0, 2_400.0), 1.0);
    click(&mut window, "Your own figures");
    click(&mut window, "Try the sample");
    settle(&mut window);
    assert!(window.query_all_by_label_contains("The model explains").count() > 0);
    window.get_by_role_and_label(Role::ComboBox, "Offered");
    click(&mut window, "Open as the plan");
    settle(&mut window);
    assert_eq!(window.state().office.lab().name(), "interval-report");
    assert!(window.state().office.lab().comparison().is_some());
}

#[test]
fn needed_staff_is_found_and_can_be_saved() {
    let mut window = window(needed("en"), egui::vec2(1440.0, 2_000.0), 1.0);
    window.get_by_label("Needed and planned");
    click(&mut window, "Needed staff (CSV)");
    window.get_by_role_and_label(Role::TextInput, "Path of the file");
    click(&mut window, "Cancel");
    assert!(window.query_by_role_and_label(Role::TextInput, "Path of the file").is_none());
}

#[test]
fn every_part_has_room_in_small_windows_and_large_letters() {
    for language in languages() {
        let office = small(&language, []);
        let tongue = Tongue::new(&language);
        let mut window = window(office, egui::vec2(1024.0, 700.0), 1.0);
        for percent in [100, 200] {
            let settings = Settings { text_percent: percent, ..window.state().office.settings().clone() };
            window.state_mut().office.apply(Command::Set(Box::new(settings)));
            for (word, part) in Part::ALL {
                window.state_mut().local.lab.part = Some(part);
                window.run_steps(2);
                window.get_by_role_and_label(Role::Button, &tongue.say(&format!("lab-part-{word}")));
            }
        }
    }
}
