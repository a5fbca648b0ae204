//! What has to be said on whatever screen, above it, until it has been read.

use crate::app::{theme, widgets};
use crate::office::{Command, Office};
use crate::tongue::Tongue;
use egui::Ui;

/// Draws it, where there is something.
pub(super) fn ui(office: &Office, tongue: &Tongue, outbox: &mut Vec<Command>, ui: &mut Ui) {
    if office.remarks().is_empty() {
        return;
    }
    widgets::edged(ui, theme::card(), theme::accent(), |ui| {
        for remark in office.remarks() {
            widgets::text(ui, remark.said(tongue));
        }
        if widgets::chip(ui, false, tongue.say("remembered-dismiss")).clicked() {
            outbox.push(Command::Dismiss);
        }
    });
    ui.add_space(theme::GAP / 2.0);
}
