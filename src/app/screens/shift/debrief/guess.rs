//! The first act: what one thinks oneself, while the further days are still worked out.

use super::super::entered;
use super::super::shown::Shown;
use crate::app::screens::Local;
use crate::app::screens::before::page;
use crate::app::screens::debrief::Act;
use crate::app::{theme, widgets};
use crate::office::{Command, Reviewing, ShiftCommand};
use crate::tongue::FluentValue;
use egui::{ScrollArea, Slider, Ui, WidgetInfo};

/// Where the slider stands before anybody has moved it.
const MIDDLE: u32 = 50;

/// Draws it; `reviewing` is there while the report is still worked out.
pub(in crate::app::screens::shift) fn ui(
    shown: Shown<'_>,
    reviewing: Option<&Reviewing>,
    local: &mut Local,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    let tongue = shown.tongue;
    ScrollArea::vertical().id_salt("shift guess").auto_shrink([false, false]).show(ui, |ui| {
        page(ui, |ui| {
            widgets::bold(ui, tongue.say("chair-guess"), theme::TITLE, theme::ink());
            if local.shift.debrief.act == Act::Guess {
                asked(shown, local, ui);
            }
            if let Some(reviewing) = reviewing {
                progress(shown, reviewing, ui);
            }
            ui.add_space(theme::GAP / 2.0);
            if widgets::quiet(ui, tongue.say("chair-leave")).clicked() {
                outbox.push(Command::Shift(ShiftCommand::Leave));
            }
        });
    });
}

/// How many were lost when it was worst.
fn asked(shown: Shown<'_>, local: &mut Local, ui: &mut Ui) {
    let tongue = shown.tongue;
    widgets::small(ui, tongue.say("guess-why"));
    ui.add_space(theme::GAP / 2.0);
    let label = shown.chair("chair-guess-lost");
    widgets::strong(ui, label.as_str());
    let guessed = &mut local.shift.debrief.guessed;
    widgets::line(ui, |ui| {
        let mut percent = guessed.unwrap_or(MIDDLE);
        ui.spacing_mut().slider_width = (ui.available_width() - 90.0).clamp(120.0, 520.0);
        let slider = ui.add(Slider::new(&mut percent, 0..=100).show_value(false));
        slider.widget_info(|| WidgetInfo::slider(true, f64::from(percent), &label));
        if slider.changed() || slider.clicked() {
            *guessed = Some(percent);
        }
        let figure = guessed.map(|percent| f64::from(percent) / 100.0);
        widgets::bold(ui, shown.percent(figure), theme::TITLE, theme::accent());
    });
    ui.add_space(theme::GAP / 2.0);
    widgets::line(ui, |ui| {
        let said = local.shift.debrief.guessed.is_some();
        let compare = ui.add_enabled_ui(said, |ui| widgets::primary(ui, tongue.say("guess-compare"))).inner;
        let skips = widgets::quiet(ui, tongue.say("guess-skip")).clicked();
        if compare.clicked() || skips || (said && entered(ui)) {
            local.shift.debrief.act = Act::Answer;
        }
    });
}

/// How far the further days are.
fn progress(shown: Shown<'_>, reviewing: &Reviewing, ui: &mut Ui) {
    let (done, of) = reviewing.days();
    let blanks: [(&str, FluentValue<'_>); 2] = [("n", done.into()), ("of", of.into())];
    widgets::small(ui, shown.tongue.fill("chair-reviewing", &blanks));
    widgets::bar(ui, done as f32 / of.max(1) as f32, theme::accent());
}
