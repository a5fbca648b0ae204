//! Tests of the window's screens: clicked by label, and photographed, from the list of screens.

#[path = "../common/mod.rs"]
mod common;
mod painter;

use common::{first_words, plain_day};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use frontline::app::screens::{Local, show};
use frontline::app::theme;
use frontline::office::{Command, Office};
use frontline::tongue::Tongue;

struct Window {
    office: Office,
    tongue: Tongue,
    local: Local,
}

/// The real screens over a real office, as the window runs them.
fn window(size: egui::Vec2, begin: bool) -> Harness<'static, Window> {
    let mut office = Office::new(vec![first_words()], plain_day(), "en");
    if begin {
        office.apply(Command::Begin { scenario: 0, seed: 4 });
        office.apply(Command::Decide(frontline::conversation::Offer::Wait));
    }
    let window = Window { office, tongue: Tongue::new("en"), local: Local::default() };
    let mut harness = Harness::builder().with_size(size).renderer(painter::Painter::default()).build_ui_state(
        |ui, window: &mut Window| {
            theme::apply(ui.ctx());
            let mut outbox = Vec::new();
            show(&window.office, &window.tongue, &mut window.local, &mut outbox, ui);
            for command in outbox {
                window.office.apply(command);
            }
        },
        window,
    );
    // Fonts arrive with the second frame.
    harness.run_steps(4);
    harness
}

#[test]
fn a_click_on_play_takes_a_call() {
    let mut window = window(egui::vec2(1440.0, 900.0), false);
    window.get_by_label("Play").click();
    window.run_steps(2);
    assert!(window.state().office.sitting().is_some());
}

#[test]
fn the_number_keys_answer() {
    let mut window = window(egui::vec2(1440.0, 900.0), true);
    let before = window.state().office.sitting().expect("somebody sits").attempt.steps().len();
    window.key_press(egui::Key::Num2);
    window.run_steps(2);
    let sitting = window.state().office.sitting().expect("somebody sits");
    assert_eq!(sitting.attempt.steps().len(), before + 1);
    assert!(sitting.attempt.events().iter().any(|event| {
        matches!(&event.kind, frontline::words::EventKind::TraineeSpoke { choice, .. } if choice.as_str() == "narrate")
    }));
}

#[test]
fn pictures_of_every_screen() {
    let mut pictures = egui_kittest::SnapshotResults::new();
    for (width, height) in [(1024.0, 700.0), (1440.0, 900.0)] {
        for (name, begin) in [("home", false), ("desk", true)] {
            let mut window = window(egui::vec2(width, height), begin);
            window.snapshot(format!("{name}-{width}x{height}"));
            pictures.extend(window.take_snapshot_results());
        }
    }
}
