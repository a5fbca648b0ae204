//! One hint at a time, for whoever sits here for the first time: what the scenario's guide says about this moment.

use super::mute;
use crate::app::{theme, widgets};
use crate::office::InHand;
use crate::records::Mode;
use crate::tongue::Tongue;
use egui::Ui;

/// Draws the hint, where the scenario has one for this moment; who is examined gets none.
pub(super) fn ui(hand: InHand<'_>, tongue: &Tongue, ui: &mut Ui) {
    if mute::reminded(hand, tongue, ui) {
        return;
    }
    let attempt = hand.attempt;
    let hint = attempt.program().hint(attempt.state()).filter(|_| hand.mode != Mode::Exam);
    if let Some(hint) = hint {
        widgets::edged(ui, theme::own(), theme::accent(), |ui| {
            widgets::tinted(ui, tongue.say("desk-hint"), theme::accent_deep());
            widgets::text(ui, attempt.speech().say(hint));
        });
    }
}
