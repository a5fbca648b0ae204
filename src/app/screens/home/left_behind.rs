//! What the last shift has left behind, until somebody takes it up.

use super::Local;
use crate::app::{theme, widgets};
use crate::conversation::Speech;
use crate::office::{Command, Handed, Office, ShiftCommand};
use crate::tongue::{FluentValue, Tongue};
use egui::Ui;

/// Draws it, where there is anything.
pub(super) fn ui(office: &Office, tongue: &Tongue, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let Some(handed) = office.left_behind().filter(|handed| !handed.begun) else { return };
    widgets::edged(ui, theme::card(), theme::accent(), |ui| {
        let title = office.shift_title(&handed.shift);
        widgets::strong(ui, tongue.fill("tomorrow-after", &[("title", title.into())]));
        widgets::text(ui, tongue.fill("tomorrow-open", &[("n", FluentValue::from(handed.promises))]));
        way_on(handed, tongue, local, outbox, ui);
    });
    ui.add_space(theme::GAP / 2.0);
}

/// Where the promises are taken up, and the button that leads there.
pub(in crate::app::screens) fn way_on(
    handed: &Handed,
    tongue: &Tongue,
    local: &mut Local,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    let title = Speech::new(&handed.program, tongue.language(), 0).say(&handed.program.scenario.title);
    let about: [(&str, FluentValue<'_>); 2] = [("title", title.into()), ("at", handed.starts().to_string().into())];
    widgets::small(ui, tongue.fill("tomorrow-about", &about));
    widgets::small(ui, tongue.fill("tomorrow-people", &[("n", FluentValue::from(handed.people))]));
    let on = tongue.fill("tomorrow-go-on", &[("n", FluentValue::from(handed.promises))]);
    if widgets::quiet(ui, on).clicked() {
        outbox.push(Command::Shift(ShiftCommand::Tomorrow { seed: local.new_seed() }));
    }
}
