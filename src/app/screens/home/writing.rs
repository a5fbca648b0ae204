//! For whoever writes: how a scenario of one's own begins, is checked and comes in here, above the cards.

use crate::app::{theme, widgets};
use crate::tongue::Tongue;
use egui::Ui;

/// The steps, in their order.
const STEPS: [&str; 3] = ["home-writing-new", "home-writing-check", "home-writing-read"];

/// Draws them.
pub(super) fn ui(tongue: &Tongue, ui: &mut Ui) {
    widgets::edged(ui, theme::own(), theme::accent(), |ui| {
        widgets::heading(ui, tongue.say("home-writing"));
        for step in STEPS {
            widgets::text(ui, tongue.say(step));
        }
    });
    ui.add_space(theme::GAP / 2.0);
}
