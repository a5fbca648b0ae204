//! The bar at the top: where one is, and what holds everywhere.

use super::{desk, shift};
use crate::app::{theme, widgets};
use crate::conversation::Speech;
use crate::office::{Command, Door, Office, Place, Sitting};
use crate::tongue::Tongue;
use egui::{Frame, Key, Margin, Panel, Ui};

/// The room from which on the bar says that the microphone is off.
const MUTED: f32 = 260.0;

/// Draws the bar.
pub(super) fn ui(office: &Office, tongue: &Tongue, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let frame = Frame::new().fill(theme::bar()).inner_margin(Margin::symmetric(16, 6));
    let panel =
        Panel::top("bar").exact_size(theme::BAR_HEIGHT).resizable(false).show_separator_line(false).frame(frame);
    panel.show(ui, |ui| {
        // A column first: its direction is the one in which egui then lays the row.
        widgets::column(ui, |ui| {
            ui.horizontal_centered(|ui| {
                widgets::bold(ui, tongue.say("product"), theme::HEADING, theme::on_accent());
                doors(office, tongue, outbox, ui);
                widgets::far_end(ui, |ui| {
                    if let Place::Desk(sitting) = office.place()
                        && sitting.may_pause()
                    {
                        pause(sitting.clock.paused, tongue, outbox, ui);
                    }
                    if let Place::Shift(on) = office.place() {
                        shift::bar(office, on, tongue, outbox, ui);
                    }
                    muted(office, tongue, ui);
                    widgets::coloured(ui, title(office, tongue), theme::on_bar());
                });
            });
        });
    });
}

/// That the customer hears nothing, where there is room to say so; the button at the desk says it in any case.
fn muted(office: &Office, tongue: &Tongue, ui: &mut Ui) {
    let sitting = match office.place() {
        Place::Desk(sitting) => Some(sitting),
        Place::Shift(on) => on.sitting(),
        _ => None,
    };
    if let Some(sitting) = sitting
        && ui.available_width() >= MUTED
    {
        desk::mute_mark(sitting.hand(), tongue, ui);
    }
}

/// The doors; the one of the room one is in is marked.
fn doors(office: &Office, tongue: &Tongue, outbox: &mut Vec<Command>, ui: &mut Ui) {
    for (word, door) in Door::ALL {
        // In a contact and on a shift the bar needs its room for other things; nobody writes then.
        if door == Door::Writing && matches!(office.place(), Place::Desk(_) | Place::Shift(_)) {
            continue;
        }
        if widgets::tab(ui, office.door() == door, tongue.say(&format!("door-{word}"))).clicked() {
            outbox.push(Command::Go(door));
        }
    }
}

/// What is going on, in a few words.
fn title(office: &Office, tongue: &Tongue) -> String {
    let named = |scenario: usize| {
        let program = office.programs().get(scenario);
        program
            .map(|program| Speech::new(program, office.language(), 0).say(&program.scenario.title))
            .unwrap_or_default()
    };
    // A contact that goes on may be of a scenario that is not on the shelf any more.
    let going_on = |sitting: &Sitting| {
        let program = sitting.attempt.program();
        Speech::new(program, office.language(), 0).say(&program.scenario.title)
    };
    match office.place() {
        Place::Home | Place::Progress | Place::Settings | Place::Lab(_) => {
            // What somebody without a name is kept under is nothing to read.
            office.person().filter(|_| !office.is_unnamed()).unwrap_or_default().to_owned()
        }
        Place::Brief(contact) | Place::Ringing(contact) => named(contact.scenario),
        Place::Desk(sitting) => going_on(sitting),
        Place::Judging(sitting, _) | Place::Debrief(sitting, _) | Place::NotJudged(sitting, _) => {
            tongue.fill("bar-debrief", &[("title", going_on(sitting).into())])
        }
        Place::ShiftBrief(_) | Place::Shift(_) | Place::ShiftReviewing(..) | Place::ShiftDebrief(..) => {
            shift::title(office, tongue).unwrap_or_default()
        }
    }
}

/// Stops the time, or lets it go on.
fn pause(paused: bool, tongue: &Tongue, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let text = tongue.say(if paused { "desk-go-on" } else { "desk-pause" });
    if widgets::chip(ui, paused, text).clicked() || widgets::struck(ui, Key::P) {
        outbox.push(Command::Pause(!paused));
    }
}
