//! The strip of floor above the desk: the day around the trainee, at a glance.

use crate::app::floor::{self, Counts};
use crate::app::screens::Local;
use crate::app::{theme, widgets};
use crate::office::{Command, Office, Settings};
use crate::queueing::Run;
use crate::tongue::Tongue;
use egui::{Key, Ui, vec2};

/// In a window lower than this, in points, the floor is told in words alone: the desk needs the room.
const LOW: f32 = 600.0;

/// The part of the window that the figures take, and the least and the most in points.
const SHARE: f32 = 0.14;
const LEAST: f32 = 84.0;
const MOST: f32 = 150.0;

/// Draws the strip: a line of words, and the figures below it unless they are not wanted.
pub(in crate::app) fn ui(
    office: &Office,
    run: &Run,
    names: &[String],
    tongue: &Tongue,
    local: &mut Local,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    let settings = office.settings();
    let height = ui.ctx().content_rect().height();
    let drawn = settings.floor && height >= LOW;
    if head(run, names, settings.floor, drawn, tongue, ui) || widgets::struck(ui, Key::F) {
        outbox.push(Command::Set(Box::new(Settings { floor: !settings.floor, ..settings.clone() })));
    }
    if drawn {
        let size = vec2(ui.available_width(), (height * SHARE).clamp(LEAST, MOST));
        floor::draw(run, names, size, tongue, local, ui);
    }
    ui.add_space(theme::GAP / 2.0);
}

/// The line of words; says whether the floor is to come or to go. Where departments are not drawn they are told.
fn head(run: &Run, names: &[String], on: bool, drawn: bool, tongue: &Tongue, ui: &mut Ui) -> bool {
    let counts = Counts::of(run);
    widgets::line(ui, |ui| {
        let chip = widgets::chip(ui, on, tongue.say("floor-chip")).clicked();
        widgets::strong(ui, floor::waiting_said(&counts, tongue));
        widgets::small(ui, floor::agents_said(&counts, tongue));
        if !drawn {
            for department in floor::departments_said(run, names, tongue) {
                widgets::small(ui, department);
            }
        }
        chip
    })
}
