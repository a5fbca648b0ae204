//! The transcript of the debrief up to the moment that is shown, with what belongs to the chosen decision marked.

use super::super::Local;
use crate::app::{theme, widgets};
use crate::conversation::Attempt;
use crate::office::{Told, Voice, minutes, told};
use crate::tongue::Tongue;
use egui::{Align, Frame, Margin, ScrollArea, Ui};
use std::ops::Range;

/// Draws the transcript in a height.
pub(super) fn ui(attempt: &Attempt, height: f32, tongue: &Tongue, local: &mut Local, ui: &mut Ui) {
    let marked = local.chosen.map(|step| events_of(attempt, step)).unwrap_or_default();
    let until = local.debrief.moment.unwrap_or(u32::MAX);
    widgets::heading(ui, tongue.say("debrief-record"));
    let area = ScrollArea::vertical().id_salt("record").max_height(height).min_scrolled_height(height);
    area.auto_shrink([false, false]).show(ui, |ui| {
        let mut first = true;
        let mut last = None;
        for line in told(attempt, tongue).iter().filter(|line| line.at_s <= until) {
            let is_marked = marked.contains(&line.event);
            let ground = if is_marked { theme::bad_tint() } else { theme::card() };
            let frame = Frame::new().fill(ground).corner_radius(4.0).inner_margin(Margin::symmetric(6, 2));
            let shown = frame.show(ui, |ui| {
                ui.set_width(ui.available_width());
                if is_marked && first {
                    widgets::tinted(ui, format!("▼ {}", tongue.say("debrief-here")), theme::bad());
                }
                said(line, tongue, ui);
            });
            if is_marked && first {
                first = false;
                if local.seek {
                    shown.response.scroll_to_me(Some(Align::Center));
                    local.seek = false;
                }
            }
            last = Some(shown.response);
        }
        if std::mem::take(&mut local.debrief.follow)
            && let Some(last) = last
        {
            last.scroll_to_me(Some(Align::Max));
        }
    });
}

/// The events that a decision brought about, up to the next decision.
fn events_of(attempt: &Attempt, step: usize) -> Range<usize> {
    let (steps, all) = (attempt.steps(), attempt.events().len());
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
    let ink = if line.voice == Voice::Trainee { theme::accent_deep() } else { theme::quiet() };
    widgets::tinted(ui, format!("{}  {who}", minutes(line.at_s)), ink);
    widgets::text(ui, line.text.as_str());
}
