//! The bar at the top: where one is, and what holds everywhere.

use super::Local;
use crate::app::{theme, widgets};
use crate::conversation::Speech;
use crate::office::{Command, Office, Place, SLOWEST, Sitting, USUAL};
use crate::tongue::{FluentValue, Tongue};
use egui::{Align, Frame, Key, Layout, Margin, Panel, RichText, Ui};

/// The paces that can be chosen, in percent of real time.
const PACES: [u32; 4] = [SLOWEST, 50, 75, USUAL];

/// Draws the bar.
pub(super) fn ui(office: &Office, tongue: &Tongue, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let frame = Frame::new().fill(theme::BAR).inner_margin(Margin::symmetric(16, 6));
    let panel =
        Panel::top("bar").exact_size(theme::BAR_HEIGHT).resizable(false).show_separator_line(false).frame(frame);
    panel.show(ui, |ui| {
        ui.horizontal_centered(|ui| {
            let product =
                RichText::new(tongue.say("product")).font(theme::bold(theme::HEADING)).color(theme::ON_ACCENT);
            ui.label(product);
            ui.label(RichText::new(title(office, tongue)).color(theme::ON_BAR));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| match office.place() {
                Place::Desk(sitting) => {
                    pause(sitting.clock.paused, tongue, outbox, ui);
                    lines(tongue, local, ui);
                    pace(office, tongue, outbox, ui);
                }
                Place::Home | Place::Brief(_) => {
                    lines(tongue, local, ui);
                    pace(office, tongue, outbox, ui);
                }
                _ => {}
            });
        });
    });
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
        Place::Home => tongue.say("bar-home"),
        Place::Brief(contact) | Place::Ringing(contact) => named(contact.scenario),
        Place::Desk(sitting) => going_on(sitting),
        Place::Judging(sitting, _) | Place::Debrief(sitting, _) | Place::NotJudged(sitting, _) => {
            tongue.fill("bar-debrief", &[("title", going_on(sitting).into())])
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

/// How fast time runs at the desk.
fn pace(office: &Office, tongue: &Tongue, outbox: &mut Vec<Command>, ui: &mut Ui) {
    // The layout runs from the right.
    for percent in PACES.into_iter().rev() {
        let text = tongue.fill("unit-share", &[("n", FluentValue::from(f64::from(percent)))]);
        if widgets::chip(ui, office.pace() == percent, text).clicked() {
            outbox.push(Command::Pace(percent));
        }
    }
    ui.label(RichText::new(tongue.say("bar-pace")).small().color(theme::ON_BAR));
}

/// Whether lines appear word by word.
fn lines(tongue: &Tongue, local: &mut Local, ui: &mut Ui) {
    if widgets::chip(ui, local.whole_lines, tongue.say("bar-whole-lines")).clicked() {
        local.whole_lines = !local.whole_lines;
    }
}
