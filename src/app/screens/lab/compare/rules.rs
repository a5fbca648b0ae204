//! The two rules by which the same day looks different, as switches, with what each of them does.

use super::super::{View, tell};
use crate::app::{theme, widgets};
use crate::office::Command;
use crate::office::lab::{Effect, Lab, LabCommand};
use crate::tongue::FluentValue;
use egui::{Ui, WidgetInfo, WidgetType};

/// The seed with which the lab opens, and how much further other days are: more than are simulated of any.
const FIRST: u64 = 1;
const OTHERS: u64 = 1_000;

/// Draws them.
pub(super) fn ui(view: View<'_>, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let rules = view.lab.rules();
    widgets::heading(ui, view.say("lab-rules"));
    let chosen = rules.shift_end.or(view.lab.plan().map(|plan| plan.shift_end));
    if let Some(rule) = one_of(view, ("lab-shift-end", "lab-shift-end-"), Lab::shift_ends(), chosen, ui) {
        tell(outbox, LabCommand::ShiftEnd(Some(rule)));
    }
    let chosen = rules.counts.or(view.lab.plan().map(|plan| plan.service_level.counts));
    if let Some(rule) = one_of(view, ("lab-counts", "lab-counts-"), Lab::definitions(), chosen, ui) {
        tell(outbox, LabCommand::Counts(Some(rule)));
    }
    let is_other = rules.shift_end.is_some() || rules.counts.is_some();
    if is_other && widgets::chip(ui, false, view.say("lab-rules-back")).clicked() {
        tell(outbox, LabCommand::ShiftEnd(None));
        tell(outbox, LabCommand::Counts(None));
    }
    ui.add_space(theme::GAP / 2.0);
    seed(view, outbox, ui);
}

/// Which days are simulated: what holds only on some of them does not hold.
fn seed(view: View<'_>, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let now = view.lab.seed();
    widgets::heading(ui, view.say("lab-seed"));
    widgets::small(ui, view.fill("lab-seed-what", &[("seed", FluentValue::from(now.to_string()))]));
    widgets::line(ui, |ui| {
        if widgets::chip(ui, false, view.say("lab-seed-other")).clicked() {
            tell(outbox, LabCommand::Seed(now.wrapping_add(OTHERS)));
        }
        if now != FIRST && widgets::chip(ui, false, view.say("lab-seed-first")).clicked() {
            tell(outbox, LabCommand::Seed(FIRST));
        }
    });
}

/// One of several rules, each with what it would do to the baseline; `first` is how the keys of their names begin.
/// Returns the one that was chosen now.
fn one_of<T: Copy + PartialEq>(
    view: View<'_>,
    (key, first): (&str, &str),
    all: &[(&'static str, T)],
    chosen: Option<T>,
    ui: &mut Ui,
) -> Option<T> {
    let mut now = None;
    let label = view.say(key);
    widgets::small(ui, label.as_str());
    for (word, rule) in all {
        let is_chosen = chosen == Some(*rule);
        let name = view.say(&format!("{first}{}", word.replace('_', "-")));
        let chip = widgets::chip(ui, is_chosen, name.as_str());
        let said = format!("{label}: {name}");
        let enabled = ui.is_enabled();
        chip.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, enabled, is_chosen, &said));
        if chip.clicked() && !is_chosen {
            now = Some(*rule);
        }
        if let Some(effect) = view.lab.rules().effects.iter().find(|effect| effect.rule == *word) {
            widgets::small(ui, said_of(view, effect));
        }
    }
    ui.add_space(theme::GAP / 4.0);
    now
}

/// What a rule does to the baseline.
fn said_of(view: View<'_>, effect: &Effect) -> String {
    let said = view.said();
    let known = [("service_level", &effect.service_level), ("lost_share", &effect.lost_share)];
    let parts = known.into_iter().filter_map(|(metric, difference)| {
        let difference = difference.as_ref()?;
        let blanks = [
            ("metric", FluentValue::from(said.name(metric))),
            ("difference", FluentValue::from(said.difference(difference))),
        ];
        Some(view.fill("lab-effect", &blanks))
    });
    parts.collect::<Vec<_>>().join(" · ")
}
