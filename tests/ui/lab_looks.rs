//! The staffing lab in the states in which somebody finds it, and what is read in it: names, figures, and what goes on.

use super::lab::{comparing, rest, small};
use super::{SIZE, Window, click, scenes, wait_until, window};
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use frontline::office::lab::{Asked, LabChart, Work, chart};
use frontline::office::{Command, Door, LabCommand, Office};
use frontline::tongue::Tongue;

/// Two hours in which nobody promises anything.
const QUIET: &str = "Plan(title: \"Quiet\", open: \"08:00\", close: \"10:00\", service_level: (percent: 80, within_s: 20), \
    classes: {\"calls\": (contacts: [(from: \"08:00\", to: \"10:00\", per_hour: 30)], \
    handle: (talk: constant(s: 100)))}, groups: {\"floor\": (answers: [\"calls\"], agents: 3)})";

/// A plan that says nothing at all.
pub fn empty(language: &str) -> Office {
    small(language, [LabCommand::Text(String::new())])
}

/// A plan, and nothing that is tried on it.
pub fn loaded(language: &str) -> Office {
    small(language, [])
}

/// A slider was moved just now, and no answer has come yet.
pub fn running(language: &str) -> Office {
    let mut office = small(language, []);
    office.apply(Command::Lab(LabCommand::Slide { slider: 1, value: 1.4 }));
    office
}

/// Two days of people's work.
pub fn roster(language: &str) -> Office {
    let mut office = small(language, []);
    let mut text = office.lab().text().to_owned();
    for (all, fewer) in [
        ("monday, tuesday, wednesday, thursday, friday", "monday, tuesday"),
        (", wishes: [(day: friday)]", ""),
        (", wishes: [(day: friday, shift: \"half\")]", ""),
    ] {
        assert!(text.contains(all), "{all} stands in the plan");
        text = text.replace(all, fewer);
    }
    office.apply(Command::Lab(LabCommand::Text(text)));
    office.apply(Command::Lab(LabCommand::Work(Work::Roster(Asked::default()))));
    rest(&mut office);
    office
}

/// The lab as it is opened, on the seed's day.
fn opened(language: &str) -> Office {
    let mut office = scenes::office(language);
    office.apply(Command::Go(Door::Lab));
    office
}

fn shows(window: &Harness<'static, Window>, part: &str) -> bool {
    window.query_all_by_label_contains(part).count() > 0
}

#[test]
fn what_ifs_and_plans_are_told_in_the_readers_language() {
    let mut shown = window(opened("hu"), SIZE, 1.0);
    shown.get_by_role_and_label(Role::CheckBox, "A számlázáson egy ember elérhető marad").click();
    shown.run_steps(2);
    assert!(shows(&shown, "A hibás számlák napja"), "the plan's title");
    assert!(shows(&shown, "A számlázás együtt megy ebédelni"), "the story");
    let english = shown.state().office.lab().switches().iter().map(|switch| switch.title.clone()).collect::<Vec<_>>();
    for title in english {
        assert!(!shows(&shown, &title), "{title}");
    }
    click(&mut shown, "Terv");
    shown.get_by_label_contains("terv közül választhat").click();
    shown.run_steps(2);
    click(&mut shown, "Kis iroda");
    assert_eq!(shown.state().office.lab().name(), "small-office");
}

#[test]
fn what_runs_is_said_and_can_be_given_up() {
    let mut office = small("en", []);
    office.apply(Command::Lab(LabCommand::Work(Work::Heat)));
    let mut shown = window(office, SIZE, 1.0);
    assert!(shows(&shown, "Worth of one agent more"));
    click(&mut shown, "Cancel");
    assert!(shown.state().office.lab().running().is_none());
    assert_eq!(shown.query_all_by_label("Cancel").count(), 0);
}

#[test]
fn figures_of_another_proposal_are_not_said_to_be_of_this_one() {
    let shown = window(running("en"), SIZE, 1.0);
    assert!(shown.state().office.lab().is_stale());
    assert!(shows(&shown, "The first days are being simulated"));
    assert!(!shows(&shown, "simulated 400 days"));
}

#[test]
fn an_empty_plan_says_what_it_lacks() {
    let mut shown = window(empty("en"), SIZE, 1.0);
    assert!(shown.state().office.lab().baseline().is_none());
    assert!(shows(&shown, "until it is repaired") || shows(&shown, "until they are repaired"));
    click(&mut shown, "What if");
    shown.get_by_label("This plan cannot be run as it stands.");
}

#[test]
fn names_of_variants_are_read_to_their_end() {
    let mut office = comparing("en");
    let long = "Four more people from ten to three, and the lunch of everybody half an hour later";
    office.apply(Command::Lab(LabCommand::Keep(long.to_owned())));
    rest(&mut office);
    let shown = window(office, egui::vec2(1440.0, 1_600.0), 1.0);
    // The row is said whole to screen readers, whatever of it has room.
    assert!(shows(&shown, &format!("{long} · ")));
}

#[test]
fn callbacks_owed_are_drawn_with_what_they_are() {
    let mut office = opened("en");
    wait_until(&mut office, |office| !office.lab().is_stale());
    let drawn = chart(office.lab(), LabChart::Callbacks, &Tongue::new("en")).expect("it is worked out");
    let line = drawn.lines.first().expect("that of the plan");
    let at = |hour: f64| {
        let found = line.points.iter().flatten().find(|(seconds, _)| *seconds > hour * 3_600.0);
        found.map_or(0.0, |(_, owed)| *owed)
    };
    assert!(at(13.0) > 5.0 && at(13.0) > at(9.0), "promises pile up while billing is away: {}", at(13.0));
    assert!(!line.band.is_empty());
    let mut shown = window(office, SIZE, 1.0);
    click(&mut shown, "Callbacks");
    shown.get_by_label("Callbacks owed at the same time");
    // Where nobody promises anything, that is said instead of an empty chart.
    let mut none = window(small("en", [LabCommand::Text(QUIET.to_owned())]), SIZE, 1.0);
    click(&mut none, "What if");
    click(&mut none, "Callbacks");
    none.get_by_label("Nothing of the kind happens on these days.");
}

#[test]
fn events_stand_above_the_chart_and_are_said() {
    let mut office = opened("en");
    wait_until(&mut office, |office| !office.lab().is_stale());
    let shown = window(office, SIZE, 1.0);
    let said = "Callers waiting at the same time; A ";
    assert!(shows(&shown, said));
    assert!(shows(&shown, "Billing cannot be reached 11:10–12:50"));
}

#[test]
fn a_roster_is_made_and_shown_in_a_small_window() {
    let mut shown = window(roster("en"), egui::vec2(1024.0, 700.0), 1.0);
    shown.get_by_label("The roster");
    assert!(shows(&shown, "paid hours"));
    click(&mut shown, "A sheet for each person");
    shown.get_by_role_and_label(Role::TextInput, "Path of the file");
}

#[test]
fn other_days_and_a_plan_that_was_left_are_one_click_away() {
    let mut office = small("en", [LabCommand::Set { path: "lines".to_owned(), text: "4".to_owned() }]);
    office.apply(Command::Lab(LabCommand::OpenPlan("small-office".to_owned())));
    rest(&mut office);
    let mut shown = window(office, egui::vec2(1440.0, 2_600.0), 1.0);
    click(&mut shown, "What if");
    click(&mut shown, "Simulate other days");
    assert_eq!(shown.state().office.lab().seed(), 1_001);
    click(&mut shown, "Back to seed 1");
    assert_eq!(shown.state().office.lab().seed(), 1);
    assert!(!shown.state().office.lab().is_changed());
    click(&mut shown, "Back to small-office, not saved");
    assert!(shown.state().office.lab().is_changed());
    assert_eq!(shown.state().office.lab().plan().and_then(|plan| plan.lines), Some(4));
}
