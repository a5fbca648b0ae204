//! The controls of the settings: a label where lines begin, and beside it what can be chosen.

use crate::app::{theme, widgets};
use crate::tongue::{FluentValue, Tongue};
use egui::{Slider, Ui, WidgetInfo, WidgetType};

/// With less room the control stands below its label.
const SIDE_BY_SIDE: f32 = 360.0;

/// The room for a slider's figure, and its shortest and longest.
const FIGURE: f32 = 74.0;
const SHORTEST: f32 = 80.0;
const LONGEST: f32 = 320.0;

/// The step of a slider: one can be told from the next by ear.
const STEP: f64 = 5.0;

/// One of several words; returns what holds from now on.
pub(super) fn options<T: Copy + PartialEq>(ui: &mut Ui, label: &str, hint: &str, chosen: T, all: &[(String, T)]) -> T {
    let mut now = chosen;
    row(ui, label, hint, |ui| {
        widgets::line(ui, |ui| {
            for (word, value) in all {
                let is_chosen = *value == chosen;
                let chip = widgets::chip(ui, is_chosen, word.as_str());
                // The word alone says nothing to somebody who does not see the row it stands in.
                let said = format!("{label}: {word}");
                let enabled = ui.is_enabled();
                chip.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, enabled, is_chosen, &said));
                if chip.clicked() {
                    now = *value;
                }
            }
        });
    });
    now
}

/// Something that is on or off.
pub(super) fn switch(ui: &mut Ui, tongue: &Tongue, label: &str, hint: &str, on: &mut bool) {
    let all = [(tongue.say("settings-on"), true), (tongue.say("settings-off"), false)];
    *on = options(ui, label, hint, *on, &all);
}

/// A share of 0 to 100 percent on a slider; its label stands under a key.
pub(super) fn percent(ui: &mut Ui, tongue: &Tongue, key: &str, value: &mut u32) {
    let label = tongue.say(key);
    row(ui, &label, "", |ui| {
        widgets::line(ui, |ui| {
            ui.spacing_mut().slider_width = (ui.available_width() - FIGURE).clamp(SHORTEST, LONGEST);
            let mut share = *value;
            let slider = Slider::new(&mut share, 0..=100).step_by(STEP).show_value(false).trailing_fill(true);
            let response = ui.add(slider);
            let enabled = ui.is_enabled();
            response.widget_info(|| WidgetInfo::slider(enabled, f64::from(share), &label));
            if response.has_focus() {
                let around = response.rect.expand(2.0);
                let stroke = egui::Stroke::new(1.5, theme::accent_deep());
                ui.painter().rect_stroke(around, theme::ROUND, stroke, egui::StrokeKind::Outside);
            }
            *value = share;
            let said = if share == 0 {
                tongue.say("settings-silent")
            } else {
                tongue.fill("settings-percent", &[("n", FluentValue::from(share))])
            };
            widgets::small(ui, said);
        });
    });
}

/// A label with its hint, and beside or below it a control.
fn row(ui: &mut Ui, label: &str, hint: &str, control: impl FnOnce(&mut Ui)) {
    ui.add_space(theme::GAP / 2.0);
    if ui.available_width() < SIDE_BY_SIDE {
        name(ui, label, hint);
        control(ui);
        return;
    }
    widgets::columns(ui, 2, |columns| {
        if let [one, other] = columns {
            name(one, label, hint);
            control(other);
        }
    });
}

fn name(ui: &mut Ui, label: &str, hint: &str) {
    widgets::text(ui, label);
    if !hint.is_empty() {
        widgets::small(ui, hint);
    }
}
