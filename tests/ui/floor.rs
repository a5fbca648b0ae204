//! The floor above the desk: told in words, hidden by a key, and photographed.

use crate::scenes::SCENES;
use crate::{SIZE, at, painter, strike, window};
use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use frontline::app::floor;
use frontline::app::screens::Local;
use frontline::app::theme::{self, Look};
use frontline::queueing::{Centre, Run};
use frontline::reading::Findings;
use frontline::staffing::Plan;
use frontline::tongue::Tongue;
use frontline::words::{FileId, Moment};
use std::sync::Arc;

/// The noon of the wrong bills, with the trainee in the first seat.
fn noon() -> Run {
    let text = include_str!("../../scenarios/plans/billing-error-day.ron");
    let plan = Plan::read(FileId(0), text, &mut Findings::new()).expect("it is readable");
    let centre = Centre { human_seat: Some(0), ..plan.centre() };
    let mut run = Run::new(&Arc::new(centre), 4);
    run.advance_to(Moment((11 * 60 + 52) * 60_000));
    run
}

/// The words that stand above the figures; the figures say them too.
fn told(window: &Harness<'static, crate::Window>) -> usize {
    window.query_all_by_label_contains("agents there").count()
}

#[test]
fn the_floor_is_told_in_words_and_hidden_by_its_key() {
    let mut window = at("desk");
    assert_eq!(told(&window), 2);
    assert!(window.state().office.settings().floor);
    strike(&mut window, Key::F);
    assert!(!window.state().office.settings().floor);
    assert_eq!(told(&window), 1, "the words stay");
    crate::click(&mut window, "Floor (F)");
    assert_eq!(told(&window), 2);
}

#[test]
fn in_a_low_window_the_words_are_enough() {
    let (_, desk) = SCENES.iter().find(|(scene, _)| *scene == "desk").expect("it is in the list");
    let window = window(desk("en"), egui::vec2(SIZE.x, 560.0), 1.0);
    assert_eq!(told(&window), 1);
}

#[test]
fn bevy_is_left_the_room_of_the_floor() {
    let mut window = at("desk");
    assert!(window.state().local.floor.is_none(), "egui draws it here");
    window.state_mut().local.painted_floor = false;
    window.run_steps(2);
    let stage = window.state().local.floor.clone().expect("bevy draws it");
    assert!(stage.rect.width() > SIZE.x * 0.9 && stage.rect.height() > 80.0, "{:?}", stage.rect);
    assert!(stage.pieces.iter().any(|piece| piece.key == floor::Key::Mark));
    strike(&mut window, Key::F);
    assert!(window.state().local.floor.is_none(), "what is hidden is not drawn");
}

#[test]
fn pictures_of_the_floor() {
    let mut pictures = egui_kittest::SnapshotResults::new();
    let sizes = [("strip", egui::vec2(1416.0, 126.0)), ("large", egui::vec2(1000.0, 640.0))];
    for (name, size) in sizes {
        for (shade, dark) in [("light", false), ("dark", true)] {
            let (run, tongue) = (noon(), Tongue::new("en"));
            let local = Local { painted_floor: true, ..Local::default() };
            let builder = Harness::builder().with_size(size).renderer(painter::Painter::default());
            let mut harness = builder.build_ui_state(
                move |ui, local: &mut Local| {
                    theme::apply(ui.ctx(), Look { dark, ..Look::default() });
                    ui.painter().rect_filled(ui.max_rect(), 0.0, theme::page());
                    if theme::is_ready(ui.ctx()) {
                        floor::large(&run, &["Billing".to_owned()], &tongue, local, ui);
                    }
                },
                local,
            );
            harness.run_steps(4);
            harness.snapshot(format!("floor-{name}-{shade}"));
            pictures.extend(harness.take_snapshot_results());
        }
    }
}
