//! The page of settings, and the first visit.

use super::rooms::in_every_room;
use super::{SIZE, click, remembering, scenes, wait_until, window};
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use frontline::office::{Command, Door, Place, Shade};
use std::path::PathBuf;

fn folder(test: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("frontline-ui-{test}-{}", std::process::id()));
    drop(std::fs::remove_dir_all(&folder));
    folder
}

#[test]
fn everything_is_set_with_a_click() {
    let mut office = scenes::office("en");
    office.apply(Command::Go(Door::Settings));
    // High enough for all of it.
    let mut window = window(office, egui::vec2(1440.0, 1600.0), 1.0);
    for label in ["Theme: Dark", "Pace: 50 %", "Reduced motion: On", "Whole lines at once: On", "Show the floor: Off"] {
        click(&mut window, label);
    }
    let settings = window.state().office.settings();
    assert_eq!((settings.shade, settings.pace_percent), (Shade::Dark, 50));
    assert!(settings.still && settings.whole_lines && !settings.floor);
    click(&mut window, "Text size: 150 %");
    assert_eq!(window.state().office.settings().text_percent, 150);
    click(&mut window, "Text size: 100 %");
    click(&mut window, "Opens with: Progress");
    assert_eq!(window.state().office.settings().first_door, Some(Door::Progress));
    click(&mut window, "Language: Magyar");
    assert_eq!(window.state().office.language(), "hu");
}

#[test]
fn volumes_are_moved_by_keys() {
    let mut office = scenes::office("en");
    office.apply(Command::Go(Door::Settings));
    let mut window = window(office, egui::vec2(1440.0, 1600.0), 1.0);
    let before = window.state().office.settings().voice_percent;
    window.get_by_role_and_label(Role::Slider, "Voices").focus();
    window.run_steps(2);
    window.key_press(egui::Key::ArrowRight);
    window.run_steps(2);
    let after = window.state().office.settings();
    assert_eq!((after.voice_percent, after.room_percent), (before + 5, 40));
}

#[test]
fn the_licences_unfold() {
    let mut office = scenes::office("en");
    office.apply(Command::Go(Door::Settings));
    let mut window = window(office, egui::vec2(1440.0, 1600.0), 1.0);
    assert_eq!(window.query_all_by_label_contains("Bitstream Vera Fonts Copyright").count(), 0);
    assert_eq!(window.query_all_by_label_contains(env!("CARGO_PKG_VERSION")).count(), 1);
    window.get_by_label("Nothing is remembered this time.");
    click(&mut window, "Show the licences");
    assert!(window.query_all_by_label_contains("Bitstream Vera Fonts Copyright").count() > 0);
    click(&mut window, "Hide the licences");
    assert_eq!(window.query_all_by_label_contains("Bitstream Vera Fonts Copyright").count(), 0);
}

#[test]
fn the_page_fits_in_little_room_and_large_text() {
    let opens = || scenes::office("en");
    in_every_room(opens, Door::Settings, |window, tongue| {
        window.get_by_label(&tongue.say("settings-look"));
        window.get_by_label(&format!("{}: {}", tongue.say("settings-theme"), tongue.say("settings-theme-dark")));
    });
}

#[test]
fn the_first_visit_asks_once_for_a_name_and_a_door() {
    let folder = folder("first-visit");
    let mut window = window(remembering(&folder).0, SIZE, 1.0);
    window.get_by_label("Welcome");
    window.get_by_label("I plan");
    window.get_by_label("I write");
    window.get_by_role_and_label(Role::TextInput, "Who practises here:").focus();
    window.run_steps(2);
    window.get_by_role_and_label(Role::TextInput, "Who practises here:").type_text("Holló");
    window.run_steps(3);
    click(&mut window, "I train");
    wait_until(&mut window.state_mut().office, |office| office.person() == Some("Holló"));
    wait_until(&mut window.state_mut().office, |office| office.pulse() == frontline::office::Pulse::Still);
    window.run_steps(2);
    assert_eq!(window.state().office.settings().first_door, Some(Door::Training), "the door goes with the name");
    assert!(matches!(window.state().office.place(), Place::Home));
    assert!(window.query_by_label("Welcome").is_none());
    drop(window);
    let office = remembering(&folder).0;
    assert_eq!((office.person(), office.settings().first_door), (Some("Holló"), Some(Door::Training)));
    drop(office);
    drop(std::fs::remove_dir_all(folder));
}

#[test]
fn the_question_may_be_passed_over() {
    let folder = folder("skip");
    let mut window = window(remembering(&folder).0, SIZE, 1.0);
    assert!(window.query_all_by_label("Play").count() > 0, "it is no wall");
    click(&mut window, "Just look around");
    assert!(window.query_by_label("Welcome").is_none());
    drop(window);
    drop(std::fs::remove_dir_all(folder));
}
