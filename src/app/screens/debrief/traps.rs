//! The usual traps: into which the trainee fell, and into which not.

use crate::app::{theme, widgets};
use crate::office::{Debriefed, SHOWN, TRAPS, minutes, traps};
use crate::tongue::FluentValue;
use egui::Ui;

/// Draws them.
pub(super) fn ui(of: &Debriefed<'_>, ui: &mut Ui) {
    let (attempt, tongue) = (of.attempt, of.tongue);
    let found = traps(of.card, attempt);
    if found.is_empty() {
        widgets::tinted(ui, format!("✓ {}", tongue.say("debrief-no-traps")), theme::good());
    }
    for trap in &found {
        widgets::strong(ui, tongue.say(&format!("trap-{}", trap.word)));
        widgets::line(ui, |ui| {
            let times = tongue.fill("debrief-times", &[("n", FluentValue::from(trap.times))]);
            let lost = if trap.lost >= SHOWN { format!("  {}", tongue.number(-trap.lost, 1)) } else { String::new() };
            widgets::pill(ui, format!("{times}{lost}"), theme::bad(), theme::bad_tint());
            let steps = trap.steps.iter().filter_map(|step| attempt.steps().get(*step));
            let when: Vec<String> = steps.map(|step| minutes(step.at_s)).collect();
            if !when.is_empty() {
                widgets::small(ui, when.join(", "));
            }
        });
        widgets::small(ui, tongue.say(&format!("trap-{}.instead", trap.word)));
        ui.add_space(theme::GAP / 2.0);
    }
    let avoided = TRAPS.into_iter().filter(|word| found.iter().all(|trap| trap.word != *word));
    let avoided: Vec<String> = avoided.map(|word| tongue.say(&format!("trap-{word}"))).collect();
    if !found.is_empty() && !avoided.is_empty() {
        widgets::small(ui, tongue.fill("debrief-avoided", &[("what", avoided.join(" · ").into())]));
    }
}
