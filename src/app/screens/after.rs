//! After a contact, before its card is there: how far it is, or why there is none.

use super::Local;
use super::before::page;
use super::debrief::{self, Act};
use crate::app::{theme, widgets};
use crate::office::{Command, Judging, Part, Sitting, Unjudged};
use crate::scoring::Stopped;
use crate::tongue::{FluentValue, Tongue};
use egui::{Key, Ui};

/// Draws the card in the making; the trainee's own guess is asked for meanwhile.
pub fn judging(
    sitting: &Sitting,
    judging: &Judging,
    tongue: &Tongue,
    local: &mut Local,
    outbox: &mut Vec<Command>,
    ui: &mut Ui,
) {
    if local.debrief.act == Act::Guess {
        debrief::guess(sitting, Some(judging), tongue, local, outbox, ui);
        return;
    }
    page(ui, |ui| {
        widgets::bold(ui, tongue.say("judging-title"), theme::TITLE, theme::ink());
        let (key, step) = match judging.part() {
            Part::Values => ("solving", 1),
            Part::Company => ("solving-company", 2),
            Part::Card => ("judging-card", 3),
        };
        widgets::text(ui, tongue.say(key));
        widgets::dots(ui, step, 3);
        let thousands = FluentValue::from(judging.states() / 1000);
        widgets::small(ui, tongue.fill("solving-so-far", &[("thousands", thousands)]));
        ui.add_space(theme::GAP);
        widgets::small(ui, tongue.say("judging-why"));
        ending(sitting, ui);
        ui.add_space(theme::GAP);
        if widgets::quiet(ui, tongue.say("judging-leave")).clicked() || widgets::struck(ui, Key::Escape) {
            outbox.push(Command::Leave);
        }
    });
}

/// Draws why there is no card.
pub fn not_judged(sitting: &Sitting, why: Unjudged, tongue: &Tongue, outbox: &mut Vec<Command>, ui: &mut Ui) {
    page(ui, |ui| {
        widgets::bold(ui, tongue.say("judging-none"), theme::TITLE, theme::ink());
        let key = match why {
            Unjudged::Stopped(Stopped::Cancelled) => "solve-cancelled",
            Unjudged::Stopped(Stopped::TooLarge) => "solve-too-large",
            Unjudged::Unready => "judging-unready",
            Unjudged::NoThread => "judging-no-thread",
            Unjudged::Lost => "judging-lost",
        };
        widgets::text(ui, tongue.say(key));
        ending(sitting, ui);
        ui.add_space(theme::GAP);
        widgets::line(ui, |ui| {
            if widgets::primary(ui, tongue.say("judging-again")).clicked() {
                outbox.push(Command::Debrief);
            }
            if widgets::quiet(ui, tongue.say("back-home")).clicked() {
                outbox.push(Command::Leave);
            }
        });
    });
}

/// How the contact ended, in the author's words.
fn ending(sitting: &Sitting, ui: &mut Ui) {
    let attempt = &sitting.attempt;
    let ended = attempt.state().ending.checked_sub(1).map(usize::from);
    if let Some(ending) = ended.and_then(|ended| attempt.program().scenario.endings.0.get(ended)) {
        ui.add_space(theme::GAP);
        widgets::strong(ui, attempt.speech().say(&ending.value.text));
    }
}
