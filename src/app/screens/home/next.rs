//! What to practise next, with the button that matters most here.

use super::Local;
use crate::app::{theme, widgets};
use crate::conversation::Speech;
use crate::office::{Command, Office, Settings, Why};
use crate::tongue::Tongue;
use egui::Ui;

/// Draws it, where there is anything to practise.
pub(super) fn ui(office: &Office, tongue: &Tongue, local: &mut Local, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let Some((place, why)) = office.practise_next() else { return };
    let Some(program) = office.programs().get(place) else { return };
    let speech = Speech::new(program, office.language(), 0);
    widgets::edged(ui, theme::own(), theme::accent(), |ui| {
        let title = speech.say(&program.scenario.title);
        widgets::heading(ui, tongue.fill("home-next", &[("title", title.into())]));
        let because = match why {
            Why::First => "home-why-first",
            Why::NotPassed => "home-why-not-passed",
            Why::Least => "home-why-least",
        };
        widgets::text(ui, tongue.say(because));
        widgets::line(ui, |ui| {
            if widgets::primary(ui, tongue.say("home-start")).clicked() {
                outbox.push(Command::Open { scenario: place, seed: local.new_seed() });
            }
            if why == Why::First && widgets::quiet(ui, tongue.say("home-skip")).clicked() {
                let settings = Settings { skipped_first_call: true, ..office.settings().clone() };
                outbox.push(Command::Set(Box::new(settings)));
            }
        });
    });
    ui.add_space(theme::GAP / 2.0);
}
