//! Before the second act in front of a group: how it ended, and nothing of the score until somebody asks for it.

use super::super::Local;
use crate::app::{theme, widgets};
use crate::conversation::Attempt;
use crate::office::Sitting;
use crate::records::Mode;
use crate::tongue::Tongue;
use egui::{Key, ScrollArea, Ui};

/// The widest it gets.
const PAGE: f32 = 760.0;

/// Whether the score is still kept from a group.
pub(super) fn is_hidden(sitting: &Sitting, local: &Local) -> bool {
    sitting.mode == Mode::Show && !local.debrief.revealed
}

/// Draws what may be seen before.
pub(super) fn ui(sitting: &Sitting, tongue: &Tongue, local: &mut Local, ui: &mut Ui) {
    ScrollArea::vertical().id_salt("hidden").auto_shrink([false, false]).show(ui, |ui| {
        ui.set_max_width(ui.available_width().min(PAGE));
        widgets::card(ui, |ui| {
            widgets::bold(ui, tongue.say("debrief-hidden"), theme::TITLE, theme::ink());
            if let Some(ending) = ended(&sitting.attempt) {
                widgets::text(ui, ending);
            }
            ui.add_space(theme::GAP / 2.0);
            widgets::text(ui, tongue.say("debrief-hidden-ask"));
            ui.add_space(theme::GAP / 2.0);
            let reveal = widgets::primary(ui, tongue.say("debrief-reveal")).clicked();
            if reveal || widgets::struck(ui, Key::Z) {
                local.debrief.revealed = true;
            }
        });
    });
}

/// How the case ended, in the scenario's words.
pub(in crate::app::screens) fn ended(attempt: &Attempt) -> Option<String> {
    let place = attempt.state().ending.checked_sub(1)?;
    let ending = attempt.program().scenario.endings.0.get(usize::from(place))?;
    Some(attempt.speech().say(&ending.value.text))
}
