//! The measures of the contact beside those of the best play and beside their targets.

use super::fold::cells;
use crate::app::{theme, widgets};
use crate::office::{Debriefed, measured};
use egui::Ui;

/// The width of a figure.
const FIGURE: f32 = 48.0;

/// Draws them.
pub(super) fn ui(of: &Debriefed<'_>, ui: &mut Ui) {
    let tongue = of.tongue;
    let gaps = 3.0 * ui.spacing().item_spacing.x;
    let widths = [(ui.available_width() - 3.0 * FIGURE - gaps).max(60.0), FIGURE, FIGURE, FIGURE];
    let heading = ["debrief-measure", "debrief-own", "debrief-best", "debrief-target"];
    cells(ui, &widths, |ui, place| {
        if let Some(key) = heading.get(place) {
            widgets::small(ui, tongue.say(key));
        }
    });
    for row in measured(of.card, of.attempt, tongue) {
        ui.separator();
        cells(ui, &widths, |ui, place| match place {
            0 => {
                widgets::tinted(ui, row.name.as_str(), theme::ink());
            }
            1 => {
                let (sign, ink) = if row.is_met { ("", theme::ink()) } else { ("! ", theme::bad()) };
                widgets::tinted(ui, format!("{sign}{}", row.own), ink);
            }
            2 => {
                widgets::small(ui, row.best.as_str());
            }
            _ => {
                widgets::small(ui, row.target.as_deref().unwrap_or("–"));
            }
        });
    }
    widgets::small(ui, tongue.say("debrief-measures-note"));
}
