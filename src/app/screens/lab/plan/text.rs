//! The plan as it is written in its file, for whoever wants to add what the fields have no room for.

use super::super::{View, tell};
use super::Seen;
use crate::app::{theme, widgets};
use crate::office::Command;
use crate::office::lab::LabCommand;
use egui::{TextEdit, TextStyle, Ui, WidgetInfo, WidgetType};

/// Lines that are seen at least.
const LINES: usize = 30;

/// Draws it.
pub(super) fn ui(view: View<'_>, seen: &mut Seen, outbox: &mut Vec<Command>, ui: &mut Ui) {
    widgets::heading(ui, view.say("lab-section-text"));
    widgets::small(ui, view.say("lab-text-hint"));
    let mut text = seen.text.clone().unwrap_or_else(|| view.lab.text().to_owned());
    let is_other = text != view.lab.text();
    widgets::line(ui, |ui| {
        let read = ui.add_enabled_ui(is_other, |ui| widgets::primary(ui, view.say("lab-text-read"))).inner;
        if read.clicked() {
            tell(outbox, LabCommand::Text(text.clone()));
            seen.text = None;
        }
        let back = ui.add_enabled_ui(is_other, |ui| widgets::quiet(ui, view.say("lab-text-back"))).inner;
        if back.clicked() {
            seen.text = None;
            text = view.lab.text().to_owned();
        }
    });
    let label = view.say("lab-section-text");
    let field = TextEdit::multiline(&mut text).font(TextStyle::Monospace).desired_rows(LINES);
    let response = ui.add(field.desired_width(ui.available_width()).text_color(theme::ink()));
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::labeled(WidgetType::TextEdit, enabled, &label));
    if response.changed() {
        seen.text = Some(text);
    }
}
