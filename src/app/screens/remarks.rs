//! What has to be said on whatever screen, above it, until it has been read.

use crate::app::{theme, widgets};
use crate::office::{Command, Office};
use crate::tongue::Tongue;
use egui::{Ui, vec2};

/// The least width of what is said beside its button.
const LEAST: f32 = 320.0;

/// Draws it, where there is something.
pub(super) fn ui(office: &Office, tongue: &Tongue, outbox: &mut Vec<Command>, ui: &mut Ui) {
    if office.remarks().is_empty() {
        return;
    }
    let read = tongue.say("remembered-dismiss");
    widgets::edged(ui, theme::card(), theme::accent(), |ui| {
        let all = ui.available_width();
        let words = widgets::galley(ui, &read, &theme::plain(theme::BODY), theme::ink(), f32::INFINITY).size().x;
        let button = words + 2.0 * ui.spacing().button_padding.x;
        let room = all - button - ui.spacing().item_spacing.x;
        let said = |ui: &mut Ui| {
            for remark in office.remarks() {
                widgets::text(ui, remark.said(tongue));
            }
        };
        // The button stands beside what it answers, where the words keep a readable width.
        let clicked = if room >= LEAST {
            widgets::top_line(ui, |ui| {
                ui.allocate_ui(vec2(room, 0.0), |ui| {
                    ui.set_width(room);
                    widgets::column(ui, said);
                });
                widgets::quiet(ui, read.as_str()).clicked()
            })
        } else {
            said(ui);
            widgets::quiet(ui, read.as_str()).clicked()
        };
        if clicked {
            outbox.push(Command::Dismiss);
        }
    });
    ui.add_space(theme::GAP / 2.0);
}
