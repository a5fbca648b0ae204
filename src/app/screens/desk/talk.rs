//! The talk as it is heard: who said what, the line under way word by word.

use super::Local;
use crate::app::{theme, widgets};
use crate::office::{Sitting, Told, Voice, is_witnessed, minutes, told};
use crate::tongue::Tongue;
use crate::words::EventKind;
use egui::{Align, Frame, Layout, ScrollArea, Ui};

/// The part of the column that a line may take, so that one sees from which side it comes.
const LINE: f32 = 0.82;

/// Draws the talk.
pub(super) fn ui(sitting: &Sitting, tongue: &Tongue, local: &Local, ui: &mut Ui) {
    let events = sitting.attempt.events();
    let last = sitting.last_line();
    widgets::card(ui, |ui| {
        ui.set_min_height(ui.available_height());
        ScrollArea::vertical().id_salt("talk").auto_shrink([false, false]).stick_to_bottom(true).show(ui, |ui| {
            for mut line in told(&sitting.attempt, tongue) {
                let Some(event) = events.get(line.event).filter(|event| is_witnessed(&event.kind)) else { continue };
                if last == Some(line.event) && !local.whole_lines {
                    line.text = so_far(sitting, &line);
                }
                // What a system shows stands in its window.
                if !matches!(event.kind, EventKind::LookUpShowed { .. }) {
                    said(&line, ui);
                }
            }
        });
    });
}

/// As much of the customer's last line as has been spoken.
fn so_far(sitting: &Sitting, line: &Told) -> String {
    let words = line.text.split_whitespace().count();
    let heard = sitting.words_heard(line.at_s, words);
    if heard >= words {
        return line.text.clone();
    }
    line.text.split_whitespace().take(heard).collect::<Vec<_>>().join(" ") + " …"
}

fn said(line: &Told, ui: &mut Ui) {
    match &line.voice {
        Voice::Nobody => drop(widgets::small(ui, format!("{}  {}", minutes(line.at_s), line.text))),
        Voice::Other(who) => bubble(Align::Min, theme::PAGE, Some(who), &line.text, ui),
        Voice::Customer => bubble(Align::Min, theme::THEIRS, None, &line.text, ui),
        Voice::Trainee => bubble(Align::Max, theme::OWN, None, &line.text, ui),
    }
}

/// A line on its ground, on the side of whoever says it.
fn bubble(side: Align, ground: egui::Color32, who: Option<&str>, text: &str, ui: &mut Ui) {
    let layout = if side == Align::Max { Layout::right_to_left(Align::TOP) } else { Layout::left_to_right(Align::TOP) };
    ui.with_layout(layout, |ui| {
        Frame::new().fill(ground).corner_radius(8.0).inner_margin(theme::GAP * 0.75).show(ui, |ui| {
            ui.set_max_width(ui.available_width() * LINE);
            ui.with_layout(Layout::top_down(Align::LEFT), |ui| {
                if let Some(who) = who {
                    widgets::small(ui, who);
                }
                ui.label(text);
            });
        });
    });
}
