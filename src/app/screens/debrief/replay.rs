//! The contact played back: a slider over its time moves transcript, mood and knowledge to that moment.

use super::super::Local;
use crate::app::{theme, widgets};
use crate::conversation::{Attempt, State};
use crate::office::{anger, minutes};
use crate::tongue::{FluentValue, Tongue};
use egui::{Key, Slider, Ui, WidgetInfo};

/// The situation at a moment: the one before the first decision that was taken then or later.
fn situation(attempt: &Attempt, moment: u32) -> State {
    attempt.steps().iter().find(|step| step.at_s >= moment).map_or(*attempt.state(), |step| step.before)
}

/// The slider, with the arrow keys where no button or field has them.
pub(super) fn slider(attempt: &Attempt, tongue: &Tongue, local: &mut Local, ui: &mut Ui) {
    let (last_s, beat_s) = (attempt.at_s(), attempt.program().rules.beat_s.max(1));
    let before = local.debrief.moment;
    let mut moment = before.unwrap_or(last_s).min(last_s);
    let label = tongue.say("debrief-replay");
    widgets::line(ui, |ui| {
        widgets::strong(ui, label.as_str());
        ui.spacing_mut().slider_width = (ui.available_width() - 210.0).clamp(100.0, 900.0);
        let slider = ui.add(Slider::new(&mut moment, 0..=last_s).step_by(f64::from(beat_s)).show_value(false));
        slider.widget_info(|| WidgetInfo::slider(true, f64::from(moment), &label));
        if slider.changed() {
            local.debrief.moment = Some(moment);
        }
        widgets::strong(ui, minutes(moment));
        if before.is_some() && widgets::chip(ui, false, tongue.say("debrief-replay-all")).clicked() {
            local.debrief.moment = None;
        }
    });
    let (on, back) =
        if theme::is_mirrored() { (Key::ArrowLeft, Key::ArrowRight) } else { (Key::ArrowRight, Key::ArrowLeft) };
    if widgets::pressed(ui, back) {
        local.debrief.moment = Some(moment.saturating_sub(beat_s));
    }
    if widgets::pressed(ui, on) && before.is_some() {
        local.debrief.moment = Some((moment + beat_s).min(last_s));
    }
    if widgets::pressed(ui, Key::Home) {
        local.debrief.moment = Some(0);
    }
    if widgets::pressed(ui, Key::End) {
        local.debrief.moment = None;
    }
    if local.debrief.moment != before {
        (local.debrief.follow, local.chosen) = (true, None);
    }
}

/// What was felt and known at the moment that is shown.
pub(super) fn knowledge(attempt: &Attempt, tongue: &Tongue, local: &Local, ui: &mut Ui) {
    let moment = local.debrief.moment.unwrap_or(attempt.at_s());
    let state = local.debrief.moment.map_or(*attempt.state(), |moment| situation(attempt, moment));
    let at = FluentValue::from(minutes(moment));
    widgets::strong(ui, tongue.fill("debrief-known-at", &[("at", at)]));
    widgets::line(ui, |ui| {
        let word = anger(state.anger, tongue);
        widgets::pill(ui, tongue.fill("debrief-mood-at", &[("anger", word.into())]), theme::ink(), theme::theirs());
        let trust = FluentValue::from(u32::from(state.trust) * 25);
        widgets::pill(ui, tongue.fill("debrief-trust-at", &[("n", trust)]), theme::ink(), theme::theirs());
    });
    let facts = attempt.program().scenario.facts.iter().enumerate();
    let known = facts.filter(|(place, _)| (state.known | state.marked) >> place & 1 == 1);
    let mut any = false;
    for (place, fact) in known {
        any = true;
        let is = attempt.speech().say(&fact.value.is);
        if state.saved >> place & 1 == 1 {
            widgets::small(ui, format!("✓ {is} ({})", tongue.say("debrief-noted")));
        } else {
            widgets::small(ui, format!("• {is}"));
        }
    }
    if !any {
        widgets::small(ui, tongue.say("debrief-nothing-known"));
    }
}
