//! The measures of the contact beside those of the best play and beside their targets.

use super::fold::cells;
use crate::app::{theme, widgets};
use crate::office::{Sitting, measured};
use crate::scoring::Scorecard;
use crate::tongue::Tongue;
use egui::Ui;

/// The width of a figure.
const FIGURE: f32 = 48.0;

/// Draws them.
pub(super) fn ui(card: &Scorecard, sitting: &Sitting, tongue: &Tongue, ui: &mut Ui) {
    let gaps = 3.0 * ui.spacing().item_spacing.x;
    let widths = [(ui.available_width() - 3.0 * FIGURE - gaps).max(60.0), FIGURE, FIGURE, FIGURE];
    let heading = ["debrief-measure", "debrief-own", "debrief-best", "debrief-target"];
    cells(ui, &widths, |ui, place| {
        if let Some(key) = heading.get(place) {
            widgets::small(ui, tongue.say(key));
        }
    });
    for row in measured(card, &sitting.attempt, tongue) {
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
