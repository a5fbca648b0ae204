//! What is being worked out, how far it is, and how to give it up.

use super::{View, tell};
use crate::app::{theme, widgets};
use crate::office::Command;
use crate::office::lab::{LabCommand, Running, Work};
use crate::tongue::FluentValue;
use egui::Ui;

/// The length of the bar beside the words.
const BAR: f32 = 90.0;

/// On how many days the comparison rests, and whether it is still being refined.
pub(super) fn comparison(view: View<'_>, ui: &mut Ui) {
    let lab = view.lab;
    // The days of another proposal say nothing about this one.
    let Some(comparison) = lab.comparison().filter(|_| !lab.is_stale()) else {
        if lab.is_computing() {
            widgets::pill(ui, view.say("lab-first-days"), theme::ink(), theme::own());
        }
        return;
    };
    let days = FluentValue::from(comparison.replications);
    let (key, ground) =
        if lab.is_computing() { ("lab-refining", theme::own()) } else { ("lab-refined", theme::good_tint()) };
    let pill = widgets::pill(ui, view.fill(key, &[("days", days)]), theme::ink(), ground);
    let seconds = FluentValue::from(view.tongue.number(comparison.seconds, 1));
    pill.on_hover_ui(|ui| {
        widgets::small(ui, view.fill("lab-took", &[("seconds", seconds)]));
    });
}

/// The work that takes longer, with a button that ends it.
pub(super) fn running(view: View<'_>, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let Some(Running { work, share }) = view.lab.running() else { return };
    let what = view.say(&format!("lab-work-{}", work.word()));
    let said = match share {
        Some(share) => {
            let percent = view.tongue.number(f64::from(100.0 * share), 0);
            view.fill("lab-work-share", &[("work", what.into()), ("percent", percent.into())])
        }
        None => what,
    };
    widgets::small(ui, said);
    ui.allocate_ui(egui::vec2(BAR, 8.0), |ui| {
        ui.set_width(BAR);
        widgets::bar(ui, share.unwrap_or(0.0), theme::accent());
    });
    if widgets::chip(ui, false, view.say("lab-cancel")).clicked() {
        tell(outbox, LabCommand::Cancel);
    }
}

/// Why the last work came to nothing.
pub(super) fn stuck(view: View<'_>, ui: &mut Ui) {
    if let Some(stuck) = view.lab.stuck() {
        let what = view.say(&format!("lab-work-{}", stuck.work.word()));
        let why = view.say(&format!("lab-stuck-{}", stuck.why));
        widgets::tinted(ui, view.fill("lab-stuck", &[("work", what.into()), ("why", why.into())]), theme::bad());
    }
}

/// The button that has something worked out, off while just that is being worked out.
pub(super) fn begin(view: View<'_>, key: &str, work: Work, outbox: &mut Vec<Command>, ui: &mut Ui) {
    let same = view.lab.running().is_some_and(|running| running.work.word() == work.word());
    let can = !same && view.lab.baseline().is_some();
    if ui.add_enabled_ui(can, |ui| widgets::primary(ui, view.say(key))).inner.clicked() {
        tell(outbox, LabCommand::Work(work));
    }
}
