//! The transcript of the debrief, with what belongs to the chosen decision marked.

use super::Local;
use crate::app::{theme, widgets};
use crate::office::{Sitting, Told, Voice, minutes, told};
use crate::tongue::Tongue;
use egui::{Align, Frame, Margin, ScrollArea, Ui};
use std::ops::Range;

/// Draws the transcript.
pub(super) fn ui(sitting: &Sitting, tongue: &Tongue, local: &mut Local, ui: &mut Ui) {
    let marked = local.chosen.map(|step| events_of(sitting, step)).unwrap_or_default();
    widgets::card(ui, |ui| {
        ui.set_min_height(ui.available_height());
        widgets::heading(ui, tongue.say("debrief-record"));
        ScrollArea::vertical().id_salt("record").auto_shrink([false, false]).show(ui, |ui| {
            let mut first = true;
            for line in told(&sitting.attempt, tongue) {
                let is_marked = marked.contains(&line.event);
                let ground = if is_marked { theme::BAD_TINT } else { theme::CARD };
                let frame = Frame::new().fill(ground).corner_radius(4.0).inner_margin(Margin::symmetric(6, 2));
                let shown = frame.show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    if is_marked && first {
                        widgets::tinted(ui, format!("▼ {}", tongue.say("debrief-here")), theme::BAD);
                    }
                    said(&line, tongue, ui);
                });
                if is_marked && first {
                    first = false;
                    if local.seek {
                        shown.response.scroll_to_me(Some(Align::Center));
                        local.seek = false;
                    }
                }
            }
        });
    });
}

/// The events that a decision brought about, up to the next decision.
fn events_of(sitting: &Sitting, step: usize) -> Range<usize> {
    let (steps, all) = (sitting.attempt.steps(), sitting.attempt.events().len());
    let from = steps.get(step).map_or(all, |step| step.events_before);
    let to = steps.get(step + 1).map_or(all, |step| step.events_before);
    // A decision that nobody heard is shown at what was heard next.
    from..to.max(from + 1)
}

fn said(line: &Told, tongue: &Tongue, ui: &mut Ui) {
    let who = match &line.voice {
        Voice::Nobody => {
            widgets::small(ui, format!("{}  {}", minutes(line.at_s), line.text));
            return;
        }
        Voice::Trainee => tongue.say("voice-you"),
        Voice::Customer => tongue.say("voice-customer"),
        Voice::Other(who) => who.clone(),
    };
    let ink = if line.voice == Voice::Trainee { theme::ACCENT_DEEP } else { theme::QUIET };
    widgets::tinted(ui, format!("{}  {who}", minutes(line.at_s)), ink);
    widgets::text(ui, line.text.as_str());
}
