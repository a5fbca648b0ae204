//! The microphone: the button that switches it off, the word at the top of the window that says so, and a hint for
//! whoever forgets it.

use super::keys::MUTE;
use super::press::{self, Face};
use crate::app::{theme, widgets};
use crate::office::{Command, InHand, minutes};
use crate::records::Mode;
use crate::tongue::Tongue;
use egui::Ui;

/// How wide the button is, where there is one.
pub(super) fn width(hand: InHand<'_>, tongue: &Tongue, ui: &Ui) -> f32 {
    if !hand.may_mute() {
        return 0.0;
    }
    press::width(Some(MUTE.0), &short(hand, tongue), ui) + ui.spacing().item_spacing.x
}

/// The button; nothing where there is no microphone.
pub(super) fn button(hand: InHand<'_>, tongue: &Tongue, outbox: &mut Vec<Command>, ui: &mut Ui) {
    if !hand.may_mute() {
        return;
    }
    let off = hand.muted.is_some();
    let (short, full) = (short(hand, tongue), tongue.say(if off { "desk-unmute" } else { "desk-mute" }));
    let face = Face { short: &short, full: &full, cap: Some(MUTE.0), holds: Some(off) };
    let response = press::button(ui.id().with("mute"), &face, ui);
    if response.clicked() {
        outbox.push(Command::Mute(!off));
    }
    response.on_hover_text(tongue.say(if off { "desk-unmute-is" } else { "desk-mute-is" }));
}

/// What stands on it; while the microphone is off a sign and the time say so as well as the colour.
fn short(hand: InHand<'_>, tongue: &Tongue) -> String {
    match said(hand, tongue) {
        Some(said) => format!("⊘ {said}"),
        None => tongue.say("desk-call-mute"),
    }
}

/// That the microphone is off, and for how long.
fn said(hand: InHand<'_>, tongue: &Tongue) -> Option<String> {
    let seconds = u32::try_from(hand.muted_ms()? / 1000).unwrap_or(u32::MAX);
    Some(tongue.fill("desk-muted", &[("time", minutes(seconds).into())]))
}

/// The same for the bar at the top of the window.
pub(in crate::app::screens) fn mark(hand: InHand<'_>, tongue: &Tongue, ui: &mut Ui) {
    if let Some(said) = said(hand, tongue) {
        widgets::pill(ui, format!("⊘ {said}"), theme::bad(), theme::bad_tint());
    }
}

/// Reminds whoever is guided that nobody hears them, when the customer has asked for it. Says whether it did.
pub(super) fn reminded(hand: InHand<'_>, tongue: &Tongue, ui: &mut Ui) -> bool {
    let missed = hand.mode == Mode::Guided && hand.is_missed();
    if missed {
        widgets::edged(ui, theme::own(), theme::accent(), |ui| {
            widgets::tinted(ui, tongue.say("desk-hint"), theme::accent_deep());
            widgets::text(ui, tongue.say("desk-hint-muted"));
        });
    }
    missed
}
