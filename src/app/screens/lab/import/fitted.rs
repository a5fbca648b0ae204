//! The numbers of a plan that were found in a report, each with where it comes from.

use super::super::View;
use super::words::origin;
use crate::app::widgets;
use crate::office::lab::Imported;
use crate::staffing::import::QueueFit;
use crate::tongue::FluentValue;
use egui::Ui;

/// Draws them.
pub(super) fn ui(view: View<'_>, imported: &Imported, ui: &mut Ui) {
    let Some(fitted) = &imported.fitted else { return };
    widgets::heading(ui, view.say("import-fitted"));
    widgets::small(
        ui,
        match fitted.noise {
            Some(noise) => {
                let percent = |cv: f64| FluentValue::from(view.tongue.number(100.0 * cv, 1));
                let blanks = [
                    ("day", percent(noise.day_cv)),
                    ("interval", percent(noise.interval_cv)),
                    ("days", FluentValue::from(noise.days)),
                ];
                view.fill("import-noise", &blanks)
            }
            None => view.say("import-no-noise"),
        },
    );
    for queue in &fitted.queues {
        one(view, queue, ui);
    }
}

fn one(view: View<'_>, queue: &QueueFit, ui: &mut Ui) {
    let number = |number: f64| FluentValue::from(view.tongue.number(number, 1));
    let offered: f64 = queue.slots.iter().map(|slot| slot.offered).sum();
    let agents = queue.agents.iter().max().copied().unwrap_or(0);
    let (handle, patience) = (&queue.handle, &queue.patience);
    widgets::strong(ui, view.fill("import-queue", &[("queue", queue.called().into()), ("offered", number(offered))]));
    let from = |of| FluentValue::from(origin(of, view));
    let blanks = [("mean", number(handle.mean_s)), ("sd", number(handle.sd_s)), ("from", from(handle.mean_from))];
    widgets::small(ui, view.fill("import-handle", &blanks));
    let blanks = [("mean", number(patience.mean_s)), ("from", from(patience.method.origin()))];
    widgets::small(ui, view.fill("import-patience", &blanks));
    let blanks = [("agents", FluentValue::from(agents)), ("from", from(queue.agents_from))];
    widgets::small(ui, view.fill("import-agents", &blanks));
}
